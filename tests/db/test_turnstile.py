"""The turnstile: one at a time, among threads and processes; free again when its holder dies."""

from __future__ import annotations

import os
import signal
import threading
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from app.errors import Unavailable
from db.turnstile import PATIENCE, Turnstile
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


def stopped_holder(path: Path) -> tuple[Any, Connection]:
    """A process that stands still inside the turnstile, as one that hangs does."""
    here, there = forks().Pipe()
    child = forks().Process(target=hold, args=(path, there), daemon=True)
    child.start()
    there.close()
    assert here.poll(60) and here.recv() == "inside"
    os.kill(child.pid, signal.SIGSTOP)
    return child, here


def ended(child: Any, here: Connection) -> None:
    child.kill()
    child.join()
    child.close()
    here.close()


def standing() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "turnstile"]


def refusal(turnstile: Turnstile) -> Unavailable:
    """What is said to a writer who asks for the turn; nobody asks for ever."""
    said: list[Unavailable] = []

    def ask() -> None:
        with pytest.raises(Unavailable) as told, turnstile:
            raise AssertionError("two are inside")
        said.append(told.value)

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(30)
    assert said, "nobody answers"
    return said[0]


def test_a_holder_that_hangs_is_told_and_the_turn_comes_when_it_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "turn"
    child, here = stopped_holder(path)
    try:
        waiting = Turnstile(path, patience=0.2)
        for _ in range(2):
            said = refusal(waiting)
            assert "another program of this shop" in said.message and "Nothing was changed" in said.message
            assert "Try again" in said.fix
        os.kill(child.pid, signal.SIGCONT)
        here.send("leave")
        with Turnstile(path, patience=20):
            pass
        with waiting:
            pass
    finally:
        ended(child, here)


def test_a_lock_that_comes_after_its_waiter_went_home_is_given_back_at_once(tmp_path: Path) -> None:
    path = tmp_path / "turn"
    child, here = stopped_holder(path)
    try:
        for _ in range(3):
            with pytest.raises(Unavailable), Turnstile(path, patience=0.05):
                pass
        left = standing()
        assert len(left) == 3
    finally:
        ended(child, here)  # its lock goes to those who went home, one after another
    with Turnstile(path, patience=20):
        pass
    for thread in left:
        thread.join(20)
    assert not standing()


def test_a_thread_that_waits_for_another_of_the_same_program_is_told_too(tmp_path: Path) -> None:
    turnstile, go, inside = Turnstile(tmp_path / "turn", patience=0.1), threading.Event(), threading.Event()

    def stay() -> None:
        with turnstile:
            inside.set()
            go.wait(20)

    thread = threading.Thread(target=stay)
    thread.start()
    assert inside.wait(20)
    with pytest.raises(Unavailable, match="busy"), turnstile:
        pass
    go.set()
    thread.join()
    with turnstile:
        pass


def test_the_wait_ends_for_an_operation_of_the_shop(tmp_path: Path) -> None:
    assert PATIENCE == 10.0
    assert Turnstile(tmp_path / "turn")._patience == PATIENCE


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
