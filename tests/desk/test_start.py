"""What the operator hears when the desk cannot start, and several that start at once."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from sqlalchemy.orm import Session

from desk.application import create_application
from desk.database import create_desk_engine, migrate
from desk.demo import AGENTS, prepare_agents
from desk.services.agents import list_agents
from desk.settings import SettingInvalid, Settings
from tests.desk.processes import ROOT, SITE_KEY, DeskProcess, expect_error, free_port


def start(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """`python -m desk`, which is to end by itself."""
    return subprocess.run(
        [sys.executable, "-m", "desk"],
        cwd=ROOT,
        env={
            **os.environ,
            "PORT": str(free_port()),
            "HOST": "127.0.0.1",
            "DESK_DATABASE_URL": f"sqlite:///{folder}/desk.db",
            "WORKER_TOKEN": "x",
            "SITE_KEYS": "{}",
            **environment,
        },
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def test_a_port_that_is_taken_is_named_before_anything_is_touched(desk: DeskProcess, tmp_path: Path) -> None:
    ended = start(tmp_path, PORT=str(desk.port))
    assert ended.returncode == 2
    assert f"Expected to listen on 127.0.0.1 port {desk.port}; got: Address already in use." in ended.stderr
    assert "set PORT" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert not (tmp_path / "desk.db").exists()


@pytest.mark.parametrize(
    "url",
    [
        "sqlite:////proc/nowhere/desk.db",
        "postgresql+psycopg2://me:hidden@127.0.0.1:1/desk",
    ],
)
def test_a_database_that_is_not_there_is_named(tmp_path: Path, url: str) -> None:
    ended = start(tmp_path, DESK_DATABASE_URL=url)
    assert ended.returncode == 2
    assert ended.stderr.strip().startswith("Expected ")
    assert "DESK_DATABASE_URL" in ended.stderr
    assert "hidden" not in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize(
    "wrong",
    [
        {"PORT": "65536"},
        {"PORT": "8000.5"},
        {"TURN_ATTEMPTS": "2.5"},
        {"MESSAGES_PER_MINUTE": "1e99"},
        {"DESK_DATABASE_URL": "var/desk.db"},
        {"DESK_DATABASE_URL": "postgresql+nodriver://me:hidden@127.0.0.1/desk"},
        {"SHOP_DATABASE_URL": "mysql://me:hidden@db/shop"},
        {"SITE_KEYS": '{"demo": "-----BEGIN PUBLIC KEY-----\\nnothing that is a key\\n"}'},
    ],
)
def test_a_wrong_setting_is_named_without_its_secrets(wrong: dict[str, str]) -> None:
    environment = {"WORKER_TOKEN": "x", "SITE_KEYS": "{}", **wrong}
    with pytest.raises(SettingInvalid, match=next(iter(wrong))) as caught:
        Settings.from_environment(environment)
    assert "hidden" not in str(caught.value)


def _prepare(url: str) -> None:
    migrate(url)
    prepare_agents(Settings(database_url=url, demo=True))


def test_several_desks_may_start_at_once_on_an_empty_database(new_database: Callable[[], str]) -> None:
    for _ in range(3):
        url = new_database()
        with multiprocessing.get_context("spawn").Pool(4) as pool:
            pool.map(_prepare, [url] * 4, chunksize=1)
        engine = create_desk_engine(url)
        with Session(engine, future=True) as session:
            assert [agent.name for agent in list_agents(session)] == sorted(AGENTS)
        engine.dispose()


@pytest.mark.parametrize(("demo", "host"), [(False, "127.0.0.1"), (True, "0.0.0.0"), (True, "127.0.0.1")])
async def test_anybody_may_be_any_customer_only_in_the_demo(tmp_path: Path, demo: bool, host: str) -> None:
    settings = Settings(
        host=host,
        database_url=f"sqlite:///{tmp_path}/desk.db",
        shop_database_url=f"sqlite:///{tmp_path}/shop.db",
        site_keys={"demo": SITE_KEY},
        demo=demo,
    )
    transport = httpx.ASGITransport(create_application(settings))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as http:
        response = await http.post("/store/api/session", json={"customer_id": 1})
    if demo and host == "127.0.0.1":
        assert response.status_code == 503, "it is served, and its tables are not there"
    else:
        expect_error(response, 404, "request.not_found")
