"""What was done: operations, the change feed of the stations, and blobs that belong to operations."""

import uuid
from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, table_options
from db.types import BigInt, Json, OpId, UtcTime


class Operation(Base):
    """One committed operation. The same ``op_id`` again gives ``result`` back and does nothing.

    ``payload`` holds ids only, never personal text, and is dropped after 90 days; the row stays.
    """

    __tablename__ = "operation"
    __table_args__ = table_options(Index("ix_operation_recorded", "recorded_at"))

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    op_id: Mapped[uuid.UUID] = mapped_column(OpId, unique=True)
    name: Mapped[str] = mapped_column(Text)
    version: Mapped[int] = mapped_column(BigInt)
    payload_hash: Mapped[str] = mapped_column(Text)
    payload: Mapped[Any] = mapped_column(Json, nullable=True)
    result: Mapped[Any] = mapped_column(Json)
    user_id: Mapped[int] = mapped_column(BigInt, ForeignKey("user_account.id"))
    station_id: Mapped[int] = mapped_column(BigInt, ForeignKey("station.id"))
    happened_at: Mapped[datetime] = mapped_column(UtcTime)
    recorded_at: Mapped[datetime] = mapped_column(UtcTime)


class Change(Base):
    """What a commit touched, for the other stations: ``topics`` is {topic: [ids] or null for all}."""

    __tablename__ = "change"
    __table_args__ = table_options()

    seq: Mapped[int] = mapped_column(BigInt, primary_key=True)
    station_id: Mapped[int] = mapped_column(BigInt)
    topics: Mapped[Any] = mapped_column(Json)


class Blob(Base):
    """Bytes by their SHA-256 (hex): pictures, printed documents."""

    __tablename__ = "blob"
    __table_args__ = table_options(CheckConstraint("length(sha256) = 64", name="digest"), autoincrement=False)

    sha256: Mapped[str] = mapped_column(Text, primary_key=True)
    media_type: Mapped[str] = mapped_column(Text)
    data: Mapped[bytes] = mapped_column(LargeBinary)
