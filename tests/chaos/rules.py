"""What must be true at every moment, in SQL of its own: each query gives the offenders, and none is right.

The texts share nothing with ``app.queries.doctor``: a wrong idea there must not hide here. They run on both engines.
"""

from __future__ import annotations

from tests.chaos.warehouse_rules import WAREHOUSE

_BOTH = """
    SELECT sku_id, location_id, sum(counted) AS counted, sum(summed) AS summed FROM (
        SELECT sku_id, location_id, {counter} AS counted, 0 AS summed FROM stock_level
        UNION ALL {other}
    ) AS u GROUP BY sku_id, location_id HAVING sum(counted) <> sum(summed)"""


def _against_ledger(counter: str, delta: str) -> str:
    ledger = f"SELECT sku_id, location_id, 0, {delta} FROM stock_move"
    return _BOTH.format(counter=counter, other=ledger)


STOCK = {
    "S1 on hand is the sum of the ledger": _against_ledger("on_hand", "hand_delta"),
    "S1 held is the sum of the ledger": _against_ledger("held", "held_delta"),
    "S2 reserved is the sum of the ledger": _against_ledger("reserved", "reserved_delta"),
    "S2 reserved is what orders were promised": _BOTH.format(
        counter="reserved",
        other="SELECT sku_id, location_id, 0, quantity FROM allocation WHERE ended = ''",
    ),
    "S2 a line has what it was promised": """
        SELECT line, sum(has) AS has, sum(promised) AS promised, sum(ledger) AS ledger FROM (
            SELECT id AS line, reserved + packed AS has, 0 AS promised, 0 AS ledger FROM order_line
            UNION ALL SELECT order_line_id, 0, quantity, 0 FROM allocation WHERE ended = ''
            UNION ALL SELECT order_line_id, 0, 0, reserved_delta FROM stock_move WHERE order_line_id IS NOT NULL
        ) AS u GROUP BY line HAVING sum(has) <> sum(promised) OR sum(has) <> sum(ledger)""",
    "S3 never below zero, never promised more than is there": """
        SELECT sku_id, location_id, on_hand, reserved, held FROM stock_level
        WHERE NOT (on_hand >= 0 AND reserved >= 0 AND held >= 0 AND on_hand - reserved - held >= 0)""",
    "S5 units of a line add up": """
        SELECT id, ordered, open, reserved, packed, shipped, cancelled, returned FROM order_line
        WHERE open + reserved + packed + shipped + cancelled - ordered <> 0
        OR open < 0 OR reserved < 0 OR packed < 0 OR shipped < 0 OR cancelled < 0 OR returned < 0
        OR returned > shipped""",
    "S6 nothing is promised to an order that is over": """
        SELECT o.id, o.number, o.state, sum(a.quantity) FROM allocation a
        JOIN order_line l ON l.id = a.order_line_id JOIN sales_order o ON o.id = l.order_id
        WHERE a.ended = '' AND o.state IN ('cancelled', 'shipped') GROUP BY o.id, o.number, o.state""",
    "S6 a promise has an owner of its own": """
        SELECT a.id, a.shipment_id, s.state FROM allocation a JOIN shipment s ON s.id = a.shipment_id
        JOIN order_line l ON l.id = a.order_line_id
        WHERE s.order_id <> l.order_id OR s.location_id <> a.location_id OR s.kind <> 'own'
        OR a.ended = '' AND (s.state IN ('cancelled', 'shipped') OR l.sku_id <> a.sku_id)""",
    "S6 what waits for stock is open, once": """
        SELECT b.order_line_id, sum(b.quantity), max(l.open) FROM backorder b
        JOIN order_line l ON l.id = b.order_line_id GROUP BY b.order_line_id
        HAVING sum(b.quantity) > max(l.open) OR count(*) > 1""",
    "S7 units change only by what may change them": """
        SELECT id, kind, hand_delta, reserved_delta, held_delta FROM stock_move
        WHERE order_line_id IS NULL AND kind IN ('reserve', 'release', 'ship', 'return') OR NOT CASE kind
            WHEN 'reserve' THEN hand_delta = 0 AND held_delta = 0 AND reserved_delta > 0
            WHEN 'release' THEN hand_delta = 0 AND held_delta = 0 AND reserved_delta < 0
            WHEN 'ship' THEN hand_delta < 0 AND reserved_delta = hand_delta AND held_delta = 0
            WHEN 'count' THEN reserved_delta = 0
            WHEN 'receive' THEN reserved_delta = 0 AND (hand_delta > 0 OR hand_delta < 0 AND document_id IS NOT NULL)
            WHEN 'return' THEN reserved_delta = 0 AND hand_delta > 0
            WHEN 'move' THEN reserved_delta = 0
            WHEN 'transfer' THEN reserved_delta = 0
            WHEN 'adjust' THEN reserved_delta = 0 ELSE 1 = 0 END""",
    "S9 an operation moves stock once": """
        SELECT op_id, count(*), count(DISTINCT seq), max(seq) FROM stock_move GROUP BY op_id
        HAVING count(*) <> count(DISTINCT seq) OR count(*) <> max(seq)""",
    "S9 a departure takes each line once": """
        SELECT shipped.line, shipped.units, l.shipped FROM (
            SELECT order_line_id AS line, -sum(hand_delta) AS units FROM stock_move WHERE kind = 'ship'
            GROUP BY order_line_id) AS shipped
        JOIN order_line l ON l.id = shipped.line WHERE shipped.units > l.shipped""",
}

MONEY = {
    "M1 money has a currency": """
        SELECT id, number, currency FROM sales_order
        WHERE money_known AND (length(currency) <> 3 OR currency <> upper(currency))""",
    "M1 unknown money is empty": """
        SELECT id, number FROM sales_order WHERE NOT money_known AND (total_amount IS NOT NULL
            OR lines_amount IS NOT NULL OR shipping_amount IS NOT NULL OR tax_added_amount IS NOT NULL
            OR EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = sales_order.id AND l.line_amount IS NOT NULL))""",
    "M3 no more is paid back than was paid": """
        SELECT o.id, o.number, o.refunded_amount, x.amount, o.total_amount FROM sales_order o
        JOIN outbox x ON x.order_id = o.id AND x.kind = 'refund' AND x.state <> 'cancelled'
        WHERE coalesce(o.refunded_amount, 0) + CASE x.state WHEN 'held' THEN x.amount ELSE 0 END > o.total_amount""",
    "M2 the total is the sum of its parts": """
        SELECT id, number, total_amount FROM sales_order WHERE money_known AND coalesce(total_amount
            - (lines_amount + shipping_amount + fees_amount - discount_amount + tax_added_amount), 1) <> 0""",
    "M2 lines, charges and taxes sum to the header": """
        SELECT o.id, o.number, o.lines_amount, coalesce(l.amount, 0), o.shipping_amount, coalesce(c.shipping, 0),
            o.fees_amount, coalesce(c.fees, 0), o.discount_amount, coalesce(c.less, 0), o.tax_added_amount,
            coalesce(t.amount, 0)
        FROM sales_order o
        LEFT JOIN (SELECT order_id, sum(line_amount) AS amount FROM order_line GROUP BY order_id) AS l
            ON l.order_id = o.id
        LEFT JOIN (SELECT order_id, sum(CASE kind WHEN 'shipping' THEN amount ELSE 0 END) AS shipping,
            sum(CASE kind WHEN 'fee' THEN amount WHEN 'adjustment' THEN (abs(amount) + amount) / 2 ELSE 0 END) AS fees,
            sum(CASE kind WHEN 'discount' THEN amount WHEN 'adjustment' THEN (abs(amount) - amount) / 2 ELSE 0 END)
                AS less FROM order_charge GROUP BY order_id) AS c ON c.order_id = o.id
        LEFT JOIN (SELECT order_id, sum(amount) AS amount FROM order_tax WHERE NOT included GROUP BY order_id) AS t
            ON t.order_id = o.id
        WHERE o.money_known AND (o.lines_amount <> coalesce(l.amount, 0) OR o.shipping_amount <> coalesce(c.shipping, 0)
            OR o.fees_amount <> coalesce(c.fees, 0) OR o.discount_amount <> coalesce(c.less, 0)
            OR o.tax_added_amount <> coalesce(t.amount, 0))""",
    "M3 nothing below zero was refunded": """
        SELECT id, number, refunded_amount FROM sales_order WHERE refunded_amount < 0""",
    # A channel may tell of refunds of its own, so what is recorded may be more.
    "M3 what was paid back from here is recorded": """
        SELECT sales_order, sum(recorded), sum(done) FROM (
            SELECT id AS sales_order, refunded_amount AS recorded, 0 AS done FROM sales_order
            UNION ALL SELECT order_id, 0, amount FROM outbox WHERE kind = 'refund' AND state = 'done'
        ) AS u GROUP BY sales_order HAVING coalesce(sum(recorded), 0) < sum(done)""",
    "M7 one refund of an order waits at a time": """
        SELECT DISTINCT a.order_id, a.id, b.id FROM outbox a JOIN outbox b ON b.order_id = a.order_id AND b.id > a.id
        WHERE a.kind = 'refund' AND b.kind = 'refund' AND a.state = 'held' AND b.state = 'held'""",
    "M7 a refund is of a sum in the order's currency": """
        SELECT x.id, x.order_id, x.currency, o.currency FROM outbox x JOIN sales_order o ON o.id = x.order_id
        WHERE x.kind = 'refund' AND (x.amount IS NULL OR x.currency <> o.currency)""",
}

ORDERS = {
    "O1 one order for each number and id of an account": """
        SELECT channel_account_id, number, count(*) FROM sales_order GROUP BY channel_account_id, number
        HAVING count(*) > 1
        UNION ALL SELECT channel_account_id, external_id, count(*) FROM sales_order WHERE external_id IS NOT NULL
        GROUP BY channel_account_id, external_id HAVING count(*) > 1""",
    "O1 an order is whole": """
        SELECT o.id, o.number FROM sales_order o
        WHERE NOT EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = o.id)
        OR (SELECT count(*) FROM order_address a WHERE a.order_id = o.id AND a.kind = 'ship') <> 1""",
    "O2 a shipment's state fits its facts": """
        SELECT id, order_id, kind, state, units, packed_at, shipped_at FROM shipment WHERE NOT CASE state
            WHEN 'to_pack' THEN kind = 'own' AND packed_at IS NULL AND shipped_at IS NULL AND units > 0
            WHEN 'released' THEN kind = 'own' AND packed_at IS NULL AND shipped_at IS NULL AND units > 0
            WHEN 'packing' THEN kind = 'own' AND packed_at IS NULL AND shipped_at IS NULL AND units > 0
                AND claim_number > 0
            WHEN 'packed' THEN kind = 'own' AND packed_at IS NOT NULL AND shipped_at IS NULL AND units > 0
            WHEN 'shipped' THEN units > 0 AND (kind = 'external' AND packed_at IS NULL
                OR kind = 'own' AND packed_at IS NOT NULL AND shipped_at IS NOT NULL)
            WHEN 'cancelled' THEN packed_at IS NULL AND shipped_at IS NULL AND units = 0 ELSE 1 = 0 END""",
    "O3 an order's state follows from its lines and shipments": """
        SELECT o.id, o.number, o.state, u.open, u.reserved, u.packed, u.shipped, u.waiting, u.packing FROM sales_order o
        JOIN (
            SELECT l.order_id, sum(CASE WHEN l.id IN (SELECT parent_line_id FROM order_line) THEN 0 ELSE l.open END)
                AS open, sum(l.reserved) AS reserved, sum(l.packed) AS packed,
                sum(l.shipped) AS shipped, sum(coalesce(b.quantity, 0)) AS waiting,
                max(CASE WHEN p.order_id IS NULL THEN 0 ELSE 1 END) AS packing,
                max(CASE WHEN r.order_id IS NULL THEN 0 ELSE 1 END) AS released
            FROM order_line l LEFT JOIN backorder b ON b.order_line_id = l.id
            LEFT JOIN (SELECT DISTINCT order_id FROM shipment WHERE state = 'packing') AS p ON p.order_id = l.order_id
            LEFT JOIN (SELECT DISTINCT order_id FROM shipment WHERE state = 'released') AS r ON r.order_id = l.order_id
            GROUP BY l.order_id
        ) AS u ON u.order_id = o.id
        WHERE o.state <> CASE
            WHEN u.open + u.reserved + u.packed = 0 AND u.shipped > 0 THEN 'shipped'
            WHEN u.open + u.reserved + u.packed = 0 THEN 'cancelled'
            WHEN u.packing = 1 THEN 'packing' WHEN u.shipped > 0 THEN 'partly_shipped'
            WHEN u.packed > 0 AND u.reserved = 0 THEN 'packed'
            WHEN u.reserved + u.packed > 0 AND u.released = 1 THEN 'released'
            WHEN u.reserved + u.packed > 0 THEN 'to_pack'
            WHEN u.waiting = u.open THEN 'backorder' ELSE 'to_route' END""",
    "O3 the header counts units and holds": """
        SELECT o.id, o.number, o.units, o.holds FROM sales_order o
        WHERE o.units > (SELECT coalesce(sum(l.ordered), 0) FROM order_line l
                         WHERE l.order_id = o.id AND l.parent_line_id IS NULL)
           OR o.units < (SELECT coalesce(sum(l.ordered), 0) FROM order_line l
                         WHERE l.order_id = o.id AND l.cancelled < l.ordered AND l.parent_line_id IS NULL)
        OR o.holds <> (SELECT count(*) FROM order_hold h WHERE h.order_id = o.id AND h.lifted_at IS NULL)""",
    "O4 nothing is both cancelled and shipped": """
        SELECT o.id, o.number, l.shipped FROM sales_order o JOIN order_line l ON l.order_id = o.id
        WHERE o.state = 'cancelled' AND l.shipped > 0
        UNION ALL SELECT s.order_id, 'shipment', s.id FROM shipment s
        WHERE s.state = 'cancelled' AND EXISTS (SELECT 1 FROM allocation a WHERE a.shipment_id = s.id
            AND a.ended = 'shipped')""",
    "O5 each packed unit has its scan": """
        SELECT shipment_line, sum(packed), sum(scanned) FROM (
            SELECT c.id AS shipment_line, c.packed, 0 AS scanned FROM shipment_line c
            UNION ALL SELECT shipment_line_id, 0, quantity FROM pack_scan WHERE undone_op_id IS NULL
        ) AS u GROUP BY shipment_line HAVING sum(packed) <> sum(scanned)""",
    "O5 a scan is of its own shipment": """
        SELECT p.id, p.shipment_id, c.shipment_id FROM pack_scan p JOIN shipment_line c ON c.id = p.shipment_line_id
        WHERE c.shipment_id <> p.shipment_id""",
    "O5 packed never beyond what is in the shipment": """
        SELECT c.id, s.id, s.state, c.packed, c.quantity FROM shipment_line c JOIN shipment s ON s.id = c.shipment_id
        WHERE c.packed > c.quantity OR c.packed < 0 OR c.quantity < 0
        OR s.kind = 'own' AND s.state IN ('packed', 'shipped') AND c.packed < c.quantity
        OR s.state IN ('to_pack', 'released', 'cancelled') AND c.packed > 0 OR s.kind = 'external' AND c.packed > 0""",
    "O5 a shipment has what it was promised": """
        SELECT shipment, line, sum(inside), sum(promised), sum(units) FROM (
            SELECT c.shipment_id AS shipment, c.order_line_id AS line, c.quantity AS inside, 0 AS promised, 0 AS units
                FROM shipment_line c JOIN shipment s ON s.id = c.shipment_id AND s.kind = 'own'
            UNION ALL SELECT shipment_id, order_line_id, 0, quantity, 0 FROM allocation WHERE ended <> 'released'
        ) AS u GROUP BY shipment, line HAVING sum(inside) <> sum(promised)
        UNION ALL SELECT s.id, 0, coalesce(sum(c.quantity), 0), 0, s.units FROM shipment s
        LEFT JOIN shipment_line c ON c.shipment_id = s.id GROUP BY s.id, s.units
        HAVING s.units <> coalesce(sum(c.quantity), 0)""",
    "O5 what left was promised and is promised no more": """
        SELECT a.id, s.id, s.state, a.ended FROM allocation a JOIN shipment s ON s.id = a.shipment_id
        WHERE (s.state = 'shipped') <> (a.ended = 'shipped') AND a.ended <> 'released'""",
    "O5 a line's packed and shipped units are in shipments": """
        SELECT line, sum(packed), sum(shipped), sum(in_packing), sum(gone) FROM (
            SELECT id AS line, packed, shipped, 0 AS in_packing, 0 AS gone FROM order_line
            WHERE NOT EXISTS (SELECT 1 FROM order_line p WHERE p.parent_line_id = order_line.id)
            UNION ALL SELECT c.order_line_id, 0, 0, CASE s.state WHEN 'shipped' THEN 0 ELSE c.packed END,
                CASE s.state WHEN 'shipped' THEN c.quantity ELSE 0 END
            FROM shipment_line c JOIN shipment s ON s.id = c.shipment_id
        ) AS u GROUP BY line HAVING sum(packed) <> sum(in_packing) OR sum(shipped) <> sum(gone)""",
    "O9 a kit is what its components are": """
        SELECT k.id, k.ordered, k.open, k.reserved, k.packed, k.shipped, k.cancelled, k.returned, p.id, p.ordered
        FROM order_line k JOIN order_line p ON p.parent_line_id = k.id
        WHERE k.reserved <> 0 OR k.packed <> 0 OR p.order_id <> k.order_id OR k.parent_line_id IS NOT NULL
            OR p.ordered / k.ordered * k.ordered <> p.ordered OR coalesce(p.line_amount, 0) <> 0
            OR p.shipped * k.ordered < k.shipped * p.ordered OR p.returned * k.ordered < k.returned * p.ordered
            OR (SELECT min(q.shipped * k.ordered / q.ordered) FROM order_line q WHERE q.parent_line_id = k.id)
                <> k.shipped
            OR (k.open > 0) <> ((SELECT sum(q.open + q.reserved + q.packed) FROM order_line q
                WHERE q.parent_line_id = k.id) > 0)""",
    "O9 a kit holds no kit and has no stock": """
        SELECT a.kit_sku_id, a.sku_id, 'is in a kit' FROM kit_component a
        JOIN kit_component b ON b.kit_sku_id = a.sku_id
        UNION ALL SELECT v.sku_id, v.location_id, 'is in stock' FROM stock_level v
        WHERE v.on_hand + v.reserved > 0 AND v.sku_id IN (SELECT kit_sku_id FROM kit_component)""",
    "O6 what left is in the timeline once": """
        SELECT shipment, sum(left_here), sum(told) FROM (
            SELECT id AS shipment, 1 AS left_here, 0 AS told FROM shipment WHERE kind = 'own' AND state = 'shipped'
            UNION ALL SELECT shipment_id, 0, 1 FROM order_event WHERE kind = 'shipped' AND shipment_id IS NOT NULL
        ) AS u GROUP BY shipment HAVING sum(left_here) <> sum(told)""",
    "O7 a claim is whole and only of what is being packed": """
        SELECT id, state, claim_station_id, claim_number, claim_until FROM shipment
        WHERE (claim_station_id IS NULL) <> (claim_until IS NULL)
        OR claim_station_id IS NOT NULL AND state <> 'packing'""",
    "O7 a claim number is one station's": """
        SELECT shipment_id, claim_number, count(DISTINCT station_id) FROM pack_scan GROUP BY shipment_id, claim_number
        HAVING count(DISTINCT station_id) > 1""",
    "O7 no scan is of a claim to come": """
        SELECT p.id, p.shipment_id, p.claim_number, s.claim_number FROM pack_scan p
        JOIN shipment s ON s.id = p.shipment_id WHERE p.claim_number > s.claim_number OR p.claim_number < 1""",
    "O8 an operation is recorded once": """
        SELECT op_id, count(*) FROM operation GROUP BY op_id HAVING count(*) > 1""",
    "O8 a scan is one operation's": """
        SELECT op_id, count(*) FROM pack_scan GROUP BY op_id HAVING count(*) > 1
        UNION ALL SELECT undone_op_id, count(*) FROM pack_scan WHERE undone_op_id IS NOT NULL
        GROUP BY undone_op_id HAVING count(*) > 1""",
    "O8 everything recorded belongs to an operation": """
        SELECT what, r.op_id, count(*) FROM (
            SELECT 'ledger' AS what, op_id FROM stock_move UNION ALL SELECT 'timeline', op_id FROM order_event
            UNION ALL SELECT 'scan', op_id FROM pack_scan UNION ALL SELECT 'decision', op_id FROM routing_decision
            UNION ALL SELECT 'undo', undone_op_id FROM pack_scan WHERE undone_op_id IS NOT NULL
        ) AS r LEFT JOIN operation n ON n.op_id = r.op_id WHERE n.op_id IS NULL GROUP BY what, r.op_id""",
}

PAPERS = {
    "D1 a series is ahead of what it gave": """
        SELECT s.name, s.next_value, p.serial FROM number_series s JOIN (
            SELECT max(CAST(substr(tracking_number, 3, 10) AS BIGINT)) AS serial FROM parcel
            WHERE tracking_number LIKE 'SM%'
        ) AS p ON s.name = 'label own' WHERE s.next_value <= p.serial""",
    "D2 keys, tracking numbers and labels in force are one to one": """
        SELECT 'key', CAST(purchase_key AS TEXT), count(*) FROM parcel GROUP BY purchase_key HAVING count(*) > 1
        UNION ALL SELECT 'tracking', tracking_number, count(*) FROM parcel WHERE tracking_number IS NOT NULL
        GROUP BY tracking_number HAVING count(*) > 1
        UNION ALL SELECT 'shipment', CAST(shipment_id AS TEXT), count(*) FROM parcel WHERE label_state <> 'voided'
        GROUP BY shipment_id HAVING count(*) > 1""",
    "D2 a label fits its shipment": """
        SELECT p.id, p.shipment_id, p.label_state, s.state, p.tracking_number FROM parcel p
        JOIN shipment s ON s.id = p.shipment_id
        WHERE (p.label_state = 'bought' AND coalesce(p.tracking_number, '') = '')
        OR p.label_state <> 'voided' AND s.state NOT IN ('packed', 'shipped')""",
    "D2 what left had its label": """
        SELECT s.id, s.order_id FROM shipment s JOIN sales_order o ON o.id = s.order_id
        WHERE s.kind = 'own' AND s.state = 'shipped' AND NOT o.pickup
        AND (SELECT count(*) FROM parcel p WHERE p.shipment_id = s.id AND p.label_state = 'bought') <> 1""",
    "D3 a print job ends once": """
        SELECT id, state, ended_at FROM print_job WHERE (state = 'queued') <> (ended_at IS NULL)""",
}

DESK = {
    "D4 what waits to leave has no end, what is over has one": """
        SELECT id, order_id, kind, state, done_at FROM outbox WHERE NOT CASE state WHEN 'held' THEN done_at IS NULL
            WHEN 'done' THEN done_at IS NOT NULL WHEN 'cancelled' THEN done_at IS NOT NULL ELSE 1 = 0 END""",
    "D4 nothing is never paid back": """
        SELECT id, order_id, amount FROM outbox WHERE kind = 'refund' AND NOT coalesce(amount, 0) > 0""",
    "J1 a job counts each of its orders": """
        SELECT job, sum(total), sum(orders), sum(done), sum(ended), sum(failed), sum(lost) FROM (
            SELECT id AS job, total, 0 AS orders, done, 0 AS ended, failed, 0 AS lost FROM job
            UNION ALL SELECT job_id, 0, 1, 0, CASE WHEN state IN ('done', 'skipped') THEN 1 ELSE 0 END, 0,
                CASE state WHEN 'failed' THEN 1 ELSE 0 END FROM job_row
        ) AS u GROUP BY job
        HAVING sum(total) <> sum(orders) OR sum(done) <> sum(ended) OR sum(failed) <> sum(lost)""",
    "J1 nothing waits in a job that is done": """
        SELECT j.id, j.kind, count(*) FROM job j JOIN job_row r ON r.job_id = j.id
        WHERE j.state = 'done' AND r.state = 'waiting' GROUP BY j.id, j.kind""",
    "J1 a job that is over has an end": """
        SELECT id, kind, state, ended_at FROM job WHERE NOT CASE state WHEN 'running' THEN ended_at IS NULL
            WHEN 'done' THEN ended_at IS NOT NULL WHEN 'cancelled' THEN ended_at IS NOT NULL ELSE 1 = 0 END""",
    "J1 a job works on orders that are there, once": """
        SELECT r.job_id, r.order_id, count(*) FROM job_row r LEFT JOIN sales_order o ON o.id = r.order_id
        GROUP BY r.job_id, r.order_id HAVING count(*) > 1 OR count(o.id) = 0""",
}

RULES: dict[str, str] = {**STOCK, **WAREHOUSE, **MONEY, **ORDERS, **PAPERS, **DESK}
