"""The catalogue: search that forgives typing, and everything known about one product."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from shop import models
from shop.connectors.seam import embedded_only, ported
from shop.errors import ProductNotFound
from shop.money import Money
from shop.product_search import search_index

CATEGORIES = ("clothing", "shoes", "electronics", "home", "beauty")


@dataclass(frozen=True)
class ProductMatch:
    """A product that a shopper's words may mean. `score` in 0..1; `title` in the language asked for."""

    sku: str
    title: str
    score: float


@dataclass(frozen=True)
class ProductSummary:
    """A product as a card or a tile shows it. `is_lowest_price`: some of its variants cost more."""

    sku: str
    title: str
    category: str
    kind: str
    brand: str
    image: str
    price: Money
    in_stock: bool
    rating: float | None
    is_lowest_price: bool = False


@dataclass(frozen=True)
class ProductPage:
    """One page of the catalogue; `next` is the next page's number or None."""

    products: tuple[ProductSummary, ...]
    categories: tuple[str, ...]
    next: int | None


@dataclass(frozen=True)
class Variant:
    """What can be put in the cart. `back_on` is the day it is expected back when `stock` is 0, if known."""

    sku: str
    size: str | None
    colour: str | None
    stock: int
    back_on: date | None

    @property
    def in_stock(self) -> bool:
        """Whether at least one piece can be sold now."""
        return self.stock > 0


@dataclass(frozen=True)
class Attribute:
    """A fact of the catalogue: `name` is a code (material, battery_life).

    `value` is in the language asked for, as far as it is known there; "yes" and "no" stay codes, and what has
    a `unit` is a number as written.
    """

    name: str
    value: str
    unit: str | None


@dataclass(frozen=True)
class Product:
    """Everything known about one product. `care` are codes (wash_30, no_tumble_dry), `guide` short steps.

    `guide_language` is the language the steps are in: English where there are none in the one asked for.
    """

    summary: ProductSummary
    description: str
    audience: str
    colour: str
    variants: tuple[Variant, ...]
    attributes: tuple[Attribute, ...]
    care: tuple[str, ...]
    guide: tuple[str, ...]
    guide_language: str
    has_size_chart: bool


@ported("catalogue")
def find_products(session: Session, text: str, language: str, *, limit: int = 5) -> list[ProductMatch]:
    """Products that `text` may mean, best first, typing mistakes and plurals forgiven.

    Looks in the titles of `language` and of English; empty when nothing is near. `text` may be a
    whole message.
    """
    rows = session.execute(
        select(models.Product.id, models.Product.sku, models.ProductTranslation.title)
        .join(models.ProductTranslation, models.ProductTranslation.product_id == models.Product.id)
        .where(models.ProductTranslation.language.in_({language, "en"}))
        .order_by(models.Product.id, models.ProductTranslation.language)
    ).all()
    scores = search_index(tuple((sku, title) for _, sku, title in rows)).scores(text)
    best = heapq.nsmallest(limit, scores.items(), key=lambda item: (-item[1], item[0]))
    names = titles(session, {product_id for product_id, sku, _ in rows if sku in dict(best)}, language)
    ids = {sku: product_id for product_id, sku, _ in rows}
    return [ProductMatch(sku, names[ids[sku]], round(score, 3)) for sku, score in best]


@embedded_only("pages of the catalogue")
def list_products(
    session: Session,
    *,
    category: str | None = None,
    text: str | None = None,
    language: str = "en",
    currency: str = "EUR",
    page: int = 1,
    per_page: int = 24,
) -> ProductPage:
    """A page of the catalogue, filtered by category and by `find_products`-like text, best match first."""
    query = select(models.Product).order_by(models.Product.id)
    if category:
        query = query.where(models.Product.category == category)
    if text and text.strip():
        ranks = {
            match.sku: rank for rank, match in enumerate(find_products(session, text, language, limit=200))
        }
        found = session.execute(query.where(models.Product.sku.in_(list(ranks)))).scalars().all()
        rows = sorted(found, key=lambda row: ranks[row.sku])[(page - 1) * per_page : page * per_page + 1]
    else:
        rows = session.execute(query.limit(per_page + 1).offset((page - 1) * per_page)).scalars().all()
    return ProductPage(
        products=tuple(_summaries(session, rows[:per_page], language, currency)),
        categories=CATEGORIES,
        next=page + 1 if len(rows) > per_page else None,
    )


@ported("catalogue")
def get_product(session: Session, sku: str, language: str = "en", currency: str = "EUR") -> Product:
    """One product by its SKU or one of its variants' SKUs. Raises ProductNotFound."""
    row = find_product(session, sku)
    translations = _translations(session, row.id, language)
    own = {"product_id": row.id}
    guide, guide_language = _guide(session, row.id, language)
    care = session.execute(select(models.CareNote).filter_by(**own).order_by(models.CareNote.position))
    return Product(
        summary=_summaries(session, [row], language, currency)[0],
        description=next((text.description for text in translations if text.description), ""),
        audience=row.audience,
        colour=row.colour,
        variants=tuple(_variants(session, row.id)),
        attributes=tuple(_attributes(session, row.id, language)),
        care=tuple(note.code for note in care.scalars()),
        guide=tuple(guide),
        guide_language=guide_language,
        has_size_chart=row.size_chart_id is not None,
    )


@ported("catalogue")
def list_currencies(session: Session) -> list[str]:
    """The currencies in which every product has a price."""
    priced = select(models.Price.currency).group_by(models.Price.currency)
    every = select(func.count()).select_from(models.Product).scalar_subquery()
    return list(
        session.execute(priced.having(func.count() == every).order_by(models.Price.currency)).scalars()
    )


@embedded_only("what our own catalogue says of a product")
def find_product(session: Session, sku: str) -> models.Product:
    """The row of a product by its SKU or one of its variants'. Raises ProductNotFound."""
    plain = sku.strip().upper()
    of_variant = select(models.Variant.product_id).where(models.Variant.sku == plain)
    query = select(models.Product).where(or_(models.Product.sku == plain, models.Product.id.in_(of_variant)))
    row: models.Product | None = session.execute(query).scalars().first()
    if row is None:
        raise ProductNotFound(sku)
    return row


def titles(session: Session, product_ids: Iterable[int], language: str) -> dict[int, str]:
    """Titles by product id: in `language` where there is a translation, else in English."""
    query = select(models.ProductTranslation).where(
        models.ProductTranslation.product_id.in_(list(product_ids)),
        models.ProductTranslation.language.in_({language, "en"}),
    )
    rows = session.execute(query).scalars().all()
    return {
        row.product_id: row.title for row in sorted(rows, key=lambda row: row.language == language)
    }  # the wanted language comes last and wins


def image_path(sku: str) -> str:
    """Where the storefront serves the product's drawn picture."""
    return f"/store/images/{sku}.svg"


def _summaries(
    session: Session, rows: Sequence[models.Product], language: str, currency: str
) -> list[ProductSummary]:
    ids = [row.id for row in rows]
    names = titles(session, ids, language)
    prices = _prices(session, ids, currency)
    stocked = _stocked(session, ids)
    return [
        ProductSummary(
            sku=row.sku,
            title=names[row.id],
            category=row.category,
            kind=row.kind,
            brand=row.brand,
            image=image_path(row.sku),
            price=prices[row.id],
            in_stock=row.id in stocked,
            rating=row.rating,
        )
        for row in rows
    ]


def _prices(session: Session, product_ids: Sequence[int], currency: str) -> dict[int, Money]:
    """Prices by product id, in euros where the currency is not sold in."""
    query = select(models.Price).where(
        models.Price.product_id.in_(product_ids), models.Price.currency.in_({currency, "EUR"})
    )
    rows = session.execute(query).scalars().all()
    ordered = sorted(rows, key=lambda row: row.currency == currency)
    return {row.product_id: Money(row.amount, row.currency) for row in ordered}


def _stocked(session: Session, product_ids: Sequence[int]) -> set[int]:
    query = (
        select(models.Variant.product_id)
        .join(models.Stock, models.Stock.variant_id == models.Variant.id)
        .where(models.Variant.product_id.in_(product_ids), models.Stock.quantity > 0)
    )
    return set(session.execute(query).scalars())


def _variants(session: Session, product_id: int) -> list[Variant]:
    pieces = func.coalesce(func.sum(models.Stock.quantity), 0)
    query = (
        select(models.Variant, pieces, func.min(models.Stock.back_on))
        .outerjoin(models.Stock, models.Stock.variant_id == models.Variant.id)
        .where(models.Variant.product_id == product_id)
        .group_by(models.Variant.id)
        .order_by(models.Variant.position)
    )
    return [
        Variant(row.sku, row.size, row.colour, int(stock), None if stock else back_on)
        for row, stock, back_on in session.execute(query)
    ]


def _translations(session: Session, product_id: int, language: str) -> list[models.ProductTranslation]:
    query = select(models.ProductTranslation).where(
        models.ProductTranslation.product_id == product_id,
        models.ProductTranslation.language.in_({language, "en"}),
    )
    return sorted(session.execute(query).scalars(), key=lambda row: row.language != language)


def _attributes(session: Session, product_id: int, language: str) -> list[Attribute]:
    fact, word = models.ProductAttribute, models.AttributeTranslation
    translated = (word.attribute == fact.name) & (word.value == fact.value) & (word.language == language)
    query = (
        select(fact, word.text)
        .outerjoin(word, translated & fact.unit.is_(None))
        .where(fact.product_id == product_id)
        .order_by(fact.position)
    )
    return [Attribute(row.name, text or row.value, row.unit) for row, text in session.execute(query)]


def _guide(session: Session, product_id: int, language: str) -> tuple[list[str], str]:
    query = select(models.GuideStep).where(
        models.GuideStep.product_id == product_id, models.GuideStep.language.in_({language, "en"})
    )
    steps = session.execute(query.order_by(models.GuideStep.position)).scalars().all()
    wanted = [step.text for step in steps if step.language == language]
    return (wanted, language) if wanted else ([step.text for step in steps], "en")
