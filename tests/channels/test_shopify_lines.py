from __future__ import annotations

from itertools import product

import pytest

from app.channels.base import Payment
from app.channels.shopify_lines import OrderState, Units, is_pickup, payment_of, units_of


def _state(payment: Payment = Payment.PAID, status: str = "unfulfilled", cancelled: bool = False) -> OrderState:
    return OrderState(payment, status, cancelled)


def test_open_lines_of_an_open_order_stay_open() -> None:
    assert units_of("pending", 3, _state()) == Units()
    assert units_of("unfulfilled", 3, _state(status="partial")) == Units()
    assert units_of("", 3, _state(status="")) == Units()


def test_fulfilled_lines_have_left_whatever_became_of_the_order() -> None:
    for state in (_state(), _state(Payment.REFUNDED, "fulfilled"), _state(cancelled=True)):
        assert units_of("fulfilled", 2, state) == Units(fulfilled=2)


@pytest.mark.parametrize(
    "state",
    [
        _state(cancelled=True),
        _state(Payment.VOIDED),
        _state(Payment.REFUNDED),
        _state(status="restocked"),
    ],
)
def test_nothing_more_is_shipped_of_an_order_that_is_over(state: OrderState) -> None:
    assert units_of("pending", 2, state) == Units(cancelled=2)
    assert units_of("", 2, state) == Units(cancelled=2)


def test_a_restocked_line_is_cancelled() -> None:
    assert units_of("restocked", 2, _state()) == Units(cancelled=2)


def test_a_pending_line_of_a_fulfilled_order_was_removed() -> None:
    assert units_of("pending", 1, _state(Payment.PARTLY_REFUNDED, "fulfilled")) == Units(cancelled=1)
    units = units_of("pending", 1, _state(Payment.PAID, "fulfilled"))
    assert units.cancelled == 1
    assert "not fulfilled although the order is" in units.doubt


def test_a_blank_line_status_follows_the_order() -> None:
    assert units_of("", 2, _state(status="fulfilled")) == Units(fulfilled=2)
    assert units_of("", 2, _state(status="partial")).fulfilled == 1


def test_a_partial_line_of_two_is_clear_and_of_more_is_for_a_person() -> None:
    assert units_of("partial", 2, _state(status="partial")) == Units(fulfilled=1)
    units = units_of("partial", 5, _state(status="partial"))
    assert (units.fulfilled, units.cancelled) == (1, 0)
    assert "how many of 5 units" in units.doubt
    closed = units_of("partial", 5, _state(cancelled=True))
    assert (closed.fulfilled, closed.cancelled) == (1, 4)
    whole = units_of("partial", 5, _state(status="fulfilled"))
    assert (whole.fulfilled, whole.cancelled) == (5, 0)
    assert whole.doubt


def test_a_line_status_that_is_not_known_leaves_the_units_open_and_is_said() -> None:
    units = units_of("on its way", 2, _state())
    assert (units.fulfilled, units.cancelled) == (0, 0)
    assert "'on its way' is not clear" in units.doubt


def test_units_are_never_more_than_ordered_and_none_is_open_in_an_order_that_is_over() -> None:
    lines = ("", "fulfilled", "partial", "pending", "restocked", "strange")
    statuses = ("", "fulfilled", "partial", "unfulfilled", "restocked", "strange")
    for quantity, line, status, payment, cancelled in product((1, 2, 3, 100), lines, statuses, Payment, (False, True)):
        state = _state(payment, status, cancelled)
        units = units_of(line, quantity, state)
        assert min(units.fulfilled, units.cancelled) >= 0
        assert units.fulfilled + units.cancelled <= quantity
        if state.closed:
            assert units.fulfilled + units.cancelled == quantity, (quantity, line, state)


def test_payment_states_are_known_by_their_names() -> None:
    assert payment_of("Paid") is Payment.PAID
    assert payment_of("partially_refunded") is Payment.PARTLY_REFUNDED
    assert payment_of("") is payment_of("expired") is Payment.UNKNOWN


def test_only_clear_names_mean_that_the_customer_fetches_the_order() -> None:
    assert all(map(is_pickup, ["Pick up", "Local pickup", "In-store pickup", "Pickup in store", "Click & collect"]))
    assert not any(map(is_pickup, ["Pickup point", "Pick up at locker 4", "Standard", "", "DHL pickup station"]))
