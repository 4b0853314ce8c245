"""Gestures of several steps: what was meant is settled once, so that the same gesture again means the same.

"Route all that waits" or "ship 1042" name other records a minute later. The first operation of such a gesture stores
the ids that were meant under the gesture's own id; the steps have ids derived from it.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from app.services.unit_of_work import Attachment, Done, JsonObject, Tx, operation
from db import direct


@dataclass(frozen=True, slots=True)
class BeginGesture:
    """A gesture begins: a verb and its words as they were given, without personal text."""

    verb: str
    words: tuple[str, ...]


@operation(BeginGesture, "gesture.begin", version=1, right="read")
def begin_gesture(tx: Tx, _command: BeginGesture) -> JsonObject:
    """Find out what is meant: the attachment ``decide`` is called with the connection and only reads. Result: its."""
    direct.settle(tx.conn)  # whether it was decided before is known first, also where ``decide`` asks nothing
    result: JsonObject = tx.attachments["decide"].value(tx.conn)
    return result


def settle(
    run: Callable[..., Done],
    verb: str,
    words: Sequence[str],
    decide: Callable[[Any], JsonObject],
    *,
    op_id: uuid.UUID,
) -> JsonObject:
    """What the gesture is about: ``decide(connection)``, or what it gave when the gesture was made first.

    Raises what ``decide`` raises (the id stays free then), or OperationConflict if the id belongs to another gesture.
    """
    return run(BeginGesture(verb, tuple(words)), op_id=op_id, attachments={"decide": Attachment(decide)}).result
