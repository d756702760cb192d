"""What may come back, before anything is bought: the return rules told for a country, or for all of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from shop.connectors.seam import is_embedded
from shop.services.laws import law_page
from shop.services.policies import ReturnRule, return_rule, return_rules
from shop.services.products import CATEGORIES, find_product, titles

USUAL = "clothing"
# How the rules' exceptions mark what rests on no law, and what on the law of the rule itself.
SHOP_RULE = "shop rule"
SAME_ACT = "the same act"


@dataclass(frozen=True)
class ReturnTerms:
    """The rule for goods delivered to `country`, its windows in days from delivery.

    `shorter` are the categories whose window is another one. `item` and `item_class` belong to the product
    that was asked about: its title and return class (standard, sealed, final_sale).
    """

    country: str
    rule: ReturnRule
    shorter: dict[str, int]
    item: str | None = None
    item_class: str = "standard"

    @property
    def item_exception(self) -> str | None:
        """The return class by which the rule refuses the item asked about, without a fault."""
        return self.item_class if self.item and self.item_class in self.rule.exceptions else None

    @property
    def law(self) -> str | None:
        """The law that the answer rests on, as it is cited; None where it is the shop's own rule."""
        floor = self.rule.floor_source
        if self.item_exception is None:
            return floor
        source = self.rule.exceptions[self.item_exception].source
        if floor and source.startswith(SAME_ACT):
            return source.replace(SAME_ACT, floor.partition(", article")[0], 1)
        return None if source.startswith(SHOP_RULE) else source

    @property
    def law_page(self) -> str | None:
        """The address of that law, None where it is the shop's own rule."""
        return law_page(self.law)


@dataclass(frozen=True)
class ReturnSpan:
    """What holds whatever the country: windows from and to, and how long for faults; in days."""

    least_days: int
    most_days: int
    least_fault_days: int


def return_terms(
    session: Session, country: str, *, today: date, sku: str | None = None, language: str = "en"
) -> ReturnTerms:
    """The terms for an order placed today. Raises ProductNotFound for an unknown `sku`.

    Of another shop's goods it is not known which exceptions hold: there the terms are those of all goods.
    """
    product = find_product(session, sku) if sku and is_embedded(session) else None
    rule = return_rule(country, product.category if product else USUAL, on=today)
    windows = {category: return_rule(country, category, on=today).window_days for category in CATEGORIES}
    return ReturnTerms(
        country=country,
        rule=rule,
        shorter={} if product else {name: days for name, days in windows.items() if days != rule.window_days},
        item=titles(session, [product.id], language)[product.id] if product else None,
        item_class=product.return_class if product else "standard",
    )


def return_span(*, today: date) -> ReturnSpan:
    """The least and the most that any country's rule gives to an order placed today."""
    rules = [rule for category in CATEGORIES for rule in return_rules(category, on=today)]
    windows = [rule.window_days for rule in rules]
    return ReturnSpan(min(windows), max(windows), min(rule.fault_days for rule in rules))
