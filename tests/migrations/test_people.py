"""People of older shops: who was there first is the owner, everybody keeps their id, and nobody has a PIN yet."""

from __future__ import annotations

import pytest

from app.context import open_shop
from app.queries.people import people
from app.services.logins import Logins
from app.services.people import supervisor
from app.settings import Settings
from db import upgrade
from db.session import Database
from tests.factories import rows_of
from tests.migrations.make_dump import file_of, load
from tests.migrations.test_upgrade import run


@pytest.mark.parametrize("revision", ["0001", "0002", "0003"])
def test_people_of_an_older_shop_get_roles(engine_name: str, blank_url: str, revision: str) -> None:
    load(blank_url, file_of(engine_name, revision).read_text(encoding="utf-8"))
    run(
        blank_url,
        "INSERT INTO user_account (id, name) VALUES (7, 'Mia')",
        "INSERT INTO user_account (id, name) VALUES (8, 'Bo')",
        "DELETE FROM user_account WHERE id = 8",
    )
    if engine_name == "postgresql":
        run(blank_url, "SELECT setval('user_account_id_seq', 8)")
    database = Database(blank_url)
    upgrade.migrate(database)
    database.close()
    shop = open_shop(Settings(), url=blank_url)
    found = [(one.id, one.name, one.role.value, one.has_pin) for one in shop.read(people)]
    assert found == [(7, "Mia", "packer", False), (1, "Owner", "owner", False)]
    owner = supervisor(shop, Logins(shop.read, shop.beside), 1, None)
    assert owner.add("Zoe", "packer") == 9, "an id is never given twice"
    assert rows_of(shop, "SELECT count(*) FROM operation WHERE user_id = 1")[0][0] > 1
    shop.close()


def test_roles_that_there_are_not_cannot_be_stored(fresh_url: str) -> None:
    with pytest.raises(Exception, match="role_known"):
        run(fresh_url, "INSERT INTO user_account (name, role) VALUES ('Eve', 'boss')")
