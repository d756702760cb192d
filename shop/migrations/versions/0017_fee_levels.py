"""Remember who granted a delivery fee; so far the bot alone did"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    level = sa.Column("level", sa.String(length=8), nullable=False, server_default="bot")
    op.add_column("shipping_fee_refunds", level)


def downgrade() -> None:
    """Undo."""
    op.drop_column("shipping_fee_refunds", "level")
