"""People: a role for each, and PINs that no station can read."""

import sqlalchemy as sa
from alembic import op
import db.types

revision = '0004'
down_revision = '0003'
branch_labels = None
depends_on = None

ROLES = "role IN ('owner', 'manager', 'packer', 'associate')"


def upgrade() -> None:
    conn = op.get_bind()
    if conn.dialect.name == 'postgresql':
        op.add_column('user_account', sa.Column('role', sa.Text(), server_default='packer', nullable=False))
        op.create_check_constraint(op.f('ck_user_account_role_known'), 'user_account', ROLES)
    else:
        _rebuild(conn)
    _one_owner(conn)
    op.create_table('user_secret',
    sa.Column('user_id', db.types.BigInt(), autoincrement=False, nullable=False),
    sa.Column('salt', sa.LargeBinary(), nullable=False),
    sa.Column('proof', sa.LargeBinary(), nullable=False),
    sa.Column('failures', db.types.BigInt(), server_default='0', nullable=False),
    sa.Column('offered', sa.LargeBinary(), nullable=True),
    sa.Column('offered_in', db.types.BigInt(), nullable=True),
    sa.Column('locked_at', db.types.UtcTime(), nullable=True),
    sa.Column('changed_at', db.types.UtcTime(), nullable=False),
    sa.CheckConstraint('failures >= 0', name=op.f('ck_user_secret_counters')),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_user_secret_user_id')),
    sa.PrimaryKeyConstraint('user_id', name=op.f('pk_user_secret')),
    sqlite_autoincrement=False,
    sqlite_strict=True
    )
    op.create_table('login_pepper',
    sa.Column('id', db.types.BigInt(), autoincrement=False, nullable=False),
    sa.Column('pepper', sa.LargeBinary(), nullable=False),
    sa.CheckConstraint('id = 1', name=op.f('ck_login_pepper_one_row')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_login_pepper')),
    sqlite_autoincrement=False,
    sqlite_strict=True
    )


def _one_owner(conn) -> None:
    """Until now everybody worked as the first person of the list: that is the owner."""
    first = "(SELECT min(id) FROM user_account WHERE archived_at IS NULL)"
    conn.exec_driver_sql(f"UPDATE user_account SET role = 'owner' WHERE id = {first}")


def _rebuild(conn) -> None:
    """The old table steps aside first, so that the text of the new one is that of a new shop (as in 0003)."""
    conn.exec_driver_sql("PRAGMA legacy_alter_table=ON")
    conn.exec_driver_sql("ALTER TABLE user_account RENAME TO user_account_before")
    op.create_table('user_account',
    sa.Column('id', db.types.BigInt(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('archived_at', db.types.UtcTime(), nullable=True),
    sa.Column('role', sa.Text(), server_default='packer', nullable=False),
    sa.CheckConstraint(ROLES, name=op.f('ck_user_account_role_known')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_user_account')),
    sa.UniqueConstraint('name', name=op.f('uq_user_account_name')),
    sqlite_autoincrement=True,
    sqlite_strict=True
    )
    conn.exec_driver_sql(
        "INSERT INTO user_account (id, name, archived_at) SELECT id, name, archived_at FROM user_account_before ORDER BY id"
    )
    # Ids that were given and taken back must never be given again.
    conn.exec_driver_sql(
        "UPDATE sqlite_sequence SET seq = (SELECT seq FROM sqlite_sequence WHERE name = 'user_account_before')"
        " WHERE name = 'user_account' AND EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'user_account_before')"
    )
    conn.exec_driver_sql("DROP TABLE user_account_before")
    conn.exec_driver_sql("PRAGMA legacy_alter_table=OFF")
