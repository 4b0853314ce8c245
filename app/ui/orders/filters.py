"""The tabs over the order list: saved filters, in the order of the work. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass

from app.queries.order_list import COUNT_CAP, ListSpec
from app.ui.formats import capped, number


@dataclass(frozen=True, slots=True)
class ListTab:
    """One tab. ``nothing`` is what an empty list says; ``urgent``: its count wants attention."""

    id: str
    title: str
    query: str
    nothing: str
    tip: str
    urgent: bool = False


TABS: tuple[ListTab, ...] = (
    ListTab("all", "All", "", "No orders", "Every order, newest first"),
    ListTab(
        "route",
        "To route",
        "status:to_route",
        "Nothing to route",
        "Nothing is reserved yet",
    ),
    ListTab(
        "backorder",
        "Backorder",
        "status:backorder",
        "Nothing waits for stock",
        "Not in stock anywhere",
        urgent=True,
    ),
    ListTab(
        "pack",
        "To pack",
        "status:to_release,to_pick,packing,partly_shipped",
        "Nothing to pack",
        "Reserved, being packed, or shipped in part",
    ),
    ListTab(
        "packed",
        "Packed",
        "status:packed",
        "Nothing waits to leave",
        "Packed, not shipped yet",
    ),
    ListTab("hold", "On hold", "hold:any", "Nothing is on hold", "Waits for a person"),
    ListTab("shipped", "Shipped", "status:shipped", "Nothing was shipped yet", "Left the building"),
)


def tab_of(tab_id: str) -> ListTab:
    """The tab called ``tab_id``; the first one if there is none."""
    return next((tab for tab in TABS if tab.id == tab_id), TABS[0])


def filter_of(tab: ListTab, text: str) -> ListSpec:
    """What a tab shows while ``text`` is searched for."""
    return ListSpec(f"{tab.query} {text}".strip())


def count_words(count: int) -> str:
    """``24``, ``1,000+``: the database counts no further than one above ``COUNT_CAP``."""
    return number(count) if count <= COUNT_CAP else capped(count, COUNT_CAP)
