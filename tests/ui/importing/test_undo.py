"""A whole import is undone from the toast or from the history, which says first what that would do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from tests.factories import rows_of
from tests.ui.import_desk import (
    ENTER,
    ESC,
    Desk,
    button,
    figures,
    order_file,
    stock_file,
)


def test_the_toast_undoes_the_whole_import(desk: Desk, tmp_path: Path) -> None:
    desk.open(order_file(tmp_path))
    desk.press_and_wait(ENTER)
    assert desk.last_toast == "3 orders are in"
    undo = desk.toasts[-1].run
    assert undo is not None
    undo()
    desk.settle()
    assert desk.page == "UndoPage"
    assert desk.view.undo_page.words.startswith("Undone: orders.csv.")
    assert rows_of(desk.shop, "SELECT DISTINCT state FROM sales_order") == [("cancelled",)]
    desk.open(order_file(tmp_path))
    assert figures(desk)[0] == "3 new. €75.00 in 3 lines"


def test_the_history_lists_imports_and_says_first_what_an_undo_would_do(desk: Desk, tmp_path: Path) -> None:
    desk.open(order_file(tmp_path))
    desk.press_and_wait(ENTER)
    desk.open(stock_file(tmp_path, "BAG-1,Berlin,9,Bag"))
    desk.press_and_wait(ENTER)
    desk.press_and_wait(Qt.Key.Key_H)
    table = desk.view.history_page.table
    assert [[cell.spoken for cell in row.cells][1:3] for row in table.rows.rows] == [
        ["stock.csv", "Counted stock"],
        ["orders.csv", "Orders, Shopify"],
    ]
    desk.press(Qt.Key.Key_Down)
    desk.press_and_wait(Qt.Key.Key_U)
    assert desk.page == "UndoPage"
    assert "3 orders cancelled" in desk.view.undo_page.words
    assert rows_of(desk.shop, "SELECT count(*) FROM sales_order WHERE state = 'cancelled'") == [(0,)]
    desk.press_and_wait(ESC)
    assert desk.page == "HistoryPage"
    desk.press(Qt.Key.Key_Down)
    desk.press_and_wait(Qt.Key.Key_U)
    button(desk, "Undo now").click()
    desk.settle()
    assert rows_of(desk.shop, "SELECT count(*) FROM sales_order WHERE state = 'cancelled'") == [(3,)]
    desk.press_and_wait(ESC)
    assert table.rows.rows[1].cells[-1].spoken == "Undone"
