"""Guards taken away on purpose: a chaos run that stays green then would prove nothing.

``CHAOS_WITHOUT`` names them (``reserve``, ``look_up``, ``order_lock``, comma between them); the program itself knows
nothing of it: constraints are lifted in the run's own database, functions are replaced in the workers' processes.
"""

from __future__ import annotations

import contextlib
import importlib
import os
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import Connection

from app.services import routing, stock_levels, unit_of_work
from app.services.unit_of_work import Tx
from db.session import Database
from tests.queries.planting import lift, unguarded

VARIABLE = "CHAOS_WITHOUT"
RESERVE, LOOK_UP, ORDER_LOCK = "reserve", "look_up", "order_lock"
# What stands behind each guard in the database, and would still refuse.
_BEHIND = {
    RESERVE: (("stock_level", "ck_stock_level_never_oversold"), ("stock_level", "ck_stock_level_counters")),
    LOOK_UP: (("operation", "uq_operation_op_id"), ("stock_move", "uq_stock_move_op_id_seq")),
    ORDER_LOCK: (),
}
_LOCKERS = ("packing_work", "shipping", "order_updates", "many_orders", "outbox", "order_edit", "stock_counts")


def asked_for() -> tuple[str, ...]:
    """The guards that are to be taken away. Raises ValueError for a name that there is not."""
    names = tuple(name for name in os.environ.get(VARIABLE, "").split(",") if name)
    unknown = set(names) - set(_BEHIND)
    if unknown:
        raise ValueError(f"{VARIABLE} names {sorted(unknown)}; there are {sorted(_BEHIND)}")
    return names


def lift_constraints(database: Database, without: tuple[str, ...]) -> None:
    """Take away what stands behind the guards; the triggers stay."""
    for name in without:
        with unguarded(database) as conn:
            for table, constraint in _BEHIND[name]:
                lift(conn, table, constraint)


@contextlib.contextmanager
def guards_removed(without: tuple[str, ...], database: Database) -> Iterator[None]:
    """In this process the guards are not there."""
    with pytest.MonkeyPatch.context() as patch:
        if RESERVE in without:
            patch.setattr(stock_levels, "levels_of_orders", _stale_levels(database))
            patch.setattr(stock_levels, "reserve", _reserve_blindly)
            if database.is_sqlite:
                with database.writing() as conn:
                    conn.exec_driver_sql("PRAGMA ignore_check_constraints=ON")
        if LOOK_UP in without:
            patch.setattr(unit_of_work, "_look_up", _forgetful(unit_of_work._look_up))
        if ORDER_LOCK in without:
            patch.setattr(routing, "_ORDERS", routing._ORDERS.removesuffix(" FOR UPDATE OF o"))
            for name in _LOCKERS:
                module = importlib.import_module(f"app.services.{name}")
                for function in ("lock_orders", "lock_order_of"):
                    patch.setattr(module, function, lambda *_args, **_more: None, raising=False)
        yield


def _stale_levels(database: Database) -> Any:
    """``stock_levels.levels_of_orders`` as it was when the worker began, and nothing is locked."""
    genuine = stock_levels.levels
    with database.reading() as conn:
        skus = [int(row[0]) for row in conn.exec_driver_sql("SELECT id FROM sku")]
        seen = genuine(conn, skus)
    return lambda conn, order_ids, lock: lambda: dict(seen)


def _reserve_blindly(tx: Tx, units: Mapping[stock_levels.Key, int], writes: object = None) -> None:
    for (sku_id, location_id), quantity in sorted(units.items()):
        where = f"sku_id = {sku_id} AND location_id = {location_id}"
        tx.conn.exec_driver_sql(f"UPDATE stock_level SET reserved = reserved + {quantity} WHERE {where}")


def _forgetful(genuine: Any) -> Any:
    def look_up(conn: Connection, op_id: Any, heed: Callable[[datetime, None], None]) -> None:
        genuine(conn, op_id, lambda now, _stored: heed(now, None))

    return look_up
