"""Strings that have broken printers and documents, beside the list of naughty strings where it is at hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

BLNS = Path(__file__).resolve().parents[3] / "shared" / "data" / "naughty" / "blns" / "blns.json"

HOSTILE = [
    "^XZ^XA^FO0,0^FDinjected^FS^XZ",
    "~JR",
    "~JA^JUF",
    "^CC!",
    "~CT#",
    "^CD;",
    "_5EXZ",
    "_",
    "__5E",
    "\\",
    "\\&",
    "\\\\",
    ",",
    "^",
    "~",
    "\x1e\x10\x1f",
    "\x02\x03\x1bE",
    "^FH^FD_7EJR",
    ">;1234>6",
    "a\r\n^XZ",
    ") Tj ET",
    "endstream endobj",
    "<</S /JavaScript /JS (app.alert(1))>>",
    "<b>bold</b><img src='file:///etc/passwd'>",
    "%s%n{0}${x}",
    "\u202e^ZX",
    "\ud800",
    "\ufffe\uffff",
    "Z" + "\u0301" * 200,
    "a" * 20_000,
    "\x00",
    "   ",
]


def naughty_strings() -> list[str]:
    """The big list of naughty strings; skips, loudly, where the data is not at hand."""
    if not BLNS.exists():
        pytest.skip(f"{BLNS} is absent: only the {len(HOSTILE)} hostile strings of our own were tried")
    strings: list[str] = json.loads(BLNS.read_text(encoding="utf-8"))
    return strings
