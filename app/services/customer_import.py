"""Import of customers: found by e-mail, else by telephone, never by a name alone.

An address is added beside those that are known; a name, e-mail or number that a cell does not say stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from app.channels.base import Address, CustomerRow, RowProblem
from app.domain.identifiers import fold_key
from app.domain.topics import Topic
from app.services.catalog import MAX_IN
from app.services.customers import Buyer
from app.services.import_batches import Chunk
from app.services.import_journal import ChangeKind, Journal
from app.services.import_rows import Compared, RowContext, changed_fields, write_rows
from app.services.order_matching import Match
from app.services.order_rows import ADDRESS_FIELDS
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import words
from db.bulk import insert_rows, next_ids, update_rows
from db.models import Customer, CustomerAddress, CustomerIdentity


@dataclass(frozen=True, slots=True)
class ImportCustomers(Chunk):
    """Write one chunk of a customer file; the rows come as the attachment ``rows``."""


@operation(ImportCustomers, "import.customers", version=1, right="import")
def import_customers_chunk(tx: Tx, command: ImportCustomers) -> JsonObject:
    """Write one chunk. Result as of ``write_rows``."""
    return write_rows(tx, command, compare_customers, _write)


def identities_of(row: CustomerRow) -> list[str]:
    """How a customer is known: by e-mail, by telephone; the first one decides."""
    return [
        identity
        for identity in (Buyer(row.name, row.email, "").identity, Buyer(row.name, "", row.phone).identity)
        if identity
    ]


def compare_customers(
    conn: Connection, rows: Sequence[CustomerRow], context: RowContext
) -> list[Compared[CustomerRow]]:
    """Each row beside the customer that it is about."""
    known = _known(conn, {identity for row in rows for identity in identities_of(row)}, context.account_id)
    unnamed = _known_by_name(conn, [row for row in rows if not identities_of(row)])
    ids = {found for found in (*known.values(), *unnamed.values()) if found}
    here = _by_ids(conn, Customer.id, Customer, ids)
    addresses = _addresses(conn, ids)
    compared, seen = [], set[str]()
    for row in rows:
        identities = identities_of(row)
        twice = seen.intersection(identities)
        seen.update(identities)
        name = row.name or row.email or row.phone
        if twice:
            message = words("This customer stands twice in this file; the first row was taken.")
            value = row.email or row.phone
            problem = RowProblem(context.file, row.row, "email" if row.email else "phone", value, message)
            compared.append(Compared(row, Match.CLASH, name, problem=problem))
            continue
        customer_id = next((known[i] for i in identities if i in known), unnamed.get(row.row))
        told = _told(row)
        if customer_id is None:
            fields = {column: (None, value) for column, value in told.items()}
            compared.append(Compared(row, Match.NEW, name, None, fields))
            continue
        changes = _changes(here[customer_id], told)
        if has_text(row.address) and row.address not in addresses.get(customer_id, ()):
            changes["address"] = (None, row.address)
        match = Match.UPDATED if changes else Match.UNCHANGED
        compared.append(Compared(row, match, name, customer_id, changes))
    return compared


def has_text(address: Address) -> bool:
    """Whether the address says anything of a place."""
    return any(getattr(address, name) for name in ADDRESS_FIELDS if name not in ("name", "company", "phone"))


def _told(row: CustomerRow) -> dict[str, Any]:
    told: dict[str, Any] = {"name": row.name, "name_fold": fold_key(row.name)} if row.name else {}
    told |= {"email": row.email} if row.email else {}
    return told | ({"phone": row.phone} if row.phone else {})


def _changes(now: Any, told: dict[str, Any]) -> dict[str, Any]:
    """What changes in a customer; the same e-mail or number in another spelling does not."""
    same = {
        name
        for name, before, after in (
            ("email", Buyer("", now.email, ""), Buyer("", str(told.get("email", "")), "")),
            ("phone", Buyer("", "", now.phone), Buyer("", "", str(told.get("phone", "")))),
        )
        if before.identity and before.identity == after.identity
    }
    return {name: pair for name, pair in changed_fields(now, told).items() if name not in same}


def _known(conn: Connection, identities: Iterable[str], account_id: int | None) -> dict[str, int]:
    """Customer ids by identity: whom the account knows, else whom all other accounts know as one and the same."""
    wanted = sorted(set(identities))
    found: dict[str, set[int]] = {}
    ours: dict[str, int] = {}
    for start in range(0, len(wanted), MAX_IN):
        query = (
            select(
                CustomerIdentity.value,
                CustomerIdentity.channel_account_id,
                Customer.id,
                Customer.merged_into_id,
            )
            .join(Customer, Customer.id == CustomerIdentity.customer_id)
            .where(CustomerIdentity.value.in_(wanted[start : start + MAX_IN]))
        )
        for value, account, customer_id, merged_into in conn.execute(query):
            found.setdefault(value, set()).add(merged_into or customer_id)
            if account == account_id:
                ours[value] = merged_into or customer_id
    return {value: next(iter(ids)) for value, ids in found.items() if len(ids) == 1} | ours


def _known_by_name(conn: Connection, rows: Sequence[CustomerRow]) -> dict[int, int]:
    """Rows without e-mail and telephone: the customer of that very name and address, so that a file can come twice."""
    folds = sorted({fold_key(row.name) for row in rows if row.name})
    if not folds:
        return {}
    query = select(Customer.id, Customer.name).where(Customer.name_fold.in_(folds), Customer.merged_into_id.is_(None))
    named: dict[str, list[int]] = {}
    for customer_id, name in conn.execute(query):
        named.setdefault(name, []).append(customer_id)
    addresses = _addresses(conn, {customer_id for ids in named.values() for customer_id in ids})
    return {
        row.row: customer_id
        for row in rows
        for customer_id in named.get(row.name, ())
        if row.address in addresses.get(customer_id, ()) or not has_text(row.address)
    }


def _by_ids(conn: Connection, column: Any, table: Any, ids: Iterable[int]) -> dict[int, Any]:
    wanted, found = sorted(ids), dict[int, Any]()
    for start in range(0, len(wanted), MAX_IN):
        query = select(table).where(column.in_(wanted[start : start + MAX_IN]))
        found |= {row.id: row for row in conn.execute(query)}
    return found


def _addresses(conn: Connection, ids: Iterable[int]) -> dict[int, set[Address]]:
    found: dict[int, set[Address]] = {}
    for row in _by_ids(conn, CustomerAddress.customer_id, CustomerAddress, ids).values():
        address = Address(**{name: getattr(row, name) for name in ADDRESS_FIELDS})
        found.setdefault(row.customer_id, set()).add(address)
    return found


def _write(tx: Tx, told: Sequence[Compared[CustomerRow]], context: RowContext, journal: Journal) -> list[RowProblem]:
    new = [found for found in told if found.record_id is None]
    ids = next_ids(tx.conn, Customer, len(new))
    made = dict(zip((found.row.row for found in new), ids, strict=True))
    blank = {"name": "", "name_fold": "", "email": "", "phone": ""}
    rows = [{**blank, **_told(found.row), "id": made[found.row.row], "created_at": tx.recorded_at} for found in new]
    insert_rows(tx.conn, Customer, rows)
    journal.created(ChangeKind.CUSTOMER, ids)
    owners = {found.row.row: found.record_id or made[found.row.row] for found in told}
    for found in told:
        _update(tx, found, journal)
    _add_identities(tx, context.account_id, [found.row for found in told], owners, journal)
    _add_addresses(tx, told, owners, journal)
    if owners:
        tx.touch(Topic.CUSTOMERS, *owners.values())
    return []


def _update(tx: Tx, found: Compared[CustomerRow], journal: Journal) -> None:
    fields = {name: pair for name, pair in found.changes.items() if name != "address"}
    if found.record_id is None or not fields:
        return
    values = {name: after for name, (_, after) in fields.items()}
    update_rows(tx.conn, Customer, ["id"], {name: f"v.{name}" for name in values}, [{"id": found.record_id, **values}])
    journal.changed(ChangeKind.CUSTOMER, found.record_id, fields)


def _add_identities(
    tx: Tx, account_id: int | None, rows: Sequence[CustomerRow], owners: dict[int, int], journal: Journal
) -> None:
    """From now on the account knows each of them by e-mail and telephone, unless another one has that already."""
    if account_id is None:
        return
    wanted = {identity: owners[row.row] for row in reversed(rows) for identity in identities_of(row)}
    taken: set[str] = set()
    values = sorted(wanted)
    for start in range(0, len(values), MAX_IN):
        query = select(CustomerIdentity.value).where(
            CustomerIdentity.channel_account_id == account_id,
            CustomerIdentity.value.in_(values[start : start + MAX_IN]),
        )
        taken |= set(tx.conn.scalars(query))
    fresh = [value for value in values if value not in taken]
    ids = next_ids(tx.conn, CustomerIdentity, len(fresh))
    new = [
        {"id": number, "channel_account_id": account_id, "value": value, "customer_id": wanted[value]}
        for number, value in zip(ids, fresh, strict=True)
    ]
    insert_rows(tx.conn, CustomerIdentity, new)
    journal.created(ChangeKind.IDENTITY, ids)


def _add_addresses(tx: Tx, told: Sequence[Compared[CustomerRow]], owners: dict[int, int], journal: Journal) -> None:
    telling = [found for found in told if found.record_id is None or "address" in found.changes]
    fresh = [found.row for found in telling if has_text(found.row.address)]
    ids = next_ids(tx.conn, CustomerAddress, len(fresh))
    new = [
        {
            "id": number,
            "customer_id": owners[row.row],
            **{name: getattr(row.address, name) for name in ADDRESS_FIELDS},
            "used_at": tx.recorded_at,
        }
        for number, row in zip(ids, fresh, strict=True)
    ]
    insert_rows(tx.conn, CustomerAddress, new)
    journal.created(ChangeKind.ADDRESS, ids)
