"""Chips (status: glyph and word on a tint) and tags (a word in a thin frame), for delegates and as widgets."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import fonts
from app.ui.icons import paint_icon
from app.ui.mirror import painter_of
from app.ui.theme import STATUS_ICONS, Status, Tokens, tokens_of
from app.ui.widgets.painting import LEFT, OUTER_RADIUS, RADIUS, paint_round, paint_text

CHIP_HEIGHT, STATION_CHIP_HEIGHT, TAG_HEIGHT = 24, 44, 20
_ICON, _STATION_ICON, _TAG_ICON = 16, 28, 14
_LEAST_TAG = 96


def _chip_font(*, station: bool) -> QFont:
    if station:
        return fonts.station_font(fonts.ST_SMALL, fonts.STRONG)
    return fonts.font(fonts.CAPTION, fonts.STRONG)


def chip_width(text: str, *, icon: bool = True, station: bool = False) -> float:
    """How wide a chip with ``text`` is."""
    left, right, size, gap = (10, 14, _STATION_ICON, 8) if station else (6, 8, _ICON, 4)
    width = fonts.text_width(_chip_font(station=station), text)
    if not icon:
        return right + width + right
    return left + size + (gap + width + right if text else left)


def paint_chip(
    painter: QPainter,
    x: float,
    middle: float,
    text: str,
    status: Status,
    tokens: Tokens,
    *,
    icon: str | None = None,
    on_selected: bool = False,
    station: bool = False,
    room: float = 1e6,
) -> float:
    """Draws a chip with its left edge at ``x``, centred on ``middle``; gives its width.

    ``icon``: a better glyph than the status's own, "" for none. ``on_selected``: the row is selected, so the quiet
    chip takes the surface as fill. ``room``: the width it may have at most.
    """
    name = STATUS_ICONS[status] if icon is None else icon
    width = min(chip_width(text, icon=bool(name), station=station), room)
    height = STATION_CHIP_HEIGHT if station else fonts.dp(CHIP_HEIGHT)
    pair = tokens.pair(status)
    fill = tokens.surface if on_selected else pair.bg
    rect = QRectF(x, middle - height / 2, width, height)
    paint_round(painter, rect, fill=fill, radius=OUTER_RADIUS if station else RADIUS)
    left, size, gap = (10, _STATION_ICON, 8) if station else (6, _ICON, 4)
    if name:
        paint_icon(painter, x + left, middle - size / 2, size, name, pair.fg)
        start = left + size + gap
    else:
        start = 14 if station else 8
    text_rect = QRectF(x + start, rect.y(), width - start - (6 if station else 4), height)
    paint_text(painter, text_rect, text, _chip_font(station=station), pair.fg, LEFT)
    return width


def tag_width(text: str, *, icon: bool = False) -> float:
    """How wide a tag with ``text`` is."""
    return 6 + (_TAG_ICON + 4 if icon else 0) + fonts.text_width(fonts.font(fonts.CAPTION), text) + 6


def paint_tag(
    painter: QPainter,
    x: float,
    middle: float,
    text: str,
    tokens: Tokens,
    *,
    icon: str = "",
    on_selected: bool = False,
    room: float = 1e6,
) -> float:
    """Draws a tag with its left edge at ``x``, centred on ``middle``; gives its width."""
    width = min(tag_width(text, icon=bool(icon)), room)
    height = fonts.dp(TAG_HEIGHT)
    rect = QRectF(x, middle - height / 2, width, height)
    paint_round(painter, rect, edge=tokens.edge if on_selected else tokens.divider, radius=RADIUS)
    ink = tokens.text if on_selected else tokens.muted
    start = 6
    if icon:
        paint_icon(painter, x + start, middle - _TAG_ICON / 2, _TAG_ICON, icon, ink)
        start += _TAG_ICON + 4
    paint_text(painter, QRectF(x + start, rect.y(), width - start - 4, height), text, fonts.font(fonts.CAPTION), ink)
    return width


class Chip(QWidget):
    """A chip as a widget."""

    def __init__(
        self,
        text: str = "",
        status: Status = Status.WAITING,
        *,
        icon: str | None = None,
        station: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._station = station
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_chip(text, status, icon=icon)

    def set_chip(self, text: str, status: Status, *, icon: str | None = None) -> None:
        """Changes word, status and glyph together."""
        self._text, self._status, self._icon = text, status, icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        """The word on the chip."""
        return self._text

    @property
    def status(self) -> Status:
        """The status it shows."""
        return self._status

    def sizeHint(self) -> QSize:
        height = STATION_CHIP_HEIGHT if self._station else fonts.dp(CHIP_HEIGHT)
        return QSize(round(chip_width(self._text, icon=self._icon != "", station=self._station)) + 1, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        middle = self.height() / 2
        paint_chip(painter, 0, middle, self._text, self._status, tokens, icon=self._icon, station=self._station)


class Tag(QWidget):
    """A tag as a widget."""

    def __init__(self, text: str, *, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._icon = text, icon
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(round(tag_width(self._text, icon=bool(self._icon))) + 1, fonts.dp(TAG_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        # A tag comes from outside: however long it is, nothing beside it is pushed away.
        return self.sizeHint().boundedTo(QSize(fonts.dp(_LEAST_TAG), 1000))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        paint_tag(painter, 0, self.height() / 2, self._text, tokens_of(self.palette()), icon=self._icon)
