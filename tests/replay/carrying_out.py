"""The invoices of a real shop as a working year: receipts, orders, parcels, returns, through the real operations.

Work goes window by window: the orders of some hundred invoices are imported, reserved, packed and shipped, then the
credit notes and write-offs of the same time are booked. Ids of operations follow from the file, so that a replay that
was stopped goes on where it ended.
"""

from __future__ import annotations

import itertools
import sys
import time
import uuid
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Generic, TypeVar

from app.channels.base import Address, FileFacts, IncomingLine, IncomingOrder, Kind, Payment, ProductRow, RowProblem
from app.context import AppContext
from app.domain.countries import country_code
from app.queries.doctor import examine
from app.services.import_rows import import_rows
from app.services.locations import SetLocation
from app.services.order_import import import_order_file
from app.services.packing import PackCounted
from app.services.product_import import ImportProducts
from app.services.receiving import CloseReceipt, OpenReceipt, ReceiveUnits
from app.services.returns import ReturnedLine, ReturnGoods
from app.services.routing import route_all
from app.services.shipping import ShipShipment, buy_label
from app.services.stock_adjust import AdjustReason, AdjustStock
from db import direct
from tests.replay.credits import Sales
from tests.replay.invoices import FILE, PENCE, Book, Invoice, Row, Told, is_goods

CHANNEL, SHOP, CURRENCY = "online_retail", "", "GBP"
WINDOW = 250  # invoices whose orders go through the house together
DOCTOR_EVERY = 1_000
_NAMESPACE = uuid.UUID("7a3f0e52-54a4-4f6e-9d0c-0a2f2d9f7f11")
_BROKEN = ("damage", "broken", "crush", "wet", "rust", "mouldy", "smashed", "faulty", "throw", "unsaleable")
_LOST = ("lost", "missing", "found less", "mia")

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Records(Generic[T]):
    """Records that no file has to be read for, as imports take them."""

    facts: FileFacts
    records: Sequence[T]

    def __iter__(self) -> Iterator[T | RowProblem]:
        return iter(self.records)


@dataclass(slots=True)
class Done:
    """What the replay did."""

    invoices: int = 0
    handled: int = 0
    orders: int = 0
    shipments: int = 0
    received_products: int = 0
    credit_notes: int = 0
    returns: int = 0
    returned_lines: int = 0
    write_offs: int = 0
    doctor_runs: int = 0
    doctor_seconds: float = 0.0
    broken: list[str] = field(default_factory=list)


class Replay:
    """One shop's book, carried out in ``shop``. ``say`` gets a line about each look of the doctor."""

    def __init__(self, shop: AppContext, book: Book, told: Told, say: Callable[[str], None]) -> None:
        self._shop = shop
        self._book = book
        self._told = told
        self._say = say
        self._sales = Sales()
        self._skus: dict[str, int] = {}
        self._lines: dict[tuple[str, int], tuple[int, int]] = {}  # (order number, position) -> order's and line's id
        self._location = 0
        self.done = Done()

    def run(self) -> Done:
        """Everything, from the empty shelf to the last look of the doctor."""
        self._open()
        for number, window in enumerate(self._windows()):
            self._carry_out(number, window)
            self.done.invoices += len(window)
            if self.done.invoices % DOCTOR_EVERY == 0:
                self._examine()
        if self.done.invoices % DOCTOR_EVERY or not self.done.doctor_runs:
            self._examine()
        return self.done

    def _windows(self) -> Iterator[list[Invoice]]:
        rest = iter(self._book.invoices)
        while window := list(itertools.islice(rest, WINDOW)):
            yield window

    def _id(self, *what: object) -> uuid.UUID:
        return uuid.uuid5(_NAMESPACE, " ".join([self._book.sha256, str(self._book.rows), *map(str, what)]))

    def _run(self, command: Any, *what: object) -> dict[str, Any]:
        return self._shop.run(command, op_id=self._id(type(command).__name__, *what)).result

    def _examine(self) -> None:
        begun = time.perf_counter()
        found = [check for check in examine(self._shop.database).checks if check.found]
        seconds = time.perf_counter() - begun
        self.done.doctor_runs += 1
        self.done.doctor_seconds += seconds
        self.done.broken += [f"after {self.done.invoices}: {check.name}: {check.found}" for check in found]
        state = "; ".join(check.name for check in found) or "clean"
        self._say(
            f"doctor after {self.done.invoices:,} invoices, {self.done.handled:,} rows: {state} ({seconds:.1f} s)"
        )

    # The shelf before the first day

    def _open(self) -> None:
        """A location, the catalogue, and as much of everything as is never sold out: the file knows no receipts."""
        self._location = self._run(SetLocation("MAIN", (("name", "Warehouse"), ("country", "GB"))), "main")["id"]
        titles: dict[str, str] = {}
        for invoice in self._book.invoices:
            for row in invoice.rows:
                if row.title and (row.code not in titles or (row.units > 0 < row.price and titles[row.code].islower())):
                    titles[row.code] = row.title
                titles.setdefault(row.code, row.code)
        rows = [ProductRow(place, code, title) for place, (code, title) in enumerate(sorted(titles.items()), start=2)]
        import_rows(
            self._shop.run, Kind.PRODUCTS, Records(self._facts(len(rows)), rows), ImportProducts,
            channel="", shop="", op_id=self._id("products"),
        )  # fmt: skip
        self._skus = dict(self._read("SELECT code, id FROM sku"))
        receipt_id = self._run(OpenReceipt(self._location, reference="Opening stock"), "opening")["receipt_id"]
        for code, units in sorted(self._opening().items()):
            self._run(ReceiveUnits(receipt_id, self._skus[code], units), "opening", code)
            self.done.received_products += 1
        self._run(CloseReceipt(receipt_id), "opening")

    def _opening(self) -> dict[str, int]:
        """The least units that each product needs to begin with, in the order in which they will leave and come."""
        there, least = Counter[str](), Counter[str]()
        for window in self._windows():
            moves = [(row.code, -row.units) for invoice in window for row in invoice.rows if _is_sale(invoice, row)]
            for invoice in window:
                moves += [(row.code, _comes(invoice, row)) for row in invoice.rows if row.units < 0]
            for code, units in moves:
                there[code] += units
                least[code] = min(least[code], there[code])
        return {code: -units for code, units in least.items() if units and is_goods(code)}

    def _facts(self, rows: int) -> FileFacts:
        return FileFacts(FILE, self._book.sha256, "utf-8", ",", rows, 8, "invoices")

    def _read(self, sql: str, *values: Any) -> list[Any]:
        return self._shop.read(lambda conn: direct.rows(conn, sql, values))

    # A window of invoices

    def _carry_out(self, number: int, window: list[Invoice]) -> None:
        ids = self._take_in(number, [invoice for invoice in window if not invoice.is_credit])
        summaries = route_all(self._shop.run, ids, self._id("route", number))
        short = sum(summary["backordered"] for summary in summaries)
        if short:
            raise RuntimeError(f"window {number}: {short} units are not there, although the shelf was filled for them")
        if ids:
            for (shipment_id,) in self._read(_TO_PACK, ids):
                self._send(shipment_id)
        for invoice in window:
            if invoice.is_credit:
                self._credit(invoice)
            else:
                self._write_off(invoice)

    def _take_in(self, number: int, invoices: list[Invoice]) -> list[int]:
        """Import the orders of the invoices; the ids of those that have goods to send."""
        orders = [order for order in map(self._order, invoices) if order is not None]
        if not orders:
            return []
        file = Records(self._facts(sum(len(order.lines) for order in orders)), orders)
        report = import_order_file(self._shop.run, file, channel=CHANNEL, shop=SHOP, op_id=self._id("orders", number))
        if report.rejected:
            raise RuntimeError(f"window {number}: {report.rejected[0]}")
        ids = {outcome["order_id"]: outcome["number"] for outcome in report.orders}
        for order_id, position, line_id in self._read(_LINE_IDS, sorted(ids)):
            self._lines[ids[order_id], position] = order_id, line_id
        self.done.orders += len(ids)
        sent = {order.number for order in orders if any(line.requires_shipping for line in order.lines)}
        return [order_id for order_id, name in ids.items() if name in sent]

    def _order(self, invoice: Invoice) -> IncomingOrder | None:
        """What was sold on the invoice, None where nothing was. The file has no addresses, and a label needs one."""
        lines = []
        for row in invoice.rows:
            if _is_sale(invoice, row):
                lines.append(_line(row))
                self._sales.add(row, len(lines))
            elif row.units >= 0:
                kind = "negative price" if row.price < 0 else "no units"
                self._told.row(kind, row, units=row.units if row.is_goods else 0, money=row.amount)
        if not lines:
            return None
        self.done.handled += len(lines)
        first = invoice.rows[0]
        country = country_code(first.country)
        if not country:
            self._told.note("country that is none", f"{invoice.number}: {first.country}")
        who = f"Customer {first.customer}" if first.customer else "Customer without a number"
        to = Address(name=who, street1="See the account", city=first.country, country=country)
        return IncomingOrder(
            number=invoice.number, external_id="", placed_at=invoice.at, currency=CURRENCY, payment=Payment.PAID,
            lines=tuple(lines), rows=tuple(line.row for line in lines), ship_to=to, bill_to=to,
            email=f"{first.customer}@example.com" if first.customer else "",
            total=sum(row.amount for row in invoice.rows if _is_sale(invoice, row)),
        )  # fmt: skip

    def _send(self, shipment_id: int) -> None:
        """Wholesale parcels are counted, not scanned."""
        packed = self._run(PackCounted(shipment_id, "many"), shipment_id)
        if packed["verdict"] != "complete":
            raise RuntimeError(f"shipment {shipment_id} cannot be packed: {packed}")
        buy_label(self._shop.run, shipment_id, op_id=self._id("label", shipment_id))
        self._run(ShipShipment(shipment_id), shipment_id)
        self.done.shipments += 1

    # What comes back, and what is written off

    def _credit(self, invoice: Invoice) -> None:
        self.done.credit_notes += 1
        came: defaultdict[int, list[ReturnedLine]] = defaultdict(list)
        for row in invoice.rows:
            if row.units >= 0 or row.price < 0:
                self._told.row("credit that gives nothing back", row, units=_goods(row), money=row.amount)
                continue
            rest, owed = -row.units, -row.amount
            for sold, units in self._sales.take_back(row):
                order_id, line_id = self._lines[sold.order, sold.position]
                amount = _pence(min(row.price, sold.price) * units)
                came[order_id].append(ReturnedLine(line_id, units, amount=amount))
                self.done.returned_lines += 1
                rest, owed = rest - units, owed - amount
            self._rest(row, rest, owed)
        for order_id, lines in came.items():
            self._run(
                ReturnGoods(order_id, self._location, tuple(lines), "other", "paid_back"), invoice.number, order_id
            )
            self.done.returns += 1

    def _rest(self, row: Row, units: int, owed: int) -> None:
        """What of a credit row belongs to no sale that is known: goods come back without their order."""
        if units and row.is_goods:
            self._adjust(row, units, AdjustReason.RETURNED)
        if units:
            why = "sale not found" if row.customer else "customer not known"
            part = "in part, " if units < -row.units else ""
            what = "goods back without their order" if row.is_goods else "credit of a service without its order"
            self._told.row(f"{what} ({part}{why})", row, money=-owed)
        elif owed:
            self._told.row("credited for more than it was sold for", row, money=-owed)
        else:
            self.done.handled += 1

    def _write_off(self, invoice: Invoice) -> None:
        for row in invoice.rows:
            if row.units >= 0:
                continue
            if row.is_goods and not row.price:
                self._adjust(row, row.units, _why(row.title))
                self.done.write_offs += 1
                self.done.handled += 1
            else:
                kind = "write-off with a price" if row.price else "write-off of what is no goods"
                self._told.row(kind, row, units=-_goods(row), money=row.amount)

    def _adjust(self, row: Row, units: int, reason: AdjustReason) -> None:
        command = AdjustStock(self._skus[row.code], self._location, units, reason, note=row.title)
        self._run(command, "row", row.number)


_TO_PACK = "SELECT id FROM shipment WHERE order_id IN (??) AND kind = 'own' AND state <> 'cancelled' ORDER BY id"
_LINE_IDS = "SELECT order_id, position, id FROM order_line WHERE order_id IN (??)"


def _is_sale(invoice: Invoice, row: Row) -> bool:
    return not invoice.is_credit and row.units > 0 and row.price >= 0


def _comes(invoice: Invoice, row: Row) -> int:
    """Units that a row with a negative number brings: a credit note gives them back, a write-off takes them."""
    if invoice.is_credit:
        return -row.units if row.price >= 0 else 0
    return row.units if not row.price else 0


def _goods(row: Row) -> int:
    return row.units if row.is_goods else 0


def _line(row: Row) -> IncomingLine:
    """A row as an order's line; what is no goods needs no shipping and never waits."""
    return IncomingLine(
        row=row.number, title=row.title or row.code, sku=row.code, quantity=row.units, fulfilled=0, cancelled=0,
        unit_price=int(row.price * 1_000_000), discount=0, requires_shipping=row.is_goods,
    )  # fmt: skip


def _pence(pounds: Decimal) -> int:
    return int((pounds * PENCE).quantize(Decimal(1), ROUND_HALF_UP))


def _why(title: str) -> AdjustReason:
    """The reason that a write-off's description comes closest to."""
    text = title.casefold()
    if any(word in text for word in _BROKEN):
        return AdjustReason.DAMAGED
    return AdjustReason.LOST if any(word in text for word in _LOST) else AdjustReason.CORRECTION


def say_on_stderr(line: str) -> None:
    """For people who watch."""
    sys.stderr.write(line + "\n")
    sys.stderr.flush()
