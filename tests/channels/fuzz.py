"""``python -m tests.channels.fuzz [--inputs 200000] [--layout NAME] [--seed N]``: files that something went wrong with.

Each input is the sample of a layout with cells, rows, columns and bytes changed, in some character set, and is held to
the contract of all layouts: records, problems of rows, or an error in words, each row in exactly one of them, within
five seconds. Prints one JSON line; exit code 1 if a file broke the contract, which is then kept and named.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

from app.channels.base import Layout
from app.channels.registry import LAYOUTS
from app.channels.tables import DELIMITERS
from tests.channels.contract import as_text, open_as, put, sample_table

NASTY = (
    "", " ", "'", '"', "\0", "\n", "\r", "\ufeff", "\u200b", "\ud7ff", "\x1f'", "é\u200b", ";", "=1+1", "Tip", "#1",
    "-0", "-1", "0", "1", "2", "0.5", "NaN", "inf", "1e9", "5E+12", "1E+05", "1.234,56", "1,234.56", "9" * 20, "9" * 30,
    "١٢", "𝟙", "€", "$5.00", "EUR", "JPY", "XXX", "DE", "Germany", "true", "partial", "restocked", "refunded", "paid",
    "03/04/2026", "13/13/2026", "31.02.2026", "2026-13-01", "2026-04-03T10:00:00+99:00", "0001-01-01", "9999-12-31",
    "00012", "4006381333931", "x" * 2_001,
)  # fmt: skip
_ENCODINGS = ("utf-8", "utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "shift_jis")
_MOST_SECONDS = 5.0
_MOST_KEPT = 20

Rows = list[list[str]]


def _cell(rows: Rows, chance: Random) -> None:
    row = chance.choice(rows)
    if row:
        row[chance.randrange(len(row))] = _value(rows, chance)


def _value(rows: Rows, chance: Random) -> str:
    kind = chance.randrange(4)
    if kind == 0:
        letters = [chr(chance.choice((chance.randrange(32, 127), chance.randrange(0xD800)))) for _ in range(8)]
        return "".join(letters[: chance.randrange(9)])
    if kind == 1:
        return chance.choice(chance.choice(rows) or [""])
    return chance.choice(NASTY)


def _copied_row(rows: Rows, chance: Random) -> None:
    rows.insert(chance.randrange(len(rows) + 1), list(chance.choice(rows)))


def _lost_row(rows: Rows, chance: Random) -> None:
    if len(rows) > 1:
        del rows[chance.randrange(len(rows))]


def _moved_row(rows: Rows, chance: Random) -> None:
    row = rows.pop(chance.randrange(len(rows)))
    rows.insert(chance.randrange(len(rows) + 1), row)


def _shorter_or_longer_row(rows: Rows, chance: Random) -> None:
    row = chance.choice(rows)
    if chance.random() < 0.5:
        del row[chance.randrange(len(row) + 1) :]
    else:
        row.insert(chance.randrange(len(row) + 1), chance.choice(NASTY))


def _copied_column(rows: Rows, chance: Random) -> None:
    place, into = chance.randrange(80), chance.randrange(80)
    for row in rows:
        if place < len(row):
            row.insert(into, row[place])


def _lost_column(rows: Rows, chance: Random) -> None:
    place = chance.randrange(len(rows[0]) or 1)
    for row in rows:
        del row[place : place + 1]


_CHANGES: Sequence[Callable[[Rows, Random], None]] = (
    *(_cell,) * 10, _copied_row, _lost_row, _moved_row, _shorter_or_longer_row, _copied_column, _lost_column,
)  # fmt: skip


def spoilt(table: tuple[Rows, str], chance: Random) -> bytes:
    """A file that something went wrong with: the rows and delimiter of a sample, changed as ``chance`` has it."""
    rows, delimiter = [list(row) for row in table[0]], table[1]
    for _ in range(chance.randrange(8)):
        chance.choice(_CHANGES)(rows, chance)
    if chance.random() < 0.1:
        delimiter = chance.choice(DELIMITERS)
    content = bytearray(as_text(rows, delimiter).encode(chance.choice(_ENCODINGS), "replace"))
    for _ in range(chance.randrange(6) if chance.random() < 0.3 else 0):
        place = chance.randrange(len(content) + 1)
        content[place : place + chance.randrange(4)] = chance.randbytes(chance.randrange(4))
    if chance.random() < 0.05:
        del content[chance.randrange(len(content) + 1) :]
    return bytes(content)


def main() -> int:
    """Spoil and read, and say what was seen."""
    parser = argparse.ArgumentParser(prog="python -m tests.channels.fuzz", description=__doc__)
    parser.add_argument("--inputs", type=int, default=200_000)
    parser.add_argument("--layout", choices=list(LAYOUTS), action="append")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(2**32))
    given = parser.parse_args()
    layouts: list[Layout] = [LAYOUTS[name] for name in given.layout or LAYOUTS]
    tables = {layout.name: sample_table(layout) for layout in layouts}
    chance, ends, broken, slowest = Random(given.seed), Counter[str](), list[dict[str, str]](), 0.0
    kept = Path(tempfile.mkdtemp(prefix="stationmaster-fuzz-"))
    path = kept / "file.csv"
    for number in range(given.inputs):
        layout = layouts[number % len(layouts)]
        put(path, spoilt(tables[layout.name], chance))
        begun = time.process_time()
        try:
            records = open_as(layout, path)
            ends["refused" if records is None else "read" if records else "no row of use"] += 1
            took = time.process_time() - begun
            assert took < _MOST_SECONDS, f"took {took:.1f} s"
        except Exception:  # noqa: BLE001  # whatever comes out is what is looked for
            ends["broken"] += 1
            if len(broken) < _MOST_KEPT:
                file = path.rename(kept / f"{layout.name}-{number}.csv")
                broken.append({"file": str(file), "error": traceback.format_exc(limit=-3)})
        slowest = max(slowest, time.process_time() - begun)
    path.unlink(missing_ok=True)
    if not broken:
        kept.rmdir()
    told = {"seed": given.seed, "inputs": given.inputs, **ends, "slowest_ms": round(slowest * 1000), "failures": broken}
    print(json.dumps(told))
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
