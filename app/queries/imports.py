"""The history of imports, and the mappings that the shop remembers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select

from db.models import ChannelAccount, DatabaseInfo, ImportBatch, ImportChange, ImportMapping, Operation, UserAccount


@dataclass(frozen=True, slots=True)
class Batch:
    """One import: which file, when, who, and what became of it.

    ``counts``: accepted, unchanged, updated, rejected, and ``undo`` {undone, left} once it was undone; empty while it
    runs, and for ever if it died. ``changes``: how many records the undo would go through.
    """

    id: int
    kind: str
    file_name: str
    channel: str
    shop: str
    started_at: datetime
    finished_at: datetime | None
    undone_at: datetime | None
    counts: Mapping[str, Any]
    changes: int
    user: str

    @property
    def can_be_undone(self) -> bool:
        """Whether there is something to undo that was not undone to its end."""
        return self.changes > 0 and "undo" not in self.counts


def import_history(conn: Connection, *, before_id: int | None = None, limit: int = 100) -> list[Batch]:
    """Imports, the newest first; ``before_id`` goes on below a batch."""
    query = _batches().order_by(ImportBatch.id.desc()).limit(limit)
    if before_id is not None:
        query = query.where(ImportBatch.id < before_id)
    return _read(conn, query)


def import_batch(conn: Connection, batch_id: int) -> Batch | None:
    """One import."""
    found = _read(conn, _batches().where(ImportBatch.id == batch_id))
    return found[0] if found else None


def _batches() -> Any:
    return select(
        ImportBatch.id,
        ImportBatch.kind,
        ImportBatch.file_name,
        func.coalesce(ChannelAccount.channel, "").label("channel"),
        func.coalesce(ChannelAccount.shop, "").label("shop"),
        ImportBatch.started_at,
        ImportBatch.finished_at,
        ImportBatch.undone_at,
        ImportBatch.counts,
    ).outerjoin(ChannelAccount, ChannelAccount.id == ImportBatch.channel_account_id)


def _read(conn: Connection, query: Any) -> list[Batch]:
    rows = conn.execute(query).all()
    ids = [row.id for row in rows]
    many = (
        select(ImportChange.import_batch_id, func.count())
        .where(ImportChange.import_batch_id.in_(ids))
        .group_by(ImportChange.import_batch_id)
    )
    changes = {row[0]: row[1] for row in conn.execute(many)}
    users = _users(conn, rows)
    return [Batch(**row._mapping, changes=changes.get(row.id, 0), user=users.get(row.id, "")) for row in rows]


def _users(conn: Connection, rows: Any) -> dict[int, str]:
    """Who began each of the imports: told by the operation of that moment."""
    if not rows:
        return {}
    when = {row.started_at: row.id for row in rows}
    query = (
        select(Operation.recorded_at, UserAccount.name)
        .join(UserAccount, UserAccount.id == Operation.user_id)
        .where(
            Operation.name == "import.start",
            Operation.recorded_at >= min(when),
            Operation.recorded_at <= max(when),
        )
    )
    return {when[recorded_at]: name for recorded_at, name in conn.execute(query) if recorded_at in when}


def remembered_mapping(conn: Connection, kind: str, signature: str) -> Mapping[str, Any] | None:
    """How files with this header were read last, None if none ever was."""
    query = select(ImportMapping.mapping).where(ImportMapping.kind == kind, ImportMapping.signature == signature)
    found: Mapping[str, Any] | None = conn.execute(query).scalar()
    return found


def remembered_kind(conn: Connection, signature: str) -> str | None:
    """What files with this header were taken for last."""
    query = (
        select(ImportMapping.kind)
        .where(ImportMapping.signature == signature)
        .order_by(ImportMapping.updated_at.desc(), ImportMapping.id.desc())
        .limit(1)
    )
    return conn.execute(query).scalar()


def base_currency(conn: Connection) -> str:
    """The currency that the shop counts in."""
    return str(conn.execute(select(DatabaseInfo.base_currency)).scalar_one())
