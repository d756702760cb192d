"""Whose order is it: what a shopper has proved, and the one way to prove an order without an account."""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field
from datetime import datetime, timezone
from enum import IntEnum
from typing import Protocol

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop.connectors.ports import OrderOwner
from shop.connectors.seam import ported
from shop.errors import OrderNotFound, ProofTooWeak, TooManyGuesses
from shop.models import Order
from shop.numbers import normalise_order_number
from shop.services import guesses
from shop.services.emails import plain_email


class Proof(IntEnum):
    """How a shopper has shown who she is; more is stronger."""

    ANONYMOUS = 0
    ORDER_EMAIL = 1
    ONE_TIME_CODE = 2
    SIGNED = 3


@dataclass(frozen=True)
class Shopper:
    """Who asks. Signed in she sees all orders of `customer_id`; otherwise only the proved `order_numbers`.

    `coded_orders` are those of them for which she gave back a one-time code just now, `coded_mailboxes` the
    plain addresses (shop.services.emails) for which she gave one back.
    """

    customer_id: int | None = None
    proof: Proof = Proof.ANONYMOUS
    order_numbers: frozenset[str] = field(default_factory=frozenset)
    coded_orders: frozenset[str] = field(default_factory=frozenset)
    coded_mailboxes: frozenset[str] = field(default_factory=frozenset)


ANONYMOUS = Shopper()

# Typing mistakes are free, guessing is not: the wait grows (shop.services.guesses).
# One order, or the orders of one address, may be guessed at from many conversations: hence the wider counts.
FREE_GUESSES = {"conversation": 3, "order": 10, "email": 10}


def prove_order(
    session: Session, *, order_number: str, email: str, conversation_id: str, now: datetime | None = None
) -> Shopper:
    """The shopper who knows an order's number and its e-mail address.

    Raises OrderNotFound for an unknown order and for a wrong address, at the same cost, and TooManyGuesses.
    A wrong guess is counted, and committed, before the error is raised: the caller's rollback can't undo it.
    A number that no order can have (its check digit does not hold) is not a guess and is not counted.
    """
    moment = now or datetime.now(timezone.utc)
    number = read_order_number(session, order_number)
    if number is None:
        raise OrderNotFound(order_number)
    counters = {"conversation": conversation_id, "order": number, "email": plain_email(email)}
    scopes = guesses.scopes_of(counters)
    if wait := guesses.seconds_to_wait(session, scopes, FREE_GUESSES, moment):
        raise TooManyGuesses(wait)
    if not _email_matches(session, number, email):
        guesses.count(session, scopes, moment)
        session.commit()
        guesses.forget(session, moment)
        session.commit()
        raise OrderNotFound(order_number)
    guesses.clear(session, scopes["conversation"])
    return Shopper(proof=Proof.ORDER_EMAIL, order_numbers=frozenset({number}))


@ported("orders")
def read_order_number(_session: Session, text: str) -> str | None:
    """`text` as the shop writes an order number; None where it can't be one."""
    return normalise_order_number(text)


@ported("orders")
def find_order_number(_session: Session, _text: str) -> str | None:
    """The first order number in a sentence that the understanding does not find by itself: of ours, none."""
    return None


@ported("orders")
def order_owner(session: Session, order_number: str) -> OrderOwner | None:
    """Whose order it is, whoever asks; None for an order that does not exist, at the same cost."""
    query = select(Order.number, Order.email, Order.customer_id).where(Order.number == order_number)
    found = session.execute(query).first()
    return OrderOwner(*found) if found else None


def owner_seen_by(session: Session, shopper: Shopper, order_number: str) -> OrderOwner:
    """Whose order it is, if this shopper may see it. Raises OrderNotFound for any other."""
    number = read_order_number(session, order_number)
    owner = order_owner(session, number) if number else None
    if owner is None or not may_see(shopper, owner):
        raise OrderNotFound(order_number)
    return owner


class Owned(Protocol):
    """An order as far as proofs look at it."""

    @property
    def number(self) -> str:
        """As the shop writes it."""

    @property
    def customer_id(self) -> int | None:
        """None for a guest's."""


def may_see(shopper: Shopper, order: Owned) -> bool:
    """Whether the shopper has proved enough to be told of the order: all of her own, or it alone."""
    hers = shopper.customer_id is not None and shopper.customer_id == order.customer_id
    return (hers and shopper.proof >= Proof.ONE_TIME_CODE) or order.number in shopper.order_numbers


def may_change(shopper: Shopper, order: Owned) -> bool:
    """Whether the shopper has proved enough for what changes an order or moves money: she is signed in and it
    is hers, or she gave back the code sent to its e-mail address.
    """
    hers = shopper.proof is Proof.SIGNED and order.customer_id == shopper.customer_id
    return hers or order.number in shopper.coded_orders


def require_change(shopper: Shopper, order: Owned) -> None:
    """Raises ProofTooWeak unless the shopper `may_change` the order."""
    if not may_change(shopper, order):
        raise ProofTooWeak(order.number)


def _email_matches(session: Session, number: str, email: str) -> bool:
    # The same query and the same comparison whether the order exists or not.
    owner = order_owner(session, number)
    known = plain_email(owner.email if owner else "")
    alike = hmac.compare_digest(guesses.digest(known), guesses.digest(plain_email(email)))
    return alike and known != ""
