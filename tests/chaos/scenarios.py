"""For every operation a shop, made by real operations, in which it has work to do; and the gesture that does it."""

from __future__ import annotations

import hashlib
import importlib
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import app.services
from app.channels.base import IncomingOrder, Payment
from app.context import AppContext
from app.domain.order_states import HoldKind
from app.services.demo import FinishDemo
from app.services.gestures import BeginGesture
from app.services.holds import LiftHold
from app.services.import_batches import FinishImport, StartImport
from app.services.kits import SetKit
from app.services.locations import SetLocation
from app.services.order_cancel import CancelOrder, CancelReason
from app.services.order_edit import BeginEdit, Edit, EditOrder, EndEdit
from app.services.order_import import ImportOrders
from app.services.order_rows import content_hash
from app.services.order_taking import TakeOrder
from app.services.packing import PackCounted, ParkShipment, ScanCode, TakeOver, UndoScan
from app.services.pictures import SetPictures
from app.services.print_jobs import EndPrint, QueuePrint
from app.services.returns import ReturnedLine, ReturnGoods
from app.services.routing import RouteOrders
from app.services.shipping import AskLabel, RecordLabel, ShipShipment
from app.services.stations import CloseStation, OpenStation
from app.services.stock_adjust import AdjustReason, AdjustStock
from app.services.stock_import import CountStock
from app.services.unit_of_work import Attachment, Command, JsonObject, registered
from db.models import PrintState
from tests.chaos import life_scenarios as life
from tests.chaos.desk_scenarios import DESK
from tests.chaos.dying import Gesture
from tests.chaos.goods_scenarios import GOODS
from tests.chaos.record_scenarios import RECORDS
from tests.chaos.stock_scenarios import STOCK
from tests.factories import (
    NO_STREET,
    count,
    incoming,
    label,
    line,
    location_id,
    one,
    ordered_and_routed,
    pack,
    rows_of,
    scan,
    second_station,
    stock_rows,
    take_in,
)

_PICTURE = b"\x89PNG\r\n\x1a\n" + b"sample" * 40
_STOCK = {("MUG", "Berlin"): 9, ("CAP", "Berlin"): 4, ("CAP", "Hamburg"): 6}
OTHER_STATION = "Station 2"
_SESSION = "5a1e0000-0000-4000-8000-000000000001"


@dataclass(frozen=True, slots=True)
class Scenario:
    """An operation's name, what is special here, and the preparation that ends in the gesture."""

    operation: str
    what: str
    prepare: Callable[[AppContext], Gesture]


def every_operation() -> set[str]:
    """Names of all operations that the program has, whichever modules were loaded so far."""
    for module in pkgutil.iter_modules(app.services.__path__, f"{app.services.__name__}."):
        importlib.import_module(module.name)
    return {spec.name for spec in registered() if spec.carry_out.__module__.startswith("app.")}


def _gesture(command: Command, station: str = "", **attachments: object) -> Gesture:
    return Gesture(command, {name: Attachment(value) for name, value in attachments.items()}, station)


def _goods() -> list[IncomingOrder]:
    """Four orders: two lines, a product named twice, no street, no SKU."""
    return [
        incoming("1001", line("MUG", 2), line("CAP", 1)),
        incoming("1002", line("MUG", 1), line("MUG", 2)),
        incoming("1003", line("CAP", 1), ship_to=NO_STREET),
        incoming("1004", line("", 1, title="Poster")),
    ]


def _import_of(shop: AppContext, orders: list[IncomingOrder]) -> Gesture:
    digest = hashlib.sha256(repr(orders).encode()).hexdigest()
    begun = shop.run(StartImport("orders", "orders.csv", digest, "shopify", "")).result
    command = ImportOrders(begun["batch_id"], begun["account_id"], digest, 2, len(orders), "orders.csv")
    return _gesture(command, orders=orders)


def _start_import(_shop: AppContext) -> Gesture:
    return _gesture(StartImport("orders", "orders.csv", "0" * 64, "shopify", "Web"))


def _import_new(shop: AppContext) -> Gesture:
    take_in(shop, incoming("1000"))
    return _import_of(shop, _goods())


def _import_many(shop: AppContext) -> Gesture:
    """More rows than are written value by value."""
    return _import_of(shop, [incoming(str(number), line(f"SKU-{number % 5}"), line("CAP")) for number in range(1, 21)])


def _import_changed(shop: AppContext) -> Gesture:
    """An order that holds reservations has fewer units now, another a street."""
    count(shop, _STOCK)
    ordered_and_routed(shop, *_goods())
    first, second, third, _ = _goods()
    changed = [replace(first, lines=(line("MUG", 1),)), replace(second, note="other"), incoming("1003", line("CAP", 1))]
    return _import_of(shop, [*changed, replace(third, number="1005", external_id="")])


def _finish_import(shop: AppContext) -> Gesture:
    begun = shop.run(StartImport("orders", "orders.csv", "0" * 64, "shopify", "")).result
    return _gesture(FinishImport(begun["batch_id"], 1, 2, 3, 4))


def _count_of(shop: AppContext, units: Mapping[tuple[str, str], int]) -> Gesture:
    rows = stock_rows(units, barcodes={"MUG": "4006381333931"})
    digest = hashlib.sha256(repr(rows).encode()).hexdigest()
    batch_id = shop.run(StartImport("stock", "stock.csv", digest, "", "")).result["batch_id"]
    return _gesture(CountStock(batch_id, digest, 2, len(rows), "stock.csv"), rows=rows)


def _count_new(shop: AppContext) -> Gesture:
    return _count_of(shop, _STOCK)


def _count_less(shop: AppContext) -> Gesture:
    """Fewer units than are promised: reservations are taken back and their orders routed again."""
    count(shop, _STOCK)
    ordered_and_routed(shop, *_goods())
    return _count_of(shop, {("MUG", "Berlin"): 3, ("CAP", "Berlin"): 0, ("BOWL", "Hamburg"): 2})


def _adjusted(units: int, reason: AdjustReason) -> Callable[[AppContext], Gesture]:
    def prepare(shop: AppContext) -> Gesture:
        count(shop, _STOCK)
        ordered_and_routed(shop, *_goods())
        sku = one(shop, "SELECT id FROM sku WHERE code = 'MUG'")
        return _gesture(AdjustStock(sku, location_id(shop, "Berlin"), units, reason.value))

    return prepare


def _take(shop: AppContext) -> Gesture:
    count(shop, _STOCK)
    account = shop.run(StartImport("orders", "counter.csv", "0" * 64, "shopify", "Counter")).result["account_id"]
    goods = (line("MUG", 2), line("CAP", 7), line("MUG", 1))
    order = replace(incoming("C-1", *goods), external_id="", email="new@example.com")
    return _gesture(TakeOrder(account, content_hash(order)), order=order)


def _route(shop: AppContext) -> Gesture:
    """Three orders: one from two locations, one that waits for stock, one whole."""
    count(shop, _STOCK)
    orders = [incoming("1001", line("CAP", 8)), incoming("1002", line("MUG", 12)), incoming("1003", line("CAP", 1))]
    return _gesture(RouteOrders(tuple(take_in(shop, *orders))))


def _scan_first(shop: AppContext) -> Gesture:
    count(shop, _STOCK)
    ordered_and_routed(shop, *_goods())
    return _gesture(ScanCode("MUG", None, None))


def _boxed(shop: AppContext) -> int:
    """A box of two mugs and a cap is in hand, with a mug besides; the shipment."""
    count(shop, _STOCK | {("BOX", "Berlin"): 0})
    codes = {code: one(shop, "SELECT id FROM sku WHERE code = :code", code=code) for code in ("BOX", "MUG", "CAP")}
    shop.run(SetKit(codes["BOX"], ((codes["MUG"], 2), (codes["CAP"], 1))))
    ordered_and_routed(shop, incoming("1001", line("BOX"), line("MUG")))
    return int(shop.run(ScanCode("1001", None, None)).result["shipment_id"])


def _scan_kit(shop: AppContext) -> Gesture:
    """All that is in a kit at once."""
    return _gesture(ScanCode("BOX", _boxed(shop), None))


def _undo_kit(shop: AppContext) -> Gesture:
    shipment = _boxed(shop)
    for code in ("MUG", "BOX"):
        shop.run(ScanCode(code, shipment, None))
    return _gesture(UndoScan(shipment))


def _scan_last(shop: AppContext) -> Gesture:
    count(shop, _STOCK)
    ordered_and_routed(shop, *_goods())
    shipment: int = scan(shop, "1001")["shipment_id"]
    scan(shop, "MUG", shipment)
    scan(shop, "CAP", shipment)
    return _gesture(ScanCode("MUG", shipment, None))


def _begun(shop: AppContext) -> int:
    """A shipment with one unit scanned, in hand at the first station."""
    count(shop, _STOCK)
    ordered_and_routed(shop, *_goods())
    shipment: int = scan(shop, "1001")["shipment_id"]
    scan(shop, "MUG", shipment)
    return shipment


def _park(shop: AppContext) -> Gesture:
    return _gesture(ParkShipment(_begun(shop)))


def _take_over(shop: AppContext) -> Gesture:
    shipment = _begun(shop)
    second_station(shop, OTHER_STATION).close()
    number = one(shop, "SELECT claim_number FROM shipment WHERE id = :id", id=shipment)
    return _gesture(TakeOver(shipment, number), OTHER_STATION)


def _packed(shop: AppContext) -> int:
    count(shop, _STOCK)
    ordered_and_routed(shop, *_goods())
    return pack(shop, "1001")


def _undo_packed(shop: AppContext) -> Gesture:
    """The last scan of a packed shipment that has its label."""
    shipment = _packed(shop)
    label(shop, shipment)
    return _gesture(UndoScan(shipment))


def _undo_first(shop: AppContext) -> Gesture:
    return _gesture(UndoScan(_begun(shop)))


def _ask_label(shop: AppContext) -> Gesture:
    return _gesture(AskLabel(_packed(shop), "own"))


def _record_label(shop: AppContext) -> Gesture:
    asked = shop.run(AskLabel(_packed(shop), "own")).result
    return _gesture(RecordLabel(asked["parcel_id"], "SM000000000018", "Standard"))


def _ship(shop: AppContext) -> Gesture:
    shipment = _packed(shop)
    label(shop, shipment)
    return _gesture(ShipShipment(shipment))


def _pack_counted(shop: AppContext) -> Gesture:
    return _gesture(PackCounted(_begun(shop), "no_barcode"))


def _take_back(shop: AppContext) -> Gesture:
    """A mug is thrown away and a cap sold again, with their money."""
    shipment = _packed(shop)
    label(shop, shipment)
    shop.run(ShipShipment(shipment))
    order_id = one(shop, "SELECT order_id FROM shipment WHERE id = :id", id=shipment)
    sent = rows_of(shop, "SELECT id FROM order_line WHERE order_id = :id ORDER BY position", id=order_id)
    lines = tuple(ReturnedLine(row[0], 1, written_off=place == 0) for place, row in enumerate(sent))
    return _gesture(ReturnGoods(order_id, location_id(shop, "Berlin"), lines, "damaged", "pay_back"))


def _lift_hold(shop: AppContext) -> Gesture:
    partly = incoming("1009", line("MUG", 2), payment=Payment.PARTLY_REFUNDED, refunded=2000)
    (order_id,) = take_in(shop, partly)
    assert one(shop, "SELECT holds FROM sales_order") == 1
    return _gesture(LiftHold(order_id, HoldKind.REVIEW.value))


def _cancel(shop: AppContext) -> Gesture:
    """One order with reservations at two places and units that wait."""
    count(shop, _STOCK)
    (order_id,) = ordered_and_routed(shop, incoming("1001", line("CAP", 12), line("MUG", 2)))
    return _gesture(CancelOrder(order_id, CancelReason.CUSTOMER.value))


def _edit(shop: AppContext) -> Gesture:
    """Another street lifts the hold; the note is changed as well, and the order is open for editing here."""
    (order_id,) = take_in(shop, incoming("1003", line("CAP", 1), ship_to=NO_STREET))
    version = shop.run(BeginEdit(order_id)).result["version"]
    edit = Edit({"street1": "2 Sample Street", "note": "ring twice"}, {"street1": "", "note": ""})
    return _gesture(EditOrder(order_id, version, edit.digest), edit=edit)


def _begin_edit(shop: AppContext) -> Gesture:
    (order_id,) = take_in(shop, incoming("1001"))
    second_station(shop, OTHER_STATION).close()
    shop.run(BeginEdit(order_id))
    return _gesture(BeginEdit(order_id), OTHER_STATION)


def _end_edit(shop: AppContext) -> Gesture:
    (order_id,) = take_in(shop, incoming("1001"))
    shop.run(BeginEdit(order_id))
    return _gesture(EndEdit(order_id))


def _open_station(_shop: AppContext) -> Gesture:
    return _gesture(OpenStation("Bench 7", "", _SESSION, "host-7", "1.0"))


def _close_station(shop: AppContext) -> Gesture:
    station = shop.run(OpenStation("Bench 7", "", _SESSION, "host-7", "1.0")).result["station_id"]
    return _gesture(CloseStation(station, _SESSION))


def _begin_gesture(shop: AppContext) -> Gesture:
    take_in(shop, *_goods())

    def decide(conn: object) -> JsonObject:
        found = conn.exec_driver_sql("SELECT id FROM sales_order ORDER BY id")  # type: ignore[attr-defined]  # a connection
        return {"order_ids": [row[0] for row in found]}

    return _gesture(BeginGesture("route", ("all",)), decide=decide)


def _queue_print(shop: AppContext) -> Gesture:
    shipment, data = _packed(shop), b"%PDF-1.4 sample"
    command = QueuePrint("slip", shipment, hashlib.sha256(data).hexdigest(), "application/pdf", "Folder", 1, ("small",))
    return _gesture(command, data=data)


def _end_print(shop: AppContext) -> Gesture:
    queue = _queue_print(shop)
    job: int = shop.run(queue.command, attachments=queue.attachments).result["job_id"]
    return _gesture(EndPrint(job, PrintState.PRINTED.value, "slip-1001-1.pdf", ""))


def _set_location(shop: AppContext) -> Gesture:
    fields = (("city", "Berlin"), ("country", "DE"), ("postal_code", "10115"), ("rank", 2))
    return _gesture(SetLocation("Berlin", fields))


def _set_known_location(shop: AppContext) -> Gesture:
    count(shop, _STOCK)
    return _set_location(shop)


def _set_pictures(shop: AppContext) -> Gesture:
    count(shop, _STOCK)
    digest = hashlib.sha256(_PICTURE).hexdigest()
    command = SetPictures((("CAP", digest), ("MUG", digest), ("NONE", digest)))
    return Gesture(command, {digest: Attachment(_PICTURE)})


def _finish_demo(_shop: AppContext) -> Gesture:
    return _gesture(FinishDemo())


SCENARIOS = (
    Scenario("import.start", "a new channel account", _start_import),
    Scenario("import.orders", "four new orders", _import_new),
    Scenario("import.orders", "twenty new orders", _import_many),
    Scenario("import.orders", "changed orders that hold reservations", _import_changed),
    Scenario("import.finish", "a batch", _finish_import),
    Scenario("stock.count_file", "new products and locations", _count_new),
    Scenario("stock.count_file", "fewer units than are promised", _count_less),
    Scenario("stock.adjust", "units received", _adjusted(5, AdjustReason.RECEIVED)),
    Scenario("stock.adjust", "promised units broken", _adjusted(-6, AdjustReason.DAMAGED)),
    Scenario("orders.take", "reserved, and waiting in part", _take),
    Scenario("orders.lift_hold", "a review", _lift_hold),
    Scenario("orders.cancel", "reserved at two places", _cancel),
    Scenario("orders.edit", "a street and a note", _edit),
    Scenario("orders.edit", "units, and a line more", life.edit_goods),
    Scenario("orders.undo_edit", "units, a line more and a street", life.undo_edit),
    Scenario("orders.split", "a part and a whole line", life.split),
    Scenario("orders.unsplit", "what was split off", life.unsplit),
    Scenario("orders.merge", "two orders", life.merge),
    Scenario("orders.unmerge", "what was merged", life.unmerge),
    Scenario("orders.note", "a note", life.note),
    Scenario("orders.remove_note", "a note", life.remove_note),
    Scenario("orders.restore_note", "a note", life.restore_note),
    Scenario("orders.not_duplicate", "two orders", life.not_duplicate),
    Scenario("orders.maybe_duplicate", "two orders", life.maybe_duplicate),
    Scenario("orders.begin_edit", "open elsewhere", _begin_edit),
    Scenario("orders.end_edit", "closed", _end_edit),
    Scenario("routing.route", "three orders", _route),
    Scenario("packing.scan", "a product first", _scan_first),
    Scenario("packing.scan", "the last unit", _scan_last),
    Scenario("packing.scan", "a whole kit", _scan_kit),
    Scenario("packing.counted", "what a scan began", _pack_counted),
    Scenario("packing.park", "with a scan in it", _park),
    Scenario("packing.take_over", "from another station", _take_over),
    Scenario("packing.undo_scan", "of a packed shipment with its label", _undo_packed),
    Scenario("packing.undo_scan", "of the only scan", _undo_first),
    Scenario("packing.undo_scan", "of a whole kit", _undo_kit),
    Scenario("shipping.ask_label", "the first", _ask_label),
    Scenario("shipping.record_label", "the carrier's answer", _record_label),
    Scenario("shipping.ship", "two lines", _ship),
    Scenario("returns.take_back", "thrown away, and sold again", _take_back),
    Scenario("stations.open", "a new one", _open_station),
    Scenario("stations.close", "its own", _close_station),
    Scenario("gesture.begin", "all orders", _begin_gesture),
    Scenario("printing.queue", "a slip", _queue_print),
    Scenario("printing.end", "printed", _end_print),
    Scenario("locations.set", "a new one", _set_location),
    Scenario("locations.set", "one that has stock", _set_known_location),
    Scenario("catalog.set_pictures", "two products, one picture", _set_pictures),
    Scenario("demo.finish", "the note", _finish_demo),
    *(Scenario(*scenario) for scenario in (*DESK, *RECORDS, *STOCK, *GOODS)),
)


def without_scenario() -> set[str]:
    """Operations that nobody wrote a scenario for."""
    return every_operation() - {scenario.operation for scenario in SCENARIOS}
