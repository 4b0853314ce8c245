"""Money: whole minor units, rounded by hand's rule, split without losing one."""

from __future__ import annotations

from decimal import Decimal

import pytest
from babel.numbers import get_currency_precision, list_currencies
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import (
    OrderTotals,
    format_minor,
    line_total,
    minor_digits,
    parse_decimal,
    split_largest_remainder,
    to_millionths,
    to_minor,
)

CURRENCIES = st.sampled_from(["EUR", "JPY", "KWD", "CLF"])
amounts = st.integers(-(10**12), 10**12)


@pytest.mark.parametrize(
    ("value", "currency", "minor"),
    [
        ("20.00", "EUR", 2000),
        ("0.005", "EUR", 1),
        ("0.0049", "EUR", 0),
        ("-0.005", "EUR", -1),
        ("2.675", "USD", 268),
        ("99.5", "JPY", 100),
        ("1.2345", "KWD", 1235),
        ("1E+3", "EUR", 100_000),
    ],
)
def test_half_is_rounded_away_from_zero(value: str, currency: str, minor: int) -> None:
    assert to_minor(Decimal(value), currency) == minor


@pytest.mark.parametrize(("currency", "digits"), [("EUR", 2), ("JPY", 0), ("BHD", 3), ("CLF", 4), ("XYZ", 2)])
def test_minor_digits_follow_the_currency(currency: str, digits: int) -> None:
    assert minor_digits(currency) == digits


def test_minor_digits_differ_from_cldr_only_where_cldr_tells_what_cash_is_counted_in() -> None:
    """CLDR gives the digits in use; ISO 4217, which channels follow, those of the currency."""
    ours = {code: minor_digits(code) for code in list_currencies() if get_currency_precision(code) > 2}
    assert ours == {code: get_currency_precision(code) for code in ours}


@given(amounts, CURRENCIES)
def test_written_amount_is_read_as_the_same_amount(amount: int, currency: str) -> None:
    assert to_minor(parse_decimal(format_minor(amount, currency)), currency) == amount


@given(st.integers(0, 10**9), st.integers(1, 10_000), CURRENCIES)
def test_line_is_rounded_once(price: int, quantity: int, currency: str) -> None:
    exact = Decimal(price) * quantity * 10 ** minor_digits(currency) / 1_000_000
    assert abs(line_total(price, quantity, currency) - exact) <= Decimal("0.5")


def test_line_of_thirds_is_not_the_sum_of_rounded_pieces() -> None:
    third = to_millionths(Decimal("0.333333"))
    assert line_total(third, 3, "EUR") == 100
    assert line_total(third, 1, "EUR") * 3 == 99


@pytest.mark.parametrize("text", ["", "abc", "1,5", "1.234,56", "NaN", "Infinity", "-inf", "1 000", "0x10"])
def test_what_is_no_plain_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="number"):
        parse_decimal(text)


@given(amounts, st.lists(st.integers(0, 10**6), max_size=20))
def test_split_is_exact_fair_and_within_one_unit(amount: int, weights: list[int]) -> None:
    parts = split_largest_remainder(amount, weights)
    assert len(parts) == len(weights)
    if not weights:
        return
    assert sum(parts) == amount
    shares = weights if sum(weights) else [1] * len(weights)
    for part, share in zip(parts, shares, strict=True):
        assert abs(part * sum(shares) - amount * share) < sum(shares)
        assert part == 0 or (part > 0) == (amount > 0)


def test_odd_units_go_to_the_largest_remainder_then_to_the_first() -> None:
    assert split_largest_remainder(100, [1, 1, 1]) == [34, 33, 33]
    assert split_largest_remainder(10, [1, 2, 4]) == [1, 3, 6]
    assert split_largest_remainder(-5, [1, 1]) == [-3, -2]
    assert split_largest_remainder(7, [0, 0]) == [4, 3]


def test_total_is_the_sum_of_its_parts() -> None:
    assert OrderTotals(lines=2000, shipping=500, fees=25, discounts=125, tax_added=160).total == 2560
