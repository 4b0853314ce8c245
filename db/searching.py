"""The indexes of the inside of texts, for search: FTS5's trigrams on SQLite, pg_trgm's on PostgreSQL.

On SQLite they are tables of their own without the texts, kept by triggers on the records, so that whoever writes an
order or a customer keeps them too. Made at the end of every migration, like ``db.guards``. Which words are looked for
with them is ``app.queries.order_terms``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from app.errors import Refused
from app.wording import words
from db.failures import Failure, classify

# Table of trigrams -> the records that it is of, and what it holds of a record.
_WORDS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "order_search": ("sales_order", ("number_fold", "customer_fold")),
    "customer_search": ("customer", ("name_fold",)),
    "sku_search": ("sku", ("code_fold", "title_fold")),
    "contact_search": ("customer", ("lower({}email)", "{}phone")),
}
_PG_INDEXES: Mapping[str, str] = {
    "ix_sales_order_words": "sales_order USING gin (number_fold gin_trgm_ops, customer_fold gin_trgm_ops)",
    "ix_customer_words": "customer USING gin (name_fold gin_trgm_ops)",
    "ix_customer_contacts": "customer USING gin (lower(email) gin_trgm_ops)",
    "ix_sku_words": "sku USING gin (code_fold gin_trgm_ops, title_fold gin_trgm_ops)",
}
EXTENSION = "pg_trgm"


def expected(dialect: str) -> dict[str, str]:
    """Name of each table, trigger or index -> the SQL that makes it."""
    if dialect != "sqlite":
        return {name: f"CREATE INDEX {name} ON {rest}" for name, rest in _PG_INDEXES.items()}
    made = {}
    for name, (table, columns) in _WORDS.items():
        made[name] = (
            f"CREATE VIRTUAL TABLE {name} USING fts5(words, tokenize='trigram case_sensitive 1', content='',"
            " contentless_delete=1, detail=none)"
        )
        plain = [column.format("") for column in columns]
        watched = ", ".join(column.removeprefix("lower(").removesuffix(")") for column in plain)
        new, old = _words(columns, "NEW."), _words(columns, "OLD.")
        made[f"{name}_insert"] = (
            f"CREATE TRIGGER {name}_insert AFTER INSERT ON {table} BEGIN"  # noqa: S608 (our own words)
            f" INSERT INTO {name}(rowid, words) VALUES (NEW.id, {new}); END"
        )
        made[f"{name}_update"] = (
            f"CREATE TRIGGER {name}_update AFTER UPDATE OF {watched} ON {table} WHEN {new} IS NOT {old} BEGIN"  # noqa: S608 (our words)
            f" UPDATE {name} SET words = {new} WHERE rowid = NEW.id; END"
        )
        made[f"{name}_delete"] = (
            f"CREATE TRIGGER {name}_delete AFTER DELETE ON {table}"  # noqa: S608 (our own words)
            f" BEGIN DELETE FROM {name} WHERE rowid = OLD.id; END"
        )
    return made


def _words(columns: tuple[str, ...], row: str) -> str:
    """What is indexed of a record: its columns, parted by line ends, which no key has in it."""
    named = [column.format(row) if "{}" in column else f"{row}{column}" for column in columns]
    return " || char(10) || ".join(named)


def look_again(conn: Connection) -> None:
    """Have this connection see the indexes as they are now.

    SQLite's check of the file believes what the connection remembers of them, and calls what others wrote since damage;
    a search looks again by itself.
    """
    for name in _WORDS if conn.dialect.name == "sqlite" else ():
        conn.exec_driver_sql(f"SELECT rowid FROM {name} WHERE {name} MATCH 'zzz' LIMIT 1").all()  # noqa: S608 (our words)


def prepare(conn: Connection) -> None:
    """Have the server know trigrams, before anything is made. Raises Refused where it cannot."""
    if conn.dialect.name == "sqlite":
        return
    if conn.execute(text("SELECT 1 FROM pg_extension WHERE extname = :name"), {"name": EXTENSION}).first():
        return
    if not conn.execute(text("SELECT 1 FROM pg_available_extensions WHERE name = :name"), {"name": EXTENSION}).first():
        raise Refused(
            words(
                "This PostgreSQL server has not got the extension {extension}, which search needs. "
                "Nothing was changed.",
                extension=EXTENSION,
            ),
            fix=words(
                "Install PostgreSQL's additional modules there (often called postgresql-contrib), then try again."
            ),
        )
    try:
        conn.exec_driver_sql(f"CREATE EXTENSION IF NOT EXISTS {EXTENSION}")
    except DBAPIError as error:
        if classify(error) is not Failure.REFUSED:
            raise
        raise Refused(
            words(
                "This login may not add the extension {extension} to the database, which search "
                "needs. Nothing was changed.",
                extension=EXTENSION,
            ),
            fix=words(
                "Whoever looks after the server runs in this database: CREATE EXTENSION {extension}",
                extension=EXTENSION,
            ),
        ) from error


def install(conn: Connection) -> None:
    """Make what is missing or not as it should be, and fill it, inside the caller's transaction."""
    wrong = set(missing(conn))
    if conn.dialect.name != "sqlite":
        for name in wrong:
            conn.exec_driver_sql(f"DROP INDEX IF EXISTS {name}")
            conn.exec_driver_sql(expected("postgresql")[name])
        return
    for name in _WORDS:
        parts = {part: sql for part, sql in expected("sqlite").items() if part.startswith(name)}
        if wrong & parts.keys():
            # A trigger that was gone has left the table behind the records.
            for part in parts:
                conn.exec_driver_sql(f"DROP {'TABLE' if part == name else 'TRIGGER'} IF EXISTS {part}")
            for sql in parts.values():
                conn.exec_driver_sql(sql)
            conn.exec_driver_sql(filling(name))


def rebuild(link: Any) -> None:
    """Fill the tables of a copied SQLite shop anew; ``link`` is a connection of the driver's own."""
    for name in _WORDS:
        link.execute(f"INSERT INTO {name}({name}) VALUES ('delete-all')")  # noqa: S608 (our own words)
        link.execute(filling(name))


def filling(name: str) -> str:
    table, columns = _WORDS[name]
    return f"INSERT INTO {name}(rowid, words) SELECT id, {_words(columns, '')} FROM {table} ORDER BY id"  # noqa: S608


def missing(conn: Connection) -> list[str]:
    """Names of tables, triggers and indexes that are not in the database, or are not what they should be."""
    wanted = expected(conn.dialect.name)
    if conn.dialect.name == "sqlite":
        made = conn.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        there = {str(name): str(sql) for name, sql in made}
        return [name for name, sql in wanted.items() if there.get(name) != sql]
    asked = text(
        "SELECT indexname, replace(indexdef, schemaname || '.', '') FROM pg_indexes WHERE schemaname = current_schema()"
    )
    found = {str(name): str(sql) for name, sql in conn.execute(asked)}
    return [name for name, sql in wanted.items() if found.get(name) != sql]


def is_ours(table: str) -> bool:
    """Whether a table of an SQLite file is one of these, or one that FTS5 keeps beneath them."""
    return any(table == name or table.startswith(f"{name}_") for name in _WORDS)
