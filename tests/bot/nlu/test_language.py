"""Which language a message is in: of the shop's eleven, and of those it does not speak."""

# ruff: noqa: E501 - tables in many scripts, whose widths differ
from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import ModelFormatError
from bot.nlu.language import known_language
from bot.nlu.language_phrases import PhraseEvidence
from bot.nlu.pipeline import Pipeline
from bot.nlu.training_data import Example, read_folder

ROOT = Path(__file__).parents[3]


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


@pytest.mark.parametrize(
    ("locale", "code"),
    [("pt-BR", "pt"), ("zh_Hant", "zh"), ("EN", "en"), ("sv", None), (None, None), (3, None)],
)
def test_locales(locale: object, code: str | None) -> None:
    assert known_language(locale) == code


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("3ayez a3raf el order wasal fein", "ar"), ("ma fhemtch walo, 3afak 3awdi", "ar"),
        ("Straße", "de"), ("¡mañana!", "es"), ("amanhã não", "pt"), ("ça marche", "fr"), ("perché così?", "it"),
        ("請問運費多少", "zh"), ("送料無料", "ja"), ("包邮吗", "zh"),
        # An address swallows none of the words that are written onto it.
        ("我的订单SO-1234566到哪了？邮箱是wang@qq.com", "zh"), ("注文はどこですか。メールはtanaka@example.jpです", "ja"),
        ("https://shop.example/p/1这个有货吗", "zh"), ("메일은abc@naver.com입니다", "ko"),
    ],
)  # fmt: skip
def test_letters_and_spellings_tell(pipeline: Pipeline, text: str, language: str) -> None:
    assert pipeline.parse(text)["language"]["code"] == language


@pytest.mark.parametrize(
    "text", ["mp3", "b2b", "xl2", "Galaxy S23", "ps5", "iphone15", "W32L34", "2day pls", "l8er"]
)
def test_digits_in_names_are_no_arabic(pipeline: Pipeline, text: str) -> None:
    assert pipeline.parse(text)["language"]["code"] not in ("ar", "ja")
    assert pipeline.parse(text, {"language": "fr"})["language"]["code"] in ("fr", "en")


@pytest.mark.parametrize(
    ("text", "foreign"),
    [
        ("waar blijft mijn pakketje, ik wacht al drie weken", "nl"), ("gdzie jest moja paczka, czekam już dwa tygodnie", "pl"),
        ("siparişim nerede, hala gelmedi", "tr"), ("missä pakettini on, olen odottanut jo kolme viikkoa", "fi"),
        ("szeretném visszaküldeni ezt a cipőt", "hu"), ("paket saya di mana ya, sudah dua minggu belum sampai", "id"),
        ("đơn hàng của tôi đâu rồi", "vi"), ("скільки коштує доставка в україну", "uk"), ("къде е пратката ми, чакам вече две седмици", "bg"),
        ("هزینه ارسال به ایران چقدر است", "fa"), ("πού είναι το δέμα μου", "el"), ("איפה החבילה שלי", "he"),
        ("พัสดุของฉันอยู่ที่ไหน", "th"), ("मेरा पार्सल कहाँ है", "hi"), ("სად არის ჩემი ამანათი", "ka"), ("որտեղ է իմ ծանրոցը", "hy"),
    ],
)  # fmt: skip
def test_a_language_the_shop_does_not_speak_is_named(pipeline: Pipeline, text: str, foreign: str) -> None:
    parse = pipeline.parse(text, {"language": "fr", "locale": "de-DE"})
    assert parse["language"]["foreign"] == foreign
    assert parse["language"]["code"] == "fr"
    assert parse["intent"]["name"] == "nlu_fallback"
    assert len(parse["intent_ranking"]) > 3


@pytest.mark.parametrize(
    "text",
    [
        "Nordisk Halti Fjällräven Kånken Rucksack", "dank je", "qwpoeiruty", "ок", "SO-1234566", "jajajajaja no manches", "ah ah ah ah ah",
        "chan i s Päckli zrugg schicke?", "y'all ain't shippin nothin", "wsh c koi le delai svp", "3ayez arga3 el gazma di",
    ],
)  # fmt: skip
def test_names_dialects_and_slang_are_not_foreign(pipeline: Pipeline, text: str) -> None:
    assert "foreign" not in pipeline.parse(text)["language"]


def test_hardly_any_unseen_phrase_of_ours_is_foreign(pipeline: Pipeline, phrases: list[Example]) -> None:
    seen = {(e.language, e.text) for e in phrases}
    examples = read_folder(ROOT / "data/nlu", None).examples
    unseen = [e for e in examples if (e.language, e.text) not in seen][::6]
    foreign = [e.text for e in unseen if "foreign" in pipeline.parse(e.text)["language"]]
    assert len(foreign) <= 0.004 * len(unseen), foreign


def test_counts_of_another_version_ask_for_training(tmp_path: Path) -> None:
    (tmp_path / "phrases.json").write_text('{"format": 0, "languages": []}')
    with pytest.raises(ModelFormatError, match="train again"):
        PhraseEvidence.read(tmp_path)
