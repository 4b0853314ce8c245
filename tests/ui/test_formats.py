"""Numbers, money and times in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication

from app.ui import formats
from app.ui.language import LONG, style_of, use

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


@pytest.fixture(params=["de", "es"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The screen speaks another language; its catalogue need not be there."""
    use(qapp, request.param)
    yield request.param
    use(qapp, "")


def test_german_and_spanish_write_their_own_way(spoken: str) -> None:
    assert formats.number(-1204) == "−1.204"
    assert formats.capped(1000) == "1.000+"
    assert formats.money(121450, "EUR") == "1.214,50\xa0€"
    assert formats.money(-1250, "CHF") == "−12,50\xa0CHF"
    assert formats.weight(482) == "0,482 kg"
    then = NOW - timedelta(days=40)
    assert formats.day(then, NOW, BERLIN) == {"de": "3. Sept.", "es": "3 sept"}[spoken]
    assert formats.day(NOW - timedelta(days=400), NOW, BERLIN) == {"de": "8. Sept. 2025", "es": "8 sept 2025"}[spoken]
    assert formats.day(NOW - timedelta(days=4), NOW, BERLIN) == {"de": "Fr", "es": "vie"}[spoken]
    early = datetime(2026, 10, 13, 7, 5, tzinfo=UTC)
    assert formats.clock(early, ZoneInfo("UTC")) == {"de": "07:05", "es": "7:05"}[spoken]


def test_a_language_that_nobody_knows_is_written_as_english() -> None:
    assert style_of("xx") is style_of("en")
    assert style_of(LONG) is style_of("en")
