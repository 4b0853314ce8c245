"""Notes of people on a customer: written, taken away, put back. The text is in a row that can be erased."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import insert, select, update

from app.domain.topics import Topic
from app.errors import BadInput, NotFound
from app.services.unit_of_work import Attachment, Done, JsonObject, Tx, operation
from app.wording import words
from db.models import Customer, OrderNote

MAX_NOTE = 4_000


@dataclass(frozen=True, slots=True)
class AddCustomerNote:
    """Write a note on a customer; the text comes as the attachment ``text``, ``content`` is its digest."""

    customer_id: int
    content: str


@dataclass(frozen=True, slots=True)
class RemoveCustomerNote:
    """Take a note away (``removed``), or put it back."""

    note_id: int
    removed: bool = True


def customer_note(customer_id: int, text: str) -> tuple[AddCustomerNote, dict[str, Attachment]]:
    """The command that writes the note, and what goes with it."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return AddCustomerNote(customer_id, digest), {"text": Attachment(text)}


def add_customer_note(run: Callable[..., Done], customer_id: int, text: str, *, op_id: uuid.UUID) -> JsonObject:
    """Write a note. ``run`` is ``Operations.run``; returns the result of ``add_customer_note_now``."""
    command, attachments = customer_note(customer_id, text)
    return run(command, op_id=op_id, attachments=attachments).result


@operation(AddCustomerNote, "customers.note", version=1, right="orders")
def add_customer_note_now(tx: Tx, command: AddCustomerNote) -> JsonObject:
    """Write the note. Result: customer_id, note_id. Raises NotFound, or BadInput for an empty or far too long text."""
    text = str(tx.attachments["text"].value).replace("\0", "").strip()
    if not text or len(text) > MAX_NOTE:
        raise BadInput(
            words("A note has 1 to {n} characters. Nothing was written.", n=MAX_NOTE),
            fix=words("Write something, or shorten it."),
        )
    if tx.conn.execute(select(Customer.id).where(Customer.id == command.customer_id)).first() is None:
        raise NotFound(
            words("This customer is not there any more. Nothing was changed."), fix=words("Look for it in the list.")
        )
    row = {
        "customer_id": command.customer_id,
        "text": text,
        "user_id": tx.user_id,
        "station_id": tx.station_id,
        "recorded_at": tx.recorded_at,
    }
    note_id = tx.conn.execute(insert(OrderNote).returning(OrderNote.id), row).scalar_one()
    tx.touch(Topic.CUSTOMERS, command.customer_id)
    return {"customer_id": command.customer_id, "note_id": note_id}


@operation(RemoveCustomerNote, "customers.remove_note", version=1, right="orders")
def remove_customer_note(tx: Tx, command: RemoveCustomerNote) -> JsonObject:
    """Take the note away or put it back; as it is already is an answer. Result: customer_id, note_id, changed.

    Raises NotFound for a note that is not there.
    """
    found = tx.conn.execute(
        select(OrderNote.customer_id, OrderNote.removed_at).where(
            OrderNote.id == command.note_id, OrderNote.customer_id.is_not(None)
        )
    ).first()
    if found is None:
        raise NotFound(words("There is no such note. Nothing was changed."), fix=words("Open the customer again."))
    changed = (found.removed_at is not None) is not command.removed
    if changed:
        when = tx.recorded_at if command.removed else None
        tx.conn.execute(update(OrderNote).where(OrderNote.id == command.note_id).values(removed_at=when))
        tx.touch(Topic.CUSTOMERS, found.customer_id)
    return {"customer_id": found.customer_id, "note_id": command.note_id, "changed": changed}
