"""Orders on the Import screen: dropped or pasted, checked first, written on Enter, routed from the last page."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.channels.shopify_files import follow_up_row, own_row, write_rows
from tests.factories import count, levels, one
from tests.ui.import_desk import (
    ENTER,
    Desk,
    button,
    figures,
    order_file,
    orders_here,
    stock_file,
)

REAL = Path(__file__).resolve().parents[4] / "shared" / "data" / "channels" / "shopify"


def test_a_file_is_checked_and_nothing_is_written_before_enter(desk: Desk, tmp_path: Path) -> None:
    desk.open(order_file(tmp_path))
    assert desk.page == "CheckPage"
    assert desk.view.head.words == "Import orders orders.csv · 3 rows, 79 columns · UTF-8, comma"
    assert figures(desk) == [
        "3 new. €75.00 in 3 lines",
        "0 unchanged. identical, left as they are",
        "0 updated. matched by order number",
        "0 problems. every row can be used",
    ]
    row = desk.rows()[0]
    assert (*row[:3], row[4]) == ("2", "New", "#1001", "Sample Buyer")
    assert button(desk, "Import 3 new orders").isEnabled()
    assert desk.held.written == []
    desk.press_and_wait(ENTER)
    assert desk.page == "DonePage"
    assert orders_here(desk) == ["#1001", "#1002", "#1003"]
    assert desk.view.done_page.words == "3 orders are in. From orders.csv."


def test_the_same_file_again_has_nothing_to_import(desk: Desk, tmp_path: Path) -> None:
    file = order_file(tmp_path)
    desk.open(file)
    desk.press_and_wait(ENTER)
    written = list(desk.held.written)
    desk.open(file)
    assert figures(desk)[:2] == ["0 new. nothing that is not here yet", "3 unchanged. identical, left as they are"]
    assert not button(desk, "Nothing to import").isEnabled()
    desk.press_and_wait(ENTER)
    assert desk.page == "CheckPage"
    assert desk.held.written == written


def test_a_newer_export_updates_what_is_here(desk: Desk, tmp_path: Path) -> None:
    desk.open(order_file(tmp_path, 2))
    desk.press_and_wait(ENTER)
    newer = [own_row("#1001", id="7000000001001", notes="Leave it at the door"), own_row("#1003", id="7000000001003")]
    desk.open(write_rows(tmp_path / "newer.csv", newer))
    assert button(desk, "Import 1 new, 1 updated").isEnabled()
    assert [row[2] for row in desk.show_tab("updated")] == ["#1001"]
    desk.press_and_wait(ENTER)
    assert one(desk.shop, "SELECT note FROM sales_order WHERE number = '#1001'") == "Leave it at the door"
    assert orders_here(desk) == ["#1001", "#1002", "#1003"]


def test_an_order_of_several_rows_is_one_order(desk: Desk, tmp_path: Path) -> None:
    rows = [own_row("#1001", subtotal="40.00", total="45.00"), follow_up_row("#1001", lineitem_sku="CAP-1")]
    desk.open(write_rows(tmp_path / "orders.csv", rows))
    (row,) = desk.rows()
    assert (row[0], row[2], *row[-2:]) == ("2", "#1001", "2", "45.00")


def test_several_currencies_are_summed_apart(desk: Desk, tmp_path: Path) -> None:
    rows = [own_row("#1001", id="1"), own_row("#1002", id="2", currency="BDT")]
    desk.open(write_rows(tmp_path / "orders.csv", rows))
    assert figures(desk)[0] == "2 new. €25.00 + ৳25.00 in 2 lines"
    assert [row[-1] for row in desk.rows()] == ["€25.00", "৳25.00"]


def test_open_orders_are_routed_from_the_last_page(desk: Desk, tmp_path: Path) -> None:
    count(desk.shop, {("MUG-1", "Berlin"): 2})
    desk.open(order_file(tmp_path))
    desk.press_and_wait(ENTER)
    assert button(desk, "Route 3 open orders").isEnabled()
    desk.press_and_wait(Qt.Key.Key_R)
    assert desk.last_toast == "2 orders routed, 1 order waits for stock"
    assert levels(desk.shop) == {("MUG-1", "Berlin"): (2, 2)}
    assert button(desk, "Route 1 open order").isEnabled()


def test_show_orders_and_import_stock_lead_on(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stock = stock_file(tmp_path, "MUG-1,Berlin,3,")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(stock), ""))
    desk.open(order_file(tmp_path))
    desk.press_and_wait(ENTER)
    desk.press_and_wait(Qt.Key.Key_O)
    assert desk.view.head.words.startswith("Import stock")
    desk.press_and_wait(ENTER)
    desk.press_and_wait(Qt.Key.Key_S)
    assert desk.gone == [("orders", None)]


def test_pasted_cells_open_the_check_and_write_nothing(desk: Desk, tmp_path: Path) -> None:
    rows = [own_row("#1001", id="1"), own_row("#1002", id="2")]
    file = write_rows(tmp_path / "orders.csv", rows)
    lines = list(csv.reader(file.read_text("utf-8").splitlines()))
    QApplication.clipboard().setText("\n".join("\t".join(cells) for cells in lines))
    button(desk, "Paste").click()
    desk.settle()
    assert desk.page == "CheckPage"
    assert desk.view.head.words.startswith("Import orders Pasted cells · 2 rows")
    assert desk.held.written == []
    desk.press_and_wait(ENTER)
    assert orders_here(desk) == ["#1001", "#1002"]


def test_a_clipboard_without_a_table_says_so(desk: Desk) -> None:
    QApplication.clipboard().setText("one word")
    button(desk, "Paste").click()
    assert desk.last_toast.startswith("The clipboard holds no table")


def test_ctrl_v_outside_of_text_asks_for_the_clipboard(desk: Desk, qtbot: QtBot) -> None:
    desk.window.show_view("orders")
    with qtbot.waitSignal(desk.window.paste_wanted):
        QTest.keyClick(desk.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    desk.window.top.search.setFocus()
    QApplication.clipboard().setText("mug")
    with qtbot.assertNotEmitted(desk.window.paste_wanted):
        QTest.keyClick(desk.window.top.search, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.top.search.text() == "mug"


def test_several_files_at_once_open_the_first_and_say_so(desk: Desk, tmp_path: Path) -> None:
    files = [str(order_file(tmp_path, 1, "a.csv")), str(order_file(tmp_path, 2, "b.csv"))]
    desk.window.show_view("import", files)
    desk.settle()
    assert desk.last_toast == "One file at a time: a.csv was opened"
    assert figures(desk)[0].startswith("1 new")


def test_real_exports_are_shown_without_a_problem(desk: Desk) -> None:
    if not REAL.is_dir():
        pytest.skip(f"REAL DATA ABSENT: {REAL} is not there, so nothing was shown about real files")
    for path in sorted(REAL.glob("orders_export_*.csv")):
        desk.open(path)
        assert desk.page == "CheckPage", path.name
        assert figures(desk)[3] == "0 problems. every row can be used", path.name
