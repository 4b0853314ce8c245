"""The search field of the orders: the grammar of ``app.domain.order_query`` behind the field of the kit."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.order_query import Fault, Token, complete, parse, tokens
from app.queries.order_values import values
from app.ui.formats import local, utc_now
from app.ui.i18n import tr
from app.ui.tasks import Tasks
from app.ui.widgets.country_field import country_words
from app.ui.widgets.search_field import Offer, QueryField

_ICONS = {"field": "funnel", "value": "check"}
_MOST_VALUES = 8


def terms_of(text: str) -> Sequence[Token]:
    """The terms of a search, as they stand in it; OR between them is none."""
    return [token for token in tokens(text) if token.field != "or"]


def faults_of(text: str) -> Sequence[Fault]:
    """What of a search cannot be used."""
    return parse(text, local(utc_now()).date(), None).faults


def offers_of(text: str, cursor: int) -> list[Offer]:
    """Fields and values that may follow, for what stands at the cursor."""
    start, end = span_at(text, cursor)
    return [
        Offer(
            start,
            end,
            found.text if found.text.endswith(":") else f"{found.text} ",
            tr(found.label),
            _icon(found.kind),
        )
        for found in complete(text, cursor)
    ]


def span_at(text: str, cursor: int) -> tuple[int, int]:
    """From where to where the term at the cursor reaches."""
    found = next((term for term in terms_of(text) if term.start <= cursor <= term.end), None)
    return (found.start, found.end) if found is not None else (cursor, cursor)


def _icon(kind: str) -> str:
    return _ICONS.get(kind, "")


class OrderQueryField(QueryField):
    """The field with values out of the database behind the built-in ones."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__(
            terms_of, offers_of, placeholder=tr("Search orders, SKU, name, or scan"), name=tr("Search orders")
        )
        self._tasks = tasks
        self.offering.connect(self._ask_values)

    def _ask_values(self, text: str, cursor: int) -> None:
        start, end = span_at(text, cursor)
        word = text[start:cursor].lstrip("-")
        field, colon, prefix = word.partition(":")
        if not colon:
            return
        sign = "-" if text[start : start + 1] == "-" else ""
        prefix = prefix.rpartition(",")[2].lstrip('"')
        is_country = field.casefold() == "country"

        def show(found: Sequence[str]) -> None:
            head = f"{sign}{field}:"
            before = text[start + len(head) : cursor].rpartition(",")
            kept = before[0] + before[1]
            self.add_offers(
                text,
                cursor,
                [
                    Offer(start, end, f"{head}{kept}{quoted(value)} ", country_words(value) if is_country else "", "")
                    for value in found[:_MOST_VALUES]
                ],
            )

        self._tasks.read(self, values, field, prefix, done=show, key="values")


def quoted(value: str) -> str:
    """A value as it is written in a search."""
    plain = value.replace('"', "")
    return f'"{plain}"' if not plain or any(sign in plain for sign in " ,:()") else plain
