"""What the rail holds, in its order. A view, and all that only it needs, is loaded when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable

from app.printing.preview import Rasteriser
from app.ui.i18n import mark
from app.ui.places import Place
from app.ui.repair import repair_view
from app.ui.view import Kit, View


def places(kit: Kit, rasteriser: Rasteriser, on_go: Callable[[str, object], object]) -> list[Place]:
    """The places of a window. ``on_go(view id, argument)``: where the Orders view wants to go that is no view."""
    return [
        Place("orders", mark("Orders"), "inbox", lambda: _orders(kit, rasteriser, on_go)),
        Place("inventory", mark("Inventory"), "boxes", lambda: _inventory(kit)),
        Place("packing", mark("Packing"), "package", lambda: _packing(kit, rasteriser)),
        Place("receiving", mark("Receiving"), "package-plus", lambda: _receiving(kit)),
        Place("counting", mark("Count"), "clipboard-list", lambda: _counting(kit)),
        Place("import", mark("Import"), "file-spreadsheet", lambda: _importing(kit)),
        Place("customers", mark("Customers"), "users", lambda: _customers(kit)),
        Place("transfers", mark("Transfers"), "truck", lambda: _transfers(kit, rasteriser)),
        Place("buying", mark("Buying"), "shopping-cart", lambda: _buying(kit, rasteriser)),
        Place("new_order", mark("New order"), "circle-plus", lambda: _new_order(kit), secondary=True),
        Place("settings", mark("Settings"), "settings", lambda: _settings(kit, rasteriser), secondary=True),
        Place("repair", mark("Check"), "shield-check", lambda: repair_view(kit), secondary=True),
    ]


def _orders(kit: Kit, rasteriser: Rasteriser, on_go: Callable[[str, object], object]) -> View:
    from app.ui.orders.view import OrdersView

    view = OrdersView(kit, rasteriser=rasteriser)
    view.go.connect(on_go)
    return view


def _inventory(kit: Kit) -> View:
    from app.ui.inventory.view import InventoryView

    return InventoryView(kit, can_count=True)


def _packing(kit: Kit, rasteriser: Rasteriser) -> View:
    from app.ui.packing.view import PackingView

    return PackingView(kit, rasteriser=rasteriser)


def _receiving(kit: Kit) -> View:
    from app.ui.receiving.view import ReceivingView

    return ReceivingView(kit)


def _counting(kit: Kit) -> View:
    from app.ui.counting.view import CountingView

    return CountingView(kit)


def _importing(kit: Kit) -> View:
    from app.ui.importing.view import ImportView

    return ImportView(kit)


def _customers(kit: Kit) -> View:
    from app.ui.customers.view import CustomersView

    return CustomersView(kit)


def _transfers(kit: Kit, rasteriser: Rasteriser) -> View:
    from app.ui.transfers.view import TransfersView

    return TransfersView(kit, rasteriser=rasteriser)


def _buying(kit: Kit, rasteriser: Rasteriser) -> View:
    from app.ui.buying.view import BuyingView

    return BuyingView(kit, rasteriser=rasteriser)


def _new_order(kit: Kit) -> View:
    from app.ui.new_order.view import NewOrderView

    return NewOrderView(kit)


def _settings(kit: Kit, rasteriser: Rasteriser) -> View:
    from app.ui.settings.view import SettingsView

    return SettingsView(kit, rasteriser=rasteriser)
