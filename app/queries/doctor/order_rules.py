"""Orders: one per channel order, and a header that says what its lines and shipments say (O1, O3, O4)."""

from __future__ import annotations

from app.queries.doctor.rules import Rule, by_sql
from app.wording import mark

_NUMBERS = by_sql(
    "sales_order",
    """
        SELECT min(id) AS order_id, channel_account_id, number, count(*) AS times FROM sales_order
        GROUP BY channel_account_id, number HAVING count(*) > 1
    """,
    mark("Order number {number} is there {times} times in channel account {channel_account_id}."),
)
_EXTERNAL_IDS = by_sql(
    "sales_order WHERE external_id IS NOT NULL",
    """
        SELECT min(id) AS order_id, channel_account_id, external_id, count(*) AS times FROM sales_order
        WHERE external_id IS NOT NULL GROUP BY channel_account_id, external_id HAVING count(*) > 1
    """,
    mark("The channel's order {external_id} is there {times} times in channel account {channel_account_id}."),
)
# The meaning of the header state, told a second time: nothing left to send = shipped or cancelled; else being packed;
# else partly shipped; else packed, released, to pack, backorder (nothing but), or to route. What of a kit is left to
# send are its components.
_STATE = by_sql(
    "sales_order",
    """
        SELECT * FROM (
            SELECT o.id AS order_id, o.number, o.state, CASE
                WHEN coalesce(l.waiting + l.promised, 0) = 0 AND coalesce(l.gone, 0) > 0 THEN 'shipped'
                WHEN coalesce(l.waiting + l.promised, 0) = 0 THEN 'cancelled'
                WHEN p.order_id IS NOT NULL THEN 'packing'
                WHEN l.gone > 0 THEN 'partly_shipped'
                WHEN l.packed > 0 AND l.promised = l.packed THEN 'packed'
                WHEN l.promised > 0 AND r.order_id IS NOT NULL THEN 'released'
                WHEN l.promised > 0 THEN 'to_pack'
                WHEN l.backordered = l.waiting THEN 'backorder'
                ELSE 'to_route' END AS right_state
            FROM sales_order o
            LEFT JOIN (
                SELECT l.order_id, sum(CASE WHEN p.id IS NULL THEN l.open ELSE 0 END) AS waiting,
                    sum(l.reserved + l.packed) AS promised, sum(l.packed) AS packed, sum(l.shipped) AS gone,
                    sum(coalesce(b.units, 0)) AS backordered
                FROM order_line l LEFT JOIN (
                    SELECT order_line_id, sum(quantity) AS units FROM backorder GROUP BY order_line_id
                ) AS b ON b.order_line_id = l.id LEFT JOIN (
                    SELECT DISTINCT parent_line_id AS id FROM order_line WHERE parent_line_id IS NOT NULL
                ) AS p ON p.id = l.id
                GROUP BY l.order_id
            ) AS l ON l.order_id = o.id
            LEFT JOIN (SELECT DISTINCT order_id FROM shipment WHERE state = 'packing') AS p ON p.order_id = o.id
            LEFT JOIN (SELECT DISTINCT order_id FROM shipment WHERE state = 'released') AS r ON r.order_id = o.id
        ) AS s WHERE state <> right_state
    """,
    mark("Order {number} says {state}, but its lines and shipments make it {right_state}."),
)
_UNITS = by_sql(
    "sales_order",
    """
        SELECT o.id AS order_id, o.number, o.units, coalesce(l.units, 0) AS in_lines FROM sales_order o
        LEFT JOIN (
            SELECT order_id, sum(ordered) AS units, sum(CASE WHEN cancelled < ordered THEN ordered ELSE 0 END) AS there
            FROM order_line WHERE parent_line_id IS NULL GROUP BY order_id
        ) AS l ON l.order_id = o.id
        WHERE o.units > coalesce(l.units, 0) OR o.units < coalesce(l.there, 0)
    """,
    mark("Order {number} says {units} units, its lines have {in_lines}."),
)
# Each component: what of it makes whole kits; then the kit's line has the fewest of these.
_KITS = by_sql(
    "order_line WHERE parent_line_id IS NOT NULL",
    """
        SELECT k.order_id, o.number, k.position, k.shipped, k.cancelled, k.returned, f.gone AS whole,
            CASE WHEN f.rest > 0 THEN f.dropped ELSE k.ordered - f.gone END AS out, f.back
        FROM order_line k JOIN sales_order o ON o.id = k.order_id JOIN (
            SELECT p.parent_line_id, sum(p.open + p.reserved + p.packed) AS rest,
                min(p.shipped * q.ordered / p.ordered) AS gone, min(p.cancelled * q.ordered / p.ordered) AS dropped,
                min(p.returned * q.ordered / p.ordered) AS back
            FROM order_line p JOIN order_line q ON q.id = p.parent_line_id GROUP BY p.parent_line_id
        ) AS f ON f.parent_line_id = k.id
        WHERE k.reserved <> 0 OR k.packed <> 0 OR k.shipped <> f.gone
            OR k.cancelled <> CASE WHEN f.rest > 0 THEN f.dropped ELSE k.ordered - f.gone END
            OR k.returned <> CASE WHEN f.back < f.gone THEN f.back ELSE f.gone END
    """,
    mark(
        "Order {number}, line {position}: {shipped} kits sent, {cancelled} cancelled and {returned} back; its"
        " components make it {whole}, {out} and {back}."
    ),
)
_KIT_PARTS = by_sql(
    "order_line WHERE parent_line_id IS NOT NULL",
    """
        SELECT p.order_id, o.number, p.position, p.ordered, k.ordered AS kits, CASE
            WHEN k.order_id <> p.order_id THEN 'its kit is in another order'
            WHEN k.parent_line_id IS NOT NULL THEN 'a kit in a kit'
            WHEN p.ordered / k.ordered * k.ordered <> p.ordered THEN 'not as many in each kit'
            ELSE 'it has money of its own' END AS fault
        FROM order_line p JOIN order_line k ON k.id = p.parent_line_id JOIN sales_order o ON o.id = p.order_id
        WHERE k.order_id <> p.order_id OR k.parent_line_id IS NOT NULL OR p.ordered / k.ordered * k.ordered <> p.ordered
            OR coalesce(p.line_amount, 0) <> 0
    """,
    "Order {number}, line {position}, {ordered} units for {kits} kits: {fault}.",
)
_KIT_STOCK = by_sql(
    "kit_component",
    """
        SELECT c.kit_sku_id AS sku_id, k.code AS sku, 'is in the kit ' || o.code || ', which is one too' AS fault
        FROM kit_component c JOIN kit_component d ON d.sku_id = c.kit_sku_id JOIN sku k ON k.id = c.kit_sku_id
        JOIN sku o ON o.id = d.kit_sku_id
        UNION
        SELECT v.sku_id, k.code, 'has stock of its own' FROM stock_level v JOIN sku k ON k.id = v.sku_id
        WHERE (v.on_hand <> 0 OR v.reserved <> 0) AND EXISTS (
            SELECT 1 FROM kit_component c WHERE c.kit_sku_id = v.sku_id)
    """,
    "The kit {sku} {fault}.",
)
_HOLDS = by_sql(
    "sales_order",
    """
        SELECT o.id AS order_id, o.number, o.holds, coalesce(h.standing, 0) AS standing FROM sales_order o
        LEFT JOIN (
            SELECT order_id, count(*) AS standing FROM order_hold WHERE lifted_at IS NULL GROUP BY order_id
        ) AS h ON h.order_id = o.id
        WHERE o.holds <> coalesce(h.standing, 0)
    """,
    mark("Order {number} counts its holds as {holds}, and {standing} stand."),
)
_CANCELLED_AND_SHIPPED = by_sql(
    "sales_order",
    """
        SELECT o.id AS order_id, o.number, s.id AS shipment_id, o.state, s.state AS shipment_state,
            'the order is cancelled and a shipment of it left' AS fault
        FROM sales_order o JOIN shipment s ON s.order_id = o.id WHERE o.state = 'cancelled' AND s.state = 'shipped'
        UNION ALL
        SELECT o.id, o.number, NULL, o.state, '', 'the order is cancelled and has shipped units'
        FROM sales_order o WHERE o.state = 'cancelled'
            AND EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = o.id AND l.shipped > 0)
        UNION ALL
        SELECT o.id, o.number, s.id, o.state, s.state, 'a cancelled shipment has units that left'
        FROM shipment s JOIN sales_order o ON o.id = s.order_id WHERE s.state = 'cancelled' AND (
            s.shipped_at IS NOT NULL
            OR EXISTS (SELECT 1 FROM allocation a WHERE a.shipment_id = s.id AND a.ended = 'shipped')
        )
    """,
    "Order {number}: {fault}.",
)

ORDER_RULES = (
    Rule("O1-numbers", "One order for each number of a channel account", _NUMBERS),
    Rule("O1-external-ids", "One order for each of the channel's ids", _EXTERNAL_IDS),
    Rule("O3-state", "An order's state follows from its lines and shipments", _STATE),
    Rule("O3-units", "An order's units are those of its lines", _UNITS),
    Rule("O9-kits", "A kit's line says what its components say", _KITS),
    Rule("O9-kit-parts", "A kit's components belong to its line", _KIT_PARTS),
    Rule("O9-kit-stock", "A kit holds no kits and has no stock of its own", _KIT_STOCK),
    Rule("O3-holds", "An order's holds are those that stand", _HOLDS),
    Rule("O4-cancelled-shipped", "Nothing is both cancelled and shipped", _CANCELLED_AND_SHIPPED),
)
