"""Remember which touches were told, and find a customer's conversations"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "told_touches",
        sa.Column("key", sa.String(length=32), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_told_touches_conversation_id")
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_told_touches")),
    )
    op.create_index(op.f("ix_conversations_customer_id"), "conversations", ["customer_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_conversations_customer_id"), table_name="conversations")
    op.drop_table("told_touches")
