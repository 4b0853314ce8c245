"""Windows of the program in processes of their own, each with a home of its own: for tests of several stations."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.isolation import FOLDERS

# How long anything may take before a test gives up on it; what is promised is measured and printed, not asserted.
PATIENCE = 60.0


class Window:
    """A running window. ``tell`` sends it an order and gives its answer; see ``window_process``."""

    def __init__(self, url: str, station: str, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        homes = {name: str(folder / place) for name, place in FOLDERS.items()}
        for home in homes.values():
            Path(home).mkdir(parents=True, exist_ok=True, mode=0o700)
        self._said = (folder / "said.txt").open("w+", encoding="utf-8")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.scenarios.window_process", url, station],
            env={**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen"},
            cwd=Path(__file__).resolve().parents[2],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._said,
            text=True,
        )
        self._answers: queue.Queue[str] = queue.Queue()
        self._ears = threading.Thread(target=self._listen, daemon=True)
        self._ears.start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._answers.put(line)

    def tell(self, verb: str, *arguments: Any) -> Any:
        """Do something and wait for the answer."""
        return self.ask(verb, *arguments)()

    def ask(self, verb: str, *arguments: Any) -> Callable[[], Any]:
        """Begin something; what is given waits for the answer. Nothing else may be asked before."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps([verb, *arguments]) + "\n")
        self.process.stdin.flush()
        return self._answer

    def _answer(self) -> Any:
        try:
            return json.loads(self._answers.get(timeout=PATIENCE))
        except queue.Empty:
            raise AssertionError(f"no answer; it said: {self.said}") from None

    @property
    def said(self) -> str:
        """What the program wrote to its error output: warnings, tracebacks."""
        self._said.flush()
        return Path(self._said.name).read_text(encoding="utf-8")

    def wait_ready(self) -> Window:
        """Wait until the window is there."""
        until = time.monotonic() + PATIENCE
        while not self.tell("ready"):
            assert time.monotonic() < until, (self.tell("first"), self.said)
            time.sleep(0.02)
        return self

    def wait_state(self, is_so: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
        """Wait until what the window shows is so; gives it, with every sound since the last one given."""
        heard: list[str] = []
        until = time.monotonic() + PATIENCE
        while True:
            state: dict[str, Any] = self.tell("state")
            heard += state["heard"]
            state["heard"] = heard
            if is_so(state):
                return state
            assert time.monotonic() < until, state
            time.sleep(0.01)

    def wait_painted(self, number: str, state: str) -> float:
        """Wait until the order is painted in that state; when that was, in seconds since 1970."""
        found: list[float] = []

        def painted() -> bool:
            seen = self.tell("painted").get(number, {})
            found.extend([seen[state]] if state in seen else [])
            return bool(found)

        wait_for(painted)
        return found[0]

    def kill(self) -> None:
        """SIGKILL."""
        self.process.kill()
        self.process.wait()
        self._tidy()

    def _tidy(self) -> None:
        """Nothing of ours stays open."""
        self._ears.join(PATIENCE)
        for pipe in (self.process.stdin, self.process.stdout, self._said):
            with contextlib.suppress(OSError):
                if pipe is not None:
                    pipe.close()

    def close(self) -> Closed:
        """Close the window; how that went."""
        self.tell("close")
        told = self._answer()
        assert self.process.stdin is not None
        self.process.stdin.close()
        code, said = self.process.wait(timeout=PATIENCE), self.said
        self._tidy()
        return Closed(code, told["closed"], tuple(told["threads"]), said)


@dataclass(frozen=True, slots=True)
class Closed:
    """How a window ended: exit code, seconds that it took, threads that were left, and what it had said in error."""

    code: int
    seconds: float
    threads: tuple[str, ...]
    said: str


def wait_for(is_so: Callable[[], object]) -> None:
    """Wait until it is so."""
    until = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < until
        time.sleep(0.01)


@contextlib.contextmanager
def opened(*windows: Window) -> Iterator[None]:
    """The windows, ready; those that are still running at the end are killed."""
    try:
        for window in windows:
            window.wait_ready()
        yield
    finally:
        for window in windows:
            if window.process.poll() is None:
                window.kill()
