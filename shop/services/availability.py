"""What is in stock now, by size and colour, and wishes to be told when something is back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timezone

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import models
from shop.colours import is_called
from shop.connectors.seam import embedded_only
from shop.errors import NotSoldOut, ProductNotFound
from shop.models.upsert import insert_or_skip
from shop.services.emails import checked_email
from shop.services.products import Product, Variant, get_product, titles
from shop.services.shelves import lock_shelf, pieces_of
from shop.services.sizes import size_chart, sizes_called

_RANGE = re.compile(r"(\d+)-(\d+)")


@dataclass(frozen=True)
class Availability:
    """What of a product can be bought now. `wanted` are the variants of the size and colour asked for.

    `size_known`, `colour_known`: whether the product comes in the size and colour asked for; where it does
    not, that wish is left out of account.
    """

    sku: str
    title: str
    variants: tuple[Variant, ...]
    wanted: tuple[Variant, ...]
    size_known: bool
    colour_known: bool

    @property
    def in_stock(self) -> tuple[Variant, ...]:
        """Of the variants asked for, those that can be bought now."""
        return tuple(variant for variant in self.wanted if variant.in_stock)

    @property
    def sold_out(self) -> tuple[Variant, ...]:
        """Of the variants asked for, those that can't."""
        return tuple(variant for variant in self.wanted if not variant.in_stock)

    @property
    def colours(self) -> tuple[str, ...]:
        """The colours that those come in, as codes of the catalogue."""
        return tuple(dict.fromkeys(variant.colour for variant in self.wanted if variant.colour))


@dataclass(frozen=True)
class Notice:
    """A wish to be told, stored. `already`: it had been before, and is there once."""

    sku: str
    title: str
    size: str | None
    email: str
    already: bool


def check_stock(
    session: Session,
    sku: str,
    *,
    size: str | None = None,
    system: str | None = None,
    colour: str | None = None,
    language: str = "en",
) -> Availability:
    """Live stock of a product, or of what of it has `size` (M, 40; `system` EU, UK, US...) and `colour`.

    `colour` is a code of the catalogue or a plain name such as blue. Raises ProductNotFound.
    """
    product = get_product(session, sku, language)
    of_size = _of_size(session, product, size, system)
    of_colour = [
        variant for variant in product.variants if colour is None or is_called(variant.colour or "", colour)
    ]
    possible = of_size or list(product.variants)
    wanted = [variant for variant in possible if variant in of_colour]
    return Availability(
        sku=product.summary.sku,
        title=product.summary.title,
        variants=product.variants,
        wanted=tuple(wanted or possible),
        size_known=bool(of_size),
        colour_known=bool(wanted),
    )


@embedded_only("notices of what is back in stock")
def request_notice(
    session: Session,
    variant_sku: str,
    email: str,
    *,
    language: str = "en",
    now: datetime | None = None,
) -> Notice:
    """Store once that `email` wants to hear when the variant is back; asking again changes nothing.

    Who was told before may ask anew. Give it a transaction of its own. Raises ProductNotFound, NotSoldOut,
    EmailInvalid.
    """
    address = checked_email(email).lower()
    lock_shelf(session, variant_sku)
    product, variant = _variant(session, variant_sku)
    if pieces_of(session, variant.id) > 0:
        raise NotSoldOut(variant.sku)
    wish = {
        "variant_id": variant.id,
        "email": address,
        "language": language,
        "requested_at": now or datetime.now(timezone.utc),
        "sent_at": None,
    }
    key = {"variant_id": variant.id, "email": address}
    stored = insert_or_skip(session, models.StockNotice, wish, unique=list(key))
    if not stored:
        earlier = session.execute(select(models.StockNotice).filter_by(**key).with_for_update()).scalar_one()
        stored = earlier.sent_at is not None
        if stored:
            earlier.sent_at, earlier.requested_at = None, wish["requested_at"]
            earlier.language = language
            earlier.attempts, earlier.claimed_until, earlier.error = 0, None, None
            session.flush()
    return Notice(
        sku=variant.sku,
        title=titles(session, [product.id], language)[product.id],
        size=variant.size,
        email=address,
        already=not stored,
    )


def _of_size(session: Session, product: Product, size: str | None, system: str | None) -> list[Variant]:
    """The variants that `size` names; all where no size was named."""
    if size is None:
        return list(product.variants)
    plain = size.strip().upper()
    named = [variant for variant in product.variants if (variant.size or "").upper() == plain]
    if named and system in (None, "INT"):
        return named
    if not product.has_size_chart:
        return named or [variant for variant in product.variants if _covers(variant.size or "", plain)]
    called = sizes_called(size_chart(session, product.summary.sku), size, system)
    return [variant for variant in product.variants if variant.size in called]


def _covers(span: str, size: str) -> bool:
    """Whether a size such as 39-42 covers 40."""
    bounds = _RANGE.fullmatch(span)
    return bounds is not None and size.isdecimal() and int(bounds[1]) <= int(size) <= int(bounds[2])


def _variant(session: Session, sku: str) -> tuple[models.Product, models.Variant]:
    query = (
        select(models.Product, models.Variant)
        .join(models.Variant, models.Variant.product_id == models.Product.id)
        .where(models.Variant.sku == sku.strip().upper())
    )
    found = session.execute(query).first()
    if found is None:
        raise ProductNotFound(sku)
    return found[0], found[1]
