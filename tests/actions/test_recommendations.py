"""What a message says of things to buy, and when a short one goes on from what was shown."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from rasa_sdk import Tracker

from actions.recommended import Recommended, goes_on, recommended, seeks_goods
from actions.wishes import FOLDER, read
from locales.sentences import LANGUAGES
from shop.money import Money
from shop.services.recommendation_policy import feature_codes, goods_codes
from shop.services.recommendations import Wishes


def bot(response: str) -> dict[str, Any]:
    return {"event": "bot", "metadata": {"utter_action": response}}


def tracker(
    text: str,
    intent: str,
    *,
    language: str = "en",
    confidence: float = 0.9,
    after: str = "utter_recommend",
    details: tuple[dict[str, Any], ...] = (),
) -> Tracker:
    message = {
        "text": text,
        "intent": {"name": intent, "confidence": confidence},
        "entities": list(details),
        "metadata": {"language": language},
    }
    state = Recommended(Wishes(goods=("scarf",), most=Money(5000, "EUR")), ("SCA-661",), ("SCA-661",))
    events = [bot(after), {"event": "user", "text": text}]
    return Tracker("id", {"recommended": state.as_slot()}, message, events, False, None, {}, "action_listen")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_words_for_everything(language: str) -> None:
    document = yaml.safe_load((FOLDER / f"{language}.yml").read_text("utf-8"))
    assert set(document["goods"]) == set(goods_codes())
    assert set(document["features"]) == set(feature_codes())
    empty = [code for part in document.values() if isinstance(part, dict) for code in part if not part[code]]
    assert empty == []


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "gift for my mum under 50", {"audience": "women", "numbers": (50.0,)}),
        ("en", "a present for a six year old girl", {"audience": "kids", "goods": (), "numbers": ()}),
        ("en", "toys for my son, 12 years", {"goods": ("toy",), "numbers": ()}),
        ("en", "a laptop bag", {"goods": ("bag",)}),
        ("en", "running shoes and socks", {"goods": ("running_shoe", "socks")}),
        ("de", "Regenjacke für meine Frau bis 100", {"goods": ("jacket",), "features": ("waterproof",)}),
        ("fr", "un pull en laine pour homme", {"goods": ("sweater",), "audience": "men"}),
        ("ru", "ищу тёплую шапку", {"goods": ("beanie",), "features": ("warm",)}),
        ("ru", "что брать брату", {"audience": "men"}),
        ("zh", "送妈妈的礼物", {"audience": "women", "person": True}),
        ("ja", "靴下がほしい", {"goods": ("socks",)}),
        ("ar", "أبي هدية لأمي", {"audience": "women"}),
        ("en", "'; DROP TABLE products; --", {"goods": (), "numbers": ()}),
    ],
)
def test_wishes_are_read(language: str, text: str, told: dict[str, Any]) -> None:
    said = read(text, [], language)
    assert {name: getattr(said, name) for name in told} == told


def test_who_does_not_know_wants_no_white() -> None:
    colour = {"entity": "colour", "value": "white", "start": 4, "end": 8}
    assert read("ich weiß nicht", [colour], "de").colour is None
    assert read("in Weiß", [colour], "de").colour == "white"


@pytest.mark.parametrize(
    ("text", "intent", "language"),
    [
        ("cheaper", "ask_shipping_cost", "en"),
        ("another one", "report_wrong_item", "en"),
        ("换一个", "request_exchange", "zh"),
        ("다른 거", "report_wrong_item", "ko"),
        ("autre chose", "stop", "fr"),
        ("дешевле", "ask_price", "ru"),
        ("for women", "inform", "en"),
    ],
)
def test_short_words_go_on_whatever_they_were_taken_for(text: str, intent: str, language: str) -> None:
    assert goes_on(tracker(text, intent, language=language))
    assert not goes_on(tracker(text, intent, language=language, after="utter_parcel_in_transit"))


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("talk to another person", "talk_to_human"),
        ("stop", "stop"),
        ("how much is shipping to Spain?", "ask_shipping_cost"),
        ("is the scarf made of wool?", "ask_product_info"),
        ("thanks", "thank"),
    ],
)
def test_another_matter_is_left_alone(text: str, intent: str) -> None:
    assert not goes_on(tracker(text, intent))


def test_a_card_that_is_pressed_goes_its_own_way() -> None:
    sku = {"entity": "sku", "value": "SCA-661"}
    assert not goes_on(tracker("Woven wool scarf", "ask_availability", details=(sku,)))


def test_the_question_is_answered_by_not_knowing() -> None:
    assert goes_on(tracker("no idea", "thank", after="utter_ask_recommend"))
    assert not goes_on(tracker("no idea", "thank"))


def test_an_unclear_message_that_names_goods_seeks_them() -> None:
    unclear = tracker("waterproof boots for women", "nlu_fallback", after="utter_greet")
    assert seeks_goods(unclear, [{"name": "ask_product_info", "confidence": 0.87}])
    assert not seeks_goods(unclear, [{"name": "claim_warranty", "confidence": 0.6}])
    assert not seeks_goods(unclear, [])


def test_what_is_remembered_comes_back_as_it_was() -> None:
    state = recommended(tracker("cheaper", "inform"))
    assert state is not None
    assert state.wishes == Wishes(goods=("scarf",), most=Money(5000, "EUR"))
    assert state.last == ("SCA-661",)
