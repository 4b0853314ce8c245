"""What README.md promises scripts: the keys of every answer, one JSON object, exit codes, help, errors."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

import app.cli
from app import __version__
from app.cli.parser import app as program
from tests.cli.goods import GTIN, fill, orders_file, stock_file
from tests.terminal import Terminal

_SQLITE = pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
COMMANDS = (
    "import orders", "import stock", "orders", "order", "take", "customers", "customer",
    "route", "release",
    "pack", "print slip", "print label",
    "print pick-list", "ship", "edit", "split", "merge", "note", "cancel", "hold", "lift-hold", "tag", "untag",
    "assign", "jobs", "jobs show", "jobs run", "jobs stop", "jobs retry", "jobs undo", "export orders", "location",
    "doctor", "seed", "demo", "db upgrade",
    "db copy",
)  # fmt: skip
ADDRESS = ("--street", "1 Sample Street", "--postal-code", "10115", "--city", "Berlin", "--country", "DE")


@pytest.fixture(scope="module")
def promised() -> dict[str, list[str]]:
    """Keys by answer, as README.md lists them; parts are under ``answer / part``."""
    page = Path(app.cli.__file__).with_name("README.md").read_text(encoding="utf-8")
    keys: dict[str, list[str]] = {}
    answer = ""
    for line in re.findall(r"^\| (?:`|\.\.\.|any).*$", page, flags=re.MULTILINE):
        _, name, cell, _ = (part.strip() for part in line.split("|"))
        if name.startswith("... each of "):
            name = f"{answer} / {name.removeprefix('... each of ').strip('`')}"
        else:
            answer = name = name.strip("`")
        keys[name] = re.findall(r"`(\w+)`", cell)
    return keys


def _check(promised: dict[str, list[str]], name: str, value: dict[str, Any]) -> None:
    wanted = set(promised[name])
    if name == "order":
        wanted |= set(promised["orders / orders"])
    assert set(value) == wanted, name
    for part in [key for key in promised if key.startswith(f"{name} / ")]:
        rows = value.get(part.rpartition(" ")[2]) or []
        assert all(set(row) == set(promised[part]) for row in rows), part


@_SQLITE
def test_every_answer_has_the_keys_that_are_promised(
    terminal: Terminal, tmp_path: Path, promised: dict[str, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STATIONMASTER_PRINT_FOLDER", str(tmp_path / "printed"))
    (tmp_path / "bad.csv").write_text("sku,location,quantity\nMUG-1,Berlin,x\n", encoding="utf-8")
    slip = tmp_path / "slip.pdf"
    for name, words in (
        ("import orders", ["import", "orders", orders_file(tmp_path)]),
        ("import stock", ["import", "stock", stock_file(tmp_path)]),
        ("import stock", ["import", "stock", tmp_path / "bad.csv"]),
        ("location", ["location", "Berlin"]),
        ("take", ["take", "MUG-1=2@12.50", "--name", "Sample Buyer", *ADDRESS]),
        ("customers", ["customers"]),
        ("customer", ["customer", "1"]),
        ("customer --set", ["customer", "1", "--set", "phone=030 5550148"]),
        ("customer", ["customer", "1"]),
        ("customers --out", ["customers", "--out", tmp_path / "customers.csv"]),
        ("route", ["route"]),
        ("print pick-list", ["print", "pick-list", "1001", "--out", tmp_path / "list.pdf"]),
        ("pack", ["pack", "1001"]),
        ("pack", ["pack", "1001", "--scan", GTIN, GTIN]),
        ("print", ["print", "slip", "1001", "--out", slip]),
        ("edit", ["edit", "1002", "--shipping", "1.00"]),
        ("edit --undo", ["edit", "1002", "--undo"]),
        ("split", ["split", "1002", "--line", "CAP-1=1"]),
        ("split", ["split", "1002", "--undo"]),
        ("split", ["split", "1002", "--line", "CAP-1=1"]),
        ("merge", ["merge", "1002", "#1002/3"]),
        ("note", ["note", "1001", "Ring twice"]),
        ("ship", ["ship", "1001"]),
        ("cancel", ["cancel", "1002"]),
        ("cancel --undo", ["cancel", "1002", "--undo"]),
        ("cancel", ["cancel", "1002"]),
        ("lift-hold", ["lift-hold", "1001"]),
        ("cancel", ["cancel", "1005", "--refund"]),
        ("jobs show", ["hold", "1003", "--kind", "date"]),
        ("jobs show", ["lift-hold", "--query", "hold:any"]),
        ("jobs show", ["jobs", "show", "1"]),
        ("jobs", ["jobs"]),
        ("jobs run", ["jobs", "run"]),
        ("export orders", ["export", "orders", "--out", tmp_path / "orders.csv"]),
        ("orders", ["orders"]),
        ("order", ["order", "1001"]),
        ("doctor", ["doctor"]),
        ("doctor --repair", ["doctor", "--repair"]),
        ("db upgrade", ["db", "upgrade"]),
        ("db copy", ["db", "copy", "--to", f"sqlite:///{tmp_path / 'copy.db'}"]),
        (
            "seed",
            ["seed", "--orders", "3", "--skus", "3", "--locations", "1", "--db", f"sqlite:///{tmp_path / 's.db'}"],
        ),
        ("demo --headless", ["demo", "--headless", "--out", tmp_path / "demo", "--parcels", "0"]),
    ):
        _check(promised, name, terminal.json(*words))
    assert set(terminal.error("order", "none", code=2)) == set(promised["any error"]) - {"error"}


@_SQLITE
@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(terminal: Terminal, command: str) -> None:
    text = terminal(*command.split(), "--help")
    assert text.startswith(f"Usage: stationmaster {command} ")
    assert "--json" in text
    assert "--db" in text


@_SQLITE
def test_help_lists_every_command_and_the_exit_codes(terminal: Terminal) -> None:
    text = terminal("--help")
    for command in COMMANDS:
        assert f"\n  {command.split()[0]} " in text
    assert "Exit codes: 0 done" in text
    assert "..." not in text.partition("Commands:")[2]
    assert terminal("--version") == f"stationmaster {__version__}\n"
    assert program.info.name == "stationmaster"


@_SQLITE
@pytest.mark.parametrize(
    "words",
    [["dance"], ["orders", "--nope"], ["pack"], ["route", "--json", "--op-id"], ["print"], ["seed", "--skus", "x"]],
)
def test_what_the_parser_does_not_understand_ends_with_two(terminal: Terminal, words: list[str]) -> None:
    assert terminal(*words, code=2) == "" or "--json" in words
    assert "--json" in words or "stationmaster" in terminal.err
    if words[-1] != "--op-id":
        assert terminal.error(*words, code=2)["fix"] == "Look it up with --help."


@_SQLITE
def test_the_address_may_stand_before_the_command(terminal: Terminal, tmp_path: Path) -> None:
    fill(terminal, tmp_path)
    monkey = pytest.MonkeyPatch()
    monkey.delenv("STATIONMASTER_DB")
    try:
        assert terminal.json("--db", terminal.url, "orders")["count"] == 5
        assert terminal.json(f"--db={terminal.url}", "order", "1001")["number"] == "#1001"
    finally:
        monkey.undo()


@_SQLITE
def test_a_fault_of_the_program_is_told_in_words_and_logged(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("no such thing")

    monkeypatch.setattr("app.cli.faults.cache_folder", lambda: tmp_path / "cache")
    monkeypatch.setattr("app.cli.order_answers.orders_value", broken)
    error = terminal.error("orders", code=1)
    assert "a fault of its own (ZeroDivisionError)" in error["message"]
    log = tmp_path / "cache" / "stationmaster.log"
    assert str(log) in error["fix"]
    assert "no such thing" in log.read_text(encoding="utf-8")
    (tmp_path / "file").touch()
    monkeypatch.setattr("app.cli.faults.cache_folder", lambda: tmp_path / "file")
    assert terminal.error("orders", code=1)["fix"] == "Please report it with the command you gave."
