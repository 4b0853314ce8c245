"""What the file comes to, by itself: units and pence by product. Shares no code with the replay, on purpose."""

from __future__ import annotations

import csv
import gzip
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path


@dataclass(slots=True)
class Sum:
    """Of one product: units that are gone (of goods alone), and pence that it brought.

    A credit note (its number begins with C) brings units back; a negative number elsewhere is a write-off, whose units
    are gone as well.
    """

    units: int = 0
    pence: int = 0


@dataclass(slots=True)
class Sums:
    """All products of a file, and how many rows it has."""

    rows: int = 0
    products: dict[str, Sum] = field(default_factory=dict)


def sums_of(path: Path, limit: int | None = None) -> Sums:
    """Add the file up; ``limit``: the rows of its first so many invoices. A row that is no numbers counts as none."""
    found, invoices = Sums(), set[str]()
    with gzip.open(path, "rt", encoding="utf-8", newline="") as lines:
        rows = csv.reader(lines)
        place = {name: column for column, name in enumerate(next(rows))}
        for row in rows:
            invoice, code = row[place["InvoiceNo"]], row[place["StockCode"]]
            if limit is not None and invoice not in invoices and len(invoices) == limit:
                continue
            invoices.add(invoice)
            found.rows += 1
            try:
                units, price = int(row[place["Quantity"]]), Fraction(row[place["UnitPrice"]])
            except ValueError:
                continue
            one = found.products.setdefault(code, Sum())
            pence = price * units * 100
            half_up = (abs(pence) + Fraction(1, 2)) // 1
            one.pence += half_up if pence >= 0 else -half_up
            if code[:5].isdecimal() and len(code) >= 5:
                one.units += units if invoice.startswith("C") else abs(units)
    return found
