"""The recall list of a lot or a serial number: who has units of it, where the rest is, and where it came from.

As CSV (a row for each order, to write to people from) and as PDF (the whole way, to hang up and to file).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, tzinfo
from pathlib import Path
from typing import Any

from app.errors import Unavailable
from app.printing.documents import Rendered
from app.printing.fonts import FontBook
from app.printing.table_paper import TablePaper, TableSection, render_table_paper
from app.queries.stock_trace import Sent, Trace
from app.reports.tables import Cell, TableFormat, write_table
from app.wording import words

COLUMNS = (
    "order", "shipped_at", "units", "name", "company", "email", "phone", "street", "postal_code", "city", "country",
    "tracking", "sku", "lot_or_serial",
)  # fmt: skip
# The words of the paper, by what they are: whoever draws it for a screen gives those of its language.
WORDS: Mapping[str, str] = {
    "title": words("Recall list"), "product": words("Product"), "lot": words("Lot"), "serial": words("Serial number"),
    "expires": words("Last day of sale"), "blocked": words("Blocked: nothing more of it is sold"),
    "sent": words("With customers"), "here": words("Still here"), "arrived": words("Came in"),
    "nobody": words("Nobody has any of it."), "nowhere": words("Nothing of it is here."),
    "unknown": words("Nothing is known of where it came from."),
    "order": words("Order"), "when": words("Date"), "units": words("Units"), "customer": words("Customer"),
    "contact": words("Contact"), "address": words("Address"), "tracking": words("Tracking"),
    "location": words("Location"), "bin": words("Bin"), "held": words("Held"), "receipt": words("Receipt"),
    "supplier": words("Supplier"), "by": words("By"), "drawn": words("Drawn up"),
    "page": words("Page {page} of {pages}"),
}  # fmt: skip


def write_recall_csv(target: Path, trace: Trace, titles: Sequence[str] = COLUMNS) -> int:
    """The customers with units of it as CSV; gives how many rows it has. Raises BadInput, Unavailable as tables do."""
    return write_table(target, titles, _cells(trace), TableFormat.CSV, title="Recall")


def write_recall_pdf(target: Path, rendered: Rendered) -> None:
    """Put the paper beside it. Raises Unavailable if it cannot be written."""
    try:
        target.write_bytes(rendered.data)
    except OSError as error:
        raise Unavailable(
            words("{file} cannot be written: {why}.", file=str(target), why=error.strerror or str(error)),
            fix=words("Close it where it is open, make room on the disk or choose another place, then try again."),
        ) from error


def recall_paper(
    trace: Trace,
    fonts: FontBook,
    *,
    company: str,
    now: datetime,
    said: Mapping[str, Any] = WORDS,
    zone: tzinfo | None = None,
) -> Rendered:
    """The whole way as PDF; ``said`` are the words, days are those in ``zone`` (None: this machine's)."""
    t = {name: str(text) for name, text in said.items()}
    facts = [(t["product"], f"{trace.title or trace.sku} ({trace.sku})"), (t[trace.kind], trace.code)]
    facts += [(t["expires"], trace.expires_on.isoformat())] if trace.expires_on is not None else []
    facts += [("", t["blocked"])] if trace.is_blocked else []
    facts.append((t["drawn"], f"{now.astimezone(zone):%Y-%m-%d %H:%M}"))
    sent = TableSection(
        f"{t['sent']}: {trace.units_sent}",
        (t["order"], t["when"], t["units"], t["customer"], t["contact"], t["address"], t["tracking"]),
        (14, 10, 4, 18, 23, 20, 17),
        tuple(_sent(row, zone) for row in trace.sent),
        frozenset({2}),
        t["nobody"],
    )
    here = TableSection(
        f"{t['here']}: {sum(row.units for row in trace.here)}",
        (t["location"], t["bin"], t["units"], ""),
        (40, 24, 8, 20),
        tuple((row.location, row.bin, str(row.units), t["held"] if row.is_held else "") for row in trace.here),
        frozenset({2}),
        t["nowhere"],
    )
    arrived = TableSection(
        f"{t['arrived']}: {sum(row.units for row in trace.arrived)}",
        (t["when"], t["location"], t["units"], t["receipt"], t["supplier"], t["by"]),
        (12, 24, 8, 16, 24, 20),
        tuple(
            (_day(row.at, zone), row.location, str(row.units), row.receipt, row.supplier, row.user)
            for row in trace.arrived
        ),
        frozenset({2}),
        t["unknown"],
    )
    title = f"{t['title']}: {trace.sku}, {trace.code}"
    paper = TablePaper(title, company, tuple(facts), (sent, here, arrived), page_words=t["page"])
    return render_table_paper(paper, fonts)


def _sent(row: Sent, zone: tzinfo | None) -> tuple[str, ...]:
    customer = ", ".join(word for word in (row.name, row.company) if word)
    contact = "\n".join(word for word in (row.email, row.phone) if word)
    place = " ".join(word for word in (row.country, row.postal_code, row.city) if word)
    address = "\n".join(word for word in (row.street, place) if word)
    return row.order, _day(row.at, zone), str(row.units), customer, contact, address, row.tracking


def _day(moment: datetime, zone: tzinfo | None) -> str:
    day: date = moment.astimezone(zone).date()
    return day.isoformat()


def _cells(trace: Trace) -> Iterator[Sequence[Cell]]:
    for row in trace.sent:
        yield (
            row.order, row.at, row.units, row.name, row.company, row.email, row.phone, row.street, row.postal_code,
            row.city, row.country, row.tracking, trace.sku, trace.code,
        )  # fmt: skip
