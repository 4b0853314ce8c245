"""How files of a header are read is remembered for the whole shop."""

from __future__ import annotations

import json
from dataclasses import dataclass

from sqlalchemy import select, update

from app.domain.topics import Topic
from app.services.unit_of_work import JsonObject, Tx, operation
from db.bulk import insert_rows
from db.models import ImportMapping


@dataclass(frozen=True, slots=True)
class RememberMapping:
    """From now on files with this ``signature`` (of their header) are read so; ``mapping`` is JSON text."""

    kind: str
    signature: str
    mapping: str


@operation(RememberMapping, "import.remember_mapping", version=1, right="import")
def remember_mapping(tx: Tx, command: RememberMapping) -> JsonObject:
    """Store the mapping in place of an earlier one. Result: kind, signature."""
    mapping = json.loads(command.mapping)
    values = {"mapping": mapping, "user_id": tx.user_id, "updated_at": tx.recorded_at}
    this = (ImportMapping.kind == command.kind, ImportMapping.signature == command.signature)
    known = tx.conn.execute(select(ImportMapping.id).where(*this)).scalar()
    if known is None:
        insert_rows(tx.conn, ImportMapping, [{"kind": command.kind, "signature": command.signature, **values}])
    else:
        tx.conn.execute(update(ImportMapping).where(ImportMapping.id == known).values(**values))
    tx.touch(Topic.IMPORTS)
    return {"kind": command.kind, "signature": command.signature}
