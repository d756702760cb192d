"""What a product costs: in the shopper's currency, against another shop's price, and in large numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from sqlalchemy.orm import Session

from shop.money import Money
from shop.services.customers import get_customer
from shop.services.delivery import delivered_countries
from shop.services.identity import Proof, Shopper
from shop.services.price_policy import BulkRule, BulkStep, MatchRule, bulk_rule, match_rule
from shop.services.products import find_product, get_product

# Where a page names a language without a country, as the storefront has it.
USUAL_COUNTRIES = {
    "en": "GB",
    "es": "ES",
    "fr": "FR",
    "de": "DE",
    "pt": "PT",
    "it": "IT",
    "ru": "KZ",
    "zh": "CN",
    "ja": "JP",
    "ko": "KR",
    "ar": "AE",
}
HOME_CURRENCY = "EUR"
MATCH_VERDICTS = ("possible", "too_far", "not_lower", "other_currency")
BULK_VERDICTS = ("terms", "priced", "too_few", "quote", "excluded")
MatchVerdict = Literal["possible", "too_far", "not_lower", "other_currency"]
BulkVerdict = Literal["terms", "priced", "too_few", "quote", "excluded"]


@dataclass(frozen=True)
class ProductPrice:
    """A price of the shop's list. `in_stock`: at least one piece can be bought now.

    `is_lowest`: some of its sizes or colours cost more.
    """

    sku: str
    title: str
    price: Money
    in_stock: bool
    is_lowest: bool = False


@dataclass(frozen=True)
class PriceMatch:
    """Our price beside another shop's. `percent`: how far the other lies below ours, if it does."""

    sku: str
    title: str
    ours: Money
    verdict: MatchVerdict
    percent: int | None
    rule: MatchRule


@dataclass(frozen=True)
class BulkPrice:
    """What `quantity` pieces cost by the rule. `each` and `total` are None where only a person can say."""

    sku: str
    title: str
    single: Money
    quantity: int | None
    verdict: BulkVerdict
    step: BulkStep | None
    each: Money | None
    total: Money | None
    rule: BulkRule


def shopper_country(
    session: Session, shopper: Shopper, *, country: str | None = None, locale: str | None = None
) -> str | None:
    """Whose prices the shopper should see: the country named, her own, else her page's (`pt-BR`, `de`)."""
    if country:
        return country.upper()
    if shopper.proof is Proof.SIGNED and shopper.customer_id is not None:
        return get_customer(session, shopper.customer_id).country
    parts = (locale or "").replace("_", "-").split("-")
    region = next((part.upper() for part in parts[1:] if len(part) == 2), None)
    return region or USUAL_COUNTRIES.get(parts[0].lower())


def shopper_currency(
    session: Session, shopper: Shopper, *, country: str | None = None, locale: str | None = None
) -> str:
    """What she pays in there; euros where the shop has no currency for the country."""
    if not country and shopper.proof is Proof.SIGNED and shopper.customer_id is not None:
        return get_customer(session, shopper.customer_id).currency
    of = shopper_country(session, shopper, country=country, locale=locale)
    return delivered_countries().get(of or "", HOME_CURRENCY)


def price_of(session: Session, sku: str, currency: str, *, language: str = "en") -> ProductPrice:
    """The stored price, in euros where there is none in `currency`. Raises ProductNotFound."""
    product = get_product(session, sku, language, currency).summary
    return ProductPrice(product.sku, product.title, product.price, product.in_stock, product.is_lowest_price)


def compare_price(
    session: Session, sku: str, rival: Money, *, country: str | None, today: date, language: str = "en"
) -> PriceMatch:
    """Hold another shop's price against ours, in its currency, and both against the rule. Grants nothing.

    Raises ProductNotFound.
    """
    rule = match_rule(country, on=today)
    product = price_of(session, sku, rival.currency, language=language)
    ours = product.price
    percent: int | None = None
    verdict: MatchVerdict = "other_currency"
    if ours.currency == rival.currency:
        below = ours.amount - rival.amount
        percent = round(100 * below / ours.amount) if below > 0 else None
        within = 100 * below <= rule.most_percent * ours.amount
        verdict = "not_lower" if below <= 0 else "possible" if within else "too_far"
    return PriceMatch(product.sku, product.title, ours, verdict, percent, rule)


def bulk_price(
    session: Session,
    sku: str,
    quantity: int | None,
    currency: str,
    *,
    country: str | None,
    today: date,
    language: str = "en",
) -> BulkPrice:
    """The price of `quantity` pieces, or with None the rule's terms. Reserves nothing.

    The reduction is taken off each piece and rounded to the shopper's favour. Raises ProductNotFound;
    ValueError below one piece.
    """
    if quantity is not None and quantity < 1:
        raise ValueError(f"Expected at least one piece; got {quantity}.")
    rule = bulk_rule(country, on=today)
    product = price_of(session, sku, currency, language=language)
    step = rule.step(quantity or 0)
    verdict = _bulk_verdict(rule, find_product(session, sku).return_class, quantity, step)
    each: Money | None = None
    if verdict == "priced" and step is not None:
        each = Money(product.price.amount * (100 - step.percent) // 100, product.price.currency)
    elif verdict in ("too_few", "excluded"):
        each = product.price
    return BulkPrice(
        sku=product.sku,
        title=product.title,
        single=product.price,
        quantity=quantity,
        verdict=verdict,
        step=step,
        each=each,
        total=each * quantity if each is not None and quantity is not None else None,
        rule=rule,
    )


def _bulk_verdict(
    rule: BulkRule, return_class: str, quantity: int | None, step: BulkStep | None
) -> BulkVerdict:
    if return_class in rule.not_for:
        return "excluded"
    if quantity is None:
        return "terms"
    if quantity >= rule.quote_from:
        return "quote"
    return "too_few" if step is None else "priced"
