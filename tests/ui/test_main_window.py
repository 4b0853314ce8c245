"""The shell: views, scans, toasts, station mode, memory."""

from __future__ import annotations

from typing import ClassVar

from pytestqt.qtbot import QtBot

from app.domain.topics import Topic, Touched
from app.ui.main_window import MainWindow
from app.ui.view import Kit, View


class OrdersView(View):
    view_id = "orders"
    title = "Orders"
    icon = "inbox"
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.ORDERS})

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.reloads = 0
        self.scans: list[str] = []

    def reload(self) -> None:
        self.reloads += 1

    def on_scan(self, code: str) -> bool:
        self.scans.append(code)
        return code.startswith("ORD")


class StockView(OrdersView):
    view_id = "stock"
    title = "Inventory"
    icon = "boxes"
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.STOCK})


def shown(qtbot: QtBot, kit: Kit) -> tuple[MainWindow, OrdersView, StockView]:
    window = MainWindow(kit)
    orders, stock = OrdersView(kit), StockView(kit)
    window.add_view(orders)
    window.add_view(stock)
    qtbot.addWidget(window)
    window.show_view("orders")
    window.show()
    return window, orders, stock


def test_a_hidden_view_reloads_when_it_is_shown(qtbot: QtBot, kit: Kit) -> None:
    window, orders, stock = shown(qtbot, kit)
    kit.tasks.changed.emit((Touched(Topic.STOCK, None),))
    kit.tasks.changed.emit((Touched(Topic.ORDERS, frozenset({4})),))
    assert (orders.reloads, stock.reloads) == (2, 0)
    window.show_view("stock")
    assert stock.reloads == 1
