"""An order taken on the command line: words into an order, what it comes to, and what became of it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from app.channels.base import Address, IncomingOrder, Payment
from app.cli import words
from app.cli.output import Value
from app.cli.session import Session
from app.domain.countries import read_country
from app.domain.money import MILLION, format_minor
from app.domain.order_entry import Entry, EntryLine, TaxRule, entry_totals, read_off
from app.domain.typed_numbers import read_money, read_price, read_rate, read_units
from app.errors import BadInput, NotFound
from app.queries.customers import buyer_of
from app.queries.products_look_up import entry_defaults, product_hits, proposed_price
from app.services.accounts import OWN_CHANNELS, OpenAccount
from app.services.catalog import find_codes
from app.services.order_taking import take_order
from app.services.order_typing import TypedOrder, incoming_order, preview_typed

_PAYMENTS = (Payment.PENDING, Payment.PAID, Payment.AUTHORIZED, Payment.PARTLY_PAID)


@dataclass(frozen=True, slots=True)
class Money:
    """What the command says of money and shipping, as typed."""

    method: str
    shipping: str
    discount: str
    tax: str
    tax_name: str
    tax_added: bool
    payment: str
    paid_by: str


@dataclass(frozen=True, slots=True)
class Wish:
    """The command's words. ``buyer``: name, company, two lines of street, city, region, postal code, country,
    telephone and e-mail."""

    lines: tuple[str, ...]
    channel: str
    customer: int
    buyer: tuple[str, ...]
    money: Money
    pickup: bool
    note: str

    @property
    def digest(self) -> str:
        """What stands for the words where they are stored: they name a person."""
        return hashlib.sha256(repr(self).encode("utf-8", "replace")).hexdigest()


@dataclass(frozen=True, slots=True)
class _Line:
    sku: str
    units: int
    unit_price: int | None


def take_value(session: Session, wish: Wish, *, dry_run: bool) -> Value:
    """Take the order, or say what it would come to.

    Raises BadInput for words that mean nothing, NotFound for an unknown product or customer.
    """
    if wish.channel not in OWN_CHANNELS:
        raise BadInput(f"There is no channel {wish.channel!r}.", fix=f"Use one of: {', '.join(OWN_CHANNELS)}.")
    lines = [_line_of(word) for word in wish.lines]

    def decide(conn: Any) -> Value:
        return {"placed_at": datetime.now(UTC).isoformat(), "lines": _priced(conn, session, wish.channel, lines)}

    meant = session.shop.read(decide) if dry_run else session.settle("take", [wish.digest], decide)
    order = _order_of(session, wish, meant)
    value = _value_of(order, meant["lines"])
    if dry_run:
        return value | _planned(session, order, meant["lines"]) | {"order_id": None, "number": None, "dry_run": True}
    account = session.shop.run(OpenAccount(wish.channel), op_id=session.step("account")).result["account_id"]
    customer = wish.customer or None
    done = take_order(session.shop.run, account, order, op_id=session.step("take"), customer_id=customer)
    routed = done["routed"] or {"reserved": 0, "backordered": 0}
    return value | {
        "order_id": done["order_id"],
        "number": done["number"],
        "reserved": routed["reserved"],
        "backordered": routed["backordered"],
    }


def _line_of(word: str) -> _Line:
    """``SKU``, ``SKU=UNITS``, ``SKU@PRICE``, ``SKU=UNITS@PRICE``; a SKU may hold both signs where no number follows."""
    rest, _, price = word.rpartition("@")
    unit_price = None
    if rest and price[:1].isdigit():
        unit_price, word = read_price(price), rest
    rest, _, count = word.rpartition("=")
    units = 1
    if rest and count[:1].isdigit():
        units, word = read_units(count), rest
    return _Line(word, units, unit_price)


def _priced(conn: Any, session: Session, channel: str, lines: list[_Line]) -> list[Value]:
    """The lines with SKU ids, titles and prices as they are meant now."""
    known = find_codes(conn, [line.sku for line in lines])
    unknown = [line.sku for line in lines if line.sku not in known]
    if unknown:
        raise NotFound("There is no such product. Nothing was taken.", fix="Look at its code.", lines=unknown)
    currency = session.shop.facts.currency
    products = product_hits(conn, list(known.values()), session.shop.facts.location_id)
    account = entry_defaults(conn, channel).account_id
    priced, without = [], []
    for line in lines:
        product = products[known[line.sku]]
        price = line.unit_price
        if price is None:
            price, _ = proposed_price(conn, account, product, currency)
        if price is None:
            without.append(product.code)
            continue
        priced.append({"sku_id": product.sku_id, "sku": product.code, "title": product.title, "quantity": line.units,
                       "unit_price_millionths": price})  # fmt: skip
    if without:
        raise BadInput("A price is missing. Nothing was taken.", fix="Write SKU=UNITS@PRICE.", lines=without)
    return priced


def _order_of(session: Session, wish: Wish, meant: Value) -> IncomingOrder:
    currency, money = session.shop.facts.currency, wish.money
    if money.payment not in [payment.value for payment in _PAYMENTS]:
        known = ", ".join(payment.value for payment in _PAYMENTS)
        raise BadInput(f"{money.payment!r} is no state of payment.", fix=f"Use one of: {known}.")
    entry = Entry(
        currency,
        tuple(EntryLine(line["quantity"], line["unit_price_millionths"]) for line in meant["lines"]),
        read_money(money.shipping or "0", currency),
        read_off(money.discount, currency),
        TaxRule(read_rate(money.tax), not money.tax_added) if money.tax else None,
    )
    if entry_totals(entry).too_much_off:
        raise BadInput("The discount is more than what it is taken off. Nothing was taken.", fix="Give a smaller one.")
    name, company, street1, street2, city, region, postal_code, country, phone, email = wish.buyer
    typed = TypedOrder(
        entry,
        tuple((line["sku"], line["title"]) for line in meant["lines"]),
        Address(name, company, street1, street2, city, region, postal_code, read_country(country), phone),
        email,
        phone,
        wish.pickup,
        money.method,
        Payment(money.payment),
        money.paid_by,
        money.tax_name,
        wish.note,
        wish.channel,
    )
    if wish.customer:
        typed = _of_customer(session, wish.customer, typed)
    return incoming_order(typed, datetime.fromisoformat(meant["placed_at"]))


def _of_customer(session: Session, customer_id: int, typed: TypedOrder) -> TypedOrder:
    """A known customer's name, contact and last address, where the words give no other."""
    buyer = session.shop.read(buyer_of, customer_id)
    if buyer is None:
        raise NotFound(f"There is no customer {customer_id}. Nothing was taken.", fix="Look with: customers NAME")
    given = typed.ship_to
    address = given if given.street1 else replace(buyer.address, name=given.name or buyer.address.name or buyer.name)
    return replace(typed, ship_to=address, email=typed.email or buyer.email, phone=typed.phone or buyer.phone)


def _value_of(order: IncomingOrder, meant: list[Value]) -> Value:
    def amount(minor: int) -> str:
        return format_minor(minor, order.currency)

    lines = [
        {"sku": line["sku"], "title": line["title"], "quantity": line["quantity"],
         "unit_price_millionths": line["unit_price_millionths"]}
        for line in meant
    ]  # fmt: skip
    return {
        "currency": order.currency,
        "total": amount(order.total or 0),
        "total_minor": order.total,
        "shipping_amount": order.shipping,
        "discount_amount": order.discounts,
        "tax_amount": sum(tax.amount for tax in order.taxes),
        "lines": lines,
    }


def _planned(session: Session, order: IncomingOrder, lines: list[Value]) -> Value:
    to = order.ship_to
    wanted = [(line["sku_id"], line["quantity"]) for line in lines]
    plan = session.shop.read(preview_typed, wanted, to.country, to.region, to.postal_code)
    picked = sum(pick.quantity for pick in plan.picks) if plan is not None else 0
    return {"reserved": picked, "backordered": sum(line["quantity"] for line in lines) - picked}


def take_words(value: Value) -> str:
    """What became of it."""
    lines = [
        f"{line['quantity']} x {line['sku']}  {line['title']}  {Decimal(line['unit_price_millionths']) / MILLION:f}"
        for line in value["lines"]
    ]
    total = words.money(value["total"], value["currency"])
    taken = f"{value['number']} is taken: {total}" if value["number"] else f"It would come to {total}"
    waits = f"; {words.plural(value['backordered'], 'unit')} on backorder" if value["backordered"] else ""
    return "\n".join([*lines, f"{taken}, {words.plural(value['reserved'], 'unit')} reserved{waits}."])
