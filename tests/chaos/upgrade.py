"""``python -m tests.chaos upgrade``: a shop of the first landed schema, its upgrade killed over and over.

Each round takes the kept dump of that schema (with its rows, and many more in the ledger), lets the program's own
upgrade run in a process that is killed at a statement, around the commit, while the copy before the upgrade is written,
or at any moment at all, a few times in a row. After each kill the database must be whole: the old schema or the new
one, every row of every table as it was; and the copy, if it has its name, too. Then the upgrade is finished.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import random
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app import context
from app.queries.doctor import examine
from app.settings import Settings
from db import guards, session, sqlite, upgrade
from db.session import Database
from db.sqlite import sqlite_driver
from tests.chaos.dying import Moment, Point, Steps, forked, points_of
from tests.chaos.grounds import Grounds, empty_shop, grounds
from tests.chaos.old_shops import State, added, columns_of, copy_of, lengthen, lost, state_of
from tests.databases import raw_postgres
from tests.invariants import violations
from tests.migrations.make_dump import file_of, load

_PATIENCE = 30.0
_COPY_STEPS = 4  # copy_to waits for the disk twice; each time there is a before and an after

# What is done in the process that dies.


def _upgraded(url: str, reached: Callable[[Point, Any], None], copied: Callable[[int], None]) -> None:
    """The program's own upgrade, with every statement of it and every step of the copy before it announced."""
    kept, steps = sqlite.keep, 0

    def watched(*args: Any, **options: Any) -> Database:
        db = Database(*args, **options)
        Steps(db._write_engine, reached, trips=False)
        return db

    def keep(path: Path) -> None:
        nonlocal steps
        copied(steps := steps + 1)
        kept(path)
        copied(steps := steps + 1)

    vars(context)["Database"] = watched  # of this process alone, soon dead
    vars(session)["keep"] = keep
    context.upgrade_shop(Settings(), url)


def _dies_at(url: str, point: Point) -> None:
    def reached(here: Point, connection: Any) -> None:
        if here == point:
            if here.moment is Moment.SENT:
                wire = connection.dbapi_connection.pgconn
                wire.send_query(b"COMMIT")
                while wire.flush():
                    pass
            os.kill(os.getpid(), signal.SIGKILL)

    _upgraded(url, reached, lambda _: None)


def _dies_copying(url: str, step: int) -> None:
    _upgraded(url, lambda *_: None, lambda here: os.kill(os.getpid(), signal.SIGKILL) if here == step else None)


def _killed(work: Callable[[], None]) -> bool:
    """Do the work in a process; whether it was killed. Raises RuntimeError if it failed by itself."""
    return _was_killed(forked(work))


def _was_killed(status: int) -> bool:
    if os.WIFSIGNALED(status):
        return os.WTERMSIG(status) == signal.SIGKILL
    if os.WEXITSTATUS(status):
        raise RuntimeError(f"the upgrade failed by itself, with code {os.WEXITSTATUS(status)}")
    return False


def _killed_after(url: str, seconds: float) -> bool:
    """Start the upgrade in a process and kill it after so long; whether it was not over by then."""
    child = os.fork()
    if child == 0:
        code = 3
        try:
            context.upgrade_shop(Settings(), url)
            code = 0
        finally:
            os._exit(code)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    return _was_killed(os.waitpid(child, 0)[1])


# The rounds.


@dataclass(slots=True)
class Found:
    """What the rounds found; ``notes`` say the first offences."""

    rounds: int = 0
    kills: int = 0
    stayed_old: int = 0
    became_new: int = 0
    lost_rows: int = 0
    half_upgraded: int = 0
    bad_copies: int = 0
    violations: int = 0
    notes: list[str] = field(default_factory=list)

    def note(self, words: str) -> None:
        """Keep the words of an offence, of the first few."""
        if len(self.notes) < 5:
            self.notes.append(words)


class Upgrade:
    """One old shop and what it must look like before and after its upgrade."""

    def __init__(self, ground: Grounds, dice: random.Random, moves: int) -> None:
        self.ground, self.dice, self.found = ground, dice, Found()
        self.revision = upgrade.KNOWN[0]
        self.old = ground.blank()
        load(self.old, file_of(ground.engine, self.revision).read_text(encoding="utf-8"))
        lengthen(self.old, moves)
        db = Database(self.old)
        with db.reading() as conn:
            self.columns = columns_of(conn)
        db.close()
        self.before = state_of(self.old, self.columns)
        fresh = empty_shop(ground)
        self.schema = state_of(fresh, {}).schema
        ground.drop(fresh)
        self.statements, self.seconds = self._undisturbed()

    def _undisturbed(self) -> tuple[int, float]:
        """How many statements an upgrade takes, and how long; what it leaves is looked at like every other."""
        url, counted, begun = self.ground.copy(self.old), 0, time.monotonic()
        reader, writer = os.pipe()

        def count(point: Point, _: Any) -> None:
            nonlocal counted
            counted = max(counted, point.number)

        def work() -> None:
            _upgraded(url, count, lambda _: None)
            os.write(writer, str(counted).encode())

        assert not _killed(work)
        seconds = time.monotonic() - begun
        os.close(writer)
        with os.fdopen(reader) as said:
            statements = int(said.read())
        self._finished(url, "undisturbed")
        self._drop(url)
        return statements, seconds

    def points(self) -> list[Point | int]:
        """Every point at which the upgrade can die; numbers are steps of the copy before it."""
        points: list[Point | int] = [*points_of(self.statements, None if self.ground.engine == "sqlite" else 0)]
        return [*points, *range(1, _COPY_STEPS + 1)] if self.ground.engine == "sqlite" else points

    def round(self, point: Point | int | None) -> None:
        """A shop whose upgrade is killed at the point, then perhaps again at any moment, and then let go."""
        url = self.ground.copy(self.old)
        self.found.rounds += 1
        self._kill(url, point)
        for _ in range(self.dice.choice((0, 0, 1, 2))):
            self._kill(url, None)
        self._finish(url)
        self._drop(url)

    def _kill(self, url: str, point: Point | int | None) -> None:
        if isinstance(point, Point):
            killed = _killed(lambda: _dies_at(url, point))
        elif point is not None:
            killed = _killed(lambda: _dies_copying(url, point))
        else:
            killed = _killed_after(url, self.dice.uniform(0, self.seconds * 1.1))
        self.found.kills += killed
        self._alone(url)
        self._look(url, f"killed at {point or 'any moment'}")

    def _alone(self, url: str) -> None:
        """Wait until the server has noticed that its client is dead."""
        if url.startswith("sqlite"):
            return
        asked = (
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
            " AND backend_type = 'client backend'"
        )
        give_up = time.monotonic() + _PATIENCE
        with raw_postgres(url, autocommit=True) as link:
            while link.execute(asked).fetchall() != [(0,)]:
                if time.monotonic() > give_up:
                    raise RuntimeError("a dead client's connection stays")
                time.sleep(0.01)

    def _look(self, url: str, when: str) -> None:
        """The database is whole: old or new, with every row."""
        state = state_of(url, self.columns)
        if state.version == self.revision and state.schema == self.before.schema:
            self.found.stayed_old += 1
        elif state.version == upgrade.SCHEMA and state.schema == self.schema:
            self.found.became_new += 1
        else:
            self.found.half_upgraded += 1
            self.found.note(f"{when}: neither old nor new, version {state.version}")
        self._compare(state, when)
        self._look_at_copy(url, needed=state.version != self.revision, when=when)

    def _compare(self, state: State, when: str) -> None:
        gone, new = lost(self.before.rows, state.rows), added(self.before.rows, state.rows)
        self.found.lost_rows += gone
        if gone or new:
            self.found.note(f"{when}: {gone} rows lost, {new} rows nobody wrote")
        self.found.violations += new

    def _look_at_copy(self, url: str, *, needed: bool, when: str) -> None:
        """The copy before the upgrade is there when the upgrade is, and whole whenever it has its name."""
        if not url.startswith("sqlite"):
            return
        path = copy_of(Path(url.removeprefix("sqlite:///")))
        if not path.exists():
            if needed:
                self.found.bad_copies += 1
                self.found.note(f"{when}: upgraded without a copy")
            return
        state = state_of(f"sqlite:///{path}", self.columns)
        link = sqlite_driver().connect(str(path))
        sound = link.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        link.close()
        if not sound or state != self.before:
            self.found.bad_copies += 1
            self.found.note(f"{when}: the copy is not whole")

    def _finish(self, url: str) -> None:
        if context.shop_status(Settings(), url) is upgrade.SchemaStatus.OLDER and _killed(
            lambda: context.upgrade_shop(Settings(), url)
        ):
            raise RuntimeError("somebody else killed the upgrade")
        self._finished(url, "finished")

    def _finished(self, url: str, when: str) -> None:
        """The upgraded shop is new and sound in every way that is known."""
        state = state_of(url, self.columns)
        if state.version != upgrade.SCHEMA or state.schema != self.schema:
            self.found.half_upgraded += 1
            self.found.note(f"{when}: not of the new schema")
        self._compare(state, when)
        shop = context.open_shop(Settings(), url=url)
        try:
            with shop.database.reading() as conn:
                wrong = [*violations(conn), *(f"guard {name} is missing" for name in guards.missing(conn))]
            report = examine(shop.database)
        finally:
            shop.close()
        wrong += [f"doctor: {check.name}" for check in report.checks if check.found]
        self.found.violations += len(wrong)
        for words in wrong:
            self.found.note(f"{when}: {words}")

    def _drop(self, url: str) -> None:
        self.ground.drop(url)
        if url.startswith("sqlite"):
            path = copy_of(Path(url.removeprefix("sqlite:///")))
            for end in ("", "-wal", "-shm", ".part"):
                path.with_name(f"{path.name}{end}").unlink(missing_ok=True)


def run(db: str, *, kills: int = 0, seed: int = 0, moves: int = 5_000) -> dict[str, Any]:
    """Kill the upgrade of a shop on ``db`` (see ``tests.chaos.grounds``) about so many times; 0: once at every point,
    and half as often at any moment. Gives the figures."""
    importlib.import_module("alembic.command")  # once for all children
    begun, dice = time.monotonic(), random.Random(seed)
    with grounds(db) as ground:
        shop = Upgrade(ground, dice, moves)
        points = shop.points()
        chosen: list[Point | int | None] = [*points, *[None] * (len(points) // 2)]
        dice.shuffle(chosen)
        while shop.found.kills < kills if kills else chosen:
            shop.round(chosen.pop() if chosen else dice.choice((None, dice.choice(points))))
    found = shop.found
    return {
        "test": "upgrade",
        "engine": ground.engine,
        "from": shop.revision,
        "to": upgrade.SCHEMA,
        "rows": sum(rows.total() for rows in shop.before.rows.values()),
        "points": len(points),
        "rounds": found.rounds,
        "kills": found.kills,
        "stayed_old": found.stayed_old,
        "became_new": found.became_new,
        "lost_rows": found.lost_rows,
        "half_upgraded": found.half_upgraded,
        "bad_copies": found.bad_copies,
        "violations": found.violations,
        "notes": found.notes,
        "seed": seed,
        "seconds": round(time.monotonic() - begun, 1),
    }


def main(arguments: list[str]) -> int:
    """The command; 1 if anything was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.chaos upgrade", description=__doc__)
    parser.add_argument("--db", default="sqlite", help="sqlite (default), postgres, or an address (of a superuser)")
    parser.add_argument("--kills", type=int, default=0, help="about so many kills (default: all points, and more)")
    parser.add_argument("--seed", type=int, default=0, help="which points and moments")
    parser.add_argument("--moves", type=int, default=5_000, help="this many pairs of rows more in the ledger")
    asked = parser.parse_args(arguments)
    found = run(asked.db, kills=asked.kills, seed=asked.seed, moves=asked.moves)
    print(json.dumps(found), flush=True)
    return 1 if any(found[name] for name in ("lost_rows", "half_upgraded", "bad_copies", "violations")) else 0
