"""The views that every order list has by itself, in the order of the work. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.list_views import Arrangement, ViewState
from app.domain.order_query import tokens
from app.queries.order_list import COUNT_CAP
from app.queries.saved_views import ViewRow, Views
from app.ui.formats import capped, number
from app.ui.i18n import mark, tr


@dataclass(frozen=True, slots=True)
class ListView:
    """A view of the list, a tab. ``nothing`` is what it says when it is empty; ``urgent``: its count wants attention.

    ``row`` is the saved view that it is; None for those that are built in.
    """

    key: str
    title: str
    state: ViewState
    nothing: str = mark("No order fits")
    tip: str = ""
    urgent: bool = False
    row: ViewRow | None = None

    @property
    def words(self) -> str:
        """Its name in the language of the screen; what a person called it stays as it is."""
        return self.title if self.row is not None else tr(self.title)


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
# What a person begins with who chose nothing else.
FIRST = TO_RELEASE.key


def arranged(views: Views) -> list[ListView]:
    """The tabs of a person: in the chosen order, what is new behind them; built-in ones first where nobody chose.

    Whatever is hidden, one view is left.
    """
    saved = [ListView(row.key, row.name, row.state, row=row) for row in views.rows]
    known = {view.key: view for view in (*BUILT_IN, *saved)}
    order, hidden = views.arrangement.order, set(views.arrangement.hidden)
    keys = [key for key in order if key in known]
    keys += [key for key in known if key not in keys]
    shown = [known[key] for key in keys if key not in hidden]
    return [with_layout(view, views.arrangement) for view in shown] or [ALL]


def with_layout(view: ListView, chosen: Arrangement) -> ListView:
    """The view with the columns that the person gave it for itself."""
    columns = chosen.layouts.get(view.key)
    return replace(view, state=replace(view.state, columns=columns)) if columns else view


def first_key(views: Views) -> str:
    """The view to begin with: the person's own choice, else the one that is shared for it, else the built-in one."""
    keys = {view.key for view in arranged(views)}
    shared = next((row.key for row in views.rows if row.is_default), "")
    return next((key for key in (views.arrangement.default, shared, FIRST) if key in keys), ALL.key)


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
