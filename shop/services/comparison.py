"""Two products side by side, and which products a sentence names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import models
from shop.connectors.seam import embedded_only
from shop.money import Money
from shop.product_search import words
from shop.services.products import Attribute, Product, get_product

# Letters at the beginning of a title's word by which it is recognised.
STEM = 4
_ARABIC_BEGINNING = re.compile(r"^(?:[وفبلك]?ال|لل|[وفبلك])(?=[\u0621-\u064a]{3})")
# The part of a title, its words weighed by how rare they are, that names a product.
MOST_OF_A_TITLE = 0.5


@dataclass(frozen=True)
class Difference:
    """What is said of both products and differs: an attribute's code, price, rating or colour."""

    name: str
    first: Attribute | Money | float
    second: Attribute | Money | float


@dataclass(frozen=True)
class Comparison:
    """Two products side by side; of what only one has an attribute for, nothing is said."""

    first: Product
    second: Product
    differences: tuple[Difference, ...]


@embedded_only("a catalogue to compare")
def compare_products(
    session: Session, first: str, second: str, *, language: str = "en", currency: str = "EUR"
) -> Comparison:
    """Two products and what differs between them, by the catalogue only. Raises ProductNotFound."""
    one = get_product(session, first, language, currency)
    other = get_product(session, second, language, currency)
    differences = [Difference("price", one.summary.price, other.summary.price)]
    if one.summary.rating is not None and other.summary.rating is not None:
        differences.append(Difference("rating", one.summary.rating, other.summary.rating))
    colours = [Attribute("colour", product.colour, None) for product in (one, other)]
    differences.append(Difference("colour", *colours))
    facts = {fact.name: fact for fact in other.attributes}
    differences += [
        Difference(fact.name, fact, facts[fact.name]) for fact in one.attributes if fact.name in facts
    ]
    return Comparison(one, other, tuple(found for found in differences if found.first != found.second))


@embedded_only("a catalogue to compare")
def named_products(session: Session, text: str, language: str, *, most: int = 2) -> list[str]:
    """SKUs of up to `most` products that `text` names by telling words of their titles, in its order."""
    titles = _titles(session, language)
    common = Counter(token for tokens in titles.values() for token in set(tokens))
    said = list(words(text))
    named: list[str] = []
    first: dict[str, int] = {}
    while len(named) < most:
        places = {sku: places_said(tokens, said) for sku, tokens in titles.items() if sku not in named}
        weights = {
            sku: sum(1 / common[titles[sku][token]] for token in found) for sku, found in places.items()
        }
        shares = {
            sku: weights[sku] / sum(1 / common[token] for token in titles[sku]) if titles[sku] else 0.0
            for sku in weights
        }
        best = max(shares, key=lambda sku: (round(shares[sku], 3), weights[sku]), default=None)
        if best is None or shares[best] < MOST_OF_A_TITLE:
            break
        named.append(best)
        for place in places[best].values():
            first[best] = min(place, first.get(best, place))
            said[place] = ""
    return sorted(named, key=lambda sku: first[sku])


@lru_cache(maxsize=4096)
def title_words(title: str) -> tuple[str, ...]:
    """The words of a title to compare, see `shop.product_search.words`."""
    return tuple(words(title))


def places_said(tokens: Sequence[str], said: Sequence[str]) -> dict[int, int]:
    """Which of a title's words were said: places in the title, and in the text, each taken once."""
    found: dict[int, int] = {}
    for place, token in enumerate(tokens):
        for at, word in enumerate(said):
            if at not in found.values() and word and _is_same(token, word):
                found[place] = at
                break
    return found


def _is_same(token: str, word: str) -> bool:
    """Whether a word of a title was said, in some inflection, with Korean endings or Arabic beginnings."""
    if token == word or _ARABIC_BEGINNING.sub("", word) == token:
        return True
    if "\uac00" <= token[0] <= "\ud7a3":
        return len(token) > 1 and word.startswith(token)
    shorter, longer = sorted((token, word), key=len)
    return len(shorter) >= STEM and len(longer) - len(shorter) <= 2 and longer[:-1].startswith(shorter[:-1])


def _titles(session: Session, language: str) -> dict[str, tuple[str, ...]]:
    query = (
        select(models.Product.sku, models.ProductTranslation.title, models.ProductTranslation.language)
        .join(models.ProductTranslation, models.ProductTranslation.product_id == models.Product.id)
        .where(models.ProductTranslation.language.in_({language, "en"}))
        .order_by(models.Product.id)
    )
    rows = sorted(session.execute(query), key=lambda row: row.language == language)
    return {row.sku: title_words(row.title) for row in rows}
