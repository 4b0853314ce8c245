"""How long the shop takes to send an order, where the channel has promised nothing."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection

from db import direct

SETTING = "orders.handling_hours"
DEFAULT_HOURS = 48
_MOST_HOURS = 24 * 365


def handling_soon(conn: Connection) -> Callable[[], timedelta]:
    """The shop's handling time (setting ``orders.handling_hours``), asked for together with the next statement."""
    found = direct.Soon(conn, "SELECT value FROM setting WHERE scope = 'shop' AND key = ?", (SETTING,))

    return lambda: handling_of(found.rows[0][0] if found.rows else None)


def handling_of(value: Any) -> timedelta:
    """The handling time that a value of the setting means, as JSON or read already; None: there is none."""
    hours = json.loads(value) if isinstance(value, str) else value
    is_usable = isinstance(hours, int) and 0 <= hours <= _MOST_HOURS
    return timedelta(hours=hours if is_usable else DEFAULT_HOURS)
