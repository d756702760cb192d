"""Another size, colour or product for a delivered item: a return, with the other piece kept meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from shop import models
from shop.errors import OutOfStock, ProductNotFound
from shop.money import Money
from shop.services.identity import Shopper, require_change
from shop.services.orders import find_order, lock_order
from shop.services.payment_requests import ask_for, give_up
from shop.services.products import titles
from shop.services.returns import (
    RETURN_REASONS,
    JudgedLine,
    ReturnOpened,
    as_opened,
    choose,
    judge,
    opened_with,
    request_digest,
    strictest,
    write_return,
)


@dataclass(frozen=True)
class ExchangeVariant:
    """What an item may be exchanged for; `in_stock`: as many pieces as were bought are there now.

    `difference` is for all pieces: what the shopper would pay on top, below zero what she would get back.
    """

    sku: str
    product_sku: str
    title: str
    size: str | None
    colour: str | None
    in_stock: bool
    back_on: date | None
    difference: Money


@dataclass(frozen=True)
class ExchangeOffer:
    """One delivered line and what there is for it.

    `sizes` are all of the product's, from its smallest; `wanted` are the variants that were asked for,
    `others` those of the same product in stock; the one that was bought is in neither.
    """

    order_number: str
    line_id: int
    sku: str
    title: str
    size: str | None
    colour: str | None
    quantity: int
    sizes: tuple[str, ...]
    wanted: tuple[ExchangeVariant, ...]
    others: tuple[ExchangeVariant, ...]


def exchange_offer(
    session: Session,
    shopper: Shopper,
    order_number: str,
    line_id: int,
    *,
    today: date,
    sku: str | None = None,
    size: str | None = None,
    colour: str | None = None,
    language: str = "en",
) -> ExchangeOffer:
    """What fits the wish for another `sku` (a product's or a variant's), `size` or `colour`.

    Who names no size keeps hers where there is a choice. Raises OrderNotFound; ValueError for a line of
    another order.
    """
    order = find_order(session, shopper, order_number)
    line, variant, product = _bought(session, order, line_id)
    lapsed = _lapsed_pieces(session, today)
    shelf = _Shelf(session, order, line, language, lapsed)
    own = shelf.variants([product.id])
    others = tuple(found for found in own if found.sku != variant.sku and found.in_stock)
    wished = sku or size or (colour and colour != (variant.colour or product.colour))
    wanted = _wanted(session, shelf, variant, product, sku, size, colour) if wished else []
    return ExchangeOffer(
        order_number=order.number,
        line_id=line.id,
        sku=product.sku,
        title=shelf.title(product.id),
        size=variant.size,
        colour=variant.colour or product.colour,
        quantity=line.quantity,
        sizes=tuple(found.size for found in own if found.size),
        wanted=tuple(found for found in wanted if found.sku != variant.sku),
        others=others,
    )


def open_exchange(
    session: Session,
    shopper: Shopper,
    order_number: str,
    line_id: int,
    variant_sku: str,
    reason: str,
    *,
    idempotency_key: str,
    today: date,
    language: str = "en",
) -> ReturnOpened:
    """Open a return of a whole line, and take as many pieces of the wanted variant out of stock for it.

    They are kept until goods sent back on the last day are here. What is dearer is asked for, to be paid
    until then; what is cheaper brings the rest back with the goods. The same `idempotency_key` with the same
    request gives the same exchange again; with another request it raises IdempotencyConflict. Raises
    OrderNotFound, ProofTooWeak, ReturnRefused, OutOfStock, ProductNotFound; ValueError for an unknown line
    or reason.
    """
    if reason not in RETURN_REASONS:
        raise ValueError(f"Expected a reason of {', '.join(RETURN_REASONS)}; got {reason!r}.")
    lock_order(session, shopper, order_number)
    order = find_order(session, shopper, order_number)
    require_change(shopper, order)
    digest = request_digest(order, [line_id], reason, "exchange", variant_sku)
    earlier = opened_with(session, idempotency_key, digest)
    if earlier is not None:
        return as_opened(session, earlier, order, language)
    chosen = choose(judge(session, order, reason, today, language), [line_id])
    release_lapsed(session, today=today)
    line, _, _ = _bought(session, order, line_id)
    variant = _variant(session, variant_sku)
    difference = _Shelf(session, order, line, language, {}).difference(variant.product_id)
    warehouse = _take(session, variant, line.quantity)
    opened = write_return(session, order, chosen, reason, idempotency_key, digest, today)
    kept = _keep(session, opened, chosen, variant, warehouse, line.quantity, difference, today)
    if difference > 0:
        ask_for(session, kept, order.currency, now=opened.opened_at)
    if difference < 0:
        session.add(_money_back(order, opened, -difference, chosen, today))
        session.flush()
    return as_opened(session, opened, order, language)


def release_lapsed(session: Session, *, today: date) -> int:
    """Put back into stock what was kept for returns that never came; how many exchanges that ended.

    Safe to call at any time and from several processes at once.
    """
    rows = session.execute(_lapsed(today).with_for_update(skip_locked=True)).scalars().all()
    for exchange in rows:
        ended = session.execute(
            update(models.Exchange)
            .where(models.Exchange.return_id == exchange.return_id, models.Exchange.status == "held")
            .values(status="lapsed")
            .execution_options(synchronize_session=False)
        )
        if ended.rowcount:
            _change_stock(session, exchange.variant_id, exchange.warehouse, exchange.quantity)
            give_up(session, exchange.return_id, today=today)
        session.refresh(exchange)
    return len(rows)


class _Shelf:
    """Variants with what they would cost in place of one order line."""

    def __init__(
        self,
        session: Session,
        order: models.Order,
        line: models.OrderLine,
        language: str,
        returning: dict[int, int],
    ) -> None:
        self.session, self.order, self.line = session, order, line
        self.language = language
        self.returning = returning  # pieces by variant that go back into stock before the next exchange

    def title(self, product_id: int) -> str:
        return titles(self.session, {product_id}, self.language)[product_id]

    def difference(self, product_id: int) -> int:
        """In minor units, for all pieces. The same product costs what was paid for it."""
        own = select(models.Variant.product_id).where(models.Variant.id == self.line.variant_id)
        if self.session.execute(own).scalar_one() == product_id:
            return 0
        price = self.session.get(models.Price, (product_id, self.order.currency))
        if price is None:
            raise ProductNotFound(f"one sold in {self.order.currency}")
        return int((price.amount - self.line.unit_price) * self.line.quantity)

    def variants(self, product_ids: Sequence[int]) -> list[ExchangeVariant]:
        pieces = func.coalesce(func.max(models.Stock.quantity), 0)
        rows = self.session.execute(
            select(models.Variant, models.Product, pieces, func.min(models.Stock.back_on))
            .join(models.Product, models.Product.id == models.Variant.product_id)
            .join(
                models.Price,
                (models.Price.product_id == models.Product.id)
                & (models.Price.currency == self.order.currency),
            )
            .outerjoin(models.Stock, models.Stock.variant_id == models.Variant.id)
            .where(models.Product.id.in_(list(product_ids)))
            .group_by(models.Variant.id, models.Product.id)
            .order_by(models.Product.id, models.Variant.position)
        ).all()
        names = titles(self.session, {product.id for _, product, _, _ in rows}, self.language)
        found = []
        for variant, product, stock, back_on in rows:
            enough = stock + self.returning.get(variant.id, 0) >= self.line.quantity
            found.append(
                ExchangeVariant(
                    sku=variant.sku,
                    product_sku=product.sku,
                    title=names[product.id],
                    size=variant.size,
                    colour=variant.colour or product.colour,
                    in_stock=enough,
                    back_on=None if enough else back_on,
                    difference=Money(self.difference(product.id), self.order.currency),
                )
            )
        return found


def _wanted(
    session: Session,
    shelf: _Shelf,
    variant: models.Variant,
    product: models.Product,
    sku: str | None,
    size: str | None,
    colour: str | None,
) -> list[ExchangeVariant]:
    named = _named_product(session, sku)
    if sku and named is None:
        return []
    target = named or product
    variants = shelf.variants([target.id])
    if exact := [found for found in variants if sku and found.sku == sku.upper() and found.size]:
        return exact
    if colour and named is None and not any(found.colour == colour for found in variants):
        variants = shelf.variants(_in_colour(session, product, colour))
    elif colour:
        variants = [found for found in variants if found.colour == colour] or variants
    wanted_size = size or (variant.size if target is not product or colour else None)
    of_size = [found for found in variants if _plain(found.size) == _plain(wanted_size)]
    return of_size if size or of_size else variants


def _in_colour(session: Session, product: models.Product, colour: str) -> list[int]:
    """Products of the same kind for the same people in `colour`, those of the same brand first."""
    query = select(models.Product.id).where(
        models.Product.kind == product.kind,
        models.Product.audience == product.audience,
        models.Product.colour == colour,
    )
    own_brand = models.Product.brand == product.brand
    return list(session.execute(query.order_by(own_brand.desc(), models.Product.id)).scalars())


def _named_product(session: Session, sku: str | None) -> models.Product | None:
    if not sku:
        return None
    of_variant = select(models.Variant.product_id).where(models.Variant.sku == sku.upper())
    query = select(models.Product).where(
        (models.Product.sku == sku.upper()) | models.Product.id.in_(of_variant)
    )
    found: models.Product | None = session.execute(query).scalars().first()
    return found


def _plain(size: str | None) -> str:
    return "".join((size or "").casefold().split())


def _bought(
    session: Session, order: models.Order, line_id: int
) -> tuple[models.OrderLine, models.Variant, models.Product]:
    row = session.execute(
        select(models.OrderLine, models.Variant, models.Product)
        .join(models.Variant, models.Variant.id == models.OrderLine.variant_id)
        .join(models.Product, models.Product.id == models.Variant.product_id)
        .where(models.OrderLine.order_id == order.id, models.OrderLine.id == line_id)
    ).one_or_none()
    if row is None:
        raise ValueError(f"Expected the id of a line of {order.number}; got {line_id}.")
    line, variant, product = row
    return line, variant, product


def _variant(session: Session, sku: str) -> models.Variant:
    query = select(models.Variant).where(models.Variant.sku == sku.upper())
    found: models.Variant | None = session.execute(query).scalars().first()
    if found is None:
        raise ProductNotFound(sku)
    return found


def _lapsed(today: date) -> Any:
    return (
        select(models.Exchange)
        .join(models.Return, models.Return.id == models.Exchange.return_id)
        .where(
            models.Exchange.status == "held",
            models.Exchange.held_until < today,
            models.Return.status == "opened",
        )
    )


def _lapsed_pieces(session: Session, today: date) -> dict[int, int]:
    pieces: dict[int, int] = {}
    for exchange in session.execute(_lapsed(today)).scalars():
        pieces[exchange.variant_id] = pieces.get(exchange.variant_id, 0) + exchange.quantity
    return pieces


def _take(session: Session, variant: models.Variant, quantity: int) -> str:
    """The warehouse from whose stock `quantity` pieces were taken. Raises OutOfStock."""
    houses = session.execute(
        select(models.Stock.warehouse)
        .where(models.Stock.variant_id == variant.id, models.Stock.quantity >= quantity)
        .order_by(models.Stock.quantity.desc())
    ).scalars()
    for warehouse in houses.all():
        # Somebody else may have been quicker since: the condition holds at the moment of taking.
        if _change_stock(session, variant.id, warehouse, -quantity):
            return str(warehouse)
    raise OutOfStock(variant.sku, quantity)


def _change_stock(session: Session, variant_id: int, warehouse: str, pieces: int) -> bool:
    changed = session.execute(
        update(models.Stock)
        .where(
            models.Stock.variant_id == variant_id,
            models.Stock.warehouse == warehouse,
            models.Stock.quantity + pieces >= 0,
        )
        .values(quantity=models.Stock.quantity + pieces)
        .execution_options(synchronize_session=False)
    )
    return bool(changed.rowcount)


def _keep(
    session: Session,
    opened: models.Return,
    chosen: Sequence[JudgedLine],
    variant: models.Variant,
    warehouse: str,
    quantity: int,
    difference: int,
    today: date,
) -> models.Exchange:
    kept = models.Exchange(
        return_id=opened.id,
        variant_id=variant.id,
        warehouse=warehouse,
        quantity=quantity,
        difference=difference,
        held_until=strictest(chosen).arrived_by(today),
        status="held",
    )
    session.add(kept)
    session.flush()
    return kept


def _money_back(
    order: models.Order, opened: models.Return, amount: int, chosen: Sequence[JudgedLine], today: date
) -> models.Refund:
    return models.Refund(
        order_id=order.id,
        return_id=opened.id,
        amount=amount,
        currency=order.currency,
        status="awaiting_goods",
        requested_at=opened.opened_at,
        due_by=strictest(chosen).refund_by(today),
    )
