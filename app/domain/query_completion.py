"""What may follow in a search: fields, and the fixed words of a field; other values are found in the database."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.query_fields import FIELDS
from app.domain.query_lexemes import Lexeme, lexemes


@dataclass(frozen=True, slots=True)
class Completion:
    """One way to go on: ``text`` takes the place of the term at the cursor, ``label`` says what it means.

    ``kind`` is ``field`` (a value has to follow) or ``value``.
    """

    text: str
    label: str
    kind: str


def complete(text: str, cursor: int) -> list[Completion]:
    """How the term at the cursor may go on; at no term: every field. Raises nothing."""
    here = next((found for found in lexemes(text) if found.start <= cursor <= found.end and not found.is_or), None)
    if here is None:
        return _fields("", "")
    sign = "-" if here.negated else ""
    typed = text[here.value_start : cursor]
    if here.field is None:
        return _fields(sign, typed) if not any(piece.quoted for piece in here.pieces) else []
    return _values(here, sign, typed)


def _fields(sign: str, typed: str) -> list[Completion]:
    begun = typed.casefold()
    return [
        Completion(f"{sign}{name}:", field.label, "field")
        for name, field in FIELDS.items()
        if name != "text" and name.startswith(begun)
    ]


def _values(here: Lexeme, sign: str, typed: str) -> list[Completion]:
    name = (here.field or "").casefold()
    field = FIELDS.get(name)
    if field is None:
        return []
    before, comma, last = typed.rpartition(",")
    operator = here.operator if not comma and last.startswith(here.operator) else ""
    begun = last.removeprefix(operator).casefold().lstrip('"')
    head = f"{sign}{name}:{before}{comma}{operator}"
    return [
        Completion(f"{head}{word}", label, "value") for word, label in field.options.items() if word.startswith(begun)
    ]
