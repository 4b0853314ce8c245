"""A slider in the colours of the theme: a track, the part that is chosen, a knob with the focus ring."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QStyle, QStyleOptionSlider, QWidget

from app.ui.mirror import smooth
from app.ui.theme import tokens_of
from app.ui.widgets.painting import paint_ring, paint_round

_TRACK, _KNOB = 4, 16


class Slider(QSlider):
    """Chooses a whole number. Arrows move by ``step``. Signals: ``valueChanged(int)``."""

    def __init__(
        self, *, name: str, least: int, most: int, value: int, step: int = 10, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(least, most)
        self.setSingleStep(step)
        self.setPageStep(step * 2)
        self.setValue(value)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = smooth(QPainter(self)), tokens_of(self.palette())
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = QStyle.SubControl.SC_SliderHandle
        at = QRectF(self.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, handle, self)).center().x()
        middle = self.height() / 2
        knob = QRectF(at - _KNOB / 2, middle - _KNOB / 2, _KNOB, _KNOB)
        knob.moveLeft(min(max(knob.left(), 4.0), self.width() - _KNOB - 4.0))
        track = QRectF(4, middle - _TRACK / 2, self.width() - 8, _TRACK)
        paint_round(painter, track, fill=tokens.edge, radius=_TRACK / 2)
        chosen = QRectF(track)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            chosen.setLeft(knob.center().x())
        else:
            chosen.setRight(knob.center().x())
        ink = tokens.accent if self.isEnabled() else tokens.disabled
        paint_round(painter, chosen, fill=ink, radius=_TRACK / 2)
        if self.hasFocus():
            paint_ring(painter, knob.adjusted(-4, -4, 4, 4), tokens, _KNOB / 2 + 4)
        paint_round(painter, knob, fill=ink, edge=tokens.surface, width=2, radius=_KNOB / 2)
