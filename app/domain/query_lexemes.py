"""A typed search cut into terms: where each begins, its sign, field, operator and the pieces of its value."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

MAX_LENGTH = 5_000
MAX_PIECES = 50

_FIELD = re.compile(r"([A-Za-z_]{1,40}):")
_OPERATOR = re.compile(r">=|<=|>|<|=")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Piece:
    """One alternative of a value. ``quoted``: it stood in quotation marks, so that signs in it are just signs."""

    text: str
    quoted: bool


@dataclass(frozen=True, slots=True)
class Lexeme:
    """One term: ``start`` to ``end`` in the text; ``field`` is None for a word or phrase, ``is_or`` for OR."""

    start: int
    end: int
    negated: bool
    field: str | None
    operator: str
    pieces: tuple[Piece, ...]
    is_or: bool = False
    value_start: int = 0


def lexemes(text: str) -> list[Lexeme]:
    """The terms of the first ``MAX_LENGTH`` characters, in their order. Raises nothing."""
    text = text[:MAX_LENGTH]
    found: list[Lexeme] = []
    at = 0
    while True:
        space = _SPACE.match(text, at)
        at = space.end() if space else at
        if at >= len(text):
            return found
        lexeme = _one(text, at)
        at = lexeme.end
        if lexeme.pieces or lexeme.field is not None or lexeme.is_or:
            found.append(lexeme)


def _one(text: str, start: int) -> Lexeme:
    at = start
    negated = text[at] == "-" and at + 1 < len(text) and not text[at + 1].isspace()
    at += negated
    named = _FIELD.match(text, at)
    if named is None:
        end, pieces = _word(text, at)
        is_or = not negated and text[start:end] == "OR"
        return Lexeme(start, end, negated, None, "", () if is_or else pieces, is_or, at)
    at = named.end()
    value_start = at
    operator = _OPERATOR.match(text, at)
    at = operator.end() if operator else at
    end, value = _value(text, at)
    return Lexeme(start, end, negated, named[1], operator[0] if operator else "", value, False, value_start)


def _word(text: str, at: int) -> tuple[int, tuple[Piece, ...]]:
    """A word up to the next blank, or a phrase in quotation marks (up to the end if they are not closed)."""
    if text[at : at + 1] == '"':
        close = text.find('"', at + 1)
        close = len(text) if close < 0 else close
        phrase = clean(text[at + 1 : close])
        return min(close + 1, len(text)), (Piece(phrase, True),) if phrase.strip() else ()
    space = _SPACE.search(text, at)
    end = space.start() if space else len(text)
    word = clean(text[at:end])
    return end, (Piece(word, False),) if word.strip("-*\"'") else ()


def _value(text: str, at: int) -> tuple[int, tuple[Piece, ...]]:
    """The alternatives of a value up to the next blank outside quotation marks."""
    pieces: list[Piece] = []
    part: list[str] = []
    quoted = within = False
    while at < len(text) and (within or not text[at].isspace()):
        sign = text[at]
        if sign == '"':
            within, quoted = not within, True
        elif sign == "," and not within:
            pieces.append(Piece(clean("".join(part)), quoted))
            part, quoted = [], False
        else:
            part.append(sign)
        at += 1
    pieces.append(Piece(clean("".join(part)), quoted))
    return at, tuple(pieces[:MAX_PIECES])


def clean(text: str) -> str:
    """The text without what no database takes or no eye sees: control characters, half of a pair of surrogates."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(sign for sign in text if sign == " " or unicodedata.category(sign) not in ("Cc", "Cs"))
