"""The order desk: states of release, sort and search keys, tags, notes, links, views, jobs, the outbox, import undo."""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op
import db.types

from app.domain.identifiers import fold_key, number_key

revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None

HANDLING_HOURS = 48
STATES = (
    "state IN ('to_route', 'backorder', 'to_pack', 'released', 'packing', 'packed', 'partly_shipped', 'shipped',"
    " 'cancelled')"
)
SHIPMENT_STATES = "state IN ('to_pack', 'released', 'packing', 'packed', 'shipped', 'cancelled')"
HOLDS = (
    "kind IN ('address', 'review', 'payment', 'return_items', 'fraud', 'no_stock', 'date', 'upsell', 'other')"
)
BATCH = 20_000


def upgrade() -> None:
    conn = op.get_bind()
    if conn.dialect.name == 'postgresql':
        _alter(conn)
    else:
        _rebuild_all(conn)
    _one_hold_of_a_kind(conn)
    _new_tables()
    _fill_tags(conn)
    _new_indexes()


def _one_hold_of_a_kind(conn) -> None:
    """Of two holds of one kind that stand on an order, the older one goes on standing."""
    twice = (
        "lifted_at IS NULL AND EXISTS (SELECT 1 FROM order_hold e WHERE e.order_id = order_hold.order_id"
        " AND e.kind = order_hold.kind AND e.lifted_at IS NULL AND e.id < order_hold.id)"
    )
    conn.execute(sa.text(f"UPDATE order_hold SET lifted_at = placed_at WHERE {twice}"))
    standing = "(SELECT count(*) FROM order_hold h WHERE h.order_id = sales_order.id AND h.lifted_at IS NULL)"
    conn.execute(sa.text(f"UPDATE sales_order SET holds = {standing} WHERE holds > 1 AND holds <> {standing}"))


# PostgreSQL: columns are added, and what plain SQL can fold is filled while the table is written anew.


def _alter(conn) -> None:
    for table, name, check in (
        ('sales_order', 'state_known', STATES),
        ('shipment', 'state_known', SHIPMENT_STATES),
        ('order_hold', 'kind_known', HOLDS),
    ):
        op.drop_constraint(op.f(f'ck_{table}_{name}'), table, type_='check')
        op.create_check_constraint(op.f(f'ck_{table}_{name}'), table, check)
    op.add_column('import_batch', sa.Column('undone_at', db.types.UtcTime(), nullable=True))
    _add(conn, 'customer', {
        'name_fold': ('TEXT COLLATE "C"', _plain_fold('name')),
        'email': ("TEXT DEFAULT ''", "''"),
        'phone': ("TEXT DEFAULT ''", "''"),
        'created_at': ('TIMESTAMPTZ', 'now()'),
    })
    conn.exec_driver_sql(
        "UPDATE customer c SET created_at = coalesce(o.first, c.created_at), email = coalesce(i.email, ''),"
        " phone = coalesce(i.phone, '') FROM customer b"
        " LEFT JOIN (SELECT customer_id, min(imported_at) AS first FROM sales_order GROUP BY 1) o"
        " ON o.customer_id = b.id"
        " LEFT JOIN (SELECT customer_id,"
        "   (array_agg(substr(value, 7) ORDER BY id) FILTER (WHERE starts_with(value, 'email:')))[1] AS email,"
        "   (array_agg(substr(value, 7) ORDER BY id) FILTER (WHERE starts_with(value, 'phone:')))[1] AS phone"
        "   FROM customer_identity GROUP BY 1) i ON i.customer_id = b.id"
        " WHERE b.id = c.id"
    )
    _add(conn, 'sku', {
        'price_amount': ('BIGINT', ''),
        'vendor': ("TEXT DEFAULT ''", "''"),
        'title_fold': ('TEXT COLLATE "C"', _plain_fold('title')),
    })
    _add(conn, 'sales_order', {
        'number_key': ('TEXT COLLATE "C"', _plain_key('number')),
        'number_fold': ('TEXT COLLATE "C"', _plain_fold('number')),
        'customer_fold': ('TEXT COLLATE "C"', _plain_fold('customer_name')),
        'ship_by': ('TIMESTAMPTZ', f"placed_at + interval '{HANDLING_HOURS} hours'"),
        'total_key': ('BIGINT', 'coalesce(total_amount, -1)'),
    })
    _fold_rest(conn, 'customer', 'name', {'name_fold': fold_key})
    _fold_rest(conn, 'sku', 'title', {'title_fold': fold_key})
    _fold_rest(conn, 'sales_order', 'number', {'number_key': number_key, 'number_fold': fold_key})
    _fold_rest(conn, 'sales_order', 'customer_name', {'customer_fold': fold_key})
    for table, names in (
        ('customer', ('name_fold', 'email', 'phone', 'created_at')),
        ('sku', ('vendor', 'title_fold')),
        ('sales_order', ('number_key', 'number_fold', 'customer_fold', 'ship_by', 'total_key')),
    ):
        conn.exec_driver_sql(
            f"ALTER TABLE {table} " + ", ".join(f"ALTER COLUMN {name} SET NOT NULL" for name in names)
        )


def _plain_fold(column: str) -> str:
    """The fold of a text of printable ASCII; NULL for others."""
    return (
        f"CASE WHEN {column} COLLATE \"C\" ~ '^[ -~]*$'"
        f" THEN left(lower(btrim(regexp_replace({column}, ' +', ' ', 'g')) COLLATE \"C\"), 200) END"
    )


def _plain_key(column: str) -> str:
    """The sort key of a number with one run of digits among printable ASCII without blanks; NULL for others."""
    return (
        f"CASE WHEN {column} COLLATE \"C\" ~ '^[!-/:-~]*[0-9]{{1,12}}[!-/:-~]*$' THEN left(lower("
        f"substring({column} COLLATE \"C\" from '^[!-/:-~]*')"
        f" || lpad(substring({column} COLLATE \"C\" from '[0-9]+'), 12, '0')"
        f" || substring({column} COLLATE \"C\" from '[!-/:-~]*$') COLLATE \"C\"), 200) END"
    )


def _add(conn, table: str, columns: dict[str, tuple[str, str]]) -> None:
    """Add columns and give each row its values, in one writing of the table."""
    added = ", ".join(f"ADD COLUMN {name} {kind}" for name, (kind, _) in columns.items())
    conn.exec_driver_sql(f"ALTER TABLE {table} {added}")
    filled = []
    for name, (kind, value) in columns.items():
        if value:
            kind, _, default = kind.partition(' DEFAULT ')
            if default:
                continue
            filled.append(f"ALTER COLUMN {name} TYPE {kind} USING {value}")
    conn.exec_driver_sql(f"ALTER TABLE {table} {', '.join(filled)}")


def _fold_rest(conn, table: str, source: str, keys) -> None:
    """The keys that PostgreSQL cannot fold as Python does."""
    missing = " OR ".join(f"{name} IS NULL" for name in keys)
    last = 0
    while True:
        rows = conn.exec_driver_sql(
            f"SELECT id, {source} FROM {table} WHERE id > %s AND ({missing}) ORDER BY id LIMIT {BATCH}", (last,)
        ).all()
        if not rows:
            return
        last = rows[-1][0]
        sets = ", ".join(f"{name} = v.{name}" for name in keys)
        arrays = ", ".join("%s::text[]" for _ in keys)
        conn.exec_driver_sql(
            f"UPDATE {table} t SET {sets} FROM unnest(%s::bigint[], {arrays}) AS v(id, {', '.join(keys)})"
            " WHERE t.id = v.id",
            ([row[0] for row in rows], *([key(row[1]) for row in rows] for key in keys.values())),
        )


# SQLite: it can change neither a CHECK nor put a column before the constraints, so tables are copied into new ones.


def _rebuild_all(conn) -> None:
    """The old table steps aside first, so that the new one is made under its own name and its text is that of a new
    shop. ``legacy_alter_table`` leaves alone what points to it; foreign keys are off and checked before the commit.
    """
    driver = conn.connection.driver_connection
    driver.create_function('key_of_number', 1, number_key, deterministic=True)
    conn.exec_driver_sql("PRAGMA legacy_alter_table=ON")
    now = (datetime.now(UTC) - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds() * 1_000_000
    identity = (
        "coalesce((SELECT substr(i.value, 7) FROM customer_identity i WHERE i.customer_id = b.id"
        " AND substr(i.value, 1, 6) = '{}' ORDER BY i.id LIMIT 1), '')"
    )
    _rebuild(conn, 'customer', _customer, {
        'name_fold': "key_fold(name)",
        'email': identity.format('email:'),
        'phone': identity.format('phone:'),
        'created_at': f"coalesce((SELECT min(o.imported_at) FROM sales_order o WHERE o.customer_id = b.id), {int(now)})",
    })
    _rebuild(conn, 'import_batch', _import_batch, {})
    _rebuild(conn, 'sku', _sku, {'title_fold': "key_fold(title)"})
    _rebuild(conn, 'sales_order', _sales_order, {
        'number_key': "key_of_number(number)",
        'number_fold': "key_fold(number)",
        'customer_fold': "key_fold(customer_name)",
        'ship_by': f"placed_at + {HANDLING_HOURS * 3_600_000_000}",
        'total_key': "coalesce(total_amount, -1)",
    })
    _rebuild(conn, 'order_hold', _order_hold, {})
    _rebuild(conn, 'shipment', _shipment, {})
    conn.exec_driver_sql("PRAGMA legacy_alter_table=OFF")


def _rebuild(conn, table: str, make, filled: dict[str, str]) -> None:
    old = [row[1] for row in conn.exec_driver_sql(f"PRAGMA table_info({table})")]
    indexes = conn.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = ?", (table,)
    ).all()
    conn.exec_driver_sql(f"ALTER TABLE {table} RENAME TO {table}_before")
    for name, _ in indexes:
        conn.exec_driver_sql(f"DROP INDEX {name}")
    make()
    columns, values = ", ".join([*old, *filled]), ", ".join([*(f"b.{name}" for name in old), *filled.values()])
    conn.exec_driver_sql(f"INSERT INTO {table} ({columns}) SELECT {values} FROM {table}_before b ORDER BY b.id")
    # Ids that were given and taken back must never be given again.
    conn.exec_driver_sql(
        f"UPDATE sqlite_sequence SET seq = (SELECT seq FROM sqlite_sequence WHERE name = '{table}_before')"
        f" WHERE name = '{table}' AND EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = '{table}_before')"
    )
    conn.exec_driver_sql(f"DROP TABLE {table}_before")
    for _, sql in indexes:
        conn.exec_driver_sql(sql)


def _fill_tags(conn) -> None:
    """A row for each tag of an order, the first of those that fold alike."""
    if conn.dialect.name == 'postgresql':
        words = conn.exec_driver_sql(
            "SELECT DISTINCT t.tag FROM sales_order o, jsonb_array_elements_text(o.tags) AS t(tag)"
            " WHERE o.tags <> '[]'"
        ).scalars().all()
        conn.exec_driver_sql("CREATE TEMP TABLE tag_key (tag text, key text) ON COMMIT DROP")
        conn.exec_driver_sql(
            "INSERT INTO tag_key SELECT * FROM unnest(%s::text[], %s::text[])", (list(words), [fold_key(w) for w in words])
        )
        conn.exec_driver_sql(
            "INSERT INTO order_tag (order_id, tag, tag_fold)"
            " SELECT o.id, k.tag, k.key FROM sales_order o,"
            " jsonb_array_elements_text(o.tags) WITH ORDINALITY AS t(tag, place) JOIN tag_key k ON k.tag = t.tag"
            " WHERE o.tags <> '[]' AND k.key <> '' ORDER BY o.id, t.place ON CONFLICT DO NOTHING"
        )
        return
    conn.exec_driver_sql(
        "INSERT OR IGNORE INTO order_tag (order_id, tag, tag_fold)"
        " SELECT o.id, t.value, key_fold(t.value) FROM sales_order o, json_each(o.tags) t"
        " WHERE o.tags <> '[]' AND key_fold(t.value) <> '' ORDER BY o.id, t.key"
    )


def _new_tables() -> None:
    op.create_table('customer_address',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('customer_id', db.types.BigInt(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('company', sa.Text(), nullable=False),
    sa.Column('street1', sa.Text(), nullable=False),
    sa.Column('street2', sa.Text(), nullable=False),
    sa.Column('city', sa.Text(), nullable=False),
    sa.Column('region', sa.Text(), nullable=False),
    sa.Column('postal_code', sa.Text(), nullable=False),
    sa.Column('country', sa.Text(), nullable=False),
    sa.Column('phone', sa.Text(), nullable=False),
    sa.Column('used_at', db.types.UtcTime(), nullable=False),
    sa.ForeignKeyConstraint(['customer_id'], ['customer.id'], name=op.f('fk_customer_address_customer_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_customer_address')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_index('ix_customer_address_customer_id', 'customer_address', ['customer_id', 'used_at'], unique=False)
    op.create_table('order_tag',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('order_id', db.types.BigInt(), nullable=False),
    sa.Column('tag', sa.Text(), nullable=False),
    sa.Column('tag_fold', db.types.KeyText(), nullable=False),
    sa.ForeignKeyConstraint(['order_id'], ['sales_order.id'], name=op.f('fk_order_tag_order_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_order_tag')),
    sa.UniqueConstraint('order_id', 'tag_fold', name=op.f('uq_order_tag_order_id_tag_fold')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_index('ix_order_tag_tag_fold', 'order_tag', ['tag_fold', 'order_id'], unique=False)
    op.create_table('order_note',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('order_id', db.types.BigInt(), nullable=True),
    sa.Column('customer_id', db.types.BigInt(), nullable=True),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('user_id', db.types.BigInt(), nullable=False),
    sa.Column('station_id', db.types.BigInt(), nullable=False),
    sa.Column('recorded_at', db.types.UtcTime(), nullable=False),
    sa.Column('removed_at', db.types.UtcTime(), nullable=True),
    sa.CheckConstraint('(order_id IS NULL) <> (customer_id IS NULL)', name=op.f('ck_order_note_of_one')),
    sa.ForeignKeyConstraint(['customer_id'], ['customer.id'], name=op.f('fk_order_note_customer_id')),
    sa.ForeignKeyConstraint(['order_id'], ['sales_order.id'], name=op.f('fk_order_note_order_id')),
    sa.ForeignKeyConstraint(['station_id'], ['station.id'], name=op.f('fk_order_note_station_id')),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_order_note_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_order_note')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_index('ix_order_note_customer_id', 'order_note', ['customer_id', 'id'], unique=False)
    op.create_index('ix_order_note_order_id', 'order_note', ['order_id', 'id'], unique=False)
    op.create_table('order_link',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('from_order_id', db.types.BigInt(), nullable=False),
    sa.Column('to_order_id', db.types.BigInt(), nullable=False),
    sa.Column('op_id', db.types.OpId(), nullable=False),
    sa.Column('undone_op_id', db.types.OpId(), nullable=True),
    sa.Column('data', db.types.Json(), server_default=sa.text("'{}'"), nullable=False),
    sa.CheckConstraint("kind IN ('split', 'merge')", name=op.f('ck_order_link_kind_known')),
    sa.ForeignKeyConstraint(['from_order_id'], ['sales_order.id'], name=op.f('fk_order_link_from_order_id')),
    sa.ForeignKeyConstraint(['to_order_id'], ['sales_order.id'], name=op.f('fk_order_link_to_order_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_order_link')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_index('ix_order_link_from_order_id', 'order_link', ['from_order_id'], unique=False)
    op.create_index('ix_order_link_to_order_id', 'order_link', ['to_order_id'], unique=False)
    op.create_table('saved_view',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('scope', sa.Text(), nullable=False),
    sa.Column('user_id', db.types.BigInt(), nullable=True),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('position', db.types.BigInt(), server_default='0', nullable=False),
    sa.Column('state', db.types.Json(), nullable=False),
    sa.Column('is_default', db.types.Flag(), server_default=sa.text('false'), nullable=False),
    sa.Column('version', db.types.BigInt(), server_default='1', nullable=False),
    sa.Column('updated_at', db.types.UtcTime(), nullable=False),
    sa.Column('archived_at', db.types.UtcTime(), nullable=True),
    sa.CheckConstraint("scope IN ('orders', 'customers')", name=op.f('ck_saved_view_scope_known')),
    sa.CheckConstraint('is_default IN (true, false)', name=op.f('ck_saved_view_is_default_flag')),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_saved_view_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_saved_view')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_index('ix_saved_view_scope', 'saved_view', ['scope', 'user_id', 'position'], unique=False)
    op.create_table('job',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('op_id', db.types.OpId(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('params', db.types.Json(), nullable=False),
    sa.Column('query', sa.Text(), server_default='', nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('total', db.types.BigInt(), server_default='0', nullable=False),
    sa.Column('done', db.types.BigInt(), server_default='0', nullable=False),
    sa.Column('failed', db.types.BigInt(), server_default='0', nullable=False),
    sa.Column('user_id', db.types.BigInt(), nullable=False),
    sa.Column('station_id', db.types.BigInt(), nullable=False),
    sa.Column('created_at', db.types.UtcTime(), nullable=False),
    sa.Column('ended_at', db.types.UtcTime(), nullable=True),
    sa.Column('undo_of_id', db.types.BigInt(), nullable=True),
    sa.CheckConstraint("state IN ('running', 'done', 'cancelled')", name=op.f('ck_job_state_known')),
    sa.CheckConstraint('total >= 0 AND done >= 0 AND failed >= 0', name=op.f('ck_job_counters')),
    sa.ForeignKeyConstraint(['station_id'], ['station.id'], name=op.f('fk_job_station_id')),
    sa.ForeignKeyConstraint(['undo_of_id'], ['job.id'], name=op.f('fk_job_undo_of_id')),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_job_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_job')),
    sa.UniqueConstraint('op_id', name=op.f('uq_job_op_id')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_index('ix_job_state', 'job', ['state', 'id'], unique=False)
    op.create_index('ix_job_undo_of_id', 'job', ['undo_of_id'], unique=False)
    op.create_table('job_row',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('job_id', db.types.BigInt(), nullable=False),
    sa.Column('order_id', db.types.BigInt(), nullable=False),
    sa.Column('order_version', db.types.BigInt(), nullable=False),
    sa.Column('state', sa.Text(), server_default='waiting', nullable=False),
    sa.Column('message', sa.Text(), server_default='', nullable=False),
    sa.Column('fix', sa.Text(), server_default='', nullable=False),
    sa.Column('data', db.types.Json(), server_default=sa.text("'{}'"), nullable=False),
    sa.CheckConstraint("state IN ('waiting', 'done', 'failed', 'skipped')", name=op.f('ck_job_row_state_known')),
    sa.ForeignKeyConstraint(['job_id'], ['job.id'], name=op.f('fk_job_row_job_id')),
    sa.ForeignKeyConstraint(['order_id'], ['sales_order.id'], name=op.f('fk_job_row_order_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_job_row')),
    sa.UniqueConstraint('job_id', 'order_id', name=op.f('uq_job_row_job_id_order_id')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_index('ix_job_row_order_id', 'job_row', ['order_id'], unique=False)
    op.create_index('ix_job_row_state', 'job_row', ['job_id', 'state', 'id'], unique=False)
    op.create_table('outbox',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('op_id', db.types.OpId(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('order_id', db.types.BigInt(), nullable=False),
    sa.Column('amount', db.types.BigInt(), nullable=True),
    sa.Column('currency', sa.Text(), nullable=False),
    sa.Column('payload', db.types.Json(), nullable=False),
    sa.Column('due_at', db.types.UtcTime(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('done_at', db.types.UtcTime(), nullable=True),
    sa.CheckConstraint("kind IN ('refund', 'mail')", name=op.f('ck_outbox_kind_known')),
    sa.CheckConstraint("state IN ('held', 'done', 'cancelled')", name=op.f('ck_outbox_state_known')),
    sa.ForeignKeyConstraint(['order_id'], ['sales_order.id'], name=op.f('fk_outbox_order_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_outbox')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_index('ix_outbox_order_id', 'outbox', ['order_id'], unique=False)
    op.create_index('ix_outbox_state', 'outbox', ['state', 'due_at'], unique=False)
    op.create_table('import_change',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('import_batch_id', db.types.BigInt(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('record_id', db.types.BigInt(), nullable=False),
    sa.Column('version', db.types.BigInt(), nullable=False),
    sa.Column('before', db.types.Json(), nullable=True),
    sa.ForeignKeyConstraint(['import_batch_id'], ['import_batch.id'], name=op.f('fk_import_change_import_batch_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_import_change')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_index('ix_import_change_batch', 'import_change', ['import_batch_id', 'id'], unique=False)
    op.create_table('import_mapping',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('signature', sa.Text(), nullable=False),
    sa.Column('mapping', db.types.Json(), nullable=False),
    sa.Column('user_id', db.types.BigInt(), nullable=False),
    sa.Column('updated_at', db.types.UtcTime(), nullable=False),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_import_mapping_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_import_mapping')),
    sa.UniqueConstraint('kind', 'signature', name=op.f('uq_import_mapping_kind_signature')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )



def _new_indexes() -> None:
    op.create_index('ix_customer_name_fold', 'customer', ['name_fold', 'id'], unique=False)
    op.create_index('ix_sku_title_fold', 'sku', ['title_fold', 'id'], unique=False)
    op.create_index('ix_sales_order_account', 'sales_order', ['channel_account_id', 'id'], unique=False)
    op.create_index('ix_sales_order_customer_fold', 'sales_order', ['customer_fold', 'id'], unique=False)
    op.create_index('ix_sales_order_number_fold', 'sales_order', ['number_fold'], unique=False)
    op.create_index('ix_sales_order_number_key', 'sales_order', ['number_key', 'id'], unique=False)
    op.create_index('ix_sales_order_open_channel_account_id', 'sales_order', ['channel_account_id', 'id'], unique=False, sqlite_where=sa.text("state <> 'shipped' AND state <> 'cancelled'"), postgresql_where=sa.text("state <> 'shipped' AND state <> 'cancelled'"))
    op.create_index('ix_sales_order_open_customer_fold', 'sales_order', ['customer_fold', 'id'], unique=False, sqlite_where=sa.text("state <> 'shipped' AND state <> 'cancelled'"), postgresql_where=sa.text("state <> 'shipped' AND state <> 'cancelled'"))
    op.create_index('ix_sales_order_open_number_key', 'sales_order', ['number_key', 'id'], unique=False, sqlite_where=sa.text("state <> 'shipped' AND state <> 'cancelled'"), postgresql_where=sa.text("state <> 'shipped' AND state <> 'cancelled'"))
    op.create_index('ix_sales_order_open_payment', 'sales_order', ['payment', 'id'], unique=False, sqlite_where=sa.text("state <> 'shipped' AND state <> 'cancelled'"), postgresql_where=sa.text("state <> 'shipped' AND state <> 'cancelled'"))
    op.create_index('ix_sales_order_open_placed_at', 'sales_order', ['placed_at', 'id'], unique=False, sqlite_where=sa.text("state <> 'shipped' AND state <> 'cancelled'"), postgresql_where=sa.text("state <> 'shipped' AND state <> 'cancelled'"))
    op.create_index('ix_sales_order_open_ship_by', 'sales_order', ['ship_by', 'id'], unique=False, sqlite_where=sa.text("state <> 'shipped' AND state <> 'cancelled'"), postgresql_where=sa.text("state <> 'shipped' AND state <> 'cancelled'"))
    op.create_index('ix_sales_order_open_total_key', 'sales_order', ['total_key', 'id'], unique=False, sqlite_where=sa.text("state <> 'shipped' AND state <> 'cancelled'"), postgresql_where=sa.text("state <> 'shipped' AND state <> 'cancelled'"))
    op.create_index('ix_sales_order_open_units', 'sales_order', ['units', 'id'], unique=False, sqlite_where=sa.text("state <> 'shipped' AND state <> 'cancelled'"), postgresql_where=sa.text("state <> 'shipped' AND state <> 'cancelled'"))
    op.create_index('ix_sales_order_payment', 'sales_order', ['payment', 'id'], unique=False)
    op.create_index('ix_sales_order_pickup', 'sales_order', ['placed_at', 'id'], unique=False, sqlite_where=sa.text('pickup'), postgresql_where=sa.text('pickup'))
    op.create_index('ix_sales_order_ship_by', 'sales_order', ['ship_by', 'id'], unique=False)
    op.create_index('ix_sales_order_total_key', 'sales_order', ['total_key', 'id'], unique=False)
    op.create_index('ix_sales_order_units', 'sales_order', ['units', 'id'], unique=False)
    op.create_index('uq_order_hold_live', 'order_hold', ['order_id', 'kind'], unique=True, sqlite_where=sa.text('lifted_at IS NULL'), postgresql_where=sa.text('lifted_at IS NULL'))
    op.create_index('ix_order_address_city', 'order_address', [sa.literal_column('substr(city, 1, 100)'), 'order_id'], unique=False, sqlite_where=sa.text("kind = 'ship'"), postgresql_where=sa.text("kind = 'ship'"))
    op.create_index('ix_order_address_country', 'order_address', [sa.literal_column('substr(country, 1, 100)'), 'order_id'], unique=False, sqlite_where=sa.text("kind = 'ship'"), postgresql_where=sa.text("kind = 'ship'"))
    op.create_index('ix_order_address_postal_code', 'order_address', [sa.literal_column('substr(postal_code, 1, 100)'), 'order_id'], unique=False, sqlite_where=sa.text("kind = 'ship'"), postgresql_where=sa.text("kind = 'ship'"))


# The tables as they are now, for SQLite.


def _customer() -> None:
    op.create_table('customer',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('merged_into_id', db.types.BigInt(), nullable=True),
    sa.Column('name_fold', db.types.KeyText(), nullable=False),
    sa.Column('email', sa.Text(), server_default='', nullable=False),
    sa.Column('phone', sa.Text(), server_default='', nullable=False),
    sa.Column('created_at', db.types.UtcTime(), nullable=False),
    sa.ForeignKeyConstraint(['merged_into_id'], ['customer.id'], name=op.f('fk_customer_merged_into_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_customer')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )


def _import_batch() -> None:
    op.create_table('import_batch',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('file_name', sa.Text(), nullable=False),
    sa.Column('sha256', sa.Text(), nullable=False),
    sa.Column('channel_account_id', db.types.BigInt(), nullable=True),
    sa.Column('started_at', db.types.UtcTime(), nullable=False),
    sa.Column('finished_at', db.types.UtcTime(), nullable=True),
    sa.Column('counts', db.types.Json(), nullable=False),
    sa.Column('undone_at', db.types.UtcTime(), nullable=True),
    sa.ForeignKeyConstraint(['channel_account_id'], ['channel_account.id'], name=op.f('fk_import_batch_channel_account_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_import_batch')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )


def _sku() -> None:
    op.create_table('sku',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('code_fold', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('status', sa.Text(), nullable=False),
    sa.Column('weight_g', db.types.BigInt(), nullable=True),
    sa.Column('picture_sha256', sa.Text(), nullable=True),
    sa.Column('version', db.types.BigInt(), server_default='1', nullable=False),
    sa.Column('created_at', db.types.UtcTime(), nullable=False),
    sa.Column('archived_at', db.types.UtcTime(), nullable=True),
    sa.Column('price_amount', db.types.BigInt(), nullable=True),
    sa.Column('vendor', sa.Text(), server_default='', nullable=False),
    sa.Column('title_fold', db.types.KeyText(), nullable=False),
    sa.CheckConstraint("code <> ''", name=op.f('ck_sku_has_code')),
    sa.CheckConstraint("status IN ('active', 'draft')", name=op.f('ck_sku_status_known')),
    sa.CheckConstraint('weight_g >= 0', name=op.f('ck_sku_weight')),
    sa.ForeignKeyConstraint(['picture_sha256'], ['blob.sha256'], name=op.f('fk_sku_picture_sha256')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_sku')),
    sa.UniqueConstraint('code', name=op.f('uq_sku_code')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )


def _sales_order() -> None:
    op.create_table('sales_order',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('channel_account_id', db.types.BigInt(), nullable=False),
    sa.Column('number', sa.Text(), nullable=False),
    sa.Column('external_id', sa.Text(), nullable=True),
    sa.Column('placed_at', db.types.UtcTime(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('payment', sa.Text(), nullable=False),
    sa.Column('priority', db.types.BigInt(), server_default='0', nullable=False),
    sa.Column('holds', db.types.BigInt(), server_default='0', nullable=False),
    sa.Column('customer_id', db.types.BigInt(), nullable=True),
    sa.Column('customer_name', sa.Text(), nullable=False),
    sa.Column('units', db.types.BigInt(), nullable=False),
    sa.Column('currency', sa.Text(), nullable=False),
    sa.Column('money_known', db.types.Flag(), nullable=False),
    sa.Column('lines_amount', db.types.BigInt(), nullable=True),
    sa.Column('shipping_amount', db.types.BigInt(), nullable=True),
    sa.Column('fees_amount', db.types.BigInt(), nullable=True),
    sa.Column('discount_amount', db.types.BigInt(), nullable=True),
    sa.Column('tax_added_amount', db.types.BigInt(), nullable=True),
    sa.Column('total_amount', db.types.BigInt(), nullable=True),
    sa.Column('refunded_amount', db.types.BigInt(), nullable=True),
    sa.Column('shipping_method', sa.Text(), nullable=False),
    sa.Column('payment_method', sa.Text(), nullable=False),
    sa.Column('pickup', db.types.Flag(), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('attributes', db.types.Json(), nullable=False),
    sa.Column('tags', db.types.Json(), nullable=False),
    sa.Column('import_batch_id', db.types.BigInt(), nullable=True),
    sa.Column('content_hash', sa.Text(), nullable=False),
    sa.Column('goods_hash', sa.Text(), nullable=False),
    sa.Column('version', db.types.BigInt(), server_default='1', nullable=False),
    sa.Column('imported_at', db.types.UtcTime(), nullable=False),
    sa.Column('number_key', db.types.KeyText(), nullable=False),
    sa.Column('number_fold', db.types.KeyText(), nullable=False),
    sa.Column('customer_fold', db.types.KeyText(), nullable=False),
    sa.Column('ship_by', db.types.UtcTime(), nullable=False),
    sa.Column('total_key', db.types.BigInt(), nullable=False),
    sa.CheckConstraint("payment IN ('pending', 'authorized', 'paid', 'partly_paid', 'partly_refunded', 'refunded', 'voided', 'unknown')", name=op.f('ck_sales_order_payment_known')),
    sa.CheckConstraint("state IN ('to_route', 'backorder', 'to_pack', 'released', 'packing', 'packed', 'partly_shipped', 'shipped', 'cancelled')", name=op.f('ck_sales_order_state_known')),
    sa.CheckConstraint('NOT money_known OR total_amount IS NOT NULL AND total_amount = lines_amount + shipping_amount + fees_amount - discount_amount + tax_added_amount', name=op.f('ck_sales_order_total_adds_up')),
    sa.CheckConstraint('money_known IN (true, false)', name=op.f('ck_sales_order_money_known_flag')),
    sa.CheckConstraint('pickup IN (true, false)', name=op.f('ck_sales_order_pickup_flag')),
    sa.CheckConstraint('units >= 0 AND holds >= 0', name=op.f('ck_sales_order_counters')),
    sa.ForeignKeyConstraint(['channel_account_id'], ['channel_account.id'], name=op.f('fk_sales_order_channel_account_id')),
    sa.ForeignKeyConstraint(['customer_id'], ['customer.id'], name=op.f('fk_sales_order_customer_id')),
    sa.ForeignKeyConstraint(['import_batch_id'], ['import_batch.id'], name=op.f('fk_sales_order_import_batch_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_sales_order')),
    sa.UniqueConstraint('channel_account_id', 'number', name=op.f('uq_sales_order_channel_account_id_number')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )


def _order_hold() -> None:
    op.create_table('order_hold',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('order_id', db.types.BigInt(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('placed_at', db.types.UtcTime(), nullable=False),
    sa.Column('lifted_at', db.types.UtcTime(), nullable=True),
    sa.CheckConstraint("kind IN ('address', 'review', 'payment', 'return_items', 'fraud', 'no_stock', 'date', 'upsell', 'other')", name=op.f('ck_order_hold_kind_known')),
    sa.ForeignKeyConstraint(['order_id'], ['sales_order.id'], name=op.f('fk_order_hold_order_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_order_hold')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )


def _shipment() -> None:
    op.create_table('shipment',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('order_id', db.types.BigInt(), nullable=False),
    sa.Column('sequence', db.types.BigInt(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('location_id', db.types.BigInt(), nullable=True),
    sa.Column('units', db.types.BigInt(), nullable=False),
    sa.Column('claim_station_id', db.types.BigInt(), nullable=True),
    sa.Column('claim_number', db.types.BigInt(), server_default='0', nullable=False),
    sa.Column('claim_until', db.types.UtcTime(), nullable=True),
    sa.Column('packed_at', db.types.UtcTime(), nullable=True),
    sa.Column('shipped_at', db.types.UtcTime(), nullable=True),
    sa.Column('version', db.types.BigInt(), server_default='1', nullable=False),
    sa.Column('created_at', db.types.UtcTime(), nullable=False),
    sa.CheckConstraint("kind = 'external' OR location_id IS NOT NULL", name=op.f('ck_shipment_own_has_location')),
    sa.CheckConstraint("kind IN ('own', 'external')", name=op.f('ck_shipment_kind_known')),
    sa.CheckConstraint("state IN ('to_pack', 'released', 'packing', 'packed', 'shipped', 'cancelled')", name=op.f('ck_shipment_state_known')),
    sa.CheckConstraint('claim_number >= 0 AND units >= 0', name=op.f('ck_shipment_counters')),
    sa.ForeignKeyConstraint(['claim_station_id'], ['station.id'], name=op.f('fk_shipment_claim_station_id')),
    sa.ForeignKeyConstraint(['location_id'], ['location.id'], name=op.f('fk_shipment_location_id')),
    sa.ForeignKeyConstraint(['order_id'], ['sales_order.id'], name=op.f('fk_shipment_order_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_shipment')),
    sa.UniqueConstraint('order_id', 'sequence', name=op.f('uq_shipment_order_id_sequence')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
