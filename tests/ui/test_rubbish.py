"""What refers to itself in a circle is freed by the window's thread, and by no other."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.ui import rubbish
from app.ui.rubbish import Rubbish


@pytest.fixture
def begun(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Rubbish]:
    """At work, looking every 10 ms."""
    monkeypatch.setattr(rubbish, "LOOK_EVERY_MS", 10)
    made = Rubbish()
    gc.enable()  # as a program is that has just begun
    made.begin()
    yield made
    made.deleteLater()


class _Circle:
    """Refers to itself; ``freed_by`` gets the thread in which it goes."""

    def __init__(self, freed_by: list[threading.Thread]) -> None:
        self._me = self
        weakref.finalize(self, lambda: freed_by.append(threading.current_thread()))


def _litter(freed_by: list[threading.Thread]) -> None:
    for _ in range(2 * gc.get_threshold()[0]):
        _Circle(freed_by)


def test_what_a_reader_leaves_is_freed_by_the_windows_thread_alone(begun: Rubbish, qtbot: QtBot) -> None:
    freed_by: list[threading.Thread] = []
    reader = threading.Thread(target=_litter, args=(freed_by,))
    reader.start()
    reader.join()
    assert freed_by == []
    qtbot.waitUntil(lambda: len(freed_by) == 2 * gc.get_threshold()[0])
    assert set(freed_by) == {threading.main_thread()}


def test_old_objects_are_looked_through_seldom(begun: Rubbish, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[int] = []
    monkeypatch.setattr(rubbish, "LOOKS_AT_THE_NEW", 3)
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    monkeypatch.setattr(gc, "collect", looked.append)
    for count in (700, 701, 700, 701, 701, 701):
        monkeypatch.setattr(gc, "get_count", lambda now=count: (now, 0, 0))
        begun.look()
    assert looked == [1, 1, 2, 1]


def test_no_other_thread_frees_what_a_test_left_of_its_windows(qtbot: QtBot) -> None:
    assert not gc.isenabled()
