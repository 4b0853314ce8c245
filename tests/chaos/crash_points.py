"""``python -m tests.chaos crash_points``: every operation is killed at every one of its steps.

A shop is prepared by real operations. For each point (before and after each statement, around the commit; on PostgreSQL
also before and after each round trip, in which several statements travel) a process carries the operation out and dies
there. Then: every promise holds; the operation is wholly there or not at all (every
table is as in the shop before, or as in the twin that nobody disturbed); the same gesture again gives the twin's result
and leaves the twin's shop; a third time it is answered from what is stored and changes nothing.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import random
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import select

from app.context import AppContext, open_shop
from app.queries.doctor import examine
from app.settings import Settings
from db.models import Operation
from tests.chaos.dying import Gesture, Point, count_steps, dies, points_of
from tests.chaos.grounds import Grounds, empty_shop, grounds
from tests.chaos.likeness import Rows, differences, likeness, same_result
from tests.chaos.rewinding import rewinder
from tests.chaos.scenarios import SCENARIOS, Scenario, without_scenario
from tests.invariants import violations

_PATIENCE = 20.0


@dataclass(frozen=True, slots=True)
class Look:
    """What is in a shop: its likeness, broken promises, and the stored result of the gesture, if it is there."""

    rows: Rows
    broken: list[str]
    result: Any


@dataclass(slots=True)
class Tally:
    """What was counted, and what went wrong."""

    points: Counter[str] = field(default_factory=Counter)
    there: int = 0
    wrong: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A scenario ready to be killed: the shop, the gesture, how it looks before and (in the twin) after."""

    url: str
    operation: str
    gesture: Gesture
    before: Look
    after: Look
    statements: int


@contextlib.contextmanager
def _opened(url: str, station: str = "") -> Iterator[AppContext]:
    shop = open_shop(Settings(station=station), url=url)
    try:
        yield shop
    finally:
        shop.close()


def look(shop: AppContext, gesture: Gesture) -> Look:
    """What is in the shop now; every query sees one state."""
    with shop.database.reading() as conn:
        found = conn.execute(select(Operation.name, Operation.result).where(Operation.op_id == gesture.op_id)).first()
        rows, ids = likeness(conn)
        return Look(rows, violations(conn), None if found is None else same_result(found.name, found.result, ids))


def _alone(shop: AppContext) -> None:
    """Wait until the dead process's session has ended: PostgreSQL notices, and finishes what it was told to do."""
    if shop.database.is_sqlite:
        return
    others = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        with shop.database.reading() as conn:
            if conn.exec_driver_sql(f"{others} AND backend_type = 'client backend'").scalar() == 0:
                return
        time.sleep(0.002)
    raise TimeoutError("the session of a dead process never ended")


def prepare(place: Grounds, empty: str, scenario: Scenario) -> Prepared:
    """Make the shop, and carry the gesture out undisturbed in its twin."""
    url = place.copy(empty)
    with _opened(url) as shop:
        gesture = scenario.prepare(shop)
    twin = place.copy(url)
    statements = count_steps(twin, gesture)
    with _opened(url) as shop:
        before = look(shop, gesture)
    with _opened(twin) as shop:
        after = look(shop, gesture)
        found = [f"doctor: {check.name}" for check in examine(shop.database).checks if check.found]
        after = replace(after, broken=after.broken + found)
    place.drop(twin)
    return Prepared(url, scenario.operation, gesture, before, after, statements)


def _judge(shop: AppContext, prepared: Prepared, point: Point) -> tuple[bool, list[str]]:
    """Whether the operation is there after the crash, and what is wrong with that."""
    _alone(shop)
    now = look(shop, prepared.gesture)
    there = now.result is not None
    wrong = [f"broken: {promise}" for promise in now.broken]
    right = prepared.after if there else prepared.before
    wrong += [f"half done: {found}" for found in differences(now.rows, right.rows)]
    if point.is_committed and not there:
        wrong.append("lost although it was committed")
    if there and not point.may_be_committed:
        wrong.append("there although it was never committed")
    return there, wrong


def _again(shop: AppContext, prepared: Prepared, *, replayed: bool, what: str) -> list[str]:
    """The same gesture once more: the twin's result, the twin's shop (whose promises were looked at)."""
    gesture = prepared.gesture
    done = shop.run(gesture.command, op_id=gesture.op_id, attachments=gesture.attachments)
    with shop.database.reading() as conn:
        rows, ids = likeness(conn)
    wrong = [f"{what}: {found}" for found in differences(rows, prepared.after.rows)]
    answer = same_result(prepared.operation, done.result, ids)
    if answer != prepared.after.result:
        wrong.append(f"{what}: result {answer}, the twin's {prepared.after.result}")
    if done.replayed is not replayed:
        wrong.append(f"{what}: replayed is {done.replayed}")
    return wrong


def crash(shop: AppContext, prepared: Prepared, point: Point) -> tuple[bool, list[str]]:
    """Die at the point, look, and go on; whether the operation had been committed, and everything that is wrong.

    ``shop`` is closed while the other process is forked, and afterwards.
    """
    shop.database.close()
    if not dies(prepared.url, prepared.gesture, point):
        return False, ["never came to this point"]
    there, wrong = _judge(shop, prepared, point)
    wrong += _again(shop, prepared, replayed=there, what="second call")
    wrong += _again(shop, prepared, replayed=True, what="third call")
    shop.database.close()
    return there, wrong


def every_point(place: Grounds, empty: str, scenario: Scenario, most: int, dice: random.Random, tally: Tally) -> None:
    """Kill the scenario's operation at its points, each time in the shop as it was prepared."""
    prepared = prepare(place, empty, scenario)
    name = f"{scenario.operation} ({scenario.what})"
    tally.wrong += [f"{name}, undisturbed: {broken}" for broken in prepared.before.broken + prepared.after.broken]
    rewind = rewinder(place, prepared.url)
    trips = None if place.engine == "sqlite" else count_steps(prepared.url, prepared.gesture, trips=True)
    rewind.rewind()
    with _opened(prepared.url, prepared.gesture.station) as shop:
        for point in _chosen(points_of(prepared.statements, trips), most, dice):
            shop.database.close()
            rewind.rewind()
            there, wrong = crash(shop, prepared, point)
            tally.points[scenario.operation] += 1
            tally.there += there
            tally.wrong += [f"{name}, killed {point}: {what}" for what in wrong]
    rewind.close()
    place.drop(prepared.url)


def _chosen(points: Sequence[Point], most: int, dice: random.Random) -> list[Point]:
    """So many of the points, in their order (0: all of them); those around the commit always."""
    around = [point for point in points if not point.number]
    others = [point for point in points if point.number]
    if not 0 < most < len(points):
        return [*others, *around]
    return sorted(dice.sample(others, max(most - len(around), 0)), key=points.index) + around


def run(db: str, points: int, seed: int, scenarios: Sequence[Scenario] = SCENARIOS) -> dict[str, Any]:
    """Kill all of it; what was found, as the last line says it."""
    began, tally, dice = time.monotonic(), Tally(), random.Random(seed)
    missing, most = sorted(without_scenario()), -(-points // len(scenarios))
    with grounds(db, durable=False) as place:  # the server outlives every kill: what is not flushed is not lost
        empty = empty_shop(place)
        for scenario in scenarios:
            every_point(place, empty, scenario, most, dice, tally)
        engine = place.engine
        place.drop(empty)
    return {
        "test": "crash_points", "engine": engine, "operations": len(tally.points), "points": tally.points.total(),
        "by_operation": dict(sorted(tally.points.items())), "committed": tally.there, "without_scenario": missing,
        "wrong": len(tally.wrong), "first_wrong": tally.wrong[:5], "seed": seed,
        "seconds": round(time.monotonic() - began, 1),
    }  # fmt: skip


def main(arguments: list[str]) -> int:
    """The command; exit code 1 if anything was wrong, or if an operation has no scenario."""
    parser = argparse.ArgumentParser(prog="python -m tests.chaos crash_points", description=__doc__)
    parser.add_argument("--db", default="sqlite", help="sqlite (default), postgres, or an address (of a superuser)")
    parser.add_argument("--points", type=int, default=0, help="kill at about so many points (default: at all of them)")
    parser.add_argument("--seed", type=int, default=0, help="which points, if not all")
    parser.add_argument("--only", default="", help="operations whose name begins so")
    asked = parser.parse_args(arguments)
    chosen = [scenario for scenario in SCENARIOS if scenario.operation.startswith(asked.only)]
    found = run(asked.db, asked.points, asked.seed, chosen)
    print(json.dumps(found), flush=True)
    return 1 if found["wrong"] or found["without_scenario"] else 0
