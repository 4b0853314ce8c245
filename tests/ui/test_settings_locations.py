"""Locations in Settings: what they are and when they work, changed and added in place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.stock_places import LocationKind
from app.queries.places import location_by_code, location_facts
from app.ui.settings.locations_page import LocationsRow
from app.ui.theme import Theme
from app.ui.widgets.button import Button
from tests.factories import count
from tests.ui.orders_desk import copy_of, open_file
from tests.ui.stock_desk import StockDesk, at_stock


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path) -> Iterator[StockDesk]:
    """A shop with two locations."""
    path = copy_of(sqlite_template, tmp_path)
    shop = open_file(path)
    count(shop, {("MUG", "Main St"): 2, ("MUG", "Harbour"): 1})
    shop.close()
    with at_stock(qtbot, theme, path) as found:
        yield found


def test_a_location_is_changed_refused_in_words_and_added(desk: StockDesk) -> None:
    row = LocationsRow(desk.view.kit)
    desk.qtbot.addWidget(row)
    row.show()
    desk.settle()

    def press(name: str, tip: str = "") -> None:
        shown = (one for one in row.findChildren(Button) if one.isVisible() and one.text() == name)
        button = next(one for one in shown if tip in one.toolTip())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        desk.settle()

    press("Change", "Harbour")
    assert row.form is not None
    row.form.kind.setCurrentIndex(1)
    for name, text in {"cut_off": "26:00", "hours": "mon-fri 09:00-18:00", "closed": "2026-12-25"}.items():
        row.form.fields[name].setText(text)
    press("Save")
    assert "'26:00' is no time of the day" in row.fault
    row.form.fields["cut_off"].setText("14:30")
    press("Save")
    harbour = desk.shop.read(location_by_code, "Harbour")
    assert harbour is not None and row.fault == ""
    assert (harbour.kind, harbour.cut_off, harbour.calendar["closed"]) == (LocationKind.STORE, 870, ["2026-12-25"])
    press("Change", "Harbour")
    assert row.form is not None
    row.form.fields["coordinates"].setText("north")
    press("Save")
    assert "'north' is no place on the map" in row.fault
    row.form.fields["coordinates"].setText("53.5413, 9.9841")
    press("Save")
    placed = desk.shop.read(location_by_code, "Harbour")
    assert placed is not None and (placed.coordinates, row.fault) == ("53.5413, 9.9841", "")
    press("Add a location")
    assert row.form is not None
    row.form.fields["code"].setText("SHED")
    row.form.fields["name"].setText("Shed")
    press("Save")
    assert [one.code for one in desk.shop.read(location_facts)] == ["Harbour", "Main St", "SHED"]
