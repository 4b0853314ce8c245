"""The indexes of the inside of texts: made by whoever may, refused in words, whole in every copy."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import Refused
from db import searching
from db.copying import copy_shop
from db.session import Database
from tests.shared import Shared, shared

__all__ = ["shared"]


def test_a_server_without_trigrams_is_refused_in_words(shared: Shared, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "EXTENSION", "no_such_extension")
    database = Database(shared.admin_url)
    with (
        pytest.raises(Refused, match="has not got the extension no_such_extension") as told,
        database.reading() as conn,
    ):
        searching.prepare(conn)
    assert "additional modules" in told.value.fix
    database.close()


def test_a_login_that_may_not_add_trigrams_is_told_who_may(shared: Shared, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "EXTENSION", "file_fdw")  # any server has it, and only a superuser may add it
    database = Database(shared.first.url)
    with pytest.raises(Refused, match="may not add the extension file_fdw") as told, database.writing() as conn:
        searching.prepare(conn)
    assert told.value.fix.endswith("CREATE EXTENSION file_fdw")
    database.close()


def test_a_shared_database_has_them_and_stations_need_make_nothing(shared: Shared) -> None:
    database = Database(shared.first.url)
    with database.writing() as conn:
        searching.prepare(conn)
        assert searching.missing(conn) == []
    database.close()


def test_a_copied_file_is_filled_anew(shared: Shared, tmp_path: Path) -> None:
    shared.run(
        "INSERT INTO customer (name, name_fold, email, created_at)"
        " VALUES ('Anna Meyer', 'anna meyer', 'anna@example.com', now())"
    )
    source, target = Database(shared.admin_url), Database(f"sqlite:///{tmp_path / 'copy.db'}")
    assert copy_shop(source, target).equal
    source.close()
    with target.reading() as conn:
        assert searching.missing(conn) == []
        for table, part in (("customer_search", "mey"), ("contact_search", "exa")):
            found = conn.exec_driver_sql(f"SELECT count(*) FROM {table} WHERE {table} MATCH '\"{part}\"'")
            assert found.scalar_one() == 1
    target.close()
