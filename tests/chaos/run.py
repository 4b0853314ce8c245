"""``python -m tests.chaos run``: many stations at random work on one shop, killed and cut off, and nothing is lost."""

from __future__ import annotations

import argparse
import json
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from db.session import Database
from tests.chaos import journal, sabotage
from tests.chaos.arena import Arena, CannotRun, arena, furnish
from tests.chaos.crew import Crew
from tests.chaos.journal import Act
from tests.chaos.verdict import Verdict, reckon
from tests.chaos.worker import Job

LOOK_EVERY = 5.0
KILL_EVERY = (1.0, 3.0)
RESTART_EVERY = (20.0, 30.0)
PATIENCE = 90.0
# How long a connection is left in peace by the proxy, on the average: seconds.
EACH_CONNECTION = 12.0
_SHOWN = 20
_ENDED = ("deadlock detected", "canceling statement due to lock timeout", "duplicate key value")


def main(arguments: list[str]) -> int:
    """Run, print one JSON line, and give 0 if nothing was lost, done twice, broken or left unknown."""
    options = _parsed(arguments)
    seed = options.seed if options.seed is not None else random.SystemRandom().randrange(2**32)
    folder = options.keep or Path(tempfile.mkdtemp(prefix="stationmaster-chaos-"))
    folder.mkdir(parents=True, exist_ok=True)
    if list(folder.glob("*.jsonl")):
        print(f"{folder} has journals already. Name an empty folder.", file=sys.stderr)
        return 2
    try:
        every = None if options.no_proxy else EACH_CONNECTION / options.processes
        with arena(options.db, seed=seed, mischief_every=every) as place:
            line, failures = _run(place, folder, options, seed)
            place.failed = bool(failures)
            if failures:
                _tell(failures, place, folder, seed)
    except CannotRun as error:
        print(error, file=sys.stderr)
        return 2
    print(json.dumps(line), flush=True)
    if not failures and options.keep is None:
        shutil.rmtree(folder)
    return int(bool(failures))


def _parsed(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.chaos run", description=__doc__)
    parser.add_argument("--db", required=True, help="sqlite:///FILE, postgresql://..., or postgres for one of our own")
    parser.add_argument("--processes", type=int, default=4)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--kill", action="store_true", help="SIGKILL a random worker every 1-3 s")
    parser.add_argument("--restart", action="store_true", help="immediate restarts of the server every 20-30 s")
    parser.add_argument("--restart-every", type=float, nargs=2, default=RESTART_EVERY, metavar=("FROM", "TO"))
    parser.add_argument("--look-every", type=float, default=LOOK_EVERY, help="seconds between two looks of the checker")
    parser.add_argument("--no-proxy", action="store_true", help="connect straight to PostgreSQL")
    parser.add_argument("--keep", metavar="FOLDER", type=Path, help="where the journals go, and stay")
    parser.add_argument("--seed", type=int)
    options = parser.parse_args(arguments)
    if options.restart and options.db not in ("postgres", "postgresql"):
        parser.error("--restart needs a server of our own: --db postgres")
    return options


@dataclass
class Watcher:
    """The checker, in a process of its own, asked every few seconds; ``found`` is what it found first."""

    url: str
    every: float
    checks: int = 0
    slowest: float = 0.0
    found: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        command = [sys.executable, "-m", "tests.chaos.checker", self.url]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="watcher", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """End it."""
        self._over.set()
        self._thread.join(timeout=120)
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(timeout=30)
        self._process.stdout.close()

    def _watch(self) -> None:
        while not self._over.wait(self.every) and not self.found:
            answer = self._ask()
            if "violations" in answer:
                self.checks += 1
                self.slowest = max(self.slowest, float(answer["seconds"]))
                self.found += answer["violations"]

    def _ask(self) -> dict[str, Any]:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write("look\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        answer: dict[str, Any] = json.loads(line) if line else {"violations": ["the checker died"], "seconds": 0}
        return answer


@dataclass
class _Course:
    """What happened to a run from outside."""

    restarts: list[float] = field(default_factory=list)  # when the server was back


def _run(place: Arena, folder: Path, options: argparse.Namespace, seed: int) -> tuple[dict[str, Any], list[str]]:
    """The run and its reckoning: the JSON line, and everything that was wrong."""
    without = sabotage.asked_for()
    people = furnish(place.url, folder, places=options.processes, seed=seed)
    if without:
        database = Database(place.url)
        sabotage.lift_constraints(database, without)
        database.close()
    job = Job(place.workers_url, folder, seed, time.monotonic() + options.seconds, people, without)
    crew, course, watcher = Crew(job), _Course(), Watcher(place.url, options.look_every)
    began = time.monotonic()
    crew.start()
    _disturb(place, crew, course, watcher, options, random.Random(f"{seed}/outside"))
    if place.proxy is not None:
        place.proxy.calm()
    crew.end(PATIENCE)
    lasted = time.monotonic() - began
    watcher.close()
    if place.server is not None:
        shutil.copyfile(place.server.log, folder / "server.log")
    told = journal.read(sorted(folder.glob("*.jsonl")))
    verdict = reckon(place.url, told.acts, seed)
    verdict.violations[:0] = watcher.found
    verdict.errors += crew.deaths + told.troubles + [trace for act in told.acts.values() for trace in act.errors]
    line = _line(place, options, seed, crew, course, watcher, told.acts, verdict, lasted)
    return line, _failures(verdict)


def _disturb(
    place: Arena, crew: Crew, course: _Course, watcher: Watcher, options: argparse.Namespace, dice: random.Random
) -> None:
    """Kill, restart and spoil until the time is over, the checker found something or a worker met an error."""
    now = time.monotonic()
    next_kill, next_restart = now + dice.uniform(*KILL_EVERY), now + dice.uniform(*options.restart_every)
    if place.proxy is not None:
        place.proxy.wild()
    while (now := time.monotonic()) < crew.job.until:
        if watcher.found or crew.job.stop.exists():
            crew.job.stop.touch()
            return
        crew.look()
        if options.kill and now >= next_kill:
            crew.kill_one(dice)
            next_kill = now + dice.uniform(*KILL_EVERY)
        if options.restart and now >= next_restart and place.server is not None:
            # Here and in no helper thread: the server ends with the thread that started it.
            place.server.restart(immediate=True)
            course.restarts.append(time.monotonic())
            next_restart = now + dice.uniform(*options.restart_every)
        time.sleep(0.05)


def _line(
    place: Arena,
    options: argparse.Namespace,
    seed: int,
    crew: Crew,
    course: _Course,
    watcher: Watcher,
    acts: Mapping[str, Act],
    verdict: Verdict,
    lasted: float,
) -> dict[str, Any]:
    """The JSON line."""
    states = Counter(act.state for act in acts.values())
    cuts = place.proxy.counts if place.proxy is not None else Counter[str]()
    return {
        "test": "run",
        "engine": place.engine,
        "processes": options.processes,
        "seconds": round(lasted, 1),
        "operations": len(acts),
        "acknowledged": states["ok"],
        "refused": states["refused"],
        "errors": len(verdict.errors),
        "kills": crew.kills,
        "restarts": len(course.restarts),
        "cuts": cuts.total(),
        "unknown_resolved": verdict.unknown_resolved,
        "unknown_left": len(verdict.unknown_left),
        "lost": len(verdict.lost),
        "twice": len(verdict.twice),
        "violations": len(verdict.violations),
        "checks": watcher.checks,
        "slowest_check_s": watcher.slowest,
        "normal_after_s": _normal_after(course, acts),
        "retried": _retried(place),
        "resolved_as": dict(verdict.resolved_as),
        "cuts_by_kind": dict(sorted(cuts.items())),
        "refused_by_kind": dict(Counter(act.refusals[-1].partition(":")[0] for act in acts.values() if act.refusals)),
        "by_operation": _by_operation(acts),
        "seed": seed,
    }


def _retried(place: Arena) -> dict[str, int] | None:
    """What a server of our own ended, by its log: the program tries all of these again."""
    if place.server is None:
        return None
    said = place.server.log.read_text("utf-8", "replace")
    return {why: said.count(f"ERROR:  {why}") for why in _ENDED}


def _by_operation(acts: Mapping[str, Act]) -> dict[str, dict[str, int]]:
    counts: dict[str, Counter[str]] = {}
    for act in acts.values():
        counts.setdefault(act.command, Counter())[act.state] += 1
    return {command: dict(counts[command]) for command in sorted(counts)}


def _normal_after(course: _Course, acts: Mapping[str, Act]) -> float | None:
    """The longest time from a server's return to the next acknowledged operation."""
    acknowledged = sorted(act.at for act in acts.values() if act.state == "ok")
    waits = [next((at - back for at in acknowledged if at > back), None) for back in course.restarts]
    return round(max((wait for wait in waits if wait is not None), default=0.0), 2) if waits else None


def _failures(verdict: Verdict) -> list[str]:
    return [
        f"{kind}: {what}"
        for kind in ("violations", "lost", "twice", "unknown_left", "errors")
        for what in getattr(verdict, kind)
    ]


def _tell(failures: list[str], place: Arena, folder: Path, seed: int) -> None:
    everything = folder / "failures.txt"
    everything.write_text("\n".join(failures), "utf-8")
    for what in failures[:_SHOWN]:
        print(what, file=sys.stderr)
    if len(failures) > _SHOWN:
        print(f"... and {len(failures) - _SHOWN} more in {everything}", file=sys.stderr)
    where = "its server is gone with it" if place.server is not None else place.url
    print(f"seed {seed}; the workers' journals are in {folder}; the shop: {where}", file=sys.stderr)
