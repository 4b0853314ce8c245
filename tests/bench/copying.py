"""Moving a generated shop: from SQLite to PostgreSQL, and that copy back to SQLite."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from db.copying import copy_shop
from db.seeds.generated import seed
from db.session import Database
from tests.bench.measuring import (
    Figure,
    Measured,
    figure,
    forget_peak_memory,
    load_average,
    with_growth,
)
from tests.servers import PostgresServer

SKUS = 2_000
LOCATIONS = 5
NAME = "db_copy"


def figures(sizes: list[int], folder: Path) -> Iterator[Figure]:
    """A figure for each direction and each number of orders; what is counted are rows, written and read back."""
    server = PostgresServer.start(durable=True)
    try:
        there, back = [], []
        for orders in sizes:
            out, home = _there_and_back(server, orders, folder)
            there.append(out)
            back.append(home)
        yield from with_growth(there)
        yield from with_growth(back)
    finally:
        server.stop()


def _there_and_back(server: PostgresServer, orders: int, folder: Path) -> tuple[Figure, Figure]:
    files = [folder / f"shop-{orders}.db", folder / f"back-{orders}.db"]
    url = server.create_database()
    source, target, home = (Database(address) for address in (f"sqlite:///{files[0]}", url, f"sqlite:///{files[1]}"))
    try:
        seed(source, orders=orders, skus=SKUS, locations=LOCATIONS, seed=1)
        found = _measured(source, target), _measured(target, home)
    finally:
        for database in (source, target, home):
            database.close()
        server.drop_database(url)
        for file in files:
            file.unlink(missing_ok=True)
    return found


def _measured(source: Database, target: Database) -> Figure:
    load = load_average()
    forget_peak_memory()
    begun = time.perf_counter()
    report = copy_shop(source, target)
    seconds = time.perf_counter() - begun
    if not report.equal:
        raise RuntimeError(f"the copy differs: {[table.name for table in report.tables if not table.equal]}")
    measured = Measured((seconds,), report.rows, None, "rows")
    return figure(NAME, measured, f"{source.dialect} to {target.dialect}", load)


BETWEEN_DATABASES: dict[str, tuple[Callable[[list[int], Path], Iterator[Figure]], tuple[int, int, int]]] = {
    NAME: (figures, (25_000, 50_000, 100_000)),
}
