"""Putting things right, without a bot around it: what is read from words, and what is told."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from rasa_sdk import Tracker

from actions.remedies import (
    corrected_matter,
    matter_of,
    pieces_named,
    resolution_named,
    tells_a_story,
    terms_of,
)
from actions.remedy_answers import button, sentences_of, values_of
from shop.money import Money
from shop.services.remedies import RESOLUTIONS, RemedyOffer, Resolution

SAID = {
    "en": ("can you repair it?", "the voucher", "some money back", "please send a new one", "my money back"),
    "es": ("que lo reparen", "el vale", "un descuento", "uno nuevo por favor", "el reembolso"),
    "fr": ("une réparation", "l'avoir", "remboursement partiel", "un neuf", "être remboursée"),
    "de": ("reparieren bitte", "das Guthaben", "einen Teil zurück", "ein neues", "mein Geld zurück"),
    "pt": ("o conserto", "o vale", "um desconto", "mandem de novo", "o reembolso"),
    "it": ("la riparazione", "il buono", "uno sconto", "uno nuovo", "il rimborso"),
    "ru": ("почините", "бонусами", "скидку", "пришлите новый", "верните деньги"),
    "zh": ("维修吧", "要余额", "部分退款", "重新发一件", "退款"),
    "ja": ("修理して", "クーポンで", "一部返金で", "交換して", "返金して"),
    "ko": ("수리해 주세요", "적립금으로", "일부 환불이요", "교환해 주세요", "환불이요"),
    "ar": ("أريد إصلاحه", "الرصيد", "خصم", "منتج جديد", "أريد فلوسي"),
}
NAMES = ("repair", "keep_and_credit", "partial_refund", "resend", "full_refund")


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [(code, text, name) for code, said in SAID.items() for text, name in zip(said, NAMES, strict=True)],
)
def test_a_resolution_is_read_from_words(language: str, text: str, name: str) -> None:
    assert resolution_named(text, language) == name


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "the second one"), ("en", "to my credit card"), ("de", "ja"), ("zh", "好的")],
)
def test_other_words_name_none(language: str, text: str) -> None:
    assert resolution_named(text, language) is None


def tracker(intent: str, confidence: float = 0.9, **slots: Any) -> Tracker:
    message = {"intent": {"name": intent, "confidence": confidence}, "intent_ranking": []}
    return Tracker("id", slots, message, [], False, None, {}, "action_listen")


@pytest.mark.parametrize(
    ("heard", "matter"),
    [
        (tracker("report_wrong_item"), "wrong_item"),
        (tracker("claim_warranty", remedy_matter="damaged", requested_slot="remedy_choice"), "warranty"),
        (tracker("claim_warranty", 0.5, remedy_matter="damaged", requested_slot="remedy_choice"), "damaged"),
        # What happened is told in any words.
        (tracker("claim_warranty", remedy_matter="damaged", requested_slot="remedy_story"), "damaged"),
        (tracker("inform", remedy_matter="missing_item"), "missing_item"),
        (tracker("nlu_fallback"), "damaged"),
    ],
)
def test_the_matter_stays_until_it_is_corrected(heard: Tracker, matter: str) -> None:
    assert corrected_matter(heard) == matter


def test_only_the_form_corrects_the_matter() -> None:
    heard = tracker("claim_warranty", remedy_matter="damaged", requested_slot="remedy_choice")
    assert matter_of(heard) == "damaged"


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("2", "en", 2),
        ("٣", "ar", 3),
        ("just one", "en", 1),
        ("zwei", "de", 2),
        ("一个", "zh", 1),
        ("no idea", "en", None),
    ],
)
def test_pieces_are_told_by_a_number(text: str, language: str, count: int | None) -> None:
    assert pieces_named(text, language) == count


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("my mug from order SO-1234566 arrived broken", "en", False),
        (
            "my mug from order SO-1234566 arrived broken: the handle is off and there is a crack in it",
            "en",
            True,
        ),
        ("注文SO-1234566のカップが割れて届きました", "ja", False),
    ],
)
def test_a_long_first_message_tells_the_story(text: str, language: str, told: bool) -> None:
    assert tells_a_story(text, language) is told


def option(name: str, amount: int = 0, goods: str = "keep") -> Resolution:
    money = Money(amount, "EUR")
    return Resolution(name, money, money, goods, "bot", date(2026, 3, 18), None)  # type: ignore[arg-type]


def test_a_button_names_what_it_is_worth() -> None:
    assert button(option("partial_refund", 990))["values"] == {"amount": {"amount": 990, "currency": "EUR"}}
    assert button(option("repair"))["values"] == {}


@pytest.mark.parametrize("goods", ["keep", "send_back", "none"])
@pytest.mark.parametrize("name", RESOLUTIONS)
def test_goods_are_spoken_of_once(name: str, goods: str) -> None:
    told = sentences_of(name, goods)
    assert told[0] == f"utter_remedy_terms_{name}"
    assert len(told) == (2 if name in ("resend", "full_refund") and goods != "none" else 1)


def test_other_terms_are_other_terms() -> None:
    assert terms_of(option("full_refund", 990)) != terms_of(option("full_refund", 980))


def test_the_shopper_sees_the_rule() -> None:
    offer = RemedyOffer("SO-1", "damaged", ("Mug",), (), False, "eu.damaged.v1", "")
    assert values_of(offer, option("repair"))["rule"] == "eu.damaged.v1"
