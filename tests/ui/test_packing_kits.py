"""Kits at the packing station: one scan of the kit's code counts all of it in, one step takes it back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.packing import KitScans
from app.services.kits import SetKit
from app.services.shop_settings import KIT_SCANS, ChangeSetting
from app.ui.theme import Theme
from tests.factories import count, one
from tests.ui.packing_station import EAN, PLACE, Station, at_station, open_file, order, stocked


@pytest.fixture
def station(qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path) -> Iterator[Station]:
    """A gift box of two mugs and a sock; order 1001 has it and a tote."""
    path = stocked(sqlite_template, tmp_path)
    shop = open_file(path)
    count(shop, {("GIFT", PLACE): 0})
    ids = {code: int(one(shop, "SELECT id FROM sku WHERE code = :code", code=code)) for code in ("GIFT", "MUG", "SOCK")}
    shop.run(SetKit(ids["GIFT"], ((ids["MUG"], 2), (ids["SOCK"], 1))))
    order(shop, "1001", GIFT=1, TOTE=1)
    shop.close()
    with at_station(qtbot, theme, path) as found:
        yield found


def packed(station: Station) -> dict[str, int]:
    return {line.product.code: line.pack.packed for line in station.in_hand().lines}


def test_one_scan_of_a_kit_is_all_that_is_in_it_and_esc_takes_it_all_back(station: Station) -> None:
    station.scan("1001")
    assert [row.note for row in station.view.board.pack.order.lines.lines] == [
        "", "In the kit Sample GIFT", "In the kit Sample GIFT"
    ]  # fmt: skip
    station.scan("GIFT")
    assert packed(station) == {"TOTE": 0, "MUG": 2, "SOCK": 1}
    assert station.view.band.text.right == "3 of 4 units"
    station.press(Qt.Key.Key_Escape)
    assert packed(station) == {"TOTE": 0, "MUG": 0, "SOCK": 0} and station.word == "Scan taken back"
    station.scan(EAN["MUG"], "GIFT")
    assert (station.word, station.page) == ("No whole kit left", station.view.board.compare)
    assert station.view.board.compare.bar.text == "Scan its parts one by one: Sample MUG"
    station.press(Qt.Key.Key_Escape)
    station.scan("GIFT", EAN["TOTE"])
    assert station.word.startswith("Packed")


def test_where_kits_are_scanned_whole_a_part_is_refused_in_words(station: Station) -> None:
    station.shop.run(ChangeSetting(KIT_SCANS, KitScans.WHOLE))
    station.scan("1001", EAN["MUG"])
    assert station.word == "Scan the whole kit" and packed(station)["MUG"] == 0
    assert station.view.board.compare.bar.text == "Scan the code of the whole kit: Sample GIFT"
    assert "Needed: Sample GIFT" in station.spoken and "You scanned: Sample MUG" in station.spoken
    station.scan("GIFT")
    assert packed(station) == {"TOTE": 0, "MUG": 2, "SOCK": 1}
