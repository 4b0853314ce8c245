"""What an import changed, record by record, so that the whole batch can be undone later (``import_undo``).

A created record is noted without a ``before``. Of a changed one each field is noted with what it was and what it
became: it is set back only where it still is what the import made of it.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import select

from app.errors import Refused
from app.services.unit_of_work import JsonObject, Tx
from app.wording import words
from db.bulk import insert_rows
from db.models import ImportBatch, ImportChange


class ChangeKind(enum.StrEnum):
    """Which table a change of an import is in; ``record_id`` is a row of it (stock: of the SKU)."""

    ORDER = "order"
    SKU = "sku"
    BARCODE = "barcode"
    STOCK = "stock"
    LOCATION = "location"
    CUSTOMER = "customer"
    IDENTITY = "identity"
    ADDRESS = "address"


# Fields of a record: name -> (before, after).
Fields = Mapping[str, tuple[Any, Any]]


@dataclass(slots=True)
class Journal:
    """Gathers what one operation of the batch creates and changes; ``write`` stores it at the operation's end."""

    tx: Tx
    batch_id: int
    _rows: list[JsonObject] = field(default_factory=list)

    def created(self, kind: ChangeKind, record_ids: Iterable[int]) -> None:
        """Records that were not there before."""
        self._rows += [self._row(kind, record_id, 1, None) for record_id in record_ids]

    def changed(self, kind: ChangeKind, record_id: int, fields: Fields, *, version: int = 1) -> None:
        """A record whose ``fields`` (before, after) were changed; ``version`` is the record's afterwards."""
        told = {name: [_plain(before), _plain(after)] for name, (before, after) in fields.items()}
        self._rows.append(self._row(kind, record_id, version, told))

    def kept(self, kind: ChangeKind, record_id: int, before: JsonObject, *, version: int) -> None:
        """A record of many parts that was written anew; ``before`` is all of it, as JSON values."""
        self._rows.append(self._row(kind, record_id, version, before))

    def write(self) -> None:
        """Store what was gathered."""
        insert_rows(self.tx.conn, ImportChange, self._rows)
        self._rows = []

    def _row(self, kind: ChangeKind, record_id: int, version: int, before: JsonObject | None) -> JsonObject:
        return {
            "import_batch_id": self.batch_id,
            "kind": kind.value,
            "record_id": record_id,
            "version": version,
            "before": before,
        }


def _plain(value: Any) -> Any:
    """The value as JSON has it."""
    if isinstance(value, enum.Enum):
        return value.value
    return value.isoformat() if isinstance(value, datetime) else value


def refuse_undone(tx: Tx, batch_id: int) -> None:
    """Raise Refused if the batch was undone meanwhile: what is left of its file must not come in any more."""
    undone = tx.conn.execute(select(ImportBatch.undone_at).where(ImportBatch.id == batch_id)).scalar()
    if undone is not None:
        raise Refused(
            words("This import was undone at another place while it was under way. The rest was not written."),
            fix=words("Import the file again if it is wanted after all."),
        )
