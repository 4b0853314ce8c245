"""Shipments: what leaves from one location, its scans, its parcels, and the papers printed for it."""

import enum
import uuid
from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.order_states import ShipmentKind, ShipmentState
from db.base import Base, counters, one_of, only_where, table_options
from db.types import BigInt, EnumText, Json, OpId, UtcTime


class Shipment(Base):
    """One order from one location, ``number-n`` to a person.

    ``claim_station_id`` is the station that packs it until ``claim_until``; ``claim_number`` only grows.
    """

    __tablename__ = "shipment"
    __table_args__ = table_options(
        UniqueConstraint("order_id", "sequence"),
        one_of("kind", ShipmentKind),
        one_of("state", ShipmentState),
        counters("claim_number", "units"),
        CheckConstraint("kind = 'external' OR location_id IS NOT NULL", name="own_has_location"),
        Index("ix_shipment_work", "state", "location_id", "id"),
        Index(
            "ix_shipment_packed",
            "packed_at",
            **only_where("packed_at IS NOT NULL"),
        ),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    order_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sales_order.id"))
    sequence: Mapped[int] = mapped_column(BigInt)
    kind: Mapped[ShipmentKind] = mapped_column(EnumText(ShipmentKind))
    state: Mapped[ShipmentState] = mapped_column(EnumText(ShipmentState))
    location_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("location.id"))
    units: Mapped[int] = mapped_column(BigInt)
    claim_station_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("station.id"))
    claim_number: Mapped[int] = mapped_column(BigInt, server_default="0")
    claim_until: Mapped[datetime | None] = mapped_column(UtcTime)
    packed_at: Mapped[datetime | None] = mapped_column(UtcTime)
    shipped_at: Mapped[datetime | None] = mapped_column(UtcTime)
    version: Mapped[int] = mapped_column(BigInt, server_default="1")
    created_at: Mapped[datetime] = mapped_column(UtcTime)


class ShipmentLine(Base):
    """Units of an order line in a shipment, and how many of them were scanned into it."""

    __tablename__ = "shipment_line"
    __table_args__ = table_options(
        UniqueConstraint("shipment_id", "order_line_id"),
        counters("quantity", "packed"),
        CheckConstraint("packed <= quantity", name="packed"),
        Index("ix_shipment_line_order_line_id", "order_line_id"),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    shipment_id: Mapped[int] = mapped_column(BigInt, ForeignKey("shipment.id"))
    order_line_id: Mapped[int] = mapped_column(BigInt, ForeignKey("order_line.id"))
    sku_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sku.id"))
    quantity: Mapped[int] = mapped_column(BigInt)
    packed: Mapped[int] = mapped_column(BigInt, server_default="0")


class PackScan(Base):
    """One accepted scan at a packing station; an undone one stays, with who undid it in the timeline."""

    __tablename__ = "pack_scan"
    __table_args__ = table_options(
        CheckConstraint("quantity > 0", name="quantity"),
        Index("ix_pack_scan_shipment_line", "shipment_line_id"),
        Index("ix_pack_scan_shipment", "shipment_id", "id"),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    op_id: Mapped[uuid.UUID] = mapped_column(OpId)
    shipment_id: Mapped[int] = mapped_column(BigInt, ForeignKey("shipment.id"))
    shipment_line_id: Mapped[int] = mapped_column(BigInt, ForeignKey("shipment_line.id"))
    code: Mapped[str] = mapped_column(Text)
    quantity: Mapped[int] = mapped_column(BigInt)
    claim_number: Mapped[int] = mapped_column(BigInt)
    user_id: Mapped[int] = mapped_column(BigInt, ForeignKey("user_account.id"))
    station_id: Mapped[int] = mapped_column(BigInt, ForeignKey("station.id"))
    happened_at: Mapped[datetime] = mapped_column(UtcTime)
    recorded_at: Mapped[datetime] = mapped_column(UtcTime)
    undone_op_id: Mapped[uuid.UUID | None] = mapped_column(OpId)


class PackSerial(Base):
    """Which unit a scan counted, of a product whose units have serial numbers."""

    __tablename__ = "pack_serial"
    __table_args__ = table_options(UniqueConstraint("pack_scan_id"), Index("ix_pack_serial_serial_id", "serial_id"))

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    pack_scan_id: Mapped[int] = mapped_column(BigInt, ForeignKey("pack_scan.id"))
    serial_id: Mapped[int] = mapped_column(BigInt, ForeignKey("serial.id"))


class LabelState(enum.StrEnum):
    """``ASKED`` is the recorded intent; the answer of the carrier makes it ``BOUGHT``; a voided one stays."""

    ASKED = "asked"
    BOUGHT = "bought"
    VOIDED = "voided"


class Parcel(Base):
    """One parcel of a shipment with its label. ``purchase_key`` makes asking the carrier again safe."""

    __tablename__ = "parcel"
    __table_args__ = table_options(
        UniqueConstraint("shipment_id", "sequence"),
        one_of("label_state", LabelState),
        CheckConstraint("label_state <> 'bought' OR tracking_number IS NOT NULL", name="tracked"),
        CheckConstraint("weight_g >= 0", name="weight"),
        Index(
            "uq_parcel_live",
            "shipment_id",
            unique=True,
            **only_where("label_state <> 'voided'"),
        ),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    shipment_id: Mapped[int] = mapped_column(BigInt, ForeignKey("shipment.id"))
    sequence: Mapped[int] = mapped_column(BigInt)
    carrier: Mapped[str] = mapped_column(Text)
    service: Mapped[str] = mapped_column(Text)
    purchase_key: Mapped[uuid.UUID] = mapped_column(OpId, unique=True)
    label_state: Mapped[LabelState] = mapped_column(EnumText(LabelState))
    tracking_number: Mapped[str | None] = mapped_column(Text, unique=True)
    weight_g: Mapped[int | None] = mapped_column(BigInt)
    created_at: Mapped[datetime] = mapped_column(UtcTime)


class PrintState(enum.StrEnum):
    """A print job ends once."""

    QUEUED = "queued"
    PRINTED = "printed"
    FAILED = "failed"
    CANCELLED = "cancelled"


class PrintJob(Base):
    """One document on its way to a printer; the bytes are a blob, so that any station can print them again."""

    __tablename__ = "print_job"
    __table_args__ = table_options(
        one_of("state", PrintState),
        CheckConstraint("copies > 0", name="copies"),
        Index("ix_print_job_shipment_id", "shipment_id"),
        Index("ix_print_job_state", "state", "id"),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    kind: Mapped[str] = mapped_column(Text)
    shipment_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("shipment.id"))
    reprint_of_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("print_job.id"))
    printer: Mapped[str] = mapped_column(Text)
    copies: Mapped[int] = mapped_column(BigInt)
    state: Mapped[PrintState] = mapped_column(EnumText(PrintState))
    sha256: Mapped[str] = mapped_column(Text, ForeignKey("blob.sha256"))
    media_type: Mapped[str] = mapped_column(Text)
    warnings: Mapped[Any] = mapped_column(Json)
    destination: Mapped[str] = mapped_column(Text, server_default="")
    error: Mapped[str] = mapped_column(Text, server_default="")
    user_id: Mapped[int] = mapped_column(BigInt, ForeignKey("user_account.id"))
    station_id: Mapped[int] = mapped_column(BigInt, ForeignKey("station.id"))
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcTime)
