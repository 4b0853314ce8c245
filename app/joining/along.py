"""This PC's own shop, and taking it along into a shared database that was just made."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from app.context import open_shop, shop_status
from app.errors import OperationError, Refused
from app.queries.shop import shop_size
from app.settings import Settings
from app.wording import mark, words
from db.copying import copy_shop
from db.session import Database
from db.upgrade import SchemaStatus

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class LocalShop:
    """This PC's own shop, which may come along."""

    address: str
    path: Path
    company: str
    currency: str
    orders: int
    products: int


@dataclass(frozen=True, slots=True)
class Copied:
    """One table that came along: its rows here and there. ``title`` is empty for one that people do not know of."""

    title: str
    rows: int
    arrived: int


def local_shop(settings: Settings, address: str | None = None) -> LocalShop | None:
    """This PC's own shop, if there is one that is in use: not the demo, not an empty one."""
    found = address or settings.database_url
    if not found.startswith("sqlite"):
        found = Settings().database_url
    with contextlib.suppress(OperationError):
        if shop_status(settings, found) is not SchemaStatus.CURRENT:
            return None
        shop = open_shop(Settings(), url=found)
        try:
            orders, products = shop.read(shop_size)
            facts = shop.facts
            if facts.is_demo or not (orders or products):
                return None
            return LocalShop(found, shop.database.path, facts.company, facts.currency, orders, products)
        finally:
            shop.close()
    return None


def take_along(local: LocalShop, address: str, say: Say) -> tuple[Copied, ...]:
    """Copy the shop into the database at ``address``, with an administrator's login; all of it or nothing.

    Raises what ``db.copying.copy_shop`` raises.
    """
    say(words("Copying this PC's shop"))
    source, target = Database(local.address), Database(address)
    try:
        report = copy_shop(source, target, progress=lambda done, rows, _table: say(_progress(done, rows)))
    finally:
        source.close()
        target.close()
    if not report.equal:
        wrong = ", ".join(table.name for table in report.tables if not table.equal)
        raise Refused(
            words(
                "What arrived is not what was sent (tables: {wrong}), so nothing was kept. This PC's "
                "shop is unchanged.",
                wrong=wrong,
            ),
            fix=words("Try again; if it stays like this, run: stationmaster doctor"),
        )
    known = list(_TITLES)
    tables = sorted(report.tables, key=lambda table: known.index(table.name) if table.name in known else len(known))
    return tuple(Copied(_TITLES.get(table.name, ""), table.rows, table.target_rows) for table in tables)


# What people know of a shop; the other tables are counted and compared all the same.
_TITLES: Mapping[str, str] = MappingProxyType(
    {
        "sales_order": mark("Orders"),
        "order_line": mark("Order lines"),
        "order_event": mark("Timeline entries"),
        "customer": mark("Customers"),
        "sku": mark("Products"),
        "barcode": mark("Barcodes"),
        "location": mark("Locations"),
        "stock_level": mark("Stock levels"),
        "stock_move": mark("Stock moves"),
        "shipment": mark("Shipments"),
        "parcel": mark("Parcels"),
        "print_job": mark("Printed papers"),
        "import_batch": mark("Imports"),
    }
)


def _progress(done: int, rows: int) -> str:
    percent = 100 * done // max(1, rows)
    if done * 2 > rows:
        return words("Comparing this PC's shop: {percent} %", percent=percent)
    return words("Copying this PC's shop: {percent} %", percent=percent)
