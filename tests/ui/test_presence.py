"""A console is a station of its own: the second one gets another name, and a name in use is told by its host."""

from __future__ import annotations

import platform
import subprocess
import sys
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from app.context import AppContext, make_shop, open_shop
from app.errors import Refused
from app.main import Console
from app.presence import Presence
from app.services.stations import station_names
from app.settings import Settings
from db.models import StationSession
from tests.factories import one


@pytest.fixture
def another(shop: AppContext) -> Iterator[AppContext]:
    """The same shop, opened by another program."""
    context = open_shop(Settings(), url=shop.database.url.render_as_string(hide_password=False))
    yield context
    context.close()


def test_second_console_is_another_station(shop: AppContext, another: AppContext) -> None:
    first, second = Presence.enter(shop), Presence.enter(another)
    names = [first.shop.facts.station_name, second.shop.facts.station_name]
    expected = "Station 1" if shop.database.is_sqlite else platform.node()
    assert names == [expected, "Station 2" if shop.database.is_sqlite else f"{expected} 2"]
    assert first.seen() and second.seen()
    first.leave()
    assert Presence.enter(shop).shop.facts.station_name == expected


def test_name_of_ones_own_is_made_and_kept_to_one_program(shop: AppContext, another: AppContext) -> None:
    mine = Presence.enter(shop, "Packing 1")
    assert mine.shop.facts.station_name == "Packing 1" and "Packing 1" in shop.read(station_names)
    with pytest.raises(Refused, match="The station Packing 1 is open on"):
        Presence.enter(another, "Packing 1")


KILLED = """
import os, sys
from app.context import open_shop
from app.presence import Presence
from app.settings import Settings
Presence.enter(open_shop(Settings(), url=sys.argv[1]), "Packing 1")
os._exit(9)
"""


def test_a_station_whose_program_was_killed_on_this_machine_is_free_at_once(shop: AppContext) -> None:
    url = shop.database.url.render_as_string(hide_password=False)
    assert subprocess.run([sys.executable, "-c", KILLED, url], check=False).returncode == 9
    assert one(shop, "SELECT count(*) FROM station_session") == 1
    mine = Presence.enter(shop, "Packing 1")
    assert mine.shop.facts.station_name == "Packing 1"
    mine.leave()
    assert one(shop, "SELECT count(*) FROM station_session") == 0


def test_console_of_a_name_in_use_says_so_on_the_first_page(qtbot: QtBot, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'shop.db'}"
    other = Presence.enter(make_shop(Settings(), url=url), "Packing 1")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    console = Console(app, Settings(station="Packing 1"), url)
    console.start()
    qtbot.waitUntil(lambda: not console.is_opening, timeout=10_000)
    first = console.first
    assert console.window is None and first is not None and first.isVisible()
    assert any("Packing 1 is open on" in text for text in _texts(first))
    console.close()
    other.leave()
    other.shop.close()


def test_console_that_lost_its_name_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'shop.db'}"
    make_shop(Settings(), url=url).close()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    console = Console(app, Settings(), url)
    console.start()
    qtbot.waitUntil(lambda: console.window is not None, timeout=10_000)
    assert console.window is not None
    other = open_shop(Settings(), url=url)
    assert one(other, "SELECT count(*) FROM station_session") == 1
    with other.database.writing() as conn:
        conn.execute(update(StationSession).values(session=uuid.uuid4(), seen_at=datetime.now(UTC)))
    console.beat()
    qtbot.waitUntil(
        lambda: any("is the station Station 1 now" in text for text in _texts(console.window)), timeout=10_000
    )
    console.close()
    other.close()


def _texts(widget: object) -> list[str]:
    from PySide6.QtWidgets import QLabel, QWidget

    assert isinstance(widget, QWidget)
    return [found.text() for found in widget.findChildren(QLabel)] + [
        found.accessibleName() for found in widget.findChildren(QWidget)
    ]
