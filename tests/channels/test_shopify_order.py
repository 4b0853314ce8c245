from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.channels.base import Address, IncomingOrder, IncomingTax, Payment, RowProblem
from app.channels.shopify import SHOPIFY
from app.channels.shopify_order import attributes_of
from tests.channels.shopify_files import HEADER, Cells, follow_up_row, own_row, write_rows


def _read(folder: Path, *rows: Cells, zone: ZoneInfo | None = None) -> list[IncomingOrder | RowProblem]:
    return list(SHOPIFY.open_orders(write_rows(folder / "orders.csv", rows), time_zone=zone))


def _order(folder: Path, *rows: Cells, zone: ZoneInfo | None = None) -> IncomingOrder:
    (order,) = _read(folder, *rows, zone=zone)
    assert isinstance(order, IncomingOrder), order
    return order


def _problems(folder: Path, *rows: Cells) -> list[RowProblem]:
    items = _read(folder, *rows)
    return [item for item in items if isinstance(item, RowProblem)]


def test_an_order_of_three_lines_is_read_whole(tmp_path: Path) -> None:
    order = _order(
        tmp_path,
        own_row(
            "#1556",
            subtotal="57.00",
            total="64.00",
            shipping="7.00",
            taxes="10.22",
            tax_1_name="VAT 19%",
            tax_1_value="10.22",
            discount_code="SPRING",
            discount_amount="3.00",
            notes="Ring twice",
            note_attributes="lang: de\nGift: yes",
            tags="vip, first order",
            payment_method="Card",
            phone="'+49 150 000000",
            shipping_province="BE",
            shipping_province_name="Berlin",
        ),
        follow_up_row("#1556", lineitem_sku="TRAY-2", lineitem_quantity="2", lineitem_price="10.00", vendor="Maker"),
        follow_up_row("#1556", lineitem_sku="CARD", lineitem_requires_shipping="false"),
    )
    assert (order.number, order.external_id, order.currency) == ("#1556", "7000000000001", "EUR")
    assert order.placed_at == datetime(2026, 3, 25, 9, 14, 59, tzinfo=UTC)
    assert (order.payment, order.rows) == (Payment.PAID, (2, 3, 4))
    assert [(line.row, line.sku, line.quantity, line.unit_price) for line in order.lines] == [
        (2, "MUG-1", 1, 20_000_000),
        (3, "TRAY-2", 2, 10_000_000),
        (4, "CARD", 1, 20_000_000),
    ]
    assert [line.requires_shipping for line in order.lines] == [True, True, False]
    assert [line.vendor for line in order.lines] == ["House", "Maker", "House"]
    assert (order.total, order.shipping, order.discounts, order.fees, order.refunded) == (6400, 700, 300, 0, 0)
    assert order.taxes == (IncomingTax("VAT 19%", 190_000, 1022, included=True),)
    assert order.attributes == (("lang", "de"), ("Gift", "yes"))
    assert order.tags == ("vip", "first order")
    assert (order.phone, order.note, order.discount_code) == ("+49 150 000000", "Ring twice", "SPRING")
    assert (order.ship_to.region, order.ship_to.region_name) == ("BE", "Berlin")
    assert (order.money_known, order.pickup, order.review) == (True, False, ())


@pytest.mark.parametrize("quantity", ["1.5", "NaN", "inf", "1e9", "two", "1,5"])
def test_a_quantity_that_is_no_whole_number_is_said_with_row_and_column(tmp_path: Path, quantity: str) -> None:
    (problem,) = _problems(tmp_path, own_row(lineitem_quantity=quantity))
    assert problem.message == f"Row 2, Lineitem quantity: '{quantity}' must be a whole number."
    assert (problem.file, problem.row, problem.column) == ("orders.csv", 2, "Lineitem quantity")
    assert (problem.value, problem.order) == (quantity, "#1001")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"lineitem_quantity": "0"}, "Row 2, Lineitem quantity: '0' must be 1 or more."),
        ({"lineitem_quantity": "-1"}, "Row 2, Lineitem quantity: '-1' must be 1 or more."),
        ({"lineitem_quantity": "1000001"}, "Row 2, Lineitem quantity: '1000001' must not be more than 1,000,000."),
        ({"lineitem_quantity": ""}, "Row 2, Lineitem quantity: is empty; it must be a whole number."),
        ({"lineitem_name": "", "lineitem_sku": ""}, "Row 2, Lineitem name: is empty, and so is the SKU"),
        ({"lineitem_sku": "1.23457E+11"}, "Row 2, Lineitem sku: '1.23457E+11' looks like a number that a spreadsheet"),
        ({"lineitem_sku": "x" * 201}, "Row 2, Lineitem sku: 'xxx"),
        ({"currency": "EURO"}, "Row 2, Currency: 'EURO' is not a currency code of ISO 4217."),
        ({"currency": "XXX"}, "Row 2, Currency: 'XXX' is not a currency code"),
        ({"currency": ""}, "Row 2, Currency: is empty."),
        ({"total": "12.345"}, "Row 2, Total: '12.345' has more decimals than EUR has (2)."),
        ({"total": "1.234,56"}, "Row 2, Total: '1.234,56' must be a number with a point, like 1234.56."),
        ({"shipping": "-5.00"}, "Row 2, Shipping: '-5.00' must not be negative."),
        ({"tax_2_value": "x"}, "Row 2, Tax 2 Value: 'x' must be a number"),
        ({"lineitem_price": "free"}, "Row 2, Lineitem price: 'free' must be a number"),
        ({"lineitem_discount": "20.01"}, "Row 2, Lineitem discount: '20.01' is more than the line costs."),
        (
            {"lineitem_price": "999999999", "lineitem_quantity": "1000000"},
            "Row 2, Lineitem price: '999999999' for 1,000,000 units is too much.",
        ),
        ({"created_at": ""}, "Row 2, Created at: is empty; it must be a date and time."),
        ({"created_at": "2026-02-31 10:00:00 +0100"}, "Row 2, Created at: '2026-02-31 10:00:00 +0100' is not a day"),
        ({"cancelled_at": "soon"}, "Row 2, Cancelled at: 'soon' must be a date and time"),
        ({"notes": "x" * 100_001}, "Row 2, Notes: holds 100,001 characters; a row may have 100,000."),
    ],
)
def test_a_cell_that_cannot_be_used_is_said_with_row_column_and_value(
    tmp_path: Path, changes: dict[str, str], message: str
) -> None:
    (problem,) = _problems(tmp_path, own_row(**changes))
    assert problem.message.startswith(message)
    assert len(problem.value) <= 80


def test_an_order_number_must_be_there_and_printable(tmp_path: Path) -> None:
    assert _problems(tmp_path, own_row(""))[0].message == (
        "Row 2, Name: is empty: nobody can tell which order it belongs to."
    )
    for number in ("#" + "1" * 100, "#1\n2", "#\x1b[1m"):
        assert "cannot be an order number" in _problems(tmp_path, own_row(number))[0].message


def test_one_bad_row_rejects_its_order_and_every_row_of_it_is_named(tmp_path: Path) -> None:
    items = _read(
        tmp_path,
        own_row("#1", id="1"),
        own_row("#2", id="2", currency="QQQ"),
        follow_up_row("#2"),
        follow_up_row("#2", lineitem_quantity="1.5", lineitem_price="x"),
        own_row("#3", id="3"),
    )
    assert [item.number for item in items if isinstance(item, IncomingOrder)] == ["#1", "#3"]
    assert [item.message for item in items if isinstance(item, RowProblem)] == [
        "Row 3, Currency: 'QQQ' is not a currency code of ISO 4217.",
        "Row 4: left out with the rest of order '#2', because of row 3, Currency.",
        "Row 5, Lineitem price: 'x' must be a number with a point, like 1234.56.",
        "Row 5, Lineitem quantity: '1.5' must be a whole number.",
    ]


def test_follow_up_rows_without_their_orders_row_are_refused(tmp_path: Path) -> None:
    problems = _problems(tmp_path, follow_up_row(), follow_up_row())
    assert problems[0].message.startswith("Row 2, Currency: is empty in all rows of the order")
    assert [problem.row for problem in problems] == [2, 3]


def test_an_order_that_is_twice_in_the_file_is_refused(tmp_path: Path) -> None:
    twice = [own_row(), follow_up_row(), own_row(), follow_up_row()]
    problems = _problems(tmp_path, *twice)
    assert problems[2].message == (
        "Row 4, Name: the order begins here again (first in row 2): the file seems to hold it twice."
    )
    assert len(_problems(tmp_path, own_row(), own_row())) == 2
    assert len(_problems(tmp_path, own_row(id="1"), own_row(id="2", lineitem_sku="OTHER"))) == 2


def test_a_file_that_repeats_the_orders_columns_on_every_row_is_understood(tmp_path: Path) -> None:
    rows = [own_row(subtotal="40.00", total="45.00", lineitem_sku=sku) for sku in ("A", "B")]
    order = _order(tmp_path, *rows)
    assert [line.sku for line in order.lines] == ["A", "B"]
    assert order.review == ()


def test_units_of_a_cancelled_order_are_cancelled(tmp_path: Path) -> None:
    order = _order(
        tmp_path,
        own_row(cancelled_at="2026-03-26 10:00:00 +0100", lineitem_quantity="2", subtotal="40.00", total="45.00"),
    )
    assert order.cancelled_at == datetime(2026, 3, 26, 9, 0, tzinfo=UTC)
    assert [(line.fulfilled, line.cancelled) for line in order.lines] == [(0, 2)]


def test_an_order_refunded_before_shipping_ships_nothing(tmp_path: Path) -> None:
    (line,) = _order(tmp_path, own_row(financial_status="refunded", refunded_amount="25.00")).lines
    assert (line.fulfilled, line.cancelled) == (0, 1)


def test_an_order_partly_refunded_with_open_lines_is_for_a_person(tmp_path: Path) -> None:
    order = _order(tmp_path, own_row(financial_status="partially_refunded", refunded_amount="5.00"))
    assert order.refunded == 500
    assert order.lines[0].cancelled == 0
    assert order.review == ("The order is partly refunded: check what of it is still to be shipped.",)
    shipped = {"fulfillment_status": "fulfilled", "lineitem_fulfillment_status": "fulfilled"}
    assert _order(tmp_path, own_row(financial_status="partially_refunded", **shipped)).review == ()


def test_a_removed_line_of_a_fulfilled_order_is_named_for_review(tmp_path: Path) -> None:
    order = _order(
        tmp_path,
        own_row(
            fulfillment_status="fulfilled", lineitem_fulfillment_status="fulfilled", subtotal="40.00", total="45.00"
        ),
        follow_up_row(lineitem_name="Tray"),
    )
    assert [(line.fulfilled, line.cancelled) for line in order.lines] == [(1, 0), (0, 1)]
    assert order.review == (
        "Row 3, 'Tray': it is not fulfilled although the order is; it was taken as removed from the order.",
    )


def test_a_tip_is_a_fee_and_no_line(tmp_path: Path) -> None:
    tip = {
        "lineitem_name": "Tip",
        "lineitem_price": "2.50",
        "lineitem_sku": "",
        "lineitem_requires_shipping": "false",
        "lineitem_taxable": "false",
    }
    order = _order(tmp_path, own_row(total="27.50", **tip), follow_up_row())
    assert (order.fees, order.rows, order.review) == (250, (2, 3), ())
    assert [line.row for line in order.lines] == [3]
    alone = _order(tmp_path, own_row(subtotal="2.50", total="7.50", **tip))
    assert (alone.fees, len(alone.lines)) == (0, 1)


def test_duties_are_fees(tmp_path: Path) -> None:
    order = _order(tmp_path, own_row(duties="3.00", total="28.00"))
    assert (order.fees, order.review) == (300, ())


def test_a_total_that_does_not_add_up_is_kept_and_said(tmp_path: Path) -> None:
    order = _order(tmp_path, own_row(total="26.00"))
    assert order.total == 2600
    assert order.review == (
        "The parts add up to 25.00 EUR, the channel's total is 26.00: the channel's total is kept.",
    )


def test_money_is_unknown_and_never_zero_where_the_file_does_not_tell_it(tmp_path: Path) -> None:
    columns = [column for column in HEADER if column not in ("Total", "Subtotal", "Lineitem price")]
    path = write_rows(tmp_path / "orders.csv", [own_row()], columns=columns)
    (order,) = SHOPIFY.open_orders(path)
    assert isinstance(order, IncomingOrder)
    assert not order.money_known
    assert [order.total, order.shipping, order.discounts, order.fees, order.refunded] == [None] * 5
    assert [(line.unit_price, line.discount) for line in order.lines] == [(None, None)]
    assert order.taxes == ()


def test_a_price_that_is_missing_makes_the_orders_money_unknown(tmp_path: Path) -> None:
    order = _order(tmp_path, own_row(), follow_up_row(lineitem_price=""))
    assert not order.money_known
    assert {line.unit_price for line in order.lines} == {None}
    assert order.review == ("The file gives no total or not every price: the order's money is unknown.",)


def test_addresses_are_kept_as_typed_with_codes_made_plain(tmp_path: Path) -> None:
    order = _order(
        tmp_path,
        own_row(
            shipping_zip="'560029",
            shipping_country="in",
            shipping_province="KA",
            shipping_province_name="Karnataka",
            shipping_phone="+88 01555-0000",
            billing_name="Payer",
            billing_zip="-",
            billing_street="2 Billing Street",
            billing_country="Germany",
        ),
    )
    assert (order.ship_to.postal_code, order.ship_to.country) == ("560029", "IN")
    assert (order.ship_to.region, order.ship_to.region_name, order.ship_to.phone) == (
        "KA",
        "Karnataka",
        "+88 01555-0000",
    )
    assert order.bill_to == Address(name="Payer", street1="2 Billing Street", country="DE")


def test_an_order_without_a_shipping_address_has_an_empty_one(tmp_path: Path) -> None:
    row = {
        column: cell for column, cell in own_row().items() if not column.startswith("Shipping ") or "Method" in column
    }
    assert _order(tmp_path, row).ship_to == Address()


def test_a_country_and_numbers_that_are_unclear_are_left_out_and_said(tmp_path: Path) -> None:
    order = _order(tmp_path, own_row(shipping_country="Atlantis", shipping_phone="4.91512E+12", id="6.9129E+12"))
    assert (order.ship_to.country, order.ship_to.phone, order.external_id) == ("", "", "")
    assert order.review[0] == "Shipping Country 'Atlantis' is not a country; the address has none."
    assert order.review[1].startswith("Shipping Phone '4.91512E+12' looks like a number that a spreadsheet rewrote.")


def test_skus_lose_invisible_signs_and_apostrophes_only(tmp_path: Path) -> None:
    assert _order(tmp_path, own_row(lineitem_sku="\u200b'0012 ")).lines[0].sku == "0012"
    assert _order(tmp_path, own_row(lineitem_sku="А-1")).lines[0].sku == "А-1"
    assert _order(tmp_path, own_row(lineitem_sku="")).lines[0].sku == ""


def test_formula_cells_are_plain_text_again(tmp_path: Path) -> None:
    order = _order(tmp_path, own_row(lineitem_name="'=SUM(A1)", notes="'@home", tags="'-x, y"))
    assert (order.lines[0].title, order.note, order.tags) == ("=SUM(A1)", "@home", ("-x", "y"))
    assert _order(tmp_path, own_row(lineitem_name="=cmd|' /C calc'!A0")).lines[0].title == "=cmd|' /C calc'!A0"


def test_local_pickup_is_told_from_the_shipping_method(tmp_path: Path) -> None:
    assert _order(tmp_path, own_row(shipping_method="Local pickup")).pickup
    assert not _order(tmp_path, own_row(shipping_method="Pickup point")).pickup


def test_a_payment_status_that_is_not_known_is_said(tmp_path: Path) -> None:
    order = _order(tmp_path, own_row(financial_status="expired"))
    assert (order.payment, order.review) == (Payment.UNKNOWN, ("The payment status 'expired' is not known.",))


def test_a_time_that_the_zone_skips_is_said(tmp_path: Path) -> None:
    row = own_row(created_at="29/03/2026 2:30")
    order = _order(tmp_path, row, zone=ZoneInfo("Europe/Berlin"))
    assert order.placed_at == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert order.review == ("The time '29/03/2026 2:30' does not exist in Europe/Berlin (clocks go forward there).",)


def test_a_short_row_of_the_order_itself_is_said(tmp_path: Path) -> None:
    path = write_rows(tmp_path / "orders.csv", [own_row()])
    path.write_text(path.read_text().rstrip(",\n") + "\n")
    (order,) = SHOPIFY.open_orders(path)
    assert isinstance(order, IncomingOrder)
    assert order.review == ("Row 2 has fewer columns than the header; what is missing was taken as empty.",)


def test_a_row_with_too_many_cells_rejects_its_order(tmp_path: Path) -> None:
    path = write_rows(tmp_path / "orders.csv", [own_row("#1"), own_row("#2", id="2")])
    lines = path.read_text().splitlines()
    path.write_text("\n".join([lines[0], lines[1] + ",x", lines[2]]))
    problem, order = SHOPIFY.open_orders(path)
    assert isinstance(problem, RowProblem)
    assert problem.message.startswith("Row 2: the row has 80 columns, the header has 79.")
    assert isinstance(order, IncomingOrder)


def test_note_attributes_may_span_lines() -> None:
    text = "City: Sampleton\nnear the bridge\nhttps://example.com/x\nGift:\nnote: a: b"
    assert attributes_of(text) == (
        ("City", "Sampleton\nnear the bridge\nhttps://example.com/x"),
        ("Gift", ""),
        ("note", "a: b"),
    )
    assert attributes_of("just words") == (("", "just words"),)
    assert attributes_of("") == ()
