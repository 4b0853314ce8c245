"""Counting for tests: real shop, workers, window and router; only the clock is ours."""

from __future__ import annotations

import shutil
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from pytestqt.qtbot import QtBot
from sqlalchemy import insert, update

from app.context import open_shop
from app.services.bins import AddBins
from app.services.stock_adjust import AdjustStock
from app.services.stock_moves import MoveStock
from app.settings import Settings
from app.ui.counting.view import CountingView
from app.ui.theme import Theme
from db.models import Lot, Station
from tests.factories import case_barcode, count, location_id, rows_of
from tests.services.goods_in import sku_id, tracked
from tests.ui.scan_desk import CARTON, EAN, ScanDesk, at_desk_of

PLACE = "Main"


@dataclass(slots=True)
class Desk(ScanDesk[CountingView]):
    """The window with Counting in front."""

    @property
    def word(self) -> str:
        """The headline of the band."""
        return self.view.band.text.word

    @property
    def note(self) -> str:
        """What the band says beside it."""
        text = self.view.band.text
        return text.note or text.right

    @property
    def page(self) -> str:
        """The page between band and keys."""
        return str(self.view._page)

    @property
    def figure(self) -> str:
        """The large number of the product in hand."""
        return self.view.product.shown.figure

    @property
    def rows(self) -> list[tuple[str, str]]:
        """The rows of the bin: name and figure."""
        return [(row.title, row.figure) for row in self.view.sheet.rows]

    def in_bin(self, code: str) -> dict[str, int]:
        """Units in a bin by the books."""
        query = (
            "SELECT k.code, s.on_hand FROM bin_stock s JOIN sku k ON k.id = s.sku_id JOIN bin b ON b.id = s.bin_id"
            " WHERE b.code = :code AND s.on_hand > 0"
        )
        return {row[0]: row[1] for row in rows_of(self.shop, query, code=code)}


def stocked(template: Path, folder: Path) -> Path:
    """Mugs (in cases too) and socks in A-1, tea of two lots and lamps with serials in A-2, at this station's place."""
    path = folder / "shop.db"
    shutil.copyfile(template, path)
    shop = open_shop(Settings(), url=f"sqlite:///{path}")
    count(shop, {(sku, PLACE): 5 for sku in EAN}, barcodes=EAN)
    case_barcode(shop, "MUG", CARTON, 12)
    place = location_id(shop, PLACE)
    with shop.database.writing() as conn:
        conn.execute(update(Station).values(location_id=place))
    first, second, _ = shop.run(AddBins(place, ("A-1", "A-2", "A-3"), "A")).result["bin_ids"]
    for sku, to in (("MUG", first), ("SOCK", first), ("LAMP", second)):
        shop.run(MoveStock(sku_id(shop, sku), place, None, to, 5))
    with shop.database.writing() as conn:
        for code in ("L-1", "L-2"):
            conn.execute(insert(Lot), {"sku_id": sku_id(shop, "TEA"), "code": code, "created_at": shop.clock()})
    for lot_id in (1, 2):
        shop.run(AdjustStock(sku_id(shop, "TEA"), place, 4, "found", second, lot_id))
    tracked(shop, "TEA", "lot")
    tracked(shop, "LAMP", "serial")
    shop.close()
    return path


def at_desk(
    qtbot: QtBot, theme: Theme, path: Path, *, size: tuple[int, int] = (1366, 768)
) -> AbstractContextManager[Desk]:
    """Opens Counting on a shop's file and closes it again."""
    return at_desk_of(Desk, lambda kit, clock: CountingView(kit, clock_ms=clock), qtbot, theme, path, size=size)
