"""Remember when the watch over parcels under way asks again"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.add_column("tracking_checks", sa.Column("watch_after", sa.DateTime(timezone=True), nullable=True))
    op.create_index(op.f("ix_parcels_status"), "parcels", ["status"], unique=False)


def downgrade() -> None:
    """Undo."""
    op.drop_index(op.f("ix_parcels_status"), table_name="parcels")
    op.drop_column("tracking_checks", "watch_after")
