"""What is read from words about exchanges and refunds."""

from __future__ import annotations

from typing import Any

import pytest

from actions.exchanges import is_wish, resolved, size_step, sizes_said
from actions.refunds import amount_asked, is_more_than_paid
from shop.money import Money
from shop.services.exchanges import ExchangeOffer
from tests.actions.test_dialogue import tracker

OFFER = ExchangeOffer("SO-1", 1, "TEE-101", "T-shirt", "M", "white", 1, ("S", "M", "L", "3XL"), (), ())


@pytest.mark.parametrize(
    ("wish", "wished"),
    [
        ({}, {}),
        ({"sizes": ["M", "L"]}, {"size": "L"}),
        ({"sizes": ["m"]}, {}),
        ({"sizes": ["S", "L"]}, {}),
        ({"colours": ["white", "blue"], "sizes": ["L"]}, {"colour": "blue", "size": "L"}),
        ({"skus": ["TEE-101", "TEE-102"]}, {"sku": "TEE-102"}),
        ({"step": 1}, {"size": "L"}),
        ({"step": -1}, {"size": "S"}),
        ({"step": 1, "sizes": ["3XL"]}, {"size": "3XL"}),
        ({"variant": "TEE-101-L", "sizes": ["S"]}, {"sku": "TEE-101-L"}),
    ],
)
def test_what_is_hers_already_is_not_what_she_wants(wish: dict[str, Any], wished: dict[str, str]) -> None:
    assert resolved(wish, OFFER) == wished
    assert is_wish(wish, OFFER) == bool(wished)


@pytest.mark.parametrize(
    ("text", "language", "step"),
    [
        ("it's too small", "en", 1),
        ("too small, I want a smaller one", "en", -1),
        ("quiero uno más pequeño", "es", -1),
        ("me quedan pequeños", "es", 1),
        ("zu groß", "de", -1),
        ("eine Nummer größer", "de", 1),
        ("un numero più piccolo", "it", -1),
        ("мало, нужен размер побольше", "ru", 1),
        ("太小了", "zh", 1),
        ("もっと小さいサイズ", "ja", -1),
        ("한 치수 큰 걸로", "ko", 1),
        ("أريد مقاس أكبر", "ar", 1),
        ("in blue", "en", None),
        ("too small or too big", "en", None),
    ],
)
def test_a_step_up_or_down(text: str, language: str, step: int | None) -> None:
    assert size_step(text, language) == step


@pytest.mark.parametrize(
    ("text", "sizes"), [("L please", ["L"]), ("3xl", ["3XL"]), ("hello", []), ("S.5", []), ("M", [])]
)
def test_sizes_stand_by_themselves(text: str, sizes: list[str]) -> None:
    assert sizes_said(text, OFFER) == sizes


@pytest.mark.parametrize(
    ("text", "entities", "asked"),
    [
        ("refund me 1,000,000", [], {"value": 1_000_000.0, "currency": None}),
        ("refund 1.000.000", [], {"value": 1_000_000.0, "currency": None}),
        (
            "refund €5",
            [{"entity": "money", "value": 5, "currency": "EUR", "start": 7, "end": 9}],
            {"value": 5.0, "currency": "EUR"},
        ),
        ("refund order 1234566", [], None),
        ("refund 1,5", [], None),
        ("my money back", [], None),
    ],
)
def test_a_sum_is_read(text: str, entities: list[dict[str, Any]], asked: dict[str, Any] | None) -> None:
    assert amount_asked(tracker(text=text, entities=entities)) == asked


@pytest.mark.parametrize(
    ("asked", "more"),
    [
        (None, False),
        ({"value": 49.9, "currency": "EUR"}, False),
        ({"value": 50, "currency": "EUR"}, True),
        ({"value": 50, "currency": None}, True),
        ({"value": 5000, "currency": "JPY"}, False),
    ],
)
def test_more_than_was_paid(asked: dict[str, Any] | None, more: bool) -> None:
    assert is_more_than_paid(asked, Money(4990, "EUR")) == more
