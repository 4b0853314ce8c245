"""Where goods that come in are put: with their like, else near them, else where there is room."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.stock_places import UNSELLABLE, BinKind

_STOCK = frozenset({BinKind.PICKABLE, BinKind.BULK})


class PutawayReason(enum.StrEnum):
    """Why a bin is proposed."""

    SAME_LOT = "same_lot"
    SAME_SKU = "same_sku"
    SAME_ZONE = "same_zone"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class BinContent:
    """A bin as the rule sees it: units of the product in it, how many of them of the lot, and units of anything.

    ``had``: the product lay there before, or does.
    """

    id: int
    code: str
    kind: BinKind
    zone: str = ""
    walk_order: int = 0
    of_sku: int = 0
    of_lot: int = 0
    units: int = 0
    had: bool = False


@dataclass(frozen=True, slots=True)
class Putaway:
    """The proposed bin, and why."""

    bin_id: int
    code: str
    reason: PutawayReason


def putaway(bins: Iterable[BinContent]) -> Putaway | None:
    """The bin that has this product and lot, else this product, else an empty one to pick from, in a zone where it lay.

    Among equals the first on the picker's walk. None: the location has no bin that fits.
    """
    known = sorted((b for b in bins if b.kind not in UNSELLABLE), key=lambda b: (b.walk_order, b.code))
    stock = [b for b in known if b.kind in _STOCK]
    zones = {b.zone for b in known if b.had}
    empty = [b for b in known if b.kind is BinKind.PICKABLE and b.units == 0]
    for reason, fits in (
        (PutawayReason.SAME_LOT, [b for b in stock if b.of_lot > 0]),
        (PutawayReason.SAME_SKU, [b for b in stock if b.of_sku > 0]),
        (PutawayReason.SAME_ZONE, [b for b in empty if b.zone in zones]),
        (PutawayReason.EMPTY, empty),
    ):
        if fits:
            return Putaway(fits[0].id, fits[0].code, reason)
    return None
