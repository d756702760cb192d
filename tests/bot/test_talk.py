"""Small talk, languages and wordings."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from locales.sentences import LANGUAGES, Sentences
from tests.bot.serving import Conversation

Talk = Callable[..., Conversation]
SPOKEN = Sentences.load().languages
HELLO = {
    "en": "hello there",
    "es": "hola, buenas tardes",
    "fr": "bonjour à vous",
    "de": "guten Tag",
    "pt": "olá, bom dia",
    "it": "buongiorno",
    "ru": "здравствуйте",
    "zh": "你好",
    "ja": "こんにちは",
    "ko": "안녕하세요",
    "ar": "السلام عليكم",
}


def test_the_signed_in_are_greeted_by_name(talk: Talk) -> None:
    conversation = talk(customer_id=1, name="Olivia Bennett")
    assert conversation.say("hello") == ["utter_greet_by_name"]
    assert "Olivia Bennett" in conversation.texts[0]


def test_a_name_is_only_a_name(talk: Talk) -> None:
    conversation = talk(customer_id=1, name="{ $secret } {{7*7}} <b>")
    conversation.say("hello")
    assert "{ $secret } {{7*7}} <b>" in conversation.texts[0]


@pytest.mark.parametrize(
    ("line", "response"),
    [
        ("hello", "utter_greet"),
        ("goodbye", "utter_goodbye"),
        ("thank you so much", "utter_welcome"),
        ("yes", "utter_what_next"),
        ("no", "utter_anything_else"),
        ("write me a poem about the sea", "utter_out_of_scope"),
        ("me@example.org", "utter_what_about_it"),
    ],
)
def test_small_talk(talk: Talk, line: str, response: str) -> None:
    assert talk().say(line) == [response]


def test_the_same_words_are_not_said_twice_in_a_row(talk: Talk) -> None:
    conversation = talk()
    said = []
    for _ in range(6):
        conversation.say("thank you")
        said.append(conversation.texts[0])
    assert all(said[turn] != said[turn + 1] for turn in range(5))


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language in SPOKEN])
def test_the_answer_is_in_the_language_of_the_message(talk: Talk, language: str) -> None:
    conversation = talk(locale=language)
    assert conversation.say(HELLO[language]) == ["utter_greet"]
    sentences = Sentences.load()
    assert conversation.answer["language"] == language
    assert conversation.texts == [sentences.format(language, "utter_greet")]


def test_a_button_does_not_change_the_language(talk: Talk) -> None:
    conversation = talk(locale="en")
    conversation.say("hello")
    conversation.press("Which size fits?")
    assert conversation.answer["language"] == "en"


def test_a_language_without_sentences_is_answered_in_the_pages(talk: Talk) -> None:
    conversation = talk(locale="sv-SE")
    conversation.say("182")
    assert conversation.answer["language"] == "en"


@pytest.mark.parametrize(
    ("locale", "languages"), [("de-DE", ["en", "de"]), ("en-GB", ["en"]), ("nl-NL", ["en"])]
)
def test_a_language_the_shop_does_not_speak_is_admitted(
    talk: Talk, locale: str, languages: list[str]
) -> None:
    conversation = talk(locale=locale)
    assert conversation.say("waar blijft mijn pakketje, ik wacht al drie weken") == [
        "utter_language_not_spoken"
    ]
    sentences = Sentences.load()
    said = [sentences.format(language, "utter_language_not_spoken") for language in languages]
    assert conversation.texts == ["\n".join(said)]
    assert [button["payload"] for button in conversation.buttons] == ["/talk_to_human"]
    assert conversation.answer["language"] == languages[-1]
    conversation.press("Talk to a person")
    assert conversation.handoff


def test_one_foreign_message_does_not_change_the_language(talk: Talk) -> None:
    conversation = talk(locale="en")
    conversation.say("bonjour, comment allez-vous")
    assert conversation.answer["language"] == "fr"
    assert conversation.say("gdzie jest moja paczka, czekam już dwa tygodnie") == [
        "utter_language_not_spoken"
    ]
    assert conversation.answer["language"] == "fr"
    conversation.say("merci beaucoup")
    assert conversation.answer["language"] == "fr"


def test_the_reading_she_chooses_is_what_she_meant_by_her_words(talk: Talk) -> None:
    conversation = talk(sku="TEE-101")
    said = {
        "event": "user",
        "text": "Amazon sells it for 10 €",
        "parse_data": {
            "intent": {"name": "nlu_fallback", "confidence": 0.5},
            "entities": [{"entity": "money", "value": 10.0, "currency": "EUR", "start": 20, "end": 24}],
        },
    }
    asked = {"event": "bot", "text": None, "data": {}, "metadata": {"utter_action": "utter_unsure_readings"}}
    conversation.snapshot = {"version": 1, "turns": 1, "slots": {}, "loop": None, "events": [said, asked]}
    assert conversation.say("What does it cost?", "/ask_price") == ["utter_match_too_far"]


def test_doubted_words_are_kept_only_while_she_is_asked(talk: Talk) -> None:
    conversation = talk(sku="TEE-101")
    for doubtful in ("it for what", "the thing with the", "price or size maybe", "delivered cost not"):
        if conversation.say(doubtful) == ["utter_unsure_readings"]:
            break
    else:
        pytest.fail("nothing was in doubt")
    assert conversation.snapshot is not None
    assert [event["text"] for event in conversation.snapshot["events"] if event.get("text")] == [doubtful]
    conversation.say("hello")
    assert all(event.get("text") is None for event in conversation.snapshot["events"])
