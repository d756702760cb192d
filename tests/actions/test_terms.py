"""What of the shop's terms is asked, and for which country."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import terms
from actions.countries import country_name, currency_name, goes_on, region_of
from actions.follow_ups import follow_up
from actions.promotions import money_named
from actions.term_words import (
    MEMBERSHIP_ASPECTS,
    METHODS,
    ORDERING_ASPECTS,
    PAYMENT_ASPECTS,
    aspects_asked,
    methods_named,
)
from actions.terms import asked_of_payment, months_of
from locales.sentences import LANGUAGES
from shop.money import Money
from shop.services.ordering import OrderingTerms
from shop.services.ways_to_pay import known_methods


async def no_public_code(*_asked: object) -> None:
    """A shop without any promotion."""


def tracker(slots: dict[str, Any] | None = None, **message: Any) -> Tracker:
    return Tracker("id", slots or {}, message, [], False, None, {}, "action_listen")


def country(code: str) -> dict[str, Any]:
    return {"entity": "country", "value": code, "start": 0, "end": 2}


def test_every_table_speaks_every_language() -> None:
    for aspects in (PAYMENT_ASPECTS, ORDERING_ASPECTS, MEMBERSHIP_ASPECTS):
        assert all(set(table) == set(LANGUAGES) for table in aspects.values())
    assert set(METHODS) == known_methods()


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    [
        ("en", "emi options on the laptop", ["instalments"]),
        ("en", "which cards do you take", []),
        ("es", "¿puedo pagar a plazos?", ["instalments"]),
        ("fr", "peut-on payer en plusieurs fois", ["instalments"]),
        ("de", "Nachnahme in Österreich?", ["cash"]),
        ("pt", "é seguro colocar o cartão?", ["safety"]),
        ("it", "posso pagare in contrassegno", ["cash"]),
        ("ru", "есть ли рассрочка", ["instalments"]),
        ("zh", "可以货到付款吗", ["cash"]),
        ("ja", "請求は米ドルですか", ["currency"]),
        ("ko", "할부 되나요", ["instalments"]),
        ("ar", "هل الدفع آمن عندكم", ["safety"]),
        ("en", "do you take paypal", ["paypal"]),
        ("ja", "Klarnaとか使えますか", ["klarna"]),
        ("ru", "оплата через СБП есть?", ["sbp"]),
        ("ar", "هل تقبلون مدى", ["mada"]),
        ("zh", "能用支付宝吗", ["alipay"]),
    ],
)
def test_what_is_asked_of_paying(language: str, text: str, asked: list[str]) -> None:
    assert asked_of_payment(text, language) == asked


@pytest.mark.parametrize(
    ("language", "text", "method"),
    [
        ("de", "Kann ich mit TWINT zahlen", "twint"),
        ("ja", "bitcoin払い", "crypto"),
        ("ko", "카카오페이 되나요", "kakao_pay"),
    ],
)
def test_a_method_is_known_by_its_name(language: str, text: str, method: str) -> None:
    assert methods_named(text, language) == [method]


@pytest.mark.parametrize(
    ("language", "text", "aspect"),
    [
        ("en", "how much is left on my gift card", "gift_card"),
        ("de", "empfehlungslink wo", "referral"),
        ("ja", "ゴールド会員の特典", "tiers"),
        ("zh", "我有多少积分", "points"),
        ("es", "no me suman los puntos", "points"),
        ("ar", "كم نقاطي", "points"),
    ],
)
def test_what_is_asked_of_the_club(language: str, text: str, aspect: str) -> None:
    assert aspect in aspects_asked(text, MEMBERSHIP_ASPECTS, language)


@pytest.mark.parametrize(
    ("locale", "region"),
    [("de-AT", "AT"), ("zh_Hans-CN", "CN"), ("pt_BR", "BR"), ("de", None), ("", None), ("german", None)],
)
def test_a_language_alone_is_no_country(locale: str, region: str | None) -> None:
    assert region_of(locale) == region


def test_countries_and_currencies_have_names_in_every_language() -> None:
    assert country_name("AT", "de") == "Österreich"
    assert country_name("JP", "zh") == "日本"
    assert country_name("QX", "en") == "QX"
    assert currency_name("JPY", "ja") == "日本円"


@pytest.mark.parametrize(
    ("matter", "text", "entities", "action"),
    [
        ("ask_warranty", "and for Austria?", [country("AT")], "action_tell_warranty"),
        ("ask_payment_methods", "oder Polen", [country("PL")], "action_tell_payment_methods"),
        ("ask_size", "and for Austria?", [country("AT")], None),
        ("ask_warranty", "and now?", [], None),
        ("ask_warranty", "gc-fr7j-h5yn-zc5x", [], "action_tell_membership"),
        ("ask_promotion", "summer20", [], "action_tell_promotions"),
        ("ask_promotion", "i am 20", [], None),
        ("ask_warranty", "summer20", [], None),
        (None, "SAVE10", [{"entity": "coupon_code", "value": "SAVE10"}], "action_tell_promotions"),
    ],
)
def test_a_detail_goes_on_with_its_matter(
    monkeypatch: pytest.MonkeyPatch,
    matter: str | None,
    text: str,
    entities: list[dict[str, Any]],
    action: str | None,
) -> None:
    monkeypatch.setattr("actions.coupon_codes.look_up", no_public_code)
    told = tracker({"matter": matter}, text=text, entities=entities)
    assert asyncio.run(follow_up(told)) == action


def test_the_same_question_of_another_country_goes_on() -> None:
    name = "ask_payment_methods"
    intent: dict[str, Any] = {"name": name, "confidence": 0.9}
    slots = {"matter": "ask_payment_methods"}
    assert goes_on(tracker(slots, text="and in Spain?", entities=[country("ES")], intent=intent), name)
    assert not goes_on(tracker(slots, text="and in Spain?", entities=[], intent=intent), name)
    assert not goes_on(tracker({}, text="in Spain?", entities=[country("ES")], intent=intent), name)


def test_the_carts_value_is_read_in_minor_units() -> None:
    told = {"entity": "money", "value": 39.9, "currency": "EUR", "start": 0, "end": 5}
    assert money_named(tracker(entities=[told])) == Money(3990, "EUR")
    assert money_named(tracker(entities=[{**told, "value": "1500", "currency": "JPY"}])) == Money(1500, "JPY")
    assert money_named(tracker(entities=[{**told, "currency": None}])) is None
    assert money_named(tracker(entities=[])) is None


@pytest.mark.parametrize(("days", "months"), [(730, 24), (365, 12), (180, 6), (90, 3)])
def test_days_are_told_as_months(days: int, months: int) -> None:
    assert months_of(days) == months


@pytest.mark.parametrize(
    ("guests", "answer"), [(True, "utter_ordering_guest"), (False, "utter_ordering_account")]
)
def test_whether_one_orders_as_a_guest_is_the_shops_policy(
    monkeypatch: pytest.MonkeyPatch, guests: bool, answer: str
) -> None:
    monkeypatch.setattr(terms, "ordering_terms", lambda: OrderingTerms("ordering.v1", guests))
    dispatcher = CollectingDispatcher()
    asked = tracker({"language": "en"}, text="can I order without an account?", entities=[])
    asyncio.run(terms.ActionExplainOrdering().answer(dispatcher, asked))
    assert [message["response"] for message in dispatcher.messages] == [answer]
