"""Orders of kits: the kit's line has the money, its components are what is reserved, packed, sent and comes back."""

from __future__ import annotations

import dataclasses
import uuid
from collections.abc import Iterator

import pytest

from app.context import AppContext
from app.errors import NotFound, Refused
from app.queries.doctor import examine
from app.queries.order_page import order_view
from app.queries.routing import open_order_ids
from app.services.documents import packing_slip
from app.services.kits import SetKit
from app.services.order_cancel import CancelOrder
from app.services.order_edit import Edit, edit_order
from app.services.order_edit_undo import UndoEdit
from app.services.order_lines_edit import AddedLine, line_field
from app.services.order_merge import MergeOrders, UnmergeOrders
from app.services.order_reopen import ReopenOrder
from app.services.order_split import SplitOrder, UnsplitOrder
from app.services.order_taking import take_order
from app.services.returns import ReturnedLine, ReturnGoods
from tests import invariants
from tests.factories import (
    count,
    import_chunk,
    incoming,
    levels,
    line,
    lines_of,
    location_id,
    one,
    ordered_and_routed,
    pack,
    route,
    rows_of,
    ship,
    state_of,
    take_in,
)


@pytest.fixture
def kit_shop(shop: AppContext) -> Iterator[AppContext]:
    """A gift box of two mugs and a cap; twenty mugs and ten caps in Berlin. All rules hold when a test is over."""
    count(shop, {("MUG", "Berlin"): 20, ("CAP", "Berlin"): 10, ("BAG", "Berlin"): 10})
    take_in(shop, incoming("0", line("BOX", fulfilled=1)))  # the channel knows it; it left before it was made a kit
    make_kit(shop, "BOX", MUG=2, CAP=1)
    yield shop
    sound(shop)


def make_kit(shop: AppContext, kit: str, **components: int) -> None:
    codes = dict(rows_of(shop, "SELECT code, id FROM sku"))
    shop.run(SetKit(codes[kit], tuple((codes[code], units) for code, units in components.items())))


def sound(shop: AppContext) -> None:
    assert [check for check in examine(shop.database).checks if check.violations] == []
    assert shop.read(invariants.violations) == []


def line_ids(shop: AppContext, order_id: int) -> dict[str, int]:
    """Ids of the lines by the codes of their products."""
    query = "SELECT k.code, l.id FROM order_line l JOIN sku k ON k.id = l.sku_id WHERE l.order_id = :id"
    return dict(rows_of(shop, query, id=order_id))


def version(shop: AppContext, order_id: int) -> int:
    return int(one(shop, "SELECT version FROM sales_order WHERE id = :id", id=order_id))


def units(shop: AppContext, order_id: int) -> tuple[int, int]:
    """Units in the header, and goods in minor units."""
    ((count_, amount),) = rows_of(shop, "SELECT units, lines_amount FROM sales_order WHERE id = :id", id=order_id)
    return count_, amount


def test_a_kit_is_reserved_packed_sent_and_comes_back_by_its_components(kit_shop: AppContext) -> None:
    shop = kit_shop
    (order_id,) = take_in(shop, incoming("1", line("BAG"), line("BOX", 3)))
    assert units(shop, order_id) == (4, 8_000)
    assert order_id in shop.read(open_order_ids)
    (routed,) = route(shop, order_id)
    assert routed["reserved"] == 10 and routed["backordered"] == 0
    assert lines_of(shop, order_id) == [
        ("BAG", 0, 1, 0, 0, 0), ("BOX", 3, 0, 0, 0, 0), ("MUG", 0, 6, 0, 0, 0), ("CAP", 0, 3, 0, 0, 0)
    ]  # fmt: skip
    assert state_of(shop, order_id) == "to_pack" and order_id not in shop.read(open_order_ids)
    sound(shop)
    ship(shop, pack(shop, "1"))
    assert lines_of(shop, order_id)[1] == ("BOX", 0, 0, 0, 3, 0)
    assert state_of(shop, order_id) == "shipped"
    assert levels(shop)["MUG", "Berlin"] == (14, 0)
    ids, berlin = line_ids(shop, order_id), location_id(shop, "Berlin")

    def back(sku: str, n: int) -> int:
        goods = (ReturnedLine(ids[sku], n),)
        return int(shop.run(ReturnGoods(order_id, berlin, goods, "unwanted", "paid_back")).result["refund"])

    assert back("BOX", 1) == 2_000
    assert back("CAP", 1) == 0  # the rest of that box is still with the buyer
    sound(shop)
    assert back("MUG", 2) == 2_000
    assert rows_of(shop, "SELECT returned FROM order_line WHERE id = :id", id=ids["BOX"]) == [(2,)]
    with pytest.raises(Refused):
        back("BOX", 2)
    assert levels(shop)["MUG", "Berlin"] == (18, 0)


def test_a_kit_that_leaves_in_two_parcels_has_left_with_the_second(shop: AppContext) -> None:
    count(shop, {("MUG", "Berlin"): 5, ("CAP", "Munich"): 5})
    take_in(shop, incoming("0", line("BOX", fulfilled=1)))
    make_kit(shop, "BOX", MUG=2, CAP=1)
    (order_id,) = ordered_and_routed(shop, incoming("1", line("BOX", 2)))
    first, second = [row[0] for row in rows_of(shop, "SELECT id FROM shipment WHERE kind = 'own' ORDER BY id")]
    ship(shop, pack(shop, "1"))
    assert lines_of(shop, order_id)[0] == ("BOX", 2, 0, 0, 0, 0) and state_of(shop, order_id) == "partly_shipped"
    sound(shop)
    with pytest.raises(Refused, match="A part of Sample BOX has left already"):
        shop.run(SplitOrder(order_id, ((line_ids(shop, order_id)["BOX"], 1),)))
    shop.run(CancelOrder(order_id, "customer"))
    assert lines_of(shop, order_id)[0] == ("BOX", 0, 0, 0, 0, 2) and state_of(shop, order_id) == "shipped"
    sound(shop)
    assert first != second


def test_the_page_and_the_slip_show_what_is_in_a_kit(kit_shop: AppContext) -> None:
    (order_id,) = ordered_and_routed(kit_shop, incoming("1", line("BOX", 11), line("BAG")))
    view = kit_shop.read(order_view, order_id)
    assert view is not None
    box, bag = view.lines
    assert (box.reserved, box.open, box.backordered, bag.parts) == (10, 1, 1, ())
    assert [(part.sku, part.ordered, part.reserved, part.amount) for part in box.parts] == [
        ("MUG", 22, 20, None), ("CAP", 11, 10, None)
    ]  # fmt: skip
    shipment_id = int(one(kit_shop, "SELECT id FROM shipment WHERE kind = 'own'"))
    slip = kit_shop.read(packing_slip, shipment_id)
    assert [(row.sku, row.quantity, row.is_kit, row.in_kit) for row in slip.lines] == [
        ("BOX", 10, True, False), ("MUG", 20, False, True), ("CAP", 10, False, True), ("BAG", 1, False, False)
    ]  # fmt: skip


def test_what_there_is_of_a_kit_waits_together(kit_shop: AppContext) -> None:
    (order_id,) = ordered_and_routed(kit_shop, incoming("1", line("BOX", 11)))
    assert lines_of(kit_shop, order_id) == [
        ("BOX", 11, 0, 0, 0, 0), ("MUG", 2, 20, 0, 0, 0), ("CAP", 1, 10, 0, 0, 0)
    ]  # fmt: skip
    assert state_of(kit_shop, order_id) == "to_pack"


def test_an_order_taken_by_hand_has_its_components_reserved_at_once(kit_shop: AppContext) -> None:
    account = int(one(kit_shop, "SELECT id FROM channel_account"))
    order = dataclasses.replace(incoming("1", line("BOX", 2), line("BAG")), number="", external_id="")
    done = take_order(kit_shop.run, account, order, op_id=uuid.uuid4())
    assert done["routed"]["reserved"] == 7
    assert lines_of(kit_shop, done["order_id"])[2:] == [("MUG", 0, 4, 0, 0, 0), ("CAP", 0, 2, 0, 0, 0)]
    assert units(kit_shop, done["order_id"]) == (3, 6_000)


def test_cancelling_a_kit_cancels_its_components_and_opens_again_with_them(kit_shop: AppContext) -> None:
    (order_id,) = ordered_and_routed(kit_shop, incoming("1", line("BOX", 2)))
    op_id = uuid.uuid4()
    done = kit_shop.run(CancelOrder(order_id, "customer", refund=True), op_id=op_id).result
    assert done["cancelled"] == 2 and done["refund"] == 4_500
    assert lines_of(kit_shop, order_id) == [
        ("BOX", 0, 0, 0, 0, 2), ("MUG", 0, 0, 0, 0, 4), ("CAP", 0, 0, 0, 0, 2)
    ]  # fmt: skip
    sound(kit_shop)
    assert kit_shop.run(ReopenOrder(order_id, str(op_id))).result["units"] == 2
    assert lines_of(kit_shop, order_id)[1] == ("MUG", 0, 4, 0, 0, 0)
    assert state_of(kit_shop, order_id) == "to_pack"


def test_another_quantity_of_a_kit_is_one_of_its_components_too(kit_shop: AppContext) -> None:
    shop = kit_shop
    (order_id,) = ordered_and_routed(shop, incoming("1", line("BOX", 3)))
    box = line_ids(shop, order_id)["BOX"]

    def edit(quantity: int, before: int, added: tuple[AddedLine, ...] = ()) -> uuid.UUID:
        name, op_id = line_field(box, "quantity"), uuid.uuid4()
        change = Edit({name: str(quantity)}, {name: str(before)}, added)
        edit_order(shop.run, order_id, version(shop, order_id), change, op_id=op_id)
        return op_id

    edit(1, 3)
    assert lines_of(shop, order_id) == [("BOX", 1, 0, 0, 0, 0), ("MUG", 0, 2, 0, 0, 0), ("CAP", 0, 1, 0, 0, 0)]
    assert units(shop, order_id) == (1, 2_000)
    sound(shop)
    make_kit(shop, "BOX", BAG=1)  # from now on; what was taken stays as it was
    op_id = edit(2, 1, (AddedLine("BOX", 1, 5_000_000),))
    assert sorted(lines_of(shop, order_id)) == [
        ("BAG", 0, 1, 0, 0, 0), ("BOX", 1, 0, 0, 0, 0), ("BOX", 2, 0, 0, 0, 0), ("CAP", 0, 2, 0, 0, 0),
        ("MUG", 0, 4, 0, 0, 0),
    ]  # fmt: skip
    sound(shop)
    shop.run(UndoEdit(order_id, str(op_id)))
    assert lines_of(shop, order_id)[0] == ("BOX", 1, 0, 0, 0, 0)
    assert levels(shop)["BAG", "Berlin"] == (10, 0) and levels(shop)["MUG", "Berlin"] == (20, 2)
    with pytest.raises(NotFound, match="no such line"):
        name = line_field(line_ids(shop, order_id)["MUG"], "quantity")
        edit_order(shop.run, order_id, version(shop, order_id), Edit({name: "9"}, {name: "2"}), op_id=uuid.uuid4())


def test_splitting_and_merging_take_the_components_along_and_back(kit_shop: AppContext) -> None:
    shop = kit_shop
    (order_id,) = ordered_and_routed(shop, incoming("1", line("BOX", 3), line("BAG", 2)))
    before = lines_of(shop, order_id)
    ids = line_ids(shop, order_id)
    with pytest.raises(NotFound, match="no such line"):
        shop.run(SplitOrder(order_id, ((ids["MUG"], 1),)))
    split = shop.run(SplitOrder(order_id, ((ids["BOX"], 1), (ids["BAG"], 1)))).result
    new_id = split["new_order_id"]
    assert split["units"] == 2 and units(shop, new_id) == (2, 4_000)
    assert lines_of(shop, new_id) == [
        ("BOX", 1, 0, 0, 0, 0), ("BAG", 0, 1, 0, 0, 0), ("MUG", 0, 2, 0, 0, 0), ("CAP", 0, 1, 0, 0, 0)
    ]  # fmt: skip
    sound(shop)
    assert shop.run(UnsplitOrder(split["link_id"])).result["units"] == 2
    assert lines_of(shop, order_id) == before
    sound(shop)
    (other,) = ordered_and_routed(shop, incoming("2", line("BOX", 2)))
    merged = shop.run(MergeOrders((order_id, other))).result
    assert merged["units"] == 2 and units(shop, order_id)[0] == 7
    sound(shop)
    shop.run(UnmergeOrders(merged["link_id"]))
    assert lines_of(shop, other)[0] == ("BOX", 2, 0, 0, 0, 0) and state_of(shop, other) == "to_pack"


def test_what_the_channel_says_of_a_kit_is_said_of_its_components(kit_shop: AppContext) -> None:
    shop = kit_shop
    order = incoming("1", line("BOX", 4, fulfilled=1), line("BAG"))
    (order_id,) = ordered_and_routed(shop, order)
    assert lines_of(shop, order_id)[2:] == [("MUG", 0, 6, 0, 2, 0), ("CAP", 0, 3, 0, 1, 0)]
    sound(shop)
    import_chunk(shop, incoming("1", line("BOX", 3, fulfilled=2), line("BAG")), file="second.csv")
    assert lines_of(shop, order_id) == [
        ("BOX", 1, 0, 0, 2, 0), ("BAG", 0, 1, 0, 0, 0), ("MUG", 0, 2, 0, 4, 0), ("CAP", 0, 1, 0, 2, 0)
    ]  # fmt: skip
    sound(shop)
    import_chunk(shop, incoming("1", line("BAG", 2), line("BAG")), file="third.csv")
    assert [row for row in lines_of(shop, order_id) if any(row[1:3])] == [
        ("BAG", 0, 2, 0, 0, 0),
        ("BAG", 0, 1, 0, 0, 0),
    ]
