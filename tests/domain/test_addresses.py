"""The line with city and postcode, in the order of the country."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.addresses import postal_line


@pytest.mark.parametrize(
    ("country", "city", "region", "code", "line"),
    [
        ("US", "Springfield", "IL", "62704", "Springfield, IL 62704"),
        ("US", "Springfield", "", "", "Springfield"),
        ("CA", "Toronto", "ON", "M5V 2T6", "Toronto ON M5V 2T6"),
        ("GB", "London", "England", "SW1A 1AA", "London SW1A 1AA"),
        ("BD", "Dhaka", "", "1207", "Dhaka 1207"),
        ("DE", "Berlin", "BE", "10115", "10115 Berlin"),
        ("", "Nowhere", "", "123", "123 Nowhere"),
        ("DE", "Berlin", "", "-", "Berlin"),
        ("DE", "", "", "", ""),
    ],
)
def test_line_is_in_the_order_of_the_country(country: str, city: str, region: str, code: str, line: str) -> None:
    assert postal_line(country, city, region, code) == line


texts = st.text(st.characters(categories=["L", "N"]), max_size=8)


@given(st.sampled_from(["US", "CA", "GB", "DE", "", "XX"]), texts, texts, texts)
def test_missing_parts_leave_no_gaps(country: str, city: str, region: str, code: str) -> None:
    line = postal_line(country, city, region, code)
    assert line == line.strip(" ,") and "  " not in line
    assert city in line and code in line
