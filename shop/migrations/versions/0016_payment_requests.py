"""Ask for the price difference of an exchange"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "payment_requests",
        sa.Column("return_id", sa.Integer(), nullable=False),
        sa.Column("reference", sa.String(length=32), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("status", sa.String(length=8), nullable=False),
        sa.Column("method", sa.String(length=40), nullable=True),
        sa.Column("pay_by", sa.Date(), nullable=False),
        sa.Column("requested_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("paid_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("amount > 0", name=op.f("ck_payment_requests_positive")),
        sa.ForeignKeyConstraint(
            ["return_id"], ["exchanges.return_id"], name=op.f("fk_payment_requests_return_id")
        ),
        sa.PrimaryKeyConstraint("return_id", name=op.f("pk_payment_requests")),
        sa.UniqueConstraint("reference", name=op.f("uq_payment_requests_reference")),
    )


def downgrade() -> None:
    """Undo."""
    op.drop_table("payment_requests")
