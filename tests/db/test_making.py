"""Making an SQLite shop: it has its name when it is whole, whoever is killed or comes between."""

from __future__ import annotations

import os
import random
import signal
import threading
import time
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from app.context import make_shop, open_shop, shop_status
from app.errors import Refused, Unavailable
from app.queries.doctor import examine
from app.settings import Settings
from db import making, sqlite
from db.making import move_new, new_file
from db.session import Database
from db.sqlite import sqlite_driver
from db.upgrade import SchemaStatus
from tests.crowd import forks


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def begin(db: Database) -> None:
    with db.writing() as conn:
        conn.exec_driver_sql("CREATE TABLE one (id INTEGER)")


def test_a_new_shop_is_one_file_and_nothing_else(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/deep/shop.db"
    make_shop(Settings(), url=url, company="Sample Goods").close()
    assert [name for name in names(tmp_path / "deep") if not name.endswith(".turn")] == ["shop.db"]


def test_nothing_is_left_of_a_making_that_failed(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), new_file(tmp_path / "shop.db") as db:
        begin(db)
        assert not (tmp_path / "shop.db").exists()
        raise ZeroDivisionError
    assert names(tmp_path) == []


def test_a_file_that_comes_meanwhile_keeps_its_name_and_content(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"is not empty\. Nothing was changed"), new_file(tmp_path / "shop.db") as db:
        begin(db)
        (tmp_path / "shop.db").write_text("somebody else's")
    assert names(tmp_path) == ["shop.db"]
    assert (tmp_path / "shop.db").read_text() == "somebody else's"


@pytest.mark.parametrize("way", ["renamed", "linked", "without links"])
def test_no_way_of_naming_replaces_a_file(way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    if way != "renamed":
        monkeypatch.setattr(making, "_renamed", lambda *_: False)
    if way == "without links":
        monkeypatch.setattr(Path, "hardlink_to", refuses)
    source, target = tmp_path / "part", tmp_path / "whole"
    source.write_text("new")
    move_new(source, target)
    assert names(tmp_path) == ["whole"]
    source.write_text("newer")
    with pytest.raises(FileExistsError):
        move_new(source, target)
    assert (source.read_text(), target.read_text()) == ("newer", "new")


def test_parts_of_the_dead_are_swept_away_and_those_of_the_living_stay(tmp_path: Path) -> None:
    dead = forks().Process(target=time.sleep, args=(0,), daemon=True)
    dead.start()
    dead.join()
    for name in (f"shop.db.new-{dead.pid}-aa", f"shop.db.new-{dead.pid}-aa-wal", f"shop.db.new-{os.getpid()}-bb",
                 "shop.db.new-", "shop.db.news", f"other.db.new-{dead.pid}-cc"):  # fmt: skip
        (tmp_path / name).touch()
    with new_file(tmp_path / "shop.db") as db:
        begin(db)
    kept = {f"shop.db.new-{os.getpid()}-bb", "shop.db.new-", "shop.db.news", f"other.db.new-{dead.pid}-cc"}
    assert set(names(tmp_path)) - {"shop.db"} == kept


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(making, "keep", full)
    with pytest.raises(Unavailable, match="No space left on device") as told:
        make_shop(Settings(), url=f"sqlite:///{tmp_path}/shop.db")
    assert "nothing was changed" in told.value.message and told.value.fix
    assert names(tmp_path) == []


def make(url: str, parent: Connection) -> None:
    os.setpgrp()
    parent.send("begins")
    make_shop(Settings(), url=url, company="Sample Goods").close()


def killed_making(url: str, seconds: float) -> bool:
    """Whether a process that makes a shop was killed before it was done."""
    here, there = forks().Pipe()
    child = forks().Process(target=make, args=(url, there), daemon=True)
    child.start()
    there.close()
    assert here.recv() == "begins"
    time.sleep(seconds)
    child.kill()  # unlike os.kill it does not mind one that has ended by itself
    child.join()
    killed = bool(child.exitcode == -signal.SIGKILL)
    child.close()
    here.close()
    return killed


@pytest.mark.slow
def test_whoever_is_killed_while_making_a_shop_leaves_none_or_a_whole_one(tmp_path: Path) -> None:
    seed = random.SystemRandom().randrange(2**32)
    dice, kills = random.Random(seed), 0
    for number in range(8):
        folder = tmp_path / str(number)
        url = f"sqlite:///{folder}/shop.db"
        kills += killed_making(url, dice.uniform(0, 0.5))
        status = shop_status(Settings(), url)
        assert status in (SchemaStatus.EMPTY, SchemaStatus.CURRENT), f"seed {seed}, {number}: {status}"
        if status is SchemaStatus.EMPTY:
            assert not (folder / "shop.db").exists()
            make_shop(Settings(), url=url).close()
        assert not [name for name in names(folder) if ".new-" in name], f"seed {seed}, {number}"
        database = Database(url)
        assert examine(database).ok, f"seed {seed}, {number}"
        database.close()
    assert kills, f"seed {seed}: nobody was killed in time"


def die_at(step: int, url: str) -> None:
    """Make a shop and die at a step of it."""
    counted = 0

    def reached() -> None:
        nonlocal counted
        counted += 1
        if counted == step:
            os.kill(os.getpid(), signal.SIGKILL)

    kept, moved, closed = sqlite.keep, making.move_new, Database.close

    def keep(path: Path) -> None:
        reached()
        kept(path)

    def move(source: Path, target: Path) -> None:
        reached()
        moved(source, target)
        reached()

    def close(db: Database) -> None:
        reached()
        closed(db)

    vars(making)["keep"], vars(making)["move_new"] = keep, move
    type.__setattr__(Database, "close", close)
    make_shop(Settings(), url=url)


@pytest.mark.parametrize("step", range(1, 8))
def test_death_at_every_step_leaves_none_or_a_whole_one(step: int, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/shop.db"
    child = forks().Process(target=die_at, args=(step, url), daemon=True)
    child.start()
    child.join()
    assert child.exitcode == -signal.SIGKILL
    child.close()
    if (tmp_path / "shop.db").exists():
        link = sqlite_driver().connect(str(tmp_path / "shop.db"))
        assert link.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        link.close()
        open_shop(Settings(), url=url).close()
    else:
        assert shop_status(Settings(), url) is SchemaStatus.EMPTY
        make_shop(Settings(), url=url).close()
    assert not [name for name in names(tmp_path) if ".new-" in name]


def test_of_several_threads_that_make_one_shop_each_sees_it_whole(tmp_path: Path) -> None:
    url, seen = f"sqlite:///{tmp_path}/shop.db", list[str]()

    def make_one() -> None:
        try:
            make_shop(Settings(), url=url, company="Sample Goods").close()
        except Refused:
            shop = open_shop(Settings(), url=url)
            seen.append(shop.facts.company)
            shop.close()

    threads = [threading.Thread(target=make_one) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == ["Sample Goods"] * 2
