"""Reads of bins: as they are walked, with what lies in them; found by what is typed, and by their label."""

from __future__ import annotations

from app.context import AppContext
from app.domain.identifiers import CodeKind, OwnCode
from app.queries.bins import bin_rows, bin_scanned, find_bins
from app.services.bins import AddBins, ArchiveBin
from app.services.stock_moves import MoveStock
from tests.factories import count, location_id
from tests.queries.test_stock_grid import sku


def test_bins_are_found_by_code_zone_and_label(shop: AppContext) -> None:
    count(shop, {("MUG", "Berlin"): 9, ("CAP", "Hamburg"): 1})
    here, elsewhere = location_id(shop, "Berlin"), location_id(shop, "Hamburg")
    codes = ("A-10", "A-1", "Ärmel")
    made = shop.run(AddBins(here, codes, "North")).result["bin_ids"]
    shop.run(AddBins(here, ("Broken",), "South", "damaged"))
    shop.run(AddBins(elsewhere, ("A-1",)))
    shop.run(MoveStock(sku(shop, "MUG"), here, None, made[1], 4))
    assert [row.code for row in shop.read(bin_rows, here)] == ["A-10", "A-1", "Ärmel", "Broken"]
    assert [row.code for row in shop.read(find_bins, here, "a-1")] == ["A-1", "A-10"]
    assert [row.code for row in shop.read(find_bins, here, "ÄR")] == ["Ärmel"]
    assert [row.code for row in shop.read(find_bins, here, "sou")] == ["Broken"]
    assert shop.read(find_bins, here, "%") == []
    row = next(row for row in shop.read(bin_rows, here) if row.code == "A-1")
    assert (row.units, row.products, row.held) == (4, 1, 0)
    label = str(OwnCode(CodeKind.BIN, made[0]))
    assert shop.read(bin_scanned, label) == (here, "A-10", "Berlin")
    assert shop.read(bin_scanned, str(OwnCode(CodeKind.ORDER, made[0]))) is None
    assert shop.read(bin_scanned, "4006381333931") is None
    shop.run(ArchiveBin(made[0]))
    assert shop.read(bin_scanned, label) is None and len(shop.read(bin_rows, here)) == 3
