"""Pictures from outside."""

from xml.etree import ElementTree

import httpx
import pytest

from tests.storefront.expect import ok, refused


async def first_image(visitor: httpx.AsyncClient) -> str:
    image: str = ok(await visitor.get("/store/api/products"))["products"][0]["image"]
    return image


async def test_every_product_of_a_page_has_a_picture(visitor: httpx.AsyncClient) -> None:
    for product in ok(await visitor.get("/store/api/products"))["products"]:
        response = await visitor.get(product["image"])
        assert response.status_code == 200
        assert response.headers["content-type"] == "image/svg+xml"
        assert ElementTree.fromstring(response.content).tag == "{http://www.w3.org/2000/svg}svg"


async def test_a_picture_is_kept_by_the_browser(visitor: httpx.AsyncClient) -> None:
    address = await first_image(visitor)
    first = await visitor.get(address)
    assert "max-age" in first.headers["cache-control"]
    assert first.headers["x-content-type-options"] == "nosniff"
    again = await visitor.get(address, headers={"If-None-Match": first.headers["etag"]})
    assert again.status_code == 304
    assert again.content == b""
    assert again.headers["etag"] == first.headers["etag"]


async def test_a_picture_opened_as_a_page_can_do_nothing(visitor: httpx.AsyncClient) -> None:
    response = await visitor.get(await first_image(visitor))
    policy = response.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "sandbox" in policy


@pytest.mark.parametrize("sku", ["NOPE", "%00", "..%2F..%2Fetc%2Fpasswd"])
async def test_no_picture_of_what_is_not_sold(visitor: httpx.AsyncClient, sku: str) -> None:
    response = await visitor.get(f"/store/images/{sku}.svg")
    refused(response, 404, response.json()["error"]["code"])


async def test_the_shops_mark(visitor: httpx.AsyncClient) -> None:
    response = await visitor.get("/store/icon.svg")
    assert ElementTree.fromstring(response.content).tag.endswith("svg")
