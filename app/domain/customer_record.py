"""What is kept of a customer beside the name: the address that new orders get, and who changed what. No texts of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

# The setting that holds it, in the customer's own scope.
RECORD = "record"
_MOST_CHANGES = 50


def scope_of(customer_id: int) -> str:
    """The scope of a customer's settings."""
    return f"customer:{customer_id}"


@dataclass(frozen=True, slots=True)
class RecordChange:
    """Names of fields that were changed at once, by ids of a person and a station."""

    by: tuple[int, int]
    at: datetime
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CustomerRecord:
    """``standard``: the id of the kept address that new orders get, 0 for that of the last order. ``log``: the last
    changes, the oldest first."""

    standard: int = 0
    log: tuple[RecordChange, ...] = ()

    def after(self, standard: int, change: RecordChange) -> CustomerRecord:
        """The record after one more change."""
        return CustomerRecord(standard, (*self.log, change)[-_MOST_CHANGES:])

    def as_json(self) -> dict[str, Any]:
        """As plain values, for the database."""
        log = [{"by": list(one.by), "changed_at": one.at.isoformat(), "fields": list(one.fields)} for one in self.log]
        return {"standard_id": self.standard, "log": log}


def customer_record(values: object) -> CustomerRecord:
    """A record from plain values; what makes no sense is left out."""
    if not isinstance(values, Mapping):
        return CustomerRecord()
    standard, log = values.get("standard_id"), values.get("log")
    changes = [_change(one) for one in log] if isinstance(log, list) else []
    return CustomerRecord(
        standard if type(standard) is int else 0,
        tuple(one for one in changes if one is not None),
    )


def _change(values: object) -> RecordChange | None:
    if not isinstance(values, Mapping):
        return None
    by, fields = values.get("by"), values.get("fields")
    try:
        at = datetime.fromisoformat(str(values.get("changed_at")))
    except ValueError:
        return None
    if not (isinstance(by, list) and [type(one) for one in by] == [int, int] and isinstance(fields, list)):
        return None
    return RecordChange((by[0], by[1]), at, tuple(str(one) for one in fields))
