"""The page behind the link of the mail, and signing in with what was set there, from outside."""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime, timezone

import httpx
import pytest

from shop.database import ShopDatabase
from shop.demo.people import PEOPLE
from shop.mail import Mail
from shop.models import GuessCounter
from shop.services.password_resets import send_reset_link
from shop.services.passwords import hash_password
from tests.storefront.expect import ok, refused

MISAKI = PEOPLE["misaki"]
GOOD = "four words are enough"


@dataclass
class Letterbox:
    mails: list[Mail] = field(default_factory=list)

    def send(self, mail: Mail) -> None:
        self.mails.append(mail)


@pytest.fixture
def token(database: ShopDatabase, request: pytest.FixtureRequest) -> str:
    box = Letterbox()
    with database.session() as session:
        send_reset_link(
            session,
            MISAKI.email,
            conversation_id=request.node.name,
            mailbox=box,
            write=lambda address, token, _minutes: Mail(address, "link", token or ""),
            idempotency_key=request.node.name,
        )
    return box.mails[0].text


async def reset(visitor: httpx.AsyncClient, token: str, password: str = GOOD) -> httpx.Response:
    return await visitor.post("/store/api/password-reset", json={"token": token, "password": password})


async def sign_in(visitor: httpx.AsyncClient, email: str, password: str) -> httpx.Response:
    return await visitor.post("/store/api/session/password", json={"email": email, "password": password})


async def test_a_password_is_set_though_others_write_meanwhile(
    visitor: httpx.AsyncClient, token: str, database: ShopDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ThreadPoolExecutor(1) as pool:

        def slow_hash(password: str) -> str:
            pool.submit(write_something, database)
            time.sleep(0.2)
            return hash_password(password)

        monkeypatch.setattr("shop.services.password_resets.hash_password", slow_hash)
        assert (await reset(visitor, token)).status_code == 204


def write_something(database: ShopDatabase) -> None:
    with database.writing() as session:
        session.add(GuessCounter(scope="another", guesses=1, last_at=datetime.now(timezone.utc)))


async def test_the_link_sets_the_password_that_signs_in_and_ends_older_sessions(
    visitor: httpx.AsyncClient, token: str
) -> None:
    await visitor.post("/store/api/session", json={"customer_id": MISAKI.customer_id})
    older = visitor.cookies["storefront_session"]
    await asyncio.sleep(1.1)  # sessions know their beginning to the second
    looked = ok(await visitor.post("/store/api/password-reset/check", json={"token": token}))
    assert set(looked) == {"expires_at", "shortest", "longest"}
    assert (await reset(visitor, token)).status_code == 204
    visitor.cookies.clear()
    signed_in = ok(await sign_in(visitor, MISAKI.email.upper(), GOOD))
    assert signed_in["customer"]["customer_id"] == MISAKI.customer_id
    assert ok(await visitor.get("/store/api/session")) == signed_in
    assert refused(await reset(visitor, token), 410, "password.reset_refused") == {"reason": "used"}
    visitor.cookies.clear()
    stale = await visitor.get("/store/api/session", headers={"Cookie": f"storefront_session={older}"})
    assert ok(stale) == {"customer": None}


@pytest.mark.parametrize("token", ["", "x" * 43, "../../etc/passwd", "' OR 1=1 --"])
async def test_a_forged_link_sets_nothing(visitor: httpx.AsyncClient, token: str) -> None:
    for path in ("/store/api/password-reset/check", "/store/api/password-reset"):
        body = {"token": token} if path.endswith("check") else {"token": token, "password": GOOD}
        answer = await visitor.post(path, json=body)
        assert refused(answer, 410, "password.reset_refused") == {"reason": "unknown"}


@pytest.mark.parametrize(("password", "reason"), [("short", "too_short"), ("1111111111", "too_simple")])
async def test_a_bad_password_is_refused_with_the_reason(
    visitor: httpx.AsyncClient, token: str, password: str, reason: str
) -> None:
    assert refused(await reset(visitor, token, password), 422, "password.refused")["reason"] == reason
    ok(await visitor.post("/store/api/password-reset/check", json={"token": token}))


async def test_unknown_wrong_and_unset_are_one_answer(visitor: httpx.AsyncClient) -> None:
    for email in ("nobody@example.org", PEOPLE["lucia"].email):
        assert refused(await sign_in(visitor, email, "wrong wrong"), 401, "account.sign_in_refused") == {}
    assert ok(await visitor.get("/store/api/session")) == {"customer": None}


async def test_guessing_is_slowed(visitor: httpx.AsyncClient) -> None:
    for _ in range(5):
        await sign_in(visitor, "guessed@example.org", "wrong wrong")
    answer = await sign_in(visitor, "guessed@example.org", "wrong wrong")
    assert refused(answer, 429, "proof.too_many_guesses")["retry_after"] > 0


@pytest.mark.parametrize(
    "body", [{"token": 1}, {"token": "x" * 200}, {"token": "x", "admin": True}, {"token": None}]
)
async def test_what_is_no_token_is_refused(visitor: httpx.AsyncClient, body: dict[str, object]) -> None:
    answer = await visitor.post("/store/api/password-reset/check", json=body)
    assert answer.status_code == 422
