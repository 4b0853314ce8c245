"""Opening a file: what it seems to be, and what importing it would do. Runs on a reader thread; no widgets here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any

from app.channels.base import Guess, Kind
from app.channels.etsy import ITEMS
from app.channels.mapping import signature
from app.channels.registry import clear_winner, detect
from app.channels.tables import Table, open_pasted, open_table
from app.queries.accounts import known_accounts, shop_of_file
from app.queries.imports import base_currency, remembered_kind, remembered_mapping
from app.services.import_rows import RecordPreview
from app.services.import_sources import Plan, beside, preview
from app.services.order_import import ImportPreview
from app.ui.i18n import tr
from app.ui.importing.check import Check, Unmapped
from app.ui.importing.order_check import order_check
from app.ui.importing.record_check import record_check
from app.ui.importing.stock_check import stock_check

SAMPLE_ROWS = 200


# A file, a table in memory, or pasted cells as text.
Source = Path | Table | str


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be opened. ``plan`` None: find out how; ``shop`` None: the one that fits; ``ask``: by a mapping.

    ``files``: what came together; two of them may tell of the same orders.
    """

    source: Source
    plan: Plan | None = None
    shop: str | None = None
    ask: bool = False
    files: tuple[Path, ...] = ()


def open_wanted(
    conn: Any, wanted: Wanted, now: datetime, progress: Callable[[int, int], None] | None = None
) -> Check | Unmapped:
    """Reads and compares the whole file, or says that a person must tell what its columns are.

    ``progress`` gets (rows done, rows); what it raises ends the reading. Raises BadInput, NotFound or Unavailable
    with the way out.
    """
    pair = beside(wanted.files) if wanted.plan is None else None
    if pair is not None:
        wanted = replace(wanted, source=pair[0], plan=Plan(pair[0], ITEMS.name, beside=pair[1]))
    table = table_of(wanted.source)
    # Pasted cells are held; a file is read again when it is imported, and refused if it has changed by then.
    source = wanted.source if isinstance(wanted.source, Path) else table
    guesses, known = tuple(detect(table)), signature(table.header)
    plan = wanted.plan or _plan(conn, source, known, guesses)
    if plan is None or wanted.ask:
        return Unmapped(source, table, known, guesses, plan, samples_of(table))
    # A file may have been changed since a plan was made for it: what is shown is what is there now.
    plan = replace(plan, source=source, sha256=table.raw.sha256)
    return _checked(conn, plan, wanted.shop, table, guesses, now, progress)


def table_of(source: Source) -> Table:
    """The table of a file or of pasted cells. Raises as ``open_table``."""
    if isinstance(source, str):
        return open_pasted(source, tr("Pasted cells"))
    return source if isinstance(source, Table) else open_table(source)


def _plan(conn: Any, source: Path | Table, known: str, guesses: tuple[Guess, ...]) -> Plan | None:
    """How the file is read without asking anybody: as such files were read last, else by the layout that fits best."""
    kind = remembered_kind(conn, known)
    mapping = remembered_mapping(conn, kind, known) if kind else None
    if mapping is not None:
        return Plan(source, "", mapping=mapping)
    complete = [guess.layout for guess in guesses if not guess.missing]
    layout = clear_winner(list(guesses)) or (complete[0] if complete else None)
    return Plan(source, layout.name) if layout is not None else None


def _checked(
    conn: Any,
    plan: Plan,
    shop: str | None,
    table: Table,
    guesses: tuple[Guess, ...],
    now: datetime,
    progress: Callable[[int, int], None] | None,
) -> Check:
    accounts = tuple(known_accounts(conn, plan.channel)) if plan.channel else ()
    if shop is None:
        earlier = shop_of_file(conn, plan.channel, table.raw.sha256) if plan.channel else None
        shop = earlier if earlier is not None else accounts[0].shop if accounts else ""
    plan = replace(plan, shop=shop)
    currency = base_currency(conn)
    about: Mapping[str, Any] = {
        "plan": plan,
        "header": table.header,
        "guesses": guesses,
        "accounts": accounts if plan.kind is Kind.ORDERS else (),
    }
    found = preview(conn, plan, progress=progress)
    if isinstance(found, ImportPreview):
        return order_check(found, now, currency=currency, **about)
    if isinstance(found, RecordPreview):
        return record_check(found, currency, **about)
    return stock_check(found, currency=currency, **about)


def samples_of(table: Table, rows: int = SAMPLE_ROWS) -> tuple[tuple[str, ...], ...]:
    """The first rows of the table, to be looked at."""
    width = len(table.header)
    return tuple(tuple(record.cells[:width]) for record in islice(iter(table.read()), rows))
