"""Locations and stock: counters that CHECKs guard, and the append-only ledger that they are the sum of."""

import enum
import uuid
from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, Computed, ForeignKey, Index, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.stock_places import BinKind, LocationKind
from db.base import Base, counters, flag, one_of, only_where, table_options
from db.types import BigInt, Day, EnumText, Flag, Json, KeyText, OpId, UtcTime


class Location(Base):
    """A place that holds stock. ``latitude`` and ``longitude`` are in ten-thousandths of a degree (WGS 84).

    ``time_zone`` is an IANA name ("": that of the machine), ``cut_off`` minutes after its midnight, ``calendar`` what
    ``domain.stock_places.Calendar`` makes of opening hours and closed days.
    """

    __tablename__ = "location"
    __table_args__ = table_options(
        CheckConstraint("code <> ''", name="has_code"),
        one_of("kind", LocationKind),
        CheckConstraint("cut_off >= 0 AND cut_off < 1440", name="cut_off"),
    )

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
    kind: Mapped[LocationKind] = mapped_column(EnumText(LocationKind), server_default="warehouse")
    time_zone: Mapped[str] = mapped_column(Text, server_default="")
    cut_off: Mapped[int | None] = mapped_column(BigInt)
    calendar: Mapped[Any] = mapped_column(Json, server_default=text("'{}'"))


class Bin(Base):
    """A place within a location that has a label; pickers walk by ``walk_order``, then by code."""

    __tablename__ = "bin"
    __table_args__ = table_options(
        UniqueConstraint("location_id", "code"),
        one_of("kind", BinKind),
        CheckConstraint("code <> ''", name="has_code"),
        Index("ix_bin_location_id_walk_order", "location_id", "walk_order", "code"),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    location_id: Mapped[int] = mapped_column(BigInt, ForeignKey("location.id"))
    code: Mapped[str] = mapped_column(KeyText)
    zone: Mapped[str] = mapped_column(Text, server_default="")
    walk_order: Mapped[int] = mapped_column(BigInt, server_default="0")
    kind: Mapped[BinKind] = mapped_column(EnumText(BinKind), server_default="pickable")
    counted_at: Mapped[datetime | None] = mapped_column(UtcTime)
    version: Mapped[int] = mapped_column(BigInt, server_default="1")
    archived_at: Mapped[datetime | None] = mapped_column(UtcTime)


class Lot(Base):
    """Units of a SKU that were made together. The same code on two SKUs is two lots. A blocked one is not sold."""

    __tablename__ = "lot"
    __table_args__ = table_options(
        UniqueConstraint("sku_id", "code"),
        CheckConstraint("code <> ''", name="has_code"),
        Index("ix_lot_expires_on", "expires_on"),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    sku_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sku.id"))
    code: Mapped[str] = mapped_column(KeyText)
    expires_on: Mapped[date | None] = mapped_column(Day)
    blocked_at: Mapped[datetime | None] = mapped_column(UtcTime)
    created_at: Mapped[datetime] = mapped_column(UtcTime)


class Serial(Base):
    """One unit that is known by its own number: at one location, or with the customer of an order line, or gone."""

    __tablename__ = "serial"
    __table_args__ = table_options(
        UniqueConstraint("sku_id", "code"),
        CheckConstraint("code <> ''", name="has_code"),
        CheckConstraint("location_id IS NOT NULL OR bin_id IS NULL", name="bin_has_location"),
        CheckConstraint("location_id IS NULL OR order_line_id IS NULL", name="one_place"),
        Index("ix_serial_code", "code"),
        Index("ix_serial_place", "location_id", "bin_id"),
        Index("ix_serial_lot_id", "lot_id"),
        Index("ix_serial_order_line_id", "order_line_id"),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    sku_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sku.id"))
    code: Mapped[str] = mapped_column(KeyText)
    lot_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("lot.id"))
    location_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("location.id"))
    bin_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("bin.id"))
    order_line_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("order_line.id"))
    version: Mapped[int] = mapped_column(BigInt, server_default="1")
    created_at: Mapped[datetime] = mapped_column(UtcTime)


class StockLevel(Base):
    """Units of a SKU at a location; available = on_hand - reserved - held, never stored. ``held`` is not sellable.

    ``placed`` of them lie in bins or belong to lots (``BinStock``); the rest is known by its location alone. ``safety``
    is kept from channels. When ``reorder_point`` or less are available it is ``low``: as many are bought as make
    ``reorder_to``.
    """

    __tablename__ = "stock_level"
    __table_args__ = table_options(
        counters("on_hand", "reserved", "held", "placed"),
        CheckConstraint("reserved + held <= on_hand", name="never_oversold"),
        CheckConstraint("placed <= on_hand", name="placed"),
        CheckConstraint("safety >= 0 AND reorder_point >= 0 AND reorder_to >= reorder_point", name="policy"),
        flag("low"),
        Index("ix_stock_level_low", "sku_id", "location_id", **only_where("low")),
        Index("ix_stock_level_counted_at", "counted_at", "sku_id", "location_id"),
        Index("ix_stock_level_location_id", "location_id", "counted_at", "sku_id"),
        autoincrement=False,
    )

    sku_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sku.id"), primary_key=True)
    location_id: Mapped[int] = mapped_column(BigInt, ForeignKey("location.id"), primary_key=True)
    on_hand: Mapped[int] = mapped_column(BigInt, server_default="0")
    reserved: Mapped[int] = mapped_column(BigInt, server_default="0")
    held: Mapped[int] = mapped_column(BigInt, server_default="0")
    version: Mapped[int] = mapped_column(BigInt, server_default="1")
    placed: Mapped[int] = mapped_column(BigInt, server_default="0")
    counted_at: Mapped[datetime | None] = mapped_column(UtcTime)
    safety: Mapped[int] = mapped_column(BigInt, server_default="0")
    reorder_point: Mapped[int | None] = mapped_column(BigInt)
    reorder_to: Mapped[int | None] = mapped_column(BigInt)
    low: Mapped[bool] = mapped_column(
        Flag, Computed("coalesce(on_hand - reserved - held <= reorder_point, false)", persisted=True)
    )


class BinStock(Base):
    """Units of a SKU in one bin (NULL: somewhere at the location) and of one lot (NULL: none)."""

    __tablename__ = "bin_stock"
    __table_args__ = table_options(
        counters("on_hand", "held"),
        CheckConstraint("held <= on_hand", name="held"),
        CheckConstraint("bin_id IS NOT NULL OR lot_id IS NOT NULL", name="placed"),
        Index(
            "uq_bin_stock_place",
            "sku_id",
            "location_id",
            text("coalesce(bin_id, 0)"),
            text("coalesce(lot_id, 0)"),
            unique=True,
        ),
        Index("ix_bin_stock_bin_id", "bin_id"),
        Index("ix_bin_stock_lot_id", "lot_id"),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    sku_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sku.id"))
    location_id: Mapped[int] = mapped_column(BigInt, ForeignKey("location.id"))
    bin_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("bin.id"))
    lot_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("lot.id"))
    on_hand: Mapped[int] = mapped_column(BigInt, server_default="0")
    held: Mapped[int] = mapped_column(BigInt, server_default="0")
    counted_at: Mapped[datetime | None] = mapped_column(UtcTime)


class ChannelThreshold(Base):
    """Units of a SKU (NULL: of each) that are never offered to a channel account, beside the safety stock."""

    __tablename__ = "channel_threshold"
    __table_args__ = table_options(
        counters("units"),
        Index("uq_channel_threshold_of", "channel_account_id", text("coalesce(sku_id, 0)"), unique=True),
        Index("ix_channel_threshold_sku_id", "sku_id"),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    channel_account_id: Mapped[int] = mapped_column(BigInt, ForeignKey("channel_account.id"))
    sku_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("sku.id"))
    units: Mapped[int] = mapped_column(BigInt)


class StockNote(Base):
    """What a person wrote about a movement, and a picture of it: apart from the ledger, so that it can be erased."""

    __tablename__ = "stock_note"
    __table_args__ = table_options(UniqueConstraint("op_id"))

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    op_id: Mapped[uuid.UUID] = mapped_column(OpId)
    text: Mapped[str] = mapped_column(Text)
    picture_sha256: Mapped[str | None] = mapped_column(Text, ForeignKey("blob.sha256"))


class MoveKind(enum.StrEnum):
    """Why stock moved."""

    COUNT = "count"
    RESERVE = "reserve"
    RELEASE = "release"
    SHIP = "ship"
    RECEIVE = "receive"
    ADJUST = "adjust"
    MOVE = "move"  # to another bin, lot or state; what is on hand at the location stays
    TRANSFER = "transfer"
    RETURN = "return"


class DocumentKind(enum.StrEnum):
    """What a movement belongs to besides its order line."""

    RECEIPT = "receipt"
    TRANSFER = "transfer"
    COUNT = "count"
    RETURN = "return"
    REPAIR = "repair"


class StockMove(Base):
    """One line of the ledger. The database refuses UPDATE, DELETE, REPLACE and TRUNCATE (``db.guards``).

    ``bin_id``, ``lot_id``: where in the location, of which lot; with neither it is known by the location alone.
    ``reason`` is a word of the program's, ``unit_cost`` what one unit cost, in millionths of the shop's currency's
    minor unit (of what was received).
    """

    __tablename__ = "stock_move"
    __table_args__ = table_options(
        UniqueConstraint("op_id", "seq"),
        one_of("kind", MoveKind),
        CheckConstraint("hand_delta <> 0 OR reserved_delta <> 0 OR held_delta <> 0", name="moves"),
        Index("ix_stock_move_sku_location", "sku_id", "location_id", "id"),
        Index("ix_stock_move_order_line_id", "order_line_id"),
        Index("ix_stock_move_bin_id", "bin_id", **only_where("bin_id IS NOT NULL")),
        Index("ix_stock_move_lot_id", "lot_id", **only_where("lot_id IS NOT NULL")),
        Index("ix_stock_move_serial_id", "serial_id", **only_where("serial_id IS NOT NULL")),
        Index("ix_stock_move_document", "document_kind", "document_id", **only_where("document_id IS NOT NULL")),
        CheckConstraint("(document_id IS NULL) = (document_kind IS NULL)", name="document"),
        CheckConstraint("unit_cost >= 0", name="unit_cost"),
        one_of("document_kind", DocumentKind),
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
    bin_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("bin.id"))
    lot_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("lot.id"))
    serial_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("serial.id"))
    reason: Mapped[str] = mapped_column(Text, server_default="")
    document_kind: Mapped[DocumentKind | None] = mapped_column(EnumText(DocumentKind))
    document_id: Mapped[int | None] = mapped_column(BigInt)
    unit_cost: Mapped[int | None] = mapped_column(BigInt)
