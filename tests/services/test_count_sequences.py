"""Any order of counting, packing, shipping, moving and losing goods: what was counted is what is there.

A plain model keeps what really lies in each bin. A packer takes where the books will take from; goods vanish and turn
up without anybody's knowing. When everything is decided and has left, each place that was counted after its last
surprise is in the books as it is.
"""

from __future__ import annotations

import contextlib
import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from app.context import AppContext, open_shop
from app.errors import NotFound, Refused
from app.queries.doctor import examine
from app.services.count_close import CloseBin
from app.services.count_records import RecordCount
from app.services.count_review import ApproveLines
from app.services.counts import CountBinNow
from app.services.shop_settings import COUNT_REASON, COUNT_UNITS, ChangeSetting
from app.services.stock_adjust import AdjustStock
from app.services.stock_moves import MoveStock
from app.settings import Settings
from tests.factories import incoming, line, location_id, ordered_and_routed, rows_of, scan, ship
from tests.invariants import violations
from tests.services.counting import bin_of, make_bins, sku

WALK = ("A-1", "A-2")
KINDS = ["count", "count", "close", "close", "approve", "lose", "find", "order", "pack", "pack", "ship", "receive"]
KINDS += ["forth", "back"]
steps = st.tuples(st.sampled_from(KINDS), st.sampled_from(WALK), st.integers(1, 4))


class Floor:
    """The shop as it is, and the books kept of it.

    Packers take from A-1 alone, where the books take from, too: who takes from another bin than that makes two bins
    wrong, which no count can know.
    """

    def __init__(self, shop: AppContext, tolerance: int) -> None:
        self.shop = make_bins(shop)
        shop.run(ChangeSetting(COUNT_UNITS, tolerance))
        shop.run(ChangeSetting(COUNT_REASON, 1_000))
        self.real: Counter[str] = Counter({"A-1": 10, "A-2": 5})
        self.wrong: set[str] = set()  # places with a surprise that nobody has counted since
        self.mug, self.berlin = sku(shop, "MUG"), location_id(shop, "Berlin")
        self.orders = 0
        self.in_hand: int | None = None
        self.packed: list[int] = []

    def step(self, kind: str, at: str, units: int) -> None:
        getattr(self, kind)(at, units)

    def lose(self, at: str, units: int) -> None:
        if self.real[at] >= units:
            self.real[at] -= units
            self.wrong.add(at)

    def find(self, at: str, units: int) -> None:
        self.real[at] += units
        self.wrong.add(at)

    def receive(self, at: str, units: int) -> None:
        self.shop.run(AdjustStock(self.mug, self.berlin, units, "received", bin_of(self.shop, at)))
        self.real[at] += units

    def forth(self, _at: str, units: int) -> None:
        self.move("A-1", "A-2", units)

    def back(self, _at: str, units: int) -> None:
        self.move("A-2", "A-1", units)

    def move(self, source: str, target: str, units: int) -> None:
        if min(self.real[source], self.books()[source] - (self.out() if source == "A-1" else 0)) >= units:
            self.shop.run(MoveStock(self.mug, self.berlin, bin_of(self.shop, source), bin_of(self.shop, target), units))
            self.real[source] -= units
            self.real[target] += units

    def order(self, _at: str, units: int) -> None:
        self.orders += 1
        ordered_and_routed(self.shop, incoming(str(self.orders), line("MUG", units)))

    def pack(self, _at: str, _units: int) -> None:
        before = self.out()
        if self.real["A-1"] and self.books()["A-1"] > before:
            outcome = scan(self.shop, "MUG", self.in_hand)
            self.real["A-1"] -= self.out() - before
            done = outcome["verdict"] == "complete"
            self.in_hand = None if done else outcome["shipment_id"]
            self.packed += [outcome["shipment_id"]] if done else []

    def out(self) -> int:
        return int(rows_of(self.shop, "SELECT coalesce(sum(packed), 0) FROM order_line")[0][0])

    def ship(self, _at: str, _units: int) -> None:
        if self.packed:
            ship(self.shop, self.packed.pop(0))

    def count(self, at: str, _units: int) -> None:
        bin_id = bin_of(self.shop, at)
        count_id = self.shop.run(CountBinNow(self.berlin, bin_id)).result["count_id"]
        # What is settled in a bin that is still open is not counted again.
        with contextlib.suppress(Refused):
            self.shop.run(RecordCount(count_id, bin_id, self.mug, self.real[at]))
            self.wrong.discard(at)

    def close(self, at: str, _units: int) -> None:
        bin_id = bin_of(self.shop, at)
        count_id = self.shop.run(CountBinNow(self.berlin, bin_id)).result["count_id"]
        with contextlib.suppress(Refused):
            self.shop.run(RecordCount(count_id, bin_id, sku(self.shop, "CAP"), 4 if at == "A-1" else 0))
        self.shop.run(CloseBin(count_id, bin_id))

    def approve(self, _at: str, _units: int) -> None:
        for (count_id,) in rows_of(self.shop, "SELECT id FROM stock_count WHERE state IN ('open', 'review')"):
            with contextlib.suppress(NotFound):
                self.shop.run(ApproveLines(count_id))

    def finish(self) -> None:
        """What is packed leaves, open bins are counted to their end, and whatever can be decided is."""
        while self.packed:
            self.ship("", 0)
        for at in WALK:
            while at in self.to_count():
                self.count(at, 0)
                self.close(at, 0)
        self.approve("", 0)
        waits = "SELECT b.code FROM count_line c JOIN bin b ON b.id = c.bin_id WHERE c.posted IS NULL"
        self.wrong |= {row[0] for row in rows_of(self.shop, waits)}

    def to_count(self) -> set[str]:
        query = "SELECT b.code FROM count_bin c JOIN bin b ON b.id = c.bin_id WHERE c.counted_at IS NULL"
        return {row[0] for row in rows_of(self.shop, query)}

    def books(self) -> Counter[str]:
        query = "SELECT b.code, s.on_hand FROM bin_stock s JOIN bin b ON b.id = s.bin_id WHERE s.sku_id = :sku"
        return Counter({row[0]: row[1] for row in rows_of(self.shop, query, sku=self.mug)})


def check(shop: AppContext) -> None:
    with shop.database.reading() as conn:
        assert violations(conn) == []


def run_steps(open_one: Callable[[], AppContext], tolerance: int, sequence: list[tuple[Any, ...]]) -> None:
    shop = open_one()
    try:
        floor = Floor(shop, tolerance)
        for kind, at, units in sequence:
            floor.step(kind, at, units)
            check(shop)
        floor.finish()
        check(shop)
        assert [found for found in examine(shop.database).checks if found.violations] == []
        books = floor.books() - Counter({"A-1": floor.out()})
        known = [at for at in WALK if at not in floor.wrong]
        assert {at: books[at] for at in known} == {at: floor.real[at] for at in known}
    finally:
        shop.close()


@settings(
    max_examples=25,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(tolerance=st.sampled_from([0, 1, 100]), sequence=st.lists(steps, min_size=1, max_size=14))
def test_what_was_counted_is_what_is_there(sqlite_template: Path, tolerance: int, sequence: list[Any]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "shop.db"
        shutil.copyfile(sqlite_template, path)
        run_steps(lambda: open_shop(Settings(), url=f"sqlite:///{path}"), tolerance, sequence)


@pytest.mark.parametrize("seed", range(3))
def test_it_is_so_on_both_engines(shop_url: str, seed: int) -> None:
    chance = random.Random(seed)
    sequence = [(chance.choice(KINDS), chance.choice(WALK), chance.randint(1, 4)) for _ in range(25)]
    run_steps(lambda: open_shop(Settings(), url=shop_url), (0, 1, 100)[seed % 3], sequence)
