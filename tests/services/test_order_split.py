"""Splitting: units, reservations and every cent go into one of two orders; and back, while nothing moved on."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import insert, update

from app.channels.base import IncomingTax
from app.context import AppContext
from app.domain.order_states import HoldKind, ShipmentState
from app.errors import BadInput, NotFound, Refused
from app.queries.doctor import examine
from app.services.order_cancel import CancelOrder
from app.services.order_edit import Edit, edit_order
from app.services.order_split import SplitOrder, UnsplitOrder
from app.services.routing import RouteOrders
from app.services.unit_of_work import JsonObject
from db.models import OrderHold, SalesOrder, Shipment
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

AMOUNTS = "lines_amount, shipping_amount, fees_amount, discount_amount, tax_added_amount, total_amount"


@pytest.fixture
def stocked(shop: AppContext) -> Iterator[AppContext]:
    """Ten mugs and ten caps in Berlin; the doctor finds nothing when the test is over."""
    count(shop, {("MUG", "Berlin"): 10, ("CAP", "Berlin"): 10})
    yield shop
    assert [check for check in examine(shop.database).checks if check.violations] == []


def split(shop: AppContext, order_id: int, *parts: tuple[int, int]) -> JsonObject:
    """Split off units by the position of their line."""
    ids = rows_of(shop, "SELECT id FROM order_line WHERE order_id = :id ORDER BY position", id=order_id)
    return shop.run(SplitOrder(order_id, tuple((ids[place - 1][0], units) for place, units in parts))).result


def money(shop: AppContext, order_id: int) -> tuple[Any, ...]:
    (row,) = rows_of(shop, f"SELECT {AMOUNTS} FROM sales_order WHERE id = :id", id=order_id)
    return row


def test_units_go_with_their_reservations_and_their_share_of_the_money(stocked: AppContext) -> None:
    vat = IncomingTax("VAT", 190_000, 1_900, False)
    order = incoming("1", line("MUG", 3), line("CAP", 2), shipping=500, discounts=500, taxes=(vat,), tags=("vip",))
    (order_id,) = ordered_and_routed(stocked, order)
    whole = money(stocked, order_id)
    done = split(stocked, order_id, (1, 1), (2, 2))
    assert (done["new_number"], done["units"]) == ("1/2", 3)
    new_id = done["new_order_id"]
    assert lines_of(stocked, order_id) == [("MUG", 0, 2, 0, 0, 0), ("CAP", 0, 0, 0, 0, 2)]
    assert lines_of(stocked, new_id) == [("MUG", 0, 1, 0, 0, 0), ("CAP", 0, 2, 0, 0, 0)]
    assert levels(stocked) == {("MUG", "Berlin"): (10, 3), ("CAP", "Berlin"): (10, 2)}
    assert money(stocked, order_id) == (4_000, 500, 0, 200, 817, 5_117)
    assert money(stocked, new_id) == (6_000, 0, 0, 300, 1_083, 6_783)
    assert [a + b for a, b in zip(money(stocked, order_id), money(stocked, new_id), strict=True)] == list(whole)
    assert (state_of(stocked, order_id), state_of(stocked, new_id)) == ("to_pack", "to_pack")
    assert events_of(stocked, order_id)[-1] == "split" and events_of(stocked, new_id) == ["split", "routed"]


def test_new_order_is_the_same_customers_to_the_same_place_without_the_channels_id(stocked: AppContext) -> None:
    order = incoming("1", line("MUG", 3), tags=("vip", "gift"), note="Ring twice", phone="+49 30 1")
    (order_id,) = ordered_and_routed(stocked, order)
    new_id = split(stocked, order_id, (1, 1))["new_order_id"]
    same = "customer_id, customer_name, customer_fold, channel_account_id, currency, payment, note, tags, ship_by"
    first, second = rows_of(stocked, f"SELECT {same} FROM sales_order ORDER BY id")
    assert first == second
    assert one(stocked, "SELECT external_id FROM sales_order WHERE id = :id", id=new_id) is None
    assert rows_of(stocked, "SELECT kind, street1, email FROM order_address WHERE order_id = :id ORDER BY kind",
                   id=new_id) == [("bill", "1 Sample Street", "buyer@example.com"),
                                  ("ship", "1 Sample Street", "buyer@example.com")]  # fmt: skip
    assert one(stocked, "SELECT count(*) FROM order_tag WHERE order_id = :id", id=new_id) == 2
    assert split(stocked, order_id, (1, 1))["new_number"] == "1/3"


def test_part_that_is_split_again_counts_on_from_the_whole(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 4)))
    part = split(stocked, order_id, (1, 3))["new_order_id"]
    assert split(stocked, part, (1, 1))["new_number"] == "1/3"


def test_what_waits_for_stock_is_split_off_before_what_is_reserved(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 12)))
    new_id = split(stocked, order_id, (1, 2))["new_order_id"]
    assert lines_of(stocked, order_id) == [("MUG", 0, 10, 0, 0, 0)] and state_of(stocked, order_id) == "to_pack"
    assert lines_of(stocked, new_id) == [("MUG", 2, 0, 0, 0, 0)] and state_of(stocked, new_id) == "backorder"
    assert rows_of(stocked, "SELECT quantity FROM backorder") == [(2,)]


def test_what_was_never_routed_stays_so(stocked: AppContext) -> None:
    (order_id,) = take_in(stocked, incoming("1", line("MUG", 3)))
    new_id = split(stocked, order_id, (1, 1))["new_order_id"]
    assert (state_of(stocked, order_id), state_of(stocked, new_id)) == ("to_route", "to_route")
    stocked.run(RouteOrders((order_id, new_id)))


def test_odd_cents_are_not_lost(stocked: AppContext) -> None:
    order = incoming("1", line("MUG", 3, price=3_333_333, discount=1), shipping=0, discounts=100)
    (order_id,) = take_in(stocked, order)
    whole = money(stocked, order_id)
    new_id = split(stocked, order_id, (1, 1))["new_order_id"]
    assert [a + b for a, b in zip(money(stocked, order_id), money(stocked, new_id), strict=True)] == list(whole)


def test_holds_stand_on_both(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 3)))
    with stocked.database.writing() as conn:
        row = {"order_id": order_id, "kind": HoldKind.FRAUD, "reason": "", "placed_at": stocked.clock()}
        conn.execute(insert(OrderHold), row)
        conn.execute(update(SalesOrder).values(holds=1))
    new_id = split(stocked, order_id, (1, 1))["new_order_id"]
    assert one(stocked, "SELECT holds FROM sales_order WHERE id = :id", id=new_id) == 1


def test_order_without_prices_is_split_too(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, without_money(incoming("1", line("MUG", 3))))
    new_id = split(stocked, order_id, (1, 1))["new_order_id"]
    assert money(stocked, new_id) == (None,) * 6
    link = one(stocked, "SELECT id FROM order_link")
    stocked.run(UnsplitOrder(link))
    assert lines_of(stocked, order_id) == [("MUG", 0, 3, 0, 0, 0)]


def test_released_goods_are_called_back_when_they_change(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 3)))
    with stocked.database.writing() as conn:
        conn.execute(update(Shipment).values(state=ShipmentState.RELEASED))
        conn.execute(update(SalesOrder).values(state="released"))
    split(stocked, order_id, (1, 1))
    assert state_of(stocked, order_id) == "to_pack"
    assert events_of(stocked, order_id)[-2:] == ["unreleased", "split"]


def test_taken_back_everything_is_as_it_was(stocked: AppContext) -> None:
    vat = IncomingTax("VAT", 190_000, 1_900, False)
    order = incoming("1", line("MUG", 12, discount=7), line("CAP", 2), discounts=500, taxes=(vat,))
    (order_id,) = ordered_and_routed(stocked, order)
    before = money(stocked, order_id), lines_of(stocked, order_id), levels(stocked)
    charges = rows_of(stocked, "SELECT id, kind, amount FROM order_charge ORDER BY id")
    done = split(stocked, order_id, (1, 5), (2, 2))
    back = stocked.run(UnsplitOrder(done["link_id"])).result
    assert (back["number"], back["units"]) == ("1", 7)
    assert (money(stocked, order_id), lines_of(stocked, order_id), levels(stocked)) == before
    assert rows_of(stocked, "SELECT id, kind, amount FROM order_charge ORDER BY id") == charges
    assert state_of(stocked, done["new_order_id"]) == "cancelled"
    assert money(stocked, done["new_order_id"]) == (0, 0, 0, 0, 0, 0)
    assert events_of(stocked, order_id)[-2:] == ["unsplit", "routed"]
    with pytest.raises(Refused, match="taken back before"):
        stocked.run(UnsplitOrder(done["link_id"]))
    assert split(stocked, order_id, (1, 1))["new_number"] == "1/3"


@pytest.mark.parametrize("how", ["edited", "scanned", "sent", "cancelled"])
def test_what_has_moved_on_is_not_taken_back(stocked: AppContext, how: str) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 3)))
    done = split(stocked, order_id, (1, 1))
    new_id, rival = done["new_order_id"], None
    if how == "edited":
        (line_id,) = rows_of(stocked, "SELECT id FROM order_line WHERE order_id = :id", id=new_id)[0]
        version = int(one(stocked, "SELECT version FROM sales_order WHERE id = :id", id=new_id))
        edit_order(stocked.run, new_id, version, Edit({f"line.{line_id}.price": "1"}), op_id=uuid.uuid4())
    elif how == "scanned":
        rival = second_station(stocked, "Packing 2")
        scan(rival, "1/2")
    elif how == "sent":
        ship(stocked, pack(stocked, "1/2"))
    else:
        stocked.run(CancelOrder(new_id, "customer"))
    with pytest.raises(Refused, match=r"The split of 1 cannot be taken back"):
        stocked.run(UnsplitOrder(done["link_id"]))
    if rival is not None:
        rival.close()


def test_what_cannot_be_split_is_refused_in_words(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 3)))
    with pytest.raises(Refused, match="Nothing would stay in order 1"):
        split(stocked, order_id, (1, 3))
    with pytest.raises(BadInput, match="3 of MUG can be moved"):
        split(stocked, order_id, (1, 4))
    with pytest.raises(BadInput, match="No line was chosen"):
        stocked.run(SplitOrder(order_id, ()))
    with pytest.raises(NotFound, match="no such line"):
        stocked.run(SplitOrder(order_id, ((999, 1),)))
    with pytest.raises(NotFound, match="no such order"):
        stocked.run(SplitOrder(99, ((1, 1),)))
    with pytest.raises(NotFound, match="nothing to take back"):
        stocked.run(UnsplitOrder(99))
    rival = second_station(stocked, "Packing 2")
    scan(rival, "1")
    with pytest.raises(Refused, match="Packing 2 is packing it"):
        split(stocked, order_id, (1, 1))
    rival.close()


def test_channel_does_not_undo_a_split_nor_count_its_units_twice(stocked: AppContext) -> None:
    order = incoming("1", line("MUG", 3), line("CAP", 2))
    (order_id,) = ordered_and_routed(stocked, order)
    done = split(stocked, order_id, (1, 1), (2, 2))
    new_id = done["new_order_id"]
    before = [(lines_of(stocked, id_), money(stocked, id_)) for id_ in (order_id, new_id)]
    import_chunk(stocked, incoming("1", line("MUG", 4), line("CAP", 2)))
    assert [(lines_of(stocked, id_), money(stocked, id_)) for id_ in (order_id, new_id)] == before
    import_chunk(stocked, incoming("1", line("MUG", 3, fulfilled=1), line("CAP", 2, fulfilled=2)))
    assert [(lines_of(stocked, id_), money(stocked, id_)) for id_ in (order_id, new_id)] == before, "the part's units"
    import_chunk(stocked, incoming("1", line("MUG", 3, fulfilled=2), line("CAP", 2, fulfilled=2)))
    assert lines_of(stocked, order_id) == [("MUG", 0, 1, 0, 1, 0), ("CAP", 0, 0, 0, 0, 2)]
