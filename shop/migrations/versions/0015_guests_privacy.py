"""Let guests ask for their own data

What is under an e-mail address that nobody's account has belongs to no customer.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    with op.batch_alter_table("privacy_requests") as requests:
        requests.alter_column("customer_id", existing_type=sa.Integer(), nullable=True)
        requests.add_column(sa.Column("email", sa.String(length=254), nullable=True))
    op.create_index(op.f("ix_privacy_requests_email"), "privacy_requests", ["email"], unique=False)
    op.create_index(op.f("ix_orders_email"), "orders", ["email"], unique=False)


def downgrade() -> None:
    """Undo. A request of no customer can't be kept."""
    op.drop_index(op.f("ix_orders_email"), table_name="orders")
    op.drop_index(op.f("ix_privacy_requests_email"), table_name="privacy_requests")
    op.execute("DELETE FROM privacy_requests WHERE customer_id IS NULL")
    with op.batch_alter_table("privacy_requests") as requests:
        requests.drop_column("email")
        requests.alter_column("customer_id", existing_type=sa.Integer(), nullable=False)
