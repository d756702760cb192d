"""Note which orders were proven in a conversation.

Revision: 0006
Before: 0005
"""

from datetime import datetime, timezone

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_AT_ONCE = 500


def upgrade() -> None:
    proven_orders = op.create_table(
        "proven_orders",
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("order_number", sa.String(length=64), nullable=False),
        sa.Column("proven_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_proven_orders_conversation_id")
        ),
        sa.PrimaryKeyConstraint("conversation_id", "order_number", name=op.f("pk_proven_orders")),
    )
    op.create_index(op.f("ix_proven_orders_order_number"), "proven_orders", ["order_number"], unique=False)
    conversations = sa.table(
        "conversations", sa.column("id", sa.String), sa.column("snapshot", sa.JSON(none_as_null=True))
    )
    columns, last, now = conversations.c, "", datetime.now(timezone.utc)
    while True:
        query = sa.select(columns.id, columns.snapshot).where(columns.id > last).order_by(columns.id)
        rows = op.get_bind().execute(query.limit(_AT_ONCE)).all()
        if not rows:
            return
        last = rows[-1][0]
        proven = [
            {"conversation_id": conversation_id, "order_number": number, "proven_at": now}
            for conversation_id, snapshot in rows
            for number in sorted(set(((snapshot or {}).get("slots") or {}).get("proven_orders") or ()))
        ]
        if proven:
            op.bulk_insert(proven_orders, proven)


def downgrade() -> None:
    op.drop_index(op.f("ix_proven_orders_order_number"), table_name="proven_orders")
    op.drop_table("proven_orders")
