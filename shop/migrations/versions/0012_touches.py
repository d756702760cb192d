"""Remember what shoppers were told of their orders, and tries at telling of stock"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "touches",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=32), nullable=False),
        sa.Column("order_id", sa.Integer(), nullable=False),
        sa.Column("parcel_id", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=True),
        sa.Column("touch", sa.String(length=24), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("event", sa.String(length=40), nullable=False),
        sa.Column("happened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("chat", sa.String(length=12), nullable=False),
        sa.Column("mail", sa.String(length=12), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("error", sa.String(length=200), nullable=True),
        sa.Column("lease", sa.String(length=32), nullable=True),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("retry_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("mailed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name=op.f("fk_touches_order_id")),
        sa.ForeignKeyConstraint(["parcel_id"], ["parcels.id"], name=op.f("fk_touches_parcel_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_touches")),
        sa.UniqueConstraint("key", name=op.f("uq_touches_key")),
        sa.UniqueConstraint("order_id", "touch", "event", name=op.f("uq_touches_order_id_touch_event")),
    )
    op.create_index(op.f("ix_touches_parcel_id_position"), "touches", ["parcel_id", "position"])
    op.create_index(op.f("ix_touches_mail"), "touches", ["mail"])
    op.create_index(op.f("ix_touches_chat"), "touches", ["chat"])
    op.create_table(
        "touch_watch",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_touch_watch")),
    )
    op.create_index(op.f("ix_parcel_events_at"), "parcel_events", ["at"])
    op.create_index(op.f("ix_orders_placed_at"), "orders", ["placed_at"])
    op.create_index(op.f("ix_orders_promised_by"), "orders", ["promised_by"])
    op.add_column("stock_notices", sa.Column("attempts", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("stock_notices", sa.Column("claimed_until", sa.DateTime(timezone=True), nullable=True))
    op.add_column("stock_notices", sa.Column("error", sa.String(length=200), nullable=True))


def downgrade() -> None:
    """Undo."""
    for column in ("error", "claimed_until", "attempts"):
        op.drop_column("stock_notices", column)
    op.drop_index(op.f("ix_orders_promised_by"), table_name="orders")
    op.drop_index(op.f("ix_orders_placed_at"), table_name="orders")
    op.drop_index(op.f("ix_parcel_events_at"), table_name="parcel_events")
    op.drop_table("touch_watch")
    op.drop_table("touches")
