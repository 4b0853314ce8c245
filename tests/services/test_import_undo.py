"""A whole import is undone: what it made goes, what it changed is set back, what has moved on is told and left."""

from __future__ import annotations

from uuid import uuid4

import pytest

from app.channels.base import Payment
from app.context import AppContext
from app.errors import NotFound, Refused
from app.services.import_undo import preview_undo, undo_import
from app.services.import_verdicts import UndoCounts
from app.services.order_edit import Edit, edit_order
from app.services.order_import import ImportOrders
from app.services.unit_of_work import Attachment
from tests.bench.measuring import Statements
from tests.factories import (
    PLACED,
    count,
    events_of,
    import_chunk,
    incoming,
    levels,
    line,
    lines_of,
    one,
    pack,
    route,
    rows_of,
    state_of,
    take_in,
)


def last_batch(shop: AppContext) -> int:
    return int(one(shop, "SELECT max(id) FROM import_batch"))


def undo(shop: AppContext, batch_id: int | None = None) -> UndoCounts:
    return undo_import(shop.run, batch_id or last_batch(shop), op_id=uuid4())


def foretold(shop: AppContext) -> UndoCounts:
    return shop.read(preview_undo, last_batch(shop))


def archived_skus(shop: AppContext) -> list[str]:
    return [row[0] for row in rows_of(shop, "SELECT code FROM sku WHERE archived_at IS NOT NULL ORDER BY code")]


def test_new_orders_are_cancelled_and_their_products_put_away(shop: AppContext) -> None:
    order, other = take_in(shop, incoming("1001", line("MUG", 2)), incoming("1002", line("CAP")))
    before = foretold(shop)
    told = undo(shop)
    assert (told.orders_cancelled, told.products_archived, told.left) == (2, 2, [])
    assert before == told
    assert [state_of(shop, order), state_of(shop, other)] == ["cancelled", "cancelled"]
    assert lines_of(shop, order) == [("MUG", 0, 0, 0, 0, 2)]
    assert events_of(shop, order) == ["imported", "cancelled"]
    assert archived_skus(shop) == ["CAP", "MUG"]
    assert one(shop, "SELECT count(*) FROM import_batch WHERE undone_at IS NULL") == 0


def test_the_numbers_are_free_and_the_same_file_again_revives_the_orders(shop: AppContext) -> None:
    order = incoming("1001", line("MUG", 2), line("CAP"))
    (order_id,) = take_in(shop, order)
    undo(shop)
    assert take_in(shop, order) == [order_id]
    assert state_of(shop, order_id) == "to_route"
    assert lines_of(shop, order_id) == [("MUG", 2, 0, 0, 0, 0), ("CAP", 1, 0, 0, 0, 0)]
    assert archived_skus(shop) == []
    assert one(shop, "SELECT external_id FROM sales_order") == "700001001"
    assert one(shop, "SELECT import_batch_id FROM sales_order") == last_batch(shop)
    assert undo(shop).orders_cancelled == 1
    assert import_chunk(shop, order)["orders"][0]["result"] == "new"
    assert import_chunk(shop, order)["orders"][0]["result"] == "unchanged"


def test_many_orders_are_revived_with_no_more_statements_than_few(shop: AppContext) -> None:
    orders = [incoming(f"{1000 + n}", line("MUG", 2), line("CAP", n + 1, fulfilled=1)) for n in range(40)]
    counted = []
    for some in (orders[:3], orders[3:]):
        take_in(shop, *some)
        undo(shop)
        heard = Statements()
        with heard.listening():
            take_in(shop, *some)
        counted.append(heard.count)
    assert 0 < counted[1] < counted[0] + 10


def test_tags_follow_the_order_back_and_forth(shop: AppContext) -> None:
    tags = "SELECT tag FROM order_tag ORDER BY tag"
    take_in(shop, incoming("1001", tags=("gift",)))
    take_in(shop, incoming("1001", tags=("b2b", "late"), note="Ring"))
    assert [row[0] for row in rows_of(shop, tags)] == ["b2b", "late"]
    undo(shop)
    assert [row[0] for row in rows_of(shop, tags)] == ["gift"]
    undo(shop, 1)
    take_in(shop, incoming("1001", tags=("again",)))
    assert [row[0] for row in rows_of(shop, tags)] == ["again"]
    assert one(shop, "SELECT count(*) FROM sales_order") == 1


def test_another_order_may_take_the_free_number(shop: AppContext) -> None:
    (order_id,) = take_in(shop, incoming("1001", line("MUG", 2), line("CAP")))
    undo(shop)
    other = incoming("1001", line("HAT", 3), external_id="99", placed_at=PLACED.replace(year=2025))
    assert take_in(shop, other) == [order_id]
    assert lines_of(shop, order_id) == [("HAT", 3, 0, 0, 0, 0), ("CAP", 0, 0, 0, 0, 1)]


def test_what_the_channel_had_sent_before_is_undone_too(shop: AppContext) -> None:
    order = incoming("1001", line("MUG", 2, fulfilled=2), line("CAP", 3, fulfilled=1), fulfilled_at=PLACED)
    (order_id,) = take_in(shop, order)
    undo(shop)
    assert state_of(shop, order_id) == "cancelled"
    assert take_in(shop, order) == [order_id]
    assert lines_of(shop, order_id) == [("MUG", 0, 0, 0, 2, 0), ("CAP", 2, 0, 0, 1, 0)]
    assert state_of(shop, order_id) == "partly_shipped"


def test_reservations_go_back_with_their_orders(shop: AppContext) -> None:
    count(shop, {("MUG", "Main"): 5})
    (order_id,) = take_in(shop, incoming("1001", line("MUG", 2)))
    route(shop, order_id)
    assert levels(shop) == {("MUG", "Main"): (5, 2)}
    told = undo(shop)
    assert (told.orders_cancelled, told.products_archived) == (1, 0)
    assert levels(shop) == {("MUG", "Main"): (5, 0)}


def test_what_somebody_has_worked_on_is_left_and_named(shop: AppContext) -> None:
    count(shop, {("MUG", "Main"): 5})
    packed, edited, free = take_in(shop, incoming("1001"), incoming("1002"), incoming("1003"))
    batch = last_batch(shop)
    route(shop, packed)
    pack(shop, "1001")
    edit_order(shop.run, edited, 1, Edit({"note": "Ring twice"}, {"note": ""}), op_id=uuid4())
    told = undo(shop, batch)
    assert told.orders_cancelled == 1
    assert {(left.name, left.why) for left in told.left} == {
        ("1001", "It is being packed or was sent."),
        ("1002", "Somebody has worked on it since."),
    }
    assert [state_of(shop, order) for order in (packed, edited, free)] == ["packed", "to_route", "cancelled"]


def test_an_update_is_set_back(shop: AppContext) -> None:
    first = incoming("1001", line("MUG", 2), note="Ring twice")
    (order_id,) = take_in(shop, first)
    money = "SELECT total_amount, units, note, payment FROM sales_order"
    before = rows_of(shop, money)
    take_in(shop, incoming("1001", line("MUG", 1), line("CAP", 5), note="Do not ring", payment=Payment.PENDING))
    assert rows_of(shop, money) != before
    told = undo(shop)
    assert (told.orders_cancelled, told.orders_set_back, told.left) == (0, 1, [])
    assert rows_of(shop, "SELECT total_amount, note, payment FROM sales_order") == [(4500, "Ring twice", "paid")]
    assert lines_of(shop, order_id) == [("MUG", 2, 0, 0, 0, 0), ("CAP", 0, 0, 0, 0, 5)]
    assert import_chunk(shop, first)["orders"][0]["result"] == "unchanged"


def test_an_update_of_payment_alone_keeps_the_reservations(shop: AppContext) -> None:
    count(shop, {("MUG", "Main"): 5})
    (order_id,) = take_in(shop, incoming("1001", line("MUG", 2), payment=Payment.PENDING))
    route(shop, order_id)
    take_in(shop, incoming("1001", line("MUG", 2)))
    undo(shop)
    assert one(shop, "SELECT payment FROM sales_order") == "pending"
    assert lines_of(shop, order_id) == [("MUG", 0, 2, 0, 0, 0)]


def test_an_import_is_undone_after_the_later_one_only(shop: AppContext) -> None:
    take_in(shop, incoming("1001"))
    first = last_batch(shop)
    take_in(shop, incoming("1001", note="Ring twice"))
    told = undo(shop, first)
    assert "A later import has changed it. Undo that one first." in [left.why for left in told.left]
    undo(shop)
    assert undo(shop, first).orders_cancelled == 1


def test_updates_are_undone_one_after_another(shop: AppContext) -> None:
    first, second, third = (incoming("1001", line("MUG", units), note=f"Ring {units}") for units in (1, 2, 3))
    (order_id,) = take_in(shop, first)
    batches = [last_batch(shop)]
    for order in (second, third):
        take_in(shop, order)
        batches.append(last_batch(shop))
    assert undo(shop, batches[2]).orders_set_back == 1
    assert lines_of(shop, order_id) == [("MUG", 2, 0, 0, 0, 0)]
    assert undo(shop, batches[1]).orders_set_back == 1
    assert lines_of(shop, order_id) == [("MUG", 1, 0, 0, 0, 0)]
    assert undo(shop, batches[0]).orders_cancelled == 1


def test_a_second_undo_has_nothing_left_to_do(shop: AppContext) -> None:
    take_in(shop, incoming("1001"))
    assert undo(shop).done == 2
    told = undo(shop)
    assert (told.done, told.left) == (0, [])


def test_the_same_gesture_again_gives_the_same_answer(shop: AppContext) -> None:
    take_in(shop, incoming("1001"))
    gesture = uuid4()
    first = undo_import(shop.run, last_batch(shop), op_id=gesture)
    assert undo_import(shop.run, last_batch(shop), op_id=gesture) == first


def test_a_stopped_undo_is_gone_on_with(shop: AppContext, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.services.import_undo.CHUNK", 1)
    take_in(shop, *(incoming(str(1001 + n)) for n in range(4)))
    answers = iter([False, False, True])
    stopped = undo_import(shop.run, last_batch(shop), op_id=uuid4(), cancelled=lambda: next(answers))
    assert stopped.orders_cancelled == 2
    assert undo(shop).orders_cancelled == 2
    assert rows_of(shop, "SELECT DISTINCT state FROM sales_order") == [("cancelled",)]


def test_the_rest_of_an_undone_import_does_not_come_in(shop: AppContext) -> None:
    gesture = uuid4()
    import_chunk(shop, incoming("1001"), op_id=gesture)
    undo(shop)
    late = ImportOrders(last_batch(shop), 1, "x", 9, 1, "orders.csv")
    with pytest.raises(Refused, match="undone at another place"):
        shop.run(late, attachments={"orders": Attachment([incoming("1002")])})


def test_counted_stock_is_set_back_by_the_ledger(shop: AppContext) -> None:
    count(shop, {("MUG", "Main"): 4})
    count(shop, {("MUG", "Main"): 10, ("CAP", "Main"): 3})
    before = foretold(shop)
    told = undo(shop)
    assert (told.counts_reversed, told.products_archived, told.left) == (2, 1, [])
    assert before == told
    assert levels(shop) == {("MUG", "Main"): (4, 0), ("CAP", "Main"): (0, 0)}
    kinds = "SELECT kind, hand_delta FROM stock_move ORDER BY id"
    assert rows_of(shop, kinds)[-2:] == [("adjust", -6), ("adjust", -3)]


def test_stock_that_has_moved_since_is_left(shop: AppContext) -> None:
    count(shop, {("MUG", "Main"): 4})
    first = last_batch(shop)
    count(shop, {("MUG", "Main"): 10})
    told = undo(shop, first)
    assert {left.why for left in told.left} >= {"Stock has moved since."}
    assert levels(shop) == {("MUG", "Main"): (10, 0)}


def test_stock_that_is_packed_is_left(shop: AppContext) -> None:
    count(shop, {("MUG", "Main"): 4})
    batch = last_batch(shop)
    (order_id,) = take_in(shop, incoming("1001", line("MUG", 3)))
    route(shop, order_id)
    pack(shop, "1001")
    told = undo(shop, batch)
    assert "Units of it are being packed or held." in {left.why for left in told.left}
    assert levels(shop) == {("MUG", "Main"): (4, 3)}


def test_a_batch_that_is_not_there_and_one_that_changed_nothing(shop: AppContext) -> None:
    with pytest.raises(NotFound):
        undo(shop, 77)
    take_in(shop, incoming("1001"))
    take_in(shop, incoming("1001"))
    with pytest.raises(Refused, match="nothing to undo"):
        undo(shop)
