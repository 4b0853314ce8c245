"""The workers' processes: forked from a server that has the program loaded and no connection open, killed, replaced."""

from __future__ import annotations

import multiprocessing
import os
import random
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.chaos.worker import Job, work

_ROOT = str(Path(__file__).resolve().parents[2])
# The drivers too, which the program loads only when it knows the engine.
_PRELOADED = ["tests.chaos.worker", "psycopg", "sqlalchemy.dialects.postgresql.psycopg", "pysqlite3.dbapi2"]


def _forks() -> Any:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(_PRELOADED)
    # Under ``python -P`` the server would not find our modules, say nothing, and have each child load everything.
    known = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (_ROOT, known)))
    return context


@dataclass
class Crew:
    """One worker at each place. ``deaths`` are ends that nobody ordered."""

    job: Job
    kills: int = 0
    deaths: list[str] = field(default_factory=list)
    _lives: list[int] = field(default_factory=list)
    _workers: list[Any] = field(default_factory=list)
    _context: Any = None

    def start(self) -> None:
        """A worker to each place."""
        self._context = _forks()
        for place in range(len(self.job.people)):
            self._lives.append(0)
            self._workers.append(self._begin(place))

    def kill_one(self, dice: random.Random) -> None:
        """SIGKILL for a random worker, and another in its place at once."""
        place = dice.randrange(len(self._workers))
        worker = self._workers[place]
        if worker.is_alive():
            worker.kill()
            worker.join()
            self.kills += 1
            worker.close()
            self._replace(place)

    def look(self) -> None:
        """Replace whoever ended without being told to; that is a finding."""
        for place, worker in enumerate(self._workers):
            if worker.is_alive() or time.monotonic() >= self.job.until or self.job.stop.exists():
                continue
            self.deaths.append(f"worker {place}.{self._lives[place]} ended with {worker.exitcode}")
            worker.close()
            self._replace(place)

    def end(self, patience: float) -> None:
        """Wait for all; whoever does not end in time is killed, and that is a finding."""
        until = time.monotonic() + patience
        for place, worker in enumerate(self._workers):
            worker.join(max(until - time.monotonic(), 0.1))
            if worker.is_alive():
                self.deaths.append(f"worker {place}.{self._lives[place]} did not end within {patience:.0f} s")
                worker.kill()
                worker.join()
            elif worker.exitcode:
                self.deaths.append(f"worker {place}.{self._lives[place]} ended with {worker.exitcode}")
            worker.close()
        self._workers.clear()

    def _replace(self, place: int) -> None:
        self._lives[place] += 1
        self._workers[place] = self._begin(place)

    def _begin(self, place: int) -> Any:
        worker = self._context.Process(target=work, args=(self.job, place, self._lives[place]), daemon=True)
        worker.start()
        return worker
