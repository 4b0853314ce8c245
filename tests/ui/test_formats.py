"""Numbers, money and times in words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.ui import formats

NOW = datetime(2026, 10, 13, 12, 0, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


def test_numbers() -> None:
    assert [formats.number(value) for value in (0, 1204, -1204)] == ["0", "1,204", "−1,204"]
    assert [formats.signed(value) for value in (3, 0, -3)] == ["+3", "0", "−3"]
    assert (formats.capped(999), formats.capped(1000)) == ("999", "1,000+")
    assert [formats.plural(count, "line") for count in (0, 1, 1200)] == ["0 lines", "1 line", "1,200 lines"]


@pytest.mark.parametrize(
    ("minor", "currency", "shown"),
    [
        (8900, "EUR", "€89.00"),
        (-150, "EUR", "−€1.50"),
        (5, "USD", "$0.05"),
        (121450, "JPY", "¥121,450"),
        (1234567, "KWD", "KWD 1,234.567"),
        (100, "", "1.00"),
    ],
)
def test_money(minor: int, currency: str, shown: str) -> None:
    assert formats.money(minor, currency) == shown


def test_days_are_counted_in_the_zone_that_is_shown() -> None:
    late = datetime(2026, 10, 13, 22, 30, tzinfo=UTC)
    assert formats.day_time(late, NOW, BERLIN) == "Tomorrow 00:30"
    assert formats.day_time(late, NOW, ZoneInfo("UTC")) == "Today 22:30"
    assert formats.day(NOW - timedelta(days=1), NOW, BERLIN) == "Yesterday"
    assert formats.day(NOW - timedelta(days=4), NOW, BERLIN) == "Fri"
    assert formats.day(NOW - timedelta(days=40), NOW, BERLIN) == "3 Sep"
    assert formats.day(NOW - timedelta(days=400), NOW, BERLIN) == "8 Sep 2025"
    assert formats.full_time(NOW, BERLIN) == "Tue 13 Oct 2026, 14:00:00"


def test_spans() -> None:
    spans = [timedelta(seconds=12), timedelta(minutes=40), timedelta(hours=2, minutes=50), timedelta(days=-3)]
    assert [formats.duration(span) for span in spans] == ["12 s", "40 min", "2 h", "3 d"]
    assert formats.ago(NOW - timedelta(seconds=12), NOW) == "12 s ago"


def test_units_and_heads() -> None:
    assert formats.weight(482) == "0.482 kg"
    assert (formats.money_header("Total", "EUR"), formats.money_header("Total", "CHF")) == ("Total €", "Total CHF")
