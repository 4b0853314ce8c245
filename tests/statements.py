"""Statements that are compiled once for all shops of a test process.

SQLAlchemy, and ``db.bulk`` with it, keeps what was compiled for as long as an engine lives: in the program for the
whole day, in tests for one test. Without this every test compiled everything afresh, a third of all its work.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
import sqlalchemy
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.util import LRUCache

import db.postgresql
import db.sqlite


@pytest.fixture(scope="session", autouse=True)
def shared_statements() -> Iterator[None]:
    """Every engine that ``db`` makes compiles for all engines of its kind: dialects of one class count as one."""
    statements: LRUCache[Any, Any] = LRUCache(4_000)
    create = partial(sqlalchemy.create_engine, execution_options={"compiled_cache": statements})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(DefaultDialect, "__eq__", lambda one, other: type(one) is type(other))
        patch.setattr(DefaultDialect, "__hash__", lambda one: hash(type(one)))
        patch.setattr(db.sqlite, "create_engine", create)
        patch.setattr(db.postgresql, "create_engine", create)
        yield
