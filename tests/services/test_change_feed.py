"""What one program commits, others are told: once, with its topics, through lost connections and pruned rows."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

import db.feed_postgresql
from app.context import AppContext, open_shop
from app.domain.topics import MAX_IDS, Topic, Touched
from app.errors import Unavailable
from app.services import change_feed
from app.services.change_feed import EVERYTHING, ChangeFeed, Seen, topics_of
from app.services.link import Outage
from app.services.own_changes import OwnChanges
from app.settings import Settings
from db.feed import WINDOW, ChangeRow, Look
from tests.databases import Broom, raw_postgres
from tests.factories import count

PATIENCE = 30.0


def row(seq: int, topics: str = "{}") -> ChangeRow:
    return ChangeRow(seq, 1, topics)


def look(*seqs: int, oldest: int = 1, newest: int = 0, cut: bool = False) -> Look:
    """What a look found; ``newest``: the greatest of ``seqs`` unless said."""
    return Look(oldest, newest or max(seqs, default=0), tuple(row(seq) for seq in seqs), cut)


def fresh(seen: Seen, found: Look) -> list[int] | None:
    rows = seen.take(found)
    return None if rows is None else [each.seq for each in rows]


# -- which rows were told --


def test_a_row_is_told_once_and_late_ones_are_found_where_numbers_were_missing() -> None:
    seen = Seen.of([1, 2, 3, 5])
    assert seen.holes == {4}
    assert fresh(seen, look(6, 9)) == [6, 9]
    assert seen.holes == {4, 7, 8}
    assert fresh(seen, look(4, 8, newest=9)) == [4, 8]
    assert fresh(seen, look(4, 7, 8, 9)) == [7]
    assert fresh(seen, look(newest=9)) == []
    assert seen.holes == set()


def test_numbers_that_stay_missing_are_forgotten_after_a_thousand() -> None:
    seen = Seen.of([1, 3])
    assert fresh(seen, look(*range(4, WINDOW), WINDOW + 2)) is not None
    assert seen.holes == {WINDOW, WINDOW + 1}


@pytest.mark.parametrize(
    "found",
    [look(11, oldest=12), look(*range(11, 20), cut=True), look(newest=3), look()],
    ids=["pruned", "too many", "an older state", "emptied"],
)
def test_what_may_have_been_missed_is_noticed(found: Look) -> None:
    assert fresh(Seen.of(range(1, 11)), found) is None


def test_an_empty_shop_has_missed_nothing() -> None:
    seen = Seen.of([])
    assert fresh(seen, look()) == []
    assert fresh(seen, look(1, 2)) == [1, 2]


def test_rows_become_one_telling() -> None:
    told = topics_of(
        [row(1, '{"orders": [1, 2]}'), row(2, '{"orders": [2, 3], "stock": null}'), row(3, '{"stock": [1]}')]
    )
    assert set(told) == {Touched(Topic.ORDERS, frozenset({1, 2, 3})), Touched(Topic.STOCK, None)}


def test_many_ids_are_all_of_them() -> None:
    rows = [row(n, f'{{"orders": [{n}]}}') for n in range(MAX_IDS + 1)]
    assert topics_of(rows[:-1]) == (Touched(Topic.ORDERS, frozenset(range(MAX_IDS))),)
    assert topics_of(rows) == (Touched(Topic.ORDERS, None),)


@pytest.mark.parametrize("topics", ['{"returns": [1]}', "[]", "3", "{", '{"orders": ["x"]}', '{"orders": 3}'])
def test_what_a_newer_program_says_may_be_anything(topics: str) -> None:
    assert topics_of([row(1, '{"orders": [1]}'), row(2, topics)]) == EVERYTHING


def test_a_commit_that_failed_is_nobodys() -> None:
    own = OwnChanges()
    with pytest.raises(OSError, match="cut"), own.committing() as expect:
        expect(7)
        raise OSError("cut")
    with own.committing() as expect:
        expect(8)
    assert own.take([7, 8, 9]) == {8}
    assert own.take([8]) == set()


def test_who_asks_while_a_commit_has_no_number_yet_waits_for_it() -> None:
    own, asked = OwnChanges(), threading.Event()
    told: list[set[int]] = []

    def ask() -> None:
        asked.set()
        told.append(own.take([7]))

    feed = threading.Thread(target=ask)
    with own.committing() as expect, own.unsaid():
        feed.start()
        asked.wait()
        feed.join(0.05)
        assert not told
        expect(7)
    feed.join()
    assert told == [{7}]


def test_who_asks_waits_for_no_commit_that_began_later() -> None:
    own = OwnChanges()
    later = threading.Thread(target=lambda: own.take([1]))
    for _ in range(50):
        with own.unsaid():
            if not later.is_alive() and later.ident is None:
                later.start()
    later.join(0.4)
    assert not later.is_alive()


# -- two programs --


@dataclass(slots=True)
class Ear:
    """A program that listens: what it was told, and the outages that it heard of."""

    shop: AppContext
    feed: ChangeFeed
    told: list[tuple[Touched, ...]] = field(default_factory=list)
    outages: list[Outage | None] = field(default_factory=list)

    @property
    def heard(self) -> set[Touched]:
        """What was told, in however many tellings."""
        return {one for telling in self.told for one in telling}

    def wait(self, is_so: Callable[[], bool]) -> None:
        until = time.monotonic() + PATIENCE
        while not is_so():
            assert time.monotonic() < until, (self.told, self.outages)
            time.sleep(0.01)

    def hears(self, topic: Topic) -> None:
        """Waits until the topic was told; everything before is forgotten then."""
        self.wait(lambda: topic in {one.topic for one in self.heard})
        self.told.clear()

    def settles(self) -> None:
        """Until nothing is to come."""
        time.sleep(0.4)


@pytest.fixture
def ear(shop_url: str) -> Iterator[Ear]:
    """A program that listens to the shop."""
    with listening(shop_url) as ear:
        yield ear


@contextlib.contextmanager
def listening(url: str) -> Iterator[Ear]:
    shop = open_shop(Settings(), url=url)
    ear = Ear(shop, shop.change_feed())
    ear.feed.prime()
    ear.feed.start(ear.told.append, ear.outages.append)
    try:
        yield ear
    finally:
        assert ear.feed.stop(5)
        shop.close()


@pytest.fixture
def other(shop_url: str) -> Iterator[AppContext]:
    """Another program, at the same station."""
    shop = open_shop(Settings(), url=shop_url)
    yield shop
    shop.close()


def test_a_commit_of_another_program_is_told_with_its_ids(ear: Ear, other: AppContext) -> None:
    count(other, {("MUG", "Main"): 3})
    ear.hears(Topic.CATALOG)
    count(other, {("MUG", "Main"): 5})
    ear.wait(lambda: Touched(Topic.STOCK, frozenset({1})) in ear.heard)
    assert ear.outages == []


def test_own_commits_are_not_told_again(ear: Ear, other: AppContext) -> None:
    count(ear.shop, {("MUG", "Main"): 3})
    count(other, {("CAP", "Main"): 3})
    ear.hears(Topic.CATALOG)
    ear.settles()
    ear.told.clear()
    count(ear.shop, {("MUG", "Main"): 9})
    ear.settles()
    assert ear.told == []


def test_what_was_there_before_is_not_told(shop_url: str, other: AppContext) -> None:
    count(other, {("MUG", "Main"): 3})
    with listening(shop_url) as ear:
        ear.settles()
        assert ear.told == []


def test_a_program_that_was_told_to_stop_leaves_no_thread(shop_url: str) -> None:
    before = set(threading.enumerate())
    shop = open_shop(Settings(), url=shop_url)
    for begun in (False, True):
        feed = shop.change_feed()
        feed.prime()
        if begun:
            feed.start(lambda _told: None, lambda _outage: None)
        assert feed.stop(5)
    shop.close()
    assert set(threading.enumerate()) <= before


def test_a_program_that_ends_at_once_is_heard_all_the_same(shop_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(change_feed, "POLL_SECONDS", 600.0)
    monkeypatch.setattr(change_feed, "DEAF_POLL_SECONDS", 600.0)
    with listening(shop_url) as ear:
        brief = open_shop(Settings(), url=shop_url)
        count(brief, {("MUG", "Main"): 3})
        brief.close()
        ear.hears(Topic.CATALOG)


def test_a_storm_of_commits_is_few_tellings(ear: Ear, other: AppContext) -> None:
    begun = time.monotonic()
    for units in range(30):
        count(other, {("MUG", "Main"): units})
    ear.settles()
    assert 1 <= len(ear.told) <= 6 + 5 * (time.monotonic() - begun)


def test_rows_that_went_before_they_were_seen_are_noticed(other: AppContext) -> None:
    wire = other.database.wire()
    wire.connect()
    seen = Seen.of(wire.visible())
    for units in range(3):
        count(other, {("MUG", "Main"): units})
    with other.database.writing() as conn:
        conn.exec_driver_sql("DELETE FROM change WHERE seq < (SELECT max(seq) FROM change)")
    assert seen.take(wire.look(seen.top, seen.holes)) is None
    wire.close()


def test_in_an_outage_everything_is_refused_at_once_and_in_words(shop: AppContext) -> None:
    shop.link.outage = Outage(shop.clock(), "gone")
    with pytest.raises(Unavailable, match="lost since"):
        count(shop, {("MUG", "Main"): 3})
    with pytest.raises(Unavailable, match="Nothing was changed"):
        shop.read(lambda _conn: None)
    shop.link.outage = None
    assert shop.read(lambda _conn: 3) == 3


# -- SQLite --


def test_a_file_that_went_away_and_came_back_is_an_outage(sqlite_template: Path, tmp_path: Path) -> None:
    file = tmp_path / "shop.db"
    file.write_bytes(sqlite_template.read_bytes())
    with listening(f"sqlite:///{file}") as ear:
        file.rename(tmp_path / "away.db")
        ear.wait(lambda: bool(ear.outages))
        with pytest.raises(Unavailable, match="lost since"):
            ear.shop.read(lambda _conn: None)
        (tmp_path / "away.db").rename(file)
        ear.wait(lambda: ear.outages[-1] is None)
        ear.wait(lambda: EVERYTHING in ear.told)
        assert ear.shop.read(lambda _conn: 3) == 3


# -- PostgreSQL --


@pytest.fixture
def postgres_url(postgres_broom: Broom) -> str:
    """An empty shop on PostgreSQL."""
    postgres_broom.sweep()
    return postgres_broom.url


@pytest.fixture
def pg_ear(postgres_url: str) -> Iterator[Ear]:
    """A program that listens on PostgreSQL."""
    with listening(postgres_url) as ear:
        yield ear


@pytest.fixture
def pg_other(postgres_url: str) -> Iterator[AppContext]:
    """Another program on PostgreSQL."""
    shop = open_shop(Settings(), url=postgres_url)
    yield shop
    shop.close()


def listeners(url: str) -> list[int]:
    """Process ids of the server's ends of the wires: the last thing that they were asked is nothing at all."""
    with raw_postgres(url, autocommit=True) as link:
        found = link.execute(
            "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
            " AND (query = '' OR query LIKE 'LISTEN%' OR query LIKE 'SELECT%FROM change%')"
        ).fetchall()
    return [int(str(one[0])) for one in found]


def break_wires(url: str) -> None:
    """As a server does that ends: whoever listens is told so."""
    pids = listeners(url)
    with raw_postgres(url, autocommit=True) as link:
        link.execute("SELECT pg_terminate_backend(pid) FROM unnest(%s::int[]) AS ended(pid)", (pids,))


def test_a_row_that_becomes_visible_late_is_told(pg_ear: Ear, pg_other: AppContext, postgres_url: str) -> None:
    first, second = raw_postgres(postgres_url), raw_postgres(postgres_url)
    first.execute("""INSERT INTO change (station_id, topics) VALUES (1, '{"locations": [1]}')""")
    second.execute("""INSERT INTO change (station_id, topics) VALUES (1, '{"imports": [2]}')""")
    count(pg_other, {("MUG", "Main"): 3})
    pg_ear.hears(Topic.STOCK)
    for link, topic in ((second, Topic.IMPORTS), (first, Topic.LOCATIONS)):
        link.commit()
        pg_other.database.announce()
        pg_ear.hears(topic)
        link.close()
    pg_ear.settles()
    assert pg_ear.told == []


def test_a_broken_wire_is_mended_at_once_and_everything_may_have_changed(
    pg_ear: Ear, pg_other: AppContext, postgres_url: str
) -> None:
    count(pg_other, {("MUG", "Main"): 3})
    pg_ear.hears(Topic.STOCK)
    break_wires(postgres_url)
    pg_ear.wait(lambda: EVERYTHING in pg_ear.told)
    assert [outage for outage in pg_ear.outages if outage is not None] == []
    pg_ear.told.clear()
    count(pg_other, {("MUG", "Main"): 4})
    pg_ear.wait(lambda: Touched(Topic.STOCK, frozenset({1})) in pg_ear.heard)


def test_a_server_that_falls_silent_is_told_and_left(pg_ear: Ear, pg_other: AppContext, postgres_url: str) -> None:
    count(pg_other, {("MUG", "Main"): 3})
    pg_ear.hears(Topic.STOCK)
    stopped = listeners(postgres_url)
    for pid in stopped:
        os.kill(pid, signal.SIGSTOP)
    try:
        pg_ear.wait(lambda: bool(pg_ear.outages))
        assert pg_ear.outages[0] is not None
        pg_ear.wait(lambda: pg_ear.outages[-1] is None)
        pg_ear.wait(lambda: EVERYTHING in pg_ear.told)
        assert pg_ear.shop.link.outage is None
    finally:
        for pid in stopped:
            os.kill(pid, signal.SIGCONT)


def test_who_waits_on_a_dead_line_is_let_go(pg_other: AppContext) -> None:
    failures: list[BaseException] = []

    def wait() -> None:
        try:
            pg_other.read(lambda conn: conn.exec_driver_sql("SELECT pg_sleep(14)"))
        except Unavailable as error:
            failures.append(error)

    waiting = threading.Thread(target=wait)
    waiting.start()
    begun = time.monotonic()
    while waiting.is_alive() and time.monotonic() - begun < 12:
        pg_other.database.hang_up()
        waiting.join(0.1)
    assert isinstance(failures[0], Unavailable)
    assert pg_other.read(lambda conn: conn.exec_driver_sql("SELECT 3").scalar()) == 3


def test_where_nobody_passes_hints_on_changes_are_found_all_the_same(
    postgres_url: str, pg_other: AppContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(db.feed_postgresql, "CHANNEL", "somewhere_else")
    with listening(postgres_url) as ear:
        for units in range(2):
            count(pg_other, {("MUG", "Main"): units})
            ear.hears(Topic.STOCK)


def test_another_database_at_the_same_address_is_never_written_to(pg_ear: Ear, postgres_url: str) -> None:
    with raw_postgres(postgres_url, autocommit=True) as link:
        before = link.execute("SELECT epoch FROM database_info").fetchone()
        assert before is not None
    with raw_postgres(postgres_url, autocommit=True) as link:
        link.execute("UPDATE database_info SET epoch = gen_random_uuid()")
        try:
            break_wires(postgres_url)
            pg_ear.wait(lambda: any(outage is not None and outage.is_other for outage in pg_ear.outages))
            with pytest.raises(Unavailable, match="Another database"):
                count(pg_ear.shop, {("MUG", "Main"): 3})
        finally:
            link.execute("UPDATE database_info SET epoch = %s", before)
    pg_ear.wait(lambda: pg_ear.outages[-1] is None)
