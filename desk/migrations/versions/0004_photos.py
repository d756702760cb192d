"""Keep shoppers' photos beside their messages.

Revision: 0004
Before: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "photos",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("client_id", sa.String(length=64), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=True),
        sa.Column("source_digest", sa.String(length=64), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_photos_conversation_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_photos")),
    )
    op.create_index(
        op.f("ix_photos_conversation_id_client_id"), "photos", ["conversation_id", "client_id"], unique=True
    )
    op.create_index(op.f("ix_photos_customer_id"), "photos", ["customer_id"], unique=False)
    op.create_index(op.f("ix_photos_seq_created_at"), "photos", ["seq", "created_at"], unique=False)
    op.add_column("messages", sa.Column("photos", sa.JSON(none_as_null=True), nullable=True))
    op.add_column("conversations", sa.Column("last_photos", sa.Integer(), nullable=False, server_default="0"))


def downgrade() -> None:
    op.drop_column("conversations", "last_photos")
    op.drop_column("messages", "photos")
    op.drop_index(op.f("ix_photos_seq_created_at"), table_name="photos")
    op.drop_index(op.f("ix_photos_customer_id"), table_name="photos")
    op.drop_index(op.f("ix_photos_conversation_id_client_id"), table_name="photos")
    op.drop_table("photos")
