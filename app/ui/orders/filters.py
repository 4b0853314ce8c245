"""The views that every order list has by itself, in the order of the work. No Qt here."""

from __future__ import annotations

from app.domain.list_views import ViewState
from app.domain.order_query import tokens
from app.queries.order_list import COUNT_CAP
from app.ui.formats import capped, number
from app.ui.i18n import mark
from app.ui.list_views import ListView, ViewKind

ALL = ListView("all", mark("All"), ViewState("", "placed"), mark("No orders"), mark("Every order, newest first"))
TO_RELEASE = ListView(
    "release",
    mark("To release"),
    ViewState("is:due hold:none status:to_route,to_release", "ship_by", descending=False),
    mark("Nothing to release"),
    mark("Due by the end of today, not released yet, not on hold"),
)
BUILT_IN: tuple[ListView, ...] = (
    ALL,
    TO_RELEASE,
    ListView(
        "hold", mark("On hold"), ViewState("hold:any", "placed"), mark("Nothing is on hold"), mark("Waits for a person")
    ),
    ListView(
        "late",
        mark("Late"),
        ViewState("is:late", "ship_by", descending=False),
        mark("Nothing is late"),
        mark("Promised for a time that has passed"),
        urgent=True,
    ),
    ListView(
        "pickup",
        mark("Pickup"),
        ViewState("pickup:yes is:open", "ship_by", descending=False),
        mark("Nobody waits to pick anything up"),
        mark("Open orders that are picked up"),
    ),
    ListView(
        "route",
        mark("To route"),
        ViewState("status:to_route", "placed"),
        mark("Nothing to route"),
        mark("Nothing is reserved yet"),
    ),
    ListView(
        "backorder",
        mark("Backorder"),
        ViewState("status:backorder", "placed"),
        mark("Nothing waits for stock"),
        mark("Not in stock anywhere"),
        urgent=True,
    ),
    ListView(
        "pack",
        mark("To pack"),
        ViewState("status:to_pick,packing,partly_shipped", "ship_by", descending=False),
        mark("Nothing to pack"),
        mark("On the floor, being packed, or shipped in part"),
    ),
    ListView(
        "packed",
        mark("To ship"),
        ViewState("status:packed", "ship_by", descending=False),
        mark("Nothing waits to leave"),
        mark("Packed, not shipped yet"),
    ),
)
ORDER_VIEWS = ViewKind(
    scope="orders",
    built_in=BUILT_IN,
    first=TO_RELEASE.key,
    bar=mark("Views of the orders"),
    add=mark("Save this list as a new view"),
    ask=mark("Name of the new view"),
    ask_again=mark("New name of the view"),
    deleted=mark("View “{name}” deleted"),
)


def count_words(count: int) -> str:
    """``24``, ``1,000+``: the database counts no further than one above ``COUNT_CAP``."""
    return number(count) if count <= COUNT_CAP else capped(count, COUNT_CAP)


def within_location(query: str, location: str) -> str:
    """A search about one location: its term stands in each alternative. ``location`` "" leaves the search as it is."""
    if not location:
        return query
    term = 'location:"' + location.replace('"', " ") + '"'
    ors = [token for token in tokens(query) if token.field == "or"]
    parts, begin = [], 0
    for token in ors:
        parts.append(query[begin : token.start].strip())
        begin = token.end
    parts.append(query[begin:].strip())
    return " OR ".join(f"{part} {term}".strip() for part in parts)
