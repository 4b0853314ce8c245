"""Patterns of bins."""

from __future__ import annotations

import pytest

from app.domain.bin_patterns import bin_codes
from app.errors import BadInput


@pytest.mark.parametrize(
    ("pattern", "codes"),
    [
        ("A-1", ("A-1",)),
        ("A-{1..3}", ("A-1", "A-2", "A-3")),
        ("A-{09..11}", ("A-09", "A-10", "A-11")),
        ("{A..B}-{1..2}", ("A-1", "A-2", "B-1", "B-2")),
        ("{A, F}-1", ("A-1", "F-1")),
        ("A-01..3", ("A-01", "A-02", "A-03")),
        ("A-1..2-1..2", ("A-1-1", "A-1-2", "A-2-1", "A-2-2")),
        (" A-1, B-{1,2};\n\nC", ("A-1", "B-1", "B-2", "C")),
        (" ", ()),
    ],
)
def test_pattern_names_every_bin_in_its_order(pattern: str, codes: tuple[str, ...]) -> None:
    assert bin_codes(pattern) == codes


def test_aisles_shelves_and_places_are_one_pattern() -> None:
    codes = bin_codes("A-{01..12}-{1..4}")
    assert len(codes) == 48 and codes[0] == "A-01-1" and codes[-1] == "A-12-4"


@pytest.mark.parametrize(
    "pattern", ["A-{", "A-}1{", "{}", "{1}", "{3..1}", "{b..A}", "{1..}", "{a,}", "{1..999999}", "{{1..2}}", "A-3..1"]
)
def test_what_is_no_pattern_is_refused_with_an_example(pattern: str) -> None:
    with pytest.raises(BadInput, match="cannot be read") as refused:
        bin_codes(pattern)
    assert "{A..D}-{1..4}" in refused.value.fix


def test_too_many_bins_at_once_are_refused() -> None:
    with pytest.raises(BadInput, match="more than 10000 bins"):
        bin_codes("{1..200}-{1..200}")
    with pytest.raises(BadInput, match="more than 10000 bins"):
        bin_codes("A-1..6000, B-1..6000")
