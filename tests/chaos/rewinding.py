"""A shop brought back to what it was, a hundred times over.

An SQLite file is copied. A copy of a PostgreSQL database takes half a second, so there every table is emptied and
filled again from a COPY of it, and every sequence set back; guards and foreign keys are off in that transaction alone.
That the shop is then as it was is no matter of belief: each crash before a commit must leave exactly the shop that was
prepared, row by row.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import psycopg
from sqlalchemy.engine import make_url

from tests.chaos.grounds import Grounds


class Rewinder(Protocol):
    """Brings one shop back."""

    def rewind(self) -> None:
        """Make the shop what it was when this was made; nobody may be connected."""
        ...

    def close(self) -> None:
        """Forget it."""
        ...


def rewinder(place: Grounds, url: str) -> Rewinder:
    """A rewinder for the shop as it is now."""
    return File(url) if place.engine == "sqlite" else Tables(url)


@dataclass(slots=True)
class File:
    """Of an SQLite file."""

    url: str
    _kept: Path = field(init=False)

    def __post_init__(self) -> None:
        self._kept = self._path.with_name(f"{self._path.name}.kept")
        shutil.copyfile(self._path, self._kept)

    @property
    def _path(self) -> Path:
        return Path(self.url.removeprefix("sqlite:///"))

    def rewind(self) -> None:
        for suffix in ("-wal", "-shm"):
            self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)
        shutil.copyfile(self._kept, self._path)

    def close(self) -> None:
        self._kept.unlink(missing_ok=True)


@dataclass(slots=True)
class Tables:
    """Of a PostgreSQL database; needs a superuser."""

    url: str
    _rows: dict[str, bytes] = field(default_factory=dict)
    _sequences: list[tuple[str, int, bool]] = field(default_factory=list)

    def __post_init__(self) -> None:
        with self._connected() as link:
            tables = link.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
            for (table,) in tables:
                with link.cursor().copy(f"COPY {table} TO STDOUT".encode()) as copy:
                    self._rows[str(table)] = b"".join(bytes(part) for part in copy)
            names = link.execute("SELECT sequencename FROM pg_sequences WHERE schemaname = 'public'").fetchall()
            for (name,) in names:
                row = link.execute(f"SELECT last_value, is_called FROM {name}".encode()).fetchone()
                assert row is not None, "a sequence has a row"
                self._sequences.append((str(name), int(str(row[0])), bool(row[1])))

    def _connected(self) -> psycopg.Connection[tuple[object, ...]]:
        address = make_url(self.url).set(drivername="postgresql")
        return psycopg.connect(address.render_as_string(hide_password=False))

    def rewind(self) -> None:
        with self._connected() as link:
            link.execute("SET LOCAL session_replication_role = replica")
            link.execute("; ".join(f"DELETE FROM {table}" for table in self._rows).encode())
            for table, rows in self._rows.items():
                if rows:
                    with link.cursor().copy(f"COPY {table} FROM STDIN".encode()) as copy:
                        copy.write(rows)
            settings = ", ".join(f"setval('{name}', {last}, {called})" for name, last, called in self._sequences)
            link.execute(f"SELECT {settings}".encode())

    def close(self) -> None:
        self._rows.clear()
