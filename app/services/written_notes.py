"""What people write about a step in the warehouse: not in the ledger, not in the operation; so it can be erased."""

from __future__ import annotations

from app.services.pictures import keep_pictures
from app.services.unit_of_work import Tx
from db.bulk import insert_rows
from db.models import StockNote

MOST_NOTE = 2_000


def note_text(note: str) -> str:
    """The note as it is kept: without blanks around it, and without what no database stores."""
    whole = note.replace("\0", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return whole.strip()[:MOST_NOTE]


def write_note(tx: Tx, note: str, picture: str = "") -> None:
    """Keep what a person wrote about the operation, if anything, and a photo: its digest, the bytes are an attachment.

    Raises BadInput for bytes that are no picture.
    """
    text = note_text(note)
    if picture:
        keep_pictures(tx, [picture])
    if text or picture:
        insert_rows(tx.conn, StockNote, [{"op_id": tx.op_id, "text": text, "picture_sha256": picture or None}])
