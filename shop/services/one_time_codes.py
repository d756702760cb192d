"""One-time codes: the proof for whoever changes an order or an account, or moves money.

Six digits go to an e-mail address and come back in the conversation that asked, for the one subject they were
sent for (an order, an account), within ten minutes and five tries.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from shop.errors import CodeRefused, MailFailed, TooManyCodes, TooManyGuesses
from shop.mail import Mail, Mailbox
from shop.models import OneTimeCode
from shop.models.upsert import insert_or_replace
from shop.services import guesses
from shop.services.emails import masked
from shop.services.identity import Shopper, may_change, order_owner, owner_seen_by, read_order_number

DIGITS = 6
LIFETIME = timedelta(minutes=10)
TRIES = 5
# How often before each further time costs a wait (shop.services.guesses).
FREE_GUESSES = {"code_conversation": TRIES, "code_subject": 10}
FREE_SENDS = {"sent_conversation": 3, "sent_subject": 6}
# A million codes must take longer to try out than one lives, should the table ever be read.
_SCRYPT = {"n": 2**14, "r": 8, "p": 1, "dklen": 32}


@dataclass(frozen=True)
class CodeSent:
    """Where the code went (`address` with most of its letters hidden); `sent`: just now, not before."""

    address: str
    expires_at: datetime
    sent: bool


def needs_code(session: Session, shopper: Shopper, order_number: str) -> bool:
    """Whether the shopper must give back a code before she may change the order. Raises OrderNotFound."""
    return not may_change(shopper, owner_seen_by(session, shopper, order_number))


def coded_with(session: Session, shopper: Shopper, order_number: str) -> frozenset[str]:
    """Which of the shopper's `coded_orders` have this order's e-mail address. Raises OrderNotFound."""
    address = owner_seen_by(session, shopper, order_number).email.lower()
    owners = [order_owner(session, number) for number in shopper.coded_orders]
    return frozenset(owner.number for owner in owners if owner and owner.email.lower() == address)


def send_code(
    session: Session,
    shopper: Shopper,
    order_number: str,
    *,
    conversation_id: str,
    mailbox: Mailbox,
    write: Callable[[str, str, int], Mail],
    idempotency_key: str,
    again: bool = False,
    now: datetime | None = None,
) -> CodeSent:
    """Send a code to the address of an order the shopper may see. Raises OrderNotFound, and as `issue`."""
    order = owner_seen_by(session, shopper, order_number)
    number, address = order.number, order.email
    session.rollback()
    return issue(
        session,
        number,
        address,
        conversation_id=conversation_id,
        mailbox=mailbox,
        write=write,
        idempotency_key=idempotency_key,
        again=again,
        now=now,
    )


def check_code(
    session: Session,
    order_number: str,
    code: str,
    *,
    conversation_id: str,
    idempotency_key: str,
    now: datetime | None = None,
) -> None:
    """Use up the code that was sent in this conversation for this order. Raises as `redeem`."""
    number = read_order_number(session, order_number) or order_number
    redeem(session, number, code, conversation_id=conversation_id, idempotency_key=idempotency_key, now=now)


def issue(
    session: Session,
    subject: str,
    address: str,
    *,
    conversation_id: str,
    mailbox: Mailbox,
    write: Callable[[str, str, int], Mail],
    idempotency_key: str,
    again: bool = False,
    now: datetime | None = None,
) -> CodeSent:
    """Send a code for `subject` to `address`, unless one is under way in the conversation; `again`: another.

    `write(address, code, minutes)` puts the mail into words. Give it a transaction of its own: it commits
    before the mail goes out, so that no lock waits for a mail server. Raises TooManyCodes, and MailFailed,
    after which no code is valid.
    """
    moment = now or datetime.now(timezone.utc)
    scope = _scope(conversation_id, subject)
    scopes = guesses.scopes_of({"sent_conversation": conversation_id, "sent_subject": subject})
    wait = guesses.seconds_to_wait(session, scopes, FREE_SENDS, moment)
    known: OneTimeCode | None = session.get(OneTimeCode, scope, populate_existing=True)
    if known is not None and _is_open(known, moment) and (not again or known.sent_with == idempotency_key):
        return CodeSent(masked(address), known.expires_at, sent=False)
    if wait:
        raise TooManyCodes(wait)
    guesses.count(session, scopes, moment)
    code, salt = f"{secrets.randbelow(10**DIGITS):0{DIGITS}d}", secrets.token_hex(16)
    row = {
        "scope": scope,
        "salt": salt,
        "code_digest": _digest(code, salt),
        "expires_at": moment + LIFETIME,
        "tries": 0,
        "sent_with": idempotency_key,
        "used_with": None,
    }
    insert_or_replace(session, OneTimeCode, [row])
    session.commit()
    _sweep(session, moment)
    try:
        mailbox.send(write(address, code, int(LIFETIME.total_seconds()) // 60))
    except MailFailed:
        session.execute(delete(OneTimeCode).where(OneTimeCode.scope == scope))
        session.commit()
        raise
    return CodeSent(masked(address), moment + LIFETIME, sent=True)


def redeem(
    session: Session,
    subject: str,
    code: str,
    *,
    conversation_id: str,
    idempotency_key: str,
    now: datetime | None = None,
) -> None:
    """Use up the code that was sent in this conversation for `subject`.

    Raises CodeRefused for whatever is not that code, at the same cost, and TooManyGuesses. A wrong code is
    counted, and committed, before the error is raised. The same `idempotency_key` may use the code again.
    """
    moment = now or datetime.now(timezone.utc)
    scopes = guesses.scopes_of({"code_conversation": conversation_id, "code_subject": subject})
    if wait := guesses.seconds_to_wait(session, scopes, FREE_GUESSES, moment):
        raise TooManyGuesses(wait)
    scope = _scope(conversation_id, subject)
    known: OneTimeCode | None = session.get(OneTimeCode, scope, populate_existing=True)
    salt, wanted = (known.salt, known.code_digest) if known else ("", "")
    alike = hmac.compare_digest(_digest(code, salt), wanted)
    again = known is not None and known.used_with == idempotency_key
    if known is None or not alike or not (again or _is_open(known, moment)):
        session.execute(
            update(OneTimeCode)
            .where(OneTimeCode.scope == scope)
            .values(tries=OneTimeCode.tries + 1)
            .execution_options(synchronize_session=False)
        )
        guesses.count(session, scopes, moment)
        session.commit()
        raise CodeRefused
    known.used_with = idempotency_key
    guesses.clear(session, scopes["code_conversation"])


def _is_open(code: OneTimeCode, now: datetime) -> bool:
    return code.used_with is None and code.tries < TRIES and now < code.expires_at


def _scope(conversation_id: str, subject: str) -> str:
    return guesses.digest(f"{conversation_id}:{subject}")


def _digest(code: str, salt: str) -> str:
    return hashlib.scrypt(code.encode("utf-8", "surrogatepass"), salt=salt.encode(), **_SCRYPT).hex()


def _sweep(session: Session, now: datetime) -> None:
    session.execute(
        delete(OneTimeCode)
        .where(OneTimeCode.expires_at < now - LIFETIME)
        .execution_options(synchronize_session=False)
    )
    session.commit()
    guesses.forget(session, now)
    session.commit()
