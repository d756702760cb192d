"""A Vendure shop's catalogue."""

from __future__ import annotations

import heapq
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from shop.colours import FAMILIES
from shop.connectors.vendure import queries
from shop.connectors.vendure.client import VendureClient
from shop.connectors.vendure.reading import Json, option_of, picture
from shop.connectors.vendure.terms import Terms
from shop.errors import ProductNotFound, ShopUnavailable
from shop.money import Money
from shop.product_search import search_index
from shop.services.products import CATEGORIES, Attribute, Product, ProductMatch, ProductSummary, Variant

if TYPE_CHECKING:
    from shop.connectors.vendure import VendureShop

# Of what is not counted there is as much as anyone orders in a chat.
UNCOUNTED = 1000
_PAGE = 100
# Names of products that a message is held against; a larger catalogue is known by its pages and SKUs.
MOST_TITLES = 5000
_COLOURS = frozenset(FAMILIES).union(*FAMILIES.values())
# Facets that say what a product is rather than what it is like.
_OWN_FACETS = frozenset({"brand", "category"})


@dataclass(frozen=True)
class Title:
    """A product under one of its names; `language` is Vendure's code, `slug` what we call its SKU."""

    slug: str
    language: str
    name: str


@dataclass(frozen=True)
class VendureCatalogue:
    """`shop.connectors.ports.Catalogue`. A product has no SKU there: its slug stands for it."""

    shop: VendureShop

    def get_product(self, sku: str, language: str = "en", currency: str = "EUR") -> Product:
        terms = self.shop.terms()
        found = self._found(sku.strip(), terms.spoken(language), currency)
        variants = found["productVariants"]["items"]
        product = variants[0]["product"] if variants else found["product"]
        if product is None or not product["enabled"] or not _sold(product):
            raise ProductNotFound(sku)
        return _product(product, terms, variants[0]["sku"] if variants else None)

    def _found(self, name: str, language: str, currency: str) -> Json:
        terms = self.shop.terms()
        wanted = {"skus": list(dict.fromkeys((name, name.upper()))), "slug": name.lower()}
        if currency in terms.currencies and currency != terms.currency:
            try:
                return self.shop.client.query(queries.PRODUCT, wanted, language=language, currency=currency)
            except ShopUnavailable as error:
                # Vendure refuses the whole question where one variant has no price in the currency.
                if error.reason != "refused":
                    raise
        return self.shop.client.query(queries.PRODUCT, wanted, language=language, currency=terms.currency)

    def find_products(self, text: str, language: str, *, limit: int = 5) -> list[ProductMatch]:
        titles = self.shop.titles()
        wanted = self.shop.terms().spoken(language)
        near = [title for title in titles if title.language in (wanted, "en", self.shop.terms().language)]
        scores = search_index(tuple((title.slug, title.name) for title in near)).scores(text)
        best = heapq.nsmallest(limit, scores.items(), key=lambda item: (-item[1], item[0]))
        names = {title.slug: title.name for title in sorted(near, key=lambda title: title.language == wanted)}
        return [ProductMatch(slug, names[slug], round(score, 3)) for slug, score in best]

    def list_currencies(self) -> list[str]:
        """The channel's: Vendure holds each variant to a price in its default one only."""
        return sorted(self.shop.terms().currencies)


def read_titles(client: VendureClient) -> tuple[Title, ...]:
    """The names of everything on sale, page by page, up to MOST_TITLES products."""
    titles: list[Title] = []
    for skip in range(0, MOST_TITLES, _PAGE):
        page = client.query(queries.TITLES, {"take": _PAGE, "skip": skip})["products"]
        for product in page["items"]:
            titles += [
                Title(product["slug"], text["languageCode"], text["name"]) for text in product["translations"]
            ]
        if skip + _PAGE >= page["totalItems"]:
            break
    return tuple(titles)


def _sold(product: Json) -> list[Json]:
    return [variant for variant in product["variants"] if variant["enabled"]]


def _product(product: Json, terms: Terms, sku: str | None) -> Product:
    """`sku`: the variant that was asked for, whose price it then is."""
    variants = tuple(_variant(variant, terms) for variant in _sold(product))
    facets = {value["facet"]["code"]: value["name"] for value in product["facetValues"]}
    category = facets.get("category", "").lower()
    colours = [variant.colour for variant in variants if variant.colour]
    prices = {variant["sku"]: _price(variant, terms) for variant in _sold(product)}
    lowest = min(prices.values(), key=lambda price: price.amount)
    return Product(
        summary=ProductSummary(
            sku=product["slug"],
            title=product["name"],
            category=category if category in CATEGORIES else "",
            kind="",
            brand=facets.get("brand", ""),
            image=picture(product),
            price=prices.get(sku or "", lowest),
            in_stock=any(variant.in_stock for variant in variants),
            rating=None,
            is_lowest_price=sku not in prices and len(set(prices.values())) > 1,
        ),
        description=plain_text(product["description"]),
        audience="",
        colour=colours[0] if colours else "",
        variants=variants,
        attributes=tuple(
            Attribute(value["facet"]["code"].replace("-", "_"), value["name"], None)
            for value in product["facetValues"]
            if value["facet"]["code"] not in _OWN_FACETS
        ),
        care=(),
        guide=(),
        guide_language="en",
        has_size_chart=False,
    )


def _price(variant: Json, terms: Terms) -> Money:
    """With the tax of the channel's default zone, as its storefront shows it to everyone."""
    return terms.money(variant["priceWithTax"], variant["currencyCode"])


def _variant(variant: Json, terms: Terms) -> Variant:
    return Variant(
        sku=variant["sku"],
        size=option_of(variant, "size"),
        colour=_colour(variant),
        stock=_saleable(variant, terms),
        back_on=None,
    )


def _colour(variant: Json) -> str | None:
    """Our code for it, for which there are words; else the shop's own name."""
    name = option_of(variant, "colo")
    if name is None:
        return None
    codes = [found["code"] for found in variant["options"] if "colo" in found["group"]["code"]]
    ours = [code.lower().replace("-", "_") for code in (*codes, name.replace(" ", "_"))]
    return next((code for code in ours if code in _COLOURS), name)


def _saleable(variant: Json, terms: Terms) -> int:
    """On hand, less what is allocated and kept back (https://docs.vendure.io/guides/core-concepts/stock-control/)."""
    tracks = {"TRUE": True, "FALSE": False}.get(variant["trackInventory"], terms.tracks)
    if not tracks:
        return UNCOUNTED
    own = not variant["useGlobalOutOfStockThreshold"]
    kept_back = variant["outOfStockThreshold"] if own else terms.kept_back
    free = sum(level["stockOnHand"] - level["stockAllocated"] for level in variant["stockLevels"])
    return max(0, int(free - kept_back))


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def plain_text(html: str) -> str:
    """A description without its markup."""
    reader = _Text()
    reader.feed(html)
    reader.close()
    return " ".join(" ".join(reader.parts).split())
