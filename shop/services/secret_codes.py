"""Codes worth money, guessed at: how often a conversation and a customer may be wrong."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from shop.errors import TooManyGuesses
from shop.services import guesses
from shop.services.identity import Shopper


def counters_of(kind: str, shopper: Shopper, conversation_id: str) -> dict[str, str]:
    """What is counted for a code of `kind`, as `guesses.scopes_of` takes it."""
    counters = {kind: conversation_id}
    if shopper.customer_id is not None:
        counters[f"{kind}_customer"] = str(shopper.customer_id)
    return counters


def refuse_while_waiting(
    session: Session, counters: Mapping[str, str], free: Mapping[str, int], now: datetime
) -> None:
    """Raises TooManyGuesses once a counter has used up what is `free`. Locks the counters."""
    wait = guesses.seconds_to_wait(session, guesses.scopes_of(counters), free, now)
    if wait:
        raise TooManyGuesses(wait)


def count_wrong_guess(session: Session, counters: Mapping[str, str], now: datetime) -> None:
    """Count a wrong guess and commit it, so that no caller's rollback can undo it."""
    guesses.count(session, guesses.scopes_of(counters), now)
    session.commit()
    guesses.forget(session, now)
    session.commit()
