"""The catalogue from outside."""

from typing import Any, get_args

import httpx
import pytest

from shop.services.products import CATEGORIES
from shop.storefront.catalogue import Category
from tests.storefront.expect import ok, refused

TILE = {"sku", "title", "category", "brand", "image", "price", "rating", "in_stock"}


async def products(visitor: httpx.AsyncClient, **asked: Any) -> Any:
    return ok(await visitor.get("/store/api/products", params=asked))


async def test_a_page_says_how_many_products_there_are_and_where_it_goes_on(
    visitor: httpx.AsyncClient,
) -> None:
    page = await products(visitor)
    assert len(page["products"]) == 24
    assert page["next"] == 2
    assert page["total"] >= 100
    assert all(set(product) == TILE for product in page["products"])
    assert page["categories"] == list(CATEGORIES) == list(get_args(Category))


async def test_the_pages_together_hold_every_product_once(visitor: httpx.AsyncClient) -> None:
    seen: list[str] = []
    following: int | None = 1
    while following:
        page = await products(visitor, page=following)
        seen += [product["sku"] for product in page["products"]]
        following = page["next"]
    assert len(seen) == len(set(seen)) == page["total"]


@pytest.mark.parametrize("category", CATEGORIES)
async def test_a_category_holds_only_its_own(visitor: httpx.AsyncClient, category: str) -> None:
    page = await products(visitor, category=category)
    assert {product["category"] for product in page["products"]} == {category}
    assert page["total"] < (await products(visitor))["total"]


async def test_search_finds_a_title_in_the_visitors_language(visitor: httpx.AsyncClient) -> None:
    wanted = (await products(visitor, language="de", category="shoes"))["products"][0]
    found = await products(visitor, language="de", q=wanted["title"])
    assert found["products"][0]["sku"] == wanted["sku"]
    assert found["total"] >= len(found["products"])


async def test_search_that_finds_nothing_is_an_empty_page(visitor: httpx.AsyncClient) -> None:
    page = await products(visitor, q="qxzvw")
    assert page["products"] == []
    assert page["total"] == 0
    assert page["next"] is None


async def test_titles_are_in_the_language_asked_for(visitor: httpx.AsyncClient) -> None:
    english = await products(visitor)
    japanese = await products(visitor, language="ja")
    assert [one["sku"] for one in english["products"]] == [one["sku"] for one in japanese["products"]]
    assert [one["title"] for one in english["products"]] != [one["title"] for one in japanese["products"]]


async def test_prices_are_in_the_currency_of_the_country(visitor: httpx.AsyncClient) -> None:
    countries = ok(await visitor.get("/store/api/countries"))["countries"]
    currency_of = {one["country"]: one["currency"] for one in countries}
    assert currency_of["DE"] == "EUR"
    assert currency_of["JP"] == "JPY"
    page = await products(visitor, country="JP")
    assert {product["price"]["currency"] for product in page["products"]} == {"JPY"}


async def test_each_country_says_what_delivery_costs(visitor: httpx.AsyncClient) -> None:
    for one in ok(await visitor.get("/store/api/countries"))["countries"]:
        assert one["shipping"]["amount"] > 0
        assert one["shipping"]["currency"] == one["free_from"]["currency"] == one["currency"]


async def test_every_country_offered_has_prices(visitor: httpx.AsyncClient) -> None:
    for one in ok(await visitor.get("/store/api/countries"))["countries"]:
        page = await products(visitor, country=one["country"])
        assert {product["price"]["currency"] for product in page["products"]} == {one["currency"]}


async def test_an_unknown_country_is_shown_euros(visitor: httpx.AsyncClient) -> None:
    page = await products(visitor, country="XX")
    assert {product["price"]["currency"] for product in page["products"]} == {"EUR"}


@pytest.mark.parametrize(
    ("asked", "field"),
    [
        ({"category": "weapons"}, "category"),
        ({"language": "tlh"}, "language"),
        ({"page": "0"}, "page"),
        ({"page": "last"}, "page"),
        ({"page": "99999999999999999999"}, "page"),
        ({"q": "x" * 101}, "q"),
        ({"q": "a\x00b"}, "q"),
        ({"q": "boots\n"}, "q"),
    ],
)
async def test_a_question_that_makes_no_sense_names_the_field(
    visitor: httpx.AsyncClient, asked: dict[str, str], field: str
) -> None:
    response = await visitor.get("/store/api/products", params=asked)
    assert set(refused(response, 422, "request.invalid")) == {field}


async def test_an_unknown_currency_is_named(visitor: httpx.AsyncClient) -> None:
    response = await visitor.get("/store/api/products", params={"currency": "XXX"})
    assert refused(response, 422, "currency.unknown") == {"currency": "XXX"}


async def test_a_product_has_everything_its_page_shows(visitor: httpx.AsyncClient) -> None:
    sku = (await products(visitor, category="clothing"))["products"][0]["sku"]
    product = ok(
        await visitor.get(f"/store/api/products/{sku}", params={"language": "fr", "currency": "GBP"})
    )
    assert product["sku"] == sku
    assert product["price"]["currency"] == "GBP"
    assert product["variants"]
    for variant in product["variants"]:
        assert set(variant) == {"sku", "size", "colour", "in_stock", "stock", "back_on"}
        assert variant["in_stock"] is (variant["stock"] > 0)
    assert {"description", "attributes", "care", "guide", "colour"} <= set(product)
    chart = product["size_chart"]
    assert {variant["size"] for variant in product["variants"]} <= {row["size"] for row in chart["rows"]}
    for row in chart["rows"]:
        spans = [row[measure] for measure in chart["measures"] if measure in row]
        assert spans
        assert all(low <= high for low, high in spans)


async def test_a_product_answers_to_its_variants_as_well(visitor: httpx.AsyncClient) -> None:
    sku = (await products(visitor, category="shoes"))["products"][0]["sku"]
    variant = ok(await visitor.get(f"/store/api/products/{sku}"))["variants"][-1]["sku"]
    assert ok(await visitor.get(f"/store/api/products/{variant}"))["sku"] == sku


async def test_what_is_not_sold_by_size_has_no_chart(visitor: httpx.AsyncClient) -> None:
    sku = (await products(visitor, category="electronics"))["products"][0]["sku"]
    assert ok(await visitor.get(f"/store/api/products/{sku}"))["size_chart"] is None


@pytest.mark.parametrize("sku", ["NOPE-1", "%00", "a%20b", "x" * 300, "%F0%9F%91%9F", "'%20OR%201=1"])
async def test_an_unknown_product_is_not_found(visitor: httpx.AsyncClient, sku: str) -> None:
    refused(await visitor.get(f"/store/api/products/{sku}"), 404, "product.not_found")


async def test_a_cart_is_priced_today_and_leaves_out_what_is_gone(visitor: httpx.AsyncClient) -> None:
    shoe, lamp = [
        (await products(visitor, category=category))["products"][0]["sku"] for category in ("shoes", "home")
    ]
    skus = [ok(await visitor.get(f"/store/api/products/{sku}"))["variants"][0]["sku"] for sku in (shoe, lamp)]
    asked = {"skus": ",".join([skus[1], "GONE-1", "\x00", skus[0], skus[1]]), "country": "US"}
    lines = ok(await visitor.get("/store/api/cart", params=asked))["lines"]
    assert [line["sku"] for line in lines] == [skus[1], skus[0]]
    assert [line["product_sku"] for line in lines] == [lamp, shoe]
    assert {line["price"]["currency"] for line in lines} == {"USD"}


async def test_an_empty_cart_is_empty(visitor: httpx.AsyncClient) -> None:
    assert ok(await visitor.get("/store/api/cart")) == {"lines": []}


async def test_an_endless_cart_is_refused(visitor: httpx.AsyncClient) -> None:
    response = await visitor.get("/store/api/cart", params={"skus": "A," * 5000})
    assert set(refused(response, 422, "request.invalid")) == {"skus"}


async def test_an_unknown_address_and_a_wrong_method_have_the_shape_of_all_errors(
    visitor: httpx.AsyncClient,
) -> None:
    refused(await visitor.get("/store/api/nothing"), 404, "request.not_found")
    refused(await visitor.put("/store/api/products"), 405, "request.method_not_allowed")
