"""``python -m tests.chaos guards``: each guard is taken away in turn, and tests must miss it.

The program is copied with its tests; there one guard at a time is edited away or left out of every shop that is made,
and pytest runs the tests that are named for it. First all of them must pass with every guard in place. Then, without
the guard, at least one must fail on each engine, by what it asserts or by what the program raises, never because
something could not be imported or prepared.
"""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.chaos.guard_table import GUARDS, SHORT, Drop, Edit, Guard

ROOT = Path(__file__).resolve().parents[2]
_LEFT_OUT = shutil.ignore_patterns(".git", ".venv", ".*cache*", "__pycache__", ".hypothesis")
# What a test that is broken itself ends with.
_BROKEN = {"ImportError", "SyntaxError", "NameError", "TypeError", "FixtureLookupError"}


@dataclass(frozen=True, slots=True)
class Missed:
    """What became of a guard's removal: the tests that failed for it, or why it proves nothing."""

    guard: Guard
    by: tuple[str, ...]
    why_not: str = ""


class Bench:
    """A copy of the program, in which guards are taken away and put back."""

    def __init__(self, folder: Path, engine: str) -> None:
        self._copy = folder / "program"
        self._report = folder / "report"
        self._engine = engine
        self._edits = 0
        shutil.copytree(ROOT, self._copy, ignore=_LEFT_OUT, symlinks=True)

    def passes(self, guards: Sequence[Guard]) -> str:
        """Run all their tests with every guard in place; what pytest said unless all of them passed."""
        tests = sorted({test for guard in guards for test in guard.tests})
        code, said, _ = self._pytest(tests, " or ".join(f"({self._chosen(guard)})" for guard in guards))
        return "" if code == 0 else said

    def without(self, guard: Guard) -> Missed:
        """Take the guard away, run its tests, put it back."""
        drops = [dataclasses.astuple(guard.removal)] if isinstance(guard.removal, Drop) else []
        with self._edited(guard.removal) if isinstance(guard.removal, Edit) else contextlib.nullcontext():
            code, said, failures = self._pytest(guard.tests, self._chosen(guard), drops)
        if code != 1:
            return Missed(guard, (), f"pytest ended with {code}: {said[-300:]}")
        broken = [failure for failure in failures if failure[1] == "setup" or _BROKEN & set(failure[2])]
        if broken:
            return Missed(guard, (), f"a test is broken: {broken[0]}")
        by = tuple(dict.fromkeys(test for test, *_ in failures))
        deaf = [engine for engine in self._engines(guard) if not any(engine in test for test in by)]
        return Missed(guard, by, f"nothing fails on {deaf[0]}" if deaf else "")

    def _engines(self, guard: Guard) -> list[str]:
        return [engine for engine in guard.engines if self._engine in ("", engine)]

    def _chosen(self, guard: Guard) -> str:
        """The guard's tests on its engines, for pytest's -k."""
        names = " or ".join(test.rpartition("::")[2] for test in guard.tests)
        parts = (names, guard.chosen, " or ".join(self._engines(guard)))
        return " and ".join(f"({part})" for part in parts if part)

    @contextlib.contextmanager
    def _edited(self, edit: Edit) -> Iterator[None]:
        path = self._copy / edit.file
        before = path.read_text(encoding="utf-8")
        if before.count(edit.old) != 1:
            raise LookupError(f"{edit.file} has {edit.old!r} {before.count(edit.old)} times")
        self._write(path, before.replace(edit.old, edit.new))
        try:
            yield
        finally:
            self._write(path, before)

    def _write(self, path: Path, text: str) -> None:
        """A new time for each: Python takes a compiled file by its time and size, and would test what was before."""
        path.write_text(text, encoding="utf-8")
        self._edits += 2
        moment = path.stat().st_mtime + self._edits
        os.utime(path, (moment, moment))

    def _pytest(
        self, tests: Sequence[str], chosen: str, drops: Sequence[Sequence[str]] = ()
    ) -> tuple[int, str, list[list[Any]]]:
        """The exit code, what was said, and the failures as the plugin wrote them down."""
        self._report.unlink(missing_ok=True)
        told = {"STATIONMASTER_TEST_REPORT": str(self._report), "STATIONMASTER_TEST_WITHOUT": json.dumps(list(drops))}
        words = [sys.executable, "-m", "pytest", "-q", "-p", "tests.chaos.guard_plugin", "--postgres-fsync", "off"]
        done = subprocess.run(
            [*words, "-k", chosen, *tests],
            cwd=self._copy, env=os.environ | told, capture_output=True, text=True, check=False,
        )  # fmt: skip
        lines = self._report.read_text(encoding="utf-8").splitlines() if self._report.exists() else []
        return done.returncode, done.stdout + done.stderr, [json.loads(line) for line in lines]


def remove(guards: Sequence[Guard], engine: str = "") -> dict[str, Any]:
    """Take each away in turn; what was found, as the last line says it."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="stationmaster-guards-") as folder:
        bench = Bench(Path(folder), engine)
        red = bench.passes(guards)
        found = []
        for guard in guards:
            if red:
                break
            try:
                found.append(bench.without(guard))
            except LookupError as error:
                found.append(Missed(guard, (), str(error)))
            _tell(found[-1])
    not_missed = [missed for missed in found if missed.why_not]
    return {
        "test": "guards", "engine": engine or "both", "guards": len(guards),
        "missed_by_some_test": len(found) - len(not_missed),
        "not_missed": [missed.guard.name for missed in not_missed],
        "why_not": [missed.why_not for missed in not_missed][:5],
        "red_with_every_guard": red[-2_000:], "seconds": round(time.monotonic() - began, 1),
    }  # fmt: skip


def _tell(missed: Missed) -> None:
    said = missed.why_not or f"missed by {missed.by[0].rpartition('::')[2]}" + (
        f" and {len(missed.by) - 1} more" if len(missed.by) > 1 else ""
    )
    print(f"{missed.guard.name}: {said}", file=sys.stderr, flush=True)


def chosen_guards(names: Sequence[str], engine: str) -> list[Guard]:
    """The guards of those names (all, if none is given) that mean something on the engine. Raises LookupError."""
    unknown = set(names) - {guard.name for guard in GUARDS}
    if unknown:
        raise LookupError(f"there is no guard {sorted(unknown)[0]!r}")
    wanted = [guard for guard in GUARDS if not names or guard.name in names]
    return [guard for guard in wanted if not engine or not guard.engines or engine in guard.engines]


def main(arguments: list[str]) -> int:
    """The command; exit code 1 if a guard is missed by no test, or if tests fail with every guard in place."""
    parser = argparse.ArgumentParser(prog="python -m tests.chaos guards", description=__doc__)
    parser.add_argument("--only", action="append", default=[], metavar="NAME", help="this guard (may be repeated)")
    parser.add_argument("--engine", choices=("sqlite", "postgresql"), default="")
    parser.add_argument("--short", action="store_true", help=f"only {', '.join(SHORT)}")
    asked = parser.parse_args(arguments)
    found = remove(chosen_guards([*asked.only, *(SHORT if asked.short else ())], asked.engine), asked.engine)
    print(json.dumps(found), flush=True)
    return 1 if found["not_missed"] or found["red_with_every_guard"] else 0
