"""What tests share of the work of making a shop."""

from __future__ import annotations

import alembic.command
import pytest
from alembic.config import Config

from app.context import make_shop
from app.settings import Settings
from db.session import Database
from tests.migrations.schemas import schema_of
from tests.servers import PostgresServer
from tests.statements import Maker


def _made(url: str) -> dict[str, str]:
    make_shop(Settings(), url=url, company="Sample Goods").close()
    database = Database(url)
    with database.reading() as conn:
        found = schema_of(conn) | {"revision": conn.exec_driver_sql("SELECT * FROM alembic_version").scalar_one()}
    database.close()
    return found


def test_a_shop_made_by_statements_heard_before_is_the_one_that_the_migrations_make(
    engine_name: str,
    tmp_path_factory: pytest.TempPathFactory,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def url() -> str:
        if engine_name == "sqlite":
            return f"sqlite:///{tmp_path_factory.mktemp('made')}/shop.db"
        server: PostgresServer = request.getfixturevalue("postgres_server")
        return server.create_database()

    gone_through: list[str] = []
    migrations = Maker.alone

    def watched(config: Config, revision: str) -> None:
        gone_through.append(revision)
        migrations(config, revision)

    monkeypatch.setattr(Maker, "alone", staticmethod(watched))
    monkeypatch.setattr(alembic.command, "upgrade", Maker().upgrade)
    first = _made(url())
    assert gone_through == ["head"]
    assert len(first) > 200
    assert _made(url()) == first
    assert gone_through == ["head"], "the second one was made by the migrations as well"
