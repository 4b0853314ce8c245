"""The doctor before files that are damaged, strange or of another version: it tells, never writes, never breaks."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from app.context import open_shop
from app.errors import BadInput, OperationError, Refused, Unavailable
from app.queries.doctor import examine
from app.settings import Settings
from db.session import Database
from tests.factories import count, incoming, ordered_and_routed

PAGE = 4_096


@pytest.fixture(scope="session")
def whole(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a shop with enough orders that most of its pages hold something."""
    path = tmp_path_factory.mktemp("whole") / "shop.db"
    path.write_bytes(sqlite_template.read_bytes())
    shop = open_shop(Settings(), url=f"sqlite:///{path}")
    count(shop, {("MUG", "Berlin"): 500})
    ordered_and_routed(shop, *(incoming(str(number)) for number in range(1_000, 1_060)))
    shop.close()
    return path.read_bytes()


def _examined(folder: Path, data: bytes) -> tuple[bool, str]:
    """What the doctor says of a file with these bytes: whether it is sound, and all its words. The file stays."""
    path = folder / "examined.db"
    path.write_bytes(data)
    database = Database(f"sqlite:///{path}")
    try:
        report = examine(database)
    except OperationError as error:
        return False, str(error)
    finally:
        database.close()
        assert path.read_bytes() == data, "the doctor wrote into the file"
    return report.ok, "\n".join(violation.what for check in report.checks for violation in check.violations)


def test_whole_file_is_sound(whole: bytes, tmp_path: Path) -> None:
    assert _examined(tmp_path, whole) == (True, "")


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda data: b"Dear doctor, this is a letter." * 500, "file is not a database"),
        (lambda data: data[: len(data) // 2], "database disk image is malformed"),
        (lambda data: data[:PAGE], "database disk image is malformed"),
        (lambda data: data[:100] + bytes(len(data) - 100), "database disk image is malformed"),
    ],
    ids=["a letter", "cut in half", "only its first page", "zeros but for its head"],
)
def test_file_beyond_reading_is_told_apart_from_a_stranger(
    spoil: Callable[[bytes], bytes], says: str, whole: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "spoiled.db"
    path.write_bytes(spoil(whole))
    database = Database(f"sqlite:///{path}")
    with pytest.raises(BadInput, match=says) as told:
        examine(database)
    database.close()
    assert "Nothing was changed" in told.value.message
    assert "backup" in told.value.fix


def test_pages_that_were_overwritten_are_violations(whole: bytes, tmp_path: Path) -> None:
    page = _page_of(whole, tmp_path, "sales_order")
    spoiled = whole[: page * PAGE] + bytes(PAGE) + whole[(page + 1) * PAGE :]
    ok, words = _examined(tmp_path, spoiled)
    assert not ok
    assert "The file is damaged: " in words or "This could not be checked: " in words


def _page_of(data: bytes, folder: Path, table: str) -> int:
    """The root page of a table, counted from 0."""
    path = folder / "looked-up.db"
    path.write_bytes(data)
    database = Database(f"sqlite:///{path}")
    with database.reading() as conn:
        root = conn.execute(text("SELECT rootpage FROM sqlite_master WHERE name = :name"), {"name": table}).scalar_one()
    database.close()
    return int(root) - 1


def test_version_row_gone_bad_does_not_hide_the_rest(whole: bytes, tmp_path: Path) -> None:
    page = _page_of(whole, tmp_path, "alembic_version")
    ok, words = _examined(tmp_path, whole[: page * PAGE] + bytes(PAGE) + whole[(page + 1) * PAGE :])
    assert not ok
    assert "damaged" in words or "malformed" in words


@pytest.mark.parametrize("seed", range(40))
def test_noise_anywhere_never_breaks_the_doctor(seed: int, whole: bytes, tmp_path: Path) -> None:
    chance = random.Random(seed)
    data = bytearray(whole)
    for _ in range(chance.choice((1, 1, 3, 30))):
        size = chance.choice((1, 4, 50, 500, PAGE))
        start = chance.randrange(len(data) - size)
        data[start : start + size] = chance.randbytes(size)
    _examined(tmp_path, bytes(data))


def test_no_shop_yet_is_told(blank_url: str) -> None:
    database = Database(blank_url)
    with pytest.raises(Unavailable, match="no shop yet"):
        examine(database)
    database.close()
    if database.is_sqlite:
        assert not database.path.exists()


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ("UPDATE alembic_version SET version_num = '9999'", "newer Stationmaster"),
        ("DROP TABLE alembic_version", "another program"),
    ],
)
def test_other_schema_is_refused(change: str, says: str, fresh_url: str) -> None:
    database = Database(fresh_url)
    with database.schema_change() as conn:
        conn.execute(text(change))
    with pytest.raises(Refused, match=says):
        examine(database)
    database.close()


def test_server_that_does_not_answer_is_told() -> None:
    database = Database("postgresql://nobody@127.0.0.1:1/nothing")
    with pytest.raises(Unavailable, match="Nothing was changed"):
        examine(database)
    database.close()
