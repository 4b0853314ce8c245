"""``--op-id``: the same gesture again gives the same answer and does nothing twice; another one is refused."""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import Any

import pytest

from tests.channels.shopify_files import own_row, write_rows
from tests.cli.goods import GTIN, fill, orders_file, stock_file
from tests.terminal import Terminal


@pytest.fixture(autouse=True)
def printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the default printer writes to."""
    monkeypatch.setenv("STATIONMASTER_PRINT_FOLDER", str(tmp_path / "printed"))
    return tmp_path / "printed"


def _twice(terminal: Terminal, *words: str | Path, code: int = 0) -> dict[str, Any]:
    """The answer of a command that is given twice under one id, which must be the same to the letter."""
    op_id = str(uuid.uuid4())
    first = terminal(*words, "--op-id", op_id, "--json", code=code)
    assert terminal(*words, "--op-id", op_id, "--json", code=code) == first
    return terminal.json(*words, "--op-id", op_id, code=code)


def test_a_whole_day_may_be_said_twice(terminal: Terminal, tmp_path: Path, printed: Path) -> None:
    assert _twice(terminal, "import", "orders", orders_file(tmp_path), "--shop", "Web")["accepted"] == 5
    assert _twice(terminal, "import", "stock", stock_file(tmp_path))["accepted"] == 3
    assert _twice(terminal, "location", "Berlin", "--country", "DE", "--postal-code", "10115")["latitude"]
    assert _twice(terminal, "route")["reserved"] == 5
    value = _twice(terminal, "pack", "1001", "--scan", "CAP-1", GTIN, "MUG-1")
    assert [step["verdict"] for step in value["scans"]] == ["wrong_item", "counted", "complete"]
    assert sorted(path.name for path in printed.iterdir()) == ["label-#1001-1.pdf", "slip-#1001-1.pdf"]
    assert _twice(terminal, "print", "slip", "1001", "--out", tmp_path / "slip.pdf")["pages"] == 1
    assert _twice(terminal, "print", "label", "1001", "--zpl", "--out", tmp_path / "label.zpl")["format"] == "zpl"
    assert _twice(terminal, "ship", "1001")["already"] is False
    assert _twice(terminal, "lift-hold", "1002")["lifted"] == 0
    assert _twice(terminal, "cancel", "1002", "--reason", "no_stock")["cancelled"] == 2
    kinds = [event["kind"] for event in terminal.json("order", "1001")["timeline"]]
    assert (kinds.count("shipped"), kinds.count("scanned"), kinds.count("routed")) == (1, 2, 1)
    assert terminal.json("doctor")["ok"] is True


def test_the_same_id_with_other_words_is_refused_and_does_nothing(terminal: Terminal, tmp_path: Path) -> None:
    fill(terminal, tmp_path)
    terminal("pack", "1001", "--scan", GTIN, "--op-id", "mine")
    other = write_rows(tmp_path / "orders_export.csv", [own_row("#2001", id="8001")])
    before = terminal.json("order", "1001")
    for words in (
        ["pack", "1001", "--scan", GTIN, GTIN],
        ["pack", "1002", "--scan", GTIN],
        ["route"],
        ["ship", "1001"],
        ["import", "orders", other],
        ["import", "stock", stock_file(tmp_path)],
        ["location", "Berlin", "--rank", "2"],
        ["lift-hold", "1005"],
        ["cancel", "1002"],
        ["print", "slip", "1001", "--out", tmp_path / "slip.pdf"],
    ):
        error = terminal.error(*words, "--op-id", "mine", code=1)
        assert error["message"] == "This --op-id was used before for something else. Nothing was changed."
    assert terminal.json("order", "1001") == before
    assert not (tmp_path / "slip.pdf").exists()


def test_a_file_that_changed_under_the_same_id_is_refused(terminal: Terminal, tmp_path: Path) -> None:
    file = orders_file(tmp_path)
    terminal("import", "orders", file, "--op-id", "mine")
    write_rows(file, [own_row("#2001", id="8001")])
    error = terminal.json("import", "orders", file, "--op-id", "mine", code=1)["error"]
    assert "used before for something else" in error["message"]
    assert terminal.json("orders")["count"] == 5


def test_all_that_waits_means_what_waited_then(terminal: Terminal, tmp_path: Path) -> None:
    fill(terminal, tmp_path, route=False)
    first = terminal.json("route", "--op-id", "morning")
    write_rows(tmp_path / "more.csv", [own_row("#2001", id="8001")])
    terminal("import", "orders", tmp_path / "more.csv", "--shop", "Web")
    assert terminal.json("route", "--op-id", "morning") == first
    assert terminal.json("order", "2001")["state"] == "to_route"


def test_a_refused_gesture_leaves_its_id_free(terminal: Terminal, tmp_path: Path) -> None:
    fill(terminal, tmp_path)
    terminal("ship", "9999", "--op-id", "mine", code=2)
    terminal("pack", "1001", "--scan", GTIN, GTIN, "--op-id", "mine")


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
def test_an_id_may_be_a_uuid_in_any_spelling_or_any_text(terminal: Terminal, tmp_path: Path) -> None:
    fill(terminal, tmp_path)
    identity = uuid.uuid4()
    first = terminal.json("pack", "1001", "--scan", GTIN, "--op-id", str(identity))
    for spelling in (str(identity).upper(), identity.hex, f"{{{identity}}}", f"urn:uuid:{identity}"):
        assert terminal.json("pack", "1001", "--scan", GTIN, "--op-id", spelling) == first
    for text in ("2026-03-02 morning", "рука", "x" * 5_000):
        _same = [terminal.json("route", "--op-id", text) for _ in range(2)]
        assert _same[0] == _same[1]


def test_a_repeated_print_gives_the_bytes_of_the_first(terminal: Terminal, tmp_path: Path) -> None:
    fill(terminal, tmp_path)
    out = tmp_path / "slip.pdf"
    words = ["print", "slip", "1001", "--out", str(out)]
    terminal(*words, "--op-id", "mine")
    first = out.read_bytes()
    moved = own_row(
        "#1001", id="7001", lineitem_quantity="2", subtotal="40.00", total="45.00", shipping_city="Elsewhere"
    )
    write_rows(tmp_path / "moved.csv", [moved])
    assert terminal.json("import", "orders", tmp_path / "moved.csv", "--shop", "Web")["updated"] == 1
    terminal(*words)
    assert out.read_bytes() != first
    terminal(*words, "--op-id", "mine")
    assert out.read_bytes() == first


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
def test_papers_that_were_stored_but_not_printed_come_out_on_the_second_call(
    terminal: Terminal, tmp_path: Path, printed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(terminal, tmp_path)

    def dies(self: object, data: bytes, name: str, copies: int = 1) -> str:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("app.printing.backends.FolderBackend.send", dies)
        terminal("pack", "1001", "--scan", GTIN, GTIN, "--op-id", "mine", code=130)
        assert "Stopped." in terminal.err
    value = terminal.json("pack", "1001", "--scan", GTIN, GTIN, "--op-id", "mine")
    assert len(value["documents"]) == len(list(printed.iterdir())) == 2
