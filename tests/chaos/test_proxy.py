"""Each mischief of the proxy does what it says, to real connections; and the program's answers stay true behind it."""

from __future__ import annotations

import time
from collections.abc import Iterator

import psycopg
import pytest
from sqlalchemy.engine import make_url

from app.context import make_shop, open_shop
from app.services import unit_of_work
from app.services.order_cancel import CancelOrder
from app.services.routing import RouteOrders
from app.settings import Settings
from tests.chaos.proxy import AT_COMMIT, Proxy
from tests.databases import raw_postgres
from tests.factories import incoming, take_in
from tests.servers import PostgresServer


@pytest.fixture
def database(postgres_server: PostgresServer) -> Iterator[str]:
    """The address of an empty database."""
    url = postgres_server.create_database()
    yield url
    postgres_server.drop_database(url)


@pytest.fixture
def proxy(postgres_server: PostgresServer) -> Iterator[Proxy]:
    """A proxy before the server that does nothing by itself."""
    made = Proxy(lambda: ("127.0.0.1", postgres_server.port), seed=1)
    yield made
    made.close()


def _through(proxy: Proxy, url: str) -> str:
    return make_url(url).set(port=proxy.port).render_as_string(hide_password=False)


def _wait_for(what: str, url: str) -> object:
    """The first value of a query once there is one, within ten seconds."""
    until = time.monotonic() + 10
    while time.monotonic() < until:
        with raw_postgres(url) as link:
            row = link.execute(what.encode()).fetchone()
        if row is not None:
            return row[0]
        time.sleep(0.05)
    return None


@pytest.mark.parametrize("kind", AT_COMMIT)
def test_connection_breaks_around_its_commit(kind: str, proxy: Proxy, database: str) -> None:
    with raw_postgres(database) as link:
        link.execute("CREATE TABLE said (word TEXT)")
    link = raw_postgres(_through(proxy, database))
    link.execute("INSERT INTO said VALUES ('yes')")
    proxy.spoil_next(kind)
    link.execute("SELECT 1")
    with pytest.raises(psycopg.OperationalError):
        link.commit()
    link.close()
    if kind == "before_commit":
        with raw_postgres(database) as other:
            assert other.execute("SELECT count(*) FROM said").fetchone() == (0,)
    else:
        assert _wait_for("SELECT word FROM said", database) == "yes"
    assert proxy.counts == {kind: 1}


@pytest.mark.parametrize("kind", ["cut", "hole"])
def test_connection_dies(kind: str, proxy: Proxy, database: str) -> None:
    link = raw_postgres(_through(proxy, database))
    proxy.spoil_next(kind)
    with pytest.raises(psycopg.OperationalError):
        link.execute("SELECT 1")
    link.close()


@pytest.mark.parametrize("kind", ["delay", "slow"])
def test_what_is_delayed_arrives(kind: str, proxy: Proxy, database: str) -> None:
    with raw_postgres(_through(proxy, database)) as link:
        proxy.spoil_next(kind)
        assert link.execute("SELECT 1").fetchone() == (1,)
    assert proxy.counts == {kind: 1}


def test_wild_proxy_spoils_and_calm_one_forwards(proxy: Proxy, database: str) -> None:
    proxy._every = 0.01
    proxy.wild()
    until = time.monotonic() + 30
    while not proxy.counts and time.monotonic() < until:
        try:
            with raw_postgres(_through(proxy, database)) as link:
                for _ in range(20):
                    link.execute("SELECT 1")
        except psycopg.OperationalError:
            continue
    assert proxy.counts
    proxy.calm()
    with raw_postgres(_through(proxy, database)) as link:
        assert [link.execute("SELECT 1").fetchone() for _ in range(50)] == [(1,)] * 50


def test_server_that_is_away_is_away_behind_the_proxy_too(proxy: Proxy) -> None:
    proxy._target = lambda: ("127.0.0.1", 1)
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(host="127.0.0.1", port=proxy.port, user="postgres", dbname="postgres")


def test_commit_that_arrives_late_is_never_told_as_a_refusal(proxy: Proxy, database: str) -> None:
    """The second try waits for the first one's end; else it would say that nothing was left to cancel, and changed."""
    make_shop(Settings(), url=database).close()
    shop = open_shop(Settings(), url=_through(proxy, database))
    (order_id,) = take_in(shop, incoming("1"))
    proxy.spoil_next("late_commit")
    done = shop.run(CancelOrder(order_id, "customer"))
    assert (done.replayed, done.result["state"]) == (True, "cancelled")
    assert set(proxy.counts) == {"late_commit"}  # the next connection may meet it too
    shop.close()


def test_commit_that_arrives_late_is_found_on_the_last_try(
    proxy: Proxy, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The try after it looked too early and finds its own operation there already: that is an answer, no error."""
    make_shop(Settings(), url=database).close()
    shop = open_shop(Settings(), url=_through(proxy, database))
    (order_id,) = take_in(shop, incoming("1"))
    monkeypatch.setattr(unit_of_work, "MAX_RIVALS", 1)
    proxy.spoil_next("late_commit")
    assert shop.run(RouteOrders((order_id,))).replayed
    assert set(proxy.counts) == {"late_commit"}  # the next connection may meet it too
    shop.close()
