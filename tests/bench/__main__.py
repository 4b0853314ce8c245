"""``python -m tests.bench NAME|all [--db URL] [--scale F] [--processes 1,4,8]``: one JSON line per figure.

Database benchmarks run on a temporary SQLite file and on a private PostgreSQL server, or on the named database alone,
at three sizes; the line of the largest has the growth exponent. What stations do at once is measured at the largest
size again, shared out among 4 and 8 processes, each a station of its own. Each benchmark has a process of its own, so
that its memory is its own. Run it while nothing else does: the field ``load`` shows whether that was so.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from tests.bench import (
    cold_start,
    counting,
    desk,
    etsy,
    floor,
    ledger,
    lists,
    live,
    orders,
    paper,
    receiving,
    screen,
    stock,
    stock_lists,
)
from tests.bench.copying import BETWEEN_DATABASES
from tests.bench.measuring import Figure, Measured, figure, forget_peak_memory, load_average, with_growth
from tests.bench.shops import PAST, BenchShop, Engines

DatabaseWork = Callable[[BenchShop, int], Measured]
StationWork = Callable[..., Measured]  # (shop, size, processes)
PaperWork = Callable[[int], Measured]

# Name -> what it does, and the three sizes at scale 1.
WITH_DATABASE: dict[str, tuple[DatabaseWork, tuple[int, int, int]]] = {
    "import": (orders.import_file, (1_000, 2_000, 4_000)),
    "import_etsy": (etsy.import_etsy, (1_000, 2_000, 4_000)),
    "reserve_clients": (stock.reserve_clients, (500, 1_000, 2_000)),
    "reserve_batch": (stock.reserve_batch, (1_000, 2_000, 4_000)),
    "receive": (receiving.receive, (500, 1_000, 2_000)),
    "count": (counting.count, (500, 1_000, 2_000)),
    "scan": (floor.scan, (500, 1_000, 2_000)),
    "bulk_hold": (desk.bulk_hold, (2_500, 5_000, 10_000)),
    "bulk_undo": (desk.bulk_undo, (2_500, 5_000, 10_000)),
    "bulk_release": (desk.bulk_release, (250, 500, 1_000)),
    "live": (live.change_to_repaint, (50, 100, 200)),
    "cold_start": (cold_start.cold_start, (3, 6, 12)),
    "scroll": (screen.scroll, (500, 1_000, 2_000)),
    "select_all": (screen.select_all, (100, 200, 400)),
    "lock": (screen.lock, (10, 20, 40)),
}
# What is measured in a process of its own or on the screen, where nobody counts statements.
OWN_PROCESS = frozenset({"cold_start", "scroll", "select_all", "lock"})
# Whose size is the length of the ledger: the shop needs no other past.
OF_THE_LEDGER = {"rebuild": (ledger.rebuild, ledger.SIZES)}
AT_STATIONS: dict[str, tuple[StationWork, tuple[int, int, int]]] = {
    "take_order": (orders.take_order, (250, 500, 1_000)),
    "reserve": (stock.reserve, (500, 1_000, 2_000)),
    "reserve_line": (stock.reserve_line, (500, 1_000, 2_000)),
    "reserve_hot": (stock.reserve_hot, (500, 1_000, 2_000)),
    "pack_ship": (floor.pack_ship, (100, 200, 400)),
}
WITHOUT_DATABASE: dict[str, tuple[PaperWork, tuple[int, int, int]]] = {
    "label": (paper.label, (2, 4, 8)),
    "slip": (paper.slip, (100, 200, 400)),
    "zpl": (paper.zpl, (250, 500, 1_000)),
}
# Each of ``lists`` can be asked for by itself, which makes its shops anew.
NAMES = (*WITH_DATABASE, *OF_THE_LEDGER, "lists", "stock_grid", *AT_STATIONS, *BETWEEN_DATABASES, *WITHOUT_DATABASE)
PROCESSES = (1, 4, 8)


def main() -> int:
    """Run what was asked for; exit code 0, or that of the first benchmark that failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("name", choices=[*dict.fromkeys((*NAMES, *lists.LARGE_SHOPS)), "all"])
    parser.add_argument("--db", metavar="URL", help="measure on this database alone")
    parser.add_argument("--scale", type=float, default=1.0, help="multiply the sizes")
    parser.add_argument("--processes", type=_counts, default=PROCESSES, help="how many stations at once, as 1,4,8")
    asked = parser.parse_args()
    if asked.name == "all":
        return _each_in_its_own_process(sys.argv[1:])
    with tempfile.TemporaryDirectory(prefix="stationmaster-bench-") as folder:
        for found in figures(asked.name, asked.db, asked.scale, Path(folder), asked.processes):
            print(found.line(), flush=True)
    return 0


def _counts(text: str) -> tuple[int, ...]:
    """``1,4,8`` as numbers of processes."""
    counts = tuple(int(part) for part in text.split(","))
    if min(counts) < 1:
        raise argparse.ArgumentTypeError("a process at least")
    return counts


def _each_in_its_own_process(arguments: list[str]) -> int:
    for name in NAMES:
        given = [name if argument == "all" else argument for argument in arguments]
        done = subprocess.run([sys.executable, "-m", "tests.bench", *given], check=False)
        if done.returncode:
            return done.returncode
    return 0


def figures(
    name: str, url: str | None, scale: float, folder: Path, processes: Sequence[int] = PROCESSES
) -> Iterator[Figure]:
    """The figures of one benchmark. ``processes`` is for those of ``AT_STATIONS``."""
    if name in WITHOUT_DATABASE:
        work, sizes = WITHOUT_DATABASE[name]
        yield from with_growth([_on_paper(name, work, size) for size in _scaled(sizes, scale)])
        return
    if name in BETWEEN_DATABASES:
        between, sizes = BETWEEN_DATABASES[name]
        yield from between(_scaled(sizes, scale), folder)
        return
    engines = Engines(url, folder)
    try:
        if name in lists.LARGE_SHOPS:
            shops = [max(1, round(size * scale)) for size in (lists.SIZES if url is None else lists.SIZES[-1:])]
            yield from lists.in_large_shops(name, engines, shops)
            return
        if name == "stock_grid":
            rows = [max(1, round(size * scale)) for size in stock_lists.SIZES[-1 if url is not None else 0 :]]
            yield from stock_lists.in_large_stocks(engines, rows)
            return
        for engine in engines.names:
            yield from _on_engine(name, engines, engine, scale, processes)
    finally:
        engines.close()


def _on_engine(name: str, engines: Engines, engine: str, scale: float, processes: Sequence[int]) -> Iterator[Figure]:
    """Three sizes by one process, then the largest by each further number of processes."""
    if name in WITH_DATABASE:
        alone, sizes = WITH_DATABASE[name]
        yield from with_growth([_in_shop(name, alone, engines, engine, n) for n in _scaled(sizes, scale)])
        return
    if name in OF_THE_LEDGER:
        alone, sizes = OF_THE_LEDGER[name]
        yield from with_growth([_in_shop(name, alone, engines, engine, n, past=1) for n in _scaled(sizes, scale)])
        return
    shared, sizes = AT_STATIONS[name]
    for count in processes:
        chosen = _scaled(sizes, scale) if count == 1 else _scaled(sizes, scale)[-1:]
        found = [_in_shop(name, partial(shared, processes=count), engines, engine, n) for n in chosen]
        yield from with_growth(found) if count == 1 else found


def _scaled(sizes: tuple[int, int, int], scale: float) -> list[int]:
    """The sizes times ``scale``, always three different ones."""
    return [max(least, round(size * scale)) for least, size in enumerate(sizes, start=1)]


def _in_shop(
    name: str, work: DatabaseWork, engines: Engines, engine: str, size: int, past: int | None = None
) -> Figure:
    load = load_average()
    with engines.shop(engine, past=size * PAST if past is None else past) as shop:
        forget_peak_memory()
        return figure(name, work(shop, size), engine, load)


def _on_paper(name: str, work: PaperWork, size: int) -> Figure:
    load = load_average()
    forget_peak_memory()
    return figure(name, work(size), None, load)


if __name__ == "__main__":
    sys.exit(main())
