"""The damages that the doctor must find: at least one for each of its checks, each with the words that name it."""

from __future__ import annotations

from tests.queries.planting import Damage, first, twin


def _order(number: str) -> str:
    return first("sales_order", f"number = '{number}'")


def _shipment(number: str, sequence: int = 1) -> str:
    return first("shipment", f"order_id = {_order(number)} AND sequence = {sequence}")


def _line(number: str, position: int = 1) -> str:
    return first("order_line", f"order_id = {_order(number)} AND position = {position}")


def _bin(code: str) -> str:
    return first("bin", f"code = '{code}'")


def _serial(code: str) -> str:
    return first("serial", f"code = '{code}'")


_SKU = first("sku", "code = 'MUG'")
_CUP = first("sku", "code = 'CUP'")
_PLACE = first("location", "code = 'Berlin'")
_HAMBURG = first("location", "code = 'Hamburg'")
_MUGS = f"sku_id = {_SKU} AND location_id = {_PLACE}"
_NOBODY = "'00000000-0000-4000-8000-000000000001'"
_LEVEL = ("stock_level", "ck_stock_level_never_oversold")
_LEVEL_SIGNS = ("stock_level", "ck_stock_level_counters")
_LEVEL_PLACED = ("stock_level", "ck_stock_level_placed")
_LINE_SUM = ("order_line", "ck_order_line_units_add_up")
_TOTAL = ("sales_order", "ck_sales_order_total_adds_up")

STOCK_DAMAGE = (
    Damage("a unit appears", "S1-on-hand", "MUG at Berlin",
           (f"UPDATE stock_level SET on_hand = on_hand + 1 WHERE {_MUGS}",)),
    Damage("a unit is held by nobody", "S1-on-hand", "held 1", (f"UPDATE stock_level SET held = 1 WHERE {_MUGS}",)),
    Damage("a counter is gone", "S1-on-hand", "HAT at Hamburg", ("DELETE FROM stock_level WHERE sku_id = "
           + first("sku", "code = 'HAT'"),)),
    Damage("the ledger was rewritten", "S2-ledger", "MUG at Berlin",
           (f"UPDATE stock_move SET reserved_delta = reserved_delta + 1 WHERE id = {first('stock_move', _MUGS)}",)),
    Damage("a promise is forgotten", "S2-orders", "MUG at Berlin",
           (f"UPDATE stock_level SET reserved = reserved - 1 WHERE {_MUGS}",)),
    Damage("a line forgets its reservation", "S2-lines", "Order W2, line 1",
           (f"UPDATE order_line SET reserved = reserved - 1, open = open + 1 WHERE id = {_line('W2')}",)),
    Damage("a reservation ends unseen", "S2-lines", "Order W2, line 1",
           (f"UPDATE allocation SET ended = 'released' WHERE order_line_id = {_line('W2')}",)),
    Damage("a departure is not in the ledger", "S2-line-ledger", "Order G1, line 1",
           (f"DELETE FROM stock_move WHERE kind = 'ship' AND order_line_id = {_line('G1')}",)),
    Damage("what came back is not in the ledger", "S2-line-ledger", "Order G3, line 1",
           (f"DELETE FROM stock_move WHERE kind = 'return' AND order_line_id = {_line('G3')}",)),
    Damage("a return that nobody sent", "S9-ledger-kinds", "is a return of",
           ("UPDATE stock_move SET order_line_id = NULL WHERE kind = 'return'",)),
    Damage("promised twice", "S3-bounds", "MUG at Berlin",
           (f"UPDATE stock_level SET reserved = on_hand + 1 WHERE {_MUGS}",), (_LEVEL,)),
    Damage("below zero", "S3-bounds", "on hand -1",
           (f"UPDATE stock_level SET on_hand = -1 WHERE {_MUGS}",), (_LEVEL, _LEVEL_SIGNS, _LEVEL_PLACED)),
    Damage("a unit appears in a bin", "S1-bins", "HAT at Hamburg, bin R-1",
           (f"UPDATE bin_stock SET on_hand = on_hand + 1 WHERE bin_id = {_bin('R-1')}",)),
    Damage("a bin is forgotten", "S1-placed", "HAT at Hamburg", ("UPDATE stock_level SET placed = 0 WHERE sku_id = "
           + first("sku", "code = 'HAT'"),)),
    Damage("what is broken is sold", "S3-held-places", "bin Broken",
           (f"UPDATE bin SET kind = 'pickable' WHERE id = {_bin('Broken')}",)),
    Damage("a bin is elsewhere", "S3-bins", "the bin R-1 is elsewhere",
           (f"UPDATE bin SET location_id = {_PLACE} WHERE id = {_bin('R-1')}",)),
    Damage("a serial is gone", "S8-serials", "serial CAM-1",
           ("UPDATE serial SET location_id = NULL, bin_id = NULL WHERE code = 'CAM-1'",)),
    Damage("a serial changes hands", "S8-customers", "serial CAM-2",
           ("UPDATE serial SET order_line_id = NULL WHERE code = 'CAM-2'",)),
    Damage("a unit too many in a line", "S5-line-units", "Order W1, line 1",
           (f"UPDATE order_line SET open = open + 1 WHERE id = {_line('W1')}",), (_LINE_SUM,)),
    Damage("more came back than was sent", "S5-line-units", "returned 9",
           (f"UPDATE order_line SET returned = 9 WHERE id = {_line('G1')}",),
           (("order_line", "ck_order_line_returned"),)),
    Damage("reserved for a cancelled order", "S6-ended-orders", "Order W2 is cancelled",
           (f"UPDATE sales_order SET state = 'cancelled', is_open = false WHERE id = {_order('W2')}",)),
    Damage("a backorder beyond what is open", "S6-backorders", "Order W4",
           (f"UPDATE backorder SET quantity = quantity + 1 WHERE order_line_id = {_line('W4')}",)),
    Damage("a backorder twice", "S6-backorders", "2 entries",
           (twin("backorder", f"order_line_id = {_line('W4')}"),
            f"UPDATE backorder SET quantity = 1 WHERE order_line_id = {_line('W4')}"),
           (("backorder", "uq_backorder_order_line_id"),)),
    Damage("a ledger row twice", "S9-ledger-once", "2 times", (twin("stock_move", "kind = 'count'"),),
           (("stock_move", "uq_stock_move_op_id_seq"),)),
    Damage("a ledger row gone", "S9-ledger-whole", "some are gone",
           ("DELETE FROM stock_move WHERE seq = 1 AND op_id = (SELECT op_id FROM stock_move WHERE seq = 2 LIMIT 1)",)),
    Damage("a received row that takes away", "S9-ledger-kinds", "is a receive of",
           (f"UPDATE stock_move SET kind = 'receive' WHERE id = {first('stock_move', 'hand_delta < 0')}",)),
    Damage("a count posts more than it found", "S9-counts", "Count C-1, MUG",
           ("UPDATE count_line SET posted = 7 WHERE sku_id = " + _SKU,)),
    Damage("a count ends before it is decided", "S9-count-states", "Count C-1 is to be looked at",
           ("UPDATE stock_count SET state = 'review' WHERE number = 'C-1'",)),
    Damage("a ledger row of another kind", "S9-ledger-kinds", "is a count",
           (f"UPDATE stock_move SET kind = 'count' WHERE id = {first('stock_move', 'reserved_delta > 0')}",)),
)  # fmt: skip

MONEY_DAMAGE = (
    Damage("no currency", "M1-currency", "Order W1",
           (f"UPDATE sales_order SET currency = '' WHERE id = {_order('W1')}",)),
    Damage("unknown money becomes 0", "M1-unknown-money", "Order H5",
           (f"UPDATE sales_order SET total_amount = 0 WHERE id = {_order('H5')}",)),
    Damage("a price for unknown money", "M1-unknown-money", "Order H5",
           (f"UPDATE order_line SET line_amount = 100 WHERE id = {_line('H5')}",)),
    Damage("a cent too many", "M2-total", "Order W1",
           (f"UPDATE sales_order SET total_amount = total_amount + 1 WHERE id = {_order('W1')}",), (_TOTAL,)),
    Damage("money without a total", "M2-total", "Order W1",
           (f"UPDATE sales_order SET total_amount = NULL WHERE id = {_order('W1')}",), (_TOTAL,)),
    Damage("a line costs more", "M2-lines", "Order W1",
           (f"UPDATE order_line SET line_amount = line_amount + 1 WHERE id = {_line('W1')}",)),
    Damage("a charge is gone", "M2-charges", "Order W1",
           (f"DELETE FROM order_charge WHERE order_id = {_order('W1')}",)),
    Damage("an adjustment is gone", "M2-charges", "Order H2",
           (f"DELETE FROM order_charge WHERE kind = 'adjustment' AND order_id = {_order('H2')}",)),
    Damage("a tax is gone", "M2-taxes", "Order H1", (f"DELETE FROM order_tax WHERE order_id = {_order('H1')}",)),
)  # fmt: skip

DESK_DAMAGE = (
    Damage("more is paid back than was paid", "M3-refunds", "Order D2",
           (f"UPDATE outbox SET amount = 99999 WHERE order_id = {_order('D2')}",)),
    Damage("the channel paid it back as well", "M3-refunds", "Order D2",
           (f"UPDATE sales_order SET refunded_amount = 100 WHERE id = {_order('D2')}",)),
    Damage("a refund is forgotten", "M3-recorded", "Order D1",
           (f"UPDATE sales_order SET refunded_amount = 0 WHERE id = {_order('D1')}",)),
    Damage("two refunds at once", "M7-live-refunds", "2 refunds", (twin("outbox", "state = 'held'"),)),
    Damage("a refund without an end", "D4-outbox", "refund",
           ("UPDATE outbox SET done_at = NULL WHERE state = 'done'",)),
    Damage("a refund of nothing", "D4-outbox", "of 0", ("UPDATE outbox SET amount = 0 WHERE state = 'cancelled'",)),
    Damage("an order of a job is gone", "J1-jobs", "Job 1",
           (f"DELETE FROM job_row WHERE id = {first('job_row', 'job_id = 1')}",)),
    Damage("a job that counts wrong", "J1-jobs", "Job 1", ("UPDATE job SET done = done - 1 WHERE id = 1",)),
    Damage("a job that is over too soon", "J1-jobs", "Job 3", ("UPDATE job SET state = 'done' WHERE id = 3",)),
)  # fmt: skip

BUYING_DAMAGE = (
    Damage("a receipt forgets a line", "B1-receipts", "of HAT; the movements say",
           (f"DELETE FROM receipt_line WHERE id = {first('receipt_line')}",)),
    Damage("a receipt of nobody", "B1-receipts", "Receipt ? has",
           ("UPDATE stock_move SET document_id = 999 WHERE document_kind = 'receipt'",)),
    Damage("a purchase order counts wrong", "B1-received", "Purchase order PO-00001, line 1",
           (f"UPDATE purchase_line SET received = received + 1 WHERE id = {first('purchase_line')}",)),
    Damage("a purchase order is over too soon", "B2-state", "Purchase order PO-00001 is received",
           (f"UPDATE purchase_order SET state = 'received' WHERE id = {first('purchase_order')}",)),
)  # fmt: skip

ORDER_DAMAGE = (
    Damage("an order number twice", "O1-numbers", "Order number W1",
           (twin("sales_order", "number = 'W1'", external_id="'x'"),),
           (("sales_order", "uq_sales_order_channel_account_id_number"),)),
    Damage("a channel's order twice", "O1-external-ids", "order w2",
           ("DROP INDEX uq_sales_order_external_id", twin("sales_order", "number = 'W2'", number="'W2 again'"))),
    Damage("a header from yesterday", "O3-state", "Order W1 says to release",
           (f"UPDATE sales_order SET state = 'to_pack' WHERE id = {_order('W1')}",)),
    Damage("a backorder that looks unrouted", "O3-state", "make it backorder",
           (f"UPDATE sales_order SET state = 'to_route' WHERE id = {_order('W4')}",)),
    Damage("a parked order that looks untouched", "O3-state", "make it packing",
           (f"UPDATE sales_order SET state = 'to_pack' WHERE id = {_order('P2')}",)),
    Damage("units in the header", "O3-units", "Order W1 says 2",
           (f"UPDATE sales_order SET units = units + 1 WHERE id = {_order('W1')}",)),
    Damage("a kit left without its components", "O9-kits", "Order K1, line 1: 1 kits sent",
           (f"UPDATE order_line SET shipped = 1, open = open - 1 WHERE id = {_line('K1')}",)),
    Damage("a component is not in each kit", "O9-kit-parts", "5 units for 2 kits: not as many in each kit",
           (f"UPDATE order_line SET ordered = 5, cancelled = 1 WHERE order_id = {_order('K1')} AND ordered = 4",)),
    Damage("a kit is made of what is in stock", "O9-kit-stock", "The kit CUP has stock of its own.",
           (f"UPDATE kit_component SET kit_sku_id = sku_id, sku_id = {_SKU}"
            f" WHERE sku_id = {_CUP}",)),
    Damage("a hold that nobody counts", "O3-holds", "Order W6 counts its holds as 0",
           (f"UPDATE sales_order SET holds = 0 WHERE id = {_order('W6')}",)),
    Damage("cancelled and shipped", "O4-cancelled-shipped", "Order G1",
           (f"UPDATE sales_order SET state = 'cancelled', is_open = false WHERE id = {_order('G1')}",)),
    Damage("a cancelled shipment that left", "O4-cancelled-shipped", "a cancelled shipment has units that left",
           (f"UPDATE shipment SET state = 'cancelled' WHERE id = {_shipment('G1')}",)),
)  # fmt: skip

KEY_DAMAGE = (
    Damage("a number that sorts elsewhere", "K1-order-keys", "number_key is not",
           (f"UPDATE sales_order SET number_key = '7' WHERE id = {_order('W1')}",)),
    Damage("a buyer who is not found", "K1-order-keys", "customer_fold is not",
           (f"UPDATE sales_order SET customer_fold = 'nobody' WHERE id = {_order('W1')}",)),
    Damage("a total that sorts elsewhere", "K1-order-keys", "total_key is not",
           (f"UPDATE sales_order SET total_key = total_key + 1 WHERE id = {_order('W1')}",)),
    Damage("a customer who is not found", "K1-customer-keys", "name_fold is not",
           ("UPDATE customer SET name_fold = 'nobody' WHERE id = (SELECT min(id) FROM customer)",)),
    Damage("a product that is not found", "K1-product-keys", "title_fold is not",
           (f"UPDATE sku SET title_fold = 'nothing' WHERE id = {_SKU}",)),
    Damage("a tag that leads nowhere", "K2-tags", "its tags cannot all be found",
           (f"INSERT INTO order_tag (order_id, tag, tag_fold) VALUES ({_order('W1')}, 'Gift', 'gift')",)),
    Damage("an index of words is gone", "K3-search", "ix_sales_order_words", ("DROP INDEX ix_sales_order_words",),
           only="postgresql"),
    Damage("nobody keeps the words", "K3-search", "order_search_update", ("DROP TRIGGER order_search_update",),
           only="sqlite"),
    Damage("an order that the search forgot", "K3-search", "is not in order_search",
           (f"DELETE FROM order_search WHERE rowid = {_order('W1')}",), only="sqlite"),
    Damage("a customer the search still knows", "K3-search", "is still in customer_search",
           ("INSERT INTO customer_search(rowid, words) VALUES (99999, 'nobody')",), only="sqlite"),
    Damage("an order found by other words", "K3-words", "is not found by its words",
           (f"UPDATE order_search SET words = 'nobody' WHERE rowid = {_order('W1')}",), only="sqlite"),
)  # fmt: skip

SHIPMENT_DAMAGE = (
    Damage("packed at no time", "O2-facts", "Shipment P3-1",
           (f"UPDATE shipment SET packed_at = NULL WHERE id = {_shipment('P3')}",)),
    Damage("left before it was packed", "O2-facts", "Shipment W2-1 is to release and has a time of leaving",
           (f"UPDATE shipment SET shipped_at = created_at WHERE id = {_shipment('W2')}",)),
    Damage("history that is being packed", "O2-facts", "Shipment H1-1",
           (f"UPDATE shipment SET state = 'packing', claim_number = 1 WHERE id = {_shipment('H1')}",)),
    Damage("reserved elsewhere", "O2-families", "another order, SKU or location",
           (f"UPDATE allocation SET location_id = {_HAMBURG}"
            f" WHERE order_line_id = {_line('W2')}",)),
    Damage("a line in another's shipment", "O2-families", "the line belongs to another order",
           (f"UPDATE shipment_line SET order_line_id = {_line('W1')} WHERE shipment_id = {_shipment('W2')}"
            f" AND order_line_id = {_line('W2')}",)),
    Damage("a scan into another's shipment", "O2-families", "a scan belongs to another shipment",
           (f"UPDATE pack_scan SET shipment_id = {_shipment('P1')} WHERE shipment_id = {_shipment('P3')}",)),
    Damage("an entry in another's timeline", "O2-families", "an entry of the timeline belongs to another order",
           (f"UPDATE order_event SET order_id = {_order('W1')} WHERE kind = 'packed'"
            f" AND shipment_id = {_shipment('P3')}",)),
    Damage("nobody saw it leave", "O2-timeline", "Shipment G1-1",
           (f"DELETE FROM order_event WHERE kind = 'shipped' AND shipment_id = {_shipment('G1')}",)),
    Damage("seen leaving, still here", "O2-timeline", "Shipment P3-1 is packed",
           (f"UPDATE order_event SET kind = 'shipped' WHERE kind = 'packed' AND shipment_id = {_shipment('P3')}",)),
    Damage("units of a shipment", "O5-units", "Shipment W2-1",
           (f"UPDATE shipment SET units = 9 WHERE id = {_shipment('W2')}",)),
    Damage("packed without a scan", "O5-scans", "Shipment P3-1",
           (f"DELETE FROM pack_scan WHERE shipment_id = {_shipment('P3')}",)),
    Damage("a scan not taken back", "O5-scans", "Shipment P2-1",
           (f"UPDATE pack_scan SET undone_op_id = NULL WHERE shipment_id = {_shipment('P2')}",)),
    Damage("another unit left than was packed", "O5-serials", "Shipment N1-1: the unit CAM-1",
           (f"UPDATE pack_serial SET serial_id = {_serial('CAM-1')} WHERE serial_id = {_serial('CAM-2')}",)),
    Damage("sent half packed", "O5-packed", "Shipment G1-1 is shipped",
           (f"UPDATE shipment_line SET packed = packed - 1 WHERE shipment_id = {_shipment('G1')}",)),
    Damage("more packed than wanted", "O5-packed", "Shipment P1-1",
           (f"UPDATE shipment_line SET packed = quantity + 1 WHERE shipment_id = {_shipment('P1')}",),
           (("shipment_line", "ck_shipment_line_packed"),)),
    Damage("a reservation shrinks", "O5-reservations", "Shipment W2-1",
           (f"UPDATE allocation SET quantity = 1 WHERE order_line_id = {_line('W2')}",)),
    Damage("a reservation of what left", "O5-reservations", "Shipment G1-1",
           (f"UPDATE allocation SET ended = '' WHERE order_line_id = {_line('G1')}",)),
    Damage("shipped in no shipment", "O5-line-units", "Order W1, line 1",
           (f"UPDATE order_line SET shipped = 1, open = 0 WHERE id = {_line('W1')}",)),
    Damage("packed in no shipment", "O5-line-units", "Order W2, line 1",
           (f"UPDATE order_line SET packed = 1, reserved = reserved - 1 WHERE id = {_line('W2')}",)),
    Damage("a claim on what is packed", "O7-claims", "Shipment P3-1",
           (f"UPDATE shipment SET claim_station_id = 1, claim_until = created_at WHERE id = {_shipment('P3')}",)),
    Damage("half a claim", "O7-claims", "half a claim",
           (f"UPDATE shipment SET claim_until = NULL WHERE id = {_shipment('P1')}",)),
    Damage("a scan of a claim to come", "O7-scan-claims", "Shipment P3-1",
           (f"UPDATE pack_scan SET claim_number = 99 WHERE shipment_id = {_shipment('P3')}",)),
)  # fmt: skip

PAPER_DAMAGE = (
    Damage("a tracking number twice", "D2-keys", "the tracking number",
           ("UPDATE parcel SET tracking_number = (SELECT min(tracking_number) FROM parcel)",),
           (("parcel", "uq_parcel_tracking_number"),)),
    Damage("a purchase key twice", "D2-keys", "the purchase key",
           (twin("parcel", "label_state = 'voided'", sequence="99", tracking_number="NULL"),),
           (("parcel", "uq_parcel_purchase_key"),)),
    Damage("two labels in force", "D2-keys", "a label in force",
           ("DROP INDEX uq_parcel_live",
            twin("parcel", "label_state = 'bought'", sequence="99", tracking_number="'X1'", purchase_key=_NOBODY))),
    Damage("a label without a number", "D2-labels", "without a tracking number",
           (f"UPDATE parcel SET tracking_number = NULL WHERE shipment_id = {_shipment('P4')}",),
           (("parcel", "ck_parcel_tracked"),)),
    Damage("a label for what is not packed", "D2-labels", "in force although nothing is packed",
           (f"UPDATE parcel SET label_state = 'bought' WHERE shipment_id = {_shipment('P5')}",)),
    Damage("left without a label", "D2-shipped-labelled", "Shipment G1-1",
           (f"UPDATE parcel SET label_state = 'voided' WHERE shipment_id = {_shipment('G1')}",)),
    Damage("printed, never ended", "D3-print-jobs", "is printed and has no time",
           (f"UPDATE print_job SET ended_at = NULL WHERE id = {first('print_job')}",)),
    Damage("a reprint of something else", "D3-reprints", "other bytes",
           ("UPDATE print_job SET sha256 = (SELECT max(b.sha256) FROM blob b WHERE b.sha256 <> print_job.sha256)"
            " WHERE reprint_of_id IS NOT NULL",)),
    Damage("a document was changed", "D3-documents", "is not what was printed",
           ("UPDATE blob SET data = CAST('another slip' AS {bytes})"
            " WHERE sha256 = (SELECT min(sha256) FROM print_job)",)),
    Damage("a scan by no operation", "O8-operations", "scans",
           (f"UPDATE pack_scan SET op_id = {_NOBODY} WHERE id = {first('pack_scan')}",)),
    Damage("an operation is gone", "O8-operations", "ledger rows",
           ("DELETE FROM operation WHERE op_id = (SELECT op_id FROM stock_move ORDER BY id LIMIT 1)",)),
    Damage("an operation twice", "O8-operation-once", "2 times", (twin("operation", "id = 1"),),
           (("operation", "uq_operation_op_id"),)),
)  # fmt: skip

STRUCTURE_DAMAGE = (
    Damage("a product is gone", "D6-foreign-keys", "names sku", (f"DELETE FROM sku WHERE id = {_SKU}",)),
    Damage("a blob is gone", "D6-foreign-keys", "names blob", ("DELETE FROM blob",)),
    Damage("a broken CHECK", "D6-integrity", "CHECK constraint failed",
           (f"UPDATE stock_level SET on_hand = -1 WHERE {_MUGS}",), only="sqlite"),
    Damage("an index that lies", "D6-integrity", "missing from index",
           ("DROP INDEX ix_sku_code_fold", "CREATE INDEX ix_sku_code_fold ON sku (code_fold) WHERE id > 2",
            "PRAGMA writable_schema=ON",
            "UPDATE sqlite_master SET sql = replace(sql, ' WHERE id > 2', '') WHERE name = 'ix_sku_code_fold'",
            "PRAGMA writable_schema=RESET"), only="sqlite"),
    Damage("an index was never finished", "D6-integrity", "ix_sku_code_fold is not valid",
           ("UPDATE pg_index SET indisvalid = false WHERE indexrelid = CAST('ix_sku_code_fold' AS regclass)",),
           only="postgresql"),
    Damage("a key for new rows alone", "D6-integrity", "was never applied",
           ("ALTER TABLE barcode DROP CONSTRAINT fk_barcode_sku_id",
            "ALTER TABLE barcode ADD CONSTRAINT fk_barcode_sku_id FOREIGN KEY (sku_id) REFERENCES sku (id) NOT VALID"),
           only="postgresql"),
    Damage("foreign keys switched off", "D6-integrity", "foreign keys of barcode are switched off",
           ("ALTER TABLE barcode DISABLE TRIGGER ALL",), only="postgresql"),
    Damage("a key is gone", "D6-tables", "uq_stock_move_op_id_seq", (), (("stock_move", "uq_stock_move_op_id_seq"),)),
    Damage("a CHECK is gone", "D6-tables", "ck_stock_level_never_oversold",
           ("ALTER TABLE stock_level DROP CONSTRAINT ck_stock_level_never_oversold",), only="postgresql"),
    Damage("a CHECK says less", "D6-tables", "ck_stock_level_never_oversold",
           ("ALTER TABLE stock_level DROP CONSTRAINT ck_stock_level_never_oversold",
            "ALTER TABLE stock_level ADD CONSTRAINT ck_stock_level_never_oversold CHECK (reserved <= on_hand)"),
           only="postgresql"),
    Damage("a column may be empty", "D6-tables", "on_hand", ("ALTER TABLE stock_level ALTER on_hand DROP NOT NULL",),
           only="postgresql"),
    Damage("a table is gone", "D6-tables", "routing_decision is missing", ("DROP TABLE routing_decision",)),
    Damage("an index is gone", "D6-indexes", "uq_parcel_live", ("DROP INDEX uq_parcel_live",)),
    Damage("a key for some rows only", "D6-indexes", "uq_parcel_live",
           ("DROP INDEX uq_parcel_live",
            "CREATE UNIQUE INDEX uq_parcel_live ON parcel (shipment_id) WHERE label_state = 'bought'")),
    Damage("available is stored", "S4-available", "available",
           ("ALTER TABLE stock_level ADD COLUMN available INTEGER",)),
    Damage("prices as broken numbers", "M1-whole-numbers", "sku.price is",
           ("ALTER TABLE sku ADD COLUMN price REAL",)),
)  # fmt: skip

DAMAGES = (
    *STOCK_DAMAGE,
    *MONEY_DAMAGE,
    *DESK_DAMAGE,
    *BUYING_DAMAGE,
    *ORDER_DAMAGE,
    *KEY_DAMAGE,
    *SHIPMENT_DAMAGE,
    *PAPER_DAMAGE,
    *STRUCTURE_DAMAGE,
)
