"""A box to tick."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from app.ui import fonts
from app.ui.mirror import painter_of
from app.ui.theme import tokens_of
from app.ui.widgets.painting import RADIUS, paint_check_box, paint_ring, paint_text

_BOX, _GAP = 16, 10


class Tick(QCheckBox):
    """A box to tick with one strong line; put what it means under it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = fonts.text_width(fonts.font(fonts.BODY, fonts.STRONG), self.text())
        return QSize(round(4 + _BOX + _GAP + width + 8), fonts.dp(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), tokens, RADIUS)
        box = QRectF(6, (self.height() - _BOX) / 2, _BOX, _BOX)
        paint_check_box(painter, box, tokens, self.checkState())
        room = QRectF(box.right() + _GAP, 0, self.width() - box.right() - _GAP, self.height())
        ink = tokens.text if self.isEnabled() else tokens.disabled
        paint_text(painter, room, self.text(), fonts.font(fonts.BODY, fonts.STRONG), ink)
