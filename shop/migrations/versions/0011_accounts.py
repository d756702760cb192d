"""Add passwords, links to set them anew, customers' phones and changes of accounts"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.add_column("customers", sa.Column("phone", sa.String(length=32), nullable=True))
    op.create_table(
        "accounts",
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("password_hash", sa.String(length=128), nullable=True),
        sa.Column("password_set_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("wrong_passwords", sa.Integer(), nullable=False),
        sa.Column("locked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("fk_accounts_customer_id")),
        sa.PrimaryKeyConstraint("customer_id", name=op.f("pk_accounts")),
    )
    op.create_table(
        "password_resets",
        sa.Column("token_digest", sa.String(length=64), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sent_with", sa.String(length=128), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customers.id"], name=op.f("fk_password_resets_customer_id")
        ),
        sa.PrimaryKeyConstraint("token_digest", name=op.f("pk_password_resets")),
        sa.UniqueConstraint("sent_with", name=op.f("uq_password_resets_sent_with")),
    )
    op.create_index(op.f("ix_password_resets_customer_id"), "password_resets", ["customer_id"], unique=False)
    op.create_table(
        "account_changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("before", sa.String(length=254), nullable=True),
        sa.Column("after", sa.String(length=254), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("idempotency_key", sa.String(length=128), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customers.id"], name=op.f("fk_account_changes_customer_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account_changes")),
        sa.UniqueConstraint("idempotency_key", name=op.f("uq_account_changes_idempotency_key")),
    )
    op.create_index(op.f("ix_account_changes_customer_id"), "account_changes", ["customer_id"], unique=False)


def downgrade() -> None:
    """Undo."""
    op.drop_index(op.f("ix_account_changes_customer_id"), table_name="account_changes")
    op.drop_table("account_changes")
    op.drop_index(op.f("ix_password_resets_customer_id"), table_name="password_resets")
    op.drop_table("password_resets")
    op.drop_table("accounts")
    op.drop_column("customers", "phone")
