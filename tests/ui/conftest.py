"""Qt off screen, one application with the program's fonts and theme, and a stand-in for the application context."""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Concatenate, ParamSpec, TypeVar

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.domain.topics import Topic, Touched
from app.ui.actions import Actions
from app.ui.sounds import Sound, Sounds
from app.ui.tasks import Tasks
from app.ui.theme import Scheme, Theme
from app.ui.view import Kit

T = TypeVar("T")
P = ParamSpec("P")


@dataclass(frozen=True, slots=True)
class FakeDone:
    """What the stand-in gives for a write."""

    result: dict[str, Any]
    touched: tuple[Touched, ...] = ()
    replayed: bool = False


@dataclass(frozen=True, slots=True)
class FakeFacts:
    """The open shop of the stand-in."""

    user_name: str = "Mia Kowalczyk"
    station_name: str = "Station 2"
    location_name: str = "Main St"
    is_demo: bool = False


@dataclass(slots=True)
class FakeContext:
    """A context without a database: a command is a function of no arguments, a read gets None as connection."""

    facts: FakeFacts = field(default_factory=FakeFacts)
    op_ids: list[uuid.UUID] = field(default_factory=list)

    def run(self, command: Callable[[], Any], *, op_id: uuid.UUID | None = None, attachments: Any = None) -> FakeDone:
        assert op_id is not None
        self.op_ids.append(op_id)
        value = command()
        return value if isinstance(value, FakeDone) else FakeDone({"value": value}, (Touched(Topic.ORDERS, None),))

    def read(self, query: Callable[Concatenate[Any, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        return query(None, *args, **kwargs)


class HeardSounds(Sounds):
    """Remembers what would have been played."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[Sound] = []

    def play(self, sound: Sound) -> None:
        self.heard.append(sound)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The program's theme, light; put back to light and 100 % afterwards."""
    theme = Theme(qapp, scheme=Scheme.LIGHT)
    yield theme
    theme.set_text_scale(100)
    theme.set_scheme(Scheme.LIGHT)
    qapp.setProperty("reduceMotion", False)
    theme.deleteLater()


@pytest.fixture
def context() -> FakeContext:
    """A context without a database."""
    return FakeContext()


@pytest.fixture
def tasks(qapp: QApplication, context: FakeContext) -> Iterator[Tasks]:
    """Running workers, stopped afterwards."""
    tasks = Tasks(context)
    yield tasks
    assert tasks.shutdown(10)
    tasks.deleteLater()


@pytest.fixture
def kit(qtbot: QtBot, theme: Theme, tasks: Tasks, context: FakeContext) -> Kit:
    """Everything a view is given."""
    return Kit(context, tasks, Actions(), theme, HeardSounds())
