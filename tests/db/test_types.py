"""Columns mean the same on both engines, and take nothing else."""

from __future__ import annotations

import json
import uuid
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert, select
from sqlalchemy.exc import DBAPIError, StatementError

from db.base import Base
from db.models import Blob, Operation, Setting, Sku, SkuStatus
from db.session import Database
from db.types import UtcTime, json_text

NOW = datetime(2026, 3, 2, 9, 30, 1, 234567, tzinfo=UTC)


def kept(db: Database, table: type[Base], row: dict[str, Any], *columns: Any) -> Any:
    """What the columns of a row hold after it was written; the row is taken back."""
    with db.writing() as conn:
        transaction = conn.begin_nested()
        conn.execute(insert(table), row)
        found = conn.execute(select(*columns).order_by(table.__mapper__.primary_key[0].desc())).first()
        transaction.rollback()
    return tuple(found) if found is not None else None


def sku(**changes: Any) -> dict[str, Any]:
    row = {"code": "A", "code_fold": "a", "title": "A", "status": SkuStatus.DRAFT, "created_at": NOW, "title_fold": "a"}
    return row | changes


@pytest.mark.parametrize(
    "instant",
    [
        NOW,
        NOW.astimezone(timezone(timedelta(hours=5, minutes=45))),
        datetime(1969, 12, 31, 23, 59, 59, 999999, tzinfo=UTC),
        datetime(9999, 12, 31, 23, 59, 59, 999999, tzinfo=UTC),
    ],
)
def test_instants_keep_their_microseconds_and_come_back_in_utc(db: Database, instant: datetime) -> None:
    (found,) = kept(db, Sku, sku(created_at=instant), Sku.created_at)
    assert found == instant and found.utcoffset() == timedelta(0)


def test_instant_without_a_zone_is_refused(db: Database) -> None:
    with pytest.raises(StatementError, match="has no time zone"):
        kept(db, Sku, sku(created_at=NOW.replace(tzinfo=None)), Sku.id)


texts = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=20)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(values.filter(lambda value: value is not None))
def test_json_comes_back_as_it_was(db: Database, value: Any) -> None:
    (found,) = kept(db, Setting, {"scope": "s", "key": "k", "value": value}, Setting.value)
    assert found == value


@given(st.none() | st.booleans() | st.integers() | values)
def test_json_is_written_as_the_library_of_python_writes_it(value: Any) -> None:
    assert json_text(value) == json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@pytest.mark.parametrize("value", [NOW, NOW.date(), object(), {"at": NOW}])
def test_what_is_no_json_is_refused(value: Any) -> None:
    with pytest.raises(TypeError, match="not JSON serializable"):
        json_text(value)


def test_same_json_is_the_same_text(engine_name: str, db: Database) -> None:
    if engine_name == "sqlite":
        with db.writing() as conn:
            conn.execute(insert(Setting), {"scope": "s", "key": "k", "value": {"b": 1, "a": [None, "ß"]}})
            assert conn.exec_driver_sql("SELECT value FROM setting").scalar() == '{"a":[null,"ß"],"b":1}'


def test_ids_bytes_and_members_come_back_as_they_were(db: Database) -> None:
    op_id = uuid.uuid4()
    operation = {
        "op_id": op_id, "name": "x", "version": 1, "payload_hash": "", "payload": None, "result": {},
        "user_id": 1, "station_id": 1, "happened_at": NOW, "recorded_at": NOW,
    }  # fmt: skip
    assert kept(db, Operation, operation, Operation.op_id, Operation.payload) == (op_id, None)
    data = bytes(range(256))
    assert kept(db, Blob, {"sha256": "0" * 64, "media_type": "x", "data": data}, Blob.data) == (data,)
    (status,) = kept(db, Sku, sku(), Sku.status)
    assert status is SkuStatus.DRAFT
    with pytest.raises(StatementError, match="nonsense"):
        kept(db, Sku, sku(status="nonsense"), Sku.id)


@pytest.mark.parametrize(
    "change",
    [
        "status = 'nonsense'",
        "weight_g = -1",
        "weight_g = 1.5",
        "weight_g = 'abc'",
        "code = ''",
        "title = NULL",
        "created_at = 'yesterday, about noon'",
    ],
)
def test_database_itself_refuses_what_a_column_cannot_mean(db: Database, change: str) -> None:
    if change == "weight_g = 1.5" and not db.is_sqlite:
        change = "weight_g = '1.5'"  # a number would be rounded, which is PostgreSQL's own way
    with db.writing() as conn:
        conn.execute(insert(Sku), sku())
    with pytest.raises(DBAPIError), db.writing() as conn:
        conn.exec_driver_sql(f"UPDATE sku SET {change}")


def test_type_knows_its_null() -> None:
    assert UtcTime().process_bind_param(None, None) is None  # type: ignore[arg-type]
    assert UtcTime().process_result_value(None, None) is None  # type: ignore[arg-type]
