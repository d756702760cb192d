"""Alembic's entry: runs the revisions on the connection that `desk.database.migrate` holds."""

from __future__ import annotations

from alembic import context

from desk.models import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
