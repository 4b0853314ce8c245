"""How a query is laid out on one line: finished terms as tokens, the term with the cursor in it as plain text.

Pure measuring and painting; ``search_field`` holds the text. Positions are those of the text, 0 to its length.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from app.ui import fonts
from app.ui.theme import Status, Tokens
from app.ui.widgets.painting import LEFT, RADIUS, paint_round, paint_text

CHIP_HEIGHT, CHIP_PAD, CHIP_GAP = 24, 8, 8
_WAVE = 2.0


class Term(Protocol):
    """A term of the query, as the grammar gives it: where it stands, and what is wrong with it (falsy: nothing)."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def field(self) -> str: ...
    @property
    def negated(self) -> bool: ...
    @property
    def fault(self) -> object: ...


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one weight; ``start`` is its place in the text, ``x`` that of its left edge."""

    start: int
    text: str
    x: float
    width: float
    strong: bool = False
    sign: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """A term or what stands between two; ``chip`` is painted as a token."""

    start: int
    end: int
    x: float
    width: float
    runs: tuple[Run, ...]
    chip: bool = False
    negated: bool = False
    wrong: bool = False


def lay_out(text: str, terms: Sequence[Term], cursor: int | None) -> list[Piece]:
    """The pieces of ``text`` from the left. ``cursor``: where it stands, None without focus: then all is finished.

    The term that the cursor touches is being written, so it is no token yet.
    """
    pieces: list[Piece] = []
    x, at = 0.0, 0
    for term in sorted(terms, key=lambda one: one.start):
        if term.start > at:
            pieces.append(_between(text, at, term.start, x, pieces))
            x = pieces[-1].x + pieces[-1].width
        written = cursor is not None and term.start <= cursor <= term.end
        pieces.append(_term(text, term, x, chip=not written))
        x = pieces[-1].x + pieces[-1].width
        at = term.end
    if at < len(text):
        pieces.append(_between(text, at, len(text), x, pieces))
    return pieces


def x_of(pieces: Sequence[Piece], position: int) -> float:
    """Where the cursor stands for a position of the text."""
    found = pieces[0].x if pieces else 0.0
    for piece in pieces:
        if position >= piece.end:
            found = piece.x + piece.width
            continue
        if position <= piece.start:
            return found if not piece.chip else piece.x
        for run in piece.runs:
            if position <= run.start + len(run.text):
                return run.x + _width(run.text[: position - run.start], strong=run.strong)
        if not piece.runs and piece.end > piece.start:  # spaces
            return piece.x + piece.width * (position - piece.start) / (piece.end - piece.start)
    return found


def position_at(pieces: Sequence[Piece], x: float) -> int:
    """The position of the text that is nearest to ``x``."""
    for piece in pieces:
        if x < piece.x + piece.width:
            spots = range(piece.start, piece.end + 1)
            return min(spots, key=lambda spot: abs(x_of([piece], spot) - x))
    return pieces[-1].end if pieces else 0


def width_of(pieces: Sequence[Piece]) -> float:
    """How wide all of it is."""
    return pieces[-1].x + pieces[-1].width if pieces else 0.0


def paint_pieces(painter: QPainter, rect: QRectF, pieces: Sequence[Piece], tokens: Tokens, shift: float) -> None:
    """Draws the pieces into ``rect``, moved left by ``shift``."""
    middle = rect.center().y()
    for piece in pieces:
        left = rect.x() + piece.x - shift
        if left > rect.right() or left + piece.width < rect.x():
            continue
        if piece.chip:
            spot = QRectF(left, middle - CHIP_HEIGHT / 2, piece.width, CHIP_HEIGHT)
            pair = tokens.pair(Status.ERROR if piece.negated else Status.WAITING)
            paint_round(painter, spot, fill=pair.bg, radius=RADIUS)
        for run in piece.runs:
            ink = _ink(piece, run, tokens)
            box = QRectF(rect.x() + run.x - shift, rect.y(), run.width + 2, rect.height())
            paint_text(painter, box, run.text, _font(run.strong), ink, LEFT)
        if piece.wrong and piece.runs:
            low = middle + fonts.metrics(fonts.font()).height() / 2
            last = piece.runs[-1]
            start = rect.x() + piece.runs[0].x - shift
            _paint_wave(painter, start, rect.x() + last.x + last.width - shift, low, tokens.pair(Status.ERROR).fg)


def _ink(piece: Piece, run: Run, tokens: Tokens) -> QColor:
    if piece.chip and piece.negated:
        return tokens.pair(Status.ERROR).fg if run.sign or not run.strong else tokens.text
    return tokens.text if run.strong or not piece.chip else tokens.muted


def _paint_wave(painter: QPainter, start: float, end: float, y: float, color: QColor) -> None:
    """The underline of a wrong word, a wave, so that it is not told by colour alone."""
    painter.setPen(QPen(color, 1.5))
    points = list(_zigzag(start, end, y))
    for one, other in pairwise(points):
        painter.drawLine(one, other)


def _zigzag(start: float, end: float, y: float) -> Iterator[QPointF]:
    x, up = start, False
    while x < end:
        yield QPointF(x, y - (_WAVE if up else 0))
        x, up = x + _WAVE + 0.5, not up


def _between(text: str, start: int, end: int, x: float, before: Sequence[Piece]) -> Piece:
    words = text[start:end]
    if words.isspace():
        width = CHIP_GAP * len(words) if before else _width(words, strong=False)
        return Piece(start, end, x, width, ())
    width = _width(words, strong=False)
    return Piece(start, end, x, width, (Run(start, words, x, width),))


def _term(text: str, term: Term, x: float, *, chip: bool) -> Piece:
    """A term: sign and field in the plain weight, the value in the strong one; being written all is plain."""
    whole = text[term.start : term.end]
    edge = x + (CHIP_PAD if chip else 0)
    parts = _parts(whole, term) if chip else [(whole, False, False)]
    runs: list[Run] = []
    at = term.start
    for words, strong, sign in parts:
        if words:
            width = _width(words, strong=strong)
            runs.append(Run(at, words, edge, width, strong, sign))
            edge, at = edge + width, at + len(words)
    width = edge - x + (CHIP_PAD if chip else 0)
    return Piece(term.start, term.end, x, width, tuple(runs), chip, term.negated, bool(term.fault))


def _parts(whole: str, term: Term) -> list[tuple[str, bool, bool]]:
    sign = whole[:1] if term.negated and whole[:1] in ("-", "−") else ""
    rest = whole[len(sign) :]
    field, colon, value = rest.partition(":")
    if not term.field or not colon:
        return [(sign, True, True), (rest, not term.negated, False)]
    return [(sign, True, True), (field + colon, False, False), (value, True, False)]


def _font(strong: bool) -> fonts.Face:
    return fonts.font(fonts.BODY, fonts.STRONG if strong else fonts.NORMAL)


def _width(words: str, *, strong: bool) -> float:
    return fonts.text_width(_font(strong), words)
