"""Remember searches for parcels"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "traces",
        sa.Column("parcel_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.String(length=8), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("answer_by", sa.Date(), nullable=False),
        sa.Column("rule", sa.String(length=48), nullable=False),
        sa.Column("policy_digest", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["parcel_id"], ["parcels.id"], name=op.f("fk_traces_parcel_id")),
        sa.PrimaryKeyConstraint("parcel_id", name=op.f("pk_traces")),
        sa.UniqueConstraint("number", name=op.f("uq_traces_number")),
    )


def downgrade() -> None:
    """Undo."""
    op.drop_table("traces")
