"""On SQLite known words are compared one by one: a list of more than two is made ready anew for every row."""

import re

from alembic import op

revision = '0008'
down_revision = '0007'
branch_labels = None
depends_on = None


def upgrade() -> None:
    conn = op.get_bind()
    if conn.dialect.name != 'postgresql':
        _rewrite(conn)


# SQLite: CHECKs say nothing of how rows are stored, so the text of the tables is all that changes ("Making Other Kinds
# Of Table Schema Changes" in its documentation of ALTER TABLE). To build twenty tables anew would take minutes in a big
# shop. What the file itself says is rewritten; a list that is not found there stays, and still refuses what it refused.

LIST = re.compile(r"CHECK \((\w+) IN \(('[^',]*'(?:, '[^',]*'){2,})\)\)")


def _rewrite(conn) -> None:
    found = conn.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql IS NOT NULL").all()
    changed = {name: LIST.sub(_one_by_one, sql) for name, sql in found}
    version = conn.exec_driver_sql("PRAGMA schema_version").scalar_one()
    conn.exec_driver_sql("PRAGMA writable_schema=ON")
    try:
        for name, sql in found:
            if changed[name] != sql:
                put = "UPDATE sqlite_master SET sql = ? WHERE type = 'table' AND name = ?"
                conn.exec_driver_sql(put, (changed[name], name))
        conn.exec_driver_sql(f"PRAGMA schema_version={version + 1}")
    finally:
        # Else this connection would go on with the tables as it knew them, and could still write here.
        conn.exec_driver_sql("PRAGMA writable_schema=RESET")


def _one_by_one(found) -> str:
    column, words = found[1], found[2].split(', ')
    return f"CHECK ({' OR '.join(f'{column} = {word}' for word in words)})"
