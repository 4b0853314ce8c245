"""Answers about goods that come in: what could be received, scans, and what came short or over. JSON, and in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.cli.output import Value
from app.cli.session import Session
from app.cli.words import plural, table
from app.domain.days import iso_day
from app.domain.purchases import AWAITED
from app.errors import NotFound, OperationError
from app.queries.buying import purchase_list
from app.queries.receiving import (
    Expected,
    ReceiptReport,
    lying,
    putaway_for,
    receipt_numbered,
    receipt_report,
    receipts,
)
from app.services.purchases import one_purchase
from app.services.receiving import CloseReceipt, OpenReceipt
from app.services.receiving_moves import PutAway, TakeBackLast
from app.services.receiving_scan import Goods, Reading, Scanned, read_code, receive_command
from app.services.references import one_location


@dataclass(frozen=True, slots=True)
class Said:
    """What was said besides the codes: how many each scan counts, lot and number, where to, and what else to do."""

    units: int | None
    lot: str
    expires: str
    serial: str
    bin: str
    reference: str
    anyway: bool
    undo: bool
    close: bool
    cancel_rest: bool


def expected_value(session: Session) -> Value:
    """Receipts that are open, and purchase orders that goods are to come of."""
    opened = session.shop.read(receipts, opened=True)
    awaited = session.shop.read(purchase_list, states=AWAITED)
    return {
        "receipts": [
            {"receipt": row.number, "purchase": row.purchase, "supplier": row.supplier, "location": row.location,
             "units": row.units}
            for row in opened
        ],
        "purchases": [
            {"number": row.number, "supplier": row.supplier, "location": row.location, "state": row.state.value,
             "incoming": row.ordered - row.cancelled - row.received,
             "expected_on": row.expected_on.isoformat() if row.expected_on else None}
            for row in awaited
        ],
    }  # fmt: skip


def expected_words(value: Value) -> str:
    """What could be received, in words."""
    rows = [
        (row["receipt"], row["supplier"] or "without a purchase order", row["location"],
         f"{plural(row['units'], 'unit')} received")
        for row in value["receipts"]
    ] + [
        (row["number"], row["supplier"], row["location"],
         f"{plural(row['incoming'], 'unit')} to come{', ' + row['expected_on'] if row['expected_on'] else ''}")
        for row in value["purchases"]
    ]  # fmt: skip
    return "\n".join(table(rows)) or "Nothing is on its way. Receive without a purchase order with --location CODE."


def receive_value(session: Session, document: str, location: str, scans: Sequence[str], said: Said) -> Value:
    """Scan code by code into the receipt, which is opened if it is not yet; then what else was said.

    A closed receipt is looked at, and puts away what lies in no bin yet. Raises NotFound, Ambiguous, BadInput, Refused;
    a refused scan is in the answer instead.
    """
    receipt_id = _open(session, document, location, said.reference)
    place = session.shop.read(receipt_report, receipt_id).receipt.location_id  # type: ignore[union-attr]  # just opened
    into = _named_bin(session, receipt_id, said.bin)
    steps: list[Value] = []
    if said.undo:
        back = session.shop.run(TakeBackLast(receipt_id), op_id=session.step("undo")).result
        message = f"{plural(back['units'], 'unit')} of {back['sku']} taken back."
        steps.append(_step("", "taken_back", True, message, sku=back["sku"], units=-back["units"]))
    for at, code in enumerate(scans):
        reading = session.shop.read(read_code, receipt_id, code)
        step, into = _scan(session, receipt_id, code, reading, into, said, session.step(f"scan {at}"))
        ids = step.pop("ids", None)
        if ids and into is None:
            found = session.shop.read(putaway_for, place, *ids)
            step["putaway"] = found.code if found else None
        steps.append(step)
    if said.close:
        session.shop.run(CloseReceipt(receipt_id, said.cancel_rest), op_id=session.step("close"))
    report = session.shop.read(receipt_report, receipt_id)
    assert report is not None
    loose = _loose(session, receipt_id)
    return _report(report) | {"to_put_away": loose, "scans": steps}


def _loose(session: Session, receipt_id: int) -> int:
    """Units that this station received and that lie in no bin yet."""
    lies = session.shop.read(lying, receipt_id, session.shop.facts.station_id)
    return sum(one.units for one in lies if one.bin_id is None and one.units > 0)


def with_report(session: Session, value: Value, out: Path) -> Value:
    """The receipt with its paper, which is drawn into a file. Raises Unavailable if that cannot be written."""
    from app.cli.paper_answers import FilePrinter, paper_named, print_fonts
    from app.reports.receipt import receipt_paper

    shop = session.shop
    found = shop.read(receipt_numbered, value["receipt"])
    assert found is not None, "it was read a moment ago"
    report = shop.read(receipt_report, found.id)
    assert report is not None
    paper = paper_named(shop.settings.paper)
    drawn = receipt_paper(report, print_fonts(), company=shop.facts.company, now=shop.clock(), paper=paper)
    file = FilePrinter(out).send(drawn.data, out.name)
    return value | {"report": {"file": file, "pages": drawn.pages, "warnings": list(drawn.warnings)}}


def _open(session: Session, document: str, location: str, reference: str) -> int:
    shop = session.shop
    if document.upper().startswith("GR-") or not document:
        if document:
            known = shop.read(receipt_numbered, document.upper())
            if known is None:
                raise NotFound(f"There is no receipt {document!r}. Nothing was changed.")
            return known.id
        command = OpenReceipt(shop.read(one_location, location), None, reference)
    else:
        command = OpenReceipt(None, shop.read(one_purchase, document), reference)
    return int(shop.run(command, op_id=session.step("open")).result["receipt_id"])


Bin = tuple[int, str]  # id and code


def _named_bin(session: Session, receipt_id: int, code: str) -> Bin | None:
    if not code:
        return None
    reading = session.shop.read(read_code, receipt_id, code)
    if reading.bin_id is None:
        raise NotFound(f"There is no bin {code!r} at this location. Nothing was changed.")
    return reading.bin_id, reading.bin


def _scan(
    session: Session, receipt_id: int, code: str, reading: Reading, into: Bin | None, said: Said, op_id: Any
) -> tuple[Value, Bin | None]:
    """What the code did, and the bin that goods go into from now on."""
    shop = session.shop
    if reading.what is Scanned.BIN and reading.bin_id is not None:
        # Nothing goes into a closed receipt: there a bin can only take what waits, or is refused.
        if not reading.is_closed and not _loose(session, receipt_id):
            message = f"Goods go into {reading.bin} now."
            return _step(code, "bin", True, message, bin=reading.bin), (reading.bin_id, reading.bin)
        try:
            done = shop.run(PutAway(receipt_id, reading.bin_id), op_id=op_id).result
        except OperationError as error:
            return _step(code, "bin", False, str(error), bin=reading.bin), into
        message = f"{plural(done['units'], 'unit')} put into {reading.bin}."
        return _step(code, "put_away", True, message, bin=reading.bin, units=done["units"]), into
    if reading.goods is None:
        return _step(code, reading.what.value, False, _not_goods(code, reading)), into
    try:
        goods = _filled(reading.goods, said)
        command = receive_command(receipt_id, goods, into and into[0], units=said.units, anyway=said.anyway)
        done = shop.run(command, op_id=op_id).result
    except OperationError as error:
        return _step(code, "goods", False, str(error), sku=reading.goods.code), into
    of = f" of {done['wanted']}" if done["wanted"] is not None else ""
    have = done["received"] if done["received"] is not None else done["here"]
    message = f"+{done['units']} {done['sku']}: {have}{of}{' (held)' if done['held'] else ''}"
    step = _step(code, "goods", True, message, sku=done["sku"], units=done["units"], bin=into and into[1])
    return step | {"lot": goods.lot, "serial": goods.serial, "ids": (done["sku_id"], done["lot_id"])}, into


def _filled(goods: Goods, said: Said) -> Goods:
    """With what was said where the code says nothing. Raises BadInput for a day that is none."""
    return replace(
        goods,
        lot=goods.lot or said.lot,
        expires_on=goods.expires_on or iso_day(said.expires),
        serial=goods.serial or said.serial,
    )


def _not_goods(code: str, reading: Reading) -> str:
    if reading.what is Scanned.SEVERAL:
        return f"{code} fits several products: {', '.join(reading.names)}. Nothing was received."
    if reading.what is Scanned.OTHER:
        return f"{code} is nothing that comes in. Nothing was received."
    return f"{code} is not known. Nothing was received."


def _step(code: str, what: str, accepted: bool, message: str, **more: Any) -> Value:
    told = {"sku": None, "units": 0, "bin": None, "lot": "", "serial": "", "putaway": None} | more
    return {"code": code, "what": what, "accepted": accepted, "message": message, **told}


def _report(report: ReceiptReport) -> Value:
    row = report.receipt
    return {
        "receipt": row.number,
        "purchase": row.purchase or None,
        "supplier": row.supplier or None,
        "location": row.location,
        "reference": row.reference,
        "state": row.state.value if row.state else None,
        "closed": row.closed_at is not None,
        "units": row.units,
        "goods": [_goods(one) for one in report.goods],
        "short": [{"sku": one.sku, "units": one.short} for one in report.short],
        "over": [{"sku": one.sku, "units": one.over if one.bought else one.here} for one in report.over],
    }


def _goods(one: Expected) -> Value:
    wanted = one.bought.wanted if one.bought else None
    received = one.bought.received if one.bought else one.here
    return {"sku": one.sku, "title": one.title, "wanted": wanted, "received": received, "here": one.here}


def receive_words(value: Value) -> str:
    """A receipt in words: what each scan did, then what is in, short and over."""
    steps = [
        f"{'  ' if step['accepted'] else '! '}{step['message']}" + (f" -> {step['putaway']}" if step["putaway"] else "")
        for step in value["scans"]
    ]
    of = f" of {value['purchase']} ({value['supplier']})" if value["purchase"] else ""
    head = f"{value['receipt']}{of}: {plural(value['units'], 'unit')} at {value['location']}"
    rows = [
        (one["sku"], f"{one['received']} of {one['wanted']}" if one["wanted"] is not None else str(one["here"]))
        for one in value["goods"]
    ]
    told = []
    if value["closed"]:
        told = ["Closed."]
        for name in ("short", "over"):
            if value[name]:
                told.append(
                    f"{name.capitalize()}: " + ", ".join(f"{one['units']} x {one['sku']}" for one in value[name])
                )
    if value["closed"] and value["to_put_away"]:
        told.append(f"{plural(value['to_put_away'], 'unit')} in no bin yet: --scan the label of a bin.")
    if "report" in value:
        told += [f"Wrote {value['report']['file']}.", *value["report"]["warnings"]]
    return "\n".join([*steps, head, *table(rows), *told])
