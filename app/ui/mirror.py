"""Screens that read from right to left: widgets draw as if they read from left to right, and the painter mirrors it.

Words, icons and pictures stand in their mirrored place but are not mirrored themselves: whoever draws one does it
inside ``upright``. Shapes need nothing.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

_HINTS = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


def smooth(painter: QPainter) -> QPainter:
    """Turns on antialiasing and gives the painter back."""
    painter.setRenderHints(_HINTS)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return painter


def painter_of(widget: QWidget) -> QPainter:
    """A smooth painter for all of ``widget``, mirrored where the widget reads from right to left."""
    painter = smooth(QPainter(widget))
    if widget.layoutDirection() == _RIGHT_TO_LEFT:
        _flip(painter, QRectF(widget.rect()))
    return painter


class _Turned:
    """Around ``within`` everything is mirrored; nothing happens without it. A list paints hundreds of these a frame."""

    __slots__ = ("_painter", "_within")

    def __init__(self, painter: QPainter, within: QRectF | None) -> None:
        self._painter, self._within = painter, within

    def __enter__(self) -> QPainter:
        if self._within is not None:
            self._painter.save()
            _flip(self._painter, self._within)
        return self._painter

    def __exit__(self, *_error: object) -> None:
        if self._within is not None:
            self._painter.restore()


def mirrored(painter: QPainter, within: QRectF, direction: Qt.LayoutDirection) -> _Turned:
    """What is drawn inside stands mirrored in ``within`` where ``direction`` is from right to left."""
    return _Turned(painter, within if direction == _RIGHT_TO_LEFT else None)


def is_mirrored(painter: QPainter) -> bool:
    """Whether what is drawn now comes out mirrored."""
    return painter.transform().determinant() < 0


def upright(painter: QPainter, within: QRectF) -> _Turned:
    """What is drawn inside is not mirrored itself, while ``within`` stands where mirroring puts it."""
    return _Turned(painter, within if is_mirrored(painter) else None)


def place_in(widget: QWidget, x: float) -> float:
    """Where a click at ``x`` is in what ``painter_of`` drew, and the other way round."""
    return widget.width() - x if widget.layoutDirection() == _RIGHT_TO_LEFT else x


def placed(rect: QRectF, widget: QWidget) -> QRectF:
    """``rect`` as it is for left to right, where it stands in ``widget``: for its children, and what Qt draws."""
    if widget.layoutDirection() != _RIGHT_TO_LEFT:
        return rect
    return QRectF(widget.width() - rect.right(), rect.y(), rect.width(), rect.height())


def typing_side(widget: QWidget) -> Qt.AlignmentFlag:
    """Where the text of a field starts. An empty one has no direction of its own, and its cursor would stand left."""
    if widget.layoutDirection() != _RIGHT_TO_LEFT:
        return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


def runs_right_to_left(text: str) -> bool:
    """Whether ``text`` has letters of a script that runs from right to left; numbers and codes have none."""
    return not text.isascii() and any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in text)


def _flip(painter: QPainter, within: QRectF) -> None:
    painter.translate(within.left() + within.right(), 0)
    painter.scale(-1, 1)
