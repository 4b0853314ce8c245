"""Notes of people on an order: written, taken away, put back. The text is in a row that can be erased.

The timeline and the operations name the note's id only. What the channel wrote on the order is another matter.
"""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import insert, select, update

from app.domain.topics import Topic
from app.errors import BadInput, NotFound
from app.services.order_headers import lock_orders
from app.services.unit_of_work import Attachment, Done, JsonObject, Tx, operation
from app.wording import words
from db.models import OrderNote, SalesOrder

MAX_NOTE = 4_000


@dataclass(frozen=True, slots=True)
class AddNote:
    """Write a note on an order; the text comes as the attachment ``text``, ``content`` is its digest."""

    order_id: int
    content: str


@dataclass(frozen=True, slots=True)
class RemoveNote:
    """Take a note away; it can be put back."""

    note_id: int


@dataclass(frozen=True, slots=True)
class RestoreNote:
    """Put a note back that was taken away."""

    note_id: int


def digest_of(text: str) -> str:
    """The digest of a note's text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def add_note(run: Callable[..., Done], order_id: int, text: str, *, op_id: uuid.UUID) -> JsonObject:
    """Write a note. ``run`` is ``Operations.run``; returns the result of ``add_note_now``."""
    return run(AddNote(order_id, digest_of(text)), op_id=op_id, attachments={"text": Attachment(text)}).result


@operation(AddNote, "orders.note", version=1, right="orders")
def add_note_now(tx: Tx, command: AddNote) -> JsonObject:
    """Write the note. Result: order_id, note_id. Raises NotFound, or BadInput for an empty or far too long text."""
    text = str(tx.attachments["text"].value).replace("\0", "").strip()
    if not text or len(text) > MAX_NOTE:
        raise BadInput(
            words("A note has 1 to {n} characters. Nothing was written.", n=MAX_NOTE),
            fix=words("Write something, or shorten it."),
        )
    lock_orders(tx, [command.order_id])
    if tx.conn.execute(select(SalesOrder.id).where(SalesOrder.id == command.order_id)).first() is None:
        raise NotFound(
            words("There is no such order. Nothing was changed."), fix=words("Look for it in the list of orders.")
        )
    row = {
        "order_id": command.order_id, "text": text, "user_id": tx.user_id, "station_id": tx.station_id,
        "recorded_at": tx.recorded_at,
    }  # fmt: skip
    note_id = tx.conn.execute(insert(OrderNote).returning(OrderNote.id), row).scalar_one()
    tx.event(command.order_id, "note", {"note_id": note_id})
    return {"order_id": command.order_id, "note_id": note_id}


@operation(RemoveNote, "orders.remove_note", version=1, right="orders")
def remove_note(tx: Tx, command: RemoveNote) -> JsonObject:
    """Take the note away; gone already is an answer. Result: order_id, note_id, changed."""
    return _set_removed(tx, command.note_id, True)


@operation(RestoreNote, "orders.restore_note", version=1, right="orders")
def restore_note(tx: Tx, command: RestoreNote) -> JsonObject:
    """Put the note back; there already is an answer. Result: order_id, note_id, changed."""
    return _set_removed(tx, command.note_id, False)


def _set_removed(tx: Tx, note_id: int, removed: bool) -> JsonObject:
    found: Any = tx.conn.execute(
        select(OrderNote.order_id, OrderNote.removed_at).where(OrderNote.id == note_id, OrderNote.order_id.is_not(None))
    ).first()
    if found is None:
        raise NotFound(words("There is no such note. Nothing was changed."), fix=words("Open the order again."))
    changed = (found.removed_at is not None) is not removed
    if changed:
        when = tx.recorded_at if removed else None
        tx.conn.execute(update(OrderNote).where(OrderNote.id == note_id).values(removed_at=when))
        tx.event(found.order_id, "note_removed" if removed else "note_restored", {"note_id": note_id})
    tx.touch(Topic.ORDERS, found.order_id)
    return {"order_id": found.order_id, "note_id": note_id, "changed": changed}
