"""Money: totals are the sums of what is stored under them (M1, M2). Unknown money is skipped and counted."""

from __future__ import annotations

from app.queries.doctor.rules import Finder, Rule, by_sql
from app.wording import mark

_KNOWN = "sales_order WHERE money_known"
_UNKNOWN = "sales_order WHERE NOT money_known"


def _on_known_money(wrong: str, words: str) -> Finder:
    return by_sql(_KNOWN, wrong, words, skipped=_UNKNOWN)


_CURRENCY = _on_known_money(
    """
        SELECT id AS order_id, number, currency FROM sales_order
        WHERE money_known AND (length(currency) <> 3 OR currency <> upper(currency) OR currency = lower(currency))
    """,
    mark("Order {number} has money in the currency '{currency}'."),
)
_UNKNOWN_IS_NULL = by_sql(
    _UNKNOWN,
    """
        SELECT o.id AS order_id, o.number FROM sales_order o
        WHERE NOT o.money_known AND (
            coalesce(o.lines_amount, o.shipping_amount, o.fees_amount, o.discount_amount, o.tax_added_amount,
                o.total_amount) IS NOT NULL
            OR EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = o.id AND l.line_amount IS NOT NULL)
        )
    """,
    mark("Order {number} came without money, but has amounts."),
)
_TOTAL = _on_known_money(
    """
        SELECT id AS order_id, number, coalesce(total_amount, 0) AS total, lines_amount, shipping_amount, fees_amount,
            discount_amount, tax_added_amount
        FROM sales_order WHERE money_known AND (
            total_amount IS NULL OR lines_amount IS NULL OR shipping_amount IS NULL OR fees_amount IS NULL
            OR discount_amount IS NULL OR tax_added_amount IS NULL OR total_amount
            <> lines_amount + shipping_amount + fees_amount - discount_amount + tax_added_amount
        )
    """,
    mark(
        "Order {number}: total {total} is not lines {lines_amount} + shipping {shipping_amount} + fees {fees_amount}"
        " - discount {discount_amount} + tax {tax_added_amount}."
    ),
)
_LINES = _on_known_money(
    """
        SELECT o.id AS order_id, o.number, o.lines_amount, coalesce(l.amount, 0) AS amount
        FROM sales_order o
        LEFT JOIN (SELECT order_id, sum(line_amount) AS amount FROM order_line GROUP BY order_id) AS l
            ON l.order_id = o.id
        WHERE o.money_known AND o.lines_amount <> coalesce(l.amount, 0)
    """,
    mark("Order {number}: its lines come to {amount}, the header says {lines_amount}."),
)
# An adjustment makes our sum the channel's total: upwards it counts as a fee, downwards as a discount.
_CHARGES = _on_known_money(
    """
        SELECT o.id AS order_id, o.number, o.shipping_amount, o.fees_amount, o.discount_amount,
            coalesce(c.shipping, 0) AS shipping, coalesce(c.fees, 0) AS fees, coalesce(c.discounts, 0) AS discounts
        FROM sales_order o LEFT JOIN (
            SELECT order_id, sum(CASE WHEN kind = 'shipping' THEN amount ELSE 0 END) AS shipping,
                sum(CASE WHEN kind = 'fee' OR kind = 'adjustment' AND amount > 0 THEN amount ELSE 0 END) AS fees,
                sum(CASE WHEN kind = 'discount' THEN amount WHEN kind = 'adjustment' AND amount < 0 THEN -amount
                    ELSE 0 END) AS discounts
            FROM order_charge GROUP BY order_id
        ) AS c ON c.order_id = o.id
        WHERE o.money_known AND (o.shipping_amount <> coalesce(c.shipping, 0) OR o.fees_amount <> coalesce(c.fees, 0)
            OR o.discount_amount <> coalesce(c.discounts, 0))
    """,
    mark(
        "Order {number}: its charges come to shipping {shipping}, fees {fees}, discount {discounts};"
        " the header says {shipping_amount}, {fees_amount}, {discount_amount}."
    ),
)
_TAXES = _on_known_money(
    """
        SELECT o.id AS order_id, o.number, o.tax_added_amount, coalesce(t.amount, 0) AS amount
        FROM sales_order o LEFT JOIN (
            SELECT order_id, sum(CASE WHEN included THEN 0 ELSE amount END) AS amount FROM order_tax GROUP BY order_id
        ) AS t ON t.order_id = o.id
        WHERE o.money_known AND o.tax_added_amount <> coalesce(t.amount, 0)
    """,
    mark("Order {number}: its taxes beside the prices come to {amount}, the header says {tax_added_amount}."),
)

MONEY_RULES = (
    Rule("M1-currency", "Money has its currency", _CURRENCY),
    Rule("M1-unknown-money", "Unknown money is empty, never 0", _UNKNOWN_IS_NULL),
    Rule("M2-total", "An order's total is the sum of its parts", _TOTAL),
    Rule("M2-lines", "Line amounts sum to the header", _LINES),
    Rule("M2-charges", "Charges and adjustments sum to the header", _CHARGES),
    Rule("M2-taxes", "Tax rows sum to the header", _TAXES),
)
