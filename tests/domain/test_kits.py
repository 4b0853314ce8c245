"""Kits: how many can be made, and what a kit's line says of its components."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.kits import PartUnits, kit_units, kits_from, limiting_parts
from app.domain.routing import Demand, Site, route

UNITS = st.integers(0, 40)
PARTS = st.dictionaries(st.integers(1, 6), st.integers(1, 5), min_size=1)


@given(PARTS, st.dictionaries(st.integers(1, 6), st.integers(-3, 40)))
def test_as_many_kits_as_the_scarcest_component_makes(quantities: dict[int, int], free: dict[int, int]) -> None:
    kits = kits_from(quantities, free)
    assert all(kits * units <= max(free.get(sku, 0), 0) for sku, units in quantities.items())
    assert any((kits + 1) * units > free.get(sku, 0) for sku, units in quantities.items())
    more = {sku: max(free.get(sku, 0), 0) + quantities[sku] for sku in limiting_parts(quantities, free)}
    assert kits_from(quantities, {**free, **more}) == kits + 1


def test_of_nothing_no_kit_can_be_made() -> None:
    assert kits_from({}, {1: 9}) == 0 and limiting_parts({}, {1: 9}) == []


@given(st.integers(1, 9), st.lists(st.tuples(st.integers(1, 4), UNITS, UNITS, UNITS), min_size=1, max_size=4))
def test_counters_of_a_kit_add_up_and_promise_no_more_than_its_components(
    ordered: int, told: list[tuple[int, int, int, int]]
) -> None:
    parts = []
    for each, sent, gone, back in told:
        whole = each * ordered
        shipped = min(sent, whole)
        cancelled = min(gone, whole - shipped)
        parts.append(PartUnits(whole, whole - shipped - cancelled, shipped, cancelled, min(back, shipped)))
    kit = kit_units(ordered, parts)
    assert kit.open + kit.shipped + kit.cancelled == ordered and min(kit.open, kit.cancelled, kit.returned) >= 0
    assert all(kit.shipped * part.ordered <= part.shipped * ordered for part in parts)
    assert kit.returned <= kit.shipped
    assert (kit.open > 0) is any(part.left for part in parts)


def test_a_kit_is_not_split_where_one_location_of_those_has_all_of_it() -> None:
    free = {(1, 10): 1, (3, 10): 1, (1, 20): 1, (2, 20): 1}
    plan = route([Demand(1, 1, 1, 9), Demand(2, 2, 1, 9), Demand(3, 3, 1)], [Site(10), Site(20)], free)
    assert {(pick.line_id, pick.location_id) for pick in plan.picks} == {(1, 20), (2, 20), (3, 10)}
