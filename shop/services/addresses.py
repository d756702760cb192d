"""Where an order goes: another address while nothing is packed, else what the carrier allows."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import models
from shop.errors import AddressInvalid, ChangeRefused
from shop.services.change_log import digest_of, made_with, write_change
from shop.services.identity import Shopper, require_change
from shop.services.order_rules import CLOSED_BY_STATE, change_rule, redirect_of
from shop.services.orders import find_order, lock_order
from shop.tracking_numbers import CARRIERS

MOST_LINES = 5
MOST_CHARACTERS = 80
# An address on one line has street, number and town in so many characters, in any script.
SHORTEST_LINE = 11
ADDRESS_FAULTS = ("too_long", "no_number", "too_short", "bad_phone", "nothing_new")


@dataclass(frozen=True)
class Destination:
    """Where the order goes. `lines` stand below the recipient on the label, without the country."""

    recipient: str
    lines: tuple[str, ...]
    phone: str | None


@dataclass(frozen=True)
class AddressOptions:
    """What can be done about the address now. `refusal`: why it can't be changed here, else None.

    While a parcel is under way, `redirects` are the ways its carrier offers recipients (WAYS_TO_REDIRECT), by
    the page `source`; empty where none are known or it is too late. `parcel_status` is that parcel's.
    """

    order_number: str
    status: str
    refusal: str | None
    destination: Destination
    country: str
    redirects: tuple[str, ...]
    source: str | None
    carrier_name: str | None
    tracking_number: str | None
    parcel_status: str | None
    rule: str


def address_options(session: Session, shopper: Shopper, order_number: str) -> AddressOptions:
    """Whether and how the order can still go elsewhere. Raises OrderNotFound."""
    order = find_order(session, shopper, order_number)
    rule = change_rule(order.placed_at.date())
    parcel = _parcel_under_way(session, order)
    refusal = None if order.status in rule.readdress else CLOSED_BY_STATE.get(order.status, "closed")
    redirect = redirect_of(parcel, order.country) if parcel and refusal == "under_way" else None
    return AddressOptions(
        order_number=order.number,
        status=order.status,
        refusal=refusal,
        destination=destination_of(order),
        country=order.country,
        redirects=redirect.allows if redirect else (),
        source=redirect.source if redirect else None,
        carrier_name=CARRIERS.get(parcel.carrier, parcel.carrier) if parcel else None,
        tracking_number=parcel.tracking_number if parcel else None,
        parcel_status=parcel.status if parcel else None,
        rule=rule.id,
    )


def checked_destination(
    old: Destination,
    *,
    recipient: str | None = None,
    lines: Sequence[str] = (),
    phone: str | None = None,
) -> Destination:
    """The destination with what is new, tidied. Raises AddressInvalid with one of ADDRESS_FAULTS."""
    new_lines = tuple(filter(None, map(_tidied, lines)))
    new = Destination(
        recipient=_tidied(recipient or "") or old.recipient,
        lines=new_lines or old.lines,
        phone=checked_phone(phone) if phone else old.phone,
    )
    if len(new.lines) > MOST_LINES or any(
        len(line) > MOST_CHARACTERS for line in (new.recipient, *new.lines)
    ):
        raise AddressInvalid("too_long")
    if len(new_lines) == 1 and len(new_lines[0]) < SHORTEST_LINE:
        raise AddressInvalid("too_short")
    if new_lines and not any(letter.isdigit() for line in new_lines for letter in line):
        raise AddressInvalid("no_number")
    if new == old:
        raise AddressInvalid("nothing_new")
    return new


def change_address(
    session: Session,
    shopper: Shopper,
    order_number: str,
    destination: Destination,
    *,
    idempotency_key: str,
    today: date,
) -> Destination:
    """Send the order to `destination`, in the country it was ordered to. In a transaction of its own.

    The same `idempotency_key` with the same request gives the same answer again. Raises OrderNotFound,
    ProofTooWeak, ChangeRefused, AddressInvalid, IdempotencyConflict.
    """
    lock_order(session, shopper, order_number)
    order = find_order(session, shopper, order_number)
    require_change(shopper, order)
    digest = digest_of(
        "readdress", order.number, destination.recipient, list(destination.lines), destination.phone
    )
    if made_with(session, idempotency_key, digest):
        return destination
    rule = change_rule(order.placed_at.date())
    if order.status not in rule.readdress:
        raise ChangeRefused(CLOSED_BY_STATE.get(order.status, "closed"), rule.id)
    before = destination_of(order)
    new = checked_destination(
        before, recipient=destination.recipient, lines=destination.lines, phone=destination.phone
    )
    order.ship_to = [new.recipient, *new.lines]
    order.phone = new.phone
    write_change(
        session,
        order,
        rule,
        "readdressed",
        before={"ship_to": [before.recipient, *before.lines], "phone": before.phone},
        after={"ship_to": order.ship_to, "phone": order.phone},
        difference=0,
        idempotency_key=idempotency_key,
        digest=digest,
        today=today,
    )
    return new


def destination_of(order: models.Order) -> Destination:
    """Where the order goes now."""
    return Destination(order.ship_to[0], tuple(order.ship_to[1:]), order.phone)


def _parcel_under_way(session: Session, order: models.Order) -> models.Parcel | None:
    query = (
        select(models.Parcel)
        .where(models.Parcel.order_id == order.id, models.Parcel.status != "delivered")
        .order_by(models.Parcel.id)
    )
    parcel: models.Parcel | None = session.execute(query).scalars().first()
    return parcel


def _tidied(text: str) -> str:
    visible = "".join(
        " " if unicodedata.category(letter) in ("Cc", "Zl", "Zp") else letter
        for letter in text
        if unicodedata.category(letter) not in ("Cs", "Cf")
    )
    return " ".join(visible.split()).strip(" ,;")


def checked_phone(text: str) -> str:
    """A phone number's digits, with its plus. Raises AddressInvalid."""
    digits = re.sub(r"[^\d+]", "", unicodedata.normalize("NFKC", text))
    if not re.fullmatch(r"\+?\d{6,15}", digits):
        raise AddressInvalid("bad_phone")
    return digits
