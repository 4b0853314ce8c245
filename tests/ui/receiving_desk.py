"""Receiving for tests: real shop, workers, window and router; only the clock is ours."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.context import AppContext
from app.services.bins import AddBins
from app.ui.receiving.view import ReceivingView
from app.ui.theme import Theme
from tests.databases import filled_copy
from tests.factories import case_barcode, count, location_id
from tests.services.goods_in import drafted, ordered, supplier, tracked
from tests.ui.scan_desk import CARTON, EAN, ScanDesk, at_desk_of

PLACE = "Main"


@dataclass(slots=True)
class Desk(ScanDesk[ReceivingView]):
    """The window with Receiving in front."""

    @property
    def word(self) -> str:
        """The headline of the band."""
        return self.view.scan_page.band.text.word

    @property
    def panel(self) -> str:
        """What the panel of the last scan says."""
        seen = self.view.scan_page.seen
        return f"{seen.accessibleName()} | {seen.accessibleDescription()}"

    @property
    def lines(self) -> list[tuple[str, int, int]]:
        """The lines on screen: name, what is in, what was ordered."""
        return [(line.note, line.done, line.total) for line in self.view.scan_page.lines.lines]


def stocked(template: Path, folder: Path) -> Path:
    """A shop with mugs (in cases too), socks, tea by lot and lamps by serial number; two bins; a supplier."""
    return filled_copy(template, folder, _stock)


def _stock(shop: AppContext) -> None:
    count(shop, {(sku, PLACE): 5 for sku in EAN}, barcodes=EAN)
    case_barcode(shop, "MUG", CARTON, 12)
    tracked(shop, "TEA", "lot")
    tracked(shop, "LAMP", "serial")
    shop.run(AddBins(location_id(shop, PLACE), ("A-1", "A-2"), "A"))
    potter = supplier(shop, "Potter & Sons")
    ordered(shop, potter, "2026-03-02", PLACE, MUG=24, SOCK=3)
    ordered(shop, potter, "2030-01-31", PLACE, TEA=10, LAMP=2)
    drafted(shop, potter, PLACE, SOCK=40)


def at_desk(
    qtbot: QtBot, theme: Theme, path: Path, *, size: tuple[int, int] = (1366, 768)
) -> AbstractContextManager[Desk]:
    """Opens Receiving on a shop's file and closes it again."""
    return at_desk_of(Desk, lambda kit, clock: ReceivingView(kit, clock_ms=clock), qtbot, theme, path, size=size)
