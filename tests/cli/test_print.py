"""``stationmaster print``: slips and labels into files that people name."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.cli.goods import GTIN
from tests.terminal import Terminal

_SQLITE = pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)


@pytest.fixture(autouse=True)
def printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the default printer writes to."""
    monkeypatch.setenv("STATIONMASTER_PRINT_FOLDER", str(tmp_path / "printed"))
    return tmp_path / "printed"


def test_slip_and_label_are_drawn_in_every_form(web_shop: Terminal, tmp_path: Path) -> None:
    web_shop("pack", "1001", "--scan", GTIN, GTIN)
    for words, document, form, start in (
        (["slip"], "slip", "pdf", b"%PDF-"),
        (["slip", "--paper", "Letter"], "slip", "pdf", b"%PDF-"),
        (["label"], "label", "pdf", b"%PDF-"),
        (["label", "--zpl"], "label", "zpl", b"^XA"),
    ):
        out = tmp_path / "papers" / f"{document}.{form}"
        value = web_shop.json("print", words[0], "1001", "--out", out, *words[1:])
        assert value == {"document": document, "format": form, "file": str(out), "pages": 1, "warnings": []}
        assert start in out.read_bytes()[:200]
    assert web_shop("print", "slip", "1001", "--out", tmp_path / "a.pdf") == f"Wrote {tmp_path / 'a.pdf'}.\n"
    assert not list(tmp_path.glob(".print*"))


def test_a_slip_prints_before_packing_and_a_label_does_not(web_shop: Terminal, tmp_path: Path) -> None:
    web_shop("print", "slip", "1002", "--out", tmp_path / "slip.pdf")
    error = web_shop.error("print", "label", "1002", "--out", tmp_path / "label.pdf", code=1)
    assert error["message"] == "#1002-1 is not packed yet. No label was made."
    assert not (tmp_path / "label.pdf").exists()


@_SQLITE
def test_an_unknown_sheet_and_a_place_that_cannot_be_written_are_told(web_shop: Terminal, tmp_path: Path) -> None:
    assert web_shop.error("print", "slip", "1001", "--out", tmp_path / "a.pdf", "--paper", "a5", code=2)["fix"]
    for place in (tmp_path, tmp_path / "shop.db" / "slip.pdf"):
        error = web_shop.error("print", "slip", "1001", "--out", place, code=1)
        assert "cannot be written" in error["message"]
        assert "Nothing was printed" in error["message"]
    assert not list(tmp_path.glob(".print*"))


@_SQLITE
def test_a_file_is_replaced_whole_and_a_link_stays_a_link(web_shop: Terminal, tmp_path: Path) -> None:
    (tmp_path / "real.pdf").write_text("old", encoding="utf-8")
    (tmp_path / "link.pdf").symlink_to(tmp_path / "real.pdf")
    web_shop("print", "slip", "1001", "--out", tmp_path / "link.pdf")
    assert (tmp_path / "link.pdf").is_symlink()
    assert (tmp_path / "real.pdf").read_bytes().startswith(b"%PDF-")


@_SQLITE
def test_a_printers_device_is_written_to_and_never_replaced(web_shop: Terminal, tmp_path: Path) -> None:
    if sys.platform == "win32":
        return
    pipe = tmp_path / "printer"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        web_shop("pack", "1002", "--scan", "MUG-1", "CAP-1")
        web_shop("print", "label", "1002", "--zpl", "--out", pipe)
        assert b"^XA" in os.read(reader, 65_536)
    finally:
        os.close(reader)
    assert pipe.is_fifo()
