"""Lines that are changed: units that left stay, what waits goes first, and money follows what is ordered."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import line_total
from app.domain.order_edit import (
    MAX_QUANTITY,
    LineMoney,
    is_gone,
    least_quantity,
    line_money,
    ordered_of,
    quantity_of,
    requantified,
    scaled_discount,
)
from app.domain.order_states import LineCounts

units = st.integers(0, 50)


@st.composite
def lines(draw: st.DrawFn) -> LineCounts:
    """Counters of a line that can be: something is ordered, no more waits than is open."""
    open_ = draw(units)
    counts = LineCounts(
        open_, draw(units), draw(units), draw(units), draw(units), draw(st.integers(0, open_)) if open_ else 0
    )
    return counts if ordered_of(counts) else LineCounts(1, 0, 0, 0, 0)


@given(lines(), st.integers(0, 300))
def test_quantity_is_reached_and_nothing_that_left_is_lost(before: LineCounts, quantity: int) -> None:
    quantity = max(quantity, least_quantity(before))
    change = requantified(before, quantity)
    after = change.counts
    assert quantity_of(after) == quantity
    assert (after.packed, after.shipped) == (before.packed, before.shipped)
    assert change.ordered == ordered_of(after) > 0
    assert min(after.open, after.reserved, after.cancelled, change.release) >= 0
    assert after.backordered <= after.open
    assert before.reserved - change.release == after.reserved


@given(lines(), st.integers(0, 300))
def test_what_waits_for_stock_goes_before_what_is_reserved(before: LineCounts, quantity: int) -> None:
    quantity = min(max(quantity, least_quantity(before)), quantity_of(before))
    change = requantified(before, quantity)
    assert not change.release or not change.counts.open


def test_line_without_any_unit_left_keeps_its_row_cancelled() -> None:
    change = requantified(LineCounts(1, 2, 0, 0, 0), 0)
    assert (change.counts, change.ordered, change.release) == (LineCounts(0, 0, 0, 0, 3), 3, 2)
    assert is_gone(change.counts)


def test_units_that_were_cancelled_before_stay_so() -> None:
    change = requantified(LineCounts(2, 0, 0, 0, 1), 1)
    assert (change.counts.cancelled, change.ordered) == (1, 2)
    assert requantified(LineCounts(2, 0, 0, 0, 1), 0).counts == LineCounts(0, 0, 0, 0, 1)


@pytest.mark.parametrize("quantity", [-1, 2, MAX_QUANTITY + 1])
def test_less_than_left_or_more_than_can_be_is_refused(quantity: int) -> None:
    with pytest.raises(ValueError, match="cannot have"):
        requantified(LineCounts(1, 0, 1, 2, 0), quantity)


@given(st.integers(0, 10**9), st.integers(0, 10**6), lines())
def test_line_costs_what_is_ordered_less_its_discount(price: int, discount: int, counts: LineCounts) -> None:
    goods = line_total(price, ordered_of(counts), "EUR")
    if is_gone(counts):
        assert line_money(price, discount, counts, "EUR") == LineMoney(price, 0, 0)
    elif discount > goods:
        with pytest.raises(ValueError, match="discount"):
            line_money(price, discount, counts, "EUR")
    else:
        assert line_money(price, discount, counts, "EUR") == LineMoney(price, discount, goods - discount)


def test_unknown_price_stays_unknown() -> None:
    assert line_money(None, None, LineCounts(0, 0, 0, 0, 2), "EUR") == LineMoney(None, None, None)


@given(st.integers(0, 10**9), st.integers(1, 1000), st.integers(0, 1000))
def test_discount_follows_the_units(discount: int, before: int, after: int) -> None:
    scaled = scaled_discount(discount, before, after)
    assert scaled is not None and abs(scaled * before - discount * after) * 2 <= before
    assert scaled_discount(discount, before, before) == discount
    assert scaled_discount(None, before, after) is None
