"""A new password by a link in a mail: one use, one hour, and no word on who has an account."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from shop import models
from shop.connectors.seam import embedded_only
from shop.errors import MailFailed, ResetRefused, TooManyCodes
from shop.mail import Mail, Mailbox
from shop.services import guesses
from shop.services.accounts import find_customer, lock_account
from shop.services.emails import checked_email, masked, plain_email
from shop.services.passwords import hash_password, require_good_password

LIFETIME = timedelta(hours=1)
RESET_FAULTS = ("unknown", "expired", "used")
# How often before each further mail costs a wait (shop.services.guesses).
FREE_LINKS = {"link_conversation": 4, "link_address": 4}
# So long a link that is used or has run out is said to be.
_REMEMBERED = timedelta(days=7)


@dataclass(frozen=True)
class LinkSent:
    """Where the mail went (`address` with most of its name hidden); `sent`: just now, not before."""

    address: str
    minutes: int
    sent: bool


@embedded_only("customers' accounts")
def send_reset_link(
    session: Session,
    address: str,
    *,
    conversation_id: str,
    mailbox: Mailbox,
    write: Callable[[str, str | None, int], Mail],
    idempotency_key: str,
    now: datetime | None = None,
) -> LinkSent:
    """Mail a link to set a new password to the account's address; to one without account, that it has none.

    `write(address, token, minutes)` puts the mail into words, the token being None without an account. Either
    way a mail goes out at the same cost, so that neither answer nor time tells whether there is an account.
    Only the newest link counts. Give it a transaction of its own: it commits before the mail goes out. Raises
    EmailInvalid, TooManyCodes, and MailFailed, after which the link is void.
    """
    moment = now or datetime.now(timezone.utc)
    given, minutes = checked_email(address), int(LIFETIME.total_seconds()) // 60
    counters = {"link_conversation": conversation_id, "link_address": plain_email(given)}
    scopes = guesses.scopes_of(counters)
    wait = guesses.seconds_to_wait(session, scopes, FREE_LINKS, moment)
    if _is_sent(session, idempotency_key):
        return LinkSent(masked(given), minutes, sent=False)
    if wait:
        raise TooManyCodes(wait)
    guesses.count(session, scopes, moment)
    customer = find_customer(session, given)
    recipient, customer_id = (customer.email, customer.id) if customer else (given, None)
    if customer_id is not None:
        session.execute(_deleted().where(models.PasswordReset.customer_id == customer_id))
    token = secrets.token_urlsafe(32)
    digest = guesses.digest(token)
    session.add(
        models.PasswordReset(
            token_digest=digest,
            customer_id=customer_id,
            expires_at=moment + LIFETIME,
            sent_with=idempotency_key,
        )
    )
    session.commit()
    _sweep(session, moment)
    try:
        mailbox.send(write(recipient, token if customer_id is not None else None, minutes))
    except MailFailed:
        session.execute(_deleted().where(models.PasswordReset.token_digest == digest))
        session.commit()
        raise
    return LinkSent(masked(given), minutes, sent=True)


@embedded_only("customers' accounts")
def check_reset(session: Session, token: str, *, now: datetime | None = None) -> datetime:
    """Until when the link sets a password. Raises ResetRefused."""
    return _open_reset(session, token, now or datetime.now(timezone.utc)).expires_at


@embedded_only("customers' accounts")
def reset_password(session: Session, token: str, password: str, *, now: datetime | None = None) -> int:
    """Set the password of the link's customer, unlock her account and end her sessions; gives her id.

    Give it a transaction of its own. Raises ResetRefused, PasswordRefused.
    """
    moment = now or datetime.now(timezone.utc)
    reset = _open_reset(session, token, moment)
    customer = session.get(models.Customer, reset.customer_id)
    require_good_password(password, customer.email)
    hashed = hash_password(password)
    used = session.execute(
        update(models.PasswordReset)
        .where(
            models.PasswordReset.token_digest == reset.token_digest, models.PasswordReset.used_at.is_(None)
        )
        .values(used_at=moment)
        .execution_options(synchronize_session=False)
    )
    if not used.rowcount:
        raise ResetRefused("used")
    account = lock_account(session, customer.id)
    account.password_hash, account.password_set_at = hashed, moment
    account.wrong_passwords, account.locked_at = 0, None
    guesses.clear(session, guesses.scopes_of({"sign_in": plain_email(customer.email)})["sign_in"])
    session.add(
        models.AccountChange(
            customer_id=customer.id,
            kind="password",
            made_at=moment,
            idempotency_key=f"password:{reset.token_digest}",
        )
    )
    session.flush()
    return int(customer.id)


def _open_reset(session: Session, token: str, now: datetime) -> models.PasswordReset:
    reset: models.PasswordReset | None = session.get(
        models.PasswordReset, guesses.digest(token), populate_existing=True
    )
    if reset is None or reset.customer_id is None:
        raise ResetRefused("unknown")
    if reset.used_at is not None:
        raise ResetRefused("used")
    if now >= reset.expires_at:
        raise ResetRefused("expired")
    return reset


def _is_sent(session: Session, idempotency_key: str) -> bool:
    query = select(models.PasswordReset.token_digest).where(models.PasswordReset.sent_with == idempotency_key)
    return session.execute(query).first() is not None


def _deleted() -> Any:
    return delete(models.PasswordReset).execution_options(synchronize_session=False)


def _sweep(session: Session, now: datetime) -> None:
    session.execute(_deleted().where(models.PasswordReset.expires_at < now - _REMEMBERED))
    session.commit()
    guesses.forget(session, now)
    session.commit()
