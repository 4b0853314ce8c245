"""Distances and postal codes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.geography import Place, distance_km, nearness, postal_key

HALF_ROUND_KM = 20_015  # half a great circle of the mean radius 6371.0088 km
places = st.builds(
    Place, st.just("DE"), st.just(""), st.integers(-900_000, 900_000), st.integers(-1_800_000, 1_800_000)
)


@pytest.mark.parametrize(
    ("a", "b", "km"),
    [
        (Place(latitude=0, longitude=0), Place(latitude=0, longitude=10_000), 111),
        (Place(latitude=900_000, longitude=0), Place(latitude=-900_000, longitude=0), HALF_ROUND_KM),
        (Place(latitude=0, longitude=0), Place(latitude=0, longitude=1_800_000), HALF_ROUND_KM),
        (Place(latitude=0, longitude=-1_790_000), Place(latitude=0, longitude=1_790_000), 222),
        (Place(latitude=525_200, longitude=134_050), Place(latitude=481_370, longitude=115_750), 504),
    ],
    ids=["one degree of the equator", "pole to pole", "antipodes", "over the date line", "Berlin to Munich"],
)
def test_great_circles(a: Place, b: Place, km: int) -> None:
    assert distance_km(a, b) == km


@given(places, places)
def test_distance_is_the_same_both_ways_and_never_beyond_half_round(a: Place, b: Place) -> None:
    there, back = distance_km(a, b), distance_km(b, a)
    assert there == back and there is not None and 0 <= there <= HALF_ROUND_KM
    assert distance_km(a, a) == 0


@pytest.mark.parametrize("unknown", [Place("DE"), Place("DE", latitude=1), Place("DE", longitude=1)])
def test_unknown_place_has_no_distance(unknown: Place) -> None:
    known = Place("DE", latitude=0, longitude=0)
    assert distance_km(known, unknown) is None and distance_km(unknown, known) is None


def test_nearness_goes_by_distance_then_region_then_country() -> None:
    target = Place("DE", "BE")
    keys = [
        nearness(Place("DE"), target, 0),
        nearness(Place("DE"), target, 900),
        nearness(Place("DE", "BE"), target, None),
        nearness(Place("DE", "BY"), target, None),
        nearness(Place("FR", "BE"), target, None),
    ]
    assert keys == sorted(keys) and len(set(keys)) == len(keys)
    assert nearness(Place(), Place(), None) == nearness(Place("FR"), target, None), "no country is not the same country"
    assert nearness(Place("DE"), Place("DE"), None)[0] == 2, "no region is not the same region"


@pytest.mark.parametrize(
    ("country", "code", "key"),
    [
        ("US", "10001-1234", "10001"),
        ("CA", "m5v 2t6", "M5V"),
        ("GB", "SW1A 1AA", "SW1A"),
        ("GB", "sw1a", "SW1A"),
        ("NL", "1012 AB", "1012"),
        ("IE", "D02 X285", "D02"),
        ("PT", "1000-001", "1000"),
        ("DE", " 10115 ", "10115"),
        ("", "", ""),
    ],
)
def test_postal_codes_are_cut_to_what_the_centroid_files_carry(country: str, code: str, key: str) -> None:
    assert postal_key(country, code) == key
