"""Import of channel orders: preview first, then write in chunks that can be killed and run again.

Each chunk of orders is one operation with an id derived from the gesture's, so that an import that died goes on
where it ended, and the same file again changes nothing.
"""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, select

from app.channels.base import Channel, FileFacts, IncomingOrder, Kind, RecordFile, RowProblem
from app.channels.registry import CHANNELS, channel_of
from app.errors import BadInput
from app.services import stock_levels
from app.services.import_batches import Batch, Chunk, ImportReport, import_chunks, in_chunks
from app.services.import_journal import ChangeKind, Journal, refuse_undone
from app.services.import_snapshots import snapshots_of, versions_of
from app.services.order_headers import lock_orders
from app.services.order_inserts import insert_orders, note_products
from app.services.order_matching import Match, Matched, match_orders
from app.services.order_rewriting import revive_orders
from app.services.order_rows import buyer_name, goods_hash
from app.services.order_updates import update_order
from app.services.unit_of_work import Done, JsonObject, Tx, operation
from app.wording import words
from db.models import ChannelAccount, OrderLine

# Orders of one operation: some 50 ms of the writer's time.
CHUNK = 200
PREVIEW_ROWS = 2_000


@dataclass(frozen=True, slots=True)
class ImportOrders(Chunk):
    """Write one chunk of a file's orders; the orders come as the attachment ``orders``."""


@dataclass(slots=True)
class OrderReport(ImportReport):
    """What an import of orders did: the counts are of orders, and each has its outcome."""

    orders: list[JsonObject] = field(default_factory=list)

    def add(self, result: JsonObject) -> None:
        """Take over what a chunk did."""
        for outcome in result["orders"]:
            self.accepted += outcome["result"] == "new"
            self.unchanged += outcome["result"] == "unchanged"
            self.updated += outcome["result"] not in ("new", "unchanged")
        self.orders += result["orders"]

    def as_json(self) -> JsonObject:
        """The report as the command line prints it."""
        return {**ImportReport.as_json(self), "orders": self.orders}


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One order of the file as the preview shows it; money in minor units, None if unknown."""

    row: int
    match: Match
    number: str
    placed_at: datetime
    customer: str
    postal_code: str
    city: str
    country: str
    sku: str
    units: int
    total: int | None
    currency: str


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What an import would do. ``rows`` holds at most ``PREVIEW_ROWS`` orders; counts are of the whole file."""

    facts: FileFacts
    channel: str
    shop: str
    counts: dict[str, int]
    lines: int
    new_lines: int
    totals: dict[str, int]
    rows: tuple[PreviewRow, ...]
    problems: tuple[RowProblem, ...]


def pick_channel(name: str, path: Path) -> Channel:
    """The channel of that name, or the one whose export the file is for ``auto``. Raises BadInput."""
    if name in ("", "auto"):
        return channel_of(path)
    if name not in CHANNELS:
        raise BadInput(
            words("There is no channel {name!r}.", name=name),
            fix=words("Use one of: auto, {names}.", names=", ".join(CHANNELS)),
        )
    return CHANNELS[name]


def preview_orders(
    conn: Connection,
    path: Path,
    *,
    channel: str = "auto",
    shop: str = "",
    progress: Callable[[int, int], None] | None = None,
) -> ImportPreview:
    """Parse and match the whole file without writing anything. Raises BadInput if it is not understood."""
    source = pick_channel(channel, path)
    return preview_order_file(conn, source.open_orders(path), channel=source.name, shop=shop, progress=progress)


def preview_order_file(
    conn: Connection,
    file: RecordFile[IncomingOrder],
    *,
    channel: str,
    shop: str,
    progress: Callable[[int, int], None] | None = None,
) -> ImportPreview:
    """What importing the orders of an opened file into a shop of a channel would do.

    ``progress`` gets (rows done, rows) after each chunk; what it raises ends the reading.
    """
    account_id = conn.execute(
        select(ChannelAccount.id).where(ChannelAccount.channel == channel, ChannelAccount.shop == shop)
    ).scalar()
    counts: Counter[str] = Counter()
    totals: Counter[str] = Counter()
    rows: list[PreviewRow] = []
    problems: list[RowProblem] = []
    lines, new_lines = 0, 0
    for chunk in in_chunks(file, CHUNK, problems):
        for matched in match_orders(conn, account_id, chunk, file.facts.name):
            counts[matched.match.value] += 1
            lines += len(matched.order.lines)
            if matched.match is Match.NEW:
                new_lines += len(matched.order.lines)
            if matched.match is Match.NEW and matched.order.total is not None:
                totals[matched.order.currency] += matched.order.total
            if matched.problem:
                problems.append(matched.problem)
            if len(rows) < PREVIEW_ROWS:
                rows.append(_preview_row(matched))
        if progress:
            progress(max(chunk[-1].rows), file.facts.rows)
    return ImportPreview(
        file.facts,
        channel,
        shop,
        dict(counts),
        lines,
        new_lines,
        dict(totals),
        tuple(rows),
        tuple(problems),
    )


def _preview_row(matched: Matched) -> PreviewRow:
    order = matched.order
    return PreviewRow(
        row=order.rows[0],
        match=matched.match,
        number=order.number,
        placed_at=order.placed_at,
        customer=buyer_name(order),
        postal_code=order.ship_to.postal_code,
        city=order.ship_to.city,
        country=order.ship_to.country,
        sku=order.lines[0].sku or order.lines[0].title,
        units=sum(line.quantity for line in order.lines),
        total=order.total if order.money_known else None,
        currency=order.currency,
    )


def import_orders(
    run: Callable[..., Done],
    path: Path,
    *,
    op_id: uuid.UUID,
    channel: str = "auto",
    shop: str = "",
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> OrderReport:
    """Import a file's orders. Raises BadInput if the file is not understood (nothing was imported then)."""
    source = pick_channel(channel, path)
    return import_order_file(
        run,
        source.open_orders(path),
        op_id=op_id,
        channel=source.name,
        shop=shop,
        progress=progress,
        cancelled=cancelled,
    )


def import_order_file(
    run: Callable[..., Done],
    file: RecordFile[IncomingOrder],
    *,
    op_id: uuid.UUID,
    channel: str,
    shop: str,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> OrderReport:
    """Import the orders of an opened file into a shop of a channel; see ``import_batches.import_chunks``."""
    return import_chunks(
        run, file, ImportOrders, OrderReport(), Batch(Kind.ORDERS, channel, shop, CHUNK, "orders"),
        op_id=op_id, progress=progress, cancelled=cancelled,
    )  # fmt: skip


@operation(ImportOrders, "import.orders", version=1, right="import")
def import_chunk(tx: Tx, command: ImportOrders) -> JsonObject:
    """Write one chunk. Result: ``orders`` [{number, order_id, result, review}] and ``problems`` (clashes)."""
    orders: Sequence[IncomingOrder] = tx.attachments["orders"].value
    refuse_undone(tx, command.batch_id)
    matched = match_orders(tx.conn, command.account_id, orders, command.file_name)
    _lock_changed(tx, matched)
    journal = Journal(tx, command.batch_id)
    new = [m.order for m in matched if m.match is Match.NEW and m.known is None]
    made = insert_orders(tx, command.account_id, command.batch_id, new, journal)
    ids = dict(zip((order.number for order in new), made, strict=True))
    told = [m.order for m in matched if m.known and m.match in (Match.NEW, Match.UPDATED) and _moves_goods(m)]
    note_products(tx, command.account_id, told, journal)
    before = snapshots_of(tx.conn, [m.known.id for m in matched if m.match is Match.UPDATED and m.known])
    revived: dict[int, IncomingOrder] = {}
    changed: list[int] = []
    outcomes: list[JsonObject] = []
    problems: list[JsonObject] = []
    for m in matched:
        if m.problem is not None:
            problems.append(asdict(m.problem))
            continue
        outcome: JsonObject = {"number": m.order.number, "result": m.match.value, "review": list(m.order.review)}
        if m.known is None:
            outcome["order_id"] = ids[m.order.number]
        else:
            outcome["order_id"] = m.known.id
            if m.match is Match.NEW:
                revived[m.known.id] = m.order
            elif m.match is Match.UPDATED:
                kept = update_order(tx, m.known, m.order)
                outcome["review"] += kept.review
                outcome["result"] = "updated" if kept.changed else "unchanged"
                changed += [m.known.id] if kept.changed else []
        outcomes.append(outcome)
    revive_orders(tx, command.account_id, revived, command.batch_id)
    journal.created(ChangeKind.ORDER, revived)
    for order_id, version in versions_of(tx.conn, changed).items():
        journal.kept(ChangeKind.ORDER, order_id, before[order_id], version=version)
    journal.write()
    return {"orders": outcomes, "problems": problems}


def _lock_changed(tx: Tx, matched: Sequence[Matched]) -> None:
    """Lock the orders that changed, then the stock of those whose goods did, before any is touched.

    One by one they would be locked in the order of the file, and two imports would wait for each other in a circle.
    """
    changed = {m.known.id: m for m in matched if m.match in (Match.UPDATED, Match.NEW) and m.known is not None}
    if not changed or tx.conn.dialect.name == "sqlite":
        return
    lock_orders(tx, changed)
    goods = [order_id for order_id, m in changed.items() if _moves_goods(m)]
    query = select(OrderLine.sku_id).where(OrderLine.order_id.in_(goods)).distinct()
    stock_levels.lock(tx, tx.conn.scalars(query).all())


def _moves_goods(matched: Matched) -> bool:
    """Whether taking the order over may release or reserve stock."""
    order, known = matched.order, matched.known
    sent = any(line.fulfilled or line.cancelled for line in order.lines)
    return sent or known is None or goods_hash(order) != known.goods_hash
