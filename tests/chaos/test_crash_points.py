"""Operations killed at some of their steps, on both engines; the long form kills all of them at every step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from app.services.reservations import ReservationWriter
from tests.chaos.crash_points import run
from tests.chaos.dying import Moment, Point, points_of
from tests.chaos.scenarios import SCENARIOS, without_scenario
from tests.servers import PostgresServer

# Those with the most statements; the long form has them all.
HARDEST = ("import.orders", "orders.take", "routing.route", "packing.undo_scan", "shipping.ship", "stock.adjust")


def place_of(engine_name: str, request: pytest.FixtureRequest) -> str:
    if engine_name == "sqlite":
        return "sqlite"
    server: PostgresServer = request.getfixturevalue("postgres_server")
    return server.url()


def hardest() -> list[Any]:
    """The last scenario of each of them."""
    return list({scenario.operation: scenario for scenario in SCENARIOS if scenario.operation in HARDEST}.values())


def test_every_operation_has_a_scenario() -> None:
    assert without_scenario() == set()


@pytest.mark.slow
def test_killed_operation_is_whole_or_not_there_and_its_gesture_again_completes_it(
    engine_name: str, request: pytest.FixtureRequest
) -> None:
    found = run(place_of(engine_name, request), 7 * len(HARDEST), 3, hardest())
    assert found["first_wrong"] == []
    assert found["operations"] == len(HARDEST) and found["points"] >= 7 * len(HARDEST)
    assert found["committed"] >= len(HARDEST)


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_operation_that_commits_half_way_is_found_out(engine_name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    write: Callable[..., None] = ReservationWriter.write

    def write_and_commit(self: ReservationWriter, routed: Any, _writes: Any = None) -> None:
        write(self, routed)
        self._tx.conn.exec_driver_sql("COMMIT")
        self._tx.conn.exec_driver_sql("BEGIN IMMEDIATE")

    monkeypatch.setattr(ReservationWriter, "write", write_and_commit)
    (routing,) = (scenario for scenario in SCENARIOS if scenario.operation == "routing.route")
    found = run(engine_name, 12, 3, [routing])
    assert any("half done" in wrong for wrong in found["first_wrong"])


def test_points_are_before_and_after_each_step_and_around_the_commit() -> None:
    sqlite = points_of(2, None)
    assert [str(point) for point in sqlite] == [
        "before statement 1",
        "after statement 1",
        "before statement 2",
        "after statement 2",
        "before commit",
        "after commit",
    ]
    first = [Point(Moment.BEFORE_TRIP, 1), Point(Moment.AFTER_TRIP, 1)]
    last = [Point(Moment.BEFORE_TRIP, 2), Point(Moment.LAST_TRIP_SENT), Point(Moment.AFTER_LAST_TRIP)]
    assert points_of(2, 2) == [*sqlite, *first, *last, Point(Moment.SENT)]
