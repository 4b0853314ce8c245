"""What opens over the order list and on an order's page, and an unknown file's import. Part of ``tests.gallery``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.context import AppContext
from app.queries.order_list import ListSpec, order_page
from app.ui.importing.view import ImportView
from app.ui.main_window import MainWindow
from app.ui.orders.view import OrdersView

Save = Callable[[QWidget, str], None]
_HAND_MS = 50
# One row for each of: a number that leads with zeros, a decimal comma, a date whose order is open.
_UNKNOWN = """Beleg;Bestelldatum;Artikelnummer;Menge;Einzelpreis;Kunde;Ort
00815;03.04.2026;EM-BL;2;1.234,50;Sample Buyer;Berlin
00816;04.04.2026;TS-RU-M;1;7,00;Other Buyer;Bonn
"""


class OrderStates:
    """Brings the order screens into one state after another and has each drawn; leaves the list as it was."""

    def __init__(self, window: MainWindow, shop: AppContext, save: Save, settle: Callable[[], None]) -> None:
        self._window, self._shop, self._save, self._settle = window, shop, save, settle
        view = window.view_of("orders")
        assert isinstance(view, OrdersView)
        self._view = view

    def draw(self) -> None:
        """Draw them all."""
        self._window.show_view("orders")
        self._settle()
        self._search()
        self._columns()
        self._page()
        self._bulk()

    def _search(self) -> None:
        field = self._view.search_field
        assert field is not None
        field.setFocus()
        field.clear()
        self._type(field, "status:nowhere tag:")
        self._settle()
        self._save(self._window, "orders-search-completion")
        self._type(field, "vip st")
        self._settle()
        self._save(self._window, "orders-search-fields")
        QTest.keyClick(field, Qt.Key.Key_Escape)
        field.setText("")
        self._settle()

    def _columns(self) -> None:
        self._view.list.open_chooser()
        self._settle()
        self._save(self._window, "orders-columns")
        self._view.list.chooser.close_panel()

    def _page(self) -> None:
        row = self._one("status:to_release units:>=3")
        self._view.open_order(row)
        self._settle()
        actions = self._window.kit.actions
        for name in ("edit", "split", "note", "cancel"):
            next(bound.action for bound in actions.working() if bound.spec.id == f"order.{name}").trigger()
            self._settle()
            self._save(self._window, f"order-page-{name}")
            self._view.page.forms.close_all()
            self._view.reload()
            self._settle()
        self._view.open_order(self._one("status:shipped units:>=2"))
        self._settle()
        next(bound.action for bound in actions.working() if bound.spec.id == "order.back_goods").trigger()
        self._settle()
        self._save(self._window, "order-page-back")
        self._view.page.forms.close_all()
        self._view.show_list()

    def _bulk(self) -> None:
        orders, bulk = self._view.list, self._view.bulk
        orders.show_view("all")
        self._settle()
        orders.model.tick_all(True)
        self._settle()
        for name, ask in (("hold", bulk.ask_hold), ("cancel", bulk.ask_cancel), ("tag", bulk.ask_tag)):
            ask()
            self._settle()
            self._save(self._window, f"orders-ask-{name}")
            orders.bulk.close_strip()
        bulk.open_menu()
        self._settle()
        self._save(self._window, "orders-more")
        bulk.menu.close_list()
        bulk.release()
        self._settle()
        self._save(self._window, "orders-results")
        orders.results.close_panel()
        orders.model.tick_all(False)

    @staticmethod
    def _type(field: QWidget, text: str) -> None:
        """As a hand does: what comes faster is a scan."""
        QTest.keyClicks(field, text, Qt.KeyboardModifier.NoModifier, _HAND_MS)

    def _one(self, query: str) -> int:
        return self._shop.read(order_page, ListSpec(query), now=datetime.now(UTC)).rows[0].id


def draw_unknown_import(window: MainWindow, folder: Path, save: Save, settle: Callable[[], None]) -> None:
    """A file in no known layout, then what came in by file before."""
    file = folder / "bestellungen.csv"
    file.write_text(_UNKNOWN, encoding="utf-8")
    window.show_view("import", str(file))
    settle()
    save(window, "import-map")
    view = window.view_of("import")
    assert isinstance(view, ImportView)
    view.show_history()
    settle()
    save(window, "import-history")
