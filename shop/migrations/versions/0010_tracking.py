"""Remember when carriers were asked for parcels, and their own words"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.add_column("parcel_events", sa.Column("words", sa.String(length=300), nullable=True))
    op.create_table(
        "tracking_checks",
        sa.Column("parcel_id", sa.Integer(), nullable=False),
        sa.Column("answer", sa.String(length=12), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ask_after", sa.DateTime(timezone=True), nullable=False),
        sa.Column("asking_until", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["parcel_id"], ["parcels.id"], name=op.f("fk_tracking_checks_parcel_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("parcel_id", name=op.f("pk_tracking_checks")),
    )


def downgrade() -> None:
    """Undo."""
    op.drop_table("tracking_checks")
    op.drop_column("parcel_events", "words")
