"""What the shop reads from the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    """`database_url`: any SQLAlchemy URL of SQLite or PostgreSQL (`SHOP_DATABASE_URL`)."""

    database_url: str = "sqlite:///var/shop.db"

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> Settings:
        """Settings from `environment`, by default the process's own."""
        values = os.environ if environment is None else environment
        return cls(database_url=values.get("SHOP_DATABASE_URL") or cls.database_url)
