"""Units that go by serial numbers are adjusted and moved by these: the books know which one is where, or gone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.context import AppContext
from app.errors import BadInput, OperationError, Refused
from app.queries.doctor import examine
from app.queries.stock_moves import movements
from app.services.bins import AddBins
from app.services.stock_adjust import AdjustStock
from app.services.stock_moves import MoveStock
from app.services.unit_of_work import JsonObject
from tests import invariants
from tests.factories import count, incoming, levels, line, lines_of, location_id, ordered_and_routed, rows_of, scan
from tests.services.goods_in import bin_id, opened, receive, sku_id, tracked


@pytest.fixture
def cameras(shop: AppContext) -> Iterator[AppContext]:
    """Cameras K1 and K2 in A-1 in Berlin, K3 in a bin for what is broken; a mug. Every rule holds afterwards."""
    count(shop, {("CAM", "Berlin"): 0, ("MUG", "Berlin"): 5})
    berlin = location_id(shop, "Berlin")
    shop.run(AddBins(berlin, ("A-1", "A-2")))
    shop.run(AddBins(berlin, ("Broken",), kind="damaged"))
    tracked(shop, "CAM", "serial")
    receipt = opened(shop)
    for number, place in (("K1", "A-1"), ("K2", "A-1"), ("K3", "Broken")):
        receive(shop, receipt, 1, "CAM", serial=number, bin_id=bin_id(shop, place))
    yield shop
    assert [check for check in examine(shop.database).checks if check.violations] == []
    assert shop.read(invariants.violations) == []


def adjust(shop: AppContext, units: int, *serials: str, sku: str = "CAM", place: str = "") -> JsonObject:
    bin_ = bin_id(shop, place) if place else None
    reason = "found" if units > 0 else "lost"
    command = AdjustStock(sku_id(shop, sku), location_id(shop, "Berlin"), units, reason, bin_, serials=serials)
    return shop.run(command).result


def move(shop: AppContext, source: str, target: str, *serials: str, units: int = 1) -> JsonObject:
    key = (sku_id(shop, "CAM"), location_id(shop, "Berlin"))
    return shop.run(MoveStock(*key, bin_id(shop, source), bin_id(shop, target), units, serials=serials)).result


def places(shop: AppContext) -> dict[str, str | None]:
    """The bin of each number, None for what is nowhere."""
    return dict(
        rows_of(shop, "SELECT n.code, coalesce(b.code, p.name) FROM serial n LEFT JOIN bin b ON b.id = n.bin_id"
                      " LEFT JOIN location p ON p.id = n.location_id ORDER BY n.code")
    )  # fmt: skip


def test_units_go_and_come_by_their_numbers(cameras: AppContext) -> None:
    gone = adjust(cameras, -2, "K1", " K3 ")
    assert (gone["on_hand"], gone["spot"]) == (1, None) and places(cameras) == {"K1": None, "K2": "A-1", "K3": None}
    came = adjust(cameras, 2, "K1", "K9", place="A-2")
    assert came["on_hand"] == 3 and came["spot"] == [bin_id(cameras, "A-2"), None]
    assert places(cameras) == {"K1": "A-2", "K2": "A-1", "K3": None, "K9": "A-2"}
    told = cameras.read(movements, sku_id(cameras, "CAM"), location_id(cameras, "Berlin")).rows[:4]
    assert [(row.serial, row.hand) for row in told] == [("K9", 1), ("K1", 1), ("K3", -1), ("K1", -1)]


@pytest.mark.parametrize(
    ("units", "serials", "place", "error", "words"),
    [
        (-1, (), "", Refused, "go by their serial number"),
        (-1, ("K1", "K2"), "", BadInput, "as units"),
        (-2, ("K1", "K1"), "", BadInput, "as units"),
        (-1, ("K7",), "", Refused, "not here, in a box or named twice: K7"),
        (-1, ("K3",), "A-1", Refused, "not here, in a box or named twice: K3"),
        (1, ("K2",), "", Refused, "K2 is at Berlin A-1 already"),
        (1, ("",), "", BadInput, "1 to 60 characters"),
        (1, (), "", BadInput, "needs its own serial number"),
    ],
)
def test_a_wrong_or_missing_number_is_refused_by_name(
    cameras: AppContext, units: int, serials: tuple[str, ...], place: str, error: type[OperationError], words: str
) -> None:
    before = places(cameras)
    with pytest.raises(error) as refusal:
        adjust(cameras, units, *serials, place=place)
    assert words in f"{refusal.value} {refusal.value.fix}"
    assert places(cameras) == before and levels(cameras)["CAM", "Berlin"][0] == 3


def test_products_without_numbers_have_none_to_name(cameras: AppContext) -> None:
    with pytest.raises(BadInput, match="only products that go by them"):
        adjust(cameras, -1, "K1", sku="MUG")


def test_units_that_the_books_know_no_number_of_go_without_one(cameras: AppContext) -> None:
    count(cameras, {("CAM", "Berlin"): 5})
    assert adjust(cameras, -2)["on_hand"] == 3
    with pytest.raises(Refused, match="go by their serial number"):
        adjust(cameras, -1, place="A-1")


def test_a_unit_that_is_promised_or_in_a_box_is_not_lost_unseen(cameras: AppContext) -> None:
    (order_id,) = ordered_and_routed(cameras, incoming("1", line("CAM", 2)))
    assert adjust(cameras, -1, "K1")["rerouted"] == [order_id]
    assert lines_of(cameras, order_id) == [("CAM", 1, 1, 0, 0, 0)]
    assert adjust(cameras, -1, "K3")["rerouted"] == [], "what is held was promised to nobody"
    shipment = scan(cameras, "1")["shipment_id"]
    assert scan(cameras, "K2", shipment)["verdict"] in ("counted", "complete")
    with pytest.raises(OperationError):
        adjust(cameras, -1, "K2")


def test_a_unit_moves_by_its_number(cameras: AppContext) -> None:
    done = move(cameras, "A-1", "A-2", "K2")
    assert (done["from_left"], done["to_has"]) == (1, 1) and places(cameras)["K2"] == "A-2"
    (row,) = cameras.read(movements, sku_id(cameras, "CAM"), location_id(cameras, "Berlin"), limit=1).rows
    assert (row.serial, row.from_bin, row.bin, row.moved) == ("K2", "A-1", "A-2", 1)
    move(cameras, "A-2", "Broken", "K2")
    assert levels(cameras)["CAM", "Berlin"][0] == 3 and places(cameras)["K2"] == "Broken"
    for source, serials, words in (("A-1", (), "go by their serial number"), ("A-1", ("K3",), "not here"),
                                   ("A-1", ("K1", "K2"), "Each unit has one")):  # fmt: skip
        with pytest.raises(OperationError, match=words):
            move(cameras, source, "A-2", *serials)
    assert places(cameras) == {"K1": "A-1", "K2": "Broken", "K3": "Broken"}
