"""Buying: states follow from units, and who waits longest gets what comes first."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.purchases import (
    PURCHASE_STEPS,
    Bought,
    PurchaseState,
    check_purchase_step,
    first_come,
    most_to_receive,
    purchase_state,
    served_by,
    spread,
    to_buy,
)
from app.errors import IllegalStep

units = st.integers(0, 50)
lines = st.lists(st.builds(Bought, st.integers(1, 50), units, units), min_size=1, max_size=5)


@pytest.mark.parametrize(
    ("bought", "state"),
    [
        ([Bought(5), Bought(3)], PurchaseState.ORDERED),
        ([Bought(5, 1), Bought(3)], PurchaseState.PARTLY_RECEIVED),
        ([Bought(5, 5), Bought(3, 2, 1)], PurchaseState.RECEIVED),
        ([Bought(5, 7), Bought(3, 2)], PurchaseState.PARTLY_RECEIVED),
        ([Bought(5, 0, 5), Bought(3, 0, 3)], PurchaseState.CANCELLED),
    ],
)
def test_state_follows_from_the_units(bought: list[Bought], state: PurchaseState) -> None:
    assert purchase_state(bought) is state


@given(lines, st.integers(1, 60))
def test_receiving_and_taking_back_are_steps_of_the_table(bought: list[Bought], more: int) -> None:
    before = purchase_state(bought)
    after = purchase_state([Bought(bought[0].ordered, bought[0].received + more, bought[0].cancelled), *bought[1:]])
    if before is not PurchaseState.CANCELLED:
        check_purchase_step(before, after)
    check_purchase_step(after, before)


def test_what_was_cancelled_stays_so() -> None:
    assert PURCHASE_STEPS[PurchaseState.CANCELLED] == frozenset()
    with pytest.raises(IllegalStep, match="from cancelled to ordered"):
        check_purchase_step(PurchaseState.CANCELLED, PurchaseState.ORDERED)


@pytest.mark.parametrize(("wanted", "percent", "most"), [(10, 10, 11), (9, 10, 9), (10, 0, 10), (100, 5, 105)])
def test_over_receipt_is_whole_units(wanted: int, percent: int, most: int) -> None:
    assert most_to_receive(wanted, percent) == most


@given(lines, st.integers(1, 300))
def test_what_comes_is_spread_without_losing_a_unit(bought: list[Bought], more: int) -> None:
    parts = spread(bought, more)
    assert sum(part for _, part in parts) == more
    assert all(part > 0 for _, part in parts)
    assert all(part <= bought[place].incoming for place, part in parts if place < len(bought) - 1)


@pytest.mark.parametrize(
    ("available", "incoming", "point", "target", "pack", "bought"),
    [(2, 0, 5, 20, 1, 18), (2, 0, 5, 20, 12, 24), (2, 10, 5, 20, 12, 12), (2, 18, 5, 20, 1, 0), (1, 0, 5, None, 1, 5),
     (0, 0, 0, None, 1, 1), (-1, 0, 0, 0, 6, 6), (5, 0, 5, 5, 1, 1)],
)  # fmt: skip
def test_low_products_are_bought_in_packs(
    available: int, incoming: int, point: int, target: int | None, pack: int, bought: int
) -> None:
    assert to_buy(available, incoming, point, target, pack) == bought


def test_oldest_waiting_line_gets_the_first_arrival() -> None:
    early, late = date(2026, 8, 1), date(2026, 9, 1)
    waiting = [("old", 3), ("newer", 3), ("newest", 2)]
    assert first_come(waiting, [(late, 4), (early, 4)]) == {"old": early, "newer": late, "newest": late}
    assert first_come(waiting, [(None, 10), (early, 3)]) == {"old": early, "newer": None, "newest": None}
    served = served_by(waiting, [(late, 4, "PO-1"), (early, 4, "PO-2"), (None, 9, "PO-3")])
    assert served == {"old": (early, "PO-2"), "newer": (late, "PO-1"), "newest": (late, "PO-1")}
    assert first_come(waiting, []) == {"old": None, "newer": None, "newest": None}


days = st.one_of(st.none(), st.dates(date(2026, 1, 1), date(2026, 1, 9)))


@given(st.lists(st.integers(1, 9), max_size=6), st.lists(st.tuples(days, st.integers(0, 9)), max_size=6))
def test_nobody_is_promised_more_than_has_come_by_then(
    waits: list[int], arrivals: list[tuple[date | None, int]]
) -> None:
    expected = first_come(enumerate(waits), arrivals)
    promised = 0
    for place, needed in enumerate(waits):
        promised += needed
        day = expected[place]
        if day is not None:
            assert promised <= sum(n for at, n in arrivals if at is not None and at <= day)
        else:
            assert promised > sum(n for at, n in arrivals if at is not None)
