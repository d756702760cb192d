"""Add promotions, the club and gift cards"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "promotions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=24), nullable=True),
        sa.Column("public", sa.Boolean(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("percent", sa.Integer(), nullable=True),
        sa.Column("amounts", sa.JSON(), nullable=True),
        sa.Column("minimums", sa.JSON(), nullable=True),
        sa.Column("countries", sa.JSON(), nullable=True),
        sa.Column("categories", sa.JSON(), nullable=True),
        sa.Column("first_order_only", sa.Boolean(), nullable=False),
        sa.Column("once_per_customer", sa.Boolean(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.CheckConstraint("ends_on >= starts_on", name=op.f("ck_promotions_begins_before_it_ends")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_promotions")),
        sa.UniqueConstraint("code", name=op.f("uq_promotions_code")),
    )
    op.create_table(
        "coupon_uses",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("promotion_id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["promotion_id"], ["promotions.id"], name=op.f("fk_coupon_uses_promotion_id")
        ),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("fk_coupon_uses_customer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coupon_uses")),
    )
    op.create_index(op.f("ix_coupon_uses_promotion_id"), "coupon_uses", ["promotion_id"], unique=False)
    op.create_index(op.f("ix_coupon_uses_customer_id"), "coupon_uses", ["customer_id"], unique=False)
    op.create_table(
        "members",
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("referral_code", sa.String(length=16), nullable=False),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("fk_members_customer_id")),
        sa.PrimaryKeyConstraint("customer_id", name=op.f("pk_members")),
        sa.UniqueConstraint("referral_code", name=op.f("uq_members_referral_code")),
    )
    op.create_table(
        "points_entries",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=16), nullable=False),
        sa.Column("booked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["members.customer_id"], name=op.f("fk_points_entries_customer_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_points_entries")),
    )
    op.create_index(op.f("ix_points_entries_customer_id"), "points_entries", ["customer_id"], unique=False)
    op.create_table(
        "gift_cards",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code_digest", sa.String(length=64), nullable=False),
        sa.Column("ending", sa.String(length=4), nullable=False),
        sa.Column("balance", sa.Integer(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=False),
        sa.CheckConstraint("balance >= 0", name=op.f("ck_gift_cards_not_negative")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gift_cards")),
        sa.UniqueConstraint("code_digest", name=op.f("uq_gift_cards_code_digest")),
    )


def downgrade() -> None:
    """Undo."""
    op.drop_table("gift_cards")
    op.drop_index(op.f("ix_points_entries_customer_id"), table_name="points_entries")
    op.drop_table("points_entries")
    op.drop_table("members")
    op.drop_index(op.f("ix_coupon_uses_customer_id"), table_name="coupon_uses")
    op.drop_index(op.f("ix_coupon_uses_promotion_id"), table_name="coupon_uses")
    op.drop_table("coupon_uses")
    op.drop_table("promotions")
