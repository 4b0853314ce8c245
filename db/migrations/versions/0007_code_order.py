"""Codes of products are compared and sorted by their bytes on every server, as the other keys are."""

from alembic import op

revision = '0007'
down_revision = '0006'
branch_labels = None
depends_on = None


def upgrade() -> None:
    if op.get_bind().dialect.name == 'postgresql':
        op.execute('ALTER TABLE sku ALTER COLUMN code_fold TYPE TEXT COLLATE "C"')
