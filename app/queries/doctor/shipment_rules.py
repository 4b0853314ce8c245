"""Shipments: states that fit their facts, units that were scanned, reservations that match (O2, O5, O7)."""

from __future__ import annotations

from app.queries.doctor.rules import Rule, by_sql
from app.wording import mark

_NAMED = "JOIN sales_order o ON o.id = s.order_id"

_FACTS = by_sql(
    "shipment",
    f"""
        SELECT * FROM (
            SELECT s.id AS shipment_id, s.order_id, o.number, s.sequence, s.state, CASE
                WHEN s.kind = 'external' AND s.state NOT IN ('shipped', 'cancelled')
                    THEN 'left before the import, so is shipped, or cancelled with the import'
                WHEN s.kind = 'external' AND s.packed_at IS NOT NULL THEN 'left before the import, yet was packed here'
                WHEN s.kind = 'external' AND s.location_id IS NOT NULL THEN 'left before the import, yet from here'
                WHEN s.kind = 'own' AND s.state IN ('packed', 'shipped') AND s.packed_at IS NULL
                    THEN 'has no time of packing'
                WHEN s.state NOT IN ('packed', 'shipped') AND s.packed_at IS NOT NULL THEN 'has a time of packing'
                WHEN s.kind = 'own' AND s.state = 'shipped' AND s.shipped_at IS NULL THEN 'has no time of leaving'
                WHEN s.state <> 'shipped' AND s.shipped_at IS NOT NULL THEN 'has a time of leaving'
                WHEN s.state = 'cancelled' AND s.units <> 0 THEN 'still has units'
                WHEN s.state <> 'cancelled' AND s.units = 0 THEN 'has no units'
                END AS fault
            FROM shipment s {_NAMED}
        ) AS f WHERE fault IS NOT NULL
    """,  # noqa: S608 (our own words)
    "Shipment {number}-{sequence} is {state} and {fault}.",
)
_CLAIMS = by_sql(
    "shipment",
    f"""
        SELECT * FROM (
            SELECT s.id AS shipment_id, s.order_id, o.number, s.sequence, s.state, CASE
                WHEN (s.claim_station_id IS NULL) <> (s.claim_until IS NULL) THEN 'half a claim'
                WHEN s.claim_station_id IS NOT NULL AND s.state <> 'packing' THEN 'a claim'
                WHEN s.state = 'packing' AND s.claim_number < 1 THEN 'no claim number'
                WHEN s.kind = 'external' AND s.claim_number <> 0 THEN 'a claim number'
                END AS fault
            FROM shipment s {_NAMED}
        ) AS f WHERE fault IS NOT NULL
    """,  # noqa: S608 (our own words)
    "Shipment {number}-{sequence} is {state} and has {fault}.",
)
_FAMILIES = by_sql(
    "shipment_line",
    """
        SELECT s.id AS shipment_id, s.order_id, c.order_line_id, 'the line belongs to another order' AS fault
        FROM shipment_line c JOIN shipment s ON s.id = c.shipment_id JOIN order_line l ON l.id = c.order_line_id
        WHERE l.order_id <> s.order_id
        UNION ALL
        SELECT s.id, s.order_id, c.order_line_id, 'the line is of another SKU'
        FROM shipment_line c JOIN shipment s ON s.id = c.shipment_id JOIN order_line l ON l.id = c.order_line_id
        WHERE s.kind = 'own' AND c.quantity > 0 AND l.sku_id <> c.sku_id
        UNION ALL
        SELECT s.id, s.order_id, a.order_line_id, 'a reservation is for another order, SKU or location'
        FROM allocation a JOIN shipment s ON s.id = a.shipment_id JOIN order_line l ON l.id = a.order_line_id
        WHERE s.order_id <> l.order_id OR s.kind <> 'own' OR s.location_id <> a.location_id
            OR a.ended <> 'released' AND l.sku_id <> a.sku_id
        UNION ALL
        SELECT s.id, s.order_id, c.order_line_id, 'a scan belongs to another shipment'
        FROM pack_scan p JOIN shipment s ON s.id = p.shipment_id JOIN shipment_line c ON c.id = p.shipment_line_id
        WHERE c.shipment_id <> p.shipment_id
        UNION ALL
        SELECT s.id, s.order_id, NULL, 'an entry of the timeline belongs to another order'
        FROM order_event e JOIN shipment s ON s.id = e.shipment_id WHERE e.order_id <> s.order_id
    """,
    "Shipment {shipment_id} of order {order_id}: {fault}.",
)
_UNITS = by_sql(
    "shipment",
    f"""
        SELECT s.id AS shipment_id, s.order_id, o.number, s.sequence, s.units, coalesce(c.units, 0) AS in_lines
        FROM shipment s {_NAMED}
        LEFT JOIN (SELECT shipment_id, sum(quantity) AS units FROM shipment_line GROUP BY shipment_id) AS c
            ON c.shipment_id = s.id
        WHERE s.units <> coalesce(c.units, 0)
    """,  # noqa: S608 (our own words)
    mark("Shipment {number}-{sequence} says {units} units, its lines have {in_lines}."),
)
_SCANS = by_sql(
    "shipment_line c JOIN shipment s ON s.id = c.shipment_id AND s.kind = 'own'",
    f"""
        SELECT c.id AS shipment_line_id, s.id AS shipment_id, s.order_id, o.number, s.sequence, c.packed,
            coalesce(l.position, 0) AS position, coalesce(p.units, 0) AS scanned
        FROM shipment_line c JOIN shipment s ON s.id = c.shipment_id {_NAMED}
        LEFT JOIN order_line l ON l.id = c.order_line_id
        LEFT JOIN (
            SELECT shipment_line_id, sum(quantity) AS units FROM pack_scan WHERE undone_op_id IS NULL
            GROUP BY shipment_line_id
        ) AS p ON p.shipment_line_id = c.id
        WHERE c.packed <> coalesce(p.units, 0)
    """,  # noqa: S608 (our own words)
    mark("Shipment {number}-{sequence}: {packed} units of line {position} are packed, {scanned} were scanned."),
)
_PACKED = by_sql(
    "shipment_line",
    f"""
        SELECT c.id AS shipment_line_id, s.id AS shipment_id, s.order_id, o.number, s.sequence, s.state, c.packed,
            c.quantity, coalesce(l.position, 0) AS position
        FROM shipment_line c JOIN shipment s ON s.id = c.shipment_id {_NAMED}
        LEFT JOIN order_line l ON l.id = c.order_line_id
        WHERE c.packed > c.quantity OR c.packed < 0 OR c.quantity < 0 OR s.kind = 'external' AND c.packed <> 0
            OR s.kind = 'own' AND s.state IN ('packed', 'shipped') AND c.packed <> c.quantity
            OR s.state IN ('to_pack', 'released', 'cancelled') AND c.packed <> 0
    """,  # noqa: S608 (our own words)
    mark("Shipment {number}-{sequence} is {state} with {packed} of {quantity} units of line {position} packed."),
)
_SERIALS = by_sql(
    "pack_serial",
    f"""
        SELECT * FROM (
            SELECT q.id AS pack_serial_id, s.id AS shipment_id, s.order_id, o.number, s.sequence, n.code, CASE
                WHEN p.quantity <> 1 OR n.sku_id <> c.sku_id THEN 'is not what was scanned'
                WHEN p.undone_op_id IS NULL AND s.state = 'shipped' AND m.serial_id IS NULL
                    THEN 'did not leave by the ledger'
                WHEN p.undone_op_id IS NULL AND s.state <> 'shipped' AND d.boxes > 1 THEN 'is in several boxes'
                END AS fault
            FROM pack_serial q JOIN pack_scan p ON p.id = q.pack_scan_id JOIN serial n ON n.id = q.serial_id
            JOIN shipment s ON s.id = p.shipment_id {_NAMED} JOIN shipment_line c ON c.id = p.shipment_line_id
            LEFT JOIN (SELECT DISTINCT serial_id, order_line_id FROM stock_move WHERE serial_id IS NOT NULL
                AND kind = 'ship') AS m ON m.serial_id = q.serial_id AND m.order_line_id = c.order_line_id
            LEFT JOIN (SELECT x.serial_id, count(*) AS boxes FROM pack_serial x
                JOIN pack_scan y ON y.id = x.pack_scan_id JOIN shipment z ON z.id = y.shipment_id
                WHERE y.undone_op_id IS NULL AND z.state <> 'shipped'
                GROUP BY x.serial_id) AS d ON d.serial_id = q.serial_id
        ) AS f WHERE fault IS NOT NULL
    """,  # noqa: S608 (our own words)
    "Shipment {number}-{sequence}: the unit {code} {fault}.",
)
_SCAN_CLAIMS = by_sql(
    "pack_scan",
    f"""
        SELECT p.id AS pack_scan_id, s.id AS shipment_id, s.order_id, o.number, s.sequence, p.claim_number,
            s.claim_number AS highest
        FROM pack_scan p JOIN shipment s ON s.id = p.shipment_id {_NAMED}
        WHERE p.claim_number < 1 OR p.claim_number > s.claim_number
    """,  # noqa: S608 (our own words)
    mark(
        "Shipment {number}-{sequence}: scan {pack_scan_id} has claim number {claim_number}, the highest is {highest}."
    ),
)
_RESERVED = by_sql(
    "shipment_line c JOIN shipment s ON s.id = c.shipment_id AND s.kind = 'own'",
    f"""
        SELECT s.id AS shipment_id, s.order_id, o.number, s.sequence, s.state, d.order_line_id, d.quantity, d.live,
            d.gone, coalesce(l.position, 0) AS position
        FROM shipment s {_NAMED} JOIN (
            SELECT shipment_id, order_line_id, sum(quantity) AS quantity, sum(live) AS live, sum(gone) AS gone FROM (
                SELECT shipment_id, order_line_id, quantity, 0 AS live, 0 AS gone FROM shipment_line
                UNION ALL
                SELECT shipment_id, order_line_id, 0, CASE WHEN ended = '' THEN quantity ELSE 0 END,
                    CASE WHEN ended = 'shipped' THEN quantity ELSE 0 END
                FROM allocation WHERE ended <> 'released'
            ) AS u GROUP BY shipment_id, order_line_id
        ) AS d ON d.shipment_id = s.id LEFT JOIN order_line l ON l.id = d.order_line_id
        WHERE s.kind = 'own' AND CASE s.state WHEN 'shipped' THEN d.gone <> d.quantity OR d.live <> 0
            ELSE d.live <> d.quantity OR d.gone <> 0 END
    """,  # noqa: S608 (our own words)
    mark(
        "Shipment {number}-{sequence} is {state} with {quantity} units of line {position}; its reservations hold {live}"
        " and sent {gone}."
    ),
)
_LINE_UNITS = by_sql(
    "order_line",
    """
        SELECT l.id AS order_line_id, l.order_id, o.number, l.position, l.packed, l.shipped,
            coalesce(c.packed, 0) AS in_packing, coalesce(c.gone, 0) AS gone
        FROM order_line l JOIN sales_order o ON o.id = l.order_id LEFT JOIN (
            SELECT c.order_line_id, sum(CASE WHEN s.state = 'shipped' THEN 0 ELSE c.packed END) AS packed,
                sum(CASE WHEN s.state = 'shipped' THEN c.quantity ELSE 0 END) AS gone
            FROM shipment_line c JOIN shipment s ON s.id = c.shipment_id GROUP BY c.order_line_id
        ) AS c ON c.order_line_id = l.id
        WHERE (l.packed <> coalesce(c.packed, 0) OR l.shipped <> coalesce(c.gone, 0))
            AND NOT EXISTS (SELECT 1 FROM order_line p WHERE p.parent_line_id = l.id)
    """,
    mark(
        "Order {number}, line {position}: packed {packed}, shipped {shipped}; its shipments have {in_packing}"
        " and {gone}."
    ),
)
_TIMELINE = by_sql(
    "shipment WHERE kind = 'own' AND state = 'shipped'",
    f"""
        SELECT s.id AS shipment_id, s.order_id, o.number, s.sequence, s.state, coalesce(e.times, 0) AS times
        FROM shipment s {_NAMED} LEFT JOIN (
            SELECT shipment_id, count(*) AS times FROM order_event WHERE kind = 'shipped' AND shipment_id IS NOT NULL
            GROUP BY shipment_id
        ) AS e ON e.shipment_id = s.id
        WHERE coalesce(e.times, 0) <> CASE WHEN s.kind = 'own' AND s.state = 'shipped' THEN 1 ELSE 0 END
    """,  # noqa: S608 (our own words)
    mark("Shipment {number}-{sequence} is {state}, and its timeline says {times} times that it was shipped."),
)

SHIPMENT_RULES = (
    Rule("O2-facts", "A shipment's state fits its times and units", _FACTS),
    Rule("O2-families", "Lines, reservations and scans of a shipment belong together", _FAMILIES),
    Rule("O2-timeline", "Every shipped shipment has its entry in the timeline", _TIMELINE),
    Rule("O5-units", "A shipment's units are those of its lines", _UNITS),
    Rule("O5-scans", "Each packed unit was scanned", _SCANS),
    Rule("O5-serials", "A unit with a serial number is in one box, and leaves with it", _SERIALS),
    Rule("O5-packed", "Packed and shipped shipments are complete, others not beyond their quantity", _PACKED),
    Rule("O5-reservations", "Reservations match the lines of their shipment", _RESERVED),
    Rule("O5-line-units", "A line's packed and shipped units are those of its shipments", _LINE_UNITS),
    Rule("O7-claims", "Only a shipment that is being packed is claimed", _CLAIMS),
    Rule("O7-scan-claims", "No scan is of a claim that never was", _SCAN_CLAIMS),
)
