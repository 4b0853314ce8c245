"""Thin scroll bars in the colours of the theme, and a scroll area without a frame."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea, QScrollBar, QStyle, QStyleOptionSlider, QWidget

from app.ui.mirror import smooth
from app.ui.theme import tokens_of
from app.ui.widgets.painting import paint_round

BAR = 10
_MARGIN = 2


class ThinBar(QScrollBar):
    """A scroll bar of 10 px with a round handle on the colour of its area; the style's arrows are not drawn."""

    def __init__(self, orientation: Qt.Orientation, area: QAbstractScrollArea) -> None:
        super().__init__(orientation, area)
        self._area = area

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        upright = self.orientation() == Qt.Orientation.Vertical
        return QSize(BAR, hint.height()) if upright else QSize(hint.width(), BAR)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        tokens = tokens_of(self.palette())
        painter.fillRect(self.rect(), self.palette().color(self._area.viewport().backgroundRole()))
        if self.maximum() <= self.minimum():
            return
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        slider = QStyle.SubControl.SC_ScrollBarSlider
        handle = self.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, slider, self)
        rect = QRectF(handle).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        strong = self.isSliderDown() or self.underMouse()
        paint_round(painter, rect, fill=tokens.edge if strong else tokens.divider, radius=(BAR - 2 * _MARGIN) / 2)


def thin_bars(area: QAbstractScrollArea) -> None:
    """Gives ``area`` the thin bars."""
    area.setVerticalScrollBar(ThinBar(Qt.Orientation.Vertical, area))
    area.setHorizontalScrollBar(ThinBar(Qt.Orientation.Horizontal, area))


def lay_out_anew(widget: QWidget) -> None:
    """Lays out a widget whose inner layouts were turned or resized while it was itself being resized.

    Qt would keep the heights from before.
    """
    layout = widget.layout()
    if layout is not None:
        layout.invalidate()
        layout.activate()


def scroll_area(
    widget: QWidget, *, role: QPalette.ColorRole = QPalette.ColorRole.Base, parent: QWidget | None = None
) -> QScrollArea:
    """``widget`` in an area that scrolls up and down only, without a frame, on the colour of ``role``."""
    area = QScrollArea(parent)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    thin_bars(area)
    area.setBackgroundRole(role)
    area.viewport().setBackgroundRole(role)
    area.setWidget(widget)
    widget.setAutoFillBackground(False)
    return area
