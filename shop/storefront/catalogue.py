"""The catalogue's doors: products, one product, what lies in a cart, where the shop sends to."""

from __future__ import annotations

import re
from datetime import date, datetime, timezone
from typing import Any, Literal

from fastapi import APIRouter, Query
from sqlalchemy.orm import Session

from shop.database import ShopDatabase
from shop.errors import NoSizeChart, ProductNotFound
from shop.services.delivery import delivered_countries, delivery_options
from shop.services.products import (
    Product,
    ProductSummary,
    Variant,
    get_product,
    list_currencies,
    list_products,
)
from shop.services.sizes import SizeChart, size_chart
from shop.storefront import queries
from shop.storefront.errors import UnknownCurrency

Data = dict[str, Any]
Language = Literal["en", "es", "fr", "de", "pt", "it", "ru", "zh", "ja", "ko", "ar"]
Category = Literal["clothing", "shoes", "electronics", "home", "beauty"]

_SKU = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}")
_PRINTABLE = r"^[^\x00-\x1f\x7f]*\Z"
_PER_PAGE = 24
_MOST_CART_LINES = 50


def router(database: ShopDatabase) -> APIRouter:
    """The routes below `/api` that anyone may call."""
    routes = APIRouter()

    @routes.get("/products")
    def products(
        category: Category | None = None,
        q: str | None = Query(None, max_length=100, regex=_PRINTABLE),
        currency: str | None = None,
        country: str | None = None,
        language: Language = "en",
        page: int = Query(1, ge=1, le=1000),
    ) -> Data:
        text = (q or "").strip() or None
        with database.session() as session:
            total = queries.count_products(session, category=category, text=text, language=language)
            found = list_products(
                session,
                category=category,
                text=text,
                language=language,
                currency=currency_for(session, currency, country),
                page=page,
                per_page=_PER_PAGE,
            )
        return {
            "products": [tile(product) for product in found.products],
            "categories": list(found.categories),
            "total": total,
            "next": found.next,
        }

    @routes.get("/products/{sku}")
    def product(
        sku: str,
        currency: str | None = None,
        country: str | None = None,
        language: Language = "en",
    ) -> Data:
        with database.session() as session:
            shown = get_product(session, checked_sku(sku), language, currency_for(session, currency, country))
            return whole(shown, _chart(session, shown, language))

    @routes.get("/cart")
    def cart(
        skus: str = Query("", max_length=41 * _MOST_CART_LINES),
        currency: str | None = None,
        country: str | None = None,
        language: Language = "en",
    ) -> Data:
        """The variants named, with today's price and stock; those that are gone are left out."""
        wanted = list(dict.fromkeys(sku for sku in skus.split(",") if sku))[:_MOST_CART_LINES]
        with database.session() as session:
            shown_in = currency_for(session, currency, country)
            lines = [_cart_line(session, sku, language, shown_in) for sku in wanted]
        return {"lines": [line for line in lines if line is not None]}

    @routes.get("/countries")
    def countries() -> Data:
        today = datetime.now(timezone.utc).date()
        return {
            "countries": [
                {"country": country, "currency": currency, **shipping(country, today)}
                for country, currency in sorted(delivered_countries().items())
            ]
        }

    return routes


def checked_sku(sku: str) -> str:
    """What could be a SKU at all; anything else never reaches the database. Raises ProductNotFound."""
    if not _SKU.fullmatch(sku):
        raise ProductNotFound(sku[:40])
    return sku


def shipping(country: str, today: date) -> Data:
    """What standard delivery costs, and the goods' value from which it is free, null for never."""
    standard = delivery_options(country, today=today).standard
    return {
        "shipping": standard.cost.as_data(),
        "free_from": standard.free_from.as_data() if standard.free_from else None,
    }


def currency_for(session: Session, currency: str | None, country: str | None) -> str:
    """The currency asked for, else the country's, else euros. Raises UnknownCurrency without prices in it."""
    if currency is None:
        return delivered_countries().get(country or "", "EUR")
    known = list_currencies(session)
    if currency not in known:
        raise UnknownCurrency(currency, known)
    return currency


def tile(product: ProductSummary) -> Data:
    """A product as the grid shows it."""
    return {
        "sku": product.sku,
        "title": product.title,
        "category": product.category,
        "brand": product.brand,
        "image": product.image,
        "price": product.price.as_data(),
        "rating": product.rating,
        "in_stock": product.in_stock,
    }


def whole(product: Product, chart: SizeChart | None) -> Data:
    """A product as its own page shows it; colours, care and attribute names are codes that the page words."""
    return {
        **tile(product.summary),
        "description": product.description,
        "colour": product.colour,
        "variants": [_variant(variant) for variant in product.variants],
        "attributes": [
            {"name": attribute.name, "value": attribute.value, "unit": attribute.unit}
            for attribute in product.attributes
        ],
        "care": list(product.care),
        "guide": list(product.guide),
        "size_chart": None if chart is None else chart_data(chart),
    }


def chart_data(chart: SizeChart) -> Data:
    """A size chart in the form of the chat's size chart card."""
    return {
        "unit": chart.unit,
        "systems": list(chart.systems),
        "measures": list(chart.measures),
        "rows": [
            {
                "size": row.size,
                "labels": dict(row.labels),
                **{name: list(span) for name, span in row.measures.items()},
            }
            for row in chart.rows
        ],
    }


def _variant(variant: Variant) -> Data:
    return {
        "sku": variant.sku,
        "size": variant.size,
        "colour": variant.colour,
        "in_stock": variant.in_stock,
        "stock": variant.stock,
        "back_on": None if variant.back_on is None else variant.back_on.isoformat(),
    }


def _chart(session: Session, product: Product, language: str) -> SizeChart | None:
    if not product.has_size_chart:
        return None
    try:
        return size_chart(session, product.summary.sku, language=language)
    except NoSizeChart:
        return None


def _cart_line(session: Session, sku: str, language: str, currency: str) -> Data | None:
    try:
        product = get_product(session, checked_sku(sku), language, currency)
    except ProductNotFound:
        return None
    variant = next((variant for variant in product.variants if variant.sku == sku.upper()), None)
    if variant is None:
        return None
    return {
        **_variant(variant),
        "product_sku": product.summary.sku,
        "title": product.summary.title,
        "image": product.summary.image,
        "price": product.summary.price.as_data(),
    }
