"""What a repair changes, figure by figure: kept in its operation's result, and said in words from there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from types import MappingProxyType
from typing import Any

from app.domain.order_states import OrderState
from app.domain.purchases import PurchaseState
from app.services.unit_of_work import JsonObject
from app.wording import Words, mark, words

Figure = int | str | None


@dataclass(frozen=True, slots=True)
class Change:
    """One figure: what it says (``before``) and what the rest of the books makes of it (``after``).

    ``what`` is a key of ``CHANGES``. ``sku``, ``place``, ``spot`` and ``name`` are codes and names of goods, places and
    documents, ``line`` is a line's position, ``order`` the number of its order: never texts of people, since this is
    kept for ever.
    """

    what: str
    before: Figure
    after: Figure
    line: int = 0
    sku: str = ""
    place: str = ""
    spot: str = ""
    name: str = ""
    order: str = ""

    def as_json(self) -> JsonObject:
        """As operations and timelines keep it: what is empty is left out."""
        return {key: value for key, value in asdict(self).items() if value not in (0, "") or key in ("before", "after")}


CHANGES: Mapping[str, str] = MappingProxyType(
    {
        "on_hand": mark("{sku} at {place}: on hand {before} → {after}"),
        "reserved": mark("{sku} at {place}: promised {before} → {after}"),
        "held": mark("{sku} at {place}: held {before} → {after}"),
        "placed": mark("{sku} at {place}: in bins and lots {before} → {after}"),
        "spot_on_hand": mark("{sku} at {place}, {spot}: on hand {before} → {after}"),
        "spot_held": mark("{sku} at {place}, {spot}: held {before} → {after}"),
        "ledger": mark("New movement: {sku} at {place}, promised to line {line}: {before} → {after}"),
        "reservation": mark("Line {line}: reservations {before} → {after}"),
        "open": mark("Line {line}: open {before} → {after}"),
        "line_reserved": mark("Line {line}: reserved {before} → {after}"),
        "packed": mark("Line {line}: packed {before} → {after}"),
        "shipped": mark("Line {line}: shipped {before} → {after}"),
        "cancelled": mark("Line {line}: cancelled {before} → {after}"),
        "returned": mark("Line {line}: returned {before} → {after}"),
        "backorder": mark("Line {line}: waiting for stock {before} → {after}"),
        "shipment_units": mark("Shipment {name}: units {before} → {after}"),
        "units": mark("Units of the order: {before} → {after}"),
        "holds": mark("Holds: {before} → {after}"),
        "state": mark("State: {before} → {after}"),
        "keys": mark("What it is sorted and found by is made anew"),
        "tags": mark("The tags it is found by are made anew"),
        "serial": mark("{sku}, unit {name}: {before} → {after}"),
        "purchase_received": mark("{name}, line {line}: received {before} → {after}"),
        "purchase_state": mark("{name}: {before} → {after}"),
    }
)
_STATES: Mapping[str, Words] = MappingProxyType(
    {
        OrderState.TO_ROUTE: words("To route"),
        OrderState.BACKORDER: words("Backorder"),
        OrderState.TO_PACK: words("To release"),
        OrderState.RELEASED: words("To pick"),
        OrderState.PACKING: words("Packing"),
        OrderState.PACKED: words("Packed"),
        OrderState.PARTLY_SHIPPED: words("Part shipped"),
        OrderState.SHIPPED: words("Shipped"),
        OrderState.CANCELLED: words("Cancelled"),
    }
)
_PURCHASE_STATES: Mapping[str, Words] = MappingProxyType(
    {
        PurchaseState.DRAFT: words("Draft"),
        PurchaseState.ORDERED: words("Ordered"),
        PurchaseState.PARTLY_RECEIVED: words("Partly received"),
        PurchaseState.RECEIVED: words("Received"),
        PurchaseState.CANCELLED: words("Cancelled"),
    }
)
_PLACES: Mapping[str, Words] = MappingProxyType({"": words("in no place"), "customer": words("with a customer")})
_VALUES: Mapping[str, Mapping[str, Words]] = MappingProxyType(
    {"state": _STATES, "purchase_state": _PURCHASE_STATES, "serial": _PLACES}
)


def change_words(told: Mapping[str, Any], *, named: bool = False) -> Words:
    """A change as ``Change.as_json`` has it, in a sentence; of a later program's kinds the bare figures.

    ``named``: with the number of its order, where it has one.
    """
    said = _sentence(told)
    return words("Order {order}: {what}", order=told["order"], what=said) if named and told.get("order") else said


def _sentence(told: Mapping[str, Any]) -> Words:
    known = _VALUES.get(told["what"], {})
    values: dict[str, Any] = {"line": 0, "sku": "", "place": "", "spot": "", "name": "", **told}
    for side in ("before", "after"):
        values[side] = known.get(str(values[side] or ""), values[side])
    template = CHANGES.get(told["what"])
    if template is None:
        return words("{before} → {after}", before=values["before"], after=values["after"])
    named = {name: value for name, value in values.items() if "{" + name + "}" in template}
    return Words(template, named)
