"""Planting damage into a copy of a shop by raw SQL, past guards, foreign keys and constraints.

On SQLite foreign keys and CHECKs are off while it is done, and a table is made anew without the key that would refuse;
on PostgreSQL triggers are off and constraints are dropped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Connection, text

from db import guards, models
from db.session import Database


@dataclass(frozen=True, slots=True)
class Damage:
    """Statements that break one promise; ``check`` is to find it and ``says`` to stand in its words.

    ``lift`` are constraints (table, name) that would refuse; ``only`` is the engine that it is for, if not both.
    ``{bytes}`` in a statement stands for the engine's type of bytes.
    """

    name: str
    check: str
    says: str
    sql: tuple[str, ...]
    lift: tuple[tuple[str, str], ...] = ()
    only: str = ""


@contextmanager
def unguarded(db: Database) -> Iterator[Connection]:
    """A write transaction in which nothing is refused; afterwards the guards stand again."""
    with db.schema_change() as conn:
        if db.is_sqlite:
            conn.exec_driver_sql("PRAGMA ignore_check_constraints=ON")
            for name in guards.expected("sqlite"):
                conn.exec_driver_sql(f"DROP TRIGGER {name}")
            yield conn
            guards.install(conn)
            conn.exec_driver_sql("PRAGMA ignore_check_constraints=OFF")
        else:
            conn.exec_driver_sql("SET LOCAL session_replication_role = replica")
            yield conn


def plant(conn: Connection, damage: Damage) -> None:
    """Do the damage in the transaction of ``unguarded``."""
    for table, constraint in damage.lift:
        lift(conn, table, constraint)
    for statement in damage.sql:
        kind = "BLOB" if conn.dialect.name == "sqlite" else "BYTEA"
        conn.execute(text(statement.replace("{bytes}", kind)))


def lift(conn: Connection, table: str, constraint: str) -> None:
    """Take a constraint off a table. On SQLite that means to make the table anew; CHECKs are off there anyway."""
    if conn.dialect.name == "postgresql":
        conn.exec_driver_sql(f"ALTER TABLE {table} DROP CONSTRAINT {constraint}")
    elif not constraint.startswith("ck_"):
        rebuild(conn, table, rf",\s*CONSTRAINT {constraint} UNIQUE \([^)]*\)", "")


def rebuild(conn: Connection, table: str, pattern: str, replacement: str) -> None:
    """Make an SQLite table anew from its own SQL, changed; its indexes come back, other tables keep pointing to it."""
    made = str(conn.exec_driver_sql("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).scalar_one())
    indexes = conn.exec_driver_sql(
        "SELECT sql FROM sqlite_master WHERE tbl_name = ? AND type = 'index' AND sql IS NOT NULL", (table,)
    )
    again = [str(sql) for sql in indexes.scalars()]
    changed, times = re.subn(pattern, replacement, made)
    assert times == 1, f"{pattern} is {times} times in {made}"
    conn.exec_driver_sql("PRAGMA legacy_alter_table=ON")
    conn.exec_driver_sql(f"ALTER TABLE {table} RENAME TO before_damage")
    conn.exec_driver_sql(changed)
    kept = ", ".join(str(row[1]) for row in conn.exec_driver_sql("PRAGMA table_info(before_damage)"))
    conn.exec_driver_sql(f"INSERT INTO {table} ({kept}) SELECT {kept} FROM before_damage")
    conn.exec_driver_sql("DROP TABLE before_damage")
    for sql in again:
        conn.exec_driver_sql(sql)
    conn.exec_driver_sql("PRAGMA legacy_alter_table=OFF")


def twin(table: str, where: str, **changes: str) -> str:
    """SQL that inserts a copy of the first row that fits, with another id and the columns changed as given."""
    columns = models.SalesOrder.metadata.tables[table].columns
    names = [column.name for column in columns if column.computed is None]
    values = {"id": f"(SELECT max(id) + 1 FROM {table})", **changes}
    chosen = ", ".join(values.get(name, name) for name in names)
    return f"INSERT INTO {table} ({', '.join(names)}) SELECT {chosen} FROM {table} WHERE {where} ORDER BY id LIMIT 1"


def first(table: str, where: str = "true") -> str:
    """SQL for the lowest id of a table's rows that fit."""
    return f"(SELECT min(id) FROM {table} WHERE {where})"
