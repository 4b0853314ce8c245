"""Releasing: onto the floor, with routing first where it is missing; and back while nobody has begun."""

from __future__ import annotations

import pytest

from app.context import AppContext
from app.errors import NotFound, Refused
from app.services.order_cancel import CancelOrder
from app.services.order_release import ReleaseOrder, UnreleaseOrder
from app.services.packing import ParkShipment
from tests.factories import (
    count,
    events_of,
    incoming,
    levels,
    line,
    lines_of,
    one,
    ordered_and_routed,
    pack,
    rows_of,
    scan,
    ship,
    state_of,
    take_in,
)
from tests.services.job_desk import counts, do, messages, retry, undo


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    """Ten mugs in Berlin, five caps in Hamburg, no bag."""
    count(shop, {("MUG", "Berlin"): 10, ("CAP", "Hamburg"): 5})
    return shop


def shipment_states(shop: AppContext, order_id: int) -> list[str]:
    return [row[0] for row in rows_of(shop, "SELECT state FROM shipment WHERE order_id = :id ORDER BY id", id=order_id)]


def test_what_is_open_is_routed_first_and_the_reason_kept(stocked: AppContext) -> None:
    (order_id,) = take_in(stocked, incoming("1", line("MUG", 2), line("CAP", 1)))
    result = stocked.run(ReleaseOrder(order_id)).result
    assert len(result["shipment_ids"]) == 2
    assert state_of(stocked, order_id) == "released"
    assert shipment_states(stocked, order_id) == ["released", "released"]
    assert levels(stocked) == {("MUG", "Berlin"): (10, 2), ("CAP", "Hamburg"): (5, 1)}
    assert events_of(stocked, order_id) == ["imported", "routed", "released", "released"]
    assert one(stocked, "SELECT count(*) FROM routing_decision") == 1
    assert stocked.run(ReleaseOrder(order_id)).result["shipment_ids"] == [], "it is on the floor already"


def test_it_goes_back_while_nobody_has_begun(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 2)))
    stocked.run(ReleaseOrder(order_id))
    assert len(stocked.run(UnreleaseOrder(order_id)).result["shipment_ids"]) == 1
    assert state_of(stocked, order_id) == "to_pack"
    assert stocked.run(UnreleaseOrder(order_id)).result["shipment_ids"] == []
    stocked.run(ReleaseOrder(order_id))
    scan(stocked, "1")
    with pytest.raises(Refused, match="Somebody has begun to pack order 1"):
        stocked.run(UnreleaseOrder(order_id))


def test_a_released_shipment_that_is_put_aside_is_on_the_floor_again(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 2)))
    stocked.run(ReleaseOrder(order_id))
    stocked.run(ParkShipment(scan(stocked, "1")["shipment_id"]))
    assert state_of(stocked, order_id) == "released"
    ship(stocked, pack(stocked, "1"))
    assert state_of(stocked, order_id) == "shipped"


def test_what_is_over_or_out_of_stock_is_not_released(stocked: AppContext) -> None:
    ids = ordered_and_routed(
        stocked, *(incoming(str(n), line("MUG", 1)) for n in (1, 2)), incoming("3", line("BAG", 1))
    )
    stocked.run(CancelOrder(ids[0], "customer"))
    ship(stocked, pack(stocked, "2"))
    for order_id, why in zip(ids, ("is cancelled", "has left already", "is in stock"), strict=True):
        with pytest.raises(Refused, match=why):
            stocked.run(ReleaseOrder(order_id))
    with pytest.raises(NotFound):
        stocked.run(ReleaseOrder(99))


def test_a_released_order_can_be_cancelled_and_its_stock_is_free(stocked: AppContext) -> None:
    (order_id,) = take_in(stocked, incoming("1", line("MUG", 2)))
    stocked.run(ReleaseOrder(order_id))
    stocked.run(CancelOrder(order_id, "customer"))
    assert shipment_states(stocked, order_id) == ["cancelled"]
    assert levels(stocked)["MUG", "Berlin"] == (10, 0)


def test_many_are_released_each_by_itself_and_the_failed_ones_tried_again(stocked: AppContext) -> None:
    ids = take_in(
        stocked,
        incoming("1", line("MUG", 1)),
        incoming("2", line("BAG", 1)),
        incoming("3", line("MUG", 1), line("BAG", 2)),
        incoming("4", line("CAP", 1)),
    )
    do(stocked, "hold", ids[3:], kind="date")
    job = do(stocked, "release", ids)
    assert counts(job) == (2, 0, 2)
    assert messages(stocked, job) == {
        "1": "",
        "2": "Nothing of order 2 is in stock. It was not released.",
        "3": "2 units of it wait for stock.",
        "4": "Order 4 is on hold: it is to leave on a later day. It was not released.",
    }
    assert [state_of(stocked, order_id) for order_id in ids] == ["released", "backorder", "released", "to_route"]
    count(stocked, {("BAG", "Berlin"): 9})
    do(stocked, "lift_hold", ids[3:], kind="date")
    again = retry(stocked, job)
    assert (again.total, counts(again)) == (2, (2, 0, 0)), "only the failed ones"
    assert [state_of(stocked, order_id) for order_id in ids] == ["released"] * 4


def test_undoing_a_release_leaves_what_somebody_has_begun(stocked: AppContext) -> None:
    ids = take_in(stocked, *(incoming(str(n), line("MUG", 1)) for n in (1, 2, 3)))
    job = do(stocked, "release", ids)
    scan(stocked, "2")
    back = undo(stocked, job)
    assert counts(back) == (2, 0, 1)
    assert [state_of(stocked, order_id) for order_id in ids] == ["to_pack", "packing", "to_pack"]
    assert events_of(stocked, ids[0])[-2:] == ["released", "unreleased"]
    assert counts(undo(stocked, back)) == (2, 0, 0)
    assert [state_of(stocked, order_id) for order_id in ids] == ["released", "packing", "released"]


def test_trying_the_undo_again_still_leaves_what_somebody_packs(stocked: AppContext) -> None:
    (order_id,) = take_in(stocked, incoming("1", line("MUG", 1)))
    job = do(stocked, "release", [order_id])
    scan(stocked, "1")
    again = retry(stocked, undo(stocked, job))
    assert messages(stocked, again) == {"1": "Somebody has begun to pack order 1. It stays on the floor."}
    assert lines_of(stocked, order_id) == [("MUG", 0, 1, 0, 0, 0)]
