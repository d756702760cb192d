"""Data subjects: whose personal data are meant, and which orders are hers.

A customer who is signed in means all that is hers. A guest means what is under the e-mail address of an order
that she gave a one-time code back for: whoever reads that mailbox could as well set a password with it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import false, func, or_, select, update
from sqlalchemy.orm import Session

from shop import models
from shop.errors import CustomerNotFound, NotSignedIn
from shop.services.accounts import find_customer
from shop.services.emails import plain_email
from shop.services.identity import Proof, Shopper, require_change
from shop.services.orders import find_order, lock_order


@dataclass(frozen=True)
class DataSubject:
    """`email` is the address that a guest proved, `customer_id` whose it is or who is signed in.

    `country` (ISO 3166 alpha-2) says by which law she asks.
    """

    customer_id: int | None
    email: str | None
    country: str


def data_subject(session: Session, shopper: Shopper, order_number: str | None) -> DataSubject:
    """Who asks: the signed-in customer, else whoever has the mailbox of this order.

    Raises NotSignedIn, CustomerNotFound; of a guest's order OrderNotFound, ProofTooWeak.
    """
    if (customer_id := _signed_in(shopper)) is not None:
        customer = session.get(models.Customer, customer_id)
        if customer is None:
            raise CustomerNotFound(customer_id)
        return DataSubject(customer.id, None, customer.country)
    if order_number is None:
        raise NotSignedIn
    order = find_order(session, shopper, order_number)
    require_change(shopper, order)
    owner = find_customer(session, order.email)
    return DataSubject(owner.id if owner else None, order.email, (owner or order).country)


def hold_subject(session: Session, shopper: Shopper, order_number: str | None) -> DataSubject:
    """As `data_subject`; what two conversations ask for her at once is then done one after the other.

    Call it before anything is read (see `orders.lock_order`).
    """
    if (customer_id := _signed_in(shopper)) is not None:
        _touch(session, models.Customer, models.Customer.id == customer_id)
        return data_subject(session, shopper, None)
    if order_number is not None:
        lock_order(session, shopper, order_number)
    subject = data_subject(session, shopper, order_number)
    # Of several orders with this address, the same one for whoever asks.
    first = select(func.min(models.Order.id)).where(orders_of(subject)).scalar_subquery()
    _touch(session, models.Order, models.Order.id == first)
    return subject


def subject_of(request: models.PrivacyRequest, country: str = "*") -> DataSubject:
    """Whose data a recorded request is about."""
    return DataSubject(request.customer_id, request.email, country)


def orders_of(subject: DataSubject) -> Any:
    """The condition for an order to be hers."""
    order = models.Order
    hers = [order.customer_id == subject.customer_id] if subject.customer_id is not None else []
    under = [has_address(order.email, subject.email)] if subject.email else []
    return or_(false(), *hers, *under)


def requests_of(subject: DataSubject) -> Any:
    """The condition for a request to be hers."""
    request = models.PrivacyRequest
    hers = [request.customer_id == subject.customer_id] if subject.customer_id is not None else []
    under = [has_address(request.email, subject.email)] if subject.email else []
    return or_(false(), *hers, *under)


def has_address(column: Any, address: str) -> Any:
    """The condition for a column to hold `address`, however it is written."""
    # SQLite's lower() knows ASCII only.
    return or_(column == address, func.lower(column) == plain_email(address))


def _signed_in(shopper: Shopper) -> int | None:
    return shopper.customer_id if shopper.proof >= Proof.SIGNED else None


def _touch(session: Session, table: Any, which: Any) -> None:
    session.execute(
        update(table).where(which).values(country=table.country).execution_options(synchronize_session=False)
    )
