"""Pictures of Inventory: the list and the card with bins and lots, its forms, movements, bins, nothing found."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QWidget
from sqlalchemy import update

from app.context import AppContext
from app.printing.pictures import small_photo
from app.queries.packing import picture
from app.queries.stock_grid import GridSpec, stock_grid
from app.services.bins import AddBins
from app.services.kits import SetKit
from app.services.pictures import MAX_BYTES, attached
from app.services.stock_adjust import AdjustStock
from app.services.stock_moves import MoveStock
from app.services.stock_policies import SetPolicy
from app.ui.inventory.view import InventoryView
from app.ui.main_window import MainWindow
from db.bulk import insert_rows
from db.models import Lot, Sku, SkuStatus, Tracking


def furnish(shop: AppContext) -> tuple[int, int]:
    """Give the demo shop bins, a lot that expires, reorder points and a few movements, and a kit: its SKU and place."""
    rows = shop.read(stock_grid, GridSpec(), limit=500).rows
    place = rows[0].location_id
    good = shop.run(AddBins(place, ("A-01-1", "A-01-2", "A-11-1"), "A")).result["bin_ids"]
    shop.run(AddBins(place, ("B-01",), "B", "bulk"))
    broken = shop.run(AddBins(place, ("Broken",), "", "damaged")).result["bin_ids"][0]
    here = [row for row in rows if row.location_id == place and row.available > 8][:9]
    for number, row in enumerate(here):
        if number % 3:
            point = row.available + 5 if number % 3 == 1 else 2
            shop.run(SetPolicy(row.sku_id, place, 3, point, row.available + 40))
        shop.run(MoveStock(row.sku_id, place, None, good[number % 3], 5, reason="putaway"))
        if not number % 4:
            shop.run(MoveStock(row.sku_id, place, None, broken, 1))
    first = here[0]
    with shop.database.writing() as conn:
        soon = shop.clock().date() + timedelta(days=12)
        insert_rows(
            conn, Lot, [{"sku_id": first.sku_id, "code": "L2026-07", "expires_on": soon, "created_at": shop.clock()}]
        )
        conn.execute(update(Sku).where(Sku.id == first.sku_id).values(tracking=Tracking.LOT))
    shop.run(AdjustStock(first.sku_id, place, 12, "received", good[2], lot="L2026-07"))
    shown = next(row.picture_sha256 for row in rows if row.picture_sha256 is not None)
    digest, attachments = attached(small_photo(shop.read(picture, shown), MAX_BYTES))
    command = AdjustStock(first.sku_id, place, -1, "damaged", good[0], note="Fell off the cart", picture=digest)
    shop.run(command, attachments=attachments)
    return made_kit(shop, [row.sku_id for row in here[1:4]]), place


def made_kit(shop: AppContext, parts: list[int]) -> int:
    """A gift box of the products; its SKU."""
    title = "Gift box for a long winter evening"
    with shop.database.writing() as conn:
        row = {
            "code": "KIT-EVENING",
            "code_fold": "kit-evening",
            "title": title,
            "title_fold": title.casefold(),
            "status": SkuStatus.ACTIVE,
        }
        insert_rows(conn, Sku, [row | {"created_at": shop.clock()}])
    kit = int(shop.read(lambda conn: conn.exec_driver_sql("SELECT max(id) FROM sku").scalar_one()))
    shop.run(SetKit(kit, tuple((sku_id, units) for units, sku_id in enumerate(parts, start=1))))
    return kit


class StockStates:
    """Brings the view into each state; ``save(widget, name)`` draws it, ``settle()`` waits for answers."""

    def __init__(
        self, window: MainWindow, shop: AppContext, save: Callable[[QWidget, str], object], settle: Callable[[], object]
    ) -> None:
        self._window, self._shop, self._save, self._settle = window, shop, save, settle

    def draw(self) -> None:
        """All states."""
        kit = furnish(self._shop)
        self._window.show_view("inventory")
        view = self._window.view_of("inventory")
        assert isinstance(view, InventoryView) and view.search_field is not None
        view.reload()
        self._settle()
        first = next(row.key for row in self._shop.read(stock_grid, GridSpec("lot:*2026-07"), limit=1).rows)
        view.list.table.select_key(first)
        self._settle()
        self._save(self._window, "inventory")
        for name, form in view._forms.items():
            view._open_form(name)
            self._settle()
            self._save(self._window, f"inventory-{name}")
            form.left.emit()
        self._draw_adjusting_without_a_lot(view)
        view.list.table.select_key(kit)
        self._settle()
        self._save(self._window, "inventory-kit")
        view._open_form("product")
        self._settle()
        view.product_form.parts.grew.emit()
        self._settle()
        self._save(self._window, "inventory-kit-form")
        view.product_form.left.emit()
        view.list.table.select_key(first)
        self._settle()
        view._open_more()
        self._settle()
        self._save(self._window, "inventory-more")
        self._window.commands.uncover()
        view.menu.hide()
        view._show_moves()
        self._settle()
        self._save(self._window, "inventory-movements")
        view.show_list()
        view.show_bins()
        self._settle()
        self._save(self._window, "inventory-bins")
        view.bins.ask_new()
        self._settle()
        self._save(self._window, "inventory-bins-new")
        view.bins.close_form()
        view.show_list()
        view.list.views.choose("low")
        self._settle()
        self._save(self._window, "inventory-low")
        view.search_field.setText("no such product")
        self._settle()
        self._save(self._window, "inventory-none")
        view.search_field.setText("")
        view.list.views.choose("all")
        self._settle()

    def _draw_adjusting_without_a_lot(self, view: InventoryView) -> None:
        view._open_form("adjust")
        self._settle()
        view.adjust_form.units.setText("5")
        view.adjust_form.save()
        self._settle()
        self._save(self._window, "inventory-adjust-lot")
        view.adjust_form.left.emit()
