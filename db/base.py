"""The declarative base: naming of constraints, strict tables, and the shared column kinds of a record."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Boolean, CheckConstraint, ColumnElement, Index, MetaData, Table, event, text
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import DeclarativeBase

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


# Keys of what a table or index is to one engine alone, in its ``info``.
_SQLITE, _POSTGRESQL = "sqlite", "postgresql"


class Base(DeclarativeBase):
    """Base of every record. Records are plain: rules live in ``app.domain``, steps in ``app.services``."""

    metadata = MetaData(naming_convention=NAMING)


def table_options(*constraints: Any, autoincrement: bool = True) -> tuple[Any, ...]:
    """``__table_args__``: the constraints, and a STRICT table on SQLite (a plain INTEGER took 1.5 and 'abc').

    ``autoincrement`` makes SQLite never give an id twice, so that an id in a log means one row for ever.
    """
    return (*constraints, {"info": {_SQLITE: {"strict": True, "autoincrement": autoincrement}}})


class _OneOf(ColumnElement[bool]):
    """A column holds one of some words."""

    inherit_cache = False  # it stands in DDL alone
    type = Boolean()

    def __init__(self, column: str, words: tuple[str, ...]) -> None:
        self.column, self.words = column, words


@compiles(_OneOf)
def _in_a_list(one: _OneOf, *_: Any, **__: Any) -> str:
    words = ", ".join(f"'{word}'" for word in one.words)
    return f"{one.column} IN ({words})"


@compiles(_OneOf, "sqlite")
def _one_by_one(one: _OneOf, *_: Any, **__: Any) -> str:
    # SQLite makes a list of more than two words ready anew each time that it looks at a row (``db/README.md``).
    return " OR ".join(f"{one.column} = '{word}'" for word in one.words) if len(one.words) > 2 else _in_a_list(one)


def one_of(column: str, words: Iterable[str]) -> CheckConstraint:
    """CHECK that a text column holds one of the words, such as the members of a string enum."""
    return CheckConstraint(_OneOf(column, tuple(str(word) for word in words)), name=f"{column}_known")


def flag(column: str) -> CheckConstraint:
    """CHECK that a yes/no column holds just that (SQLite has no boolean of its own)."""
    return CheckConstraint(f"{column} IN (true, false)", name=f"{column}_flag")


def counters(*columns: str) -> CheckConstraint:
    """CHECK that no counter of the record is below zero."""
    return CheckConstraint(" AND ".join(f"{column} >= 0" for column in columns), name="counters")


def only_where(condition: str) -> dict[str, Any]:
    """Keywords that keep an index to the rows of a condition, on both engines."""
    where = {"where": text(condition)}
    return {"info": {_SQLITE: where, _POSTGRESQL: where}}


def say_what_is_special(metadata: MetaData) -> None:
    """Tell SQLAlchemy what tables and indexes are to each engine, for whoever makes or compares them.

    Said with the records themselves, it would load both engines' dialects, with their drivers for other kinds of
    programs, at each start: 30 ms and 5 MB that a shop on the other engine never uses.
    """
    for table in metadata.tables.values():
        special: list[Table | Index] = [table, *table.indexes]
        for one in special:
            for engine, options in one.info.items():
                one.dialect_options[engine].update(options)


@event.listens_for(Base.metadata, "before_create")
def _before_create(metadata: MetaData, *_: Any, **__: Any) -> None:
    say_what_is_special(metadata)
