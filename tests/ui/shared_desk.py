"""The assistant for a shared database at work: a real server that asks for passwords, and a person at the keyboard."""

from __future__ import annotations

import contextlib
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from psycopg import sql
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.joining.making import Joined
from app.settings import Settings
from app.ui.shared_setup.shell import Step
from app.ui.shared_setup.view import SharedSetup
from app.ui.widgets.label import PlainLabel
from db import admin
from tests.guarded import GuardedServer
from tests.servers import SUPERUSER

CHIEF, CHIEF_PASSWORD = "chief", "the chief's own: 1"
PATIENCE_MS = 60_000
# Slower than any scanner, so that a letter is a letter.
TYPING_MS = 60


@dataclass
class LockedServer:
    """A PostgreSQL that lets nobody in without a password, but for the tests' own login."""

    server: GuardedServer

    @property
    def port(self) -> int:
        """Where it listens."""
        return self.server.port

    def execute(self, statement: sql.SQL | sql.Composed, database: str = SUPERUSER) -> None:
        """Runs a statement as the tests' own login."""
        where = {"host": "127.0.0.1", "port": self.port, "user": SUPERUSER, "dbname": database}
        with psycopg.connect(**where, autocommit=True) as link:  # type: ignore[arg-type]  # the driver's own words
            link.execute(statement)

    def new_name(self) -> str:
        """A name that no database has."""
        return f"shop_{uuid.uuid4().hex[:8]}"

    def address(self, database: str, login: str = CHIEF, password: str = CHIEF_PASSWORD) -> str:
        """An address as people paste it."""
        from urllib.parse import quote

        secret = f":{quote(password, safe='')}" if password else ""
        return f"postgresql://{login}{secret}@127.0.0.1:{self.port}/{database}"

    def new_shop(self, company: str = "Sample Goods", station: str = "Packing 1") -> admin.NewShared:
        """A shared shop as an administrator makes it."""
        return admin.init(
            self.address("postgres"), name=self.new_name(), company=company, currency="EUR", station=station
        )

    def pasted(self, shop: admin.NewShared) -> str:
        """A station's address with its password."""
        return self.address(shop.url.rpartition("/")[2], shop.login, shop.password)


@contextlib.contextmanager
def locked_server() -> Iterator[LockedServer]:
    """A server that is gone in the end."""
    server = GuardedServer.started()
    try:
        found = LockedServer(server)
        made = sql.SQL("CREATE ROLE {} LOGIN SUPERUSER PASSWORD {}")
        found.execute(made.format(sql.Identifier(CHIEF), sql.Literal(CHIEF_PASSWORD)))
        yield found
    finally:
        server.stop()


@pytest.fixture(scope="module")
def locked() -> Iterator[LockedServer]:
    """A server of its own for the tests of one file."""
    with locked_server() as found:
        yield found


class Person:
    """Somebody at the keyboard in front of the assistant."""

    def __init__(
        self,
        qtbot: QtBot,
        *,
        address: str | None = None,
        patience_ms: int = PATIENCE_MS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.qtbot = qtbot
        self.page = SharedSetup(Settings(), address=address, patience_ms=patience_ms, clock=clock)
        self.joined: list[Joined] = []
        self.left: list[None] = []
        self.page.joined.connect(self.joined.append)
        self.page.left.connect(lambda: self.left.append(None))
        qtbot.addWidget(self.page)
        self.page.resize(1366, 768)
        self.page.show()
        with qtbot.waitActive(self.page):
            self.page.activateWindow()

    @property
    def focus(self) -> QWidget:
        """Where the keys go."""
        return QApplication.focusWidget() or self.page

    @property
    def words(self) -> str:
        """What the strip says."""
        return self.page.banner.words

    @property
    def words_on_page(self) -> list[str]:
        """Every label that can be seen."""
        return [label.text() for label in self.page.findChildren(PlainLabel) if label.isVisible()]

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, *, pause: int = TYPING_MS
    ) -> None:
        """Presses a key after a moment, as a hand does."""
        QTest.qWait(pause)
        QTest.keyClick(self.focus, key, modifier)

    def write(self, text: str) -> None:
        """Types over what stands in the field."""
        self.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(self.focus, text, Qt.KeyboardModifier.NoModifier, TYPING_MS)
        QTest.qWait(TYPING_MS)

    def paste(self, text: str) -> None:
        """Puts a text over what stands in the field, by Ctrl+V."""
        QApplication.clipboard().setText(text)
        self.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def tab(self, times: int = 1) -> None:
        """To the next field."""
        for _ in range(times):
            self.key(Qt.Key.Key_Tab)

    def enter(self) -> None:
        """The way on, and waits until there is an answer."""
        self.key(Qt.Key.Key_Return)
        self.settle()

    def escape(self) -> None:
        """One step up."""
        self.key(Qt.Key.Key_Escape)

    def settle(self) -> None:
        """Waits until nothing is under way."""
        self.qtbot.waitUntil(lambda: not self.page.is_busy, timeout=PATIENCE_MS)

    def test(self, address: str) -> None:
        """Pastes an address and tests the connection."""
        self.page.where.server.setFocus()
        self.paste(address)
        self.enter()

    def close(self) -> None:
        """Leaves; nothing of it goes on."""
        assert self.page.shutdown(60)
        self.page.close()


@pytest.fixture
def person(qtbot: QtBot, theme: object) -> Iterator[Person]:
    """A person in front of the empty assistant."""
    somebody = Person(qtbot)
    yield somebody
    somebody.close()


def settings_file() -> Path:
    """The settings of this test's own home."""
    from app.settings import config_folder

    return config_folder() / "settings.json"


def step_of(person: Person) -> Step:
    """The page in front, freshly asked."""
    return person.page.step
