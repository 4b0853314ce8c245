"""The reckoning sees what was lost, done twice, answered otherwise or left unknown: each is planted once."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.errors import NotEnoughStock, Unavailable
from app.services.order_cancel import CancelOrder
from app.services.packing import ScanCode
from app.services.shipping import ShipShipment, buy_label
from app.services.stock_adjust import AdjustStock
from app.services.unit_of_work import Command
from db.session import Database
from tests.chaos import journal
from tests.chaos.arena import furnish
from tests.chaos.journal import Intent, Journal
from tests.chaos.station import Station, may_have_been_saved
from tests.chaos.verdict import Verdict, reckon
from tests.queries.planting import unguarded


class Bench:
    """A furnished shop with one station at work; ``reckon`` closes the books."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.url = f"sqlite:///{folder / 'shop.db'}"
        ((user_id, station_id),) = furnish(self.url, folder, places=1, seed=1)
        self.database = Database(self.url)
        log = Journal(folder / "worker-00.0000.jsonl")
        self.station = Station(self.database, log, user_id=user_id, station_id=station_id, seed="1", goods_seed=1)
        self.adjusted = uuid.uuid4()

    def work(self) -> None:
        """Stock comes in, an order is packed and leaves, another is cancelled, and one step is refused."""
        self.station.run(AdjustStock(1, 1, 30, "received"), op_id=self.adjusted)
        shipment = self._packed()
        buy_label(self.station.run, shipment, op_id=uuid.uuid4())
        self.station.run(ShipShipment(shipment))
        ((order_id,),) = self.station.rows("SELECT min(id) FROM sales_order WHERE state = 'to_route'")
        self.station.run(CancelOrder(order_id, "customer"))
        with pytest.raises(NotEnoughStock):
            self.station.run(AdjustStock(1, 1, -1_000, "damaged"))

    def _packed(self) -> int:
        ((shipment_id, number),) = self.station.rows(
            "SELECT s.id, o.number FROM shipment s JOIN sales_order o ON o.id = s.order_id"
            " WHERE o.holds = 0 AND NOT o.pickup ORDER BY s.units, s.id LIMIT 1"
        )
        self.station.run(ScanCode(f"{number}-1", None, None))
        missing = self.station.rows(
            "SELECT k.code, c.quantity FROM shipment_line c JOIN sku k ON k.id = c.sku_id"
            f" WHERE c.shipment_id = {shipment_id}"
        )
        for code, units in missing:
            for _ in range(units):
                self.station.run(ScanCode(code, shipment_id, None))
        return int(shipment_id)

    def change(self, *statements: str) -> None:
        """Plant something, past every guard."""
        with unguarded(self.database) as conn:
            for statement in statements:
                conn.exec_driver_sql(statement)

    def meant(self, command: Command) -> uuid.UUID:
        """An intent whose end nobody heard."""
        op_id = uuid.uuid4()
        station = self.station
        station.journal.intent(Intent(op_id, "test", command, {}, station.user_id, station.station_id))
        return op_id

    def reckon(self) -> Verdict:
        """The verdict over what was written down and what is there."""
        self.database.close()
        return reckon(self.url, journal.read(sorted(self.folder.glob("*.jsonl"))).acts, 1)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path)
    made.work()
    yield made
    made.database.close()


def _wrong(verdict: Verdict) -> dict[str, Any]:
    names = ("unknown_left", "lost", "twice", "violations", "errors")
    return {name: getattr(verdict, name) for name in names if getattr(verdict, name)}


def test_sound_day_is_sound(bench: Bench) -> None:
    verdict = bench.reckon()
    assert (_wrong(verdict), verdict.unknown_resolved) == ({}, 0)


def test_unknown_that_was_done_gives_its_stored_answer(bench: Bench) -> None:
    lines = (bench.folder / "worker-00.0000.jsonl").read_bytes().splitlines(keepends=True)
    ends = [json.loads(line) for line in lines]
    kept = [
        line for line, end in zip(lines, ends, strict=True) if (end["event"], end["op"]) != ("ok", str(bench.adjusted))
    ]
    (bench.folder / "worker-00.0000.jsonl").write_bytes(b"".join(kept))
    verdict = bench.reckon()
    assert (_wrong(verdict), dict(verdict.resolved_as)) == ({}, {"stored": 1})


def test_unknown_that_was_not_done_is_done_now_or_refused(bench: Bench) -> None:
    bench.meant(AdjustStock(1, 1, 5, "received"))
    bench.meant(AdjustStock(1, 1, -1_000, "damaged"))
    verdict = bench.reckon()
    assert (_wrong(verdict), dict(verdict.resolved_as)) == ({}, {"done": 1, "refused": 1})


def test_intent_that_the_kill_cut_short_was_never_made(bench: Bench) -> None:
    bench.meant(AdjustStock(1, 1, 5, "received"))
    path = bench.folder / "worker-00.0000.jsonl"
    path.write_bytes(path.read_bytes()[:-20])
    verdict = bench.reckon()
    assert (_wrong(verdict), verdict.unknown_resolved) == ({}, 0)


_ADJUST = "op_id = (SELECT op_id FROM operation WHERE name = 'stock.adjust')"
_SHELF = "WHERE sku_id = 1 AND location_id = 1"
_MOVE = "op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id,"
_MOVE_TIMES = "station_id, happened_at, recorded_at"


def _again(of: str) -> str:
    copied = _MOVE.replace("seq", "seq + 10")
    return f"INSERT INTO stock_move ({_MOVE} {_MOVE_TIMES}) SELECT {copied} {_MOVE_TIMES} FROM stock_move WHERE {of}"


@pytest.mark.parametrize(
    ("statements", "where", "words"),
    [
        ((f"DELETE FROM operation WHERE {_ADJUST}",), "lost", "was acknowledged and is not stored"),
        (
            (f"DELETE FROM stock_move WHERE {_ADJUST}", f"UPDATE stock_level SET on_hand = on_hand - 30 {_SHELF}"),
            "lost",
            "units adjusted by",
        ),
        ((_again(_ADJUST), f"UPDATE stock_level SET on_hand = on_hand + 30 {_SHELF}"), "twice", "told 30, found 60"),
        ((f"UPDATE stock_level SET on_hand = on_hand + 1 {_SHELF}",), "twice", "by what was told it is"),
        (("UPDATE operation SET result = '{}' WHERE name = 'shipping.ask_label'",), "violations", "stored is"),
        (("DELETE FROM order_event WHERE kind = 'cancelled'",), "lost", "cancelled by"),
        (("DELETE FROM pack_scan WHERE id = 1",), "lost", "scan "),
    ],
)
def test_what_is_planted_is_found(bench: Bench, statements: tuple[str, ...], where: str, words: str) -> None:
    bench.change(*statements)
    found = getattr(bench.reckon(), where)
    assert any(words in what for what in found), found


def _forget(op_id: str) -> Callable[[dict[str, Any]], bool]:
    return lambda event: event["op"] != op_id


def test_what_nobody_meant_is_found(bench: Bench) -> None:
    path = bench.folder / "worker-00.0000.jsonl"
    keep = _forget(str(bench.adjusted))
    lines = [line for line in path.read_text("utf-8").splitlines(keepends=True) if keep(json.loads(line))]
    path.write_text("".join(lines), "utf-8")
    assert any("nobody meant it" in what for what in bench.reckon().violations)


def test_refusal_of_what_is_stored_is_found(bench: Bench) -> None:
    path = bench.folder / "worker-00.0000.jsonl"
    told = []
    for line in path.read_text("utf-8").splitlines():
        event = json.loads(line)
        if event["event"] == "ok" and event["op"] == str(bench.adjusted):
            event |= {"event": "refused", "kind": "Refused", "said": "Nothing was changed."}
        told.append(json.dumps(event) + "\n")
    path.write_text("".join(told), "utf-8")
    assert any("yet it is stored" in what for what in bench.reckon().violations)


def test_two_answers_to_one_gesture_are_found(bench: Bench) -> None:
    again = Intent(bench.adjusted, "test", AdjustStock(1, 1, 30, "received"), {}, *_who(bench))
    bench.station.journal.intent(again)
    bench.station.journal.end("ok", bench.adjusted, result={"on_hand": 1}, replayed=False)
    assert any("was answered [False, False]" in what for what in bench.reckon().twice)


def _who(bench: Bench) -> tuple[int, int]:
    return bench.station.user_id, bench.station.station_id


def test_only_who_is_told_that_nobody_knows_may_not_rely_on_it() -> None:
    assert may_have_been_saved(Unavailable("The connection broke. The last step may or may not have been saved."))
    assert not may_have_been_saved(Unavailable("The database is busy. Nothing was changed."))
