"""The views that every stock list has by itself. No Qt here."""

from __future__ import annotations

from app.domain.list_views import ViewState
from app.domain.stock_query import GRAMMAR
from app.ui.grammar_field import GrammarWords
from app.ui.i18n import mark
from app.ui.list_views import ListView, ViewKind

WORDS = GrammarWords(GRAMMAR)


def _state(query: str, sort: str = "title") -> ViewState:
    return ViewState(query, sort, descending=False)


ALL = ListView("all", mark("All"), _state(""), mark("No stock"), mark("Every product at every location"))
LOW = ListView(
    "low", mark("Low"), _state("is:low"), mark("Nothing is low"), mark("At or below the reorder point"), urgent=True
)
BUILT_IN: tuple[ListView, ...] = (
    ALL,
    LOW,
    ListView(
        "short",
        mark("Short"),
        _state("is:short"),
        mark("Nothing is short"),
        mark("Orders wait for these products"),
        urgent=True,
    ),
    ListView(
        "uncounted",
        mark("Not counted 30 d"),
        _state("counted:<last-30d", "counted"),
        mark("Everything was counted"),
        mark("Never counted, or more than 30 days ago"),
    ),
    ListView(
        "expiring",
        mark("Expiring"),
        _state("expires:<=next-30d"),
        mark("Nothing expires soon"),
        mark("Units of a lot whose last day of sale is within 30 days"),
        urgent=True,
    ),
)
STOCK_VIEWS = ViewKind(
    scope="stock",
    built_in=BUILT_IN,
    first=ALL.key,
    bar=mark("Views of the stock"),
    add=mark("Save this list as a new view"),
    ask=mark("Name of the new view"),
    ask_again=mark("New name of the view"),
    deleted=mark("View “{name}” deleted"),
)
