"""Where chaos is made: shops on SQLite files or on a PostgreSQL server, each the copy of another.

``sqlite`` is a temporary folder, ``postgres`` a server of our own; an address names a file (its neighbours get numbers)
or a server on which databases are made and dropped.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import psycopg
from psycopg import sql
from sqlalchemy.engine import URL, make_url

from app.context import make_shop
from app.settings import Settings
from tests.servers import PostgresServer

COMPANY = "Sample Goods"
# Of databases that this process made on any server: another grounds may have left some of its own there.
_NUMBERS = itertools.count(1)


class Grounds(Protocol):
    """Makes shops on one engine."""

    @property
    def engine(self) -> str:
        """``sqlite`` or ``postgresql``."""
        ...

    def blank(self) -> str:
        """The address of a database without any table."""
        ...

    def copy(self, url: str) -> str:
        """The address of a copy of that shop, to which nobody may be connected."""
        ...

    def drop(self, url: str) -> None:
        """Remove a shop, whoever is still connected."""
        ...


def empty_shop(grounds: Grounds) -> str:
    """The address of a new empty shop."""
    url = grounds.blank()
    make_shop(Settings(), url=url, company=COMPANY).close()
    return url


@dataclass(slots=True)
class Files:
    """SQLite files beside each other."""

    first: Path
    engine: str = "sqlite"
    _numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(2))
    _made: bool = False

    def blank(self) -> str:
        path = self.first
        if self._made:
            path = path.with_name(f"{path.stem}-{next(self._numbers)}{path.suffix}")
        self._made = True
        if path.exists():
            raise FileExistsError(f"{path} is there already: name another file")
        return f"sqlite:///{path}"

    def copy(self, url: str) -> str:
        source = Path(url.removeprefix("sqlite:///"))
        log = source.with_name(f"{source.name}-wal")
        assert not log.exists() or log.stat().st_size == 0, "somebody is still connected"
        target = self.blank()
        shutil.copyfile(source, target.removeprefix("sqlite:///"))
        return target

    def drop(self, url: str) -> None:
        path = Path(url.removeprefix("sqlite:///"))
        for suffix in ("", "-wal", "-shm", ".turn"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)


@dataclass(slots=True)
class Databases:
    """Databases of one PostgreSQL server; ``server`` names one of them, from which the others are made."""

    server: URL
    engine: str = "postgresql"

    def blank(self) -> str:
        return self._create("template1")

    def copy(self, url: str) -> str:
        return self._create(make_url(url).database or "")

    def drop(self, url: str) -> None:
        name = sql.Identifier(make_url(url).database or "")
        self._execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(name))

    def _create(self, template: str) -> str:
        name = f"chaos_{os.getpid()}_{next(_NUMBERS)}"
        names = sql.Identifier(name), sql.Identifier(template)
        self._execute(sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(*names))
        return self.server.set(drivername="postgresql", database=name).render_as_string(hide_password=False)

    def _execute(self, statement: sql.Composed) -> None:
        address = self.server.set(drivername="postgresql").render_as_string(hide_password=False)
        with psycopg.connect(address, autocommit=True) as link:  # not kept: processes are forked meanwhile
            link.execute(statement)


@contextlib.contextmanager
def grounds(db: str, *, durable: bool = True) -> Iterator[Grounds]:
    """Grounds for ``sqlite``, ``postgres``, or an address. ``durable`` is about a server of our own: fsync or not."""
    if db == "sqlite":
        with tempfile.TemporaryDirectory(prefix="stationmaster-chaos-") as folder:
            yield Files(Path(folder) / "shop.db")
    elif db.startswith("sqlite:///"):
        yield Files(Path(db.removeprefix("sqlite:///")))
    elif db in ("postgres", "postgresql"):
        server = PostgresServer.start(durable=durable)
        try:
            yield Databases(make_url(server.url()))
        finally:
            server.stop()
    else:
        yield Databases(make_url(db))
