"""The order in hand: number, customer, what stands in its way, its lines, how it is sent."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui import fonts
from app.ui.i18n import tr
from app.ui.icons import paint_icon
from app.ui.mirror import painter_of
from app.ui.theme import Status, tokens_of
from app.ui.widgets.card import Frame
from app.ui.widgets.chip import chip_width, paint_chip
from app.ui.widgets.line_list import LineList, StationLine
from app.ui.widgets.painting import LEFT, paint_line, paint_text
from app.ui.widgets.text_paint import fitting

_PAD, _ICON = 24, 32
_HEAD, _LOW_HEAD, _FOOT = 88, 64, 72
# The foot is left out before so many lines get lower than this.
_WANTED_LINE, _MOST_WANTED = 54, 10


@dataclass(frozen=True, slots=True)
class OrderHead:
    """What stands over and under the lines. ``warning`` is a chip; ``sent_by`` and ``note`` go below."""

    name: str
    customer: str = ""
    warning: str = ""
    sent_by: str = ""
    note: str = ""


class _Head(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = OrderHead("")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        rect = QRectF(self.rect()).adjusted(_PAD, 0, -_PAD, 0)
        middle = rect.center().y()
        if self.head.warning:
            width = min(chip_width(self.head.warning, station=True), rect.width() * 0.6)
            x = rect.right() - width
            paint_chip(painter, x, middle, self.head.warning, Status.ATTENTION, tokens, station=True, room=width)
            rect.setRight(x - 16)
        number = fitting(self.head.name, rect.width() * 0.7, (fonts.ST_NAME, 34, 28), fonts.BOLD)
        paint_text(painter, rect, self.head.name, number, tokens.text, LEFT)
        left = min(fonts.text_width(number, self.head.name), rect.width()) + 18
        small = fonts.station_font(fonts.ST_SMALL)
        if rect.width() - left > 60:
            paint_text(painter, rect.adjusted(left, 4, 0, 0), self.head.customer, small, tokens.muted, LEFT)
        paint_line(painter, 0, self.height() - 1, self.width(), self.height() - 1, tokens.row_line)


class _Foot(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = OrderHead("")
        self.setFixedHeight(_FOOT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        paint_line(painter, 0, 0, self.width(), 0, tokens.row_line)
        x = float(_PAD)
        small = fonts.station_font(fonts.ST_SMALL)
        for icon, text in (("truck", self.head.sent_by), ("sticky-note", self.head.note)):
            room = self.width() - _PAD - x - _ICON - 12
            if not text or room < 80:
                continue
            paint_icon(painter, x, (self.height() - _ICON) / 2, _ICON, icon, tokens.muted)
            rect = QRectF(x + _ICON + 12, 0, room, self.height())
            paint_text(painter, rect, text, small, tokens.text, LEFT)
            x = rect.x() + min(room, fonts.text_width(small, text)) + 32


class OrderPanel(Frame):
    """Head, lines and foot; the lines get the room, so that up to five of them are always all there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head, self._foot = _Head(), _Foot()
        self.lines = LineList()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.lines, 1)
        column.addWidget(self._foot)
        self.setMinimumHeight(150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_order(self, head: OrderHead, lines: list[StationLine]) -> None:
        """Shows the order with its lines."""
        self._head.head = self._foot.head = head
        self.lines.set_lines(lines)
        self.setAccessibleName(tr("Order {name}", name=head.name))
        said = (head.customer, head.warning, head.sent_by, head.note)
        self.setAccessibleDescription(", ".join(part for part in said if part))
        self._share()
        self._head.update()
        self._foot.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        head = _HEAD if self.height() >= 400 else _LOW_HEAD
        self._head.setFixedHeight(head)
        count = len(self.lines.lines) or 1
        words = bool(self._foot.head.sent_by or self._foot.head.note)
        room = self.height() - head - _FOOT
        self._foot.setVisible(words and room >= min(count, _MOST_WANTED) * _WANTED_LINE)
