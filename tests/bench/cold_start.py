"""From nothing to a usable window: a process of its own opens the shop, as a person starts the program.

Usable is a window that is painted, with the first page of orders read and shown, and the keys working. The peak of
memory is that of the program's own process by then. The line on the error output says what that cost in processor time,
without waiting for others on the machine, and when all was read that the screen reads by itself afterwards: the focused
order's details, counts, suspicions of duplicates.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

from tests.bench.measuring import Measured
from tests.bench.shops import BenchShop

ROOT = Path(__file__).resolve().parents[2]
# Engines on which the program was started once: its driver too comes from the disk then, whatever shop is opened.
_warmed: set[str] = set()


def cold_start(shop: BenchShop, size: int) -> Measured:
    """Starts of the program, ``size`` of them after one that fills the caches of the disk and writes the bytecode."""
    url = shop.context.database.url.render_as_string(hide_password=False)
    if shop.context.database.dialect not in _warmed:
        _one(url, shop.folder)
        _warmed.add(shop.context.database.dialect)
    starts = [_one(url, shop.folder) for _number in range(size)]
    said = "cold start: {:.3f} s of processor time each; all is read after {:.3f} s, with {:.0f} MB\n"
    settled = statistics.median(start.settled for start in starts)
    sys.stderr.write(
        said.format(statistics.mean(start.cpu for start in starts), settled, max(start.most for start in starts) / 1e6)
    )
    seconds = tuple(start.usable for start in starts)
    return Measured(seconds, size, None, "starts", peak_memory=max(start.memory for start in starts))


class _Start(NamedTuple):
    """Seconds until the window was usable, and until all was read; processor seconds and bytes by then, and at last."""

    usable: float
    settled: float
    cpu: float
    memory: int
    most: int


def _one(url: str, home: Path) -> _Start:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    folders = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), str(home / "home"))
    environment |= folders | {"QT_QPA_PLATFORM": "offscreen"}
    begun = time.perf_counter()
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.cold_window", url],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    usable, took = child.stdout.readline().split(), time.perf_counter() - begun
    settled, after = child.stdout.readline().split(), time.perf_counter() - begun
    _rest, complaints = child.communicate(timeout=60)
    if len(usable) != 2 or len(settled) != 2:
        raise RuntimeError(f"the window did not open: {complaints}")
    return _Start(took, after, float(usable[1]), int(usable[0]), int(settled[0]))
