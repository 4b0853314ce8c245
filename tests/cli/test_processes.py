"""The command line as a process of its own: what it loads, and how it ends without reader, screen or patience."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from db import direct
from db.session import Database
from tests.channels.shopify_files import many_orders, write_rows
from tests.terminal import Terminal

ROOT = Path(__file__).resolve().parents[2]
_SQLITE = pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
# What a command that only looks must not load on SQLite; the window's library is for the window alone.
HEAVY = ("PySide6", "alembic", "reportlab", "babel", "psycopg", "PIL", "fontTools", "pypdfium2", "rich")


def _start(*words: str | Path, **more: Any) -> subprocess.Popen[str]:
    environ = {**os.environ, "PYTHONIOENCODING": "utf-8", **more.pop("environ", {})}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "stdin": subprocess.DEVNULL} | more
    command = [sys.executable, "-m", "app", *map(str, words)]
    return subprocess.Popen(command, cwd=ROOT, env=environ, text=True, encoding="utf-8", **pipes)


def _loaded(*words: str) -> set[str]:
    """The packages that a command loads."""
    report = (
        "import sys; from app.__main__ import main; main(sys.argv[1:]); print(*{m.split('.')[0] for m in sys.modules})"
    )
    done = subprocess.run(
        [sys.executable, "-c", report, *words], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=True
    )
    return set(done.stdout.splitlines()[-1].split())


def _wait_for_an_order(url: str) -> None:
    """Looks past every command, each of which takes so long that an import may be over before it has looked."""
    database = Database(url)
    until = time.monotonic() + 60
    seen = False
    while not seen:
        assert time.monotonic() < until, "the import never began"
        with database.reading() as conn:
            seen = direct.first(conn, "SELECT 1 FROM sales_order LIMIT 1") is not None
        time.sleep(0.005)
    database.close()


@_SQLITE
def test_a_command_that_looks_loads_neither_qt_nor_what_prints_or_migrates(web_shop: Terminal) -> None:
    assert web_shop.url.startswith("sqlite")
    for words in (["orders"], ["pack", "1001"], ["route", "--dry-run"]):
        assert _loaded(*words).isdisjoint(HEAVY), words


def test_a_check_by_a_program_that_made_no_tables_finds_them_as_they_are(web_shop: Terminal) -> None:
    checked = _start("doctor", "--json")
    said, _ = checked.communicate(timeout=120)
    assert checked.returncode == 0, said
    assert [check["name"] for check in json.loads(said)["checks"] if check["found"]] == []


@_SQLITE
def test_a_command_looks_for_waste_once_it_works(web_shop: Terminal) -> None:
    assert web_shop.url.startswith("sqlite")
    probe = """
import gc, sys
import app.cli.order_answers as answers
real = answers.orders_value
answers.orders_value = lambda *words, **more: (print(gc.isenabled(), file=sys.stderr), real(*words, **more))[1]
from app.__main__ import main
sys.argv = ["stationmaster", "orders"]
sys.exit(main())
"""
    done = subprocess.run([sys.executable, "-c", probe], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stderr == "True\n"


def test_help_loads_no_database_library() -> None:
    loaded = _loaded("orders", "--help")
    assert loaded.isdisjoint({*HEAVY, "sqlalchemy", "db"})
    assert "typer" in loaded


def test_without_qts_libraries_every_command_works_and_the_window_says_what_is_missing(tmp_path: Path) -> None:
    (tmp_path / "PySide6").mkdir()
    broken = "raise ImportError('libEGL.so.1: cannot open shared object file: No such file or directory')\n"
    (tmp_path / "PySide6" / "__init__.py").write_text(broken, encoding="utf-8")
    environ = {"PYTHONPATH": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    environ["STATIONMASTER_DB"] = f"sqlite:///{tmp_path / 'shop.db'}"
    out, _ = _start("location", "Main", environ=environ).communicate(timeout=60)
    assert out.startswith("Main: Main.")
    window = _start(environ=environ)
    out, err = window.communicate(timeout=60)
    assert (window.returncode, out) == (2, "")
    assert err.startswith("The window cannot be opened: libEGL.so.1: cannot open shared object file")
    assert "stationmaster --help" in err


def test_without_a_display_the_window_is_refused_in_words() -> None:
    if sys.platform != "linux":
        return  # other systems always have one
    window = _start(environ={"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""})
    _, err = window.communicate(timeout=60)
    assert window.returncode == 2
    assert err.startswith("The window cannot be opened: there is no display here")


@_SQLITE
def test_a_reader_that_goes_away_is_no_fault(terminal: Terminal, tmp_path: Path) -> None:
    terminal("import", "orders", write_rows(tmp_path / "many.csv", many_orders(2_000)))
    process = _start("orders", "--json")
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(1)
    process.stdout.close()
    assert process.wait(timeout=60) == 1
    assert process.stderr.read() == ""
    process.stderr.close()


@_SQLITE
def test_ctrl_c_stops_an_import_in_words_and_the_same_command_goes_on(terminal: Terminal, tmp_path: Path) -> None:
    file = write_rows(tmp_path / "many.csv", many_orders(10_000))
    # A run in the background ignores Ctrl+C, and so would what it starts; a handler of ours is not handed on.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    process = _start("import", "orders", file, "--json", "--op-id", "mine")
    signal.signal(signal.SIGINT, before)
    _wait_for_an_order(terminal.url)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (130, "")
    assert json.loads(out)["error"]["message"].startswith("Stopped.")
    answer = terminal.json("import", "orders", file, "--op-id", "mine")
    assert answer["accepted"] == terminal.json("orders")["count"]
    assert terminal.json("doctor")["ok"] is True
