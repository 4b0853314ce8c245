"""Transfers as they are listed and worked on."""

from __future__ import annotations

import pytest

from app.context import AppContext
from app.queries.transfers import (
    TransferGroup,
    free_units,
    transfer_counts,
    transfer_named,
    transfer_sheet,
    transfers,
)
from app.services.bins import AddBins
from app.services.stock_moves import MoveStock
from app.services.transfers import CloseTransfer, ReceiveTransfer, RequestTransfer, ShipTransfer
from tests.factories import count, incoming, line, location_id, one, ordered_and_routed, rows_of
from tests.services.goods_in import bin_id, sku_id


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    """Four transfers: asked for, on its way, short, with more than was sent; and a location that has none."""
    count(shop, {("MUG", "Berlin"): 20, ("MUG", "Hamburg"): 1, ("MUG", "Bonn"): 3})
    ordered_and_routed(shop, incoming("1", line("MUG", 2)))
    shop.run(AddBins(location_id(shop, "Berlin"), ("B-1",)))
    for _ in range(4):
        places = location_id(shop, "Berlin"), location_id(shop, "Hamburg")
        shop.run(RequestTransfer(*places, ((sku_id(shop), 2),)))
    lines = [row[0] for row in rows_of(shop, "SELECT id FROM transfer_line ORDER BY id")]
    for transfer_id in (2, 3, 4):
        shop.run(ShipTransfer(transfer_id, 1, ((lines[transfer_id - 1], 2, None, None),)))
    shop.run(CloseTransfer(3))
    shop.run(ReceiveTransfer(4, ((lines[3], 3, None),)))
    shop.run(MoveStock(sku_id(shop), location_id(shop, "Berlin"), None, bin_id(shop, "B-1"), 5))
    return shop


def numbers(shop: AppContext, group: TransferGroup, place: str = "Hamburg") -> list[str]:
    found = shop.read(transfers, group=group, location_id=location_id(shop, place))
    return [head.number for head in found]


def test_groups_part_transfers_by_how_far_they_are(stocked: AppContext) -> None:
    assert numbers(stocked, TransferGroup.REQUESTED) == ["T-0001"]
    assert numbers(stocked, TransferGroup.ON_THE_WAY) == ["T-0002"]
    assert numbers(stocked, TransferGroup.DIFFERS) == ["T-0004", "T-0003"]
    assert len(numbers(stocked, TransferGroup.ALL)) == 4
    assert numbers(stocked, TransferGroup.ALL, "Bonn") == []
    assert list(stocked.read(transfer_counts).values()) == [1, 1, 2, 4]
    assert set(stocked.read(transfer_counts, location_id(stocked, "Bonn")).values()) == {0}


def test_words_find_transfers_by_number_place_and_product(stocked: AppContext) -> None:
    def found(text: str) -> list[str]:
        return [head.number for head in stocked.read(transfers, text=text)]

    assert found("t-0002") == ["T-0002"] and found("3") == ["T-0003"]
    assert len(found("hamb mu")) == 4 and len(found("sample")) == 4
    assert found("bonn") == [] and found("100%") == []
    assert stocked.read(transfer_counts, None, "0003")[TransferGroup.DIFFERS] == 1


def test_what_came_besides_is_told_by_transfer_and_product(stocked: AppContext) -> None:
    sheet = stocked.read(transfer_sheet, 4)
    assert sheet is not None
    assert (sheet.head.received, sheet.head.found, sheet.head.differs) == (2, 1, True)
    assert sheet.found == {sku_id(stocked): 1}
    short = stocked.read(transfer_sheet, 3)
    assert short is not None and (short.head.missing, short.head.found, short.found) == (2, 0, {})


def test_sheet_says_what_is_free_at_the_source_and_where_it_lies(stocked: AppContext) -> None:
    sheet = stocked.read(transfer_sheet, 1)
    assert sheet is not None
    assert sheet.free == {sku_id(stocked): 12}  # 20, of which 2 are promised and 6 have left
    assert [(one.bin, one.lot, one.units) for one in sheet.lying] == [("B-1", "", 5)]
    assert stocked.read(transfer_sheet, 99) is None


def test_transfer_is_found_by_its_number(stocked: AppContext) -> None:
    assert stocked.read(transfer_named, " t-0002 ") == 2
    assert stocked.read(transfer_named, "T-9") is None and stocked.read(transfer_named, " ") is None


def test_free_units_are_told_by_product_and_place(stocked: AppContext) -> None:
    berlin, bonn = location_id(stocked, "Berlin"), location_id(stocked, "Bonn")
    mug = int(one(stocked, "SELECT id FROM sku WHERE code = 'MUG'"))
    assert stocked.read(free_units, [mug], [berlin, bonn]) == {(mug, berlin): 12, (mug, bonn): 3}
    assert stocked.read(free_units, [], [berlin]) == {}
