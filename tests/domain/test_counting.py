"""Counting: states, tolerances, what is packed already, and what is counted how often."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.counting import (
    COUNT_STEPS,
    AbcClass,
    CountState,
    Tolerance,
    abc_classes,
    check_count_step,
    units_out,
)
from app.domain.stock_places import BinKind, Place
from app.errors import IllegalStep

ALLOWED = {
    ("open", "review"),
    ("open", "posted"),
    ("open", "cancelled"),
    ("review", "open"),
    ("review", "posted"),
    ("review", "cancelled"),
}


def test_every_pair_of_states_is_allowed_or_refused_as_the_table_says() -> None:
    assert set(COUNT_STEPS) == set(CountState)
    for old, new in itertools.product(CountState, repeat=2):
        if (old.value, new.value) in ALLOWED:
            check_count_step(old, new)
        else:
            with pytest.raises(IllegalStep, match=f"cannot go from {old.value} to {new.value}"):
                check_count_step(old, new)


@pytest.mark.parametrize(
    ("difference", "expected", "cost", "accepted"),
    [
        (0, 0, None, True),
        (1, 0, None, True),
        (-1, 1, None, True),
        (2, 10, None, False),
        (2, 100, None, True),
        (-3, 100, None, False),
        (-1, 10, 2_000_000_000, True),
        (-1, 10, 2_000_000_001, False),
        (4, 200, 500_000_000, True),
        (4, 200, 500_000_001, False),
    ],
)
def test_small_differences_need_no_second_look(
    difference: int, expected: int, cost: int | None, accepted: bool
) -> None:
    assert Tolerance(1, 2, 2_000).accepts(difference, expected, cost) is accepted


def test_no_tolerance_accepts_nothing_but_agreement() -> None:
    strict = Tolerance(0, 0, 0)
    assert strict.accepts(0, 5, 10)
    assert not strict.accepts(1, 1_000, None) and not strict.accepts(-1, 1_000, 1)


def test_what_is_packed_came_from_where_the_parcel_will_take_it() -> None:
    places = [
        Place(1, None, 2, BinKind.PICKABLE, 1, "A"),
        Place(2, None, 5, BinKind.PICKABLE, 2, "B"),
        Place(3, None, 9, BinKind.DAMAGED, 0, "X"),
        Place(None, None, 4),
    ]
    assert units_out(places, 4) == {(1, None): 2, (2, None): 2}
    assert units_out(places, 0) == {}
    assert units_out(places, 99) == {(1, None): 2, (2, None): 5, (None, None): 4}


def test_best_sellers_are_counted_most() -> None:
    sold = {1: 70, 2: 15, 3: 8, 4: 4, 5: 3, 6: 0}
    classes = {1: "A", 2: "A", 3: "B", 4: "B", 5: "C", 6: "C"}
    assert {sku: str(kind) for sku, kind in abc_classes(sold).items()} == classes
    assert abc_classes({}) == {} and abc_classes({1: 0}) == {1: AbcClass.C} and abc_classes({9: 1}) == {9: AbcClass.A}


@given(st.dictionaries(st.integers(1, 50), st.integers(0, 1_000)))
def test_who_sells_more_is_never_in_a_lower_class(sold: dict[int, int]) -> None:
    classes = abc_classes(sold)
    assert set(classes) == set(sold)
    for one, other in itertools.combinations(sold, 2):
        if sold[one] > sold[other]:
            assert classes[one] <= classes[other]
