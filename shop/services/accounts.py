"""Customers' accounts: signing in with a password, what locks an account, and since when a session counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timezone

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from shop import models
from shop.connectors.seam import embedded_only
from shop.errors import CustomerNotFound, NotSignedIn, SignInRefused, TooManyGuesses
from shop.models.upsert import insert_or_touch
from shop.services import guesses
from shop.services.emails import masked, plain_email
from shop.services.identity import Proof, Shopper
from shop.services.passwords import check_password

# So many wrong passwords in a row lock an account; some of them are free, then each costs a wait.
LOCKED_AFTER = 10
FREE_TRIES = {"sign_in": 5}


@dataclass(frozen=True)
class Account:
    """`address` has most of its name hidden; `locked` by wrong passwords."""

    customer_id: int
    address: str
    locked: bool


@embedded_only("customers' accounts")
def own_account(session: Session, shopper: Shopper) -> Account:
    """The account of who is signed in. Raises NotSignedIn, CustomerNotFound."""
    if shopper.customer_id is None or shopper.proof < Proof.SIGNED:
        raise NotSignedIn
    customer = session.get(models.Customer, shopper.customer_id)
    if customer is None:
        raise CustomerNotFound(shopper.customer_id)
    row = session.get(models.Account, customer.id)
    return Account(customer.id, masked(customer.email), bool(row and row.locked_at))


def sign_in(session: Session, address: str, password: str, *, now: datetime | None = None) -> int:
    """The id of the customer with this address and password.

    Raises SignInRefused for any pair that opens no account, at the same cost, and TooManyGuesses. A wrong
    password is counted, and committed, before the error is raised.
    """
    moment = now or datetime.now(timezone.utc)
    scopes = guesses.scopes_of({"sign_in": plain_email(address)})
    if wait := guesses.seconds_to_wait(session, scopes, FREE_TRIES, moment):
        raise TooManyGuesses(wait)
    customer = find_customer(session, address)
    account = session.get(models.Account, customer.id) if customer else None
    right = check_password(account.password_hash if account else None, password)
    if not right or account is None or account.locked_at is not None:
        guesses.count(session, scopes, moment)
        if account is not None and not right:
            _count_wrong(session, account.customer_id, moment)
        session.commit()
        raise SignInRefused
    account.wrong_passwords = 0
    guesses.clear(session, scopes["sign_in"])
    return int(account.customer_id)


def is_session_current(session: Session, customer_id: int, since: datetime) -> bool:
    """Whether a session begun at `since` still counts: those from before the password was set are over."""
    account = session.get(models.Account, customer_id)
    # Sessions know their beginning to the second.
    return (
        account is None
        or account.password_set_at is None
        or since >= account.password_set_at.replace(microsecond=0)
    )


@embedded_only("customers' accounts")
def find_customer(session: Session, address: str) -> models.Customer | None:
    """Who has this address, however it is written; None for nobody."""
    query = select(models.Customer).where(func.lower(models.Customer.email) == plain_email(address))
    found: models.Customer | None = session.execute(query).scalars().first()
    return found


def lock_account(session: Session, customer_id: int) -> models.Account:
    """The customer's account, made where there is none, held until the transaction ends."""
    insert_or_touch(session, models.Account, {"customer_id": customer_id, "wrong_passwords": 0})
    account: models.Account = session.get(models.Account, customer_id, populate_existing=True)
    return account


def _count_wrong(session: Session, customer_id: int, now: datetime) -> None:
    table = models.Account
    mine = update(table).where(table.customer_id == customer_id)
    session.execute(
        mine.values(wrong_passwords=table.wrong_passwords + 1).execution_options(synchronize_session=False)
    )
    session.execute(
        mine.where(table.wrong_passwords >= LOCKED_AFTER, table.locked_at.is_(None))
        .values(locked_at=now)
        .execution_options(synchronize_session=False)
    )
