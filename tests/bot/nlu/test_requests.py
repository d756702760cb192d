"""Two requests in one message: where thoughts end, and which of them count."""

# ruff: noqa: E501 - a table of messages and what they ask for
from __future__ import annotations

from typing import Any

import pytest

from bot.nlu.clauses import clauses
from bot.nlu.pipeline import Pipeline
from bot.nlu.requests import Request, request_beside_details, two_requests


@pytest.mark.parametrize(
    ("language", "text", "thoughts"),
    [
        ("en", "where is it, and can I still return it?", ["where is it,", "and can I still return it?"]),
        ("en", "It cost 49.90 in the shop", ["It cost 49.90 in the shop"]),
        ("en", "hi, where is my parcel", ["hi, where is my parcel"]),
        ("de", "Wo bleibt es und was kostet Wien?", ["Wo bleibt es", "und was kostet Wien?"]),
        ("zh", "包裹到哪了，还有可以退货吗", ["包裹到哪了，", "还有可以退货吗"]),
        ("ja", "荷物どこですか。あと交換できますか", ["荷物どこですか。", "あと交換できますか"]),
        ("ar", "أين طلبي وكم سعر الشحن؟", ["أين طلبي", "وكم سعر الشحن؟"]),
        ("es", "cambio de talla + factura", ["cambio de talla +", "factura"]),
        ("zh", "积分怎么用啊 密码为啥不对", ["积分怎么用啊", "密码为啥不对"]),
        ("ko", "주소 바꿔주시고 영수증도 주세요", ["주소 바꿔주시고", "영수증도 주세요"]),
        ("ko", "반품을 하고 싶어요 영수증도 있어요", ["반품을 하고 싶어요", "영수증도 있어요"]),
        (
            "en",
            "She is ten, likes frogs, reads a lot, swims, and draws. Which one would she like? Do you wrap gifts?",
            [
                "She is ten, likes frogs, reads a lot, swims, and draws.",
                "Which one would she like?",
                "Do you wrap gifts?",
            ],
        ),
        (
            "en",
            "One came. Two came. Three came. Four came. Five came. Six came.",
            ["One came. Two came.", "Three came.", "Four came.", "Five came.", "Six came."],
        ),
        ("xx", "no such language, none at all", ["no such language, none at all"]),
        ("en", "", [""]),
        ("en", "aaaaa, " * 30, ["aaaaa, " * 30]),
    ],
)
def test_where_a_thought_ends(language: str, text: str, thoughts: list[str]) -> None:
    found = [text[start:end] for start, end in clauses(text, language)]
    assert "".join(found) == text
    assert [part.strip() for part in found] == [thought.strip() for thought in thoughts]


def thoughts(*named: tuple[str, float]) -> list[Request]:
    return [Request(name, confidence, place, place + 1) for place, (name, confidence) in enumerate(named)]


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ([("ask_price", 0.9), ("ask_membership", 0.9)], ["ask_price", "ask_membership"]),
        ([("ask_price", 0.9), ("ask_membership", 0.5)], []),
        ([("ask_price", 0.9), ("ask_price", 0.9)], []),
        ([("greet", 0.99), ("ask_price", 0.9)], []),
        ([("complain", 0.99), ("ask_price", 0.9)], []),
        ([("report_damaged_item", 0.9), ("request_refund", 0.9)], []),
        ([("ask_price", 0.9), ("threaten_dispute", 0.9), ("ask_membership", 0.9)], []),
        ([("ask_price", 0.9), ("ask_size", 0.9), ("ask_usage", 0.9)], ["ask_price", "ask_size"]),
        ([("ask_customs", 0.9), ("report_customs_problem", 0.9)], []),
        ([("ask_ship_to", 0.9), ("ask_delivery_time", 0.9)], []),
        (
            [("report_damaged_item", 0.9), ("report_missing_item", 0.9)],
            ["report_damaged_item", "report_missing_item"],
        ),
        ([], []),
    ],
)
def test_what_counts_as_two(named: list[tuple[str, float]], expected: list[str]) -> None:
    ranking = [{"name": name, "confidence": 0.3} for name, _ in named]
    if expected:
        ranking.sort(key=lambda entry: entry["name"] != expected[0])
    assert [found["name"] for found in two_requests(thoughts(*named), ranking, 0.7)] == expected


@pytest.mark.parametrize(
    ("ranking", "expected"),
    [
        ({"ask_membership": 0.6, "ask_price": 0.3}, ["ask_price", "ask_membership"]),
        ({"ask_membership": 0.8, "ask_price": 0.1}, ["ask_membership", "ask_price"]),
        ({"ask_membership": 0.9, "ask_price": 0.0001}, []),
        ({"ask_size": 0.6, "ask_membership": 0.2, "ask_price": 0.2}, []),
    ],
)
def test_the_whole_message_must_bear_both_out(ranking: dict[str, float], expected: list[str]) -> None:
    both = thoughts(("ask_price", 0.9), ("ask_membership", 0.9))
    assert [found["name"] for found in two_requests(both, ranked(ranking), 0.7)] == expected


def ranked(ranking: dict[str, float]) -> list[dict[str, Any]]:
    return [{"name": name, "confidence": confidence} for name, confidence in ranking.items()]


def test_thoughts_that_are_certain_need_little_of_the_whole() -> None:
    ranking = ranked({"ask_membership": 0.9, "ask_price": 0.0001})
    certain = thoughts(("ask_price", 0.99), ("ask_membership", 0.99))
    assert [found["name"] for found in two_requests(certain, ranking, 0.7)] == ["ask_membership", "ask_price"]


def test_the_whole_may_be_taken_for_the_same_matter_in_other_words() -> None:
    ranking = ranked({"ask_return_status": 0.6, "ask_refund_status": 0.3, "ask_price": 0.1})
    both = thoughts(("ask_price", 0.9), ("ask_refund_status", 0.9))
    assert {found["name"] for found in two_requests(both, ranking, 0.7)} == {"ask_price", "ask_refund_status"}


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ([("ask_shipping_status", 0.97), ("inform", 0.5)], "ask_shipping_status"),
        ([("inform", 0.9), ("ask_shipping_status", 0.97), ("inform", 0.9)], "ask_shipping_status"),
        ([("ask_shipping_status", 0.6), ("inform", 0.9)], "change_address"),
        ([("ask_shipping_status", 0.97), ("complain", 0.9)], "change_address"),
        ([("ask_shipping_status", 0.97), ("cancel_order", 0.97), ("inform", 0.9)], "change_address"),
        ([("ask_shipping_status", 0.97)], "change_address"),
        ([("inform", 0.97), ("inform", 0.97)], "change_address"),
        ([], "change_address"),
    ],
)
def test_a_request_beside_details_is_as_clear_as_by_itself(
    named: list[tuple[str, float]], expected: str
) -> None:
    ranking = ranked({"change_address": 0.5, "ask_shipping_status": 0.4, "inform": 0.1})
    found = request_beside_details(thoughts(*named), ranking, 0.8)
    assert found[0]["name"] == expected
    assert {entry["name"] for entry in found} == {"change_address", "ask_shipping_status", "inform"}
    assert found == sorted(found, key=lambda entry: -entry["confidence"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Where is my parcel? And how much is delivery to Norway?", ["ask_shipping_status", "ask_shipping_cost"]),
        ("Wo ist mein Paket? Und kann ich mit PayPal bezahlen?", ["ask_shipping_status", "ask_payment_methods"]),
        ("¿Dónde está mi paquete? Además, ¿hacéis envíos a Canarias?", ["ask_shipping_status", "ask_ship_to"]),
        ("Hello! Where is my parcel, please? Thank you", []),
    ],
)  # fmt: skip
def test_both_are_found(pipeline: Pipeline, text: str, expected: list[str]) -> None:
    parse = pipeline.parse(text)
    requests = parse["requests"]
    if expected:
        assert parse["intent"]["name"] == requests[0]["name"]
    assert {found["name"] for found in requests} == set(expected)
    for found in requests:
        assert 0 <= found["start"] < found["end"] <= len(text)
