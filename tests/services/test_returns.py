"""Goods that come back: into stock, into a bin that is not sold from, or written off; and the money for them."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime

import pytest
from sqlalchemy import insert, update

from app.context import AppContext
from app.errors import BadInput, NotFound, Refused
from app.queries.doctor import examine
from app.queries.returns import WithCustomer, with_customer
from app.services.bins import AddBins
from app.services.outbox import carry_out_due
from app.services.returns import ReturnedLine, ReturnGoods
from app.services.stock_adjust import AdjustStock
from app.services.unit_of_work import JsonObject
from db.models import Lot
from tests.factories import (
    count,
    events_of,
    incoming,
    levels,
    line,
    location_id,
    one,
    ordered_and_routed,
    pack,
    rows_of,
    ship,
    state_of,
    take_in,
)
from tests.services.job_desk import let_time_pass


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    """Ten mugs and ten caps in Berlin, and a bin for what is broken."""
    count(shop, {("MUG", "Berlin"): 10, ("CAP", "Berlin"): 10})
    shop.run(AddBins(location_id(shop, "Berlin"), ("Broken",), kind="damaged"))
    return shop


@pytest.fixture
def order_id(stocked: AppContext) -> int:
    """An order of three mugs and a cap that has left: 85.00 EUR with shipping, less 10.00, all paid."""
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 3), line("CAP"), discounts=1_000))
    ship(stocked, pack(stocked, "1"))
    return order_id


def lines(shop: AppContext, order_id: int) -> list[int]:
    return [row[0] for row in rows_of(shop, "SELECT id FROM order_line WHERE order_id = :o ORDER BY id", o=order_id)]


def bin_id(shop: AppContext, code: str) -> int:
    return int(one(shop, "SELECT id FROM bin WHERE code = :code", code=code))


def back(shop: AppContext, order_id: int, *came: ReturnedLine, refund: str = "none") -> JsonObject:
    return shop.run(ReturnGoods(order_id, location_id(shop, "Berlin"), came, "unwanted", refund)).result


def ledger(shop: AppContext) -> list[tuple[object, ...]]:
    """What returns left in it: kind, on hand, held, whether it names the line, document."""
    query = (
        "SELECT kind, hand_delta, held_delta, order_line_id IS NOT NULL, document_kind, document_id FROM stock_move"
        " WHERE document_kind IS NOT NULL ORDER BY id"
    )
    return [(*row[:3], bool(row[3]), *row[4:]) for row in rows_of(shop, query)]


def with_customer_of(shop: AppContext, order_id: int) -> tuple[WithCustomer, ...]:
    return shop.read(lambda conn: with_customer(conn, order_id))


def returned(shop: AppContext, order_id: int) -> list[int]:
    query = "SELECT returned FROM order_line WHERE order_id = :o ORDER BY id"
    return [row[0] for row in rows_of(shop, query, o=order_id)]


def test_units_that_come_back_are_sold_again(stocked: AppContext, order_id: int) -> None:
    mugs, _ = lines(stocked, order_id)
    done = back(stocked, order_id, ReturnedLine(mugs, 2))
    assert {key: done[key] for key in ("number", "return_number", "units", "refund", "why_no_refund")} == {
        "number": "1", "return_number": 1, "units": 2, "refund": 0, "why_no_refund": "",
    }  # fmt: skip
    assert levels(stocked)["MUG", "Berlin"] == (9, 0)
    assert returned(stocked, order_id) == [2, 0]
    assert ledger(stocked) == [("return", 2, 0, True, "return", 1)]
    assert (state_of(stocked, order_id), events_of(stocked, order_id)[-1]) == ("shipped", "returned")
    ordered_and_routed(stocked, incoming("2", line("MUG", 9)))
    assert levels(stocked)["MUG", "Berlin"] == (9, 9)


def test_what_is_broken_is_kept_from_sale_or_thrown_away(stocked: AppContext, order_id: int) -> None:
    mugs, caps = lines(stocked, order_id)
    back(
        stocked,
        order_id,
        ReturnedLine(mugs, 1, bin_id(stocked, "Broken")),
        ReturnedLine(mugs, 1),
        ReturnedLine(caps, 1, written_off=True),
    )
    assert ledger(stocked) == [
        ("return", 1, 1, True, "return", 1),
        ("return", 1, 0, True, "return", 1),
        ("return", 1, 0, True, "return", 1),
        ("adjust", -1, 0, False, "return", 1),
    ]
    assert levels(stocked) == {("MUG", "Berlin"): (9, 0), ("CAP", "Berlin"): (9, 0)}
    assert one(stocked, "SELECT held FROM stock_level WHERE held > 0") == 1
    assert returned(stocked, order_id) == [2, 1]
    assert [check.name for check in examine(stocked.database).checks if check.found] == []


def test_no_more_comes_back_than_is_with_the_customer(stocked: AppContext, order_id: int) -> None:
    mugs, _ = lines(stocked, order_id)
    with pytest.raises(Refused, match="4 of MUG cannot come back: 3 are with the customer"):
        back(stocked, order_id, ReturnedLine(mugs, 2), ReturnedLine(mugs, 2))
    back(stocked, order_id, ReturnedLine(mugs, 2))
    with pytest.raises(Refused, match="1 are with the customer"):
        back(stocked, order_id, ReturnedLine(mugs, 2))
    (waiting,) = ordered_and_routed(stocked, incoming("2", line("MUG", 1)))
    with pytest.raises(Refused, match="0 are with the customer"):
        back(stocked, waiting, ReturnedLine(lines(stocked, waiting)[0], 1))
    assert returned(stocked, order_id) == [2, 0]


def test_what_makes_no_sense_is_refused_and_changes_nothing(stocked: AppContext, order_id: int) -> None:
    (other,) = ordered_and_routed(stocked, incoming("2", line("CAP", 1)))
    (mugs, caps), (foreign,) = lines(stocked, order_id), lines(stocked, other)
    before = levels(stocked)
    with pytest.raises(NotFound, match="no such line"):
        back(stocked, order_id, ReturnedLine(foreign, 1))
    with pytest.raises(NotFound, match="no such order"):
        back(stocked, 999, ReturnedLine(mugs, 1))
    with pytest.raises(NotFound, match="no such bin"):
        back(stocked, order_id, ReturnedLine(mugs, 1, 999))
    for wrong in ((), (ReturnedLine(mugs, 0),), (ReturnedLine(mugs, 1, amount=1),)):
        with pytest.raises(BadInput):
            back(stocked, order_id, *wrong)
    with pytest.raises(BadInput, match="of all lines, or of none"):
        back(stocked, order_id, ReturnedLine(mugs, 1, amount=1), ReturnedLine(caps, 1), refund="paid_back")
    with pytest.raises(BadInput):
        stocked.run(ReturnGoods(order_id, location_id(stocked, "Berlin"), (ReturnedLine(mugs, 1),), "because"))
    assert (levels(stocked), ledger(stocked), returned(stocked, order_id)) == (before, [], [0, 0])


@pytest.mark.parametrize("order", list(itertools.permutations("MMMC"))[:8:2])
def test_piece_by_piece_in_any_order_brings_back_what_was_paid_for_the_goods(
    stocked: AppContext, order: tuple[str, ...]
) -> None:
    goods = line("MUG", 3, price=3_330_000), line("CAP", 1, price=990_000)
    (order_id,) = ordered_and_routed(stocked, incoming("1", *goods, discounts=100))
    ship(stocked, pack(stocked, "1"))
    mugs, caps = lines(stocked, order_id)
    parts = []
    for sku in order:
        done = back(stocked, order_id, ReturnedLine(mugs if sku == "M" else caps, 1), refund="paid_back")
        parts.append(done["refund"])
    assert sum(parts) == 3 * 333 + 99 - 100, "the goods after their discount; shipping was used"
    query = "SELECT payment, refunded_amount FROM sales_order WHERE id = :id"
    assert rows_of(stocked, query, id=order_id) == [("partly_refunded", 998)]


def test_the_refund_waits_its_seconds_and_another_waits_for_it(stocked: AppContext, order_id: int) -> None:
    mugs, caps = lines(stocked, order_id)
    done = back(stocked, order_id, ReturnedLine(mugs, 1), refund="pay_back")
    assert (done["refund"], done["currency"], done["outbox_id"] is None) == (1_750, "EUR", False)
    with pytest.raises(Refused, match="on its way already"):
        back(stocked, order_id, ReturnedLine(caps, 1), refund="pay_back")
    assert returned(stocked, order_id) == [1, 0]
    (carried,) = carry_out_due(stocked.run, stocked.read, let_time_pass(stocked))
    assert carried["amount"] == 1_750
    assert events_of(stocked, order_id)[-3:] == ["returned", "refund_asked", "refunded"]


def test_what_the_channel_paid_back_is_recorded_but_never_more_than_was_paid(
    stocked: AppContext, order_id: int
) -> None:
    mugs, caps = lines(stocked, order_id)
    done = back(stocked, order_id, ReturnedLine(mugs, 1, amount=1_500), refund="paid_back")
    assert (done["refund"], done["outbox_id"]) == (1_500, None)
    with pytest.raises(BadInput, match=r"60.01 EUR cannot have been paid back: only 60.00 is left"):
        back(stocked, order_id, ReturnedLine(caps, 1, amount=6_001), refund="paid_back")
    back(stocked, order_id, ReturnedLine(caps, 1, amount=6_000), refund="paid_back")
    query = "SELECT payment, refunded_amount FROM sales_order WHERE id = :id"
    assert rows_of(stocked, query, id=order_id) == [("refunded", 7_500)]
    again = back(stocked, order_id, ReturnedLine(mugs, 1), refund="paid_back")
    assert (again["refund"], again["why_no_refund"]) == (0, "nothing")


def test_what_was_sent_before_the_import_comes_into_stock_and_what_is_no_good_does_not(stocked: AppContext) -> None:
    before = line("MUG", 2, fulfilled=2), line("POST", 1, requires_shipping=False)
    (order_id,) = take_in(stocked, incoming("9", *before))
    mugs, postage = lines(stocked, order_id)
    done = back(stocked, order_id, ReturnedLine(mugs, 1), ReturnedLine(postage, 1), refund="paid_back")
    assert (done["units"], done["refund"]) == (2, 4_000)
    assert returned(stocked, order_id) == [1, 1]
    assert levels(stocked) == {("MUG", "Berlin"): (11, 0), ("CAP", "Berlin"): (10, 0)}
    assert [check.name for check in examine(stocked.database).checks if check.found] == []


def test_units_go_back_into_the_lot_that_they_were_sent_from(stocked: AppContext) -> None:
    sku = int(one(stocked, "SELECT id FROM sku WHERE code = 'MUG'"))
    berlin = location_id(stocked, "Berlin")
    with stocked.database.writing() as conn:
        for code in ("L1", "L2"):
            conn.execute(insert(Lot).values(sku_id=sku, code=code, created_at=stocked.clock()))
    (first, second) = (row[0] for row in rows_of(stocked, "SELECT id FROM lot ORDER BY code"))
    stocked.run(AdjustStock(sku, berlin, -10, "lost"))
    stocked.run(AdjustStock(sku, berlin, 1, "received", lot_id=first))
    stocked.run(AdjustStock(sku, berlin, 3, "received", lot_id=second))
    for number, units in (("1", 3), ("2", 1)):
        ordered_and_routed(stocked, incoming(number, line("MUG", units)))
        ship(stocked, pack(stocked, number))
    both, one_lot = (one(stocked, "SELECT id FROM sales_order WHERE number = :n", n=number) for number in "12")
    back(stocked, one_lot, ReturnedLine(lines(stocked, one_lot)[0], 1))
    assert rows_of(stocked, "SELECT lot_id, on_hand FROM bin_stock WHERE on_hand > 0") == [(second, 1)]
    (mugs,) = lines(stocked, both)
    with pytest.raises(BadInput, match="from several lots"):
        back(stocked, both, ReturnedLine(mugs, 1))
    with stocked.database.writing() as conn:
        conn.execute(update(Lot).where(Lot.id == first).values(blocked_at=datetime.now(UTC)))
    back(stocked, both, ReturnedLine(mugs, 1, lot_id=first))
    assert rows_of(stocked, "SELECT on_hand, held FROM bin_stock WHERE lot_id = :l", l=first) == [(1, 1)]
    back(stocked, both, ReturnedLine(mugs, 2))  # now only the other lot is with the customer
    assert one(stocked, "SELECT on_hand FROM bin_stock WHERE lot_id = :l", l=second) == 3


def test_a_unit_without_a_lot_comes_back_without_one_though_others_of_the_line_bore_one(stocked: AppContext) -> None:
    sku, berlin = int(one(stocked, "SELECT id FROM sku WHERE code = 'MUG'")), location_id(stocked, "Berlin")
    with stocked.database.writing() as conn:
        conn.execute(insert(Lot).values(sku_id=sku, code="L1", created_at=stocked.clock()))
    lot = int(one(stocked, "SELECT id FROM lot"))
    stocked.run(AdjustStock(sku, berlin, -8, "lost"))
    stocked.run(AdjustStock(sku, berlin, 1, "received", lot_id=lot))
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 3)))
    ship(stocked, pack(stocked, "1"))
    away = with_customer_of(stocked, order_id)
    assert [(one.lots, one.lot, one.units) for one in away] == [(True, "", 2), (True, "L1", 1)]
    (mugs,) = lines(stocked, order_id)
    with pytest.raises(BadInput, match="from several lots"):
        back(stocked, order_id, ReturnedLine(mugs, 1))
    with pytest.raises(BadInput, match="Say which units"):
        back(stocked, order_id, ReturnedLine(mugs, 1, lot_id=lot, without_lot=True))
    back(stocked, order_id, ReturnedLine(mugs, 1, without_lot=True))
    assert rows_of(stocked, "SELECT lot_id, hand_delta FROM stock_move WHERE kind = 'return'") == [(None, 1)]
    assert [(one.lot, one.units) for one in with_customer_of(stocked, order_id)] == [("", 1), ("L1", 1)]
    back(stocked, order_id, ReturnedLine(mugs, 1, lot_id=lot))
    assert [(one.lots, one.units) for one in with_customer_of(stocked, order_id)] == [(False, 1)], (
        "one can be left only"
    )
    assert [check.name for check in examine(stocked.database).checks if check.found] == []
