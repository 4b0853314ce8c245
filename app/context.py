"""AppContext: the open shop, passed by constructor and never global."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy.exc import DBAPIError

from app.queries.shop import ShopFacts, demo_is_complete, shop_facts
from app.services.change_feed import ChangeFeed
from app.services.link import Link
from app.services.unit_of_work import Attachment, Command, Done, Operations
from app.settings import Settings, data_folder
from db import upgrade
from db.session import Database
from db.words import told

T = TypeVar("T")
P = ParamSpec("P")


@dataclass(frozen=True, slots=True)
class AppContext:
    """One shop, opened at one station for whoever works there."""

    database: Database
    operations: Operations
    settings: Settings
    facts: ShopFacts
    clock: Callable[[], datetime]
    link: Link = field(default_factory=Link)

    def run(
        self,
        command: Command,
        *,
        op_id: uuid.UUID | None = None,
        attachments: Mapping[str, Attachment] | None = None,
        user_id: int | None = None,
    ) -> Done:
        """Carry out a command and commit it. Blocks: on the writer thread only. Unavailable in an outage, at once."""
        self.link.require()
        return self.operations.run(command, op_id=op_id, attachments=attachments, user_id=user_id)

    def acting(self) -> Callable[..., Done]:
        """``run`` for who works here now, whoever works here by the time that it is carried out."""
        return partial(self.run, user_id=self.facts.user_id)

    def act_as(self, user_id: int, name: str) -> None:
        """Another person works here from now on, on every copy of this context."""
        self.operations.act_as(user_id)
        self.facts.user_id, self.facts.user_name = user_id, name

    def beside(self, step: Callable[[Any], T]) -> T:
        """Carry out a small step beside the log (``Operations.beside``). Blocks: on the writer thread only."""
        self.link.require()
        return self.operations.beside(step)

    def read(self, query: Callable[Concatenate[Any, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The result of ``query(connection, ...)``. Blocks: on a reader thread only. Unavailable as ``run`` is."""
        self.link.require()
        try:
            with self.database.reading() as conn:
                return query(conn, *args, **kwargs)
        except DBAPIError as error:
            raise told(error, self.database.url) or error from error

    def change_feed(self) -> ChangeFeed:
        """What tells this program of others' changes, and ``link`` of outages; the caller starts and stops it."""
        return ChangeFeed(self.database, self.operations.own, self.link)

    def close(self) -> None:
        """Close the database."""
        self.database.close()


def open_shop(
    settings: Settings, *, url: str | None = None, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
) -> AppContext:
    """Open the shop that the settings (or ``url``) name.

    Raises Unavailable if there is none yet, Refused if it belongs to another program or another version.
    """
    db = Database(url or settings.database_url)
    try:
        upgrade.require_sound(db)
        upgrade.require_current(db)
        with db.reading() as conn:
            facts = shop_facts(conn, settings.station)
    except BaseException:
        db.close()
        raise
    operations = Operations(db, user_id=facts.user_id, station_id=facts.station_id, clock=clock)
    return AppContext(db, operations, settings, facts, clock)


def shop_status(settings: Settings, url: str | None = None) -> upgrade.SchemaStatus:
    """Whether there is a shop, and whether this program can open it."""
    db = Database(url or settings.database_url, look=True)  # who opens it after this must see that it was left behind
    try:
        return upgrade.status(db)
    finally:
        db.close()


def upgrade_shop(settings: Settings, url: str | None = None) -> None:
    """Bring an older shop up to this program's schema; an SQLite file is copied beside itself first."""
    db = Database(url or settings.database_url)
    try:
        upgrade.require_sound(db)
        if db.is_sqlite:
            upgrade.back_up(db)
        upgrade.migrate(db)
    finally:
        db.close()


def make_shop(
    settings: Settings, *, url: str | None = None, company: str = "", currency: str = "EUR", demo: bool = False
) -> AppContext:
    """Make an empty shop and open it. Raises Refused if there is one already."""
    db = Database(url or settings.database_url)
    try:
        upgrade.create(db, company=company, currency=currency, demo=demo)
    finally:
        db.close()
    return open_shop(settings, url=url, clock=lambda: datetime.now(UTC))


def demo_shop(settings: Settings, url: str | None = None) -> AppContext:
    """Open the demo shop, made from the sample files when it is not there yet.

    Without ``url`` it is ``demo.db`` beside the user's own shop. Killed while it is made, it is completed next time.
    """
    from app.services.demo import COMPANY, make_demo

    url = url or f"sqlite:///{data_folder() / 'demo.db'}"
    if shop_status(settings, url) is upgrade.SchemaStatus.EMPTY:
        shop = make_shop(settings, url=url, company=COMPANY, currency="EUR", demo=True)
    else:
        shop = open_shop(settings, url=url)
    if not shop.read(demo_is_complete):
        make_demo(shop.run, shop.read)
        shop.close()
        shop = open_shop(settings, url=url)  # the station knows its location now
    return shop
