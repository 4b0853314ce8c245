"""Transfers in their states, for the gallery: the list, the form, what goes and what comes, with what may go wrong."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.context import AppContext
from app.services.transfers import CloseTransfer, ReceiveTransfer, RequestTransfer, ShipTransfer
from app.ui.main_window import MainWindow
from app.ui.transfers.view import TransfersView
from tests.factories import rows_of


def between_locations(shop: AppContext) -> list[str]:
    """Four transfers between two locations of the demo shop: to be sent, on its way, with differences and late.

    Barcodes of what is in the first one.
    """
    places = [row[0] for row in rows_of(shop, "SELECT id FROM location WHERE kind <> 'in_transit' ORDER BY rank, id")]
    here, there = (
        shop.facts.location_id or places[0],
        next(place for place in places if place != shop.facts.location_id),
    )
    goods = rows_of(
        shop,
        "SELECT k.id, b.code FROM sku k JOIN barcode b ON b.sku_id = k.id JOIN stock_level v ON v.sku_id = k.id"
        " WHERE b.quantity = 1 AND v.location_id = :here AND v.on_hand - v.reserved - v.held > 5"
        " AND k.tracking = 'none' ORDER BY k.id",
        here=here,
    )

    def ask(*units: int, expected: str = "", note: str = "") -> tuple[int, list[int]]:
        lines = tuple((row[0], count) for row, count in zip(goods, units, strict=False))
        done = shop.run(RequestTransfer(here, there, lines, expected, note)).result
        return done["transfer_id"], done["line_ids"]

    def send(transfer: tuple[int, list[int]], *units: int) -> None:
        lines = tuple((line, count, None, None) for line, count in zip(transfer[1], units, strict=True))
        shop.run(ShipTransfer(transfer[0], 1, lines))

    ask(4, 2, 1, 3, 1, 2, note="For the weekend window")
    on_the_way = ask(3, 2, 2, expected="2031-01-05")
    send(on_the_way, 3, 2, 1)
    differs = ask(2, 2)
    send(differs, 2, 2)
    shop.run(ReceiveTransfer(differs[0], ((differs[1][0], 1, None),)))
    shop.run(CloseTransfer(differs[0]))
    ask(1, expected="2026-03-02")
    return [str(row[1]) for row in goods]


def draw_transfers(
    window: MainWindow, shop: AppContext, save: Callable[[str], object], settle: Callable[[], object]
) -> None:
    """Draw them."""
    codes = between_locations(shop)
    numbers = [row[0] for row in rows_of(shop, "SELECT number FROM transfer ORDER BY id DESC LIMIT 4")][::-1]
    window.show_view("transfers")
    view = window.view_of("transfers")
    assert isinstance(view, TransfersView)

    def scan(code: str, name: str = "") -> None:
        window.on_scan(code)
        settle()
        if name:
            save(name)

    def key(target: QWidget, which: Qt.Key, name: str = "") -> None:
        QTest.keyClick(target, which)
        settle()
        if name:
            save(name)

    settle()
    save("transfers-list")
    for place, name in ((3, "all"), (2, "differs")):
        view.list.choose_nth(place)
        settle()
        save(f"transfers-{name}")
    scan(numbers[0], "transfers-send")
    scan(codes[0])
    scan(codes[1], "transfers-scanned")
    scan(codes[8], "transfers-wrong")
    scan(codes[2])
    scan(codes[2], "transfers-too-many")
    key(view, Qt.Key.Key_F8)
    scan(numbers[1], "transfers-receive")
    scan(codes[0])
    key(view, Qt.Key.Key_F12, "transfers-booked")
    key(view, Qt.Key.Key_F10, "transfers-missing")
    key(view, Qt.Key.Key_F10, "transfers-written-off")
    key(view, Qt.Key.Key_F12)
    window.show_view("transfers", (0, shop.facts.location_id))
    settle()
    save("transfers-new")
    scan(codes[0])
    scan(codes[1])
    view.requesting.page.rows[1].units.setText("900")
    view.requesting.page.edited.emit()
    settle()
    save("transfers-form")
    view.requesting.start_over()
    view.requesting.ask()
    save("transfers-nothing-asked")
    view.requesting.leave()
