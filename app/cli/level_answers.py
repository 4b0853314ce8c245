"""Answers about what should be in stock, and what of it a channel never gets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from app.cli.output import Value, shown
from app.cli.session import Session
from app.domain.identifiers import fold
from app.errors import Ambiguous, BadInput, NotFound
from app.queries.places import shop_locations
from app.queries.stock_card import kept_from
from app.queries.stock_grid import GridRow, GridSpec, stock_grid
from app.services.references import one_location, one_product
from app.services.stock_policies import SetPolicy, SetThreshold

_MOST_DIGITS = 10
_NO_SKU = 0
_NAMES = ("safety", "reorder_point", "reorder_to")


def levels_value(session: Session, sku: str, location: str, told: Mapping[str, str | None]) -> Value:
    """Set what is told of safety stock and reorder point, and give what holds then. Raises NotFound, BadInput."""
    given = {name: text for name, text in told.items() if text is not None}

    def meant(conn: Connection) -> Value:
        sku_id, place = one_product(conn, sku), _place(conn, location)
        row = _row(conn, sku_id, place)
        before = {name: getattr(row, name) for name in _NAMES} if row is not None else {"safety": 0}
        wanted = {**before, **{name: _whole(text) if text.strip() else None for name, text in given.items()}}
        if wanted.get("reorder_point") is None and "reorder_to" not in given:
            wanted["reorder_to"] = None
        return {"sku_id": sku_id, "location_id": place, **wanted, "safety": wanted["safety"] or 0}

    if given:
        wanted = session.settle("levels", [sku, location, repr(sorted(given.items()))], meant)
        session.shop.run(SetPolicy(**wanted), op_id=session.step("levels"))
    else:
        wanted = session.shop.read(meant)
    row = session.shop.read(_row, wanted["sku_id"], wanted["location_id"])
    if row is None:
        raise NotFound(f"{sku} was never there.", fix="Give --safety, --reorder or --up-to.")
    names = ("location", *_NAMES, "available", "low")
    return {"sku": row.code, **{name: getattr(row, name) for name in names}}


def _whole(text: str) -> int:
    typed = text.strip()
    if not (typed.isascii() and typed.isdecimal() and len(typed) <= _MOST_DIGITS):
        raise BadInput(f"{text!r} is no whole number of 0 or more. Nothing was changed.", fix="Such as 12.")
    return int(typed)


def one_channel_account(conn: Connection, text: str) -> int:
    """Id of the channel account that a person means by its shop, its channel, or both. Raises NotFound, Ambiguous."""
    known = kept_from(conn, _NO_SKU)
    names = {one.account_id: (one.channel, one.shop, f"{one.channel} {one.shop}".strip()) for one in known}
    found = [account for account, (*_, both) in names.items() if fold(both) == fold(text)]
    found = found or [account for account, each in names.items() if fold(text) in map(fold, each)]
    if len(found) == 1:
        return found[0]
    every = [names[account][2] for account in found or names]
    if found:
        raise Ambiguous(f"{text!r} fits several shops. Nothing was changed.", choices=every, fix="Name one of them.")
    fix = f"Use one of: {', '.join(every)}." if every else "Import orders of it first."
    raise NotFound(f"There is no channel or shop {text!r}. Nothing was changed.", fix=fix)


def _place(conn: Connection, location: str) -> int:
    if location:
        return one_location(conn, location)
    places = shop_locations(conn)
    if len(places) != 1:
        raise BadInput("Say which location. Nothing was changed.", fix="Give --location CODE.")
    return places[0].id


def _row(conn: Connection, sku_id: int, location_id: int) -> GridRow | None:
    return next(iter(stock_grid(conn, GridSpec(sku_id=sku_id, location_id=location_id), limit=1).rows), None)


def levels_words(value: Value) -> str:
    """The levels in words."""
    point, target = value["reorder_point"], value["reorder_to"]
    bought = "never low" if point is None else f"low at {point}, then bought up to {target}"
    low = "; it is low now" if value["low"] else ""
    return (
        f"{shown(value['sku'])} at {shown(value['location'])}: {value['available']} available,"
        f" safety stock {value['safety']}, {bought}{low}."
    )


def threshold_value(session: Session, shop: str, units: str, sku: str) -> Value:
    """Set what a channel never gets. Raises NotFound, Ambiguous, BadInput."""

    def meant(conn: Connection) -> dict[str, Any]:
        product = one_product(conn, sku) if sku else None
        return {"channel_account_id": one_channel_account(conn, shop), "sku_id": product, "units": _whole(units)}

    command = SetThreshold(**session.settle("threshold", [shop, units, sku], meant))
    session.shop.run(command, op_id=session.step("threshold"))
    return {"shop": shop, "sku": sku or None, "units": command.units}


def threshold_words(value: Value) -> str:
    """What a channel never gets, in words."""
    of = f"of {shown(value['sku'])}" if value["sku"] else "of every product without a number of its own"
    kept = f"{value['units']} units" if value["units"] else "nothing"
    return f"{kept} {of} kept from {shown(value['shop'])}, at each location."
