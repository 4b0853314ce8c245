"""States of orders, shipments and holds; the header state is a function of lines and shipments alone."""

from __future__ import annotations

import enum
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from app.errors import IllegalStep


class OrderState(enum.StrEnum):
    """Header state of an order, from the shelf to the door."""

    TO_ROUTE = "to_route"
    BACKORDER = "backorder"
    TO_PACK = "to_pack"
    RELEASED = "released"
    PACKING = "packing"
    PACKED = "packed"
    PARTLY_SHIPPED = "partly_shipped"
    SHIPPED = "shipped"
    CANCELLED = "cancelled"


# In these an order is over.
OVER = frozenset({OrderState.SHIPPED, OrderState.CANCELLED})


class ShipmentState(enum.StrEnum):
    """State of one shipment (one order x one location).

    ``TO_PACK`` is reserved and waits to be let onto the floor, ``RELEASED`` was let onto it; both may be packed.
    """

    TO_PACK = "to_pack"
    RELEASED = "released"
    PACKING = "packing"
    PACKED = "packed"
    SHIPPED = "shipped"
    CANCELLED = "cancelled"


class ShipmentKind(enum.StrEnum):
    """``EXTERNAL`` left the building before its order was imported: history, no ledger, no scans."""

    OWN = "own"
    EXTERNAL = "external"


class HoldKind(enum.StrEnum):
    """Why an order waits for a person."""

    ADDRESS = "address"
    REVIEW = "review"
    PAYMENT = "payment"
    RETURN_ITEMS = "return_items"
    FRAUD = "fraud"
    NO_STOCK = "no_stock"
    DATE = "date"
    UPSELL = "upsell"
    OTHER = "other"


class Step(enum.StrEnum):
    """What a hold can forbid."""

    ROUTE = "route"
    PICK = "pick"
    PACK = "pack"
    LABEL = "label"
    SHIP = "ship"


_WORK = frozenset({Step.PICK, Step.PACK, Step.LABEL, Step.SHIP})
# A missing street stops the label and therefore the parcel; the goods can be packed and the slip printed meanwhile.
FORBIDDEN_BY_HOLD: Mapping[HoldKind, frozenset[Step]] = {
    kind: frozenset({Step.LABEL, Step.SHIP}) if kind is HoldKind.ADDRESS else _WORK for kind in HoldKind
}

# Nobody has begun to pack these: their stock may be promised from elsewhere.
UNBEGUN = frozenset({ShipmentState.TO_PACK, ShipmentState.RELEASED})
PACKABLE = UNBEGUN | {ShipmentState.PACKING}

SHIPMENT_STEPS: Mapping[ShipmentState, frozenset[ShipmentState]] = {
    ShipmentState.TO_PACK: frozenset({ShipmentState.RELEASED, ShipmentState.PACKING, ShipmentState.CANCELLED}),
    ShipmentState.RELEASED: frozenset({ShipmentState.PACKING, ShipmentState.TO_PACK, ShipmentState.CANCELLED}),
    ShipmentState.PACKING: frozenset({ShipmentState.PACKED, *UNBEGUN, ShipmentState.CANCELLED}),
    ShipmentState.PACKED: frozenset({ShipmentState.SHIPPED, ShipmentState.PACKING}),
    ShipmentState.SHIPPED: frozenset(),
    ShipmentState.CANCELLED: frozenset(),
}


_WAITING = frozenset({OrderState.TO_ROUTE, OrderState.BACKORDER, OrderState.TO_PACK, OrderState.RELEASED})
_GONE = frozenset({OrderState.PARTLY_SHIPPED, OrderState.SHIPPED})
# The header's state follows from lines and shipments (``order_state``); these are the ways it can go in one step. What
# has left never comes back, what is being packed is taken back before anything else, and only what waits is cancelled.
ORDER_STEPS: Mapping[OrderState, frozenset[OrderState]] = {
    OrderState.TO_ROUTE: _WAITING | _GONE | {OrderState.CANCELLED},
    OrderState.BACKORDER: _WAITING | _GONE | {OrderState.CANCELLED},
    # One scan may be all there is to pack.
    OrderState.TO_PACK: _WAITING | _GONE | {OrderState.PACKING, OrderState.PACKED, OrderState.CANCELLED},
    OrderState.RELEASED: _WAITING | _GONE | {OrderState.PACKING, OrderState.PACKED, OrderState.CANCELLED},
    OrderState.PACKING: frozenset(
        {OrderState.TO_PACK, OrderState.RELEASED, OrderState.PACKED, OrderState.PARTLY_SHIPPED}
    ),
    # What of it waited for stock may be reserved after the rest was packed.
    OrderState.PACKED: _GONE | {OrderState.PACKING, OrderState.TO_PACK, OrderState.RELEASED},
    OrderState.PARTLY_SHIPPED: frozenset({OrderState.PACKING, OrderState.SHIPPED}),
    # The channel adds units, or cancelled ones are wanted again.
    OrderState.SHIPPED: frozenset({OrderState.PARTLY_SHIPPED}),
    OrderState.CANCELLED: _WAITING | _GONE,
}

# An import that is undone takes back what only its file had told, also that units had been sent elsewhere.
TAKEN_BACK_STEPS: Mapping[OrderState, frozenset[OrderState]] = {
    state: steps | (_WAITING | {OrderState.CANCELLED, OrderState.PARTLY_SHIPPED} if state in _GONE else frozenset())
    for state, steps in ORDER_STEPS.items()
}


def may_become(old: OrderState, new: OrderState) -> bool:
    """Whether an order may go from one state to the other in one step; staying as it is always may."""
    return old is new or new in ORDER_STEPS[old]


def check_shipment_step(old: ShipmentState, new: ShipmentState) -> None:
    """Raise IllegalStep unless the table holds the pair."""
    if new not in SHIPMENT_STEPS[old]:
        raise IllegalStep(f"a shipment cannot go from {old.value} to {new.value}")


def blocking_holds(step: Step, holds: Iterable[HoldKind]) -> list[HoldKind]:
    """The holds among ``holds`` that forbid ``step``."""
    return [hold for hold in holds if step in FORBIDDEN_BY_HOLD[hold]]


@dataclass(frozen=True, slots=True)
class LineCounts:
    """Units of one order line: ordered = open + reserved + packed + shipped + cancelled; backordered <= open."""

    open: int
    reserved: int
    packed: int
    shipped: int
    cancelled: int
    backordered: int = 0


def order_state(lines: Iterable[LineCounts], shipments: Collection[ShipmentState]) -> OrderState:
    """Header state of an order. ``shipments`` are the states of its shipments, in any order.

    An order without any unit left to send is shipped if anything was sent, else cancelled.
    """
    open_, reserved, packed, shipped, backordered = 0, 0, 0, 0, 0
    for line in lines:
        open_ += line.open
        reserved += line.reserved
        packed += line.packed
        shipped += line.shipped
        backordered += line.backordered
    if not (open_ or reserved or packed):
        return OrderState.SHIPPED if shipped else OrderState.CANCELLED
    if ShipmentState.PACKING in shipments:
        return OrderState.PACKING
    if shipped:
        return OrderState.PARTLY_SHIPPED
    if packed and not reserved:
        return OrderState.PACKED
    if reserved or packed:
        return OrderState.RELEASED if ShipmentState.RELEASED in shipments else OrderState.TO_PACK
    return OrderState.BACKORDER if backordered == open_ else OrderState.TO_ROUTE
