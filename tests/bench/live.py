"""Benchmark of being live: an order changes in this process, and its row is painted anew in another one's window."""

from __future__ import annotations

import dataclasses
import random
import tempfile
import time
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from app.services.packing import ParkShipment, ScanCode
from tests import factories
from tests.bench.measuring import Measured, Meter
from tests.bench.shops import BenchShop
from tests.scenarios.windows import Window, opened

# Changes come singly, as from a person: a storm of them is drawn five times a second at most, by design.
_PAUSES = (0.21, 0.35)


def change_to_repaint(shop: BenchShop, size: int) -> Measured:
    """Seconds from the start of an operation here to the end of painting its row there, ``size`` times."""
    newest = dataclasses.replace(shop.order(lines=2), placed_at=datetime.now(UTC))  # at the top of the list
    number, ids = newest.number, factories.take_in(shop.context, newest, shop_name=shop.account)
    factories.route(shop.context, *ids)
    url = shop.context.database.url.render_as_string(hide_password=False)
    with tempfile.TemporaryDirectory(prefix="stationmaster-window-") as folder:
        window = Window(url, "Live bench", Path(folder))
        with opened(window):
            window.tell("show", "orders")
            window.wait_state(lambda seen: number in seen["rows"])
            measured = _measured(shop, window, number, size)
            window.close()  # its station is free again
            return measured


def _measured(shop: BenchShop, window: Window, number: str, size: int) -> Measured:
    meter, latencies = Meter(), []
    in_hand: int | None = None
    for _ in range(size):
        time.sleep(random.uniform(*_PAUSES))
        state = "packing" if in_hand is None else "to_pack"
        command = ScanCode(number, None, None) if in_hand is None else ParkShipment(in_hand)
        painted = window.ask("await", number, state)
        begun = time.time()
        result = meter.run(partial(shop.context.run, command)).result
        in_hand = result["shipment_id"]
        latencies.append(float(painted()) - begun)
    sql = meter.measured("changes").sql
    return Measured(tuple(latencies), size, sql, "changes")
