"""Answers about orders to suppliers, what is on its way and what should be bought. JSON values, and in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from app.cli.buying_answers import price_of
from app.cli.output import Value
from app.cli.session import Session
from app.cli.words import money, plural, state, table
from app.domain.money import format_minor
from app.domain.purchases import AWAITED, PurchaseState
from app.errors import BadInput
from app.queries.buying import (
    PurchaseRow,
    arrivals,
    purchase,
    purchase_goods,
    purchase_list,
    suggestions,
    supplier_list,
)
from app.queries.places import shop_locations
from app.services.purchase_suggestions import DraftSuggested
from app.services.purchases import (
    CancelPurchase,
    DraftPurchase,
    LineWish,
    OrderPurchase,
    RedatePurchase,
    one_purchase,
)
from app.services.references import one_location, one_product
from app.services.suppliers import one_supplier


def purchases_value(session: Session, wanted: str, location: str) -> Value:
    """Orders to suppliers, the newest first. Raises BadInput for a state that there is not."""
    if wanted and wanted != "open" and wanted not in list(PurchaseState):
        names = ", ".join([*PurchaseState, "open"])
        raise BadInput(f"There is no state {wanted!r}. Nothing was changed.", fix=f"Use one of: {names}.")
    states = AWAITED if wanted == "open" else [PurchaseState(wanted)] if wanted else []
    place = session.shop.read(one_location, location) if location else None
    rows: list[PurchaseRow] = []
    while True:
        before = rows[-1].id if rows else None
        page = session.shop.read(purchase_list, states=states, location_id=place, before_id=before)
        rows += page
        if not page:
            return {"purchases": [_row(row) for row in rows], "count": len(rows)}


def purchases_words(value: Value) -> str:
    """A line for each order to a supplier."""
    rows = [
        (
            row["number"],
            row["supplier"],
            state(row["state"]),
            f"{row['received']} of {row['ordered'] - row['cancelled']}",
            row["expected_on"] or "",
        )
        for row in value["purchases"]
    ]
    return "\n".join(table(rows)) or "There is no such purchase order."


def purchase_value(session: Session, name: str) -> Value:
    """One order to a supplier with its lines. Raises NotFound."""
    return _whole(session, session.shop.read(one_purchase, name))


def purchase_words(value: Value) -> str:
    """An order to a supplier in words."""
    day = f", expected {value['expected_on']}" if value["expected_on"] else ""
    head = f"{value['number']} of {value['supplier']} for {value['location']}: {state(value['state'])}{day}"
    rows = [
        (
            line["sku"],
            f"{line['received']} of {line['ordered'] - line['cancelled']}",
            f"{line['incoming']} to come" if line["incoming"] else "",
            money(line["price"], value["currency"]),
        )
        for line in value["lines_of"]
    ]
    return "\n".join([head, *table(rows, frozenset({3}))])


def draft_value(
    session: Session, supplier: str, lines: Sequence[str], location: str, expected: str, note: str, *, order: bool
) -> Value:
    """Draft an order, and say that it was sent. Raises NotFound, Ambiguous, BadInput, Refused."""
    shop = session.shop

    def meant(conn: Any) -> Value:
        supplier_id = one_supplier(conn, supplier)
        place = one_location(conn, location) if location else shop.facts.location_id
        if place is None:
            raise BadInput("Say where the goods go. Nothing was changed.", fix="Give --location CODE.")
        currency = next(row.currency for row in supplier_list(conn) if row.id == supplier_id)
        wishes = [_wish(conn, text, currency) for text in lines]
        return {"supplier_id": supplier_id, "location_id": place, "wishes": [list(wish) for wish in wishes]}

    gesture = session.settle("draft", [supplier, *lines, location], meant)
    wishes = tuple((sku_id, units, price) for sku_id, units, price in gesture["wishes"])
    command = DraftPurchase(gesture["supplier_id"], gesture["location_id"], wishes, expected, note)
    made = shop.run(command, op_id=session.step("draft")).result
    if order:
        shop.run(OrderPurchase(made["purchase_order_id"]), op_id=session.step("order"))
    return _whole(session, made["purchase_order_id"])


def _wish(conn: Any, text: str, currency: str) -> LineWish:
    name, equals, rest = text.rpartition("=")
    units, _, price = rest.partition("@")
    if not equals or not (units.isascii() and units.isdigit()):
        raise BadInput(f"{text!r} is not a line. Nothing was changed.", fix="As MUG=24, or MUG=24@2.50.")
    return one_product(conn, name), int(units), price_of(price, currency)


def order_value(session: Session, name: str, expected: str) -> Value:
    """A draft was sent to the supplier. Raises NotFound, BadInput, Refused."""
    purchase_id = session.shop.read(one_purchase, name)
    session.shop.run(OrderPurchase(purchase_id, expected), op_id=session.step("order"))
    return _whole(session, purchase_id)


def date_value(session: Session, name: str, day: str, sku: str) -> Value:
    """The goods come on another day. Raises NotFound, BadInput, Refused."""
    purchase_id = session.shop.read(one_purchase, name)
    command = RedatePurchase(purchase_id, day, session.shop.read(one_product, sku) if sku else None)
    session.shop.run(command, op_id=session.step("date"))
    return _whole(session, purchase_id)


def cancel_value(session: Session, name: str, sku: str) -> Value:
    """What has not come is cancelled. Raises NotFound, Refused."""
    purchase_id = session.shop.read(one_purchase, name)
    command = CancelPurchase(purchase_id, session.shop.read(one_product, sku) if sku else None)
    session.shop.run(command, op_id=session.step("cancel"))
    return _whole(session, purchase_id)


def suggest_value(session: Session, location: str, *, draft: bool) -> Value:
    """What should be bought, by supplier; with ``draft`` it is drafted."""
    place = session.shop.read(one_location, location) if location else None
    rows = session.shop.read(suggestions, place)
    made = session.shop.run(DraftSuggested(place), op_id=session.step("draft")).result["numbers"] if draft else []
    names = ("title", "location", "available", "incoming", "reorder_point", "reorder_to", "supplier", "units")
    return {
        "suggestions": [{"sku": row.code, **{name: getattr(row, name) for name in names}} for row in rows],
        "drafted": made,
    }


def suggest_words(value: Value) -> str:
    """What should be bought, in words."""
    rows = [
        (
            row["supplier"] or "no supplier",
            row["sku"],
            row["location"],
            f"{row['available']} available",
            f"{row['incoming']} on the way" if row["incoming"] else "",
            f"buy {row['units']}",
        )
        for row in value["suggestions"]
    ]
    drafted = [f"Drafted: {', '.join(value['drafted'])}"] if value["drafted"] else []
    return "\n".join([*table(rows), *drafted]) or "Nothing is low."


def incoming_value(session: Session, names: Sequence[str]) -> Value:
    """What of the products is on its way. Raises NotFound, Ambiguous."""
    ids = {session.shop.read(one_product, name): name for name in names}
    places = {place.id: place.name for place in session.shop.read(shop_locations)}
    return {
        "incoming": [
            {
                "sku": ids[found.sku_id],
                "location": places.get(found.location_id, ""),
                "units": found.units,
                "expected_on": _iso(found.expected_on),
                "document": found.document,
            }
            for found in session.shop.read(arrivals, ids)
        ]
    }


def incoming_words(value: Value) -> str:
    """What is on its way, in words."""
    rows = [
        (row["sku"], row["location"], plural(row["units"], "unit"), row["expected_on"] or "no date", row["document"])
        for row in value["incoming"]
    ]
    return "\n".join(table(rows)) or "Nothing of it is on its way."


def _whole(session: Session, purchase_id: int) -> Value:
    row = session.shop.read(purchase, purchase_id)
    assert row is not None
    lines = [
        {
            "sku": line.sku,
            "title": line.title,
            "ordered": line.bought.ordered,
            "received": line.bought.received,
            "cancelled": line.bought.cancelled,
            "incoming": line.bought.incoming,
            "price": None if line.price_amount is None else format_minor(line.price_amount, row.currency),
            "price_minor": line.price_amount,
            "expected_on": _iso(line.expected_on),
        }
        for line in session.shop.read(purchase_goods, purchase_id)
    ]
    return _row(row) | {"lines_of": lines}


def _row(row: PurchaseRow) -> Value:
    names = ("id", "number", "supplier", "location", "currency", "created_at", "note", "lines", "ordered", "received")
    return {
        **{name: getattr(row, name) for name in names},
        "cancelled": row.cancelled,
        "state": row.state.value,
        "expected_on": _iso(row.expected_on),
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
