"""A PostgreSQL shop without rows as it was in the first schema."""

from __future__ import annotations

BACK_TO_THE_FIRST = (
    "UPDATE alembic_version SET version_num = '0001'",
    "ALTER TABLE stock_move DROP COLUMN bin_id, DROP COLUMN lot_id, DROP COLUMN serial_id, DROP COLUMN reason,"
    " DROP COLUMN document_kind, DROP COLUMN document_id, DROP COLUMN unit_cost",
    "ALTER TABLE stock_level DROP COLUMN low, DROP COLUMN placed, DROP COLUMN counted_at, DROP COLUMN safety,"
    " DROP COLUMN reorder_point, DROP COLUMN reorder_to",
    "CREATE INDEX ix_stock_level_location_id ON stock_level (location_id)",  # went with its column
    "ALTER TABLE stock_level ADD CONSTRAINT ck_stock_level_counters CHECK"
    " (on_hand >= 0 AND reserved >= 0 AND held >= 0)",
    "ALTER TABLE order_line DROP COLUMN parent_line_id",
    "ALTER TABLE location DROP COLUMN kind, DROP COLUMN time_zone, DROP COLUMN cut_off, DROP COLUMN calendar",
    "ALTER TABLE sku DROP COLUMN tracking, DROP COLUMN options, DROP COLUMN length_mm, DROP COLUMN width_mm,"
    " DROP COLUMN height_mm, DROP COLUMN hs_code, DROP COLUMN origin_country, DROP COLUMN hazardous,"
    " DROP COLUMN owner, DROP COLUMN average_cost",
    "DROP TABLE pack_serial, count_serial, count_line, count_bin, stock_count, kit_component, transfer_line, transfer,"
    " receipt_line, receipt, purchase_line, purchase_order, supplier_sku, supplier, stock_note, channel_threshold,"
    " bin_stock, serial, lot, bin",
    "DROP TABLE station_session, order_edit, customer_address, order_tag, order_note, order_link, saved_view, job_row,"
    " job, outbox, import_change, import_mapping, user_secret, login_pepper",
    "ALTER TABLE user_account DROP COLUMN role",
    "ALTER TABLE import_batch DROP COLUMN undone_at",
    "ALTER TABLE customer DROP COLUMN name_fold, DROP COLUMN email, DROP COLUMN phone, DROP COLUMN created_at",
    'ALTER TABLE sku ALTER COLUMN code_fold TYPE TEXT COLLATE "default"',
    "ALTER TABLE sku DROP COLUMN price_amount, DROP COLUMN vendor, DROP COLUMN title_fold",
    "ALTER TABLE sales_order DROP COLUMN number_key, DROP COLUMN number_fold, DROP COLUMN customer_fold,"
    " DROP COLUMN ship_by, DROP COLUMN total_key, DROP COLUMN is_open",
    "DROP INDEX ix_sales_order_account, ix_sales_order_units, ix_sales_order_payment, uq_order_hold_live,"
    " ix_sales_order_pickup, ix_order_address_city, ix_order_address_country,"
    " ix_order_address_postal_code, ix_sales_order_method, ix_sales_order_note",
)
