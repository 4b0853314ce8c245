"""Receiving in its states, for the gallery: what is awaited; a delivery with scans, too many, closed, by lot."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.context import AppContext
from app.services.bins import AddBins
from app.services.purchases import DraftPurchase, OrderPurchase
from app.services.suppliers import AddSupplier
from app.ui.main_window import MainWindow
from tests.factories import rows_of
from tests.services.goods_in import tracked


def order_goods(shop: AppContext) -> list[str]:
    """Three purchase orders for products of the demo shop, one a draft; barcodes of what is on the first."""
    place = shop.facts.location_id
    assert place is not None
    goods = rows_of(
        shop,
        "SELECT k.id, b.code, k.code FROM sku k JOIN barcode b ON b.sku_id = k.id WHERE b.quantity = 1 ORDER BY k.id",
    )
    supplier = shop.run(AddSupplier("Nordic Table Ltd.", lead_days=9)).result["supplier_id"]
    shop.run(AddBins(place, ("G-01-1", "G-01-2"), "G"))
    orders = [((goods[0][0], 24, 450), (goods[1][0], 2, 1_900), (goods[2][0], 6, 700)), ((goods[3][0], 12, 300),)]
    for lines in orders:
        made = shop.run(DraftPurchase(supplier, place, lines)).result["purchase_order_id"]
        shop.run(OrderPurchase(made, "2026-03-02" if lines is orders[0] else "2031-01-05"))
    shop.run(DraftPurchase(supplier, place, ((goods[4][0], 40, None),)))
    tracked(shop, goods[2][2], "lot")
    return [str(row[1]) for row in goods[:3]]


def draw_receiving(
    window: MainWindow, shop: AppContext, save: Callable[[str], object], settle: Callable[[], object]
) -> None:
    """Draw them."""

    def scan(code: str, name: str = "") -> None:
        window.on_scan(code)
        settle()
        if name:
            save(name)

    first, second, third = order_goods(shop)
    window.show_view("receiving")
    settle()
    save("receiving-list")
    scan("PO-00001", "receiving-open")
    scan(first, "receiving-scanned")
    scan(third, "receiving-lot")
    scan("LOT-2031", "receiving-lot-said")
    scan("G-01-1", "receiving-put-away")
    scan(second)
    scan(second)
    scan(second, "receiving-too-many")
    scan("4006389999999", "receiving-unknown")
    QTest.keyClicks(window.view_of("receiving"), "30")
    settle()
    settle()  # the router holds digits back for a moment, in case they begin a scan
    save("receiving-number")
    scan(first, "receiving-case-too-many")
    QTest.keyClick(window.view_of("receiving"), Qt.Key.Key_F12)
    settle()
    save("receiving-closed")
    scan(first, "receiving-closed-scan")
    scan("G-01-2", "receiving-closed-put-away")
    QTest.keyClick(window.view_of("receiving"), Qt.Key.Key_F12)
    settle()
