"""Buying in its states, for the gallery: what is low, drafts, what is on its way and late, suppliers, the paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.context import AppContext
from app.queries.stock_grid import GridSpec, stock_grid
from app.services.purchases import DraftPurchase, OrderPurchase
from app.services.stock_policies import SetPolicy
from app.services.suppliers import AddSupplier, ArchiveSupplier, SetSupplierSku
from app.ui.buying.reads import Tab
from app.ui.buying.view import BuyingView
from app.ui.main_window import MainWindow
from tests.services.goods_in import opened


def furnish_buying(shop: AppContext) -> None:
    """Give the demo shop two suppliers with goods, a third that is given up, products that are low, and orders."""
    place = shop.facts.location_id
    assert place is not None
    rows = [row for row in shop.read(stock_grid, GridSpec(location_id=place), limit=400).rows if row.kits is None]
    weaver = shop.run(AddSupplier("Weaver & Daughters", "orders@weaver.example", "+44 20 555 01", lead_days=14))
    potter = shop.run(AddSupplier("Potter's Yard", "sales@potter.example", lead_days=5, note="Closed in August"))
    old = shop.run(AddSupplier("Old Mill Ltd.")).result["supplier_id"]
    shop.run(ArchiveSupplier(old))
    sellers = [weaver.result["supplier_id"], potter.result["supplier_id"]]
    for number, row in enumerate(rows[:16]):
        if number < 13:
            pack = (1, 6, 12)[number % 3]
            shop.run(
                SetSupplierSku(sellers[number % 2], row.sku_id, f"W-{200 + number}", 450 + 35 * number, pack,
                               preferred=number % 4 == 0)
            )  # fmt: skip
        if number < 10 or number >= 14:
            shop.run(SetPolicy(row.sku_id, place, 2, row.available + 2 + number, row.available + 30 + number))
    lines = tuple((row.sku_id, 12 + number, 500 + number) for number, row in enumerate(rows[16:21]))
    drafts = [shop.run(DraftPurchase(sellers[at % 2], place, lines[: at + 2], note="By lorry")) for at in range(3)]
    sent = [draft.result["purchase_order_id"] for draft in drafts]
    for purchase_id, day in zip(sent, ("2026-03-02", "2031-01-05", ""), strict=True):
        shop.run(OrderPurchase(purchase_id, day))
    opened(shop, sent[1])
    shop.run(DraftPurchase(sellers[1], place, lines[2:], note="Please pack by colour."))


class BuyingStates:
    """Brings the view into each state; ``save(widget, name)`` draws it, ``settle()`` waits for answers."""

    def __init__(
        self, window: MainWindow, shop: AppContext, save: Callable[[QWidget, str], object], settle: Callable[[], object]
    ) -> None:
        self._window, self._shop, self._save, self._settle = window, shop, save, settle

    def draw(self) -> None:
        """All states."""
        furnish_buying(self._shop)
        self._window.show_view("buying")
        view = self._window.view_of("buying")
        assert isinstance(view, BuyingView)
        view.reload()
        self._shoot("buying-to-order")
        view.to_order.table.begin("units", "40")
        self._shoot("buying-to-order-typed")
        view.to_order.table.leave()
        view._ask_supplier_of(next(iter(view.to_order._rows.values())))
        self._shoot("buying-whose")
        view._close_forms()
        for tab in (Tab.DRAFTS, Tab.AWAITED, Tab.LATE, Tab.EVERY):
            view.show_tab(tab)
            self._shoot(f"buying-{tab.value}")
        view._do("date")
        self._shoot("buying-date")
        view._close_forms()
        view.show_tab(Tab.DRAFTS)
        self._settle()
        view._open_current()
        self._shoot("buying-draft")
        view.draft.table.begin("price")
        self._shoot("buying-draft-price")
        view.draft.table.leave()
        view._leave_draft()
        self._settle()
        view._do("print")
        self._shoot("buying-paper")
        view.papers.previews.leave()
        view.show_tab(Tab.SUPPLIERS)
        self._shoot("buying-suppliers")
        view._ask_goods(change=False)
        self._shoot("buying-goods")
        view._close_forms()
        view._ask_supplier(None)
        self._shoot("buying-supplier-new")
        view._close_forms()
        view.show_tab(Tab.TO_ORDER)
        self._settle()
        view.to_order._draft_all()
        self._shoot("buying-drafted")
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _shoot(self, name: str) -> None:
        self._settle()
        self._save(self._window, name)
