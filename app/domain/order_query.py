"""The search language of the order list: what a person types, as terms that a database can be asked for.

Terms stand side by side (all must hold); ``OR`` joins its two neighbours; ``-`` negates. A term is a word, a
``"quoted phrase"``, or ``field:value`` with alternatives (``a,b``), comparisons (``>=5``), ranges (``1..5``), dates
(``2026-11-02``, ``2026-11``, ``today``, ``last-7d``) and a star for what begins so (``MUG*``). Whatever is typed has a
meaning: what cannot be understood is a ``Fault`` that says so, and the other terms still count.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, tzinfo

from app.domain.query_completion import Completion as Completion
from app.domain.query_completion import complete as complete
from app.domain.query_fields import FIELDS, Meaning, Problem, Value, suggest_field
from app.domain.query_lexemes import MAX_LENGTH, Lexeme, lexemes
from app.wording import Words, words

MAX_TERMS = 24


@dataclass(frozen=True, slots=True)
class Fault:
    """What of a query means nothing: from ``start`` to ``end`` (``text``), ``why``, and what may have been meant."""

    start: int
    end: int
    text: str
    why: Words
    suggestion: str | None = None


@dataclass(frozen=True, slots=True)
class Term:
    """``field`` has one of the ``values``, or none of them if ``negated``. A plain word has the field ``text``."""

    field: str
    values: tuple[Value, ...]
    negated: bool
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class OrderQuery:
    """All ``groups`` must hold, of each group one term at least."""

    groups: tuple[tuple[Term, ...], ...]
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class Token:
    """A term as it stands in the text, for painting; ``field`` is empty for words, ``or`` for OR itself."""

    start: int
    end: int
    text: str
    field: str
    negated: bool
    fault: Fault | None


def parse(text: str, today: date, zone: tzinfo | None) -> OrderQuery:
    """The meaning of a query. ``today`` is the day in ``zone`` (None: this computer's zone). Raises nothing."""
    groups: list[list[Term]] = []
    faults: list[Fault] = []
    joins = False
    found = lexemes(text)
    for place, lexeme in enumerate(found[:MAX_TERMS]):
        if lexeme.is_or:
            if place in (0, len(found) - 1) or found[place - 1].is_or:
                faults.append(_fault(text, lexeme, words("OR stands between two terms.")))
            joins = place > 0
            continue
        meant = _meaning(text, lexeme, Meaning(today, zone))
        if isinstance(meant, Fault):
            faults.append(meant)
        elif joins and groups:
            groups[-1].append(meant)
        else:
            groups.append([meant])
        joins = False
    if len(found) > MAX_TERMS:
        start, end = found[MAX_TERMS].start, found[-1].end
        why = words("A search has {most} terms at most; the rest was left out.", most=MAX_TERMS)
        faults.append(Fault(start, end, text[start:end], why))
    if len(text) > MAX_LENGTH:
        why = words("A search has {most} characters at most; the rest was left out.", most=MAX_LENGTH)
        faults.append(Fault(MAX_LENGTH, len(text), text[MAX_LENGTH : MAX_LENGTH + 40], why))
    return OrderQuery(tuple(tuple(group) for group in groups), tuple(faults))


def tokens(text: str, today: date | None = None, zone: tzinfo | None = None) -> list[Token]:
    """The terms of a text as they stand in it. Raises nothing."""
    meaning = Meaning(today or date(2000, 1, 1), zone)
    out = []
    for lexeme in lexemes(text):
        meant = None if lexeme.is_or else _meaning(text, lexeme, meaning)
        fault = meant if isinstance(meant, Fault) else None
        field = "or" if lexeme.is_or else lexeme.field or ""
        out.append(Token(lexeme.start, lexeme.end, text[lexeme.start : lexeme.end], field, lexeme.negated, fault))
    return out


def _meaning(text: str, lexeme: Lexeme, meaning: Meaning) -> Term | Fault:
    """The lexeme as a term, or what is wrong with it."""
    name = "text" if lexeme.field is None else lexeme.field.casefold()
    field = FIELDS.get(name)
    if field is None:
        return _unknown_field(text, lexeme)
    if not any(piece.text.strip() or piece.quoted for piece in lexeme.pieces):
        return _fault(text, lexeme, words("A value is missing after {field}.", field=f"{name}:"))
    values: list[Value] = []
    for piece in lexeme.pieces:
        if not piece.text.strip():
            continue
        read = field.read(piece, lexeme.operator, meaning)
        if isinstance(read, Problem):
            hint = None if read.instead is None else _rewritten(lexeme, name, read.instead)
            return _fault(text, lexeme, read.why, hint)
        values += read
    if not values:
        return _fault(text, lexeme, words("There is nothing to look for in it."))
    return Term(name, tuple(values), lexeme.negated, lexeme.start, lexeme.end)


def _unknown_field(text: str, lexeme: Lexeme) -> Fault:
    name = lexeme.field or ""
    near = suggest_field(name)
    whole = text[lexeme.start : lexeme.end]
    plain = whole.removeprefix("-").replace('"', "")
    instead = whole.replace(name, near, 1) if near else f'{"-" if lexeme.negated else ""}"{plain}"'
    return _fault(text, lexeme, words("There is no field {field}.", field=name), instead)


def _rewritten(lexeme: Lexeme, name: str, value: str) -> str:
    return f"{'-' if lexeme.negated else ''}{name}:{value}"


def _fault(text: str, lexeme: Lexeme, why: Words, suggestion: str | None = None) -> Fault:
    return Fault(lexeme.start, lexeme.end, text[lexeme.start : lexeme.end], why, suggestion)


def term_values(query: OrderQuery, field: str) -> Sequence[Value]:
    """The values of the plain terms of a field (not negated, not in an OR): what a list is narrowed to by it."""
    return [
        value
        for group in query.groups
        if len(group) == 1 and group[0].field == field and not group[0].negated
        for value in group[0].values
    ]
