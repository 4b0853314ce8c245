"""What is bought and comes in: receipts are in the ledger and on their purchase orders, whose state follows (B1-B2)."""

from __future__ import annotations

from app.queries.doctor.rules import Rule, by_sql
from app.wording import mark

_IN_LEDGER = by_sql(
    "receipt",
    """
        SELECT a.receipt_id, a.sku_id, coalesce(r.number, '?') AS number, coalesce(k.code, '?') AS sku, a.units,
            a.ledger
        FROM (
            SELECT receipt_id, sku_id, sum(units) AS units, sum(ledger) AS ledger FROM (
                SELECT receipt_id, sku_id, units, 0 AS ledger FROM receipt_line
                UNION ALL
                SELECT document_id, sku_id, 0, hand_delta FROM stock_move
                WHERE document_kind = 'receipt' AND document_id IS NOT NULL
            ) AS both_sides GROUP BY receipt_id, sku_id
        ) AS a LEFT JOIN receipt r ON r.id = a.receipt_id LEFT JOIN sku k ON k.id = a.sku_id
        WHERE a.units <> a.ledger OR a.units < 0 OR r.id IS NULL
    """,
    mark("Receipt {number} has {units} of {sku}; the movements say {ledger}."),
)
_ON_ORDER = by_sql(
    "purchase_line",
    """
        SELECT p.id AS purchase_line_id, o.id AS purchase_order_id, o.number, p.position, p.received,
            coalesce(l.units, 0) AS units
        FROM purchase_line p JOIN purchase_order o ON o.id = p.purchase_order_id LEFT JOIN (
            SELECT purchase_line_id, sum(units) AS units FROM receipt_line WHERE purchase_line_id IS NOT NULL
            GROUP BY purchase_line_id
        ) AS l ON l.purchase_line_id = p.id
        WHERE p.received <> coalesce(l.units, 0) OR p.cancelled > p.ordered
    """,
    mark("Purchase order {number}, line {position}: {received} received; its receipts have {units}."),
)
_STATE = by_sql(
    "purchase_order",
    """
        SELECT purchase_order_id, number, state, incoming, received FROM (
            SELECT o.id AS purchase_order_id, o.number, o.state, coalesce(sum(p.received), 0) AS received,
                coalesce(sum(CASE WHEN p.ordered - p.cancelled > p.received
                    THEN p.ordered - p.cancelled - p.received ELSE 0 END), 0) AS incoming
            FROM purchase_order o LEFT JOIN purchase_line p ON p.purchase_order_id = o.id
            GROUP BY o.id, o.number, o.state
        ) AS s
        WHERE NOT CASE state
            WHEN 'draft' THEN received = 0
            WHEN 'ordered' THEN incoming > 0 AND received = 0
            WHEN 'partly_received' THEN incoming > 0 AND received > 0
            WHEN 'received' THEN incoming = 0 AND received > 0
            WHEN 'cancelled' THEN incoming = 0 AND received = 0
            ELSE false END
    """,
    mark("Purchase order {number} is {state}, with {received} units received and {incoming} still to come."),
)

BUYING_RULES = (
    Rule("B1-receipts", "What a receipt has is in the ledger", _IN_LEDGER),
    Rule("B1-received", "What a purchase order has received is on its receipts", _ON_ORDER),
    Rule("B2-state", "A purchase order's state follows from its lines", _STATE),
)
