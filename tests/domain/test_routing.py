"""The routing rules, against a brute force of their promises: never more than there is, nothing lost, truly fewest."""

from __future__ import annotations

import itertools
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.routing import RULES, Demand, Plan, Reason, Site, backorder, fewest_parcels, one_location, route

SKUS, PLACES = range(1, 5), range(1, 6)


@st.composite
def cases(draw: st.DrawFn) -> tuple[list[Demand], list[Site], dict[tuple[int, int], int]]:
    """Demand of up to five lines (SKUs repeat), up to five places near first, and what is free there."""
    skus = draw(st.lists(st.sampled_from(SKUS), min_size=1, max_size=5))
    demands = [Demand(place + 100, sku, draw(st.integers(1, 6))) for place, sku in enumerate(skus)]
    count = draw(st.integers(0, len(PLACES)))
    sites = [Site(place, draw(st.none() | st.integers(0, 900))) for place in range(1, count + 1)]
    free = {(sku, site.location_id): draw(st.integers(0, 8)) for sku in SKUS for site in sites}
    return demands, sites, free


def needs_of(demands: list[Demand]) -> Counter[int]:
    needs: Counter[int] = Counter()
    for demand in demands:
        needs[demand.sku_id] += demand.quantity
    return needs


@given(cases())
def test_never_more_than_there_is_and_nothing_lost(
    case: tuple[list[Demand], list[Site], dict[tuple[int, int], int]],
) -> None:
    demands, sites, free = case
    plan = route(demands, sites, free)
    taken: Counter[tuple[int, int]] = Counter()
    filled: Counter[int] = Counter()
    for pick in plan.picks:
        assert pick.quantity > 0
        taken[pick.sku_id, pick.location_id] += pick.quantity
        filled[pick.line_id] += pick.quantity
    assert all(units <= free[key] for key, units in taken.items())
    for line_id, units in plan.backorders:
        assert units > 0
        filled[line_id] += units
    assert filled == {demand.line_id: demand.quantity for demand in demands}
    lines = {demand.line_id: demand.sku_id for demand in demands}
    assert all(lines[pick.line_id] == pick.sku_id for pick in plan.picks)
    for sku, needed in needs_of(demands).items():
        there = sum(free.get((sku, site.location_id), 0) for site in sites)
        got = sum(units for (of, _), units in taken.items() if of == sku)
        assert got == min(needed, there), "as much as there is"


@given(cases())
def test_every_place_is_answered_for_once(case: tuple[list[Demand], list[Site], dict[tuple[int, int], int]]) -> None:
    demands, sites, free = case
    plan = route(demands, sites, free)
    assert [verdict.location_id for verdict in plan.verdicts] == [site.location_id for site in sites]
    used = {pick.location_id for pick in plan.picks}
    assert {verdict.location_id for verdict in plan.verdicts if verdict.taken} == used
    for verdict, site in zip(plan.verdicts, sites, strict=True):
        assert verdict.distance_km == site.distance_km
        taking = {Reason.HAS_ALL, Reason.PART_OF_FEWEST, Reason.ALL_THERE_IS}
        assert (verdict.reason in taking) == verdict.taken
        if verdict.reason in (Reason.SHORT, Reason.EMPTY):
            assert verdict.sku_id is not None and verdict.free is not None and verdict.needed is not None
            assert verdict.free == free[verdict.sku_id, verdict.location_id] < verdict.needed


def covers(chosen: tuple[Site, ...], goal: Counter[int], free: dict[tuple[int, int], int]) -> bool:
    return all(sum(free[sku, site.location_id] for site in chosen) >= units for sku, units in goal.items())


@settings(max_examples=400)
@given(cases())
def test_fewest_is_really_fewest_and_nearest_first(
    case: tuple[list[Demand], list[Site], dict[tuple[int, int], int]],
) -> None:
    demands, sites, free = case
    plan = route(demands, sites, free)
    needs = needs_of(demands)
    goal = Counter(
        {sku: min(units, sum(free.get((sku, site.location_id), 0) for site in sites)) for sku, units in needs.items()}
    )
    used = tuple(site for site in sites if any(pick.location_id == site.location_id for pick in plan.picks))
    if not sum(goal.values()):
        assert (plan.rule, used) == ("backorder", ())
        return
    smallest = next(
        size
        for size in range(1, 6)
        if any(covers(chosen, goal, free) for chosen in itertools.combinations(sites, size))
    )
    assert len(used) == smallest
    first = next(chosen for chosen in itertools.combinations(sites, smallest) if covers(chosen, goal, free))
    whole = goal == needs
    expected = "one_location" if whole and smallest == 1 else "fewest_parcels" if whole else "all_there_is"
    assert plan.rule == expected
    assert used == first, "of the smallest sets, the one with the nearest places"


def plan_of(demands: list[tuple[int, int]], free: dict[tuple[int, int], int], sites: int = 3) -> Plan:
    lines = [Demand(number, sku, units) for number, (sku, units) in enumerate(demands, start=1)]
    return route(lines, [Site(place, place * 10) for place in range(1, sites + 1)], free)


def test_nearest_of_those_that_have_all() -> None:
    plan = plan_of([(1, 2)], {(1, 1): 1, (1, 2): 2, (1, 3): 9})
    assert [(pick.location_id, pick.quantity) for pick in plan.picks] == [(2, 2)]
    assert [verdict.reason for verdict in plan.verdicts] == [Reason.SHORT, Reason.HAS_ALL, Reason.FARTHER]


def test_line_is_split_only_when_it_must_be() -> None:
    plan = plan_of([(1, 2), (1, 3)], {(1, 1): 2, (1, 2): 3})
    assert [(pick.line_id, pick.location_id, pick.quantity) for pick in plan.picks] == [(1, 1, 2), (2, 2, 3)]
    plan = plan_of([(1, 3), (1, 2)], {(1, 1): 2, (1, 2): 3})
    assert [(pick.line_id, pick.location_id, pick.quantity) for pick in plan.picks] == [(1, 2, 3), (2, 1, 2)]


def test_repeated_sku_is_summed_before_it_is_checked() -> None:
    plan = plan_of([(1, 2), (1, 2)], {(1, 1): 3, (1, 2): 4})
    assert {pick.location_id for pick in plan.picks} == {2}
    plan = plan_of([(1, 2), (1, 2)], {(1, 1): 3}, sites=1)
    assert plan.backorders == ((2, 1),)


def test_stock_below_nothing_counts_as_nothing() -> None:
    plan = plan_of([(1, 2)], {(1, 1): -5, (1, 2): 1})
    assert sum(pick.quantity for pick in plan.picks) == 1 and plan.backorders == ((1, 1),)


def test_useless_place_is_not_taken_along() -> None:
    plan = plan_of([(1, 2), (2, 1)], {(1, 1): 1, (1, 2): 1, (2, 2): 1, (1, 3): 1})
    assert {pick.location_id for pick in plan.picks} == {1, 2}
    assert plan.verdicts[2].reason is Reason.SHORT


def test_nobody_has_anything() -> None:
    plan = plan_of([(1, 2), (2, 1)], {})
    assert (plan.rule, plan.picks, plan.backorders) == ("backorder", (), ((1, 2), (2, 1)))
    assert {verdict.reason for verdict in plan.verdicts} == {Reason.EMPTY}
    assert plan_of([(1, 2)], {}, sites=0).backorders == ((1, 2),)


def test_greedy_choice_stands_when_there_are_too_many_sets_to_try() -> None:
    """Forty places that each have one of forty products: no smaller set exists, and it is found at once."""
    demands = [Demand(sku, sku, 1) for sku in range(1, 41)]
    sites = [Site(place) for place in range(1, 41)]
    plan = route(demands, sites, {(sku, sku): 1 for sku in range(1, 41)})
    assert len({pick.location_id for pick in plan.picks}) == 40 and plan.backorders == ()


def test_rules_decline_what_is_not_theirs() -> None:
    demands, sites = [Demand(1, 1, 2)], [Site(1)]
    assert one_location(demands, sites, {(1, 1): 1}) is None
    assert fewest_parcels(demands, sites, {}) is None
    assert backorder(demands, sites, {(1, 1): 9}) is not None
    assert RULES[-1] is backorder
    with pytest.raises(ValueError, match="last rule"):
        route(demands, sites, {}, rules=[one_location])
