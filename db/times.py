"""Times compared in SQL: what differs between SQLite, which keeps microseconds, and PostgreSQL."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import Boolean, ColumnElement
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.sql.visitors import InternalTraversal


class _Near(FunctionElement[bool]):
    """Two columns of ``UtcTime`` that are not further apart than a span."""

    name = "near_in_time"
    type = Boolean()
    inherit_cache = True
    # So that two spans are two statements.
    _traverse_internals = [*FunctionElement._traverse_internals, ("span_us", InternalTraversal.dp_plain_obj)]  # noqa: RUF012 - SQLAlchemy's own

    def __init__(self, one: Any, other: Any, span: timedelta) -> None:
        super().__init__(one, other)
        self.span_us = span // timedelta(microseconds=1)


@compiles(_Near, "sqlite")
def _on_sqlite(element: _Near, compiler: SQLCompiler, **kw: Any) -> str:
    one, other = (compiler.process(clause, **kw) for clause in element.clauses)
    return f"abs({one} - {other}) <= {element.span_us}"


@compiles(_Near, "postgresql")
def _on_postgresql(element: _Near, compiler: SQLCompiler, **kw: Any) -> str:
    one, other = (compiler.process(clause, **kw) for clause in element.clauses)
    span = f"interval '{element.span_us} microseconds'"
    return f"{one} BETWEEN {other} - {span} AND {other} + {span}"


def near_in_time(one: Any, other: Any, span: timedelta) -> ColumnElement[bool]:
    """The condition that two columns of ``UtcTime`` are not further apart than ``span``. No index helps."""
    return _Near(one, other, span)
