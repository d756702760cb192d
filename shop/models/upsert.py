"""INSERT ... ON CONFLICT, which SQLite and PostgreSQL share and SQLAlchemy 1.4 keeps per dialect."""

from __future__ import annotations

from typing import Any

from sqlalchemy import inspect
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from shop.models.base import Base


def insert_or_touch(session: Session, model: type[Base], values: dict[str, Any]) -> None:
    """Insert the row unless its primary key exists; either way it is locked until the transaction ends."""
    dialect = postgresql if session.get_bind().dialect.name == "postgresql" else sqlite
    keys = [column.name for column in inspect(model).primary_key]
    statement = dialect.insert(model).values(values)
    touched = statement.on_conflict_do_update(index_elements=keys, set_={keys[0]: values[keys[0]]})
    session.execute(touched)


def insert_or_replace(session: Session, model: type[Base], rows: list[dict[str, Any]]) -> None:
    """Insert rows of the same columns; those whose primary key exists take the new values."""
    if not rows:
        return
    dialect = postgresql if session.get_bind().dialect.name == "postgresql" else sqlite
    keys = [column.name for column in inspect(model).primary_key]
    statement = dialect.insert(model.__table__)
    replaced = {name: statement.excluded[name] for name in rows[0] if name not in keys}
    session.execute(statement.on_conflict_do_update(index_elements=keys, set_=replaced), rows)


def insert_or_skip(session: Session, model: type[Base], values: dict[str, Any], *, unique: list[str]) -> bool:
    """Insert the row unless one with the same `unique` columns exists; whether it was inserted."""
    dialect = postgresql if session.get_bind().dialect.name == "postgresql" else sqlite
    statement = dialect.insert(model.__table__).values(values)
    return bool(session.execute(statement.on_conflict_do_nothing(index_elements=unique)).rowcount)
