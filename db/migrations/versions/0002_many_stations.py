"""Many stations: who is editing, which program is which station, and two more kinds of stock moves."""

import sqlalchemy as sa
from alembic import op
import db.types

revision = '0002'
down_revision = '0001'
branch_labels = None
depends_on = None

KINDS = "kind IN ('count', 'reserve', 'release', 'ship', 'receive', 'adjust')"
COLUMNS = (
    'id, op_id, seq, sku_id, location_id, kind, hand_delta, reserved_delta, held_delta, order_line_id, user_id,'
    ' station_id, happened_at, recorded_at'
)


def upgrade() -> None:
    op.create_table('station_session',
    sa.Column('station_id', db.types.BigInt(), autoincrement=False, nullable=False),
    sa.Column('session', db.types.OpId(), nullable=False),
    sa.Column('host', sa.Text(), nullable=False),
    sa.Column('program', sa.Text(), nullable=False),
    sa.Column('opened_at', db.types.UtcTime(), nullable=False),
    sa.Column('seen_at', db.types.UtcTime(), nullable=False),
    sa.ForeignKeyConstraint(['station_id'], ['station.id'], name=op.f('fk_station_session_station_id')),
    sa.PrimaryKeyConstraint('station_id', name=op.f('pk_station_session')),
    sqlite_autoincrement=False,
    sqlite_strict=True
    )
    op.create_table('order_edit',
    sa.Column('order_id', db.types.BigInt(), autoincrement=False, nullable=False),
    sa.Column('user_id', db.types.BigInt(), nullable=False),
    sa.Column('station_id', db.types.BigInt(), nullable=False),
    sa.Column('since', db.types.UtcTime(), nullable=False),
    sa.Column('until', db.types.UtcTime(), nullable=False),
    sa.ForeignKeyConstraint(['order_id'], ['sales_order.id'], name=op.f('fk_order_edit_order_id')),
    sa.ForeignKeyConstraint(['station_id'], ['station.id'], name=op.f('fk_order_edit_station_id')),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_order_edit_user_id')),
    sa.PrimaryKeyConstraint('order_id', name=op.f('pk_order_edit')),
    sqlite_autoincrement=False,
    sqlite_strict=True
    )
    if op.get_context().dialect.name == 'postgresql':
        op.drop_constraint(op.f('ck_stock_move_kind_known'), 'stock_move', type_='check')
        op.create_check_constraint(op.f('ck_stock_move_kind_known'), 'stock_move', KINDS)
    else:
        _rebuild_stock_move()


def _rebuild_stock_move() -> None:
    """SQLite cannot change a CHECK: the ledger is copied into a table that allows the new kinds.

    The old one steps aside first, so that the new one is made under its own name and its text is that of a new shop.
    Its triggers go with it; the guards are made anew after every migration.
    """
    op.execute("ALTER TABLE stock_move RENAME TO stock_move_before")
    for name in ('ix_stock_move_order_line_id', 'ix_stock_move_sku_location'):
        op.execute(f"DROP INDEX {name}")
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
    sa.CheckConstraint(KINDS, name=op.f('ck_stock_move_kind_known')),
    sa.CheckConstraint('hand_delta <> 0 OR reserved_delta <> 0 OR held_delta <> 0', name=op.f('ck_stock_move_moves')),
    sa.ForeignKeyConstraint(['location_id'], ['location.id'], name=op.f('fk_stock_move_location_id')),
    sa.ForeignKeyConstraint(['order_line_id'], ['order_line.id'], name=op.f('fk_stock_move_order_line_id')),
    sa.ForeignKeyConstraint(['sku_id'], ['sku.id'], name=op.f('fk_stock_move_sku_id')),
    sa.ForeignKeyConstraint(['station_id'], ['station.id'], name=op.f('fk_stock_move_station_id')),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_stock_move_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_stock_move')),
    sa.UniqueConstraint('op_id', 'seq', name=op.f('uq_stock_move_op_id_seq')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    op.execute(f"INSERT INTO stock_move ({COLUMNS}) SELECT {COLUMNS} FROM stock_move_before ORDER BY id")
    # Ids that were given and taken back must never be given again.
    op.execute(
        "UPDATE sqlite_sequence SET seq = (SELECT seq FROM sqlite_sequence WHERE name = 'stock_move_before')"
        " WHERE name = 'stock_move' AND EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'stock_move_before')"
    )
    op.execute("DROP TABLE stock_move_before")
    op.create_index('ix_stock_move_order_line_id', 'stock_move', ['order_line_id'], unique=False)
    op.create_index('ix_stock_move_sku_location', 'stock_move', ['sku_id', 'location_id'], unique=False)

