"""A few kills of an upgrade on both engines; the long form is ``python -m tests.chaos upgrade``."""

from __future__ import annotations

import random

import pytest
from sqlalchemy import Connection

from db import guards
from tests.chaos.dying import Moment, Point
from tests.chaos.grounds import grounds
from tests.chaos.upgrade import Upgrade, run
from tests.servers import PostgresServer

pytestmark = pytest.mark.slow
KILLS = {"sqlite": 5, "postgresql": 2}
_OFFENCES = ("lost_rows", "half_upgraded", "bad_copies", "violations")


def test_an_upgrade_that_is_killed_leaves_the_old_shop_or_the_new_one(
    engine_name: str, request: pytest.FixtureRequest
) -> None:
    server: PostgresServer | None = None if engine_name == "sqlite" else request.getfixturevalue("postgres_server")
    found = run("sqlite" if server is None else server.url(), kills=KILLS[engine_name], seed=3, moves=500)
    assert found["notes"] == []
    assert {name: found[name] for name in _OFFENCES} == dict.fromkeys(_OFFENCES, 0)
    assert found["kills"] >= KILLS[engine_name]
    assert found["from"] == "0001" != found["to"]


def test_an_upgrade_in_two_steps_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the schema is committed before its guards, a kill between the two leaves a shop of neither schema."""
    whole = guards.install

    def in_two_steps(conn: Connection) -> None:
        conn.exec_driver_sql("COMMIT")
        conn.exec_driver_sql("BEGIN IMMEDIATE")
        whole(conn)

    with grounds("sqlite") as ground:
        shop = Upgrade(ground, random.Random(1), moves=10)
        monkeypatch.setattr(guards, "install", in_two_steps)
        shop.round(Point(Moment.BEFORE_COMMIT))
    assert shop.found.half_upgraded
    assert "neither old nor new" in shop.found.notes[0]
