"""The money of an order as lines of a card. No Qt here. Amounts are minor units of the order's currency."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.domain.money import MILLION, to_minor
from app.queries.order_page import LineView, OrderView
from app.ui.formats import amount, money, money_header
from app.ui.i18n import tr

DASH = "—"


@dataclass(frozen=True, slots=True)
class MoneyLine:
    """One line: label, amount as text; ``strong`` for the total, ``wants_review`` for what does not add up."""

    label: str
    text: str
    strong: bool = False
    wants_review: bool = False


def currency_sign(currency: str) -> str:
    """The sign or code of a currency: ``€``, ``CHF``."""
    return money_header("", currency)


def price_text(line: LineView, currency: str) -> str:
    """What one piece costs, to the minor unit, or a dash."""
    if line.unit_price_millionths is None:
        return DASH
    return amount(to_minor(Decimal(line.unit_price_millionths) / MILLION, currency), currency)


def money_lines(view: OrderView) -> list[MoneyLine]:
    """Lines, shipping, fees, discount, adjustment, tax, total, refunded; what is zero is left out but for the lines.

    The adjustment is what makes our sum the channel's total; it is part of fees or discount in the order, and stands
    by itself here. Empty where the file had no prices.
    """
    currency = view.row.currency
    if view.row.total is None or view.lines_amount is None:
        return []
    adjustment = sum(value for kind, _title, value in view.charges if kind == "adjustment")
    fees = (view.fees_amount or 0) - max(adjustment, 0)
    discount = (view.discount_amount or 0) - max(-adjustment, 0)
    found = [MoneyLine(tr("Lines"), amount(view.lines_amount, currency))]
    parts = [
        (_named(tr("Shipping"), view.shipping_method), view.shipping_amount or 0),
        (tr("Fees"), fees),
        (_named(tr("Discount"), _title(view, "discount")), -discount),
    ]
    found += [MoneyLine(label, amount(value, currency)) for label, value in parts if value]
    found += [
        MoneyLine(tr("{tax} added", tax=_tax(title, rate)), amount(value, currency))
        for title, rate, value, included in view.taxes
        if value and not included
    ]
    if adjustment:
        found.append(MoneyLine(tr("Adjustment, to be checked"), amount(adjustment, currency), wants_review=True))
    found.append(MoneyLine(tr("Total"), money(view.row.total, currency), strong=True))
    if view.refunded_amount:
        found.append(MoneyLine(tr("Refunded"), amount(-view.refunded_amount, currency)))
    return found


def tax_note(view: OrderView) -> str:
    """What tax is in the prices, and how it was paid: ``incl. VAT 19 % €26.14 · Visa``."""
    currency = view.row.currency
    included = [
        tr("incl. {tax} {amount}", tax=_tax(title, rate), amount=money(value, currency))
        for title, rate, value, within in view.taxes
        if value and within
    ]
    return " · ".join([*included, *([view.payment_method] if view.payment_method else [])])


def _named(label: str, title: str) -> str:
    return f"{label}, {title}" if title else label


def _title(view: OrderView, kind: str) -> str:
    return next((title for found, title, _value in view.charges if found == kind and title), "")


def _tax(title: str, rate_ppm: int) -> str:
    """``VAT 19 %``; a title that names its rate already keeps its own words."""
    name = title or tr("Tax")
    if not rate_ppm or "%" in name:
        return name
    rate = f"{rate_ppm / 10_000:.4f}".rstrip("0").rstrip(".")
    return f"{name} {rate} %"
