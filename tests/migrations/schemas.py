"""A database's whole schema as text that can be compared: what Alembic's own compare does not see is in it too."""

from __future__ import annotations

from sqlalchemy import Connection, text

_SQLITE = (
    "SELECT type || ' ' || name AS name, sql AS definition FROM sqlite_master"
    " WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND tbl_name <> 'alembic_version'"
)
_HERE = "n.nspname = 'public'"
_POSTGRES = {
    "column": (
        "SELECT c.relname || '.' || a.attname AS name, concat_ws(' ', a.attnum, format_type(a.atttypid, a.atttypmod),"
        " (SELECT 'COLLATE ' || l.collname FROM pg_collation l WHERE l.oid = a.attcollation),"
        " CASE WHEN a.attnotnull THEN 'NOT NULL' END, a.attidentity, pg_get_expr(d.adbin, d.adrelid)) AS definition"
        " FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r'"
        " JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_attrdef d ON d.adrelid = c.oid"
        f" AND d.adnum = a.attnum WHERE {_HERE} AND a.attnum > 0 AND NOT a.attisdropped"
    ),
    "constraint": (
        "SELECT r.relname || '.' || c.conname AS name, pg_get_constraintdef(c.oid) || CASE WHEN c.convalidated THEN ''"
        " ELSE ' NOT VALID' END AS definition FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid"
        f" JOIN pg_namespace n ON n.oid = c.connamespace WHERE {_HERE}"
    ),
    "index": (
        "SELECT c.relname AS name, pg_get_indexdef(i.indexrelid) AS definition FROM pg_index i"
        f" JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE {_HERE}"
    ),
    "trigger": (
        "SELECT c.relname || '.' || t.tgname AS name, pg_get_triggerdef(t.oid) || ' ' || t.tgenabled::text"
        " AS definition FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
        f" JOIN pg_namespace n ON n.oid = c.relnamespace WHERE {_HERE} AND NOT t.tgisinternal"
    ),
    "function": (
        "SELECT p.proname AS name, pg_get_functiondef(p.oid) AS definition FROM pg_proc p"
        f" JOIN pg_namespace n ON n.oid = p.pronamespace WHERE {_HERE}"
    ),
    "sequence": (
        "SELECT c.relname AS name, concat_ws(' ', format_type(s.seqtypid, NULL), s.seqstart, s.seqincrement, s.seqmax,"
        " s.seqcycle) AS definition FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid"
        f" JOIN pg_namespace n ON n.oid = c.relnamespace WHERE {_HERE}"
    ),
}


def schema_of(conn: Connection) -> dict[str, str]:
    """Everything that was made in the database, by kind and name, but for Alembic's own table."""
    if conn.dialect.name == "sqlite":
        return {row.name: _ordered(row.definition) for row in conn.execute(text(_SQLITE))}
    found = {}
    for kind, query in _POSTGRES.items():
        for row in conn.execute(text(query)):
            if not row.name.startswith("alembic_version"):
                found[f"{kind} {row.name}"] = row.definition
    return found


def _ordered(definition: str) -> str:
    """A definition with its constraints sorted: SQLite keeps the text, and in which order they stand means nothing."""
    lines = [line.strip().rstrip(",") for line in definition.splitlines() if line.strip()]
    constraints = sorted(line for line in lines if line.startswith("CONSTRAINT "))
    return "\n".join([*(line for line in lines if not line.startswith("CONSTRAINT ")), *constraints])


def differences(one: dict[str, str], other: dict[str, str]) -> list[str]:
    """Names of what is not the same in both."""
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))
