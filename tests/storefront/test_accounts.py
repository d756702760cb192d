"""Signing in, orders and the chat's token, from outside."""

import time
from pathlib import Path
from typing import Any

import httpx
import jwt
import pytest

from shop.database import ShopDatabase
from shop.storefront import StorefrontSettings, create_storefront
from tests.storefront.conftest import SITE_KEY
from tests.storefront.expect import ok, refused

SIGNED_IN_ONLY = ["/store/api/account/orders", "/store/api/widget-token"]


async def people(visitor: httpx.AsyncClient) -> list[dict[str, Any]]:
    customers: list[dict[str, Any]] = ok(await visitor.get("/store/api/customers", params={"limit": 60}))[
        "customers"
    ]
    return customers


async def sign_in(visitor: httpx.AsyncClient, customer_id: int) -> httpx.Response:
    return await visitor.post("/store/api/session", json={"customer_id": customer_id})


async def test_demo_customers_speak_all_languages_and_say_how_their_orders_stand(
    visitor: httpx.AsyncClient,
) -> None:
    customers = ok(await visitor.get("/store/api/customers", params={"limit": 500}))["customers"]
    assert {one["language"] for one in customers} == {
        "en",
        "es",
        "fr",
        "de",
        "pt",
        "it",
        "ru",
        "zh",
        "ja",
        "ko",
        "ar",
    }
    assert all((one["hint"] is None) == (one["orders"] == 0) for one in customers)
    assert len({one["customer_id"] for one in customers}) == len(customers) > 100


async def test_as_many_customers_as_asked_for(visitor: httpx.AsyncClient) -> None:
    assert len(ok(await visitor.get("/store/api/customers", params={"limit": 7}))["customers"]) == 7
    assert set(
        refused(await visitor.get("/store/api/customers", params={"limit": 0}), 422, "request.invalid")
    ) == {"limit"}


async def test_signing_in_and_out(visitor: httpx.AsyncClient) -> None:
    assert ok(await visitor.get("/store/api/session")) == {"customer": None}
    someone = (await people(visitor))[3]
    assert ok(await sign_in(visitor, someone["customer_id"])) == {"customer": someone}
    assert ok(await visitor.get("/store/api/session")) == {"customer": someone}
    assert (await visitor.delete("/store/api/session")).status_code == 204
    assert ok(await visitor.get("/store/api/session")) == {"customer": None}


async def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(visitor: httpx.AsyncClient) -> None:
    customer_id = (await people(visitor))[0]["customer_id"]
    cookie = (await sign_in(visitor, customer_id)).headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=lax" in cookie
    assert "path=/store" in cookie
    assert "secure" not in cookie
    secure = await visitor.post("https://shop.test/store/api/session", json={"customer_id": customer_id})
    assert "; secure" in secure.headers["set-cookie"].lower()


async def test_orders_with_lines_and_parcels(visitor: httpx.AsyncClient) -> None:
    parcels = 0
    for someone in (await people(visitor))[:12]:
        await sign_in(visitor, someone["customer_id"])
        answer = ok(await visitor.get("/store/api/account/orders", params={"language": someone["language"]}))
        orders = answer["orders"]
        assert len(orders) == min(someone["orders"], 20)
        days = [one["placed_on"] for one in orders]
        assert days == sorted(days, reverse=True)
        for order in orders:
            assert order["order_number"].startswith("SO-")
            assert order["items"]
            paid = sum(item["price"]["amount"] * item["quantity"] for item in order["items"])
            assert order["total"]["amount"] == paid + order["shipping"]["amount"]
            for parcel in order["parcels"]:
                parcels += 1
                moments = [event["at"] for event in parcel["events"]]
                assert moments == sorted(moments, reverse=True)
                assert all(moment.endswith("Z") for moment in moments)
                assert (parcel["status"] == "delivered") == (parcel["delivered_at"] is not None)
    assert parcels > 0


async def test_nobody_sees_anothers_orders(visitor: httpx.AsyncClient) -> None:
    one, other = [person for person in await people(visitor) if person["orders"]][:2]
    numbers = []
    for someone in (one, other):
        await sign_in(visitor, someone["customer_id"])
        orders = ok(await visitor.get("/store/api/account/orders"))["orders"]
        numbers.append({order["order_number"] for order in orders})
    assert numbers[0]
    assert numbers[1]
    assert not numbers[0] & numbers[1]


async def test_the_chats_token_says_who_is_signed_in_for_an_hour_at_most(visitor: httpx.AsyncClient) -> None:
    someone = (await people(visitor))[5]
    await sign_in(visitor, someone["customer_id"])
    token = ok(await visitor.get("/store/api/widget-token"))["token"]
    claims = jwt.decode(token, SITE_KEY, algorithms=["HS256"], audience="storeside", issuer="demo")
    assert set(claims) == {"iss", "aud", "sub", "name", "email", "locale", "iat", "exp"}
    assert claims["sub"] == str(someone["customer_id"])
    assert claims["name"] == someone["name"]
    assert claims["locale"] == someone["language"]
    assert 0 < claims["exp"] - claims["iat"] <= 3600


@pytest.mark.parametrize("path", SIGNED_IN_ONLY)
async def test_signed_out_there_is_nothing_to_see(visitor: httpx.AsyncClient, path: str) -> None:
    refused(await visitor.get(path), 401, "session.signed_out")


def forged(key: str, **claims: Any) -> str:
    now = int(time.time())
    return str(
        jwt.encode(
            {"sub": "1", "aud": "storefront", "iat": now, "exp": now + 600, **claims}, key, algorithm="HS256"
        )
    )


@pytest.mark.parametrize("path", SIGNED_IN_ONLY)
@pytest.mark.parametrize(
    "cookie",
    ["", "1", "a.b.c", forged("another-key-that-is-long-enough-to-sign"), forged(SITE_KEY)],
    ids=["empty", "bare", "garbage", "foreign-key", "the-chats-own-key"],
)
async def test_a_forged_cookie_is_no_cookie(visitor: httpx.AsyncClient, path: str, cookie: str) -> None:
    response = await visitor.get(path, headers={"Cookie": f"storefront_session={cookie}"})
    refused(response, 401, "session.signed_out")


async def test_the_chats_token_is_no_session(visitor: httpx.AsyncClient) -> None:
    await sign_in(visitor, (await people(visitor))[0]["customer_id"])
    token = ok(await visitor.get("/store/api/widget-token"))["token"]
    visitor.cookies.clear()
    response = await visitor.get(
        "/store/api/account/orders", headers={"Cookie": f"storefront_session={token}"}
    )
    refused(response, 401, "session.signed_out")


async def test_nobody_can_be_who_does_not_exist(visitor: httpx.AsyncClient) -> None:
    assert refused(await sign_in(visitor, 2_000_000_000), 404, "customer.not_found") == {
        "customer_id": 2_000_000_000
    }


@pytest.mark.parametrize("customer_id", [0, -1, 2**31, 2**80, "1", 1.5, None, True, []])
async def test_an_id_is_a_whole_number(visitor: httpx.AsyncClient, customer_id: object) -> None:
    response = await visitor.post("/store/api/session", json={"customer_id": customer_id})
    assert set(refused(response, 422, "request.invalid")) == {"customer_id"}


async def test_unknown_fields_are_refused(visitor: httpx.AsyncClient) -> None:
    response = await visitor.post("/store/api/session", json={"customer_id": 1, "admin": True})
    assert set(refused(response, 422, "request.unknown_field")) == {"admin"}


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"\xff\xfe",
        b'{"customer_id": 1',
        b'"\xff"',
        b"[" * 20_000,
        b'{"customer_id": ' + b"1" * 5000 + b"}",
    ],
)
async def test_what_is_not_json_is_refused(visitor: httpx.AsyncClient, body: bytes) -> None:
    response = await visitor.post(
        "/store/api/session", content=body, headers={"Content-Type": "application/json"}
    )
    refused(response, 400, "request.invalid_json")


async def test_a_form_of_another_site_can_not_sign_anyone_in(visitor: httpx.AsyncClient) -> None:
    customer_id = (await people(visitor))[0]["customer_id"]
    form = await visitor.post(
        "/store/api/session",
        content=f'{{"customer_id": {customer_id}}}',
        headers={"Content-Type": "text/plain"},
    )
    refused(form, 422, "request.invalid")
    foreign = await visitor.post(
        "/store/api/session", json={"customer_id": customer_id}, headers={"Origin": "https://evil.test"}
    )
    assert refused(foreign, 403, "origin.foreign") == {"origin": "https://evil.test"}
    own = await visitor.post(
        "/store/api/session", json={"customer_id": customer_id}, headers={"Origin": "http://shop.test"}
    )
    ok(own)


@pytest.mark.parametrize("origin", ["http://[", "null", "https://evil.example", "http://", "shop.test"])
async def test_an_origin_that_is_none_is_a_foreign_one(visitor: httpx.AsyncClient, origin: str) -> None:
    response = await visitor.post("/store/api/session", json={"customer_id": 1}, headers={"Origin": origin})
    refused(response, 403, "origin.foreign")


@pytest.mark.parametrize("path", ["/api/products", "/api/customers", "/images/A.svg"])
async def test_a_shop_without_its_tables_says_so_in_the_shape_of_all_errors(
    tmp_path: Path, path: str
) -> None:
    empty = ShopDatabase(f"sqlite:///{tmp_path}/empty.db")
    storefront = create_storefront(StorefrontSettings(site_key="x" * 32), empty)
    transport = httpx.ASGITransport(storefront)
    async with httpx.AsyncClient(transport=transport, base_url="http://shop.test") as visitor:
        refused(await visitor.get(path), 503, "shop.unavailable")
    empty.close()
