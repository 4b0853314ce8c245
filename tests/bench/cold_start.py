"""From nothing to a usable window: a process of its own opens the shop, as a person starts the program.

Usable is a window that is painted, with the first page of orders read and shown, and the keys working. The peak of
memory is that of the program's own process. ``cpu`` of the line on the error output is what it cost without waiting
for others on the machine.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from tests.bench.measuring import Measured
from tests.bench.shops import BenchShop

ROOT = Path(__file__).resolve().parents[2]


def cold_start(shop: BenchShop, size: int) -> Measured:
    """Starts of the program, ``size`` of them after one that fills the caches of the disk and writes the bytecode."""
    url = shop.context.database.url.render_as_string(hide_password=False)
    latencies, peak, cpu = [], 0, []
    for number in range(size + 1):
        seconds, memory, spent = _one(url, shop.folder)
        if number:
            latencies.append(seconds)
            cpu.append(spent)
            peak = max(peak, memory)
    sys.stderr.write(f"cold start: {sum(cpu) / len(cpu):.3f} s of processor time each\n")
    return Measured(tuple(latencies), size, None, "starts", peak_memory=peak)


def _one(url: str, home: Path) -> tuple[float, int, float]:
    """Seconds from the start of the process to the usable window, its peak memory in bytes, its processor seconds."""
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
    words = child.stdout.readline().split()
    took = time.perf_counter() - begun
    _rest, complaints = child.communicate(timeout=60)
    if len(words) != 2:
        raise RuntimeError(f"the window did not open: {complaints}")
    return took, int(words[0]), float(words[1])
