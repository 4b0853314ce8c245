"""Orders come in once, whatever file they come in by; history takes no stock; drafts stand for what nobody knows."""

from __future__ import annotations

import dataclasses
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from app.channels.base import Address, IncomingTax, Payment
from app.context import AppContext
from app.errors import BadInput
from app.services.order_import import import_orders, pick_channel, preview_orders
from app.services.order_matching import Match
from tests.channels.shopify_files import many_orders, own_row, write_rows
from tests.factories import (
    NO_STREET,
    PLACED,
    events_of,
    import_chunk,
    incoming,
    line,
    lines_of,
    one,
    rows_of,
    state_of,
    take_in,
)


def test_new_order_waits_to_be_routed(shop: AppContext) -> None:
    (order_id,) = take_in(shop, incoming("1001", line("MUG", 2), line("CAP", 1, price=7_500_000)))
    assert lines_of(shop, order_id) == [("MUG", 2, 0, 0, 0, 0), ("CAP", 1, 0, 0, 0, 0)]
    assert state_of(shop, order_id) == "to_route"
    assert events_of(shop, order_id) == ["imported"]
    money = "SELECT lines_amount, shipping_amount, total_amount, currency, units FROM sales_order"
    assert rows_of(shop, money) == [(4750, 500, 5250, "EUR", 3)]


def test_total_of_the_channel_stands_and_the_difference_is_an_adjustment(shop: AppContext) -> None:
    more, less = incoming("1", total=3000), incoming("2", total=2100)
    ids = take_in(shop, more, less)
    parts = "SELECT total_amount, fees_amount, discount_amount FROM sales_order ORDER BY id"
    assert rows_of(shop, parts) == [(3000, 500, 0), (2100, 0, 400)]
    charges = "SELECT order_id, amount FROM order_charge WHERE kind = 'adjustment' ORDER BY order_id"
    assert rows_of(shop, charges) == [(ids[0], 500), (ids[1], -400)]


def test_taxes_are_kept_as_the_channel_figured_them(shop: AppContext) -> None:
    taxes = (IncomingTax("VAT 19%", 190_000, 380, True), IncomingTax("Sales tax", 0, 125, False))
    take_in(shop, incoming("1", taxes=taxes))
    kept = "SELECT title, rate_ppm, amount, included FROM order_tax ORDER BY id"
    assert [(*row[:3], bool(row[3])) for row in rows_of(shop, kept)] == [
        ("VAT 19%", 190_000, 380, True),
        ("Sales tax", 0, 125, False),
    ]
    assert rows_of(shop, "SELECT tax_added_amount, total_amount FROM sales_order") == [(125, 2625)]


def test_unknown_money_is_unknown_and_never_nothing(shop: AppContext) -> None:
    order = incoming("1", line(price=None), money_known=False, shipping=None, total=None, discounts=None, fees=None)
    take_in(shop, order)
    money = "SELECT lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount"
    assert rows_of(shop, f"{money} FROM sales_order") == [(None,) * 6]
    assert not one(shop, "SELECT money_known FROM sales_order")
    assert rows_of(shop, "SELECT unit_price_millionths, line_amount FROM order_line") == [(None, None)]


def test_history_is_external_and_takes_no_stock(shop: AppContext) -> None:
    sent, half, cancelled = take_in(
        shop,
        incoming("1", line("MUG", 2, fulfilled=2), fulfilled_at=PLACED + timedelta(days=1)),
        incoming("2", line("MUG", 3, fulfilled=1, cancelled=1)),
        incoming("3", line("MUG", 1, cancelled=1), payment=Payment.VOIDED, cancelled_at=PLACED),
    )
    assert [state_of(shop, order) for order in (sent, half, cancelled)] == ["shipped", "partly_shipped", "cancelled"]
    assert lines_of(shop, half) == [("MUG", 1, 0, 0, 1, 1)]
    shipments = "SELECT order_id, kind, state, units, location_id FROM shipment ORDER BY order_id"
    assert rows_of(shop, shipments) == [(sent, "external", "shipped", 2, None), (half, "external", "shipped", 1, None)]
    assert rows_of(shop, "SELECT id FROM stock_move") == []
    assert one(shop, "SELECT count(*) FROM pack_scan") == 0


def test_what_needs_no_shipping_never_waits(shop: AppContext) -> None:
    (order_id,) = take_in(shop, incoming("1", line("GIFT", 1, requires_shipping=False), line("MUG", 1)))
    assert lines_of(shop, order_id) == [("GIFT", 0, 0, 0, 1, 0), ("MUG", 1, 0, 0, 0, 0)]


@pytest.mark.parametrize(
    ("address", "pickup", "fulfilled", "holds"),
    [
        (NO_STREET, False, 0, [("address", "no_street")]),
        (dataclasses.replace(NO_STREET, street1="1 Sample Street", city=""), False, 0, [("address", "no_city")]),
        (NO_STREET, True, 0, []),
        (NO_STREET, False, 1, []),
    ],
    ids=["no street", "no city", "pickup needs none", "history needs none"],
)
def test_missing_street_holds_the_order(
    shop: AppContext, address: Address, pickup: bool, fulfilled: int, holds: list[tuple[str, str]]
) -> None:
    take_in(shop, incoming("1", line(fulfilled=fulfilled), ship_to=address, pickup=pickup))
    assert rows_of(shop, "SELECT kind, reason FROM order_hold") == holds
    assert one(shop, "SELECT holds FROM sales_order") == len(holds)


def test_partly_refunded_order_waits_for_a_person(shop: AppContext) -> None:
    take_in(shop, incoming("1", payment=Payment.PARTLY_REFUNDED))
    assert rows_of(shop, "SELECT kind, reason FROM order_hold") == [("review", "partly_refunded")]


def test_goods_that_nobody_knows_become_drafts_once(shop: AppContext) -> None:
    nameless = line("", title="Hand-made bowl")
    take_in(
        shop,
        incoming("1", nameless, line("MUG")),
        incoming("2", line("", title="HAND-MADE  Bowl"), line("", title="Plate")),
    )
    assert rows_of(shop, "SELECT code, title, status FROM sku ORDER BY code") == [
        ("D-000001", "HAND-MADE  Bowl", "draft"),
        ("D-000002", "Plate", "draft"),
        ("MUG", "Sample MUG", "draft"),
    ]
    take_in(shop, incoming("3", nameless))
    assert one(shop, "SELECT count(*) FROM sku") == 3
    assert one(shop, "SELECT count(DISTINCT sku_id) FROM order_line") == 3


def test_draft_numbers_go_round_codes_that_are_taken(shop: AppContext) -> None:
    take_in(shop, incoming("1", line("D-000001"), line("D-000003")))
    take_in(shop, incoming("2", line("", title="Bowl"), line("", title="Plate")))
    codes = "SELECT code FROM sku WHERE title IN ('Bowl', 'Plate') ORDER BY code"
    assert [row[0] for row in rows_of(shop, codes)] == ["D-000002", "D-000004"]


def test_known_sku_is_found_by_folded_code_only_while_it_is_the_only_one(shop: AppContext) -> None:
    take_in(shop, incoming("1", line("Mug-A")))
    take_in(shop, incoming("2", line("MUG-a")))
    assert rows_of(shop, "SELECT code FROM sku") == [("Mug-A",)]
    take_in(shop, incoming("3", line("Cap"), line("CAP")))
    assert [row[0] for row in rows_of(shop, "SELECT code FROM sku ORDER BY id")] == ["Mug-A", "CAP", "Cap"]
    (fourth,) = take_in(shop, incoming("4", line("cap")))
    assert lines_of(shop, fourth)[0][0] == "cap"


def test_same_file_twice_changes_nothing(shop: AppContext) -> None:
    orders = [incoming(str(number), line("MUG", 1 + number % 3)) for number in range(1001, 1013)]
    take_in(shop, *orders)
    tables = ("sales_order", "order_line", "order_address", "order_event", "order_charge", "sku", "customer")
    before = {table: rows_of(shop, f"SELECT * FROM {table} ORDER BY 1") for table in tables}
    result = import_chunk(shop, *orders)
    assert {outcome["result"] for outcome in result["orders"]} == {"unchanged"}
    assert before == {table: rows_of(shop, f"SELECT * FROM {table} ORDER BY 1") for table in tables}


def test_two_shops_may_have_the_same_number(shop: AppContext) -> None:
    first = take_in(shop, incoming("1001"), shop_name="north")
    second = take_in(shop, incoming("1001"), shop_name="south")
    assert first != second
    accounts = "SELECT channel, shop, title FROM channel_account ORDER BY id"
    assert rows_of(shop, accounts) == [("shopify", "north", "Shopify north"), ("shopify", "south", "Shopify south")]


def test_one_buyer_is_one_customer_of_a_shop(shop: AppContext) -> None:
    same, other = incoming("1", email="Buyer@Example.com"), incoming("2", email="buyer@example.com")
    take_in(shop, same, other, incoming("3", email="", phone="+49 30 1234-567"), incoming("4", email="", phone="12"))
    identities = [row[0] for row in rows_of(shop, "SELECT value FROM customer_identity ORDER BY value")]
    assert identities == ["email:buyer@example.com", "phone:49301234567"]
    owners = [row[0] for row in rows_of(shop, "SELECT customer_id FROM sales_order ORDER BY id")]
    assert owners[0] == owners[1] and owners[2] not in (owners[0], None) and owners[3] is None


def test_other_id_under_a_known_number_is_a_clash(shop: AppContext) -> None:
    take_in(shop, incoming("1001", external_id="7"))
    result = import_chunk(shop, incoming("1001", external_id="8"), incoming("1002"))
    assert [outcome["number"] for outcome in result["orders"]] == ["1002"]
    (problem,) = result["problems"]
    assert (problem["row"], problem["column"], problem["value"], problem["order"]) == (2, "Id", "8", "1001")
    for words in ("1001", "(7)", "Kept the first", "import it with that shop's name"):
        assert words in problem["message"]


def test_known_id_under_another_number_is_a_clash(shop: AppContext) -> None:
    take_in(shop, incoming("1001", external_id="7"))
    (problem,) = import_chunk(shop, incoming("1002", external_id="7"))["problems"]
    assert problem["column"] == "Id"
    assert "belongs to order 1001" in problem["message"] and "left out" in problem["message"]
    assert one(shop, "SELECT count(*) FROM sales_order") == 1


def test_same_number_months_apart_without_an_id_is_a_clash(shop: AppContext) -> None:
    take_in(shop, incoming("1001", external_id=""))
    later = incoming("1001", external_id="", placed_at=PLACED + timedelta(days=90))
    (problem,) = import_chunk(shop, later)["problems"]
    assert problem["column"] == "Created at"
    assert "2026-03-02" in problem["message"] and "2026-05-31" in problem["message"]


def test_a_day_apart_is_the_same_order_of_a_file_saved_again(shop: AppContext) -> None:
    take_in(shop, incoming("1001"))
    again = incoming("1001", external_id="", placed_at=PLACED.replace(minute=0) + timedelta(hours=13))
    assert import_chunk(shop, again)["problems"] == []
    assert one(shop, "SELECT count(*) FROM sales_order") == 1


@pytest.mark.parametrize(
    ("second", "column"),
    [
        (incoming("1001", external_id="9", rows=(7,)), "Name"),
        (incoming("1002", external_id="700001001", rows=(7,)), "Id"),
    ],
    ids=["number", "id"],
)
def test_order_that_stands_twice_in_a_file_is_left_out_and_the_others_go_in(
    shop: AppContext, second: object, column: str
) -> None:
    orders = (incoming("1001"), second, incoming("1003"))
    result = import_chunk(shop, *orders)  # type: ignore[arg-type]
    assert [outcome["number"] for outcome in result["orders"]] == ["1001", "1003"]
    (problem,) = result["problems"]
    assert (problem["row"], problem["column"]) == (7, column)
    assert "The first was taken; this one was left out." in problem["message"]


def test_the_place_of_the_postal_code_is_kept_for_routing(shop: AppContext) -> None:
    take_in(shop, incoming("1001"))
    ((latitude, longitude),) = rows_of(shop, "SELECT latitude, longitude FROM order_address WHERE kind = 'ship'")
    assert 524_000 < latitude < 526_000 and 133_000 < longitude < 135_000
    assert rows_of(shop, "SELECT latitude FROM order_address WHERE kind = 'bill'") == [(None,)]


# The same by whole files.


def test_file_goes_in_by_chunks_and_a_second_time_unchanged(shop: AppContext, tmp_path: Path) -> None:
    file = write_rows(tmp_path / "orders.csv", many_orders(900))
    seen: list[tuple[int, int]] = []
    report = import_orders(shop.run, file, op_id=uuid4(), progress=lambda done, of: seen.append((done, of)))
    orders = one(shop, "SELECT count(*) FROM sales_order")
    assert (report.accepted, report.unchanged, report.updated, report.rejected) == (orders, 0, 0, [])
    assert one(shop, "SELECT count(*) FROM order_line") == 900
    assert len(seen) == 3 and seen[-1] == (901, 900)
    again = import_orders(shop.run, file, op_id=uuid4())
    assert (again.accepted, again.unchanged, again.updated) == (0, orders, 0)
    assert one(shop, "SELECT count(*) FROM sales_order") == orders


def test_import_that_died_goes_on_where_it_ended(shop: AppContext, tmp_path: Path) -> None:
    file, gesture = write_rows(tmp_path / "orders.csv", many_orders(900)), uuid4()

    class Died(Exception):
        pass

    def dies(done: int, of: int) -> None:
        raise Died

    with pytest.raises(Died):
        import_orders(shop.run, file, op_id=gesture, progress=dies)
    assert one(shop, "SELECT count(*) FROM sales_order") == 200
    report = import_orders(shop.run, file, op_id=gesture)
    assert report.accepted == one(shop, "SELECT count(*) FROM sales_order") == 450
    assert one(shop, "SELECT count(*) FROM import_batch") == 1
    counts = one(shop, "SELECT counts FROM import_batch")
    counts = json.loads(counts) if isinstance(counts, str) else counts
    assert counts == {"accepted": 450, "unchanged": 0, "updated": 0, "rejected": 0}


def test_cancelled_import_keeps_what_was_written_and_can_be_gone_on_with(shop: AppContext, tmp_path: Path) -> None:
    file, gesture = write_rows(tmp_path / "orders.csv", many_orders(900)), uuid4()
    answers = iter([False, True])
    report = import_orders(shop.run, file, op_id=gesture, cancelled=lambda: next(answers))
    assert report.accepted == one(shop, "SELECT count(*) FROM sales_order") == 200
    whole = import_orders(shop.run, file, op_id=gesture)
    assert whole.accepted == one(shop, "SELECT count(*) FROM sales_order") == 450


def test_bad_row_is_told_and_the_good_orders_go_in(shop: AppContext, tmp_path: Path) -> None:
    rows = [own_row("#1001"), own_row("#1002", lineitem_quantity="1.5", id="7000000000002")]
    report = import_orders(shop.run, write_rows(tmp_path / "orders.csv", rows), op_id=uuid4())
    assert report.accepted == 1
    (problem,) = report.rejected
    assert (problem.file, problem.row, problem.column, problem.order) == ("orders.csv", 3, "Lineitem quantity", "#1002")
    assert "1.5" in problem.message
    as_json = report.as_json()
    assert json.loads(json.dumps(as_json)) == as_json
    assert set(as_json) == {"accepted", "unchanged", "updated", "rejected", "orders"}


def test_preview_says_what_the_import_then_does(shop: AppContext, tmp_path: Path) -> None:
    take_in(shop, incoming("#1001", external_id="", placed_at=datetime(2026, 3, 25, 9, 14, 59, tzinfo=UTC)))
    rows = [
        own_row("#1001"),
        own_row("#1002", id="7000000000002"),
        own_row("#1003", currency="??", id="7000000000003"),
        own_row("#1004", id="7000000000002"),
    ]
    file = write_rows(tmp_path / "orders.csv", rows)
    preview = shop.read(preview_orders, file)
    assert preview.counts == {"updated": 1, "new": 1, "clash": 1}
    assert [row.match for row in preview.rows] == [Match.UPDATED, Match.NEW, Match.CLASH]
    assert [problem.row for problem in preview.problems] == [4, 5]
    assert preview.totals == {"EUR": 2500}
    assert (preview.rows[1].customer, preview.rows[1].city, preview.rows[1].units) == ("Sample Buyer", "Sampleton", 1)
    assert one(shop, "SELECT count(*) FROM sales_order") == 1
    report = import_orders(shop.run, file, op_id=uuid4())
    assert (report.accepted, report.updated, [problem.row for problem in report.rejected]) == (1, 1, [4, 5])


def test_unknown_channel_and_unknown_file_are_refused_before_anything_is_written(
    shop: AppContext, tmp_path: Path
) -> None:
    file = tmp_path / "other.csv"
    file.write_text("a,b\n1,2\n")
    with pytest.raises(BadInput, match="There is no channel 'bazaar'") as told:
        pick_channel("bazaar", file)
    assert "auto, shopify" in told.value.fix
    with pytest.raises(BadInput, match="Nothing was imported"):
        import_orders(shop.run, file, op_id=uuid4())
    assert one(shop, "SELECT count(*) FROM operation") == 0
