"""``python -m tests.chaos imports``: the same files three times each, by four programs at once, killed fifty times.

Files of orders and of counted stock, generated ones and (where they lie beside the checkout) real exports: whole,
with their blocks shuffled, and in parts that overlap. A program that was killed is started again with the same
gestures. In the end each order of the files is there once with exactly its lines, each count is what the file says, and
nothing else is there.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
import uuid
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from app.context import AppContext, open_shop
from app.queries.doctor import examine
from app.settings import Settings
from tests.chaos.grounds import empty_shop, grounds
from tests.chaos.import_files import REAL, Source, generated_orders, generated_stock, orders_in, real_orders, stock_in
from tests.chaos.import_workers import Job, Report, importing
from tests.crowd import forks
from tests.factories import rows_of
from tests.invariants import violations

PROGRAMS, TIMES = 4, 3
ROWS, SKUS = 2_400, 500  # of the generated files
_PATIENCE = 180.0


@dataclass(slots=True)
class Program:
    """One of the programs, through all its lives."""

    url: str
    jobs: list[Job]
    refused: dict[str, set[str]]
    errors: list[str]
    done: int = 0  # jobs that it has said to be done
    _child: Any = None
    _link: Connection | None = None

    def start(self) -> None:
        """Begin a life, and wait until it has opened the shop."""
        here, there = forks().Pipe(duplex=False)
        self._child = forks().Process(target=importing, args=(there, self.url, self.jobs), daemon=True)
        self._child.start()
        there.close()
        self._link = here
        if not here.poll(_PATIENCE):
            raise TimeoutError("a program never opened the shop")

    @property
    def is_over(self) -> bool:
        """Whether every job is done (or failed); hears what the program has said since."""
        self._hear()
        return self.done == len(self.jobs) or bool(self.errors)

    def kill(self) -> None:
        """SIGKILL; what it said before still counts."""
        self._child.kill()
        self._child.join()
        self._hear()
        self._close()

    def end(self) -> None:
        """Let it come to its end."""
        self._child.join(timeout=_PATIENCE)
        self._hear()
        self._close()

    def _hear(self) -> None:
        try:
            while self._link is not None and self._link.poll(0):
                self._note(self._link.recv())
        except EOFError:
            pass  # it has ended

    def _note(self, said: Report) -> None:
        if said.error:
            self.errors.append(said.error)
        elif said.job >= 0:
            self.done = max(self.done, said.job + 1)
            job = self.jobs[said.job]
            self.refused.setdefault(job.shop, set()).update(said.refused)

    def _close(self) -> None:
        self._child.close()
        if self._link is not None:
            self._link.close()
            self._link = None


@dataclass(slots=True)
class Tally:
    """What was counted."""

    kills: int = 0
    imports: int = 0
    orders: int = 0
    refused: int = 0
    missing: list[str] = field(default_factory=list)
    extra: list[str] = field(default_factory=list)
    line_differences: list[str] = field(default_factory=list)
    stock_differences: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


def jobs_of(sources: Sequence[Source], dice: random.Random) -> list[list[Job]]:
    """Each file three times, dealt out to the programs in an order of their own."""
    jobs = [
        Job(source.kind, source.shop, file, uuid.UUID(int=dice.getrandbits(128), version=4))
        for source in sources
        for file in source.files
        for _ in range(TIMES)
    ]
    dice.shuffle(jobs)
    return [jobs[place::PROGRAMS] for place in range(PROGRAMS)]


def race(url: str, sources: Sequence[Source], kills: int, dice: random.Random, tally: Tally) -> dict[str, set[str]]:
    """Let the programs import everything, and kill one of them again and again; the orders refused, by shop."""
    refused: dict[str, set[str]] = {}
    programs = [Program(url, jobs, refused, tally.errors) for jobs in jobs_of(sources, dice)]
    for program in programs:
        program.start()
    until = time.monotonic() + _PATIENCE * 3
    while not all(program.is_over for program in programs):
        if time.monotonic() > until:
            raise TimeoutError("the imports never end")
        time.sleep(dice.uniform(0.02, 0.5))
        alive = [program for program in programs if not program.is_over]
        if tally.kills < kills and alive:
            victim = dice.choice(alive)
            victim.kill()
            tally.kills += 1
            victim.start()
    for program in programs:
        program.end()
    tally.imports += sum(len(program.jobs) for program in programs)
    return refused


def compare_orders(shop: AppContext, source: Source, refused: set[str], tally: Tally) -> None:
    """The orders of a shop against its file."""
    query = (
        "SELECT o.number, coalesce(o.external_id, ''), l.channel_sku, l.title, l.ordered FROM sales_order o"
        " JOIN channel_account a ON a.id = o.channel_account_id JOIN order_line l ON l.order_id = o.id"
        " WHERE a.shop = :name"
    )
    found: dict[str, Counter[tuple[str, str, int]]] = {}
    for number, _, sku, title, units in rows_of(shop, query, name=source.shop):
        found.setdefault(number, Counter())[sku, title, int(units)] += 1
    headers = rows_of(
        shop,
        "SELECT o.number FROM sales_order o JOIN channel_account a ON a.id = o.channel_account_id WHERE a.shop = :name",
        name=source.shop,
    )
    told = orders_in(source.files[0])
    expected = {number: lines for number, lines in told.lines.items() if number not in refused}
    tally.orders += len(headers)
    tally.refused += len(set(told.lines) & refused)
    tally.missing += [f"{source.shop} {number}" for number in expected if number not in found]
    numbers = Counter(row[0] for row in headers)
    tally.extra += [f"{source.shop} {number}" for number, n in numbers.items() if n > 1 or number not in expected]
    for number, lines in expected.items():
        if number in found and found[number] != lines:
            tally.line_differences.append(f"{source.shop} {number}: {dict(found[number])}, the file {dict(lines)}")


def compare_stock(shop: AppContext, source: Source, tally: Tally) -> None:
    """The stock of a shop against its file."""
    query = (
        "SELECT k.code, p.code, l.on_hand FROM stock_level l JOIN sku k ON k.id = l.sku_id"
        " JOIN location p ON p.id = l.location_id"
    )
    found = {(row[0], row[1]): int(row[2]) for row in rows_of(shop, query)}
    expected = stock_in(source.files[0])
    for key in sorted(found.keys() | expected.keys()):
        if found.get(key) != expected.get(key):
            tally.stock_differences.append(f"{key}: {found.get(key)}, the file {expected.get(key)}")


def run(db: str, kills: int, seed: int, *, rows: int = ROWS, skus: int = SKUS, real: bool = True) -> dict[str, Any]:
    """Import and kill; what was found, as the last line says it. Where no kill is left to give, it ends."""
    began, dice, tally = time.monotonic(), random.Random(seed), Tally()
    with tempfile.TemporaryDirectory(prefix="stationmaster-imports-") as name, grounds(db) as place:
        folder = Path(name)
        url = empty_shop(place)
        exports = real_orders(folder, dice) if real else []
        sources = [generated_stock(folder, "stock", skus, dice), *exports]
        rounds = 0
        while not rounds or (tally.kills < kills and not tally.errors):
            rounds += 1
            sources.append(generated_orders(folder, f"shop {rounds}", rows, dice))
            fresh = sources if rounds == 1 else sources[-1:]
            refused = race(url, fresh, kills, dice, tally)
            shop = open_shop(Settings(), url=url)
            for source in fresh:
                if source.kind == "orders":
                    compare_orders(shop, source, refused.get(source.shop, set()), tally)
            shop.close()
        broken = _end(url, sources[0], tally)
        engine = place.engine
        place.drop(url)
    return {
        "test": "imports", "engine": engine, "files": sum(len(source.files) for source in sources),
        "imports": tally.imports, "kills": tally.kills, "orders": tally.orders, "refused": tally.refused,
        "missing": len(tally.missing), "duplicates": len(tally.extra), "line_differences": len(tally.line_differences),
        "stock_differences": len(tally.stock_differences), "errors": len(tally.errors), "violations": broken[:10],
        "first": [*tally.errors, *tally.missing, *tally.extra, *tally.line_differences, *tally.stock_differences][:5],
        "real_files": len(exports), "seed": seed, "seconds": round(time.monotonic() - began, 1),
    }  # fmt: skip


def _end(url: str, stock: Source, tally: Tally) -> list[str]:
    """Stock as it is in the end, and every broken promise."""
    shop = open_shop(Settings(), url=url)
    compare_stock(shop, stock, tally)
    with shop.database.reading() as conn:
        broken = violations(conn)
    broken += [f"doctor: {check.name}" for check in examine(shop.database).checks if check.found]
    shop.close()
    return broken


def good(found: dict[str, Any]) -> bool:
    """Whether everything is there once."""
    wrong = ("missing", "duplicates", "line_differences", "stock_differences", "errors", "violations")
    return not any(found[name] for name in wrong)


def main(arguments: list[str]) -> int:
    """The command; exit code 1 if anything is missing, twice or different."""
    parser = argparse.ArgumentParser(prog="python -m tests.chaos imports", description=__doc__)
    parser.add_argument("--db", default="sqlite", help="sqlite (default), postgres, or an address")
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=uuid.uuid4().int % 2**32)
    asked = parser.parse_args(arguments)
    found = run(asked.db, asked.kills, asked.seed)
    if not found["real_files"]:
        print(f"REAL DATA ABSENT: {REAL} is not there, so nothing was shown about real files", file=sys.stderr)
    print(json.dumps(found), flush=True)
    return 0 if good(found) and found["kills"] >= asked.kills else 1
