"""``python -m tests.chaos last_unit``: sixteen processes want the last units, a thousand times.

Each round so many units are left; exactly as many orders win as there is stock for, and every other process is told so
within two seconds. Orders of one unit, orders that name a product twice, orders taken over the counter, and one
shipment packed at two stations take turns.
"""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import json
import random
import time
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Any

from sqlalchemy import insert

from app.channels.base import IncomingOrder
from app.context import AppContext, open_shop
from app.domain.identifiers import CodeKind, OwnCode
from app.queries.doctor import examine
from app.services.import_batches import StartImport
from app.settings import Settings
from db.models import Station
from tests.chaos.grounds import empty_shop, grounds
from tests.chaos.racers import TOLD, UNTOLD, WON, Job, Outcome, Pack, Reserve, Take, racing
from tests.crowd import forks
from tests.factories import count, incoming, line, ordered_and_routed, rows_of, take_in
from tests.invariants import violations

MOST_UNITS = 5
PATIENCE = 2.0  # seconds in which a loser must have been told
BATCH = 25  # rounds of one kind, prepared and raced together
_WAIT = 120.0
KINDS = ("single", "lines", "taking", "packing")


@dataclass(frozen=True, slots=True)
class Round:
    """One race: a job for each process, how many of them may win, and what stock may be reserved or packed after it."""

    jobs: tuple[Job, ...]
    winners: int
    reserved: dict[str, int]
    packed: dict[str, int] = field(default_factory=dict)


class Track:
    """The shop that is raced in, seen from the parent: makes rounds and looks at what they left."""

    def __init__(self, url: str, processes: int, seed: int) -> None:
        self.shop: AppContext = open_shop(Settings(), url=url)
        self.processes = processes
        self.dice = random.Random(seed)
        self._made = 0
        start = StartImport("orders", "counter.csv", "0" * 64, "shopify", "Counter")
        self._account: int = self.shop.run(start).result["account_id"]

    def stations(self) -> list[str]:
        """Names of new stations, one for each process: written straight into the table."""
        names = [f"Racer {number}" for number in range(self.processes)]
        with self.shop.database.writing() as conn:
            conn.execute(insert(Station), [{"name": name} for name in names])
        return names

    def rounds(self, kind: str, number: int) -> list[Round]:
        """So many rounds of a kind, with their stock and orders in the shop."""
        return {"single": self._single, "lines": self._lines, "taking": self._taking, "packing": self._packing}[kind](
            number
        )

    def _sku(self) -> str:
        self._made += 1
        return f"RACE-{self._made:06d}"

    def _numbers(self, sku: str) -> list[str]:
        return [f"{sku}-{place}" for place in range(self.processes)]

    def _single(self, number: int) -> list[Round]:
        left = {self._sku(): self.dice.randint(1, MOST_UNITS) for _ in range(number)}
        count(self.shop, {(sku, "Berlin"): units for sku, units in left.items()})
        orders = [[incoming(name, line(sku)) for name in self._numbers(sku)] for sku in left]
        return self._reserving(orders, list(left.values()), [{sku: units} for sku, units in left.items()], 1)

    def _lines(self, number: int) -> list[Round]:
        """Orders of three lines that name one product twice: stock for so many whole orders, and no unit more."""
        winners = {self._sku(): self.dice.randint(1, MOST_UNITS) for _ in range(number)}
        plenty = self.dice.randint(0, 3)
        stock = {(sku, "Berlin"): 3 * wins for sku, wins in winners.items()}
        stock |= {(f"{sku}-B", "Berlin"): wins + plenty for sku, wins in winners.items()}
        count(self.shop, stock)
        orders = [
            [incoming(name, line(sku, 2), line(f"{sku}-B"), line(sku)) for name in self._numbers(sku)]
            for sku in winners
        ]
        reserved = [{sku: 3 * wins, f"{sku}-B": min(wins + plenty, self.processes)} for sku, wins in winners.items()]
        return self._reserving(orders, list(winners.values()), reserved, 4)

    def _reserving(
        self, orders: list[list[IncomingOrder]], winners: list[int], reserved: list[dict[str, int]], wanted: int
    ) -> list[Round]:
        ids = iter(take_in(self.shop, *[order for of_round in orders for order in of_round]))
        return [
            Round(tuple([Reserve(next(ids), wanted) for _ in of_round]), wins, left)
            for of_round, wins, left in zip(orders, winners, reserved, strict=True)
        ]

    def _taking(self, number: int) -> list[Round]:
        left = {self._sku(): self.dice.randint(1, MOST_UNITS) for _ in range(number)}
        twice = self.dice.choice((False, True))
        count(self.shop, {(sku, "Berlin"): units * (1 + twice) for sku, units in left.items()})
        rounds = []
        for sku, units in left.items():
            goods = [line(sku)] * (1 + twice)
            orders = [dataclasses.replace(incoming(name, *goods), external_id="") for name in self._numbers(sku)]
            jobs = tuple([Take(self._account, order) for order in orders])
            rounds.append(Round(jobs, units, {sku: units * (1 + twice)}))
        return rounds

    def _packing(self, number: int) -> list[Round]:
        """Each two processes stand at two stations and want one shipment (an odd one joins the last two)."""
        pairs = self.processes // 2
        wanted = [[(self._sku(), self.dice.randint(1, MOST_UNITS)) for _ in range(pairs)] for _ in range(number)]
        flat = [pair for of_round in wanted for pair in of_round]
        count(self.shop, {(sku, "Berlin"): units for sku, units in flat})
        ids = iter(ordered_and_routed(self.shop, *[incoming(sku, line(sku, units)) for sku, units in flat]))
        rounds = []
        for of_round in wanted:
            jobs: list[Job] = []
            by_product = self.dice.choice((False, True))
            for sku, units in of_round:
                code = str(OwnCode(CodeKind.ORDER, next(ids)))
                jobs += [Pack(sku if by_product else code, sku, units)] * 2
            jobs += jobs[-1:] * (self.processes - len(jobs))
            rounds.append(Round(tuple(jobs), pairs, dict(of_round), dict(of_round)))
        return rounds

    def wrong_stock(self, rounds: Sequence[Round]) -> list[str]:
        """Products of the rounds of which not exactly the units are reserved and packed that should be."""
        query = (
            "SELECT k.code, l.on_hand, l.reserved, (SELECT coalesce(sum(o.packed), 0) FROM order_line o"
            " WHERE o.sku_id = k.id) FROM stock_level l JOIN sku k ON k.id = l.sku_id"
        )
        found = {row[0]: (int(row[2]), int(row[3])) for row in rows_of(self.shop, query)}
        wrong = []
        for of_round in rounds:
            for sku, units in of_round.reserved.items():
                if found[sku] != (units, of_round.packed.get(sku, 0)):
                    wrong.append(f"{sku}: {found[sku]} instead of {(units, of_round.packed.get(sku, 0))}")
        return wrong

    def broken(self) -> list[str]:
        """Broken promises, by our own queries and by the program's doctor."""
        with self.shop.database.reading() as conn:
            found = violations(conn)
        checks = examine(self.shop.database).checks
        return found + [f"doctor: {check.name}" for check in checks if check.found]


@contextlib.contextmanager
def _racers(url: str, stations: Sequence[str]) -> Iterator[list[Connection]]:
    """A process at each station, waiting for jobs; all are gone afterwards."""
    context = forks()
    barrier = context.Barrier(len(stations), timeout=_WAIT)
    running = []
    for station in stations:
        here, there = context.Pipe()
        child = context.Process(target=racing, args=(there, barrier, url, station), daemon=True)
        child.start()
        there.close()
        running.append((child, here))
    try:
        yield [here for _, here in running]
        for _, here in running:
            here.send(None)
    finally:
        for child, here in running:
            here.close()
            child.join(timeout=5)
            if child.is_alive():
                child.kill()
                child.join()


def _race(links: Sequence[Connection], rounds: Sequence[Round]) -> list[list[Outcome]]:
    """The outcomes of each round."""
    for place, link in enumerate(links):
        link.send([of_round.jobs[place] for of_round in rounds])
    by_process = []
    for link in links:
        if not link.poll(_WAIT):
            raise TimeoutError("a racer gave no answer")
        by_process.append(link.recv())
    return [list(of_round) for of_round in zip(*by_process, strict=True)]


@dataclass(slots=True)
class Score:
    """What was counted."""

    rounds: int = 0
    wins_wrong: int = 0
    losers_untold: int = 0
    slowest: float = 0.0
    errors: list[str] = field(default_factory=list)
    by_kind: dict[str, int] = field(default_factory=lambda: dict.fromkeys(KINDS, 0))

    def add(self, kind: str, rounds: Sequence[Round], outcomes: Sequence[Sequence[Outcome]]) -> None:
        """Count rounds."""
        for of_round, said in zip(rounds, outcomes, strict=True):
            self.rounds += 1
            self.by_kind[kind] += 1
            self.wins_wrong += sum(outcome.said == WON for outcome in said) != of_round.winners
            self.losers_untold += sum(outcome.said == UNTOLD for outcome in said)
            self.errors += [outcome.said for outcome in said if outcome.said not in (WON, TOLD, UNTOLD)]
            self.slowest = max([self.slowest, *(outcome.seconds for outcome in said if outcome.said != WON)])


def race(db: str, rounds: int, processes: int, seed: int) -> dict[str, Any]:
    """Race; what was found, as the last line says it."""
    began, score, broken = time.monotonic(), Score(), []
    with grounds(db) as place:
        url = empty_shop(place)
        track = Track(url, processes, seed)
        with _racers(url, track.stations()) as links:
            while score.rounds < rounds:
                kind = KINDS[score.rounds // BATCH % len(KINDS)]
                batch = track.rounds(kind, min(BATCH, rounds - score.rounds))
                score.add(kind, batch, _race(links, batch))
                broken += track.wrong_stock(batch)
        broken += track.broken()
        track.shop.close()
        engine = place.engine
        place.drop(url)
    return {
        "test": "last_unit", "engine": engine, "rounds": score.rounds, "by_kind": score.by_kind,
        "processes": processes, "wins_wrong": score.wins_wrong, "losers_untold": score.losers_untold,
        "slowest_ms": round(score.slowest * 1_000), "errors": len(score.errors), "first_errors": score.errors[:3],
        "violations": broken[:10], "seed": seed, "seconds": round(time.monotonic() - began, 1),
    }  # fmt: skip


def good(found: dict[str, Any]) -> bool:
    """Whether every promise was kept."""
    nothing = ("wins_wrong", "losers_untold", "errors", "violations")
    return not any(found[name] for name in nothing) and found["slowest_ms"] < PATIENCE * 1_000


def main(arguments: list[str]) -> int:
    """The command; exit code 1 if a promise was broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.chaos last_unit", description=__doc__)
    parser.add_argument("--db", default="sqlite", help="sqlite (default), postgres, or an address")
    parser.add_argument("--rounds", type=int, default=1_000)
    parser.add_argument("--processes", type=int, default=16)
    parser.add_argument("--seed", type=int, default=uuid.uuid4().int % 2**32)
    asked = parser.parse_args(arguments)
    found = race(asked.db, asked.rounds, asked.processes, asked.seed)
    print(json.dumps(found), flush=True)
    return 0 if good(found) else 1
