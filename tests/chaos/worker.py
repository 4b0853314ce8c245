"""A worker of the chaos: forked without any connection, it acts at its station until it is killed or time is up."""

from __future__ import annotations

import random
import time
import traceback
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.errors import OperationError
from db.session import Database
from tests.chaos import journal, sabotage
from tests.chaos.actions import ACTIONS
from tests.chaos.journal import Journal
from tests.chaos.station import Station

# A replacement goes on with what its predecessor was about to do, as a program does that kept a journal.
_GOES_ON = 0.5


@dataclass(frozen=True, slots=True)
class Job:
    """What every worker of a run needs to know."""

    url: str
    folder: Path
    seed: int
    until: float  # time.monotonic(), which is one for the whole machine
    people: tuple[tuple[int, int], ...]  # (user, station) of each place
    without: tuple[str, ...] = ()

    def path(self, place: int, life: int) -> Path:
        """The journal of a worker."""
        return self.folder / f"worker-{place:02d}.{life:04d}.jsonl"

    @property
    def stop(self) -> Path:
        """A file that, once there, ends all before their time: no lock that a killed worker could keep."""
        return self.folder / "stop"


def work(job: Job, place: int, life: int) -> None:
    """Live the ``life``-th life at a place of work."""
    database = Database(job.url)
    user_id, station_id = job.people[place]
    log = Journal(job.path(place, life))
    seed = f"{job.seed}/{place}/{life}"
    station = Station(database, log, user_id=user_id, station_id=station_id, seed=seed, goods_seed=job.seed)
    with sabotage.guards_removed(job.without, database):
        if life > 0:
            _safely(station, job, lambda: _go_on(station, job.path(place, life - 1)))
        weights = [action.weight for action in ACTIONS]
        while time.monotonic() < job.until and not job.stop.exists():
            (action,) = station.dice.choices(ACTIONS, weights)
            station.action = action.name
            _safely(station, job, lambda: action.act(station))  # noqa: B023 - called at once
    database.close()
    log.close()


def _safely(station: Station, job: Job, act: Callable[[], None]) -> None:
    try:
        act()
    except OperationError:
        # Refused, or away: both are written down. A moment's rest, as a person would need.
        time.sleep(random.uniform(0, 0.05))
    except Exception as error:  # noqa: BLE001 - whatever escapes the services is a finding, and ends the run
        job.stop.touch()
        if station.failed is not error:
            station.journal.end("trouble", uuid.UUID(int=0), trace=traceback.format_exc(), action=station.action)


def _go_on(station: Station, path: Path) -> None:
    """Do what the predecessor was about to do when it was killed, under the same operation id."""
    acts = journal.read([path]).acts
    pending = [act for act in acts.values() if act.state == "unknown"]
    if pending and station.dice.random() < _GOES_ON:
        station.action = pending[-1].action
        station.carry_out(pending[-1].thawed())
