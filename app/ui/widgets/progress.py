"""A bar for work of known length."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.mirror import painter_of
from app.ui.theme import Status, tokens_of
from app.ui.widgets.painting import paint_round


class Progress(QWidget):
    """``done`` of ``total`` as a bar; width 0 takes the room there is."""

    def __init__(
        self, *, width: int = 0, height: int = 6, status: Status | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._status = status
        self._done, self._total = 0, 0
        self.setFixedHeight(height)
        if width:
            self.setFixedWidth(width)
        else:
            self.setMinimumWidth(40)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_progress(self, done: int, total: int, status: Status | None = None) -> None:
        """``total`` 0: not known, the bar is empty."""
        self._done, self._total = done, total
        self._status = status or self._status
        self.setAccessibleName(f"{done} of {total}" if total else "")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        rect = QRectF(self.rect())
        radius = min(4.0, rect.height() / 2)
        paint_round(painter, rect, fill=tokens.divider, radius=radius)
        if self._total > 0 and self._done > 0:
            rect.setWidth(max(rect.height(), rect.width() * min(1.0, self._done / self._total)))
            fill = tokens.accent if self._status is None else tokens.pair(self._status).fg
            paint_round(painter, rect, fill=fill, radius=radius)
