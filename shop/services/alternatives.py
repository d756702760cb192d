"""What can be bought now instead of a size or a colour that can't."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy.orm import Session

from shop.connectors.seam import is_embedded
from shop.services.availability import Availability
from shop.services.products import ProductSummary, Variant, find_product
from shop.services.recommendations import Wishes, recommend


@dataclass(frozen=True)
class Alternatives:
    """All of it is in stock.

    `nearest` are the product's sizes next to those wanted, from its smallest; `colours` codes of its other
    colours in the size wanted; `similar` other products of its kind in the size, and in the colour where it
    does not come in that at all, best first.
    """

    nearest: tuple[str, ...]
    colours: tuple[str, ...]
    similar: tuple[ProductSummary, ...]


def alternatives_to(
    session: Session,
    stock: Availability,
    *,
    size: str | None = None,
    system: str | None = None,
    colour: str | None = None,
    language: str = "en",
    currency: str = "EUR",
) -> Alternatives:
    """Instead of what `check_stock` found for `size`, `system` and `colour`. Raises ProductNotFound.

    Of a connected shop's goods no others are known to be similar.
    """
    wishes = Wishes(
        like=stock.sku,
        size=size,
        system=system,
        colour=None if stock.colour_known else colour,
    )
    return Alternatives(
        nearest=_nearest(stock) if stock.size_known else (),
        colours=_other_colours(stock) if stock.size_known else (),
        similar=_similar(session, stock, wishes, language, currency) if is_embedded(session) else (),
    )


def _similar(
    session: Session, stock: Availability, wishes: Wishes, language: str, currency: str
) -> tuple[ProductSummary, ...]:
    found = recommend(session, wishes, language=language, currency=currency)
    kind = find_product(session, stock.sku).kind
    return tuple(made.product for made in found.suggestions if made.product.kind == kind)


def _nearest(stock: Availability) -> tuple[str, ...]:
    sold_out = {variant.sku for variant in stock.sold_out}
    near: set[str] = set()
    for colour in dict.fromkeys(variant.colour for variant in stock.sold_out):
        row = [variant for variant in stock.variants if variant.colour == colour]
        for place, variant in enumerate(row):
            if variant.sku in sold_out:
                near |= _first_in_stock(reversed(row[:place])) | _first_in_stock(row[place + 1 :])
    sizes = (variant.size for variant in stock.variants if variant.sku in near and variant.size)
    return tuple(dict.fromkeys(sizes))


def _first_in_stock(variants: Iterable[Variant]) -> set[str]:
    return {next((variant.sku for variant in variants if variant.in_stock), "")}


def _other_colours(stock: Availability) -> tuple[str, ...]:
    sizes = {variant.size for variant in stock.sold_out}
    gone = {variant.colour for variant in stock.sold_out}
    others = (
        variant.colour
        for variant in stock.variants
        if variant.in_stock and variant.size in sizes and variant.colour and variant.colour not in gone
    )
    return tuple(dict.fromkeys(others))
