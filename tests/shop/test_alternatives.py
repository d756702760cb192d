"""What is offered instead of what is sold out or not made: only what is there."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from shop import models
from shop.errors import ProductNotFound
from shop.services.alternatives import Alternatives, alternatives_to
from shop.services.availability import Availability, check_stock

SNEAKER, RIVAL = "SNK-103", "SNK-102"


def put(session: Session, sku: str, pieces: int, *sizes: str) -> None:
    """So many pieces of these sizes of a product, or of all."""
    variants = (
        select(models.Variant.id)
        .join(models.Product, models.Product.id == models.Variant.product_id)
        .where(models.Product.sku == sku, *([models.Variant.size.in_(sizes)] if sizes else []))
    )
    session.execute(
        update(models.Stock)
        .where(models.Stock.variant_id.in_(variants))
        .values(quantity=pieces)
        .execution_options(synchronize_session=False)
    )


def instead(session: Session, sku: str, **wish: Any) -> Alternatives:
    found: Availability = check_stock(session, sku, **wish)
    return alternatives_to(session, found, **wish)


def similar(found: Alternatives) -> list[str]:
    return [product.sku for product in found.similar]


def test_the_sizes_next_to_it(session: Session) -> None:
    put(session, SNEAKER, 4)
    put(session, SNEAKER, 0, "41", "42")
    assert instead(session, SNEAKER, size="41").nearest == ("40", "43")
    assert instead(session, SNEAKER, size="42").nearest == ("40", "43")


def test_the_smallest_has_one_neighbour_and_who_has_none_gets_none(session: Session) -> None:
    put(session, SNEAKER, 0)
    put(session, SNEAKER, 2, "44")
    assert instead(session, SNEAKER, size="40").nearest == ("44",)
    put(session, SNEAKER, 0)
    assert instead(session, SNEAKER, size="40").nearest == ()


def test_a_size_by_another_name(session: Session) -> None:
    put(session, SNEAKER, 4)
    put(session, SNEAKER, 0, "40")
    by_name = instead(session, SNEAKER, size="40", system="EU")
    assert by_name.nearest == ("39", "41")


def test_something_like_it_in_the_size(session: Session) -> None:
    put(session, SNEAKER, 0, "40")
    put(session, RIVAL, 3, "40")
    assert RIVAL in similar(instead(session, SNEAKER, size="40"))
    put(session, RIVAL, 0, "40")
    assert RIVAL not in similar(instead(session, SNEAKER, size="40"))


def test_it_is_of_the_same_kind_for_the_same_people(session: Session) -> None:
    put(session, SNEAKER, 0)
    own = session.execute(select(models.Product).where(models.Product.sku == SNEAKER)).scalar_one()
    offered = similar(instead(session, SNEAKER))
    assert offered
    for sku in offered:
        other = session.execute(select(models.Product).where(models.Product.sku == sku)).scalar_one()
        assert other.kind == own.kind
        assert other.audience in (own.audience, "unisex")


def test_a_colour_it_is_not_made_in_is_looked_for_elsewhere(session: Session) -> None:
    put(session, "TEE-103", 3)
    found = instead(session, "TEE-101", colour="black", size="M")
    assert similar(found) == ["TEE-103"]
    assert similar(instead(session, "TEE-101", colour="gold")) == []


def test_another_colour_of_the_same_thing(session: Session) -> None:
    put(session, SNEAKER, 0, "40")
    variant = session.execute(
        select(models.Variant)
        .join(models.Product, models.Product.id == models.Variant.product_id)
        .where(models.Product.sku == SNEAKER, models.Variant.size == "40")
    ).scalar_one()
    navy = models.Variant(
        id=9_000_001,
        product_id=variant.product_id,
        sku=f"{SNEAKER}-NAVY-40",
        size="40",
        colour="navy",
        position=99,
    )
    variant.colour = "forest"
    session.add(navy)
    session.flush()
    assert instead(session, SNEAKER, size="40", colour="forest").colours == ()
    session.add(models.Stock(variant_id=navy.id, warehouse="A", quantity=1))
    session.flush()
    assert instead(session, SNEAKER, size="40", colour="forest").colours == ("navy",)


def test_what_is_not_there_is_never_offered(session: Session) -> None:
    put(session, SNEAKER, 0)
    put(session, RIVAL, 0)
    found = instead(session, SNEAKER, size="40")
    assert (found.nearest, found.colours) == ((), ())
    assert all(product.in_stock and product.sku != RIVAL for product in found.similar)


def test_an_unknown_product(session: Session) -> None:
    with pytest.raises(ProductNotFound):
        alternatives_to(session, Availability("NOPE-1", "", (), (), True, True))
