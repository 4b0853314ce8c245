"""A small shop in which everything has happened once, made by the program's own operations, for the doctor."""

from __future__ import annotations

import dataclasses
import uuid

from app.channels.base import IncomingTax, Payment
from app.context import AppContext
from app.printing.documents import Rendered
from app.services.bins import AddBins
from app.services.count_close import CloseBin
from app.services.count_records import RecordCount
from app.services.counts import CountBinNow
from app.services.jobs import StartJob, StepJob, UndoJob, run_job
from app.services.kits import SetKit
from app.services.order_cancel import CancelOrder
from app.services.outbox import CancelOutbox, CarryOut
from app.services.packing import PackCounted, ParkShipment, UndoScan
from app.services.print_jobs import Paperwork, print_document
from app.services.purchases import CancelPurchase
from app.services.receiving import CloseReceipt
from app.services.receiving_moves import TakeBackLast
from app.services.returns import ReturnedLine, ReturnGoods
from app.services.stock_moves import MoveStock
from app.services.unit_of_work import Attachment
from tests.factories import (
    NO_STREET,
    count,
    import_chunk,
    incoming,
    label,
    line,
    location_id,
    missing_units,
    one,
    ordered_and_routed,
    pack,
    scan,
    ship,
    take_in,
    without_money,
)
from tests.services.goods_in import drafted, opened, ordered, receive, sku_id, supplier, tracked


class PaperTray:
    """A printer that takes everything."""

    name = "tray"

    def send(self, data: bytes, name: str, copies: int = 1) -> str:
        """Take it; says where it went."""
        return f"tray/{name} x{copies}, {len(data)} bytes"


def fill(shop: AppContext) -> None:
    """Orders in every state, with everything under them that a working day leaves behind."""
    count(shop, {("MUG", "Berlin"): 20, ("CAP", "Berlin"): 10, ("CAP", "Hamburg"): 6, ("HAT", "Hamburg"): 8})
    _history(shop)
    _waiting(shop)
    _at_the_station(shop)
    _gone(shop)
    _at_the_desk(shop)
    _counted_less(shop)
    _goods_in(shop)
    _counted_by_hand(shop)
    _in_bins(shop)
    _kits(shop)


def _kits(shop: AppContext) -> None:
    """Two boxes of a cup and two straws each, of which nothing has left."""
    count(shop, {("CUP", "Berlin"): 9, ("STRAW", "Berlin"): 9, ("BOX", "Berlin"): 0})
    shop.run(SetKit(sku_id(shop, "BOX"), ((sku_id(shop, "CUP"), 1), (sku_id(shop, "STRAW"), 2))))
    ordered_and_routed(shop, incoming("K1", line("BOX", 2)))


def _in_bins(shop: AppContext) -> None:
    """Hats in a bin and one broken, of which a lot; a camera that is known by its serial number."""
    hamburg = location_id(shop, "Hamburg")
    (bin_id,) = shop.run(AddBins(hamburg, ("R-1",))).result["bin_ids"]
    (broken,) = shop.run(AddBins(hamburg, ("Broken",), kind="damaged")).result["bin_ids"]
    hat = sku_id(shop, "HAT")
    shop.run(MoveStock(hat, hamburg, None, bin_id, 2))
    shop.run(MoveStock(hat, hamburg, bin_id, broken, 1))
    count(shop, {("CAM", "Hamburg"): 0})
    tracked(shop, "CAM", "serial")
    receipt = opened(shop, place="Hamburg")
    for number in ("CAM-1", "CAM-2", "CAM-3"):
        receive(shop, receipt, 1, "CAM", serial=number)
    ordered_and_routed(shop, incoming("N1", line("CAM")), incoming("N2", line("CAM")))
    for number, unit in (("N1", "CAM-2"), ("N2", "CAM-3")):
        shipment_id = scan(shop, f"{number}-1")["shipment_id"]
        scan(shop, unit, shipment_id)
        if number == "N1":
            ship(shop, shipment_id)
    shop.run(UndoScan(shipment_id))
    scan(shop, "CAM-3", shipment_id)
    receive(shop, receipt, 2, "HAT", lot="H-7", bin_id=bin_id)


def _goods_in(shop: AppContext) -> None:
    """Bought and received in part, one scan taken back; a draft, one that is cancelled, and what came blind."""
    potter = supplier(shop)
    receipt = opened(shop, ordered(shop, potter, place="Hamburg", HAT=9, CAP=2))
    receive(shop, receipt, 4, "HAT")
    receive(shop, receipt, 1, "HAT")
    shop.run(TakeBackLast(receipt))
    shop.run(CloseReceipt(receipt))
    drafted(shop, potter, HAT=1)
    shop.run(CancelPurchase(ordered(shop, potter, HAT=1)))
    receive(shop, opened(shop), 2, "HAT")


def _counted_by_hand(shop: AppContext) -> None:
    """One mug more than the books say, in no bin."""
    count_id = shop.run(CountBinNow(location_id(shop, "Berlin"), None)).result["count_id"]
    mug = one(shop, "SELECT id FROM sku WHERE code = 'MUG'")
    books = "SELECT on_hand - reserved FROM stock_level WHERE sku_id = :sku AND location_id = :at"
    free = one(shop, books, sku=mug, at=location_id(shop, "Berlin"))
    made = shop.run(RecordCount(count_id, None, mug, free)).result
    found = one(shop, "SELECT counted - expected FROM count_line WHERE id = :id", id=made["count_line_id"])
    shop.run(RecordCount(count_id, None, mug, free - found + 1))
    shop.run(CloseBin(count_id, None, partly=True))


def _history(shop: AppContext) -> None:
    """What left, was cancelled or had no money before we knew it."""
    sold = incoming("H1", line("MUG", 2, fulfilled=2), external_id="h1", taxes=(_tax(),), fees=50, discounts=30)
    part = incoming("H2", line("MUG", 3, fulfilled=1, cancelled=1), external_id="h2", total=7_000)
    off = incoming("H3", line("HAT", 1, cancelled=1), external_id="h3")
    gift = incoming("H4", line("", 1, title="Gift card", requires_shipping=False), external_id="h4")
    poor = without_money(incoming("H5", line("CAP", 1)))
    take_in(shop, sold, part, off, gift, poor)


def _tax() -> IncomingTax:
    return IncomingTax("Sales tax", 70_000, 280, included=False)


def _waiting(shop: AppContext) -> None:
    """Not routed, reserved, split over two locations, backorders, holds; one came again with a line less."""
    take_in(shop, incoming("W1", line("MUG")))
    ordered_and_routed(shop, incoming("W2", line("MUG", 2), line("CAP", 1), external_id="w2"))
    ordered_and_routed(shop, incoming("W3", line("MUG", 1), line("HAT", 2)))
    ordered_and_routed(shop, incoming("W4", line("SOLD-OUT", 2)))
    ordered_and_routed(shop, incoming("W5", line("MUG", 1), line("SOLD-OUT", 1)))
    ordered_and_routed(shop, incoming("W6", line("MUG", 1), ship_to=NO_STREET))
    ordered_and_routed(shop, incoming("W7", line("MUG", 1), payment=Payment.PARTLY_REFUNDED))
    again = incoming("W8", line("MUG", 1), line("CAP", 1))
    ordered_and_routed(shop, again)
    import_chunk(shop, dataclasses.replace(again, lines=again.lines[:1], total=2_500))


def _at_the_station(shop: AppContext) -> None:
    """Half scanned, put aside, one scan taken back, packed with and without a label, a label voided."""
    ordered_and_routed(shop, *(incoming(f"P{n}", line("MUG", 2)) for n in range(1, 6)))
    in_hand = scan(shop, "P1")["shipment_id"]
    scan(shop, "MUG", in_hand)
    aside = scan(shop, "P2")["shipment_id"]
    scan(shop, "MUG", aside)
    scan(shop, "MUG", aside)
    shop.run(UndoScan(aside))
    shop.run(ParkShipment(aside))
    pack(shop, "P3")
    _print(shop, pack_and_label(shop, "P4"))
    shop.run(UndoScan(pack_and_label(shop, "P5")))


def _gone(shop: AppContext) -> None:
    """Shipped whole, shipped in part, counted instead of scanned and come back in part."""
    ordered_and_routed(shop, incoming("G1", line("MUG", 1), line("CAP", 2)))
    first = pack(shop, "G1")
    ship(shop, first)
    _print(shop, first)
    ordered_and_routed(shop, incoming("G2", line("MUG", 1), line("HAT", 1)))
    shipment_id = scan(shop, "G2-1")["shipment_id"]
    for sku, missing in missing_units(shop, shipment_id):
        for _ in range(missing):
            scan(shop, sku, shipment_id)
    ship(shop, shipment_id)
    (order_id,) = ordered_and_routed(shop, incoming("G3", line("CAP", 2)))
    counted = one(shop, "SELECT id FROM shipment WHERE order_id = :id", id=order_id)
    shop.run(PackCounted(counted, "no_barcode"))
    ship(shop, counted)
    line_id = one(shop, "SELECT id FROM order_line WHERE order_id = :id", id=order_id)
    came = (ReturnedLine(line_id, 1, amount=900),)
    shop.run(ReturnGoods(order_id, location_id(shop, "Berlin"), came, "damaged", "paid_back"))


def _counted_less(shop: AppContext) -> None:
    """A count takes reservations back: a cancelled shipment and released reservations stay behind."""
    ordered_and_routed(shop, incoming("C1", line("CAP", 6)))
    count(shop, {("CAP", "Berlin"): 3})


def _at_the_desk(shop: AppContext) -> None:
    """Cancelled with refunds: one recorded, one on its way, one taken back. A job, its undo, and one half done."""
    ids = ordered_and_routed(shop, *(incoming(f"D{n}", line("HAT", 1)) for n in range(1, 5)))
    refunds = [shop.run(CancelOrder(order_id, "customer", refund=True)).result["outbox_id"] for order_id in ids[:3]]
    shop.run(CancelOutbox(refunds[2]))
    with shop.database.writing() as conn:  # twenty seconds later
        minute = "60000000" if shop.database.is_sqlite else "interval '1 minute'"
        conn.exec_driver_sql(f"UPDATE outbox SET due_at = due_at - {minute} WHERE id = {refunds[0]}")
    shop.run(CarryOut(refunds[0]))
    job_id = shop.run(StartJob("tag", {"tag": "fair"}, ids=tuple(ids))).result["job_id"]
    run_job(shop.run, job_id)
    run_job(shop.run, shop.run(UndoJob(job_id)).result["job_id"])
    failing = shop.run(StartJob("hold", {"kind": "date"}, ids=tuple(ids))).result["job_id"]
    shop.run(StepJob(failing, 0), attachments={"rows": Attachment(2)})


def pack_and_label(shop: AppContext, number: str) -> int:
    """Pack the order and buy its label; the shipment's id."""
    shipment_id = pack(shop, number)
    label(shop, shipment_id)
    return shipment_id


def _print(shop: AppContext, shipment_id: int) -> None:
    """Print the slip, and print it again."""
    slip = Rendered(f"slip of {shipment_id}".encode(), "application/pdf", 1, ())
    printed = print_document(shop.run, PaperTray(), Paperwork.SLIP, shipment_id, "slip", slip, op_id=uuid.uuid4())
    print_document(
        shop.run,
        PaperTray(),
        Paperwork.SLIP,
        shipment_id,
        "slip",
        slip,
        op_id=uuid.uuid4(),
        reprint_of_id=printed.job_id,
    )
