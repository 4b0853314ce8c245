"""People and stations: who did something, and where."""

import uuid
from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.people import Role
from db.base import Base, one_of, table_options
from db.types import BigInt, Json, OpId, UtcTime


class DatabaseInfo(Base):
    """The one row that says which shop this database is; a restored one gets another ``epoch``.

    A shop that ``db.copying`` moved to another engine is the same one and keeps both.
    """

    __tablename__ = "database_info"
    __table_args__ = table_options(CheckConstraint("id = 1", name="one_row"), autoincrement=False)

    id: Mapped[int] = mapped_column(BigInt, primary_key=True, autoincrement=False)
    database_id: Mapped[uuid.UUID] = mapped_column(OpId)
    epoch: Mapped[uuid.UUID] = mapped_column(OpId)
    company: Mapped[str] = mapped_column(Text)
    base_currency: Mapped[str] = mapped_column(Text)
    is_demo: Mapped[int] = mapped_column(BigInt, server_default="0")
    created_at: Mapped[datetime] = mapped_column(UtcTime)


class UserAccount(Base):
    """A person. A solo shop has user 1, its owner; there is always a user behind a write."""

    __tablename__ = "user_account"
    __table_args__ = table_options(one_of("role", Role))

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    name: Mapped[str] = mapped_column(Text, unique=True)
    archived_at: Mapped[datetime | None] = mapped_column(UtcTime)
    role: Mapped[str] = mapped_column(Text, server_default=Role.PACKER.value)


class UserSecret(Base):
    """What a person's PIN is compared with, and how often it was guessed; who has no PIN has no row.

    On PostgreSQL no station can read it: see ``db.logins``, which also says what ``offered`` is for.
    """

    __tablename__ = "user_secret"
    __table_args__ = table_options(CheckConstraint("failures >= 0", name="counters"), autoincrement=False)

    user_id: Mapped[int] = mapped_column(BigInt, ForeignKey("user_account.id"), primary_key=True, autoincrement=False)
    salt: Mapped[bytes] = mapped_column(LargeBinary)
    proof: Mapped[bytes] = mapped_column(LargeBinary)
    failures: Mapped[int] = mapped_column(BigInt, server_default="0")
    offered: Mapped[bytes | None] = mapped_column(LargeBinary)
    offered_in: Mapped[int | None] = mapped_column(BigInt)
    locked_at: Mapped[datetime | None] = mapped_column(UtcTime)
    changed_at: Mapped[datetime] = mapped_column(UtcTime)


class LoginPepper(Base):
    """The one row that every proof is mixed with: a list of proofs alone cannot be guessed against."""

    __tablename__ = "login_pepper"
    __table_args__ = table_options(CheckConstraint("id = 1", name="one_row"), autoincrement=False)

    id: Mapped[int] = mapped_column(BigInt, primary_key=True, autoincrement=False)
    pepper: Mapped[bytes] = mapped_column(LargeBinary)


class Station(Base):
    """A place of work with this program on it; its id is in the machine's settings file."""

    __tablename__ = "station"
    __table_args__ = table_options()

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    name: Mapped[str] = mapped_column(Text, unique=True)
    location_id: Mapped[int | None] = mapped_column(BigInt, ForeignKey("location.id"), index=True)
    archived_at: Mapped[datetime | None] = mapped_column(UtcTime)


class StationSession(Base):
    """Which running program is a station now: two must not be the same one, or claims would not part them.

    ``seen_at`` is the database's time; a session that was not seen for a while is over (``services.stations``).
    """

    __tablename__ = "station_session"
    __table_args__ = table_options(autoincrement=False)

    station_id: Mapped[int] = mapped_column(BigInt, ForeignKey("station.id"), primary_key=True, autoincrement=False)
    session: Mapped[uuid.UUID] = mapped_column(OpId)
    host: Mapped[str] = mapped_column(Text)
    program: Mapped[str] = mapped_column(Text)
    opened_at: Mapped[datetime] = mapped_column(UtcTime)
    seen_at: Mapped[datetime] = mapped_column(UtcTime)


class Setting(Base):
    """One setting of the shop; ``scope`` is ``shop``, ``station:3``, ``user:1`` or ``customer:7``."""

    __tablename__ = "setting"
    __table_args__ = table_options(UniqueConstraint("scope", "key"))

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    scope: Mapped[str] = mapped_column(Text)
    key: Mapped[str] = mapped_column(Text)
    value: Mapped[Any] = mapped_column(Json)
    version: Mapped[int] = mapped_column(BigInt, server_default="1")


class NumberSeries(Base):
    """The next number of a series; gaps are allowed. The row is locked last in its transaction."""

    __tablename__ = "number_series"
    __table_args__ = table_options(CheckConstraint("next_value > 0", name="positive"), autoincrement=False)

    name: Mapped[str] = mapped_column(Text, primary_key=True)
    next_value: Mapped[int] = mapped_column(BigInt)
