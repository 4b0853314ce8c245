"""Shared databases as an administrator makes them, on the test server, and what is left of them removed again."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

import psycopg
import pytest
from sqlalchemy.engine import make_url

from db import admin
from db.roles import Roles
from tests.servers import PostgresServer

_NUMBERS = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Shared:
    """A shared database: the administrator's address, and the first station's login."""

    server: PostgresServer
    name: str
    first: admin.NewShared

    @property
    def admin_url(self) -> str:
        """The administrator's address of the database."""
        return self.server.url(self.name)

    @property
    def roles(self) -> Roles:
        """The names of its roles."""
        return Roles(self.name)

    def run(self, *statements: str, login: str = "") -> None:
        """Run SQL as the administrator, or as ``login``; each statement commits."""
        with raw(self.admin_url, login) as link:
            for statement in statements:
                link.execute(statement.encode())

    def value(self, query: str, login: str = "") -> object:
        """The first value of a query."""
        with raw(self.admin_url, login) as link:
            row = link.execute(query.encode()).fetchone()
            return None if row is None else row[0]


def raw(url: str, login: str = "") -> psycopg.Connection[tuple[object, ...]]:
    """A connection past everything of ours, as ``login`` or as the address says."""
    parts = make_url(url)
    user = login or parts.username
    return psycopg.connect(host=parts.host, port=parts.port, user=user, dbname=parts.database, autocommit=True)


def fresh_name() -> str:
    """A database name that no other test has."""
    return f"shared{next(_NUMBERS)}"


def remove(server: PostgresServer, name: str) -> None:
    """Remove a shared database and its roles, whatever there is of them."""
    server.drop_database(server.url(name))
    with raw(server.url()) as link:
        rows = link.execute("SELECT rolname FROM pg_roles WHERE rolname LIKE %s", (f"{name}\\_%",)).fetchall()
        for row in rows:
            link.execute(f'DROP ROLE "{row[0]}"'.encode())


@pytest.fixture(scope="module")
def shared(postgres_server: PostgresServer) -> Iterator[Shared]:
    """A shared database with one station, Packing 1; tests of a module share it and leave it in order."""
    name = fresh_name()
    first = admin.init(postgres_server.url(), name=name, company="Sample Goods", station="Packing 1")
    yield Shared(postgres_server, name, first)
    remove(postgres_server, name)
