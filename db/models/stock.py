"""Locations and stock: counters that CHECKs guard, and the append-only ledger that they are the sum of."""

from __future__ import annotations

import enum
import uuid
from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, counters, one_of, table_options
from db.types import BigInt, EnumText, OpId, UtcTime


class Location(Base):
    """A building that holds stock. ``latitude`` and ``longitude`` are in ten-thousandths of a degree (WGS 84)."""

    __tablename__ = "location"
    __table_args__ = table_options(CheckConstraint("code <> ''", name="has_code"))

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    code: Mapped[str] = mapped_column(Text, unique=True)
    name: Mapped[str] = mapped_column(Text)
    street1: Mapped[str] = mapped_column(Text, server_default="")
    street2: Mapped[str] = mapped_column(Text, server_default="")
    city: Mapped[str] = mapped_column(Text, server_default="")
    region: Mapped[str] = mapped_column(Text, server_default="")
    postal_code: Mapped[str] = mapped_column(Text, server_default="")
    country: Mapped[str] = mapped_column(Text, server_default="")
    phone: Mapped[str] = mapped_column(Text, server_default="")
    latitude: Mapped[int | None] = mapped_column(BigInt)
    longitude: Mapped[int | None] = mapped_column(BigInt)
    rank: Mapped[int] = mapped_column(BigInt, server_default="0")
    version: Mapped[int] = mapped_column(BigInt, server_default="1")
    archived_at: Mapped[datetime | None] = mapped_column(UtcTime)


class StockLevel(Base):
    """Units of a SKU at a location; available = on_hand - reserved - held, never stored. ``held`` is not sellable."""

    __tablename__ = "stock_level"
    __table_args__ = table_options(
        counters("on_hand", "reserved", "held"),
        CheckConstraint("reserved + held <= on_hand", name="never_oversold"),
        Index("ix_stock_level_location_id", "location_id"),
        autoincrement=False,
    )

    sku_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sku.id"), primary_key=True)
    location_id: Mapped[int] = mapped_column(BigInt, ForeignKey("location.id"), primary_key=True)
    on_hand: Mapped[int] = mapped_column(BigInt, server_default="0")
    reserved: Mapped[int] = mapped_column(BigInt, server_default="0")
    held: Mapped[int] = mapped_column(BigInt, server_default="0")
    version: Mapped[int] = mapped_column(BigInt, server_default="1")


class MoveKind(enum.StrEnum):
    """Why stock moved."""

    COUNT = "count"
    RESERVE = "reserve"
    RELEASE = "release"
    SHIP = "ship"
    RECEIVE = "receive"
    ADJUST = "adjust"


class StockMove(Base):
    """One line of the ledger. The database refuses UPDATE, DELETE, REPLACE and TRUNCATE (``db.guards``)."""

    __tablename__ = "stock_move"
    __table_args__ = table_options(
        UniqueConstraint("op_id", "seq"),
        one_of("kind", MoveKind),
        CheckConstraint("hand_delta <> 0 OR reserved_delta <> 0 OR held_delta <> 0", name="moves"),
        Index("ix_stock_move_sku_location", "sku_id", "location_id"),
        Index("ix_stock_move_order_line_id", "order_line_id"),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    op_id: Mapped[uuid.UUID] = mapped_column(OpId)
    seq: Mapped[int] = mapped_column(BigInt)
    sku_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sku.id"))
    location_id: Mapped[int] = mapped_column(BigInt, ForeignKey("location.id"))
    kind: Mapped[MoveKind] = mapped_column(EnumText(MoveKind))
    hand_delta: Mapped[int] = mapped_column(BigInt, server_default="0")
    reserved_delta: Mapped[int] = mapped_column(BigInt, server_default="0")
    held_delta: Mapped[int] = mapped_column(BigInt, server_default="0")
    order_line_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("order_line.id"))
    user_id: Mapped[int] = mapped_column(BigInt, ForeignKey("user_account.id"))
    station_id: Mapped[int] = mapped_column(BigInt, ForeignKey("station.id"))
    happened_at: Mapped[datetime] = mapped_column(UtcTime)
    recorded_at: Mapped[datetime] = mapped_column(UtcTime)
