from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.channels.values import (
    CellError,
    DateEvidence,
    DateOrder,
    DateReader,
    amount,
    code,
    is_rewritten,
    plain,
    shortened,
    unit_price,
    whole_number,
)


@pytest.mark.parametrize(
    "text", ["1.5", "NaN", "inf", "1e9", "1E+05", "two", "1,000", "１２", "0x1F", "--1", "1 2", "'3"]
)
def test_what_is_no_whole_number_is_said_in_the_expected_words(text: str) -> None:
    with pytest.raises(CellError) as caught:
        whole_number(text, 1, 100)
    assert str(caught.value) == f"'{text}' must be a whole number."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("0", "'0' must be 1 or more."),
        ("-1", "'-1' must be 1 or more."),
        ("-0", "'-0' must be 1 or more."),
        ("101", "'101' must not be more than 100."),
        ("999999999999999999", "must not be more than 100."),
        ("", "is empty; it must be a whole number."),
    ],
)
def test_a_whole_number_out_of_range_says_which_range(text: str, words: str) -> None:
    with pytest.raises(CellError) as caught:
        whole_number(text, 1, 100)
    assert words in str(caught.value)


def test_amounts_are_minor_units_of_their_currency() -> None:
    assert amount("1299.00", "INR") == 129_900
    assert amount("0.05", "EUR") == 5
    assert amount("163056", "CLP") == 163_056
    assert amount("1200.00", "JPY") == 1200
    assert amount("1.234", "KWD") == 1234
    assert amount("-0.00", "EUR") == 0
    assert unit_price("0.125") == 125_000


@pytest.mark.parametrize(
    ("text", "currency", "words"),
    [
        ("12.345", "USD", "'12.345' has more decimals than USD has (2)."),
        ("1.5", "JPY", "'1.5' has more decimals than JPY has (0)."),
        ("-3.00", "EUR", "'-3.00' must not be negative."),
        ("1.234,56", "EUR", "'1.234,56' must be a number with a point, like 1234.56."),
        ("1,234.56", "EUR", "'1,234.56' must be a number with a point, like 1234.56."),
        ("NaN", "EUR", "'NaN' must be a number with a point, like 1234.56."),
        ("1e3", "EUR", "'1e3' must be a number with a point, like 1234.56."),
        ("999999999999999", "EUR", "'999999999999999' is too large an amount."),
        ("9" * 30, "EUR", "must be a number with a point"),
    ],
)
def test_an_amount_that_is_unclear_is_never_guessed(text: str, currency: str, words: str) -> None:
    with pytest.raises(CellError) as caught:
        amount(text, currency)
    assert words in str(caught.value)


@given(st.text(max_size=30))
def test_any_text_is_a_number_or_a_cell_error(text: str) -> None:
    parsers: list[Callable[[str], int]] = [
        unit_price,
        lambda cell: amount(cell, "EUR"),
        lambda cell: whole_number(cell, 0, 9),
    ]
    for parse in parsers:
        try:
            assert parse(text) >= 0
        except CellError as error:
            assert str(error)


@given(st.integers(0, 10**12))
def test_an_amount_reads_back_as_it_was_written(minor: int) -> None:
    assert amount(f"{minor // 100}.{minor % 100:02}", "EUR") == minor


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("'=1+1", "=1+1"),
        ("'+46 70 459", "+46 70 459"),
        ("'-5", "-5"),
        ("'@home", "@home"),
        ("=1+1", "=1+1"),
        ("'90s mug", "'90s mug"),
        ("'", "'"),
        ("''tis", "''tis"),
        ("  Mug \u00a0", "Mug"),
    ],
)
def test_the_apostrophe_before_formula_signs_is_taken_off_again(cell: str, text: str) -> None:
    assert plain(cell) == text


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("'560029", "560029"),
        ("'007", "007"),
        ("A\u200b-1\ufeff", "A-1"),
        ("\u00ad\u200dA-1 ", "A-1"),
        ("А-1", "А-1"),  # a Cyrillic letter that looks like a Latin one stays what it is
        ("1.10", "1.10"),
        ("0012", "0012"),
    ],
)
def test_codes_lose_invisible_signs_and_nothing_else(cell: str, text: str) -> None:
    assert code(cell) == text


def test_numbers_that_a_spreadsheet_rewrote_are_known_by_their_form() -> None:
    assert all(map(is_rewritten, ["1E+05", "1.23457E+11", "6,9129E+12", "-1E-7"]))
    assert not any(map(is_rewritten, ["5E10", "E+05", "A1E+05", "12E+05", "1.10", "93684.00", ""]))


def test_shortened_text_is_one_printable_line() -> None:
    assert shortened("a\n b\t\x1b[0m") == "a b ?[0m"
    assert shortened("x" * 10_000_000, 80) == "x" * 77 + "..."


UTC_READER = DateReader(DateOrder.DAY_FIRST, UTC)


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-25 21:56:45 +0500",
        "2026-03-25T21:56:45+05:00",
        "2026-03-25 16:56:45",
        "2026-03-25 16:56:45 UTC",
        "2026-03-25T16:56:45Z",
        "25/03/2026 16:56:45",
        "25.03.2026 16:56:45",
        "25-3-2026 4:56:45 PM",
        "25/3/26 16:56:45",
    ],
)
def test_one_moment_in_many_forms(text: str) -> None:
    assert UTC_READER.read(text) == datetime(2026, 3, 25, 16, 56, 45, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "31/02/2023 10:00",
        "31.02.2023",
        "2023-02-30 10:00:00 +0100",
        "1/1/2023 24:00",
        "1/1/2023 13:00 PM",
        "1/1/2023 0:5",
    ],
)
def test_a_day_or_time_that_does_not_exist_is_refused(text: str) -> None:
    with pytest.raises(CellError):
        UTC_READER.read(text)


@pytest.mark.parametrize("text", ["1/1/1899", "2101-01-01 00:00:00 +0000", "1/1/202", "0001-01-01 00:00:00 +0500"])
def test_years_that_no_shop_saw_are_refused(text: str) -> None:
    with pytest.raises(CellError, match="between the years 1990 and 2100"):
        UTC_READER.read(text)


@pytest.mark.parametrize("text", ["yesterday", "45012.5", "2026", "NaN", "3/4", "2026-03-25 21:56:45 +05", "1-2/2023"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(CellError, match="must be a date and time like"):
        UTC_READER.read(text)


def _evidence(*texts: str) -> DateEvidence:
    evidence = DateEvidence()
    for text in texts:
        evidence.add(text)
    return evidence


def test_one_date_above_twelve_decides_for_the_whole_file() -> None:
    assert _evidence("03/04/2023 10:00", "13/04/2023 10:00").order is DateOrder.DAY_FIRST
    assert _evidence("03/04/2023 10:00", "04/13/2023 10:00").order is DateOrder.MONTH_FIRST
    assert _evidence("13/04/2023", "04/13/2023").order is DateOrder.MIXED
    assert "Nothing in the file tells day from month" in _evidence("03/04/2023 10:00").notes("UTC")[0]
    assert _evidence("2023-04-03 10:00:00 +0100", "03.04.2023 10:00 +0100", "x", "").notes("UTC") == ()


def test_times_without_a_zone_are_said() -> None:
    assert _evidence("13/04/2023 10:00").notes("Europe/Berlin") == (
        "Times without a time zone were taken as Europe/Berlin.",
    )


def test_the_order_of_the_file_decides_about_unclear_dates() -> None:
    march, april = datetime(2023, 3, 4, tzinfo=UTC), datetime(2023, 4, 3, tzinfo=UTC)
    assert DateReader(DateOrder.DAY_FIRST, UTC).read("03/04/2023") == april
    assert DateReader(DateOrder.MONTH_FIRST, UTC).read("03/04/2023") == march


def test_in_a_file_with_both_orders_only_clear_dates_are_read() -> None:
    reader = DateReader(DateOrder.MIXED, UTC)
    assert reader.read("13/04/2023") == reader.read("04/13/2023") == datetime(2023, 4, 13, tzinfo=UTC)
    assert reader.read("04/04/2023") == datetime(2023, 4, 4, tzinfo=UTC)
    with pytest.raises(CellError, match="may be day/month or month/day"):
        reader.read("03/04/2023")


def test_local_times_are_taken_in_the_given_zone() -> None:
    berlin = DateReader(DateOrder.DAY_FIRST, ZoneInfo("Europe/Berlin"))
    assert berlin.read("25/07/2026 12:00") == datetime(2026, 7, 25, 10, 0, tzinfo=UTC)
    assert berlin.read("25/12/2026 12:00") == datetime(2026, 12, 25, 11, 0, tzinfo=UTC)
    # The hour that comes twice in autumn: the first of the two.
    assert berlin.read("25/10/2026 2:30") == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_a_local_time_that_spring_skips_is_noticed() -> None:
    berlin = DateReader(DateOrder.DAY_FIRST, ZoneInfo("Europe/Berlin"))
    assert berlin.is_skipped("29/03/2026 2:30")
    assert berlin.is_skipped("29/03/2026 2:30 AM")
    assert not berlin.is_skipped("29/03/2026 3:30")
    assert not berlin.is_skipped("29/03/2026 3:30 PM")
    assert not berlin.is_skipped("2026-03-29 02:30:00 +0100")
    assert not UTC_READER.is_skipped("29/03/2026 2:30")


@given(st.datetimes(min_value=datetime(1990, 1, 2), max_value=datetime(2100, 12, 30)), st.integers(-14 * 4, 14 * 4))  # noqa: DTZ001  # the zone is added below
def test_shopifys_own_form_reads_back(moment: datetime, quarters: int) -> None:
    moment = moment.replace(microsecond=0)
    sign, minutes = "-" if quarters < 0 else "+", abs(quarters) * 15
    text = f"{moment:%Y-%m-%d %H:%M:%S} {sign}{minutes // 60:02}{minutes % 60:02}"
    assert UTC_READER.read(text) == (moment - timedelta(minutes=quarters * 15)).replace(tzinfo=UTC)


@given(
    st.text(max_size=30)
    | st.from_regex(
        r"[0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{1,4}( [0-9]{1,2}:[0-9]{2})?( ?[-+]\d\d:?\d\d)?", fullmatch=True
    )
)
def test_any_text_is_a_moment_or_a_cell_error(text: str) -> None:
    evidence = _evidence(text)
    reader = DateReader(evidence.order, ZoneInfo("Europe/Berlin"))
    try:
        assert reader.read(text).tzinfo is UTC
    except CellError as error:
        assert str(error)
    else:
        reader.is_skipped(text)
