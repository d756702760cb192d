"""The schema's history, transactions, and time."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime, timezone
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text
from sqlalchemy.engine import Engine, make_url
from sqlalchemy.exc import IntegrityError, OperationalError, StatementError
from sqlalchemy.orm import Session

from shop import models
from shop.database import ShopDatabase, migrate
from shop.settings import Settings
from shop.sqlite import sqlite_engine

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


def test_many_may_open_a_new_sqlite_file_at_once(tmp_path: Path) -> None:
    # SQLite refuses about one of a hundred such openings at once, without waiting.
    for number in range(40):
        url = make_url(f"sqlite:///{tmp_path}/{number}.db")
        engines = [sqlite_engine(url, busy_seconds=10) for _ in range(8)]

        def write(engine: Engine) -> None:
            with (
                engine.connect().execution_options(sqlite_begin="IMMEDIATE") as connection,
                connection.begin(),
            ):
                connection.execute(text("CREATE TABLE IF NOT EXISTS things (id INTEGER)"))

        with ThreadPoolExecutor(8) as pool:
            list(pool.map(write, engines))
        for engine in engines:
            engine.dispose()


def test_a_file_that_stays_locked_is_told_in_the_end(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "shop.db", isolation_level=None)) as holder:
        holder.execute("CREATE TABLE things (id INTEGER)")
        holder.execute("BEGIN EXCLUSIVE")
        engine = sqlite_engine(make_url(f"sqlite:///{tmp_path}/shop.db"), busy_seconds=0.1)
        with pytest.raises(OperationalError, match="locked"):
            engine.connect()


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
