"""Two shops compared: whether the same things are in them, whatever ids and clocks made of them.

Of a row everything counts but this: an instant is only there or not there; an id that a sequence gave is the place of
its row among the rows of its table (a crash uses up numbers of PostgreSQL's sequences, so ids of twins differ, their
order does not). Ids inside JSON are known by their keys. All else must be equal to the last character.
"""

from __future__ import annotations

import bisect
import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Column, Connection

from db import direct
from db.base import Base
from db.models import Change, ImportChange, Operation
from db.types import BigInt, Json, UtcTime

Rows = dict[str, list[tuple[Any, ...]]]
Ids = dict[str, list[int]]

# Which table's ids stand under a key in JSON (results, payloads, timeline, reasons).
_KEYS = {
    "account_id": "channel_account", "batch_id": "import_batch", "decision_id": "routing_decision", "id": "location",
    "job_id": "print_job", "line_id": "shipment_line", "location_id": "location", "locations": "location",
    "order_id": "sales_order", "order_ids": "sales_order", "other_shipment_id": "shipment", "parcel_id": "parcel",
    "reprint_of_id": "print_job", "rerouted": "sales_order", "shipment_id": "shipment", "sku_id": "sku",
    "station_id": "station", "from_station_id": "station",
    "new_order_id": "sales_order", "other_id": "sales_order", "of": "sales_order", "from": "sales_order",
    "to": "sales_order", "into": "sales_order", "link_id": "order_link", "note_id": "order_note",
    "giver_line_id": "order_line", "taker_line_id": "order_line", "charge_id": "order_charge", "tax_id": "order_tax",
    "into_tax_id": "order_tax", "customer_id": "customer", "into_id": "customer", "moved": "customer",
    "view_id": "saved_view", "outbox_id": "outbox", "hold_id": "order_hold", "hold_ids": "order_hold",
    "shipment_ids": "shipment", "import_batch_id": "import_batch", "before_id": "import_change",
    "order_line_id": "order_line", "parent_line_id": "order_line",
    "user_id": "user_account", "added_ids": "customer_address", "standard_id": "customer_address",
    "identity_ids": "customer_identity", "by_id": "user_account",
    "supplier_id": "supplier", "purchase_order_id": "purchase_order", "purchase_order_ids": "purchase_order",
    "receipt_id": "receipt", "receipt_line_ids": "receipt_line", "bin_id": "bin", "bin_ids": "bin",
    "from_bin_id": "bin", "to_bin_id": "bin", "lot_id": "lot", "lot_ids": "lot", "sku_ids": "sku",
    "count_id": "stock_count", "count_line_id": "count_line", "count_line_ids": "count_line",
    "transfer_id": "transfer", "line_ids": "transfer_line", "from_location_id": "location",
    "to_location_id": "location", "serial_ids": "serial", "serial_id": "serial",
    "channel_account_id": "channel_account",
}  # fmt: skip
# What is done to many orders is a job of another kind than a printer's.
_JOB_KEYS = _KEYS | {"job_id": "job"}
# A line is one of the order at the desk, and one of a parcel on the floor.
_DESK_KEYS = _KEYS | {"line_id": "order_line"}
_TOPICS = {
    "orders": "sales_order", "shipments": "shipment", "stock": "sku", "imports": "import_batch",
    "print_jobs": "print_job", "locations": "location", "catalog": "sku", "customers": "customer",
    "settings": "saved_view", "jobs": "job", "purchases": "purchase_order", "counts": "stock_count",
}  # fmt: skip
# Whose ids an import's changes name, by their kind.
_CHANGED = {
    "order": "sales_order", "sku": "sku", "barcode": "barcode", "stock": "sku", "location": "location",
    "customer": "customer", "identity": "customer_identity", "address": "customer_address",
}  # fmt: skip
# Ends like an id, and is what a channel or a caller says.
_NO_IDS = {"external_id", "op_id"}
_RANDOM = {"login_pepper", "user_secret"}
_CLOCKS = {"since", "opened_at", "seen_at", "changed_at"}


def likeness(conn: Connection) -> tuple[Rows, Ids]:
    """Every row of the shop in a form that twins share, and the ids that are in it, by table."""
    raw: Rows = {}
    ids: Ids = {}
    for table in Base.metadata.tables.values():
        keys = list(table.primary_key.columns)
        order = ", ".join(column.name for column in keys)
        names = ", ".join(column.name for column in table.columns)
        raw[table.name] = direct.rows(conn, f"SELECT {names} FROM {table.name} ORDER BY {order}")
        if len(keys) == 1 and isinstance(keys[0].type, BigInt):
            place = list(table.columns).index(keys[0])
            ids[table.name] = [row[place] for row in raw[table.name]]
    return {name: _alike(name, rows, ids) for name, rows in raw.items()}, ids


def _alike(table: str, rows: list[tuple[Any, ...]], ids: Ids) -> list[tuple[Any, ...]]:
    columns = list(Base.metadata.tables[table].columns)
    forms = [_Form(column, ids) for column in columns] if rows else []
    name = [column.name for column in columns].index("name") if table == Operation.__tablename__ else None
    alike = []
    for row in rows:
        keys = _KEYS if name is None else _keys_of(row[name])
        alike.append(tuple([form.of(value, keys) for form, value in zip(forms, row, strict=True)]))
    return [_change(row, ids) for row in alike] if table == ImportChange.__tablename__ else alike


def _change(row: tuple[Any, ...], ids: Ids) -> tuple[Any, ...]:
    """A change of an import: what its kind says its ``record_id`` is of, no key of the database does."""
    names = [column.name for column in Base.metadata.tables[ImportChange.__tablename__].columns]
    told = dict(zip(names, row, strict=True))
    return tuple((told | {"record_id": _place(_CHANGED[told["kind"]], told["record_id"], ids)}).values())


def same_result(operation: str, result: Any, ids: Ids) -> Any:
    """The result of the operation of that name in a form that twins share."""
    return _json(result, "", ids, _keys_of(operation))


def _keys_of(operation: str) -> Mapping[str, str]:
    if operation.startswith("orders."):
        return _DESK_KEYS
    return _JOB_KEYS if operation.startswith("jobs.") else _KEYS


class _Form:
    """How the values of one column are compared."""

    def __init__(self, column: Column[Any], ids: Ids) -> None:
        self._is_time = isinstance(column.type, UtcTime)
        self._is_json = isinstance(column.type, Json)
        self._is_secret = column.table.name in _RANDOM and column.name not in ("user_id", "failures")
        self._is_topics = column.table.name == Change.__tablename__ and column.name == "topics"
        parents = [key.column.table.name for key in column.foreign_keys]
        own = column.table.name if column.primary_key and column.table.name in ids else ""
        self._table = parents[0] if parents else own
        self._ids = ids

    def of(self, value: Any, keys: Mapping[str, str]) -> Any:
        """The value as it is compared; ``keys``: whose ids stand under a key in JSON."""
        if value is None:
            return None
        if self._is_time:
            return "some time"
        if self._is_secret:
            return "a secret"
        if self._is_json:
            value = json.loads(value) if isinstance(value, str) else value
            if self._is_topics:
                return str({topic: _listed(_TOPICS.get(topic, ""), of, self._ids) for topic, of in value.items()})
            return str(_json(value, "", self._ids, keys))
        if isinstance(value, int) and not isinstance(value, bool):
            return _place(self._table, value, self._ids)
        return bytes(value) if isinstance(value, memoryview) else value


def _place(table: str, value: int, ids: Ids) -> Any:
    """The place of an id in its table; the value itself where there is none (then it is no id, or a wrong one)."""
    known = ids.get(table, [])
    at = bisect.bisect_left(known, value)
    return f"{table} {at}" if at < len(known) and known[at] == value else value


def _listed(table: str, values: Any, ids: Ids) -> Any:
    return None if values is None else [_place(table, value, ids) for value in values]


def _json(value: Any, table: str, ids: Ids, keys: Mapping[str, str]) -> Any:
    if isinstance(value, Mapping):
        tables = {**keys, "id": "saved_view"} if value.keys() == {"id", "version"} else keys
        return {
            key: "some time" if key in _CLOCKS and item is not None else _json(item, _table(key, tables), ids, keys)
            for key, item in sorted(value.items())
        }
    if isinstance(value, list):
        return [_json(item, table, ids, keys) for item in value]
    return _place(table, value, ids) if isinstance(value, int) and not isinstance(value, bool) and table else value


def _table(key: str, tables: Mapping[str, str]) -> str:
    if key.endswith(("_id", "_ids")) and key not in tables and key not in _NO_IDS:
        raise LookupError(f"{key}: say in _KEYS whose ids these are")
    return tables.get(key, "")


def differences(left: Rows, right: Rows) -> list[str]:
    """Tables that are not alike, with the first rows that only one of them has."""
    found = []
    for table, rows in left.items():
        if rows != right[table]:
            only_left = [row for row in rows if row not in right[table]][:2]
            only_right = [row for row in right[table] if row not in rows][:2]
            found.append(f"{table}: {only_left} against {only_right}")
    return found
