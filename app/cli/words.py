"""How states, money, times and reasons read in a terminal. JSON answers keep the values themselves."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

Value = dict[str, Any]

MOST_LINES = 20


def state(value: str) -> str:
    """``to_route`` -> ``to route``."""
    return value.replace("_", " ")


def plural(count: int, one: str, many: str = "") -> str:
    """``1 order``, ``1,204 orders``."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def waiting(units: int) -> str:
    """``; 2 units wait for stock``, or nothing."""
    return f"; {plural(units, 'unit waits', 'units wait')} for stock" if units else ""


def money(total: str | None, currency: str) -> str:
    """``1,214.50 EUR``; ``-`` where the file carried no money. ``total`` has plain digits and a decimal point."""
    if total is None:
        return "-"
    whole, point, cents = total.partition(".")
    sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    return f"{sign}{int(digits):,}{point}{cents} {currency}"


def moment(text: str | datetime) -> str:
    """A moment in this machine's time zone, to the minute."""
    time = datetime.fromisoformat(text) if isinstance(text, str) else text
    return f"{time.astimezone():%Y-%m-%d %H:%M}"


def table(rows: Sequence[Sequence[str]], right: frozenset[int] = frozenset()) -> list[str]:
    """Rows as lines with columns under one another; ``right`` are the columns that end at the same place."""
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))] if rows else []
    return [
        "  ".join(
            cell.rjust(width) if place in right else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]


def first_lines(lines: Sequence[str]) -> list[str]:
    """At most ``MOST_LINES`` of the lines, and how many more there are."""
    more = len(lines) - MOST_LINES
    return [*lines[:MOST_LINES], *([f"... and {more:,} more; --json lists all of them."] if more > 0 else [])]


def problem_row(problem: Value) -> str:
    """A row that could not be used: file, row, column and message, none of them twice."""
    message = str(problem["message"])
    if message.startswith(problem["file"]):
        return message
    if not problem["row"] or message.startswith("Row "):
        return f"{problem['file']}: {message}"
    return f"{problem['file']}, row {problem['row']}, {problem['column']}: {message}"


_RULES = {
    "one_location": "one location has everything",
    "fewest_parcels": "no location has everything: as few parcels as can be",
    "all_there_is": "not everything is in stock: what there is goes, the rest waits",
    "backorder": "nothing of it is in stock: everything waits",
    "nothing_open": "nothing is open",
}


def rule(name: str) -> str:
    """What a routing rule comes down to."""
    return _RULES.get(name, state(name))


def reason(candidate: Value) -> str:
    """Why a location was taken or refused, with its distance where it is known."""
    words = {
        "has_all": "has everything",
        "part_of_fewest": "has a part",
        "all_there_is": "has what there is",
        "farther": "has everything too, but comes later",
        "short": f"has {candidate['free']} of {candidate['needed']} x {candidate['sku']}",
        "not_needed": "is not needed",
        "empty": "has nothing of it",
    }.get(candidate["reason"], state(candidate["reason"]))
    far = f", {candidate['distance_km']:,} km away" if candidate["distance_km"] is not None else ""
    return f"{'->' if candidate['taken'] else '  '} {candidate['location']} {words}{far}"


_HOLDS = {
    "no_street": "the address has no street",
    "no_city": "the address has no city",
    "partly_refunded": "partly refunded: look at it before it is packed",
}


def hold(value: Value) -> str:
    """A standing hold and why."""
    return f"{value['kind']} hold: {_HOLDS.get(value['reason'], state(value['reason']))}"


def event(value: Value) -> str:
    """A step of the timeline."""
    about = f" {value['shipment_ref']}" if value["shipment_ref"] else ""
    document = value["data"].get("document")
    what = f": {state(document)}" if isinstance(document, str) else ""
    return f"{moment(value['happened_at'])}  {state(value['kind'])}{about}{what}  ({value['user']}, {value['station']})"
