"""A switch, 32 x 18: on or off, by colour, by the place of its knob, and by a tick."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.icons import paint_icon
from app.ui.mirror import painter_of
from app.ui.theme import tokens_of
from app.ui.widgets.painting import paint_ring, paint_round

WIDTH, HEIGHT = 32, 18
# The ring stands around it, and a finger needs more than it shows.
_ROOM = QSize(44, 32)


class Switch(QAbstractButton):
    """On or off. Space or a click turns it. Signals: ``toggled(bool)``."""

    def __init__(self, *, name: str, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setChecked(on)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return _ROOM

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = painter_of(self), tokens_of(self.palette())
        track = QRectF((self.width() - WIDTH) / 2, (self.height() - HEIGHT) / 2, WIDTH, HEIGHT)
        if self.hasFocus():
            paint_ring(painter, track.adjusted(-4, -4, 4, 4), tokens, HEIGHT / 2 + 4)
        on, enabled = self.isChecked(), self.isEnabled()
        edge = tokens.edge if enabled else tokens.divider
        fill = (tokens.accent if enabled else tokens.disabled) if on else tokens.surface
        paint_round(painter, track, fill=fill, edge=None if on else edge, width=1.5, radius=HEIGHT / 2)
        side = HEIGHT - 6.0
        x = track.right() - side - 3 if on else track.x() + 3
        knob = QRectF(x, track.y() + 3, side, side)
        paint_round(painter, knob, fill=tokens.on_accent if on else edge, radius=side / 2)
        if on:
            paint_icon(painter, knob.x() + 1, knob.y() + 1, 10, "check", tokens.accent if enabled else tokens.disabled)
