"""Drawn pictures of the products: flat SVG, deterministic, a few kilobytes, no text, no script."""

from __future__ import annotations

from typing import Protocol

from shop.pictures import beauty, clothing, electronics, home, shoes
from shop.pictures.canvas import COLOURS, Palette

__all__ = ["KINDS", "picture"]

_DRAWINGS = {
    **clothing.DRAWINGS,
    **shoes.DRAWINGS,
    **electronics.DRAWINGS,
    **home.DRAWINGS,
    **beauty.DRAWINGS,
}
# Products of one kind that look different: a pad is not a plug.
_BY_SKU = {
    "CHA-142": "charging_pad",
    "MUG-112": "cups",
    "BOW-122": "salad_bowl",
    "VAS-132": "bud_vase",
    "LIP-142": "balm",
}
KINDS = frozenset(_DRAWINGS)


class Drawable(Protocol):
    """What a picture is drawn from: a row of `products`, or anything with these fields."""

    @property
    def sku(self) -> str:
        """For the few products that have a drawing of their own."""

    @property
    def kind(self) -> str:
        """t_shirt, sneaker, mug ...: one of KINDS."""

    @property
    def colour(self) -> str:
        """One of `shop.pictures.canvas.COLOURS`."""


def picture(product: Drawable) -> str:
    """The product's picture as an SVG document of 400 × 400 units."""
    palette = Palette(COLOURS.get(product.colour, COLOURS["grey"]))
    drawing = _DRAWINGS[_BY_SKU.get(product.sku, product.kind)]
    top, bottom = palette.background
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="400" height="400">'
        '<defs><linearGradient id="ground" x2="0" y2="1">'
        f'<stop stop-color="{top}"/><stop offset="1" stop-color="{bottom}"/></linearGradient></defs>'
        f'<rect width="400" height="400" fill="url(#ground)"/>{drawing(palette)}</svg>'
    )
