"""What an idle station shows: how to begin, what it has to say, and what to do when nothing waits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui import fonts
from app.ui.i18n import tr
from app.ui.icons import icon_names, paint_icon
from app.ui.key_words import key_of
from app.ui.mirror import painter_of
from app.ui.packing.faces import LOW, LOW_PAD, PAD
from app.ui.theme import Status, tokens_of
from app.ui.widgets.card import Frame
from app.ui.widgets.key_button import StationKey
from app.ui.widgets.painting import CENTER, LEFT, caps_width, paint_caps, paint_text
from app.ui.widgets.text_paint import fits, line_step, paint_wrapped, wrapped

_ICON, _INDENT = 40, 88
_TITLE, _STEP, _ROW_GAP = 60, 104.0, 8


class StartPanel(Frame):
    """The ways to begin: glyph or key, and what it does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ways: tuple[tuple[str, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(300, 150)

    def show_ways(self, ways: Sequence[tuple[str, str]]) -> None:
        """``ways`` are (icon name, or the action whose key it is, and its words)."""
        self._ways = tuple(ways)
        self.setAccessibleName(tr("How to begin"))
        self.setAccessibleDescription(". ".join(words for _, words in self._ways))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._ways:
            return
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        pad = PAD if self.height() >= LOW else LOW_PAD
        inside = QRectF(self.rect()).adjusted(PAD, pad, -PAD, -pad)
        titled, font = self._arranged(inside)
        top = inside.y()
        if titled:
            title = fonts.station_font(fonts.ST_NAME, fonts.BOLD)
            paint_text(painter, QRectF(inside.x(), top, inside.width(), 48), tr("To begin"), title, tokens.text, LEFT)
            top += _TITLE
        step = min(_STEP, (inside.bottom() - top) / len(self._ways))
        for number, (sign, words) in enumerate(self._ways):
            row = QRectF(inside.x(), top + number * step, inside.width(), step)
            middle = row.center().y()
            if sign not in icon_names():
                key = key_of(sign)
                x = row.x() + max(0.0, (72 - caps_width(key, station=True)) / 2)
                paint_caps(painter, x, middle, key, ink=tokens.text, fill=tokens.row_line, station=True)
            else:
                paint_icon(painter, row.x() + 16, middle - _ICON / 2, _ICON, sign, tokens.accent)
            room = row.adjusted(_INDENT, 0, 0, 0)
            lines = wrapped(words, font, int(room.width()), 2 if step >= 2 * line_step(font) else 1)
            room.setTop(middle - len(lines) * line_step(font) / 2)
            paint_wrapped(painter, room, words, font, tokens.text, len(lines))

    def _arranged(self, inside: QRectF) -> tuple[bool, QFont]:
        """Whether there is a title, and the font of the ways: long words take the room of the title, then shrink."""
        count, width = len(self._ways), int(inside.width()) - _INDENT
        titled = inside.height() >= _TITLE + count * 44
        step = min(_STEP, (inside.height() - (_TITLE if titled else 0)) / count)
        large = fonts.ST_BODY if step >= 60 else 28
        ways = [(titled, large), (titled, 28), (titled, fonts.ST_SMALL), (False, 28), (False, fonts.ST_SMALL)]
        for with_title, size in ways:
            font = fonts.station_font(size)
            step = min(_STEP, (inside.height() - (_TITLE if with_title else 0)) / count)
            gap = 0 if size == large else _ROW_GAP
            most = 2 if step >= 2 * line_step(font) + gap else 1
            if all(fits(words, font, width, most) for _, words in self._ways):
                return with_title, font
        return ways[-1][0], fonts.station_font(ways[-1][1])


class NoticePanel(Frame):
    """What stands in the way, and what to do about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph, self._title, self._words = "info", "", ""
        self._status = Status.ATTENTION
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(300, 150)

    @property
    def words(self) -> str:
        """The sentences on screen."""
        return self._words

    def say(self, title: str, words: str, *, glyph: str, status: Status) -> None:
        """Shows ``words`` under ``title``."""
        self._glyph, self._title, self._words, self._status = glyph, title, words, status
        self.set_edge(status, 3)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        low = self.height() < LOW
        inside = QRectF(self.rect()).adjusted(PAD + 8, PAD, -PAD - 8, -PAD)
        size = 64 if low else 96
        paint_icon(painter, inside.x(), inside.y(), size, self._glyph, tokens.pair(self._status).fg)
        head = inside.adjusted(size + 24, 0, 0, 0)
        head.setHeight(size)
        for pixels in (fonts.ST_NAME, fonts.ST_BODY, 28):
            font = fonts.station_font(pixels, fonts.BOLD)
            if fits(self._title, font, int(head.width()), min(2, int((size + 6) // line_step(font)))):
                break
        lines = wrapped(self._title, font, int(head.width()), 2)
        head.setTop(head.center().y() - len(lines) * line_step(font) / 2)
        paint_wrapped(painter, head, self._title, font, tokens.text, len(lines))
        words = inside.adjusted(0, size + (12 if low else 24), 0, 0)
        body = fonts.station_font(fonts.ST_BODY)
        most = int(words.height() // line_step(body))
        for pixels in (28, fonts.ST_SMALL):
            if fits(self._words, body, int(words.width()), most):
                break
            body = fonts.station_font(pixels)
            most = int(words.height() // line_step(body))
        paint_wrapped(painter, words, self._words, body, tokens.text, max(1, most))


class EmptyPanel(Frame):
    """Nothing waits here: what that means, and the way to more work. Signals: ``wanted()``."""

    wanted = Signal()

    def __init__(self, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._words = "", ""
        self._key = StationKey(button, "", parent=self)
        self._key.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._key.clicked.connect(self.wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAD, PAD, PAD, PAD)
        column.addStretch(1)
        column.addWidget(self._key, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(360, 200)

    def say(self, title: str, words: str) -> None:
        """Changes the words."""
        self._title, self._words = title, words
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        room = QRectF(PAD, PAD, self.width() - 2 * PAD, self._key.y() - PAD - 12)
        name, body = fonts.station_font(fonts.ST_NAME, fonts.BOLD), fonts.station_font(fonts.ST_SMALL)
        lines = wrapped(self._words, body, int(min(room.width(), 900)), 3)
        tall = room.height() >= 96 + 16 + 48 + len(lines) * line_step(body)
        height = (112 if tall else 0) + 52 + len(lines) * line_step(body)
        y = room.y() + max(0.0, (room.height() - height) / 2)
        if tall:
            paint_icon(painter, room.center().x() - 48, y, 96, "package-check", tokens.pair(Status.DONE).fg)
            y += 112
        paint_text(painter, QRectF(room.x(), y, room.width(), 48), self._title, name, tokens.text, CENTER)
        y += 52
        for line in lines:
            rect = QRectF(room.x(), y, room.width(), line_step(body))
            paint_text(painter, rect, line, body, tokens.muted, CENTER)
            y += line_step(body)
