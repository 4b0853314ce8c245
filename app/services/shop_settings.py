"""Settings of the shop: the same at every station, each a value under a name of the table below."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from sqlalchemy import Connection, insert, select, update

from app.domain.packing import KitScans
from app.domain.people import LOCK_MINUTES, MOST_MINUTES, NEVER, usual_lock_minutes
from app.domain.topics import Topic
from app.errors import BadInput
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import words
from db import direct
from db.models import Setting

HANDLING_HOURS = "orders.handling_hours"
OVER_PERCENT = "receiving.over_percent"
# How kits are scanned at packing stations, as ``domain.packing.KitScans``.
KIT_SCANS = "packing.kits"
# Up to which difference a count is posted without anybody's approval (``domain.counting.Tolerance``); from how many
# units on whoever approves says why; 1: whoever counted cannot approve it.
COUNT_UNITS, COUNT_PERCENT, COUNT_VALUE = "counts.units", "counts.percent", "counts.value"
COUNT_REASON, COUNT_OTHER_APPROVES = "counts.reason_units", "counts.other_approves"


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number: what it is where nobody said, and the least and the most it may be."""

    default: int
    least: int
    most: int


# What a shop can set. An order that is there already keeps what was counted out for it when it came in.
SHOP_SETTINGS: Mapping[str, Whole] = MappingProxyType(
    {
        HANDLING_HOURS: Whole(48, 1, 24 * 60),
        OVER_PERCENT: Whole(10, 0, 1000),
        KIT_SCANS: Whole(KitScans.EITHER.value, KitScans.EITHER.value, KitScans.PARTS.value),
        COUNT_UNITS: Whole(1, 0, 1_000_000),
        COUNT_PERCENT: Whole(2, 0, 100),
        COUNT_VALUE: Whole(2_000, 0, 1_000_000_000),
        COUNT_REASON: Whole(10, 0, 1_000_000),
        COUNT_OTHER_APPROVES: Whole(0, 0, 1),
        **{key: Whole(usual_lock_minutes(role), NEVER, MOST_MINUTES) for role, key in LOCK_MINUTES.items()},
    }
)


@dataclass(frozen=True, slots=True)
class ChangeSetting:
    """Set one of ``SHOP_SETTINGS``."""

    key: str
    value: int


def whole_settings(conn: Connection, *keys: str) -> list[int]:
    """What the shop says under these names of ``SHOP_SETTINGS``, in this order; their defaults where nobody did."""
    return whole_settings_soon(conn, *keys)()


def whole_settings_soon(conn: Connection, *keys: str) -> Callable[[], list[int]]:
    """``whole_settings``, asked for together with the next statement."""
    said = direct.Soon(conn, "SELECT key, value FROM setting WHERE scope = 'shop' AND key IN (??)", (list(keys),))

    def settings() -> list[int]:
        known = {key: int(direct.python_json(value)) for key, value in said.rows}
        return [known.get(key, SHOP_SETTINGS[key].default) for key in keys]

    return settings


@operation(ChangeSetting, "settings.change", version=1, right="settings")
def change_setting(tx: Tx, command: ChangeSetting) -> JsonObject:
    """Result: key, value, and before (None: nobody had said). Raises BadInput for what there is not or cannot be."""
    known = SHOP_SETTINGS.get(command.key)
    if known is None:
        raise BadInput(words("There is no setting {key!r}. Nothing was changed.", key=command.key))
    if not known.least <= command.value <= known.most:
        raise BadInput(
            words("{value} cannot be used here. Nothing was changed.", value=command.value),
            fix=words("Use {least} to {most}.", least=known.least, most=known.most),
        )
    mine = (Setting.scope == "shop") & (Setting.key == command.key)
    row = tx.conn.execute(select(Setting.id, Setting.value).where(mine).with_for_update()).first()
    if row is None:
        tx.conn.execute(insert(Setting).values(scope="shop", key=command.key, value=command.value))
    else:
        changed = {"value": command.value, "version": Setting.version + 1}
        tx.conn.execute(update(Setting).where(Setting.id == row.id).values(changed))
    tx.touch(Topic.SETTINGS)
    return {"key": command.key, "value": command.value, "before": None if row is None else row.value}
