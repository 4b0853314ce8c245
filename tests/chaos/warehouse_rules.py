"""What must be true of bins, lots, serials, counts and what is bought: as ``rules``, in SQL of its own."""

from __future__ import annotations

_PLACES = """
    SELECT sku_id, location_id, bin, lot, sum(units), sum(ledger), sum(set_apart), sum(ledger_apart) FROM (
        SELECT sku_id, location_id, coalesce(bin_id, 0) AS bin, coalesce(lot_id, 0) AS lot, on_hand AS units,
            0 AS ledger, held AS set_apart, 0 AS ledger_apart FROM bin_stock
        UNION ALL SELECT sku_id, location_id, coalesce(bin_id, 0), coalesce(lot_id, 0), 0, hand_delta, 0, held_delta
        FROM stock_move WHERE coalesce(bin_id, lot_id) IS NOT NULL
    ) AS u GROUP BY sku_id, location_id, bin, lot
    HAVING sum(units) <> sum(ledger) OR sum(set_apart) <> sum(ledger_apart)"""

PLACES = {
    "S1 a bin has what the ledger put there": _PLACES,
    "S1 what lies in bins and lots is counted": """
        SELECT sku_id, location_id, sum(placed), sum(units) FROM (
            SELECT sku_id, location_id, placed, 0 AS units FROM stock_level
            UNION ALL SELECT sku_id, location_id, 0, on_hand FROM bin_stock
        ) AS u GROUP BY sku_id, location_id HAVING sum(placed) <> sum(units)
        UNION ALL SELECT sku_id, location_id, placed, on_hand FROM stock_level
        WHERE placed NOT BETWEEN 0 AND on_hand""",
    "S3 where nothing is sold from all is held, elsewhere nothing": """
        SELECT id, on_hand, held FROM bin_stock WHERE held <> on_hand * CASE
            WHEN bin_id IN (SELECT id FROM bin WHERE kind IN ('damaged', 'display', 'quarantine')) THEN 1
            WHEN lot_id IN (SELECT id FROM lot WHERE blocked_at IS NOT NULL) THEN 1 ELSE 0 END""",
    "S3 a bin is of its location, a lot of its product": """
        SELECT s.id, s.location_id, b.location_id FROM bin_stock s JOIN bin b ON b.id = s.bin_id
        WHERE b.location_id <> s.location_id
        UNION ALL SELECT s.id, s.sku_id, l.sku_id FROM bin_stock s JOIN lot l ON l.id = s.lot_id
        WHERE l.sku_id <> s.sku_id""",
    "S8 a serial is where the ledger has it, once": """
        SELECT serial, sum(here), sum(ledger) FROM (
            SELECT id AS serial, CASE WHEN location_id IS NULL THEN 0 ELSE 1 END AS here, 0 AS ledger FROM serial
            UNION ALL SELECT serial_id, 0, hand_delta FROM stock_move WHERE serial_id IS NOT NULL
        ) AS u GROUP BY serial HAVING sum(here) <> sum(ledger)
        UNION ALL SELECT r.id, r.location_id, m.location_id FROM serial r JOIN stock_move m ON m.serial_id = r.id
        WHERE r.location_id IS NOT NULL
        GROUP BY r.id, r.location_id, m.location_id
        HAVING sum(m.hand_delta) <> CASE WHEN m.location_id = r.location_id THEN 1 ELSE 0 END""",
    "S8 a serial is with whom the ledger sent it": """
        SELECT r.id, r.order_line_id, m.order_line_id FROM serial r JOIN stock_move m ON m.serial_id = r.id
        WHERE NOT EXISTS (SELECT 1 FROM stock_move n WHERE n.serial_id = r.id AND n.id > m.id)
            AND coalesce(r.order_line_id, 0) <> CASE WHEN m.kind = 'ship' THEN m.order_line_id ELSE 0 END""",
    "O5 a unit is in one box, and leaves with it": """
        SELECT q.serial_id, count(*), 0 FROM pack_serial q JOIN pack_scan p ON p.id = q.pack_scan_id
            JOIN shipment s ON s.id = p.shipment_id
        WHERE p.undone_op_id IS NULL AND s.state IN ('packing', 'packed') GROUP BY q.serial_id HAVING count(*) > 1
        UNION ALL SELECT q.serial_id, p.quantity, s.id FROM pack_serial q JOIN pack_scan p ON p.id = q.pack_scan_id
            JOIN shipment s ON s.id = p.shipment_id JOIN shipment_line c ON c.id = p.shipment_line_id
            JOIN serial r ON r.id = q.serial_id
        WHERE p.quantity > 1 OR r.sku_id <> c.sku_id OR s.state = 'shipped' AND p.undone_op_id IS NULL AND NOT EXISTS (
            SELECT 1 FROM stock_move m WHERE m.serial_id = q.serial_id AND m.order_line_id = c.order_line_id
                AND m.kind = 'ship')""",
    "S2 the ledger has what left from here and came back": """
        SELECT line, sum(gone), sum(back), sum(ledger) FROM (
            SELECT c.order_line_id AS line, c.quantity AS gone, 0 AS back, 0 AS ledger FROM shipment_line c
                JOIN shipment s ON s.id = c.shipment_id WHERE s.state = 'shipped' AND s.kind <> 'external'
            UNION ALL SELECT id, 0, returned, 0 FROM order_line WHERE requires_shipping
                AND NOT EXISTS (SELECT 1 FROM order_line p WHERE p.parent_line_id = order_line.id)
            UNION ALL SELECT order_line_id, 0, 0, hand_delta FROM stock_move WHERE order_line_id IS NOT NULL
        ) AS u GROUP BY line HAVING sum(gone) - sum(back) + sum(ledger) <> 0""",
}

COUNTS = {
    # Units with serials that lay elsewhere by the books go from there under the same count.
    "S9 what a count posted is in the ledger": """
        SELECT counting, sku, bin, lot, sum(posted), sum(ledger) FROM (
            SELECT stock_count_id AS counting, sku_id AS sku, coalesce(bin_id, 0) AS bin, coalesce(lot_id, 0) AS lot,
                coalesce(posted, 0) AS posted, 0 AS ledger FROM count_line
            UNION ALL SELECT document_id, sku_id, coalesce(bin_id, 0), coalesce(lot_id, 0), 0, hand_delta
            FROM stock_move WHERE document_kind = 'count' AND kind = 'count'
        ) AS u WHERE sku NOT IN (SELECT id FROM sku WHERE tracking = 'serial')
        GROUP BY counting, sku, bin, lot HAVING sum(posted) <> sum(ledger)""",
    "S9 a count is over when all is counted and decided": """
        SELECT s.id, s.state FROM stock_count s WHERE s.state <> 'cancelled' AND s.state <> CASE
            WHEN EXISTS (SELECT 1 FROM count_bin b WHERE b.stock_count_id = s.id AND b.counted_at IS NULL) THEN 'open'
            WHEN EXISTS (SELECT 1 FROM count_line c WHERE c.stock_count_id = s.id AND c.times > 0
                AND c.counted IS NOT NULL AND c.posted IS NULL) THEN 'review' ELSE 'posted' END""",
}

BUYING = {
    "B1 what a receipt has is in the ledger": """
        SELECT receipt, sku_id, sum(units), sum(ledger) FROM (
            SELECT receipt_id AS receipt, sku_id, units, 0 AS ledger FROM receipt_line
            UNION ALL SELECT document_id, sku_id, 0, hand_delta FROM stock_move WHERE document_kind = 'receipt'
        ) AS u GROUP BY receipt, sku_id HAVING sum(units) <> sum(ledger) OR sum(units) < 0""",
    "B1 what a purchase order has received is on receipts": """
        SELECT line, sum(received), sum(units) FROM (
            SELECT id AS line, received, 0 AS units FROM purchase_line
            UNION ALL SELECT purchase_line_id, 0, units FROM receipt_line WHERE purchase_line_id IS NOT NULL
        ) AS u GROUP BY line HAVING sum(received) <> sum(units)""",
    "B2 a purchase order's state follows from its lines": """
        SELECT o.id, o.state, l.came, l.to_come FROM purchase_order o JOIN (
            SELECT purchase_order_id, sum(received) AS came, sum(CASE WHEN received < ordered - cancelled
                THEN ordered - cancelled - received ELSE 0 END) AS to_come FROM purchase_line GROUP BY purchase_order_id
        ) AS l ON l.purchase_order_id = o.id
        WHERE o.state = 'draft' AND l.came > 0 OR o.state <> 'draft' AND o.state <> CASE
            WHEN l.to_come > 0 AND l.came > 0 THEN 'partly_received' WHEN l.to_come > 0 THEN 'ordered'
            WHEN l.came > 0 THEN 'received' ELSE 'cancelled' END""",
}

WAREHOUSE: dict[str, str] = {**PLACES, **COUNTS, **BUYING}
