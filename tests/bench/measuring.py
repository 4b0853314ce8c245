"""Figures: how long each piece of work took, how many statements it cost, how much memory the process held."""

from __future__ import annotations

import gc
import json
import math
import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from tests.bench.peak import peak_memory as peak_memory


@dataclass(frozen=True, slots=True)
class Figure:
    """One measurement, printed as one JSON line.

    ``n`` pieces of work took ``seconds``; ``p50_ms`` and ``p99_ms`` are of single pieces; ``sql`` is statements a piece
    (BEGIN and COMMIT not counted), None where there is no database. ``growth`` is the exponent of time over work from
    the smallest to the largest size (1.0 = in proportion), at the largest size only. ``load`` is the machine's load
    average when the measuring began: above 1 others were at work too. With several ``processes`` the seconds are those
    from the first start to the last end, and memory is the largest process's. ``errors``: pieces that ended with an
    exception; they are not in ``n``. ``orders``: those that the shop has, where that is the size: ``growth`` is
    then that of the same work's time over them.
    """

    name: str
    n: int
    seconds: float
    per_second: float
    p50_ms: float
    p99_ms: float
    sql: float | None
    peak_rss_mb: float
    db: str | None
    unit: str
    growth: float | None = None
    load: float = 0.0
    processes: int = 1
    errors: int = 0
    orders: int | None = None

    def line(self) -> str:
        """The figure as JSON."""
        return json.dumps(asdict(self))


@dataclass(frozen=True, slots=True)
class Measured:
    """What a benchmark hands over: seconds of each piece of work, how many pieces that were, statements a piece.

    ``seconds``: how long all took together, where that is not the sum of the pieces (several ``processes`` at once);
    ``errors`` and ``peak_memory`` (bytes) are then those of the processes.
    """

    latencies: tuple[float, ...]
    pieces: int
    sql: float | None
    unit: str
    seconds: float | None = None
    processes: int = 1
    errors: int = 0
    peak_memory: int | None = None


class Statements:
    """Counts the statements of every engine while it is listening, without BEGIN, COMMIT and PRAGMA."""

    def __init__(self) -> None:
        self.count = 0

    def _heard(self, conn: Any, cursor: Any, statement: str, parameters: Any, context: Any, many: bool) -> None:
        if not statement.startswith(("BEGIN", "PRAGMA")):
            self.count += 1

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Count inside."""
        event.listen(Engine, "before_cursor_execute", self._heard)
        try:
            yield
        finally:
            event.remove(Engine, "before_cursor_execute", self._heard)


# Statements are counted in a few pieces only: while somebody listens to them, they go to the server one by one.
_COUNT_EVERY = 29


class Meter:
    """Times pieces of work one after another."""

    def __init__(self) -> None:
        self._latencies: list[float] = []
        self._statements = Statements()
        self._counted = 0

    def run(self, piece: Callable[[], Any]) -> Any:
        """Do one piece, measured; its result."""
        if len(self._latencies) % _COUNT_EVERY:
            return self._timed(piece)
        self._counted += 1
        with self._statements.listening():
            return self._timed(piece)

    def _timed(self, piece: Callable[[], Any]) -> Any:
        begun = time.perf_counter()
        result = piece()
        self._latencies.append(time.perf_counter() - begun)
        return result

    def measured(self, unit: str, *, pieces: int | None = None) -> Measured:
        """What was measured so far; ``pieces``: what it amounts to, if that is not the number of runs."""
        amount = len(self._latencies) if pieces is None else pieces
        statements = self._statements.count * len(self._latencies) / self._counted
        return Measured(tuple(self._latencies), amount, round(statements / amount, 2), unit)


def measure(
    work: Sequence[Callable[[], object]], *, unit: str, warm_up: int = 0, pieces: int | None = None
) -> Measured:
    """Run each piece, the first ``warm_up`` of them unmeasured. ``pieces``: what the rest of them amount to."""
    for piece in work[:warm_up]:
        piece()
    gc.collect()
    gc.freeze()  # what was made before is not looked through again, as in the console that has started
    meter = Meter()
    for piece in work[warm_up:]:
        meter.run(piece)
    return meter.measured(unit, pieces=pieces)


def figure(name: str, measured: Measured, db: str | None, load: float) -> Figure:
    """The figure of a measurement that has just been made in this process."""
    seconds = sum(measured.latencies) if measured.seconds is None else measured.seconds
    return Figure(
        name=name,
        n=measured.pieces,
        seconds=round(seconds, 4),
        per_second=round(measured.pieces / seconds, 1),
        p50_ms=round(percentile(measured.latencies, 50) * 1_000, 3),
        p99_ms=round(percentile(measured.latencies, 99) * 1_000, 3),
        sql=measured.sql,
        peak_rss_mb=round((measured.peak_memory or peak_memory()) / 2**20, 1),
        db=db,
        unit=measured.unit,
        load=round(load, 2),
        processes=measured.processes,
        errors=measured.errors,
    )


def percentile(values: Iterable[float], percent: float) -> float:
    """The smallest value that at least ``percent`` of all do not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(len(ordered) * percent / 100) - 1)]


def growth(figures: Sequence[Figure]) -> float:
    """Exponent of seconds over work, by least squares over the logarithms."""
    points = [(math.log(f.orders or f.n), math.log(f.seconds)) for f in figures]
    mean_x = sum(x for x, _ in points) / len(points)
    mean_y = sum(y for _, y in points) / len(points)
    spread = sum((x - mean_x) ** 2 for x, _ in points)
    return sum((x - mean_x) * (y - mean_y) for x, y in points) / spread


def with_growth(figures: list[Figure]) -> list[Figure]:
    """The figures, the last of them with the growth over all."""
    if len(figures) < 2:
        return figures
    return [*figures[:-1], replace(figures[-1], growth=round(growth(figures), 3))]


def load_average() -> float:
    """The machine's load of the last minute, 0 where the system does not tell."""
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0


def forget_peak_memory() -> None:
    """Begin anew with ``peak_memory`` (Linux; elsewhere the peak is that of the whole process)."""
    reset = Path("/proc/self/clear_refs")
    if reset.exists():
        reset.write_text("5")
