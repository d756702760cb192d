"""Accounts in trouble, and wishes for another language: nothing wrong is done confidently."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.language import wished_language
from locales.sentences import LANGUAGES, Sentences
from tests.bot.cast import Cast
from tests.bot.serving import Conversation

Talk = Callable[..., Conversation]
# In other words than the training phrases.
MATTERS = {
    "en": ["I can't sign in to my account any more"],
    "es": ["no puedo entrar en mi cuenta"],
    "fr": ["je n'arrive plus à me connecter à mon compte"],
    "de": ["ich komme nicht mehr in mein Kundenkonto"],
    "pt": ["não consigo entrar na minha conta"],
    "it": ["non riesco più ad accedere al mio account"],
    "ru": ["не могу войти в свой аккаунт"],
    "zh": ["我的账号登录不了"],
    "ja": ["アカウントにログインできません"],
    "ko": ["계정에 로그인이 안 돼요"],
    "ar": ["لا أستطيع الدخول إلى حسابي"],
}
OTHER_LANGUAGE = {
    "en": ("de", "Sorry, can we do this in English?"),
    "es": ("en", "perdón, ¿podría ser en español?"),
    "fr": ("en", "excusez-moi, on peut parler en français ?"),
    "de": ("en", "Entschuldigung, geht das auch auf Deutsch?"),
    "ru": ("en", "извините, можно по-русски?"),
    "zh": ("en", "不好意思，能说中文吗？"),
    "ja": ("en", "すみません、日本語でお願いできますか"),
    "ar": ("en", "عفوا، ممكن بالعربية؟"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_account_is_asked_for_its_address(talk: Talk, language: str) -> None:
    """Known for what it is, or at worst not understood: never taken for a stop, a no or a parcel."""
    for line in MATTERS[language]:
        conversation = talk(locale=language)
        (response,) = conversation.say(line)
        assert response in ("utter_ask_account_email", "utter_unsure", "utter_unsure_readings"), line
        assert conversation.answer["language"] == language
        assert conversation.handoff is None


def test_a_form_outlives_another_matter(talk: Talk) -> None:
    conversation = talk(sku="TEE-101")
    conversation.say("which size fits me?")
    answers = conversation.say("my voucher code is refused")
    assert (answers[0], answers[-1]) == ("utter_promotions", "utter_ask_measurements")
    conversation.say("182 cm and 78 kg")
    assert conversation.card("size_chart")["recommended"]


@pytest.mark.parametrize("language", OTHER_LANGUAGE)
def test_in_mid_form_the_language_changes_and_the_question_stays(talk: Talk, language: str) -> None:
    page, wish = OTHER_LANGUAGE[language]
    conversation = talk(locale=page, sku="TEE-101")
    conversation.say("Welche Größe passt mir?" if page == "de" else "which size fits me?")
    assert conversation.say(wish) == ["utter_language_changed", "utter_ask_measurements"]
    assert conversation.answer["language"] == language
    assert conversation.texts[0] == Sentences.load().format(language, "utter_language_changed")


def test_a_language_is_wished_for_by_its_name(talk: Talk) -> None:
    conversation = talk(locale="en")
    conversation.say("hello")
    assert conversation.say("can we speak German?") == ["utter_language_changed"]
    assert conversation.answer["language"] == "de"


@pytest.mark.parametrize(
    ("text", "so_far", "language"),
    [
        ("können wir Englisch reden?", "de", "en"),
        ("¿podemos hablar en francés?", "es", "fr"),
        ("можно по-английски?", "ru", "en"),
        ("可以说日语吗", "zh", "ja"),
        ("能不能说英语", "zh", "en"),
        ("ممكن نتكلم بالإنجليزية؟", "ar", "en"),
        ("I don't speak German", "en", "en"),
        ("English, please", "en", "en"),
        ("do you speak Swahili?", "en", "en"),
        ("French or Spanish, whichever", "en", "en"),
    ],
)
def test_the_language_named_is_the_one_wished(text: str, so_far: str, language: str) -> None:
    assert wished_language(text, so_far) == language


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Oh wonderful, nothing in the post again. Thanks for nothing."),
        ("de", "Na super, wieder nichts angekommen. Danke für nichts."),
        ("fr", "Bravo, toujours rien. Merci pour rien."),
        ("es", "Estupendo, otra vez nada. Gracias por nada."),
    ],
)
def test_thanks_for_nothing_are_none(talk: Talk, language: str, line: str) -> None:
    assert talk(locale=language).say(line)[0] != "utter_welcome"


def test_praise_is_no_complaint(talk: Talk) -> None:
    assert talk().say("I love this shop, so happy!") == ["utter_thank_praise"]


def test_a_complaint_blames_no_order_that_goes_well(talk: Talk, cast: Cast) -> None:
    from actions.shop_access import today
    from shop.database import ShopDatabase
    from shop.services.identity import Proof, Shopper
    from shop.services.parcels import track_orders

    database = ShopDatabase(conversation_shop(talk))
    calm = None
    with database.session() as session:
        for order in cast.all_with("in_customs"):
            tracked = track_orders(session, Shopper(order.customer_id, Proof.SIGNED), today=today())
            if not any(told.days_late or told.order.status in ("delayed", "lost") for told in tracked):
                calm = order
                break
    database.close()
    assert calm is not None, "no customer whose only trouble is customs"
    conversation = talk(customer_id=calm.customer_id)
    assert conversation.say("I am not happy with your service", "/complain") == ["utter_complaint"]


def conversation_shop(talk: Talk) -> str:
    return talk().worker.shop_url
