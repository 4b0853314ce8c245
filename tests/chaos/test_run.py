"""Short forms of the chaos: sound with all guards, and seen to fail with a guard taken away."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.chaos import sabotage
from tests.chaos.run import main

_ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.slow

# A fifth of what a machine did that was busy with other things.
FLOOR = 50
# The race has to happen for its guard to be missed: so often we try, each time with other dice.
ATTEMPTS = 4


def _run(*arguments: str, without: str = "") -> tuple[int, dict[str, Any], str]:
    """Exit code, JSON line and what was said of ``python -m tests.chaos run``."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.chaos", "run", *arguments],
        cwd=_ROOT,
        env={**os.environ, sabotage.VARIABLE: without},
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert done.stdout, done.stderr
    line: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return done.returncode, line, done.stderr


def _assert_sound(code: int, line: dict[str, Any], said: str) -> None:
    wrong = {name: line[name] for name in ("lost", "twice", "violations", "errors", "unknown_left") if line[name]}
    assert (code, wrong) == (0, {}), f"{line}\n{said}"
    assert line["acknowledged"] >= FLOOR and line["kills"] >= 3 and line["checks"] >= 2, line


def test_killed_stations_lose_nothing_on_sqlite(tmp_path: Path) -> None:
    file = tmp_path / "chaos.db"
    code, line, said = _run("--db", f"sqlite:///{file}", "--processes", "4", "--seconds", "20", "--kill")
    _assert_sound(code, line, said)
    assert file.exists()


def test_killed_and_cut_off_stations_lose_nothing_on_postgresql() -> None:
    disturbed = ("--kill", "--restart", "--restart-every", "7", "9")
    code, line, said = _run("--db", "postgres", "--processes", "4", "--seconds", "20", *disturbed)
    _assert_sound(code, line, said)
    assert line["restarts"] >= 1 and line["cuts"] >= 1, line


@pytest.mark.parametrize(
    ("guard", "database", "seen"),
    [
        (sabotage.RESERVE, "sqlite", ("S3 never below zero", "S1 on hand")),
        (sabotage.LOOK_UP, "sqlite", ("twice: ", "O8 an operation is recorded once")),
        (sabotage.ORDER_LOCK, "postgres", ("although its order was locked", "violations: ", "lost: ", "twice: ")),
    ],
)
def test_run_without_a_guard_is_not_sound(guard: str, database: str, seen: tuple[str, ...], tmp_path: Path) -> None:
    heard = []
    for attempt in range(ATTEMPTS):
        where = f"sqlite:///{tmp_path / f'{attempt}.db'}" if database == "sqlite" else database
        quick = ("--seconds", "20", "--look-every", "1", "--no-proxy", "--keep", str(tmp_path / str(attempt)))
        code, _, said = _run("--db", where, "--processes", "6", *quick, without=guard)
        told = (tmp_path / str(attempt) / "failures.txt").read_text("utf-8") if code else ""
        if code == 1 and any(words in told for words in seen):
            return
        heard.append(said)
    pytest.fail(f"{ATTEMPTS} runs without the guard {guard!r} found nothing:\n" + "\n".join(heard))


def test_shop_that_is_there_already_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "shop.db"
    file.write_bytes(b"somebody's")
    assert main(["--db", f"sqlite:///{file}", "--seconds", "1"]) == 2
    assert file.read_bytes() == b"somebody's" and "is there already" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--db", "mysql://x"], ["--db", "sqlite:///x.db", "--restart"]])
def test_what_cannot_be_run_is_said(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    try:
        code = main(arguments)
    except SystemExit as error:
        code = int(str(error.code))
    assert code == 2 and capsys.readouterr().err
