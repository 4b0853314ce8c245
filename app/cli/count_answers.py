"""Answers of counting. JSON values, and the same in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Connection

from app.cli import words
from app.cli.output import Value
from app.cli.session import Session
from app.context import AppContext
from app.domain.counting import AbcClass, CountState
from app.domain.typed_numbers import read_units
from app.errors import BadInput, NotFound
from app.queries.counts import CountRow, bins_of_count, bins_to_count, count_named, count_rows
from app.queries.places import shop_locations
from app.services.count_close import CloseBin
from app.services.count_records import RecordCount
from app.services.count_review import ApproveLines, DismissLines, RecountLines
from app.services.count_sheet import Difference, bin_sheet, differences
from app.services.counts import CancelCount, CountBinNow, PlanCount
from app.services.references import one_bin, one_location, one_product
from app.services.zero_checks import AnswerZeroCheck

_UNFINISHED = (CountState.OPEN, CountState.REVIEW)


@dataclass(frozen=True, slots=True)
class PlanWishes:
    """What ``count plan`` was asked for, as typed."""

    location: str
    bins: tuple[str, ...]
    zone: str
    abc: str
    before: str
    loose: bool
    seen: bool
    note: str


@dataclass(frozen=True, slots=True)
class BinWishes:
    """What ``count bin`` was asked for, as typed."""

    code: str
    location: str
    found: tuple[str, ...]
    serials: tuple[str, ...]
    rest: bool
    partly: bool
    keep_open: bool


def location_meant(conn: Connection, text: str) -> int:
    """The location by that name, or the only one there is. Raises BadInput, NotFound, Ambiguous."""
    if text:
        return one_location(conn, text)
    known = shop_locations(conn, on_the_way=True)
    if len(known) != 1:
        names = ", ".join(location.code for location in known)
        raise BadInput("At which location? Nothing was changed.", fix=f"Add --location: {names}.")
    return known[0].id


def counts_value(shop: AppContext, location: str, *, unfinished: bool) -> Value:
    """Counts, the newest first."""

    def read(conn: Connection) -> list[CountRow]:
        at = one_location(conn, location) if location else None
        return count_rows(conn, location_id=at, states=_UNFINISHED if unfinished else tuple(CountState))

    rows = shop.read(read)
    return {"counts": [_row(row) for row in rows], "count": len(rows)}


def _row(row: CountRow) -> Value:
    return {
        "number": row.number,
        "location": row.location,
        "state": row.state.value,
        "blind": row.blind,
        "bins": row.bins,
        "bins_counted": row.bins_done,
        "waiting": row.waiting,
        "note": row.note,
        "created_at": row.created_at,
        "ended_at": row.ended_at,
    }


def counts_words(value: Value) -> str:
    """A line for each count."""
    lines = []
    for row in value["counts"]:
        done = f"{row['bins_counted']} of {words.plural(row['bins'], 'bin')} counted"
        waits = words.plural(row["waiting"], "difference waits", "differences wait")
        lines.append(
            f"{row['number']}  {row['location']}  {row['state']}  {done}" + (f", {waits}" if row["waiting"] else "")
        )
    return "\n".join(lines) or "Nothing was counted yet."


def _count_id(conn: Connection, number: str) -> int:
    count_id = count_named(conn, number)
    if count_id is None:
        raise NotFound(f"There is no count {number!r}. Nothing was changed.", fix="See: stationmaster count list")
    return count_id


def count_value(shop: AppContext, number: str) -> Value:
    """A count with its bins and what waits."""

    def read(conn: Connection) -> Value:
        count_id = _count_id(conn, number)
        (row,) = [row for row in count_rows(conn, limit=1_000_000) if row.id == count_id]
        bins = [
            {"bin": bin_.code or None, "zone": bin_.zone, "counted_at": bin_.counted_at}
            for bin_ in bins_of_count(conn, count_id)
        ]
        return _row(row) | {"bin_list": bins, "differences": [_difference(d) for d in differences(conn, count_id)]}

    return shop.read(read)


def _difference(found: Difference) -> Value:
    return {
        "line": found.line_id,
        "bin": found.bin_code or None,
        "sku": found.code,
        "title": found.title,
        "lot": found.lot or None,
        "expected": found.expected,
        "counted": found.counted,
        "difference": found.units,
        "times": found.times,
        "counted_by": found.counted_by,
        "missing_serials": list(found.missing),
        "extra_serials": list(found.extra),
    }


def count_words(value: Value) -> str:
    """A count in words."""
    lines = [f"{value['number']} at {value['location']}: {value['state']}"]
    lines += [
        f"  {bin_['bin'] or 'in no bin'}  {'counted' if bin_['counted_at'] else 'to count'}"
        for bin_ in value["bin_list"]
    ]
    for found in value["differences"]:
        lot = f" lot {found['lot']}" if found["lot"] else ""
        named = [f"missing {s}" for s in found["missing_serials"]] + [f"extra {s}" for s in found["extra_serials"]]
        lines.append(
            f"  line {found['line']}: {found['sku']}{lot} in {found['bin'] or 'no bin'}: {found['counted']} counted,"
            f" {found['expected']} expected ({found['difference']:+d})" + "".join(f", {name}" for name in named)
        )
    return "\n".join(lines)


def plan_value(session: Session, wishes: PlanWishes, *, dry_run: bool) -> Value:
    """Plan a count; in a dry run: the bins that it would have."""

    def decide(conn: Connection) -> Value:
        at = location_meant(conn, wishes.location)
        if wishes.abc and wishes.abc not in list(AbcClass):
            raise BadInput(f"There is no class {wishes.abc!r}. Nothing was planned.", fix="Use A, B or C.")
        chosen = bool(wishes.bins or wishes.zone or wishes.abc or wishes.before)
        if wishes.bins:
            return {"location_id": at, "bin_ids": [one_bin(conn, at, code) for code in wishes.bins]}
        if wishes.loose and not chosen:
            return {"location_id": at, "bin_ids": []}
        abc = AbcClass(wishes.abc) if wishes.abc else None
        since = _day(wishes.before) if wishes.before else None
        rows = bins_to_count(conn, at, session.shop.clock(), zone=wishes.zone, abc=abc, counted_before=since)
        return {"location_id": at, "bin_ids": [row.bin_id for row in rows]}

    meant = session.settle("count plan", [repr(replace(wishes, note=""))], decide)
    bin_ids = tuple(meant["bin_ids"])
    if dry_run:
        return {"number": None, "bins": len(bin_ids) + wishes.loose}
    command = PlanCount(meant["location_id"], bin_ids, wishes.loose, not wishes.seen, wishes.note)
    done = session.shop.run(command, op_id=session.step("plan")).result
    return {"number": done["number"], "bins": done["bins"]}


def _day(text: str) -> datetime:
    try:
        return datetime.combine(date.fromisoformat(text), time()).astimezone()
    except ValueError as error:
        raise BadInput(f"{text!r} is no day. Nothing was planned.", fix="Give it as 2026-12-25.") from error


def plan_words(value: Value) -> str:
    """What was planned."""
    bins = words.plural(value["bins"], "bin")
    return f"{value['number']}: {bins} to count." if value["number"] else f"{bins} would be counted."


def count_bin_value(session: Session, wishes: BinWishes) -> Value:
    """Record what was found in a bin, then close it."""

    def decide(conn: Connection) -> Value:
        at = location_meant(conn, wishes.location)
        bin_id = None if wishes.code == "-" else one_bin(conn, at, wishes.code)
        found = []
        for word in wishes.found:
            name, lot, units = _found(word)
            found.append([one_product(conn, name), lot, "", units])
        for word in wishes.serials:
            name, _, serial = word.partition("=")
            found.append([one_product(conn, name), "", serial, 1])
        return {"location_id": at, "bin_id": bin_id, "found": found}

    meant = session.settle("count bin", [repr(wishes)], decide)
    run, bin_id = session.shop.run, meant["bin_id"]
    begun = run(CountBinNow(meant["location_id"], bin_id), op_id=session.step("begin")).result
    for at, (sku_id, lot, serial, units) in enumerate(meant["found"]):
        run(
            RecordCount(begun["count_id"], bin_id, sku_id, units, lot=lot, serial=serial),
            op_id=session.step(f"record {at}"),
        )
    if wishes.keep_open:
        done: Value = {"step": "counting", "state": CountState.OPEN.value}
    else:
        done = _close(session, wishes, begun["count_id"], bin_id)
    unseen = _names(session.shop, begun["count_id"], bin_id) if done["step"] in ("look", "recount") else []
    figures = {key: done.get(key, 0) for key in ("posted", "units", "waiting")}
    return (
        {"count": begun["number"], "bin": wishes.code, "step": done["step"]}
        | figures
        | {
            "state": done.get("state", CountState.OPEN.value),
            "to_count": unseen,
        }
    )


def _close(session: Session, wishes: BinWishes, count_id: int, bin_id: int | None) -> Value:
    close = CloseBin(count_id, bin_id, partly=wishes.partly)
    done = session.shop.run(close, op_id=session.step("close")).result
    if done["step"] == "look" and wishes.rest:
        zeros = tuple((row["sku_id"], row["lot_id"]) for row in done["unseen"])
        done = session.shop.run(CloseBin(count_id, bin_id, zeros), op_id=session.step("close zeros")).result
    return done


def _names(shop: AppContext, count_id: int, bin_id: int | None) -> list[str]:
    sheet = shop.read(bin_sheet, count_id, bin_id)
    rows = sheet.rows if sheet else ()
    return [f"{row.code}@{row.lot}" if row.lot else row.code for row in rows if row.counted is None and not row.settled]


def _found(word: str) -> tuple[str, str, int]:
    named, equals, units = word.rpartition("=")
    if not equals:
        raise BadInput(f"{word!r} does not say how many. Nothing was changed.", fix="Write it as MUG=12.")
    name, _, lot = named.partition("@")
    return name, lot, 0 if units.strip() == "0" else read_units(units)


def count_bin_words(value: Value) -> str:
    """What came of counting a bin."""
    names = ", ".join(value["to_count"])
    match value["step"]:
        case "counting":
            return f"{value['count']}: the bin {value['bin']} is being counted."
        case "look":
            return f"Not counted yet in {value['bin']}: {names}. Count it, or add --nothing-else if you looked."
        case "recount":
            return f"Too far off in {value['bin']}: {names}. Count it once more."
        case _:
            posted = (
                f"{words.plural(value['posted'], 'difference was', 'differences were')} posted ({value['units']:+d})"
            )
            waiting = f"; {words.plural(value['waiting'], 'waits', 'wait')} for approval" if value["waiting"] else ""
            return f"{value['count']}: the bin {value['bin']} is counted; {posted}{waiting}."


def _line_ids(lines: Sequence[str], conn: Connection, count_id: int) -> list[int]:
    if not lines:
        return [found.line_id for found in differences(conn, count_id)]
    return [read_units(line) for line in lines]


def approve_value(session: Session, number: str, lines: Sequence[str], reason: str) -> Value:
    """Post differences."""

    def decide(conn: Connection) -> Value:
        count_id = _count_id(conn, number)
        return {"count_id": count_id, "lines": _line_ids(lines, conn, count_id)}

    meant = session.settle("count approve", [number, *lines, reason], decide)
    command = ApproveLines(meant["count_id"], tuple((line, reason) for line in meant["lines"]), reason)
    done = session.shop.run(command, op_id=session.step("approve")).result
    return {
        "count": number,
        "posted": done["posted"],
        "units": done["units"],
        "superseded": done["superseded"],
        "left": len(done["count_line_ids"]),
        "state": done["state"],
    }


def decide_value(session: Session, step: str, number: str, lines: Sequence[str]) -> Value:
    """Have differences counted again (``recount``), or leave the books as they are (``dismiss``)."""

    def decide(conn: Connection) -> Value:
        count_id = _count_id(conn, number)
        return {"count_id": count_id, "lines": _line_ids(lines, conn, count_id)}

    meant = session.settle(f"count {step}", [number, *lines], decide)
    kind = RecountLines if step == "recount" else DismissLines
    command: Any = kind(meant["count_id"], tuple(meant["lines"]))
    done = session.shop.run(command, op_id=session.step(step)).result
    return {"count": number, "lines": len(done["count_line_ids"]), "state": done["state"]}


def decide_words(value: Value) -> str:
    """What was decided."""
    if "posted" not in value:
        return f"{value['count']}: {words.plural(value['lines'], 'line')}; the count is {value['state']}."
    more = f", {value['superseded']} counted again since" if value["superseded"] else ""
    left = f", {value['left']} cannot be posted now" if value["left"] else ""
    posted = words.plural(value["posted"], "difference")
    return f"{value['count']}: {posted} posted ({value['units']:+d}){more}{left}; the count is {value['state']}."


def cancel_value(session: Session, number: str) -> Value:
    """Give a count up."""
    meant = session.settle("count cancel", [number], lambda conn: {"count_id": _count_id(conn, number)})
    done = session.shop.run(CancelCount(meant["count_id"]), op_id=session.step("cancel")).result
    return {"count": number, "forgotten": done["forgotten"]}


def cancel_words(value: Value) -> str:
    """What was given up."""
    return f"{value['count']} was given up; {words.plural(value['forgotten'], 'line')} forgotten."


def empty_value(session: Session, code: str, location: str, *, empty: bool) -> Value:
    """Answer the zero check of a bin."""

    def decide(conn: Connection) -> Value:
        return {"bin_id": one_bin(conn, one_location(conn, location) if location else None, code)}

    meant = session.settle("count empty", [code, location, str(empty)], decide)
    done = session.shop.run(AnswerZeroCheck(meant["bin_id"], empty), op_id=session.step("empty")).result
    return {"bin": code, "empty": empty, "to_count": done["count_id"] is not None}


def empty_words(value: Value) -> str:
    """What follows from the answer."""
    return f"{value['bin']} is to be counted now." if value["to_count"] else f"{value['bin']} is empty."
