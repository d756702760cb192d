"""The steps of the catalogue's guides in other languages: `guides/<language>.yml` to table rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from shop.demo.catalogue import HERE, Row, read_yaml

GUIDES = HERE / "guides"


def load_guides(steps: Iterable[tuple[int, int, str]]) -> list[Row]:
    """Rows of the English `steps` (product id, position, text) in every language there is.

    A guide is either whole in a language or not there at all.
    """
    guides: dict[int, dict[int, str]] = defaultdict(dict)
    for product_id, position, text in steps:
        guides[product_id][position] = text
    rows = []
    for path in sorted(GUIDES.glob("*.yml")):
        words = read_yaml(path)
        for product_id, guide in guides.items():
            if all(text in words for text in guide.values()):
                rows += [
                    {"product_id": product_id, "language": path.stem, "position": place, "text": words[text]}
                    for place, text in guide.items()
                ]
    return rows
