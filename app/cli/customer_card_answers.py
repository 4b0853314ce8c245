"""Answers about one customer: the card, and changing it. JSON values, and the same in words."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.channels.base import Address
from app.cli import words
from app.cli.customer_answers import row_value
from app.cli.output import Value
from app.cli.session import Session
from app.domain.countries import country_name, read_country
from app.errors import BadInput, NotFound
from app.queries.customer_card import CustomerView, KnownAddress, customer_view
from app.services.customer_edit import CONTACT, STANDARD, CustomerEdit, OrderMove, address_field, edit_customer
from app.services.order_rows import ADDRESS_FIELDS

NEW = "new"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What ``customer`` was asked for, as typed: ``FIELD=TEXT`` words of the contact and of one address, which address
    (an id, ``new`` or ""), and what becomes of it."""

    contact: Sequence[str] = ()
    address: str = ""
    lines: Sequence[str] = ()
    standard: bool = False
    remove: bool = False
    open_orders: bool = False

    @property
    def digest(self) -> str:
        """What stands for the words where they are stored: they name a person."""
        return hashlib.sha256(repr(self).encode("utf-8", "replace")).hexdigest()

    @property
    def is_none(self) -> bool:
        """Whether nothing is to change."""
        return not (self.contact or self.address or self.lines or self.standard or self.remove or self.open_orders)


def card_value(session: Session, customer_id: int) -> Value:
    """The card of a customer."""
    view = _view(session, customer_id)
    return {
        **row_value(view.row),
        "linked_to": view.into_id,
        "addresses": [
            {"id": one.id or None, "standard": one.is_standard, "proposed": one.is_proposed,
             **{name: getattr(one.address, name) for name in ADDRESS_FIELDS}}
            for one in view.addresses
        ],
        "open_orders": [order.number for order in view.open_orders],
        "changes": [
            {"fields": list(one.fields), "user": one.user, "station": one.station, "at": one.at} for one in view.changes
        ],
    }  # fmt: skip


def card_words(value: Value) -> str:
    """The card in words."""
    head = " · ".join(text for text in (value["name"], value["email"], value["phone"]) if text)
    lines = [head, f"{words.plural(value['orders'], 'order')}; open: {', '.join(value['open_orders']) or 'none'}"]
    for one in value["addresses"]:
        texts = [one[name] for name in ADDRESS_FIELDS if one[name] and name != "country"]
        place = ", ".join([*texts, country_name(one["country"])]).strip(", ")
        lines.append(f"[{one['id'] or 'from an order'}] {place}{'  (for new orders)' if one['proposed'] else ''}")
    return "\n".join(lines)


def edit_value(session: Session, customer_id: int, wishes: Wishes) -> Value:
    """Change a customer. Raises BadInput for words that mean nothing, NotFound for an unknown customer or address."""
    lines = _pairs(wishes.lines, ADDRESS_FIELDS)
    contact = _pairs(wishes.contact, CONTACT)
    if "country" in lines:
        lines["country"] = read_country(lines["country"])
    if (lines or wishes.standard or wishes.remove or wishes.open_orders) and not wishes.address:
        raise BadInput("Which address? Nothing was changed.", fix="Say --address ID, or --address new.")
    if wishes.address == NEW and (wishes.remove or wishes.open_orders):
        raise BadInput("A new address has no orders yet. Nothing was changed.", fix="Say --address ID.")

    def decide(conn: Any) -> Value:
        view = customer_view(conn, customer_id)
        if view is None:
            raise _no_customer(customer_id)
        known = _address(view, wishes.address) if wishes.address not in ("", NEW) else None
        # Ids alone are kept: the texts come again with the words.
        orders = [order.id for order in view.open_orders if known is not None and order.address == known.address]
        return {"address": known.id if known is not None else 0, "orders": orders if wishes.open_orders else []}

    meant = session.settle("customer", [str(customer_id), wishes.digest], decide)
    edit = _edit(session, customer_id, contact, lines, wishes, meant)
    done = edit_customer(session.shop.run, customer_id, edit, op_id=session.step("customer"))
    return {"customer": customer_id, "fields": done["fields"], "added": done["added_ids"],
            "orders": done["order_ids"], "left": done["left"]}  # fmt: skip


def edit_words(value: Value) -> str:
    """What was changed."""
    if not value["fields"] and not value["orders"]:
        return f"Customer {value['customer']} was like this before; nothing was changed."
    said = [f"Customer {value['customer']} is changed: {', '.join(value['fields']) or 'orders'}"]
    said += [f"address {one} is kept" for one in value["added"]]
    said += [f"{words.plural(len(value['orders']), 'open order')} follow"] if value["orders"] else []
    said += [f"left as they were: {', '.join(value['left'])}"] if value["left"] else []
    return f"{'; '.join(said)}."


def _edit(
    session: Session, customer_id: int, contact: dict[str, str], lines: dict[str, str], wishes: Wishes, meant: Value
) -> CustomerEdit:
    if wishes.address == NEW:
        standard = {STANDARD: "+0"} if wishes.standard else {}
        return CustomerEdit({**contact, **standard}, {}, (Address(**lines),))
    new, moves = dict(contact), tuple[OrderMove, ...]()
    if meant["address"]:
        known = _address(_view(session, customer_id), str(meant["address"]))
        if wishes.remove:
            lines = dict.fromkeys(ADDRESS_FIELDS, "")
        new |= {address_field(known.id, name): text for name, text in lines.items()}
        moves = tuple(OrderMove(id_, known.address, replace(known.address, **lines)) for id_ in meant["orders"])
        if wishes.standard:
            new[STANDARD] = str(known.id)
    return CustomerEdit(new, {}, (), moves)


def _view(session: Session, customer_id: int) -> CustomerView:
    view = session.shop.read(customer_view, customer_id)
    if view is None:
        raise _no_customer(customer_id)
    return view


def _no_customer(customer_id: int) -> NotFound:
    return NotFound(f"There is no customer {customer_id}.", fix="Look with: customers NAME")


def _address(view: CustomerView, text: str) -> KnownAddress:
    found = next((one for one in view.addresses if one.id and str(one.id) == text), None)
    if found is None:
        kept = [str(one.id) for one in view.addresses if one.id]
        raise NotFound(f"Address {text} is not kept for this customer.", fix="Use one of these, or new.", lines=kept)
    return found


def _pairs(given: Sequence[str], fields: Sequence[str]) -> dict[str, str]:
    pairs = {}
    for word in given:
        name, sign, text = word.partition("=")
        if not sign or name.strip() not in fields:
            raise BadInput(f"{word!r} is not understood. Nothing was changed.", fix=f"Use: {', '.join(fields)}.")
        pairs[name.strip()] = text.strip()
    return pairs
