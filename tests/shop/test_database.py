"""The schema's history, transactions, and time."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, StatementError
from sqlalchemy.orm import Session

from shop import models
from shop.database import ShopDatabase, migrate
from shop.settings import Settings

MIGRATIONS = Path(__file__).parents[2] / "shop" / "migrations"


def test_the_history_ends_in_the_models(empty_url: str) -> None:
    migrate(empty_url)
    migrate(empty_url)
    database = ShopDatabase(empty_url)
    with database.session() as session:
        context = MigrationContext.configure(
            session.connection(), opts={"version_table": "shop_alembic_version", "compare_type": True}
        )
        assert compare_metadata(context, models.Base.metadata) == []
    database.close()


def test_processes_may_migrate_at_once(empty_url: str) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(migrate, [empty_url] * 4))
    database = ShopDatabase(empty_url)
    with database.session() as session:
        stamped = session.execute(text("SELECT version_num FROM shop_alembic_version")).scalars().all()
    assert stamped == ScriptDirectory(str(MIGRATIONS)).get_heads()
    database.close()


def test_a_block_that_raises_leaves_nothing(database: ShopDatabase) -> None:
    def rename() -> None:
        with database.session() as session:
            session.get(models.Customer, 1).name = "Nobody"
            session.flush()
            raise RuntimeError("halfway")

    with pytest.raises(RuntimeError, match="halfway"):
        rename()
    with database.session() as session:
        assert session.get(models.Customer, 1).name == "Olivia Bennett"


def test_foreign_keys_hold(session: Session) -> None:
    session.add(models.Stock(variant_id=999_999, warehouse="nowhere", quantity=1))
    with pytest.raises(IntegrityError):
        session.flush()
    session.rollback()


def test_moments_are_utc_and_a_naive_one_is_refused(session: Session) -> None:
    customer = session.get(models.Customer, 1)
    assert customer.created_at.tzinfo is timezone.utc
    customer.created_at = datetime(2026, 1, 1)  # noqa: DTZ001 - naive on purpose
    with pytest.raises(StatementError, match="timezone-aware"):
        session.flush()
    session.rollback()


def test_readers_do_not_wait_for_a_writer(database: ShopDatabase) -> None:
    with database.writing() as writer:
        writer.get(models.Customer, 1).name = "Somebody"
        writer.flush()
        with database.session() as reader:
            assert reader.get(models.Customer, 1).name == "Olivia Bennett"


def test_settings_come_from_the_environment() -> None:
    assert Settings.from_environment({}).database_url == "sqlite:///var/shop.db"
    assert Settings.from_environment({"SHOP_DATABASE_URL": "sqlite:///x.db"}).database_url == "sqlite:///x.db"
