"""Shops to measure in: on both engines, with a past of their own, stock on the shelves and orders that wait."""

from __future__ import annotations

import contextlib
import dataclasses
import random
import shutil
import tempfile
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.channels.base import Address, IncomingLine, IncomingOrder
from app.context import AppContext, open_shop
from app.services.routing import RouteOrders
from app.settings import Settings
from db import upgrade
from db.seeds.generated import seed
from db.seeds.words import EVERYBODY
from db.session import Database
from tests import factories
from tests.servers import PostgresServer

SKUS = 500
GENERATED_SKUS = 2_000
# The products that everybody wants, and how many of them there are.
HOT = 4
LOCATIONS = 5
LINES_PER_ORDER = (1, 1, 1, 2, 2, 2, 3, 3, 4, 6)  # 2.5 on average
# Orders that the shop has already, for each piece of work that is measured.
PAST = 5
ENOUGH = 1_000_000
_CHUNK = 400


def sku_code(number: int) -> str:
    """Code and barcode of the bench's own products."""
    return f"BENCH-{number:04d}"


def hot_code(number: int) -> str:
    """Code and barcode of a product that everybody wants."""
    return f"BENCH-HOT-{number}"


@dataclass(slots=True)
class BenchShop:
    """An open shop with the bench's own products in stock; ``orders`` gives fresh orders that always differ."""

    context: AppContext
    folder: Path
    rng: random.Random
    account: str
    _made: int = 0

    def stock_up(self) -> None:
        """Count plenty of each product in; each location lacks every fifth, so that not everything is anywhere."""
        units = {
            (sku_code(number), place): ENOUGH
            for number in range(SKUS)
            for index, place in enumerate(self._places())
            if number % LOCATIONS != index
        }
        rows = factories.stock_rows(units, barcodes={sku_code(number): sku_code(number) for number in range(SKUS)})
        for first in range(0, len(rows), _CHUNK):
            factories.count_rows(self.context, rows[first : first + _CHUNK])

    def stock_hot(self, each: int) -> None:
        """Count about ``each`` units of every product in that everybody wants, spread over the locations."""
        codes = [hot_code(number) for number in range(HOT)]
        units = {(code, place): 1 + each // LOCATIONS for code in codes for place in self._places()}
        factories.count_rows(self.context, factories.stock_rows(units, barcodes={code: code for code in codes}))

    def _places(self) -> list[str]:
        found = factories.rows_of(self.context, "SELECT code FROM location ORDER BY id")
        return [str(row[0]) for row in found[:LOCATIONS]]

    def order(self, lines: int | None = None, *, hot: bool = False) -> IncomingOrder:
        """An order that nobody has seen: ``lines`` lines (2.5 on average unless said), a buyer somewhere on earth.

        ``hot``: of the products that everybody wants.
        """
        self._made += 1
        count = lines or self.rng.choice(LINES_PER_ORDER)
        goods = tuple(self._line(position, hot=hot) for position in range(count))
        order = factories.incoming(f"{self.account}-{self._made}", *goods)
        address = self._address()
        email = f"{self.account}-{self._made}@example.com"
        return dataclasses.replace(order, external_id="", ship_to=address, bill_to=address, email=email)

    def _line(self, position: int, *, hot: bool) -> IncomingLine:
        sku = hot_code(self.rng.randrange(HOT)) if hot else sku_code(self.rng.randrange(SKUS))
        return dataclasses.replace(factories.line(sku, self.rng.choice((1, 1, 1, 2))), row=2 + position)

    def _address(self) -> Address:
        people = self.rng.choice(EVERYBODY)
        city = self.rng.choice(people.cities)
        return Address(
            name=f"{self.rng.choice(people.given)} {self.rng.choice(people.family)}",
            street1=f"{self.rng.choice(people.streets)} {self.rng.randrange(1, 200)}",
            city=city.name,
            region=city.region,
            postal_code=f"{city.before}{self.rng.randrange(10, 100)}{city.after}",
            country=city.country,
        )

    def open_orders(self, count: int, lines: int | None = None, *, hot: bool = False) -> list[int]:
        """Ids of so many new orders, imported but not routed."""
        ids: list[int] = []
        for first in range(0, count, _CHUNK):
            orders = [self.order(lines, hot=hot) for _ in range(min(_CHUNK, count - first))]
            ids += factories.take_in(self.context, *orders, shop_name=self.account)
        return ids

    def reserved_orders(self, count: int, lines: int | None = None) -> list[int]:
        """Ids of so many new orders, reserved and ready to be packed."""
        ids = self.open_orders(count, lines)
        for first in range(0, count, _CHUNK):
            self.context.run(RouteOrders(tuple(ids[first : first + _CHUNK])))
        return ids


@dataclass(slots=True)
class Engines:
    """Where shops are made: temporary SQLite files and a private PostgreSQL server, or one named database."""

    url: str | None
    folder: Path
    _server: PostgresServer | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The engines to measure on."""
        if self.url is not None:
            return ("sqlite" if self.url.startswith("sqlite") else "postgresql",)
        return ("sqlite", "postgresql")

    @contextlib.contextmanager
    def shop(self, engine: str, past: int) -> Iterator[BenchShop]:
        """A shop with ``past`` generated orders (a named database that has a shop already is taken as it is)."""
        with self._database(engine) as url:
            db = Database(url)
            try:
                if upgrade.status(db) is upgrade.SchemaStatus.EMPTY:
                    seed(db, orders=max(past, 1), skus=GENERATED_SKUS, locations=LOCATIONS, seed=1)
            finally:
                db.close()
            context = open_shop(Settings(), url=url)
            try:
                shop = BenchShop(context, self.folder, random.Random(past), f"bench-{uuid.uuid4().hex[:8]}")
                shop.stock_up()
                yield shop
            finally:
                context.close()

    @contextlib.contextmanager
    def large_shop(self, engine: str, orders: int, skus: int = 0) -> Iterator[AppContext]:
        """A generated shop of so many orders and products (0: as many as usual).

        A named database that has a shop already is taken as it is.
        """
        with self._database(engine) as url:
            db = Database(url)
            try:
                if upgrade.status(db) is upgrade.SchemaStatus.EMPTY:
                    seed(db, orders=orders, skus=skus or max(100, orders // 50), locations=20, seed=1)
            finally:
                db.close()
            context = open_shop(Settings(), url=url)
            try:
                yield context
            finally:
                context.close()

    @contextlib.contextmanager
    def _database(self, engine: str) -> Iterator[str]:
        if self.url is not None:
            yield self.url
        elif engine == "sqlite":
            folder = Path(tempfile.mkdtemp(prefix="bench", dir=self.folder))
            yield f"sqlite:///{folder / 'shop.db'}"
            shutil.rmtree(folder)
        else:
            self._server = self._server or PostgresServer.start(durable=True)
            url = self._server.create_database()
            yield url
            self._server.drop_database(url)

    def close(self) -> None:
        """End the server, if one was started."""
        if self._server is not None:
            self._server.stop()
