"""Kits in Inventory: what they are made of is typed and scanned in the product's form; the card says what limits."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.theme import Theme
from tests.factories import count, one, rows_of
from tests.ui.orders_desk import copy_of, open_file
from tests.ui.stock_desk import StockDesk, at_stock

KEY = Qt.Key
HERE = "Main St"
PARTS = """SELECT k.code, c.quantity FROM kit_component c JOIN sku k ON k.id = c.sku_id ORDER BY c.position"""


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path) -> Iterator[StockDesk]:
    """Nine mugs with a barcode and one of a case of six, three caps, and a box of which there is nothing."""
    path = copy_of(sqlite_template, tmp_path)
    shop = open_file(path)
    count(shop, {("MUG", HERE): 9, ("CAP", HERE): 3, ("BOX", HERE): 0}, barcodes={"MUG": "4006381333931"})
    shop.close()
    with at_stock(qtbot, theme, path) as found:
        yield found


def card_words(desk: StockDesk) -> str:
    """All that the card says."""
    return " | ".join(found.text() for found in desk.view.pane.findChildren(QLabel))


def test_a_kit_is_made_by_words_scans_and_figures_and_taken_back(desk: StockDesk) -> None:
    desk.focus_on("BOX", HERE)
    desk.press(KEY.Key_E)
    parts = desk.view.product_form.parts
    parts.look_up.setFocus()
    desk.type("cap")
    desk.press(KEY.Key_Return)
    desk.scan("4006381333931")
    desk.scan("4006381333931")
    assert [(row.part.code, row.units.text()) for row in parts.rows] == [("CAP", "1"), ("MUG", "2")]
    parts.rows[1].units.setFocus()
    parts.rows[1].units.selectAll()
    desk.type("4")
    desk.press(KEY.Key_Return)
    assert rows_of(desk.shop, PARTS) == [("CAP", 1), ("MUG", 4)] and not desk.view.product_form.isVisible()
    assert "Makes 2 kits at Main St, limited by MUG" in card_words(desk)
    desk.undo()
    assert rows_of(desk.shop, PARTS) == []


def test_what_can_be_no_kit_is_told_in_the_form_and_parts_are_taken_out(desk: StockDesk) -> None:
    desk.focus_on("MUG", HERE)
    desk.press(KEY.Key_E)
    form = desk.view.product_form
    desk.scan("CAP")
    desk.scan("NOBODY")
    assert "no product NOBODY" in form.parts._words.text()
    form.save()
    desk.settle()
    assert form.isVisible() and "9 of MUG are in stock" in form.banner.words
    form.parts.rows[0].units.setText("none")
    form.save()
    assert form.parts.rows[0].units.hasFocus() and "take it out" in form.banner.words
    form.parts.rows[0].removed.emit()
    assert form.parts.rows == [] and form.parts.look_up.hasFocus()
    form.save()
    desk.settle()
    assert not form.isVisible() and rows_of(desk.shop, PARTS) == []


def test_a_scan_into_the_barcodes_is_one_more_of_them(desk: StockDesk) -> None:
    desk.focus_on("CAP", HERE)
    desk.press(KEY.Key_E)
    form = desk.view.product_form
    form.field("barcodes").setFocus()
    desk.scan("C-1")
    desk.scan("C-1")
    desk.scan("C-2")
    assert form.field("barcodes").text() == "C-1, C-2" and form.parts.rows == []
    desk.press(KEY.Key_Return)
    assert one(desk.shop, "SELECT count(*) FROM barcode b JOIN sku k ON k.id = b.sku_id WHERE k.code = 'CAP'") == 2
