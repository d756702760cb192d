"""A product's drawn picture."""

from __future__ import annotations

from sqlalchemy.orm import Session

from shop.pictures import picture
from shop.services.products import find_product


def product_picture(session: Session, sku: str) -> str:
    """The SVG document of a product or of one of its variants. Raises ProductNotFound."""
    return picture(find_product(session, sku))
