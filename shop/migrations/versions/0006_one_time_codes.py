"""Keep one-time codes, and the demo's mails"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "one_time_codes",
        sa.Column("scope", sa.String(length=64), nullable=False),
        sa.Column("salt", sa.String(length=32), nullable=False),
        sa.Column("code_digest", sa.String(length=64), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("sent_with", sa.String(length=128), nullable=False),
        sa.Column("used_with", sa.String(length=128), nullable=True),
        sa.PrimaryKeyConstraint("scope", name=op.f("pk_one_time_codes")),
    )
    op.create_table(
        "outbox_mails",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("recipient", sa.String(length=254), nullable=False),
        sa.Column("subject", sa.String(length=200), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox_mails")),
    )
    op.create_index(op.f("ix_outbox_mails_recipient"), "outbox_mails", ["recipient"], unique=False)


def downgrade() -> None:
    """Undo."""
    op.drop_index(op.f("ix_outbox_mails_recipient"), table_name="outbox_mails")
    op.drop_table("outbox_mails")
    op.drop_table("one_time_codes")
