"""Bins: made, changed and given up; what a bin is for decides whether what lies in it is sold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import select, update

from app.domain.stock_places import UNSELLABLE, BinKind, bin_code
from app.domain.topics import Topic
from app.errors import BadInput, NotFound, Refused
from app.services import stock_levels
from app.services.holding import hold_units
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import words
from db import direct
from db.bulk import insert_rows, next_ids
from db.models import Bin, BinStock, Location, Lot

MOST_AT_ONCE = 10_000
MOST_ZONE = 40


@dataclass(frozen=True, slots=True)
class AddBins:
    """Make bins with these codes at a location, in this order on the picker's walk, after those that are there."""

    location_id: int
    codes: tuple[str, ...]
    zone: str = ""
    kind: str = BinKind.PICKABLE.value


@dataclass(frozen=True, slots=True)
class ChangeBin:
    """Give a bin another code, zone, place on the walk or kind; ``version`` is the one that was seen."""

    bin_id: int
    version: int
    code: str
    zone: str
    walk_order: int
    kind: str


@dataclass(frozen=True, slots=True)
class ArchiveBin:
    """Give up an empty bin; its movements stay."""

    bin_id: int


@operation(AddBins, "bins.add", version=1, right="stock")
def add_bins(tx: Tx, command: AddBins) -> JsonObject:
    """Make bins; one that was given up comes back. Result: bin_ids in the order of the codes, added (how many are new).

    Raises BadInput for a code that cannot be one, twice the same, or too many; NotFound for an unknown location.
    """
    codes = [bin_code(code) for code in command.codes]
    if not 0 < len(codes) <= MOST_AT_ONCE or len(set(codes)) < len(codes):
        raise BadInput(
            words("Give 1 to {most} bins, each once. Nothing was changed.", most=MOST_AT_ONCE),
            fix=words("Look for codes that are there twice."),
        )
    _require_location(tx, command.location_id)
    at = Bin.location_id == command.location_id
    known = {row.code: row.id for row in tx.conn.execute(select(Bin.code, Bin.id).where(at))}
    last = max(tx.conn.scalars(select(Bin.walk_order).where(at)), default=0)
    fresh = [code for code in codes if code not in known]
    ids = dict(zip(fresh, next_ids(tx.conn, Bin, len(fresh)), strict=True))
    same = {"location_id": command.location_id, "zone": _zone(command.zone), "kind": _kind(command.kind)}
    rows = [{"id": ids[code], "code": code, "walk_order": last + at_ + 1} | same for at_, code in enumerate(fresh)]
    insert_rows(tx.conn, Bin, rows)
    back = [known[code] for code in codes if code in known]
    tx.conn.execute(update(Bin).where(Bin.id.in_(back), Bin.archived_at.is_not(None)).values(archived_at=None))
    tx.touch(Topic.LOCATIONS, command.location_id)
    return {"bin_ids": [known.get(code) or ids[code] for code in codes], "added": len(fresh)}


@operation(ChangeBin, "bins.change", version=1, right="stock")
def change_bin(tx: Tx, command: ChangeBin) -> JsonObject:
    """Change a bin; what lies in it is held or sold by its new kind. Result: bin_id, version.

    Raises Refused if somebody changed it meanwhile or the code is taken, NotEnoughStock if units in it are promised.
    """
    row = _bin(tx, command.bin_id)
    if row.version != command.version:
        raise Refused(
            words("Somebody changed the bin {code} meanwhile. Nothing was changed.", code=row.code),
            fix=words("Look at it again, then change it."),
        )
    code, kind = bin_code(command.code), _kind(command.kind)
    taken = select(Bin.id).where(Bin.location_id == row.location_id, Bin.code == code, Bin.id != row.id)
    if tx.conn.scalar(taken) is not None:
        raise Refused(
            words("There is a bin {code} already. Nothing was changed.", code=code), fix=words("Give another code.")
        )
    if (kind in UNSELLABLE) != (row.kind in UNSELLABLE):
        _hold_or_free(tx, row, hold=kind in UNSELLABLE)
    values: dict[str, Any] = {"code": code, "zone": _zone(command.zone), "walk_order": command.walk_order, "kind": kind}
    tx.conn.execute(update(Bin).where(Bin.id == row.id).values(version=Bin.version + 1, **values))
    tx.touch(Topic.LOCATIONS, row.location_id)
    return {"bin_id": row.id, "version": row.version + 1}


@operation(ArchiveBin, "bins.archive", version=1, right="stock")
def archive_bin(tx: Tx, command: ArchiveBin) -> JsonObject:
    """Give up a bin. Result: bin_id. Raises Refused while anything lies in it."""
    row = _bin(tx, command.bin_id)
    stock_levels.lock(tx, tx.conn.scalars(select(BinStock.sku_id).where(BinStock.bin_id == row.id)))
    units = sum(tx.conn.scalars(select(BinStock.on_hand).where(BinStock.bin_id == row.id)))
    if units:
        raise Refused(
            words("{units} units lie in the bin {code}. Nothing was changed.", units=units, code=row.code),
            fix=words("Move them to another bin first."),
        )
    tx.conn.execute(update(Bin).where(Bin.id == row.id).values(archived_at=tx.recorded_at, version=Bin.version + 1))
    tx.touch(Topic.LOCATIONS, row.location_id)
    return {"bin_id": row.id}


class BinHead(NamedTuple):
    """What is needed of a bin to work with it."""

    id: int
    location_id: int
    code: str
    kind: BinKind
    version: int


def bin_at(tx: Tx, bin_id: int, location_id: int) -> BinHead:
    """The bin, which must be in use at the location. Raises NotFound, Refused."""
    return bin_soon(tx, bin_id)(location_id)


def bin_soon(tx: Tx, bin_id: int) -> Callable[[int], BinHead]:
    """``bin_at`` of the location that it is given then, asked for together with the next statement."""
    found = direct.Soon(tx.conn, _BIN, (bin_id,))
    return lambda location_id: _at_location(_head(found.rows), location_id)


def _at_location(row: BinHead, location_id: int) -> BinHead:
    if row.location_id != location_id:
        raise Refused(
            words("The bin {code} is at another location. Nothing was changed.", code=row.code),
            fix=words("Choose a bin of this location, or make a transfer."),
        )
    return row


def _bin(tx: Tx, bin_id: int) -> BinHead:
    return _head(direct.rows(tx.conn, _BIN, (bin_id,)))


_BIN = """
    SELECT id, location_id, code, kind, version FROM bin WHERE id = ? AND archived_at IS NULL FOR NO KEY UPDATE"""


def _head(rows: direct.Rows) -> BinHead:
    for id_, location_id, code, kind, version in rows:
        return BinHead(id_, location_id, code, BinKind(kind), version)
    raise NotFound(words("There is no such bin. Nothing was changed."), fix=words("Scan its label again."))


def _hold_or_free(tx: Tx, row: BinHead, *, hold: bool) -> None:
    """Units in the bin are held from now on, or sold again."""
    at = BinStock.bin_id == row.id
    blocked = set(
        tx.conn.scalars(select(Lot.id).join(BinStock, BinStock.lot_id == Lot.id).where(at, Lot.blocked_at.is_not(None)))
    )
    hold_units(tx, at, lambda lies: hold or lies.lot_id in blocked, "bin_kind", words("the bin {code}", code=row.code))


def _require_location(tx: Tx, location_id: int) -> None:
    if tx.conn.scalar(select(Location.id).where(Location.id == location_id)) is None:
        raise NotFound(words("There is no such location. Nothing was changed."), fix=words("Choose one from the list."))


def _kind(text: str) -> BinKind:
    if text not in list(BinKind):
        raise BadInput(
            words("{text} is no kind of bin. Nothing was changed.", text=repr(text)),
            fix=words("Use: {names}.", names=", ".join(BinKind)),
        )
    return BinKind(text)


def _zone(text: str) -> str:
    return " ".join(text.split())[:MOST_ZONE]
