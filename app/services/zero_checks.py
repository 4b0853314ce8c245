"""After a pick: the books say that a bin is empty now, and whoever stands before it says whether it is."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select, update

from app.errors import NotFound
from app.services.counts import begin_to_count
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import words
from db.models import Bin


@dataclass(frozen=True, slots=True)
class AnswerZeroCheck:
    """``empty``: nothing lies in the bin. Else it is to be counted."""

    bin_id: int
    empty: bool


@operation(AnswerZeroCheck, "counts.zero_check", version=1, right="pack")
def answer_zero_check(tx: Tx, command: AnswerZeroCheck) -> JsonObject:
    """Result: bin_id, count_id (of the count that was begun; None if it is empty: then it counts as counted now)."""
    location_id = tx.conn.scalar(select(Bin.location_id).where(Bin.id == command.bin_id, Bin.archived_at.is_(None)))
    if location_id is None:
        raise NotFound(words("There is no such bin. Nothing was changed."), fix=words("Scan its label again."))
    if command.empty:
        tx.conn.execute(update(Bin).where(Bin.id == command.bin_id).values(counted_at=tx.recorded_at))
        return {"bin_id": command.bin_id, "count_id": None}
    begun = begin_to_count(tx, location_id, command.bin_id, blind=True)
    return {"bin_id": command.bin_id, "count_id": begun["count_id"]}
