"""A number that matters, with its glyph, its word and one line about it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import fonts
from app.ui.icons import paint_icon
from app.ui.mirror import painter_of
from app.ui.theme import Status, tokens_of
from app.ui.widgets.card import Frame
from app.ui.widgets.painting import LEFT, RADIUS, paint_round, paint_text, wrapped

_HEIGHT, _PAD, _TILE, _ICON, _LINE = 76, 16, 40, 24, 16


class StatCard(Frame):
    """One count of an import: ``412 new``, and below it what that means."""

    def __init__(self, icon: str, status: Status, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._status, self._word = icon, status, word
        self._figure, self._sub = "0", ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_figure(self, figure: str, sub: str = "", *, word: str = "") -> None:
        """Changes the number (already formatted) and the line below it."""
        self._figure, self._sub, self._word = figure, sub, word or self._word
        self.setAccessibleName(f"{figure} {self._word}. {sub}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, fonts.dp(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, fonts.dp(_HEIGHT))

    def heightForWidth(self, width: int) -> int:
        return fonts.dp(_HEIGHT) + (len(self._lines(width)[1]) - 1) * fonts.dp(_LINE)

    def _lines(self, width: int) -> tuple[int, list[str]]:
        """The lines below the figure, and how many of them are the word: none where it has room beside the figure."""
        left = _PAD + _TILE + 12
        used = fonts.text_width(fonts.font(fonts.FIGURE, fonts.BOLD), self._figure)
        word = fonts.text_width(fonts.font(fonts.BODY, fonts.STRONG), self._word)
        room = width - left - _PAD
        lines = wrapped(self._sub, fonts.font(fonts.CAPTION), room)
        if word <= width - left - used - 16:
            return 0, lines
        words = wrapped(self._word, fonts.font(fonts.BODY, fonts.STRONG), room)
        return len(words), [*words, *(lines if self._sub else ())]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        pair = tokens.pair(self._status)
        middle = self.height() / 2
        paint_round(painter, QRectF(_PAD, middle - _TILE / 2, _TILE, _TILE), fill=pair.bg, radius=RADIUS * 1.5)
        paint_icon(painter, _PAD + (_TILE - _ICON) / 2, middle - _ICON / 2, _ICON, self._icon, pair.fg)
        left = _PAD + _TILE + 12
        big = fonts.font(fonts.FIGURE, fonts.BOLD)
        width = fonts.text_width(big, self._figure)
        of_word, lines = self._lines(self.width())
        up = max(0.0, (self.height() - fonts.dp(_HEIGHT)) / 2)  # cards of one row stand alike
        top = QRectF(left, middle - fonts.dp(26) - up, width + 2, fonts.dp(32))
        paint_text(painter, top, self._figure, big, tokens.text, LEFT)
        # The word stands on the same base line as the number.
        word = fonts.font(fonts.BODY, fonts.STRONG)
        drop = (fonts.metrics(big).ascent() - fonts.metrics(word).ascent()) / 2 - 1
        beside = QRectF(left + width + 8, top.y() + drop, self.width() - left - width - 16, top.height())
        if not of_word:
            paint_text(painter, beside, self._word, word, tokens.text, LEFT)
        below = QRectF(left, middle + fonts.dp(7) - up, self.width() - left - _PAD, fonts.dp(18))
        small = fonts.font(fonts.CAPTION)
        for place, text in enumerate(lines):
            is_word = place < of_word
            paint_text(painter, below, text, word if is_word else small, tokens.text if is_word else tokens.muted, LEFT)
            below.translate(0, fonts.dp(_LINE))
