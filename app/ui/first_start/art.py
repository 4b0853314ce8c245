"""The drawings of the three cards: products, a file becoming a list, empty shelves."""

from __future__ import annotations

import enum
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.settings import RESOURCES
from app.ui.icons import paint_icon
from app.ui.mirror import painter_of, smooth
from app.ui.theme import Status, Tokens, tokens_of
from app.ui.widgets.painting import paint_round
from app.ui.widgets.picture import paint_picture
from app.ui.widgets.rail import paint_logo

_PRODUCTS = ("EM-BL", "TS-RU-M", "CD-CE-200", "VT-CN", "WB-750-SL")
_TILE, _GAP = 48, 10


class Scene(enum.Enum):
    """Which drawing."""

    PRODUCTS = enum.auto()
    FILE = enum.auto()
    SHELVES = enum.auto()


class Art(QWidget):
    """One drawing over the whole width of a card."""

    def __init__(self, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = scene
        self._files: list[Path] = [RESOURCES / "samples" / "pictures" / f"{code}.png" for code in _PRODUCTS]
        self.setFixedHeight(104)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        paint = {
            Scene.PRODUCTS: self._paint_products,
            Scene.FILE: self._paint_file,
            Scene.SHELVES: self._paint_shelves,
        }[self._scene]
        paint(painter, tokens)

    def _fill(self, painter: QPainter, tokens: Tokens, *, accent: bool) -> None:
        color = tokens.pair(Status.ACTIVE).bg if accent else tokens.alt_row
        area = QRectF(self.rect())
        paint_round(painter, area.adjusted(2, 2, -2, 20), fill=color, radius=7)
        if not accent:
            painter.setPen(QPen(tokens.row_line, 1))
            painter.drawLine(QPointF(2, self.height() - 0.5), QPointF(self.width() - 2, self.height() - 0.5))

    def _paint_products(self, painter: QPainter, tokens: Tokens) -> None:
        self._fill(painter, tokens, accent=True)
        width = len(self._files) * _TILE + (len(self._files) - 1) * _GAP
        left = (self.width() - width) / 2
        for place, file in enumerate(self._files):
            rect = QRectF(left + place * (_TILE + _GAP), (self.height() - _TILE) / 2, _TILE, _TILE)
            paint_picture(painter, rect, str(file), tokens)

    def _paint_file(self, painter: QPainter, tokens: Tokens) -> None:
        self._fill(painter, tokens, accent=False)
        middle, top = self.width() / 2, (self.height() - 72) / 2
        sheet = QRectF(middle - 104, top, 84, 72)
        paint_round(painter, sheet, fill=tokens.surface, edge=tokens.divider, radius=3)
        painter.setPen(QPen(tokens.divider, 1))
        for row in range(1, 4):
            painter.drawLine(sheet.topLeft() + QPointF(0, 18 * row), sheet.topRight() + QPointF(0, 18 * row))
        for column in (1, 2):
            painter.drawLine(sheet.topLeft() + QPointF(28 * column, 18), sheet.bottomLeft() + QPointF(28 * column, 0))
        paint_icon(painter, middle - 10, self.height() / 2 - 10, 20, "arrow-right", tokens.muted)
        done = QRectF(middle + 20, top, 84, 72)
        paint_round(painter, done, fill=tokens.surface, edge=tokens.divider, radius=3)
        marks = (Status.DONE, Status.DONE, Status.ATTENTION, Status.DONE)
        for place, (status, length) in enumerate(zip(marks, (52, 40, 52, 46), strict=True)):
            y = done.top() + 10 + place * 16
            painter.fillRect(QRectF(done.left() + 8, y, 8, 8), tokens.pair(status).fg)
            painter.fillRect(QRectF(done.left() + 22, y + 2, length, 4), tokens.divider)

    def _paint_shelves(self, painter: QPainter, tokens: Tokens) -> None:
        self._fill(painter, tokens, accent=False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens.edge, 1, Qt.PenStyle.DashLine))
        left, top = (self.width() - 206) / 2, (self.height() - 72) / 2
        for place in range(3):
            painter.drawRoundedRect(QRectF(left, top + place * 25, 206, 21), 3, 3)


class Logo(QWidget):
    """The mark, 56 px square."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(56, 56))

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_logo(smooth(QPainter(self)), QRectF(self.rect()), tokens_of(self.palette()))
