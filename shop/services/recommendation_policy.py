"""What the shop recommends by: goods, features and gifts, in `shop/policies/recommendations.yml`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import yaml

from shop.errors import PolicyInvalid
from shop.services.policies import POLICIES
from shop.services.products import CATEGORIES

AUDIENCES = ("women", "men", "kids")


@dataclass(frozen=True)
class RecommendationRules:
    """`goods`: a category or kinds by what a shopper may name. `features`: attributes, by name, whose English
    value shows one. `gifts`: kinds by audience, best first. `goes_with`: kinds by a kind they go with.
    """

    goods: Mapping[str, frozenset[str] | str]
    mixed: frozenset[str]
    features: Mapping[str, Mapping[str, re.Pattern[str]]]
    gifts: Mapping[str, tuple[str, ...]]
    goes_with: Mapping[str, tuple[str, ...]]


def kinds_of(goods: Sequence[str]) -> frozenset[str]:
    """The catalogue's kinds, or categories, that these codes of goods stand for."""
    meant = (recommendation_rules().goods[code] for code in goods)
    return frozenset(kind for kinds in meant for kind in ([kinds] if isinstance(kinds, str) else kinds))


def goods_codes() -> tuple[str, ...]:
    """All codes of goods, in the file's order."""
    return tuple(recommendation_rules().goods)


def feature_codes() -> tuple[str, ...]:
    """All codes of features, in the file's order."""
    return tuple(recommendation_rules().features)


@lru_cache(maxsize=1)
def recommendation_rules() -> RecommendationRules:
    """The shipped file. Raises PolicyInvalid."""
    path = POLICIES / "recommendations.yml"
    document = yaml.safe_load(path.read_text(encoding="utf-8"))
    try:
        rules = RecommendationRules(
            goods={
                code: str(kinds["category"]) if isinstance(kinds, dict) else frozenset(kinds)
                for code, kinds in document["goods"].items()
            },
            mixed=frozenset(document["mixed"]),
            features={
                code: {name: re.compile(str(pattern)) for name, pattern in shown_by.items()}
                for code, shown_by in document["features"].items()
            },
            gifts={audience: tuple(kinds) for audience, kinds in document["gifts"].items()},
            goes_with={kind: tuple(kinds) for kind, kinds in document["goes_with"].items()},
        )
    except (KeyError, TypeError, AttributeError, re.error) as error:
        raise PolicyInvalid(
            f"Expected goods, mixed, features, gifts and goes_with in {path.name}; got {error!r}."
        ) from error
    unknown = [
        code for code, kinds in rules.goods.items() if isinstance(kinds, str) and code not in CATEGORIES
    ]
    if unknown or set(rules.gifts) != {"anyone", *AUDIENCES}:
        raise PolicyInvalid(
            f"Expected categories {CATEGORIES} and gifts for anyone and {AUDIENCES} in {path.name}; "
            f"got {unknown or sorted(rules.gifts)}."
        )
    return rules
