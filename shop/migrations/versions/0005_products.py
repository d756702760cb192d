"""Keep attributes in other languages, and wishes to hear of goods that are back"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "attribute_translations",
        sa.Column("attribute", sa.String(length=48), nullable=False),
        sa.Column("value", sa.String(length=200), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("text", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("attribute", "value", "language", name=op.f("pk_attribute_translations")),
    )
    op.create_table(
        "stock_notices",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("variant_id", sa.Integer(), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("requested_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["variant_id"], ["variants.id"], name=op.f("fk_stock_notices_variant_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stock_notices")),
        sa.UniqueConstraint("variant_id", "email", name=op.f("uq_stock_notices_variant_id_email")),
    )


def downgrade() -> None:
    """Undo."""
    op.drop_table("stock_notices")
    op.drop_table("attribute_translations")
