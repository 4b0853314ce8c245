"""PostgreSQL's engine: READ COMMITTED with ordered row locks, and time-outs so that nothing waits for ever."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL

_OPTIONS = (
    "-c lock_timeout=4000 -c statement_timeout=15000 -c idle_in_transaction_session_timeout=30000"
    " -c default_transaction_isolation=read\\ committed -c timezone=UTC"
)


# How every connection is made, whoever makes it: nobody waits for ever for a server that does not answer.
CONNECTING: Mapping[str, Any] = MappingProxyType(
    {
        "connect_timeout": 3,
        "tcp_user_timeout": 5_000,
        "keepalives_idle": 5,
        "keepalives_interval": 2,
        "keepalives_count": 3,
        "application_name": "stationmaster",
        "options": _OPTIONS,
    }
)


def postgresql_engine(url: URL) -> Engine:
    engine = create_engine(
        url.set(drivername="postgresql+psycopg"),
        pool_size=4,
        max_overflow=8,
        query_cache_size=1_000,
        hide_parameters=True,
        connect_args=dict(CONNECTING),
    )
    event.listen(engine, "connect", lambda conn, _record: _prepare_postgresql(conn))
    return engine


def _prepare_postgresql(conn: Any) -> None:
    """Whole numbers are BIGINT: by size, as the driver has it, one statement would be prepared many times over."""
    numeric = importlib.import_module("psycopg.types.numeric")
    conn.adapters.register_dumper(int, numeric.Int8Dumper)
