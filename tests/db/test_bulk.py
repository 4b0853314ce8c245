"""Many rows in few round trips: the same on both engines, few rows or many, and lost races are seen by the count."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from db import direct
from db.bulk import insert_rows, next_ids, update_rows
from db.failures import Failure, classify
from db.models import NumberSeries, Setting, Sku, SkuStatus, Station
from db.session import Database
from db.writes import Writes

NOW = datetime(2026, 3, 2, tzinfo=UTC)
SIZES = [1, 2, direct.SHORT, direct.SHORT + 1, 500]


def skus(count: int, first: int = 1) -> list[dict[str, Any]]:
    return [
        {
            "id": number, "code": f"SKU-{number}", "code_fold": f"sku-{number}", "title": "%s ? \\ 'x'\n\t",
            "title_fold": "x", "status": SkuStatus.ACTIVE,
            "weight_g": None if number % 2 else number, "created_at": NOW,
        }
        for number in range(first, first + count)
    ]  # fmt: skip


def series(count: int) -> list[dict[str, Any]]:
    return [{"name": f"s{number}", "next_value": number} for number in range(1, count + 1)]


@pytest.mark.parametrize("count", [0, *SIZES])
def test_rows_come_back_as_they_went_in(db: Database, count: int) -> None:
    rows = skus(count)
    with db.writing() as conn:
        insert_rows(conn, Sku, rows)
        found = conn.execute(select(Sku.id, Sku.code, Sku.title, Sku.status, Sku.weight_g, Sku.created_at)).all()
    wanted = [(r["id"], r["code"], r["title"], r["status"], r["weight_g"], r["created_at"]) for r in rows]
    assert sorted(tuple(row) for row in found) == wanted


@pytest.mark.parametrize("count", SIZES)
def test_each_row_is_updated_by_its_own_values(db: Database, count: int) -> None:
    with db.writing() as conn:
        insert_rows(conn, NumberSeries, series(count))
        changes = [{"name": f"s{number}", "more": number * 10} for number in range(1, count + 1)]
        done = update_rows(conn, NumberSeries, ["name"], {"next_value": "t.next_value + v.more"}, changes)
        found = dict(conn.execute(select(NumberSeries.name, NumberSeries.next_value)).all())
    assert done == count
    assert found == {f"s{number}": number * 11 for number in range(1, count + 1)}


@pytest.mark.parametrize("count", SIZES)
def test_rows_that_the_condition_refuses_are_missing_from_the_count(db: Database, count: int) -> None:
    with db.writing() as conn:
        insert_rows(conn, NumberSeries, series(count))
        changes = [{"name": f"s{number}", "limit_": 3} for number in range(1, count + 1)]
        done = update_rows(
            conn,
            NumberSeries,
            ["name"],
            {"next_value": "t.next_value + 100"},
            changes,
            where="t.next_value <= v.limit_",
        )
        changed = conn.execute(select(NumberSeries.name).where(NumberSeries.next_value > 100)).all()
    assert done == min(count, 3)
    if count < 100:
        assert len(changed) == min(count, 3)


def test_update_of_nothing_is_nothing(db: Database) -> None:
    with db.writing() as conn:
        assert update_rows(conn, Station, ["id"], {"name": "v.name"}, []) == 0


def test_json_and_nothing_are_written_too(db: Database) -> None:
    rows = [{"scope": f"s{number}", "key": "k", "value": {"n": [number, None]}} for number in range(20)]
    with db.writing() as conn:
        insert_rows(conn, Setting, rows)
        insert_rows(conn, Setting, [{"scope": "one", "key": "k", "value": ["ß"]}])
        found: dict[str, Any] = dict(conn.execute(select(Setting.scope, Setting.value)).all())
    assert found["s7"] == {"n": [7, None]} and found["one"] == ["ß"]


@pytest.mark.parametrize("count", [0, *SIZES])
def test_fresh_ids_are_fresh(db: Database, count: int) -> None:
    with db.writing() as conn:
        ids = list(next_ids(conn, Sku, count))
        assert len(set(ids)) == count
        insert_rows(conn, Sku, [row | {"id": number} for row, number in zip(skus(count), ids, strict=True)])
        more = list(next_ids(conn, Sku, 3))
        assert not set(more) & set(ids)


@pytest.mark.parametrize("count", [2, 100])
def test_duplicate_is_known_as_one_however_it_was_written(db: Database, count: int) -> None:
    """By INSERT or by COPY: whoever runs the operation must learn that a rival was quicker."""
    with db.writing() as conn:
        insert_rows(conn, Sku, skus(1))
    with pytest.raises(DBAPIError) as told, db.writing() as conn:
        insert_rows(conn, Sku, skus(count))
    assert classify(told.value) is Failure.DUPLICATE
    with db.writing() as conn:
        insert_rows(conn, Sku, skus(count, first=2))


@pytest.mark.parametrize("count", [0, *SIZES])
def test_lists_of_any_length_are_looked_for(db: Database, count: int) -> None:
    with db.writing() as conn:
        insert_rows(conn, Sku, skus(600))
        wanted = list(range(1, count + 1))
        sql = "SELECT id FROM sku WHERE id IN (??) AND title <> ? ORDER BY id FOR UPDATE"
        assert [row[0] for row in direct.rows(conn, sql, (wanted, "?"))] == wanted
        codes = [f"SKU-{number}" for number in wanted]
        found = direct.rows(conn, "SELECT id FROM sku WHERE code IN (??) AND id IN (??) ORDER BY id", (codes, wanted))
        assert [row[0] for row in found] == wanted


def test_number_of_lists_must_fit(db: Database) -> None:
    with pytest.raises(ValueError, match="takes 1 lists, not 0"), db.writing() as conn:
        direct.rows(conn, "SELECT id FROM sku WHERE id IN (??)", (1,))


def test_first_row_or_none(db: Database) -> None:
    with db.writing() as conn:
        assert direct.first(conn, "SELECT id FROM sku WHERE id = ?", (1,)) is None
        assert direct.first(conn, "SELECT id, name FROM station WHERE id = ?", (1,)) == (1, "Station 1")
        assert direct.change(conn, "UPDATE station SET name = ? WHERE id = ?", ("%s", 1)) == 1
        assert direct.first(conn, "SELECT name FROM station") == ("%s",)


# Several tables together.


def lost() -> Exception:
    return LookupError("a rival was quicker")


@pytest.mark.parametrize("count", [1, 3, 200])
def test_writes_of_several_tables_are_all_done(db: Database, count: int) -> None:
    with db.writing() as conn:
        insert_rows(conn, NumberSeries, series(count))
        writes = Writes(conn)
        writes.insert(Sku, skus(count))
        names = [{"name": row["name"]} for row in series(count)]
        writes.update(NumberSeries, ["name"], {"next_value": "t.next_value + 1"}, names, otherwise=lost)
        writes.insert(Setting, [{"scope": "s", "key": "k", "value": [1]}])
        writes.send()
        writes.send()
        assert conn.exec_driver_sql("SELECT count(*) FROM sku").scalar() == count
        assert (
            conn.exec_driver_sql("SELECT sum(next_value) FROM number_series").scalar() == sum(range(count + 1)) + count
        )
        assert conn.exec_driver_sql("SELECT count(*) FROM setting").scalar() == 1


@pytest.mark.parametrize("count", [1, 3, 200])
def test_update_that_misses_a_row_raises_and_takes_all_back(db: Database, count: int) -> None:
    with db.writing() as conn:
        insert_rows(conn, NumberSeries, series(count))
    with pytest.raises(LookupError, match="a rival was quicker"), db.writing() as conn:
        writes = Writes(conn)
        writes.insert(Setting, [{"scope": "s", "key": "k", "value": [1]}])
        rows = [{"name": row["name"]} for row in [*series(count - 1), {"name": "nowhere"}]]
        writes.update(NumberSeries, ["name"], {"next_value": "t.next_value + 1"}, rows, otherwise=lost)
        writes.send()
    with db.reading() as conn:
        assert conn.exec_driver_sql("SELECT count(*) FROM setting").scalar() == 0
        assert conn.exec_driver_sql("SELECT sum(next_value) FROM number_series").scalar() == sum(range(count + 1))
