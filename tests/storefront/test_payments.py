"""The page that asks for what an exchange costs more, from outside."""

from __future__ import annotations

from datetime import datetime, timezone

import httpx
import pytest

from shop.database import ShopDatabase
from tests.shop.test_payment_requests import asked
from tests.storefront.expect import ok, refused

DOOR = "/store/api/payment-requests"


@pytest.fixture
def reference(database: ShopDatabase, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr("tests.shop.test_payment_requests.TODAY", datetime.now(timezone.utc).date())
    with database.session() as session:
        return asked(session).reference


async def test_it_shows_the_sum_and_takes_it_once(visitor: httpx.AsyncClient, reference: str) -> None:
    shown = ok(await visitor.post(f"{DOOR}/check?language=fr", json={"reference": reference}))
    assert set(shown) == {"title", "size", "amount", "status", "pay_by", "methods"}
    assert shown["status"] == "open"
    assert shown["amount"]["amount"] > 0
    wrong = await visitor.post(DOOR, json={"reference": reference, "method": "Cowries"})
    assert refused(wrong, 410, "payment_request.refused") == {"reason": "method"}
    wish = {"reference": reference, "method": shown["methods"][0]}
    for _ in range(2):
        assert ok(await visitor.post(f"{DOOR}?language=fr", json=wish)) == {**shown, "status": "paid"}


async def test_an_address_of_no_payment_is_refused(visitor: httpx.AsyncClient) -> None:
    unknown = await visitor.post(f"{DOOR}/check", json={"reference": "no-such"})
    assert refused(unknown, 410, "payment_request.refused") == {"reason": "unknown"}


@pytest.mark.parametrize(
    "body", [{}, {"reference": 7}, {"reference": "x" * 65}, {"reference": "x", "sum": 1}]
)
async def test_what_is_no_request_is_told_so(visitor: httpx.AsyncClient, body: dict[str, object]) -> None:
    assert (await visitor.post(f"{DOOR}/check", json=body)).status_code == 422


async def test_no_other_page_may_pay(visitor: httpx.AsyncClient, reference: str) -> None:
    wish = {"reference": reference, "method": "Visa"}
    foreign = await visitor.post(DOOR, json=wish, headers={"Origin": "https://evil.example"})
    assert foreign.status_code == 403
