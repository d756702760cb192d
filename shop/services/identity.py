"""Whose order is it: what a shopper has proved, and the one way to prove an order without an account."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum

from sqlalchemy.orm import Session


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


def prove_order(
    session: Session, *, order_number: str, email: str, conversation_id: str, now: datetime | None = None
) -> Shopper:
    """The shopper who knows an order's number and its e-mail address.

    Raises OrderNotFound for an unknown order and for a wrong address, at the same cost, and TooManyGuesses.
    A wrong guess is counted, and committed, before the error is raised: the caller's rollback can't undo it.
    """
    raise NotImplementedError
