"""The search field of a list whose language is a ``Grammar``: what it paints, proposes and finds wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.order_query import Fault, Token
from app.domain.query_grammar import Grammar
from app.ui.formats import local, utc_now
from app.ui.i18n import said, tr
from app.ui.widgets.search_field import Offer, QueryField

_ICONS = {"field": "funnel", "value": "check"}
_MOST_TOLD = 3


@dataclass(frozen=True, slots=True)
class GrammarWords:
    """What a search field asks of a grammar, in the language of the screen."""

    grammar: Grammar

    def terms_of(self, text: str) -> Sequence[Token]:
        """The terms of a search, as they stand in it; OR between them is none."""
        return [token for token in self.grammar.tokens(text, local(utc_now()).date()) if token.field != "or"]

    def faults_of(self, text: str) -> Sequence[Fault]:
        """What of a search cannot be used."""
        return self.grammar.parse(text, local(utc_now()).date(), None).faults

    def told(self, text: str) -> list[str]:
        """The first faults in words."""
        faults = self.faults_of(text)[:_MOST_TOLD]
        return [tr("“{text}”: {why}", text=fault.text[:40], why=said(fault.why)) for fault in faults]

    def offers_of(self, text: str, cursor: int) -> list[Offer]:
        """Fields and values that may follow, for what stands at the cursor."""
        here = next((term for term in self.terms_of(text) if term.start <= cursor <= term.end), None)
        start, end = (here.start, here.end) if here is not None else (cursor, cursor)
        return [
            Offer(
                start,
                end,
                found.text if found.kind == "field" else f"{found.text} ",
                tr(found.label),
                _ICONS[found.kind],
            )
            for found in self.grammar.complete(text, cursor)
        ]

    def field(self, placeholder: str, name: str) -> QueryField:
        """The field, for the top bar."""
        return QueryField(self.terms_of, self.offers_of, placeholder=placeholder, name=name)
