"""Undoing what an import did to products, stock, locations and customers, one function for each kind of record."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, delete, select, update

from app.domain.topics import Topic
from app.queries.customer_card import edited_customers
from app.services import stock_levels
from app.services.import_journal import ChangeKind
from app.services.import_snapshots import native
from app.services.import_verdicts import Change, Outcome, Verdict
from app.services.stock_counts import Lots, set_levels
from app.services.stock_room import Levels
from app.services.unit_of_work import Tx
from app.wording import Words, words
from db.base import Base
from db.models import (
    Barcode,
    Customer,
    CustomerAddress,
    CustomerIdentity,
    ImportChange,
    KitComponent,
    Location,
    MoveKind,
    OrderLine,
    OrderNote,
    SalesOrder,
    Sku,
    Station,
    StockLevel,
)

_CHANGED = words("It was changed since.")
_TABLES: Mapping[ChangeKind, type[Base]] = MappingProxyType(
    {ChangeKind.SKU: Sku, ChangeKind.LOCATION: Location, ChangeKind.CUSTOMER: Customer}
)
_PARTS: Mapping[ChangeKind, type[Base]] = MappingProxyType(
    {ChangeKind.BARCODE: Barcode, ChangeKind.IDENTITY: CustomerIdentity, ChangeKind.ADDRESS: CustomerAddress}
)
_TOPICS: Mapping[ChangeKind, Topic] = MappingProxyType(
    {
        ChangeKind.SKU: Topic.CATALOG,
        ChangeKind.BARCODE: Topic.CATALOG,
        ChangeKind.LOCATION: Topic.LOCATIONS,
        ChangeKind.CUSTOMER: Topic.CUSTOMERS,
        ChangeKind.IDENTITY: Topic.CUSTOMERS,
        ChangeKind.ADDRESS: Topic.CUSTOMERS,
    }
)


@dataclass(slots=True)
class Going:
    """What of a batch will be gone by the time its products and places are judged; for the preview alone.

    ``kept``: orders that are left as they are. ``reversed``: (SKU, location) whose units will be none again.
    """

    batch_id: int
    kept: set[int] = field(default_factory=set)
    reversed: set[stock_levels.Key] = field(default_factory=set)


def judge_records(
    conn: Connection, kind: ChangeKind, changes: Sequence[Change], going: Going | None = None
) -> list[Verdict]:
    """What becomes of each change of one kind (not orders); ``going`` when nothing of it is undone yet."""
    if kind is ChangeKind.STOCK:
        return _judge_stock(conn, changes)
    if kind in _PARTS:
        return _judge_parts(conn, _PARTS[kind], changes)
    rows = _rows(conn, _TABLES[kind], changes)
    made = sorted({change.record_id for change in changes if change.before is None})
    used = _IN_USE[kind](conn, made, going)
    return [_judge(kind, rows.get(change.record_id), change, used) for change in changes]


def undo_records(tx: Tx, kind: ChangeKind, verdicts: Sequence[Verdict]) -> None:
    """Carry out what was judged ``UNDO``, all of one kind (not orders, not stock)."""
    ids = [verdict.change.record_id for verdict in verdicts if verdict.change.before is None]
    if kind in _PARTS:
        tx.conn.execute(delete(_PARTS[kind]).where(_PARTS[kind].id.in_(ids)))  # type: ignore[attr-defined]  # all have ids
    elif kind is ChangeKind.CUSTOMER and ids:
        for part in (CustomerAddress, CustomerIdentity):
            tx.conn.execute(delete(part).where(part.customer_id.in_(ids)))
        tx.conn.execute(delete(Customer).where(Customer.id.in_(ids)))
    elif ids:
        table: Any = _TABLES[kind]
        values = {"archived_at": tx.recorded_at, "version": table.version + 1}
        tx.conn.execute(update(table).where(table.id.in_(ids)).values(**values))
    for verdict in verdicts:
        _set_back(tx, kind, verdict.change)
    topic = _TOPICS.get(kind)
    if topic is not None and verdicts:
        tx.touch(topic, *(verdict.change.record_id for verdict in verdicts if kind in _TABLES))


def _rows(conn: Connection, table: Any, changes: Sequence[Change]) -> dict[int, Any]:
    ids = {change.record_id for change in changes}
    return {row.id: row for row in conn.execute(select(table).where(table.id.in_(ids)))}


# -- records of their own --


def _judge(kind: ChangeKind, row: Any, change: Change, used: Mapping[int, Words]) -> Verdict:
    if row is None:
        return Verdict(change, "", Outcome.ALREADY)
    name = str(row.name if kind is ChangeKind.CUSTOMER else row.code)
    if change.before is not None:
        table, before = _TABLES[kind], change.before
        if all(_now(row, field) == pair[0] for field, pair in before.items()):
            return Verdict(change, name, Outcome.ALREADY)
        if any(_now(row, field) == pair[1] for field, pair in before.items() if field in table.__table__.columns):
            return Verdict(change, name, Outcome.UNDO)
        return Verdict(change, name, Outcome.LEFT, _CHANGED)
    if kind is not ChangeKind.CUSTOMER and row.archived_at is not None:
        return Verdict(change, name, Outcome.ALREADY)
    why = used.get(change.record_id)
    return Verdict(change, name, Outcome.LEFT, why) if why else Verdict(change, name, Outcome.UNDO)


def _now(row: Any, field: str) -> Any:
    value = getattr(row, field)
    plain = getattr(value, "value", value)
    return plain.isoformat() if hasattr(plain, "isoformat") else plain


def _set_back(tx: Tx, kind: ChangeKind, change: Change) -> None:
    """Each field that still is what the import made of it; the others were changed by somebody and stay."""
    if change.before is None or kind not in _TABLES:
        return
    table: Any = _TABLES[kind]
    row = tx.conn.execute(select(table).where(table.id == change.record_id)).first()
    if row is None:
        return
    values = {
        field: native(table, field, before)
        for field, (before, after) in change.before.items()
        if _now(row, field) == after
    }
    if "version" in table.__table__.columns:
        values["version"] = table.version + 1
    tx.conn.execute(update(table).where(table.id == change.record_id).values(**values))


def _skus_in_use(conn: Connection, ids: Sequence[int], going: Going | None) -> dict[int, Words]:
    ordered = select(OrderLine.sku_id).where(OrderLine.sku_id.in_(ids), OrderLine.ordered > OrderLine.cancelled)
    if going is not None:
        of_batch = select(ImportChange.record_id).where(
            ImportChange.import_batch_id == going.batch_id, ImportChange.kind == ChangeKind.ORDER.value
        )
        ordered = ordered.where(OrderLine.order_id.not_in(of_batch) | OrderLine.order_id.in_(going.kept))
    used = {sku_id: words("There is stock of it.") for sku_id, _ in _stocked(conn, StockLevel.sku_id, ids, going)}
    kits = select(KitComponent.sku_id).where(KitComponent.sku_id.in_(ids)).distinct()
    used |= {sku_id: words("A kit is made of it.") for sku_id in conn.scalars(kits)}
    return used | {sku_id: words("There are orders for it.") for sku_id in conn.scalars(ordered.distinct())}


def _stocked(conn: Connection, column: Any, ids: Sequence[int], going: Going | None) -> list[stock_levels.Key]:
    """(column, other) of the stock levels with units, without those that will have none."""
    query = select(column, StockLevel.sku_id, StockLevel.location_id).where(column.in_(ids), StockLevel.on_hand > 0)
    gone = going.reversed if going is not None else set()
    return [(row[0], row[1]) for row in conn.execute(query) if (row[1], row[2]) not in gone]


def _locations_in_use(conn: Connection, ids: Sequence[int], going: Going | None) -> dict[int, Words]:
    used = {place: words("There is stock in it.") for place, _ in _stocked(conn, StockLevel.location_id, ids, going)}
    stands = select(Station.location_id, Station.name).where(
        Station.location_id.in_(ids), Station.archived_at.is_(None)
    )
    return used | {
        place: words("The station {station} stands there.", station=name)
        for place, name in conn.execute(stands)
        if place is not None
    }


def _customers_in_use(conn: Connection, ids: Sequence[int], _going: Going | None) -> dict[int, Words]:
    bought = select(SalesOrder.customer_id).where(SalesOrder.customer_id.in_(ids)).distinct()
    noted = select(OrderNote.customer_id).where(OrderNote.customer_id.in_(ids)).distinct()
    merged = select(Customer.merged_into_id).where(Customer.merged_into_id.in_(ids)).distinct()
    edited = dict.fromkeys(edited_customers(conn, ids), _CHANGED)
    reasons = (
        (merged, words("Another customer was merged into this one.")),
        (noted, words("There is a note about this customer.")),
        (bought, words("There are orders of this customer.")),
    )
    return edited | {found: why for query, why in reasons for found in conn.scalars(query) if found is not None}


_InUse = Callable[[Connection, Sequence[int], Going | None], dict[int, Words]]
_IN_USE: Mapping[ChangeKind, _InUse] = MappingProxyType(
    {
        ChangeKind.SKU: _skus_in_use,
        ChangeKind.LOCATION: _locations_in_use,
        ChangeKind.CUSTOMER: _customers_in_use,
    }
)


# -- parts of records: barcodes, identities, addresses --


def _judge_parts(conn: Connection, table: Any, changes: Sequence[Change]) -> list[Verdict]:
    """A part that the import added is taken away again; what it said before it was there is nothing."""
    ids = {change.record_id for change in changes}
    here = set(conn.scalars(select(table.id).where(table.id.in_(ids))))
    edited = _edited_addresses(conn, ids) if table is CustomerAddress else {}
    verdicts = []
    for change in changes:
        if change.record_id in edited:
            verdicts.append(Verdict(change, edited[change.record_id], Outcome.LEFT, _CHANGED))
        else:
            outcome = Outcome.UNDO if change.record_id in here else Outcome.ALREADY
            verdicts.append(Verdict(change, "", outcome))
    return verdicts


def _edited_addresses(conn: Connection, ids: Iterable[int]) -> dict[int, str]:
    """Addresses of customers whom a person changed, with the customer's name."""
    query = select(CustomerAddress.id, CustomerAddress.customer_id, Customer.name).join(
        Customer, Customer.id == CustomerAddress.customer_id
    )
    found = conn.execute(query.where(CustomerAddress.id.in_(list(ids)))).all()
    edited = edited_customers(conn, {row.customer_id for row in found})
    return {row.id: row.name for row in found if row.customer_id in edited}


# -- stock --


def _judge_stock(conn: Connection, changes: Sequence[Change]) -> list[Verdict]:
    """A count is reversed where the units on hand still are what was counted."""
    levels = stock_levels.levels(conn, {change.record_id for change in changes})
    codes = dict(conn.execute(select(Sku.id, Sku.code).where(Sku.id.in_({c.record_id for c in changes}))).all())
    verdicts = []
    for change in changes:
        assert change.before is not None
        (before, after), place = change.before["on_hand"], change.before["location_id"][0]
        level = levels.get((change.record_id, place))
        now = level.on_hand if level is not None else 0
        name = str(codes.get(change.record_id, ""))
        if now == (before or 0):
            verdicts.append(Verdict(change, name, Outcome.ALREADY))
        elif now == after:
            verdicts.append(Verdict(change, name, Outcome.UNDO))
        else:
            verdicts.append(Verdict(change, name, Outcome.LEFT, words("Stock has moved since.")))
    return verdicts


def reverse_counts(tx: Tx, verdicts: Sequence[Verdict]) -> list[Verdict]:
    """Set the counts back by ledger entries; returns the verdicts, those that cannot be as ``LEFT``."""
    todo = [verdict for verdict in verdicts if verdict.outcome is Outcome.UNDO]
    wanted: dict[stock_levels.Key, int] = {}
    back: dict[stock_levels.Key, Lots] = {}
    for verdict in todo:
        before = verdict.change.before
        assert before is not None
        key = verdict.change.record_id, before["location_id"][0]
        wanted[key] = before["on_hand"][0] or 0
        back[key] = [(lot_id, units) for lot_id, units in before.get("lots", ([],))[0]]

    def as_before(_levels: Levels) -> dict[stock_levels.Key, int]:
        return wanted

    done = set_levels(tx, {key[0] for key in wanted}, as_before, MoveKind.ADJUST, back=back)
    result = []
    for verdict in verdicts:
        before = verdict.change.before
        assert before is not None
        if (verdict.change.record_id, before["location_id"][0]) in done.impossible:
            why = words("Units of it are being packed or held.")
            verdict = Verdict(verdict.change, verdict.name, Outcome.LEFT, why)
        result.append(verdict)
    return result
