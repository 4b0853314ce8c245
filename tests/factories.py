"""Orders, stock and stations for tests, made by the program's own operations; goods and buyers are invented.

Builders are meant to be read aloud: ``take_in(shop, incoming("1001", line("MUG", 2)))``. What no operation does yet
(a location's address, a second station) is written straight into its table, and says so.
"""

from __future__ import annotations

import dataclasses
import hashlib
import itertools
import uuid
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import insert, select, text, update

from app.channels.base import Address, IncomingLine, IncomingOrder, Payment
from app.channels.stock_file import StockRow
from app.context import AppContext, open_shop
from app.domain.packing import Verdict
from app.services.import_batches import StartImport
from app.services.order_import import ImportOrders
from app.services.packing import ScanCode
from app.services.routing import RouteOrders
from app.services.shipping import ShipShipment, buy_label
from app.services.stock_import import CountStock
from app.services.unit_of_work import Attachment, Done, JsonObject
from app.settings import Settings
from db.models import Barcode, Location, Sku, Station

PLACED = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
BERLIN = Address(
    name="Sample Buyer", street1="1 Sample Street", city="Berlin", region="BE", postal_code="10115", country="DE"
)
NO_STREET = dataclasses.replace(BERLIN, street1="")


def line(
    sku: str = "MUG",
    quantity: int = 1,
    *,
    fulfilled: int = 0,
    cancelled: int = 0,
    price: int | None = 20_000_000,
    title: str = "",
    discount: int | None = 0,
    requires_shipping: bool = True,
) -> IncomingLine:
    """A line of an incoming order; ``price`` in millionths (20.00 unless said otherwise)."""
    return IncomingLine(
        row=2,
        title=title or f"Sample {sku or 'thing'}",
        sku=sku,
        quantity=quantity,
        fulfilled=fulfilled,
        cancelled=cancelled,
        unit_price=price,
        discount=discount,
        requires_shipping=requires_shipping,
    )


def incoming(number: str = "1001", *lines: IncomingLine, **changes: Any) -> IncomingOrder:
    """An incoming order of those lines (one mug, if none are given); its total is the sum of its parts."""
    goods = lines or (line(),)
    values: dict[str, Any] = {
        "number": number,
        "external_id": f"70000{number}" if number.isdecimal() else "",
        "placed_at": PLACED,
        "currency": "EUR",
        "payment": Payment.PAID,
        "lines": goods,
        "rows": tuple(range(2, 2 + len(goods))),
        "ship_to": BERLIN,
        "bill_to": BERLIN,
        "email": "buyer@example.com",
        "shipping": 500,
        "shipping_method": "Standard",
        **changes,
    }
    if "total" not in values and values.get("money_known", True):
        sums = [(goods_line.unit_price or 0) * goods_line.quantity // 10_000 - (goods_line.discount or 0)
                for goods_line in goods]  # fmt: skip
        parts = [values.get("shipping") or 0, values.get("fees") or 0, -(values.get("discounts") or 0)]
        added = [tax.amount for tax in values.get("taxes", ()) if not tax.included]
        values["total"] = sum(sums) + sum(parts) + sum(added)
    return IncomingOrder(**values)


def without_money(order: IncomingOrder) -> IncomingOrder:
    """The order as a file tells it that a spreadsheet saved again: no money, no street, no names, no id, no tags."""
    poor = dataclasses.replace(
        order.ship_to,
        name="",
        company="",
        street1="",
        street2="",
        postal_code="",
        phone="",
        region=order.ship_to.region,
    )
    lines = tuple(dataclasses.replace(one, unit_price=None, discount=None) for one in order.lines)
    return dataclasses.replace(
        order,
        external_id="",
        lines=lines,
        ship_to=poor,
        bill_to=poor,
        email="",
        phone="",
        money_known=False,
        shipping=None,
        discounts=None,
        fees=None,
        total=None,
        refunded=None,
        taxes=(),
        tags=(),
    )


def import_chunk(
    shop: AppContext,
    *orders: IncomingOrder,
    shop_name: str = "",
    file: str = "orders.csv",
    op_id: uuid.UUID | None = None,
) -> JsonObject:
    """Import the orders as one file's only chunk; the result of ``ImportOrders``."""
    gesture = op_id or uuid.uuid4()
    digest = hashlib.sha256(repr(orders).encode("utf-8", "replace")).hexdigest()
    start = StartImport("orders", file, digest, "shopify", shop_name)
    begun = shop.run(start, op_id=uuid.uuid5(gesture, "start")).result
    command = ImportOrders(begun["batch_id"], begun["account_id"], digest, orders[0].rows[0], len(orders), file)
    attachments = {"orders": Attachment(list(orders))}
    return shop.run(command, op_id=uuid.uuid5(gesture, "orders"), attachments=attachments).result


def take_in(shop: AppContext, *orders: IncomingOrder, shop_name: str = "") -> list[int]:
    """Import orders, none of which may be refused; their ids in the same order."""
    result = import_chunk(shop, *orders, shop_name=shop_name)
    assert result["problems"] == []
    ids = {outcome["number"]: outcome["order_id"] for outcome in result["orders"]}
    return [ids[order.number] for order in orders]


def stock_rows(
    units: Mapping[tuple[str, str], int], *, titled: bool = True, barcodes: Mapping[str, str] | None = None
) -> list[StockRow]:
    """Rows of a stock file for {(sku, location): units}."""
    return [
        StockRow(row, sku, place, quantity, f"Sample {sku}" if titled else None, (barcodes or {}).get(sku), 250)
        for row, ((sku, place), quantity) in enumerate(units.items(), start=2)
    ]


def count_rows(shop: AppContext, rows: Sequence[StockRow], *, op_id: uuid.UUID | None = None) -> JsonObject:
    """Import the rows as one stock file's only chunk; the result of ``CountStock``."""
    gesture = op_id or uuid.uuid4()
    digest = hashlib.sha256(repr(rows).encode()).hexdigest()
    start = StartImport("stock", "stock.csv", digest, "", "")
    batch_id = shop.run(start, op_id=uuid.uuid5(gesture, "start")).result["batch_id"]
    command = CountStock(batch_id, digest, rows[0].row, len(rows), "stock.csv")
    return shop.run(command, op_id=uuid.uuid5(gesture, "rows"), attachments={"rows": Attachment(list(rows))}).result


def count(
    shop: AppContext, units: Mapping[tuple[str, str], int], *, barcodes: Mapping[str, str] | None = None
) -> JsonObject:
    """Count stock: {(sku, location): units}. What is not known yet is made."""
    return count_rows(shop, stock_rows(units, barcodes=barcodes))


def route(shop: AppContext, *order_ids: int) -> list[JsonObject]:
    """Reserve whatever is open of the orders; their summaries."""
    summaries: list[JsonObject] = shop.run(RouteOrders(tuple(order_ids))).result["orders"]
    return summaries


def ordered_and_routed(shop: AppContext, *orders: IncomingOrder) -> list[int]:
    """Import orders and reserve stock for them; their ids."""
    ids = take_in(shop, *orders)
    route(shop, *ids)
    return ids


def scan(shop: AppContext, code: str, in_hand: int | None = None, place: int | None = None) -> JsonObject:
    """One scan at the shop's station; its outcome."""
    return shop.run(ScanCode(code, in_hand, place)).result


def pack(shop: AppContext, number: str) -> int:
    """Open the order by its number, scan every unit by its SKU; the shipment's id."""
    outcome = scan(shop, number)
    assert outcome["verdict"] == Verdict.OPENED, outcome
    shipment_id: int = outcome["shipment_id"]
    for sku, missing in missing_units(shop, shipment_id):
        for _ in range(missing):
            outcome = scan(shop, sku, shipment_id)
    assert outcome["verdict"] == Verdict.COMPLETE, outcome
    return shipment_id


def missing_units(shop: AppContext, shipment_id: int) -> list[tuple[str, int]]:
    """SKU codes of the shipment with the units still to be scanned."""
    query = (
        "SELECT k.code, l.quantity - l.packed FROM shipment_line l JOIN sku k ON k.id = l.sku_id"
        " WHERE l.shipment_id = :id AND l.packed < l.quantity ORDER BY l.id"
    )
    return [(str(code), int(units)) for code, units in rows_of(shop, query, id=shipment_id)]


def label(shop: AppContext, shipment_id: int) -> JsonObject:
    """Buy the label of a packed shipment."""
    return buy_label(shop.run, shipment_id, op_id=uuid.uuid4())


def ship(shop: AppContext, shipment_id: int) -> Done:
    """Buy the label, then let the parcel leave."""
    label(shop, shipment_id)
    return shop.run(ShipShipment(shipment_id))


def rows_of(shop: AppContext, query: str, **values: Any) -> list[tuple[Any, ...]]:
    """Rows of an SQL query with ``:names``."""
    return shop.read(lambda conn: [tuple(row) for row in conn.execute(text(query), values)])


def one(shop: AppContext, query: str, **values: Any) -> Any:
    """The first value of the only row of an SQL query."""
    ((value, *_),) = rows_of(shop, query, **values)
    return value


def levels(shop: AppContext) -> dict[tuple[str, str], tuple[int, int]]:
    """(on hand, reserved) of each SKU at each location, by their codes."""
    query = (
        "SELECT k.code, p.code, l.on_hand, l.reserved FROM stock_level l JOIN sku k ON k.id = l.sku_id"
        " JOIN location p ON p.id = l.location_id"
    )
    return {(row[0], row[1]): (row[2], row[3]) for row in rows_of(shop, query)}


def lines_of(shop: AppContext, order_id: int) -> list[tuple[str, int, int, int, int, int]]:
    """(SKU code, open, reserved, packed, shipped, cancelled) of each line."""
    query = (
        "SELECT k.code, o.open, o.reserved, o.packed, o.shipped, o.cancelled FROM order_line o"
        " JOIN sku k ON k.id = o.sku_id WHERE o.order_id = :id ORDER BY o.position"
    )
    return [(row[0], row[1], row[2], row[3], row[4], row[5]) for row in rows_of(shop, query, id=order_id)]


def state_of(shop: AppContext, order_id: int) -> str:
    """The stored state of an order."""
    return str(one(shop, "SELECT state FROM sales_order WHERE id = :id", id=order_id))


def events_of(shop: AppContext, order_id: int) -> list[str]:
    """Kinds of the order's timeline entries, oldest first."""
    return [
        row[0] for row in rows_of(shop, "SELECT kind FROM order_event WHERE order_id = :id ORDER BY id", id=order_id)
    ]


def place_location(shop: AppContext, code: str, *, latitude: int, longitude: int, country: str = "DE") -> None:
    """Put a location on the map (ten-thousandths of a degree): written straight, an import has no coordinates."""
    with shop.database.writing() as conn:
        values = {"latitude": latitude, "longitude": longitude, "country": country}
        conn.execute(update(Location).where(Location.code == code).values(**values))


def location_id(shop: AppContext, code: str) -> int:
    """The id of a location."""
    return int(one(shop, "SELECT id FROM location WHERE code = :code", code=code))


def case_barcode(shop: AppContext, sku: str, code: str, quantity: int) -> None:
    """Give a SKU a barcode that stands for several units: written straight, no operation makes one yet."""
    with shop.database.writing() as conn:
        sku_id = conn.execute(select(Sku.id).where(Sku.code == sku)).scalar_one()
        row = {"code": code, "printed": code, "sku_id": sku_id, "quantity": quantity}
        conn.execute(insert(Barcode), row)


def second_station(shop: AppContext, name: str = "Station 2") -> AppContext:
    """Another station of the same shop, opened; the caller closes it. Written straight: no operation makes one yet."""
    with shop.database.writing() as conn:
        place = conn.execute(select(Station.location_id).where(Station.id == shop.facts.station_id)).scalar()
        conn.execute(insert(Station), {"name": name, "location_id": place})
    url = shop.database.url.render_as_string(hide_password=False)
    return open_shop(Settings(station=name), url=url)


def expire_claim(shop: AppContext, shipment_id: int) -> None:
    """Let a station's claim run out, as half an hour would."""
    with shop.database.writing() as conn:
        past = datetime.now(UTC) - timedelta(minutes=1)
        table = text("UPDATE shipment SET claim_until = :past WHERE id = :id")
        value: Any = int(past.timestamp() * 1_000_000) if shop.database.is_sqlite else past
        conn.execute(table, {"past": value, "id": shipment_id})


def numbers(first: int = 1001) -> itertools.count[int]:
    """Order numbers, one after another."""
    return itertools.count(first)
