"""Reads ZPL as a printer does: commands, field data with its hex, graphics. Shares nothing with the writer."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PIL import Image

PREFIXES = "^~"
# After these the parameters are free text up to the next prefix.
FREE_TEXT = ("FD", "FX")


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its prefix and two letters, and what follows up to the next command."""

    name: str
    parameters: str


def commands(zpl: str) -> list[Command]:
    """Every command in order. What stands before the first one is an error."""
    found = []
    parts = re.split(r"([\^~])", zpl)
    assert not parts[0].strip(), f"stray text: {parts[0]!r}"
    for prefix, body in zip(parts[1::2], parts[2::2], strict=True):
        # ^A is followed by the letter of the font; every other name has two letters.
        name = body[:1] if body.startswith("A") and prefix == "^" else body[:2]
        found.append(Command(prefix + name, body[len(name) :].rstrip("\n")))
    return found


@dataclass(frozen=True, slots=True)
class Field:
    """One field, from its origin to ^FS."""

    kind: str  # text, code128, qr, box, graphic, comment
    x: int
    y: int
    data: str
    settings: dict[str, str]


def fields(zpl: str) -> list[Field]:
    """Every field of every label, with hex already read."""
    found: list[Field] = []
    settings: dict[str, str] = {}
    for command in commands(zpl):
        if command.name != "^FS":
            settings[command.name] = command.parameters
            continue
        origin = settings.get("^FO") or settings.get("^FT") or "0,0"
        x, y = (int(part) for part in origin.split(",")[:2])
        found.append(Field(_kind(settings), x, y, _data(settings), settings))
        settings = {}
    return found


def _kind(settings: dict[str, str]) -> str:
    for name, kind in (("^BC", "code128"), ("^BQ", "qr"), ("^GB", "box"), ("^GF", "graphic"), ("^FX", "comment")):
        if name in settings:
            return kind
    return "text"


def _data(settings: dict[str, str]) -> str:
    data = settings.get("^FD", "")
    if "^FH" not in settings:
        return data
    sign = settings["^FH"] or "_"
    raw = data.encode("utf-8")
    read = re.sub(re.escape(sign.encode()) + rb"([0-9A-Fa-f]{2})", lambda match: bytes([int(match[1], 16)]), raw)
    return read.decode("utf-8")


def code128_text(data: str) -> str:
    """What a ^BC field in mode N encodes (Programming Guide, table "Code 128 Invocation Characters")."""
    text, at, in_pairs = "", 0, False
    signs = {"<": "^", "0": ">", "=": "~"}
    while at < len(data):
        if data[at] == ">":
            invoked = data[at + 1]
            at += 2
            if invoked in ";5":
                in_pairs = True
            elif invoked in ":6":
                in_pairs = False
            else:
                text += signs[invoked]
        elif in_pairs:
            text += data[at : at + 2]
            at += 2
        else:
            text += data[at]
            at += 1
    return text


def graphic_rows(parameters: str) -> list[str]:
    """The rows of ^GFA data as strings of bits."""
    form, total, _, per_row, data = parameters.split(",", 4)
    assert form == "A"
    digits = int(per_row) * 2
    rows: list[str] = []
    row = ""
    for sign in data:
        if sign == ":":
            rows.append(rows[-1] if rows else "0" * digits)
            continue
        row = row.ljust(digits, "0") if sign == "," else row + sign
        if len(row) == digits:
            rows.append(row)
            row = ""
    assert not row
    assert len(rows) * int(per_row) == int(total)
    return [f"{int(row, 16):0{digits * 4}b}" for row in rows]


def graphics_of(zpl: str) -> Image.Image:
    """What the ``^GF`` graphics of one label put on its paper, with light around them; texts are left out."""
    drawn = [(int(x), int(y), graphic_rows(data)) for x, y, data in re.findall(r"\^FO(\d+),(\d+)\^GF([^^]+)\^FS", zpl)]
    width = max(x + len(rows[0]) for x, _, rows in drawn)
    height = max(y + len(rows) for _, y, rows in drawn)
    image = Image.new("L", (width + 120, height + 120), 255)
    for x, y, rows in drawn:
        for down, row in enumerate(rows):
            for across, bit in enumerate(row):
                if bit == "1":
                    image.putpixel((x + across, y + down), 0)
    return image
