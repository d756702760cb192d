"""Keep the shoppers' ratings.

Revision: 0002
Before: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "ratings",
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("order_number", sa.String(length=32), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=True),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("matters", sa.JSON(), nullable=False),
        sa.Column("agent_id", sa.String(length=32), nullable=True),
        sa.Column("score", sa.Integer(), nullable=True),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("rated_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("score BETWEEN 1 AND 5", name=op.f("ck_ratings_score")),
        sa.ForeignKeyConstraint(["agent_id"], ["agents.id"], name=op.f("fk_ratings_agent_id")),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_ratings_conversation_id")
        ),
        sa.PrimaryKeyConstraint("conversation_id", "order_number", name=op.f("pk_ratings")),
    )
    op.create_index(
        op.f("ix_ratings_customer_id_asked_at"), "ratings", ["customer_id", "asked_at"], unique=False
    )
    op.create_index(op.f("ix_ratings_rated_at"), "ratings", ["rated_at"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_ratings_rated_at"), table_name="ratings")
    op.drop_index(op.f("ix_ratings_customer_id_asked_at"), table_name="ratings")
    op.drop_table("ratings")
