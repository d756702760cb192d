"""Codes by e-mail: bound to conversation and order, short-lived, counted; and the mails that carry them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from sqlalchemy import select

from shop import models
from shop.database import ShopDatabase
from shop.demo.people import PEOPLE
from shop.errors import CodeRefused, MailFailed, OrderNotFound, ProofTooWeak, TooManyCodes, TooManyGuesses
from shop.mail import Mail, NoMailbox
from shop.services.emails import masked
from shop.services.identity import ANONYMOUS, Proof, Shopper, require_change
from shop.services.one_time_codes import TRIES, CodeSent, check_code, needs_code, send_code
from shop.services.orders import find_order
from tests.shop.days import NOON
from tests.shop.shoppers import signed_in, with_order

LUCIA = PEOPLE["lucia"]
NUMBER = LUCIA.orders["placed"]
GUEST = with_order("lucia", "placed")


@dataclass
class Letterbox:
    mails: list[Mail] = field(default_factory=list)

    def send(self, mail: Mail) -> None:
        self.mails.append(mail)

    @property
    def code(self) -> str:
        return self.mails[-1].text


def write(address: str, code: str, minutes: int) -> Mail:
    assert minutes == 10
    return Mail(address, "code", code)


@pytest.fixture
def box() -> Letterbox:
    return Letterbox()


def send(
    database: ShopDatabase,
    box: object,
    *,
    shopper: Shopper = GUEST,
    number: str = NUMBER,
    chat: str = "c1",
    key: str = "k",
    again: bool = False,
    minutes: float = 0,
) -> CodeSent:
    with database.session() as session:
        return send_code(
            session,
            shopper,
            number,
            conversation_id=chat,
            mailbox=box,  # type: ignore[arg-type]
            write=write,
            idempotency_key=key,
            again=again,
            now=NOON + timedelta(minutes=minutes),
        )


def check(
    database: ShopDatabase,
    code: str,
    *,
    number: str = NUMBER,
    chat: str = "c1",
    key: str = "k",
    minutes: float = 0,
) -> None:
    with database.session() as session:
        check_code(
            session,
            number,
            code,
            conversation_id=chat,
            idempotency_key=key,
            now=NOON + timedelta(minutes=minutes),
        )


def other_than(code: str) -> str:
    return f"{(int(code) + 1) % 1_000_000:06d}"


def test_the_code_goes_to_the_orders_address_and_comes_back(database: ShopDatabase, box: Letterbox) -> None:
    sent = send(database, box)
    assert (sent.sent, sent.address) == (True, "l***@shopper.example")
    assert box.mails[0].recipient == LUCIA.email
    assert len(box.code) == 6
    assert box.code.isdecimal()
    check(database, box.code)


def test_only_who_may_see_the_order_has_a_code_sent(database: ShopDatabase, box: Letterbox) -> None:
    for shopper in (ANONYMOUS, with_order("lucia", "delivered"), signed_in("misaki")):
        with pytest.raises(OrderNotFound):
            send(database, box, shopper=shopper)
    assert box.mails == []


def test_a_code_under_way_is_not_sent_twice(database: ShopDatabase, box: Letterbox) -> None:
    send(database, box)
    assert send(database, box, key="another turn", minutes=9).sent is False
    assert send(database, box, key="later", minutes=11).sent is True
    assert len(box.mails) == 2


def test_another_code_makes_the_first_worthless(database: ShopDatabase, box: Letterbox) -> None:
    send(database, box)
    first = box.code
    assert send(database, box, key="again", again=True).sent is True
    assert send(database, box, key="again", again=True).sent is False  # the same request, tried twice
    if first != box.code:
        with pytest.raises(CodeRefused):
            check(database, first)
    check(database, box.code)


def test_whatever_is_not_the_code_gets_one_answer(database: ShopDatabase, box: Letterbox) -> None:
    answers = set()

    def refused(code: str, **where: object) -> None:
        with pytest.raises(CodeRefused) as caught:
            check(database, code, **where)  # type: ignore[arg-type]
        answers.add((caught.value.code, caught.value.status, caught.value.message))

    refused("000000", chat="never asked")
    send(database, box)
    refused(other_than(box.code))
    refused(box.code, chat="another conversation")
    refused(box.code, number=LUCIA.orders["delivered"])
    refused(box.code, minutes=10)
    refused("１２３", chat="c4")
    check(database, box.code, key="used")
    refused(box.code, key="once more")
    assert len(answers) == 1


def test_a_turn_that_is_repeated_is_answered_alike(database: ShopDatabase, box: Letterbox) -> None:
    send(database, box)
    for _ in range(2):
        check(database, box.code, key="the same turn")


def test_five_tries_end_a_code_and_slow_the_next(database: ShopDatabase, box: Letterbox) -> None:
    send(database, box)
    for _ in range(TRIES):
        with pytest.raises(CodeRefused):
            check(database, other_than(box.code))
    with pytest.raises(TooManyGuesses) as caught:
        check(database, box.code)
    assert caught.value.retry_after == 30
    with pytest.raises(CodeRefused):
        check(database, box.code, minutes=1)


def test_guessing_from_many_conversations_is_slowed(database: ShopDatabase) -> None:
    for chat in range(10):
        with pytest.raises(CodeRefused):
            check(database, "000000", chat=f"bot-{chat}")
    with pytest.raises(TooManyGuesses):
        check(database, "000000", chat="yet another")


def test_mails_are_slowed(database: ShopDatabase, box: Letterbox) -> None:
    for turn in range(3):
        send(database, box, key=f"turn {turn}", again=True)
    with pytest.raises(TooManyCodes) as caught:
        send(database, box, key="turn 4", again=True)
    assert caught.value.retry_after == 30
    check(database, box.code)  # the last one still counts
    for chat in range(3):
        send(database, box, chat=f"bot-{chat}")
    with pytest.raises(TooManyCodes):
        send(database, box, chat="bot-4")


def test_a_code_that_was_not_sent_is_none(database: ShopDatabase, box: Letterbox) -> None:
    with pytest.raises(MailFailed):
        send(database, NoMailbox())
    with database.session() as session:
        assert session.execute(select(models.OneTimeCode)).all() == []
    assert send(database, box, key="next turn").sent is True


def test_the_table_holds_no_code(database: ShopDatabase, box: Letterbox) -> None:
    send(database, box)
    with database.session() as session:
        row = session.execute(select(models.OneTimeCode)).scalar_one()
        assert box.code not in (row.code_digest, row.salt)
        assert NUMBER not in row.scope


def test_who_may_change_an_order(database: ShopDatabase) -> None:
    coded = Shopper(None, Proof.ONE_TIME_CODE, frozenset({NUMBER}), frozenset({NUMBER}))
    stranger = Shopper(PEOPLE["misaki"].customer_id, Proof.SIGNED, frozenset({NUMBER}))
    with database.session() as session:
        asked = [needs_code(session, who, NUMBER) for who in (GUEST, coded, signed_in("lucia"), stranger)]
        assert asked == [True, False, False, True]
        with pytest.raises(ProofTooWeak):
            require_change(GUEST, find_order(session, GUEST, NUMBER))


@pytest.mark.parametrize(
    ("address", "shown"), [("lucia@shop.example", "l***@shop.example"), ("a@b.c", "a***@b.c")]
)
def test_addresses_are_hidden_in_part(address: str, shown: str) -> None:
    assert masked(address) == shown
