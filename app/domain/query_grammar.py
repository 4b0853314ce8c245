"""The search language of the lists, for any set of fields: terms side by side must all hold, ``OR`` joins two, ``-``
negates; what cannot be understood is a ``Fault``, and the other terms still count.

``app.domain.order_query`` says what a term may look like; the order list has more of its own besides.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, tzinfo

from app.domain.order_query import Fault, Term, Token
from app.domain.query_completion import Completion
from app.domain.query_fields import Field, Meaning, Problem, Value
from app.domain.query_lexemes import Lexeme, lexemes
from app.wording import Words, words

MAX_TERMS = 16


@dataclass(frozen=True, slots=True)
class Query:
    """All ``groups`` must hold, of each group one term at least."""

    groups: tuple[tuple[Term, ...], ...] = ()
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class Grammar:
    """The language with these ``fields`` (``text`` is a plain word); ``unknown`` says that there is no such field."""

    fields: Mapping[str, Field]
    unknown: Callable[[str], Words]

    def parse(self, text: str, today: date, zone: tzinfo | None) -> Query:
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
            meant = self._meaning(text, lexeme, Meaning(today, zone))
            if isinstance(meant, Fault):
                faults.append(meant)
            elif joins:
                groups[-1].append(meant)
            else:
                groups.append([meant])
            joins = False
        return Query(tuple(tuple(group) for group in groups), tuple(faults))

    def tokens(self, text: str, today: date, zone: tzinfo | None = None) -> list[Token]:
        """The terms of a text as they stand in it, for painting. Raises nothing."""
        out = []
        for lexeme in lexemes(text):
            meant = None if lexeme.is_or else self._meaning(text, lexeme, Meaning(today, zone))
            fault = meant if isinstance(meant, Fault) else None
            field = "or" if lexeme.is_or else lexeme.field or ""
            out.append(Token(lexeme.start, lexeme.end, text[lexeme.start : lexeme.end], field, lexeme.negated, fault))
        return out

    def complete(self, text: str, cursor: int) -> list[Completion]:
        """How the term at the cursor may go on; at no term: every field. Raises nothing."""
        here = next((found for found in lexemes(text) if found.start <= cursor <= found.end and not found.is_or), None)
        sign = "-" if here is not None and here.negated else ""
        if here is not None and here.field is not None:
            field = self.fields.get(here.field.casefold())
            typed, after = text[here.value_start : cursor].casefold(), f"{sign}{here.field.casefold()}:"
            options = field.options if field is not None else {}
            # Some options bring their own sign of comparison, others follow any.
            words_of = {w if w[:1] in "<>" else f"{here.operator}{w}": label for w, label in options.items()}
            return [Completion(f"{after}{w}", label, "value") for w, label in words_of.items() if w.startswith(typed)]
        begun = text[here.value_start : cursor].casefold() if here is not None else ""
        if here is not None and any(piece.quoted for piece in here.pieces):
            return []
        return [
            Completion(f"{sign}{name}:", field.label, "field")
            for name, field in self.fields.items()
            if name != "text" and name.startswith(begun)
        ]

    def _meaning(self, text: str, lexeme: Lexeme, meaning: Meaning) -> Term | Fault:
        """The lexeme as a term, or what is wrong with it."""
        name = "text" if lexeme.field is None else lexeme.field.casefold()
        field = self.fields.get(name)
        if field is None:
            plain = text[lexeme.start : lexeme.end].removeprefix("-").replace('"', "")
            return _fault(text, lexeme, self.unknown(name), f'{"-" if lexeme.negated else ""}"{plain}"')
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
