"""Suppliers, and which SKUs are bought of whom: under what code, at what price, in what packs, how fast."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, delete, select, update

from app.domain.identifiers import fold
from app.domain.topics import Topic
from app.errors import Ambiguous, BadInput, NotFound, Refused
from app.queries.imports import base_currency
from app.services.given_fields import refuse_unknown_fields
from app.services.stock_levels import MAX_UNITS
from app.services.unit_of_work import BESIDE, JsonObject, Tx, operation
from app.services.written_notes import note_text
from app.wording import mark, words
from db.bulk import insert_rows, next_ids
from db.models import Sku, Supplier, SupplierSku

MOST_NAME, MOST_TEXT = 120, 120
MOST_DAYS = 3_650
MAX_PRICE = 10**12
FIELDS = ("name", "email", "phone", "currency", "lead_days", "note")


@dataclass(frozen=True, slots=True)
class AddSupplier:
    """A new supplier. ``currency`` "": the shop's. ``lead_days``: from the order until the goods are here."""

    name: str
    email: str = field(default="", metadata=BESIDE)
    phone: str = field(default="", metadata=BESIDE)
    currency: str = ""
    lead_days: int | None = None
    note: str = field(default="", metadata=BESIDE)


@dataclass(frozen=True, slots=True)
class ChangeSupplier:
    """Change the given fields of a supplier: pairs of ``FIELDS`` and values; ``version`` is the one that was seen."""

    supplier_id: int
    version: int
    fields: tuple[tuple[str, Any], ...] = field(default=(), metadata=BESIDE)


@dataclass(frozen=True, slots=True)
class ArchiveSupplier:
    """Buy nothing of a supplier any more, or again; what was ordered stays."""

    supplier_id: int
    archived: bool = True


@dataclass(frozen=True, slots=True)
class SetSupplierSku:
    """A SKU can be had of a supplier: ``code`` is its code there, ``price_amount`` that of one unit in minor units.

    ``pack_units``: it is bought in multiples of these. The ``preferred`` supplier is the one that is proposed.
    """

    supplier_id: int
    sku_id: int
    code: str = ""
    price_amount: int | None = None
    pack_units: int = 1
    lead_days: int | None = None
    preferred: bool = False


@dataclass(frozen=True, slots=True)
class RemoveSupplierSku:
    """A SKU can no longer be had of a supplier."""

    supplier_id: int
    sku_id: int


@operation(AddSupplier, "suppliers.add", version=1, right="stock")
def add_supplier(tx: Tx, command: AddSupplier) -> JsonObject:
    """Result: supplier_id. Raises BadInput for what cannot be, Refused for a name that is taken."""
    given = {name: getattr(command, name) for name in FIELDS}
    values = _checked(given | {"currency": command.currency or base_currency(tx.conn)})
    _require_free_name(tx, values["name"], None)
    (supplier_id,) = next_ids(tx.conn, Supplier, 1)
    insert_rows(tx.conn, Supplier, [{"id": supplier_id, **values}])
    tx.touch(Topic.PURCHASES)
    return {"supplier_id": supplier_id}


@operation(ChangeSupplier, "suppliers.change", version=1, right="stock")
def change_supplier(tx: Tx, command: ChangeSupplier) -> JsonObject:
    """Result: supplier_id, version. Raises NotFound, BadInput, Refused (changed meanwhile, or the name is taken)."""
    row = _supplier(tx, command.supplier_id)
    if row.version != command.version:
        raise Refused(
            words("Somebody changed the supplier {name} meanwhile. Nothing was changed.", name=row.name),
            fix=words("Look at it again, then change it."),
        )
    given = dict(command.fields)
    refuse_unknown_fields(given, FIELDS, mark("A supplier has no field {name!r}. Nothing was changed."))
    values = _checked({name: getattr(row, name) for name in FIELDS} | given)
    _require_free_name(tx, values["name"], row.id)
    tx.conn.execute(update(Supplier).where(Supplier.id == row.id).values(version=Supplier.version + 1, **values))
    tx.touch(Topic.PURCHASES)
    return {"supplier_id": row.id, "version": row.version + 1}


@operation(ArchiveSupplier, "suppliers.archive", version=1, right="stock")
def archive_supplier(tx: Tx, command: ArchiveSupplier) -> JsonObject:
    """Result: supplier_id. Raises NotFound."""
    row = _supplier(tx, command.supplier_id)
    at = tx.recorded_at if command.archived else None
    tx.conn.execute(update(Supplier).where(Supplier.id == row.id).values(archived_at=at, version=Supplier.version + 1))
    tx.touch(Topic.PURCHASES)
    return {"supplier_id": row.id}


@operation(SetSupplierSku, "suppliers.sku", version=1, right="stock")
def set_supplier_sku(tx: Tx, command: SetSupplierSku) -> JsonObject:
    """Result: supplier_id, sku_id, added. A preferred one takes that from the others. Raises NotFound, BadInput."""
    _supplier(tx, command.supplier_id)
    _require_sku(tx, command.sku_id)
    _require_figure(command.price_amount, MAX_PRICE)
    _require_figure(command.lead_days, MOST_DAYS)
    if not 0 < command.pack_units <= MAX_UNITS:
        raise BadInput(words("A pack has 1 unit or more. Nothing was changed."), fix=words("Such as 12."))
    of_sku = SupplierSku.sku_id == command.sku_id
    mine = of_sku & (SupplierSku.supplier_id == command.supplier_id)
    values: dict[str, Any] = {
        "code": _one_line(command.code),
        "price_amount": command.price_amount,
        "pack_units": command.pack_units,
        "lead_days": command.lead_days,
        "preferred": command.preferred,
    }
    if command.preferred:
        tx.conn.execute(update(SupplierSku).where(of_sku, ~mine).values(preferred=False))
    known = tx.conn.scalar(select(SupplierSku.id).where(mine).with_for_update())
    if known is None:
        row = {"supplier_id": command.supplier_id, "sku_id": command.sku_id, **values}
        insert_rows(tx.conn, SupplierSku, [row])
    else:
        tx.conn.execute(update(SupplierSku).where(SupplierSku.id == known).values(values))
    tx.touch(Topic.PURCHASES)
    return {"supplier_id": command.supplier_id, "sku_id": command.sku_id, "added": known is None}


@operation(RemoveSupplierSku, "suppliers.remove_sku", version=1, right="stock")
def remove_supplier_sku(tx: Tx, command: RemoveSupplierSku) -> JsonObject:
    """Result: removed (how many)."""
    mine = (SupplierSku.supplier_id == command.supplier_id) & (SupplierSku.sku_id == command.sku_id)
    removed = tx.conn.execute(delete(SupplierSku).where(mine)).rowcount
    tx.touch(Topic.PURCHASES)
    return {"removed": removed}


def one_supplier(conn: Connection, text: str) -> int:
    """Id of the supplier in use that a person means by its name, or by its beginning. Raises NotFound, Ambiguous."""
    query = select(Supplier.id, Supplier.name).where(Supplier.archived_at.is_(None)).order_by(Supplier.name)
    known, wanted = list(conn.execute(query)), fold(text)
    for fits in (
        [row for row in known if fold(row.name) == wanted],
        [row for row in known if wanted and fold(row.name).startswith(wanted)],
    ):
        if len(fits) == 1:
            return int(fits[0].id)
        if fits:
            names = [row.name for row in fits]
            raise Ambiguous(
                words("{value} fits several suppliers: {names}.", value=text, names=", ".join(names)),
                choices=names,
                fix=words("Name one of them."),
            )
    raise NotFound(
        words("There is no supplier {value!r}. Nothing was changed.", value=text),
        fix=words("Choose one from the list, or make it first."),
    )


def _checked(given: dict[str, Any]) -> dict[str, Any]:
    values = {name: _one_line(given[name]) for name in ("email", "phone")}
    name = " ".join(str(given["name"]).split())
    if not name or len(name) > MOST_NAME or not name.isprintable():
        raise BadInput(
            words("A supplier needs a name of 1 to {most} characters. Nothing was changed.", most=MOST_NAME),
            fix=words("Give the name that is on the invoices."),
        )
    currency = str(given["currency"]).strip().upper()
    if len(currency) != 3 or not (currency.isascii() and currency.isalpha()):
        raise BadInput(
            words("{value!r} is not a currency. Nothing was changed.", value=given["currency"]),
            fix=words("Three letters, as EUR."),
        )
    _require_figure(given["lead_days"], MOST_DAYS)
    note = note_text(str(given["note"]))
    return {**values, "name": name, "currency": currency, "lead_days": given["lead_days"], "note": note}


def _one_line(text: str) -> str:
    return " ".join(str(text).split())[:MOST_TEXT]


def _require_figure(value: int | None, most: int) -> None:
    if value is not None and not (isinstance(value, int) and 0 <= value <= most):
        raise BadInput(
            words("{value} cannot be used here. Nothing was changed.", value=value),
            fix=words("Use {least} to {most}.", least=0, most=most),
        )


def _require_free_name(tx: Tx, name: str, but: int | None) -> None:
    known = tx.conn.execute(select(Supplier.id, Supplier.name)).all()
    if any(fold(row.name) == fold(name) and row.id != but for row in known):
        raise Refused(
            words("There is a supplier {name} already. Nothing was changed.", name=name),
            fix=words("Give another name, or take that one back into use."),
        )


def _supplier(tx: Tx, supplier_id: int) -> Any:
    row = tx.conn.execute(select(Supplier).where(Supplier.id == supplier_id).with_for_update()).first()
    if row is None:
        raise NotFound(words("There is no such supplier. Nothing was changed."), fix=words("Choose one from the list."))
    return row


def _require_sku(tx: Tx, sku_id: int) -> None:
    if tx.conn.scalar(select(Sku.id).where(Sku.id == sku_id)) is None:
        raise NotFound(words("There is no such product. Nothing was changed."), fix=words("Choose one from the list."))
