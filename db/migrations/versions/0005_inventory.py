"""Inventory: bins, lots and serials; kinds and hours of locations; what a ledger row belongs to; low stock."""

import sqlalchemy as sa
from alembic import op
import db.types

revision = '0005'
down_revision = '0004'
branch_labels = None
depends_on = None

MOVES = "kind IN ('count', 'reserve', 'release', 'ship', 'receive', 'adjust', 'move', 'transfer', 'return')"
SCOPES = "scope IN ('orders', 'customers', 'stock')"
BINS_OF_LEDGER = ('bin', 'lot', 'serial')


def upgrade() -> None:
    conn = op.get_bind()
    if conn.dialect.name == 'postgresql':
        _new_tables()
        _alter(conn)
    else:
        # What points to a table is made when that stands under its own name again.
        _rebuild_all(conn)
        _new_tables()
    _new_indexes()


def _new_tables() -> None:
    op.create_table('bin',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('location_id', db.types.BigInt(), nullable=False),
    sa.Column('code', db.types.KeyText(), nullable=False),
    sa.Column('zone', sa.Text(), server_default='', nullable=False),
    sa.Column('walk_order', db.types.BigInt(), server_default='0', nullable=False),
    sa.Column('kind', sa.Text(), server_default='pickable', nullable=False),
    sa.Column('counted_at', db.types.UtcTime(), nullable=True),
    sa.Column('version', db.types.BigInt(), server_default='1', nullable=False),
    sa.Column('archived_at', db.types.UtcTime(), nullable=True),
    sa.CheckConstraint("code <> ''", name=op.f('ck_bin_has_code')),
    sa.CheckConstraint("kind IN ('pickable', 'bulk', 'staging', 'pickup_shelf', 'quarantine', 'damaged', 'display')", name=op.f('ck_bin_kind_known')),
    sa.ForeignKeyConstraint(['location_id'], ['location.id'], name=op.f('fk_bin_location_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_bin')),
    sa.UniqueConstraint('location_id', 'code', name=op.f('uq_bin_location_id_code')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_index('ix_bin_location_id_walk_order', 'bin', ['location_id', 'walk_order', 'code'], unique=False)
    op.create_table('lot',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('sku_id', db.types.BigInt(), nullable=False),
    sa.Column('code', db.types.KeyText(), nullable=False),
    sa.Column('expires_on', db.types.Day(), nullable=True),
    sa.Column('blocked_at', db.types.UtcTime(), nullable=True),
    sa.Column('created_at', db.types.UtcTime(), nullable=False),
    sa.CheckConstraint("code <> ''", name=op.f('ck_lot_has_code')),
    sa.ForeignKeyConstraint(['sku_id'], ['sku.id'], name=op.f('fk_lot_sku_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_lot')),
    sa.UniqueConstraint('sku_id', 'code', name=op.f('uq_lot_sku_id_code')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_index('ix_lot_expires_on', 'lot', ['expires_on'], unique=False)
    op.create_table('serial',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('sku_id', db.types.BigInt(), nullable=False),
    sa.Column('code', db.types.KeyText(), nullable=False),
    sa.Column('lot_id', db.types.BigInt(), nullable=True),
    sa.Column('location_id', db.types.BigInt(), nullable=True),
    sa.Column('bin_id', db.types.BigInt(), nullable=True),
    sa.Column('order_line_id', db.types.BigInt(), nullable=True),
    sa.Column('version', db.types.BigInt(), server_default='1', nullable=False),
    sa.Column('created_at', db.types.UtcTime(), nullable=False),
    sa.CheckConstraint("code <> ''", name=op.f('ck_serial_has_code')),
    sa.CheckConstraint('location_id IS NOT NULL OR bin_id IS NULL', name=op.f('ck_serial_bin_has_location')),
    sa.CheckConstraint('location_id IS NULL OR order_line_id IS NULL', name=op.f('ck_serial_one_place')),
    sa.ForeignKeyConstraint(['bin_id'], ['bin.id'], name=op.f('fk_serial_bin_id')),
    sa.ForeignKeyConstraint(['location_id'], ['location.id'], name=op.f('fk_serial_location_id')),
    sa.ForeignKeyConstraint(['lot_id'], ['lot.id'], name=op.f('fk_serial_lot_id')),
    sa.ForeignKeyConstraint(['order_line_id'], ['order_line.id'], name=op.f('fk_serial_order_line_id')),
    sa.ForeignKeyConstraint(['sku_id'], ['sku.id'], name=op.f('fk_serial_sku_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_serial')),
    sa.UniqueConstraint('sku_id', 'code', name=op.f('uq_serial_sku_id_code')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_index('ix_serial_code', 'serial', ['code'], unique=False)
    op.create_index('ix_serial_lot_id', 'serial', ['lot_id'], unique=False)
    op.create_index('ix_serial_order_line_id', 'serial', ['order_line_id'], unique=False)
    op.create_index('ix_serial_place', 'serial', ['location_id', 'bin_id'], unique=False)
    op.create_table('bin_stock',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('sku_id', db.types.BigInt(), nullable=False),
    sa.Column('location_id', db.types.BigInt(), nullable=False),
    sa.Column('bin_id', db.types.BigInt(), nullable=True),
    sa.Column('lot_id', db.types.BigInt(), nullable=True),
    sa.Column('on_hand', db.types.BigInt(), server_default='0', nullable=False),
    sa.Column('held', db.types.BigInt(), server_default='0', nullable=False),
    sa.Column('counted_at', db.types.UtcTime(), nullable=True),
    sa.CheckConstraint('bin_id IS NOT NULL OR lot_id IS NOT NULL', name=op.f('ck_bin_stock_placed')),
    sa.CheckConstraint('held <= on_hand', name=op.f('ck_bin_stock_held')),
    sa.CheckConstraint('on_hand >= 0 AND held >= 0', name=op.f('ck_bin_stock_counters')),
    sa.ForeignKeyConstraint(['bin_id'], ['bin.id'], name=op.f('fk_bin_stock_bin_id')),
    sa.ForeignKeyConstraint(['location_id'], ['location.id'], name=op.f('fk_bin_stock_location_id')),
    sa.ForeignKeyConstraint(['lot_id'], ['lot.id'], name=op.f('fk_bin_stock_lot_id')),
    sa.ForeignKeyConstraint(['sku_id'], ['sku.id'], name=op.f('fk_bin_stock_sku_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_bin_stock')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_index('ix_bin_stock_bin_id', 'bin_stock', ['bin_id'], unique=False)
    op.create_index('ix_bin_stock_lot_id', 'bin_stock', ['lot_id'], unique=False)
    op.create_index('uq_bin_stock_place', 'bin_stock', ['sku_id', 'location_id', sa.literal_column('coalesce(bin_id, 0)'), sa.literal_column('coalesce(lot_id, 0)')], unique=True)
    op.create_table('channel_threshold',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('channel_account_id', db.types.BigInt(), nullable=False),
    sa.Column('sku_id', db.types.BigInt(), nullable=True),
    sa.Column('units', db.types.BigInt(), nullable=False),
    sa.CheckConstraint('units >= 0', name=op.f('ck_channel_threshold_counters')),
    sa.ForeignKeyConstraint(['channel_account_id'], ['channel_account.id'], name=op.f('fk_channel_threshold_channel_account_id')),
    sa.ForeignKeyConstraint(['sku_id'], ['sku.id'], name=op.f('fk_channel_threshold_sku_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_channel_threshold')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_index('ix_channel_threshold_sku_id', 'channel_threshold', ['sku_id'], unique=False)
    op.create_index('uq_channel_threshold_of', 'channel_threshold', ['channel_account_id', sa.literal_column('coalesce(sku_id, 0)')], unique=True)
    op.create_table('stock_note',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('op_id', db.types.OpId(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('picture_sha256', sa.Text(), nullable=True),
    sa.ForeignKeyConstraint(['picture_sha256'], ['blob.sha256'], name=op.f('fk_stock_note_picture_sha256')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_stock_note')),
    sa.UniqueConstraint('op_id', name=op.f('uq_stock_note_op_id')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_table('supplier',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('email', sa.Text(), server_default='', nullable=False),
    sa.Column('phone', sa.Text(), server_default='', nullable=False),
    sa.Column('currency', sa.Text(), nullable=False),
    sa.Column('lead_days', db.types.BigInt(), nullable=True),
    sa.Column('note', sa.Text(), server_default='', nullable=False),
    sa.Column('version', db.types.BigInt(), server_default='1', nullable=False),
    sa.Column('archived_at', db.types.UtcTime(), nullable=True),
    sa.CheckConstraint("name <> ''", name=op.f('ck_supplier_has_name')),
    sa.CheckConstraint('lead_days >= 0', name=op.f('ck_supplier_lead_days')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_supplier')),
    sa.UniqueConstraint('name', name=op.f('uq_supplier_name')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_table('supplier_sku',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('supplier_id', db.types.BigInt(), nullable=False),
    sa.Column('sku_id', db.types.BigInt(), nullable=False),
    sa.Column('code', sa.Text(), server_default='', nullable=False),
    sa.Column('price_amount', db.types.BigInt(), nullable=True),
    sa.Column('pack_units', db.types.BigInt(), server_default='1', nullable=False),
    sa.Column('lead_days', db.types.BigInt(), nullable=True),
    sa.Column('preferred', db.types.Flag(), server_default=sa.text('false'), nullable=False),
    sa.CheckConstraint('preferred IN (true, false)', name=op.f('ck_supplier_sku_preferred_flag')),
    sa.CheckConstraint('price_amount >= 0 AND lead_days >= 0 AND pack_units > 0', name=op.f('ck_supplier_sku_figures')),
    sa.ForeignKeyConstraint(['sku_id'], ['sku.id'], name=op.f('fk_supplier_sku_sku_id')),
    sa.ForeignKeyConstraint(['supplier_id'], ['supplier.id'], name=op.f('fk_supplier_sku_supplier_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_supplier_sku')),
    sa.UniqueConstraint('supplier_id', 'sku_id', name=op.f('uq_supplier_sku_supplier_id_sku_id')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_index('ix_supplier_sku_sku_id', 'supplier_sku', ['sku_id'], unique=False)
    op.create_table('purchase_order',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('number', sa.Text(), nullable=False),
    sa.Column('supplier_id', db.types.BigInt(), nullable=False),
    sa.Column('location_id', db.types.BigInt(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('currency', sa.Text(), nullable=False),
    sa.Column('created_at', db.types.UtcTime(), nullable=False),
    sa.Column('ordered_at', db.types.UtcTime(), nullable=True),
    sa.Column('expected_on', db.types.Day(), nullable=True),
    sa.Column('note', sa.Text(), server_default='', nullable=False),
    sa.Column('version', db.types.BigInt(), server_default='1', nullable=False),
    sa.CheckConstraint("state IN ('draft', 'ordered', 'partly_received', 'received', 'cancelled')", name=op.f('ck_purchase_order_state_known')),
    sa.ForeignKeyConstraint(['location_id'], ['location.id'], name=op.f('fk_purchase_order_location_id')),
    sa.ForeignKeyConstraint(['supplier_id'], ['supplier.id'], name=op.f('fk_purchase_order_supplier_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_purchase_order')),
    sa.UniqueConstraint('number', name=op.f('uq_purchase_order_number')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_index('ix_purchase_order_location_id', 'purchase_order', ['location_id'], unique=False)
    op.create_index('ix_purchase_order_state', 'purchase_order', ['state', 'id'], unique=False)
    op.create_index('ix_purchase_order_supplier_id', 'purchase_order', ['supplier_id', 'id'], unique=False)
    op.create_table('purchase_line',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('purchase_order_id', db.types.BigInt(), nullable=False),
    sa.Column('position', db.types.BigInt(), nullable=False),
    sa.Column('sku_id', db.types.BigInt(), nullable=False),
    sa.Column('ordered', db.types.BigInt(), nullable=False),
    sa.Column('received', db.types.BigInt(), server_default='0', nullable=False),
    sa.Column('cancelled', db.types.BigInt(), server_default='0', nullable=False),
    sa.Column('price_amount', db.types.BigInt(), nullable=True),
    sa.Column('expected_on', db.types.Day(), nullable=True),
    sa.CheckConstraint('ordered > 0 AND received >= 0 AND cancelled >= 0 AND price_amount >= 0', name=op.f('ck_purchase_line_figures')),
    sa.ForeignKeyConstraint(['purchase_order_id'], ['purchase_order.id'], name=op.f('fk_purchase_line_purchase_order_id')),
    sa.ForeignKeyConstraint(['sku_id'], ['sku.id'], name=op.f('fk_purchase_line_sku_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_purchase_line')),
    sa.UniqueConstraint('purchase_order_id', 'position', name=op.f('uq_purchase_line_purchase_order_id_position')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_index('ix_purchase_line_sku_id', 'purchase_line', ['sku_id'], unique=False)
    op.create_table('receipt',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('number', sa.Text(), nullable=False),
    sa.Column('location_id', db.types.BigInt(), nullable=False),
    sa.Column('purchase_order_id', db.types.BigInt(), nullable=True),
    sa.Column('reference', sa.Text(), server_default='', nullable=False),
    sa.Column('opened_at', db.types.UtcTime(), nullable=False),
    sa.Column('closed_at', db.types.UtcTime(), nullable=True),
    sa.Column('version', db.types.BigInt(), server_default='1', nullable=False),
    sa.ForeignKeyConstraint(['location_id'], ['location.id'], name=op.f('fk_receipt_location_id')),
    sa.ForeignKeyConstraint(['purchase_order_id'], ['purchase_order.id'], name=op.f('fk_receipt_purchase_order_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_receipt')),
    sa.UniqueConstraint('number', name=op.f('uq_receipt_number')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_index('ix_receipt_location_id', 'receipt', ['location_id', 'id'], unique=False)
    op.create_index('ix_receipt_open', 'receipt', ['id'], unique=False, sqlite_where=sa.text('closed_at IS NULL'), postgresql_where=sa.text('closed_at IS NULL'))
    op.create_index('ix_receipt_purchase_order_id', 'receipt', ['purchase_order_id'], unique=False)
    op.create_table('receipt_line',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('receipt_id', db.types.BigInt(), nullable=False),
    sa.Column('purchase_line_id', db.types.BigInt(), nullable=True),
    sa.Column('sku_id', db.types.BigInt(), nullable=False),
    sa.Column('bin_id', db.types.BigInt(), nullable=True),
    sa.Column('lot_id', db.types.BigInt(), nullable=True),
    sa.Column('units', db.types.BigInt(), nullable=False),
    sa.Column('unit_cost', db.types.BigInt(), nullable=True),
    sa.Column('op_id', db.types.OpId(), nullable=False),
    sa.CheckConstraint('unit_cost >= 0', name=op.f('ck_receipt_line_unit_cost')),
    sa.CheckConstraint('units <> 0', name=op.f('ck_receipt_line_units')),
    sa.ForeignKeyConstraint(['bin_id'], ['bin.id'], name=op.f('fk_receipt_line_bin_id')),
    sa.ForeignKeyConstraint(['lot_id'], ['lot.id'], name=op.f('fk_receipt_line_lot_id')),
    sa.ForeignKeyConstraint(['purchase_line_id'], ['purchase_line.id'], name=op.f('fk_receipt_line_purchase_line_id')),
    sa.ForeignKeyConstraint(['receipt_id'], ['receipt.id'], name=op.f('fk_receipt_line_receipt_id')),
    sa.ForeignKeyConstraint(['sku_id'], ['sku.id'], name=op.f('fk_receipt_line_sku_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_receipt_line')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_index('ix_receipt_line_purchase_line_id', 'receipt_line', ['purchase_line_id'], unique=False)
    op.create_index('ix_receipt_line_receipt_id', 'receipt_line', ['receipt_id', 'id'], unique=False)
    op.create_index('ix_receipt_line_sku_id', 'receipt_line', ['sku_id'], unique=False)
    op.create_table('transfer',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('number', sa.Text(), nullable=False),
    sa.Column('from_location_id', db.types.BigInt(), nullable=False),
    sa.Column('to_location_id', db.types.BigInt(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('requested_at', db.types.UtcTime(), nullable=False),
    sa.Column('shipped_at', db.types.UtcTime(), nullable=True),
    sa.Column('received_at', db.types.UtcTime(), nullable=True),
    sa.Column('expected_on', db.types.Day(), nullable=True),
    sa.Column('note', sa.Text(), server_default='', nullable=False),
    sa.Column('version', db.types.BigInt(), server_default='1', nullable=False),
    sa.CheckConstraint("state IN ('requested', 'shipped', 'received', 'cancelled')", name=op.f('ck_transfer_state_known')),
    sa.CheckConstraint('from_location_id <> to_location_id', name=op.f('ck_transfer_two_places')),
    sa.ForeignKeyConstraint(['from_location_id'], ['location.id'], name=op.f('fk_transfer_from_location_id')),
    sa.ForeignKeyConstraint(['to_location_id'], ['location.id'], name=op.f('fk_transfer_to_location_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_transfer')),
    sa.UniqueConstraint('number', name=op.f('uq_transfer_number')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_index('ix_transfer_from_location_id', 'transfer', ['from_location_id'], unique=False)
    op.create_index('ix_transfer_state', 'transfer', ['state', 'id'], unique=False)
    op.create_index('ix_transfer_to_location_id', 'transfer', ['to_location_id'], unique=False)
    op.create_table('transfer_line',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('transfer_id', db.types.BigInt(), nullable=False),
    sa.Column('position', db.types.BigInt(), nullable=False),
    sa.Column('sku_id', db.types.BigInt(), nullable=False),
    sa.Column('lot_id', db.types.BigInt(), nullable=True),
    sa.Column('requested', db.types.BigInt(), nullable=False),
    sa.Column('shipped', db.types.BigInt(), server_default='0', nullable=False),
    sa.Column('received', db.types.BigInt(), server_default='0', nullable=False),
    sa.Column('missing', db.types.BigInt(), server_default='0', nullable=False),
    sa.CheckConstraint('received + missing <= shipped', name=op.f('ck_transfer_line_in_transit')),
    sa.CheckConstraint('requested >= 0 AND shipped >= 0 AND received >= 0 AND missing >= 0', name=op.f('ck_transfer_line_counters')),
    sa.ForeignKeyConstraint(['lot_id'], ['lot.id'], name=op.f('fk_transfer_line_lot_id')),
    sa.ForeignKeyConstraint(['sku_id'], ['sku.id'], name=op.f('fk_transfer_line_sku_id')),
    sa.ForeignKeyConstraint(['transfer_id'], ['transfer.id'], name=op.f('fk_transfer_line_transfer_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_transfer_line')),
    sa.UniqueConstraint('transfer_id', 'position', name=op.f('uq_transfer_line_transfer_id_position')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_index('ix_transfer_line_sku_id', 'transfer_line', ['sku_id'], unique=False)
    op.create_table('stock_count',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('number', sa.Text(), nullable=False),
    sa.Column('location_id', db.types.BigInt(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('blind', db.types.Flag(), server_default=sa.text('true'), nullable=False),
    sa.Column('note', sa.Text(), server_default='', nullable=False),
    sa.Column('created_at', db.types.UtcTime(), nullable=False),
    sa.Column('ended_at', db.types.UtcTime(), nullable=True),
    sa.Column('version', db.types.BigInt(), server_default='1', nullable=False),
    sa.CheckConstraint("state IN ('open', 'review', 'posted', 'cancelled')", name=op.f('ck_stock_count_state_known')),
    sa.CheckConstraint('blind IN (true, false)', name=op.f('ck_stock_count_blind_flag')),
    sa.ForeignKeyConstraint(['location_id'], ['location.id'], name=op.f('fk_stock_count_location_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_stock_count')),
    sa.UniqueConstraint('number', name=op.f('uq_stock_count_number')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_index('ix_stock_count_location_id', 'stock_count', ['location_id'], unique=False)
    op.create_index('ix_stock_count_state', 'stock_count', ['state', 'id'], unique=False)
    op.create_table('count_bin',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('stock_count_id', db.types.BigInt(), nullable=False),
    sa.Column('bin_id', db.types.BigInt(), nullable=True),
    sa.Column('counted_at', db.types.UtcTime(), nullable=True),
    sa.ForeignKeyConstraint(['bin_id'], ['bin.id'], name=op.f('fk_count_bin_bin_id')),
    sa.ForeignKeyConstraint(['stock_count_id'], ['stock_count.id'], name=op.f('fk_count_bin_stock_count_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_count_bin')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_index('ix_count_bin_bin_id', 'count_bin', ['bin_id'], unique=False)
    op.create_index('uq_count_bin_place', 'count_bin', ['stock_count_id', sa.literal_column('coalesce(bin_id, 0)')], unique=True)
    op.create_table('count_line',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('stock_count_id', db.types.BigInt(), nullable=False),
    sa.Column('bin_id', db.types.BigInt(), nullable=True),
    sa.Column('sku_id', db.types.BigInt(), nullable=False),
    sa.Column('lot_id', db.types.BigInt(), nullable=True),
    sa.Column('expected', db.types.BigInt(), nullable=False),
    sa.Column('snapshot_id', db.types.BigInt(), nullable=False),
    sa.Column('counted', db.types.BigInt(), nullable=True),
    sa.Column('times', db.types.BigInt(), server_default='0', nullable=False),
    sa.Column('reason', sa.Text(), server_default='', nullable=False),
    sa.Column('user_id', db.types.BigInt(), nullable=True),
    sa.Column('counted_at', db.types.UtcTime(), nullable=True),
    sa.Column('posted', db.types.BigInt(), nullable=True),
    sa.CheckConstraint('counted >= 0 AND times >= 0', name=op.f('ck_count_line_figures')),
    sa.ForeignKeyConstraint(['bin_id'], ['bin.id'], name=op.f('fk_count_line_bin_id')),
    sa.ForeignKeyConstraint(['lot_id'], ['lot.id'], name=op.f('fk_count_line_lot_id')),
    sa.ForeignKeyConstraint(['sku_id'], ['sku.id'], name=op.f('fk_count_line_sku_id')),
    sa.ForeignKeyConstraint(['stock_count_id'], ['stock_count.id'], name=op.f('fk_count_line_stock_count_id')),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_count_line_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_count_line')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_index('ix_count_line_sku_id', 'count_line', ['sku_id'], unique=False)
    op.create_index('uq_count_line_place', 'count_line', ['stock_count_id', sa.literal_column('coalesce(bin_id, 0)'), 'sku_id', sa.literal_column('coalesce(lot_id, 0)')], unique=True)
    op.create_table('pack_serial',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('pack_scan_id', db.types.BigInt(), nullable=False),
    sa.Column('serial_id', db.types.BigInt(), nullable=False),
    sa.ForeignKeyConstraint(['pack_scan_id'], ['pack_scan.id'], name=op.f('fk_pack_serial_pack_scan_id')),
    sa.ForeignKeyConstraint(['serial_id'], ['serial.id'], name=op.f('fk_pack_serial_serial_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_pack_serial')),
    sa.UniqueConstraint('pack_scan_id', name=op.f('uq_pack_serial_pack_scan_id')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_index('ix_pack_serial_serial_id', 'pack_serial', ['serial_id'], unique=False)
    op.create_table('count_serial',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('count_line_id', db.types.BigInt(), nullable=False),
    sa.Column('code', db.types.KeyText(), nullable=False),
    sa.CheckConstraint("code <> ''", name=op.f('ck_count_serial_has_code')),
    sa.ForeignKeyConstraint(['count_line_id'], ['count_line.id'], name=op.f('fk_count_serial_count_line_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_count_serial')),
    sa.UniqueConstraint('count_line_id', 'code', name=op.f('uq_count_serial_count_line_id_code')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_table('kit_component',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('kit_sku_id', db.types.BigInt(), nullable=False),
    sa.Column('sku_id', db.types.BigInt(), nullable=False),
    sa.Column('quantity', db.types.BigInt(), nullable=False),
    sa.Column('position', db.types.BigInt(), server_default='0', nullable=False),
    sa.CheckConstraint('kit_sku_id <> sku_id', name=op.f('ck_kit_component_not_itself')),
    sa.CheckConstraint('quantity > 0', name=op.f('ck_kit_component_quantity')),
    sa.ForeignKeyConstraint(['kit_sku_id'], ['sku.id'], name=op.f('fk_kit_component_kit_sku_id')),
    sa.ForeignKeyConstraint(['sku_id'], ['sku.id'], name=op.f('fk_kit_component_sku_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_kit_component')),
    sa.UniqueConstraint('kit_sku_id', 'sku_id', name=op.f('uq_kit_component_kit_sku_id_sku_id')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.create_index('ix_kit_component_sku_id', 'kit_component', ['sku_id'], unique=False)


def _new_indexes() -> None:
    op.create_index('ix_sales_order_method', 'sales_order', [sa.literal_column('substr(shipping_method, 1, 100)'), 'id'], unique=False)
    op.create_index('ix_sales_order_note', 'sales_order', ['id'], unique=False, sqlite_where=sa.text("note <> ''"), postgresql_where=sa.text("note <> ''"))
    op.create_index('ix_order_line_parent_line_id', 'order_line', ['parent_line_id'], unique=False, sqlite_where=sa.text('parent_line_id IS NOT NULL'), postgresql_where=sa.text('parent_line_id IS NOT NULL'))
    op.create_index('ix_stock_level_counted_at', 'stock_level', ['counted_at', 'sku_id', 'location_id'], unique=False)
    op.create_index('ix_sku_owner', 'sku', ['owner'], unique=False, sqlite_where=sa.text("owner <> ''"), postgresql_where=sa.text("owner <> ''"))
    op.create_index('ix_sku_vendor', 'sku', ['vendor'], unique=False, sqlite_where=sa.text("vendor <> ''"), postgresql_where=sa.text("vendor <> ''"))
    op.create_index('ix_stock_level_low', 'stock_level', ['sku_id', 'location_id'], unique=False, sqlite_where=sa.text('low'), postgresql_where=sa.text('low'))
    # With the id: a product's movements are read newest first, a page at a time.
    op.drop_index('ix_stock_move_sku_location', table_name='stock_move')
    op.create_index('ix_stock_move_sku_location', 'stock_move', ['sku_id', 'location_id', 'id'], unique=False)
    op.create_index('ix_stock_move_bin_id', 'stock_move', ['bin_id'], unique=False, sqlite_where=sa.text('bin_id IS NOT NULL'), postgresql_where=sa.text('bin_id IS NOT NULL'))
    op.create_index('ix_stock_move_document', 'stock_move', ['document_kind', 'document_id'], unique=False, sqlite_where=sa.text('document_id IS NOT NULL'), postgresql_where=sa.text('document_id IS NOT NULL'))
    op.create_index('ix_stock_move_lot_id', 'stock_move', ['lot_id'], unique=False, sqlite_where=sa.text('lot_id IS NOT NULL'), postgresql_where=sa.text('lot_id IS NOT NULL'))
    op.create_index('ix_stock_move_serial_id', 'stock_move', ['serial_id'], unique=False, sqlite_where=sa.text('serial_id IS NOT NULL'), postgresql_where=sa.text('serial_id IS NOT NULL'))


# PostgreSQL: columns and constraints are added.


def _alter(conn) -> None:
    op.add_column('location', sa.Column('kind', sa.Text(), server_default='warehouse', nullable=False))
    op.add_column('location', sa.Column('time_zone', sa.Text(), server_default='', nullable=False))
    op.add_column('location', sa.Column('cut_off', db.types.BigInt(), nullable=True))
    op.add_column('location', sa.Column('calendar', db.types.Json(), server_default=sa.text("'{}'"), nullable=False))
    op.create_check_constraint(op.f('ck_location_kind_known'), 'location', "kind IN ('warehouse', 'store', 'third_party', 'vendor', 'in_transit')")
    op.create_check_constraint(op.f('ck_location_cut_off'), 'location', 'cut_off >= 0 AND cut_off < 1440')
    op.add_column('sku', sa.Column('tracking', sa.Text(), server_default='none', nullable=False))
    op.add_column('sku', sa.Column('options', db.types.Json(), server_default=sa.text("'{}'"), nullable=False))
    op.add_column('sku', sa.Column('length_mm', db.types.BigInt(), nullable=True))
    op.add_column('sku', sa.Column('width_mm', db.types.BigInt(), nullable=True))
    op.add_column('sku', sa.Column('height_mm', db.types.BigInt(), nullable=True))
    op.add_column('sku', sa.Column('hs_code', sa.Text(), server_default='', nullable=False))
    op.add_column('sku', sa.Column('origin_country', sa.Text(), server_default='', nullable=False))
    op.add_column('sku', sa.Column('hazardous', db.types.Flag(), server_default=sa.text('false'), nullable=False))
    op.add_column('sku', sa.Column('owner', sa.Text(), server_default='', nullable=False))
    op.add_column('sku', sa.Column('average_cost', db.types.BigInt(), nullable=True))
    op.create_check_constraint(op.f('ck_sku_tracking_known'), 'sku', "tracking IN ('none', 'lot', 'serial')")
    op.create_check_constraint(op.f('ck_sku_average_cost'), 'sku', 'average_cost >= 0')
    op.create_check_constraint(op.f('ck_sku_hazardous_flag'), 'sku', 'hazardous IN (true, false)')
    op.create_check_constraint(op.f('ck_sku_size'), 'sku', 'length_mm > 0 AND width_mm > 0 AND height_mm > 0')
    op.add_column('order_line', sa.Column('parent_line_id', db.types.BigInt(), nullable=True))
    op.add_column('stock_level', sa.Column('placed', db.types.BigInt(), server_default='0', nullable=False))
    op.add_column('stock_level', sa.Column('counted_at', db.types.UtcTime(), nullable=True))
    op.add_column('stock_level', sa.Column('safety', db.types.BigInt(), server_default='0', nullable=False))
    op.add_column('stock_level', sa.Column('reorder_point', db.types.BigInt(), nullable=True))
    op.add_column('stock_level', sa.Column('reorder_to', db.types.BigInt(), nullable=True))
    op.add_column('stock_level', sa.Column('low', db.types.Flag(), sa.Computed('coalesce(on_hand - reserved - held <= reorder_point, false)', persisted=True), nullable=False))
    op.create_check_constraint(op.f('ck_stock_level_low_flag'), 'stock_level', 'low IN (true, false)')
    op.create_check_constraint(op.f('ck_stock_level_placed'), 'stock_level', 'placed <= on_hand')
    op.create_check_constraint(op.f('ck_stock_level_policy'), 'stock_level', 'safety >= 0 AND reorder_point >= 0 AND reorder_to >= reorder_point')
    op.add_column('stock_move', sa.Column('bin_id', db.types.BigInt(), nullable=True))
    op.add_column('stock_move', sa.Column('lot_id', db.types.BigInt(), nullable=True))
    op.add_column('stock_move', sa.Column('serial_id', db.types.BigInt(), nullable=True))
    op.add_column('stock_move', sa.Column('reason', sa.Text(), server_default='', nullable=False))
    op.add_column('stock_move', sa.Column('document_kind', sa.Text(), nullable=True))
    op.add_column('stock_move', sa.Column('document_id', db.types.BigInt(), nullable=True))
    op.add_column('stock_move', sa.Column('unit_cost', db.types.BigInt(), nullable=True))
    op.create_check_constraint(op.f('ck_stock_move_document_kind_known'), 'stock_move', "document_kind IN ('receipt', 'transfer', 'count', 'return', 'repair')")
    op.create_check_constraint(op.f('ck_stock_move_document'), 'stock_move', '(document_id IS NULL) = (document_kind IS NULL)')
    op.create_check_constraint(op.f('ck_stock_move_unit_cost'), 'stock_move', 'unit_cost >= 0')
    op.drop_constraint(op.f('ck_stock_level_counters'), 'stock_level', type_='check')
    op.create_check_constraint(
        op.f('ck_stock_level_counters'), 'stock_level', 'on_hand >= 0 AND reserved >= 0 AND held >= 0 AND placed >= 0'
    )
    op.drop_constraint(op.f('ck_stock_move_kind_known'), 'stock_move', type_='check')
    op.create_check_constraint(op.f('ck_stock_move_kind_known'), 'stock_move', MOVES)
    op.drop_constraint(op.f('ck_saved_view_scope_known'), 'saved_view', type_='check')
    op.create_check_constraint(op.f('ck_saved_view_scope_known'), 'saved_view', SCOPES)
    op.create_foreign_key(op.f('fk_order_line_parent_line_id'), 'order_line', 'order_line', ['parent_line_id'], ['id'])
    for table in BINS_OF_LEDGER:
        op.create_foreign_key(op.f(f'fk_stock_move_{table}_id'), 'stock_move', table, [f'{table}_id'], ['id'])


# SQLite: it can change neither a CHECK nor put a column before the constraints, so tables are copied into new ones.


def _rebuild_all(conn) -> None:
    """The old table steps aside first, so that the new one is made under its own name and its text is that of a new
    shop. ``legacy_alter_table`` leaves alone what points to it; foreign keys are off and checked before the commit.
    """
    conn.exec_driver_sql("PRAGMA legacy_alter_table=ON")
    _rebuild(conn, 'location', _location, 'id')
    _rebuild(conn, 'sku', _sku, 'id')
    _rebuild(conn, 'order_line', _order_line, 'id')
    _rebuild(conn, 'stock_level', _stock_level, 'sku_id, location_id')
    _rebuild(conn, 'stock_move', _stock_move, 'id')
    _rebuild(conn, 'saved_view', _saved_view, 'id')
    conn.exec_driver_sql("PRAGMA legacy_alter_table=OFF")


def _rebuild(conn, table: str, make, order: str) -> None:
    """The ledger's triggers go with its old table; the guards are made anew after every migration."""
    old = ", ".join(row[1] for row in conn.exec_driver_sql(f"PRAGMA table_info({table})"))
    indexes = conn.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = ?", (table,)
    ).all()
    conn.exec_driver_sql(f"ALTER TABLE {table} RENAME TO {table}_before")
    for name, _ in indexes:
        conn.exec_driver_sql(f"DROP INDEX {name}")
    make()
    conn.exec_driver_sql(f"INSERT INTO {table} ({old}) SELECT {old} FROM {table}_before ORDER BY {order}")
    # Ids that were given and taken back must never be given again.
    conn.exec_driver_sql(
        f"UPDATE sqlite_sequence SET seq = (SELECT seq FROM sqlite_sequence WHERE name = '{table}_before')"
        f" WHERE name = '{table}' AND EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = '{table}_before')"
    )
    conn.exec_driver_sql(f"DROP TABLE {table}_before")
    for _, sql in indexes:
        conn.exec_driver_sql(sql)


# The tables as they are now, for SQLite.


def _location() -> None:
    op.create_table('location',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('street1', sa.Text(), server_default='', nullable=False),
    sa.Column('street2', sa.Text(), server_default='', nullable=False),
    sa.Column('city', sa.Text(), server_default='', nullable=False),
    sa.Column('region', sa.Text(), server_default='', nullable=False),
    sa.Column('postal_code', sa.Text(), server_default='', nullable=False),
    sa.Column('country', sa.Text(), server_default='', nullable=False),
    sa.Column('phone', sa.Text(), server_default='', nullable=False),
    sa.Column('latitude', db.types.BigInt(), nullable=True),
    sa.Column('longitude', db.types.BigInt(), nullable=True),
    sa.Column('rank', db.types.BigInt(), server_default='0', nullable=False),
    sa.Column('version', db.types.BigInt(), server_default='1', nullable=False),
    sa.Column('archived_at', db.types.UtcTime(), nullable=True),
    sa.Column('kind', sa.Text(), server_default='warehouse', nullable=False),
    sa.Column('time_zone', sa.Text(), server_default='', nullable=False),
    sa.Column('cut_off', db.types.BigInt(), nullable=True),
    sa.Column('calendar', db.types.Json(), server_default=sa.text("'{}'"), nullable=False),
    sa.CheckConstraint("code <> ''", name=op.f('ck_location_has_code')),
    sa.CheckConstraint("kind IN ('warehouse', 'store', 'third_party', 'vendor', 'in_transit')", name=op.f('ck_location_kind_known')),
    sa.CheckConstraint('cut_off >= 0 AND cut_off < 1440', name=op.f('ck_location_cut_off')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_location')),
    sa.UniqueConstraint('code', name=op.f('uq_location_code')),
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
    sa.Column('tracking', sa.Text(), server_default='none', nullable=False),
    sa.Column('options', db.types.Json(), server_default=sa.text("'{}'"), nullable=False),
    sa.Column('length_mm', db.types.BigInt(), nullable=True),
    sa.Column('width_mm', db.types.BigInt(), nullable=True),
    sa.Column('height_mm', db.types.BigInt(), nullable=True),
    sa.Column('hs_code', sa.Text(), server_default='', nullable=False),
    sa.Column('origin_country', sa.Text(), server_default='', nullable=False),
    sa.Column('hazardous', db.types.Flag(), server_default=sa.text('false'), nullable=False),
    sa.Column('owner', sa.Text(), server_default='', nullable=False),
    sa.Column('average_cost', db.types.BigInt(), nullable=True),
    sa.CheckConstraint("code <> ''", name=op.f('ck_sku_has_code')),
    sa.CheckConstraint("status IN ('active', 'draft')", name=op.f('ck_sku_status_known')),
    sa.CheckConstraint("tracking IN ('none', 'lot', 'serial')", name=op.f('ck_sku_tracking_known')),
    sa.CheckConstraint('average_cost >= 0', name=op.f('ck_sku_average_cost')),
    sa.CheckConstraint('hazardous IN (true, false)', name=op.f('ck_sku_hazardous_flag')),
    sa.CheckConstraint('length_mm > 0 AND width_mm > 0 AND height_mm > 0', name=op.f('ck_sku_size')),
    sa.CheckConstraint('weight_g >= 0', name=op.f('ck_sku_weight')),
    sa.ForeignKeyConstraint(['picture_sha256'], ['blob.sha256'], name=op.f('fk_sku_picture_sha256')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_sku')),
    sa.UniqueConstraint('code', name=op.f('uq_sku_code')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )


def _order_line() -> None:
    op.create_table('order_line',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('order_id', db.types.BigInt(), nullable=False),
    sa.Column('position', db.types.BigInt(), nullable=False),
    sa.Column('sku_id', db.types.BigInt(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('channel_sku', sa.Text(), nullable=False),
    sa.Column('requires_shipping', db.types.Flag(), nullable=False),
    sa.Column('ordered', db.types.BigInt(), nullable=False),
    sa.Column('open', db.types.BigInt(), nullable=False),
    sa.Column('reserved', db.types.BigInt(), server_default='0', nullable=False),
    sa.Column('packed', db.types.BigInt(), server_default='0', nullable=False),
    sa.Column('shipped', db.types.BigInt(), server_default='0', nullable=False),
    sa.Column('cancelled', db.types.BigInt(), server_default='0', nullable=False),
    sa.Column('returned', db.types.BigInt(), server_default='0', nullable=False),
    sa.Column('unit_price_millionths', db.types.BigInt(), nullable=True),
    sa.Column('discount_amount', db.types.BigInt(), nullable=True),
    sa.Column('line_amount', db.types.BigInt(), nullable=True),
    sa.Column('parent_line_id', db.types.BigInt(), nullable=True),
    sa.CheckConstraint('open >= 0 AND reserved >= 0 AND packed >= 0 AND shipped >= 0 AND cancelled >= 0 AND returned >= 0', name=op.f('ck_order_line_counters')),
    sa.CheckConstraint('ordered = open + reserved + packed + shipped + cancelled', name=op.f('ck_order_line_units_add_up')),
    sa.CheckConstraint('ordered > 0', name=op.f('ck_order_line_ordered')),
    sa.CheckConstraint('requires_shipping IN (true, false)', name=op.f('ck_order_line_requires_shipping_flag')),
    sa.CheckConstraint('returned <= shipped', name=op.f('ck_order_line_returned')),
    sa.ForeignKeyConstraint(['order_id'], ['sales_order.id'], name=op.f('fk_order_line_order_id')),
    sa.ForeignKeyConstraint(['parent_line_id'], ['order_line.id'], name=op.f('fk_order_line_parent_line_id')),
    sa.ForeignKeyConstraint(['sku_id'], ['sku.id'], name=op.f('fk_order_line_sku_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_order_line')),
    sa.UniqueConstraint('order_id', 'position', name=op.f('uq_order_line_order_id_position')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )


def _stock_level() -> None:
    op.create_table('stock_level',
    sa.Column('sku_id', db.types.BigInt(), nullable=False),
    sa.Column('location_id', db.types.BigInt(), nullable=False),
    sa.Column('on_hand', db.types.BigInt(), server_default='0', nullable=False),
    sa.Column('reserved', db.types.BigInt(), server_default='0', nullable=False),
    sa.Column('held', db.types.BigInt(), server_default='0', nullable=False),
    sa.Column('version', db.types.BigInt(), server_default='1', nullable=False),
    sa.Column('placed', db.types.BigInt(), server_default='0', nullable=False),
    sa.Column('counted_at', db.types.UtcTime(), nullable=True),
    sa.Column('safety', db.types.BigInt(), server_default='0', nullable=False),
    sa.Column('reorder_point', db.types.BigInt(), nullable=True),
    sa.Column('reorder_to', db.types.BigInt(), nullable=True),
    sa.Column('low', db.types.Flag(), sa.Computed('coalesce(on_hand - reserved - held <= reorder_point, false)', persisted=True), nullable=False),
    sa.CheckConstraint('low IN (true, false)', name=op.f('ck_stock_level_low_flag')),
    sa.CheckConstraint('on_hand >= 0 AND reserved >= 0 AND held >= 0 AND placed >= 0', name=op.f('ck_stock_level_counters')),
    sa.CheckConstraint('placed <= on_hand', name=op.f('ck_stock_level_placed')),
    sa.CheckConstraint('reserved + held <= on_hand', name=op.f('ck_stock_level_never_oversold')),
    sa.CheckConstraint('safety >= 0 AND reorder_point >= 0 AND reorder_to >= reorder_point', name=op.f('ck_stock_level_policy')),
    sa.ForeignKeyConstraint(['location_id'], ['location.id'], name=op.f('fk_stock_level_location_id')),
    sa.ForeignKeyConstraint(['sku_id'], ['sku.id'], name=op.f('fk_stock_level_sku_id')),
    sa.PrimaryKeyConstraint('sku_id', 'location_id', name=op.f('pk_stock_level')),
    sqlite_autoincrement=False,
    sqlite_strict=True
    )


def _stock_move() -> None:
    op.create_table('stock_move',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('op_id', db.types.OpId(), nullable=False),
    sa.Column('seq', db.types.BigInt(), nullable=False),
    sa.Column('sku_id', db.types.BigInt(), nullable=False),
    sa.Column('location_id', db.types.BigInt(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('hand_delta', db.types.BigInt(), server_default='0', nullable=False),
    sa.Column('reserved_delta', db.types.BigInt(), server_default='0', nullable=False),
    sa.Column('held_delta', db.types.BigInt(), server_default='0', nullable=False),
    sa.Column('order_line_id', db.types.BigInt(), nullable=True),
    sa.Column('user_id', db.types.BigInt(), nullable=False),
    sa.Column('station_id', db.types.BigInt(), nullable=False),
    sa.Column('happened_at', db.types.UtcTime(), nullable=False),
    sa.Column('recorded_at', db.types.UtcTime(), nullable=False),
    sa.Column('bin_id', db.types.BigInt(), nullable=True),
    sa.Column('lot_id', db.types.BigInt(), nullable=True),
    sa.Column('serial_id', db.types.BigInt(), nullable=True),
    sa.Column('reason', sa.Text(), server_default='', nullable=False),
    sa.Column('document_kind', sa.Text(), nullable=True),
    sa.Column('document_id', db.types.BigInt(), nullable=True),
    sa.Column('unit_cost', db.types.BigInt(), nullable=True),
    sa.CheckConstraint("document_kind IN ('receipt', 'transfer', 'count', 'return', 'repair')", name=op.f('ck_stock_move_document_kind_known')),
    sa.CheckConstraint("kind IN ('count', 'reserve', 'release', 'ship', 'receive', 'adjust', 'move', 'transfer', 'return')", name=op.f('ck_stock_move_kind_known')),
    sa.CheckConstraint('(document_id IS NULL) = (document_kind IS NULL)', name=op.f('ck_stock_move_document')),
    sa.CheckConstraint('hand_delta <> 0 OR reserved_delta <> 0 OR held_delta <> 0', name=op.f('ck_stock_move_moves')),
    sa.CheckConstraint('unit_cost >= 0', name=op.f('ck_stock_move_unit_cost')),
    sa.ForeignKeyConstraint(['bin_id'], ['bin.id'], name=op.f('fk_stock_move_bin_id')),
    sa.ForeignKeyConstraint(['location_id'], ['location.id'], name=op.f('fk_stock_move_location_id')),
    sa.ForeignKeyConstraint(['lot_id'], ['lot.id'], name=op.f('fk_stock_move_lot_id')),
    sa.ForeignKeyConstraint(['order_line_id'], ['order_line.id'], name=op.f('fk_stock_move_order_line_id')),
    sa.ForeignKeyConstraint(['serial_id'], ['serial.id'], name=op.f('fk_stock_move_serial_id')),
    sa.ForeignKeyConstraint(['sku_id'], ['sku.id'], name=op.f('fk_stock_move_sku_id')),
    sa.ForeignKeyConstraint(['station_id'], ['station.id'], name=op.f('fk_stock_move_station_id')),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_stock_move_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_stock_move')),
    sa.UniqueConstraint('op_id', 'seq', name=op.f('uq_stock_move_op_id_seq')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )


def _saved_view() -> None:
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
    sa.CheckConstraint(SCOPES, name=op.f('ck_saved_view_scope_known')),
    sa.CheckConstraint('is_default IN (true, false)', name=op.f('ck_saved_view_is_default_flag')),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_saved_view_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_saved_view')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
