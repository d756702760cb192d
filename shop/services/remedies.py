"""Putting things right: granting, once, one of the resolutions that the policy offers."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timezone

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from shop import models
from shop.errors import IdempotencyConflict, RemedyRefused
from shop.money import Money
from shop.numbers import remedy_number, return_number
from shop.services.identity import Shopper, require_change
from shop.services.orders import find_order, lock_order
from shop.services.policies import cite, return_rule
from shop.services.products import titles
from shop.services.remedy_offers import (
    REMEDY_REFUSALS,
    Claim,
    ClaimableLine,
    ClaimableLines,
    Found,
    Goods,
    RemedyOffer,
    Resolution,
    claimable_lines,
    find_offer,
    offered,
    warehouse_with,
)
from shop.services.remedy_proposals import Proposal, allowed, propose, settled_option
from shop.services.remedy_rules import REMEDY_LEVELS, REMEDY_MATTERS, RESOLUTIONS

__all__ = [
    "REMEDY_LEVELS",
    "REMEDY_MATTERS",
    "REMEDY_REFUSALS",
    "RESOLUTIONS",
    "ClaimableLine",
    "ClaimableLines",
    "Proposal",
    "RemedyGranted",
    "RemedyOffer",
    "Resolution",
    "allowed",
    "claimable_lines",
    "grant",
    "list_remedies",
    "offered",
    "propose",
]

# What a return that brings the money is opened for.
RETURN_REASON = {"damaged": "damaged", "wrong_item": "wrong_item", "warranty": "not_as_described"}
LONGEST_STORY = 2000


@dataclass(frozen=True)
class RemedyGranted:
    """A remedy as it was granted; `rma` where it is a return that brings the money."""

    number: str
    order_number: str
    matter: str
    resolution: str
    titles: tuple[str, ...]
    amount: Money
    goods: Goods
    due_by: date
    send_by: date | None
    ship_to: tuple[str, ...]
    rma: str | None
    level: str
    rule: str


def grant(
    session: Session,
    shopper: Shopper,
    order_number: str,
    matter: str,
    pieces: Mapping[int, int],
    resolution: str,
    *,
    story: str,
    idempotency_key: str,
    today: date,
    level: str = "bot",
    amount: Money | None = None,
    again: bool | None = None,
    language: str = "en",
    shown: bool = False,
) -> RemedyGranted:
    """Grant a resolution offered, with what belongs to it: refund, return, credit, goods sent again.

    Reads and writes in one go: give it a transaction of its own, or one from `ShopDatabase.writing()`.
    The same `idempotency_key` with the same request gives the same remedy again; with another request it
    raises IdempotencyConflict. `level` of REMEDY_LEVELS says who grants; one above the bot may put right what
    was put right before, unless `again` is False, and needs no proof of the shopper's. `amount` is what was
    decided: another share than the rule's, else what the rule must still give. `shown` as in `offered`.
    Raises as `allowed`, and ProofTooWeak.
    """
    if resolution not in RESOLUTIONS:
        raise ValueError(f"Expected a resolution of {', '.join(RESOLUTIONS)}; got {resolution!r}.")
    lock_order(session, shopper, order_number)
    order = find_order(session, shopper, order_number)
    if level == REMEDY_LEVELS[0]:
        require_change(shopper, order)
    request = _Request(matter, resolution, story.strip()[:LONGEST_STORY], level, amount, idempotency_key)
    digest = _request_digest(order, request, pieces)
    earlier = _granted_with(session, idempotency_key)
    if earlier is not None:
        if earlier.request_digest != digest:
            raise IdempotencyConflict(idempotency_key)
        return _granted(session, earlier, order, language)
    once_more = level != REMEDY_LEVELS[0] if again is None else again
    found = find_offer(session, order, matter, pieces, today, language, again=once_more, shown=shown)
    chosen = settled_option(found, resolution, amount, level)
    return _granted(session, _write(session, order, found, chosen, request, digest, today), order, language)


def list_remedies(
    session: Session, shopper: Shopper, order_number: str, *, language: str = "en"
) -> list[RemedyGranted]:
    """What was done for the order, newest first. Raises OrderNotFound."""
    order = find_order(session, shopper, order_number)
    rows = session.execute(
        select(models.Remedy)
        .where(models.Remedy.order_id == order.id)
        .order_by(models.Remedy.granted_at.desc(), models.Remedy.id.desc())
    )
    return [_granted(session, row, order, language) for row in rows.scalars()]


@dataclass(frozen=True)
class _Request:
    matter: str
    resolution: str
    story: str
    level: str
    amount: Money | None
    idempotency_key: str


def _write(
    session: Session,
    order: models.Order,
    found: Found,
    chosen: Resolution,
    request: _Request,
    request_digest: str,
    today: date,
) -> models.Remedy:
    now = datetime.now(timezone.utc)
    claim, rule = found.claim, found.rule
    key = hashlib.sha256(request.idempotency_key.encode()).digest()
    address = return_rule(order.country, claim.lines[0].category, on=order.placed_at.date()).address
    remedy = models.Remedy(
        number=remedy_number(key),
        order_id=order.id,
        matter=request.matter,
        resolution=chosen.name,
        amount=chosen.amount.amount,
        currency=order.currency,
        goods=chosen.goods,
        level=request.level,
        due_by=chosen.due_by,
        send_by=chosen.send_by,
        ship_to=list(address) if chosen.send_by else None,
        story=request.story,
        rule=rule.id,
        policy_digest=cite(session, rule, now=now),
        idempotency_key=request.idempotency_key,
        request_digest=request_digest,
        granted_at=now,
    )
    session.add(remedy)
    session.flush()
    session.add_all(
        models.RemedyLine(
            remedy_id=remedy.id, order_line_id=line.item.line_id, quantity=claim.pieces[line.item.line_id]
        )
        for line in claim.lines
    )
    if chosen.name == "resend":
        _send_again(session, remedy, claim)
    elif chosen.name == "keep_and_credit":
        session.add(_credit(order, remedy, chosen))
    elif chosen.amount.amount:
        _pay_back(session, order, remedy, claim, chosen, today)
    session.flush()
    return remedy


def _send_again(session: Session, remedy: models.Remedy, claim: Claim) -> None:
    for line in claim.lines:
        quantity = claim.pieces[line.item.line_id]
        warehouse = warehouse_with(session, line.variant_id, quantity)
        taken = session.execute(
            update(models.Stock)
            .where(
                models.Stock.variant_id == line.variant_id,
                models.Stock.warehouse == warehouse,
                models.Stock.quantity >= quantity,
            )
            .values(quantity=models.Stock.quantity - quantity)
            .execution_options(synchronize_session=False)
        ).rowcount
        if not taken:  # somebody else was quicker
            raise RemedyRefused("not_offered", remedy.rule, sku=line.item.sku)
        session.add(
            models.Resend(
                remedy_id=remedy.id,
                variant_id=line.variant_id,
                warehouse=warehouse,
                quantity=quantity,
                status="to_pack",
            )
        )


def _credit(order: models.Order, remedy: models.Remedy, chosen: Resolution) -> models.Credit:
    return models.Credit(
        customer_id=order.customer_id,
        remedy_id=remedy.id,
        amount=chosen.amount.amount,
        currency=chosen.amount.currency,
        valid_until=chosen.due_by,
    )


def _pay_back(
    session: Session,
    order: models.Order,
    remedy: models.Remedy,
    claim: Claim,
    chosen: Resolution,
    today: date,
) -> None:
    """The money: by a return where the goods must come back first, else at once."""
    returned = (
        _return(session, order, remedy, claim, today) if claim.is_whole_lines and chosen.send_by else None
    )
    refund = models.Refund(
        order_id=order.id,
        return_id=returned.id if returned else None,
        amount=chosen.amount.amount,
        currency=order.currency,
        status="awaiting_goods" if chosen.send_by else "approved",
        requested_at=remedy.granted_at,
        due_by=chosen.due_by,
    )
    session.add(refund)
    session.flush()
    remedy.refund_id = refund.id
    remedy.return_id = returned.id if returned else None


def _return(
    session: Session, order: models.Order, remedy: models.Remedy, claim: Claim, today: date
) -> models.Return:
    opened = models.Return(
        rma=return_number(hashlib.sha256(f"{remedy.idempotency_key}:return".encode()).digest()),
        order_id=order.id,
        status="opened",
        reason=RETURN_REASON[remedy.matter],
        paid_by="shop",
        send_by=remedy.send_by or today,
        ship_to=remedy.ship_to or [],
        rule=remedy.rule,
        policy_digest=remedy.policy_digest,
        idempotency_key=f"remedy:{remedy.number}",
        request_digest=remedy.request_digest,
        opened_at=remedy.granted_at,
    )
    session.add(opened)
    session.flush()
    session.add_all(
        models.ReturnLine(return_id=opened.id, order_line_id=line.item.line_id) for line in claim.lines
    )
    return opened


def _request_digest(order: models.Order, request: _Request, pieces: Mapping[int, int]) -> str:
    asked: list[object] = [
        *(order.number, request.matter, request.resolution, request.level, sorted(pieces.items()))
    ]
    asked += [] if request.amount is None else [request.amount.amount]
    return hashlib.sha256(json.dumps(asked).encode()).hexdigest()


def _granted_with(session: Session, idempotency_key: str) -> models.Remedy | None:
    query = select(models.Remedy).where(models.Remedy.idempotency_key == idempotency_key)
    found: models.Remedy | None = session.execute(query).scalar_one_or_none()
    return found


def _granted(session: Session, row: models.Remedy, order: models.Order, language: str) -> RemedyGranted:
    products = session.execute(
        select(models.Variant.product_id)
        .join(models.OrderLine, models.OrderLine.variant_id == models.Variant.id)
        .join(models.RemedyLine, models.RemedyLine.order_line_id == models.OrderLine.id)
        .where(models.RemedyLine.remedy_id == row.id)
        .order_by(models.OrderLine.id)
    ).scalars()
    ids = list(products)
    names = titles(session, set(ids), language)
    query = select(models.Return.rma).where(models.Return.id == row.return_id)
    return RemedyGranted(
        number=row.number,
        order_number=order.number,
        matter=row.matter,
        resolution=row.resolution,
        titles=tuple(names[product_id] for product_id in ids),
        amount=Money(row.amount, row.currency),
        goods="keep" if row.goods == "keep" else "send_back" if row.goods == "send_back" else "none",
        due_by=row.due_by,
        send_by=row.send_by,
        ship_to=tuple(row.ship_to or ()),
        rma=session.execute(query).scalar_one_or_none() if row.return_id else None,
        level=row.level,
        rule=row.rule,
    )
