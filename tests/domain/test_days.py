"""Days as programs write them, and as people type them."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.days import iso_day, typed_day
from app.errors import BadInput


def test_a_day_is_year_month_day_and_nothing_is_none() -> None:
    assert (iso_day(" 2026-12-24 "), iso_day("  ")) == (date(2026, 12, 24), None)
    with pytest.raises(BadInput, match="'soon' is not a day"):
        iso_day("soon")


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        (" 2026-12-24 ", date(2026, 12, 24)),
        ("24.12.2027", date(2027, 12, 24)),
        ("24. 12. 2027", date(2027, 12, 24)),
        ("24.12.", date(2026, 12, 24)),
        ("24.12", date(2026, 12, 24)),
        ("1.3.", date(2027, 3, 1)),
        ("30.11.", date(2026, 11, 30)),
        ("29.2.", date(2028, 2, 29)),
        ("+9", date(2026, 12, 9)),
        ("", None),
    ],
)
def test_people_type_days_in_several_ways(typed: str, day: date | None) -> None:
    assert typed_day(typed, date(2026, 11, 30)) == day


@pytest.mark.parametrize("typed", ["3/4", "soon", "31.2.", "31.2.2027", "+", "+x", "+99999", "24.12.26", "0.1."])
def test_what_could_be_two_days_or_is_none_is_refused(typed: str) -> None:
    with pytest.raises(BadInput, match="is not a day"):
        typed_day(typed, date(2026, 11, 30))
