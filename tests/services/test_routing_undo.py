"""Routing taken back: its units are free again, what waited waits again, and what moved on stays."""

from __future__ import annotations

import uuid

import pytest

from app.context import AppContext
from app.errors import NotFound, Refused
from app.queries.doctor import examine
from app.services.order_assign import AssignOrder
from app.services.order_release import ReleaseOrder, UnreleaseOrder
from app.services.routing import RouteOrders
from app.services.routing_undo import UnrouteOrders
from tests.factories import (
    count,
    events_of,
    incoming,
    levels,
    line,
    location_id,
    rows_of,
    scan,
    state_of,
    take_in,
)


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    """Five mugs in Berlin, five in Hamburg."""
    count(shop, {("MUG", "Berlin"): 5, ("MUG", "Hamburg"): 5})
    return shop


def routed(shop: AppContext, *order_ids: int) -> str:
    """Routes them in one operation; its id."""
    op_id = uuid.uuid4()
    shop.run(RouteOrders(order_ids), op_id=op_id)
    return str(op_id)


def waiting(shop: AppContext) -> list[int]:
    return [row[0] for row in rows_of(shop, "SELECT quantity FROM backorder ORDER BY id")]


def sound(shop: AppContext) -> bool:
    """Whether the invariants hold."""
    return examine(shop.database).ok


def test_what_was_reserved_is_free_again_and_the_timeline_says_so(stocked: AppContext) -> None:
    (order_id,) = take_in(stocked, incoming("1", line("MUG", 3)))
    op = routed(stocked, order_id)
    assert (levels(stocked)["MUG", "Berlin"], state_of(stocked, order_id)) == ((5, 3), "to_pack")
    done = stocked.run(UnrouteOrders(op, (order_id,))).result
    assert done == {"orders": [{"order_id": order_id, "units": 3}], "left": []}
    assert (levels(stocked)["MUG", "Berlin"], state_of(stocked, order_id)) == ((5, 0), "to_route")
    assert events_of(stocked, order_id)[-2:] == ["routed", "unrouted"]
    assert sound(stocked)
    routed(stocked, order_id)  # done again
    assert levels(stocked)["MUG", "Berlin"] == (5, 3)


def test_what_waited_before_waits_again_and_what_did_not_does_not(stocked: AppContext) -> None:
    (order_id,) = take_in(stocked, incoming("1", line("CAP", 2)))
    first = routed(stocked, order_id)
    assert (waiting(stocked), state_of(stocked, order_id)) == ([2], "backorder")
    count(stocked, {("CAP", "Berlin"): 1})
    second = routed(stocked, order_id)
    assert (waiting(stocked), levels(stocked)["CAP", "Berlin"]) == ([1], (1, 1))
    stocked.run(UnrouteOrders(second, (order_id,)))
    assert (waiting(stocked), levels(stocked)["CAP", "Berlin"], state_of(stocked, order_id)) == (
        [2],
        (1, 0),
        "backorder",
    )
    stocked.run(UnrouteOrders(first, (order_id,)))
    assert (waiting(stocked), state_of(stocked, order_id)) == ([], "to_route")
    assert sound(stocked)


def test_an_earlier_reservation_stays(stocked: AppContext) -> None:
    count(stocked, {("CAP", "Berlin"): 1})
    (order_id,) = take_in(stocked, incoming("1", line("MUG", 2), line("CAP", 2)))
    routed(stocked, order_id)
    count(stocked, {("CAP", "Berlin"): 2})
    later = routed(stocked, order_id)
    stocked.run(UnrouteOrders(later, (order_id,)))
    assert (levels(stocked)["MUG", "Berlin"], levels(stocked)["CAP", "Berlin"]) == ((5, 2), (2, 1))
    assert (waiting(stocked), sound(stocked)) == ([1], True)


def test_what_moved_on_stays_and_is_told(stocked: AppContext) -> None:
    ids = take_in(stocked, *(incoming(str(number), line("MUG", 1)) for number in (1, 2, 3, 4)))
    op = routed(stocked, *ids)
    free, moved, floor, packed = ids
    stocked.run(AssignOrder(moved, location_id(stocked, "Hamburg")))
    for order_id in (floor, packed):
        stocked.run(ReleaseOrder(order_id))
    scan(stocked, "MUG", scan(stocked, "4")["shipment_id"])
    result = stocked.run(UnrouteOrders(op, tuple(ids))).result
    assert [one["order_id"] for one in result["orders"]] == [free]
    assert [one["why"] for one in result["left"]] == [
        "Order 2 was routed otherwise meanwhile. It stays as it is.",
        "Order 3 is on the floor. Nothing was changed.",
        "Order 4 is being packed or packed. Nothing was changed.",
    ]
    assert (levels(stocked)["MUG", "Hamburg"], sound(stocked)) == ((5, 1), True)
    stocked.run(UnreleaseOrder(floor))
    stocked.run(UnrouteOrders(op, (floor,)))
    assert state_of(stocked, floor) == "to_route"
    with pytest.raises(Refused, match="routed otherwise"):
        stocked.run(UnrouteOrders(op, (moved,)))


def test_it_is_taken_back_once_and_only_what_was_routed(stocked: AppContext) -> None:
    (order_id, other) = take_in(stocked, incoming("1", line("MUG", 1)), incoming("2", line("MUG", 1)))
    op = routed(stocked, order_id)
    routed(stocked, other)
    stocked.run(UnrouteOrders(op, (order_id,)))
    routed(stocked, order_id)
    for again in (order_id, other):
        with pytest.raises(Refused, match="taken back before"):
            stocked.run(UnrouteOrders(op, (again,)))
    for unknown in (str(uuid.uuid4()), "nothing"):
        with pytest.raises(NotFound):
            stocked.run(UnrouteOrders(unknown, (order_id,)))
    assert levels(stocked)["MUG", "Berlin"] == (5, 2)
