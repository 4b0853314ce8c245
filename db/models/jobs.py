"""Work on many orders as rows, what is to happen a little later, and what an import changed."""

import uuid
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, counters, one_of, table_options
from db.types import BigInt, Json, OpId, UtcTime


class Job(Base):
    """One step for many orders: which, how far it got. ``query`` is the search that chose them."""

    __tablename__ = "job"
    __table_args__ = table_options(
        one_of("state", ("running", "done", "cancelled")),
        counters("total", "done", "failed"),
        Index("ix_job_state", "state", "id"),
        Index("ix_job_undo_of_id", "undo_of_id"),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    op_id: Mapped[uuid.UUID] = mapped_column(OpId, unique=True)
    kind: Mapped[str] = mapped_column(Text)
    params: Mapped[Any] = mapped_column(Json)
    query: Mapped[str] = mapped_column(Text, server_default="")
    state: Mapped[str] = mapped_column(Text)
    total: Mapped[int] = mapped_column(BigInt, server_default="0")
    done: Mapped[int] = mapped_column(BigInt, server_default="0")
    failed: Mapped[int] = mapped_column(BigInt, server_default="0")
    user_id: Mapped[int] = mapped_column(BigInt, ForeignKey("user_account.id"))
    station_id: Mapped[int] = mapped_column(BigInt, ForeignKey("station.id"))
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcTime)
    undo_of_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("job.id"))


class JobRow(Base):
    """One order of a job, as it was when the job began (``order_version``), and what became of it.

    ``message`` and ``fix`` name orders and figures, never personal text; ``data`` is what an undo needs.
    """

    __tablename__ = "job_row"
    __table_args__ = table_options(
        UniqueConstraint("job_id", "order_id"),
        one_of("state", ("waiting", "done", "failed", "skipped")),
        Index("ix_job_row_state", "job_id", "state", "id"),
        Index("ix_job_row_order_id", "order_id"),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    job_id: Mapped[int] = mapped_column(BigInt, ForeignKey("job.id"))
    order_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sales_order.id"))
    order_version: Mapped[int] = mapped_column(BigInt)
    state: Mapped[str] = mapped_column(Text, server_default="waiting")
    message: Mapped[str] = mapped_column(Text, server_default="")
    fix: Mapped[str] = mapped_column(Text, server_default="")
    data: Mapped[Any] = mapped_column(Json, server_default=text("'{}'"))


class Outbox(Base):
    """What leaves the shop a little later, so that it can still be taken back: ids and figures, no personal text."""

    __tablename__ = "outbox"
    __table_args__ = table_options(
        one_of("kind", ("refund", "mail")),
        one_of("state", ("held", "done", "cancelled")),
        Index("ix_outbox_state", "state", "due_at"),
        Index("ix_outbox_order_id", "order_id"),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    op_id: Mapped[uuid.UUID] = mapped_column(OpId)
    kind: Mapped[str] = mapped_column(Text)
    order_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sales_order.id"))
    amount: Mapped[int | None] = mapped_column(BigInt)
    currency: Mapped[str] = mapped_column(Text)
    payload: Mapped[Any] = mapped_column(Json)
    due_at: Mapped[datetime] = mapped_column(UtcTime)
    state: Mapped[str] = mapped_column(Text)
    done_at: Mapped[datetime | None] = mapped_column(UtcTime)


class ImportChange(Base):
    """What an import did to one record, so that it can be undone: ``before`` NULL = it was made.

    ``version`` is the record's after the import: one that moved on since is not undone.
    """

    __tablename__ = "import_change"
    __table_args__ = table_options(Index("ix_import_change_batch", "import_batch_id", "id"))

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    import_batch_id: Mapped[int] = mapped_column(BigInt, ForeignKey("import_batch.id"))
    kind: Mapped[str] = mapped_column(Text)
    record_id: Mapped[int] = mapped_column(BigInt)
    version: Mapped[int] = mapped_column(BigInt)
    before: Mapped[Any] = mapped_column(Json, nullable=True)


class ImportMapping(Base):
    """Which column of a file means what, by the file's ``signature`` (its header)."""

    __tablename__ = "import_mapping"
    __table_args__ = table_options(UniqueConstraint("kind", "signature"))

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    kind: Mapped[str] = mapped_column(Text)
    signature: Mapped[str] = mapped_column(Text)
    mapping: Mapped[Any] = mapped_column(Json)
    user_id: Mapped[int] = mapped_column(BigInt, ForeignKey("user_account.id"))
    updated_at: Mapped[datetime] = mapped_column(UtcTime)
