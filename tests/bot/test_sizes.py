"""Which size fits: on a product's page and by its name, with measurements in any order."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from actions.bare_numbers import read_bare_numbers
from tests.bot.serving import Conversation

Talk = Callable[..., Conversation]
TEE = "TEE-101"


def test_on_a_page_only_measurements_are_asked_for(talk: Talk) -> None:
    conversation = talk(sku=TEE)
    assert conversation.say("which size fits me?") == ["utter_ask_measurements"]
    (response,) = conversation.say("182 cm and 78 kg")
    assert response in {"utter_size_sure", "utter_size_likely"}
    chart = conversation.card("size_chart")
    assert chart["recommended"] in {row["size"] for row in chart["rows"]}
    assert chart["recommended"] in conversation.texts[0]


@pytest.mark.parametrize("measurements", ["chest 96, waist 82", "my waist is 82 cm and chest 96 cm"])
def test_the_order_of_measurements_does_not_matter(talk: Talk, measurements: str) -> None:
    conversation = talk(sku=TEE)
    conversation.say("which size fits me?")
    conversation.say(measurements)
    slots = (conversation.snapshot or {})["slots"]
    assert slots["measurements"] == {"chest_cm": 96.0, "waist_cm": 82.0}


def test_all_in_one_message(talk: Talk) -> None:
    conversation = talk(sku=TEE)
    conversation.say("what size should I take? I'm 182 cm tall and weigh 78 kg")
    assert conversation.card("size_chart")["recommended"]


def test_a_measurement_alone_on_a_page_is_about_its_size(talk: Talk) -> None:
    conversation = talk(sku=TEE)
    conversation.say("182 cm, 78 kg")
    assert conversation.card("size_chart")["sku"] == TEE


def test_the_product_is_asked_for_and_found_by_name(talk: Talk) -> None:
    conversation = talk()
    assert conversation.say("which size do I need?") == ["utter_ask_product"]
    assert conversation.say("the running shoes") == ["utter_ask_which_product"]
    product = conversation.card("products")["products"][0]
    assert conversation.say(product["title"], product["payload"]) == ["utter_ask_foot_length"]
    conversation.say("my foot is 26 cm long")
    assert conversation.card("size_chart")["sku"] == product["sku"]


def test_another_product_named_wins_over_the_page(talk: Talk) -> None:
    conversation = talk(sku=TEE)
    conversation.say("which size should I take in the zip hoodie?")
    conversation.say("182 cm and 78 kg")
    assert conversation.card("size_chart")["title"] == "Zip hoodie"


def test_while_products_are_offered_the_page_is_not_meant(talk: Talk) -> None:
    conversation = talk(sku=TEE)
    assert conversation.say("which size should I take in the court sneakers?") == ["utter_ask_which_product"]
    assert conversation.say("182 cm and 78 kg")[0].startswith("utter_ask_")
    assert "size_chart" not in str(conversation.answer["messages"])


def test_measurements_are_not_asked_for_again(talk: Talk) -> None:
    conversation = talk(sku=TEE)
    conversation.say("which size fits me? I'm 182 cm and 78 kg")
    conversation.sku = "SHI-201"
    conversation.say("and which size in this one?")
    assert conversation.card("size_chart")["sku"] == "SHI-201"


def test_who_knows_no_measurements_gets_the_chart(talk: Talk) -> None:
    conversation = talk(sku=TEE)
    conversation.say("which size fits me?")
    assert conversation.say("no") == ["utter_size_chart_only"]
    assert conversation.card("size_chart")["recommended"] is None


def test_what_has_no_sizes_says_so(talk: Talk) -> None:
    assert talk(sku="HPH-101").say("which size should I take?") == ["utter_size_no_chart"]


def test_an_unknown_page_asks_for_the_product(talk: Talk) -> None:
    assert talk(sku="NO-SUCH").say("which size fits me?") == ["utter_ask_product"]


@pytest.mark.parametrize(
    ("language", "ask", "told"),
    [
        ("en", "which size fits me?", "I usually get a 42"),
        ("es", "¿qué talla me pongo?", "suelo llevar la 42"),
        ("it", "che taglia mi va bene?", "di solito porto la 42"),
        ("de", "Welche Größe passt mir?", "meistens habe ich 42"),
        ("zh", "我穿多大码？", "平时都是42"),
    ],
)
def test_a_bare_number_is_the_usual_size(talk: Talk, language: str, ask: str, told: str) -> None:
    conversation = talk(locale=language, sku=TEE)
    assert conversation.say(ask) == ["utter_ask_measurements"]
    conversation.say(told)
    assert (conversation.snapshot or {})["slots"]["measurements"]["usual_size"] == "42"


@pytest.mark.parametrize(
    ("text", "known", "shoe", "told"),
    [
        ("175", {}, False, {"height_cm": 175.0}),
        ("1,75", {}, False, {"height_cm": 175.0}),
        ("I'm 175 and about 68", {}, False, {"height_cm": 175.0, "weight_kg": 68.0}),
        ("68", {"height_cm": 175.0}, False, {"weight_kg": 68.0}),
        ("٤٢", {}, False, {"usual_size": "42"}),
        ("38", {}, True, {"usual_size": "38"}),
        ("24.5", {}, True, {"foot_cm": 24.5}),
        ("no idea", {}, False, {}),
    ],
)
def test_bare_numbers_are_read_by_what_they_can_only_be(
    text: str, known: dict[str, float], shoe: bool, told: dict[str, object]
) -> None:
    found = read_bare_numbers(text, known, shoe=shoe)
    assert (dict(found.measurements), found.senseless) == (told, None)


@pytest.mark.parametrize(
    "told", ["17 cm", "height 17 cm and 700 kg", "700kg", "身高17厘米", "рост 17 см", "٧٠٠ كجم"]
)
def test_nonsense_is_said_to_be_nonsense(talk: Talk, told: str) -> None:
    conversation = talk(sku=TEE, locale="en")
    conversation.say("which size fits me?")
    responses = conversation.say(told)
    assert responses == ["utter_measurement_implausible", "utter_ask_measurements"]
    assert any(number in conversation.texts[0] for number in ("17", "700"))


def test_half_of_height_and_weight_asks_for_the_other(talk: Talk) -> None:
    conversation = talk(sku=TEE)
    conversation.say("which size fits me?")
    assert conversation.say("I'm 175 cm tall") == ["utter_ask_more_measurements"]
    assert "your weight" in conversation.texts[0]
    conversation.say("72 kg")
    assert conversation.card("size_chart")["recommended"]


def test_the_word_for_size_names_no_product(talk: Talk) -> None:
    conversation = talk(locale="fr", sku=TEE)
    assert conversation.say("quelle taille me va ?") == ["utter_ask_measurements"]
