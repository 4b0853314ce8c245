"""Orders: header, lines, money, addresses, holds, timeline, and where each unit is to come from."""

import uuid
from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.channels.base import Payment
from app.domain.order_states import HoldKind, OrderState
from db.base import Base, counters, flag, one_of, only_where, table_options
from db.types import BigInt, EnumText, Flag, Json, KeyText, OpId, UtcTime


class Customer(Base):
    """A buyer. Merged by ``merged_into_id``, never by guess. ``name_fold`` is the fold of the name."""

    __tablename__ = "customer"
    __table_args__ = table_options(Index("ix_customer_name_fold", "name_fold", "id"))

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    merged_into_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("customer.id"), index=True)
    name_fold: Mapped[str] = mapped_column(KeyText)
    email: Mapped[str] = mapped_column(Text, server_default="")
    phone: Mapped[str] = mapped_column(Text, server_default="")
    created_at: Mapped[datetime] = mapped_column(UtcTime)


class CustomerAddress(Base):
    """An address that a customer has had sent to; ``used_at`` is when last. Erasable, like the customer's name."""

    __tablename__ = "customer_address"
    __table_args__ = table_options(Index("ix_customer_address_customer_id", "customer_id", "used_at"))

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    customer_id: Mapped[int] = mapped_column(BigInt, ForeignKey("customer.id"))
    name: Mapped[str] = mapped_column(Text)
    company: Mapped[str] = mapped_column(Text)
    street1: Mapped[str] = mapped_column(Text)
    street2: Mapped[str] = mapped_column(Text)
    city: Mapped[str] = mapped_column(Text)
    region: Mapped[str] = mapped_column(Text)
    postal_code: Mapped[str] = mapped_column(Text)
    country: Mapped[str] = mapped_column(Text)
    phone: Mapped[str] = mapped_column(Text)
    used_at: Mapped[datetime] = mapped_column(UtcTime)


class CustomerIdentity(Base):
    """How an account knows a customer: ``value`` is ``email:...`` or ``phone:...``, folded."""

    __tablename__ = "customer_identity"
    __table_args__ = table_options(
        UniqueConstraint("channel_account_id", "value"), Index("ix_customer_identity_customer_id", "customer_id")
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    channel_account_id: Mapped[int] = mapped_column(BigInt, ForeignKey("channel_account.id"))
    value: Mapped[str] = mapped_column(Text)
    customer_id: Mapped[int] = mapped_column(BigInt, ForeignKey("customer.id"))


class ImportBatch(Base):
    """One run of an import: which file, and what became of it."""

    __tablename__ = "import_batch"
    __table_args__ = table_options()

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    kind: Mapped[str] = mapped_column(Text)
    file_name: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(Text)
    channel_account_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("channel_account.id"), index=True)
    started_at: Mapped[datetime] = mapped_column(UtcTime)
    finished_at: Mapped[datetime | None] = mapped_column(UtcTime)
    counts: Mapped[Any] = mapped_column(Json)
    undone_at: Mapped[datetime | None] = mapped_column(UtcTime)


# What lists of open orders are sorted by, which are few among many: the whole order's indexes would lead past all that
# is over. ``app.queries.order_terms.OPEN`` is the same condition.
_SORTED_WHILE_OPEN = (
    "placed_at", "number_key", "customer_fold", "channel_account_id", "units", "ship_by", "payment", "total_key",
)  # fmt: skip


def _of_open_orders(column: str) -> Index:
    return Index(f"ix_sales_order_open_{column}", column, "id", **only_where("is_open"))


def _of_ship_addresses(column: str) -> Index:
    """No database indexes a text of any length, so its beginning is."""
    begins = text(f"substr({column}, 1, 100)")
    return Index(f"ix_order_address_{column}", begins, "order_id", **only_where("kind = 'ship'"))


class SalesOrder(Base):
    """An order. Money in minor units of ``currency``; NULL with ``money_known`` false when the file had none.

    ``state`` is a stored function of lines and shipments (``app.domain.order_states.order_state``); ``is_open`` says
    whether it is none of those in which an order is over. Whoever writes one writes the other.
    ``content_hash`` is that of all the channel last said, ``goods_hash`` that of its lines, address and money.
    ``ship_by`` is what the channel promised, else what the shop's handling time gives. Derived for sorting and search
    (``app.domain.identifiers``): ``number_key``, ``number_fold``, ``customer_fold``, ``total_key``.
    """

    __tablename__ = "sales_order"
    __table_args__ = table_options(
        UniqueConstraint("channel_account_id", "number"),
        Index(
            "uq_sales_order_external_id",
            "channel_account_id",
            "external_id",
            unique=True,
            **only_where("external_id IS NOT NULL"),
        ),
        one_of("state", OrderState),
        one_of("payment", Payment),
        flag("money_known"),
        flag("pickup"),
        CheckConstraint("is_open = (state <> 'shipped' AND state <> 'cancelled')", name="is_open"),
        counters("units", "holds"),
        CheckConstraint(
            "NOT money_known OR total_amount IS NOT NULL AND total_amount = lines_amount + shipping_amount"
            " + fees_amount - discount_amount + tax_added_amount",
            name="total_adds_up",
        ),
        Index("ix_sales_order_placed", "placed_at", "id"),
        Index("ix_sales_order_state_placed", "state", "placed_at", "id"),
        Index(
            "ix_sales_order_on_hold",
            "placed_at",
            "id",
            **only_where("holds > 0"),
        ),
        Index("ix_sales_order_number", "number"),
        Index("ix_sales_order_customer_id", "customer_id"),
        Index("ix_sales_order_number_key", "number_key", "id"),
        Index("ix_sales_order_number_fold", "number_fold"),
        Index("ix_sales_order_customer_fold", "customer_fold", "id"),
        Index("ix_sales_order_account", "channel_account_id", "id"),
        Index("ix_sales_order_units", "units", "id"),
        Index("ix_sales_order_ship_by", "ship_by", "id"),
        Index("ix_sales_order_payment", "payment", "id"),
        Index("ix_sales_order_total_key", "total_key", "id"),
        *(_of_open_orders(column) for column in _SORTED_WHILE_OPEN),
        Index("ix_sales_order_pickup", "placed_at", "id", **only_where("pickup")),
        Index("ix_sales_order_method", text("substr(shipping_method, 1, 100)"), "id"),
        Index("ix_sales_order_note", "id", **only_where("note <> ''")),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    channel_account_id: Mapped[int] = mapped_column(BigInt, ForeignKey("channel_account.id"))
    number: Mapped[str] = mapped_column(Text)
    external_id: Mapped[str | None] = mapped_column(Text)
    placed_at: Mapped[datetime] = mapped_column(UtcTime)
    state: Mapped[OrderState] = mapped_column(EnumText(OrderState))
    payment: Mapped[Payment] = mapped_column(EnumText(Payment))
    priority: Mapped[int] = mapped_column(BigInt, server_default="0")
    holds: Mapped[int] = mapped_column(BigInt, server_default="0")
    customer_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("customer.id"))
    customer_name: Mapped[str] = mapped_column(Text)
    units: Mapped[int] = mapped_column(BigInt)
    currency: Mapped[str] = mapped_column(Text)
    money_known: Mapped[bool] = mapped_column(Flag)
    lines_amount: Mapped[int | None] = mapped_column(BigInt)
    shipping_amount: Mapped[int | None] = mapped_column(BigInt)
    fees_amount: Mapped[int | None] = mapped_column(BigInt)
    discount_amount: Mapped[int | None] = mapped_column(BigInt)
    tax_added_amount: Mapped[int | None] = mapped_column(BigInt)
    total_amount: Mapped[int | None] = mapped_column(BigInt)
    refunded_amount: Mapped[int | None] = mapped_column(BigInt)
    shipping_method: Mapped[str] = mapped_column(Text)
    payment_method: Mapped[str] = mapped_column(Text)
    pickup: Mapped[bool] = mapped_column(Flag)
    note: Mapped[str] = mapped_column(Text)
    attributes: Mapped[Any] = mapped_column(Json)
    tags: Mapped[Any] = mapped_column(Json)
    import_batch_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("import_batch.id"), index=True)
    content_hash: Mapped[str] = mapped_column(Text)
    goods_hash: Mapped[str] = mapped_column(Text)
    version: Mapped[int] = mapped_column(BigInt, server_default="1")
    imported_at: Mapped[datetime] = mapped_column(UtcTime)
    number_key: Mapped[str] = mapped_column(KeyText)
    number_fold: Mapped[str] = mapped_column(KeyText)
    customer_fold: Mapped[str] = mapped_column(KeyText)
    ship_by: Mapped[datetime] = mapped_column(UtcTime)
    total_key: Mapped[int] = mapped_column(BigInt)
    is_open: Mapped[bool] = mapped_column(Flag, server_default=text("false"))


class OrderAddress(Base):
    """Where an order goes (``ship``) or is billed (``bill``). Erasable: nothing else holds these texts.

    ``latitude`` and ``longitude`` are those of the postal code, in ten-thousandths of a degree, for routing.
    """

    __tablename__ = "order_address"
    __table_args__ = table_options(
        UniqueConstraint("order_id", "kind"),
        one_of("kind", ("ship", "bill")),
        *(_of_ship_addresses(column) for column in ("country", "city", "postal_code")),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    order_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sales_order.id"))
    kind: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    company: Mapped[str] = mapped_column(Text)
    street1: Mapped[str] = mapped_column(Text)
    street2: Mapped[str] = mapped_column(Text)
    city: Mapped[str] = mapped_column(Text)
    region: Mapped[str] = mapped_column(Text)
    postal_code: Mapped[str] = mapped_column(Text)
    country: Mapped[str] = mapped_column(Text)
    phone: Mapped[str] = mapped_column(Text)
    email: Mapped[str] = mapped_column(Text)
    latitude: Mapped[int | None] = mapped_column(BigInt)
    longitude: Mapped[int | None] = mapped_column(BigInt)


class OrderLine(Base):
    """A line of an order: five counters that always add up to what was ordered.

    A kit is a line with the money and nothing to send; its ``parent_line_id`` names it in the lines of its parts.
    """

    __tablename__ = "order_line"
    __table_args__ = table_options(
        UniqueConstraint("order_id", "position"),
        counters("open", "reserved", "packed", "shipped", "cancelled", "returned"),
        CheckConstraint("ordered > 0", name="ordered"),
        CheckConstraint("ordered = open + reserved + packed + shipped + cancelled", name="units_add_up"),
        CheckConstraint("returned <= shipped", name="returned"),
        flag("requires_shipping"),
        Index("ix_order_line_sku_id", "sku_id"),
        Index("ix_order_line_parent_line_id", "parent_line_id", **only_where("parent_line_id IS NOT NULL")),
        Index("ix_order_line_open", "sku_id", **only_where("open > 0")),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    order_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sales_order.id"))
    position: Mapped[int] = mapped_column(BigInt)
    sku_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sku.id"))
    title: Mapped[str] = mapped_column(Text)
    channel_sku: Mapped[str] = mapped_column(Text)
    requires_shipping: Mapped[bool] = mapped_column(Flag)
    ordered: Mapped[int] = mapped_column(BigInt)
    open: Mapped[int] = mapped_column(BigInt)
    reserved: Mapped[int] = mapped_column(BigInt, server_default="0")
    packed: Mapped[int] = mapped_column(BigInt, server_default="0")
    shipped: Mapped[int] = mapped_column(BigInt, server_default="0")
    cancelled: Mapped[int] = mapped_column(BigInt, server_default="0")
    returned: Mapped[int] = mapped_column(BigInt, server_default="0")
    unit_price_millionths: Mapped[int | None] = mapped_column(BigInt)
    discount_amount: Mapped[int | None] = mapped_column(BigInt)
    line_amount: Mapped[int | None] = mapped_column(BigInt)
    parent_line_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("order_line.id"))


class OrderCharge(Base):
    """Shipping, a fee, a discount, or the adjustment that makes our sum the channel's total (for review)."""

    __tablename__ = "order_charge"
    __table_args__ = table_options(
        one_of("kind", ("shipping", "fee", "discount", "adjustment")),
        Index("ix_order_charge_order_id", "order_id"),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    order_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sales_order.id"))
    kind: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    amount: Mapped[int] = mapped_column(BigInt)


class OrderTax(Base):
    """One tax of an order as the channel figured it; the rate is in parts per million."""

    __tablename__ = "order_tax"
    __table_args__ = table_options(flag("included"), Index("ix_order_tax_order_id", "order_id"))

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    order_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sales_order.id"))
    title: Mapped[str] = mapped_column(Text)
    rate_ppm: Mapped[int] = mapped_column(BigInt)
    amount: Mapped[int] = mapped_column(BigInt)
    included: Mapped[bool] = mapped_column(Flag)


class OrderHold(Base):
    """Why an order waits; ``lifted_at`` NULL = it still does. ``sales_order.holds`` counts those."""

    __tablename__ = "order_hold"
    __table_args__ = table_options(
        one_of("kind", HoldKind),
        Index("ix_order_hold_order_id", "order_id"),
        Index(
            "uq_order_hold_live",
            "order_id",
            "kind",
            unique=True,
            **only_where("lifted_at IS NULL"),
        ),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    order_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sales_order.id"))
    kind: Mapped[HoldKind] = mapped_column(EnumText(HoldKind))
    reason: Mapped[str] = mapped_column(Text)
    placed_at: Mapped[datetime] = mapped_column(UtcTime)
    lifted_at: Mapped[datetime | None] = mapped_column(UtcTime)


class OrderEdit(Base):
    """Who has an order open for editing. Advice, no lock: the order's version decides when two write.

    Over when ``until``, the database's time, has passed.
    """

    __tablename__ = "order_edit"
    __table_args__ = table_options(autoincrement=False)

    order_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sales_order.id"), primary_key=True, autoincrement=False)
    user_id: Mapped[int] = mapped_column(BigInt, ForeignKey("user_account.id"))
    station_id: Mapped[int] = mapped_column(BigInt, ForeignKey("station.id"))
    since: Mapped[datetime] = mapped_column(UtcTime)
    until: Mapped[datetime] = mapped_column(UtcTime)


class OrderEvent(Base):
    """One entry of an order's timeline, append-only; ``data`` names ids and figures, never personal text."""

    __tablename__ = "order_event"
    __table_args__ = table_options(Index("ix_order_event_order", "order_id", "id"))

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    op_id: Mapped[uuid.UUID] = mapped_column(OpId)
    order_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sales_order.id"))
    shipment_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("shipment.id"))
    kind: Mapped[str] = mapped_column(Text)
    data: Mapped[Any] = mapped_column(Json)
    user_id: Mapped[int] = mapped_column(BigInt, ForeignKey("user_account.id"))
    station_id: Mapped[int] = mapped_column(BigInt, ForeignKey("station.id"))
    happened_at: Mapped[datetime] = mapped_column(UtcTime)
    recorded_at: Mapped[datetime] = mapped_column(UtcTime)


class Allocation(Base):
    """Units of a line promised from a location; ended, never deleted."""

    __tablename__ = "allocation"
    __table_args__ = table_options(
        CheckConstraint("quantity > 0", name="quantity"),
        one_of("ended", ("", "released", "shipped")),
        Index("ix_allocation_order_line_id", "order_line_id"),
        Index("ix_allocation_shipment_id", "shipment_id"),
        Index(
            "ix_allocation_live",
            "sku_id",
            "location_id",
            "id",
            **only_where("ended = ''"),
        ),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    order_line_id: Mapped[int] = mapped_column(BigInt, ForeignKey("order_line.id"))
    sku_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sku.id"))
    location_id: Mapped[int] = mapped_column(BigInt, ForeignKey("location.id"))
    shipment_id: Mapped[int] = mapped_column(BigInt, ForeignKey("shipment.id"))
    quantity: Mapped[int] = mapped_column(BigInt)
    ended: Mapped[str] = mapped_column(Text, server_default="")


class Backorder(Base):
    """Units of a line that no location has; quantity <= open of the line. The row goes when it is served."""

    __tablename__ = "backorder"
    __table_args__ = table_options(CheckConstraint("quantity > 0", name="quantity"))

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    order_line_id: Mapped[int] = mapped_column(BigInt, ForeignKey("order_line.id"), unique=True)
    quantity: Mapped[int] = mapped_column(BigInt)
    since: Mapped[datetime] = mapped_column(UtcTime)


class RoutingDecision(Base):
    """Why an order goes where it goes: the rule, and for each location taken or refused, the reason."""

    __tablename__ = "routing_decision"
    __table_args__ = table_options(Index("ix_routing_decision_order", "order_id", "id"))

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    op_id: Mapped[uuid.UUID] = mapped_column(OpId)
    order_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sales_order.id"))
    rule: Mapped[str] = mapped_column(Text)
    candidates: Mapped[Any] = mapped_column(Json)
    decided_at: Mapped[datetime] = mapped_column(UtcTime)
