"""Understanding from outside: what a parse says, in every language, and what it leaves open."""

# ruff: noqa: E501 - tables in many scripts, whose widths differ
from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.errors import ComponentConfigError, ModelFormatError
from bot.nlu import LANGUAGES, MOODS
from bot.nlu.language import PhraseEvidence, known_language
from bot.nlu.linear import LinearModel
from bot.nlu.pipeline import Pipeline
from bot.nlu.tokens import LanguageTokenizer, as_tokens, splitter
from bot.nlu.training_data import Example


def intent(parse: dict[str, Any]) -> str:
    return str(parse["intent"]["name"])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "where is my parcel"), ("es", "¿dónde está mi paquete?"), ("fr", "où est mon colis"),
        ("de", "wo ist mein Paket"), ("pt", "onde está a minha encomenda"), ("it", "dov'è il mio pacco"),
        ("ru", "где моя посылка"), ("zh", "我的包裹到哪里了"), ("ja", "荷物は今どこですか"), ("ko", "제 택배 지금 어디에 있어요?"),
        ("ar", "وين طلبي الحين"),
    ],
)  # fmt: skip
def test_one_question_in_every_language(pipeline: Pipeline, language: str, text: str) -> None:
    parse = pipeline.parse(text)
    assert parse["language"]["code"] == language
    assert intent(parse) == "ask_shipping_status"


def test_the_parse_is_json_with_all_its_parts(pipeline: Pipeline) -> None:
    parse = json.loads(json.dumps(pipeline.parse("I want to send back the dress from SO-1234566")))
    assert parse["text"] == "I want to send back the dress from SO-1234566"
    assert parse["intent"] == parse["intent_ranking"][0]
    assert intent(parse) == "request_return"
    confidences = [r["confidence"] for r in parse["intent_ranking"]]
    assert confidences == sorted(confidences, reverse=True)
    assert len(confidences) == 10
    assert [(e["entity"], e["value"], e["extractor"]) for e in parse["entities"]] == [
        ("order_number", "SO-1234566", "DetailExtractor")
    ]
    assert set(parse["language"]) == {"code", "confidence"}
    assert parse["mood"]["label"] in MOODS
    assert 0 <= parse["mood"]["anger"] <= 1


@pytest.mark.parametrize(
    "text", ["SO-1234566", "me@example.com", "175 68", "XL", "1234566, me@example.com", "170cm 60kg"]
)
@pytest.mark.parametrize("conversation", ["de", "zh", "ar"])
def test_bare_details_inform_and_keep_the_language(pipeline: Pipeline, text: str, conversation: str) -> None:
    parse = pipeline.parse(text, {"language": conversation, "locale": "en-GB"})
    assert intent(parse) == "inform"
    assert parse["language"]["code"] == conversation


@pytest.mark.parametrize(
    "text",
    ["ok", "OK", "👍", "no", "Nike Air Max", "iPhone 15 Pro Max", "https://shop.example/p/1", "!!!", "12"],
)
@pytest.mark.parametrize("conversation", ["es", "ko", "ru"])
def test_what_belongs_to_no_language_never_flips_it(pipeline: Pipeline, text: str, conversation: str) -> None:
    assert pipeline.parse(text, {"language": conversation})["language"]["code"] == conversation


@pytest.mark.parametrize(
    ("text", "language"),
    [("where is my order", "en"), ("gracias, hasta luego", "es"), ("danke schön", "de"), ("спасибо", "ru"), ("谢谢你们", "zh"),
     ("ありがとうございます", "ja"), ("감사합니다", "ko"), ("شكرا لكم", "ar"), ("merci beaucoup pour votre aide", "fr")],
)  # fmt: skip
@pytest.mark.parametrize("conversation", ["it", "ja"])
def test_a_clear_switch_is_followed_at_once(
    pipeline: Pipeline, text: str, language: str, conversation: str
) -> None:
    found = pipeline.parse(text, {"language": conversation, "locale": conversation})["language"]["code"]
    # Thanks in Chinese characters alone could be Japanese in a Japanese conversation, not in an Italian one.
    assert found == language


def test_the_page_decides_where_the_message_does_not(pipeline: Pipeline) -> None:
    assert pipeline.parse("12345", {"language": None, "locale": "pt-BR"})["language"]["code"] == "pt"
    assert pipeline.parse("12345", {"language": None, "locale": "xx"})["language"]["code"] == "en"
    assert pipeline.parse("12345")["language"]["code"] == "en"


def test_the_same_message_is_always_understood_alike(pipeline: Pipeline) -> None:
    assert pipeline.parse("bonjour, ou est ma commande") == pipeline.parse("bonjour, ou est ma commande")


@pytest.mark.parametrize(
    "text", ["sdfkjh wqeoiu zxmcnb", "🦔🪗🪐", "ฉันต้องการความช่วยเหลือ", "ლდფკჯ", "???", "qwpoeiruty", ""]
)
def test_nonsense_is_doubted_with_the_ranking_behind_it(pipeline: Pipeline, text: str) -> None:
    parse = pipeline.parse(text)
    assert intent(parse) == "nlu_fallback"
    assert parse["intent_ranking"][0]["name"] == "nlu_fallback"
    assert "nlu_fallback" not in [r["name"] for r in parse["intent_ranking"][1:]]
    assert len(parse["intent_ranking"]) > 3


def test_anger_is_told_from_calm(pipeline: Pipeline) -> None:
    angry = pipeline.parse("WHAT A BUNCH OF LYING THIEVES, YOUR SERVICE IS FUCKING USELESS!!!")["mood"]
    calm = pipeline.parse("hello, could you tell me where my parcel is please?")["mood"]
    glad = pipeline.parse("THANK YOU SO MUCH!!! I LOVE IT")["mood"]
    assert angry["label"] == "angry"
    assert angry["anger"] > 0.6 > 0.3 > calm["anger"]
    assert glad["label"] != "angry"


def test_a_slash_and_markup_are_text(pipeline: Pipeline) -> None:
    for text in ("/greet", "{{7*7}}", "<script>alert(1)</script>", "[a](b)"):
        assert pipeline.parse(text)["text"] == text


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=200), st.sampled_from([None, *LANGUAGES]))
def test_any_text_is_parsed(pipeline: Pipeline, text: str, conversation: str | None) -> None:
    parse = pipeline.parse(text, {"language": conversation})
    assert parse["language"]["code"] in LANGUAGES
    assert 0 <= parse["language"]["confidence"] <= 1
    assert sum(r["confidence"] for r in parse["intent_ranking"] if r["name"] != "nlu_fallback") <= 1.001


def test_most_unseen_phrases_are_understood(pipeline: Pipeline, phrases: list[Example]) -> None:
    """A floor far below the benchmark's figures: it falls when a language or a component falls out."""
    from bot.nlu.training_data import read_folder

    seen = {(e.language, e.text) for e in phrases}
    root = Path(__file__).parents[3] / "data/nlu"
    unseen = [e for e in read_folder(root, None).examples if (e.language, e.text) not in seen][::4]
    for language in LANGUAGES:
        own = [e for e in unseen if e.language == language]
        right = [pipeline.parse(e.text, {"language": language})["intent_ranking"] for e in own]
        best = [next(r["name"] for r in ranking if r["name"] != "nlu_fallback") for ranking in right]
        assert sum(b == e.intent for b, e in zip(best, own, strict=True)) / len(own) > 0.6, language


def test_tokens_are_parts_of_the_text_in_every_language() -> None:
    for language, text in {
        "zh": "我的包裹到哪里了",
        "ja": "荷物はどこ",
        "ko": "택배 어디에\n있나요 😀",
        "en": "where's my  parcel?",
    }.items():
        tokens = as_tokens(splitter(language)(text), text)
        assert len(tokens) > 1
        assert all(text[t.start : t.end] == t.text for t in tokens)


def test_unknown_tokeniser_language_is_named() -> None:
    with pytest.raises(ComponentConfigError, match="expected some of en"):
        LanguageTokenizer({**LanguageTokenizer.get_default_config(), "languages": ["xx"]})


@pytest.mark.parametrize(
    ("locale", "code"),
    [("pt-BR", "pt"), ("zh_Hant", "zh"), ("EN", "en"), ("sv", None), (None, None), (3, None)],
)
def test_locales(locale: object, code: str | None) -> None:
    assert known_language(locale) == code


def test_a_model_of_another_version_asks_for_training(tmp_path: Path) -> None:
    (tmp_path / "phrases.json").write_text('{"format": 0, "languages": []}')
    with pytest.raises(ModelFormatError, match="train again"):
        PhraseEvidence.read(tmp_path / "phrases.json")
    (tmp_path / "intent.json").write_text('{"format": 0}')
    with pytest.raises(ModelFormatError, match="train again"):
        LinearModel.read(tmp_path, "intent")


def test_a_tokeniser_does_not_keep_every_word_it_ever_saw(monkeypatch: pytest.MonkeyPatch) -> None:
    split: Any = splitter("it")
    monkeypatch.setattr(type(split), "_MOST_WORDS", 500)
    for number in range(2000):
        assert split(f"parola{number} ciao") == [f"parola{number}", "ciao"]
    assert len(split._tokenizer.vocab) <= 502
