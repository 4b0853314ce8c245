"""The tabs over the order list: saved filters, in the order of the work. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.order_states import OrderState
from app.queries.order_list import COUNT_CAP, OrderFilter
from app.ui.formats import capped, number


@dataclass(frozen=True, slots=True)
class ListTab:
    """One tab. ``nothing`` is what an empty list says; ``urgent``: its count wants attention."""

    id: str
    title: str
    filter: OrderFilter
    nothing: str
    tip: str
    urgent: bool = False


TABS: tuple[ListTab, ...] = (
    ListTab("all", "All", OrderFilter(), "No orders", "Every order, newest first"),
    ListTab(
        "route",
        "To route",
        OrderFilter((OrderState.TO_ROUTE,)),
        "Nothing to route",
        "Nothing is reserved yet",
    ),
    ListTab(
        "backorder",
        "Backorder",
        OrderFilter((OrderState.BACKORDER,)),
        "Nothing waits for stock",
        "Not in stock anywhere",
        urgent=True,
    ),
    ListTab(
        "pack",
        "To pack",
        OrderFilter((OrderState.TO_PACK, OrderState.PACKING, OrderState.PARTLY_SHIPPED)),
        "Nothing to pack",
        "Reserved, being packed, or shipped in part",
    ),
    ListTab(
        "packed",
        "Packed",
        OrderFilter((OrderState.PACKED,)),
        "Nothing waits to leave",
        "Packed, not shipped yet",
    ),
    ListTab("hold", "On hold", OrderFilter(on_hold=True), "Nothing is on hold", "Waits for a person"),
    ListTab("shipped", "Shipped", OrderFilter((OrderState.SHIPPED,)), "Nothing was shipped yet", "Left the building"),
)


def tab_of(tab_id: str) -> ListTab:
    """The tab called ``tab_id``; the first one if there is none."""
    return next((tab for tab in TABS if tab.id == tab_id), TABS[0])


def filter_of(tab: ListTab, text: str) -> OrderFilter:
    """What a tab shows while ``text`` is searched for."""
    return replace(tab.filter, text=text.strip())


def count_words(count: int) -> str:
    """``24``, ``1,000+``: the database counts no further than one above ``COUNT_CAP``."""
    return number(count) if count <= COUNT_CAP else capped(count, COUNT_CAP)
