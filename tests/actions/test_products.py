"""Which facts, which currency and how many pieces a message asks for."""

from __future__ import annotations

import pytest

from actions.prices import currency_named, pieces_of
from actions.product_words import (
    ABOUT,
    BULK,
    CURRENCIES,
    CURRENCY_CODES,
    EVERYTHING,
    FACTS,
    MATCH,
    NOTIFY,
)
from actions.products import facts_asked
from actions.words import says
from locales.sentences import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_group(language: str) -> None:
    assert len(ABOUT[language].split("|")) == len(FACTS)
    assert len(CURRENCIES[language].split("|")) == len(CURRENCY_CODES)
    assert all(language in table for table in (EVERYTHING, NOTIFY, MATCH, BULK))


@pytest.mark.parametrize(
    ("language", "text", "fact"),
    [
        ("en", "what is it made of?", "material"),
        ("es", "¿de qué está hecho?", "material"),
        ("fr", "c'est imperméable ?", "waterproof"),
        ("de", "wie schwer ist das?", "weight"),
        ("pt", "onde é feito?", "origin"),
        ("it", "quanto dura la batteria?", "battery_life"),
        ("ru", "где сделано?", "origin"),
        ("zh", "续航多久", "battery_life"),
        ("ja", "原産国はどこですか", "origin"),
        ("ko", "무게가 얼마나 돼요?", "weight"),
        ("ar", "كم وزنه؟", "weight"),
    ],
)
def test_a_question_names_its_fact(language: str, text: str, fact: str) -> None:
    assert fact in {name for group in facts_asked(text, "", language) for name in group}


def test_words_of_the_title_ask_for_nothing() -> None:
    asked = facts_asked("is the linen shirt waterproof?", "Linen summer shirt", "en")
    assert [group[0] for group in asked] == ["waterproof"]


def test_a_title_that_is_the_question_is_one() -> None:
    assert facts_asked("cotton?", "Heavy cotton T-shirt", "en")[0][0] == "material"


@pytest.mark.parametrize(
    ("language", "text", "currency"),
    [
        ("en", "what is that in dollars?", "USD"),
        ("de", "was kostet das in Franken", "CHF"),
        ("zh", "多少美元", "USD"),
        ("ar", "كم السعر بالدرهم", "AED"),
        ("en", "how much in rupees", ""),
        ("en", "how much is it?", None),
    ],
)
def test_a_currency_is_known_by_name(language: str, text: str, currency: str | None) -> None:
    assert currency_named(text, language) == currency


@pytest.mark.parametrize(
    ("question", "pieces"),
    [
        ({"text": "for 20 of them", "quantity": 20}, 20),
        ({"text": "bulk price for 50 of these"}, 50),
        ({"text": "price of 50"}, None),
        ({"text": "one piece", "quantity": 1}, None),
        ({"text": "bulk discount, 5 % off?"}, None),
    ],
)
def test_pieces_are_counted_where_many_are_meant(question: dict[str, object], pieces: int | None) -> None:
    assert pieces_of(question, "en") == pieces


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "tell me when it's back"),
        ("de", "gebt Bescheid"),
        ("ja", "入荷したら知らせて"),
        ("ru", "сообщите мне"),
    ],
)
def test_a_notice_is_wanted(language: str, text: str) -> None:
    assert says(text, NOTIFY, language)
