"""What every channel hands over: incoming orders, and the rows that cannot be used.

Money is in integer minor units of the order's currency, unit prices in millionths of the major unit, times are
aware UTC. ``None`` for money means that the file did not say (never 0).
"""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Protocol


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
    Money that the file does not carry is None on every field, and ``money_known`` is False.
    ``total`` is what the channel says; ``discounts`` are order-level only; ``taxes`` sum to the tax of the order.
    ``discounts`` and ``shipping`` are >= 0. ``fees`` are duties and tips, >= 0 and part of ``total``. The parts may
    differ from ``total``: then ``review`` says so. ``review`` holds reasons in plain words why a person should
    check the order although it was accepted.
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


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A row that cannot be used. ``row`` 0 = the whole file; ``value`` is shortened to 80 characters."""

    file: str
    row: int
    column: str
    value: str
    message: str
    order: str = ""


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What the reader found out about a file before its first order."""

    name: str
    sha256: str
    encoding: str
    delimiter: str
    rows: int
    columns: int
    layout: str
    notes: tuple[str, ...] = field(default_factory=tuple)


class OrderFile(Protocol):
    """An opened order file: facts at once, orders and problems as a stream (memory flat in the file's size)."""

    @property
    def facts(self) -> FileFacts:
        """Facts about the file."""

    def __iter__(self) -> Iterator[IncomingOrder | RowProblem]:
        """Orders and problems in the order of the file; each row is in exactly one of them. Repeatable."""


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
