"""Another e-mail address or phone for an account: a code to the old address first, then one to the new."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timezone

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from shop import models
from shop.connectors.seam import embedded_only
from shop.errors import AccountProofTooWeak, CustomerNotFound, EmailTaken, IdempotencyConflict, MailFailed
from shop.mail import Mail, Mailbox
from shop.services.accounts import find_customer
from shop.services.addresses import checked_phone
from shop.services.emails import checked_email, masked, plain_email
from shop.services.identity import Proof, Shopper
from shop.services.one_time_codes import CodeSent, issue, redeem

ACCOUNT_CHANGES = ("email", "phone")
Write = Callable[[str, "str | None", int], Mail]
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class AccountChanged:
    """`value` is the address or phone that counts from now on; `address` where the owner was told of it."""

    kind: str
    value: str
    address: str


@embedded_only("customers' accounts")
def account_address(session: Session, shopper: Shopper, given: str | None) -> str:
    """The address an account is asked for under: her own for who is signed in, else the one given.

    Raises EmailInvalid, CustomerNotFound.
    """
    if shopper.customer_id is None or shopper.proof < Proof.SIGNED:
        return checked_email(given or "")
    customer = session.get(models.Customer, shopper.customer_id)
    if customer is None:
        raise CustomerNotFound(shopper.customer_id)
    return str(customer.email)


@embedded_only("customers' accounts")
def send_mailbox_code(
    session: Session,
    address: str,
    *,
    is_new: bool,
    conversation_id: str,
    mailbox: Mailbox,
    write: Write,
    idempotency_key: str,
    again: bool = False,
    now: datetime | None = None,
) -> CodeSent:
    """Mail a code to the account's address, or (`is_new`) to one that an account is to have.

    `write(address, code, minutes)`: the code is None where there is no such account, or the new address is
    taken, which costs the same. Raises EmailInvalid, and as `issue`.
    """
    wanted = checked_email(address)
    customer = find_customer(session, wanted)
    fits = (customer is None) is is_new
    return issue(
        session,
        _mailbox(wanted),
        wanted if is_new or customer is None else customer.email,
        conversation_id=conversation_id,
        mailbox=mailbox,
        write=write if fits else _without_code(write),
        idempotency_key=idempotency_key,
        again=again,
        now=now,
    )


def check_mailbox_code(
    session: Session, address: str, code: str, *, conversation_id: str, idempotency_key: str
) -> None:
    """Use up the code that was mailed to this address in this conversation. Raises as `redeem`."""
    redeem(
        session,
        _mailbox(address),
        code,
        conversation_id=conversation_id,
        idempotency_key=idempotency_key,
    )


@embedded_only("customers' accounts")
def change_email(
    session: Session,
    shopper: Shopper,
    old: str,
    new: str,
    *,
    idempotency_key: str,
    mailbox: Mailbox,
    write: Callable[[str], Mail],
    now: datetime | None = None,
) -> AccountChanged:
    """Give the account of `old` the address `new`, once its shopper has proved both mailboxes.

    The old one is told, in the words of `write(address)`: who did not ask for it must hear of it. Orders
    keep the address they were placed with. Give it a transaction of its own: it commits before the mail goes
    out. Raises EmailInvalid, AccountProofTooWeak, EmailTaken, IdempotencyConflict.
    """
    wanted = checked_email(new)
    if earlier := _made_with(session, idempotency_key, "email", wanted):
        return earlier
    customer = _proved(session, shopper, old, wanted)
    before = customer.email
    if find_customer(session, wanted) not in (None, customer):
        raise EmailTaken
    customer.email = wanted
    try:
        session.flush()
    except IntegrityError as error:
        raise EmailTaken from error
    _write_down(session, customer, "email", before, wanted, idempotency_key, now)
    _tell(mailbox, write(before))
    return AccountChanged("email", wanted, masked(before))


@embedded_only("customers' accounts")
def change_phone(
    session: Session,
    shopper: Shopper,
    address: str,
    phone: str,
    *,
    idempotency_key: str,
    mailbox: Mailbox,
    write: Callable[[str], Mail],
    now: datetime | None = None,
) -> AccountChanged:
    """Give the account of `address` another phone, once its shopper has proved the mailbox, which is told.

    As `change_email`; raises AddressInvalid, AccountProofTooWeak, IdempotencyConflict.
    """
    wanted = checked_phone(phone)
    if earlier := _made_with(session, idempotency_key, "phone", wanted):
        return earlier
    customer = _proved(session, shopper, address)
    before, customer.phone = customer.phone, wanted
    _write_down(session, customer, "phone", before, wanted, idempotency_key, now)
    _tell(mailbox, write(customer.email))
    return AccountChanged("phone", wanted, masked(customer.email))


def _proved(session: Session, shopper: Shopper, *addresses: str) -> models.Customer:
    customer = find_customer(session, addresses[0])
    coded = {plain_email(address) for address in addresses} <= shopper.coded_mailboxes
    # Who is signed in changes her own account only.
    hers = shopper.proof < Proof.SIGNED or (customer is not None and customer.id == shopper.customer_id)
    if customer is None or not coded or not hers:
        raise AccountProofTooWeak
    return customer


def _made_with(session: Session, idempotency_key: str, kind: str, value: str) -> AccountChanged | None:
    query = select(models.AccountChange).where(models.AccountChange.idempotency_key == idempotency_key)
    change: models.AccountChange | None = session.execute(query).scalar_one_or_none()
    if change is None:
        return None
    if (change.kind, change.after) != (kind, value):
        raise IdempotencyConflict(idempotency_key)
    told = change.before if kind == "email" else session.get(models.Customer, change.customer_id).email
    return AccountChanged(kind, value, masked(told or ""))


def _write_down(
    session: Session,
    customer: models.Customer,
    kind: str,
    before: str | None,
    after: str,
    idempotency_key: str,
    now: datetime | None,
) -> None:
    session.add(
        models.AccountChange(
            customer_id=customer.id,
            kind=kind,
            before=before,
            after=after,
            made_at=now or datetime.now(timezone.utc),
            idempotency_key=idempotency_key,
        )
    )
    session.commit()


def _tell(mailbox: Mailbox, mail: Mail) -> None:
    """The change stands, whether or not the notice of it goes out."""
    try:
        mailbox.send(mail)
    except MailFailed as error:
        _log.warning("an account was changed, and its owner not told: %s", error.message)


def _mailbox(address: str) -> str:
    return f"mailbox:{plain_email(address)}"


def _without_code(write: Write) -> Write:
    return lambda address, _code, minutes: write(address, None, minutes)
