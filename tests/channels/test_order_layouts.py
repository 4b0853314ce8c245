"""Orders of Amazon, eBay, Etsy and WooCommerce and of our own template: what each layout means by its columns."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.channels.amazon import AMAZON
from app.channels.base import IncomingOrder, IncomingTax, Payment, RowProblem
from app.channels.ebay import EBAY
from app.channels.ebay import ORDERS as EBAY_ORDERS
from app.channels.etsy import ETSY, ETSY_TAX, UNNAMED, variations
from app.channels.registry import LAYOUTS
from app.channels.tables import open_pasted
from app.channels.woocommerce import WOOCOMMERCE
from app.errors import BadInput


def _orders(opened: Iterable[object]) -> list[IncomingOrder]:
    items = list(opened)
    orders = [item for item in items if isinstance(item, IncomingOrder)]
    assert orders == items
    return orders


def _lines(order: IncomingOrder) -> list[tuple[str, str, int, int | None]]:
    return [(line.sku, line.title, line.quantity, line.unit_price) for line in order.lines]


def test_amazon_prices_are_of_all_pieces_and_tax_is_added_in_dollars_alone(samples: Path) -> None:
    first, second = _orders(AMAZON.open_orders(samples / "amazon_orders.txt"))
    assert _lines(first) == [("MUG-1", "Blue mug", 2, 15_000_000), ("CAP-1", "Red cap", 1, 12_000_000)]
    assert [line.discount for line in first.lines] == [300, 0]
    assert (first.shipping, first.total, first.payment) == (500, 4_784, Payment.PAID)
    assert first.taxes == (IncomingTax("Tax", 0, 384, False),)
    assert (first.ship_to.street1, first.ship_to.street2) == ("1 Test St", "c/o Desk, Floor 2")
    assert first.ship_by == datetime(2026, 3, 4, 7, 59, 59, tzinfo=UTC)
    assert (second.currency, second.total) == ("EUR", 1_785)
    assert second.taxes == (IncomingTax("Tax", 0, 285, True),)
    assert second.external_id == second.number == "702-2"


def test_amazon_unshipped_orders_have_a_promise_and_no_money(samples: Path) -> None:
    (order,) = _orders(AMAZON.open_orders(samples / "amazon_unshipped.txt"))
    assert [(line.quantity, line.fulfilled) for line in order.lines] == [(3, 1), (1, 0)]
    assert (order.money_known, order.currency, order.total) == (False, "", None)
    assert order.ship_by == datetime(2026, 3, 4, 7, 59, 59, tzinfo=UTC)


def test_an_amazon_item_that_stands_twice_refuses_its_order(samples: Path) -> None:
    text = (samples / "amazon_orders.txt").read_text(encoding="utf-8")
    header, first, *_ = text.splitlines(keepends=True)
    problems = list(LAYOUTS["amazon_orders"].open(open_pasted(header + first + first)))
    assert all(isinstance(problem, RowProblem) for problem in problems)
    assert "'11' stands in another row already" in str(problems[1])


def test_ebay_footers_are_passed_over_and_items_share_the_sums_of_their_order(samples: Path) -> None:
    opened = EBAY.open_orders(samples / "ebay_sales_history.csv")
    assert opened.facts.passed_over == 2
    assert "Amounts with $ were taken as USD." in opened.facts.notes
    first, second = _orders(opened)
    assert _lines(first) == [("MUG-1", "Mug [Blue,L]", 2, 15_000_000)]
    assert (first.total, first.shipping, first.payment) == (3_740, 500, Payment.PAID)
    assert first.placed_at == datetime(2026, 3, 2, tzinfo=UTC)
    assert first.review == ("Shipping postal code '8701' seems to have lost its leading zero.",)
    assert _lines(second) == [("MUG-2", "Mug", 1, 1_015_000_000), ("CAP-1", "Cap", 1, 12_000_000)]
    assert (second.total, second.shipping, second.ship_to.country) == (103_100, 400, "GB")
    assert [line.fulfilled for line in second.lines] == [1, 1]


def test_ebay_money_without_a_sign_needs_a_currency(samples: Path) -> None:
    text = (samples / "ebay_sales_history.csv").read_text(encoding="utf-8").replace("$", "")
    unknown = _orders(EBAY_ORDERS.open(open_pasted(text)))
    assert not any(order.money_known for order in unknown)
    assert "The file does not give the currency" in unknown[0].review[0]
    chosen = _orders(EBAY_ORDERS.open(open_pasted(text), currency="CAD"))
    assert [(order.currency, order.total) for order in chosen] == [("CAD", 3_740), ("CAD", 103_100)]


def test_etsy_items_give_lines_with_what_was_chosen_and_written(samples: Path) -> None:
    first, second = _orders(ETSY.open_orders(samples / "etsy_items.csv"))
    assert _lines(first) == [("MUG-1", "Name mug - Blue / L", 1, 20_000_000), ("CAP-1", "Cap", 2, 10_000_000)]
    assert first.attributes == (("Personalization (row 2)", "Name: Ann, 5"),)
    assert (first.shipping, first.total, first.lines[1].discount) == (400, 4_200, 200)
    assert first.placed_at == datetime(2026, 3, 2, tzinfo=UTC)
    assert _lines(second) == [("", "Old mug - Black", 1, 22_000_000)]
    assert (second.ship_to.country, second.ship_to.postal_code) == ("DE", "01067")
    assert second.lines[0].fulfilled == 1


def test_etsy_orders_give_the_money_and_what_they_know_of_lines(samples: Path) -> None:
    first, second, third, fourth = _orders(ETSY.open_orders(samples / "etsy_orders.csv"))
    assert _lines(first) == [("", UNNAMED, 3, 13_333_333)]
    assert "SKUs MUG-1, CAP-1 for 3 items: import the order items for the lines." in first.review
    assert (first.total, first.discounts) == (4_536, 200)
    assert first.taxes == (IncomingTax(ETSY_TAX, 0, 336, False),)
    assert _lines(second) == [("MUG-9", UNNAMED, 1, 22_000_000)]
    assert second.lines[0].fulfilled == 1
    assert third.taxes == (IncomingTax("Tax", 0, 150, False),)
    assert third.review == ("Shipping postal code '5001' seems to have lost its leading zero.",)
    assert [line.sku for line in fourth.lines] == ["MUG-1", "CAP-1"]
    assert not fourth.money_known, "nobody knows what each of two articles cost"


def test_etsy_files_together_have_lines_and_money(samples: Path) -> None:
    joined = ETSY.join(samples / "etsy_items.csv", samples / "etsy_orders.csv")
    assert joined.facts.name == "etsy_items.csv + etsy_orders.csv"
    first, second = _orders(joined)
    assert [line.sku for line in first.lines] == ["MUG-1", "CAP-1"]
    assert (first.total, first.shipping, first.discounts) == (4_536, 400, 0)
    assert first.taxes == (IncomingTax(ETSY_TAX, 0, 336, False),)
    assert not first.review
    assert (second.total, second.shipping, second.taxes) == (2_200, 0, ())
    assert list(joined) == [first, second]


def test_etsy_items_that_the_order_file_lacks_are_for_review(samples: Path, tmp_path: Path) -> None:
    header, *rows = (samples / "etsy_orders.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    other = tmp_path / "orders.csv"
    other.write_text(header + "".join(rows[1:]), encoding="utf-8")
    first, _ = _orders(ETSY.join(samples / "etsy_items.csv", other))
    assert first.review == ("The order file does not have this order: its tax is unknown.",)
    assert first.total == 4_200


def test_an_etsy_charge_on_each_row_counts_once(samples: Path) -> None:
    text = (samples / "etsy_items.csv").read_text(encoding="utf-8").replace(",2.00,0,0,0,", ",2.00,0,4.00,0,")
    first, _ = _orders(LAYOUTS["etsy_items"].open(open_pasted(text)))
    assert first.shipping == 400
    assert first.review == ("Delivery is the same on each row of the order and was counted once: check it.",)


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("", []),
        ("Color:Black", [("Color", "Black")]),
        ("Color:Black,Size:M", [("Color", "Black"), ("Size", "M")]),
        ("Size:M, wide,Color:Red", [("Size", "M, wide"), ("Color", "Red")]),
        ("Personalization:A: b, C:d,E:f", [("Personalization", "A: b, C:d,E:f")]),
    ],
)
def test_variations_of_etsy(text: str, pairs: list[tuple[str, str]]) -> None:
    assert variations(text) == pairs


def test_woocommerce_orders_stand_as_their_status_says(samples: Path) -> None:
    first, second, third = _orders(WOOCOMMERCE.open_orders(samples / "woocommerce_orders.csv"))
    assert _lines(first) == [("MUG-1", "Mug", 2, 10_000_000), ("", "Cap", 1, 12_500_000)]
    assert (first.total, first.shipping, first.discounts, first.payment) == (4_451, 490, 0, Payment.PAID)
    assert first.taxes == (IncomingTax("Tax", 0, 711, False),)
    assert not first.review, "the discount is off the items already, as the sums tell"
    assert (first.ship_to.name, first.ship_to.postal_code, first.note) == ("Ann Buyer", "01067", "Ring twice")
    assert (second.payment, second.ship_to.street1, second.bill_to.street1) == (Payment.PENDING, "", "Testweg 2")
    assert [(line.quantity, line.cancelled) for line in third.lines] == [(3, 3)]
    assert third.lines[0].unit_price == 3_330_000


def test_rows_of_one_order_that_differ_refuse_it(samples: Path) -> None:
    text = (samples / "woocommerce_orders.csv").read_text(encoding="utf-8-sig")
    text = text.replace("processing,Card,EUR,,,,,", "processing,Card,USD,,,,1,")
    problems = [item for item in LAYOUTS["woocommerce_orders"].open(open_pasted(text)) if isinstance(item, RowProblem)]
    assert [problem.message for problem in problems] == [
        "Row 2: left out with the rest of order '10001', because of row 3, order_currency.",
        "Row 3, order_currency: 'USD' differs from 'EUR' in another row of the order.",
        "Row 3, order_total: '1' differs from '44.51' in another row of the order.",
    ]


def test_orders_in_the_template_of_our_own(samples: Path) -> None:
    first, second = _orders(LAYOUTS["orders"].open(samples / "template_orders.csv"))
    assert _lines(first) == [("MUG-1", "Mug", 2, 10_000_000), ("CAP-1", "", 1, 0)]
    assert (first.total, first.shipping, first.discounts, first.payment) == (2_390, 490, 100, Payment.PAID)
    assert first.taxes == (IncomingTax("Tax", 0, 380, True),)
    assert (first.tags, first.note, first.ship_by) == (("gift", "b2b"), "Gift", datetime(2026, 3, 4, tzinfo=UTC))
    assert (second.ship_to.city, second.ship_to.country, second.lines[0].fulfilled) == ("Wien", "AT", 1)


def test_a_file_of_another_kind_says_what_is_missing(samples: Path) -> None:
    for channel in (AMAZON, EBAY, ETSY, WOOCOMMERCE):
        with pytest.raises(BadInput) as caught:
            channel.open_orders(samples / "stock.csv")
        assert "missing. Nothing was imported." in caught.value.message
        assert "columns begin with: sku, location, quantity" in caught.value.fix
