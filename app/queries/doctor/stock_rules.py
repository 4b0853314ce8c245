"""Stock: the counters are the sum of the ledger and of the reservations (S1 to S6, S9)."""

from __future__ import annotations

from app.queries.doctor.ledger import levels_apart, spots_apart
from app.queries.doctor.rules import Finder, Findings, Records, Rule, by_sql, in_words
from app.wording import mark

_LIVE_BY_LINE = "SELECT order_line_id, sum(quantity) AS units FROM allocation WHERE ended = '' GROUP BY order_line_id"


def _at_place(differences: str) -> str:
    """``differences`` (by sku_id and location_id) with the codes that people know."""
    return f"""
        SELECT d.*, coalesce(k.code, '?') AS sku, coalesce(p.code, '?') AS location FROM ({differences}) AS d
        LEFT JOIN sku k ON k.id = d.sku_id LEFT JOIN location p ON p.id = d.location_id
    """  # noqa: S608 (our own words)


def _in_order(differences: str) -> str:
    """``differences`` (by order_line_id) with the order's number and the line's position."""
    return f"""
        SELECT d.*, l.order_id, l.position, coalesce(o.number, '?') AS number FROM ({differences}) AS d
        JOIN order_line l ON l.id = d.order_line_id LEFT JOIN sales_order o ON o.id = l.order_id
    """  # noqa: S608 (our own words)


# Both comparisons from one pass over the ledger, the longest table of all.
def _ledger_differences(most: int) -> str:
    return f"""
    WITH d AS MATERIALIZED ({levels_apart()}), n AS ({_at_place("SELECT * FROM d")})
    SELECT * FROM (SELECT 'hand' AS side, count(*) OVER () AS found, n.* FROM n
        WHERE on_hand <> ledger_hand OR held <> ledger_held LIMIT {most}) AS hand
    UNION ALL
    SELECT * FROM (SELECT 'reserved' AS side, count(*) OVER () AS found, n.* FROM n
        WHERE reserved <> ledger_reserved LIMIT {most}) AS promised"""  # noqa: S608 (our own words)


def _against_ledger(side: str, words: str) -> Finder:
    def find(records: Records) -> Findings:
        rows = [row for row in records.rows_once(_ledger_differences(records.keep)) if row["side"] == side]
        found, violations = in_words(rows, words)
        return Findings(records.count("stock_level"), violations, found)

    return find


_ON_HAND = _against_ledger(
    "hand",
    mark("{sku} at {location}: on hand {on_hand}, held {held}; the movements say {ledger_hand} and {ledger_held}."),
)
_RESERVED_BY_LEDGER = _against_ledger(
    "reserved", mark("{sku} at {location}: reserved {reserved}; the movements say {ledger_reserved}.")
)
_RESERVED_BY_ORDERS = by_sql(
    "stock_level",
    _at_place("""
        SELECT sku_id, location_id, sum(reserved) AS reserved, sum(units) AS units
        FROM (
            SELECT sku_id, location_id, reserved, 0 AS units FROM stock_level
            UNION ALL
            SELECT sku_id, location_id, 0, sum(quantity) FROM allocation WHERE ended = '' GROUP BY sku_id, location_id
        ) AS both_sides GROUP BY sku_id, location_id HAVING sum(reserved) <> sum(units)
    """),
    mark("{sku} at {location}: reserved {reserved}; the orders' reservations are {units}."),
)
_RESERVED_BY_LINE = by_sql(
    "order_line",
    _in_order(f"""
        SELECT l.id AS order_line_id, l.reserved + l.packed AS units, coalesce(a.units, 0) AS promised
        FROM order_line l LEFT JOIN ({_LIVE_BY_LINE}) AS a ON a.order_line_id = l.id
        WHERE l.reserved + l.packed <> coalesce(a.units, 0)
    """),  # noqa: S608 (our own words)
    mark("Order {number}, line {position}: reserved and packed {units}; its reservations are {promised}."),
)
# What an external shipment took left before the import: it never was in our ledger. What comes back is, whoever sent
# it, but for what needs no shipping (postage, a voucher): that has no stock. Nor has a kit: its components have.
_LINE_LEDGER = by_sql(
    "order_line",
    _in_order("""
        SELECT l.id AS order_line_id, l.reserved + l.packed AS kept, coalesce(m.reserved, 0) AS ledger_kept,
            coalesce(g.units, 0) AS gone, CASE WHEN l.requires_shipping THEN l.returned ELSE 0 END AS back,
            -coalesce(m.hand, 0) AS ledger_gone
        FROM order_line l
        LEFT JOIN (
            SELECT order_line_id, sum(hand_delta) AS hand, sum(reserved_delta) AS reserved
            FROM stock_move WHERE order_line_id IS NOT NULL GROUP BY order_line_id
        ) AS m ON m.order_line_id = l.id
        LEFT JOIN (
            SELECT c.order_line_id, sum(c.quantity) AS units
            FROM shipment_line c JOIN shipment s ON s.id = c.shipment_id
            WHERE s.kind = 'own' AND s.state = 'shipped' GROUP BY c.order_line_id
        ) AS g ON g.order_line_id = l.id
        WHERE (l.reserved + l.packed <> coalesce(m.reserved, 0)
            OR coalesce(g.units, 0) - CASE WHEN l.requires_shipping THEN l.returned ELSE 0 END <> -coalesce(m.hand, 0))
            AND NOT EXISTS (SELECT 1 FROM order_line p WHERE p.parent_line_id = l.id)
    """),
    mark(
        "Order {number}, line {position}: {kept} reserved, {gone} shipped from here and {back} back;"
        " the movements say {ledger_kept}, and {ledger_gone} gone."
    ),
)
_BOUNDS = by_sql(
    "stock_level",
    _at_place("""
        SELECT sku_id, location_id, on_hand, reserved, held FROM stock_level
        WHERE on_hand < 0 OR reserved < 0 OR held < 0 OR reserved + held > on_hand
    """),
    mark("{sku} at {location}: on hand {on_hand}, reserved {reserved}, held {held} cannot be."),
)
_BINS_BY_LEDGER = by_sql(
    "bin_stock",
    _at_place(f"""
        SELECT a.*, coalesce(b.code, '-') AS bin, coalesce(l.code, '-') AS lot FROM ({spots_apart()}) AS a
        LEFT JOIN bin b ON b.id = a.bin_key LEFT JOIN lot l ON l.id = a.lot_key
    """),  # noqa: S608 (our own words)
    mark(
        "{sku} at {location}, bin {bin}, lot {lot}: on hand {on_hand}, held {held}; the movements say {ledger_hand} and"
        " {ledger_held}."
    ),
)
_PLACED = by_sql(
    "stock_level",
    _at_place("""
        SELECT v.sku_id, v.location_id, v.placed, coalesce(b.units, 0) AS units FROM stock_level v LEFT JOIN (
            SELECT sku_id, location_id, sum(on_hand) AS units FROM bin_stock GROUP BY sku_id, location_id
        ) AS b ON b.sku_id = v.sku_id AND b.location_id = v.location_id
        WHERE v.placed <> coalesce(b.units, 0) OR v.placed > v.on_hand OR v.placed < 0
    """),
    mark("{sku} at {location}: {placed} in bins and lots; those have {units} together."),
)
_HELD_PLACES = by_sql(
    "bin_stock",
    _at_place("""
        SELECT s.sku_id, s.location_id, coalesce(b.code, '-') AS bin, coalesce(l.code, '-') AS lot, s.on_hand, s.held
        FROM bin_stock s LEFT JOIN bin b ON b.id = s.bin_id LEFT JOIN lot l ON l.id = s.lot_id
        WHERE s.held <> CASE WHEN coalesce(b.kind IN ('quarantine', 'damaged', 'display'), false)
            OR l.blocked_at IS NOT NULL THEN s.on_hand ELSE 0 END
    """),
    mark("{sku} at {location}, bin {bin}, lot {lot}: {held} of {on_hand} are held."),
)
_BINS_ELSEWHERE = by_sql(
    "bin_stock",
    _at_place("""
        SELECT s.sku_id, s.location_id, coalesce(b.code, '-') AS bin, coalesce(l.code, '-') AS lot
        FROM bin_stock s LEFT JOIN bin b ON b.id = s.bin_id LEFT JOIN lot l ON l.id = s.lot_id
        WHERE b.location_id <> s.location_id OR l.sku_id <> s.sku_id OR (b.archived_at IS NOT NULL AND s.on_hand > 0)
    """),
    mark("{sku} at {location}: the bin {bin} is elsewhere or given up, or the lot {lot} is another product's."),
)
_SERIALS = by_sql(
    "serial",
    _at_place("""
        SELECT r.sku_id, m.location_id, r.id AS serial_id, r.code AS serial, coalesce(m.units, 0) AS units
        FROM serial r LEFT JOIN (
            SELECT serial_id, max(location_id) AS location_id, sum(hand_delta) AS units FROM stock_move
            WHERE serial_id IS NOT NULL GROUP BY serial_id
        ) AS m ON m.serial_id = r.id
        WHERE coalesce(m.units, 0) <> CASE WHEN r.location_id IS NULL THEN 0 ELSE 1 END
    """),
    mark("{sku}, serial {serial}: the movements have it {units} times, the list has it in one place at most."),
)
# Where a unit is follows from the newest of its movements: with the customer of a line, or not.
_SERIALS_SENT = by_sql(
    "serial",
    _at_place("""
        SELECT * FROM (
            SELECT r.sku_id, m.location_id, r.id AS serial_id, r.code AS serial, r.order_line_id,
                coalesce(m.order_line_id, 0) AS ledger
            FROM serial r LEFT JOIN (SELECT serial_id, max(id) AS newest FROM stock_move WHERE serial_id IS NOT NULL
                GROUP BY serial_id) AS n ON n.serial_id = r.id
            LEFT JOIN stock_move m ON m.id = n.newest AND m.kind = 'ship'
        ) AS s WHERE coalesce(order_line_id, 0) <> ledger
    """),
    "{sku}, serial {serial}: the list has it with the customer of order line {order_line_id}, the ledger of {ledger}.",
)
_LINE_UNITS = by_sql(
    "order_line",
    _in_order("""
        SELECT id AS order_line_id, ordered, open, reserved, packed, shipped, cancelled, returned FROM order_line
        WHERE ordered <> open + reserved + packed + shipped + cancelled OR ordered <= 0 OR open < 0 OR reserved < 0
            OR packed < 0 OR shipped < 0 OR cancelled < 0 OR returned < 0 OR returned > shipped
    """),
    mark(
        "Order {number}, line {position}: ordered {ordered} is not open {open} + reserved {reserved} + packed {packed}"
        " + shipped {shipped} + cancelled {cancelled}, or returned {returned} is more than was shipped."
    ),
)
_ENDED_ORDERS = by_sql(
    "allocation WHERE ended = ''",
    """
        SELECT a.id AS allocation_id, a.order_line_id, l.order_id, o.number, l.position, a.quantity, o.state
        FROM allocation a JOIN order_line l ON l.id = a.order_line_id JOIN sales_order o ON o.id = l.order_id
        WHERE a.ended = '' AND (o.state IN ('cancelled', 'shipped') OR l.ordered = l.cancelled)
    """,
    mark("Order {number} is {state}, but {quantity} units of line {position} are still reserved for it."),
)
_BACKORDERS = by_sql(
    "backorder",
    """
        SELECT b.order_line_id, l.order_id, o.number, l.position, b.units, b.entries, l.open, o.state
        FROM (
            SELECT order_line_id, sum(quantity) AS units, min(quantity) AS least, count(*) AS entries
            FROM backorder GROUP BY order_line_id
        ) AS b JOIN order_line l ON l.id = b.order_line_id JOIN sales_order o ON o.id = l.order_id
        WHERE b.units > l.open OR b.least <= 0 OR b.entries > 1 OR o.state IN ('cancelled', 'shipped')
    """,
    mark(
        "Order {number} ({state}), line {position}: {units} units wait as a backorder in {entries} entries,"
        " {open} are open."
    ),
)
_LEDGER_ONCE = by_sql(
    "stock_move",
    """
        SELECT op_id, seq, count(*) AS times, min(id) AS stock_move_id
        FROM stock_move GROUP BY op_id, seq HAVING count(*) > 1
    """,
    mark("Operation {op_id} has ledger row {seq} {times} times."),
)
_LEDGER_WHOLE = by_sql(
    "stock_move",
    """
        SELECT op_id, min(seq) AS lowest, max(seq) AS highest, count(*) AS present
        FROM stock_move GROUP BY op_id HAVING min(seq) <> 1 OR max(seq) <> count(*)
    """,
    mark("Operation {op_id} has {present} ledger rows, numbered {lowest} to {highest}: some are gone."),
)
_LEDGER_KINDS = by_sql(
    "stock_move",
    """
        SELECT id AS stock_move_id, op_id, kind, hand_delta, reserved_delta, held_delta FROM stock_move
        WHERE NOT CASE kind
            WHEN 'count' THEN hand_delta <> 0 AND reserved_delta = 0 AND held_delta IN (0, hand_delta)
            WHEN 'receive' THEN hand_delta <> 0 AND reserved_delta = 0 AND held_delta IN (0, hand_delta)
            WHEN 'adjust' THEN hand_delta <> 0 AND reserved_delta = 0 AND held_delta IN (0, hand_delta)
            WHEN 'move' THEN reserved_delta = 0
            WHEN 'transfer' THEN reserved_delta = 0
            WHEN 'return' THEN hand_delta > 0 AND reserved_delta = 0 AND held_delta IN (0, hand_delta)
                AND order_line_id IS NOT NULL
            WHEN 'reserve' THEN hand_delta = 0 AND reserved_delta > 0 AND order_line_id IS NOT NULL AND held_delta = 0
            WHEN 'release' THEN hand_delta = 0 AND reserved_delta < 0 AND order_line_id IS NOT NULL AND held_delta = 0
            WHEN 'ship' THEN hand_delta < 0 AND reserved_delta = hand_delta AND order_line_id IS NOT NULL
                AND held_delta = 0
            ELSE false END
    """,
    "Ledger row {stock_move_id} is a {kind} of {hand_delta} on hand, {reserved_delta} reserved, {held_delta} held.",
)
# Of products with serials, a unit that lay elsewhere by the books goes from there under the same count.
_COUNTS = by_sql(
    "count_line",
    """
        SELECT c.id AS count_line_id, s.number, k.code AS sku, coalesce(b.code, '-') AS bin, c.posted,
            coalesce(m.units, 0) AS units
        FROM count_line c JOIN stock_count s ON s.id = c.stock_count_id JOIN sku k ON k.id = c.sku_id
        LEFT JOIN bin b ON b.id = c.bin_id
        LEFT JOIN (
            SELECT document_id, sku_id, coalesce(bin_id, 0) AS bin_key, coalesce(lot_id, 0) AS lot_key,
                sum(hand_delta) AS units
            FROM stock_move WHERE document_kind = 'count' AND kind = 'count'
            GROUP BY document_id, sku_id, bin_key, lot_key
        ) AS m ON m.document_id = c.stock_count_id AND m.sku_id = c.sku_id AND m.bin_key = coalesce(c.bin_id, 0)
            AND m.lot_key = coalesce(c.lot_id, 0)
        WHERE k.tracking <> 'serial' AND coalesce(c.posted, 0) <> coalesce(m.units, 0)
    """,
    mark("Count {number}, {sku} in bin {bin}: {posted} posted; the movements say {units}."),
)
_COUNTS_STATE = by_sql(
    "stock_count",
    """
        SELECT s.id AS count_id, s.number, s.state, b.todo, coalesce(c.waiting, 0) AS waiting FROM stock_count s
        LEFT JOIN (
            SELECT stock_count_id, sum(CASE WHEN counted_at IS NULL THEN 1 ELSE 0 END) AS todo FROM count_bin
            GROUP BY stock_count_id
        ) AS b ON b.stock_count_id = s.id
        LEFT JOIN (
            SELECT stock_count_id, count(*) AS waiting FROM count_line
            WHERE counted IS NOT NULL AND times > 0 AND posted IS NULL GROUP BY stock_count_id
        ) AS c ON c.stock_count_id = s.id
        WHERE s.state <> 'cancelled' AND s.state <> CASE WHEN coalesce(b.todo, 0) > 0 THEN 'open'
            WHEN c.waiting > 0 THEN 'review' ELSE 'posted' END
    """,
    mark("Count {number} is {state}, with {todo} bins to count and {waiting} differences that wait."),
)

STOCK_RULES = (
    Rule("S1-on-hand", "On hand and held are the sums of the ledger", _ON_HAND),
    Rule("S2-ledger", "Reserved is the sum of the ledger", _RESERVED_BY_LEDGER),
    Rule("S2-orders", "Reserved is what orders have reserved there", _RESERVED_BY_ORDERS),
    Rule("S2-lines", "A line's reserved and packed units are its reservations", _RESERVED_BY_LINE),
    Rule("S2-line-ledger", "The ledger agrees with each line's reserved, shipped and returned units", _LINE_LEDGER),
    Rule("S3-bounds", "Stock is never below zero and never promised twice", _BOUNDS),
    Rule("S1-bins", "What lies in bins and lots is the sum of the ledger", _BINS_BY_LEDGER),
    Rule("S1-placed", "What lies in bins and lots is part of what is on hand", _PLACED),
    Rule("S3-held-places", "What lies where nothing is sold from is held, and nothing else", _HELD_PLACES),
    Rule("S3-bins", "Bins and lots are those of the location and the product", _BINS_ELSEWHERE),
    Rule("S8-serials", "A serial is in one place at most", _SERIALS),
    Rule("S8-customers", "A serial that left is with the customer to whom the ledger sent it", _SERIALS_SENT),
    Rule("S5-line-units", "The units of a line add up", _LINE_UNITS),
    Rule("S6-ended-orders", "Nothing is reserved for cancelled or shipped orders", _ENDED_ORDERS),
    Rule("S6-backorders", "A backorder is for open units only", _BACKORDERS),
    Rule("S9-ledger-once", "No ledger row is there twice", _LEDGER_ONCE),
    Rule("S9-ledger-whole", "No ledger row of an operation is gone", _LEDGER_WHOLE),
    Rule("S9-counts", "What counts posted is in the ledger", _COUNTS),
    Rule("S9-count-states", "A count is over once all is counted and decided", _COUNTS_STATE),
    Rule("S9-ledger-kinds", "Each ledger row moves what its kind moves", _LEDGER_KINDS),
)
