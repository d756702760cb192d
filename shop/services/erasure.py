"""Erasing a customer, or what is under a guest's address: what is blanked, what is deleted, and what tax law
makes the shop keep.

Every table stands in exactly one of PERSONAL, DELETED and IMPERSONAL; a test holds them to the models, column
by column, so that nobody adds a name somewhere and forgets it here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timezone
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from shop import models
from shop.errors import ErasureWaits, PrivacyRequestNotFound
from shop.services.data_subjects import DataSubject, orders_of, subject_of
from shop.services.privacy import open_orders, privacy_rule

ERASED_NAME = ""
# Columns that are blanked, then the others of their table: numbers, dates, codes, links between rows.
PERSONAL = {
    "customers": ("name email address phone", "id language country currency created_at"),
    # A new password_set_at ends her sessions.
    "accounts": ("password_hash wrong_passwords locked_at password_set_at", "customer_id"),
    # ship_to stays where an invoice was issued, see `release_invoiced`.
    "orders": (
        "email ship_to phone",
        "id number customer_id status currency total shipping country placed_at promised_by",
    ),
    "order_changes": (
        "before after request_digest",
        "id order_id kind difference refund_id rule policy_digest idempotency_key made_at",
    ),
    # Carriers may name who signed, and where.
    "parcel_events": ("place words", "parcel_id position code at country"),
    "privacy_requests": (
        "email",
        "id reference customer_id kind status rule idempotency_key received_at due_by",
    ),
    # ship_to is the shop's own.
    "remedies": (
        "story request_digest",
        "id number order_id matter resolution amount currency goods level due_by send_by ship_to refund_id"
        " return_id rule policy_digest idempotency_key granted_at",
    ),
}
# Tables whose rows of the customer go altogether.
DELETED = frozenset(
    {
        "account_changes",
        "members",
        "outbox_mails",
        "password_resets",
        "payments",  # those that no order came of; the others belong to the books
        "points_entries",
        "stock_notices",
        "subscriptions",
    }
)
# Of goods and money, under numbers that lead to nobody once the tables above are blank; hashes that live for
# an hour; and the record that an erasure was asked for and done.
IMPERSONAL = frozenset(
    {
        *("attribute_translations", "care_notes", "cited_rules", "connector_requests", "coupon_uses"),
        *("credits", "demo_seed"),
        *("exchanges", "gift_cards", "guess_counters", "guide_steps", "invoice_series", "invoices"),
        *("one_time_codes", "order_lines", "parcels", "payment_requests", "prices"),
        *("product_attributes", "product_translations", "products", "promotions", "refunds"),
        *("remedy_lines", "resends", "return_lines", "returns", "shipping_fee_refunds", "size_charts"),
        *("size_rows", "stock", "touch_watch", "touches", "traces", "tracking_checks", "variants"),
    }
)


@dataclass(frozen=True)
class Erased:
    """`kept` are the orders whose address an invoice needs, until the last of `kept_until`.

    `customer_id` is None where a guest's address was no customer's.
    """

    reference: str
    customer_id: int | None
    kept: tuple[str, ...]
    kept_until: date | None


def open_erasures(session: Session) -> list[tuple[str, date, tuple[str, ...]]]:
    """Reference, last day and open orders of each erasure that is not done, the most urgent first."""
    request = models.PrivacyRequest
    query = (
        select(request)
        .where(request.kind == "erasure", request.status != "done")
        .order_by(request.due_by, request.id)
    )
    return [
        (row.reference, row.due_by, open_orders(session, subject_of(row)))
        for row in session.execute(query).scalars()
    ]


def erase(session: Session, reference: str, *, now: datetime | None = None) -> Erased:
    """Erase whoever asked for it under `reference`, all of it or nothing.

    Give it a transaction of its own, or one from `ShopDatabase.writing()`. Raises PrivacyRequestNotFound for
    a request that is none or is done, and ErasureWaits while her orders are open.
    """
    moment = now or datetime.now(timezone.utc)
    request = _request(session, reference)
    subject = subject_of(request)
    if waiting := open_orders(session, subject):
        raise ErasureWaits(reference, ", ".join(waiting))
    nobody = _nobody(request.reference.lower() if subject.email else str(subject.customer_id))
    addresses = _addresses(session, subject)
    kept = _blank_orders(session, subject, nobody)
    _delete_addressed(session, addresses)
    if subject.customer_id is not None:
        _erase_customer(session, subject.customer_id, nobody, moment)
    asked = models.PrivacyRequest
    _run(session, update(asked).where(func.lower(asked.email).in_(addresses)).values(email=nobody))
    if subject.email:
        request.email = nobody
    request.status = "done"
    session.flush()
    return Erased(reference, subject.customer_id, tuple(kept), max(kept.values(), default=None))


def release_invoiced(session: Session, *, today: date) -> int:
    """Blank the addresses of erased customers' orders whose invoices need not be kept any more; how many."""
    rows = session.execute(
        select(models.Order, models.Invoice.issued_on, models.Customer.country)
        .join(models.Invoice, models.Invoice.order_id == models.Order.id)
        .join(models.Customer, models.Customer.id == models.Order.customer_id)
        .where(models.Order.email.like(_nobody("%")))
    ).all()
    due = [
        order
        for order, issued_on, country in rows
        if order.ship_to and today > _kept_until(issued_on, country)
    ]
    for order in due:
        order.ship_to = []
    session.flush()
    return len(due)


def _request(session: Session, reference: str) -> models.PrivacyRequest:
    query = select(models.PrivacyRequest).where(
        models.PrivacyRequest.reference == reference.strip().upper(),
        models.PrivacyRequest.kind == "erasure",
        models.PrivacyRequest.status != "done",
    )
    found: models.PrivacyRequest | None = session.execute(query.with_for_update()).scalar_one_or_none()
    if found is None:
        raise PrivacyRequestNotFound(reference)
    return found


def _addresses(session: Session, subject: DataSubject) -> set[str]:
    """Every address she was ever known by, in lower case."""
    customer, order, change = models.Customer, models.Order, models.AccountChange
    queries = (
        select(customer.email).where(customer.id == subject.customer_id),
        select(order.email).where(orders_of(subject)),
        select(change.before).where(change.customer_id == subject.customer_id, change.kind == "email"),
    )
    known = [subject.email, *(address for query in queries for address in session.execute(query).scalars())]
    return {address.lower() for address in known if address}


def _blank_orders(session: Session, subject: DataSubject, nobody: str) -> dict[str, date]:
    """Blanks her orders, changes and remedies; orders that keep their address, until when."""
    kept: dict[str, date] = {}
    invoiced = dict(session.execute(select(models.Invoice.order_id, models.Invoice.issued_on)).all())
    orders = (
        select(models.Order, models.Customer.country)
        .join(models.Customer, models.Customer.id == models.Order.customer_id)
        .where(orders_of(subject))
    )
    ids = []
    for order, country in session.execute(orders).all():
        ids.append(order.id)
        order.email, order.phone = nobody, None
        if order.id in invoiced:
            kept[order.number] = _kept_until(invoiced[order.id], country)
        else:
            order.ship_to = []
    hers = select(models.Parcel.id).where(models.Parcel.order_id.in_(ids))
    event = models.ParcelEvent
    _run(session, update(event).where(event.parcel_id.in_(hers)).values(place=None, words=None))
    change, remedy = models.OrderChange, models.Remedy
    blank: dict[str, Any] = {"before": {}, "after": {}, "request_digest": ""}
    readdressed = (change.order_id.in_(ids), change.kind == "readdressed")
    _run(session, update(change).where(*readdressed).values(**blank))
    _run(session, update(remedy).where(remedy.order_id.in_(ids)).values(story="", request_digest=""))
    return kept


def _delete_addressed(session: Session, addresses: Iterable[str]) -> None:
    mail, notice = models.OutboxMail, models.StockNotice
    _run(session, delete(mail).where(func.lower(mail.recipient).in_(addresses)))
    _run(session, delete(notice).where(func.lower(notice.email).in_(addresses)))


def _erase_customer(session: Session, customer_id: int, nobody: str, now: datetime) -> None:
    """Her account, and what hangs on it."""
    change, payment, account = models.AccountChange, models.Payment, models.Account
    # The parts before the wholes that they point to.
    for table in (models.PointsEntry, models.Member, models.Subscription, models.PasswordReset, change):
        _run(session, delete(table).where(table.customer_id == customer_id))
    _run(session, delete(payment).where(payment.customer_id == customer_id, payment.order_id.is_(None)))
    _run(
        session,
        update(account)
        .where(account.customer_id == customer_id)
        .values(password_hash=None, password_set_at=now, wrong_passwords=0, locked_at=None),
    )
    customer = session.get(models.Customer, customer_id)
    customer.name, customer.email, customer.address = ERASED_NAME, nobody, []
    customer.phone = None


def _kept_until(issued_on: date, country: str) -> date:
    """The last day of the years for which an invoice is kept; they begin with the year after it."""
    return date(issued_on.year + int(privacy_rule(country)["retention"]["years"]), 12, 31)


def _nobody(whose: str) -> str:
    # The domain that never resolves: RFC 2606, section 2.
    return f"erased-{whose}@erased.invalid"


def _run(session: Session, statement: Any) -> None:
    session.execute(statement.execution_options(synchronize_session=False))
