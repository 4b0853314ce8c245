"""People on the command line: PINs come in beside the words, and are in no answer."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from app.printing.preview import Rasteriser
from app.services import logins
from tests.printing.reading import barcodes, pdfium_pages
from tests.terminal import Terminal


@pytest.fixture(autouse=True)
def quick_hash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logins, "_HASH", {"time_cost": 1, "memory_cost": 32, "parallelism": 1, "hash_len": 32})


@pytest.fixture
def keys(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    return monkeypatch


def typed(keys: pytest.MonkeyPatch, *lines: str) -> None:
    keys.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))


def test_people_are_taken_in_and_get_pins(terminal: Terminal, keys: pytest.MonkeyPatch) -> None:
    typed(keys)
    mia = terminal.json("people", "add", "Mia", "--role", "manager")
    state = {"has_pin": False, "locked": False, "archived": False}
    assert mia == {"id": 2, "code": "U0002J", "name": "Mia", "role": "manager", **state}
    typed(keys, "1234")
    assert terminal("people", "pin", "owner") == "Owner: owner, has a PIN.\n"
    typed(keys, "1234", "5678")
    assert terminal.json("people", "pin", "Mia")["has_pin"] is True
    typed(keys, "5678")
    terminal("people", "add", "Bo", "--by", "Mia")
    assert terminal("people").splitlines()[1:] == [
        "Bo     packer   no PIN",
        "Mia    manager  has a PIN",
        "Owner  owner    has a PIN",
    ]
    typed(keys, "5678", "0000")
    assert "Only an owner" in terminal.error("people", "pin", "Owner", "--by", "Mia", code=1)["message"]
    typed(keys, "1234")
    assert terminal.json("people", "pin", "Mia", "--remove")["has_pin"] is False


def test_who_is_locked_is_freed(terminal: Terminal, keys: pytest.MonkeyPatch) -> None:
    typed(keys, "1234")
    terminal("people", "pin", "Owner")
    for _ in range(5):
        typed(keys, "0000")
        message = terminal.error("people", "add", "Mia", code=1)["message"]
    assert message == "Locked. A supervisor can unlock. Nothing was changed."
    assert terminal.json("people")["people"][0]["locked"] is True
    keeper = [] if terminal.url.startswith("sqlite") else ["--admin-url", terminal.url]
    assert terminal.json("people", "unlock", "Owner", *keeper)["locked"] is False
    if keeper:
        assert "by itself" in terminal.error("people", "unlock", "Owner", code=1)["message"]


def test_what_cannot_be_is_told(terminal: Terminal, keys: pytest.MonkeyPatch) -> None:
    typed(keys, "12 34")
    assert "4 to 12 digits" in terminal.error("people", "pin", "Owner", code=2)["message"]
    assert "no person" in terminal.error("people", "pin", "Zed", code=2)["message"]
    assert "no role" in terminal.error("people", "add", "Mia", "--role", "boss", code=2)["message"]


def test_people_are_renamed_archived_and_brought_back(terminal: Terminal) -> None:
    terminal("people", "add", "Mia")
    assert terminal("people", "rename", "mia", "Mía") == "Mía: packer, no PIN.\n"
    assert "Owner already" in terminal.error("people", "rename", "Mía", "owner", code=2)["message"]
    assert terminal.json("people", "archive", "Mía")["archived"] is True
    assert "Mía" not in terminal("people") and terminal("people", "--all").splitlines()[1] == "Mía    packer  archived"
    assert "no person" in terminal.error("people", "pin", "Mía", code=2)["message"]
    assert terminal.json("people", "restore", "Mía")["archived"] is False
    assert "last owner" in terminal.error("people", "archive", "Owner", code=1)["message"]


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
def test_badges_are_drawn_of_those_named_or_of_everybody(terminal: Terminal, tmp_path: Path) -> None:
    terminal("people", "add", "Mia")
    out = tmp_path / "mia.pdf"
    value = terminal.json("people", "badge", "mia", "--out", out)
    assert value["labels"] == [{"name": "Mia", "code": "U0002J"}] and value["file"] == str(out)
    with Rasteriser() as rasteriser:
        (page,) = pdfium_pages(out.read_bytes(), rasteriser)
    assert barcodes(page) == {("Code128", "U0002J"), ("QRCode", "U0002J")}
    every = terminal.json("people", "badge", "--sheet", "a4-3x8", "--out", tmp_path / "all.pdf")
    assert [one["name"] for one in every["labels"]] == ["Mia", "Owner"] and every["pages"] == 1
    assert "no person" in terminal.error("people", "badge", "Zed", "--out", out, code=2)["message"]
