"""Money of changed and split orders: nothing is lost, and taxes are worked out again only where their rate is known."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.order_money import Basis, Given, Retaxed, Shares, Tax, retaxed, shared, split_money, within

amounts = st.integers(0, 10**7)
bases = st.builds(lambda goods, shipping, part: Basis(goods, shipping, goods * part // 100), amounts, amounts,
                  st.integers(0, 100))  # fmt: skip
VAT = 190_000


@pytest.mark.parametrize(
    ("tax", "before", "after", "amount"),
    [
        (Tax(VAT, 1900, True), Basis(11_400, 500, 0), Basis(5_450, 500, 0), 950),  # goods and shipping, in the prices
        (Tax(VAT, 1900, False), Basis(10_000, 0, 0), Basis(5_000, 0, 0), 950),  # added
        (Tax(80_000, 800, False), Basis(10_000, 999, 0), Basis(20_000, 999, 0), 1600),  # not of the shipping
        (Tax(80_000, 720, False), Basis(10_000, 0, 1_000), Basis(10_000, 0, 2_000), 640),  # of what is left to pay
        (Tax(VAT, 1901, False), Basis(10_000, 0, 0), Basis(5_000, 0, 0), 951),  # the channel's own rounding stays
        (Tax(VAT, 1901, False), Basis(10_000, 0, 0), Basis(0, 0, 0), 0),
    ],
)
def test_tax_that_its_rate_explains_is_worked_out_again(tax: Tax, before: Basis, after: Basis, amount: int) -> None:
    assert retaxed([tax], before, after, lines=2) == Retaxed((amount,), 0, True)


def test_added_tax_of_several_rates_is_estimated_and_the_difference_is_an_adjustment() -> None:
    taxes = [Tax(70_000, 350, False), Tax(VAT, 950, False)]  # 50.00 of each kind of goods
    assert retaxed(taxes, Basis(10_000, 0, 0), Basis(5_000, 0, 0), lines=2) == Retaxed((350, 950), -650, False)


def test_included_tax_of_unknown_rate_is_estimated_and_changes_no_total() -> None:
    assert retaxed([Tax(0, 999, True)], Basis(10_000, 0, 0), Basis(2_500, 0, 0), 1) == Retaxed((250,), 0, False)


def test_two_taxes_of_one_base_are_rounded_once_together() -> None:
    taxes = [Tax(40_000, 40, False), Tax(48_750, 49, False)]
    found = retaxed(taxes, Basis(1_000, 0, 0), Basis(1_010, 0, 0), lines=1)
    assert found.sure and sum(found.amounts) == 90  # 8.875 % of 10.10 is 0.896


@st.composite
def taxed(draw: st.DrawFn, basis: Basis) -> list[Tax]:
    """Taxes as a channel works them out of one base, or any amounts at all."""
    rates = draw(st.lists(st.sampled_from([0, 40_000, 70_000, VAT]), max_size=3))
    return [Tax(rate, draw(st.one_of(st.just(basis.net * rate // 1_000_000), amounts)), draw(st.booleans()))
            for rate in rates]  # fmt: skip


@given(st.data(), bases, bases)
def test_what_is_sure_needs_no_adjustment_and_no_change_changes_nothing(
    data: st.DataObject, before: Basis, after: Basis
) -> None:
    taxes: Sequence[Tax] = data.draw(taxed(before))
    there = retaxed(taxes, before, after, 2)
    assert all(amount >= 0 for amount in there.amounts) and len(there.amounts) == len(taxes)
    assert not there.sure or not there.adjustment
    assert retaxed(taxes, before, before, 2) == Retaxed(tuple(tax.amount for tax in taxes), 0, True)


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.sampled_from([40_000, 70_000, VAT]), st.booleans())
def test_change_that_is_taken_back_gives_the_tax_of_before(goods: int, other: int, rate: int, included: bool) -> None:
    before, after = Basis(goods, 0, 0), Basis(other, 0, 0)
    tax = Tax(rate, goods * rate // (1_000_000 + rate * included), included)
    there = retaxed([tax], before, after, 1)
    back = retaxed([Tax(rate, there.amounts[0], included)], after, before, 1)
    assert there.sure and back.sure and abs(back.amounts[0] - tax.amount) <= (not there.amounts[0])


@given(st.integers(-(10**9), 10**9), st.integers(-5, 10**6), st.integers(-5, 10**6))
def test_shared_amounts_are_exact_in_sum(amount: int, stays: int, goes: int) -> None:
    parts = shared(amount, stays, goes)
    assert parts.stays + parts.goes == amount
    assert goes > 0 or not parts.goes
    assert abs(parts.stays) <= abs(amount) and abs(parts.goes) <= abs(amount)


@given(st.data(), amounts, amounts, amounts, st.integers(0, 100))
def test_split_money_is_exact_in_sum(data: st.DataObject, stays: int, goes: int, shipping: int, part: int) -> None:
    discounts = [(stays + goes) * part // 100]
    whole = Basis(stays + goes, shipping, sum(discounts))
    taxes = data.draw(taxed(whole))
    found = split_money(Shares(stays, goes), shipping, discounts, taxes, 2)
    assert [share.stays + share.goes for share in found.discounts] == discounts
    assert [share.stays + share.goes for share in found.taxes] == [tax.amount for tax in taxes]
    assert all(share.goes <= goes for share in found.discounts), "no part is paid for more than it costs"


def test_shipping_and_its_tax_stay_with_the_first() -> None:
    tax = Tax(VAT, 2_090, False)  # 19 % of 100.00 and of 10.00 shipping
    found = split_money(Shares(5_000, 5_000), 1_000, [], [tax], 2)
    assert found.taxes == (Shares(1_140, 950),)


@given(discount=st.integers(0, 100), goods=amounts, steps=st.lists(amounts, max_size=6), shipping=st.integers(0, 900))
def test_discount_follows_the_goods_there_and_back(discount: int, goods: int, steps: list[int], shipping: int) -> None:
    first = goods * discount // 100
    kept, left, of = list[dict[str, int]](), first, goods
    for wanted in [*steps, goods]:
        found = Given.of(left, of, reversed(kept))
        left, of = found.on(wanted, shipping), wanted
        kept.append(found.note(left, of))
        assert 0 <= left <= min(first, wanted + shipping)
    assert left == first


def test_discount_that_something_else_changed_begins_anew() -> None:
    kept = [Given(1_000, 5_000).note(400, 2_000)]
    assert Given.of(400, 2_000, kept) == Given(1_000, 5_000)
    assert Given.of(300, 2_000, kept) == Given(300, 2_000)
    assert Given.of(400, 3_000, kept) == Given(400, 3_000)


def test_adjustment_leaves_no_total_below_zero() -> None:
    assert [within(adjustment, 100) for adjustment in (-300, -100, -40, 0, 70)] == [-100, -100, -40, 0, 70]
