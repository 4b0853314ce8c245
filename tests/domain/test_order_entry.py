"""What an order comes to while it is typed: nothing is lost, nothing is rounded twice."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import MILLION, line_total
from app.domain.order_entry import (
    NONE_OFF,
    Entry,
    EntryLine,
    Off,
    TaxRule,
    entry_totals,
    read_off,
    share_of,
    shown_off,
    tax_rule_of,
    units_by_sku,
)
from app.errors import BadInput

CURRENCIES = st.sampled_from(["EUR", "JPY", "KWD"])
MARKS = st.sampled_from([".", ","])
shares = st.builds(Off, ppm=st.integers(0, MILLION))
offs = st.one_of(st.just(Off()), shares, st.builds(Off, amount=st.integers(0, 10**7)))
lines = st.builds(EntryLine, st.integers(1, 1000), st.integers(0, 10**10), offs)
taxes = st.one_of(st.none(), st.builds(TaxRule, st.integers(0, MILLION), st.booleans(), st.booleans()))
entries = st.builds(
    Entry, CURRENCIES, st.lists(lines, min_size=1, max_size=6).map(tuple), st.integers(0, 10**6), offs, taxes
)


def euros(*given_lines: EntryLine, shipping: int = 0, off: Off = NONE_OFF, tax: TaxRule | None = None) -> Entry:
    """An order in euros."""
    return Entry("EUR", given_lines, shipping, off, tax)


def test_lines_shipping_discount_and_tax_add_up() -> None:
    order = euros(
        EntryLine(3, 12_505_000),
        EntryLine(1, 20_000_000, Off(ppm=100_000)),
        shipping=490,
        off=Off(500),
        tax=TaxRule(190_000, included=False),
    )
    totals = entry_totals(order)
    assert totals.line_amounts == (3752, 1800)  # 37.515 -> 37.52, once for the line
    assert totals.line_offs == (0, 200)
    assert totals.tax == 1053  # 19 % of 55.42
    assert totals.total == 5552 + 490 - 500 + 1053
    assert totals.too_much_off == ()


def test_tax_inside_the_prices_changes_no_total() -> None:
    order = euros(EntryLine(1, 119_000_000), shipping=0, tax=TaxRule(190_000, included=True))
    totals = entry_totals(order)
    assert (totals.tax, totals.money.tax_added, totals.total) == (1900, 0, 11900)


def test_tax_may_spare_the_shipping() -> None:
    goods_only = TaxRule(100_000, included=False, on_shipping=False)
    assert entry_totals(euros(EntryLine(1, 10_000_000), shipping=500, tax=goods_only)).tax == 100


def test_a_discount_above_the_price_is_told_by_its_place() -> None:
    order = euros(EntryLine(1, 5_000_000), EntryLine(1, 5_000_000, Off(501)), off=Off(10_000))
    assert entry_totals(order).too_much_off == (1, -1)
    whole = euros(EntryLine(1, 5_000_000, Off(ppm=MILLION)), off=Off(ppm=MILLION))
    assert (entry_totals(whole).total, entry_totals(whole).too_much_off) == (0, ())


@given(entries)
def test_the_parts_always_make_the_total(order: Entry) -> None:
    totals = entry_totals(order)
    full = [line_total(line.unit_price, line.quantity, order.currency) for line in order.lines]
    assert [off + amount for off, amount in zip(totals.line_offs, totals.line_amounts, strict=True)] == full
    money = totals.money
    assert money.lines == sum(totals.line_amounts)
    assert totals.total == money.lines + order.shipping - money.discounts + money.tax_added
    assert money.tax_added == (totals.tax if order.tax and not order.tax.included else 0)
    if not totals.too_much_off:
        assert 0 <= money.discounts <= money.lines and min(totals.line_amounts) >= 0 and totals.total >= 0


@given(entries)
def test_each_share_is_right_to_half_a_unit(order: Entry) -> None:
    totals = entry_totals(order)
    if order.tax is not None and not totals.too_much_off:
        base = totals.money.lines - totals.money.discounts + (order.shipping if order.tax.on_shipping else 0)
        whole = MILLION + order.tax.rate_ppm if order.tax.included else MILLION
        assert abs(totals.tax - Fraction(base * order.tax.rate_ppm, whole)) <= Fraction(1, 2)
        assert totals.tax <= base


@given(st.integers(0, 10**12), st.integers(0, MILLION))
def test_a_share_is_rounded_half_up(base: int, part: int) -> None:
    exact = Fraction(base * part, MILLION)
    assert share_of(base, part, MILLION) == (exact + Fraction(1, 2)).__floor__()


@given(offs, CURRENCIES, MARKS)
def test_a_discount_that_is_shown_can_be_typed_again(off: Off, currency: str, mark: str) -> None:
    assert read_off(shown_off(off, currency, mark), currency, mark) == off


@pytest.mark.parametrize(
    ("text", "off"),
    [("", NONE_OFF), ("  ", NONE_OFF), ("5", Off(500)), ("2,50", Off(250)), ("10%", Off(ppm=100_000)),
     ("7,5 %", Off(ppm=75_000))],
)  # fmt: skip
def test_a_discount_is_an_amount_or_a_percentage(text: str, off: Off) -> None:
    assert read_off(text, "EUR", ",") == off


@pytest.mark.parametrize("text", ["-5", "101 %", "%", "5 EUR", "2.505", "%5"])
def test_what_is_no_discount_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        read_off(text, "EUR")


@given(entries, taxes)
def test_the_rule_behind_an_order_is_found_again(order: Entry, tax: TaxRule | None) -> None:
    if tax is None:
        return
    totals = entry_totals(Entry(order.currency, order.lines, order.shipping, Off(), tax))
    if totals.too_much_off:
        return
    goods = totals.money.lines
    found = tax_rule_of(tax.rate_ppm, totals.tax, included=tax.included, goods=goods, shipping=order.shipping)
    assert found.of(goods, order.shipping) == totals.tax


def test_stock_is_compared_with_all_that_an_order_wants() -> None:
    assert units_by_sku([("MUG", 2), ("SOCK", 1), ("MUG", 3)]) == {"MUG": 5, "SOCK": 1}
