"""What all tables share: the base class, typed columns, UTC timestamps."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from sqlalchemy import DateTime, MetaData
from sqlalchemy.orm import DeclarativeMeta, registry
from sqlalchemy.types import TypeDecorator

if TYPE_CHECKING:
    T = TypeVar("T")

    class Mapped(Generic[T]):
        """SQLAlchemy 2.0's `Mapped` for the untyped 1.4: an SQL expression on the class, T on a row."""

        @overload
        def __get__(self, instance: None, owner: Any) -> Any: ...
        @overload
        def __get__(self, instance: object, owner: Any) -> T: ...
        def __get__(self, instance: object | None, owner: Any) -> Any: ...
        def __set__(self, instance: object, value: T) -> None: ...

else:
    from sqlalchemy.orm import Mapped

__all__ = ["Base", "Mapped", "UtcDateTime"]

# Named constraints, so that migrations can drop and alter them on every database.
_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

_registry = registry(metadata=MetaData(naming_convention=_NAMES))


class Base(metaclass=DeclarativeMeta):  # type: ignore[metaclass]  # SQLAlchemy 1.4 ships no types
    """Every table's class."""

    __abstract__ = True
    __tablename__: str
    registry = _registry
    metadata = _registry.metadata

    def __init__(self, **values: Any) -> None:
        _registry.constructor(self, **values)


class UtcDateTime(TypeDecorator):  # type: ignore[misc]
    """A moment: timezone-aware UTC in Python, on every database.

    PostgreSQL keeps `timestamptz`; SQLite keeps naive UTC text. A naive datetime has no moment and is
    refused.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        """To the database."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"Expected a timezone-aware datetime; got the naive {value.isoformat()}.")
        utc = value.astimezone(timezone.utc)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, _dialect: Any) -> datetime | None:
        """From the database."""
        if value is None:
            return None
        return value.replace(tzinfo=timezone.utc) if value.tzinfo is None else value.astimezone(timezone.utc)
