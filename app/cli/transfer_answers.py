"""Answers about transfers, and about the counters of stock against the ledger."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from app.cli.output import Value, shown
from app.cli.session import Session
from app.cli.words import table
from app.errors import BadInput, NotFound
from app.queries.stock_differences import LevelDifference, SpotDifference, level_differences, spot_differences
from app.queries.transfers import TransferHead, TransferRow, one_transfer, transfer_sheet, transfers
from app.services.references import one_bin, one_location, one_product
from app.services.stock_rebuild import rebuild_all
from app.services.transfers import CancelTransfer, CloseTransfer, ReceiveTransfer, RequestTransfer, ShipTransfer
from app.wording import words

_UNITS = ("requested", "shipped", "received", "missing", "in_transit")
_FIGURES = ("on_hand", "reserved", "held", "placed")


def list_value(session: Session, *, every: bool) -> Value:
    """Transfers, newest first."""
    return {"transfers": [_head(one) for one in session.shop.read(transfers, open_only=not every)]}


def list_words(value: Value) -> str:
    """The list in words."""
    rows = [("number", "from", "to", "state", "asked", "sent", "come", "missing")]
    for one in value["transfers"]:
        places = shown(one["from"]), shown(one["to"])
        rows.append((one["number"], *places, one["state"], *(str(one[name]) for name in _UNITS[:4])))
    return "\n".join(table(rows, frozenset({4, 5, 6, 7}))) if len(rows) > 1 else "No transfers."


def transfer_value(session: Session, number: str) -> Value:
    """One transfer with its lines."""
    head, rows = session.shop.read(one_transfer, number)
    return {**_head(head), "lines": [_line(row) for row in rows]}


def one_words(value: Value) -> str:
    """One transfer in words."""
    rows = [("SKU", "lot", "asked", "sent", "come", "missing")]
    rows += [(shown(row["sku"]), shown(row["lot"]), *(str(row[name]) for name in _UNITS[:4])) for row in value["lines"]]
    first = f"{value['number']}: {shown(value['from'])} to {shown(value['to'])}, {value['state']}"
    found = f"{value['found']} units more than were sent: booked as found." if value.get("found") else ""
    return "\n".join(filter(None, [first, *table(rows, frozenset({2, 3, 4, 5})), found]))


def slip_value(session: Session, number: str, out: Path) -> Value:
    """Draw the slip into a file. Raises Unavailable if that cannot be written."""
    from app.cli.paper_answers import FilePrinter, paper_named, print_fonts
    from app.reports.transfer_slip import transfer_slip

    shop = session.shop
    head, _ = shop.read(one_transfer, number)
    sheet = shop.read(transfer_sheet, head.id)
    assert sheet is not None, "it was read a moment ago"
    paper = paper_named(shop.settings.paper)
    drawn = transfer_slip(sheet, print_fonts(), company=shop.facts.company, now=shop.clock(), paper=paper)
    file = FilePrinter(out).send(drawn.data, out.name)
    return {"number": head.number, "file": file, "pages": drawn.pages, "warnings": list(drawn.warnings)}


def slip_words(value: Value) -> str:
    """Where the slip lies, in words."""
    return "\n".join([f"Wrote {value['file']}.", *value["warnings"]])


def request_value(
    session: Session, source: str, target: str, lines: Sequence[str], *, expected: str, note: str
) -> Value:
    """Ask for goods."""
    shop = session.shop
    places = shop.read(one_location, source), shop.read(one_location, target)
    wanted = tuple((shop.read(one_product, code), units) for code, units in _asked(lines))
    command = RequestTransfer(*places, wanted, expected, note)
    return transfer_value(session, shop.run(command, op_id=session.step("request")).result["number"])


def ship_value(session: Session, number: str, lines: Sequence[str]) -> Value:
    """Send all that was asked for, or what is named."""
    head, rows = session.shop.read(one_transfer, number)
    units = _units(rows, lines) or {row.id: row.requested for row in rows}
    asked = tuple((line_id, count, None, None) for line_id, count in units.items() if count)
    session.shop.run(ShipTransfer(head.id, head.version, asked), op_id=session.step("ship"))
    return transfer_value(session, number)


def receive_value(session: Session, number: str, lines: Sequence[str], into: str) -> Value:
    """Receive all that is on its way, or what is named."""
    shop = session.shop
    head, rows = shop.read(one_transfer, number)
    bin_id = shop.read(one_bin, shop.read(one_location, head.target), into) if into else None
    units = _units(rows, lines) or {row.id: row.in_transit for row in rows}
    came = tuple((line_id, count, bin_id) for line_id, count in units.items() if count)
    done = shop.run(ReceiveTransfer(head.id, came), op_id=session.step("receive")).result
    return {**transfer_value(session, number), "found": done["found"]}


def close_value(session: Session, number: str, note: str) -> Value:
    """Give up what is still on its way."""
    head, _ = session.shop.read(one_transfer, number)
    session.shop.run(CloseTransfer(head.id, note), op_id=session.step("close"))
    return transfer_value(session, number)


def cancel_value(session: Session, number: str) -> Value:
    """Cancel a transfer."""
    head, _ = session.shop.read(one_transfer, number)
    session.shop.run(CancelTransfer(head.id), op_id=session.step("cancel"))
    return transfer_value(session, number)


def rebuild_value(session: Session, *, write: bool) -> Value:
    """Where counters and ledger differ; with ``write`` they are set to the ledger."""
    shop = session.shop
    levels, spots = shop.read(level_differences), shop.read(spot_differences)
    wrong: list[list[int]] = []
    if write:
        skus = sorted({one.sku_id for one in levels} | {one.sku_id for one in spots})
        for result in rebuild_all(shop.run, skus, session.step("rebuild")):
            wrong += result["impossible"]
    left = {(sku_id, location_id) for sku_id, location_id in wrong}
    return {
        "written": write,
        "levels": [_level(one) for one in levels],
        "spots": [_spot(one) for one in spots],
        "left": [
            {"sku": one.code, "location": one.location} for one in levels if (one.sku_id, one.location_id) in left
        ],
    }


def rebuild_words(value: Value) -> str:
    """What differs, in words."""
    lines = [
        f"{shown(one['sku'])} at {shown(one['location'])}: "
        + ", ".join(
            f"{name.replace('_', ' ')} {one['counted'][name]}, ledger {one['ledger'][name]}" for name in _differ(one)
        )
        for one in value["levels"]
    ]
    lines += [
        f"{shown(one['sku'])} at {shown(one['location'])}, bin {shown(one['bin']) or '-'},"
        f" lot {shown(one['lot']) or '-'}: {one['counted']['on_hand']} on hand, ledger {one['ledger']['on_hand']}"
        for one in value["spots"]
    ]
    if not lines:
        return "The counters are what the ledger says."
    lines += [
        f"{shown(one['sku'])} at {shown(one['location'])} was left: no counter can hold what the ledger says."
        for one in value["left"]
    ]
    end = (
        "Set to what the ledger says." if value["written"] else "Nothing was changed. With --write they are set right."
    )
    return "\n".join([*lines, end])


def _differ(one: Value) -> list[str]:
    return [name for name in _FIGURES if one["counted"][name] != one["ledger"][name]]


def _head(one: TransferHead) -> Value:
    return {
        "number": one.number,
        "from": one.source,
        "to": one.target,
        "state": one.state.value,
        "requested_at": one.requested_at.isoformat(),
        "expected_on": one.expected_on.isoformat() if one.expected_on else None,
        **{name: getattr(one, name) for name in _UNITS},
    }


def _line(row: TransferRow) -> Value:
    return {"sku": row.code, "title": row.title, "lot": row.lot, **{name: getattr(row, name) for name in _UNITS}}


def _level(one: LevelDifference) -> Value:
    return {
        "sku": one.code,
        "location": one.location,
        "counted": {name: getattr(one.counted, name) for name in _FIGURES},
        "ledger": {name: getattr(one.ledger, name) for name in _FIGURES},
    }


def _spot(one: SpotDifference) -> Value:
    return {
        "sku": one.code,
        "location": one.location,
        "bin": one.bin,
        "lot": one.lot,
        "counted": dict(zip(("on_hand", "held"), one.counted, strict=True)),
        "ledger": dict(zip(("on_hand", "held"), one.ledger, strict=True)),
    }


def _asked(lines: Sequence[str]) -> list[tuple[str, int]]:
    """``SKU=UNITS`` as pairs. Raises BadInput."""
    found = []
    for text in lines:
        code, sign, units = text.rpartition("=")
        if not sign or not units.isascii() or not units.isdecimal() or not int(units[:12]):
            raise BadInput(
                words("{text} is not SKU=UNITS. Nothing was changed.", text=repr(text)), fix=words("Such as MUG=5.")
            )
        found.append((code, int(units[:12])))
    return found


def _units(rows: Sequence[TransferRow], lines: Sequence[str]) -> dict[int, int]:
    """What was named as units by line: of several lines of a product, the first ones first. Raises NotFound."""
    units: Counter[int] = Counter()
    for code, count in _asked(lines):
        fitting = [row for row in rows if row.code == code]
        if not fitting:
            raise NotFound(
                words("{code} is not in this transfer. Nothing was changed.", code=code),
                fix=words("Look at its lines: stationmaster transfer show"),
            )
        for row in fitting[:-1]:
            part = min(count, row.in_transit or row.requested)
            units[row.id] += part
            count -= part
        units[fitting[-1].id] += count
    return dict(units)
