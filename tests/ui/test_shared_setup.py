"""The set-up assistant for a shared database, by keyboard alone, on a server that asks for passwords."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from psycopg import sql
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.context import make_shop, open_shop
from app.settings import Settings
from app.ui.shared_setup.view import Step
from app.ui.widgets.button import Button
from app.ui.widgets.field import Field
from db.session import Database
from tests.servers import free_port
from tests.ui.shared_desk import LockedServer, Person, locked, person, settings_file, step_of

__all__ = ["locked", "person"]


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, shops and password files of this test alone."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "pgpass"))


def test_a_pasted_address_fills_the_fields_and_its_password_is_masked(person: Person) -> None:
    person.page.where.server.setFocus()
    person.paste("postgresql://shop_station_office:p%40ss%3Aword@db.example:5433/shop?sslrootcert=/etc/ca.pem")
    where = person.page.where
    assert (where.server.text(), where.port.text(), where.database.text()) == ("db.example", "5433", "shop")
    assert where.login.text() == "shop_station_office"
    assert where.secret.text() == "p@ss:word"
    assert where.secret.field.echoMode() is QLineEdit.EchoMode.Password
    assert "p@ss" not in person.words
    assert where.place.options == (("sslrootcert", "/etc/ca.pem"),)


def test_join(person: Person, locked: LockedServer) -> None:
    shop = locked.new_shop(station="Packing 1")
    person.test(locked.pasted(shop))
    assert person.words.startswith("Sample Goods, 1 station: Packing 1.")
    person.enter()
    assert step_of(person) is Step.JOIN
    assert person.page.join.name == "Packing 1", "the login was made for this station"
    person.write("Tor 3")
    person.enter()
    assert step_of(person) is Step.DONE
    person.enter()
    (joined,) = person.joined
    assert (joined.settings.station, joined.company) == ("Tor 3", "Sample Goods")
    opened = open_shop(joined.settings, url=joined.address)
    assert opened.facts.station_name == "Tor 3"
    opened.close()
    kept = json.loads(settings_file().read_text())
    assert kept["db"] == shop.url
    assert shop.password not in settings_file().read_text()
