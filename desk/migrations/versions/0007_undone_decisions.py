"""Find decisions that nobody has carried out yet without reading every failed turn.

Revision: 0007
Before: 0006
"""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(
        op.f("ix_approvals_outcome_decision_turn_id"),
        "approvals",
        ["outcome", "decision_turn_id"],
        unique=False,
    )


def downgrade() -> None:
    op.drop_index(op.f("ix_approvals_outcome_decision_turn_id"), "approvals")
