"""Goods that come back: why, what may come back, and which lot it is. What is paid back for them: ``refunds``."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.errors import BadInput, NotFound, Refused
from app.wording import words


class ReturnReason(enum.StrEnum):
    """Why goods come back."""

    UNWANTED = "unwanted"
    DAMAGED = "damaged"
    WRONG_ITEM = "wrong_item"
    LATE = "late"
    OTHER = "other"


class Refunding(enum.StrEnum):
    """What becomes of the money: it stays, it leaves in some seconds, or the channel has paid it back already."""

    NONE = "none"
    PAY_BACK = "pay_back"
    PAID_BACK = "paid_back"


@dataclass(frozen=True, slots=True)
class SentLine:
    """A line of an order: units that left and units that came back before; ``kit``: the kit's line it is a part of."""

    id: int
    sku_id: int
    code: str
    shipped: int
    returned: int
    requires_shipping: bool
    ordered: int = 0
    kit: int | None = None

    @property
    def can_come_back(self) -> int:
        """Units that are still with the customer."""
        return self.shipped - self.returned


def check_units(lines: Mapping[int, SentLine], units: Mapping[int, int]) -> None:
    """Raise NotFound for a line of another order, Refused where more is to come back than is with the customer."""
    for line_id, count in units.items():
        line = lines.get(line_id)
        if line is None:
            raise NotFound(
                words("The order has no such line. Nothing was changed."), fix=words("Choose one of its lines.")
            )
        if count > line.can_come_back:
            raise Refused(
                words(
                    "{units} of {code} cannot come back: {left} are with the customer. Nothing was changed.",
                    units=count,
                    code=line.code,
                    left=line.can_come_back,
                ),
                fix=words("Look at what was sent and at what came back before."),
            )


def lot_of(code: str, away: Sequence[tuple[int | None, int]]) -> int | None:
    """The lot that units of a line belong to, from (lot, units with the customer) of each.

    Raises BadInput where they can be of several: then a person has to look.
    """
    lots = {lot_id for lot_id, units in away if units > 0}
    if len(lots) > 1:
        raise BadInput(
            words("{code} was sent from several lots. Nothing was changed.", code=code),
            fix=words("Say which lot came back, or that it bears none."),
        )
    return next(iter(lots), None)
