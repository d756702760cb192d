"""Remember what was done to put orders right"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "remedies",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=16), nullable=False),
        sa.Column("order_id", sa.Integer(), nullable=False),
        sa.Column("matter", sa.String(length=16), nullable=False),
        sa.Column("resolution", sa.String(length=16), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("goods", sa.String(length=12), nullable=False),
        sa.Column("level", sa.String(length=8), nullable=False),
        sa.Column("due_by", sa.Date(), nullable=False),
        sa.Column("send_by", sa.Date(), nullable=True),
        sa.Column("ship_to", sa.JSON(), nullable=True),
        sa.Column("story", sa.Text(), nullable=False),
        sa.Column("refund_id", sa.Integer(), nullable=True),
        sa.Column("return_id", sa.Integer(), nullable=True),
        sa.Column("rule", sa.String(length=48), nullable=False),
        sa.Column("policy_digest", sa.String(length=64), nullable=False),
        sa.Column("idempotency_key", sa.String(length=128), nullable=False),
        sa.Column("request_digest", sa.String(length=64), nullable=False),
        sa.Column("granted_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("amount >= 0", name=op.f("ck_remedies_not_negative")),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name=op.f("fk_remedies_order_id")),
        sa.ForeignKeyConstraint(["refund_id"], ["refunds.id"], name=op.f("fk_remedies_refund_id")),
        sa.ForeignKeyConstraint(["return_id"], ["returns.id"], name=op.f("fk_remedies_return_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_remedies")),
        sa.UniqueConstraint("idempotency_key", name=op.f("uq_remedies_idempotency_key")),
        sa.UniqueConstraint("number", name=op.f("uq_remedies_number")),
        sa.UniqueConstraint("refund_id", name=op.f("uq_remedies_refund_id")),
        sa.UniqueConstraint("return_id", name=op.f("uq_remedies_return_id")),
    )
    op.create_index(op.f("ix_remedies_order_id"), "remedies", ["order_id"], unique=False)

    op.create_table(
        "remedy_lines",
        sa.Column("remedy_id", sa.Integer(), nullable=False),
        sa.Column("order_line_id", sa.Integer(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_remedy_lines_positive")),
        sa.ForeignKeyConstraint(
            ["order_line_id"], ["order_lines.id"], name=op.f("fk_remedy_lines_order_line_id")
        ),
        sa.ForeignKeyConstraint(["remedy_id"], ["remedies.id"], name=op.f("fk_remedy_lines_remedy_id")),
        sa.PrimaryKeyConstraint("remedy_id", "order_line_id", name=op.f("pk_remedy_lines")),
    )
    op.create_index(op.f("ix_remedy_lines_order_line_id"), "remedy_lines", ["order_line_id"], unique=False)

    op.create_table(
        "resends",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("remedy_id", sa.Integer(), nullable=False),
        sa.Column("variant_id", sa.Integer(), nullable=False),
        sa.Column("warehouse", sa.String(length=16), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(length=8), nullable=False),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_resends_positive")),
        sa.ForeignKeyConstraint(["remedy_id"], ["remedies.id"], name=op.f("fk_resends_remedy_id")),
        sa.ForeignKeyConstraint(["variant_id"], ["variants.id"], name=op.f("fk_resends_variant_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_resends")),
    )
    op.create_index(op.f("ix_resends_remedy_id"), "resends", ["remedy_id"], unique=False)

    op.create_table(
        "credits",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("remedy_id", sa.Integer(), nullable=True),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=False),
        sa.CheckConstraint("amount > 0", name=op.f("ck_credits_positive")),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("fk_credits_customer_id")),
        sa.ForeignKeyConstraint(["remedy_id"], ["remedies.id"], name=op.f("fk_credits_remedy_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_credits")),
        sa.UniqueConstraint("remedy_id", name=op.f("uq_credits_remedy_id")),
    )
    op.create_index(op.f("ix_credits_customer_id"), "credits", ["customer_id"], unique=False)


def downgrade() -> None:
    """Undo."""
    op.drop_index(op.f("ix_credits_customer_id"), table_name="credits")
    op.drop_table("credits")
    op.drop_index(op.f("ix_resends_remedy_id"), table_name="resends")
    op.drop_table("resends")
    op.drop_index(op.f("ix_remedy_lines_order_line_id"), table_name="remedy_lines")
    op.drop_table("remedy_lines")
    op.drop_index(op.f("ix_remedies_order_id"), table_name="remedies")
    op.drop_table("remedies")
