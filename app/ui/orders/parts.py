"""Small parts of the pane and of the page: section heads, painted lines, money lines, tags, the notice of a hold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import fonts
from app.ui.i18n import tr, trn
from app.ui.mirror import painter_of
from app.ui.orders.money_words import MoneyLine
from app.ui.orders.words import HoldWords, Word
from app.ui.theme import Status, tokens_of
from app.ui.widgets.button import Button, Size
from app.ui.widgets.chip import Chip, Tag
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.label import Tone, label
from app.ui.widgets.painting import LEFT, NUMBER, RADIUS, RIGHT, paint_round, paint_text
from app.ui.widgets.picture import Source, paint_picture
from app.ui.widgets.top_bar import Glyph

LINE_HEIGHT, THUMB = 44, 40
_GAP = 6
# What a line of a card has at least, px at 100 %.
_ROOM = 240.0


def row_of(*widgets: QWidget, gap: int = 8) -> QHBoxLayout:
    """Widgets side by side from the left."""
    row = QHBoxLayout()
    row.setSpacing(gap)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def chip_of(word: Word) -> Chip:
    """A word as a chip."""
    return Chip(word.text, Status(word.mood.value), icon=word.icon)


def breakable(text: str, room: float = _ROOM, weight: QFont.Weight = fonts.NORMAL) -> str:
    """``text`` with places to break in words wider than ``room`` px, which a label would cut off."""
    font = fonts.font(fonts.BODY, weight)
    if fonts.text_width(font, text) <= room:
        return text
    return re.sub(r"\S{8,}", lambda found: _broken(found[0], room, font), text)


def _broken(word: str, room: float, font: QFont) -> str:
    if fonts.text_width(font, word) <= room:
        return word
    pieces, start = [], 0
    for end in range(1, len(word) + 1):
        if end - start > 1 and fonts.text_width(font, word[start:end]) > room:
            pieces.append(word[start : end - 1])
            start = end - 1
    return "\u200b".join([*pieces, word[start:]])


def address_block(lines: Sequence[str]) -> QWidget:
    """An address, line under line; can be copied."""
    return label(breakable("\n".join(lines)), wrap=True, selectable=True)


@dataclass(frozen=True, slots=True)
class GoodsLine:
    """One line of goods: title, what stands below it, units, amount."""

    title: str
    sub: str
    units: str
    amount: str
    picture: Source = ""


class GoodsLines(QWidget):
    """The goods of an order, 44 px a line, painted; what does not fit into ``most`` lines is counted."""

    def __init__(self, lines: Sequence[GoodsLine], *, most: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = tuple(lines[:most])
        self._rest = len(lines) - len(self._lines)
        self.setAccessibleName(tr("Lines"))
        self.setAccessibleDescription("; ".join(f"{line.units} {line.title} {line.sub}" for line in lines))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(fonts.dp(LINE_HEIGHT) * len(self._lines) + (fonts.dp(24) if self._rest else 0))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        height = fonts.dp(LINE_HEIGHT)
        body, small = fonts.font(), fonts.font(fonts.CAPTION)
        high, low = fonts.metrics(body).height(), fonts.metrics(small).height()
        widest = max((fonts.text_width(body, line.amount) for line in self._lines), default=0.0)
        for place, line in enumerate(self._lines):
            rect = QRectF(0, place * height, self.width(), height)
            middle = rect.center().y()
            paint_picture(painter, QRectF(0, middle - THUMB / 2, THUMB, THUMB), line.picture, tokens)
            amount = rect.adjusted(rect.width() - widest - 1, 0, 0, 0)
            paint_text(painter, amount, line.amount, body, tokens.text, NUMBER)
            units = QRectF(rect.right() - widest - 68, rect.y(), 44, height)
            paint_text(painter, units, line.units, body, tokens.text, RIGHT)
            room = units.left() - THUMB - 12 - 4
            top = middle - (high + low) / 2
            paint_text(painter, QRectF(THUMB + 12, top, room, high), line.title, body, tokens.text, LEFT)
            paint_text(painter, QRectF(THUMB + 12, top + high, room, low), line.sub, small, tokens.muted, LEFT)
        if self._rest:
            rect = QRectF(THUMB + 12, len(self._lines) * height, self.width(), fonts.dp(24))
            text = trn("and {n} more line", "and {n} more lines", self._rest)
            paint_text(painter, rect, text, small, tokens.muted, LEFT)


class MoneyBlock(QWidget):
    """Amounts under each other, labels at the left."""

    def __init__(self, lines: Sequence[MoneyLine], *, indent: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(indent, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for place, line in enumerate(lines):
            weight = fonts.STRONG if line.strong else fonts.NORMAL
            tone = Tone.TEXT if line.strong else Tone.ATTENTION if line.wants_review else Tone.MUTED
            grid.addWidget(label(line.label, weight=weight, tone=tone, wrap=True), place, 0)
            text = label(line.text, weight=weight, align=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, place, 1)


class TagRows(QWidget):
    """Tags in as many rows as they need."""

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rows = FlowLayout(self, gap=_GAP)
        for word in words:
            rows.addWidget(Tag(word, icon="gift" if word.casefold() == "gift" else ""))
        self.setAccessibleName(tr("Tags"))


class Notice(QWidget):
    """Why an order waits, on the tint of a status, with the one thing to do about it. Signals: ``wanted()``."""

    wanted = Signal()

    def __init__(
        self,
        title: str,
        sentence: str,
        *,
        button: str = "",
        does: str = "",
        status: Status = Status.HOLD,
        icon: str = "pause",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._status = status
        tone = Tone(status.value)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(Glyph(icon, 16, tone), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(label(title, weight=fonts.STRONG, tone=tone, wrap=True))
        column.addWidget(label(sentence, size=fonts.CAPTION, wrap=True))
        if button:
            made = Button(button, size=Size.SMALL, does=does)
            made.clicked.connect(self.wanted)
            column.addSpacing(6)
            column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(column, 1)
        self.setAccessibleName(f"{title}. {sentence}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    @classmethod
    def of_hold(cls, words: HoldWords, *, since: str = "", does: str) -> Notice:
        """The notice of a standing hold: what can be lifted is lifted here by the action that ``does`` it, the rest is
        mended where it came from.
        """
        button, does = (tr("Lift hold"), does) if words.may_lift else (tr("Import it again"), "")
        return cls(words.title, f"{words.sentence} {since}".strip(), button=button, does=does)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        pair = tokens_of(self.palette()).pair(self._status)
        paint_round(painter, QRectF(self.rect()), fill=pair.bg, radius=RADIUS)
