"""The card of a product: places, promises, what comes in, movements with their balance, the way of a lot."""

from __future__ import annotations

from datetime import UTC, date, timedelta

import pytest
from sqlalchemy import insert, select, update

from app.context import AppContext
from app.queries.stock_card import Due, kept_from, stock_card
from app.queries.stock_moves import Movement, count_movements, movements, on_hand, shipped_by_day
from app.queries.stock_trace import lots_of, serials_of, trace_lot, trace_serial
from app.services.bins import AddBins
from app.services.kits import SetKit
from app.services.stock_adjust import AdjustStock
from app.services.stock_moves import MoveStock
from app.services.stock_policies import SetThreshold
from db.models import Lot, MoveKind, Operation, Serial, Sku, StockLevel, StockMove
from tests.factories import count, incoming, label, line, location_id, one, ordered_and_routed, pack, ship, take_in
from tests.queries.test_stock_grid import buy, send, sku


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    """Ten mugs in Berlin, three of them in A-1 and two in a bin for what is broken; four in Hamburg."""
    count(shop, {("MUG", "Berlin"): 10, ("MUG", "Hamburg"): 4, ("CAP", "Berlin"): 1})
    berlin = location_id(shop, "Berlin")
    good = shop.run(AddBins(berlin, ("A-1",), "North")).result["bin_ids"][0]
    broken = shop.run(AddBins(berlin, ("Broken",), kind="damaged")).result["bin_ids"][0]
    shop.run(MoveStock(sku(shop, "MUG"), berlin, None, good, 3, reason="putaway"))
    shop.run(MoveStock(sku(shop, "MUG"), berlin, None, broken, 2))
    return shop


def test_a_card_says_where_each_unit_lies(stocked: AppContext) -> None:
    card = stocked.read(stock_card, sku(stocked, "MUG"))
    assert card is not None and card.product.code == "MUG" and card.on_hand == 14
    berlin = location_id(stocked, "Berlin")
    level = card.level(berlin)
    assert level is not None and (level.on_hand, level.held, level.available) == (10, 2, 8)
    spots = [(s.bin, s.bin_kind, s.zone, s.on_hand, s.held) for s in card.spots if s.location_id == berlin]
    assert spots == [("A-1", "pickable", "North", 3, 0), ("Broken", "damaged", "", 2, 2), ("", "", "", 5, 0)]
    assert [(s.bin, s.on_hand) for s in card.spots if s.location_id != berlin] == [("", 4)]
    assert stocked.read(stock_card, 10**9) is None


def test_a_card_names_the_orders_that_hold_units_and_those_that_wait(stocked: AppContext) -> None:
    first, second = ordered_and_routed(stocked, incoming("1", line("MUG", 3)), incoming("2", line("MUG", 500)))
    card = stocked.read(stock_card, sku(stocked, "MUG"))
    assert card is not None
    held = {row.order_id: (row.number, row.units) for row in card.reserved}
    assert held[first] == ("1", 3) and card.reserved_orders == len(held)
    assert sum(row.units for row in card.reserved) == sum(row.reserved for row in card.levels)
    assert [(row.order_id, row.number) for row in card.waiting] == [(second, "2")]
    assert card.waiting_units == one(stocked, "SELECT sum(quantity) FROM backorder")


def test_a_card_says_what_each_channel_never_gets(stocked: AppContext) -> None:
    take_in(stocked, incoming("1", line("MUG", 1)))
    mug, account = sku(stocked, "MUG"), int(one(stocked, "SELECT id FROM channel_account WHERE channel = 'shopify'"))
    assert [(row.account_id, row.units, row.every) for row in stocked.read(kept_from, mug)] == [(account, None, 0)]
    stocked.run(SetThreshold(account, None, 2))
    stocked.run(SetThreshold(account, mug, 5))
    (row,) = stocked.read(kept_from, mug)
    assert (row.channel, row.units, row.every) == ("shopify", 5, 2)
    card = stocked.read(stock_card, sku(stocked, "CAP"))
    assert card is not None and [(row.units, row.every) for row in card.kept] == [(None, 2)]


def test_the_card_of_a_kit_says_what_limits_it(stocked: AppContext) -> None:
    count(stocked, {("BOX", "Berlin"): 0})
    box, mug, cap = (sku(stocked, code) for code in ("BOX", "MUG", "CAP"))
    stocked.run(SetKit(box, ((mug, 2), (cap, 1))))
    card = stocked.read(stock_card, box)
    berlin, hamburg = location_id(stocked, "Berlin"), location_id(stocked, "Hamburg")
    assert card is not None
    assert [part.code for part in card.limits_at(berlin)] == ["CAP"]
    assert [card.free_at(berlin, part) for part in card.product.parts] == [8, 1]
    assert [part.code for part in card.limits_at(hamburg)] == ["CAP"]


def test_what_comes_in_is_told_by_date_with_its_document(stocked: AppContext) -> None:
    buy(stocked, "MUG", "Berlin", 13, None)
    send(stocked, "MUG", "Hamburg", "Berlin", 3, date(2026, 12, 4))
    card = stocked.read(stock_card, sku(stocked, "MUG"))
    berlin = location_id(stocked, "Berlin")
    assert card is not None and list(card.due) == [
        Due("transfer", card.due[0].document_id, "T1", "Hamburg", berlin, 3, date(2026, 12, 4)),
        Due("purchase", card.due[1].document_id, "P1", "Acme", berlin, 12, None),
    ]


def test_value_is_what_is_on_hand_by_the_average_cost(stocked: AppContext) -> None:
    card = stocked.read(stock_card, sku(stocked, "MUG"))
    assert card is not None and card.value is None
    with stocked.database.writing() as conn:
        conn.execute(update(Sku).where(Sku.code == "MUG").values(average_cost=250_500_000))
    card = stocked.read(stock_card, sku(stocked, "MUG"))
    assert card is not None and card.value == 14 * 250.5


def test_movements_are_newest_first_with_their_balance_and_a_move_is_one(stocked: AppContext) -> None:
    mug, berlin = sku(stocked, "MUG"), location_id(stocked, "Berlin")
    stocked.run(AdjustStock(mug, berlin, -1, "damaged", note="fell down"))
    stocked.run(AdjustStock(mug, berlin, 6, "found"))
    ordered_and_routed(stocked, incoming("1", line("MUG", 2)))  # a promise is no movement
    found = stocked.read(movements, mug, berlin).rows
    told = [(row.kind, row.reason, row.hand, row.from_bin, row.bin, row.moved, row.balance) for row in found]
    assert told == [
        ("adjust", "found", 6, None, "", 0, 15),
        ("adjust", "damaged", -1, None, "", 0, 9),
        ("move", "", 0, "", "Broken", 2, 10),
        ("move", "putaway", 0, "", "A-1", 3, 10),
        ("count", "", 10, None, "", 0, 10),
    ]
    assert found[1].note == "fell down" and found[0].note == ""
    assert found[2].held == 2 and found[0].user and found[0].station and found[0].location == "Berlin"
    assert stocked.read(on_hand, mug) == 19 and stocked.read(count_movements, mug, berlin) == 7


def test_movements_come_in_pages_that_never_part_a_move(stocked: AppContext) -> None:
    mug = sku(stocked, "MUG")
    whole = stocked.read(movements, mug).rows
    for limit in (1, 2, 3):
        after, read = None, list[Movement]()
        while True:
            page = stocked.read(movements, mug, None, after, limit)
            read += page.rows
            after = page.after
            if after is None:
                break
        assert tuple(read) == whole, limit
    assert [row.balance for row in whole][-1] > 0


def test_sold_units_are_told_day_by_day(stocked: AppContext) -> None:
    mug, today = sku(stocked, "MUG"), stocked.clock().date()
    ordered_and_routed(stocked, incoming("1", line("MUG", 2)))
    shipment = pack(stocked, "1")
    label(stocked, shipment)
    ship(stocked, shipment)
    sold = stocked.read(shipped_by_day, mug, today, 14, UTC)
    assert sold == [0] * 13 + [2]
    assert stocked.read(shipped_by_day, mug, today + timedelta(days=20), 14, UTC) == [0] * 14


def add_lot(shop: AppContext, code: str, expires: date) -> int:
    with shop.database.writing() as conn:
        row = {"sku_id": sku(shop, "MUG"), "code": code, "expires_on": expires, "created_at": shop.clock()}
        return int(conn.execute(insert(Lot).values(row).returning(Lot.id)).scalar_one())


def test_a_lot_is_traced_from_its_arrival_to_the_customer(stocked: AppContext) -> None:
    mug, hamburg = sku(stocked, "MUG"), location_id(stocked, "Hamburg")
    lot = add_lot(stocked, "L7", date(2027, 1, 31))
    count(stocked, {("MUG", "Berlin"): 2, ("MUG", "Hamburg"): 0})  # what is left of Berlin is held
    stocked.run(AdjustStock(mug, hamburg, 9, "received", None, lot))
    ordered_and_routed(stocked, incoming("77", line("MUG", 4), email="anna@example.com"))
    shipment = pack(stocked, "77")
    label(stocked, shipment)
    ship(stocked, shipment)
    trace = stocked.read(trace_lot, lot)
    assert trace is not None and (trace.code, trace.sku, trace.expires_on) == ("L7", "MUG", date(2027, 1, 31))
    assert [(row.location, row.units) for row in trace.arrived] == [("Hamburg", 9)]
    assert [(row.location, row.bin, row.units, row.is_held) for row in trace.here] == [("Hamburg", "", 5, False)]
    (sent,) = trace.sent
    assert (sent.order, sent.units, sent.email) == ("77", 4, "anna@example.com")
    assert sent.name and sent.street and sent.tracking and trace.units_sent == 4
    assert stocked.read(lots_of, mug) == [(lot, "L7", date(2027, 1, 31), False)]
    assert stocked.read(trace_lot, 10**9) is None


def test_a_serial_is_traced_to_where_it_is(stocked: AppContext) -> None:
    mug, hamburg = sku(stocked, "MUG"), location_id(stocked, "Hamburg")
    with stocked.database.writing() as conn:
        row = {"sku_id": mug, "code": "SN-1", "location_id": hamburg, "created_at": stocked.clock()}
        serial = int(conn.execute(insert(Serial).values(row).returning(Serial.id)).scalar_one())
        op_id = conn.execute(select(Operation.op_id).limit(1)).scalar_one()
        move = {"op_id": op_id, "seq": 999, "sku_id": mug, "location_id": hamburg, "kind": MoveKind.RECEIVE,
                "hand_delta": 1, "serial_id": serial, "user_id": 1, "station_id": 1,
                "happened_at": stocked.clock(), "recorded_at": stocked.clock()}  # fmt: skip
        conn.execute(insert(StockMove).values(move))
        level = update(StockLevel).where(StockLevel.sku_id == mug, StockLevel.location_id == hamburg)
        conn.execute(level.values(on_hand=StockLevel.on_hand + 1))
    trace = stocked.read(trace_serial, serial)
    assert trace is not None and trace.kind == "serial" and trace.expires_on is None
    assert [(row.location, row.units) for row in trace.here] == [("Hamburg", 1)]
    assert [(row.location, row.units) for row in trace.arrived] == [("Hamburg", 1)]
    assert stocked.read(serials_of, sku(stocked, "MUG"), "SN") == [(serial, "SN-1")]
    assert stocked.read(serials_of, sku(stocked, "MUG"), "X") == []
    assert stocked.read(trace_serial, 10**9) is None
