"""The demo shop: a sample file goes through import, routing, simulated scans, print and ship, by real operations."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from app.domain.packing import Verdict
from app.domain.topics import Topic
from app.errors import OperationError
from app.printing.backends import Backend
from app.printing.documents import Paper
from app.printing.fonts import FontBook
from app.queries.packing import next_shipment, station_shipment
from app.queries.routing import open_order_ids
from app.queries.shop import made_at
from app.services.import_sources import Plan, carry_out
from app.services.locations import SetLocation
from app.services.order_import import import_orders
from app.services.packing import ScanCode
from app.services.paperwork import print_papers
from app.services.pictures import give_pictures
from app.services.routing import route_all
from app.services.shipping import ShipShipment
from app.services.stock_import import import_stock
from app.services.unit_of_work import Done, JsonObject, Tx, operation
from app.settings import RESOURCES
from db.bulk import insert_rows
from db.models import Setting

SAMPLES = RESOURCES / "samples"
COMPANY, CURRENCY = "Fern & Rail", "EUR"
# Made-up shop, real postcodes: distances between the stores and the customers are true.
STORES = (
    ("Main St", "Weserstraße 9", "12047", "Berlin", "BE"),
    ("Harbour", "Am Sandtorkai 40", "20457", "Hamburg", "HH"),
    ("Old Town", "Barfußgäßchen 3", "04109", "Leipzig", "SN"),
)
# The newest sample order is so much older than the shop: with two days of handling time, most of them leave today.
_NEWEST_BEFORE = timedelta(hours=45)
_STAMP = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d{4}")
# Everything about the demo has the same ids on every machine.
_NAMESPACE = uuid.UUID("6f0c9a34-3d52-5b0e-9a35-7a3f1c0d6e11")

Run = Callable[..., Done]
Read = Callable[..., Any]


@dataclass(slots=True)
class DemoDay:
    """What the demo day did, for the summary at its end."""

    accepted: int = 0
    rejected: int = 0
    products: int = 0
    routed: int = 0
    reserved: int = 0
    backordered: int = 0
    packed: int = 0
    shipped: int = 0
    scans: int = 0
    documents: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def stock_the_shop(run: Run, day: DemoDay) -> None:
    """Stores, counted stock, and products with their prices and pictures."""
    for rank, (code, street, postal_code, city, region) in enumerate(STORES):
        fields = {
            "street1": street,
            "postal_code": postal_code,
            "city": city,
            "region": region,
            "country": "DE",
            "rank": rank,
        }
        run(SetLocation(code, tuple(sorted(fields.items()))), op_id=uuid.uuid5(_NAMESPACE, code))
    report = import_stock(run, SAMPLES / "demo_stock.csv", op_id=uuid.uuid5(_NAMESPACE, "stock"))
    day.products = report.new_skus
    prices = Plan(SAMPLES / "demo_products.csv", "products")
    carry_out(run, prices, CURRENCY, op_id=uuid.uuid5(_NAMESPACE, "products"))
    pictures = {path.stem: path.read_bytes() for path in sorted((SAMPLES / "pictures").glob("*.png"))}
    give_pictures(run, pictures, op_id=uuid.uuid5(_NAMESPACE, "pictures"))


def sample_orders(shop_made_at: datetime) -> str:
    """The sample file's text with all its moments moved on, by whole minutes and alike, to just before that moment.

    The same for the same moment: a demo shop that was killed while it was made is completed with the same orders.
    """
    text = (SAMPLES / "demo_orders.csv").read_bytes().decode()
    newest = max(map(_moment, set(_STAMP.findall(text))))
    by = timedelta(minutes=(shop_made_at - _NEWEST_BEFORE - newest) // timedelta(minutes=1))
    return _STAMP.sub(lambda found: f"{_moment(found[0]) + by:%Y-%m-%d %H:%M:%S %z}", text)


def _moment(stamp: str) -> datetime:
    day, time, zone = stamp.split()
    return datetime.fromisoformat(f"{day}T{time}{zone}")


def take_the_orders(run: Run, read: Read, day: DemoDay) -> None:
    """Import the sample orders, as if they had come in the days before the shop was made, and route what is open."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "demo_orders.csv"
        file.write_bytes(sample_orders(read(made_at)).encode())
        op_id = uuid.uuid5(_NAMESPACE, "orders")
        report = import_orders(run, file, op_id=op_id, channel="shopify", shop="Web shop")
    day.accepted, day.rejected = report.accepted, len(report.rejected)
    summaries = route_all(run, read(open_order_ids), uuid.uuid5(_NAMESPACE, "route"))
    day.routed = len(summaries)
    day.reserved = sum(summary["reserved"] for summary in summaries)
    day.backordered = sum(summary["backordered"] for summary in summaries)


@dataclass(frozen=True, slots=True)
class FinishDemo:
    """Note that the demo shop is complete."""


@operation(FinishDemo, "demo.finish", version=1, right="settings")
def finish_demo(tx: Tx, _command: FinishDemo) -> JsonObject:
    """Store the note that ``app.queries.shop.demo_is_complete`` looks for."""
    insert_rows(tx.conn, Setting, [{"scope": "shop", "key": "demo_complete", "value": True, "version": 1}])
    tx.touch(Topic.SETTINGS)
    return {}


def make_demo(run: Run, read: Read) -> DemoDay:
    """Fill an empty demo shop. Killed in the middle, the same call completes it; complete, it does nothing.

    Gives the day so far: what was imported and routed.
    """
    day = DemoDay()
    stock_the_shop(run, day)
    take_the_orders(run, read, day)
    run(FinishDemo(), op_id=uuid.uuid5(_NAMESPACE, "finish"))
    return day


def work_the_station(
    run: Run,
    read: Read,
    fonts: FontBook,
    printer: Backend,
    day: DemoDay,
    *,
    parcels: int,
    progress: Callable[[str], object] | None = None,
) -> None:
    """Pack, print and ship the most urgent shipments by simulated scans, up to ``parcels``."""
    for _ in range(parcels):
        shipment_id = read(next_shipment, None)
        if shipment_id is None:
            return
        if not _pack(run, read, shipment_id, day):
            return
        papers = print_papers(run, read, fonts, printer, shipment_id, op_id=_id("papers", shipment_id), paper=Paper.A4)
        day.documents += [job.destination for job in papers.printed if job.destination]
        day.warnings += [*papers.warnings, *([papers.refused] if papers.refused else [])]
        if papers.tracking_number:
            run(ShipShipment(shipment_id), op_id=_id("ship", shipment_id))
            day.shipped += 1
        if progress:
            card = read(station_shipment, shipment_id)
            progress(f"{card.ref}: {card.units} units, {card.state.value}, {papers.tracking_number or 'no label'}")


def _pack(run: Run, read: Read, shipment_id: int, day: DemoDay) -> bool:
    """Scan the slip, then every unit; False if the shipment could not be packed."""
    card = read(station_shipment, shipment_id)
    opened = run(ScanCode(card.code, None, None), op_id=_id("open", shipment_id)).result
    verdict = opened["verdict"]
    if verdict != Verdict.OPENED.value:
        day.warnings.append(f"{card.ref}: {verdict}")
        return False
    for line in card.lines:
        for unit in range(line.pack.missing):
            code = line.product.barcode or line.product.code
            scan = ScanCode(code, shipment_id, None)
            step = f"scan {line.pack.id} {line.pack.packed + unit}"
            verdict = run(scan, op_id=_id(step, shipment_id)).result["verdict"]
            day.scans += 1
    if verdict != Verdict.COMPLETE.value:
        raise OperationError(f"The demo could not pack {card.ref}: its last scan was {verdict}.")
    day.packed += 1
    return True


def _id(step: str, shipment_id: int) -> uuid.UUID:
    return uuid.uuid5(_NAMESPACE, f"{step} {shipment_id}")
