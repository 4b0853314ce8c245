"""What is sold: SKUs, their barcodes, and under which names the channels list them."""

import enum
from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, flag, one_of, only_where, table_options
from db.types import BigInt, EnumText, Flag, Json, KeyText, UtcTime


class SkuStatus(enum.StrEnum):
    """A draft came from an order or a stock file and waits for a person to complete it."""

    ACTIVE = "active"
    DRAFT = "draft"


class Tracking(enum.StrEnum):
    """What more than their number is known of the units of a SKU."""

    NONE = "none"
    LOT = "lot"
    SERIAL = "serial"


class Sku(Base):
    """A stock keeping unit. Its code is unique with case; ``code_fold`` finds it when there is one hit.

    ``price_amount`` is the price of one unit for orders taken by hand, in minor units of the shop's currency;
    ``average_cost`` what one unit cost, the moving average of all receipts, in millionths of that minor unit.
    ``options``: {"Size": "M"}. ``owner``: whose goods these are, "" for our own. ``hs_code``: for the customs.
    """

    __tablename__ = "sku"
    __table_args__ = table_options(
        one_of("status", SkuStatus),
        CheckConstraint("code <> ''", name="has_code"),
        CheckConstraint("weight_g >= 0", name="weight"),
        one_of("tracking", Tracking),
        flag("hazardous"),
        CheckConstraint("length_mm > 0 AND width_mm > 0 AND height_mm > 0", name="size"),
        CheckConstraint("average_cost >= 0", name="average_cost"),
        Index("ix_sku_code_fold", "code_fold", "id"),
        Index("ix_sku_title_fold", "title_fold", "id"),
        Index("ix_sku_vendor", "vendor", **only_where("vendor <> ''")),
        Index("ix_sku_owner", "owner", **only_where("owner <> ''")),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    code: Mapped[str] = mapped_column(Text, unique=True)
    code_fold: Mapped[str] = mapped_column(KeyText)
    title: Mapped[str] = mapped_column(Text)
    status: Mapped[SkuStatus] = mapped_column(EnumText(SkuStatus))
    weight_g: Mapped[int | None] = mapped_column(BigInt)
    picture_sha256: Mapped[str | None] = mapped_column(Text, ForeignKey("blob.sha256"))
    version: Mapped[int] = mapped_column(BigInt, server_default="1")
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    archived_at: Mapped[datetime | None] = mapped_column(UtcTime)
    price_amount: Mapped[int | None] = mapped_column(BigInt)
    vendor: Mapped[str] = mapped_column(Text, server_default="")
    title_fold: Mapped[str] = mapped_column(KeyText)
    tracking: Mapped[Tracking] = mapped_column(EnumText(Tracking), server_default="none")
    options: Mapped[Any] = mapped_column(Json, server_default=text("'{}'"))
    length_mm: Mapped[int | None] = mapped_column(BigInt)
    width_mm: Mapped[int | None] = mapped_column(BigInt)
    height_mm: Mapped[int | None] = mapped_column(BigInt)
    hs_code: Mapped[str] = mapped_column(Text, server_default="")
    origin_country: Mapped[str] = mapped_column(Text, server_default="")
    hazardous: Mapped[bool] = mapped_column(Flag, server_default=text("false"))
    owner: Mapped[str] = mapped_column(Text, server_default="")
    average_cost: Mapped[int | None] = mapped_column(BigInt)


class Barcode(Base):
    """A printed barcode of a SKU; a case of 12 has ``quantity`` 12. ``code`` is the compared form of ``printed``."""

    __tablename__ = "barcode"
    __table_args__ = table_options(CheckConstraint("quantity > 0", name="quantity"))

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    code: Mapped[str] = mapped_column(Text, unique=True)
    sku_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sku.id"), index=True)
    quantity: Mapped[int] = mapped_column(BigInt, server_default="1")
    printed: Mapped[str] = mapped_column(Text)


class ChannelAccount(Base):
    """One shop on one channel."""

    __tablename__ = "channel_account"
    __table_args__ = table_options(UniqueConstraint("channel", "shop"))

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    channel: Mapped[str] = mapped_column(Text)
    shop: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    archived_at: Mapped[datetime | None] = mapped_column(UtcTime)


class Listing(Base):
    """How an account names a SKU: ``key`` is ``sku:`` + its SKU text, or ``title:`` + the folded title."""

    __tablename__ = "listing"
    __table_args__ = table_options(UniqueConstraint("channel_account_id", "key"), Index("ix_listing_sku_id", "sku_id"))

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    channel_account_id: Mapped[int] = mapped_column(BigInt, ForeignKey("channel_account.id"))
    key: Mapped[str] = mapped_column(Text)
    sku_id: Mapped[int] = mapped_column(BigInt, ForeignKey("sku.id"))
