"""Products, barcodes and places that a file tells of: made or changed, and noted for the undo."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, Protocol

from sqlalchemy import Connection, select, update

from app.channels.base import RowProblem
from app.domain.identifiers import barcode_key, fold, fold_key
from app.domain.stock_places import LocationKind
from app.domain.topics import Topic
from app.services.catalog import MAX_IN, wake
from app.services.import_journal import ChangeKind, Journal
from app.services.kits import list_kits_at
from app.services.unit_of_work import Tx
from app.wording import words
from db.bulk import insert_rows, next_ids, update_rows
from db.models import Barcode, Location, Sku, Station


class WithBarcode(Protocol):
    """A row of a file that may tell the barcode of its product."""

    @property
    def row(self) -> int:
        """Its number in the file."""

    @property
    def barcode(self) -> str | None:
        """The barcode as it is printed, if the row tells one."""


def update_skus(tx: Tx, told: Mapping[int, Mapping[str, Any]], journal: Journal) -> set[int]:
    """Store what a file tells of products that are here: {SKU id: {column: value}}, the same columns for all of one
    shape. What is as it was is left alone; returns the ids of those that changed.
    """
    told = {sku_id: _with_fold(values) for sku_id, values in told.items() if values}
    changed: set[int] = set()
    for names in sorted({tuple(sorted(values)) for values in told.values()}):
        ids = sorted(sku_id for sku_id, values in told.items() if tuple(sorted(values)) == names)
        changed |= _update_shape(tx, names, {sku_id: told[sku_id] for sku_id in ids}, journal)
    if changed:
        tx.touch(Topic.CATALOG, *changed)
    return changed


def _with_fold(values: Mapping[str, Any]) -> dict[str, Any]:
    derived = {"title_fold": fold_key(values["title"])} if "title" in values else {}
    return {**values, **derived}


def _update_shape(tx: Tx, names: Sequence[str], told: Mapping[int, Mapping[str, Any]], journal: Journal) -> set[int]:
    changes = []
    for row in _sku_rows(tx.conn, list(told)):
        values = told[row.id]
        fields = {name: (getattr(row, name), values[name]) for name in names if getattr(row, name) != values[name]}
        if fields:
            changes.append({"id": row.id, **values})
            journal.changed(ChangeKind.SKU, row.id, fields, version=row.version + 1)
    sets = {name: f"v.{name}" for name in names} | {"version": "t.version + 1"}
    update_rows(tx.conn, Sku, ["id"], sets, changes)
    return {change["id"] for change in changes}


def _sku_rows(conn: Connection, ids: Sequence[int]) -> Iterable[Any]:
    for start in range(0, len(ids), MAX_IN):
        yield from conn.execute(select(Sku).where(Sku.id.in_(ids[start : start + MAX_IN])).order_by(Sku.id)).all()


def wake_skus(tx: Tx, sku_ids: Iterable[int], journal: Journal) -> None:
    """Products that were archived and are told of again are no longer archived."""
    for sku_id, since in wake(tx, sku_ids).items():
        journal.changed(ChangeKind.SKU, sku_id, {"archived_at": (since, None)})


def store_barcodes(
    tx: Tx, file: str, rows: Sequence[WithBarcode], skus: Mapping[int, int], journal: Journal, units: int = 1
) -> list[RowProblem]:
    """Store the barcodes of rows, whose SKU ids are ``skus`` by row number; new ones stand for ``units``.

    A barcode that is another product's is a problem of its row.
    """
    keys = sorted({barcode_key(row.barcode) for row in rows if row.barcode})
    known = owners_of(tx.conn, keys)
    problems: list[RowProblem] = []
    fresh: dict[str, dict[str, Any]] = {}
    for row in rows:
        if not row.barcode:
            continue
        key = barcode_key(row.barcode)
        owner = known.setdefault(key, skus[row.row])
        if owner != skus[row.row]:
            problems.append(foreign_barcode(file, row))
        elif key not in fresh:
            fresh[key] = {"code": key, "sku_id": owner, "printed": row.barcode, "quantity": units}
    stored = owners_of(tx.conn, keys)
    new = [values for key, values in fresh.items() if key not in stored]
    ids = next_ids(tx.conn, Barcode, len(new))
    insert_rows(tx.conn, Barcode, [{"id": number, **values} for number, values in zip(ids, new, strict=True)])
    journal.created(ChangeKind.BARCODE, ids)
    return problems


def owners_of(conn: Connection, keys: Sequence[str]) -> dict[str, int]:
    """SKU ids by the compared form of their barcodes."""
    found: dict[str, int] = {}
    for start in range(0, len(keys), MAX_IN):
        query = select(Barcode.code, Barcode.sku_id).where(Barcode.code.in_(keys[start : start + MAX_IN]))
        found |= dict(conn.execute(query).all())
    return found


def foreign_barcode(file: str, row: WithBarcode) -> RowProblem:
    """The problem of a barcode that is another SKU's."""
    message = words(
        "Barcode {barcode} belongs to another product already. This row was left out.", barcode=row.barcode or ""
    )
    return RowProblem(file, row.row, "barcode", row.barcode or "", message)


def own_product(new: str, known: str) -> str:
    """What is told of a new SKU that is here in other letters only (mug, MUG)."""
    return words("{new} is a product of its own beside {known}.", new=new, known=known)


def known_places(conn: Connection) -> dict[str, int]:
    """Location ids by folded code and, where no code is the same, by folded name."""
    known: dict[str, int] = {}
    for location_id, code, name in conn.execute(select(Location.id, Location.code, Location.name)):
        known.setdefault(fold(name), location_id)
        known[fold(code)] = location_id
    return known


def settle_places(
    tx: Tx, texts: Iterable[str], journal: Journal, third_party: Collection[str] = ()
) -> tuple[dict[str, int], list[str]]:
    """Location ids by the texts of a file (code, else name), and the texts of those that were not known: they are made.

    One that was archived is open again. ``third_party``: texts of those that are houses of others.
    """
    known = known_places(tx.conn)
    texts = list(dict.fromkeys(texts))
    new = [text for text in texts if fold(text) not in known]
    new = list({fold(text): text for text in reversed(new)}.values())[::-1]
    ids = next_ids(tx.conn, Location, len(new))
    kinds = [LocationKind.THIRD_PARTY if text in third_party else LocationKind.WAREHOUSE for text in new]
    rows = [{"id": i, "code": text, "name": text, "kind": kind} for i, text, kind in zip(ids, new, kinds, strict=True)]
    insert_rows(tx.conn, Location, rows)
    known |= {fold(text): i for i, text in zip(ids, new, strict=True)}
    journal.created(ChangeKind.LOCATION, ids)
    wake_places(tx, [known[fold(text)] for text in texts], journal)
    list_kits_at(tx, [known[fold(text)] for text in texts])
    if new:
        tx.touch(Topic.LOCATIONS)
        stand_at(tx, known[fold(texts[0])])
    return {text: known[fold(text)] for text in texts}, new


def stand_at(tx: Tx, location_id: int) -> None:
    """The first location of a shop is where its stations stand, until somebody says otherwise."""
    tx.conn.execute(update(Station).where(Station.location_id.is_(None)).values(location_id=location_id))


def wake_places(tx: Tx, ids: Sequence[int], journal: Journal) -> None:
    """Locations that were archived and are told of again are open again."""
    query = select(Location.id, Location.archived_at).where(Location.id.in_(ids), Location.archived_at.is_not(None))
    found = tx.conn.execute(query).all()
    for location_id, since in found:
        journal.changed(ChangeKind.LOCATION, location_id, {"archived_at": (since, None)})
    if found:
        awake = {"archived_at": None, "version": Location.version + 1}
        tx.conn.execute(update(Location).where(Location.id.in_([row[0] for row in found])).values(**awake))
        tx.touch(Topic.LOCATIONS)
