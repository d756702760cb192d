"""Gift cards: what is left on one, told to whoever has its code."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timezone

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import models
from shop.connectors.seam import embedded_only
from shop.errors import GiftCardNotFound
from shop.money import Money
from shop.numbers import find_gift_card_code
from shop.services.guesses import digest
from shop.services.identity import Shopper
from shop.services.secret_codes import count_wrong_guess, counters_of, refuse_while_waiting

FREE_GUESSES = {"gift_card": 3, "gift_card_customer": 6}


@dataclass(frozen=True)
class GiftCard:
    """`ending` are the code's last four characters; after `last_day` the card can't be used."""

    ending: str
    balance: Money
    last_day: date


@embedded_only("gift cards")
def gift_card(
    session: Session,
    shopper: Shopper,
    code: str,
    *,
    conversation_id: str,
    now: datetime | None = None,
) -> GiftCard:
    """The card with this code. Raises GiftCardNotFound and TooManyGuesses.

    A code that no card has is counted, and the count committed; one that can't be a code is not.
    """
    moment = now or datetime.now(timezone.utc)
    plain = find_gift_card_code(code)
    if plain is None:
        raise GiftCardNotFound
    counters = counters_of("gift_card", shopper, conversation_id)
    refuse_while_waiting(session, counters, FREE_GUESSES, moment)
    row = session.execute(
        select(models.GiftCard).where(models.GiftCard.code_digest == digest(plain))
    ).scalar_one_or_none()
    if row is None:
        count_wrong_guess(session, counters, moment)
        raise GiftCardNotFound
    return GiftCard(row.ending, Money(row.balance, row.currency), row.expires_on)
