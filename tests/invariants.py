"""What must be true in every shop at rest, asked in SQL of its own: no query is shared with the program.

Names are those of the promises: S stock, O orders, M money, D documents and records.
"""

from __future__ import annotations

from sqlalchemy import Connection, text

from db import searching

_SUMS = "(SELECT sum({column}) FROM stock_move m WHERE m.sku_id = l.sku_id AND m.location_id = l.location_id)"
_LINES_AT = (
    "SELECT a.sku_id, a.location_id, sum(a.quantity) AS units FROM allocation a WHERE a.ended = ''"
    " GROUP BY a.sku_id, a.location_id"
)

_SAME_SPOT = (
    "m.sku_id = b.sku_id AND m.location_id = b.location_id AND coalesce(m.bin_id, -1) = coalesce(b.bin_id, -1)"
    " AND coalesce(m.lot_id, -1) = coalesce(b.lot_id, -1)"
)

# Each query gives the offenders; none is right.
CHECKS: dict[str, str] = {
    "S1 on hand is the sum of the ledger": (
        "SELECT l.sku_id, l.location_id FROM stock_level l"
        f" WHERE l.on_hand <> coalesce({_SUMS.format(column='hand_delta')}, 0)"
        f" OR l.reserved <> coalesce({_SUMS.format(column='reserved_delta')}, 0)"
        f" OR l.held <> coalesce({_SUMS.format(column='held_delta')}, 0)"
    ),
    "S1 a bin has what the ledger put there": (
        f"SELECT b.id FROM bin_stock b WHERE b.on_hand <> (SELECT coalesce(sum(m.hand_delta), 0) FROM stock_move m"
        f" WHERE {_SAME_SPOT}) UNION SELECT m.id FROM stock_move m WHERE (m.bin_id IS NOT NULL OR m.lot_id IS NOT NULL)"
        f" AND NOT EXISTS (SELECT 1 FROM bin_stock b WHERE {_SAME_SPOT})"
    ),
    "S1 bins and lots are a part of what is on hand": (
        "SELECT l.sku_id, l.location_id FROM stock_level l WHERE l.placed <> (SELECT coalesce(sum(b.on_hand), 0)"
        " FROM bin_stock b WHERE b.sku_id = l.sku_id AND b.location_id = l.location_id) OR l.placed > l.on_hand"
    ),
    "S3 what is not sold from is held": (
        "SELECT s.id FROM bin_stock s LEFT JOIN bin b ON b.id = s.bin_id LEFT JOIN lot l ON l.id = s.lot_id"
        " WHERE (coalesce(b.kind, '') IN ('quarantine', 'damaged', 'display') OR l.blocked_at IS NOT NULL)"
        " AND s.held <> s.on_hand OR s.held > 0 AND coalesce(b.kind, '') NOT IN ('quarantine', 'damaged', 'display')"
        " AND l.blocked_at IS NULL"
    ),
    "S8 a serial is in one place": (
        "SELECT r.id FROM serial r WHERE (SELECT coalesce(sum(m.hand_delta), 0) FROM stock_move m"
        " WHERE m.serial_id = r.id) <> CASE WHEN r.location_id IS NULL THEN 0 ELSE 1 END"
    ),
    "S1 no move without its counter": (
        "SELECT m.id FROM stock_move m LEFT JOIN stock_level l ON l.sku_id = m.sku_id"
        " AND l.location_id = m.location_id WHERE l.sku_id IS NULL"
    ),
    "S2 reserved is what is allocated": (
        f"SELECT l.sku_id, l.location_id FROM stock_level l LEFT JOIN ({_LINES_AT}) a ON a.sku_id = l.sku_id"
        " AND a.location_id = l.location_id WHERE l.reserved <> coalesce(a.units, 0)"
    ),
    "S2 a line's reserved and packed units are its live allocations": (
        "SELECT o.id FROM order_line o LEFT JOIN (SELECT order_line_id, sum(quantity) AS units FROM allocation"
        " WHERE ended = '' GROUP BY order_line_id) a ON a.order_line_id = o.id"
        " WHERE o.reserved + o.packed <> coalesce(a.units, 0)"
    ),
    "S2 the ledger promises each line what it has": (
        "SELECT o.id FROM order_line o JOIN (SELECT order_line_id, sum(reserved_delta) AS units FROM stock_move"
        " WHERE order_line_id IS NOT NULL GROUP BY order_line_id) m ON m.order_line_id = o.id"
        " WHERE o.reserved + o.packed <> m.units"
    ),
    "S3 never oversold": (
        "SELECT sku_id FROM stock_level WHERE on_hand < 0 OR reserved < 0 OR held < 0 OR reserved + held > on_hand"
    ),
    "S5 units of a line add up": (
        "SELECT id FROM order_line WHERE ordered <> open + reserved + packed + shipped + cancelled"
        " OR open < 0 OR reserved < 0 OR packed < 0 OR shipped < 0 OR cancelled < 0 OR returned > shipped"
    ),
    "S6 no reservation of a closed order": (
        "SELECT a.id FROM allocation a JOIN order_line o ON o.id = a.order_line_id JOIN sales_order s"
        " ON s.id = o.order_id WHERE a.ended = '' AND s.state IN ('shipped', 'cancelled')"
    ),
    "S6 a live allocation is in a live shipment of its order and place": (
        "SELECT a.id FROM allocation a JOIN order_line o ON o.id = a.order_line_id JOIN shipment s"
        " ON s.id = a.shipment_id WHERE s.order_id <> o.order_id OR (a.ended = ''"
        " AND (s.state IN ('shipped', 'cancelled') OR s.location_id <> a.location_id OR o.sku_id <> a.sku_id))"
    ),
    "S6 a backorder is open": (
        "SELECT b.id FROM backorder b JOIN order_line o ON o.id = b.order_line_id WHERE b.quantity > o.open"
    ),
    "S9 each move once": "SELECT op_id, seq FROM stock_move GROUP BY op_id, seq HAVING count(*) > 1",
    "S9 each move has its operation": (
        "SELECT m.id FROM stock_move m LEFT JOIN operation o ON o.op_id = m.op_id WHERE o.id IS NULL"
    ),
    "B1 a receipt's units are in the ledger": (
        "SELECT r.id, l.sku_id FROM receipt r JOIN (SELECT receipt_id, sku_id, sum(units) AS units FROM receipt_line"
        " GROUP BY receipt_id, sku_id) l ON l.receipt_id = r.id WHERE l.units <> (SELECT coalesce(sum(m.hand_delta), 0)"
        " FROM stock_move m WHERE m.document_kind = 'receipt' AND m.document_id = r.id AND m.sku_id = l.sku_id)"
    ),
    "B1 a purchase order has what its receipts have": (
        "SELECT p.id FROM purchase_line p WHERE p.received <> (SELECT coalesce(sum(l.units), 0) FROM receipt_line l"
        " WHERE l.purchase_line_id = p.id)"
    ),
    "B2 a purchase order is over exactly when nothing is to come": (
        "SELECT o.id, o.state FROM purchase_order o WHERE (o.state IN ('received', 'cancelled')) = EXISTS (SELECT 1"
        " FROM purchase_line p WHERE p.purchase_order_id = o.id AND p.ordered - p.cancelled > p.received)"
    ),
    "O1 one order for each number": (
        "SELECT channel_account_id, number FROM sales_order GROUP BY channel_account_id, number HAVING count(*) > 1"
    ),
    "O1 no order without lines": (
        "SELECT s.id FROM sales_order s LEFT JOIN order_line o ON o.order_id = s.id WHERE o.id IS NULL"
    ),
    "O3 what is done has nothing left, what is open has": (
        "SELECT s.id, s.state FROM sales_order s JOIN (SELECT order_id, sum(open + reserved + packed) AS rest,"
        " sum(shipped) AS gone FROM order_line GROUP BY order_id) o ON o.order_id = s.id"
        " WHERE (o.rest = 0) <> (s.state IN ('shipped', 'cancelled'))"
        " OR (s.state = 'cancelled') <> (o.rest + o.gone = 0)"
    ),
    "O3 an order is being packed exactly while a shipment is": (
        "SELECT s.id, s.state FROM sales_order s WHERE (s.state = 'packing') <> EXISTS (SELECT 1 FROM shipment p"
        " WHERE p.order_id = s.id AND p.state = 'packing')"
    ),
    "O3 units in the header": (
        "SELECT s.id FROM sales_order s JOIN (SELECT order_id, sum(ordered) AS units,"
        " sum(CASE WHEN cancelled < ordered THEN ordered ELSE 0 END) AS there FROM order_line"
        " WHERE parent_line_id IS NULL GROUP BY order_id) o ON o.order_id = s.id"
        " WHERE s.units > o.units OR s.units < o.there"
    ),
    "O3 holds are counted": (
        "SELECT s.id FROM sales_order s WHERE s.holds <> (SELECT count(*) FROM order_hold h WHERE h.order_id = s.id"
        " AND h.lifted_at IS NULL)"
    ),
    "O5 each packed unit has a scan": (
        "SELECT l.id FROM shipment_line l JOIN shipment s ON s.id = l.shipment_id AND s.kind = 'own'"
        " LEFT JOIN (SELECT shipment_line_id, sum(quantity) AS units FROM pack_scan WHERE undone_op_id IS NULL"
        " GROUP BY shipment_line_id) p ON p.shipment_line_id = l.id WHERE l.packed <> coalesce(p.units, 0)"
    ),
    "O5 a shipment's lines are its allocations": (
        "SELECT l.id FROM shipment_line l JOIN shipment s ON s.id = l.shipment_id AND s.kind = 'own'"
        " LEFT JOIN (SELECT shipment_id, order_line_id, sum(quantity) AS units FROM allocation"
        " WHERE ended <> 'released' GROUP BY shipment_id, order_line_id) a"
        " ON a.shipment_id = l.shipment_id AND a.order_line_id = l.order_line_id"
        " WHERE l.quantity <> coalesce(a.units, 0)"
    ),
    "O5 a shipment's units are its lines'": (
        "SELECT s.id FROM shipment s LEFT JOIN (SELECT shipment_id, sum(quantity) AS units, sum(packed) AS packed"
        " FROM shipment_line GROUP BY shipment_id) l ON l.shipment_id = s.id WHERE s.units <> coalesce(l.units, 0)"
        " OR (s.kind = 'own' AND s.state IN ('packed', 'shipped') AND l.packed <> s.units)"
        " OR (s.state = 'to_pack' AND l.packed <> 0) OR (s.state = 'cancelled' AND s.units <> 0)"
        " OR (s.state <> 'cancelled' AND s.units = 0)"
    ),
    "O5 a line's packed units are those in its live shipments": (
        "SELECT o.id FROM order_line o LEFT JOIN (SELECT l.order_line_id, sum(l.packed) AS units FROM shipment_line l"
        " JOIN shipment s ON s.id = l.shipment_id WHERE s.state IN ('packing', 'packed') GROUP BY l.order_line_id) p"
        " ON p.order_line_id = o.id WHERE o.packed <> coalesce(p.units, 0)"
    ),
    "O5 a line's shipped units are those in its shipped shipments": (
        "SELECT o.id FROM order_line o LEFT JOIN (SELECT l.order_line_id, sum(l.quantity) AS units"
        " FROM shipment_line l JOIN shipment s ON s.id = l.shipment_id WHERE s.state = 'shipped'"
        " GROUP BY l.order_line_id) p ON p.order_line_id = o.id WHERE o.shipped <> coalesce(p.units, 0)"
        " AND o.id NOT IN (SELECT parent_line_id FROM order_line WHERE parent_line_id IS NOT NULL)"
    ),
    "O9 a kit has left with the last of its components, and is open as long as one of them is": (
        "SELECT k.id FROM order_line k JOIN order_line p ON p.parent_line_id = k.id"
        " WHERE k.reserved + k.packed > 0 OR p.ordered / k.ordered * k.ordered <> p.ordered"
        " OR p.order_id <> k.order_id OR coalesce(p.line_amount, 0) <> 0"
        " OR p.shipped < k.shipped * (p.ordered / k.ordered) OR p.returned < k.returned * (p.ordered / k.ordered)"
        " OR (k.open > 0) <> EXISTS (SELECT 1 FROM order_line q WHERE q.parent_line_id = k.id"
        " AND q.open + q.reserved + q.packed > 0)"
    ),
    "O7 only what is being packed is claimed": (
        "SELECT id FROM shipment WHERE claim_station_id IS NOT NULL AND state <> 'packing'"
    ),
    "M2 the total is the sum of its parts": (
        "SELECT id FROM sales_order WHERE money_known AND total_amount <> lines_amount + shipping_amount"
        " + fees_amount - discount_amount + tax_added_amount OR NOT money_known AND total_amount IS NOT NULL"
    ),
    "D2 a live label of a shipment, once": (
        "SELECT shipment_id FROM parcel WHERE label_state <> 'voided' GROUP BY shipment_id HAVING count(*) > 1"
    ),
}


# The numbers of the promises that are broken, asked at once: most shops are in order, and every test looks. Counted, as
# EXISTS has PostgreSQL look for one row after another, which takes minutes in a large shop.
_ARE_BROKEN = " UNION ALL ".join(
    f"SELECT {n} FROM (SELECT count(*) AS broken FROM ({query}) AS q) AS c WHERE c.broken > 0"
    for n, query in enumerate(CHECKS.values())
)


def violations(conn: Connection) -> list[str]:
    """Each broken promise with its first offenders; empty is good."""
    found = []
    if conn.dialect.name == "postgresql":
        conn.execute(text("SET LOCAL statement_timeout = 0"))  # of a large shop all of it at once takes long
    # Not by ``direct``, which keeps plans: one of when the shop was small would be kept while it grows.
    broken = {number for (number,) in conn.execute(text(_ARE_BROKEN))}
    for number, (name, query) in enumerate(CHECKS.items()):
        if number in broken:
            rows = conn.execute(text(query)).fetchmany(5)
            found.append(f"{name}: {[tuple(row) for row in rows]}")
    if conn.dialect.name == "sqlite":
        found += [f"D6 foreign key: {tuple(row)}" for row in conn.execute(text("PRAGMA foreign_key_check"))]
        searching.look_again(conn)
        found += [f"D6 {row[0]}" for row in conn.execute(text("PRAGMA integrity_check")) if row[0] != "ok"]
    return found
