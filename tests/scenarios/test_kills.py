"""The program dies at any moment of an import or of packing: what was acknowledged is there once, and it goes on.

SIGKILL at random moments; the seed is printed with a failure. The child tells its parent of a step only after the
step was committed, so whatever the parent has heard of must be in the database, exactly once.
"""

from __future__ import annotations

import contextlib
import random
import signal
import time
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.context import AppContext, open_shop
from app.queries.doctor import examine
from app.settings import Settings
from tests.channels.shopify_files import many_orders, write_rows
from tests.crowd import forks
from tests.factories import count, incoming, levels, line, one, rows_of, take_in
from tests.invariants import violations
from tests.scenarios import day_worker

KILLS = 12
pytestmark = pytest.mark.slow


class Life:
    """One run of a child, from its start until it is done or killed; ``heard`` is what it acknowledged."""

    def __init__(self, work: Callable[..., None], *args: Any) -> None:
        here, there = forks().Pipe(duplex=False)
        self._link = here
        self._child = forks().Process(target=work, args=(there, *args), daemon=True)
        self._child.start()
        there.close()
        self.heard: list[tuple[str, str]] = []

    def listen(self, seconds: float) -> bool:
        """Hear the child for so long; whether it came to its end."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            if not self._link.poll(left):
                return False
            try:
                self.heard.append(self._link.recv())
            except EOFError:
                return True
        return False

    def first_step(self) -> None:
        """Wait for the first acknowledged step."""
        assert self._link.poll(60), "the child never began"

    def kill(self) -> None:
        """SIGKILL, then hear what was still under way."""
        self._child.kill()
        self._child.join()
        with contextlib.suppress(EOFError):
            while self._link.poll(0):
                self.heard.append(self._link.recv())

    def end(self) -> int | None:
        """Clean up; the exit code."""
        self._child.join(timeout=60)
        code: int | None = self._child.exitcode
        self._child.close()
        self._link.close()
        return code


def killed_again_and_again(work: Callable[..., None], args: tuple[Any, ...], dice: random.Random) -> list[Life]:
    """Start the work, kill it at a random moment, start it again ..., then let it come to its end."""
    lives: list[Life] = []
    kills, longest = 0, 0.2
    while kills < KILLS:
        life = Life(work, *args)
        lives.append(life)
        life.first_step()
        if life.listen(dice.uniform(0, longest)):
            longest /= 2  # it was done before the blow: come earlier next time
            life.end()
            continue
        life.kill()
        code = life.end()
        assert code in (-signal.SIGKILL, 0), code
        kills += code == -signal.SIGKILL
    last = Life(work, *args)
    lives.append(last)
    assert last.listen(60) and last.heard[-1][0] == "done"
    assert last.end() == 0
    return lives


def check(shop: AppContext, lives: list[Life]) -> None:
    """Every acknowledged step is stored exactly once; every promise holds."""
    acknowledged = {op_id: name for life in lives for op_id, name in life.heard if op_id != "done"}
    stored = [str(row[0]) for row in rows_of(shop, "SELECT op_id FROM operation")]
    assert len(stored) == len(set(stored))
    assert {op_id: name for op_id, name in acknowledged.items() if op_id not in set(stored)} == {}
    with shop.database.reading() as conn:
        assert violations(conn) == []
    report = examine(shop.database)
    assert [(found.name, found.violations) for found in report.checks if found.found] == []


@pytest.fixture
def seed() -> int:
    """Another one each time; a failing test shows it."""
    return random.SystemRandom().randrange(2**32)


def test_killed_import_loses_nothing_and_goes_on(fresh_url: str, tmp_path: Path, seed: int) -> None:
    file, gesture = write_rows(tmp_path / "orders.csv", many_orders(4_800)), uuid.uuid4()
    lives = killed_again_and_again(day_worker.importing, (fresh_url, file, gesture), random.Random(seed))
    shop = open_shop(Settings(), url=fresh_url)
    check(shop, lives)
    assert one(shop, "SELECT count(*) FROM sales_order") == 2_400
    assert one(shop, "SELECT count(*) FROM order_line") == 4_800
    assert one(shop, "SELECT count(*) FROM import_batch") == 1
    assert lives[-1].heard[-1] == ("done", "2400")
    shop.close()


def test_killed_packing_loses_no_scan_and_sends_nothing_twice(fresh_url: str, seed: int) -> None:
    orders, gesture = 60, uuid.uuid4()
    numbers = [str(number) for number in range(1001, 1001 + orders)]
    shop = open_shop(Settings(), url=fresh_url)
    count(shop, {("MUG", "Berlin"): 1_000, ("CAP", "Hamburg"): 0, ("CAP", "Berlin"): 1_000})
    take_in(shop, *[incoming(number, line("MUG", 2), line("CAP", 1)) for number in numbers])
    shop.close()
    lives = killed_again_and_again(day_worker.packing, (fresh_url, numbers, gesture), random.Random(seed))
    shop = open_shop(Settings(), url=fresh_url)
    check(shop, lives)
    assert rows_of(shop, "SELECT state, count(*) FROM sales_order GROUP BY state") == [("shipped", orders)]
    assert one(shop, "SELECT count(*) FROM shipment") == orders
    assert one(shop, "SELECT sum(quantity) FROM pack_scan") == 3 * orders
    assert levels(shop)["MUG", "Berlin"] == (1_000 - 2 * orders, 0)
    assert levels(shop)["CAP", "Berlin"] == (1_000 - orders, 0)
    assert one(shop, "SELECT count(DISTINCT tracking_number) FROM parcel WHERE label_state = 'bought'") == orders
    shop.close()
