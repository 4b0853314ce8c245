"""Units of products that are kept by lot: none comes in without its lot, and what expires first goes first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest

from app.channels.stock_file import StockRow
from app.context import AppContext
from app.errors import Ambiguous, BadInput, NotEnoughStock, NotFound, OperationError, Refused
from app.queries.doctor import examine
from app.queries.stock_trace import trace_lot
from app.services.bins import AddBins
from app.services.import_undo import undo_import
from app.services.lots import BlockLot
from app.services.stock_adjust import AdjustStock
from app.services.stock_moves import MoveStock
from app.services.unit_of_work import JsonObject
from tests import invariants
from tests.factories import count, count_rows, incoming, levels, line, location_id, one, ordered_and_routed, rows_of
from tests.services.goods_in import bin_id, in_bins, opened, receive, sku_id, tracked


@pytest.fixture
def tea(shop: AppContext) -> Iterator[AppContext]:
    """Tea by lot: 4 of OLD and 3 of NEW in A-1, 5 of NEW in A-2, 2 of OLD in a bin for what is broken; a mug."""
    count(shop, {("TEA", "Berlin"): 0, ("MUG", "Berlin"): 5})
    berlin = location_id(shop, "Berlin")
    shop.run(AddBins(berlin, ("A-1", "A-2")))
    shop.run(AddBins(berlin, ("Broken",), kind="damaged"))
    tracked(shop, "TEA", "lot")
    receipt = opened(shop)
    for units, lot, day, place in ((3, "NEW", "2031-05-01", "A-1"), (4, "OLD", "2030-05-01", "A-1"),
                                   (5, "NEW", "", "A-2"), (2, "OLD", "", "Broken")):  # fmt: skip
        receive(shop, receipt, units, "TEA", lot=lot, expires_on=day, bin_id=bin_id(shop, place))
    yield shop
    assert [check for check in examine(shop.database).checks if check.violations] == []
    assert shop.read(invariants.violations) == []


FULL = {("A-1", "NEW"): (3, 0), ("A-1", "OLD"): (4, 0), ("A-2", "NEW"): (5, 0), ("Broken", "OLD"): (2, 2)}


def adjust(shop: AppContext, units: int, place: str = "", lot: str = "", **more: Any) -> JsonObject:
    bin_ = bin_id(shop, place) if place else None
    reason = "found" if units > 0 else "lost"
    command = AdjustStock(sku_id(shop, "TEA"), location_id(shop, "Berlin"), units, reason, bin_, lot=lot, **more)
    return shop.run(command).result


def lot_id(shop: AppContext, code: str) -> int:
    return int(one(shop, "SELECT id FROM lot WHERE code = :code", code=code))


def put_back(shop: AppContext, units: int, done: JsonObject) -> JsonObject:
    return adjust(shop, units, spots=tuple(tuple(spot) for spot in done["spots"]))


@pytest.mark.parametrize("place", ["", "A-1"])
def test_units_without_their_lot_do_not_come_in(tea: AppContext, place: str) -> None:
    with pytest.raises(BadInput, match=r"TEA needs the lot that is printed on it\. Nothing was changed"):
        adjust(tea, 2, place)
    assert in_bins(tea) == FULL and levels(tea)["TEA", "Berlin"] == (14, 0)


def test_units_come_with_a_lot_that_is_known_or_new_and_are_on_its_recall_list(tea: AppContext) -> None:
    adjust(tea, 2, "A-2", " OLD ")
    adjust(tea, 1, "", "FRESH", expires_on="2033-01-01")
    assert in_bins(tea) == FULL | {("A-2", "OLD"): (2, 0), ("", "FRESH"): (1, 0)}
    found = tea.read(trace_lot, lot_id(tea, "FRESH"))
    assert found is not None and str(found.expires_on) == "2033-01-01"
    assert [(row.location, row.units) for row in found.here] == [("Berlin", 1)]


@pytest.mark.parametrize(
    ("units", "lot", "day", "error", "words"),
    [
        (1, "OLD", "2030-06-01", Refused, "known with another last day than 2030-06-01"),
        (1, "X", "soon", BadInput, "'soon' is not a day"),
        (1, "X" * 61, "", BadInput, "1 to 60 characters"),
        (-1, "X", "", NotFound, "no lot 'X'"),
    ],
)
def test_a_lot_that_cannot_be_is_refused(
    tea: AppContext, units: int, lot: str, day: str, error: type[OperationError], words: str
) -> None:
    with pytest.raises(error, match=words):
        adjust(tea, units, "", lot, expires_on=day)
    assert in_bins(tea) == FULL and rows_of(tea, "SELECT code FROM lot ORDER BY code") == [("NEW",), ("OLD",)]


def test_what_expires_first_goes_first_and_comes_back_to_where_it_lay(tea: AppContext) -> None:
    gone = adjust(tea, -6)
    assert in_bins(tea) == {("A-1", "NEW"): (1, 0), ("A-2", "NEW"): (5, 0), ("Broken", "OLD"): (2, 2)}
    put_back(tea, 6, gone)
    assert in_bins(tea) == FULL


def test_out_of_a_bin_goes_what_expires_first_there(tea: AppContext) -> None:
    gone = adjust(tea, -5, "A-1")
    assert in_bins(tea) == {("A-1", "NEW"): (2, 0), ("A-2", "NEW"): (5, 0), ("Broken", "OLD"): (2, 2)}
    put_back(tea, 5, gone)
    with pytest.raises(NotEnoughStock, match="Only 7 of TEA"):
        adjust(tea, -8, "A-1")
    assert in_bins(tea) == FULL


def test_of_a_lot_units_go_wherever_they_lie_and_those_not_sold_from_last(tea: AppContext) -> None:
    gone = adjust(tea, -5, "", "OLD")
    assert in_bins(tea) == {("A-1", "NEW"): (3, 0), ("A-2", "NEW"): (5, 0), ("Broken", "OLD"): (1, 1)}
    put_back(tea, 5, gone)
    assert in_bins(tea) == FULL
    with pytest.raises(NotEnoughStock, match="Only 6 of TEA"):
        adjust(tea, -7, "", "OLD")


def test_what_is_held_was_promised_to_nobody(tea: AppContext) -> None:
    ordered_and_routed(tea, incoming("1", line("TEA", 12)))
    assert adjust(tea, -2, "Broken")["rerouted"] == []
    tea.run(BlockLot(lot_id(tea, "OLD"), blocked=False))
    assert adjust(tea, -1, "A-1")["rerouted"] == [one(tea, "SELECT id FROM sales_order")]


def test_spots_must_be_as_many_units_as_are_said(tea: AppContext) -> None:
    for spots in (((None, None, 1),), ((None, None, 3), (None, None, -1)), ((None, 999, 2),)):
        with pytest.raises(OperationError):
            adjust(tea, 2, spots=spots)
    with pytest.raises(NotEnoughStock, match="Only 4 of TEA"):
        adjust(tea, -5, spots=((bin_id(tea, "A-1"), lot_id(tea, "OLD"), 5),))
    assert in_bins(tea) == FULL


def test_a_file_of_stock_brings_no_units_without_their_lot_and_says_so(tea: AppContext) -> None:
    result = count(tea, {("TEA", "Berlin"): 20, ("MUG", "Berlin"): 6, ("TEA", "Hamburg"): 1})
    first, second = result["problems"]
    assert (first["row"], first["column"], first["value"]) == (2, "quantity", "20")
    assert "6 more at Berlin than were there without saying of which lot" in first["message"]
    assert "1 more at Hamburg" in second["message"]
    assert (result["accepted"], result["unchanged"]) == (1, 0)
    assert in_bins(tea) == FULL and levels(tea)["MUG", "Berlin"] == (6, 0)


def test_a_file_of_stock_may_say_fewer_or_as_many(tea: AppContext) -> None:
    assert count(tea, {("TEA", "Berlin"): 14})["unchanged"] == 1
    result = count(tea, {("TEA", "Berlin"): 9})
    assert (result["accepted"], result["problems"]) == (1, [])
    assert in_bins(tea) == {("A-1", "NEW"): (2, 0), ("A-2", "NEW"): (5, 0), ("Broken", "OLD"): (2, 2)}


def test_what_another_company_keeps_is_known_by_number_alone(tea: AppContext) -> None:
    result = count_rows(tea, [StockRow(2, "TEA", "Amazon", 8, is_third_party=True)])
    assert (result["accepted"], result["problems"]) == (1, []) and levels(tea)["TEA", "Amazon"] == (8, 0)


def test_an_import_that_is_undone_brings_units_back_into_their_lots(tea: AppContext) -> None:
    count(tea, {("TEA", "Berlin"): 9})
    tea.run(BlockLot(lot_id(tea, "OLD"), blocked=True))
    undo_import(tea.run, int(one(tea, "SELECT max(id) FROM import_batch")), op_id=uuid4())
    assert in_bins(tea) == {
        ("", "NEW"): (1, 0), ("", "OLD"): (4, 4), ("A-1", "NEW"): (2, 0), ("A-2", "NEW"): (5, 0),
        ("Broken", "OLD"): (2, 2),
    }  # fmt: skip


def test_units_move_with_the_only_lot_that_lies_there_and_of_several_one_is_named(tea: AppContext) -> None:
    key = (sku_id(tea, "TEA"), location_id(tea, "Berlin"))
    first, second = bin_id(tea, "A-1"), bin_id(tea, "A-2")
    with pytest.raises(Ambiguous, match="Several lots of TEA lie here: OLD, NEW") as refusal:
        tea.run(MoveStock(*key, first, second, 1))
    assert refusal.value.choices == ("OLD", "NEW") and in_bins(tea) == FULL
    tea.run(MoveStock(*key, second, None, 2))
    tea.run(MoveStock(*key, first, second, 4, lot_id(tea, "OLD")))
    assert in_bins(tea) == {
        ("", "NEW"): (2, 0), ("A-1", "NEW"): (3, 0), ("A-2", "NEW"): (3, 0), ("A-2", "OLD"): (4, 0),
        ("Broken", "OLD"): (2, 2),
    }  # fmt: skip
