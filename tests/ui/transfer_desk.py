"""Transfers for tests: real shop, workers, window and router; only the clock is ours."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.context import AppContext
from app.printing.preview import Rasteriser
from app.services.bins import AddBins
from app.services.receiving import OpenReceipt, ReceiveUnits
from app.services.stock_moves import MoveStock
from app.services.transfers import RequestTransfer, ShipTransfer
from app.ui.drafts import Drafts
from app.ui.theme import Theme
from app.ui.transfers.view import TransfersView
from app.ui.view import Kit
from tests.databases import filled_copy
from tests.factories import case_barcode, count, incoming, line, location_id, one, ordered_and_routed, rows_of
from tests.services.goods_in import bin_id, sku_id, tracked
from tests.ui.packing_station import Clock
from tests.ui.scan_desk import CARTON, EAN, ScanDesk, at_desk_of


@dataclass(slots=True)
class TransferDesk(ScanDesk[TransfersView]):
    """The window with Transfers in front."""

    @property
    def page(self) -> QWidget:
        """What is in front."""
        shown = self.view.stack.currentWidget()
        assert shown is not None
        return shown

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
        """The lines on screen: SKU, what was scanned, what is wanted."""
        return [(one.note.split("  ·  ")[0], one.done, one.total) for one in self.view.scan_page.lines.lines]

    @property
    def listed(self) -> list[tuple[str, str]]:
        """Number and state of the transfers in the list."""
        return [(row.cells[0].text, row.cells[1].text) for row in self.view.list.table.rows.rows]

    def state(self, name: str = "T-0001") -> str:
        """The stored state of a transfer."""
        return str(one(self.shop, "SELECT state FROM transfer WHERE number = :name", name=name))


def asked(shop: AppContext, *, source: str = "Main", target: str = "Store", **units: int) -> int:
    """A transfer that is asked for; its id."""
    lines = tuple((sku_id(shop, code), count) for code, count in units.items())
    places = location_id(shop, source), location_id(shop, target)
    return int(shop.run(RequestTransfer(*places, lines)).result["transfer_id"])


def sent(shop: AppContext, transfer_id: int, *units: int, serials: tuple[int, ...] = ()) -> None:
    """It leaves, line by line."""
    version = int(one(shop, "SELECT version FROM transfer WHERE id = :id", id=transfer_id))
    ids = rows_of(shop, "SELECT id FROM transfer_line WHERE transfer_id = :id ORDER BY position", id=transfer_id)
    lines = tuple((line_id, count, None, None) for (line_id,), count in zip(ids, units, strict=True) if count)
    shop.run(ShipTransfer(transfer_id, version, lines, serials))


def stocked(template: Path, folder: Path) -> Path:
    """Main has mugs (in cases too), socks (two of five promised), tea of two lots and lamps by serial number, Store one
    mug; both have bins."""
    return filled_copy(template, folder, _stock)


def _stock(shop: AppContext) -> None:
    count(shop, {("MUG", "Main"): 30, ("SOCK", "Main"): 5, ("MUG", "Store"): 1}, barcodes=EAN)
    count(shop, {("TEA", "Main"): 0, ("LAMP", "Main"): 0}, barcodes=EAN)
    case_barcode(shop, "MUG", CARTON, 12)
    shop.run(AddBins(location_id(shop, "Main"), ("A-1", "A-2"), "A"))
    shop.run(AddBins(location_id(shop, "Store"), ("S-1",), "S"))
    shop.run(MoveStock(sku_id(shop, "MUG"), location_id(shop, "Main"), None, bin_id(shop, "A-1"), 20))
    tracked(shop, "TEA", "lot")
    tracked(shop, "LAMP", "serial")
    receipt = int(shop.run(OpenReceipt(location_id(shop, "Main"))).result["receipt_id"])
    for lot, units in (("L1", 4), ("L2", 6)):
        shop.run(ReceiveUnits(receipt, sku_id(shop, "TEA"), units, bin_id(shop, "A-2"), lot))
    for serial in ("SN1", "SN2", "SN3"):
        shop.run(ReceiveUnits(receipt, sku_id(shop, "LAMP"), 1, None, "", "", serial))
    ordered_and_routed(shop, incoming("1001", line("SOCK", 2)))


def at_transfers(
    qtbot: QtBot,
    theme: Theme,
    path: Path,
    *,
    size: tuple[int, int] = (1366, 768),
    drafts: Drafts | None = None,
    rasteriser: Rasteriser | None = None,
) -> AbstractContextManager[TransferDesk]:
    """Opens Transfers on a shop's file and closes it again."""

    def view_of(kit: Kit, clock: Clock) -> TransfersView:
        return TransfersView(kit, clock_ms=clock, rasteriser=rasteriser)

    return at_desk_of(TransferDesk, view_of, qtbot, theme, path, size=size, drafts=drafts)
