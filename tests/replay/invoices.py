"""The file of invoices of a real shop, read row by row and put together: what was sold, credited, written off.

Whatever has no place in the program is told by its kind; nothing is left out in silence.
"""

from __future__ import annotations

import csv
import gzip
import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from pathlib import Path
from zoneinfo import ZoneInfo

FILE = "invoices.csv.gz"
DEFAULT = Path(__file__).resolve().parents[3] / "shared" / "data" / "online-retail"
LONDON = ZoneInfo("Europe/London")  # where the shop is: its times have no zone
PENCE = Decimal(100)

_GOODS = re.compile(r"\d{5}")
_EXAMPLES = 3


def is_goods(code: str) -> bool:
    """Whether that is the code of something on a shelf: those begin with five digits, all others are services."""
    return bool(_GOODS.match(code))


@dataclass(frozen=True, slots=True)
class Row:
    """A row that could be read. ``number`` counts the header as 1; ``price`` is of one piece, in pounds."""

    number: int
    invoice: str
    code: str
    title: str
    units: int
    at: datetime
    price: Decimal
    customer: str
    country: str

    @property
    def is_goods(self) -> bool:
        """Whether it is something on a shelf."""
        return is_goods(self.code)

    @property
    def amount(self) -> int:
        """Pence of the row, rounded once."""
        return int((self.price * self.units * PENCE).quantize(Decimal(1), ROUND_HALF_UP))


@dataclass(slots=True)
class Invoice:
    """The rows of one invoice, in the order of the file; ``at`` is the earliest of their times."""

    number: str
    rows: list[Row] = field(default_factory=list)

    @property
    def at(self) -> datetime:
        """When it was written."""
        return min(row.at for row in self.rows)

    @property
    def is_credit(self) -> bool:
        """Whether it takes back what another one sold."""
        return self.number.startswith("C")


@dataclass(slots=True)
class Told:
    """What could not be done as the file has it: rows by kind with examples, and the units and pence left out.

    ``noted`` are kinds of rows that look odd and were done as they stand.
    """

    kinds: Counter[str] = field(default_factory=Counter)
    noted: Counter[str] = field(default_factory=Counter)
    examples: dict[str, list[str]] = field(default_factory=dict)
    units: Counter[str] = field(default_factory=Counter)
    money: Counter[str] = field(default_factory=Counter)

    def row(self, kind: str, row: Row, *, units: int = 0, money: int = 0) -> None:
        """This row was not done, or not as it stands; ``units`` and ``money`` of it are nowhere in the program."""
        self._add(self.kinds, kind, f"row {row.number}: {row.invoice} {row.code} {row.units} x {row.price} {row.title}")
        self.units[row.code] += units
        self.money[row.code] += money

    def unreadable(self, number: int, text: str) -> None:
        """This row could not be read at all."""
        self._add(self.kinds, "unreadable", f"row {number}: {text[:80]}")

    def note(self, kind: str, text: str) -> None:
        """This is odd, and was done as it stands."""
        self._add(self.noted, kind, text)

    def _add(self, counter: Counter[str], kind: str, text: str) -> None:
        counter[kind] += 1
        kept = self.examples.setdefault(kind, [])
        if len(kept) < _EXAMPLES:
            kept.append(text)

    def lines(self) -> Iterator[str]:
        """Every kind with its count and examples, for people."""
        for what, counter in (("told", self.kinds), ("noted", self.noted)):
            for kind, count in counter.most_common():
                yield f"{what} {count:>7,}  {kind}"
                yield from (f"                {text}" for text in self.examples[kind])


@dataclass(frozen=True, slots=True)
class Book:
    """A file as it was read: its invoices by time, and how many rows it has."""

    sha256: str
    rows: int
    invoices: list[Invoice]


def read_book(folder: Path, told: Told, limit: int | None = None) -> Book:
    """Read the file of a folder; ``limit``: only the rows of its first so many invoices."""
    path = folder / FILE
    invoices: dict[str, Invoice] = {}
    count = 0
    with gzip.open(path, "rt", encoding="utf-8", newline="") as lines:
        for number, cells in enumerate(csv.DictReader(lines), start=2):
            name = cells["InvoiceNo"]
            if limit is not None and name not in invoices and len(invoices) >= limit:
                continue
            count += 1
            row = _row(number, cells)
            invoice = invoices.setdefault(name, Invoice(name))
            if row is None:
                told.unreadable(number, ",".join(str(cell) for cell in cells.values()))
            else:
                invoice.rows.append(row)
    whole = [invoice for invoice in invoices.values() if invoice.rows]
    whole.sort(key=lambda invoice: (invoice.at, invoice.rows[0].number))
    _note(whole, told)
    return Book(hashlib.sha256(path.read_bytes()).hexdigest(), count, whole)


def _row(number: int, cells: dict[str, str]) -> Row | None:
    try:
        at = datetime.fromisoformat(cells["InvoiceDate"]).replace(tzinfo=LONDON).astimezone(UTC)
        units, price = int(cells["Quantity"]), Decimal(cells["UnitPrice"])
    except (ValueError, TypeError, InvalidOperation):
        return None
    if not cells["StockCode"].strip() or not price.is_finite():
        return None
    return Row(
        number, cells["InvoiceNo"], cells["StockCode"], cells["Description"].strip(), units, at, price,
        cells["CustomerID"], cells["Country"],
    )  # fmt: skip


def _note(invoices: Iterable[Invoice], told: Told) -> None:
    """What looks odd and is done as it stands."""
    for invoice in invoices:
        if len({row.at for row in invoice.rows}) > 1:
            told.note("invoice with several times", invoice.number)
        if not invoice.rows[0].customer:
            told.note("invoice without customer", invoice.number)
        seen, codes = set[tuple[object, ...]](), set[str]()
        for row in invoice.rows:
            text = f"row {row.number}: {invoice.number} {row.code} {row.units} x {row.price}"
            whole = (row.code, row.title, row.units, row.at, row.price)
            if whole in seen:
                told.note("row twice, kept as a line", text)
            elif row.code in codes:
                told.note("product twice on an invoice, kept as a line", text)
            seen.add(whole)
            codes.add(row.code)
            if row.price == 0 and row.units > 0:
                told.note("sold for nothing", text)
            if not row.title:
                told.note("without description", text)
