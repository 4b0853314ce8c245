"""Cancelling: what has not left is let go with its stock; what somebody packs is left alone, by name."""

from __future__ import annotations

import pytest

from app.context import AppContext
from app.errors import BadInput, NotFound, Refused
from app.services.order_cancel import CancelOrder
from app.services.packing import UndoScan
from tests.factories import (
    NO_STREET,
    count,
    events_of,
    expire_claim,
    import_chunk,
    incoming,
    levels,
    line,
    lines_of,
    one,
    ordered_and_routed,
    pack,
    scan,
    second_station,
    ship,
    state_of,
)


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    """Ten mugs in Berlin, and no cap."""
    count(shop, {("MUG", "Berlin"): 10})
    return shop


def test_reserved_and_backordered_units_are_let_go(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 3), line("CAP", 2), ship_to=NO_STREET))
    result = dict(stocked.run(CancelOrder(order_id, "customer")).result)
    undo = result.pop("undo")
    assert (undo["lines"], undo["holds"], undo["outbox_id"]) == ([[1, 3], [2, 2]], [["address", "no_street"]], None)
    assert result == {
        "order_id": order_id,
        "number": "1",
        "cancelled": 5,
        "state": "cancelled",
        "refund": 0,
        "outbox_id": None,
        "why_no_refund": "",
    }
    assert lines_of(stocked, order_id) == [("MUG", 0, 0, 0, 0, 3), ("CAP", 0, 0, 0, 0, 2)]
    assert levels(stocked) == {("MUG", "Berlin"): (10, 0)}
    assert one(stocked, "SELECT count(*) FROM backorder") == 0
    assert one(stocked, "SELECT holds FROM sales_order") == 0
    assert events_of(stocked, order_id)[-1] == "cancelled"
    assert scan(stocked, "1")["verdict"] == "nothing_to_pack"


def test_what_has_left_stays_sent_and_the_rest_is_cancelled(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 1), line("CAP", 2)))
    ship(stocked, pack(stocked, "1"))
    assert stocked.run(CancelOrder(order_id, "no_stock")).result["cancelled"] == 2
    assert state_of(stocked, order_id) == "shipped"
    with pytest.raises(Refused, match=r"Nothing of order 1 is left to cancel"):
        stocked.run(CancelOrder(order_id, "no_stock"))


def test_what_a_station_packs_is_refused_by_name_even_when_its_claim_has_run_out(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 2)))
    rival = second_station(stocked, "Packing 2")
    shipment_id = scan(rival, "1")["shipment_id"]
    with pytest.raises(Refused, match=r"Packing 2 is packing it\. Nothing was changed"):
        stocked.run(CancelOrder(order_id, "customer"))
    expire_claim(stocked, shipment_id)
    with pytest.raises(Refused, match=r"somebody has begun to pack it"):
        stocked.run(CancelOrder(order_id, "customer"))
    pack(rival, "1")
    with pytest.raises(Refused, match=r"it is packed"):
        stocked.run(CancelOrder(order_id, "customer"))
    rival.close()
    assert lines_of(stocked, order_id) == [("MUG", 0, 0, 2, 0, 0)]


def test_packed_order_can_be_cancelled_once_its_scans_are_back(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 1)))
    shipment_id = pack(stocked, "1")
    stocked.run(UndoScan(shipment_id))
    with pytest.raises(Refused):
        stocked.run(CancelOrder(order_id, "customer"))


def test_cancelled_order_stays_cancelled_whatever_the_channel_says_later(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 2)))
    stocked.run(CancelOrder(order_id, "customer"))
    again = import_chunk(stocked, incoming("1", line("MUG", 4)))
    (outcome,) = again["orders"]
    assert any("stays cancelled" in words for words in outcome["review"]), outcome
    assert lines_of(stocked, order_id) == [("MUG", 0, 0, 0, 0, 2)]
    assert state_of(stocked, order_id) == "cancelled"


def test_unknown_order_and_unknown_reason_are_refused(stocked: AppContext) -> None:
    with pytest.raises(NotFound, match="There is no such order"):
        stocked.run(CancelOrder(99, "customer"))
    with pytest.raises(BadInput, match="is no reason"):
        stocked.run(CancelOrder(1, "whim"))
