"""The schema's history leads to what the models say, and the helpers that everything stands on."""

from __future__ import annotations

import asyncio
import multiprocessing
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from desk.database import HEAD, MIGRATIONS, DeskDatabase, create_desk_engine, migrate, tell
from desk.errors import RateLimited, WrongState
from desk.limits import RateLimit
from desk.models import metadata
from desk.settings import secret
from desk.states import ConversationState, check_transition


def test_head_is_the_newest_revision() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]


def test_the_history_leads_to_the_models(new_database: Callable[[], str]) -> None:
    url = new_database()
    migrate(url)
    migrate(url)
    engine = create_desk_engine(url)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()


def test_several_processes_may_migrate_at_once(new_database: Callable[[], str]) -> None:
    url = new_database()
    with multiprocessing.get_context("spawn").Pool(3) as pool:
        pool.map(migrate, [url] * 3)


async def test_others_hear_only_of_what_was_committed(new_database: Callable[[], str]) -> None:
    url = new_database()
    migrate(url)
    heard: list[str] = []
    database = DeskDatabase(url, heard.extend)

    def fail(session: object) -> None:
        tell(session, "lost")
        raise LookupError

    with pytest.raises(LookupError):
        await database.write(fail)
    await database.write(tell, "first")
    await database.write(tell, "second")
    await asyncio.sleep(0)
    assert heard == ["first", "second"]
    database.close()


async def test_a_caller_who_is_cancelled_keeps_nobody_from_hearing(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/desk.db"
    migrate(url)
    heard = asyncio.Event()
    database = DeskDatabase(url, lambda _: heard.set())
    task = asyncio.create_task(database.write(tell, "stored"))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait_for(heard.wait(), 10)
    database.close()


def test_secrets_are_made_once_however_many_ask(tmp_path: Path) -> None:
    path = tmp_path / "secrets" / "key"
    with ThreadPoolExecutor(16) as pool:
        made = set(pool.map(lambda _: secret(path), range(64)))
    assert len(made) == 1
    assert len(made.pop()) >= 32
    assert path.stat().st_mode & 0o777 == 0o600
    assert [file.name for file in path.parent.iterdir()] == ["key"]


def test_transitions_that_are_not_allowed_say_what_was_expected() -> None:
    allowed = {
        ("bot", "queued"),
        ("queued", "assigned"),
        ("assigned", "bot"),
        ("assigned", "queued"),
        ("assigned", "resolved"),
        ("resolved", "bot"),
    }
    for current in ConversationState:
        for wanted in ConversationState:
            if (current.value, wanted.value) in allowed:
                assert check_transition(current, wanted) is wanted
            else:
                with pytest.raises(WrongState, match=f"Expected .*; got {current.value}"):
                    check_transition(current, wanted)


def test_a_rate_limit_refills_with_time() -> None:
    now = [0.0]
    limit = RateLimit("messages", per_minute=60, burst=2, clock=lambda: now[0])
    limit.take("a")
    limit.take("a")
    limit.take("b")
    with pytest.raises(RateLimited) as refused:
        limit.take("a")
    assert refused.value.retry_after == 1
    now[0] += 1
    limit.take("a")
    with pytest.raises(RateLimited):
        limit.take("a")
