"""What is left on a gift card, and guessing at its code."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import models
from shop.database import ShopDatabase
from shop.demo.loyalty import GIFT_CARDS
from shop.errors import GiftCardNotFound, TooManyGuesses
from shop.money import Money
from shop.numbers import find_gift_card_code, gift_card_code, looks_like_gift_card_code
from shop.services.gift_cards import FREE_GUESSES, GiftCard, gift_card
from shop.services.identity import ANONYMOUS
from tests.shop.days import NOON, TODAY

NOBODYS = gift_card_code(b"no card has this")


def look(session: Session, code: str, chat: str = "c1") -> GiftCard:
    return gift_card(session, ANONYMOUS, code, conversation_id=chat, now=NOON)


def test_a_card_tells_what_is_left(session: Session) -> None:
    card = look(session, GIFT_CARDS["started"].code)
    assert card.balance == Money(1275, "USD")
    assert card.last_day == TODAY + timedelta(days=400)
    assert GIFT_CARDS["started"].code.endswith(card.ending)
    assert look(session, GIFT_CARDS["empty"].code).balance.amount == 0
    assert look(session, GIFT_CARDS["expired"].code).last_day < TODAY


def test_the_code_itself_is_nowhere_in_the_database(session: Session) -> None:
    stored = session.execute(select(models.GiftCard)).scalars().all()
    kept = " ".join(f"{card.code_digest} {card.ending}" for card in stored)
    assert not any(card.code in kept for card in GIFT_CARDS.values())


@pytest.mark.parametrize("written", ["{}", "my card: {}!", "{} 余额", "كود البطاقة {}"])
def test_a_code_is_read_however_it_is_written(written: str) -> None:
    code = GIFT_CARDS["full"].code
    for form in (code, code.lower(), code.replace("-", ""), code.replace("-", " ")):
        assert find_gift_card_code(written.format(form)) == code


@pytest.mark.parametrize(
    ("text", "whole", "alike"),
    [
        ("GC-FR7J-H5YN", False, True),
        ("GC-FR7J-H5YN-ZC5X-9999", False, True),
        ("GC-0000-OOOO-1111", False, True),
        ("GC-AAAA-BBBB-CCCC", True, True),
        ("gc?", False, False),
        ("my gift card", False, False),
        ("SO-1234566", False, False),
    ],
)
def test_what_is_no_whole_code(text: str, whole: bool, alike: bool) -> None:
    assert (find_gift_card_code(text) is not None) == whole
    assert looks_like_gift_card_code(text) == alike


def test_guessing_is_slowed_and_a_right_code_buys_no_more(database: ShopDatabase) -> None:
    for _ in range(FREE_GUESSES["gift_card"]):
        with database.session() as session, pytest.raises(GiftCardNotFound):
            look(session, NOBODYS)
    with database.session() as session, pytest.raises(TooManyGuesses):
        look(session, GIFT_CARDS["full"].code)


def test_a_mistyped_code_is_no_guess(database: ShopDatabase) -> None:
    for _ in range(10):
        with database.session() as session, pytest.raises(GiftCardNotFound):
            look(session, "GC-1234")
    with database.session() as session:
        assert look(session, GIFT_CARDS["full"].code).balance == Money(5000, "EUR")
