"""Whose order is it: what a shopper has proved, and the one way to prove an order without an account."""

from __future__ import annotations

import hashlib
import hmac
import math
import unicodedata
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from enum import IntEnum

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from shop.errors import OrderNotFound, TooManyGuesses
from shop.models import GuessCounter, Order
from shop.models.upsert import insert_or_touch
from shop.numbers import normalise_order_number


class Proof(IntEnum):
    """How a shopper has shown who she is; more is stronger."""

    ANONYMOUS = 0
    ORDER_EMAIL = 1
    ONE_TIME_CODE = 2
    SIGNED = 3


@dataclass(frozen=True)
class Shopper:
    """Who asks. Signed in she sees all orders of `customer_id`; otherwise only the proved `order_numbers`."""

    customer_id: int | None = None
    proof: Proof = Proof.ANONYMOUS
    order_numbers: frozenset[str] = field(default_factory=frozenset)


ANONYMOUS = Shopper()

# Typing mistakes are free, guessing is not: the wait grows from FIRST_WAIT to LONGEST_WAIT.
# One order, or the orders of one address, may be guessed at from many conversations: hence the wider counts.
FREE_GUESSES = {"conversation": 3, "order": 10, "email": 10}
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(minutes=15)
FORGOTTEN_AFTER = timedelta(hours=1)
_SWEPT_AT_ONCE = 200


def prove_order(
    session: Session, *, order_number: str, email: str, conversation_id: str, now: datetime | None = None
) -> Shopper:
    """The shopper who knows an order's number and its e-mail address.

    Raises OrderNotFound for an unknown order and for a wrong address, at the same cost, and TooManyGuesses.
    A wrong guess is counted, and committed, before the error is raised: the caller's rollback can't undo it.
    A number that no order can have (its check digit does not hold) is not a guess and is not counted.
    """
    moment = now or datetime.now(timezone.utc)
    number = normalise_order_number(order_number)
    if number is None:
        raise OrderNotFound(order_number)
    counters = {"conversation": conversation_id, "order": number, "email": _plain_email(email)}
    scopes = {kind: _digest(f"{kind}:{value}") for kind, value in counters.items()}
    wait = _wait(session, scopes, moment)
    if wait > timedelta(0):
        raise TooManyGuesses(math.ceil(wait.total_seconds()))
    if not _email_matches(session, number, email):
        _count(session, scopes, moment)
        session.commit()
        _forget(session, moment)
        session.commit()
        raise OrderNotFound(order_number)
    session.execute(
        update(GuessCounter).where(GuessCounter.scope == scopes["conversation"]).values(guesses=0)
    )
    return Shopper(proof=Proof.ORDER_EMAIL, order_numbers=frozenset({number}))


def _email_matches(session: Session, number: str, email: str) -> bool:
    # The same query and the same comparison whether the order exists or not.
    known = session.execute(select(Order.email).where(Order.number == number)).scalar_one_or_none()
    alike = hmac.compare_digest(_digest(_plain_email(known or "")), _digest(_plain_email(email)))
    return alike and known is not None


def _plain_email(email: str) -> str:
    return unicodedata.normalize("NFKC", email).strip().casefold()


def _wait(session: Session, scopes: dict[str, str], now: datetime) -> timedelta:
    # Touching the rows first takes their locks, so that guesses made at once are counted one after another.
    for scope in sorted(scopes.values()):
        insert_or_touch(session, GuessCounter, {"scope": scope, "guesses": 0, "last_at": now})
    waits = [timedelta(0)]
    for kind, scope in scopes.items():
        counter = session.get(GuessCounter, scope, populate_existing=True)
        extra = counter.guesses - FREE_GUESSES[kind]
        if extra >= 0 and now - counter.last_at < FORGOTTEN_AFTER:
            waits.append(counter.last_at + min(FIRST_WAIT * 2 ** min(extra, 10), LONGEST_WAIT) - now)
    return max(waits)


def _count(session: Session, scopes: dict[str, str], now: datetime) -> None:
    for scope in scopes.values():
        counter = session.get(GuessCounter, scope)
        forgotten = now - counter.last_at >= FORGOTTEN_AFTER
        counter.guesses = 1 if forgotten else counter.guesses + 1
        counter.last_at = now


def _forget(session: Session, now: datetime) -> None:
    """Sweep out what counts no more. Rows that another guess holds just now are left to the next one."""
    old = (
        select(GuessCounter.scope)
        .where(GuessCounter.last_at < now - FORGOTTEN_AFTER)
        .limit(_SWEPT_AT_ONCE)
        .with_for_update(skip_locked=True)
    )
    # In one statement: SQLite can't turn a reader that others have overtaken into a writer.
    session.execute(
        delete(GuessCounter).where(GuessCounter.scope.in_(old)).execution_options(synchronize_session=False)
    )


def _digest(value: str) -> str:
    return hashlib.sha256(value.encode("utf-8", "surrogatepass")).hexdigest()
