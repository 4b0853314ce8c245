"""Merging: open orders of one customer to one address become one, nothing counts twice; and apart again."""

from __future__ import annotations

import dataclasses
import uuid
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert, update

from app.channels.base import IncomingOrder, IncomingTax, Payment
from app.context import AppContext
from app.domain.order_states import HoldKind, ShipmentState
from app.errors import BadInput, NotFound, Refused
from app.queries.doctor import examine
from app.queries.merging import mergeable_with
from app.services.order_edit import Edit, edit_order
from app.services.order_merge import MergeOrders, UnmergeOrders
from app.services.unit_of_work import JsonObject
from db.models import OrderHold, SalesOrder, Shipment
from tests.factories import (
    BERLIN,
    PLACED,
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
)

AMOUNTS = "lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount"
VAT = IncomingTax("VAT", 190_000, 760, False)


@pytest.fixture
def stocked(shop: AppContext) -> Iterator[AppContext]:
    """Ten mugs and ten caps in Berlin; the doctor finds nothing when the test is over."""
    count(shop, {("MUG", "Berlin"): 10, ("CAP", "Berlin"): 10})
    yield shop
    assert [check for check in examine(shop.database).checks if check.violations] == []


def two(**changes: Any) -> tuple[IncomingOrder, IncomingOrder]:
    """Orders 1 and 2 of one buyer, the second two hours later."""
    first = incoming("1", line("MUG", 2), taxes=(VAT,), note="Ring twice", tags=("vip",))
    values = {"placed_at": PLACED + timedelta(hours=2), "discounts": 300, "note": "Gift", "tags": ("gift",), **changes}
    second = incoming("2", line("MUG", 1), line("CAP", 2, discount=50), taxes=(VAT,), **values)
    return first, second


def money(shop: AppContext, order_id: int) -> tuple[Any, ...]:
    (row,) = rows_of(shop, f"SELECT {AMOUNTS} FROM sales_order WHERE id = :id", id=order_id)
    return row


def whole(shop: AppContext, *ids: int) -> list[Any]:
    """All that a merge moves."""
    notes = rows_of(shop, "SELECT note, units, total_key FROM sales_order ORDER BY id")
    charges = rows_of(shop, "SELECT id, order_id, kind, amount FROM order_charge ORDER BY id")
    taxes = rows_of(shop, "SELECT id, order_id, amount FROM order_tax ORDER BY id")
    return [notes, charges, taxes, levels(shop), *(money(shop, id_) for id_ in ids)]


def merge(shop: AppContext, *ids: int) -> JsonObject:
    return shop.run(MergeOrders(ids)).result


def test_lines_money_and_reservations_move_into_the_oldest(stocked: AppContext) -> None:
    first, second = ordered_and_routed(stocked, *two())
    sums = [a + b for a, b in zip(money(stocked, first), money(stocked, second), strict=True)]
    result = merge(stocked, second, first)
    assert (result["number"], result["merged"], result["units"]) == ("1", ["2"], 3)
    assert lines_of(stocked, first) == [("MUG", 0, 2, 0, 0, 0), ("MUG", 0, 1, 0, 0, 0), ("CAP", 0, 2, 0, 0, 0)]
    assert lines_of(stocked, second) == [("MUG", 0, 0, 0, 0, 1), ("CAP", 0, 0, 0, 0, 2)]
    assert list(money(stocked, first)) == sums and money(stocked, second) == (0,) * 6
    assert levels(stocked) == {("MUG", "Berlin"): (10, 3), ("CAP", "Berlin"): (10, 2)}
    assert rows_of(stocked, "SELECT order_id, units, state FROM shipment ORDER BY id") == [
        (first, 5, "to_pack"),
        (second, 0, "cancelled"),
    ]
    assert (state_of(stocked, first), state_of(stocked, second)) == ("to_pack", "cancelled")
    assert rows_of(stocked, "SELECT amount FROM order_tax WHERE order_id = :id", id=first) == [(1520,)]
    assert one(stocked, "SELECT note FROM sales_order WHERE id = :id", id=first) == "Ring twice\nGift"
    assert one(stocked, "SELECT count(*) FROM order_tag WHERE order_id = :id", id=first) == 2
    assert events_of(stocked, first)[-2:] == ["merged", "routed"] and events_of(stocked, second)[-1] == "merged"


def test_merged_parcel_is_packed_as_one(stocked: AppContext) -> None:
    first, second = ordered_and_routed(stocked, *two())
    merge(stocked, first, second)
    ship(stocked, pack(stocked, "1"))
    assert (state_of(stocked, first), state_of(stocked, second)) == ("shipped", "cancelled")
    assert levels(stocked) == {("MUG", "Berlin"): (7, 0), ("CAP", "Berlin"): (8, 0)}


def test_taken_apart_everything_is_as_it_was(stocked: AppContext) -> None:
    third = incoming("3", line("CAP", 9), placed_at=PLACED + timedelta(hours=3), note="Gift")
    ids = ordered_and_routed(stocked, *two(), third)
    before = whole(stocked, *ids), [lines_of(stocked, id_) for id_ in ids]
    link = merge(stocked, *ids)["link_id"]
    result = stocked.run(UnmergeOrders(link)).result
    assert (result["order_id"], result["units"]) == (ids[0], 12)
    assert [lines_of(stocked, id_)[: len(was)] for id_, was in zip(ids, before[1], strict=True)] == before[1]
    now = whole(stocked, *ids)
    assert now[1:] == before[0][1:]
    assert [row[0] for row in now[0]] == [row[0] for row in before[0][0]], "the notes"
    assert [state_of(stocked, id_) for id_ in ids] == ["to_pack"] * 3
    with pytest.raises(Refused, match="taken back before"):
        stocked.run(UnmergeOrders(link))
    merge(stocked, *ids)


def test_order_that_was_not_routed_joins_one_that_was(stocked: AppContext) -> None:
    (first,) = ordered_and_routed(stocked, two()[0])
    (second,) = take_in(stocked, two()[1])
    link = merge(stocked, first, second)["link_id"]
    assert lines_of(stocked, first) == [("MUG", 0, 2, 0, 0, 0), ("MUG", 1, 0, 0, 0, 0), ("CAP", 2, 0, 0, 0, 0)]
    stocked.run(UnmergeOrders(link))
    assert lines_of(stocked, second) == [("MUG", 1, 0, 0, 0, 0), ("CAP", 2, 0, 0, 0, 0)]
    assert state_of(stocked, second) == "to_route"


def test_what_waits_for_stock_waits_on_in_the_other_order(stocked: AppContext) -> None:
    first, second = ordered_and_routed(
        stocked, two()[0], incoming("2", line("CAP", 12), taxes=(), placed_at=PLACED + timedelta(hours=1))
    )
    link = merge(stocked, first, second)["link_id"]
    assert lines_of(stocked, first)[1] == ("CAP", 2, 10, 0, 0, 0)
    assert rows_of(stocked, "SELECT quantity FROM backorder") == [(2,)]
    stocked.run(UnmergeOrders(link))
    assert lines_of(stocked, second) == [("CAP", 2, 10, 0, 0, 0)] and state_of(stocked, second) == "to_pack"
    assert rows_of(stocked, "SELECT quantity FROM backorder") == [(2,)]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"ship_to": dataclasses.replace(BERLIN, street1="2 Other Street")}, "another address"),
        ({"pickup": True}, "another address"),
        ({"currency": "USD"}, "another currency"),
        ({"payment": Payment.PENDING}, "another payment"),
        (
            {
                "email": "other@example.com",
                "ship_to": dataclasses.replace(BERLIN, name="Another Buyer"),
                "bill_to": dataclasses.replace(BERLIN, name="Another Buyer"),
            },
            "another customer",
        ),
    ],
)
def test_orders_that_differ_are_refused_in_words(stocked: AppContext, changes: dict[str, Any], words: str) -> None:
    ids = ordered_and_routed(stocked, *two(**changes))
    with pytest.raises(Refused, match=f"Order 2 has {words} than order 1"):
        merge(stocked, *ids)


def test_what_is_in_hand_held_over_or_partly_gone_is_refused(stocked: AppContext) -> None:
    first, second = ordered_and_routed(stocked, *two())
    with pytest.raises(BadInput, match="1 orders cannot be merged"):
        merge(stocked, first)
    with pytest.raises(NotFound):
        merge(stocked, first, 99)
    with stocked.database.writing() as conn:
        row = {"order_id": second, "kind": HoldKind.OTHER, "reason": "", "placed_at": stocked.clock()}
        conn.execute(insert(OrderHold), row)
        conn.execute(update(SalesOrder).where(SalesOrder.id == second).values(holds=1))
    with pytest.raises(Refused, match="Order 2 is on hold"):
        merge(stocked, first, second)
    rival = second_station(stocked, "Packing 2")
    scan(rival, "1")
    with pytest.raises(Refused, match="Packing 2 is packing it"):
        merge(stocked, first, second)
    rival.close()


def test_released_goods_are_called_back(stocked: AppContext) -> None:
    first, second = ordered_and_routed(stocked, *two())
    with stocked.database.writing() as conn:
        conn.execute(update(Shipment).where(Shipment.order_id == second).values(state=ShipmentState.RELEASED))
        conn.execute(update(SalesOrder).where(SalesOrder.id == second).values(state="released"))
    merge(stocked, first, second)
    assert "unreleased" in events_of(stocked, second)


@pytest.mark.parametrize("how", ["edited", "scanned", "sent"])
def test_what_has_moved_on_is_not_taken_apart(stocked: AppContext, how: str) -> None:
    first, second = ordered_and_routed(stocked, *two())
    link, rival = merge(stocked, first, second)["link_id"], None
    if how == "edited":
        version = int(one(stocked, "SELECT version FROM sales_order WHERE id = :id", id=first))
        edit_order(stocked.run, first, version, Edit({"shipping_amount": "1"}), op_id=uuid.uuid4())
    elif how == "scanned":
        rival = second_station(stocked, "Packing 2")
        scan(rival, "1")
    else:
        ship(stocked, pack(stocked, "1"))
    with pytest.raises(Refused, match=r"The merge into 1 cannot be taken apart"):
        stocked.run(UnmergeOrders(link))
    if rival is not None:
        rival.close()


def test_channel_does_not_undo_a_merge(stocked: AppContext) -> None:
    first, second = ordered_and_routed(stocked, *two())
    merge(stocked, first, second)
    before = whole(stocked, first, second), lines_of(stocked, first), lines_of(stocked, second)
    again = (
        two()[0],
        incoming("2", line("MUG", 5), placed_at=PLACED + timedelta(hours=2), note="Gift", tags=("gift",)),
    )
    outcomes = import_chunk(stocked, *again)["orders"]
    assert (whole(stocked, first, second), lines_of(stocked, first), lines_of(stocked, second)) == before
    assert any("merged into another" in words for outcome in outcomes for words in outcome["review"]), outcomes


def test_orders_that_could_go_together_are_named(stocked: AppContext) -> None:
    other = incoming("3", line("CAP", 1), ship_to=dataclasses.replace(BERLIN, street1="2 Other Street"))
    first, second, third = ordered_and_routed(stocked, *two(), other)
    (hit,) = stocked.read(mergeable_with, first)
    assert (hit.order_id, hit.number, hit.units) == (second, "2", 3)
    assert stocked.read(mergeable_with, third) == ()
    scan(stocked, "2")
    assert stocked.read(mergeable_with, first) == () == stocked.read(mergeable_with, second)
