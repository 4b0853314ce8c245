"""Lines: the form in which rows are carried over and compared."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Table, insert, text

from db import lines
from db.loading import tables
from db.models import Customer, Setting, Sku
from db.session import Database

_NOW = datetime(2026, 7, 1, tzinfo=UTC)
_TEXT = st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@pytest.fixture(scope="module")
def scratch(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    path = tmp_path_factory.mktemp("lines") / "shop.db"
    shutil.copyfile(sqlite_template, path)
    database = Database(f"sqlite:///{path}")
    yield database
    database.close()


def _table(name: str) -> Table:
    (table,) = [table for table in tables() if table.name == name]
    return table


def lines_of(database: Database, name: str) -> list[str]:
    with database.reading() as conn:
        return b"".join(chunk.data for chunk in lines.read(conn, _table(name))).decode().split("\n")[:-1]


@given(_TEXT)
def test_text_in_a_line_has_no_sign_that_divides_and_comes_back(words: str) -> None:
    cell = lines.escaped(words)
    assert not set(cell) & set("\b\t\n\v\f\r")
    assert cell != "\\N"
    assert lines.unescaped(cell) == words


def test_null_is_not_the_text_that_looks_like_it() -> None:
    assert lines.unescaped("\\N") is None
    assert lines.escaped("\\N") == "\\\\N"
    assert lines.unescaped("\\\\N") == "\\N"


@given(st.lists(_TEXT, min_size=1, max_size=20))
def test_sqlite_writes_lines_as_they_are_meant(scratch: Database, names: list[str]) -> None:
    with scratch.writing() as conn:
        conn.execute(text("DELETE FROM customer"))
        conn.execute(text("UPDATE sqlite_sequence SET seq = 0 WHERE name = 'customer'"))
        conn.execute(insert(Customer), [{"name": name, "name_fold": "", "created_at": _NOW} for name in names])
    expected = [
        f"{number}\t{lines.escaped(name)}\t\\N\t\t\t\t2026-07-01 00:00:00+00"
        for number, name in enumerate(names, start=1)
    ]
    assert lines_of(scratch, "customer") == expected


@given(st.datetimes(timezones=st.just(UTC)))
def test_sqlite_writes_instants_as_postgresql_does(scratch: Database, instant: datetime) -> None:
    with scratch.writing() as conn:
        conn.execute(text("DELETE FROM sku"))
        conn.execute(
            insert(Sku),
            {"code": "A", "code_fold": "a", "title": "", "status": "active", "created_at": instant, "title_fold": ""},
        )
    seconds, _, fraction = instant.replace(tzinfo=None).isoformat(" ").partition(".")
    expected = seconds.rjust(19, "0") + (f".{fraction.rstrip('0')}" if fraction else "") + "+00"
    (line,) = lines_of(scratch, "sku")
    cells = dict(zip((column.name for column in lines.kept(_table("sku"))), line.split("\t"), strict=True))
    assert (cells["created_at"], cells["archived_at"]) == (expected, "\\N")


@given(_JSON)
def test_json_is_the_same_text_however_it_was_written(value: object) -> None:
    plain = lines.canonical_json(json.dumps(value))
    assert lines.canonical_json(json.dumps(value, indent=3, ensure_ascii=False)) == plain
    assert lines.canonical_json(plain) == plain
    assert json.loads(plain) == value or isinstance(value, float | list | dict)


def test_json_numbers_are_compared_by_value() -> None:
    assert {lines.canonical_json(one) for one in ("100", "1e2", "100.0", "1.00E+2")} == {"100"}
    assert {lines.canonical_json(one) for one in ("0", "-0.0", "0e5")} == {"0"}
    assert lines.canonical_json("[0.10, 1e-7]") == "[0.1,1e-07]"
    for bad in ("0.1000000000000000055", "{", "1e9999", ""):
        with pytest.raises(ValueError, match=r"\w"):
            lines.canonical_json(bad)


def test_chunks_are_bounded_and_in_the_order_of_the_key(scratch: Database) -> None:
    with scratch.writing() as conn:
        conn.execute(text("DELETE FROM setting"))
        conn.execute(insert(Setting), [{"scope": "s", "key": str(n), "value": n} for n in range(4_500)])
    (table,) = [table for table in tables() if table.name == "setting"]
    with scratch.reading() as conn:
        chunks = list(lines.read(conn, table))
    assert [chunk.rows for chunk in chunks] == [2_000, 2_000, 500]
    keys = [int(line.split(b"\t")[0]) for chunk in chunks for line in chunk.data.splitlines()]
    assert keys == sorted(keys)
