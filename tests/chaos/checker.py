"""``python -m tests.chaos.checker URL``: looks at a shop again and again; no query and no code is the program's.

Each line on the standard input (``look``, or ``deep`` for the slow checks as well) is answered by one JSON line:
``{"violations": [...], "operations": n, "seconds": s}``, or ``{"unreachable": why}``. What only a second look can tell
is remembered: versions and claim numbers that went back, states that cannot be left, records that disappeared.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from tests.chaos import keys, structure
from tests.chaos.raw import Raw, Unreachable, snapshot
from tests.chaos.rules import RULES

SHOWN = 5
_OVER = ("shipped", "cancelled")
_STEPS = {
    "to_pack": {"released", "packing", "packed", "shipped", "cancelled"},
    "released": {"to_pack", "packing", "packed", "shipped", "cancelled"},
    "packing": {"to_pack", "released", "packed", "shipped", "cancelled"},
    "packed": {"packing", "to_pack", "released", "shipped", "cancelled"},
}


@dataclass
class Memory:
    """What the last look saw, by record."""

    shipments: dict[int, tuple[str, int, int]] = field(default_factory=dict)
    orders: dict[int, int] = field(default_factory=dict)
    gone: dict[int, int] = field(default_factory=dict)
    totals: dict[str, tuple[int, int]] = field(default_factory=dict)

    def compare(self, raw: Raw) -> Iterator[str]:
        """Violations against the look before; then this look is the last."""
        yield from self._shipments(raw)
        yield from self._grow(raw, "O2 an order's version never goes back", self.orders, "id, version FROM sales_order")
        yield from self._grow(raw, "S5 what left stays away", self.gone, "id, shipped FROM order_line")
        for table in ("operation", "stock_move", "order_event", "pack_scan"):
            seen = raw.rows(f"SELECT count(*), coalesce(max(id), 0) FROM {table}")[0]
            before = self.totals.get(table, (0, 0))
            if seen[0] < before[0] or seen[1] < before[1]:
                yield f"O8 nothing recorded disappears: {table} had {before} rows and highest id, now {seen}"
            self.totals[table] = (int(seen[0]), int(seen[1]))

    def _shipments(self, raw: Raw) -> Iterator[str]:
        seen = {row[0]: (row[1], row[2], row[3]) for row in raw.rows(_SHIPMENTS)}
        for id_, (state, version, claim) in self.shipments.items():
            now = seen.get(id_)
            if now is None:
                yield f"O2 a shipment never disappears: {id_}"
                continue
            if state != now[0] and now[0] not in _STEPS.get(state, set()):
                yield f"O2 states move along their edges: shipment {id_} went from {state} to {now[0]}"
            if now[1] < version or (now[1] == version and now[0] != state):
                yield f"O2 a shipment's version grows: {id_} had {(state, version)}, now {now[:2]}"
            if now[2] < claim:
                yield f"O7 a claim number only grows: shipment {id_} had {claim}, now {now[2]}"
        self.shipments = seen

    def _grow(self, raw: Raw, rule: str, before: dict[int, int], columns: str) -> Iterator[str]:
        seen = {int(row[0]): int(row[1]) for row in raw.rows(f"SELECT {columns}")}
        back = [(id_, number, seen.get(id_)) for id_, number in before.items() if seen.get(id_, -1) < number]
        before.clear()
        before.update(seen)
        if back:
            yield f"{rule}: (id, before, now) {back[:SHOWN]}"


_SHIPMENTS = "SELECT id, state, version, claim_number FROM shipment"


def examine(raw: Raw, memory: Memory | None = None, *, deep: bool = False, only: tuple[str, ...] = ("",)) -> list[str]:
    """Each broken promise with its first offenders; empty is good. ``only``: what the promises begin with."""
    found = []
    for name, query in RULES.items():
        rows = raw.rows(query) if name.startswith(only) else []
        if rows:
            found.append(f"{name}: {len(rows)} found, {[tuple(map(_plain, row)) for row in rows[:SHOWN]]}")
    if any(promise.startswith(only) for promise in structure.PROMISES):
        found += [f"{rule}: {what}" for rule, what in structure.findings(raw, deep=deep)]
    if any(promise.startswith(only) for promise in keys.PROMISES):
        found += [f"{rule}: {what}" for rule, what in keys.findings(raw, deep=deep)]
    if memory is not None:
        found += memory.compare(raw)
    return found


def _plain(value: Any) -> Any:
    return value if isinstance(value, int | str | None) else str(value)


def look(url: str, memory: Memory, *, deep: bool = False) -> dict[str, Any]:
    """One look, as it is printed."""
    began = time.monotonic()
    try:
        with snapshot(url) as raw:
            found = examine(raw, memory, deep=deep)
            operations = int(raw.value("SELECT count(*) FROM operation"))
    except Unreachable as error:
        return {"unreachable": str(error).strip()}
    return {"violations": found, "operations": operations, "seconds": round(time.monotonic() - began, 3)}


def main(arguments: list[str]) -> int:
    """Answer line by line until the input ends."""
    (url,) = arguments
    memory = Memory()
    for line in sys.stdin:
        print(json.dumps(look(url, memory, deep=line.strip() == "deep")), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
