"""What every file hands over: orders, products, counts, customers, places, and the rows that cannot be used.

Money is in integer minor units of the order's currency, unit prices in millionths of the major unit, times are
aware UTC. ``None`` for money means that the file did not say (never 0).
"""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from app.channels.tables import Table

T_co = TypeVar("T_co", covariant=True)


class Kind(enum.StrEnum):
    """What the rows of a file are."""

    ORDERS = "orders"
    PRODUCTS = "products"
    STOCK = "stock"
    CUSTOMERS = "customers"
    LOCATIONS = "locations"


class Payment(enum.StrEnum):
    """Payment state of an order as its channel tells it."""

    PENDING = "pending"
    AUTHORIZED = "authorized"
    PAID = "paid"
    PARTLY_PAID = "partly_paid"
    PARTLY_REFUNDED = "partly_refunded"
    REFUNDED = "refunded"
    VOIDED = "voided"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address as typed; country is ISO 3166-1 alpha-2 or empty, every other field may be empty.

    ``region`` is the channel's code (QC) where it gives one, ``region_name`` its name (Quebec).
    """

    name: str = ""
    company: str = ""
    street1: str = ""
    street2: str = ""
    city: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""
    phone: str = ""
    region_name: str = ""

    @property
    def has_street(self) -> bool:
        """A label needs a street (or a company's delivery point) and a city."""
        return bool(self.street1 and self.city)


@dataclass(frozen=True, slots=True)
class IncomingTax:
    """One tax row of the order; ``rate_ppm`` is parts per million, 0 if unknown; ``included`` = in the prices."""

    title: str
    rate_ppm: int
    amount: int
    included: bool


@dataclass(frozen=True, slots=True)
class IncomingLine:
    """One order line. ``sku`` may be empty: then ``title`` identifies the listing.

    quantity = fulfilled + cancelled + open; ``fulfilled`` units left the building before the import.
    ``unit_price`` is in millionths, ``discount`` (of this line, all units) in minor units; None = unknown.
    """

    row: int
    title: str
    sku: str
    quantity: int
    fulfilled: int
    cancelled: int
    unit_price: int | None
    discount: int | None
    requires_shipping: bool = True
    vendor: str = ""


@dataclass(frozen=True, slots=True)
class IncomingOrder:
    """One order of a channel's file.

    ``rows`` are the 1-based record numbers that make up the order, as a spreadsheet counts (the header is row 1, a
    cell with line breaks stays in its row).
    Money that the file does not carry is None on every field, and ``money_known`` is False; only then ``currency``
    may be empty. ``ship_by`` is the channel's promise of the day it leaves the house, None where the file has none.
    ``total`` is what the channel says; ``discounts`` are order-level only; ``taxes`` sum to the tax of the order.
    ``discounts`` and ``shipping`` are >= 0. ``fees`` are duties and tips, >= 0 and part of ``total``. The parts may
    differ from ``total``: then ``review`` says so. ``review`` holds reasons in plain words why a person should
    check the order although it was accepted. ``ship_by`` is when the channel has
    promised that it leaves, if it says so.
    """

    number: str
    external_id: str
    placed_at: datetime
    currency: str
    payment: Payment
    lines: tuple[IncomingLine, ...]
    rows: tuple[int, ...]
    ship_to: Address
    bill_to: Address
    email: str = ""
    phone: str = ""
    money_known: bool = True
    shipping: int | None = 0
    discounts: int | None = 0
    fees: int | None = 0
    total: int | None = 0
    refunded: int | None = 0
    taxes: tuple[IncomingTax, ...] = ()
    discount_code: str = ""
    shipping_method: str = ""
    payment_method: str = ""
    cancelled_at: datetime | None = None
    fulfilled_at: datetime | None = None
    note: str = ""
    attributes: tuple[tuple[str, str], ...] = ()
    tags: tuple[str, ...] = ()
    source: str = ""
    risk: str = ""
    pickup: bool = False
    review: tuple[str, ...] = ()
    ship_by: datetime | None = None


@dataclass(frozen=True, slots=True)
class StockRow:
    """Units on hand of one SKU at one location, as counted. Optional cells that are empty are None.

    ``sku`` is empty only where the file names the product otherwise (Shopify's inventory): then ``title`` is the name
    that lines of orders without SKU have too. ``is_third_party``: the location is the house of somebody who sends for
    the shop.
    """

    row: int
    sku: str
    location: str
    quantity: int
    title: str | None = None
    barcode: str | None = None
    weight_g: int | None = None
    is_third_party: bool = False


@dataclass(frozen=True, slots=True)
class ProductRow:
    """One SKU of a product file. Optional cells that are empty are None or empty texts.

    ``sku`` may be empty: then ``listing`` names it, as in lines of orders without SKU. ``price`` is in minor units
    of ``currency``; ``currency`` None = the file does not name it, and the minor units are those of the currency that
    the file was opened with (two decimals if none). ``status`` is active, draft or archived.
    """

    row: int
    sku: str
    title: str
    options: tuple[tuple[str, str], ...] = ()
    barcode: str = ""
    weight_g: int | None = None
    price: int | None = None
    currency: str | None = None
    vendor: str = ""
    status: str = "active"

    @property
    def listing(self) -> str:
        """Title and option values as order lines name them: ``Puff Large - Latte / XL``."""
        values = " / ".join(value for _, value in self.options)
        return f"{self.title} - {values}" if values else self.title


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """One buyer; at least one of name, e-mail and phone is there."""

    row: int
    name: str
    email: str = ""
    phone: str = ""
    address: Address = field(default_factory=Address)


@dataclass(frozen=True, slots=True)
class LocationRow:
    """One place that keeps or sells goods. ``code`` is its short name, never empty."""

    row: int
    code: str
    name: str
    address: Address = field(default_factory=Address)


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A row that cannot be used. ``row`` 0 = the whole file; ``value`` is shortened to 80 characters.

    ``fix`` says in one sentence what to do about it, where that is more than the message says.
    """

    file: str
    row: int
    column: str
    value: str
    message: str
    order: str = ""
    fix: str = ""


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What the reader found out about a file before its first record.

    ``rows`` counts the rows with content below the header; ``passed_over`` those of them that hold no record by the
    layout's own rules (totals, pictures): ``notes`` say what they are.
    """

    name: str
    sha256: str
    encoding: str
    delimiter: str
    rows: int
    columns: int
    layout: str
    notes: tuple[str, ...] = field(default_factory=tuple)
    passed_over: int = 0

    @classmethod
    def of(cls, table: Table, layout: str, rows: int, *notes: str, passed_over: int = 0) -> FileFacts:
        """The facts of a table that was read as ``layout``; ``notes`` besides those of its text."""
        return cls(
            name=table.name,
            sha256=table.raw.sha256,
            encoding=table.raw.encoding,
            delimiter=table.dialect.delimiter,
            rows=rows,
            columns=len(table.header),
            layout=layout,
            notes=(*table.raw.notes, *notes),
            passed_over=passed_over,
        )


class RecordFile(Protocol[T_co]):
    """An opened file: facts at once, records and problems as a stream (memory flat in the size of a text file)."""

    @property
    def facts(self) -> FileFacts:
        """Facts about the file."""

    def __iter__(self) -> Iterator[T_co | RowProblem]:
        """Records and problems in the order of the file. Repeatable.

        Each row that is not passed over is in exactly one record, or in at least one problem.
        """


class OrderFile(RecordFile[IncomingOrder], Protocol):
    """An opened order file."""


class Layout(Protocol):
    """One layout that files come in: which columns it has, and what its rows are."""

    @property
    def name(self) -> str:
        """Its name in the program (``etsy_items``)."""

    @property
    def title(self) -> str:
        """Its name for people (``Etsy sold order items``)."""

    @property
    def kind(self) -> Kind:
        """What its rows are."""

    @property
    def channel(self) -> str:
        """The channel whose layout it is; empty for templates of our own."""

    def missing(self, header: tuple[str, ...]) -> tuple[str, ...]:
        """The required columns that ``header`` lacks."""

    def recognises(self, header: tuple[str, ...]) -> bool:
        """Whether a file with these column names can be read as this layout."""

    def score(self, header: tuple[str, ...]) -> float:
        """How well the column names fit, 0 to 1."""

    def open(self, source: Path | Table, *, time_zone: tzinfo | None = None, currency: str = "") -> RecordFile[object]:
        """Open a file of this layout. ``time_zone`` (default UTC) is where times without a zone are, ``currency``
        that of amounts whose file names none.

        Raises BadInput if it is not one, saying which column is missing; NotFound or Unavailable if it cannot be read.
        """


@dataclass(frozen=True, slots=True)
class Guess:
    """How well a file fits a layout: ``score`` 0 to 1, ``missing`` the required columns that it lacks."""

    layout: Layout
    score: float
    missing: tuple[str, ...] = ()


class Channel(Protocol):
    """One order source."""

    name: str
    title: str

    def recognises(self, header: tuple[str, ...]) -> bool:
        """Whether a file with these column names is this channel's order export."""

    def open_orders(self, path: Path, time_zone: tzinfo | None = None) -> OrderFile:
        """Open an order file; ``time_zone`` (default UTC) is where times without a zone are.

        Raises BadInput if it is not one, saying which column is missing; NotFound or Unavailable if it cannot be read.
        """
