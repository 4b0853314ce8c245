"""``stationmaster import orders``: preview, import, import again; files of every kind; several files at once."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from app.context import shop_status
from app.settings import Settings
from db.upgrade import SchemaStatus
from tests.channels.shopify_files import follow_up_row, own_row, write_rows
from tests.cli.goods import orders_file, stock_file
from tests.terminal import Terminal

_SQLITE = pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)


def test_a_file_is_looked_at_then_imported_then_unchanged(terminal: Terminal, tmp_path: Path) -> None:
    file = orders_file(tmp_path)
    dry = terminal.json("import", "orders", file, "--shop", "Web", "--dry-run")
    assert (dry["accepted"], dry["unchanged"], dry["rejected"], dry["dry_run"]) == (5, 0, [], True)
    assert terminal.json("orders")["count"] == 0
    first = terminal.json("import", "orders", file, "--shop", "Web")
    assert (first["accepted"], first["unchanged"], first["updated"]) == (5, 0, 0)
    assert [order["number"] for order in first["orders"]] == ["#1001", "#1002", "#1003", "#1004", "#1005"]
    again = terminal.json("import", "orders", file, "--shop", "Web")
    assert (again["accepted"], again["unchanged"], again["updated"]) == (0, 5, 0)
    assert terminal("import", "orders", file, "--shop", "Web") == "5 orders: 0 new, 5 unchanged, 0 updated.\n"


def test_the_first_look_makes_no_shop(no_shop: Terminal, tmp_path: Path) -> None:
    for kind, file, count in (("orders", orders_file(tmp_path), 5), ("stock", stock_file(tmp_path), 3)):
        assert no_shop.json("import", kind, file, "--dry-run")["accepted"] == count
        assert shop_status(Settings(), no_shop.url) is SchemaStatus.EMPTY
    assert no_shop("import", "orders", orders_file(tmp_path), "--dry-run").startswith("Nothing was written.")


def test_the_first_import_makes_the_shop(no_shop: Terminal, tmp_path: Path) -> None:
    error = no_shop.error("orders", code=1)
    assert error["message"].startswith("There is no shop yet at ")
    no_shop("import", "orders", orders_file(tmp_path))
    assert no_shop.json("orders")["count"] == 5


def test_a_bad_row_is_told_and_the_other_orders_go_in(terminal: Terminal, tmp_path: Path) -> None:
    rows = [own_row("#1", id="1"), own_row("#2", id="2", lineitem_quantity="1.5"), own_row("#3", id="3")]
    file = write_rows(tmp_path / "mixed.csv", rows)
    answer = terminal.json("import", "orders", file)
    assert answer["accepted"] == 2
    (rejected,) = answer["rejected"]
    assert (rejected["file"], rejected["row"], rejected["column"]) == ("mixed.csv", 3, "Lineitem quantity")
    assert (rejected["value"], rejected["order"]) == ("1.5", "#2")
    told = terminal("import", "orders", file)
    assert "1 row could not be used:\n  mixed.csv: Row 3, Lineitem quantity: '1.5'" in told


@_SQLITE
def test_many_bad_rows_are_cut_in_words_and_whole_in_json(terminal: Terminal, tmp_path: Path) -> None:
    rows = [own_row(f"#{number}", id=str(number), lineitem_quantity="x") for number in range(1, 41)]
    file = write_rows(tmp_path / "bad.csv", rows)
    assert "... and 20 more; --json lists all of them." in terminal("import", "orders", file)
    assert len(terminal.json("import", "orders", file)["rejected"]) == 40


@_SQLITE
def test_matters_to_look_at_are_told_once(terminal: Terminal, tmp_path: Path) -> None:
    rows = [
        own_row("#1", id="1", lineitem_quantity="2", financial_status="partially_refunded", refunded_amount="5.00"),
        follow_up_row("#1", lineitem_sku="CAP-1"),
    ]
    file = write_rows(tmp_path / "refund.csv", rows)
    assert "Please look at" in terminal("import", "orders", file)
    assert "Please look at" not in terminal("import", "orders", file)


@_SQLITE
@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "seems to be a PNG image"),
        (b"PK\x03\x04[Content_Types].xml", "Excel workbook"),
        (bytes(range(32)) * 40, "binary data"),
        (b"a,b\n1,2\n", "is no order export that is known here"),
        (b"Name,Email\n", "is no order export that is known here"),
        (b'{"orders": []}', "seems to be a JSON file"),
    ],
)
def test_what_is_no_export_is_refused_in_words(terminal: Terminal, tmp_path: Path, content: bytes, said: str) -> None:
    file = tmp_path / "file.csv"
    file.write_bytes(content)
    answer = terminal.json("import", "orders", file, code=2)
    assert said in answer["error"]["message"]
    assert "Nothing was imported" in answer["error"]["message"]
    assert answer["error"]["fix"]
    assert (answer["accepted"], answer["orders"], answer["rejected"][0]["row"]) == (0, [], 0)
    assert terminal("import", "orders", file, code=2) == ""
    assert said in terminal.err
    terminal.json("import", "stock", file, code=2)


@_SQLITE
def test_a_missing_file_a_folder_and_a_pipe_are_refused_in_words(terminal: Terminal, tmp_path: Path) -> None:
    places = {tmp_path / "none.csv": "There is no file none.csv", tmp_path: "is a folder, not a file"}
    places[tmp_path / ("x" * 3_000)] = "cannot be read: File name too long"
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe.csv")
        places[tmp_path / "pipe.csv"] = "is a pipe or a device"
    for place, said in places.items():
        for kind in ("orders", "stock"):
            assert said in terminal.json("import", kind, place, code=2)["error"]["message"]


@_SQLITE
def test_a_file_that_may_not_be_read_is_the_files_fault(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, real_open = orders_file(tmp_path), os.open

    def locked(path: str | Path, flags: int, *args: int) -> int:
        if Path(path) == file:
            raise PermissionError(13, "Permission denied", str(path))
        return real_open(path, flags, *args)

    monkeypatch.setattr("app.channels.raw_text.os.open", locked)
    answer = terminal.json("import", "orders", file, code=2)
    assert "cannot be read: Permission denied" in answer["error"]["message"]


@_SQLITE
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_exports_in_other_encodings_go_in(terminal: Terminal, tmp_path: Path, encoding: str) -> None:
    file = write_rows(tmp_path / "o.csv", [own_row("#1", shipping_name="Jürgen Größe")], encoding=encoding)
    assert terminal.json("import", "orders", file)["accepted"] == 1
    assert terminal.json("orders")["orders"][0]["customer"] == "Jürgen Größe"


def test_several_files_give_one_report_also_when_their_names_are_the_same(terminal: Terminal, tmp_path: Path) -> None:
    files = []
    for month in ("jan", "feb"):
        (tmp_path / month).mkdir()
        files.append(orders_file(tmp_path / month, numbers=f"{month}-"))
    write_rows(files[1], [own_row("feb-1", id="8001")])
    answer = terminal.json("import", "orders", *files, "--op-id", "both")
    assert (answer["accepted"], len(answer["orders"])) == (6, 6)
    assert terminal.json("import", "orders", *files, "--op-id", "both") == answer


def test_a_file_that_is_none_does_not_keep_the_others_out(terminal: Terminal, tmp_path: Path) -> None:
    bad = tmp_path / "bad.csv"
    bad.write_text("nothing\n", encoding="utf-8")
    good = orders_file(tmp_path)
    answer = terminal.json("import", "orders", bad, tmp_path / "none.csv", good, code=2)
    assert answer["accepted"] == 5
    assert [problem["row"] for problem in answer["rejected"]] == [0, 0]
    told = terminal("import", "orders", good, bad, code=2)
    assert told == "5 orders: 0 new, 5 unchanged, 0 updated.\n"
    assert "bad.csv is no order export" in terminal.err


@_SQLITE
def test_an_unknown_channel_is_told_with_the_known_ones(terminal: Terminal, tmp_path: Path) -> None:
    error = terminal.json("import", "orders", orders_file(tmp_path), "--channel", "fax", code=2)["error"]
    assert error["message"].startswith("There is no channel 'fax'")
    assert "shopify" in error["fix"]


@_SQLITE
def test_names_from_a_file_cannot_command_the_terminal(terminal: Terminal, tmp_path: Path) -> None:
    write_rows(tmp_path / "o.csv", [own_row("#1", shipping_name="Eve\x1b[2J\x9b1m", notes="\x1b]0;x\x07")])
    terminal("import", "orders", tmp_path / "o.csv")
    for words in (["orders"], ["order", "1"]):
        assert not set("\x1b\x9b\x07") & set(terminal(*words))
