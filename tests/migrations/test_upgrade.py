"""How a database stands to this program, making a shop in an empty one, and never touching a full one."""

from __future__ import annotations

import contextlib
import threading
from pathlib import Path

import pytest

from app.context import make_shop, open_shop, shop_status
from app.errors import OperationError, Refused, Unavailable
from app.settings import Settings
from db import upgrade
from db.session import Database
from db.sqlite import sqlite_driver
from db.upgrade import SchemaStatus
from tests.databases import raw_postgres
from tests.factories import count, levels
from tests.migrations.schemas import schema_of


def run(url: str, *statements: str) -> None:
    """Change a database past the program; an SQLite file that is not there is made."""
    if url.startswith("sqlite"):
        path = Path(url.removeprefix("sqlite:///"))
        path.parent.mkdir(exist_ok=True)
        with contextlib.closing(sqlite_driver().connect(str(path), isolation_level=None)) as link:
            for statement in statements:
                link.execute(statement)
        return
    with raw_postgres(url) as server:
        for statement in statements:
            server.execute(statement.encode())


def whole(url: str) -> tuple[dict[str, str], list[object]]:
    """Schema and rows of the strangers' table of a database."""
    database = Database(url)
    with database.reading() as conn:
        rows = [tuple(row) for row in conn.exec_driver_sql("SELECT * FROM guests ORDER BY 1")]
        found = schema_of(conn), list[object](rows)
    database.close()
    return found


def test_database_without_tables_is_empty_and_nothing_is_made_by_looking(blank_url: str) -> None:
    assert shop_status(Settings(), blank_url) is SchemaStatus.EMPTY
    if blank_url.startswith("sqlite"):
        assert not Path(blank_url.removeprefix("sqlite:///")).exists()
    with pytest.raises(Unavailable, match="There is no shop yet at") as told:
        open_shop(Settings(), url=blank_url)
    assert told.value.fix


def test_shop_is_made_in_an_empty_database_with_its_first_rows(blank_url: str) -> None:
    shop = make_shop(Settings(), url=blank_url, company="Sample Goods", currency="CHF", demo=True)
    facts = shop.facts
    assert (facts.company, facts.currency, facts.is_demo) == ("Sample Goods", "CHF", True)
    assert (facts.user_id, facts.user_name, facts.station_id, facts.station_name) == (1, "Owner", 1, "Station 1")
    assert (facts.location_id, facts.location_name) == (None, "")
    shop.close()
    assert shop_status(Settings(), blank_url) is SchemaStatus.CURRENT


def test_shop_is_not_made_over_a_shop(fresh_url: str) -> None:
    before = shop_status(Settings(), fresh_url)
    with pytest.raises(Refused, match=r"is not empty\. Nothing was changed") as told:
        make_shop(Settings(), url=fresh_url)
    assert told.value.fix == "Name another database, or open this one."
    assert shop_status(Settings(), fresh_url) is before is SchemaStatus.CURRENT


@pytest.mark.parametrize("with_version", [False, True], ids=["strangers", "another program of Alembic's"])
def test_database_of_another_program_is_left_alone(blank_url: str, with_version: bool) -> None:
    run(blank_url, "CREATE TABLE guests (id INTEGER)", "INSERT INTO guests VALUES (1), (2)")
    if with_version:
        run(blank_url, "CREATE TABLE alembic_version (version_num VARCHAR(32))")
        run(blank_url, "INSERT INTO alembic_version VALUES ('0001')")
    before = whole(blank_url)
    assert shop_status(Settings(), blank_url) is SchemaStatus.FOREIGN
    with pytest.raises(Refused, match=r"is not empty\. Nothing was changed"):
        make_shop(Settings(), url=blank_url)
    with pytest.raises(Refused, match=r"belongs to another program\. Nothing was changed") as told:
        open_shop(Settings(), url=blank_url)
    assert told.value.fix == "Name another database."
    assert whole(blank_url) == before


def test_table_that_comes_at_the_last_moment_stops_the_making(blank_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between the look and the lock somebody else may have begun to use the database."""
    run(blank_url, "CREATE TABLE guests (id INTEGER)", "INSERT INTO guests VALUES (1)")
    before = whole(blank_url)
    with monkeypatch.context() as patch:
        patch.setattr(upgrade, "status", lambda _: SchemaStatus.EMPTY)
        with pytest.raises(Refused, match=r"is not empty\. Nothing was changed"):
            make_shop(Settings(), url=blank_url)
    assert whole(blank_url) == before


def test_two_who_make_a_shop_at_once_make_one(blank_url: str) -> None:
    start, outcomes = threading.Barrier(3, timeout=20), list[object]()

    def make() -> None:
        start.wait()
        try:
            make_shop(Settings(), url=blank_url).close()
            outcomes.append("made")
        except OperationError as error:
            outcomes.append(error.message)

    threads = [threading.Thread(target=make) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert outcomes.count("made") == 1 and len(outcomes) == 3
    assert all(outcome == "made" or "is not empty" in str(outcome) for outcome in outcomes)


@pytest.mark.parametrize(
    ("version", "status", "words"),
    [
        ("9999", SchemaStatus.NEWER, "was made by a newer Stationmaster. Nothing was changed"),
        ("0000", SchemaStatus.OLDER, "needs an upgrade. Nothing was changed"),
    ],
)
def test_other_versions_are_told_from_this_one(
    fresh_url: str, version: str, status: SchemaStatus, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(fresh_url, f"UPDATE alembic_version SET version_num = '{version}'")
    monkeypatch.setattr(upgrade, "KNOWN", ("0000", *upgrade.KNOWN))
    assert shop_status(Settings(), fresh_url) is status
    with pytest.raises(Refused, match=words) as told:
        open_shop(Settings(), url=fresh_url)
    assert told.value.fix


def test_half_made_shop_is_no_shop(blank_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """All of the schema is made, or nothing."""

    def dies(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(upgrade, "_first_rows", dies)
        with pytest.raises(KeyboardInterrupt):
            make_shop(Settings(), url=blank_url)
    assert shop_status(Settings(), blank_url) is SchemaStatus.EMPTY
    make_shop(Settings(), url=blank_url).close()


# What is no database at all.


def test_file_that_is_no_database_belongs_to_another_program(tmp_path: Path) -> None:
    file = tmp_path / "picture.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)
    before, url = file.read_bytes(), f"sqlite:///{file}"
    assert shop_status(Settings(), url) is SchemaStatus.FOREIGN
    for act in (open_shop, make_shop):
        with pytest.raises(Refused, match="Nothing was changed"):
            act(Settings(), url=url)
    assert file.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["picture.png"]


def test_damaged_shop_is_kept_and_never_started_empty_over(tmp_path: Path) -> None:
    file = tmp_path / "shop.db"
    url = f"sqlite:///{file}"
    make_shop(Settings(), url=url).close()
    file.write_bytes(file.read_bytes()[:6_000])
    before = file.read_bytes()
    assert shop_status(Settings(), url) is SchemaStatus.DAMAGED
    with pytest.raises(Refused, match=r"is damaged and was not opened\. Nothing was changed"):
        open_shop(Settings(), url=url)
    with pytest.raises(Refused):
        make_shop(Settings(), url=url)
    assert file.read_bytes() == before


def test_folder_and_missing_server_are_said_plainly(tmp_path: Path) -> None:
    for url in (f"sqlite:///{tmp_path}", "postgresql://nobody@127.0.0.1:1/shop"):
        for act in (shop_status, open_shop, make_shop):
            with pytest.raises(Unavailable, match=r"cannot be reached just now.* Nothing was changed") as told:
                act(Settings(), url=url)
            assert "then try again" in told.value.fix


def test_database_that_a_server_has_not_is_said_plainly(postgres_template: str, request: pytest.FixtureRequest) -> None:
    url = request.getfixturevalue("postgres_server").url("no_such_database")
    with pytest.raises(Unavailable, match="no_such_database"):
        shop_status(Settings(), url)


def test_folder_that_cannot_be_made_is_said_plainly(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Unavailable, match="cannot be made") as told:
        make_shop(Settings(), url=f"sqlite:///{tmp_path}/file/shop.db")
    assert "Nothing was changed" in told.value.message


def test_passwords_are_in_no_message(blank_url: str) -> None:
    url = "postgresql://someone:secret@127.0.0.1:1/shop"
    with pytest.raises(Unavailable) as told:
        open_shop(Settings(), url=url)
    assert "secret" not in str(told.value) and "someone" in str(told.value)


def test_copy_before_an_upgrade_is_whole_and_kept(sqlite_template: Path, tmp_path: Path) -> None:
    url, path = f"sqlite:///{tmp_path}/shop.db", tmp_path / "shop.db"
    path.write_bytes(sqlite_template.read_bytes())
    database = Database(url)
    copy = upgrade.back_up(database)
    assert copy.name == f"shop.before-{upgrade.SCHEMA}.db"
    first = copy.read_bytes()
    assert upgrade.back_up(database) == copy and copy.read_bytes() == first
    database.close()
    assert shop_status(Settings(), f"sqlite:///{copy}") is SchemaStatus.CURRENT


def test_work_after_a_copy_gets_a_copy_of_its_own(sqlite_template: Path, tmp_path: Path) -> None:
    """An upgrade was broken off, and people went on working before the next try."""
    url, path = f"sqlite:///{tmp_path}/shop.db", tmp_path / "shop.db"
    path.write_bytes(sqlite_template.read_bytes())
    database, copies = Database(url), list[Path]()
    for quantity in (3, 4):
        copies += [upgrade.back_up(database), upgrade.back_up(database)]
        shop = open_shop(Settings(), url=url)
        count(shop, {("MUG", "Berlin"): quantity})
        shop.close()
    names = [f"shop.before-{upgrade.SCHEMA}.db", f"shop.before-{upgrade.SCHEMA}-2.db"]
    assert [copy.name for copy in copies] == [names[0], names[0], names[1], names[1]]
    copies[1].write_bytes(b"half a co")
    assert upgrade.back_up(database).name == f"shop.before-{upgrade.SCHEMA}-3.db"
    database.close()
    second = open_shop(Settings(), url=f"sqlite:///{copies[2]}")
    assert levels(second)["MUG", "Berlin"][0] == 3
    second.close()
