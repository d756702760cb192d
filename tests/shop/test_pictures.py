"""The drawn pictures."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import models
from shop.errors import ProductNotFound
from shop.pictures import KINDS, picture
from shop.pictures.canvas import COLOURS
from shop.services.pictures import product_picture

_ALLOWED = {"svg", "defs", "linearGradient", "stop", "g", "path", "rect", "circle", "ellipse"}


def test_every_product_has_a_small_harmless_picture(session: Session) -> None:
    for product in session.execute(select(models.Product)).scalars():
        assert product.kind in KINDS
        assert product.colour in COLOURS
        drawn = picture(product)
        assert len(drawn) < 8_000, product.sku
        elements = ElementTree.fromstring(drawn).iter()
        assert {element.tag.rpartition("}")[2] for element in elements} <= _ALLOWED
        assert drawn == picture(product)


def test_what_differs_looks_different(session: Session) -> None:
    products = session.execute(select(models.Product)).scalars().all()
    assert len({picture(product) for product in products}) > 0.85 * len(products)


def test_by_sku(session: Session) -> None:
    assert product_picture(session, "MUG-111").startswith("<svg")
    with pytest.raises(ProductNotFound):
        product_picture(session, "NOPE-1")
