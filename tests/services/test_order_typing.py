"""What was typed is what the order holds, and where it would ship from is known before it is taken."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from app.channels.base import Address, Payment
from app.context import AppContext
from app.domain.money import MILLION
from app.domain.order_entry import NONE_OFF, Entry, EntryLine, Off, TaxRule, entry_totals
from app.services.accounts import OpenAccount
from app.services.order_rows import totals_of
from app.services.order_taking import take_order
from app.services.order_typing import TypedOrder, incoming_order, preview_typed
from tests.factories import BERLIN, count, location_id, one, rows_of

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
offs = st.one_of(st.builds(Off, ppm=st.integers(0, MILLION)), st.builds(Off, amount=st.integers(0, 10**5)))
lines = st.builds(EntryLine, st.integers(1, 99), st.integers(0, 10**9), offs)
taxes = st.one_of(st.none(), st.builds(TaxRule, st.integers(0, MILLION), st.booleans(), st.booleans()))
entries = st.builds(
    Entry,
    st.sampled_from(["EUR", "JPY", "KWD"]),
    st.lists(lines, min_size=1, max_size=5).map(tuple),
    st.integers(0, 10**5),
    offs,
    taxes,
)


def typed(entry: Entry, *, ship_to: Address = BERLIN, pickup: bool = False) -> TypedOrder:
    """A form with those lines; every product is a mug."""
    goods = tuple(("MUG", "Sample Mug") for _ in entry.lines)
    return TypedOrder(
        entry,
        goods,
        ship_to,
        "buyer@example.com",
        "",
        pickup=pickup,
        shipping_method="Standard",
        payment=Payment.PENDING,
        payment_method="Invoice",
        tax_title="VAT",
        note="Ring twice",
        source="phone",
    )


@given(entries)
def test_nothing_is_left_to_adjust(entry: Entry) -> None:
    totals = entry_totals(entry)
    if totals.too_much_off:
        return
    order = incoming_order(typed(entry), NOW)
    parts, adjustment = totals_of(order)
    assert (parts, adjustment) == (totals.money, 0)
    assert order.total == totals.total
    assert sum(tax.amount for tax in order.taxes) == (totals.tax if entry.tax and entry.tax.rate_ppm else 0)


def test_an_order_that_was_typed_holds_what_was_seen(shop: AppContext) -> None:
    count(shop, {("MUG", "Munich"): 5})
    entry = Entry(
        "EUR",
        (EntryLine(3, 12_505_000, Off(ppm=100_000)), EntryLine(1, 5_000_000)),
        490,
        Off(200),
        TaxRule(190_000, included=False),
    )
    phone = shop.run(OpenAccount("phone")).result["account_id"]
    done = take_order(shop.run, phone, incoming_order(typed(entry), NOW), op_id=uuid.uuid4())
    totals = entry_totals(entry)
    order = rows_of(
        shop,
        "SELECT lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount, number"
        " FROM sales_order",
    )
    money = totals.money
    figures = (money.lines, 490, 0, money.discounts, money.tax_added, totals.total, f"M{done['order_id']:06d}")
    assert order == [figures]
    lines_ = rows_of(
        shop, "SELECT unit_price_millionths, ordered, discount_amount, line_amount FROM order_line ORDER BY position"
    )
    assert lines_ == [(12_505_000, 3, 375, 3377), (5_000_000, 1, 0, 500)]
    taxes_ = rows_of(shop, "SELECT title, rate_ppm, amount, included FROM order_tax")
    assert [(title, rate, amount, bool(included)) for title, rate, amount, included in taxes_] == [
        ("VAT", 190_000, totals.tax, False)
    ]


def test_what_is_collected_has_no_street_and_no_hold(shop: AppContext) -> None:
    count(shop, {("MUG", "Munich"): 5})
    order = incoming_order(typed(Entry("EUR", (EntryLine(1, 5_000_000),)), pickup=True), NOW)
    assert (order.ship_to.name, order.ship_to.street1, order.bill_to.street1) == (BERLIN.name, "", BERLIN.street1)
    store = shop.run(OpenAccount("store")).result["account_id"]
    take_order(shop.run, store, order, op_id=uuid.uuid4())
    assert one(shop, "SELECT holds FROM sales_order") == 0


def test_where_it_ships_from_is_what_taking_decides(shop: AppContext) -> None:
    count(shop, {("MUG", "Munich"): 1, ("MUG", "Berlin"): 3, ("CAP", "Munich"): 2})
    mug, cap = (one(shop, "SELECT id FROM sku WHERE code = :code", code=code) for code in ("MUG", "CAP"))
    munich, berlin = location_id(shop, "Munich"), location_id(shop, "Berlin")

    def picks(*wanted: tuple[int, int]) -> list[tuple[int, int, int]]:
        plan = shop.read(preview_typed, wanted, "DE", "BE", "10115")
        assert plan is not None
        return [(pick.line_id, pick.location_id, pick.quantity) for pick in plan.picks]

    assert picks((mug, 2)) == [(0, berlin, 2)]
    assert sorted(picks((cap, 1), (mug, 2))) == [(0, munich, 1), (1, berlin, 2)]
    assert picks((mug, 1), (cap, 1)) == [(0, munich, 1), (1, munich, 1)]
    short = shop.read(preview_typed, [(mug, 9)], "", "", "")
    assert short is not None and short.backorders == ((0, 5),)
    assert shop.read(preview_typed, [], "DE", "", "") is None
    assert rows_of(shop, "SELECT sum(reserved) FROM stock_level") == [(0,)]


def test_a_form_without_discounts_needs_none() -> None:
    order = incoming_order(typed(Entry("EUR", (EntryLine(2, 5_000_000, NONE_OFF),))), NOW)
    assert (order.total, order.discounts, order.taxes) == (1000, 0, ())
