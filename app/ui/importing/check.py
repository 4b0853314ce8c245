"""What a file would do, ready to be shown: read and put into words on a reader thread. No widgets here."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

from app.channels.base import FileFacts, RowProblem
from app.channels.raw_text import shown
from app.channels.registry import CHANNELS, channel_of
from app.channels.stock_file import is_stock_file
from app.channels.tables import read_header
from app.errors import BadInput
from app.queries.accounts import Account, known_accounts, shop_of_file
from app.services.order_import import PREVIEW_ROWS, ImportPreview, preview_orders
from app.services.order_matching import Match
from app.services.stock_preview import StockPreview, preview_stock
from app.ui.formats import money, number, plural
from app.ui.importing.order_rows import currencies_of, order_columns, order_rows
from app.ui.importing.problems import ProblemKind, kinds_of
from app.ui.importing.stock_rows import STOCK_COLUMNS, Outcome, stock_rows
from app.ui.theme import Status
from app.ui.widgets.cells import Column, Row
from app.ui.widgets.tabs import Tab

STOCK_NEEDS = "A stock file needs the columns sku, location and quantity."
ALL, PROBLEMS = "all", "problems"
_DELIMITERS: Mapping[str, str] = MappingProxyType({",": "comma", ";": "semicolon", "\t": "tab", "|": "vertical bar"})
_ENCODINGS: Mapping[str, str] = MappingProxyType(
    {"utf-8": "UTF-8", "utf-8-sig": "UTF-8", "utf-16": "UTF-16", "utf-32": "UTF-32", "cp1252": "Windows-1252"}
)
# Between problems this many rows are shown before the rest is folded.
_BEGIN, _LEAST_FOLD = 4, 3


class Subject(enum.StrEnum):
    """What a file is about."""

    ORDERS = "orders"
    STOCK = "stock"


@dataclass(frozen=True, slots=True)
class Figure:
    """One of the four counts."""

    icon: str
    status: Status
    figure: str
    word: str
    sub: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    """A file that can be imported, and what that would do.

    ``rows`` by tab id, ``told`` says where not all of them are shown; ``to_write`` is 0 when everything is here
    already; ``total`` counts the orders (stock: rows) that can be used; ``accounts`` is empty for stock.
    """

    path: Path
    subject: Subject
    facts: FileFacts
    facts_words: str
    figures: tuple[Figure, ...]
    problems: tuple[RowProblem, ...]
    kinds: tuple[ProblemKind, ...]
    columns: tuple[Column, ...]
    tabs: tuple[Tab, ...]
    rows: Mapping[str, Sequence[Row]]
    told: str
    to_write: int
    total: int
    button: str
    channel: str = ""
    shop: str = ""
    accounts: tuple[Account, ...] = ()


def read_file(
    conn: Any, path: Path, shop: str | None, now: datetime, progress: Callable[[int, int], None] | None = None
) -> Check:
    """Reads and compares the whole file. ``shop`` None: the one that this file, else the last one, went into.

    ``progress`` gets (rows done, rows); what it raises ends the reading. Raises BadInput, NotFound or Unavailable
    with the way out.
    """
    if subject_of(path) is Subject.STOCK:
        return _stock_check(path, preview_stock(conn, path, progress=progress))
    channel = channel_of(path).name
    accounts = known_accounts(conn, channel)
    wanted = shop if shop is not None else accounts[0].shop if accounts else ""
    preview = preview_orders(conn, path, channel=channel, shop=wanted, progress=progress)
    if shop is None:
        earlier = shop_of_file(conn, channel, preview.facts.sha256)
        if earlier is not None and earlier != wanted:
            preview = preview_orders(conn, path, channel=channel, shop=earlier, progress=progress)
    return _order_check(path, preview, tuple(accounts), now)


def subject_of(path: Path) -> Subject:
    """Whether a file holds orders or stock, by its column names. Raises BadInput for neither of them."""
    header = read_header(path)
    if any(channel.recognises(header) for channel in CHANNELS.values()):
        return Subject.ORDERS
    if is_stock_file(header):
        return Subject.STOCK
    raise BadInput(
        f"{shown(path)} is neither an order export that is known here nor a stock file. Nothing was imported.",
        fix=f"{_way_out(path)} {STOCK_NEEDS}",
    )


def _way_out(path: Path) -> str:
    """What the channels say about a file that is none of theirs; with several channels, their names."""
    if len(CHANNELS) == 1:
        try:
            next(iter(CHANNELS.values())).open_orders(path)
        except BadInput as error:
            return error.fix
    known = ", ".join(channel.title for channel in CHANNELS.values())
    return f"Known are the order exports of: {known}."


def facts_words(facts: FileFacts) -> str:
    """``orders.csv · 417 rows, 79 columns · UTF-8, semicolon``."""
    encoding = _ENCODINGS.get(facts.encoding, facts.encoding)
    delimiter = _DELIMITERS.get(facts.delimiter, repr(facts.delimiter))
    extent = f"{plural(facts.rows, 'row')}, {plural(facts.columns, 'column')}"
    return f"{facts.name} · {extent} · {encoding}, {delimiter}"


# -- orders --


def _order_check(path: Path, preview: ImportPreview, accounts: tuple[Account, ...], now: datetime) -> Check:
    counts = {match: preview.counts.get(match.value, 0) for match in Match}
    by_match = order_rows(preview, now)
    shown = sum(len(rows) for match, rows in by_match.items() if match is not Match.CLASH)
    total = counts[Match.NEW] + counts[Match.UNCHANGED] + counts[Match.UPDATED]
    clean = [*by_match[Match.NEW], *by_match[Match.UNCHANGED], *by_match[Match.UPDATED]]
    tabs = [Tab(ALL, "All", number(total + len(by_match[Match.CLASH]))), Tab("new", "New", number(counts[Match.NEW]))]
    if counts[Match.UPDATED]:
        tabs.append(Tab("updated", "Updated", number(counts[Match.UPDATED])))
    tabs.append(Tab("unchanged", "Unchanged", number(counts[Match.UNCHANGED])))
    tabs.append(Tab(PROBLEMS, "Problems", number(len(preview.problems))))
    return Check(
        path=path,
        subject=Subject.ORDERS,
        facts=preview.facts,
        facts_words=facts_words(preview.facts),
        figures=_order_figures(preview, counts),
        problems=preview.problems,
        kinds=kinds_of(preview.problems),
        columns=order_columns(currencies_of(preview)),
        tabs=tuple(tabs),
        rows={
            ALL: folded(clean, by_match[Match.CLASH], "order"),
            "new": by_match[Match.NEW],
            "updated": by_match[Match.UPDATED],
            "unchanged": by_match[Match.UNCHANGED],
        },
        told=f"The first {number(PREVIEW_ROWS)} of {number(total)} orders are shown" if shown < total else "",
        to_write=counts[Match.NEW] + counts[Match.UPDATED],
        total=total,
        button=_order_button(counts),
        channel=preview.channel,
        shop=preview.shop,
        accounts=accounts,
    )


def _order_figures(preview: ImportPreview, counts: Mapping[Match, int]) -> tuple[Figure, ...]:
    sums = [money(total, currency) for currency, total in preview.totals.items()]
    shown = " + ".join(sums[:2]) + (f" + {plural(len(sums) - 2, 'currency', 'currencies')}" if len(sums) > 2 else "")
    if not sums:
        shown = "the file has no prices" if counts[Match.NEW] else "nothing that is not here yet"
    left_out = "every row can be used" if not preview.problems else "left out; the others go in"
    return (
        Figure("plus", Status.DONE, number(counts[Match.NEW]), "new", shown),
        Figure("equal", Status.WAITING, number(counts[Match.UNCHANGED]), "unchanged", "identical, left as they are"),
        Figure("pencil", Status.ACTIVE, number(counts[Match.UPDATED]), "updated", "matched by order number"),
        _problem_figure(len(preview.problems), left_out),
    )


def _order_button(counts: Mapping[Match, int]) -> str:
    new, updated = counts[Match.NEW], counts[Match.UPDATED]
    if new and updated:
        return f"Import {number(new)} new, {number(updated)} updated"
    if new:
        return f"Import {plural(new, 'new order')}"
    return f"Update {plural(updated, 'order')}" if updated else "Nothing to import"


def _problem_figure(count: int, sub: str) -> Figure:
    icon, status = ("octagon-x", Status.ERROR) if count else ("check", Status.DONE)
    return Figure(icon, status, number(count), "problem" if count == 1 else "problems", sub)


def folded(clean: Sequence[Row], wrong: Sequence[Row], word: str) -> list[Row]:
    """All rows in the order of the file; where some are wrong, long runs of clean ones become one line.

    ``word`` is what a row is: order, row.
    """
    rows = sorted([*clean, *wrong], key=lambda row: row.key if isinstance(row.key, int) else 0)
    if not wrong:
        return rows
    bad = {row.key for row in wrong}
    shown = [
        place < _BEGIN or row.key in bad or (place > 0 and rows[place - 1].key in bad) for place, row in enumerate(rows)
    ]
    result: list[Row] = []
    run: list[Row] = []
    for row, keep in zip(rows, shown, strict=True):
        if keep:
            result += _as_fold(run, word)
            run = []
            result.append(row)
        else:
            run.append(row)
    return [*result, *_as_fold(run, word)]


def _as_fold(run: list[Row], word: str) -> list[Row]:
    if len(run) < _LEAST_FOLD:
        return run
    return [Row(("fold", run[0].key), fold=f"{plural(len(run), word)} without problems")]


# -- stock --


def _stock_check(path: Path, preview: StockPreview) -> Check:
    by_outcome = stock_rows(preview)
    total = preview.changed + preview.unchanged
    clean = [*by_outcome[Outcome.CHANGED], *by_outcome[Outcome.UNCHANGED]]
    tabs = (
        Tab(ALL, "All", number(total + len(by_outcome[Outcome.PROBLEM]))),
        Tab("new", "To store", number(preview.changed)),
        Tab("unchanged", "Unchanged", number(preview.unchanged)),
        Tab(PROBLEMS, "Problems", number(len(preview.problems))),
    )
    return Check(
        path=path,
        subject=Subject.STOCK,
        facts=preview.facts,
        facts_words=facts_words(preview.facts),
        figures=_stock_figures(preview),
        problems=preview.problems,
        kinds=kinds_of(preview.problems),
        columns=STOCK_COLUMNS,
        tabs=tabs,
        rows={
            ALL: folded(clean, by_outcome[Outcome.PROBLEM], "row"),
            "new": by_outcome[Outcome.CHANGED],
            "unchanged": by_outcome[Outcome.UNCHANGED],
        },
        told=f"The first {number(PREVIEW_ROWS)} of {number(total)} rows are shown" if len(clean) < total else "",
        to_write=preview.changed or (total if preview.describes else 0),
        total=total,
        button=_stock_button(preview, total),
    )


def _stock_button(preview: StockPreview, total: int) -> str:
    if preview.changed:
        return f"Import {plural(preview.changed, 'count')}"
    return "Import titles and codes" if preview.describes and total else "Nothing to import"


def _stock_figures(preview: StockPreview) -> tuple[Figure, ...]:
    places = len(preview.new_locations)
    where = f"and {plural(places, 'new location')}: {', '.join(preview.new_locations)}" if places else "no new location"
    sub = "left out; the others go in" if preview.problems else "every row can be used"
    counted = plural(preview.units, "unit") + " in the file"
    if preview.short:
        counted = f"{plural(preview.short, 'count')} below what is promised: routed again"
    products = "new product" if preview.new_skus == 1 else "new products"
    return (
        Figure("pencil", Status.ACTIVE, number(preview.changed), "to store", counted),
        Figure("equal", Status.WAITING, number(preview.unchanged), "unchanged", "counted as on hand now"),
        Figure("plus", Status.DONE, number(preview.new_skus), products, where),
        _problem_figure(len(preview.problems), sub),
    )
