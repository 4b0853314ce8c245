"""Several stations at work at once: each a process of its own with connections of its own, at a station of its own."""

from __future__ import annotations

import gc
import sys
import time
import traceback
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from multiprocessing.synchronize import Barrier
from typing import Any

from app.context import AppContext, open_shop
from app.settings import Settings
from tests import crowd, factories
from tests.bench.measuring import Measured, Meter, forget_peak_memory, measure, peak_memory
from tests.bench.shops import BenchShop

# What a station may take for its share, in seconds: far more than any does.
_PATIENCE = 1_200.0


@dataclass(frozen=True, slots=True)
class Job:
    """Work that can be shared out: ``do(shop, piece)`` for each piece; the first ``warm_up`` of a station's own are
    not measured. ``do`` is a function of a module, and the pieces can be pickled."""

    do: Callable[[AppContext, Any], object]
    pieces: Sequence[Any]
    warm_up: int
    unit: str


@dataclass(frozen=True, slots=True)
class _Told:
    """What a station says when it is done; ``failure`` is the traceback of the first error that reached it."""

    begun: float
    ended: float
    latencies: tuple[float, ...]
    sql: float
    peak_memory: int
    errors: int
    failure: str


def pieces_of(size: int, processes: int, warm_up: int) -> int:
    """How many pieces make ``size`` measured ones, when each of the processes warms up with some of its own."""
    return processes * (max(1, size // processes) + warm_up)


def carried_out(shop: BenchShop, job: Job, processes: int) -> Measured:
    """Do the job in this process, or shared out among several that begin at the same moment."""
    if processes == 1:
        work = [partial(job.do, shop.context, piece) for piece in job.pieces]
        return measure(work, unit=job.unit, warm_up=job.warm_up)
    url = shop.context.database.url.render_as_string(hide_password=False)
    people = [
        (url, name, job.do, job.pieces[number::processes], job.warm_up)
        for number, name in enumerate(_stations(shop, processes))
    ]
    told: list[_Told] = crowd.together(_at_a_station, people, patience=_PATIENCE)
    for failure in {station.failure for station in told} - {""}:
        print(failure, file=sys.stderr)
    latencies = tuple([latency for station in told for latency in station.latencies])
    return Measured(
        latencies,
        len(latencies),
        round(sum(station.sql for station in told) / processes, 2),
        job.unit,
        seconds=max(station.ended for station in told) - min(station.begun for station in told),
        processes=processes,
        errors=sum(station.errors for station in told),
        peak_memory=max(station.peak_memory for station in told),
    )


def _stations(shop: BenchShop, count: int) -> list[str]:
    names = [f"Bench {uuid.uuid4().hex[:8]} {number}" for number in range(1, count + 1)]
    for name in names:
        factories.second_station(shop.context, name).close()
    return names


def _at_a_station(
    barrier: Barrier,
    url: str,
    station: str,
    do: Callable[[AppContext, Any], object],
    pieces: Sequence[Any],
    warm_up: int,
) -> _Told:
    """One station's share, in its own process. An error is counted, and the work goes on with the next piece."""
    shop = open_shop(Settings(station=station), url=url)
    try:
        for piece in pieces[:warm_up]:
            do(shop, piece)
        gc.freeze()  # what the imports left is not looked through again, as in the console that has started
        meter, failures = Meter(), []
        forget_peak_memory()
        barrier.wait()
        begun = time.time()
        for piece in pieces[warm_up:]:
            try:
                meter.run(partial(do, shop, piece))
            except Exception:  # noqa: BLE001 - the figure says how many reached a caller
                failures.append(traceback.format_exc())
        assert len(failures) < len(pieces) - warm_up, f"nothing went well: {failures[0]}"
        done = meter.measured("pieces")
        told = (begun, time.time(), done.latencies, done.sql or 0.0, peak_memory())
        return _Told(*told, len(failures), failures[0] if failures else "")
    finally:
        shop.close()
