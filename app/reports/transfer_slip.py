"""The slip of a transfer: what is to go, or went, from where to where, with a code that opens it by a scan."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, tzinfo
from typing import Any

from app.printing.documents import Paper, Rendered
from app.printing.fonts import FontBook
from app.printing.table_paper import TablePaper, TableSection, render_table_paper
from app.queries.transfers import TransferRow, TransferSheet
from app.wording import words

# The words of the paper, by what they are: whoever draws it for a screen gives those of its language.
WORDS: Mapping[str, str] = {
    "title": words("Transfer"), "from": words("From"), "to": words("To"), "asked_at": words("Asked for"),
    "sent_at": words("Sent"), "expected": words("Expected"), "note": words("Note"), "drawn": words("Drawn up"),
    "units": words("Units"), "product": words("Product"), "sku": words("SKU"), "lot": words("Lot"),
    "bin": words("Bin"), "asked": words("Asked for"), "sent": words("Sent"), "received": words("Received"),
    "checked": words("Checked"), "nothing": words("Nothing is in it."), "page": words("Page {page} of {pages}"),
}  # fmt: skip
_MOST_BINS = 4


def transfer_slip(
    sheet: TransferSheet,
    fonts: FontBook,
    *,
    company: str,
    now: datetime,
    said: Mapping[str, Any] = WORDS,
    zone: tzinfo | None = None,
    paper: Paper = Paper.A4,
) -> Rendered:
    """The slip as PDF; ``said`` are the words, times are those in ``zone`` (None: this machine's).

    Until it has left it says in which bins the goods lie and is picked by; after that it goes with the goods.
    """
    t, head = {name: str(text) for name, text in said.items()}, sheet.head
    facts = [(t["from"], head.source), (t["to"], head.target), (t["asked_at"], _time(head.requested_at, zone))]
    facts += [(t["sent_at"], _time(head.shipped_at, zone))] if head.shipped_at is not None else []
    facts += [(t["expected"], head.expected_on.isoformat())] if head.expected_on is not None else []
    facts += [(t["note"], head.note)] if head.note else []
    facts.append((t["drawn"], _time(now, zone)))
    requested = head.state == "requested"
    rows = [row for row in sheet.rows if requested or row.shipped or row.requested]
    units = sum(row.requested if requested else row.shipped for row in rows)
    section = TableSection(
        f"{t['units']}: {units}",
        (
            t["product"],
            t["sku"],
            t["bin"] if requested else t["lot"],
            t["asked"],
            t["sent"],
            t["received"],
            t["checked"],
        ),
        (34, 18, 18, 8, 8, 9, 9),
        tuple(_cells(sheet, row, requested=requested) for row in rows),
        frozenset({3, 4, 5}),
        t["nothing"],
    )
    title = f"{t['title']} {head.number}"
    slip = TablePaper(title, company, tuple(facts), (section,), paper, page_words=t["page"], code=head.number)
    return render_table_paper(slip, fonts)


def _cells(sheet: TransferSheet, row: TransferRow, *, requested: bool) -> tuple[str, ...]:
    bins = list(dict.fromkeys(one.bin for one in sheet.lying if one.sku_id == row.sku_id and one.bin))
    where = ", ".join(bins[:_MOST_BINS]) if requested else row.lot
    figures = [str(units) if units else "" for units in (row.requested, row.shipped, row.received)]
    return row.title or row.code, row.code, where, *figures, ""


def _time(moment: datetime, zone: tzinfo | None) -> str:
    return f"{moment.astimezone(zone):%Y-%m-%d %H:%M}"
