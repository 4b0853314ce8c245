"""Days as programs write them."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.days import iso_day
from app.errors import BadInput


def test_a_day_is_year_month_day_and_nothing_is_none() -> None:
    assert (iso_day(" 2026-12-24 "), iso_day("  ")) == (date(2026, 12, 24), None)
    with pytest.raises(BadInput, match="'soon' is not a day"):
        iso_day("soon")
