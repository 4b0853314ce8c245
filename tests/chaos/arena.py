"""Where a run takes place: a shop of its own on SQLite or PostgreSQL, with a station and a user for every worker."""

from __future__ import annotations

import contextlib
import hashlib
import os
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
from psycopg import sql
from sqlalchemy import insert
from sqlalchemy.engine import URL, make_url

from app.context import make_shop
from app.services.import_batches import StartImport
from app.services.order_import import ImportOrders
from app.services.routing import RouteOrders
from app.services.stock_import import CountStock
from app.services.unit_of_work import Attachment
from app.settings import Settings
from db.bulk import next_ids
from db.models import Station as StationRow
from db.models import UserAccount
from db.session import Database
from tests.chaos import goods
from tests.chaos.journal import Journal
from tests.chaos.proxy import Proxy
from tests.chaos.station import Station
from tests.servers import PostgresServer

COMPANY = "Sample Goods"


class CannotRun(Exception):
    """The arguments name nothing that a run can take place on."""


@dataclass
class Arena:
    """``url`` goes straight to the database, ``workers_url`` through the proxy, if there is one."""

    url: str
    workers_url: str
    server: PostgresServer | None = None
    proxy: Proxy | None = None
    failed: bool = False  # then what is left of the shop is kept

    @property
    def engine(self) -> str:
        """``sqlite`` or ``postgresql``."""
        return "sqlite" if self.url.startswith("sqlite") else "postgresql"


@contextlib.contextmanager
def arena(db: str, *, seed: int, mischief_every: float | None) -> Iterator[Arena]:
    """An arena with no tables yet, for ``sqlite:///FILE``, ``postgresql://...`` or ``postgres``. Raises CannotRun.

    ``mischief_every`` is the mean time in seconds between two mischiefs of the proxy; None: no proxy.
    """
    if db.startswith("sqlite:///"):
        path = Path(db.removeprefix("sqlite:///"))
        if path.exists():
            raise CannotRun(f"{path} is there already. Name a file that is not.")
        path.parent.mkdir(parents=True, exist_ok=True)
        yield Arena(db, db)
    elif db in ("postgres", "postgresql"):
        server = PostgresServer.start(durable=True)
        try:
            with _database(make_url(server.url()), server, seed, mischief_every) as made:
                yield made
        finally:
            server.stop()
    elif db.startswith("postgresql"):
        with _database(make_url(db), None, seed, mischief_every) as made:
            yield made
    else:
        raise CannotRun(f"{db!r} is no database: sqlite:///FILE, postgresql://... or postgres.")


@contextlib.contextmanager
def _database(address: URL, server: PostgresServer | None, seed: int, every: float | None) -> Iterator[Arena]:
    name = f"stationmaster_chaos_{os.getpid()}_{uuid.uuid4().hex[:6]}"
    _execute(address, sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(name)))
    own = address.set(database=name)
    made = Arena(_text(own), _text(own), server)
    if every is not None and address.host and not address.host.startswith("/"):
        host, port = address.host, address.port or 5432
        made.proxy = Proxy(lambda: (host, server.port if server else port), seed=seed, every=every)
        made.workers_url = _text(own.set(host="127.0.0.1", port=made.proxy.port))
    try:
        yield made
    finally:
        if made.proxy is not None:
            made.proxy.close()
        if not made.failed and server is None:
            _execute(address, sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def _execute(address: URL, statement: sql.Composed) -> None:
    with psycopg.connect(_text(address.set(drivername="postgresql")), autocommit=True) as link:
        link.execute(statement)


def _text(address: URL) -> str:
    return address.set(drivername="postgresql").render_as_string(hide_password=False)


def furnish(url: str, folder: Path, *, places: int, seed: int) -> tuple[tuple[int, int], ...]:
    """Make the shop with its first stock and orders; gives (user, station) of each place of work."""
    make_shop(Settings(), url=url, company=COMPANY).close()
    database = Database(url)
    log = Journal(folder / "setup.jsonl")
    try:
        people = _hire(database, places)
        station = Station(
            database, log, user_id=people[0][0], station_id=people[0][1], seed=f"{seed}/setup", goods_seed=seed
        )
        rows = goods.first_stock()
        digest = hashlib.sha256(repr(rows).encode()).hexdigest()
        batch = station.run(StartImport("stock", "first.csv", digest, "", "")).result["batch_id"]
        station.run(CountStock(batch, digest, 2, len(rows), "first.csv"), attachments={"rows": Attachment(rows)})
        for shop in goods.SHOPS:  # half of the orders are ready to be packed, so that all begin at once
            orders = [goods.channel_order(seed, shop, number, 0) for number in range(1, 31)]
            begun = station.run(StartImport("orders", f"{shop}.csv", digest, "shopify", shop)).result
            command = ImportOrders(begun["batch_id"], begun["account_id"], digest, 2, len(orders), f"{shop}.csv")
            imported = station.run(command, attachments={"orders": Attachment(orders)}).result["orders"]
            station.run(RouteOrders(tuple(order["order_id"] for order in imported[::2])))
    finally:
        database.close()
        log.close()
    return people


def _hire(database: Database, places: int) -> tuple[tuple[int, int], ...]:
    """A user and a station for each: written straight, so that each worker is somebody from its first moment."""
    with database.writing() as conn:
        users, stations = next_ids(conn, UserAccount, places), next_ids(conn, StationRow, places)
        for number, (user_id, station_id) in enumerate(zip(users, stations, strict=True), start=1):
            conn.execute(insert(UserAccount), {"id": user_id, "name": f"Worker {number}"})
            conn.execute(insert(StationRow), {"id": station_id, "name": f"Bench {number}"})
    return tuple(zip(users, stations, strict=True))
