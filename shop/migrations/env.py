"""Alembic's entry: runs on the connection that `shop.database.migrate` hands over, in its transaction."""

from __future__ import annotations

from typing import Any, Literal

from alembic import context

from shop.models import Base
from shop.models.base import UtcDateTime


def _render(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    # A migration stands on its own: it must not change when our column types do.
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(item, UtcDateTime) else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    version_table="shop_alembic_version",
    # SQLite can: the engine sends its own BEGIN (see shop.database).
    transactional_ddl=True,
    render_as_batch=True,
    compare_type=True,
    render_item=_render,
)
context.run_migrations()
