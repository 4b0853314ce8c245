"""Goods changed by hand: units, stock and money move together, and what left or is in hand stays."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import insert, update

from app.channels.base import IncomingTax
from app.context import AppContext
from app.errors import BadInput, NotFound, Refused, Stale
from app.queries.doctor import examine
from app.services.order_cancel import CancelOrder
from app.services.order_edit import Edit, edit_order
from app.services.order_lines_edit import AddedLine
from app.services.unit_of_work import JsonObject
from db.models import OrderCharge, SalesOrder
from tests.factories import (
    count,
    events_of,
    import_chunk,
    incoming,
    levels,
    line,
    lines_of,
    one,
    ordered_and_routed,
    pack,
    rows_of,
    scan,
    second_station,
    ship,
    state_of,
    take_in,
    without_money,
)


@pytest.fixture
def stocked(shop: AppContext) -> Iterator[AppContext]:
    """Ten mugs and ten caps in Berlin, five mugs in Hamburg; the doctor finds nothing when the test is over."""
    count(shop, {("MUG", "Berlin"): 10, ("CAP", "Berlin"): 10, ("MUG", "Hamburg"): 5})
    yield shop
    assert [check for check in examine(shop.database).checks if check.violations] == []


def line_ids(shop: AppContext, order_id: int) -> list[int]:
    return [row[0] for row in rows_of(shop, "SELECT id FROM order_line WHERE order_id = :id ORDER BY position",
                                      id=order_id)]  # fmt: skip


def change(
    shop: AppContext, order_id: int, *added: AddedLine, version: int | None = None,
    before: dict[str, str] | None = None, **new: Any
) -> JsonObject:  # fmt: skip
    """Edit the order: ``quantity_1`` is the quantity of its first line, ``shipping_amount`` what shipping costs."""
    ids = line_ids(shop, order_id)

    def field(name: str) -> str:
        what, _, place = name.rpartition("_")
        return f"line.{ids[int(place) - 1]}.{what}" if place.isdecimal() else name

    edit = Edit({field(name): str(value) for name, value in new.items()},
                {field(name): value for name, value in (before or {}).items()}, added)  # fmt: skip
    seen = version or int(one(shop, "SELECT version FROM sales_order WHERE id = :id", id=order_id))
    return edit_order(shop.run, order_id, seen, edit, op_id=uuid.uuid4())


def money(shop: AppContext, order_id: int) -> tuple[int | None, ...]:
    """Lines, shipping, fees, discount, added tax, total."""
    names = "lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount"
    (row,) = rows_of(shop, f"SELECT {names} FROM sales_order WHERE id = :id", id=order_id)
    return row


def edited(shop: AppContext, order_id: int) -> JsonObject:
    """What the timeline says of the last edit."""
    query = "SELECT data FROM order_event WHERE order_id = :id AND kind = 'edited' ORDER BY id DESC LIMIT 1"
    data = one(shop, query, id=order_id)
    found: JsonObject = json.loads(data) if isinstance(data, str) else data
    return found


def test_fewer_units_are_released_and_cost_less(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 3), line("CAP", 1)))
    result = change(stocked, order_id, quantity_1=1)
    assert result["fields"] == ["lines"]
    assert lines_of(stocked, order_id) == [("MUG", 0, 1, 0, 0, 0), ("CAP", 0, 1, 0, 0, 0)]
    assert levels(stocked)["MUG", "Berlin"] == (10, 1)
    assert money(stocked, order_id) == (4_000, 500, 0, 0, 0, 4_500)
    assert one(stocked, "SELECT units FROM sales_order") == 2
    assert rows_of(stocked, "SELECT sequence, units, state FROM shipment") == [(1, 2, "to_pack")]
    (told,) = edited(stocked, order_id)["lines"]
    assert told["quantity"] == [3, 1] and edited(stocked, order_id)["total"] == [8_500, 4_500]


def test_newest_reservation_goes_first_and_the_rest_of_it_stays_in_its_shipment(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 13)))
    assert levels(stocked)["MUG", "Berlin"] == (10, 10) and levels(stocked)["MUG", "Hamburg"] == (5, 3)
    change(stocked, order_id, quantity_1=11)
    assert levels(stocked)["MUG", "Berlin"] == (10, 10) and levels(stocked)["MUG", "Hamburg"] == (5, 1)
    change(stocked, order_id, quantity_1=10)
    assert rows_of(stocked, "SELECT units, state FROM shipment ORDER BY sequence") == [
        (10, "to_pack"),
        (0, "cancelled"),
    ]


def test_more_units_are_reserved_where_the_rest_comes_from(stocked: AppContext) -> None:
    count(stocked, {("CAP", "Berlin"): 0, ("CAP", "Hamburg"): 10})
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("CAP", 1)))
    change(stocked, order_id, AddedLine("MUG", 2, 7_500_000), quantity_1=2)
    assert lines_of(stocked, order_id) == [("CAP", 0, 2, 0, 0, 0), ("MUG", 0, 2, 0, 0, 0)]
    assert levels(stocked)["MUG", "Hamburg"] == (5, 2) and levels(stocked)["MUG", "Berlin"] == (10, 0)
    assert rows_of(stocked, "SELECT units, state FROM shipment") == [(4, "to_pack")]
    assert money(stocked, order_id) == (5_500, 500, 0, 0, 0, 6_000)


def test_what_that_place_has_not_is_routed_and_what_nobody_has_waits(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 8)))
    change(stocked, order_id, quantity_1=17)
    assert lines_of(stocked, order_id) == [("MUG", 2, 15, 0, 0, 0)]
    assert rows_of(stocked, "SELECT quantity FROM backorder") == [(2,)]
    change(stocked, order_id, quantity_1=14)
    assert lines_of(stocked, order_id) == [("MUG", 0, 14, 0, 0, 0)] and not rows_of(stocked, "SELECT id FROM backorder")


def test_order_that_was_never_routed_is_not_routed_by_an_edit(stocked: AppContext) -> None:
    (order_id,) = take_in(stocked, incoming("1", line("MUG", 1)))
    change(stocked, order_id, AddedLine("CAP", 1, 1_000_000), quantity_1=2)
    assert lines_of(stocked, order_id) == [("MUG", 2, 0, 0, 0, 0), ("CAP", 1, 0, 0, 0, 0)]
    assert state_of(stocked, order_id) == "to_route"


def test_removed_line_keeps_its_row_cancelled_and_without_money(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 3, discount=300), line("CAP", 1)))
    change(stocked, order_id, quantity_1=0)
    assert lines_of(stocked, order_id) == [("MUG", 0, 0, 0, 0, 3), ("CAP", 0, 1, 0, 0, 0)]
    assert rows_of(stocked, "SELECT discount_amount, line_amount FROM order_line ORDER BY position")[0] == (0, 0)
    assert money(stocked, order_id)[-1] == 2_500
    with pytest.raises(Refused, match="was taken out of the order"):
        change(stocked, order_id, quantity_1=1)
    with pytest.raises(Refused, match=r"Nothing would be left of order 1\."):
        change(stocked, order_id, quantity_2=0)


def test_price_discount_and_shipping_change_the_total(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 3, discount=300)))
    change(stocked, order_id, price_1=12_345_678, discount_1=4, shipping_amount=0)
    assert money(stocked, order_id) == (3_700, 0, 0, 0, 0, 3_700)  # 3 x 12.345678 is 37.04
    change(stocked, order_id, shipping_amount=990)
    assert money(stocked, order_id) == (3_700, 990, 0, 0, 0, 4_690)
    with pytest.raises(BadInput, match="more than it costs"):
        change(stocked, order_id, discount_1=4_000)


def test_line_discount_follows_the_units_unless_it_is_given(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 4, discount=400)))
    change(stocked, order_id, quantity_1=2)
    assert rows_of(stocked, "SELECT discount_amount, line_amount FROM order_line") == [(200, 3_800)]
    change(stocked, order_id, quantity_1=3, discount_1=50)
    assert rows_of(stocked, "SELECT discount_amount, line_amount FROM order_line") == [(50, 5_950)]


def test_tax_is_worked_out_again_and_a_doubtful_one_becomes_an_adjustment(stocked: AppContext) -> None:
    vat = IncomingTax("VAT", 190_000, 760, False)
    mixed = (IncomingTax("VAT", 70_000, 140, False), IncomingTax("VAT", 190_000, 380, False))
    known, doubtful = ordered_and_routed(
        stocked,
        incoming("1", line("MUG", 2), shipping=0, taxes=(vat,)),
        incoming("2", line("MUG", 1), line("CAP", 1), shipping=0, taxes=mixed),
    )
    change(stocked, known, quantity_1=1)
    assert money(stocked, known) == (2_000, 0, 0, 0, 380, 2_380)
    assert "tax" not in edited(stocked, known)
    change(stocked, doubtful, quantity_2=0)
    assert money(stocked, doubtful) == (2_000, 0, 0, 260, 520, 2_260)
    assert edited(stocked, doubtful)["tax"] == "estimated"
    assert rows_of(stocked, "SELECT kind, amount FROM order_charge WHERE order_id = :id", id=doubtful) == [
        ("adjustment", -260)
    ]


def test_discount_of_the_order_follows_its_goods_and_is_never_more_than_was_given(stocked: AppContext) -> None:
    (order_id,) = take_in(stocked, incoming("1", line("MUG", 3), shipping=500, discounts=1_000))
    change(stocked, order_id, quantity_1=1)
    assert money(stocked, order_id) == (2_000, 500, 0, 333, 0, 2_167)
    assert edited(stocked, order_id)["discount"] == {"before": 1_000, "given": 1_000, "on": 6_000, "left": 333,
                                                     "of": 2_000}  # fmt: skip
    change(stocked, order_id, AddedLine("CAP", 1, 20_000_000))
    assert money(stocked, order_id) == (4_000, 500, 0, 667, 0, 3_833)
    change(stocked, order_id, quantity_1=4)
    assert money(stocked, order_id) == (10_000, 500, 0, 1_000, 0, 9_500)
    change(stocked, order_id, price_1=0, quantity_2=0)
    assert money(stocked, order_id) == (0, 500, 0, 0, 0, 500)
    change(stocked, order_id, price_1=15_000_000)
    assert money(stocked, order_id) == (6_000, 500, 0, 1_000, 0, 5_500)


def test_two_discounts_of_an_order_both_give_way(stocked: AppContext) -> None:
    (order_id,) = take_in(stocked, incoming("1", line("MUG", 4), shipping=0, discounts=900))
    with stocked.database.writing() as conn:
        row = {"order_id": order_id, "kind": "discount", "title": "SECOND", "amount": 300}
        conn.execute(insert(OrderCharge), row)
        amounts = {"discount_amount": 1_200, "total_amount": 6_800, "total_key": 6_800}
        conn.execute(update(SalesOrder).values(**amounts))
    change(stocked, order_id, quantity_1=2)
    rows = rows_of(stocked, "SELECT title, amount FROM order_charge WHERE kind = 'discount' ORDER BY id")
    assert [amount for _, amount in rows] == [450, 150] and rows[1][0] == "SECOND"
    assert money(stocked, order_id) == (4_000, 0, 0, 600, 0, 3_400)


def test_what_was_taken_out_never_makes_the_total_negative(stocked: AppContext) -> None:
    """A channel whose parts come to more than its total: the adjustment makes up for it, as long as it can."""
    order = incoming("1", line("MUG", 3), line("CAP", 1, price=1_000_000), shipping=0, total=2_000)
    (order_id,) = take_in(stocked, order)
    assert money(stocked, order_id) == (6_100, 0, 0, 4_100, 0, 2_000)
    change(stocked, order_id, quantity_1=0)
    assert money(stocked, order_id) == (100, 0, 0, 100, 0, 0)


def test_order_without_prices_changes_its_units_only(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, without_money(incoming("1", line("MUG", 3), line("CAP", 1))))
    change(stocked, order_id, AddedLine("CAP", 1), quantity_1=1, quantity_2=0)
    assert lines_of(stocked, order_id)[0] == ("MUG", 0, 1, 0, 0, 0)
    assert money(stocked, order_id) == (None,) * 6
    with pytest.raises(Refused, match="came without prices"):
        change(stocked, order_id, price_1=1)


def test_both_values_of_a_quantity_are_shown_to_the_later_one(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 3)))
    seen = int(one(stocked, "SELECT version FROM sales_order"))
    change(stocked, order_id, quantity_1=2)
    field = f"line.{line_ids(stocked, order_id)[0]}.quantity"
    with pytest.raises(Stale) as told:
        change(stocked, order_id, version=seen, before={"quantity_1": "3"}, quantity_1=5)
    assert told.value.both == {field: ("5", "2")}
    change(stocked, order_id, version=told.value.version, before={"quantity_1": "2"}, quantity_1=5)
    assert lines_of(stocked, order_id) == [("MUG", 0, 5, 0, 0, 0)]


def test_what_left_cannot_be_taken_out_and_what_is_in_hand_is_refused_by_name(stocked: AppContext) -> None:
    count(stocked, {("MUG", "Berlin"): 2, ("MUG", "Hamburg"): 0})
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 3)))
    ship(stocked, pack(stocked, "1"))
    with pytest.raises(Refused, match="2 of MUG have left already"):
        change(stocked, order_id, quantity_1=1)
    change(stocked, order_id, quantity_1=2)
    assert state_of(stocked, order_id) == "shipped"
    (held,) = ordered_and_routed(stocked, incoming("2", line("CAP", 3)))
    rival = second_station(stocked, "Packing 2")
    scan(rival, "2")
    with pytest.raises(Refused, match="Packing 2 is packing it"):
        change(stocked, held, quantity_1=1)
    rival.close()


@pytest.mark.parametrize(
    ("new", "words"),
    [
        ({"quantity_1": "1.5"}, "cannot be used as quantity"),
        ({"quantity_1": "-1"}, "cannot be used as quantity"),
        ({"quantity_1": "1000001"}, "cannot be used as quantity"),
        ({"price_1": "9" * 30}, "cannot be used as price"),
        ({"shipping_amount": ""}, "cannot be used as shipping_amount"),
    ],
)
def test_what_is_no_number_is_told_in_words(stocked: AppContext, new: dict[str, Any], words: str) -> None:
    (order_id,) = take_in(stocked, incoming("1", line("MUG", 3)))
    with pytest.raises(BadInput, match=words):
        change(stocked, order_id, **new)


def test_unknown_product_or_line_is_refused_and_nothing_is_kept(stocked: AppContext) -> None:
    (order_id,) = take_in(stocked, incoming("1", line("MUG", 3)))
    with pytest.raises(NotFound, match="There is no product NONE"):
        change(stocked, order_id, AddedLine("NONE", 1), quantity_1=1)
    with pytest.raises(BadInput, match="cannot be added"):
        change(stocked, order_id, AddedLine("MUG", 0))
    other = Edit({"line.999.quantity": "1"}, {})
    with pytest.raises(NotFound, match="no such line"):
        edit_order(stocked.run, order_id, 1, other, op_id=uuid.uuid4())
    assert lines_of(stocked, order_id) == [("MUG", 3, 0, 0, 0, 0)] and "edited" not in events_of(stocked, order_id)


def test_channel_does_not_undo_goods_that_a_person_changed(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 3), line("CAP", 2)))
    change(stocked, order_id, quantity_1=1, quantity_2=0)
    before = lines_of(stocked, order_id)
    kinds = events_of(stocked, order_id)
    import_chunk(stocked, incoming("1", line("MUG", 3), line("CAP", 2)))
    assert (lines_of(stocked, order_id), events_of(stocked, order_id)) == (before, kinds)
    again = import_chunk(stocked, incoming("1", line("MUG", 4), line("CAP", 2)))
    (outcome,) = again["orders"]
    assert any("kept as here" in words for words in outcome["review"]), outcome
    assert lines_of(stocked, order_id) == before
    assert events_of(stocked, order_id) == [*kinds, "reimported"], "nothing was released and reserved again"


def test_cancelling_after_an_edit_lets_everything_go(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 3)))
    change(stocked, order_id, AddedLine("CAP", 2, 1_000_000), quantity_1=1)
    stocked.run(CancelOrder(order_id, "customer"))
    assert levels(stocked) == {("MUG", "Berlin"): (10, 0), ("CAP", "Berlin"): (10, 0), ("MUG", "Hamburg"): (5, 0)}
