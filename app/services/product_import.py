"""Import of products: made or changed by their SKU, letter for letter; drafts are completed.

A row without SKU is found by the name under which the channel's orders list it. What a cell does not say stays.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, select

from app.channels.base import ProductRow, RowProblem
from app.domain.identifiers import barcode_key, fold
from app.services.catalog import MAX_IN, Wanted, add_skus, free_codes, list_as, listed
from app.services.import_batches import Chunk
from app.services.import_catalog import foreign_barcode, own_product, owners_of, store_barcodes, update_skus, wake_skus
from app.services.import_journal import ChangeKind, Journal
from app.services.import_rows import Compared, RowContext, changed_fields, write_rows
from app.services.order_matching import Match
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import words
from db.models import DatabaseInfo, Sku, SkuStatus

_STATUS: Mapping[str, SkuStatus] = MappingProxyType({"draft": SkuStatus.DRAFT})


@dataclass(frozen=True, slots=True)
class ImportProducts(Chunk):
    """Write one chunk of a product file; the rows come as the attachment ``rows``."""


@operation(ImportProducts, "import.products", version=1, right="import")
def import_products_chunk(tx: Tx, command: ImportProducts) -> JsonObject:
    """Write one chunk. Result as of ``write_rows``."""
    currency = tx.conn.execute(select(DatabaseInfo.base_currency)).scalar_one()
    return write_rows(tx, command, compare_products, _write, currency)


def compare_products(conn: Connection, rows: Sequence[ProductRow], context: RowContext) -> list[Compared[ProductRow]]:
    """Each row beside the product that it is about."""
    known = _known(conn, rows, context.account_id)
    here = _records(conn, known.values())
    owners = owners_of(conn, sorted({barcode_key(row.barcode) for row in rows if row.barcode}))
    near = _near(conn, [row.sku for row in rows if row.sku and key_of(row) not in known])
    compared, seen = [], set[str]()
    for row in rows:
        key, sku_id = key_of(row), known.get(key_of(row))
        name = row.sku or row.listing
        if key in seen:
            message = words("{sku} stands twice in this file; the first row was taken.", sku=name)
            problem = RowProblem(context.file, row.row, "sku", row.sku, message)
            compared.append(Compared(row, Match.CLASH, name, problem=problem))
            continue
        seen.add(key)
        owner = owners.get(barcode_key(row.barcode)) if row.barcode else None
        if owner is not None and owner != sku_id:
            compared.append(Compared(row, Match.CLASH, name, problem=foreign_barcode(context.file, row)))
            continue
        told, note = told_of(row, context.currency)
        if sku_id is None:
            note = note or near.get(row.sku, "")
            fields = {column: (None, value) for column, value in told.items()}
            compared.append(Compared(row, Match.NEW, name, None, fields, note=note))
            continue
        changes = changed_fields(here[sku_id], told)
        if row.barcode and owner is None:
            changes["barcode"] = (None, row.barcode)
        if here[sku_id].archived_at is not None and row.status != "archived":
            changes["archived_at"] = (here[sku_id].archived_at, None)
        match = Match.UPDATED if changes else Match.UNCHANGED
        compared.append(Compared(row, match, name, sku_id, changes, note=note))
    return compared


def key_of(row: ProductRow) -> str:
    """How a product of a file is named: by SKU, else as orders list it."""
    return Wanted(row.sku, row.listing).key


def told_of(row: ProductRow, currency: str) -> tuple[dict[str, Any], str]:
    """The columns that the row tells, and a note on what of it cannot be stored."""
    told: dict[str, Any] = {}
    if row.title:
        told["title"] = row.listing
        if row.status == "active":
            told["status"] = SkuStatus.ACTIVE
    if row.weight_g is not None:
        told["weight_g"] = row.weight_g
    if row.vendor:
        told["vendor"] = row.vendor
    if row.price is None:
        return told, ""
    if row.currency in (None, "", currency):
        return told | {"price_amount": row.price}, ""
    return told, words(
        "Prices in {theirs} were left out: this shop counts in {ours}.", theirs=str(row.currency), ours=currency
    )


def _known(conn: Connection, rows: Sequence[ProductRow], account_id: int | None) -> dict[str, int]:
    """SKU ids by ``key_of``: the very code, or what the account lists under that name."""
    codes = sorted({row.sku for row in rows if row.sku})
    names = sorted({key_of(row) for row in rows if not row.sku})
    found: dict[str, int] = {}
    for start in range(0, len(codes), MAX_IN):
        query = select(Sku.code, Sku.id).where(Sku.code.in_(codes[start : start + MAX_IN]))
        found |= {f"sku:{code}": sku_id for code, sku_id in conn.execute(query)}
    return found | listed(conn, account_id, names)


def _records(conn: Connection, ids: Any) -> dict[int, Any]:
    wanted, found = sorted(set(ids)), dict[int, Any]()
    for start in range(0, len(wanted), MAX_IN):
        query = select(Sku).where(Sku.id.in_(wanted[start : start + MAX_IN]))
        found |= {row.id: row for row in conn.execute(query)}
    return found


def _near(conn: Connection, codes: Sequence[str]) -> dict[str, str]:
    """New SKUs that are here in other letters only (``mug``, ``MUG``), with a note that says so."""
    folds = {fold(code): code for code in codes}
    found = conn.execute(select(Sku.code, Sku.code_fold).where(Sku.code_fold.in_(sorted(folds)))).all()
    return {folds[folded]: own_product(folds[folded], code) for code, folded in found}


def _write(tx: Tx, told: Sequence[Compared[ProductRow]], context: RowContext, journal: Journal) -> list[RowProblem]:
    new = [found for found in told if found.record_id is None]
    codes = iter(free_codes(tx, sum(1 for found in new if not found.row.sku)))
    skus = {found.row.row: found.record_id for found in told if found.record_id is not None}
    coded = {found.row.row: found.row.sku or next(codes) for found in new}
    made = add_skus(tx, [_new_row(tx, found, coded[found.row.row]) for found in new])
    journal.created(ChangeKind.SKU, made.values())
    skus |= {row: made[code] for row, code in coded.items()}
    wake_skus(tx, [found.record_id for found in told if "archived_at" in found.changes and found.record_id], journal)
    columns = {
        found.record_id: {
            name: after for name, (_, after) in found.changes.items() if name not in ("barcode", "archived_at")
        }
        for found in told
        if found.record_id is not None
    }
    update_skus(tx, columns, journal)
    if context.account_id is not None:
        unnamed = [found.row for found in new if not found.row.sku]
        list_as(tx, context.account_id, {key_of(row): skus[row.row] for row in unnamed})
    return store_barcodes(tx, context.file, [found.row for found in told], skus, journal)


def _new_row(tx: Tx, found: Compared[ProductRow], code: str) -> dict[str, Any]:
    told = {name: after for name, (_, after) in found.changes.items()}
    status = _STATUS.get(found.row.status, SkuStatus.ACTIVE if found.row.title else SkuStatus.DRAFT)
    return {
        "code": code,
        "title": told.get("title", code),
        "status": status,
        "weight_g": told.get("weight_g"),
        "vendor": told.get("vendor", ""),
        "price_amount": told.get("price_amount"),
        "archived_at": tx.recorded_at if found.row.status == "archived" else None,
    }
