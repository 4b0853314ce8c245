"""After a parcel took the last unit of a bin, the station asks once whether it is empty; who does nothing goes on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from pytestqt.qtbot import QtBot

from app.services.bins import AddBins
from app.services.stock_moves import MoveStock
from app.ui.theme import Theme
from tests.factories import location_id, one
from tests.ui.packing_station import EAN, PLACE, at_station, open_file, order, stocked


def test_bin_that_became_empty_is_asked_about(
    qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path
) -> None:
    path = stocked(sqlite_template, tmp_path)
    shop = open_file(path)
    place = location_id(shop, PLACE)
    (bin_id,) = shop.run(AddBins(place, ("A-1",))).result["bin_ids"]
    shop.run(MoveStock(int(one(shop, "SELECT id FROM sku WHERE code = 'MUG'")), place, None, bin_id, 1))
    for number in ("1001", "1002"):
        order(shop, number, MUG=1)
    shop.close()
    with at_station(qtbot, theme, path) as station:
        gone: list[tuple[str, object]] = []
        station.view.go.connect(lambda view, argument: gone.append((view, argument)))
        for _ in range(2):
            station.scan(EAN["MUG"])
            station.scan("SHIP")
        asked = [toast for toast in station.toasts if "empty" in toast.text]
        assert [toast.text for toast in asked] == ["Is the bin A-1 empty now?"]
        assert (asked[0].action, asked[0].other) == ("Yes", "No, count it")
        assert asked[0].run is not None and asked[0].other_run is not None
        bar = station.window.toast
        assert bar.isVisible()
        for name in ("packing.undo", "packing.finish"):
            key = station.view.keys.key(name)
            assert not bar.geometry().intersects(QRect(key.mapTo(station.window.stack, QPoint()), key.size())), name
        asked[0].other_run()
        assert gone == [("counting", bin_id)]
        query = "SELECT counted_at IS NOT NULL FROM bin WHERE id = :bin"
        assert not one(station.shop, query, bin=bin_id)
        asked[0].run()
        station.settle()
        assert one(station.shop, query, bin=bin_id)
        assert station.toasts[-1].text == "The bin A-1 counts as counted"
