"""Answers at the packing station: packing by scans, and shipping. JSON values, and the same in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.cli import words
from app.cli.output import Value
from app.cli.paper_answers import default_printer, paper_named, print_fonts
from app.cli.session import Session
from app.context import AppContext
from app.domain.order_states import PACKABLE, ShipmentState
from app.domain.packing import GOOD, Verdict, moved_by
from app.domain.packing_words import sentence
from app.queries.order_names import station_name
from app.queries.order_page import order_view
from app.queries.packing import StationShipment, product_card, station_shipment
from app.services.references import one_shipment
from app.services.scan_lookup import Found, look_up

_COMPLETE = frozenset({ShipmentState.PACKED, ShipmentState.SHIPPED})


def pack_value(session: Session, name: str, scans: Sequence[str], *, take_over: bool = False) -> Value:
    """Open the shipment, then scan code by code; the last unit prints the papers. Without scans: only look.

    ``take_over``: what another station has in hand is taken from it.
    """
    shop = session.shop

    def meant(conn: Any) -> Value:
        shipment = station_shipment(conn, one_shipment(conn, name, PACKABLE))
        assert shipment is not None
        missing = [[line.pack.id, line.pack.missing] for line in shipment.lines]
        return {"shipment_id": shipment.id, "location_id": shop.facts.location_id, "missing": missing}

    if not scans:
        return _shipment_value(_card(shop, shop.read(meant)["shipment_id"]), [])
    words = [name, *scans, *(["--take-over"] if take_over else [])]
    gesture = session.settle("pack", words, meant)
    card = _card(shop, gesture["shipment_id"])
    steps = _scan_all(session, card, scans, gesture, take_over=take_over)
    complete = any(step["verdict"] == Verdict.COMPLETE.value for step in steps)
    papers = _papers_value(session, card.id) if complete else {}
    return _shipment_value(_card(shop, card.id), steps) | papers


def counted_value(session: Session, name: str, reason: str) -> Value:
    """Pack what is missing in the shipment without scans: a person counted it. The papers are printed."""
    from app.services.packing import PackCounted

    shop = session.shop
    gesture = session.settle(
        "pack counted", [name, reason], lambda conn: {"shipment_id": one_shipment(conn, name, PACKABLE)}
    )
    card = _card(shop, gesture["shipment_id"])
    result = shop.run(PackCounted(card.id, reason), op_id=session.step("counted")).result
    papers = _papers_value(session, card.id) if result["verdict"] == Verdict.COMPLETE.value else {}
    return _shipment_value(_card(shop, card.id), [_step(shop, card.code, result, card.ref, "")]) | papers


def _card(shop: AppContext, shipment_id: int) -> StationShipment:
    card: StationShipment | None = shop.read(station_shipment, shipment_id)
    assert card is not None
    return card


def _scan_all(
    session: Session, card: StationShipment, scans: Sequence[str], gesture: Value, *, take_over: bool
) -> list[Value]:
    from app.services.packing import ScanCode, TakeOver

    def scan(code: str, in_hand: int | None, step: str) -> Value:
        return session.shop.run(ScanCode(code, in_hand, gesture["location_id"]), op_id=session.step(step)).result

    opened = scan(card.code, None, "open")
    if take_over and opened["verdict"] == Verdict.IN_USE.value:
        command = TakeOver(opened["other_shipment_id"], opened["claim_number"])
        opened = session.shop.run(command, op_id=session.step("take over")).result
    if opened["verdict"] != Verdict.OPENED.value:
        return [_step(session.shop, card.code, opened, card.ref, "")]
    # What is still needed follows from the steps, not from the shop as it is when they are told once more.
    missing = dict(gesture["missing"])
    titles = {line.pack.id: line.product.title for line in card.lines}
    steps: list[Value] = []
    for place, code in enumerate(scans):
        if session.shop.read(_names_another, code, card):
            steps.append(_another(code, card.ref))
            continue
        result = scan(code, card.id, f"scan {place}")
        if Verdict(result["verdict"]) in (Verdict.COUNTED, Verdict.COMPLETE):
            for line_id, units in moved_by(result).items():
                missing[line_id] -= units
        needed = next((titles[line_id] for line_id, units in missing.items() if units > 0), "")
        steps.append(_step(session.shop, code, result, card.ref, needed))
        if result["verdict"] == Verdict.COMPLETE.value:
            break
    # The shipment is out of hand now: one more scan would begin something else.
    return steps + [_after_the_last(code, card.ref) for code in scans[len(steps) :]]


def _names_another(conn: Any, code: str, card: StationShipment) -> bool:
    """Whether the code is another order's or shipment's: at a station it would put this one aside."""
    hits = look_up(conn, code)
    ours = {(Found.ORDER, card.order_id), (Found.SHIPMENT, card.id)}
    return bool(hits) and hits[0].found is not Found.SKU and not ours & {(hit.found, hit.id) for hit in hits}


def _another(code: str, ref: str) -> Value:
    message = f"{code} is another order. {ref} is being packed; nothing was changed."
    return {"code": code, "verdict": Verdict.OTHER_ORDER.value, "accepted": False, "message": message}


def _after_the_last(code: str, ref: str) -> Value:
    message = sentence(Verdict.TOO_MANY, order=ref, scanned=code, code=code)
    return {"code": code, "verdict": Verdict.TOO_MANY.value, "accepted": False, "message": message}


def _step(shop: AppContext, code: str, result: Value, ref: str, needed: str) -> Value:
    verdict = Verdict(result["verdict"])
    scanned = shop.read(product_card, result["sku_id"]) if result.get("sku_id") else None
    message = sentence(
        verdict,
        order=ref,
        scanned=scanned.title if scanned else "",
        needed=needed,
        code=code,
        station=shop.read(station_name, result["station_id"]) if result.get("station_id") else "",
    )
    return {"code": code, "verdict": verdict.value, "accepted": verdict in GOOD, "message": message}


def _papers_value(session: Session, shipment_id: int) -> Value:
    from app.services.paperwork import print_papers

    settings = session.shop.settings
    papers = print_papers(
        session.shop.run,
        session.shop.read,
        print_fonts(),
        default_printer(settings),
        shipment_id,
        op_id=session.step("papers"),
        paper=paper_named(settings.paper),
    )
    return {
        "tracking_number": papers.tracking_number,
        "documents": [job.destination for job in papers.printed if job.destination],
        "warnings": [*papers.warnings, *([papers.refused] if papers.refused else [])],
    }


def _shipment_value(card: StationShipment, steps: list[Value]) -> Value:
    return {
        "order": card.number,
        "shipment": card.ref,
        "code": card.code,
        "state": card.state.value,
        "packed": card.state in _COMPLETE,
        "units": card.units,
        "scanned": card.packed,
        "scans": steps,
        "lines": [
            {
                "sku": line.product.code,
                "barcode": line.product.barcode,
                "title": line.product.title,
                "quantity": line.pack.quantity,
                "packed": line.pack.packed,
            }
            for line in card.lines
        ],
        "tracking_number": card.tracking_number,
        "documents": [],
        "warnings": [],
    }


def pack_code(value: Value) -> int:
    """0 if nothing was wrong or the shipment was finished in spite of it, else 1."""
    finished = any(step["verdict"] == Verdict.COMPLETE.value for step in value["scans"])
    return 0 if finished or all(step["accepted"] for step in value["scans"]) else 1


def pack_words(value: Value) -> str:
    """Packing in words: each scan, what is in, what was printed."""
    lines = [
        step["message"] if step["code"] == value["code"] else f"{step['code']}: {step['message']}"
        for step in value["scans"]
    ]
    lines += [
        f"  {line['packed']} of {line['quantity']}  {line['barcode'] or line['sku']}  {line['title']}"
        for line in value["lines"]
    ]
    lines.append(f"{value['shipment']}: {value['scanned']} of {value['units']} units, {words.state(value['state'])}.")
    if not value["scans"] and not value["packed"]:
        lines.append("Scan each unit with --scan CODE.")
    lines += [f"Printed {path}" for path in value["documents"]]
    return "\n".join([*lines, *value["warnings"]])


def ship_value(session: Session, name: str) -> Value:
    """Ship the packed shipment; its label is bought if it has none yet."""
    from app.services.shipping import ShipShipment, buy_label

    shop = session.shop

    def meant(conn: Any) -> Value:
        return {"shipment_id": one_shipment(conn, name, frozenset({ShipmentState.PACKED}))}

    card = _card(shop, session.settle("ship", [name], meant)["shipment_id"])
    view = shop.read(order_view, card.order_id)
    if card.state is ShipmentState.PACKED and card.tracking_number is None and not (view and view.row.pickup):
        buy_label(shop.run, card.id, op_id=session.step("label"))
    result = shop.run(ShipShipment(card.id), op_id=session.step("ship")).result
    view = shop.read(order_view, card.order_id)
    assert view is not None
    return {
        "order": card.number,
        "shipment": card.ref,
        "tracking_number": result["tracking_number"],
        "already": result["already"],
        "state": view.row.state.value,
    }


def ship_words(value: Value) -> str:
    """Shipping in words."""
    verb = "had left already" if value["already"] else "has left"
    tracking = f", tracking number {value['tracking_number']}" if value["tracking_number"] else ""
    return f"{value['shipment']} {verb}{tracking}. The order is {words.state(value['state'])}."
