"""Documents of the warehouse: suppliers and what is bought of them, receipts, transfers, counts; and what kits hold.

What they do to stock is in the ledger; its rows name the document.
"""

import enum
import uuid
from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.counting import CountState
from app.domain.purchases import PurchaseState
from db.base import Base, counters, flag, one_of, only_where, table_options
from db.types import BigInt, Day, EnumText, Flag, KeyText, OpId, UtcTime


class TransferState(enum.StrEnum):
    """How far goods are on their way from one location to another."""

    REQUESTED = "requested"
    SHIPPED = "shipped"
    RECEIVED = "received"
    CANCELLED = "cancelled"


class Supplier(Base):
    """Who sells us goods, in which currency, and how many days that usually takes."""

    __tablename__ = "supplier"
    __table_args__ = table_options(
        CheckConstraint("name <> ''", name="has_name"), CheckConstraint("lead_days >= 0", name="lead_days")
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    name: Mapped[str] = mapped_column(Text, unique=True)
    email: Mapped[str] = mapped_column(Text, server_default="")
    phone: Mapped[str] = mapped_column(Text, server_default="")
    currency: Mapped[str] = mapped_column(Text)
    lead_days: Mapped[int | None] = mapped_column(BigInt)
    note: Mapped[str] = mapped_column(Text, server_default="")
    version: Mapped[int] = mapped_column(BigInt, server_default="1")
    archived_at: Mapped[datetime | None] = mapped_column(UtcTime)


class SupplierSku(Base):
    """A SKU at a supplier: its code there, the price of one unit in minor units, and in what packs it comes."""

    __tablename__ = "supplier_sku"
    __table_args__ = table_options(
        UniqueConstraint("supplier_id", "sku_id"),
        Index("ix_supplier_sku_sku_id", "sku_id"),
        CheckConstraint("price_amount >= 0 AND lead_days >= 0 AND pack_units > 0", name="figures"),
        flag("preferred"),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    supplier_id: Mapped[int] = mapped_column(BigInt, ForeignKey("supplier.id"))
    sku_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sku.id"))
    code: Mapped[str] = mapped_column(Text, server_default="")
    price_amount: Mapped[int | None] = mapped_column(BigInt)
    pack_units: Mapped[int] = mapped_column(BigInt, server_default="1")
    lead_days: Mapped[int | None] = mapped_column(BigInt)
    preferred: Mapped[bool] = mapped_column(Flag, server_default=text("false"))


class PurchaseOrder(Base):
    """An order to a supplier, for one location."""

    __tablename__ = "purchase_order"
    __table_args__ = table_options(
        one_of("state", PurchaseState),
        Index("ix_purchase_order_supplier_id", "supplier_id", "id"),
        Index("ix_purchase_order_state", "state", "id"),
        Index("ix_purchase_order_location_id", "location_id"),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    number: Mapped[str] = mapped_column(Text, unique=True)
    supplier_id: Mapped[int] = mapped_column(BigInt, ForeignKey("supplier.id"))
    location_id: Mapped[int] = mapped_column(BigInt, ForeignKey("location.id"))
    state: Mapped[PurchaseState] = mapped_column(EnumText(PurchaseState))
    currency: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    ordered_at: Mapped[datetime | None] = mapped_column(UtcTime)
    expected_on: Mapped[date | None] = mapped_column(Day)
    note: Mapped[str] = mapped_column(Text, server_default="")
    version: Mapped[int] = mapped_column(BigInt, server_default="1")


class PurchaseLine(Base):
    """Units of a SKU on an order to a supplier: incoming are ordered - received - cancelled, and never below zero."""

    __tablename__ = "purchase_line"
    __table_args__ = table_options(
        UniqueConstraint("purchase_order_id", "position"),
        CheckConstraint("ordered > 0 AND received >= 0 AND cancelled >= 0 AND price_amount >= 0", name="figures"),
        Index("ix_purchase_line_sku_id", "sku_id"),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    purchase_order_id: Mapped[int] = mapped_column(BigInt, ForeignKey("purchase_order.id"))
    position: Mapped[int] = mapped_column(BigInt)
    sku_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sku.id"))
    ordered: Mapped[int] = mapped_column(BigInt)
    received: Mapped[int] = mapped_column(BigInt, server_default="0")
    cancelled: Mapped[int] = mapped_column(BigInt, server_default="0")
    price_amount: Mapped[int | None] = mapped_column(BigInt)
    expected_on: Mapped[date | None] = mapped_column(Day)


class Receipt(Base):
    """Goods that came in at a location, against an order to a supplier or blind (NULL); open until it is closed."""

    __tablename__ = "receipt"
    __table_args__ = table_options(
        Index("ix_receipt_purchase_order_id", "purchase_order_id"),
        Index("ix_receipt_location_id", "location_id", "id"),
        Index("ix_receipt_open", "id", **only_where("closed_at IS NULL")),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    number: Mapped[str] = mapped_column(Text, unique=True)
    location_id: Mapped[int] = mapped_column(BigInt, ForeignKey("location.id"))
    purchase_order_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("purchase_order.id"))
    reference: Mapped[str] = mapped_column(Text, server_default="")
    opened_at: Mapped[datetime] = mapped_column(UtcTime)
    closed_at: Mapped[datetime | None] = mapped_column(UtcTime)
    version: Mapped[int] = mapped_column(BigInt, server_default="1")


class ReceiptLine(Base):
    """Units that were received in one go; what is taken back is a line with negative units."""

    __tablename__ = "receipt_line"
    __table_args__ = table_options(
        CheckConstraint("units <> 0", name="units"),
        CheckConstraint("unit_cost >= 0", name="unit_cost"),
        Index("ix_receipt_line_receipt_id", "receipt_id", "id"),
        Index("ix_receipt_line_purchase_line_id", "purchase_line_id"),
        Index("ix_receipt_line_sku_id", "sku_id"),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    receipt_id: Mapped[int] = mapped_column(BigInt, ForeignKey("receipt.id"))
    purchase_line_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("purchase_line.id"))
    sku_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sku.id"))
    bin_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("bin.id"))
    lot_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("lot.id"))
    units: Mapped[int] = mapped_column(BigInt)
    unit_cost: Mapped[int | None] = mapped_column(BigInt)
    op_id: Mapped[uuid.UUID] = mapped_column(OpId)


class Transfer(Base):
    """Goods from one location to another; while they are on their way they are in the shop's transit location."""

    __tablename__ = "transfer"
    __table_args__ = table_options(
        one_of("state", TransferState),
        CheckConstraint("from_location_id <> to_location_id", name="two_places"),
        Index("ix_transfer_state", "state", "id"),
        Index("ix_transfer_from_location_id", "from_location_id"),
        Index("ix_transfer_to_location_id", "to_location_id"),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    number: Mapped[str] = mapped_column(Text, unique=True)
    from_location_id: Mapped[int] = mapped_column(BigInt, ForeignKey("location.id"))
    to_location_id: Mapped[int] = mapped_column(BigInt, ForeignKey("location.id"))
    state: Mapped[TransferState] = mapped_column(EnumText(TransferState))
    requested_at: Mapped[datetime] = mapped_column(UtcTime)
    shipped_at: Mapped[datetime | None] = mapped_column(UtcTime)
    received_at: Mapped[datetime | None] = mapped_column(UtcTime)
    expected_on: Mapped[date | None] = mapped_column(Day)
    note: Mapped[str] = mapped_column(Text, server_default="")
    version: Mapped[int] = mapped_column(BigInt, server_default="1")


class TransferLine(Base):
    """Units of a SKU in a transfer: in transit are shipped - received - missing."""

    __tablename__ = "transfer_line"
    __table_args__ = table_options(
        UniqueConstraint("transfer_id", "position"),
        counters("requested", "shipped", "received", "missing"),
        CheckConstraint("received + missing <= shipped", name="in_transit"),
        Index("ix_transfer_line_sku_id", "sku_id"),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    transfer_id: Mapped[int] = mapped_column(BigInt, ForeignKey("transfer.id"))
    position: Mapped[int] = mapped_column(BigInt)
    sku_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sku.id"))
    lot_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("lot.id"))
    requested: Mapped[int] = mapped_column(BigInt)
    shipped: Mapped[int] = mapped_column(BigInt, server_default="0")
    received: Mapped[int] = mapped_column(BigInt, server_default="0")
    missing: Mapped[int] = mapped_column(BigInt, server_default="0")


class StockCount(Base):
    """A count of some bins or of a whole location. ``blind``: who counts is not shown what should be there."""

    __tablename__ = "stock_count"
    __table_args__ = table_options(
        one_of("state", CountState),
        flag("blind"),
        Index("ix_stock_count_state", "state", "id"),
        Index("ix_stock_count_location_id", "location_id"),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    number: Mapped[str] = mapped_column(Text, unique=True)
    location_id: Mapped[int] = mapped_column(BigInt, ForeignKey("location.id"))
    state: Mapped[CountState] = mapped_column(EnumText(CountState))
    blind: Mapped[bool] = mapped_column(Flag, server_default=text("true"))
    note: Mapped[str] = mapped_column(Text, server_default="")
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcTime)
    version: Mapped[int] = mapped_column(BigInt, server_default="1")


class CountLine(Base):
    """One SKU (and lot) in one bin (NULL: what lies in none) of a count.

    ``expected`` is what should have lain there when it was counted, when the last ledger row was ``snapshot_id``:
    movements after that are allowed for. ``counted`` is NULL until it was counted; ``times`` is how often its bin was
    closed with it. ``posted`` is by how much the books were changed then; NULL: that is still to be decided.
    """

    __tablename__ = "count_line"
    __table_args__ = table_options(
        CheckConstraint("counted >= 0 AND times >= 0", name="figures"),
        Index(
            "uq_count_line_place",
            "stock_count_id",
            text("coalesce(bin_id, 0)"),
            "sku_id",
            text("coalesce(lot_id, 0)"),
            unique=True,
        ),
        Index("ix_count_line_sku_id", "sku_id"),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    stock_count_id: Mapped[int] = mapped_column(BigInt, ForeignKey("stock_count.id"))
    bin_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("bin.id"))
    sku_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sku.id"))
    lot_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("lot.id"))
    expected: Mapped[int] = mapped_column(BigInt)
    snapshot_id: Mapped[int] = mapped_column(BigInt)
    counted: Mapped[int | None] = mapped_column(BigInt)
    times: Mapped[int] = mapped_column(BigInt, server_default="0")
    reason: Mapped[str] = mapped_column(Text, server_default="")
    user_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("user_account.id"))
    counted_at: Mapped[datetime | None] = mapped_column(UtcTime)
    posted: Mapped[int | None] = mapped_column(BigInt)


class CountSerial(Base):
    """A serial that was scanned for a line of a count: units that have one are counted by it."""

    __tablename__ = "count_serial"
    __table_args__ = table_options(
        UniqueConstraint("count_line_id", "code"), CheckConstraint("code <> ''", name="has_code")
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    count_line_id: Mapped[int] = mapped_column(BigInt, ForeignKey("count_line.id"))
    code: Mapped[str] = mapped_column(KeyText)


class CountBin(Base):
    """A bin (NULL: what lies in none) that is to be counted in a count; done when ``counted_at`` is set."""

    __tablename__ = "count_bin"
    __table_args__ = table_options(
        Index("uq_count_bin_place", "stock_count_id", text("coalesce(bin_id, 0)"), unique=True),
        Index("ix_count_bin_bin_id", "bin_id"),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    stock_count_id: Mapped[int] = mapped_column(BigInt, ForeignKey("stock_count.id"))
    bin_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("bin.id"))
    counted_at: Mapped[datetime | None] = mapped_column(UtcTime)


class KitComponent(Base):
    """Units of a SKU in one of a kit. A kit holds no kits."""

    __tablename__ = "kit_component"
    __table_args__ = table_options(
        UniqueConstraint("kit_sku_id", "sku_id"),
        CheckConstraint("quantity > 0", name="quantity"),
        CheckConstraint("kit_sku_id <> sku_id", name="not_itself"),
        Index("ix_kit_component_sku_id", "sku_id"),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    kit_sku_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sku.id"))
    sku_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sku.id"))
    quantity: Mapped[int] = mapped_column(BigInt)
    position: Mapped[int] = mapped_column(BigInt, server_default="0")
