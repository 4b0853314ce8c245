"""Answers at the packing station: packing by scans, papers, shipping. JSON values, and the same in words."""

from __future__ import annotations

import os
import tempfile
import uuid
from pathlib import Path
from typing import Any

from app.context import AppContext
from app.domain.order_states import ShipmentState
from app.domain.packing import GOOD, Verdict
from app.domain.packing_words import sentence
from app.errors import BadInput, OperationError, Unavailable
from app.printing.documents import Paper
from app.queries.order_names import station_name
from app.queries.order_page import order_view
from app.queries.packing import product_card, station_shipment
from app.services.references import one_shipment
from app.settings import Settings

Value = dict[str, Any]


def pack_value(shop: AppContext, name: str, scans: list[str], *, op_id: uuid.UUID) -> Value:
    """Open the shipment, then scan code by code; the last unit prints the papers."""
    from app.services.packing import ScanCode

    packable = frozenset({ShipmentState.TO_PACK, ShipmentState.PACKING})
    shipment_id = shop.read(one_shipment, name, packable)
    card = shop.read(station_shipment, shipment_id)
    assert card is not None
    location = shop.facts.location_id
    opened = shop.run(ScanCode(card.code, None, location), op_id=uuid.uuid5(op_id, "open")).result
    steps: list[Value] = []
    in_hand = opened["shipment_id"]
    if opened["verdict"] != Verdict.OPENED.value:
        steps.append(_scan_step(shop, card.code, opened, card.ref))
    else:
        for place, code in enumerate(scans):
            result = shop.run(ScanCode(code, in_hand, location), op_id=uuid.uuid5(op_id, f"scan {place}")).result
            steps.append(_scan_step(shop, code, result, card.ref))
            if result["verdict"] == Verdict.COMPLETE.value:
                break
        for code in scans[len(steps) :]:
            steps.append(_after_the_last(code, card.ref))
    complete = any(step["verdict"] == Verdict.COMPLETE.value for step in steps)
    value: Value = {"order": card.number, "shipment": card.ref, "scans": steps, "packed": complete}
    if complete:
        value |= _papers_value(shop, shipment_id, op_id)
    after = shop.read(station_shipment, shipment_id)
    assert after is not None
    lines = [
        {
            "sku": line.product.code,
            "barcode": line.product.barcode,
            "title": line.product.title,
            "quantity": line.pack.quantity,
            "packed": line.pack.packed,
        }
        for line in after.lines
    ]
    return value | {"state": after.state.value, "units": after.units, "scanned": after.packed, "lines": lines}


def _after_the_last(code: str, ref: str) -> Value:
    message = sentence(Verdict.TOO_MANY, order=ref, scanned=code, code=code)
    return {"code": code, "verdict": Verdict.TOO_MANY.value, "accepted": False, "message": message}


def _scan_step(shop: AppContext, code: str, result: Value, ref: str) -> Value:
    verdict = Verdict(result["verdict"])
    scanned = shop.read(product_card, result["sku_id"]) if result.get("sku_id") else None
    card = shop.read(station_shipment, result["shipment_id"]) if result.get("shipment_id") else None
    needed = next((line.product.title for line in card.lines if line.pack.missing), "") if card else ""
    message = sentence(
        verdict,
        order=ref,
        scanned=scanned.title if scanned else "",
        needed=needed,
        code=code,
        station=shop.read(station_name, result["station_id"]) if result.get("station_id") else "",
    )
    return {"code": code, "verdict": verdict.value, "accepted": verdict in GOOD, "message": message}


def _papers_value(shop: AppContext, shipment_id: int, op_id: uuid.UUID) -> Value:
    from app.services.paperwork import print_papers

    papers = print_papers(
        shop.run,
        shop.read,
        print_fonts(),
        default_printer(shop.settings),
        shipment_id,
        op_id=uuid.uuid5(op_id, "papers"),
        paper=paper_named(shop.settings.paper),
    )
    return {
        "tracking_number": papers.tracking_number,
        "documents": [job.destination for job in papers.printed if job.destination],
        "warnings": [*papers.warnings, *([papers.refused] if papers.refused else [])],
    }


def print_fonts() -> Any:
    """The machine's fonts, remembered in the cache folder."""
    from app.printing.fonts import FontBook
    from app.settings import cache_folder

    return FontBook.load(cache_folder() / "fonts.json")


def default_printer(settings: Settings) -> Any:
    """The default printer: a folder."""
    from app.printing.backends import FolderBackend

    return FolderBackend(settings.print_path)


def paper_named(name: str) -> Paper:
    """The paper of that name. Raises BadInput."""
    if name.lower() not in [paper.value for paper in Paper]:
        raise BadInput(f"There is no paper {name!r}.", fix="Use a4 or letter.")
    return Paper(name.lower())


def pack_words(value: Value) -> str:
    """Packing in words: each scan, then what was printed."""
    lines = [f"{step['code']}: {step['message']}" for step in value["scans"]]
    lines += [
        f"  {line['packed']} of {line['quantity']}  {line['barcode'] or line['sku']}  {line['title']}"
        for line in value["lines"]
    ]
    lines.append(f"{value['shipment']}: {value['scanned']} of {value['units']} units, {value['state']}.")
    lines += [f"Printed {path}" for path in value.get("documents", [])]
    return "\n".join([*lines, *value.get("warnings", [])])


def ship_value(shop: AppContext, name: str, *, op_id: uuid.UUID) -> Value:
    """Ship the packed shipment; its label is bought if it has none yet."""
    from app.services.shipping import ShipShipment, buy_label

    shipment_id = shop.read(one_shipment, name, frozenset({ShipmentState.PACKED}))
    card = shop.read(station_shipment, shipment_id)
    assert card is not None
    if card.state is ShipmentState.PACKED and card.tracking_number is None and not _is_pickup(shop, card.order_id):
        buy_label(shop.run, shipment_id, op_id=uuid.uuid5(op_id, "label"))
    result = shop.run(ShipShipment(shipment_id), op_id=op_id).result
    view = shop.read(order_view, card.order_id)
    assert view is not None
    return {
        "order": card.number,
        "shipment": card.ref,
        "tracking_number": result["tracking_number"],
        "already": result["already"],
        "state": view.row.state.value,
    }


def _is_pickup(shop: AppContext, order_id: int) -> bool:
    view = shop.read(order_view, order_id)
    return view is not None and view.row.pickup


def ship_words(value: Value) -> str:
    """Shipping in words."""
    verb = "had left already" if value["already"] else "has left"
    tracking = f", tracking number {value['tracking_number']}" if value["tracking_number"] else ""
    return f"{value['shipment']} {verb}{tracking}. The order is {value['state']}."


class FilePrinter:
    """Writes a document to the one file that the command names, whole or not at all."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def send(self, data: bytes, name: str, copies: int = 1) -> str:
        """Write the bytes. Raises Unavailable if the file cannot be written."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(dir=self._path.parent, prefix=".print", suffix=".tmp")
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(temporary).chmod(0o644)
            Path(temporary).replace(self._path)
        except OSError as error:
            raise Unavailable(f"{self._path} cannot be written: {error.strerror}.", fix="Name another file.") from error
        return str(self._path)


def print_value(shop: AppContext, kind: str, name: str, out: Path, *, paper: str, op_id: uuid.UUID) -> Value:
    """Draw a document of a shipment into a file; a label is bought if the shipment is packed and has none."""
    from app.services.paperwork import draw, name_of
    from app.services.print_jobs import Paperwork, print_document
    from app.services.shipping import buy_label

    document = Paperwork(kind)
    shipment_id = shop.read(one_shipment, name)
    if document is not Paperwork.SLIP:
        buy_label(shop.run, shipment_id, op_id=uuid.uuid5(op_id, "label"))
    rendered = draw(shop.read, print_fonts(), document, shipment_id, paper=paper_named(paper))
    file_name = shop.read(name_of, document, shipment_id)
    printed = print_document(shop.run, FilePrinter(out), document, shipment_id, file_name, rendered, op_id=op_id)
    if printed.error:
        raise OperationError(printed.error)
    return {"document": kind, "file": printed.destination, "pages": rendered.pages, "warnings": list(printed.warnings)}


def print_words(value: Value) -> str:
    """Printing in words."""
    return "\n".join([f"Wrote {value['file']}.", *value["warnings"]])
