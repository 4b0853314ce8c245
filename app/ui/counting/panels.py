"""What a person who counts looks at: the product in hand with its number, and lists to be read from a metre."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import fonts
from app.ui.i18n import tr, trn
from app.ui.icons import paint_icon
from app.ui.mirror import painter_of
from app.ui.theme import Status, Tokens, tokens_of
from app.ui.widgets.card import Frame
from app.ui.widgets.painting import CENTER, LEFT, OUTER_RADIUS, RIGHT, paint_line, paint_text
from app.ui.widgets.picture import Source, paint_picture
from app.ui.widgets.text_paint import fitting, line_step, name_font, paint_wrapped, wrapped

_PAD, _LOW_PAD, _LOW = 24, 16, 340
_ROW, _LEAST_ROW, _BAR, _GLYPH, _HEAD, _REST = 88, 72, 8, 40, 64, 40
_NAMES = (fonts.ST_NAME, fonts.ST_BODY, 30, fonts.ST_SMALL)
_COUNTS = (fonts.ST_COUNT, 76, 60, 46)


@dataclass(frozen=True, slots=True)
class InHand:
    """The product in hand: ``figure`` is what is counted of it, or is being typed (``typing``); ``hint`` what next."""

    title: str = ""
    code: str = ""
    figure: str = ""
    hint: str = ""
    typing: bool = False
    picture: Source = ""
    initials: str = ""
    note: str = ""


class ProductInHand(Frame):
    """Photo, number, name, SKU; without a product the words of what to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = InHand()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(300, 160)

    @property
    def shown(self) -> InHand:
        """What is on screen."""
        return self._shown

    def show_product(self, shown: InHand) -> None:
        """Shows it, and says it to a screen reader."""
        self._shown = shown
        self.setAccessibleName(shown.title or shown.hint)
        self.setAccessibleDescription(", ".join(part for part in (shown.code, shown.figure, shown.note) if part))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        pad = _PAD if self.height() >= _LOW else _LOW_PAD
        inside = QRectF(self.rect()).adjusted(pad, pad, -pad, -pad)
        if not self._shown.title:
            self._paint_hint(painter, inside, tokens)
            return
        self._paint_product(painter, inside, tokens)

    def _paint_hint(self, painter: QPainter, inside: QRectF, tokens: Tokens) -> None:
        font = fonts.station_font(fonts.ST_BODY)
        lines = wrapped(self._shown.hint, font, int(inside.width()), 4)
        height = 96 + 16 + len(lines) * line_step(font)
        y = inside.y() + max(0.0, (inside.height() - height) / 2)
        paint_icon(painter, inside.center().x() - 48, y, 96, "scan-barcode", tokens.accent)
        for number, line in enumerate(lines):
            row = QRectF(inside.x(), y + 112 + number * line_step(font), inside.width(), line_step(font))
            paint_text(painter, row, line, font, tokens.muted, CENTER)

    def _paint_product(self, painter: QPainter, inside: QRectF, tokens: Tokens) -> None:
        shown, small = self._shown, fonts.station_font(fonts.ST_SMALL)
        name = name_font(shown.title, inside.width(), _NAMES if self.height() >= _LOW else _NAMES[1:])
        lines = len(wrapped(shown.title, name, int(inside.width()), 2))
        notes = 2 if shown.note else 1
        below = 14 + lines * line_step(name) + notes * 38
        size = max(96.0, min(240.0, inside.width() - 180, inside.height() - below))
        photo = QRectF(inside.x(), inside.y(), size, size)
        paint_picture(painter, photo, shown.picture, tokens, radius=OUTER_RADIUS, initials=shown.initials)
        self._paint_figure(painter, QRectF(photo.right() + 8, photo.y(), inside.right() - photo.right() - 8, size))
        room = QRectF(inside.x(), photo.bottom() + 14, inside.width(), lines * line_step(name))
        y = paint_wrapped(painter, room, shown.title, name, tokens.text, lines) + 4
        for text, ink in ((shown.code, tokens.muted), (shown.note, tokens.text)):
            if text and y + 30 <= self.height():
                paint_text(painter, QRectF(inside.x(), y, inside.width(), 36), text, small, ink, LEFT)
                y += 38

    def _paint_figure(self, painter: QPainter, rect: QRectF) -> None:
        tokens, shown = tokens_of(self.palette()), self._shown
        font = fitting(shown.figure, rect.width(), _COUNTS if rect.height() >= 150 else _COUNTS[1:], fonts.BOLD)
        height = 34 + line_step(font)
        top = rect.y() + max(0.0, (rect.height() - height) / 2)
        word = tr("Typed") if shown.typing else tr("Counted")
        small = fonts.station_font(fonts.ST_SMALL)
        paint_text(painter, QRectF(rect.x(), top, rect.width(), 34), word, small, tokens.muted, CENTER)
        figure = QRectF(rect.x(), top + 34, rect.width(), line_step(font))
        ink = tokens.accent if shown.typing else tokens.text
        paint_text(painter, figure, shown.figure, font, ink, CENTER, Qt.TextElideMode.ElideNone)


@dataclass(frozen=True, slots=True)
class ListRow:
    """A row: ``figure`` stands at the right; ``glyph`` and ``status`` say how far it is."""

    key: object
    title: str
    note: str = ""
    figure: str = ""
    glyph: str = "circle"
    status: Status = Status.WAITING

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return ", ".join(part for part in (self.title, self.note, self.figure) if part)


class RowList(Frame):
    """A titled list with one row chosen, if it ``chooses``. Up and Down move, a touch opens, the rest is counted.

    Signals: ``opened(key)`` for a row that was touched.
    """

    opened = Signal(object)

    def __init__(
        self, title: str, *, opens: bool, chooses: bool = True, empty: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title, self._opens, self._chooses, self._empty = title, opens, chooses, empty
        self._rows: tuple[ListRow, ...] = ()
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(300, 160)
        self.set_rows(())

    @property
    def rows(self) -> tuple[ListRow, ...]:
        """All rows, shown or not."""
        return self._rows

    @property
    def current(self) -> ListRow | None:
        """The chosen row."""
        return self._rows[self._at] if self._rows else None

    def set_rows(self, rows: Sequence[ListRow], current: object = None) -> None:
        """Replaces the rows; ``current`` is chosen, else the one that was."""
        wanted = current if current is not None else (self.current.key if self.current else None)
        self._rows = tuple(rows)
        places = [place for place, row in enumerate(self._rows) if row.key == wanted]
        self._at = places[0] if places else min(self._at, max(0, len(self._rows) - 1))
        self._say()

    def set_title(self, title: str) -> None:
        """Changes what stands over the rows."""
        self._title = title
        self._say()

    def set_empty(self, words: str) -> None:
        """Changes what stands there without rows."""
        self._empty = words
        self._say()

    def step(self, steps: int) -> None:
        """Chooses another row."""
        if self._rows:
            self._at = min(max(0, self._at + steps), len(self._rows) - 1)
            self._say()

    def _say(self) -> None:
        self.setAccessibleName(self._title)
        self.setAccessibleDescription("; ".join(row.spoken for row in self._rows) or self._empty)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(600, _HEAD + _ROW * max(1, len(self._rows)))

    def _fits(self) -> int:
        room = self.height() - _HEAD - 2
        if len(self._rows) * self._row_height() <= room:
            return max(1, len(self._rows))
        return max(1, (room - _REST) // self._row_height())

    def _row_height(self) -> int:
        room = self.height() - _HEAD - 2
        return min(_ROW, max(_LEAST_ROW, room // max(1, len(self._rows))))

    def _window(self) -> tuple[int, int]:
        fits = self._fits()
        start = min(max(0, self._at - fits // 2), max(0, len(self._rows) - fits))
        return start, min(len(self._rows), start + fits)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        start, end = self._window()
        place = start + int((event.position().y() - _HEAD) // self._row_height())
        if event.position().y() >= _HEAD and start <= place < end:
            self._at = place
            self._say()
            if self._opens:
                self.opened.emit(self._rows[place].key)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        font = fitting(self._title, self.width() - 2 * _PAD, (fonts.ST_BODY, 30, fonts.ST_SMALL), fonts.BOLD)
        head = QRectF(_PAD, 0, self.width() - 2 * _PAD, _HEAD)
        paint_text(painter, head, self._title, font, tokens.text, LEFT)
        paint_line(painter, 1, _HEAD, self.width() - 1, _HEAD, tokens.row_line)
        if not self._rows:
            self._paint_empty(painter, tokens)
        start, end = self._window()
        height = self._row_height()
        for place in range(start, end):
            top = _HEAD + (place - start) * height
            self._paint_row(painter, QRectF(1, top, self.width() - 2, height), place, tokens)
        left = len(self._rows) - (end - start)
        if left:
            words = trn("{n} more row", "{n} more rows", left)
            room = QRectF(_PAD, _HEAD + (end - start) * height, self.width() - 2 * _PAD, _REST)
            paint_text(painter, room, words, fonts.station_font(fonts.ST_SMALL), tokens.muted, LEFT)

    def _paint_empty(self, painter: QPainter, tokens: Tokens) -> None:
        font = fonts.station_font(fonts.ST_SMALL)
        lines = wrapped(self._empty, font, self.width() - 2 * _PAD, 4)
        top = _HEAD + (self.height() - _HEAD - len(lines) * line_step(font)) / 2
        for number, line in enumerate(lines):
            room = QRectF(_PAD, top + number * line_step(font), self.width() - 2 * _PAD, line_step(font))
            paint_text(painter, room, line, font, tokens.muted, CENTER)

    def _paint_row(self, painter: QPainter, rect: QRectF, place: int, tokens: Tokens) -> None:
        row = self._rows[place]
        if self._chooses and place == self._at:
            painter.fillRect(rect.adjusted(0, 0, 0, -1), tokens.selected)
            painter.fillRect(QRectF(rect.x(), rect.y(), _BAR, rect.height() - 1), tokens.accent)
        paint_line(painter, rect.x(), rect.bottom() - 1, rect.right(), rect.bottom() - 1, tokens.row_line)
        ink = tokens.pair(row.status).fg
        paint_icon(painter, _PAD, rect.center().y() - _GLYPH / 2, _GLYPH, row.glyph, ink)
        strong = fonts.station_font(fonts.ST_BODY, fonts.BOLD)
        right = rect.adjusted(0, 0, -_PAD, 0)
        paint_text(painter, right, row.figure, strong, tokens.text, RIGHT)
        left = _PAD + _GLYPH + 20
        width = rect.width() - left - _PAD - fonts.text_width(strong, row.figure) - 16
        small = fonts.station_font(fonts.ST_SMALL)
        font = fitting(row.title, width, (fonts.ST_BODY, 30, fonts.ST_SMALL), fonts.STRONG)
        if not row.note:
            lines = wrapped(row.title, font, int(width), 2)
            top = rect.center().y() - len(lines) * line_step(font) / 2
            room = QRectF(left, top, width, len(lines) * line_step(font))
            paint_wrapped(painter, room, row.title, font, tokens.text, len(lines))
            return
        top = rect.center().y() - 36
        paint_text(painter, QRectF(left, top, width, 40), row.title, font, tokens.text, LEFT)
        paint_text(painter, QRectF(left, top + 38, width, 32), row.note, small, tokens.muted, LEFT)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.update()
        return super().event(event)
