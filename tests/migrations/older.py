"""A PostgreSQL shop without rows as it was in the first schema."""

from __future__ import annotations

BACK_TO_THE_FIRST = (
    "UPDATE alembic_version SET version_num = '0001'",
    "DROP TABLE station_session, order_edit, customer_address, order_tag, order_note, order_link, saved_view, job_row,"
    " job, outbox, import_change, import_mapping, user_secret, login_pepper",
    "ALTER TABLE user_account DROP COLUMN role",
    "ALTER TABLE import_batch DROP COLUMN undone_at",
    "ALTER TABLE customer DROP COLUMN name_fold, DROP COLUMN email, DROP COLUMN phone, DROP COLUMN created_at",
    "ALTER TABLE sku DROP COLUMN price_amount, DROP COLUMN vendor, DROP COLUMN title_fold",
    "ALTER TABLE sales_order DROP COLUMN number_key, DROP COLUMN number_fold, DROP COLUMN customer_fold,"
    " DROP COLUMN ship_by, DROP COLUMN total_key",
    "DROP INDEX ix_sales_order_account, ix_sales_order_units, ix_sales_order_payment, uq_order_hold_live,"
    " ix_sales_order_open_placed_at, ix_sales_order_open_channel_account_id, ix_sales_order_open_units,"
    " ix_sales_order_open_payment, ix_sales_order_pickup, ix_order_address_city, ix_order_address_country,"
    " ix_order_address_postal_code",
)
