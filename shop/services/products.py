"""The catalogue: search that forgives typing, and everything known about one product."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from shop.money import Money

CATEGORIES = ("clothing", "shoes", "electronics", "home", "beauty")


@dataclass(frozen=True)
class ProductMatch:
    """A product that a shopper's words may mean. `score` in 0..1; `title` in the language asked for."""

    sku: str
    title: str
    score: float


@dataclass(frozen=True)
class ProductSummary:
    """A product as a card or a tile shows it."""

    sku: str
    title: str
    category: str
    kind: str
    brand: str
    image: str
    price: Money
    in_stock: bool
    rating: float | None


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
    """A fact of the catalogue: `name` is a code (material, battery_life), `value` as written."""

    name: str
    value: str
    unit: str | None


@dataclass(frozen=True)
class Product:
    """Everything known about one product. `care` are codes (wash_30, no_tumble_dry), `guide` short steps."""

    summary: ProductSummary
    description: str
    audience: str
    colour: str
    variants: tuple[Variant, ...]
    attributes: tuple[Attribute, ...]
    care: tuple[str, ...]
    guide: tuple[str, ...]
    has_size_chart: bool


def find_products(session: Session, text: str, language: str, *, limit: int = 5) -> list[ProductMatch]:
    """Products that `text` may mean, best first, typing mistakes and plurals forgiven.

    Looks in the titles of `language` and of English; empty when nothing is near.
    """
    raise NotImplementedError


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
    """A page of the catalogue, filtered by category and by `find_products`-like text."""
    raise NotImplementedError


def get_product(session: Session, sku: str, language: str = "en", currency: str = "EUR") -> Product:
    """One product by its SKU or one of its variants' SKUs. Raises ProductNotFound."""
    raise NotImplementedError
