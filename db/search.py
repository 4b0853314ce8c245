"""Text search in SQL: what differs between SQLite and PostgreSQL."""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import Boolean, literal, or_
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


class _Like(FunctionElement[bool]):
    """``column LIKE pattern``, blind to case as far as the database goes by itself."""

    inherit_cache = True
    name = "like_text"
    type = Boolean()


@compiles(_Like, "sqlite")
def _on_sqlite(element: _Like, compiler: SQLCompiler, **kw: Any) -> str:
    # LIKE is blind to the case of a-z there; lower() on every row would double the time of a search.
    column, pattern = (compiler.process(clause, **kw) for clause in element.clauses)
    return rf"{column} LIKE {pattern} ESCAPE '\'"


@compiles(_Like, "postgresql")
def _on_postgresql(element: _Like, compiler: SQLCompiler, **kw: Any) -> str:
    column, pattern = (compiler.process(clause, **kw) for clause in element.clauses)
    return rf"{column} ILIKE {pattern} ESCAPE '\'"


def contains(column: Any, text: str) -> Any:
    """The condition that ``column`` contains ``text``, whatever its case. Reads every row: no index helps.

    SQLite folds the case of a-z alone, so other letters are tried as typed, small, large, and as names begin.
    """
    spellings = [text] if text.isascii() else dict.fromkeys((text, text.lower(), text.upper(), text.title()))
    patterns = [f"%{_plain(spelling)}%" for spelling in spellings]
    return or_(*(_Like(column, literal(pattern)) for pattern in patterns))


def holds(column: Any, key: str) -> Any:
    """The condition that a folded ``column`` holds the folded ``key``. Reads every row, but of an index of it alone."""
    return column.like(f"%{_plain(key)}%", escape="\\")


def begins(column: Any, key: str) -> Any:
    """The condition that a folded ``column`` begins with the folded ``key``. It may read every row."""
    return column.like(f"{_plain(key)}%", escape="\\")


def _plain(text: str) -> str:
    """``text`` as a part of a LIKE pattern that stands for itself."""
    return re.sub(r"([\\%_])", r"\\\1", text)
