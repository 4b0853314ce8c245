"""The SQL that turns the staged rows of a plan into every table of the shop, in words that both engines understand.

``$name`` stands for one of ``WORDS``, which ``db.seeds.expand`` puts in: ``$at(x)`` is a time from seconds since 1970,
``$json`` and ``$uuid`` make a text JSON or a UUID where the engine tells them apart. ``:name`` is a parameter, most of
them shifts: a staged pattern is written many times over with other ids, times and numbers.
"""

from __future__ import annotations

WORDS = {
    "name": "o.name || CASE WHEN o.wide = 1 THEN :second ELSE '' END",
    "fold": "o.fold || CASE WHEN o.wide = 1 THEN lower(:second) ELSE '' END",
    "number": ("(1000 + o.number + CASE o.account WHEN 1 THEN :numbers_1 WHEN 2 THEN :numbers_2 ELSE :numbers_3 END)"),
    "tags": (
        "(SELECT 9 AS every, 0 AS but, 'gift' AS tag UNION ALL SELECT 17, 9, 'repeat'"
        " UNION ALL SELECT 17, 9, 'wholesale')"
    ),
    "email": "'c' || (o.customer + :customers) || '@example.com'",
    "sku": "((l.sku + :skus) % :sku_count + 1)",
    "serial": "(s.serial + :labels)",
    # The number of app.carriers.own: ten digits and two check digits (ISO/IEC 7064, mod 97-10).
    "tracking": (
        "'SM' || substr(CAST(10000000000 + (s.serial + :labels) AS TEXT), 2)"
        " || substr(CAST(198 - ((s.serial + :labels) * 100) % 97 AS TEXT), 2)"
    ),
    "key": ":key_prefix || substr(CAST(1000000000000 + (s.serial + :labels) AS TEXT), 2)",
    "lines_in_shipments": "seed_line l JOIN seed_shipment s ON s.id = l.shipment",
    "units": "JOIN seed_unit u ON l.scanned > 0 AND u.n <= l.scanned",
    "gone": "s.kind = 'own' AND s.state = 'shipped'",
    "event": (
        "INSERT INTO order_event (op_id, order_id, shipment_id, kind, data, user_id, station_id, happened_at,"
        " recorded_at)"
    ),
    "move": (
        "INSERT INTO stock_move (op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta,"
        " order_line_id, user_id, station_id, happened_at, recorded_at)"
    ),
}

CUSTOMERS = (
    """
    INSERT INTO customer (id, name, name_fold, email, created_at)
    SELECT o.customer + :customers, $name, $fold, $email, $at(:imported)
    FROM seed_order o WHERE o.fresh = 1 ORDER BY o.customer
    """,
    """
    INSERT INTO customer_identity (channel_account_id, value, customer_id)
    SELECT o.account, 'email:' || $email, o.customer + :customers
    FROM seed_order o WHERE o.fresh = 1 ORDER BY o.customer
    """,
)
ORDERS = (
    """
    INSERT INTO sales_order (
        id, channel_account_id, number, external_id, placed_at, state, payment, priority, holds, customer_id,
        customer_name, units, currency, money_known, lines_amount, shipping_amount, fees_amount, discount_amount,
        tax_added_amount, total_amount, refunded_amount, shipping_method, payment_method, pickup, note, attributes,
        tags, import_batch_id, content_hash, goods_hash, version, imported_at, number_key, number_fold, customer_fold,
        ship_by, total_key, is_open)
    SELECT
        o.id + :orders, o.account,
        '#' || $number,
        CAST(5000000000000 + o.id + :orders AS TEXT), $at(o.placed + :seconds), o.state, o.payment, 0,
        CASE WHEN o.hold = '' THEN 0 ELSE 1 END, o.customer + :customers,
        $name, o.units, a.currency, o.total IS NOT NULL, o.lines_amount, o.shipping,
        CASE WHEN o.total IS NOT NULL THEN 0 END, o.discount,
        CASE WHEN o.total IS NOT NULL THEN CASE WHEN a.tax_included = 1 THEN 0 ELSE o.tax END END,
        o.total, o.refunded, CASE WHEN o.id % 5 = 0 THEN 'Express' ELSE 'Standard' END,
        CASE WHEN o.id % 4 = 0 THEN 'PayPal' ELSE 'Card' END, false,
        CASE WHEN o.id % 23 = 0 THEN 'Please leave it at the door.' ELSE '' END, '[]'$json,
        (CASE WHEN o.id % 9 = 0 THEN '["gift"]' WHEN o.id % 17 = 0 THEN '["repeat","wholesale"]' ELSE '[]' END)$json,
        :batch, 'generated', 'generated', 1, $at(:imported), '#' || substr(CAST(1000000000000 + $number AS TEXT), 2),
        '#' || $number, $fold, $at(o.placed + :seconds + 172800), coalesce(o.total, -1),
        o.state NOT IN ('shipped', 'cancelled')
    FROM seed_order o JOIN seed_account a ON a.id = o.account ORDER BY o.id
    """,
    """
    INSERT INTO order_tag (order_id, tag, tag_fold)
    SELECT o.id + :orders, t.tag, t.tag FROM seed_order o
    JOIN $tags t ON o.id % t.every = 0 AND (t.but = 0 OR o.id % t.but <> 0) ORDER BY o.id, t.tag
    """,
)
ADDRESSES_AND_MONEY = (
    """
    INSERT INTO order_address (
        order_id, kind, name, company, street1, street2, city, region, postal_code, country, phone, email, latitude,
        longitude)
    SELECT
        o.id + :orders, k.kind, $name, CASE WHEN o.id % 13 = 0 THEN 'Studio ' || o.number ELSE '' END,
        o.street, '', c.name, c.region, o.postal, c.country,
        CASE WHEN o.id % 2 = 0 THEN '+1 202 555 01' || (10 + o.id % 90) ELSE '' END, $email,
        CASE WHEN k.kind = 'ship' THEN c.latitude + o.id % 1999 - 999 END,
        CASE WHEN k.kind = 'ship' THEN c.longitude + o.id % 2001 - 1000 END
    FROM seed_order o JOIN seed_city c ON c.id = o.city
    CROSS JOIN (SELECT 'ship' AS kind UNION ALL SELECT 'bill') k ORDER BY o.id, k.kind DESC
    """,
    """
    INSERT INTO order_charge (order_id, kind, title, amount)
    SELECT o.id + :orders, 'shipping', CASE WHEN o.id % 5 = 0 THEN 'Express' ELSE 'Standard' END, o.shipping
    FROM seed_order o WHERE o.shipping > 0 ORDER BY o.id
    """,
    """
    INSERT INTO order_charge (order_id, kind, title, amount)
    SELECT o.id + :orders, 'discount', 'WELCOME10', o.discount FROM seed_order o WHERE o.discount > 0 ORDER BY o.id
    """,
    """
    INSERT INTO order_tax (order_id, title, rate_ppm, amount, included)
    SELECT o.id + :orders, a.tax_title, a.tax_ppm, o.tax, a.tax_included = 1
    FROM seed_order o JOIN seed_account a ON a.id = o.account WHERE o.tax > 0 ORDER BY o.id
    """,
    """
    INSERT INTO order_hold (order_id, kind, reason, placed_at)
    SELECT
        o.id + :orders, o.hold, CASE o.hold WHEN 'address' THEN 'no_street' WHEN 'review' THEN 'partly_refunded'
            ELSE '' END, $at(:imported)
    FROM seed_order o WHERE o.hold <> '' ORDER BY o.id
    """,
)
LINES = (
    """
    INSERT INTO order_line (
        id, order_id, position, sku_id, title, channel_sku, requires_shipping, ordered, open, reserved, packed, shipped,
        cancelled, returned, unit_price_millionths, discount_amount, line_amount)
    SELECT
        l.id + :lines, l.order_id + :orders, l.position, k.id, k.title, k.code, true, l.quantity, l.open, l.reserved,
        l.packed, l.shipped, l.cancelled, 0, l.price, CASE WHEN l.price IS NOT NULL THEN 0 END, l.amount
    FROM seed_line l JOIN sku k ON k.id = $sku ORDER BY l.id
    """,
    """
    INSERT INTO backorder (order_line_id, quantity, since)
    SELECT l.id + :lines, l.waiting, $at(:routed) FROM seed_line l WHERE l.waiting > 0 ORDER BY l.id
    """,
)
SHIPMENTS = (
    """
    INSERT INTO shipment (
        id, order_id, sequence, kind, state, location_id, units, claim_station_id, claim_number, claim_until, packed_at,
        shipped_at, version, created_at)
    SELECT
        s.id + :shipments, s.order_id + :orders, s.sequence, s.kind, s.state, s.place, s.units,
        CASE WHEN s.state = 'packing' THEN :station_id END,
        CASE WHEN s.kind = 'own' AND s.state NOT IN ('to_pack', 'released') THEN 1 ELSE 0 END,
        CASE WHEN s.state = 'packing' THEN $at(:packing + 1800) END,
        CASE WHEN s.kind = 'own' AND s.state IN ('packed', 'shipped') THEN $at(:packing) END,
        CASE WHEN s.kind = 'external' THEN $at(o.placed + :seconds + 86400)
            WHEN s.state = 'shipped' THEN $at(:shipped) END,
        1, CASE WHEN s.kind = 'external' THEN $at(:imported) ELSE $at(:routed) END
    FROM seed_shipment s JOIN seed_order o ON o.id = s.order_id ORDER BY s.id
    """,
    # A line is in one shipment at most, so it can lend its id to what belongs to it.
    """
    INSERT INTO shipment_line (id, shipment_id, order_line_id, sku_id, quantity, packed)
    SELECT l.id + :lines, l.shipment + :shipments, l.id + :lines, $sku, l.taken, l.scanned
    FROM seed_line l WHERE l.taken > 0 ORDER BY l.id
    """,
    """
    INSERT INTO allocation (id, order_line_id, sku_id, location_id, shipment_id, quantity, ended)
    SELECT
        l.id + :lines, l.id + :lines, $sku, s.place, s.id + :shipments, l.taken,
        CASE WHEN s.state = 'shipped' THEN 'shipped' ELSE '' END
    FROM $lines_in_shipments WHERE l.own = 1 ORDER BY l.id
    """,
    """
    INSERT INTO parcel (
        id, shipment_id, sequence, carrier, service, purchase_key, label_state, tracking_number, weight_g, created_at)
    SELECT
        s.id + :shipments, s.id + :shipments, 1, 'own', 'Standard', ($key)$uuid, 'bought', $tracking, s.weight,
        $at(:packing)
    FROM seed_shipment s WHERE s.serial > 0 ORDER BY s.id
    """,
    """
    INSERT INTO pack_scan (
        op_id, shipment_id, shipment_line_id, code, quantity, claim_number, user_id, station_id, happened_at,
        recorded_at)
    SELECT
        :op_pack, l.shipment + :shipments, l.id + :lines, b.printed, 1, 1, :user_id, :station_id, $at(:packing),
        $at(:packing)
    FROM seed_line l $units JOIN barcode b ON b.sku_id = $sku ORDER BY l.id
    """,
    """
    INSERT INTO routing_decision (id, op_id, order_id, rule, candidates, decided_at)
    SELECT o.id + :orders, :op_route, o.id + :orders, o.rule, ('[' || o.candidates || ']')$json, $at(:routed)
    FROM seed_order o WHERE o.rule <> '' ORDER BY o.id
    """,
)
LEDGER = (
    # What the orders take is counted in before: a delivery.
    """
    $move SELECT
        :op_count, row_number() OVER (ORDER BY m.sku, m.place), m.sku, m.place, 'count', m.units, 0, 0, NULL,
        :user_id, :station_id, $at(:imported), $at(:imported)
    FROM (
        SELECT t.sku, t.place, SUM(t.taken) AS units
        FROM (SELECT $sku AS sku, s.place, l.taken FROM $lines_in_shipments WHERE l.own = 1) t GROUP BY t.sku, t.place
    ) m ORDER BY m.sku, m.place
    """,
    """
    $move SELECT
        :op_route, row_number() OVER (ORDER BY l.id), $sku, s.place, 'reserve', 0, l.taken, 0, l.id + :lines,
        :user_id, :station_id, $at(:routed), $at(:routed)
    FROM $lines_in_shipments WHERE l.own = 1 ORDER BY l.id
    """,
    """
    $move SELECT
        :op_ship, row_number() OVER (ORDER BY l.id), $sku, s.place, 'ship', -l.taken, -l.taken, 0, l.id + :lines,
        :user_id, :station_id, $at(:shipped), $at(:shipped)
    FROM $lines_in_shipments WHERE $gone ORDER BY l.id
    """,
    """
    INSERT INTO stock_level (sku_id, location_id, on_hand, reserved, held, version)
    SELECT t.sku, t.place, SUM(t.stay), SUM(t.stay), 0, 1
    FROM (
        SELECT $sku AS sku, s.place, CASE WHEN s.state = 'shipped' THEN 0 ELSE l.taken END AS stay
        FROM $lines_in_shipments WHERE l.own = 1
    ) t WHERE true GROUP BY t.sku, t.place
    ON CONFLICT (sku_id, location_id) DO UPDATE SET
        on_hand = stock_level.on_hand + excluded.on_hand, reserved = stock_level.reserved + excluded.reserved,
        version = stock_level.version + 1
    """,
)
TIMELINE = (
    """
    $event SELECT
        :op_import, o.id + :orders, NULL, 'imported', ('{"batch_id":' || :batch || '}')$json, :user_id, :station_id,
        $at(:imported), $at(:imported)
    FROM seed_order o ORDER BY o.id
    """,
    """
    $event SELECT
        :op_route, o.id + :orders, NULL, 'routed', (
            '{"backordered":' || o.waiting || ',"decision_id":' || (o.id + :orders) || ',"locations":' || o.places
            || ',"order_id":' || (o.id + :orders) || ',"reserved":' || o.reserved || ',"rule":"' || o.rule || '"}'
        )$json, :user_id, :station_id, $at(:routed), $at(:routed)
    FROM seed_order o WHERE o.rule <> '' ORDER BY o.id
    """,
    """
    $event SELECT
        :op_pack, s.order_id + :orders, s.id + :shipments, 'packing', '{}'$json, :user_id, :station_id, $at(:packing),
        $at(:packing)
    FROM seed_shipment s WHERE s.kind = 'own' AND s.state NOT IN ('to_pack', 'released') ORDER BY s.id
    """,
    """
    $event SELECT
        :op_pack, s.order_id + :orders, s.id + :shipments, 'scanned', ('{"sku_id":' || $sku || ',"units"\\:1}')$json,
        :user_id, :station_id, $at(:packing), $at(:packing)
    FROM $lines_in_shipments $units ORDER BY l.id
    """,
    """
    $event SELECT
        :op_pack, s.order_id + :orders, s.id + :shipments, 'packed', ('{"units":' || s.units || '}')$json,
        :user_id, :station_id, $at(:packing), $at(:packing)
    FROM seed_shipment s WHERE s.kind = 'own' AND s.state IN ('packed', 'shipped') ORDER BY s.id
    """,
    """
    $event SELECT
        :op_pack, s.order_id + :orders, s.id + :shipments, 'label_bought', (
            '{"parcel_id":' || (s.id + :shipments) || ',"tracking_number":"' || $tracking || '"}'
        )$json, :user_id, :station_id, $at(:packing), $at(:packing)
    FROM seed_shipment s WHERE s.serial > 0 ORDER BY s.id
    """,
    """
    $event SELECT
        :op_ship, s.order_id + :orders, s.id + :shipments, 'shipped',
        ('{"tracking_number":"' || $tracking || '"}')$json, :user_id, :station_id, $at(:shipped), $at(:shipped)
    FROM seed_shipment s WHERE $gone ORDER BY s.id
    """,
)
# In the order in which foreign keys allow them.
GROUPS: dict[str, tuple[str, ...]] = {
    "customers": CUSTOMERS,
    "orders": ORDERS,
    "addresses and money": ADDRESSES_AND_MONEY,
    "lines": LINES,
    "shipments": SHIPMENTS,
    "ledger": LEDGER,
    "timeline": TIMELINE,
}
