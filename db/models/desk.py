"""What people attach to orders and customers: tags, notes, links between orders, and how they like to see lists."""

import uuid
from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, flag, one_of, table_options
from db.types import BigInt, Flag, Json, KeyText, OpId, UtcTime


class OrderTag(Base):
    """One tag of an order, for search; ``sales_order.tags`` holds the same ones in their order, for display."""

    __tablename__ = "order_tag"
    __table_args__ = table_options(
        UniqueConstraint("order_id", "tag_fold"), Index("ix_order_tag_tag_fold", "tag_fold", "order_id")
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    order_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sales_order.id"))
    tag: Mapped[str] = mapped_column(Text)
    tag_fold: Mapped[str] = mapped_column(KeyText)


class OrderNote(Base):
    """A note of a person on an order or on a customer. Erasable: the timeline names only its id."""

    __tablename__ = "order_note"
    __table_args__ = table_options(
        CheckConstraint("(order_id IS NULL) <> (customer_id IS NULL)", name="of_one"),
        Index("ix_order_note_order_id", "order_id", "id"),
        Index("ix_order_note_customer_id", "customer_id", "id"),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    order_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("sales_order.id"))
    customer_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("customer.id"))
    text: Mapped[str] = mapped_column(Text)
    user_id: Mapped[int] = mapped_column(BigInt, ForeignKey("user_account.id"))
    station_id: Mapped[int] = mapped_column(BigInt, ForeignKey("station.id"))
    recorded_at: Mapped[datetime] = mapped_column(UtcTime)
    removed_at: Mapped[datetime | None] = mapped_column(UtcTime)


class OrderLink(Base):
    """An order that was split off another, or merged into it; ``undone_op_id`` says that this was taken back."""

    __tablename__ = "order_link"
    __table_args__ = table_options(
        one_of("kind", ("split", "merge")),
        Index("ix_order_link_from_order_id", "from_order_id"),
        Index("ix_order_link_to_order_id", "to_order_id"),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    kind: Mapped[str] = mapped_column(Text)
    from_order_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sales_order.id"))
    to_order_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sales_order.id"))
    op_id: Mapped[uuid.UUID] = mapped_column(OpId)
    undone_op_id: Mapped[uuid.UUID | None] = mapped_column(OpId)
    data: Mapped[Any] = mapped_column(Json, server_default=text("'{}'"))


class SavedView(Base):
    """A list as somebody wants to see it again; without a user it is everybody's."""

    __tablename__ = "saved_view"
    __table_args__ = table_options(
        one_of("scope", ("orders", "customers", "stock")),
        flag("is_default"),
        Index("ix_saved_view_scope", "scope", "user_id", "position"),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    scope: Mapped[str] = mapped_column(Text)
    user_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("user_account.id"))
    name: Mapped[str] = mapped_column(Text)
    position: Mapped[int] = mapped_column(BigInt, server_default="0")
    state: Mapped[Any] = mapped_column(Json)
    is_default: Mapped[bool] = mapped_column(Flag, server_default=text("false"))
    version: Mapped[int] = mapped_column(BigInt, server_default="1")
    updated_at: Mapped[datetime] = mapped_column(UtcTime)
    archived_at: Mapped[datetime | None] = mapped_column(UtcTime)
