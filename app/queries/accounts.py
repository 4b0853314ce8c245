"""The channel accounts (shops on channels) that orders came from."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from db.models import ChannelAccount, ImportBatch


@dataclass(frozen=True, slots=True)
class Account:
    """One shop on one channel; ``shop`` is "" where it was given no name."""

    channel: str
    shop: str
    title: str


def known_accounts(conn: Connection, channel: str) -> list[Account]:
    """The shops of a channel, the one that was imported last first."""
    last = func.max(ImportBatch.id)
    query = (
        select(ChannelAccount.channel, ChannelAccount.shop, ChannelAccount.title)
        .outerjoin(ImportBatch, ImportBatch.channel_account_id == ChannelAccount.id)
        .where(ChannelAccount.channel == channel, ChannelAccount.archived_at.is_(None))
        .group_by(ChannelAccount.id, ChannelAccount.channel, ChannelAccount.shop, ChannelAccount.title)
        .order_by(func.coalesce(last, 0).desc(), ChannelAccount.id)
    )
    return [Account(*row) for row in conn.execute(query)]


def shop_of_file(conn: Connection, channel: str, sha256: str) -> str | None:
    """The shop into which this very file was imported last, None if it never was."""
    query = (
        select(ChannelAccount.shop)
        .join(ImportBatch, ImportBatch.channel_account_id == ChannelAccount.id)
        .where(ChannelAccount.channel == channel, ImportBatch.sha256 == sha256)
        .order_by(ImportBatch.id.desc())
        .limit(1)
    )
    return conn.scalars(query).first()
