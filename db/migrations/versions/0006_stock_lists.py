"""Stock lists: those of one location, and those by code, are walked along an index alone."""

from alembic import op

revision = '0006'
down_revision = '0005'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index('ix_stock_level_location_id', 'stock_level')
    op.create_index(
        'ix_stock_level_location_id', 'stock_level', ['location_id', 'counted_at', 'sku_id'], unique=False
    )
    op.drop_index(op.f('ix_sku_code_fold'), 'sku')
    op.create_index('ix_sku_code_fold', 'sku', ['code_fold', 'id'], unique=False)
