"""Codes as people type them."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from actions.one_time_code import digits_of, wants_another_code
from actions.shop_access import shopper_of
from shop.services.identity import Proof
from tests.actions.test_dialogue import tracker


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("123456", "123456"),
        ("it's 123 456.", "123456"),
        ("мой код 123-456", "123456"),
        ("コードは１２３４５６です", "123456"),
        ("الرمز ١٢٣٤٥٦", "123456"),
        ("验证码是123456", "123456"),
        ("12345", "12345"),
        ("SO-1234566", None),
        ("123", None),
        ("123456 or 654321", None),
        ("no code came", None),
    ],
)
def test_digits_are_read(text: str, digits: str | None) -> None:
    assert digits_of(text) == digits


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I didn't get it, send another code", "en"),
        ("no me llegó nada", "es"),
        ("je n'ai rien reçu", "fr"),
        ("es ist nichts angekommen", "de"),
        ("não chegou", "pt"),
        ("non è arrivato niente", "it"),
        ("код не пришёл", "ru"),
        ("没收到", "zh"),
        ("届いていません", "ja"),
        ("코드가 안 왔어요", "ko"),
        ("ما وصلني شي", "ar"),
    ],
)
def test_another_code_is_wanted(text: str, language: str) -> None:
    asked = {"requested_slot": "code_proven"}
    assert wants_another_code(tracker(slots=asked, text=text, metadata={"language": language}))
    assert not wants_another_code(tracker(text=text, metadata={"language": language}))


def test_a_code_counts_for_its_order_and_not_for_ever() -> None:
    now = datetime.now(timezone.utc)
    slots = {
        "proven_orders": ["SO-1", "SO-2"],
        "coded_orders": {
            "SO-1": (now + timedelta(minutes=5)).isoformat(),
            "SO-2": (now - timedelta(minutes=5)).isoformat(),
            "SO-3": (now + timedelta(minutes=5)).isoformat(),
        },
    }
    shopper = shopper_of(tracker(slots=slots))
    assert shopper.proof is Proof.ONE_TIME_CODE
    assert shopper.coded_orders == {"SO-1"}
