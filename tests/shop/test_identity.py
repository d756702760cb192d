"""Proving an order with its e-mail address; guessing is counted, slowed and locked."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import select

from shop import models
from shop.database import ShopDatabase
from shop.demo.people import PEOPLE
from shop.errors import OrderNotFound, TooManyGuesses
from shop.numbers import order_number
from shop.services.identity import FREE_GUESSES, Proof, Shopper, prove_order
from tests.shop.days import NOON

LUCIA = PEOPLE["lucia"]
NUMBER = LUCIA.orders["under_way"]
UNKNOWN = order_number(999_999)


def prove(
    database: ShopDatabase,
    number: str = NUMBER,
    email: str = LUCIA.email,
    chat: str = "c1",
    minutes: float = 0,
) -> Shopper:
    with database.session() as session:
        moment = NOON + timedelta(minutes=minutes)
        return prove_order(session, order_number=number, email=email, conversation_id=chat, now=moment)


@pytest.mark.parametrize("email", [LUCIA.email, f"  {LUCIA.email.upper()} ", "ｌｕｃｉａ@shopper.example"])
def test_number_and_address_prove_that_order_only(database: ShopDatabase, email: str) -> None:
    assert prove(database, email=email) == Shopper(None, Proof.ORDER_EMAIL, frozenset({NUMBER}))


def test_an_unknown_order_and_a_wrong_address_get_the_same_answer(database: ShopDatabase) -> None:
    answers = []
    for number, email in ((UNKNOWN, LUCIA.email), (NUMBER, "else@shopper.example")):
        with pytest.raises(OrderNotFound) as caught:
            prove(database, number, email)
        answers.append(
            (caught.value.code, caught.value.status, caught.value.message, set(caught.value.fields))
        )
    assert answers[0] == answers[1]


def test_guessing_in_one_conversation_is_slowed(database: ShopDatabase) -> None:
    for _ in range(FREE_GUESSES["conversation"]):
        with pytest.raises(OrderNotFound):
            prove(database, email="guess@shopper.example")
    with pytest.raises(TooManyGuesses) as caught:
        prove(database)  # even the right one waits
    assert caught.value.retry_after == 30
    assert prove(database, minutes=0.6).order_numbers == {NUMBER}


def test_the_wait_grows_and_is_forgotten_after_an_hour(database: ShopDatabase) -> None:
    for minutes in (0, 0, 0, 1):
        with pytest.raises(OrderNotFound):
            prove(database, email="guess@shopper.example", minutes=minutes)
    with pytest.raises(TooManyGuesses) as caught:
        prove(database, minutes=1)
    assert caught.value.retry_after == 60
    with pytest.raises(OrderNotFound):
        prove(database, email="guess@shopper.example", minutes=70)
    assert prove(database, minutes=70).proof is Proof.ORDER_EMAIL


def test_guessing_at_one_order_from_many_conversations_is_slowed(database: ShopDatabase) -> None:
    for chat in range(FREE_GUESSES["order"]):
        with pytest.raises(OrderNotFound):
            prove(database, email="guess@shopper.example", chat=f"bot-{chat}")
    with pytest.raises(TooManyGuesses):
        prove(database, chat="yet another")


def test_an_order_that_does_not_exist_is_slowed_just_the_same(database: ShopDatabase) -> None:
    for chat in range(FREE_GUESSES["order"]):
        with pytest.raises(OrderNotFound):
            prove(database, UNKNOWN, chat=f"bot-{chat}")
    with pytest.raises(TooManyGuesses):
        prove(database, UNKNOWN, chat="yet another")


def test_guessing_which_orders_an_address_has_is_slowed(database: ShopDatabase) -> None:
    # Proving an order of one's own in between, or another conversation, buys no more guesses.
    own = PEOPLE["misaki"]
    mine = next(iter(own.orders.values()))
    for guess in range(FREE_GUESSES["email"]):
        with pytest.raises(OrderNotFound):
            prove(database, order_number(900_000 + guess), chat=f"c{guess % 4}")
        prove(database, mine, own.email, chat=f"c{guess % 4}")
    with pytest.raises(TooManyGuesses):
        prove(database, order_number(900_100), f" {LUCIA.email.upper()}", chat="yet another")


def test_what_counts_no_more_is_swept_out(database: ShopDatabase) -> None:
    for guess in range(5):
        with pytest.raises(OrderNotFound):
            prove(database, UNKNOWN, f"guess{guess}@shopper.example", chat=f"c{guess}")
    with pytest.raises(OrderNotFound):
        prove(database, NUMBER, "late@shopper.example", chat="late", minutes=61)
    with database.session() as session:
        assert len(session.execute(select(models.GuessCounter.scope)).all()) == 3


def test_success_frees_the_conversation(database: ShopDatabase) -> None:
    for _ in range(2):
        with pytest.raises(OrderNotFound):
            prove(database, email="guess@shopper.example")
    prove(database)
    for _ in range(FREE_GUESSES["conversation"]):
        with pytest.raises(OrderNotFound):
            prove(database, UNKNOWN)


def test_a_number_that_cannot_be_one_is_not_counted(database: ShopDatabase) -> None:
    for _ in range(10):
        with pytest.raises(OrderNotFound):
            prove(database, "SO-1234567")
    with database.session() as session:
        assert session.execute(select(models.GuessCounter)).first() is None


def test_guesses_made_at_once_are_all_counted(database: ShopDatabase) -> None:
    def guess(_: int) -> str:
        try:
            prove(database, email="guess@shopper.example")
        except (OrderNotFound, TooManyGuesses) as error:
            return error.code
        return "let in"

    with ThreadPoolExecutor(8) as pool:
        codes = sorted(pool.map(guess, range(12)))
    assert codes == ["order.not_found"] * 3 + ["proof.too_many_guesses"] * 9


def test_the_counters_tell_nothing_about_anyone(database: ShopDatabase) -> None:
    with pytest.raises(OrderNotFound):
        prove(database, email="guess@shopper.example", chat="secret")
    with database.session() as session:
        stored = " ".join(session.execute(select(models.GuessCounter.scope)).scalars())
    assert NUMBER not in stored
    assert "secret" not in stored


@pytest.mark.parametrize("email", ["", " ", "\x00", "\ud800", "a" * 5000])
def test_odd_addresses_are_wrong_addresses(database: ShopDatabase, email: str) -> None:
    with pytest.raises(OrderNotFound):
        prove(database, email=email)
    with pytest.raises(OrderNotFound):
        prove(database, UNKNOWN, email=email, chat="c2")
