"""What the labels of bins say: code, location and zone, and an own code that no other record has."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select

from app.domain.identifiers import CodeKind, OwnCode
from app.errors import NotFound
from app.printing.documents import BinLabel
from app.wording import words
from db.models import Bin, Location


def bin_labels(conn: Connection, bin_ids: Sequence[int], *, copies: int = 1) -> list[BinLabel]:
    """A label for each bin, in this order. Raises NotFound for one that is not in use."""
    query = select(Bin.id, Bin.code, Bin.zone, Location.name).join(Location, Location.id == Bin.location_id)
    known = {row.id: row for row in conn.execute(query.where(Bin.id.in_(bin_ids), Bin.archived_at.is_(None)))}
    if not set(bin_ids) <= known.keys():
        raise NotFound(words("There is no such bin. Nothing was printed."), fix=words("Choose one from the list."))
    labels = []
    for bin_id in bin_ids:
        row, own = known[bin_id], str(OwnCode(CodeKind.BIN, bin_id))
        where = " · ".join(part for part in (row.name, row.zone, own) if part)
        labels.append(BinLabel(row.code, where, own, copies))
    return labels
