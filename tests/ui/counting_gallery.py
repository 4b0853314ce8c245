"""Counting in its states, for the gallery: counts that are open, a bin half counted, what is asked, what is decided."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.context import AppContext
from app.services.bins import AddBins
from app.services.counts import PlanCount
from app.services.stock_moves import MoveStock
from app.ui.main_window import MainWindow
from tests.factories import rows_of


def shelve(shop: AppContext) -> list[str]:
    """Three products of the demo shop lie in the bin C-01-1; a count of two more bins is planned; their barcodes."""
    place = shop.facts.location_id
    assert place is not None
    query = (
        "SELECT k.id, b.code, v.on_hand - v.placed FROM sku k JOIN barcode b ON b.sku_id = k.id JOIN stock_level v"
        " ON v.sku_id = k.id WHERE b.quantity = 1 AND v.location_id = :place AND v.on_hand - v.placed > 4 ORDER BY k.id"
    )
    goods = rows_of(shop, query, place=place)[:3]
    bins = shop.run(AddBins(place, ("C-01-1", "C-01-2", "C-02-1"), "C")).result["bin_ids"]
    for sku_id, _, units in goods:
        shop.run(MoveStock(sku_id, place, None, bins[0], min(int(units), 12)))
    shop.run(PlanCount(place, tuple(bins[1:]), note="Yearly count of aisle C"))
    return [str(row[1]) for row in goods]


def draw_counting(
    window: MainWindow, shop: AppContext, save: Callable[[str], object], settle: Callable[[], object]
) -> None:
    """Draw them."""

    def scan(code: str, name: str = "") -> None:
        window.on_scan(code)
        settle()
        if name:
            save(name)

    def press(key: Qt.Key, name: str = "") -> None:
        QTest.keyClick(window.view_of("counting"), key)
        settle()
        if name:
            save(name)

    first, second, third = shelve(shop)
    window.show_view("counting")
    settle()
    save("counting-start")
    press(Qt.Key.Key_F4, "counting-plan")
    press(Qt.Key.Key_Escape)
    scan("C-01-1", "counting-bin")
    for _ in range(3):
        scan(first)
        QApplication.processEvents()
    scan(second)
    save("counting-scanned")
    press(Qt.Key.Key_F12, "counting-look")
    scan(third)
    press(Qt.Key.Key_F12, "counting-recount")
    for code in (first, second, third):
        scan(code)
    press(Qt.Key.Key_F12, "counting-closed")
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_F12, "counting-review")
    press(Qt.Key.Key_Escape)
