"""The turnstile: one at a time, among threads and processes; free again when its holder dies."""

from __future__ import annotations

import os
import signal
import threading
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from app.errors import Unavailable
from db.turnstile import Turnstile
from tests.crowd import forks


def test_threads_go_through_one_after_another(tmp_path: Path) -> None:
    turnstile, inside, most = Turnstile(tmp_path / "turn"), 0, 0

    def pass_through() -> None:
        nonlocal inside, most
        for _ in range(50):
            with turnstile:
                inside += 1
                most = max(most, inside)
                inside -= 1

    threads = [threading.Thread(target=pass_through) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 1


def hold(path: Path, parent: Connection) -> None:
    with Turnstile(path):
        parent.send("inside")
        parent.recv()


def test_process_inside_keeps_others_out_until_it_leaves_or_dies(tmp_path: Path) -> None:
    path = tmp_path / "turn"
    for way in ("leaves", "dies"):
        here, there = forks().Pipe()
        child = forks().Process(target=hold, args=(path, there), daemon=True)
        child.start()
        assert here.poll(60) and here.recv() == "inside"
        entered = threading.Event()

        def enter(entered: threading.Event = entered) -> None:
            with Turnstile(path):
                entered.set()

        thread = threading.Thread(target=enter, daemon=True)
        thread.start()
        assert not entered.wait(0.3)
        if way == "leaves":
            here.send("leave")
        else:
            os.kill(child.pid, signal.SIGKILL)
        assert entered.wait(20)
        thread.join()
        child.join()
        child.close()
        here.close()
        there.close()


def test_exception_inside_lets_the_next_in(tmp_path: Path) -> None:
    turnstile = Turnstile(tmp_path / "turn")
    for _ in range(3):
        with pytest.raises(ZeroDivisionError), turnstile:
            raise ZeroDivisionError


def test_folder_that_cannot_be_written_is_said_plainly(tmp_path: Path) -> None:
    turnstile = Turnstile(tmp_path / "nowhere" / "turn")
    for _ in range(2):
        with pytest.raises(Unavailable, match="cannot be written") as told, turnstile:
            pass
        assert "Nothing was changed" in told.value.message and told.value.fix
    (tmp_path / "nowhere").mkdir()
    with turnstile:
        pass
