"""Times compared in SQL, the same on both engines."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import literal, select

from db.session import Database
from db.times import near_in_time
from db.types import UtcTime

NOON = datetime(2026, 3, 29, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def near(db: Database, one: datetime, other: datetime, span: timedelta) -> bool:
    with db.reading() as conn:
        asked = near_in_time(literal(one, UtcTime()), literal(other, UtcTime()), span)
        return bool(conn.execute(select(asked)).scalar_one())


def test_times_are_near_up_to_the_span_whichever_is_first(db: Database) -> None:
    for apart, expected in ((HOUR, True), (HOUR + timedelta(microseconds=1), False), (timedelta(0), True)):
        assert near(db, NOON, NOON + apart, HOUR) is expected
        assert near(db, NOON + apart, NOON, HOUR) is expected


def test_two_spans_are_two_statements(db: Database) -> None:
    assert not near(db, NOON, NOON + 2 * HOUR, HOUR)
    assert near(db, NOON, NOON + 2 * HOUR, 3 * HOUR)
