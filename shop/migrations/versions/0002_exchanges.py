"""Keep pieces for exchanges, and remember delivery fees paid back"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "exchanges",
        sa.Column("return_id", sa.Integer(), nullable=False),
        sa.Column("variant_id", sa.Integer(), nullable=False),
        sa.Column("warehouse", sa.String(length=16), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("difference", sa.Integer(), nullable=False),
        sa.Column("held_until", sa.Date(), nullable=False),
        sa.Column("status", sa.String(length=8), nullable=False),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_exchanges_positive")),
        sa.ForeignKeyConstraint(["return_id"], ["returns.id"], name=op.f("fk_exchanges_return_id")),
        sa.ForeignKeyConstraint(["variant_id"], ["variants.id"], name=op.f("fk_exchanges_variant_id")),
        sa.PrimaryKeyConstraint("return_id", name=op.f("pk_exchanges")),
    )
    op.create_index(op.f("ix_exchanges_status"), "exchanges", ["status"], unique=False)

    op.create_table(
        "shipping_fee_refunds",
        sa.Column("order_id", sa.Integer(), nullable=False),
        sa.Column("refund_id", sa.Integer(), nullable=False),
        sa.Column("rule", sa.String(length=48), nullable=False),
        sa.Column("days_late", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name=op.f("fk_shipping_fee_refunds_order_id")),
        sa.ForeignKeyConstraint(
            ["refund_id"], ["refunds.id"], name=op.f("fk_shipping_fee_refunds_refund_id")
        ),
        sa.PrimaryKeyConstraint("order_id", name=op.f("pk_shipping_fee_refunds")),
        sa.UniqueConstraint("refund_id", name=op.f("uq_shipping_fee_refunds_refund_id")),
    )


def downgrade() -> None:
    """Take back."""
    op.drop_table("shipping_fee_refunds")
    op.drop_index(op.f("ix_exchanges_status"), table_name="exchanges")
    op.drop_table("exchanges")
