"""The papers of a packed shipment: label bought, slip and label drawn, both printed. Used by station, CLI and demo."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any

from app.errors import Refused
from app.printing.backends import Backend
from app.printing.documents import Paper, Rendered
from app.printing.fonts import FontBook
from app.services import documents
from app.services.print_jobs import (
    Paperwork,
    Printed,
    Stored,
    document_name,
    job_bytes,
    job_of,
    last_documents,
    print_document,
    require_documents,
)
from app.services.shipping import buy_label
from app.services.unit_of_work import Done
from app.wording import Say, as_it_is, in_a_sentence, in_words_of
from db.models import PrintState

Run = Callable[..., Done]
Read = Callable[..., Any]

_NONE: Mapping[Paperwork, Rendered] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Papers:
    """What was printed; ``refused`` says in words why there is no label (the slip is printed all the same)."""

    printed: tuple[Printed, ...]
    tracking_number: str | None
    refused: str

    @property
    def warnings(self) -> tuple[str, ...]:
        """Everything that a person must know: warnings of the papers, and printers that failed."""
        found = [warning for job in self.printed for warning in job.warnings]
        found += [job.error for job in self.printed if job.error]
        return tuple(dict.fromkeys(found))


def draw(
    read: Read,
    fonts: FontBook,
    kind: Paperwork,
    shipment_id: int,
    *,
    paper: Paper = Paper.A4,
    zone: str = "",
    say: Say = as_it_is,
) -> Rendered:
    """Draw one document from the database as it is now, its fixed words as ``say`` says them: in English unless told.

    Raises NotFound, Refused (a label that was not bought).
    """
    if kind is Paperwork.SLIP:
        from app.printing.packing_slip import render_packing_slip

        slip = read(documents.packing_slip, shipment_id, paper=paper, time_zone=zone)
        return render_packing_slip(in_words_of(say, slip), fonts)
    label = in_words_of(say, read(documents.shipping_label, shipment_id))
    if kind is Paperwork.LABEL_ZPL:
        from app.printing.zpl import render_label_zpl

        return render_label_zpl(label, fonts)
    from app.printing.shipping_label import render_shipping_label

    return render_shipping_label(label, fonts)


def print_papers(
    run: Run,
    read: Read,
    fonts: FontBook,
    printer: Backend,
    shipment_id: int,
    *,
    op_id: uuid.UUID,
    paper: Paper = Paper.A4,
    zone: str = "",
    say: Say = as_it_is,
    drawn: Mapping[Paperwork, Rendered] = _NONE,
) -> Papers:
    """Buy the label of a packed shipment, then print slip and label. Safe to repeat with the same ``op_id``.

    ``drawn``: what somebody has looked at already is printed as it is, not drawn again.
    A hold that forbids the label leaves it out and says so; the slip is printed. Never on the writer thread.
    """
    refused, tracking = "", None
    try:
        tracking = buy_label(run, shipment_id, op_id=uuid.uuid5(op_id, "label"))["tracking_number"]
    except Refused as refusal:
        refused = in_a_sentence(refusal.message, refusal.fix)
    printed = []
    for kind in [Paperwork.SLIP] + ([Paperwork.LABEL] if tracking else []):
        known = read(job_of, op_id, kind)
        if known is not None and known.state != PrintState.QUEUED.value:
            printed.append(known)  # this gesture printed it before: a second sheet would be one too many
            continue
        stored = read(job_bytes, known.job_id) if known else None
        rendered = stored or drawn.get(kind) or draw(read, fonts, kind, shipment_id, paper=paper, zone=zone, say=say)
        name = read(name_of, kind, shipment_id)
        printed.append(print_document(run, printer, kind, shipment_id, name, rendered, op_id=op_id))
    return Papers(tuple(printed), tracking, refused)


def print_pick_lists(
    run: Run,
    read: Read,
    fonts: FontBook,
    printer: Backend,
    order_ids: Sequence[int],
    now: datetime,
    *,
    op_id: uuid.UUID,
    paper: Paper = Paper.A4,
    zone: str = "",
    say: Say = as_it_is,
    drawn: Sequence[tuple[int, Rendered]] | None = None,
) -> Papers:
    """Print what is to be fetched for the orders, a list for each location. Safe to repeat with the same ``op_id``.

    ``now`` is the moment that stands on them. ``drawn``: what ``draw_pick_lists`` gave for that moment is printed as
    it is. Raises Refused if nothing is to be picked. Never on the writer thread.
    """
    printed = []
    if drawn is None:
        drawn = draw_pick_lists(read, fonts, order_ids, now, paper=paper, zone=zone, say=say)
    for place, rendered in drawn:
        one = uuid.uuid5(op_id, f"pick list {place}")
        known = read(job_of, one, Paperwork.PICK_LIST)
        if known is not None and known.state != PrintState.QUEUED.value:
            printed.append(known)
            continue
        stored = read(job_bytes, known.job_id) if known else rendered
        name = pick_list_name(place, now)
        printed.append(print_document(run, printer, Paperwork.PICK_LIST, None, name, stored, op_id=one))
    return Papers(tuple(printed), None, "")


def pick_list_name(location_id: int, now: datetime) -> str:
    """File name of the pick list of a location."""
    return f"pick-list-{now:%Y%m%d-%H%M%S}-{location_id}.pdf"


def draw_pick_lists(
    read: Read,
    fonts: FontBook,
    order_ids: Sequence[int],
    now: datetime,
    *,
    paper: Paper = Paper.A4,
    zone: str = "",
    say: Say = as_it_is,
) -> list[tuple[int, Rendered]]:
    """The pick lists of the orders as PDF, with the id of their location. Raises Refused if nothing is to be picked."""
    from app.printing.pick_list import render_pick_list

    found = read(documents.pick_lists, list(order_ids), now, paper=paper, time_zone=zone)
    return [(place, render_pick_list(in_words_of(say, pick_list), fonts)) for place, pick_list in found]


def name_of(conn: Any, kind: Paperwork, shipment_id: int) -> str:
    """File name of a document of the shipment."""
    number, sequence = documents.number_of(conn, shipment_id)
    return document_name(kind, number, sequence)


def to_reprint(read: Read, shipment_id: int) -> list[Stored]:
    """What ``reprint`` prints: the newest slip and label as they were printed. Raises as it does."""
    found: list[Stored] = read(last_documents, shipment_id)
    require_documents(found)
    _refuse_label(read, shipment_id, found)
    return found


def reprint(
    run: Run, read: Read, printer: Backend, shipment_id: int, *, op_id: uuid.UUID, found: list[Stored] | None = None
) -> Papers:
    """Print the newest slip and label again: the same bytes.

    ``found``: what ``to_reprint`` gave is printed, whatever is newest now.
    Raises Refused if nothing was printed yet, and while the order is on a hold that forbids its label.
    """
    if found is None:
        found = to_reprint(read, shipment_id)
    else:
        _refuse_label(read, shipment_id, found)
    printed = [
        print_document(
            run, printer, kind, shipment_id, name, rendered, op_id=uuid.uuid5(op_id, str(job_id)), reprint_of_id=job_id
        )
        for job_id, kind, rendered, name in found
    ]
    return Papers(tuple(printed), None, "")


def _refuse_label(read: Read, shipment_id: int, found: list[Stored]) -> None:
    if any(kind in (Paperwork.LABEL, Paperwork.LABEL_ZPL) for _, kind, _, _ in found):
        read(documents.refuse_label, shipment_id)
