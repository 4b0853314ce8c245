"""start.py as a module, and machines that answer as told instead of being asked."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "start.py"


def load() -> ModuleType:
    """``packaging/start.py``, which lies in no package."""
    if "start_script" not in sys.modules:
        spec = importlib.util.spec_from_file_location("start_script", SCRIPT)
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules["start_script"] = module
        spec.loader.exec_module(module)
    return sys.modules["start_script"]


start: Any = load()


def ldconfig(libraries: Sequence[str]) -> str:
    """What ``ldconfig -p`` prints where ``libraries`` are installed."""
    lines = [f"\t{name} (libc6,x86-64) => /lib/x86_64-linux-gnu/{name}" for name in libraries]
    return "\n".join([f"{len(lines)} libs found in cache", *lines])


ALL_LIBRARIES = [*start.QT_LIBRARIES.values(), *start.X11_LIBRARIES.values(), *start.WAYLAND_LIBRARIES.values()]
ALL_FONTS = "\n".join(f"{name} installed" for name in start.TEST_FONTS)


@dataclass
class Told:
    """A machine's answers, and what it was asked to run, take as a step, or launch.

    ``answers`` maps the beginning of a command line to (exit code, output), or to a list of them, used one by one;
    what is not told answers 127.
    """

    answers: dict[str, Any] = field(default_factory=dict)
    commands: Sequence[str] = ("apt-get", "pdftoppm", "gs", "strace", "openssl")
    ran: list[str] = field(default_factory=list)
    steps: list[list[str]] = field(default_factory=list)
    launched: list[tuple[list[str], dict[str, str], Path | None]] = field(default_factory=list)
    take_step: Callable[[Sequence[str]], None] = lambda command: None

    def run(self, command: Sequence[str]) -> tuple[int, str]:
        line = " ".join(command)
        self.ran.append(line)
        for beginning, answer in self.answers.items():
            if line.startswith(beginning):
                code, output = answer.pop(0) if isinstance(answer, list) else answer
                return code, output
        return 127, ""

    def step(self, words: str, command: Sequence[str], environ: Mapping[str, str], turn: int) -> None:
        self.steps.append(list(command))
        self.take_step(command)

    def launch(self, command: Sequence[str], environ: Mapping[str, str], folder: Path | None) -> int:
        self.launched.append((list(command), dict(environ), folder))
        return 7

    def machine(self, **more: Any) -> Any:
        """The machine for start.py: Linux with everything there, but for what ``more`` says."""
        facts: dict[str, Any] = {
            "platform": "linux",
            "environ": {"DISPLAY": ":0"},
            "is_root": True,
            "display_answers": lambda display: True,
            "has_font": lambda: True,
            "has_module": lambda name: True,
        }
        which = {name: f"/usr/bin/{name}" for name in self.commands}.get
        return start.Machine(run=self.run, step=self.step, launch=self.launch, which=which, **{**facts, **more})


def complete(**answers: Any) -> Told:
    """A machine that lacks nothing."""
    known: dict[str, Any] = {"ldconfig -p": (0, ldconfig(ALL_LIBRARIES)), "dpkg-query": (0, ALL_FONTS)}
    return Told({**known, **answers})
