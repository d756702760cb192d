"""Which country is meant: named, remembered, the customer's own, or the page's; and how it is called."""

from __future__ import annotations

import re
from dataclasses import dataclass

from babel import Locale
from babel.numbers import get_currency_name
from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet

from actions.choosing import is_brief
from actions.dialogue import entity, intent_of, text_of
from actions.matters import Choice
from actions.shop_access import language_of, look_up, metadata_of, shopper_of, today
from shop.errors import CustomerNotFound
from shop.services.customers import get_customer
from shop.services.ways_to_pay import payment_terms

COUNTRY = "current_country"
ASPECTS = "current_aspects"
# Where a conversation's language is spoken, for buttons: the most customers first.
SPOKEN_IN = {
    "en": ("US", "GB", "IE"),
    "es": ("ES", "MX"),
    "fr": ("FR", "BE", "CH"),
    "de": ("DE", "AT", "CH"),
    "pt": ("PT", "BR"),
    "it": ("IT", "CH"),
    "ru": ("RU", "DE"),
    "zh": ("CN", "US"),
    "ja": ("JP", "US"),
    "ko": ("KR", "US"),
    "ar": ("AE", "SA"),
}
FALLBACK_CURRENCY = "EUR"
_REGION = re.compile(r"[a-z]{2,3}(?:[-_][A-Z][a-z]{3})?[-_]([A-Z]{2})")
_LOCALES = {"zh": "zh_Hans"}


@dataclass(frozen=True)
class Home:
    """Where the shopper buys from, as far as it is known, and what she pays in there."""

    country: str | None
    currency: str


async def home_of(tracker: Tracker) -> Home:
    """The country just named, else the one spoken of before, else the customer's, else the page's region."""
    named = entity(tracker, "country") or tracker.get_slot(COUNTRY)
    shopper = shopper_of(tracker)
    if not named and shopper.customer_id is not None:
        try:
            customer = await look_up(get_customer, shopper.customer_id)
        except CustomerNotFound:
            pass
        else:
            return Home(customer.country, customer.currency)
    country = named or region_of(str(metadata_of(tracker).get("locale") or ""))
    if country is None:
        return Home(None, FALLBACK_CURRENCY)
    return Home(str(country), payment_terms(str(country), today=today()).currency)


def region_of(locale: str) -> str | None:
    """The country of a locale such as `de-AT`; None where it names only a language."""
    match = _REGION.fullmatch(locale)
    return match[1] if match else None


def remember(tracker: Tracker, intent: str, aspects: list[str]) -> list[EventType]:
    """What a bare "and for Austria?" goes on from."""
    named = entity(tracker, "country")
    return [
        SlotSet("matter", intent),
        SlotSet(ASPECTS, aspects),
        *([SlotSet(COUNTRY, str(named))] if named else []),
    ]


def goes_on(tracker: Tracker, intent: str) -> bool:
    """Whether the latest message only names another country for the question `intent` asked before."""
    if tracker.get_slot("matter") != intent or not entity(tracker, "country"):
        return False
    return intent_of(tracker) != intent or is_brief(text_of(tracker))


def country_name(code: str, language: str) -> str:
    """The country in words of `language`; the code itself where the CLDR has none."""
    return str(Locale.parse(_LOCALES.get(language, language)).territories.get(code, code))


def country_names(codes: tuple[str, ...], language: str) -> list[str]:
    """Countries in words, without the shop's `*`."""
    return [country_name(code, language) for code in codes if code != "*"]


def currency_name(code: str, language: str) -> str:
    """The currency in words of `language`."""
    return str(get_currency_name(code, locale=_LOCALES.get(language, language)))


def country_choices(intent: str, language: str) -> list[Choice]:
    """Buttons by which the shopper says her country."""
    return [
        {"label": country_name(code, language), "payload": f'/{intent}{{"country": "{code}"}}'}
        for code in SPOKEN_IN[language]
    ]


def language_and_text(tracker: Tracker) -> tuple[str, str]:
    """What every answer here reads first."""
    return language_of(tracker), text_of(tracker)
