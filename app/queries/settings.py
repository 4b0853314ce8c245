"""Reads of what the shop has set."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from db.models import Setting


def shop_setting(conn: Connection, key: str) -> Any:
    """The value that the shop gave a setting, or None if nobody has."""
    return conn.execute(select(Setting.value).where(Setting.scope == "shop", Setting.key == key)).scalar_one_or_none()
