"""Check and repair in its states, for the gallery: not checked, what was found, all of a kind, figures, the record."""

from __future__ import annotations

from collections.abc import Callable

from app.context import AppContext
from app.ui.main_window import MainWindow
from app.ui.repair.view import RepairView

# What a crash of the disk, or another program, may leave behind.
DAMAGE = (
    "UPDATE stock_level SET on_hand = on_hand + 3 WHERE (sku_id, location_id) IN (SELECT sku_id, location_id"
    " FROM stock_level WHERE on_hand > 4 ORDER BY sku_id LIMIT 3)",
    "UPDATE sales_order SET holds = holds + 1 WHERE id IN (SELECT id FROM sales_order ORDER BY id LIMIT 24)",
    "UPDATE order_line SET reserved = reserved - 1, open = open + 1 WHERE id = (SELECT min(id) FROM order_line"
    " WHERE reserved > 1)",
    "UPDATE sales_order SET currency = '' WHERE id = (SELECT max(id) FROM sales_order WHERE money_known)",
)
UNDONE = ("UPDATE sales_order SET currency = 'EUR' WHERE currency = ''",)


def plant(shop: AppContext, statements: tuple[str, ...] = DAMAGE) -> None:
    """Do it to an SQLite shop."""
    with shop.database.writing() as conn:
        for statement in statements:
            conn.exec_driver_sql(statement)


def draw_repair(
    window: MainWindow, shop: AppContext, save: Callable[[str], object], settle: Callable[[], object]
) -> None:
    """Draw them; the shop is whole again afterwards."""
    plant(shop)
    window.show_view("repair")
    view = window.view_of("repair")
    assert isinstance(view, RepairView)
    settle()
    save("repair-not-checked")
    view.check()
    settle()
    save("repair-found")
    place = next(place for place, one in enumerate(view._found) if one.check.name == "O3-holds")
    view.table.select_key(place)
    settle()
    view.repair_kind()
    settle()
    save("repair-all-of-a-kind")
    view.repair_kind()
    settle()
    view.table.select_key(next(place for place, one in enumerate(view._found) if one.way is None))
    settle()
    save("repair-needs-a-person")
    view.compare()
    settle()
    save("repair-figures")
    view.write_figures()
    settle()
    view.show_history()
    settle()
    save("repair-record")
    view.check()
    settle()
    for _ in range(3):
        view.table.move_current(-99)
        mendable = [place for place, one in enumerate(view._found) if one.way is not None]
        if mendable:
            view.table.select_key(mendable[0])
            settle()
            view.repair_one()
            settle()
    plant(shop, UNDONE)
    view.check()
    settle()
    save("repair-adds-up")
