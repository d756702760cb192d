"""The shop's terms: ways to pay, how to order, what may come back, what is guaranteed."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.countries import (
    ASPECTS,
    country_choices,
    country_name,
    country_names,
    currency_name,
    goes_on,
    home_of,
    language_and_text,
    remember,
)
from actions.dialogue import RETURN, Answer, entity, offer_person
from actions.shop_access import language_of, look_up, page_sku, today
from actions.term_words import ORDERING_ASPECTS, PAYMENT_ASPECTS, aspects_asked, methods_named
from shop.errors import ProductNotFound
from shop.services.ordering import ordering_terms
from shop.services.products import get_product
from shop.services.return_terms import ReturnTerms, return_span, return_terms
from shop.services.warranties import LegalGuarantee, legal_guarantee, shop_warranty
from shop.services.ways_to_pay import (
    PaymentTerms,
    brand_name,
    countries_taking,
    paid_mostly,
    payment_terms,
)

# Methods named in one message that are answered one by one.
MOST_METHODS = 2
DAYS_IN_A_MONTH = 30.4


class ActionTellPaymentMethods(Answer):
    """How one can pay, or what of it was asked: a method, instalments, cash, the currency, safety."""

    action = "action_tell_payment_methods"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        language, text = language_and_text(tracker)
        country = (await home_of(tracker)).country
        if goes_on(tracker, "ask_payment_methods"):
            asked = tracker.get_slot(ASPECTS) or []
        else:
            asked = asked_of_payment(text, language)
        PaymentAnswers(dispatcher, country, language).tell_all(asked or ["methods"])
        return remember(tracker, "ask_payment_methods", asked)


def asked_of_payment(text: str, language: str) -> list[str]:
    """Aspects of paying that `text` asks for, and the methods it names."""
    aspects = aspects_asked(text, PAYMENT_ASPECTS, language)[:MOST_METHODS]
    methods = methods_named(text, language)
    return aspects or methods[:MOST_METHODS]


class PaymentAnswers:
    """One message for each thing asked about paying, for a country or for all of them."""

    def __init__(self, dispatcher: CollectingDispatcher, country: str | None, language: str) -> None:
        self.dispatcher, self.language = dispatcher, language
        self.terms: PaymentTerms | None = payment_terms(country, today=today()) if country else None
        self.values: dict[str, Any] = {"country": country_name(country, language)} if country else {}

    def tell_all(self, aspects: list[str]) -> None:
        """Answer each of `aspects`: of PAYMENT_ASPECTS, a method's code, or "methods". After a no comes what
        there is instead.
        """
        taken = [self._tell(aspect) for aspect in aspects]
        if not all(taken):
            self._methods()

    def _tell(self, aspect: str) -> bool:
        tellers = {
            "methods": self._methods,
            "instalments": self._instalments,
            "cash": self._cash,
            "currency": self._currency,
            "safety": self._safety,
        }
        return tellers[aspect]() if aspect in tellers else self._method(aspect)

    def _say(self, response: str, *, ask_country: bool = False, **values: Any) -> None:
        choices = country_choices("ask_payment_methods", self.language) if ask_country else []
        self.dispatcher.utter_message(response=response, choices=choices, **self.values, **values)

    def _methods(self) -> bool:
        if self.terms is None:
            everywhere = brands(paid_mostly(today=today()))
            self._say("utter_paying_methods_general", methods=everywhere, ask_country=True)
            return True
        also = ["utter_paying_also_transfer"] if "bank_transfer" in self.terms.methods else []
        also += ["utter_paying_also_invoice"] if "invoice" in self.terms.methods else []
        self._say("utter_paying_methods", methods=brands(self.terms.methods), also=also)
        return True

    def _method(self, method: str) -> bool:
        name = brand_name(method)
        values: dict[str, Any] = {"method": name or {"sentences": [f"way_to_pay_{method}"]}}
        if self.terms is None:
            return self._method_anywhere(method, values)
        taken = method in self.terms.methods
        self._say("utter_paying_taken" if taken else "utter_paying_not_taken", **values)
        return taken

    def _method_anywhere(self, method: str, values: dict[str, Any]) -> bool:
        countries = countries_taking(method, today=today())
        if method in paid_mostly(today=today()):
            self._say("utter_paying_taken_mostly", ask_country=True, **values)
        elif countries:
            names = country_names(countries, self.language)
            self._say("utter_paying_taken_in", countries=names, ask_country=True, **values)
        else:
            self._say("utter_paying_taken_nowhere", **values)
        return bool(countries)

    def _instalments(self) -> bool:
        if self.terms is None:
            names = country_names(countries_taking("instalments", today=today()), self.language)
            self._say("utter_paying_instalments_in", countries=names, ask_country=True)
        elif (offer := self.terms.instalments) is None:
            self._say("utter_paying_no_instalments")
        else:
            by_card = offer.provider is None
            self._say(
                "utter_paying_instalments_by_card" if by_card else "utter_paying_instalments",
                parts=[str(part) for part in offer.parts],
                provider=brand_name(offer.provider or "") or "",
                minimum=offer.minimum.as_data(),
            )
        return True

    def _cash(self) -> bool:
        if self.terms is None:
            names = country_names(countries_taking("cash_on_delivery", today=today()), self.language)
            self._say("utter_paying_cash_in", countries=names, ask_country=True)
        elif (cash := self.terms.cash_on_delivery) is None:
            self._say("utter_paying_no_cash")
            return False
        else:
            self._say("utter_paying_cash", fee=cash.fee.as_data(), limit=cash.limit.as_data())
        return True

    def _currency(self) -> bool:
        if self.terms is None:
            self._say("utter_paying_currency_general", ask_country=True)
        else:
            self._say("utter_paying_currency", currency=currency_name(self.terms.currency, self.language))
        return True

    def _safety(self) -> bool:
        self._say("utter_paying_safe")
        return True


def brands(methods: tuple[str, ...]) -> list[str]:
    """The methods that have a brand's name, as it writes itself."""
    return [name for method in methods if (name := brand_name(method))]


class ActionExplainOrdering(Answer):
    """How to order: the steps, as a guest, the cart, and that nobody orders in the shopper's place."""

    action = "action_explain_ordering"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        language, text = language_and_text(tracker)
        asked = aspects_asked(text, ORDERING_ASPECTS, language)
        if "for_me" in asked:
            dispatcher.utter_message(response="utter_ordering_for_me", also=["utter_ordering_steps"])
        elif "guest" in asked:
            as_guest = ordering_terms().guest_checkout
            response = "utter_ordering_guest" if as_guest else "utter_ordering_account"
            dispatcher.utter_message(response=response)
        elif "cart" in asked:
            dispatcher.utter_message(response="utter_ordering_cart")
        elif title := await title_at_hand(tracker):
            dispatcher.utter_message(response="utter_ordering_steps_here", title=title)
        else:
            dispatcher.utter_message(response="utter_ordering_steps")
        return remember(tracker, "ask_how_to_order", asked)


class ActionTellReturnPolicy(Answer):
    """The return rule of the shopper's country, for the item at hand where there is one."""

    action = "action_tell_return_policy"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        language = language_of(tracker)
        country = (await home_of(tracker)).country
        if country is None:
            span = return_span(today=today())
            dispatcher.utter_message(
                response="utter_terms_returns_general",
                choices=country_choices("ask_return_policy", language),
                least=span.least_days,
                most=span.most_days,
                months=months_of(span.least_fault_days),
            )
        else:
            sku = await sku_at_hand(tracker)
            terms = await look_up(return_terms, country, today=today(), sku=sku, language=language)
            tell_return_terms(dispatcher, terms, language)
        return remember(tracker, "ask_return_policy", [])


def tell_return_terms(dispatcher: CollectingDispatcher, terms: ReturnTerms, language: str) -> None:
    """One message: window, who pays, exceptions, money back, faults, and the rule with its source."""
    rule = terms.rule
    if terms.item_exception:
        response = f"utter_terms_item_{terms.item_exception}"
        also = ["utter_terms_returns_faulty"]
    else:
        response = "utter_terms_returns_item" if terms.item else "utter_terms_returns"
        also = [
            *(["utter_terms_returns_electronics"] if "electronics" in terms.shorter else []),
            f"utter_terms_returns_paid_{rule.paid_by}",
            *([] if terms.item else [f"utter_terms_except_{name}" for name in rule.exceptions]),
            "utter_terms_returns_refund",
            "utter_terms_returns_faulty",
        ]
    exception = rule.exceptions[terms.item_exception] if terms.item_exception else None
    dispatcher.utter_message(
        response=response,
        also=[
            *also,
            "utter_terms_rule_by_law" if terms.law else "utter_terms_rule",
            *law_sentences(terms.law_page),
        ],
        choices=[RETURN],
        country=country_name(terms.country, language),
        title=terms.item or "",
        days=rule.window_days,
        electronics_days=terms.shorter.get("electronics", rule.window_days),
        refund_days=rule.refund_days,
        months=months_of(rule.fault_days),
        rule=exception.id if exception else rule.id,
        source=terms.law or "",
        law_url=terms.law_page or "",
    )


def law_sentences(page: str | None) -> list[str]:
    """Where the law can be read."""
    return ["utter_terms_law_page"] if page else []


def months_of(days: int) -> int:
    """Whole months of a term that the rules count in days."""
    return round(days / DAYS_IN_A_MONTH)


class ActionTellWarranty(Answer):
    """What the law guarantees in the shopper's country, what the shop adds, and what neither covers."""

    action = "action_tell_warranty"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        language = language_of(tracker)
        country = (await home_of(tracker)).country
        await self._tell_own(dispatcher, tracker)
        if country is None:
            choices = country_choices("ask_warranty", language)
            dispatcher.utter_message(response="utter_warranty_law_unknown", choices=choices)
        else:
            tell_guarantee(dispatcher, legal_guarantee(country, today=today()), language)
        return remember(tracker, "ask_warranty", [])

    async def _tell_own(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        own = shop_warranty()
        if goes_on(tracker, "ask_warranty"):
            return
        sku = await sku_at_hand(tracker)
        if sku is None:
            months = {name: count for name, count in own.months.items() if count}
            dispatcher.utter_message(
                response="utter_warranty_shop", also=["utter_warranty_covers"], rule=own.rule, **months
            )
            return
        product = (await look_up(get_product, sku, language_of(tracker))).summary
        count = own.months.get(product.category)
        if count is None:
            offer_person(dispatcher, "utter_product_unknown", title=product.title)
            return
        dispatcher.utter_message(
            response="utter_warranty_item" if count else "utter_warranty_item_none",
            also=["utter_warranty_covers"] if count else [],
            title=product.title,
            months=count,
            rule=own.rule,
        )


def tell_guarantee(dispatcher: CollectingDispatcher, guarantee: LegalGuarantee, language: str) -> None:
    """The law's guarantee with its source, or that it names no single term."""
    by_law = ["utter_terms_rule_by_law"] if guarantee.source else []
    dispatcher.utter_message(
        response=f"utter_guarantee_{guarantee.kind}",
        also=[*by_law, *law_sentences(guarantee.law_page)],
        country=country_name(guarantee.country, language),
        months=guarantee.months,
        rule=guarantee.rule,
        source=guarantee.source or "",
        law_url=guarantee.law_page or "",
    )


async def sku_at_hand(tracker: Tracker) -> str | None:
    """The product named, on the page, or spoken of just now, where the catalogue has it."""
    sku = entity(tracker, "product") or page_sku(tracker) or tracker.get_slot("current_sku")
    try:
        return (await look_up(get_product, str(sku))).summary.sku if sku else None
    except ProductNotFound:
        return None


async def title_at_hand(tracker: Tracker) -> str | None:
    """The title of the product at hand in the conversation's language."""
    sku = await sku_at_hand(tracker)
    return (await look_up(get_product, sku, language_of(tracker))).summary.title if sku else None
