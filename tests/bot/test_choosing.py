"""Choosing in words among what was shown: orders by place, day and number; items by name, "both", "all"."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone

import pytest

from actions import words
from actions.choosing import chosen_order, means_all, place_named, reason_named
from locales.sentences import LANGUAGES
from shop.money import Money
from shop.services.orders import OrderSummary
from shop.services.returns import RETURN_REASONS
from tests.bot.cast import Cast
from tests.bot.serving import Conversation

Talk = Callable[..., Conversation]
TODAY = date(2026, 11, 21)  # a Saturday
WHERE = {
    "en": "where is my parcel?",
    "es": "¿dónde está mi paquete?",
    "fr": "où est mon colis ?",
    "de": "Wo ist mein Paket?",
    "pt": "onde está meu pacote?",
    "it": "dov'è il mio pacco?",
    "ru": "где моя посылка?",
    "zh": "我的包裹到哪了",
    "ja": "荷物はどこですか",
    "ko": "제 택배 어디 있어요?",
    "ar": "أين طردي؟",
}
THE_THIRD = {
    "en": "the third one please",
    "es": "la tercera, por favor",
    "fr": "la troisième",
    "de": "die dritte bitte",
    "pt": "o terceiro",
    "it": "il terzo",
    "ru": "третья",
    "zh": "第三个",
    "ja": "3番目のです",
    "ko": "세 번째요",
    "ar": "الثالث",
}


def order(number: str, days_ago: int, title: str = "Merino sweater") -> OrderSummary:
    placed = datetime.combine(TODAY - timedelta(days=days_ago), datetime.min.time(), timezone.utc)
    return OrderSummary(f"SO-{number}", placed, "shipped", Money(100, "EUR"), "", 1, title)


# Placed on Friday 20, Tuesday 17, Monday 16 and Tuesday 10 November.
ORDERS = [
    order("1001072", 1, "Linen summer dress"),
    order("1001007", 4, "Court sneaker"),
    order("1001031", 5, "连帽外套"),
    order("1001064", 11, "Moisturising day cream"),
]


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "the 2nd", 1),
        ("en", "2", 1),
        ("en", "the newest", 0),
        ("en", "the one from Monday", 2),
        ("en", "what I ordered yesterday", 0),
        ("en", "the one of 16 November", 2),
        ("en", "the one ending in 1064", 3),
        ("en", "the sneaker", 1),
        ("es", "la del lunes", 2),
        ("es", "el último pedido", 0),
        ("fr", "celle d’hier", 0),
        ("fr", "la plus récente", 0),
        ("de", "die vom 16. November", 2),
        ("de", "die älteste", 3),
        ("pt", "a de segunda-feira", 2),
        ("pt", "a segunda", 1),
        ("it", "quello di lunedì", 2),
        ("ru", "второй", 1),
        ("ru", "заказ за понедельник", 2),
        ("zh", "周一下的那单", 2),
        ("zh", "最近的那个", 0),
        ("zh", "11月16日的", 2),
        ("zh", "那件外套", 2),
        ("ja", "月曜日の注文", 2),
        ("ja", "２番目", 1),
        ("ko", "월요일에 주문한 거", 2),
        ("ko", "최근 거요", 0),
        ("ar", "طلب يوم الاثنين", 2),
        ("ar", "الثاني", 1),
        ("ar", "٢", 1),
    ],
)
def test_an_order_is_chosen_in_words(language: str, text: str, place: int) -> None:
    assert chosen_order(text, ORDERS, language, TODAY) == ORDERS[place].order_number


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the one from Tuesday"),  # there are two
        ("en", "the sixth"),
        ("en", "the blue one"),
        ("en", "I ordered the first thing two weeks ago and nobody ever told me when it would come"),
        ("ru", "во вторник"),
        ("de", "9"),
        ("zh", "不知道"),
    ],
)
def test_what_can_mean_several_orders_or_none_chooses_none(language: str, text: str) -> None:
    assert chosen_order(text, ORDERS, language, TODAY) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_all_the_words(language: str) -> None:
    for table in (
        words.NEWEST,
        words.OLDEST,
        words.TODAY,
        words.YESTERDAY,
        words.BOTH,
        words.ALL,
        words.SIZE_WORDS,
    ):
        assert table[language].strip()
    assert len(words.PLACES[language].split("|")) == 5
    assert len(words.WEEKDAYS[language].split("|")) == 7
    assert len(words.REASONS[language].split("|")) == len(words.REASON_NAMES)
    assert set(words.REASON_NAMES) < set(RETURN_REASONS)


def test_both_means_two() -> None:
    assert means_all("both of them", 2, "en")
    assert not means_all("both of them", 3, "en")
    assert means_all("alles bitte", 3, "de")
    assert place_named("the third", 2, "en") is None


@pytest.mark.parametrize(
    ("language", "text", "reason"),
    [
        ("en", "they don't fit me at all", "does_not_fit"),
        ("en", "it came broken and is too small", "damaged"),
        ("es", "me queda grande", "does_not_fit"),
        ("fr", "elle est trop serrée", "does_not_fit"),
        ("de", "das gefällt mir nicht", "changed_mind"),
        ("pt", "veio quebrado", "damaged"),
        ("it", "mi avete mandato il colore sbagliato", "wrong_item"),
        ("ru", "не понравилось", "changed_mind"),
        ("zh", "有点大，不合身", "does_not_fit"),
        ("ja", "写真と違いました", "not_as_described"),
        ("ko", "너무 작아요", "does_not_fit"),
        ("ar", "المقاس غير مناسب", "does_not_fit"),
        ("en", "for no reason at all", None),
    ],
)
def test_a_reason_is_heard_in_words(language: str, text: str, reason: str | None) -> None:
    assert reason_named(text, language) == reason


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_several_parcels_one_is_chosen_by_its_place(talk: Talk, cast: Cast, language: str) -> None:
    orders = cast.with_several_under_way()
    conversation = talk(customer_id=orders[0].customer_id, locale=language)
    assert conversation.say(WHERE[language]) == ["utter_ask_which_parcel"]
    conversation.say(THE_THIRD[language])
    assert (conversation.snapshot or {})["slots"]["current_order"] == orders[2].number


def test_after_one_parcel_another_is_a_word_away(talk: Talk, cast: Cast) -> None:
    orders = cast.with_several_under_way()
    conversation = talk(customer_id=orders[0].customer_id)
    conversation.say("where is my parcel?")
    conversation.say("the second one")
    conversation.say("and the first one")
    assert (conversation.snapshot or {})["slots"]["current_order"] == orders[0].number
