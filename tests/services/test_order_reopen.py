"""Undoing a cancellation: the order stands as before, with new events; where stock is gone it is routed anew."""

from __future__ import annotations

import uuid

import pytest

from app.context import AppContext
from app.errors import NotFound, Refused
from app.services.holds import PlaceHold
from app.services.order_cancel import CancelOrder
from app.services.order_release import ReleaseOrder
from app.services.order_reopen import ReopenOrder
from app.services.outbox import carry_out_due
from app.services.unit_of_work import JsonObject
from tests.factories import (
    count,
    events_of,
    import_chunk,
    incoming,
    levels,
    line,
    lines_of,
    one,
    ordered_and_routed,
    pack,
    scan,
    ship,
    state_of,
    take_in,
)
from tests.services.job_desk import counts, do, let_time_pass, messages, standing, undo


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    """Mugs at two places, two caps."""
    count(shop, {("MUG", "Berlin"): 4, ("MUG", "Hamburg"): 4, ("CAP", "Berlin"): 2})
    return shop


def test_lines_stock_holds_and_the_floor_are_as_before(stocked: AppContext) -> None:
    ids = ordered_and_routed(stocked, incoming("1", line("MUG", 3), line("CAP", 3)), incoming("2", line("MUG", 1)))
    stocked.run(ReleaseOrder(ids[1]))
    stocked.run(PlaceHold(ids[1], "fraud", "late"))
    before = [(lines_of(stocked, n), state_of(stocked, n), standing(stocked, n)) for n in ids]
    there = levels(stocked)
    job = do(stocked, "cancel", ids, reason="mistake")
    assert counts(job) == (2, 0, 0)
    assert {state_of(stocked, n) for n in ids} == {"cancelled"}
    assert counts(undo(stocked, job)) == (2, 0, 0)
    assert [(lines_of(stocked, n), state_of(stocked, n), standing(stocked, n)) for n in ids] == before
    assert levels(stocked) == there
    assert one(stocked, "SELECT quantity FROM backorder") == 1
    assert events_of(stocked, ids[0])[-3:] == ["cancelled", "reopened", "routed"]
    assert scan(stocked, "1")["verdict"] == "opened"


def test_where_the_stock_is_gone_it_is_routed_anew(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 4)))
    job = do(stocked, "cancel", [order_id], reason="customer")
    ordered_and_routed(stocked, incoming("2", line("MUG", 2)))
    assert counts(undo(stocked, job)) == (1, 0, 0)
    assert lines_of(stocked, order_id) == [("MUG", 0, 4, 0, 0, 0)]
    assert state_of(stocked, order_id) == "to_pack"


def test_an_order_that_was_not_routed_is_not_routed_by_it(stocked: AppContext) -> None:
    (order_id,) = take_in(stocked, incoming("1", line("MUG", 1)))
    undo(stocked, do(stocked, "cancel", [order_id], reason="customer"))
    assert state_of(stocked, order_id) == "to_route"
    assert events_of(stocked, order_id) == ["imported", "cancelled", "reopened"]


def test_what_was_sent_in_part_is_never_both_cancelled_and_sent(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 1), line("CAP", 5)))
    ship(stocked, pack(stocked, "1"))
    assert lines_of(stocked, order_id) == [("MUG", 0, 0, 0, 1, 0), ("CAP", 3, 0, 0, 2, 0)]
    job = do(stocked, "cancel", [order_id], reason="no_stock")
    assert state_of(stocked, order_id) == "shipped"
    assert counts(undo(stocked, job)) == (1, 0, 0)
    assert lines_of(stocked, order_id) == [("MUG", 0, 0, 0, 1, 0), ("CAP", 3, 0, 0, 2, 0)]
    assert state_of(stocked, order_id) == "partly_shipped"


def test_many_are_cancelled_but_none_that_was_changed_since_it_was_chosen(stocked: AppContext) -> None:
    ids = ordered_and_routed(stocked, *(incoming(str(n), line("MUG", 1)) for n in (1, 2, 3)))
    pack(stocked, "2")
    job = do(stocked, "cancel", ids, reason="fraud")
    assert counts(job) == (2, 0, 1)
    assert messages(stocked, job)["2"] == "Order 2 cannot be cancelled now: it is packed. Nothing was changed."
    again = do(stocked, "cancel", ids, reason="fraud")
    assert counts(again) == (0, 0, 3)
    assert "Nothing of order 1 is left to cancel" in messages(stocked, again)["1"]


def test_it_can_be_done_and_undone_again_and_again(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 2)))
    job = do(stocked, "cancel", [order_id], reason="other")
    for state in ("to_pack", "cancelled", "to_pack", "cancelled"):
        job = undo(stocked, job)
        assert (counts(job), state_of(stocked, order_id)) == ((1, 0, 0), state)
    assert events_of(stocked, order_id).count("cancelled") == 3


# One order alone, as its page cancels it.


class Cancelled:
    """A cancellation that was made, and its taking back."""

    def __init__(self, shop: AppContext, order_id: int, *, refund: bool = False) -> None:
        self.shop, self.order_id, self.op_id = shop, order_id, uuid.uuid4()
        self.result = shop.run(CancelOrder(order_id, "mistake", refund), op_id=self.op_id).result

    def undo(self) -> JsonObject:
        """Open the order again."""
        return self.shop.run(ReopenOrder(self.order_id, str(self.op_id))).result


def test_one_order_is_as_before_and_the_refund_is_stopped(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 3), line("CAP", 3)))
    stocked.run(ReleaseOrder(order_id))
    stocked.run(PlaceHold(order_id, "fraud", "late"))
    before = (lines_of(stocked, order_id), state_of(stocked, order_id), standing(stocked, order_id), levels(stocked))
    cancelled = Cancelled(stocked, order_id, refund=True)
    paid = cancelled.result["refund"]
    result = cancelled.undo()
    assert before == (
        lines_of(stocked, order_id), state_of(stocked, order_id), standing(stocked, order_id), levels(stocked)
    )  # fmt: skip
    assert result == {
        "order_id": order_id, "number": "1", "units": 6, "waiting": 1, "state": "released", "refund": paid,
        "currency": "EUR",
    }  # fmt: skip
    assert one(stocked, "SELECT state FROM outbox") == "cancelled"
    assert "refund_stopped" in events_of(stocked, order_id)
    with pytest.raises(Refused, match="taken back before"):
        cancelled.undo()
    again = Cancelled(stocked, order_id)
    with pytest.raises(Refused, match="taken back before"):
        cancelled.undo()
    assert again.undo()["refund"] == 0 and state_of(stocked, order_id) == "released"


def test_what_others_took_meanwhile_waits_and_that_is_told(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 6)))
    cancelled = Cancelled(stocked, order_id)
    ordered_and_routed(stocked, incoming("2", line("MUG", 5)))
    assert cancelled.undo()["waiting"] == 3
    assert lines_of(stocked, order_id) == [("MUG", 3, 3, 0, 0, 0)]


def test_once_the_refund_has_left_the_order_stays_cancelled(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 2)))
    cancelled = Cancelled(stocked, order_id, refund=True)
    carry_out_due(stocked.run, stocked.read, let_time_pass(stocked))
    with pytest.raises(Refused, match=r"The refund of 45\.00 EUR for order 1 was recorded already"):
        cancelled.undo()
    assert state_of(stocked, order_id) == "cancelled" and events_of(stocked, order_id)[-1] == "refunded"


def test_what_the_channel_said_since_is_not_overruled(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 2)))
    cancelled = Cancelled(stocked, order_id)
    import_chunk(stocked, incoming("1", line("MUG", 2, cancelled=2), note="they do not want it"))
    with pytest.raises(Refused, match="Owner at Station 1 imported order 1 again meanwhile"):
        cancelled.undo()
    with pytest.raises(NotFound, match="nothing to take back"):
        stocked.run(ReopenOrder(order_id, str(uuid.uuid4())))
    with pytest.raises(NotFound, match="There is no such order"):
        stocked.run(ReopenOrder(99, str(cancelled.op_id)))
