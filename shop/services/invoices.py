"""Invoices: one for an order that was paid, numbered without gaps, with the VAT of where it went."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import models
from shop.errors import InvoiceRefused, OrderNotFound
from shop.models.upsert import insert_or_touch
from shop.money import Money
from shop.services.identity import Shopper
from shop.services.orders import OrderDetail, find_order, get_order, lock_order
from shop.services.vat import Seller, Vat, vat_of, without_vat

NO_INVOICE = (
    "unpaid",  # the invoice comes with the payment
    "cancelled",  # nothing was sold
)
_UNSOLD = {"placed": "unpaid", "cancelled": "cancelled"}
GIVEN_BACK = frozenset({"returned", "refunded"})


@dataclass(frozen=True)
class InvoiceLine:
    """One line; `title` is None for the delivery. `unit_net` is a piece's price without VAT."""

    sku: str | None
    title: str | None
    size: str | None
    colour: str | None
    quantity: int
    unit_net: Money
    net: Money
    vat: Money
    gross: Money


@dataclass(frozen=True)
class Invoice:
    """What Directive 2006/112/EC, article 226, wants on an invoice, and the order it belongs to.

    `bill_to` are address lines, `country` is ISO 3166; `delivered_on` is None while the order is under way.
    """

    number: str
    order_number: str
    issued_on: date
    ordered_on: date
    delivered_on: date | None
    seller: Seller
    bill_to: tuple[str, ...]
    country: str
    lines: tuple[InvoiceLine, ...]
    net: Money
    vat: Money
    total: Money
    percent: Decimal
    exempt: bool
    rule: str
    source: str
    given_back: bool


def issue_invoice(
    session: Session, shopper: Shopper, order_number: str, *, today: date, language: str = "en"
) -> Invoice:
    """The order's invoice, numbered now where it has none yet. Titles are in `language`.

    Asked again, it is the same invoice. Raises OrderNotFound, InvoiceRefused.
    """
    lock_order(session, shopper, order_number)
    order = find_order(session, shopper, order_number)
    if order.status in _UNSOLD:
        raise InvoiceRefused(_UNSOLD[order.status], order.number)
    row = _row(session, order)
    if row is None:
        row = models.Invoice(
            number=_next_number(session, today.year),
            order_id=order.id,
            issued_on=today,
            rule=_vat(order).rule,
        )
        session.add(row)
        session.flush()
    return _invoice(session, shopper, order, row, language)


def get_invoice(session: Session, shopper: Shopper, order_number: str, *, language: str = "en") -> Invoice:
    """The invoice that was issued for the order. Raises OrderNotFound, also where none was issued."""
    order = find_order(session, shopper, order_number)
    row = _row(session, order)
    if row is None:
        raise OrderNotFound(order_number)
    return _invoice(session, shopper, order, row, language)


def _row(session: Session, order: models.Order) -> models.Invoice | None:
    query = select(models.Invoice).where(models.Invoice.order_id == order.id)
    found: models.Invoice | None = session.execute(query).scalar_one_or_none()
    return found


def _next_number(session: Session, year: int) -> str:
    insert_or_touch(session, models.InvoiceSeries, {"year": year, "last": 0})
    series = session.get(models.InvoiceSeries, year, populate_existing=True)
    series.last += 1
    session.flush()
    return f"INV-{year}-{series.last:06d}"


def _vat(order: models.Order) -> Vat:
    goods = Money(order.total - order.shipping, order.currency)
    return vat_of(order.country, goods, on=order.placed_at.date())


def _invoice(
    session: Session, shopper: Shopper, order: models.Order, row: models.Invoice, language: str
) -> Invoice:
    detail = get_order(session, shopper, order.number, language=language)
    vat = _vat(order)
    lines = _lines(detail, vat.percent)
    net = sum(line.net.amount for line in lines)
    return Invoice(
        number=row.number,
        order_number=order.number,
        issued_on=row.issued_on,
        ordered_on=order.placed_at.date(),
        delivered_on=detail.delivered_on,
        seller=vat.seller,
        bill_to=detail.ship_to,
        country=detail.country,
        lines=lines,
        net=Money(net, order.currency),
        vat=Money(order.total - net, order.currency),
        total=Money(order.total, order.currency),
        percent=vat.percent,
        exempt=vat.exempt,
        rule=vat.rule,
        source=vat.source,
        given_back=order.status in GIVEN_BACK,
    )


def _lines(detail: OrderDetail, percent: Decimal) -> tuple[InvoiceLine, ...]:
    goods = [
        _line(line.unit_price, line.quantity, percent, line.variant_sku, line.title, line.size, line.colour)
        for line in detail.lines
    ]
    shipping = [_line(detail.shipping, 1, percent)] if detail.shipping.amount else []
    return (*goods, *shipping)


def _line(
    price: Money,
    quantity: int,
    percent: Decimal,
    sku: str | None = None,
    title: str | None = None,
    size: str | None = None,
    colour: str | None = None,
) -> InvoiceLine:
    gross = price * quantity
    net = Money(without_vat(gross.amount, percent), gross.currency)
    return InvoiceLine(
        sku=sku,
        title=title,
        size=size,
        colour=colour,
        quantity=quantity,
        unit_net=Money(without_vat(price.amount, percent), price.currency),
        net=net,
        vat=Money(gross.amount - net.amount, gross.currency),
        gross=gross,
    )
