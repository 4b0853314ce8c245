"""What a person is told of a file that is missing, empty, cut short or damaged; and that nothing of it is touched."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import signal
import threading
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from sqlalchemy import event

from app.context import demo_shop, make_shop, open_shop, shop_status, upgrade_shop
from app.errors import OperationError, Refused, Unavailable
from app.queries.doctor import examine
from app.settings import Settings
from db import leftovers, upgrade
from db.leftovers import QUICK_LOOK_SECONDS, copies, damage, has_log, is_left_behind, signs
from db.session import Database
from db.sqlite import sqlite_driver
from db.upgrade import SchemaStatus
from tests.crowd import forks
from tests.factories import count
from tests.migrations.make_dump import file_of, load
from tests.terminal import Terminal, terminal

__all__ = ["terminal"]


def bytes_in(folder: Path) -> dict[str, str]:
    """Every file of the folder by its content; the index -shm holds no work, and may come."""
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if path.is_file() and not path.name.endswith("-shm")
    }


def refusals(url: str) -> list[OperationError]:
    """What is said by everybody who opens, makes, examines or upgrades the shop; the folder stays as it is."""
    folder, said = Path(url.removeprefix("sqlite:///")).parent, list[OperationError]()
    before = bytes_in(folder)

    def looked_at() -> None:
        with contextlib.closing(Database(url, look=True)) as db:
            examine(db)

    for act in (lambda: open_shop(Settings(), url=url), lambda: make_shop(Settings(), url=url), looked_at,
                lambda: demo_shop(Settings(), url)):  # fmt: skip
        with pytest.raises(OperationError) as told:
            act()
        said.append(told.value)
        assert bytes_in(folder) == before
    return said


def told_the_same(url: str) -> OperationError:
    """The one refusal that all of them give."""
    said = refusals(url)
    assert len({str(error) for error in said}) == 1
    assert "Nothing was changed" in said[0].message and said[0].fix
    return said[0]


def crash(url: str, parent: Connection) -> None:
    """Write into a shop and die without closing it."""
    shop = open_shop(Settings(), url=url)
    count(shop, {("MUG", "Berlin"): 7})
    parent.send("written")
    os.kill(os.getpid(), signal.SIGKILL)


def write_and_stay(url: str, parent: Connection) -> None:
    shop = open_shop(Settings(), url=url)
    count(shop, {("MUG", "Berlin"): 7})
    parent.send("written")
    parent.recv()
    shop.close()


@pytest.fixture
def crashed(sqlite_template: Path, tmp_path: Path) -> Path:
    """A shop whose program was killed: its last work is in the log beside it."""
    folder = tmp_path / "crashed"
    folder.mkdir()
    path = folder / "shop.db"
    shutil.copyfile(sqlite_template, path)
    here, there = forks().Pipe()
    child = forks().Process(target=crash, args=(f"sqlite:///{path}", there), daemon=True)
    child.start()
    there.close()
    assert here.poll(60) and here.recv() == "written"
    child.join()
    child.close()
    here.close()
    assert has_log(path)
    return path


def on_hand(url: str) -> int:
    with contextlib.closing(Database(url)) as db, db.reading() as conn:
        return int(conn.exec_driver_sql("SELECT coalesce(sum(on_hand), 0) FROM stock_level").scalar_one())


# Files that are not there.


@pytest.mark.parametrize(
    ("beside", "words", "way"),
    [
        (["shop.db-wal"], "shop.db-wal can hold the work that was saved last", "back to its place beside shop.db-wal"),
        (["shop.db-wal", "shop.db-shm", "shop.db.turn"], "shop.db-wal, shop.db-shm, shop.db.turn", "back to its place"),
        (["shop.db.turn"], "Beside it there is still: shop.db.turn", "If it was moved, open it where it is now"),
        (["shop.before-0002.db"], "Beside it there is still: shop.before-0002.db",
         "give a duplicate of shop.before-0002.db that name"),
    ],
)  # fmt: skip
def test_a_shop_that_is_gone_is_not_started_anew(beside: list[str], words: str, way: str, tmp_path: Path) -> None:
    for name in beside:
        (tmp_path / name).write_bytes(b"something")
    url = f"sqlite:///{tmp_path}/shop.db"
    assert shop_status(Settings(), url) is SchemaStatus.LOST
    error = told_the_same(url)
    assert f"There was a shop at {tmp_path}/shop.db, but its file is missing." in error.message
    assert words in error.message and way in error.fix
    assert "To start a new shop here, first move these files away" in error.fix
    for name in beside:
        (tmp_path / name).unlink()
    make_shop(Settings(), url=url).close()


def test_other_files_beside_a_place_are_no_signs_of_a_shop(tmp_path: Path) -> None:
    for name in ("other.db-wal", "shop.db.new-1-aa", "shop.before.txt", "shop2.before-0002.db", "shop.txt"):
        (tmp_path / name).write_bytes(b"something")
    assert signs(tmp_path / "shop.db") == ()
    assert shop_status(Settings(), f"sqlite:///{tmp_path}/shop.db") is SchemaStatus.EMPTY
    assert signs(tmp_path / "nowhere" / "shop.db") == ()


def test_a_link_that_leads_nowhere_is_told_and_kept(tmp_path: Path) -> None:
    (tmp_path / "shop.db").symlink_to(tmp_path / "disk" / "shop.db")
    url = f"sqlite:///{tmp_path}/shop.db"
    assert shop_status(Settings(), url) is SchemaStatus.LOST
    error = told_the_same(url)
    assert f"is a link to {tmp_path}/disk/shop.db, which is not there" in error.message
    assert "Connect the disk" in error.fix


def test_a_shop_behind_a_link_is_opened_with_its_log_beside_it(crashed: Path, tmp_path: Path) -> None:
    (tmp_path / "shop.db").symlink_to(crashed)
    shop = open_shop(Settings(), url=f"sqlite:///{tmp_path}/shop.db")
    count(shop, {("MUG", "Berlin"): 9})
    shop.close()
    assert on_hand(f"sqlite:///{crashed}") == 9
    assert sorted(path.name for path in crashed.parent.iterdir()) == ["shop.db", "shop.db.turn"]


def test_a_folder_that_may_not_be_entered_is_told(shop_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    real = sqlite_driver().OperationalError("unable to open database file")
    real.sqlite_errorname = "SQLITE_CANTOPEN"

    def closed(*_: object, **__: object) -> None:
        raise real

    for name in ("exists", "stat"):
        monkeypatch.setattr(Path, name, denied)
    monkeypatch.setattr("db.sqlite._prepare_sqlite", closed)
    monkeypatch.setattr("db.session.os.access", lambda *_: True)
    with pytest.raises(Unavailable, match=r"cannot be reached just now\. Nothing was changed"):
        open_shop(Settings(), url=f"sqlite:///{shop_file}")


# Files that are not whole.


def test_an_empty_file_is_never_a_new_shop_and_its_log_is_kept(crashed: Path) -> None:
    """SQLite deletes the log of an empty file when it opens it."""
    os.truncate(crashed, 0)
    url = f"sqlite:///{crashed}"
    assert shop_status(Settings(), url) is SchemaStatus.DAMAGED
    error = told_the_same(url)
    assert "is empty (0 bytes) and was not opened" in error.message
    assert "If there was never a shop, remove the file" in error.fix
    assert has_log(crashed)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data[:40],
        lambda data: data[:100],
        lambda data: data[:5_000],
        lambda data: data[: len(data) // 2],
        lambda data: data[:-4_096],
        lambda data: bytes(len(data)),
        lambda data: data[:100] + bytes(len(data) - 100),
    ],
    ids=["less than a header", "only its header", "little more than a page", "half", "without its last page", "zeros",
         "zeros but for its header"],
)  # fmt: skip
def test_a_file_that_was_cut_short_or_overwritten_is_kept_and_told(
    spoil: Callable[[bytes], bytes], sqlite_template: Path, tmp_path: Path
) -> None:
    path = tmp_path / "shop.db"
    path.write_bytes(spoil(sqlite_template.read_bytes()))
    url = f"sqlite:///{path}"
    assert shop_status(Settings(), url) is SchemaStatus.DAMAGED
    before = bytes_in(tmp_path)
    for act in (open_shop, make_shop):
        with pytest.raises(Refused, match=r"is damaged and was not opened.*Nothing was changed") as told:
            act(Settings(), url=url)
        assert "Keep the file" in told.value.fix
    assert bytes_in(tmp_path) == before


def test_a_file_without_tables_lost_its_log_and_is_no_new_shop(tmp_path: Path) -> None:
    """So looks a shop that was copied without its log before anything of it had come into the file."""
    path = tmp_path / "shop.db"
    link = sqlite_driver().connect(str(path))
    link.execute("PRAGMA journal_mode=WAL")
    link.execute("CREATE TABLE one (id INTEGER)")
    link.execute("DROP TABLE one")
    link.execute("VACUUM")
    link.close()
    assert shop_status(Settings(), f"sqlite:///{path}") is SchemaStatus.DAMAGED
    with pytest.raises(Refused, match="holds no tables"):
        open_shop(Settings(), url=f"sqlite:///{path}")
    with pytest.raises(Refused, match="holds no tables"):
        make_shop(Settings(), url=f"sqlite:///{path}")


def test_the_newest_copy_is_named_with_its_time(sqlite_template: Path, tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    path.write_bytes(sqlite_template.read_bytes()[:6_000])
    for name, time in (("shop.before-0002.db", 1_700_000_000), ("shop.before-0003.db", 1_700_086_400)):
        (tmp_path / name).write_bytes(sqlite_template.read_bytes())
        os.utime(tmp_path / name, (time, time))
    assert [copy.name for copy in copies(path)] == ["shop.before-0003.db", "shop.before-0002.db"]
    with pytest.raises(Refused) as told:
        open_shop(Settings(), url=f"sqlite:///{path}")
    assert "The newest copy here is shop.before-0003.db of 2023-11-1" in told.value.fix
    assert "(1 older beside it)" in told.value.fix
    assert "give a duplicate of it the name shop.db" in told.value.fix


# After a crash.


def test_a_shop_whose_program_was_killed_is_opened_with_all_its_work(crashed: Path) -> None:
    assert is_left_behind(crashed)
    url = f"sqlite:///{crashed}"
    assert shop_status(Settings(), url) is SchemaStatus.CURRENT
    assert is_left_behind(crashed), "looking must not hide what happened from who opens the shop"
    shop = open_shop(Settings(), url=url)
    assert shop.database.was_left_behind
    shop.close()
    assert not has_log(crashed)
    assert on_hand(url) == 7


def _spoil_a_page(path: Path, table: str) -> None:
    link = sqlite_driver().connect(f"file:{path}?mode=ro", uri=True)
    (page,) = link.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    link.close()
    with path.open("r+b") as file:
        file.seek((page - 1) * 4_096)
        file.write(b"\xff" * 4_096)


def test_pages_are_looked_at_after_a_crash_and_damage_is_told_before_any_work(crashed: Path) -> None:
    _spoil_a_page(crashed, "blob")
    (crashed.parent / "shop.before-0002.db").write_bytes(b"a copy")
    url = f"sqlite:///{crashed}"
    before = bytes_in(crashed.parent)
    for act in (open_shop, upgrade_shop, open_shop):
        with pytest.raises(Refused, match=r"is damaged and was not opened: .*Nothing was changed") as told:
            act(Settings(), url=url)
        assert "shop.before-0002.db" in told.value.fix
        assert bytes_in(crashed.parent) == before


def test_pages_are_not_looked_at_where_a_program_has_the_shop_open(sqlite_template: Path, tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    shutil.copyfile(sqlite_template, path)
    here, there = forks().Pipe()
    child = forks().Process(target=write_and_stay, args=(f"sqlite:///{path}", there), daemon=True)
    child.start()
    assert here.poll(60) and here.recv() == "written"
    assert has_log(path) and not is_left_behind(path)
    shop = open_shop(Settings(), url=f"sqlite:///{path}")
    assert not shop.database.was_left_behind
    shop.close()
    assert has_log(path)
    here.send("close")
    child.join()
    child.close()
    assert not has_log(path)


def test_the_quick_look_ends_in_time_and_finds_what_is_wrong(shop_file: Path) -> None:
    assert QUICK_LOOK_SECONDS == 0.5
    with contextlib.closing(Database(f"sqlite:///{shop_file}")) as db, db.reading() as conn:
        assert damage(conn) == ""
        assert damage(conn, seconds=-1) == "", "no time, nothing found"
        assert conn.exec_driver_sql("SELECT count(*) FROM station").scalar_one() == 1
    _spoil_a_page(shop_file, "stock_move")
    with contextlib.closing(Database(f"sqlite:///{shop_file}")) as db, db.reading() as conn:
        assert "stock_move" in damage(conn) or "Tree" in damage(conn)


@pytest.fixture
def shop_file(sqlite_template: Path, tmp_path: Path) -> Path:
    path = tmp_path / "shop.db"
    shutil.copyfile(sqlite_template, path)
    return path


def test_computers_that_do_not_tell_who_has_a_file_open(
    crashed: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(leftovers, "_LOCKS", tmp_path / "nowhere")
    assert is_left_behind(crashed)


def test_damage_that_work_meets_is_told_in_words(shop_file: Path) -> None:
    for table in ("sku", "operation"):
        _spoil_a_page(shop_file, table)
    shop = open_shop(Settings(), url=f"sqlite:///{shop_file}")
    with pytest.raises(Refused, match=r"The database file is damaged: .*Nothing was changed") as told:
        shop.read(lambda conn: conn.exec_driver_sql("SELECT * FROM sku").all())
    assert "keep the file" in told.value.fix
    with pytest.raises(Refused, match=r"The database file is damaged: .*Nothing was changed"):
        count(shop, {("MUG", "Berlin"): 7})
    shop.close()


def test_an_upgrade_for_which_there_is_no_room_is_told_and_takes_everything_back(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    load(f"sqlite:///{path}", file_of("sqlite", "0001").read_text(encoding="utf-8"))
    database = Database(f"sqlite:///{path}")
    with database.writing() as conn:
        pages = conn.exec_driver_sql("PRAGMA page_count").scalar_one()
        conn.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    with pytest.raises(Unavailable, match=r"the disk is full or the folder is not writable\. Nothing was changed"):
        upgrade.migrate(database)
    assert upgrade.status(database) is SchemaStatus.OLDER
    database.close()
    upgrade_shop(Settings(), f"sqlite:///{path}")
    open_shop(Settings(), url=f"sqlite:///{path}").close()


# Who only looks.


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
def test_the_doctor_leaves_a_copy_with_its_log_as_it_is(terminal: Terminal, crashed: Path) -> None:
    before = bytes_in(crashed.parent)
    report = terminal.json("doctor", "--db", f"sqlite:///{crashed}")
    assert report["ok"] is True
    assert bytes_in(crashed.parent) == before
    with contextlib.closing(Database(f"sqlite:///{crashed}", look=True)) as db, db.reading() as conn:
        assert conn.exec_driver_sql("SELECT sum(on_hand) FROM stock_level").scalar_one() == 7, "the log is read too"
    assert bytes_in(crashed.parent) == before


def test_who_looks_at_a_shop_that_was_closed_leaves_one_file(shop_file: Path) -> None:
    before = bytes_in(shop_file.parent)
    with contextlib.closing(Database(f"sqlite:///{shop_file}", look=True)) as db:
        examine(db)
    assert bytes_in(shop_file.parent) == before
    assert [path.name for path in shop_file.parent.iterdir()] == ["shop.db"]


def test_opening_makes_no_file(tmp_path: Path) -> None:
    db = Database(f"sqlite:///{tmp_path}/shop.db")
    with pytest.raises(Unavailable), db.reading():
        pass
    with pytest.raises(Exception, match="unable to open"), db.writing():
        pass
    db.close()
    assert [path.name for path in tmp_path.iterdir() if path.name != "shop.db.turn"] == []


# Locks of others.


@pytest.fixture
def locked(shop_file: Path) -> Iterator[Path]:
    """A shop that another program, which knows nothing of turnstiles, keeps locked."""
    link = sqlite_driver().connect(str(shop_file), isolation_level=None)
    link.execute("BEGIN IMMEDIATE")
    yield shop_file
    link.close()


def test_a_lock_of_another_program_is_told_once_and_readers_go_on(
    locked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.sqlite.BUSY_TIMEOUT_MS", 50)
    url, tries = f"sqlite:///{locked}", list[str]()
    shop = open_shop(Settings(), url=url)

    def begun(_conn: object, _cursor: object, statement: str, *_: object) -> None:
        tries.append(statement)

    event.listen(shop.database._write_engine, "before_cursor_execute", begun)
    with pytest.raises(Unavailable, match="a program that is not this one keeps it locked") as told:
        count(shop, {("MUG", "Berlin"): 7})
    assert "Nothing was changed" in told.value.message and "then try again" in told.value.fix
    assert tries == ["BEGIN IMMEDIATE"]
    assert on_hand(url) == 0
    shop.close()


def test_readers_never_wait_for_writers(shop_file: Path) -> None:
    shop, inside, go = open_shop(Settings(), url=f"sqlite:///{shop_file}"), threading.Event(), threading.Event()

    def write() -> None:
        with shop.database.writing() as conn:
            conn.exec_driver_sql("UPDATE station SET name = 'Other'")
            inside.set()
            go.wait(30)

    thread = threading.Thread(target=write)
    thread.start()
    assert inside.wait(30)
    with shop.database.reading() as conn:
        assert conn.exec_driver_sql("SELECT name FROM station").scalar_one() == "Station 1"
    go.set()
    thread.join()
    shop.close()


def test_a_copy_for_which_there_is_no_room_is_told_and_leaves_nothing(
    shop_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("db.session.keep", full)
    db = Database(f"sqlite:///{shop_file}")
    with pytest.raises(Unavailable, match=r"No space left.*Nothing was changed"):
        upgrade.back_up(db)
    db.close()
    assert [path.name for path in shop_file.parent.iterdir()] == ["shop.db"]
