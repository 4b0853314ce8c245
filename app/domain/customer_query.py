"""The search language of the customer list: the order list's, with fields of its own. A saved search is a segment.

``orders:>=3 value:>=100 last:<2026-01-01 city:Berlin -tag:b2b "anna meyer"``: terms side by side must all hold, ``OR``
joins two, ``-`` negates; what cannot be understood is a ``Fault``, and the other terms still count.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, tzinfo

from app.domain.order_query import Fault, Term, Token
from app.domain.query_completion import Completion
from app.domain.query_fields import FIELDS as ORDER_FIELDS
from app.domain.query_fields import Field, Meaning, Problem, Value
from app.domain.query_lexemes import Lexeme, lexemes
from app.wording import Words, mark, words

MAX_TERMS = 16
_WORDS, _IS, _WHOLE, _MONEY = (ORDER_FIELDS[name].read for name in ("customer", "city", "units", "total"))
_DAY, _TAG = ORDER_FIELDS["placed"], ORDER_FIELDS["tag"]

FIELDS: Mapping[str, Field] = {
    "text": Field(mark("Words"), _WORDS, {}),
    "name": Field(mark("Name"), _WORDS, {}, "anna"),
    "email": Field(mark("E-mail"), _WORDS, {}, "example.com"),
    "phone": Field(mark("Telephone"), _WORDS, {}, "5550"),
    "city": Field(mark("City"), _IS, {}, "Berlin"),
    "country": ORDER_FIELDS["country"],
    "postal": Field(mark("Postal code"), _IS, {}, "101*"),
    "orders": Field(mark("Number of orders"), _WHOLE, {}, ">=3"),
    "value": Field(mark("Sum of all orders"), _MONEY, {}, ">=100"),
    "returned": Field(mark("Units returned"), _WHOLE, {}, ">=1"),
    "first": Field(mark("First order"), _DAY.read, _DAY.options, "this-month"),
    "last": Field(mark("Last order"), _DAY.read, _DAY.options, "<2026-01-01"),
    "tag": Field(mark("Tag of an order"), _TAG.read, {}, "gift"),
    "note": Field(mark("Note"), ORDER_FIELDS["note"].read, {}, "door"),
}


@dataclass(frozen=True, slots=True)
class CustomerQuery:
    """All ``groups`` must hold, of each group one term at least."""

    groups: tuple[tuple[Term, ...], ...] = ()
    faults: tuple[Fault, ...] = ()


def parse(text: str, today: date, zone: tzinfo | None) -> CustomerQuery:
    """The meaning of a search. ``today`` is the day in ``zone`` (None: this computer's zone). Raises nothing."""
    groups: list[list[Term]] = []
    faults: list[Fault] = []
    joins = False
    for place, lexeme in enumerate(lexemes(text)):
        if place >= MAX_TERMS:
            why = words("A search has {most} terms at most; the rest was left out.", most=MAX_TERMS)
            faults.append(Fault(lexeme.start, len(text), text[lexeme.start :], why))
            break
        if lexeme.is_or:
            joins = bool(groups)
            continue
        meant = _meaning(text, lexeme, Meaning(today, zone))
        if isinstance(meant, Fault):
            faults.append(meant)
        elif joins:
            groups[-1].append(meant)
        else:
            groups.append([meant])
        joins = False
    return CustomerQuery(tuple(tuple(group) for group in groups), tuple(faults))


def tokens(text: str, today: date, zone: tzinfo | None = None) -> list[Token]:
    """The terms of a text as they stand in it, for painting. Raises nothing."""
    out = []
    for lexeme in lexemes(text):
        meant = None if lexeme.is_or else _meaning(text, lexeme, Meaning(today, zone))
        fault = meant if isinstance(meant, Fault) else None
        field = "or" if lexeme.is_or else lexeme.field or ""
        out.append(Token(lexeme.start, lexeme.end, text[lexeme.start : lexeme.end], field, lexeme.negated, fault))
    return out


def complete(text: str, cursor: int) -> list[Completion]:
    """How the term at the cursor may go on; at no term: every field. Raises nothing."""
    here = next((found for found in lexemes(text) if found.start <= cursor <= found.end and not found.is_or), None)
    sign = "-" if here is not None and here.negated else ""
    if here is not None and here.field is not None:
        field = FIELDS.get(here.field.casefold())
        typed = text[here.value_start + len(here.operator) : cursor].casefold()
        head = f"{sign}{here.field.casefold()}:{here.operator}"
        options = field.options.items() if field is not None else ()
        return [Completion(f"{head}{word}", label, "value") for word, label in options if word.startswith(typed)]
    begun = text[here.value_start : cursor].casefold() if here is not None else ""
    if here is not None and any(piece.quoted for piece in here.pieces):
        return []
    return [
        Completion(f"{sign}{name}:", field.label, "field")
        for name, field in FIELDS.items()
        if name != "text" and name.startswith(begun)
    ]


def _meaning(text: str, lexeme: Lexeme, meaning: Meaning) -> Term | Fault:
    """The lexeme as a term, or what is wrong with it."""
    name = "text" if lexeme.field is None else lexeme.field.casefold()
    field = FIELDS.get(name)
    if field is None:
        plain = text[lexeme.start : lexeme.end].removeprefix("-").replace('"', "")
        why = words("Customers have no field {field}.", field=name)
        return _fault(text, lexeme, why, f'{"-" if lexeme.negated else ""}"{plain}"')
    values: list[Value] = []
    for piece in lexeme.pieces:
        if not piece.text.strip():
            continue
        read = field.read(piece, lexeme.operator, meaning)
        if isinstance(read, Problem):
            return _fault(text, lexeme, read.why)
        values += read
    if not values:
        return _fault(text, lexeme, words("A value is missing after {field}.", field=f"{name}:"))
    return Term(name, tuple(values), lexeme.negated, lexeme.start, lexeme.end)


def _fault(text: str, lexeme: Lexeme, why: Words, suggestion: str | None = None) -> Fault:
    return Fault(lexeme.start, lexeme.end, text[lexeme.start : lexeme.end], why, suggestion)
