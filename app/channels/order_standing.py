"""What the status words of shops mean for an order: what is paid, and what will still leave the house."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.channels.base import Payment
from app.wording import words


@dataclass(frozen=True, slots=True)
class Standing:
    """How an order stands. ``doubt`` is what a person should check; empty if nothing."""

    payment: Payment = Payment.UNKNOWN
    cancelled: bool = False
    fulfilled: bool = False
    doubt: str = ""


PENDING = Standing(Payment.PENDING)
PAID = Standing(Payment.PAID)
SHIPPED = Standing(Payment.PAID, fulfilled=True)
CANCELLED = Standing(Payment.VOIDED, cancelled=True)
REFUNDED = Standing(Payment.REFUNDED, cancelled=True)

# Status words that mean the same wherever they occur.
COMMON: Mapping[str, Standing] = {
    "pending": PENDING,
    "pending payment": PENDING,
    "awaiting payment": PENDING,
    "unpaid": PENDING,
    "on hold": PENDING,
    "failed": PENDING,
    "paid": PAID,
    "processing": PAID,
    "open": Standing(),
    "new": Standing(),
    "to ship": PAID,
    "awaiting shipment": PAID,
    "unshipped": PAID,
    "authorized": Standing(Payment.AUTHORIZED),
    "partially paid": Standing(Payment.PARTLY_PAID),
    "partially refunded": Standing(Payment.PARTLY_REFUNDED, doubt="it is partly refunded"),
    "completed": SHIPPED,
    "complete": SHIPPED,
    "shipped": SHIPPED,
    "delivered": SHIPPED,
    "fulfilled": SHIPPED,
    "cancelled": CANCELLED,
    "canceled": CANCELLED,
    "voided": CANCELLED,
    "trash": CANCELLED,
    "refunded": REFUNDED,
}
# Payment columns use some of the words for money alone.
PAYMENTS: Mapping[str, Payment] = {
    **{word: standing.payment for word, standing in COMMON.items()},
    "completed": Payment.PAID,
    "complete": Payment.PAID,
    "cancelled": Payment.VOIDED,
    "yes": Payment.PAID,
    "true": Payment.PAID,
    "no": Payment.PENDING,
    "false": Payment.PENDING,
}


def status_word(text: str) -> str:
    """A status as it is looked up: ``wc-On_Hold`` -> ``on hold``."""
    return " ".join(text.casefold().removeprefix("wc-").replace("_", " ").replace("-", " ").split())


def standing_of(status: str, payment: str, *, paid: bool, shipped: bool, cancelled: bool, default: Payment) -> Standing:
    """How an order stands by its status and payment words and by whether it has times of paying, shipping, cancelling.

    ``default`` is the payment of orders of which nothing is told. Unknown words are a doubt, never a decision.
    """
    told = COMMON.get(status_word(status)) if status else None
    doubts = [told.doubt] if told and told.doubt else []
    if status and told is None:
        doubts.append(words("its status '{status}' is not known", status=status[:40]))
    money = told.payment if told else Payment.UNKNOWN
    if payment:
        known = PAYMENTS.get(status_word(payment))
        if known is None:
            doubts.append(words("its payment status '{status}' is not known", status=payment[:40]))
        money = known or money
    if paid and money in (Payment.UNKNOWN, Payment.PENDING):
        money = Payment.PAID
    if money is Payment.UNKNOWN and not (status or payment):
        money = default
    gone = shipped or bool(told and told.fulfilled)
    off = cancelled or bool(told and told.cancelled) or money in (Payment.VOIDED, Payment.REFUNDED)
    if gone and off:
        # What was refunded after it left is a return, not an open order.
        return Standing(money, cancelled=False, fulfilled=True, doubt="; ".join(doubts))
    return Standing(money, off, gone, "; ".join(doubts))
