"""Amounts, month names, sums and status words of many shops."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.channels.amounts import Amounts
from app.channels.base import Payment
from app.channels.months import with_month_number
from app.channels.order_standing import standing_of
from app.channels.order_sums import Stated, fit
from app.channels.values import CellError


@pytest.mark.parametrize(
    ("text", "point", "comma"),
    [
        ("19.50", 19_500_000, None),
        ("$1,234.56", 1_234_560_000, None),
        ("€ 1.234,56", None, 1_234_560_000),
        ("19,90 €", None, 19_900_000),
        ("5 USD", 5_000_000, 5_000_000),
        ("kr 100", 100_000_000, 100_000_000),
        ("(4.60)", -4_600_000, None),
        ("-$4", -4_000_000, -4_000_000),
        ("1 234,5", None, 1_234_500_000),
        ("1'234.50", 1_234_500_000, None),
        ("24.990000000000002", 24_990_000, None),
        ("0.9999999", 1_000_000, None),
        ("1,234", 1_234_000_000, 1_234_000),
        ("", None, None),
        ("NaN", None, None),
        ("1e9", None, None),
        ("1.2.3", None, None),
        ("٣", None, None),
    ],
)
def test_amounts_with_either_decimal_sign(text: str, point: int | None, comma: int | None) -> None:
    for sign, value in ((".", point), (",", comma)):
        if value is None:
            with pytest.raises(CellError, match="must be an amount like"):
                Amounts(sign).millionths(text)
        else:
            assert Amounts(sign).millionths(text) == value


def test_minor_units_are_exact_and_signs_are_asked_for() -> None:
    assert Amounts().minor("$1,234.5", "USD") == 123_450
    assert Amounts().minor("-5", "JPY", signed=True) == 5
    for text, why in (("1.5", "more decimals than JPY has"), ("-5", "must not be negative")):
        with pytest.raises(CellError, match=why):
            Amounts().minor(text, "JPY")


@given(st.text(max_size=20))
def test_any_text_is_an_amount_or_an_error_for_people(text: str) -> None:
    for sign in ".,":
        try:
            assert isinstance(Amounts(sign).millionths(text), int)
        except CellError as error:
            assert "must be an amount" in str(error) or "too large" in str(error)
    assert isinstance(with_month_number(text), str)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Jan-18-16", "2016-01-18"),
        ("18. März 2026 10:15", "2026-03-18 10:15"),
        ("Sep 22, 2026 10:15 AM", "2026-09-22 10:15 AM"),
        ("31-Dez-2026", "2026-12-31"),
        ("5 ene 2026", "2026-01-05"),
        ("someday 5 2026", "someday 5 2026"),
        ("2026-01-01", "2026-01-01"),
    ],
)
def test_months_by_name(text: str, date: str) -> None:
    assert with_month_number(text) == date


def test_the_sums_tell_what_a_file_does_not_say() -> None:
    def read(total: int | None, tax_included: bool | None = None) -> tuple[int, bool, int]:
        fitted = fit(Stated(10_000, 500, 0, 1_900, 1_000, total), "EUR", tax_included=tax_included)
        return fitted.discount, fitted.tax_included, fitted.total

    assert read(None) == (1_000, False, 11_400)
    assert read(11_400) == (1_000, False, 11_400)
    assert read(9_500) == (1_000, True, 9_500)
    assert read(12_400) == (0, False, 12_400)
    assert read(10_500) == (0, True, 10_500)
    assert read(10_500, tax_included=True) == (0, True, 10_500)
    assert read(None, tax_included=True) == (1_000, True, 9_500)
    fitted = fit(Stated(10_000, 500, 0, 1_900, 0, 12_000), "EUR")
    assert (fitted.rest, fitted.total) == (-400, 12_000)
    assert fitted.reason.startswith("The parts add up to 124.00 EUR, the channel's total is 120.00")
    more = fit(Stated(10_000, 0, 0, 0, 1_000, 9_800), "EUR", has_more=True)
    assert (more.discount, more.rest) == (1_000, 800)


@pytest.mark.parametrize(
    ("status", "payment", "paid", "shipped", "expected"),
    [
        ("", "", False, False, (Payment.PAID, False, False)),
        ("wc-processing", "", False, False, (Payment.PAID, False, False)),
        ("pending", "", True, False, (Payment.PAID, False, False)),
        ("on-hold", "", False, False, (Payment.PENDING, False, False)),
        ("completed", "", False, False, (Payment.PAID, False, True)),
        ("Cancelled", "", False, False, (Payment.VOIDED, True, False)),
        ("refunded", "", False, False, (Payment.REFUNDED, True, False)),
        ("refunded", "", False, True, (Payment.REFUNDED, False, True)),
        ("open", "partially_refunded", False, False, (Payment.PARTLY_REFUNDED, False, False)),
        ("open", "unpaid", False, False, (Payment.PENDING, False, False)),
    ],
)
def test_status_words(
    status: str, payment: str, paid: bool, shipped: bool, expected: tuple[Payment, bool, bool]
) -> None:
    standing = standing_of(status, payment, paid=paid, shipped=shipped, cancelled=False, default=Payment.PAID)
    assert (standing.payment, standing.cancelled, standing.fulfilled) == expected
    assert not standing.doubt


def test_unknown_status_words_are_doubts() -> None:
    standing = standing_of("lost", "maybe", paid=False, shipped=False, cancelled=False, default=Payment.PAID)
    assert standing.payment is Payment.UNKNOWN
    assert standing.doubt == "its status 'lost' is not known; its payment status 'maybe' is not known"
