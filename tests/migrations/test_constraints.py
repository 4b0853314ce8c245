"""What the database itself refuses, whatever a program tells it: each rule broken by plain SQL."""

from __future__ import annotations

import re

import pytest
from sqlalchemy.exc import IntegrityError

from app.context import AppContext
from tests.factories import count, incoming, label, line, ordered_and_routed, pack, ship

FIRST_OP = "(SELECT op_id FROM operation ORDER BY id LIMIT 1)"
PARCEL = "shipment_id, sequence, carrier, service, purchase_key, label_state, created_at"

# Name of the constraint or index -> the statement that it must refuse, and what SQLite says if not the name.
BREACHES = {
    "ck_stock_level_counters": ("UPDATE stock_level SET reserved = -1", ""),
    "ck_stock_level_never_oversold": ("UPDATE stock_level SET held = on_hand - reserved + 1", ""),
    "ck_order_line_units_add_up": ("UPDATE order_line SET open = open + 1", ""),
    "ck_order_line_counters": (
        "UPDATE order_line SET open = open - ordered - 1, cancelled = cancelled + ordered + 1",
        "",
    ),
    "ck_order_line_returned": ("UPDATE order_line SET returned = shipped + 1", ""),
    "ck_shipment_line_packed": ("UPDATE shipment_line SET packed = quantity + 1", ""),
    "ck_sales_order_total_adds_up": ("UPDATE sales_order SET total_amount = total_amount + 1", ""),
    "ck_sales_order_is_open": ("UPDATE sales_order SET is_open = NOT is_open", ""),
    "ck_parcel_tracked": ("UPDATE parcel SET tracking_number = NULL", ""),
    "uq_sales_order_channel_account_id_number": (
        "UPDATE sales_order SET number = '1001'",
        "UNIQUE constraint failed: sales_order.channel_account_id, sales_order.number$",
    ),
    "uq_sales_order_external_id": (
        "UPDATE sales_order SET external_id = '700001001'",
        "UNIQUE constraint failed: sales_order.channel_account_id, sales_order.external_id$",
    ),
    "uq_operation_op_id": (
        f"UPDATE operation SET op_id = {FIRST_OP}",
        "UNIQUE constraint failed: operation.op_id$",
    ),
    "uq_parcel_live": (
        f"INSERT INTO parcel ({PARCEL}) SELECT shipment_id, 9, carrier, service, {FIRST_OP}, 'asked', created_at"
        " FROM parcel LIMIT 1",
        "UNIQUE constraint failed: parcel.shipment_id$",
    ),
    "uq_parcel_purchase_key": (
        f"INSERT INTO parcel ({PARCEL}) SELECT shipment_id, 9, carrier, service, purchase_key, 'voided', created_at"
        " FROM parcel LIMIT 1",
        "UNIQUE constraint failed: parcel.purchase_key$",
    ),
    "fk_order_line_sku_id": ("UPDATE order_line SET sku_id = 999999", "FOREIGN KEY"),
    "fk_stock_move_location_id": (
        "INSERT INTO stock_move (op_id, seq, sku_id, location_id, kind, hand_delta, user_id, station_id, happened_at,"
        " recorded_at) SELECT op_id, 999, sku_id, 999999, kind, 1, user_id, station_id, happened_at, recorded_at"
        " FROM stock_move LIMIT 1",
        "FOREIGN KEY",
    ),
    "uq_stock_move_op_id_seq": (
        "INSERT INTO stock_move (op_id, seq, sku_id, location_id, kind, hand_delta, user_id, station_id, happened_at,"
        " recorded_at) SELECT op_id, seq, sku_id, location_id, kind, 1, user_id, station_id, happened_at, recorded_at"
        " FROM stock_move LIMIT 1",
        "UNIQUE constraint failed: stock_move.op_id, stock_move.seq$",
    ),
}


@pytest.fixture
def busy(shop: AppContext) -> AppContext:
    """A shop with something in every table that has a rule here."""
    count(shop, {("MUG", "Berlin"): 9, ("CAP", "Berlin"): 9})
    ordered_and_routed(shop, incoming("1001", line("MUG", 2)), incoming("1002", line("CAP")), incoming("1003"))
    label(shop, pack(shop, "1001"))
    ship(shop, pack(shop, "1002"))
    return shop


@pytest.mark.parametrize("name", sorted(BREACHES))
def test_breach_is_refused_by_the_database(busy: AppContext, name: str) -> None:
    words = BREACHES[name][1] if busy.database.is_sqlite else ""
    with pytest.raises(IntegrityError) as told, busy.database.writing() as conn:
        conn.exec_driver_sql(BREACHES[name][0])
    assert re.search(words or name, str(told.value.orig).strip())
