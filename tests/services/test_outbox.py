"""Cancelling with a refund: the money waits 20 s, is recorded once, and never more than was paid."""

from __future__ import annotations

import threading
import uuid
from datetime import UTC, datetime, timedelta

import pytest

from app.channels.base import Payment
from app.context import AppContext
from app.errors import NotFound, Refused
from app.queries.refunds import Refundable, held_of, held_rows, refundable, refundable_in_all, refunds_of_job
from app.services.order_cancel import CancelOrder
from app.services.outbox import CancelOutbox, CarryOut, carry_out_due, refund_words
from tests.factories import (
    count,
    events_of,
    import_chunk,
    incoming,
    line,
    one,
    ordered_and_routed,
    pack,
    rows_of,
    ship,
    take_in,
    without_money,
)
from tests.services.job_desk import counts, do, let_time_pass, messages, retry, undo


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    """Ten mugs in Berlin."""
    count(shop, {("MUG", "Berlin"): 10})
    return shop


@pytest.fixture
def order_id(stocked: AppContext) -> int:
    """An order of two mugs, 45.00 EUR with shipping, paid and reserved."""
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 2)))
    return order_id


def cancel(shop: AppContext, order_id: int) -> int:
    """Cancel with a refund; the id of the refund."""
    outbox_id = shop.run(CancelOrder(order_id, "customer", refund=True)).result["outbox_id"]
    assert outbox_id is not None
    return int(outbox_id)


def money(shop: AppContext, order_id: int) -> tuple[str, int]:
    ((payment, refunded),) = rows_of(
        shop, "SELECT payment, refunded_amount FROM sales_order WHERE id = :id", id=order_id
    )
    return str(payment), int(refunded or 0)


def outbox(shop: AppContext) -> list[tuple[str, int]]:
    return [(row[0], row[1]) for row in rows_of(shop, "SELECT state, amount FROM outbox ORDER BY id")]


def test_a_refund_waits_and_is_recorded_once_when_it_is_due(stocked: AppContext, order_id: int) -> None:
    assert stocked.read(refundable, order_id) == Refundable(4_500, "EUR")
    cancel(stocked, order_id)
    (held,) = stocked.read(held_of, order_id)
    assert (held.amount, held.currency, held.kind) == (4_500, "EUR", "refund")
    assert timedelta(seconds=15) < held.due_at - datetime.now(UTC) <= timedelta(seconds=20)
    assert carry_out_due(stocked.run, stocked.read, datetime.now(UTC)) == []
    assert money(stocked, order_id) == ("paid", 0)
    (done,) = carry_out_due(stocked.run, stocked.read, let_time_pass(stocked))
    assert (done["amount"], done["order_id"]) == (4_500, order_id)
    assert money(stocked, order_id) == ("refunded", 4_500)
    assert outbox(stocked) == [("done", 4_500)]
    assert events_of(stocked, order_id)[-3:] == ["cancelled", "refund_asked", "refunded"]
    assert carry_out_due(stocked.run, stocked.read, datetime.now(UTC)) == []
    assert refund_words(4_500, "EUR", "#1") == "Pay 45.00 EUR of order #1 back by hand, in the shop."


def test_it_is_not_carried_out_before_it_is_due_whatever_a_clock_says(stocked: AppContext, order_id: int) -> None:
    outbox_id = cancel(stocked, order_id)
    with pytest.raises(Refused, match=r"45\.00 EUR is not due yet"):
        stocked.run(CarryOut(outbox_id))
    assert carry_out_due(stocked.run, stocked.read, datetime.now(UTC) + timedelta(days=1)) == []
    assert money(stocked, order_id) == ("paid", 0)


def test_it_can_be_taken_back_until_it_has_left(stocked: AppContext, order_id: int) -> None:
    outbox_id = cancel(stocked, order_id)
    assert stocked.run(CancelOutbox(outbox_id)).result == {"order_id": order_id, "stopped": True}
    assert stocked.run(CancelOutbox(outbox_id)).result["stopped"] is False
    assert carry_out_due(stocked.run, stocked.read, let_time_pass(stocked)) == []
    assert stocked.run(CarryOut(outbox_id)).result["amount"] == 0
    assert money(stocked, order_id) == ("paid", 0)
    assert events_of(stocked, order_id)[-1] == "refund_stopped"
    with pytest.raises(NotFound):
        stocked.run(CancelOutbox(99))


def test_what_has_left_is_not_taken_back(stocked: AppContext, order_id: int) -> None:
    outbox_id = cancel(stocked, order_id)
    carry_out_due(stocked.run, stocked.read, let_time_pass(stocked))
    with pytest.raises(Refused, match="was recorded already"):
        stocked.run(CancelOutbox(outbox_id))


def test_undoing_the_cancellation_in_time_stops_the_refund(stocked: AppContext, order_id: int) -> None:
    job = do(stocked, "cancel", [order_id], reason="customer", refund=True)
    assert [row.amount for row in stocked.read(held_rows)] == [4_500]
    assert counts(undo(stocked, job)) == (1, 0, 0)
    assert outbox(stocked) == [("cancelled", 4_500)]
    again = do(stocked, "cancel", [order_id], reason="customer", refund=True)
    carry_out_due(stocked.run, stocked.read, let_time_pass(stocked))
    late = undo(stocked, again)
    assert counts(late) == (0, 0, 1)
    told = messages(stocked, retry(stocked, late))
    assert told == {"1": "The refund of 45.00 EUR for order 1 was recorded already. It stays cancelled."}
    assert money(stocked, order_id) == ("refunded", 4_500)


def test_a_refund_that_the_channel_told_of_meanwhile_is_not_paid_twice(stocked: AppContext, order_id: int) -> None:
    cancel(stocked, order_id)
    refunded = incoming("1", line("MUG", 2), payment=Payment.PARTLY_REFUNDED, refunded=4_000)
    import_chunk(stocked, refunded)
    assert outbox(stocked) == [("held", 500)]
    (done,) = carry_out_due(stocked.run, stocked.read, let_time_pass(stocked))
    assert done["amount"] == 500
    assert money(stocked, order_id) == ("refunded", 4_500)


def test_a_refund_that_the_channel_made_meanwhile_is_stopped(stocked: AppContext, order_id: int) -> None:
    cancel(stocked, order_id)
    import_chunk(stocked, incoming("1", line("MUG", 2), payment=Payment.REFUNDED, refunded=4_500))
    assert outbox(stocked) == [("cancelled", 4_500)]
    assert carry_out_due(stocked.run, stocked.read, let_time_pass(stocked)) == []
    assert money(stocked, order_id) == ("refunded", 4_500)


def test_only_what_is_not_sent_is_paid_back(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("2", line("MUG", 2), line("CAP", 1)))
    ship(stocked, pack(stocked, "2"))
    assert stocked.read(refundable, order_id) == Refundable(2_000, "EUR")
    cancel(stocked, order_id)
    carry_out_due(stocked.run, stocked.read, let_time_pass(stocked))
    assert money(stocked, order_id) == ("partly_refunded", 2_000)


def test_where_nothing_was_paid_the_order_is_cancelled_without_a_refund(stocked: AppContext) -> None:
    (order_id,) = take_in(stocked, incoming("3", line("MUG", 1), payment=Payment.PENDING))
    assert stocked.read(refundable, order_id) == Refundable(0, "EUR", "unpaid")
    assert stocked.run(CancelOrder(order_id, "customer", refund=True)).result["outbox_id"] is None
    assert outbox(stocked) == []


@pytest.mark.parametrize(("payment", "why"), [(Payment.PARTLY_PAID, "part"), (Payment.UNKNOWN, "unknown")])
def test_what_nobody_knows_the_amount_of_is_not_called_unpaid(stocked: AppContext, payment: Payment, why: str) -> None:
    (order_id,) = take_in(stocked, incoming("3", line("MUG", 1), payment=payment))
    assert stocked.read(refundable, order_id) == Refundable(0, "EUR", why)
    result = stocked.run(CancelOrder(order_id, "customer", refund=True)).result
    assert (result["refund"], result["why_no_refund"], result["outbox_id"]) == (0, why, None)


def test_a_file_from_before_does_not_forget_what_was_paid_back(stocked: AppContext, order_id: int) -> None:
    cancel(stocked, order_id)
    carry_out_due(stocked.run, stocked.read, let_time_pass(stocked))
    import_chunk(stocked, incoming("1", line("MUG", 2), payment=Payment.PAID, note="a later word"))
    assert money(stocked, order_id) == ("refunded", 4_500)


def test_of_money_that_is_not_known_nothing_is_paid_back(stocked: AppContext) -> None:
    (order_id,) = take_in(stocked, without_money(incoming("4", line("MUG", 1))))
    found = stocked.read(refundable, order_id)
    assert found is not None and (found.amount, found.why_not) == (0, "unknown")
    assert stocked.run(CancelOrder(order_id, "customer", refund=True)).result["refund"] == 0


def test_many_workers_carry_a_refund_out_once(stocked: AppContext, order_id: int) -> None:
    cancel(stocked, order_id)
    now, done = let_time_pass(stocked), []

    def work() -> None:
        done.extend(carry_out_due(stocked.run, stocked.read, now))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [one["amount"] for one in done] == [4_500]
    assert money(stocked, order_id) == ("refunded", 4_500)
    assert events_of(stocked, order_id).count("refunded") == 1


def test_the_same_gesture_refunds_once(stocked: AppContext, order_id: int) -> None:
    gesture = uuid.uuid4()
    first = stocked.run(CancelOrder(order_id, "customer", refund=True), op_id=gesture)
    second = stocked.run(CancelOrder(order_id, "customer", refund=True), op_id=gesture)
    assert second.replayed and second.result == first.result
    assert one(stocked, "SELECT count(*) FROM outbox") == 1


def test_what_many_would_be_paid_back_is_what_cancelling_them_pays_back(stocked: AppContext, order_id: int) -> None:
    (part,) = ordered_and_routed(stocked, incoming("2", line("MUG", 1), line("CAP", 1)))
    ship(stocked, pack(stocked, "2"))
    dollars, unpaid, free, packed = ordered_and_routed(
        stocked,
        incoming("3", line("MUG", 1), currency="USD"),
        incoming("4", line("MUG", 1), payment=Payment.PENDING),
        without_money(incoming("5", line("MUG", 1))),
        incoming("6", line("MUG", 1)),
    )
    pack(stocked, "6")
    everything = [order_id, part, dollars, unpaid, free, packed]
    expected = stocked.read(refundable_in_all, everything)
    assert expected.unknown == 1
    assert [(one.currency, one.orders) for one in expected.sums] == [("EUR", 2), ("USD", 1)]
    job = do(stocked, "cancel", everything, reason="customer", refund=True)
    assert counts(job) == (5, 0, 1)
    assert stocked.read(refunds_of_job, job.id) == expected.sums
    assert sum(amount for _, amount in outbox(stocked)) == sum(one.amount for one in expected.sums)
    assert stocked.read(refundable_in_all, everything).sums == (), "nothing of them is left to cancel"
    assert counts(undo(stocked, job)) == (5, 0, 0)
    assert {state for state, _ in outbox(stocked)} == {"cancelled"}


def test_only_what_is_still_held_is_stopped_by_undoing_many(stocked: AppContext, order_id: int) -> None:
    (second,) = ordered_and_routed(stocked, incoming("2", line("MUG", 1)))
    job = do(stocked, "cancel", [order_id, second], reason="customer", refund=True)
    gone = one(stocked, "SELECT id FROM outbox WHERE order_id = :id", id=order_id)
    let_time_pass(stocked)
    stocked.run(CarryOut(gone))
    back = undo(stocked, job)
    assert counts(back) == (1, 0, 1)
    assert outbox(stocked) == [("done", 4_500), ("cancelled", 2_500)]
    assert "1" in messages(stocked, back)
    again = do(stocked, "cancel", [second], reason="customer", refund=False)
    assert stocked.read(refunds_of_job, again.id) == ()
