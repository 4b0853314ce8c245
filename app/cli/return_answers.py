"""``stationmaster return``: goods of an order that came back. JSON values, and the same in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.cli import words
from app.cli.change_answers import line_of, pair
from app.cli.output import Value
from app.cli.session import Session
from app.domain.money import format_minor
from app.domain.refunds import NO_REFUND
from app.domain.returns import Refunding, ReturnReason
from app.domain.typed_numbers import read_units
from app.errors import BadInput
from app.queries.order_page import order_view
from app.services.references import one_bin, one_location, one_lot, one_order
from app.services.returns import ReturnedLine, ReturnGoods


@dataclass(frozen=True, slots=True)
class Wishes:
    """What ``return`` was asked for, as typed: ``SKU=N`` words, and where to, why, and what of the money."""

    lines: Sequence[str]
    location: str
    bin: str
    lot: str
    no_lot: bool
    serials: Sequence[str]
    written_off: bool
    reason: str
    refund: str

    @property
    def plain(self) -> list[str]:
        """All of it."""
        return [
            *self.lines,
            self.location,
            self.bin,
            self.lot,
            str(self.no_lot),
            *self.serials,
            str(self.written_off),
            self.reason,
            self.refund,
        ]


def return_value(session: Session, name: str, wishes: Wishes) -> Value:
    """Take goods of an order back."""
    _one_of("reason", wishes.reason, list(ReturnReason))
    _one_of("refund", wishes.refund, list(Refunding))
    if not wishes.lines:
        raise BadInput("Nothing was named that came back. Nothing was changed.", fix="Say --line SKU=UNITS.")

    def decide(conn: Any) -> Value:
        view = order_view(conn, one_order(conn, name))
        assert view is not None, "it was just found"
        place = one_location(conn, wishes.location) if wishes.location else session.shop.facts.location_id
        if place is None:
            raise BadInput("This station has no location. Nothing was changed.", fix="Name one with --location CODE.")
        bin_id = one_bin(conn, place, wishes.bin) if wishes.bin else None
        goods = []
        for word in wishes.lines:
            sku, units = pair(word)
            line = line_of(view, sku)
            lot_id = one_lot(conn, line.sku_id, wishes.lot) if wishes.lot else None
            goods.append([line.id, read_units(units), bin_id, lot_id])
        if wishes.serials and len(goods) != 1:
            raise BadInput(
                "Serial numbers belong to one product. Nothing was changed.", fix="Take back one --line at a time."
            )
        return {"order_id": view.row.id, "location_id": place, "goods": goods}

    meant = session.settle("return", [name, *wishes.plain], decide)
    lines = tuple(
        ReturnedLine(
            line_id, units, bin_id, lot_id, wishes.written_off,
            serials=tuple(wishes.serials), without_lot=wishes.no_lot,
        )
        for line_id, units, bin_id, lot_id in meant["goods"]
    )  # fmt: skip
    command = ReturnGoods(meant["order_id"], meant["location_id"], lines, wishes.reason, wishes.refund)
    done = session.shop.run(command, op_id=session.step("return")).result
    return {
        "order": done["number"],
        "return_number": done["return_number"],
        "units": done["units"],
        "refund_minor": done["refund"],
        "currency": done["currency"],
        "why_no_refund": done["why_no_refund"],
    }


def _one_of(what: str, given: str, known: Sequence[str]) -> None:
    if given not in known:
        raise BadInput(f"There is no {what} {given!r}. Nothing was changed.", fix=f"Use one of: {', '.join(known)}.")


def return_words(value: Value) -> str:
    """A return in words."""
    said = f"Return {value['return_number']} of {value['order']}: {words.plural(value['units'], 'unit')} came back."
    if not value["refund_minor"]:
        return f"{said} {NO_REFUND.get(value['why_no_refund'], '')}".rstrip()
    amount = words.money(format_minor(value["refund_minor"], value["currency"]), value["currency"])
    return f"{said} Refund: {amount}."
