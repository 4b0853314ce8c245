"""What of a delivery came short and over, on paper: for the supplier, and to file with the delivery note."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, tzinfo
from typing import Any

from app.printing.documents import Paper, Rendered
from app.printing.fonts import FontBook
from app.printing.table_paper import TablePaper, TableSection, render_table_paper
from app.queries.receiving import Expected, ReceiptReport
from app.wording import words

# The words of the paper, by what they are: whoever draws it for a screen gives those of its language.
WORDS: Mapping[str, str] = {
    "title": words("Receipt {number}"), "supplier": words("Supplier"), "purchase": words("Purchase order"),
    "blind": words("Without a purchase order"), "reference": words("Delivery note"), "location": words("Location"),
    "opened": words("Begun"), "closed": words("Closed"), "open": words("Still open: more may come in"),
    "drawn": words("Drawn up"), "short": words("Short"), "over": words("Over"), "came": words("Came in"),
    "no_short": words("Nothing is missing."),
    "no_over": words("Nothing came that was not ordered."), "no_came": words("Nothing came in."),
    "sku": words("SKU"), "product": words("Product"), "ordered": words("Ordered"), "received": words("Received"),
    "missing": words("Missing"), "too_many": words("Too many"), "here": words("In this delivery"),
    "cancelled": words("{units} cancelled"), "unordered": words("Not ordered"),
    "page": words("Page {page} of {pages}"),
}  # fmt: skip


def receipt_paper(
    report: ReceiptReport,
    fonts: FontBook,
    *,
    company: str,
    now: datetime,
    said: Mapping[str, Any] = WORDS,
    zone: tzinfo | None = None,
    paper: Paper = Paper.A4,
) -> Rendered:
    """The receipt as PDF; ``said`` are the words, times are those in ``zone`` (None: this machine's).

    What was ordered and has come counts all deliveries of the purchase order, as what the supplier owes does.
    """
    t = {name: str(text) for name, text in said.items()}
    is_blind = report.receipt.purchase_order_id is None
    sections = (_came(report, t),) if is_blind else (_short(report, t), _over(report, t), _came(report, t))
    title = t["title"].format(number=report.receipt.number)
    facts = _facts(report, t, now, zone)
    return render_table_paper(TablePaper(title, company, facts, sections, paper, page_words=t["page"]), fonts)


def _facts(
    report: ReceiptReport, t: Mapping[str, str], now: datetime, zone: tzinfo | None
) -> tuple[tuple[str, str], ...]:
    row = report.receipt
    facts = [(t["supplier"], row.supplier)] if row.supplier else []
    facts.append((t["purchase"], row.purchase or t["blind"]))
    facts += [(t["reference"], row.reference)] if row.reference else []
    facts += [(t["location"], row.location), (t["opened"], _time(row.opened_at, zone))]
    facts.append((t["closed"], _time(row.closed_at, zone) if row.closed_at is not None else t["open"]))
    facts.append((t["drawn"], _time(now, zone)))
    return tuple(facts)


def _short(report: ReceiptReport, t: Mapping[str, str]) -> TableSection:
    rows = [(one, one.bought) for one in report.goods if one.bought]
    # What was cancelled is missing as well, unless more came than was still wanted.
    missing = [
        (one, bought, bought.ordered - bought.received)
        for one, bought in rows
        if bought.received < bought.ordered and bought.received <= bought.wanted
    ]
    return TableSection(
        f"{t['short']}: {sum(units for _one, _bought, units in missing)}",
        (t["sku"], t["product"], t["ordered"], t["received"], t["missing"], ""),
        (20, 34, 9, 10, 9, 24),
        tuple(
            (one.sku, one.title, str(bought.ordered), str(bought.received), str(units),
             t["cancelled"].format(units=bought.cancelled) if bought.cancelled else "")
            for one, bought, units in missing
        ),
        frozenset({2, 3, 4}),
        t["no_short"],
    )  # fmt: skip


def _over(report: ReceiptReport, t: Mapping[str, str]) -> TableSection:
    units = {one.sku_id: _too_many(one) for one in report.over}
    return TableSection(
        f"{t['over']}: {sum(units.values())}",
        (t["sku"], t["product"], t["ordered"], t["received"], t["too_many"], ""),
        (20, 34, 9, 10, 9, 24),
        tuple(
            (one.sku, one.title, str(one.bought.wanted if one.bought else 0),
             str(one.bought.received if one.bought else one.here), str(units[one.sku_id]),
             "" if one.bought else t["unordered"])
            for one in report.over
        ),
        frozenset({2, 3, 4}),
        t["no_over"],
    )  # fmt: skip


def _came(report: ReceiptReport, t: Mapping[str, str]) -> TableSection:
    rows = [one for one in report.goods if one.here]
    return TableSection(
        f"{t['came']}: {sum(one.here for one in rows)}",
        (t["sku"], t["product"], t["here"], ""),
        (20, 53, 9, 24),
        tuple((one.sku, one.title, str(one.here), "") for one in rows),
        frozenset({2}),
        t["no_came"],
    )


def _too_many(one: Expected) -> int:
    return one.over if one.bought else one.here


def _time(moment: datetime, zone: tzinfo | None) -> str:
    return f"{moment.astimezone(zone):%Y-%m-%d %H:%M}"
