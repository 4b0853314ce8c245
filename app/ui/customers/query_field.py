"""The search field of the customers: the grammar of ``app.domain.customer_query`` behind the field of the kit."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.customer_query import complete, parse, tokens
from app.domain.order_query import Fault, Token
from app.ui.formats import local, utc_now
from app.ui.i18n import tr
from app.ui.widgets.search_field import Offer, QueryField

_ICONS = {"field": "funnel", "value": "check"}


def terms_of(text: str) -> Sequence[Token]:
    """The terms of a search, as they stand in it; OR between them is none."""
    return [token for token in tokens(text, local(utc_now()).date()) if token.field != "or"]


def faults_of(text: str) -> Sequence[Fault]:
    """What of a search cannot be used."""
    return parse(text, local(utc_now()).date(), None).faults


def offers_of(text: str, cursor: int) -> list[Offer]:
    """Fields and values that may follow, for what stands at the cursor."""
    here = next((term for term in terms_of(text) if term.start <= cursor <= term.end), None)
    start, end = (here.start, here.end) if here is not None else (cursor, cursor)
    return [
        Offer(
            start,
            end,
            found.text if found.kind == "field" else f"{found.text} ",
            tr(found.label),
            _ICONS[found.kind],
        )
        for found in complete(text, cursor)
    ]


def query_field() -> QueryField:
    """The field, for the top bar."""
    return QueryField(
        terms_of, offers_of, placeholder=tr("Search customers by name, e-mail, telephone"), name=tr("Search customers")
    )
