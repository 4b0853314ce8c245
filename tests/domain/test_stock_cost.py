"""The moving average: between what is there and what comes, whole numbers, and back again."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.stock_cost import MILLION, average_after, cost_of, worth

costs = st.integers(0, 10**12)
counts = st.integers(1, 10**6)


@pytest.mark.parametrize(
    ("average", "on_hand", "units", "cost", "after"),
    [
        (None, 0, 5, 300, 300),
        (None, 10, 5, 300, 300),
        (200, 0, 5, 300, 300),
        (200, 10, 10, 300, 250),
        (100, 2, 1, 101, 100),
        (100, 1, 1, 101, 101),
        (250, 20, -10, 300, 200),
        (250, 10, -10, 250, 250),
        (None, 10, -2, 300, None),
    ],
)
def test_average_moves(average: int | None, on_hand: int, units: int, cost: int, after: int | None) -> None:
    assert average_after(average, on_hand, units, cost) == after


@given(costs, counts, counts, costs)
def test_average_is_exact_to_half_a_millionth(average: int, on_hand: int, units: int, cost: int) -> None:
    after = average_after(average, on_hand, units, cost)
    assert after is not None
    exact = Fraction(average * on_hand + cost * units, on_hand + units)
    assert abs(after - exact) <= Fraction(1, 2)
    assert min(average, cost) <= after <= max(average, cost)


@given(costs, counts, counts, costs)
def test_what_is_taken_back_leaves_the_average_of_before(average: int, on_hand: int, units: int, cost: int) -> None:
    after = average_after(average, on_hand, units, cost)
    back = average_after(after, on_hand + units, -units, cost)
    assert back is not None
    assert abs(back - average) <= (on_hand + units) / (2 * on_hand) + 1


@pytest.mark.parametrize(
    ("units", "average", "value"), [(3, 333_333, 1), (2, 250_000, 1), (1, 499_999, 0), (9, None, None)]
)
def test_worth_is_rounded_once(units: int, average: int | None, value: int | None) -> None:
    assert worth(units, average) == value


def test_price_is_a_cost_in_millionths() -> None:
    assert cost_of(1250) == 1250 * MILLION
    assert cost_of(None) is None
