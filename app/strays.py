"""What no view in front wants: a scan that is another view's, a block of cells that was copied elsewhere."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from app.ui.i18n import tr
from app.ui.main_window import MainWindow
from app.ui.sounds import Sound
from app.ui.view import Kit
from app.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from app.queries.packing import ProductCard


def paste_into(window: MainWindow) -> None:
    """Ctrl+V outside of text: what was copied is opened in the import."""
    from app.ui.importing.pasting import NOTHING_COPIED, clipboard_content

    window.show_view("import", clipboard_content() or NOTHING_COPIED)


def open_scanned(window: MainWindow, kit: Kit, code: str) -> bool:
    """A scan that the view in front does not want opens its order; what is no order may be a product.

    What is neither changes nothing but the toast: nobody is led away from what they were doing.
    """
    from app.services.scan_lookup import product_scanned
    from app.ui.orders.reads import Scanned, read_scan

    def name_product() -> None:
        kit.tasks.read(window, product_scanned, code, done=lambda product: _name_product(window, kit, code, product))

    def open_orders(found: Scanned) -> None:
        if found.orders:
            window.show_view("orders")
            window.view_of("orders").on_scan(code)
        else:
            name_product()

    if window.view is window.view_of("orders"):  # it has looked already
        name_product()
    else:
        kit.tasks.read(window, read_scan, code, done=open_orders, key="scan")
    return True


def _name_product(window: MainWindow, kit: Kit, code: str, product: ProductCard | None) -> None:
    """Say which product was scanned, and offer to pack it."""
    if product is None:
        kit.tasks.read(window, _others, code, done=partial(_open_other, window, kit, code), key="scan")
        return

    def pack() -> None:
        window.show_view("packing")
        window.view_of("packing").on_scan(code)

    window.show_toast(Toast(f"{product.title}, {product.code}", "package", tr("Pack one"), pack))


def _others(conn: Any, code: str) -> tuple[int | None, list[int]]:
    """What else a code can name: a transfer, or a unit with a customer by its serial number (ids of the orders)."""
    from app.queries.returns import orders_of_unit
    from app.queries.transfers import transfer_named

    return transfer_named(conn, code), orders_of_unit(conn, code)


def _open_other(window: MainWindow, kit: Kit, code: str, found: tuple[int | None, list[int]]) -> None:
    """Open the transfer whose number was scanned, or the order from which a unit came back.

    What is nothing of that either is said to be not known.
    """
    transfer_id, order_ids = found
    if transfer_id is not None:
        window.show_view("transfers", transfer_id)
        return
    if len(order_ids) == 1:
        from app.ui.orders.return_work import CameBack

        window.show_view("orders", CameBack(order_ids[0], code))
        return
    if order_ids:
        words = tr("Units of several orders have the number {code}: open the order, then scan it", code=code)
        window.show_toast(Toast(words, "info"))
        return

    def search() -> None:
        window.show_view("orders")
        window.top.search.setText(code)
        window.top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    kit.sounds.play(Sound.WRONG)
    window.show_toast(Toast(tr("Not known: {code}", code=code), "octagon-x", tr("Search"), search))
