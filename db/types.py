"""Column types that mean the same on SQLite (STRICT tables) and PostgreSQL.

=========  ===========================  ==========================
type       PostgreSQL                   SQLite
=========  ===========================  ==========================
BigInt     BIGINT                       INTEGER (64 bits)
UtcTime    TIMESTAMP WITH TIME ZONE     INTEGER, microseconds UTC
Flag       BOOLEAN                      INTEGER 0 or 1
Json       JSONB                        TEXT
KeyText    TEXT COLLATE "C"             TEXT
Day        DATE                         TEXT, YYYY-MM-DD
OpId       UUID                         TEXT
EnumText   TEXT                         TEXT
=========  ===========================  ==========================
"""

from __future__ import annotations

import enum
import json
import uuid
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Any

import orjson
from sqlalchemy import TIMESTAMP, BigInteger, Boolean, Date, Integer, Text
from sqlalchemy import Uuid as SqlUuid
from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_JSON = (
    orjson.OPT_SORT_KEYS | orjson.OPT_NON_STR_KEYS | orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_DATETIME
)
# One operation writes its id into each of its rows.
uuid_text = lru_cache(maxsize=16)(uuid.UUID.__str__)


def json_text(value: Any) -> str:
    """A JSON value as text that both drivers take; keys are sorted, so that the same value is the same text."""
    try:
        return orjson.dumps(value, option=_JSON).decode()  # a sixth of the time of ``json.dumps``
    except TypeError:  # a number of more than 64 bits, say
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


class BigInt(TypeDecorator[int]):
    """A 64 bit integer: ids, counters, minor currency units, grams."""

    impl = BigInteger
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(Integer() if dialect.name == "sqlite" else BigInteger())


class UtcTime(TypeDecorator[datetime]):
    """An aware UTC instant with microseconds."""

    impl = TIMESTAMP
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(Integer() if dialect.name == "sqlite" else TIMESTAMP(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value!r} has no time zone")
        return (value - _EPOCH) // _MICROSECOND if dialect.name == "sqlite" else value

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return _EPOCH + timedelta(microseconds=value) if dialect.name == "sqlite" else value.astimezone(UTC)


class Flag(TypeDecorator[bool]):
    """Yes or no."""

    impl = Boolean
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(Integer() if dialect.name == "sqlite" else Boolean())

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> Any:
        return int(value) if value is not None and dialect.name == "sqlite" else value

    def process_result_value(self, value: Any, dialect: Dialect) -> bool | None:
        return None if value is None else bool(value)


class Json(TypeDecorator[Any]):
    """A JSON value (see ``json_text``)."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "sqlite":
            return dialect.type_descriptor(Text())
        # Loaded when it is needed: SQLite shops start without PostgreSQL's dialect.
        from sqlalchemy.dialects.postgresql import JSONB

        return dialect.type_descriptor(JSONB(none_as_null=True))  # as on SQLite: no value is NULL

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        if value is None or dialect.name != "sqlite":
            return value
        return json_text(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        return json.loads(value) if value is not None and dialect.name == "sqlite" else value


class KeyText(TypeDecorator[str]):
    """A look-up key that is compared and sorted by its bytes, on every server alike."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        # Not by way of the dialect, which would make it a VARCHAR.
        return Text() if dialect.name == "sqlite" else Text(collation="C")


class Day(TypeDecorator[date]):
    """A day of the calendar, such as the last one on which a lot may be sold."""

    impl = Date
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(Text() if dialect.name == "sqlite" else Date())

    def process_bind_param(self, value: date | None, dialect: Dialect) -> Any:
        return value.isoformat() if value is not None and dialect.name == "sqlite" else value

    def process_result_value(self, value: Any, dialect: Dialect) -> date | None:
        return date.fromisoformat(value) if value is not None and dialect.name == "sqlite" else value


class OpId(TypeDecorator[uuid.UUID]):
    """A UUID: operation ids, and the ids of a database and its epoch."""

    impl = SqlUuid
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(Text() if dialect.name == "sqlite" else SqlUuid())

    def process_bind_param(self, value: uuid.UUID | None, dialect: Dialect) -> Any:
        return uuid_text(value) if value is not None and dialect.name == "sqlite" else value

    def process_result_value(self, value: Any, dialect: Dialect) -> uuid.UUID | None:
        return uuid.UUID(value) if value is not None and dialect.name == "sqlite" else value


class EnumText(TypeDecorator[Any]):
    """A member of a string enum, kept as its text; ``one_of`` adds the CHECK."""

    impl = Text
    cache_ok = True

    def __init__(self, members: type[enum.StrEnum]) -> None:
        super().__init__()
        self.members = members

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        return None if value is None else self.members(value).value

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        return None if value is None else self.members(value)
