"""Order and stock files for imports that are killed: whole, shuffled and overlapping; and what is in them, read by csv.

What is expected comes from Python's csv module alone: nothing of the program's own reading is used.
"""

from __future__ import annotations

import csv
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.channels.shopify_files import HEADER, many_orders, write_rows

Row = dict[str, str]
# A line as the file has it: SKU, title, units.
Line = tuple[str, str, int]
REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "channels" / "shopify"


@dataclass(frozen=True, slots=True)
class Orders:
    """What a file of orders says: of each order number its lines, and its id at the channel (may be empty)."""

    lines: dict[str, Counter[Line]]
    ids: dict[str, str]


@dataclass(frozen=True, slots=True)
class Source:
    """One shop's files that tell the same: the same orders (or counts) whole, in another sequence, and in parts."""

    shop: str
    kind: str
    files: tuple[Path, ...]


def read_rows(path: Path) -> tuple[list[str], list[Row]]:
    """Header and rows of a file in UTF-8."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file)
        rows = [{name: value or "" for name, value in row.items() if name is not None} for row in reader]
        return list(reader.fieldnames or ()), rows


def orders_in(path: Path) -> Orders:
    """What the file says, row by row."""
    lines: dict[str, Counter[Line]] = {}
    ids: dict[str, str] = {}
    for row in read_rows(path)[1]:
        number = row["Name"]
        told = (row["Lineitem sku"].strip(), row["Lineitem name"].strip(), int(row["Lineitem quantity"]))
        lines.setdefault(number, Counter())[told] += 1
        ids[number] = ids.get(number) or row.get("Id", "")
    return Orders(lines, ids)


def stock_in(path: Path) -> dict[tuple[str, str], int]:
    """Units by SKU and location."""
    return {(row["sku"], row["location"]): int(row["quantity"]) for row in read_rows(path)[1]}


def generated_orders(folder: Path, shop: str, rows: int, dice: random.Random) -> Source:
    """A busy shop's export of so many rows."""
    whole = write_rows(folder / f"{shop}.csv", many_orders(rows))
    return variants(whole, folder, shop, "orders", dice)


def generated_stock(folder: Path, shop: str, skus: int, dice: random.Random) -> Source:
    """A count of so many products at three locations."""
    path = folder / f"{shop}.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["sku", "location", "quantity", "title"])
        for number in range(skus):
            for place in ("Berlin", "Hamburg", "Munich"):
                writer.writerow([f"GOODS-{number:04d}", place, dice.randrange(200), f"Sample goods {number}"])
    return variants(path, folder, shop, "stock", dice)


def real_orders(folder: Path, dice: random.Random) -> list[Source]:
    """The real exports that lie beside the checkout; none where they are absent."""
    files = sorted(REAL.glob("orders_export*.csv"))
    return [variants(file, folder, file.stem.removeprefix("orders_export_"), "orders", dice) for file in files]


def variants(whole: Path, folder: Path, shop: str, kind: str, dice: random.Random) -> Source:
    """The file itself, its blocks shuffled, and two files that share a fifth of the blocks."""
    header, rows = read_rows(whole)
    blocks: dict[str, list[Row]] = {}
    for place, row in enumerate(rows):
        blocks.setdefault(row["Name"] if kind == "orders" else str(place), []).append(row)
    shuffled = list(blocks.values())
    dice.shuffle(shuffled)
    three, two = len(shuffled) * 3 // 5, len(shuffled) * 2 // 5
    parts = {"shuffled": shuffled, "first": shuffled[:three], "last": shuffled[two:]}
    made = [_write(folder / f"{shop}-{name}.csv", header, part) for name, part in parts.items()]
    return Source(shop, kind, (whole, *made))


def _write(path: Path, header: Sequence[str], blocks: Sequence[Sequence[Row]]) -> Path:
    flat = [row for block in blocks for row in block]
    return write_rows(path, flat, columns=header or HEADER)
