"""Many processes at once, each a program of its own with connections of its own, started at the same moment.

Children are forked from a server that has the program loaded and no connection open: none of SQLite's or PostgreSQL's
handles ever crosses a fork.
"""

from __future__ import annotations

import multiprocessing
import os
import traceback
from collections.abc import Callable, Sequence
from multiprocessing import forkserver
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any

import pytest

_ROOT = str(Path(__file__).resolve().parents[1])

# What every child needs; the drivers too, which the program loads only when it knows the engine.
_PRELOADED = [
    "tests.services.race_workers",
    "tests.scenarios.day_worker",
    "psycopg",
    "sqlalchemy.dialects.postgresql.psycopg",
    "pysqlite3.dbapi2",
]


class Failed(Exception):
    """A child failed; the message is its traceback."""


def forks() -> Any:
    """The multiprocessing context whose children come from the server."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(_PRELOADED)
    with pytest.MonkeyPatch.context() as patch:
        # Under ``python -P`` the server would not find our modules, say nothing, and have each child load everything.
        patch.setenv("PYTHONPATH", _ROOT, prepend=os.pathsep)
        forkserver.ensure_running()
    return context


def together(work: Callable[..., Any], people: Sequence[tuple[Any, ...]], *, patience: float = 90) -> list[Any]:
    """What ``work(barrier, *person)`` gave for each of ``people``, each in a process of its own.

    ``barrier.wait()`` lets all go on at once. Raises Failed with the first traceback, or if somebody takes longer than
    ``patience`` seconds; nobody is left running then.
    """
    context = forks()
    barrier = context.Barrier(len(people), timeout=patience)
    running = []
    for person in people:
        here, there = context.Pipe(duplex=False)
        child = context.Process(target=_answer, args=(there, work, barrier, person), daemon=True)
        child.start()
        there.close()
        running.append((child, here))
    try:
        return [_heard(here, patience) for _, here in running]
    finally:
        for child, here in running:
            here.close()
            child.join(timeout=5)
            if child.is_alive():
                child.kill()
                child.join()
            child.close()


def _answer(link: Connection, work: Callable[..., Any], barrier: Barrier, person: tuple[Any, ...]) -> None:
    try:
        link.send((True, work(barrier, *person)))
    except Exception:  # noqa: BLE001 (the parent raises it)
        barrier.abort()
        link.send((False, traceback.format_exc()))


def _heard(link: Connection, patience: float) -> Any:
    if not link.poll(patience):
        raise Failed(f"no answer within {patience:.0f} s")
    try:
        good, answer = link.recv()
    except EOFError:
        raise Failed("a child died without a word") from None
    if not good:
        raise Failed(str(answer))
    return answer
