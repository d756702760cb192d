"""The cart that the shop's page tells: it reaches the worker, within bounds."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from tests.desk.processes import begin
from tests.desk.workers import FakeWorker

CLIENT_ID = "0b0f4a3c-6d5e-4f6a-8b7c-9d0e1f2a3b4c"


async def test_it_reaches_the_worker_with_the_message(http: httpx.AsyncClient, worker: FakeWorker) -> None:
    shopper = await begin(http)
    page = {"url": "https://shop.example/", "sku": None, "cart": ["DRE-502-38", "SNK-101-39"]}
    body = {"client_id": CLIENT_ID, "text": "what goes with it?", "page": page}
    response = await http.post(f"{shopper.path}/messages", json=body, headers=shopper.headers)
    assert response.status_code == 202
    await shopper.wait_for(lambda message: message["author"] == "bot", 15)
    assert worker.turns_of(shopper.id)[0]["context"]["page"] == page


async def test_a_page_without_one_has_an_empty_one(http: httpx.AsyncClient, worker: FakeWorker) -> None:
    shopper = await begin(http)
    assert await shopper.answer_to("hello")
    assert worker.turns_of(shopper.id)[0]["context"]["page"]["cart"] == []


@pytest.mark.parametrize(
    "cart",
    [["A"] * 51, ["A" * 65], [""], ["A\0B"], ["\udfff"], [1], [None], [["A"]], "DRE-502", {"sku": "A"}],
)
async def test_what_is_no_cart_is_refused(http: httpx.AsyncClient, cart: Any) -> None:
    shopper = await begin(http)
    body = {"client_id": CLIENT_ID, "text": "hello", "page": {"cart": cart}}
    headers = {**shopper.headers, "Content-Type": "application/json"}
    response = await http.post(f"{shopper.path}/messages", content=json.dumps(body), headers=headers)
    assert response.status_code == 422, response.text
    assert response.json()["error"]["code"] == "request.invalid"
    assert (await shopper.status())["last_seq"] == 0
