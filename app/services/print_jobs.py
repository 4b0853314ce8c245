"""Print jobs: the bytes are stored first, then moved to a printer; any station can print them again."""

from __future__ import annotations

import enum
import hashlib
import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select, update

from app.domain.topics import Topic
from app.errors import NotFound, OperationError, Refused
from app.printing.backends import Backend
from app.printing.documents import Rendered
from app.queries.jobs import kept_text, kept_words, said_again, text_again
from app.services.unit_of_work import Attachment, Done, JsonObject, Tx, operation
from app.wording import in_a_sentence, words
from db.bulk import insert_rows, next_ids
from db.models import Blob, Operation, PrintJob, PrintState, SalesOrder, Shipment


class Paperwork(enum.StrEnum):
    """Kinds of printed documents."""

    SLIP = "slip"
    LABEL = "label"
    LABEL_ZPL = "label_zpl"
    PICK_LIST = "pick_list"
    PURCHASE_ORDER = "purchase_order"


# A stored document: its job's id, kind, bytes and file name.
Stored = tuple[int, Paperwork, Rendered, str]


@dataclass(frozen=True, slots=True)
class QueuePrint:
    """Store a document and queue it; its bytes come as the attachment ``data``."""

    kind: str
    shipment_id: int | None
    sha256: str
    media_type: str
    printer: str
    copies: int
    warnings: tuple[str, ...]
    reprint_of_id: int | None = None


@dataclass(frozen=True, slots=True)
class EndPrint:
    """Say how a print job ended."""

    job_id: int
    state: str
    destination: str
    error: str


@operation(QueuePrint, "printing.queue", version=1, right="print")
def queue_print(tx: Tx, command: QueuePrint) -> JsonObject:
    """Store bytes (once per digest) and the job. Result: job_id."""
    known = tx.conn.execute(select(Blob.sha256).where(Blob.sha256 == command.sha256)).first()
    if known is None:
        data: bytes = tx.attachments["data"].value
        insert_rows(tx.conn, Blob, [{"sha256": command.sha256, "media_type": command.media_type, "data": data}])
    (job_id,) = next_ids(tx.conn, PrintJob, 1)
    row: dict[str, Any] = {
        "id": job_id,
        "kind": command.kind,
        "shipment_id": command.shipment_id,
        "reprint_of_id": command.reprint_of_id,
        "printer": command.printer,
        "copies": command.copies,
        "state": PrintState.QUEUED,
        "sha256": command.sha256,
        "media_type": command.media_type,
        "warnings": [kept_words(warning) or warning for warning in command.warnings],
        "user_id": tx.user_id,
        "station_id": tx.station_id,
        "created_at": tx.recorded_at,
    }
    insert_rows(tx.conn, PrintJob, [row])
    tx.touch(Topic.PRINT_JOBS, job_id)
    return {"job_id": job_id}


@operation(EndPrint, "printing.end", version=1, right="print")
def end_print(tx: Tx, command: EndPrint) -> JsonObject:
    """End a queued job; one that has ended already stays as it ended. The order's timeline gets the print."""
    state = PrintState(command.state)
    done = tx.conn.execute(
        update(PrintJob)
        .where(PrintJob.id == command.job_id, PrintJob.state == PrintState.QUEUED)
        .values(
            state=state, destination=command.destination, error=kept_text(command.error, 500), ended_at=tx.recorded_at
        )
    )
    job = tx.conn.execute(
        select(PrintJob.kind, PrintJob.shipment_id, Shipment.order_id)
        .outerjoin(Shipment, Shipment.id == PrintJob.shipment_id)
        .where(PrintJob.id == command.job_id)
    ).one()
    if done.rowcount and job.order_id is not None:
        kind = "printed" if state is PrintState.PRINTED else "print_failed"
        tx.event(job.order_id, kind, {"document": job.kind, "job_id": command.job_id}, shipment_id=job.shipment_id)
    tx.touch(Topic.PRINT_JOBS, command.job_id)
    return {"job_id": command.job_id, "ended": bool(done.rowcount)}


@dataclass(frozen=True, slots=True)
class Printed:
    """How a document ended: printed (then ``destination`` says where) or failed (then ``error`` says why)."""

    job_id: int
    kind: str
    state: str
    destination: str
    error: str
    warnings: tuple[str, ...]


def print_document(
    run: Callable[..., Done],
    printer: Backend,
    kind: Paperwork,
    shipment_id: int | None,
    name: str,
    rendered: Rendered,
    *,
    op_id: uuid.UUID,
    copies: int = 1,
    reprint_of_id: int | None = None,
) -> Printed:
    """Store the document, move its bytes to the printer, record how it ended. Never on the writer thread.

    A document of several shipments has no ``shipment_id``.
    A printer that fails ends the job as failed and is told in ``error``: the document is kept and can be printed
    again. The bytes are stored before anything moves, so a crash in between leaves a queued job, never a lost one.
    """
    digest = hashlib.sha256(rendered.data).hexdigest()
    command = QueuePrint(
        kind.value,
        shipment_id,
        digest,
        rendered.media_type,
        type(printer).__name__,
        copies,
        rendered.warnings,
        reprint_of_id,
    )
    queued = run(
        command, op_id=uuid.uuid5(op_id, f"queue {kind.value}"), attachments={"data": Attachment(rendered.data)}
    )
    job_id = queued.result["job_id"]
    try:
        destination, error, state = printer.send(rendered.data, name, copies), "", PrintState.PRINTED
    except OperationError as failure:
        destination, error, state = "", in_a_sentence(failure.message, failure.fix), PrintState.FAILED
    run(EndPrint(job_id, state.value, destination, error), op_id=uuid.uuid5(op_id, f"end {kind.value}"))
    return Printed(job_id, kind.value, state.value, destination, error, rendered.warnings)


def job_of(conn: Connection, op_id: uuid.UUID, kind: Paperwork) -> Printed | None:
    """The document of that kind which ``print_document`` made under ``op_id``; None if it made none yet.

    ``state`` is ``queued`` if it stopped before the printer: the stored bytes (``job_bytes``) are still to be moved.
    """
    queued = uuid.uuid5(op_id, f"queue {kind.value}")
    stored = conn.execute(select(Operation.result).where(Operation.op_id == queued)).scalar()
    if stored is None:
        return None
    job = conn.execute(select(PrintJob).where(PrintJob.id == stored["job_id"])).one()
    return Printed(job.id, job.kind, job.state.value, job.destination, text_again(job.error), _warnings(job.warnings))


def last_documents(conn: Connection, shipment_id: int) -> list[Stored]:
    """The newest stored document of each kind of a shipment, for printing again."""
    query = (
        select(
            PrintJob.id,
            PrintJob.kind,
            PrintJob.media_type,
            PrintJob.warnings,
            Blob.data,
            SalesOrder.number,
            Shipment.sequence,
        )
        .join(Blob, Blob.sha256 == PrintJob.sha256)
        .join(Shipment, Shipment.id == PrintJob.shipment_id)
        .join(SalesOrder, SalesOrder.id == Shipment.order_id)
        .where(PrintJob.shipment_id == shipment_id)
        .order_by(PrintJob.id.desc())
    )
    newest: dict[str, Stored] = {}
    for row in conn.execute(query):
        if row.kind not in newest:
            kind = Paperwork(row.kind)
            document = Rendered(row.data, row.media_type, 1, _warnings(row.warnings))
            newest[row.kind] = (row.id, kind, document, document_name(kind, row.number, row.sequence))
    return list(newest.values())


def document_name(kind: Paperwork, number: str, sequence: int) -> str:
    """File name of a document, such as ``slip-1042-1.pdf``; the backend makes it safe for the file system."""
    ending = "zpl" if kind is Paperwork.LABEL_ZPL else "pdf"
    stem = "label" if kind is Paperwork.LABEL_ZPL else kind.value
    return f"{stem}-{number}-{sequence}.{ending}"


def job_bytes(conn: Connection, job_id: int) -> Rendered:
    """The stored bytes of a job. Raises NotFound."""
    row = conn.execute(
        select(Blob.data, PrintJob.media_type, PrintJob.warnings)
        .join(Blob, Blob.sha256 == PrintJob.sha256)
        .where(PrintJob.id == job_id)
    ).first()
    if row is None:
        raise NotFound(
            words("There is no print job {job_id}.", job_id=job_id), fix=words("Print the shipment's papers again.")
        )
    return Rendered(row.data, row.media_type, 1, _warnings(row.warnings))


def _warnings(stored: Iterable[Any]) -> tuple[str, ...]:
    """Warnings as they were kept: with their template, or as plain texts."""
    return tuple(text if isinstance(text, str) else said_again(text) or "" for text in stored)


def require_documents(documents: list[Stored]) -> None:
    """Raise Refused if there is nothing to print again."""
    if not documents:
        raise Refused(words("Nothing was printed for this shipment yet."), fix=words("Finish packing it first."))
