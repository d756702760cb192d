"""The price difference of a dearer exchange: asked for, paid on a page, void with the exchange."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from shop import models
from shop.connectors.seam import embedded_only
from shop.errors import PaymentRequestRefused
from shop.money import Money
from shop.services.change_log import refund_due
from shop.services.products import titles
from shop.services.ways_to_pay import brand_name, payment_terms

REQUEST_STATES = ("open", "paid", "void")  # void: the pieces were given up, nothing is to be paid any more
REQUEST_FAULTS = ("unknown", "void", "method")


@dataclass(frozen=True)
class PaymentRequest:
    """`reference` leads to the page to pay on; `status` is one of REQUEST_STATES."""

    reference: str
    amount: Money
    status: str
    pay_by: date


@dataclass(frozen=True)
class Payable:
    """A request as its page shows it: for what (`title` in `size`), and the brands one can pay with."""

    request: PaymentRequest
    title: str
    size: str | None
    methods: tuple[str, ...]


def ask_for(session: Session, exchange: models.Exchange, currency: str, *, now: datetime) -> None:
    """Ask for what the exchange costs more, payable as long as its pieces are kept."""
    session.add(
        models.PaymentRequest(
            return_id=exchange.return_id,
            reference=secrets.token_urlsafe(16),
            amount=exchange.difference,
            currency=currency,
            status="open",
            pay_by=exchange.held_until,
            requested_at=now,
        )
    )
    session.flush()


def request_of(session: Session, return_id: int) -> PaymentRequest | None:
    """What was asked for an exchange, None where nothing is to be paid for it."""
    row = session.get(models.PaymentRequest, return_id)
    return _told(row) if row else None


@embedded_only("payment pages")
def payable(session: Session, reference: str, *, today: date, language: str = "en") -> Payable:
    """What the page of `reference` shows. Raises PaymentRequestRefused for one that never was or is void."""
    return _payable(session, _found(session, reference), today, language)


@embedded_only("payment pages")
def pay(session: Session, reference: str, method: str, *, now: datetime, language: str = "en") -> Payable:
    """Pay by `method`, one of the page's brands; paid once, it stays so whatever comes after.

    Reads and writes in one go: give it a transaction from `ShopDatabase.writing()`. Raises
    PaymentRequestRefused.
    """
    row = _found(session, reference)
    page = _payable(session, row, now.date(), language)
    if page.request.status == "open":
        if method not in page.methods:
            raise PaymentRequestRefused("method")
        # The exchange may lapse, or the page be sent twice, at this very moment: the state decides.
        session.execute(
            update(models.PaymentRequest)
            .where(models.PaymentRequest.return_id == row.return_id, models.PaymentRequest.status == "open")
            .values(status="paid", method=method, paid_at=now)
            .execution_options(synchronize_session=False)
        )
        session.refresh(row)
    return _payable(session, row, now.date(), language)


def give_up(session: Session, return_id: int, *, today: date) -> None:
    """The exchange has lapsed: nothing is to be paid any more, and what was paid goes back."""
    voided = session.execute(
        update(models.PaymentRequest)
        .where(models.PaymentRequest.return_id == return_id, models.PaymentRequest.status == "open")
        .values(status="void")
        .execution_options(synchronize_session=False)
    )
    row = session.get(models.PaymentRequest, return_id, populate_existing=True)
    if voided.rowcount or row is None or row.status != "paid":
        return
    back = session.get(models.Return, return_id)
    order = session.get(models.Order, back.order_id)
    session.add(
        models.Refund(
            order_id=order.id,
            return_id=return_id,
            amount=row.amount,
            currency=row.currency,
            status="approved",
            requested_at=back.opened_at,
            due_by=refund_due(order.country, order.placed_at.date(), today),
        )
    )
    session.flush()


def _found(session: Session, reference: str) -> models.PaymentRequest:
    query = select(models.PaymentRequest).where(models.PaymentRequest.reference == reference)
    row: models.PaymentRequest | None = session.execute(query).scalar_one_or_none()
    if row is None:
        raise PaymentRequestRefused("unknown")
    return row


def _payable(session: Session, row: models.PaymentRequest, today: date, language: str) -> Payable:
    if row.status == "void" or (row.status == "open" and row.pay_by < today):
        raise PaymentRequestRefused("void")
    variant, country = session.execute(
        select(models.Variant, models.Order.country)
        .join(models.Exchange, models.Exchange.variant_id == models.Variant.id)
        .join(models.Return, models.Return.id == models.Exchange.return_id)
        .join(models.Order, models.Order.id == models.Return.order_id)
        .where(models.Exchange.return_id == row.return_id)
    ).one()
    methods = payment_terms(country, today=today).methods
    return Payable(
        request=_told(row),
        title=titles(session, {variant.product_id}, language)[variant.product_id],
        size=variant.size,
        methods=tuple(name for method in methods if (name := brand_name(method))),
    )


def _told(row: models.PaymentRequest) -> PaymentRequest:
    return PaymentRequest(row.reference, Money(row.amount, row.currency), row.status, row.pay_by)
