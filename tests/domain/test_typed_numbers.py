"""What people type is read one way or refused, and what is shown can be typed again."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import MILLION, minor_digits, to_minor
from app.domain.typed_numbers import (
    MOST_MONEY,
    read_decimal,
    read_money,
    read_price,
    read_rate,
    read_units,
    shown_money,
    shown_price,
    shown_rate,
)
from app.errors import BadInput

CURRENCIES = st.sampled_from(["EUR", "JPY", "KWD", "CLF"])
MARKS = st.sampled_from([".", ","])


@pytest.mark.parametrize(
    ("text", "mark", "value"),
    [
        ("12", ".", "12"),
        (" 12.5 ", ".", "12.5"),
        ("12.5", ",", "12.5"),
        ("12,5", ".", "12.5"),
        (".5", ".", "0.5"),
        ("12.505", ".", "12.505"),
        ("12,505", ",", "12.505"),
        ("0.123", ",", "0.123"),
        ("1234.567", ",", "1234.567"),
        ("1.234,50", ",", "1234.50"),
        ("1.234,50", ".", "1234.50"),
        ("1,234.50", ",", "1234.50"),
        ("1,234,567", ".", "1234567"),
        ("1.234.567,8", ",", "1234567.8"),
        ("1 234,50", ",", "1234.50"),
        ("1\u202f234\u00a0567", ",", "1234567"),
        ("1'234.50", ".", "1234.50"),
    ],
)
def test_what_has_one_meaning_is_read(text: str, mark: str, value: str) -> None:
    assert read_decimal(text, mark) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "mark", "fix"), [("1.234", ",", "Write 1234 or 1,234."), ("12,345", ".", "Write 12345 or 12.345.")]
)
def test_what_has_two_meanings_is_refused_with_both(text: str, mark: str, fix: str) -> None:
    with pytest.raises(BadInput, match="two ways") as caught:
        read_decimal(text, mark)
    assert caught.value.fix == fix


@pytest.mark.parametrize(
    "text",
    ["", " ", "x", "12x", "-1", "+1", "1e3", "5.", ",", "1..2", "1,2,3", "1.23,4.5", "1,23.456.7", "12 34", "٣", "½",
     "NaN", "1.234.56", "$5"],
)  # fmt: skip
def test_what_is_no_number_is_refused(text: str) -> None:
    for mark in ".,":
        with pytest.raises(BadInput):
            read_decimal(text, mark)


@given(st.text(st.sampled_from("0123456789.,' \u00a0x-"), max_size=14), MARKS)
def test_reading_gives_a_number_or_words_and_never_depends_on_anything_else(text: str, mark: str) -> None:
    try:
        value = read_decimal(text, mark)
    except BadInput as error:
        assert error.message
        return
    digits = "".join(char for char in text if char.isdigit())
    assert value >= 0 and Decimal(digits) == value.scaleb(max(0, -int(value.as_tuple().exponent)))


@pytest.mark.parametrize("text", ["0", "-1", "1.0", "1,5", "", "x", "1000001", "9" * 30, "１"])
def test_a_quantity_is_whole_and_at_least_one(text: str) -> None:
    with pytest.raises(BadInput, match="whole number"):
        read_units(text)


def test_quantities_are_read() -> None:
    assert [read_units(text) for text in ("1", " 12 ", "007", "1000000")] == [1, 12, 7, 1_000_000]


def test_a_unit_price_may_have_three_decimals_and_more() -> None:
    assert read_price("0,125", ",") == 125_000
    assert read_price("12.505") == 12_505_000
    assert read_price("0.000001") == 1
    with pytest.raises(BadInput, match="at most 6 decimals"):
        read_price("0.0000001")


def test_an_amount_has_the_decimals_of_its_currency() -> None:
    assert read_money("12.5", "EUR") == 1250
    assert read_money("12,505", "KWD", ",") == 12_505
    assert read_money("12", "JPY") == 12
    assert read_money("12.50000", "EUR") == 1250
    for text, currency in (("12.505", "EUR"), ("12.5", "JPY")):
        with pytest.raises(BadInput, match="decimals"):
            read_money(text, currency)


def test_a_rate_is_a_percentage() -> None:
    assert [read_rate(text) for text in ("19", "8.875 %", "0", "100%", "7,7")] == [
        190_000,
        88_750,
        0,
        1_000_000,
        77_000,
    ]
    for text in ("101", "8.87555", "%", "-5"):
        with pytest.raises(BadInput):
            read_rate(text)


@pytest.mark.parametrize("read", [read_price, lambda text: read_money(text, "EUR")])
def test_more_than_anything_costs_is_refused(read: Callable[[str], int]) -> None:
    assert read(str(MOST_MONEY))
    with pytest.raises(BadInput, match="more than"):
        read(f"{MOST_MONEY}.01")


@given(st.integers(0, int(MOST_MONEY) * MILLION), CURRENCIES, MARKS)
def test_a_price_that_is_shown_can_be_typed_again(millionths: int, currency: str, mark: str) -> None:
    shown = shown_price(millionths, currency, mark)
    assert read_price(shown, mark) == millionths
    assert len(shown.partition(mark)[2]) >= minor_digits(currency)


@given(st.integers(0, 10**12), CURRENCIES, MARKS)
def test_an_amount_that_is_shown_can_be_typed_again(minor: int, currency: str, mark: str) -> None:
    minor = min(minor, to_minor(MOST_MONEY, currency))
    assert read_money(shown_money(minor, currency, mark), currency, mark) == minor


@given(st.integers(0, 1_000_000), MARKS)
def test_a_rate_that_is_shown_can_be_typed_again(ppm: int, mark: str) -> None:
    assert read_rate(shown_rate(ppm, mark), mark) == ppm
