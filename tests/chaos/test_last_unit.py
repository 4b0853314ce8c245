"""Eight processes and the last units, for a few rounds of each kind; the long form is ``python -m tests.chaos``."""

from __future__ import annotations

import pytest

from tests.chaos.last_unit import KINDS, race
from tests.servers import PostgresServer

pytestmark = pytest.mark.slow
ROUNDS = 8


def test_exactly_as_many_win_as_there_are_units_in_every_kind_of_race(
    engine_name: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.chaos.last_unit.BATCH", ROUNDS // len(KINDS))
    server: PostgresServer | None = None if engine_name == "sqlite" else request.getfixturevalue("postgres_server")
    found = race("sqlite" if server is None else server.url(), ROUNDS, 8, seed=7)
    assert found["by_kind"] == dict.fromkeys(KINDS, ROUNDS // len(KINDS))
    broken = {name: found[name] for name in ("wins_wrong", "losers_untold", "first_errors", "violations")}
    assert broken == {"wins_wrong": 0, "losers_untold": 0, "first_errors": [], "violations": []}
