"""What a scanned code means to somebody who counts, and what the screen shows."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Any

from app.domain.counting import CountState
from app.domain.gs1 import parse_goods_code
from app.domain.identifiers import CodeKind, parse_own_code
from app.queries.counts import BinToCount, CountRow, bin_by_id, bins_named, bins_of_count, count_rows, tracking_of
from app.queries.packing import product_card
from app.services.count_sheet import BinSheet, Difference, bin_sheet, differences
from app.services.scan_lookup import Found, clean, look_up

_UNFINISHED = (CountState.OPEN, CountState.REVIEW)


class Kind(enum.StrEnum):
    """What a code names."""

    BIN = "bin"
    PRODUCT = "product"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Meant:
    """What a code means. ``units``: how many it stands for (a case of 12: 12); ``lot``, ``serial``: if they are in it.

    ``text`` is the code itself: where a lot or a serial is waited for, an unknown one is that.
    """

    kind: Kind
    text: str
    bin_id: int | None = None
    location_id: int | None = None
    sku_id: int = 0
    code: str = ""
    title: str = ""
    picture: str | None = None
    units: int = 1
    lot: str = ""
    serial: str = ""
    tracking: str = "none"


def meaning(conn: Any, code: str, location_id: int | None) -> Meant:
    """What ``code`` names: a label of a bin, a product (also by a GS1 code), or the code of a bin of the location."""
    text = clean(code)
    own = parse_own_code(text)
    if own is not None and own.kind is CodeKind.BIN:
        labelled = bin_by_id(conn, own.number)
        if labelled is not None:
            return Meant(Kind.BIN, labelled.code, labelled.id, labelled.location_id)
    goods = parse_goods_code(text)
    hits = [hit for hit in look_up(conn, goods.gtin if goods else text) if hit.found is Found.SKU]
    if len(hits) == 1:
        card = product_card(conn, hits[0].id)
        if card is not None:
            units = hits[0].units * (goods.units if goods else 1)
            more = (goods.lot, goods.serial) if goods else ("", "")
            return Meant(
                Kind.PRODUCT,
                text,
                None,
                None,
                card.sku_id,
                card.code,
                card.title,
                card.picture_sha256,
                units,
                *more,
                tracking_of(conn, card.sku_id),
            )
    named = bins_named(conn, text, location_id)
    if len(named) == 1:
        return Meant(Kind.BIN, named[0].code, named[0].id, named[0].location_id)
    return Meant(Kind.UNKNOWN, text)


@dataclass(frozen=True, slots=True)
class Sight:
    """What the screen shows: counts that are not over; the bins and differences of the chosen one; the bin in hand."""

    counts: tuple[CountRow, ...] = ()
    bins: tuple[BinToCount, ...] = ()
    differences: tuple[Difference, ...] = ()
    sheet: BinSheet | None = None


def look(conn: Any, location_id: int | None, count_id: int | None, place: tuple[int, int | None] | None) -> Sight:
    """Everything at once: ``count_id`` is the count that is looked at, ``place`` the count and bin in hand."""
    counts = tuple(count_rows(conn, location_id=location_id, states=_UNFINISHED))
    bins = tuple(bins_of_count(conn, count_id)) if count_id is not None else ()
    off = tuple(differences(conn, count_id)) if count_id is not None else ()
    return Sight(counts, bins, off, bin_sheet(conn, *place) if place is not None else None)
