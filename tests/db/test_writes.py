"""Rows in bulk, and several tables together: the same result on both engines, few or many rows."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from db import direct
from db.bulk import insert_rows, next_ids, next_ids_of, update_rows
from db.models import Barcode, Change, NumberSeries, Operation, Sku, SkuStatus
from db.session import Database
from db.writes import Writes
from tests.listening import listened_to

NOW = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
SIZES = [1, 2, direct.SHORT, direct.SHORT + 1, 60]


def skus(first: int, count: int) -> list[dict[str, Any]]:
    """Rows of products with ids from ``first`` on."""
    return [
        {
            "id": number,
            "code": f"S{number}",
            "code_fold": f"s{number}",
            "title": "tab\there, \\ and ünïcode\nline",
            "status": SkuStatus.DRAFT,
            "weight_g": None if number % 2 else number,
            "created_at": NOW,
            "title_fold": "tab",
        }
        for number in range(first, first + count)
    ]


class TooFew(Exception):
    """An update did not find its rows."""


@pytest.mark.parametrize("count", SIZES)
def test_rows_come_back_as_they_went_in(db: Database, count: int) -> None:
    rows = skus(1, count)
    with db.writing() as conn:
        insert_rows(conn, Sku, rows)
        query = select(
            Sku.id, Sku.code, Sku.code_fold, Sku.title, Sku.status, Sku.weight_g, Sku.created_at, Sku.title_fold
        )
        found = [dict(row._mapping) for row in conn.execute(query.order_by(Sku.id))]
    assert found == rows


@pytest.mark.parametrize("count", SIZES)
def test_each_row_is_updated_by_its_own_values(db: Database, count: int) -> None:
    with db.writing() as conn:
        insert_rows(conn, NumberSeries, [{"name": f"n{n}", "next_value": n} for n in range(1, count + 1)])
        rows = [{"name": f"n{n}", "more": n * 10} for n in range(1, count + 1)]
        changes = {"next_value": "t.next_value + v.more + v.more"}
        assert update_rows(conn, NumberSeries, ["name"], changes, rows, where="t.next_value < v.more") == count
        found = dict(conn.execute(select(NumberSeries.name, NumberSeries.next_value)).all())
        assert found == {f"n{n}": n * 21 for n in range(1, count + 1)}
        none = update_rows(conn, NumberSeries, ["name"], changes, rows, where="t.next_value < v.more")
        assert none == 0


@pytest.mark.parametrize("count", SIZES)
def test_types_of_updated_columns_hold(db: Database, count: int) -> None:
    with db.writing() as conn:
        insert_rows(conn, Sku, skus(1, count))
        rows = [
            {"id": n, "status": SkuStatus.ACTIVE, "archived_at": NOW, "weight_g": None} for n in range(1, count + 1)
        ]
        sets = {"status": "v.status", "archived_at": "v.archived_at", "weight_g": "v.weight_g"}
        assert update_rows(conn, Sku, ["id"], sets, rows) == count
        query = select(func.count()).where(
            Sku.status == SkuStatus.ACTIVE, Sku.archived_at == NOW, Sku.weight_g.is_(None)
        )
        assert conn.execute(query).scalar_one() == count


@pytest.mark.parametrize("count", [0, 1, 3, direct.SHORT + 3])
def test_fresh_ids_are_nobodys(db: Database, count: int) -> None:
    with db.writing() as conn:
        insert_rows(
            conn, Sku, [{**row, "id": number} for row, number in zip(skus(1, 2), next_ids(conn, Sku, 2), strict=True)]
        )
        used = set(conn.scalars(select(Sku.id)))
        of_sku, of_barcode = next_ids_of(conn, {Sku: count, Barcode: 2})
        assert (len(of_sku), len(of_barcode)) == (count, 2)
        assert len(set(of_sku)) == count and not used & set(of_sku)


@pytest.mark.parametrize("count", SIZES)
def test_parents_and_children_go_in_together(db: Database, count: int) -> None:
    with db.writing() as conn:
        writes = Writes(conn)
        writes.insert(Sku, skus(1, count))
        writes.insert(Barcode, [{"code": f"b{n}", "sku_id": n, "printed": ""} for n in range(1, count + 1)])
        writes.update(NumberSeries, ["name"], {"next_value": "v.to"}, [])
        writes.send()
        assert conn.execute(select(func.count()).select_from(Barcode)).scalar_one() == count


@pytest.mark.parametrize("send", [Writes.send, Writes.send_and_commit])
def test_a_lost_race_is_told_and_leaves_nothing(db: Database, send: Callable[[Writes], None]) -> None:
    with db.writing() as conn:
        insert_rows(conn, NumberSeries, [{"name": "a", "next_value": 5}, {"name": "b", "next_value": 5}])
    rows = [{"name": "a", "less": 4}, {"name": "b", "less": 6}]
    with pytest.raises(TooFew), db.writing() as conn:
        writes = Writes(conn)
        writes.insert(Sku, skus(1, 1))
        changes = {"next_value": "t.next_value - v.less"}
        writes.update(NumberSeries, ["name"], changes, rows, where="t.next_value > v.less", otherwise=TooFew)
        writes.insert_numbered(Change, {"station_id": 1, "topics": {}}, "seq")
        send(writes)
    with db.reading() as conn:
        assert conn.execute(select(func.count()).select_from(Sku)).scalar_one() == 0
        assert set(conn.scalars(select(NumberSeries.next_value))) == {5}


def test_a_lost_race_is_told_while_somebody_listens_too(db: Database) -> None:
    with listened_to(), pytest.raises(TooFew), db.writing() as conn:
        writes = Writes(conn)
        writes.insert(Change, [{"station_id": 1, "topics": {}}])
        writes.update(NumberSeries, ["name"], {"next_value": "7"}, [{"name": "nobody"}], otherwise=TooFew)
        writes.send()


def test_an_orphan_is_refused(db: Database) -> None:
    with pytest.raises(IntegrityError), db.writing() as conn:
        writes = Writes(conn)
        writes.insert(Barcode, [{"code": "b", "sku_id": 77, "printed": ""}])
        writes.insert(Change, [{"station_id": 1, "topics": {}}])
        writes.send()


class AlsoTooFew(TooFew):
    """So did another one."""


@pytest.mark.parametrize("send", [Writes.send, Writes.send_and_commit])
@pytest.mark.parametrize("short", [TooFew, AlsoTooFew])
def test_of_several_updates_the_one_that_missed_is_told(
    db: Database, send: Callable[[Writes], None], short: type[TooFew]
) -> None:
    with db.writing() as conn:
        insert_rows(conn, NumberSeries, [{"name": "a", "next_value": 5}])
    with pytest.raises(TooFew) as told, db.writing() as conn:
        writes = Writes(conn)
        for kind in (TooFew, AlsoTooFew):
            rows = [{"name": "b" if kind is short else "a"}]
            writes.update(NumberSeries, ["name"], {"next_value": "t.next_value + 1"}, rows, otherwise=kind)
        send(writes)
    assert told.type is short
    with db.reading() as conn:
        assert conn.scalars(select(NumberSeries.next_value)).all() == [5]


@pytest.mark.parametrize("send", [Writes.send, Writes.send_and_commit])
@pytest.mark.parametrize("alone", [True, False])
def test_the_number_that_the_database_drew_comes_back(
    db: Database, alone: bool, send: Callable[[Writes], None]
) -> None:
    with db.writing() as conn:
        insert_rows(conn, NumberSeries, [{"name": "a", "next_value": 5}])
        writes = Writes(conn)
        writes.insert_numbered(Change, {"station_id": 1, "topics": {}}, "seq")
        if not alone:
            more = {"next_value": "t.next_value + v.more"}
            writes.update(NumberSeries, ["name"], more, [{"name": "a", "more": 2}], otherwise=TooFew)
            writes.insert(Sku, skus(1, 2))
        send(writes)
        drawn = writes.number
    with db.reading() as conn:
        assert drawn == conn.execute(select(Change.seq)).scalar_one()
        assert conn.execute(select(NumberSeries.next_value)).scalar_one() == (5 if alone else 7)


def test_on_postgresql_several_tables_are_one_statement(db: Database) -> None:
    row = {"op_id": uuid.uuid4(), "name": "sample", "version": 1, "payload_hash": "", "payload": {}, "result": {}}
    row |= {"user_id": 1, "station_id": 1, "happened_at": NOW, "recorded_at": NOW}
    with listened_to() as heard, db.writing() as conn:
        writes = Writes(conn)
        writes.insert(Sku, skus(1, 2))
        writes.insert(Change, [{"station_id": 1, "topics": {"catalog": None}}])
        writes.insert(Operation, [row])
        writes.send()
        writes.send()
    assert len([sql for sql in heard if not sql.startswith("BEGIN")]) == (3 if db.is_sqlite else 1)
