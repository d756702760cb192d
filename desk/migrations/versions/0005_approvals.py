"""Lay out approvals, and give agents a level.

Revision: 0005
Before: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("agents") as agents:
        agents.add_column(sa.Column("level", sa.String(length=8), nullable=False, server_default="agent"))
    with op.batch_alter_table("conversations") as conversations:
        conversations.add_column(sa.Column("approval_id", sa.String(length=32), nullable=True))
    op.create_index(op.f("ix_conversations_approval_id"), "conversations", ["approval_id"], unique=False)
    op.create_table(
        "approvals",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("turn_id", sa.String(length=32), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("level", sa.String(length=8), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=True),
        sa.Column("proposal", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expired_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("agent_id", sa.String(length=32), nullable=True),
        sa.Column("agent_name", sa.String(length=200), nullable=True),
        sa.Column("agent_level", sa.String(length=8), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decision", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("decision_turn_id", sa.String(length=32), nullable=True),
        sa.Column("outcome", sa.String(length=16), nullable=True),
        sa.Column("remedy_number", sa.String(length=16), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["agent_id"], ["agents.id"], name=op.f("fk_approvals_agent_id")),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_approvals_conversation_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_approvals")),
    )
    op.create_index(op.f("ix_approvals_turn_id"), "approvals", ["turn_id"], unique=True)
    op.create_index(
        op.f("ix_approvals_conversation_id_state_created_at"),
        "approvals",
        ["conversation_id", "state", "created_at"],
        unique=False,
    )
    op.create_index(op.f("ix_approvals_state_expires_at"), "approvals", ["state", "expires_at"], unique=False)
    op.create_index(op.f("ix_approvals_decision_turn_id"), "approvals", ["decision_turn_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_approvals_decision_turn_id"), table_name="approvals")
    op.drop_index(op.f("ix_approvals_state_expires_at"), table_name="approvals")
    op.drop_index(op.f("ix_approvals_conversation_id_state_created_at"), table_name="approvals")
    op.drop_index(op.f("ix_approvals_turn_id"), table_name="approvals")
    op.drop_table("approvals")
    op.drop_index(op.f("ix_conversations_approval_id"), table_name="conversations")
    with op.batch_alter_table("conversations") as conversations:
        conversations.drop_column("approval_id")
    with op.batch_alter_table("agents") as agents:
        agents.drop_column("level")
