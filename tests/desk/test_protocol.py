"""The documentation says what the code does: every path, error code, event, frame, close code and setting."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import httpx
import pytest
from openapi_spec_validator import openapi_v31_spec_validator

from desk.errors import DeskError, all_errors
from desk.events import CLOSE_CODES, EVENT_TYPES, FRAME_TYPES, SYSTEM_CODES
from desk.notices import SENTENCES, notice
from desk.requests import AGENT_FRAMES, SHOPPER_FRAMES
from desk.settings import SETTINGS, SettingInvalid, Settings
from tests.desk.processes import ROOT, DeskProcess, begin, expect_error

PROTOCOL = (ROOT / "docs" / "protocol.md").read_text("utf-8")


def _code(error: type[DeskError]) -> str:
    return error.code


ERRORS: list[type[DeskError]] = sorted(all_errors(), key=_code)


@pytest.mark.parametrize("error", ERRORS, ids=_code)
def test_every_error_is_documented_with_its_status(error: type[DeskError]) -> None:
    assert re.search(rf"^\| `{re.escape(error.code)}` \| {error.status} \|", PROTOCOL, re.MULTILINE)


def test_every_documented_error_exists() -> None:
    documented = re.findall(r"^\| `([a-z_.]+)` \| (\d{3}) \|", PROTOCOL, re.MULTILINE)
    known = {(DeskError.code, str(DeskError.status))} | {(error.code, str(error.status)) for error in ERRORS}
    assert set(documented) == known
    assert len(documented) == len(known), "each code is documented once"


def test_error_codes_are_unique() -> None:
    codes = [error.code for error in all_errors() if "code" in vars(error)]
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize("name", [*EVENT_TYPES, *SYSTEM_CODES, *FRAME_TYPES])
def test_every_event_frame_and_system_code_is_documented(name: str) -> None:
    assert f"`{name}`" in PROTOCOL or f'"type": "{name}"' in PROTOCOL


@pytest.mark.parametrize("code", CLOSE_CODES)
def test_every_close_code_is_documented(code: int) -> None:
    assert f"| {code} |" in PROTOCOL


def test_every_setting_is_documented_and_read() -> None:
    documented = {
        name
        for line in PROTOCOL.split("| setting |")[1].split("## ")[0].splitlines()
        for name in re.findall(r"`([A-Z_]{4,})`", line.split("|")[1] if line.count("|") > 2 else "")
    }
    assert documented == set(SETTINGS)
    asked: set[str] = set()

    class Environment(dict[str, str]):
        def get(self, key: str, default: Any = None) -> Any:
            asked.add(key)
            return {"WORKER_TOKEN": "x", "SITE_KEYS": "{}"}.get(key, default)

    Settings.from_environment(Environment())
    assert asked == set(SETTINGS)


@pytest.mark.parametrize(
    "wrong",
    [
        {"PORT": "eight"},
        {"MESSAGE_MAX_CHARACTERS": "0"},
        {"TURN_DEADLINE_SECONDS": "nan"},
        {"WORKER_URLS": "localhost:8001"},
        {"SITE_KEYS": "demo=secret"},
        {"SITE_KEYS": '{"demo": "short"}'},
    ],
)
def test_wrong_settings_are_named(wrong: dict[str, str]) -> None:
    environment = {"WORKER_TOKEN": "x", "SITE_KEYS": "{}", **wrong}
    with pytest.raises(SettingInvalid, match=next(iter(wrong))):
        Settings.from_environment(environment)


def test_frames_are_those_that_the_sockets_know() -> None:
    assert {"hello", *SHOPPER_FRAMES, *AGENT_FRAMES} == set(FRAME_TYPES)


def test_every_system_message_has_its_sentence() -> None:
    assert set(SENTENCES) == set(SYSTEM_CODES)
    values: dict[str, str | int] = {"position": 3, "agent": "Maya"}
    for code in SYSTEM_CODES:
        assert len(notice("en", code, **values)) <= 160
    assert "3" in notice("en", "handoff.queued", **values)
    assert "Maya" in notice("en", "handoff.claimed", **values)


async def test_openapi_is_valid_and_has_the_documented_paths(http: httpx.AsyncClient) -> None:
    schema = (await http.get("/api/v1/openapi.json")).json()
    openapi_v31_spec_validator.validate(schema)
    calls = {f"{method.upper()} {path}" for path, methods in schema["paths"].items() for method in methods}
    documented = set(re.findall(r"`((?:GET|POST|DELETE) /api/v1/[^`]*)`", PROTOCOL))
    assert documented - {"GET /api/v1/openapi.json"} == calls
    for name, model in schema["components"]["schemas"].items():
        if model.get("type") == "object" and "properties" in model and "ValidationError" not in name:
            assert model.get("additionalProperties") is False, f"{name} takes unknown fields"


async def test_every_answer_carries_security_headers(http: httpx.AsyncClient) -> None:
    shopper = await begin(http)
    for path in ("/", "/desk", "/api/v1/health", "/api/v1/nothing", shopper.path, "/store/api/products"):
        headers = (await http.get(path)).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "unsafe" not in headers["content-security-policy"]
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert "server" not in headers


async def test_other_sites_may_carry_the_widget_and_nothing_else(http: httpx.AsyncClient) -> None:
    headers = {"Origin": "https://shop.example", "Access-Control-Request-Method": "POST"}
    preflight = await http.options("/api/v1/conversations", headers=headers)
    assert preflight.status_code == 204
    assert preflight.headers["access-control-allow-origin"] == "*"
    assert "access-control-allow-credentials" not in preflight.headers
    answer = await http.post("/api/v1/conversations", json={}, headers={"Origin": "https://shop.example"})
    assert answer.headers["access-control-allow-origin"] == "*"
    for path in ("/api/v1/agents/session", "/api/v1/desk/conversations", "/"):
        answer = await http.options(path, headers=headers)
        assert "access-control-allow-origin" not in answer.headers
        answer = await http.get(path, headers=headers)
        assert "access-control-allow-origin" not in answer.headers


async def test_missing_pages_say_how_to_build_them(http: httpx.AsyncClient) -> None:
    for path in ("/", "/p/any", "/cart", "/account", "/desk", "/widget.js"):
        answer = await http.get(path)
        if answer.status_code != 200:
            expect_error(answer, 503, "pages.not_built")
            assert "make up" in answer.json()["error"]["message"]


def test_missing_pages_are_an_answer_not_a_fault(tmp_path: Path) -> None:
    from fastapi import FastAPI
    from starlette.testclient import TestClient

    from desk.application import error_response
    from desk.pages import HashedAssets, pages_router

    app = FastAPI()
    app.include_router(pages_router(tmp_path))
    app.mount("/assets", HashedAssets(directory=tmp_path / "assets", check_dir=False))
    app.add_exception_handler(DeskError, lambda _request, error: error_response(error))
    client = TestClient(app)
    assert client.get("/").json()["error"]["fields"] == {"file": "web/dist/storefront/index.html"}
    assert client.get("/assets/a.js").json()["error"]["fields"] == {"file": "web/dist/assets"}
    (tmp_path / "storefront").mkdir()
    (tmp_path / "storefront" / "index.html").write_text("<!doctype html><title>Shop</title>", "utf-8")
    assert "Shop" in client.get("/p/SKU-1").text


async def test_health_says_which_part_is_missing(http: httpx.AsyncClient, desk: DeskProcess) -> None:
    from desk.replies import Health

    health = Health.parse_obj((await http.get("/api/v1/health")).json())
    assert health.ready
    assert health.workers.ready == health.workers.known == 1
    assert health.model == "fake-1"
