"""Taking an edit back: the order is as it was before, whole or not at all, and what others did since stays."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from typing import Any

import pytest

from app.channels.base import IncomingTax
from app.context import AppContext
from app.errors import NotFound, Refused
from app.queries.doctor import examine
from app.services.holds import PlaceHold
from app.services.order_cancel import CancelOrder
from app.services.order_edit import Edit, EditOrder
from app.services.order_edit_undo import UndoEdit
from app.services.order_lines_edit import AddedLine
from app.services.order_release import ReleaseOrder
from app.services.routing import RouteOrders
from app.services.unit_of_work import Attachment, JsonObject
from tests.factories import (
    NO_STREET,
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

VAT = IncomingTax("VAT", 190_000, 0, False)


@pytest.fixture
def stocked(shop: AppContext) -> Iterator[AppContext]:
    """Ten mugs and ten caps in Berlin, five mugs in Hamburg; the doctor finds nothing when the test is over."""
    count(shop, {("MUG", "Berlin"): 10, ("CAP", "Berlin"): 10, ("MUG", "Hamburg"): 5})
    yield shop
    assert [check for check in examine(shop.database).checks if check.violations] == []


class Edited:
    """An edit that was made, and what can be asked of it."""

    def __init__(self, shop: AppContext, order_id: int, edit: Edit) -> None:
        self.shop, self.order_id, self.edit, self.op_id = shop, order_id, edit, uuid.uuid4()
        version = int(one(shop, "SELECT version FROM sales_order WHERE id = :id", id=order_id))
        command = EditOrder(order_id, version, edit.digest)
        self.result = shop.run(command, op_id=self.op_id, attachments={"edit": Attachment(edit)}).result

    def undo(self, shop: AppContext | None = None, *, edit: Edit | None = None) -> JsonObject:
        """Take it back; the texts of before come along."""
        given = {"edit": Attachment(edit or self.edit)}
        return (shop or self.shop).run(UndoEdit(self.order_id, str(self.op_id)), attachments=given).result


def change(shop: AppContext, order_id: int, *added: AddedLine, texts: dict[str, str] | None = None,
           **new: int) -> Edited:  # fmt: skip
    """Edit the order: ``quantity_1`` is the quantity of its first line; ``texts`` are its other fields."""
    ids = [row[0] for row in rows_of(shop, "SELECT id FROM order_line WHERE order_id = :id ORDER BY position",
                                     id=order_id)]  # fmt: skip

    def field(name: str) -> str:
        what, _, place = name.rpartition("_")
        return f"line.{ids[int(place) - 1]}.{what}" if place.isdecimal() else name

    goods = {field(name): str(value) for name, value in new.items()}
    before = {name: text(shop, order_id, name) for name in texts or {}}
    return Edited(shop, order_id, Edit({**goods, **(texts or {})}, before, added))


def text(shop: AppContext, order_id: int, name: str) -> str:
    if name in ("note", "shipping_method"):
        return str(one(shop, f"SELECT {name} FROM sales_order WHERE id = :id", id=order_id))
    return str(one(shop, f"SELECT {name} FROM order_address WHERE kind = 'ship' AND order_id = :id", id=order_id))


def whole(shop: AppContext, order_id: int) -> dict[str, list[tuple[Any, ...]]]:
    """All of the order that an edit may change, without what was added and taken out again: its rows stay."""
    queries = {
        "header": "SELECT state, units, holds, customer_name, note, shipping_method, lines_amount, shipping_amount,"
        " fees_amount, discount_amount, tax_added_amount, total_amount, total_key FROM sales_order WHERE id = :id",
        "lines": "SELECT id, ordered, open, reserved, cancelled, unit_price_millionths, discount_amount, line_amount"
        " FROM order_line WHERE order_id = :id AND position <= 2 ORDER BY position",
        "charges": "SELECT id, kind, title, amount FROM order_charge WHERE order_id = :id ORDER BY id",
        "taxes": "SELECT rate_ppm, amount FROM order_tax WHERE order_id = :id ORDER BY id",
        "address": "SELECT name, street1, city, latitude FROM order_address WHERE order_id = :id ORDER BY kind",
        "waits": "SELECT b.quantity FROM backorder b JOIN order_line l ON l.id = b.order_line_id"
        " WHERE l.order_id = :id ORDER BY l.id",
        "places": "SELECT location_id, sum(units) FROM shipment WHERE order_id = :id AND state <> 'cancelled'"
        " GROUP BY location_id ORDER BY location_id",
    }
    found = {name: rows_of(shop, query, id=order_id) for name, query in queries.items()}
    return {name: [tuple(row) for row in rows] for name, rows in found.items()}


def last_event(shop: AppContext, order_id: int, kind: str) -> JsonObject:
    query = "SELECT data FROM order_event WHERE order_id = :id AND kind = :kind ORDER BY id DESC LIMIT 1"
    data = one(shop, query, id=order_id, kind=kind)
    found: JsonObject = json.loads(data) if isinstance(data, str) else data
    return found


def an_order(**more: Any) -> Any:
    vat = IncomingTax("VAT", 190_000, 1_672, False)
    lines = (line("MUG", 3, discount=100), line("CAP", 2, price=14_950_000))
    return incoming("1", *lines, shipping=490, discounts=580, taxes=(vat,), **more)


@pytest.mark.parametrize(
    ("added", "new"),
    [
        ((), {"quantity_1": 1}),
        ((), {"quantity_1": 0, "quantity_2": 7}),
        ((AddedLine("CAP", 2, 9_990_000),), {"quantity_2": 1}),
        ((), {"price_1": 1_000_000, "discount_1": 0, "shipping_amount": 0}),
        ((AddedLine("MUG", 20, 1_000_000, 30),), {"shipping_amount": 990}),
    ],
)
def test_goods_money_and_reservations_are_as_before(
    stocked: AppContext, added: tuple[AddedLine, ...], new: dict[str, int]
) -> None:
    (order_id,) = ordered_and_routed(stocked, an_order())
    before, there = whole(stocked, order_id), levels(stocked)
    edited = change(stocked, order_id, *added, texts=None, **new)
    assert whole(stocked, order_id) != before
    result = edited.undo()
    assert whole(stocked, order_id) == before and levels(stocked) == there
    assert (result["number"], result["waiting"]) == ("1", 0)
    assert result["fields"] == edited.result["fields"]
    assert last_event(stocked, order_id, "edit_undone")["op"] == str(edited.op_id)


def test_texts_are_as_before_and_so_is_the_hold_for_a_missing_street(stocked: AppContext) -> None:
    (order_id,) = take_in(stocked, incoming("1", line("MUG", 1), ship_to=NO_STREET))
    before = whole(stocked, order_id)
    edited = change(stocked, order_id, texts={"street1": "2 Other Street", "name": "Other Buyer", "note": "ring"})
    assert one(stocked, "SELECT holds FROM sales_order") == 0
    edited.undo()
    assert whole(stocked, order_id) == before
    assert one(stocked, "SELECT holds FROM sales_order") == 1


def test_nothing_personal_is_kept_so_the_texts_of_before_must_be_those_of_the_edit(stocked: AppContext) -> None:
    (order_id,) = take_in(stocked, incoming("1", line("MUG", 1)))
    edited = change(stocked, order_id, texts={"street1": "2 Other Street"})
    kept = [str(row) for row in rows_of(stocked, "SELECT result, payload FROM operation UNION ALL"
                                                 " SELECT data, data FROM order_event")]  # fmt: skip
    assert not [row for row in kept if "Street" in row]
    for other in (Edit(), Edit({"street1": "2 Other Street"}, {"street1": "3 Elsewhere"})):
        with pytest.raises(Refused, match=r"What stood in order 1 before is kept nowhere: address"):
            edited.undo(edit=other)
    assert text(stocked, order_id, "street1") == "2 Other Street"


def test_it_is_taken_back_once_and_the_newest_can_be_followed_by_the_one_before(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, an_order())
    before = whole(stocked, order_id)
    first = change(stocked, order_id, quantity_1=2)
    second = change(stocked, order_id, AddedLine("CAP", 1, 500_000), quantity_1=5)
    second.undo()
    with pytest.raises(Refused, match="taken back before"):
        second.undo()
    first.undo()
    assert whole(stocked, order_id) == before
    with pytest.raises(NotFound):
        stocked.run(UndoEdit(order_id, str(uuid.uuid4())))
    with pytest.raises(NotFound):
        stocked.run(UndoEdit(order_id, "no id"))


def test_what_somebody_changed_since_is_not_overwritten_and_nothing_is_changed(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, an_order())
    mine = change(stocked, order_id, quantity_1=2, texts={"street1": "2 Mine"})
    rival = second_station(stocked, "Desk 2")
    change(rival, order_id, quantity_1=1)
    before = whole(stocked, order_id)
    with pytest.raises(Refused, match=r"Owner at Desk 2 changed order 1 meanwhile: lines\. Nothing was taken back"):
        mine.undo()
    change(rival, order_id, texts={"street1": "3 Theirs"})
    with pytest.raises(Refused, match=r"Owner at Desk 2 changed order 1 meanwhile: address, lines"):
        mine.undo()
    rival.close()
    assert whole(stocked, order_id)["lines"] == before["lines"]


def test_what_somebody_else_changed_besides_stays(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, an_order())
    mine = change(stocked, order_id, quantity_1=1, shipping_amount=990, texts={"note": "mine"})
    rival = second_station(stocked, "Desk 2")
    change(rival, order_id, quantity_2=3, texts={"city": "Potsdam"})
    rival.close()
    mine.undo()
    assert text(stocked, order_id, "city") == "Potsdam" and text(stocked, order_id, "note") == ""
    assert [row[1] for row in whole(stocked, order_id)["lines"]] == [3, 3]
    assert whole(stocked, order_id)["header"][0][7] == 490


def test_units_that_others_took_meanwhile_wait_and_that_is_told(stocked: AppContext) -> None:
    count(stocked, {("MUG", "Hamburg"): 0})
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 8), line("CAP", 1)))
    edited = change(stocked, order_id, quantity_1=2)
    ordered_and_routed(stocked, incoming("2", line("MUG", 6)))
    result = edited.undo()
    assert result["waiting"] == 4
    assert lines_of(stocked, order_id) == [("MUG", 4, 4, 0, 0, 0), ("CAP", 0, 1, 0, 0, 0)]
    assert rows_of(stocked, "SELECT quantity FROM backorder") == [(4,)]
    assert levels(stocked)["MUG", "Berlin"] == (10, 10)


def test_units_come_from_where_they_were_reserved(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 13)))
    edited = change(stocked, order_id, quantity_1=10)
    assert levels(stocked)["MUG", "Hamburg"] == (5, 0)
    count(stocked, {("MUG", "Berlin"): 20})
    edited.undo()
    assert levels(stocked)["MUG", "Hamburg"] == (5, 3) and levels(stocked)["MUG", "Berlin"] == (20, 10)


def test_line_that_was_taken_out_is_reserved_again_though_nothing_else_was_routed(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 1)))
    edited = change(stocked, order_id, AddedLine("CAP", 30, 1_000_000), quantity_1=0)
    edited.undo()
    assert lines_of(stocked, order_id) == [("MUG", 0, 1, 0, 0, 0), ("CAP", 0, 0, 0, 0, 30)]
    assert not rows_of(stocked, "SELECT id FROM backorder") and state_of(stocked, order_id) == "to_pack"


def test_order_that_was_never_routed_is_not_routed_by_it(stocked: AppContext) -> None:
    (order_id,) = take_in(stocked, incoming("1", line("MUG", 3)))
    edited = change(stocked, order_id, quantity_1=1)
    edited.undo()
    assert lines_of(stocked, order_id) == [("MUG", 3, 0, 0, 0, 0)] and state_of(stocked, order_id) == "to_route"
    edited = change(stocked, order_id, quantity_1=1)
    stocked.run(RouteOrders((order_id,)))
    edited.undo()
    assert lines_of(stocked, order_id) == [("MUG", 0, 3, 0, 0, 0)], "what was routed meanwhile is routed whole"


def test_what_it_had_called_back_is_on_the_floor_again_unless_a_hold_keeps_it(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 3)))
    stocked.run(ReleaseOrder(order_id))
    edited = change(stocked, order_id, quantity_1=2)
    assert state_of(stocked, order_id) == "to_pack"
    edited.undo()
    assert state_of(stocked, order_id) == "released"
    edited = change(stocked, order_id, quantity_1=2)
    stocked.run(PlaceHold(order_id, "fraud"))
    edited.undo()
    assert state_of(stocked, order_id) == "to_pack"


def test_what_is_in_hand_left_or_over_is_refused_in_words(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 1), line("CAP", 1)))
    edited = change(stocked, order_id, quantity_1=2)
    rival = second_station(stocked, "Packing 2")
    scan(rival, "1")
    with pytest.raises(Refused, match=r"The change of order 1 cannot be taken back now: Packing 2 is packing it"):
        edited.undo()
    rival.close()
    (sent,) = ordered_and_routed(stocked, incoming("2", line("MUG", 1)))
    edited = change(stocked, sent, quantity_1=2)
    ship(stocked, pack(stocked, "2"))
    with pytest.raises(Refused, match="Order 2 has left"):
        edited.undo()
    (gone,) = ordered_and_routed(stocked, incoming("3", line("MUG", 1)))
    edited = change(stocked, gone, quantity_1=2)
    stocked.run(CancelOrder(gone, "mistake"))
    with pytest.raises(Refused, match="Order 3 was cancelled"):
        edited.undo()


def test_units_that_were_added_and_have_left_stay(stocked: AppContext) -> None:
    count(stocked, {("MUG", "Berlin"): 2, ("MUG", "Hamburg"): 0})
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 1)))
    edited = change(stocked, order_id, quantity_1=3)
    ship(stocked, pack(stocked, "1"))
    with pytest.raises(Refused, match="2 of MUG have left already"):
        edited.undo()


def test_order_without_prices_gets_its_units_back(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, without_money(incoming("1", line("MUG", 3), line("CAP", 1))))
    before = whole(stocked, order_id)
    change(stocked, order_id, AddedLine("CAP", 1), quantity_1=0).undo()
    assert whole(stocked, order_id) == before


def test_a_doubtful_tax_is_as_before_to_the_cent(stocked: AppContext) -> None:
    mixed = (IncomingTax("VAT", 70_000, 143, False), IncomingTax("VAT", 190_000, 379, False))
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 1), line("CAP", 2), taxes=mixed))
    before = whole(stocked, order_id)
    edited = change(stocked, order_id, quantity_2=1)
    assert last_event(stocked, order_id, "edited")["tax"] == "estimated"
    edited.undo()
    assert whole(stocked, order_id) == before


def test_what_was_taken_back_is_the_channels_again(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 2)))
    edited = change(stocked, order_id, quantity_1=1)
    import_chunk(stocked, incoming("1", line("MUG", 5), note="first"))
    assert lines_of(stocked, order_id) == [("MUG", 0, 1, 0, 0, 0)], "a person decided that"
    edited.undo()
    import_chunk(stocked, incoming("1", line("MUG", 5), note="second"))
    assert lines_of(stocked, order_id)[0][:3] == ("MUG", 0, 5)


def test_the_same_gesture_takes_back_once(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, an_order())
    edited, gesture = change(stocked, order_id, quantity_1=1), uuid.uuid4()
    command = UndoEdit(order_id, str(edited.op_id))
    first = stocked.run(command, op_id=gesture)
    again = stocked.run(command, op_id=gesture)
    assert again.replayed and again.result == first.result
    assert events_of(stocked, order_id).count("edit_undone") == 1
