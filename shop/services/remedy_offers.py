"""What the policy offers where goods came damaged, wrong, not at all, or failed; and who may grant it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import Literal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shop import models
from shop.errors import RemedyRefused
from shop.money import Money
from shop.services.identity import Shopper
from shop.services.orders import find_order
from shop.services.products import image_path, titles
from shop.services.remedy_rules import (
    REMEDY_LEVELS,
    REMEDY_MATTERS,
    SHARES,
    RemedyRule,
    Step,
    remedy_policy,
)
from shop.services.traces import lost_parcels

Goods = Literal["keep", "send_back", "none"]
REMEDY_REFUSALS = (
    "not_delivered",  # still under way: nothing can be wrong with it yet
    "too_late",  # the rule's last day has passed
    "already_settled",  # put right before; a person may do more
    "already_returned",
    "order_closed",  # cancelled, refunded, or lost, unless what was lost is brought up as missing
    "not_offered",  # a resolution that the rule does not offer for these pieces
)


@dataclass(frozen=True)
class ClaimableLine:
    """One line of the order. `refusal_code` is None where the matter may be brought up for it."""

    line_id: int
    sku: str
    title: str
    image: str
    quantity: int
    refusal_code: str | None


@dataclass(frozen=True)
class ClaimableLines:
    """All lines of an order, judged for one matter by `rule`."""

    order_number: str
    items: tuple[ClaimableLine, ...]
    rule: str

    @property
    def claimable(self) -> tuple[ClaimableLine, ...]:
        """The lines that something can be done about."""
        return tuple(item for item in self.items if item.refusal_code is None)


@dataclass(frozen=True)
class Resolution:
    """One way to put it right. `amount` is the money or credit; what new goods are worth is in `cost`.

    `level` is the lowest that may grant it, `least` the lowest that might if it cost nothing. `due_by`: the
    day by which money or goods leave the shop, or until which a credit can be spent. `send_by` is the last
    day to send the goods in, None where they stay.
    """

    name: str
    amount: Money
    cost: Money
    goods: Goods
    level: str
    due_by: date
    send_by: date | None
    least: str = REMEDY_LEVELS[0]


@dataclass(frozen=True)
class RemedyOffer:
    """What the rule offers for these pieces. `sold_out`: sending again was left out for want of stock.

    `photo_wanted`: the policy would rather see them, and levels are lower where they were shown.
    """

    order_number: str
    matter: str
    titles: tuple[str, ...]
    resolutions: tuple[Resolution, ...]
    sold_out: bool
    rule: str
    source: str
    photo_wanted: bool = False


def claimable_lines(
    session: Session,
    shopper: Shopper,
    order_number: str,
    matter: str,
    *,
    today: date,
    language: str = "en",
) -> ClaimableLines:
    """The order's lines and whether `matter` of REMEDY_MATTERS may be brought up. Raises OrderNotFound."""
    order = find_order(session, shopper, order_number)
    rule = _rule(order, matter)
    lines = _lines(session, order, rule, today, language)
    return ClaimableLines(order.number, tuple(line.item for line in lines), rule.id)


def offered(
    session: Session,
    shopper: Shopper,
    order_number: str,
    matter: str,
    pieces: Mapping[int, int],
    *,
    today: date,
    language: str = "en",
    shown: bool = False,
) -> RemedyOffer:
    """What the policy offers for `pieces`, how many of which line id, in the order of its ladder.

    `shown`: a photo of them came along, which lowers the level where the policy wants one.

    Raises OrderNotFound, RemedyRefused; ValueError for an unknown matter, line, or number of pieces.
    """
    order = find_order(session, shopper, order_number)
    return find_offer(session, order, matter, pieces, today, language, shown=shown).offer


@dataclass(frozen=True)
class JudgedLine:
    """A line with what its judgement needs."""

    item: ClaimableLine
    variant_id: int
    category: str
    unit_price: int
    days: int


@dataclass(frozen=True)
class Claim:
    """The pieces a remedy is asked for, by line."""

    lines: tuple[JudgedLine, ...]
    pieces: Mapping[int, int]
    currency: str
    is_whole_order: bool

    @property
    def value(self) -> Money:
        """What was paid for the pieces, without delivery."""
        return Money(
            sum(line.unit_price * self.pieces[line.item.line_id] for line in self.lines), self.currency
        )

    @property
    def is_whole_lines(self) -> bool:
        """Whether no line is only partly concerned."""
        return all(self.pieces[line.item.line_id] == line.item.quantity for line in self.lines)

    @property
    def days(self) -> int:
        """Days since delivery, of the line that came first."""
        return max(line.days for line in self.lines)


@dataclass(frozen=True)
class Bounds:
    """`claims` of the customer, what is `left` of the money paid, the delivery fee in it; minor units.

    `unseen`: nobody has seen a photo where the policy wants one.
    """

    unseen: bool
    claims: int
    left: int
    shipping: int


@dataclass(frozen=True)
class Found:
    """An offer, the rule it comes from, the claim it answers and what bounds its amounts."""

    offer: RemedyOffer
    rule: RemedyRule
    claim: Claim
    bounds: Bounds


def _rule(order: models.Order, matter: str) -> RemedyRule:
    if matter not in REMEDY_MATTERS:
        raise ValueError(f"Expected a matter of {', '.join(REMEDY_MATTERS)}; got {matter!r}.")
    return remedy_policy().rule(matter, order.country, order.placed_at.date())


def _lines(
    session: Session,
    order: models.Order,
    rule: RemedyRule,
    today: date,
    language: str,
    *,
    again: bool = False,
) -> list[JudgedLine]:
    rows = session.execute(
        select(models.OrderLine, models.Product, models.Parcel.delivered_at, models.ReturnLine.return_id)
        .join(models.Variant, models.Variant.id == models.OrderLine.variant_id)
        .join(models.Product, models.Product.id == models.Variant.product_id)
        .outerjoin(models.Parcel, models.Parcel.id == models.OrderLine.parcel_id)
        .outerjoin(models.ReturnLine, models.ReturnLine.order_line_id == models.OrderLine.id)
        .where(models.OrderLine.order_id == order.id)
        .order_by(models.OrderLine.id)
    ).all()
    names = titles(session, {product.id for _, product, _, _ in rows}, language)
    settled = set() if again else settled_lines(session, order)
    # What was in a lost parcel is missing, as of today.
    lost = lost_parcels(session, order, today) if rule.matter == "missing_item" else set()
    lines = []
    for line, product, delivered_at, return_id in rows:
        is_lost = line.parcel_id in lost
        days = 0 if is_lost else (today - delivered_at.date()).days if delivered_at else None
        refusal = _refusal(order, rule, days, line.id in settled, return_id is not None, is_lost=is_lost)
        item = ClaimableLine(
            line.id, product.sku, names[product.id], image_path(product.sku), line.quantity, refusal
        )
        lines.append(JudgedLine(item, line.variant_id, product.category, line.unit_price, max(days or 0, 0)))
    return lines


def settled_lines(session: Session, order: models.Order) -> set[int]:
    """Ids of the order's lines that were put right before."""
    query = (
        select(models.RemedyLine.order_line_id)
        .join(models.Remedy, models.Remedy.id == models.RemedyLine.remedy_id)
        .where(models.Remedy.order_id == order.id)
    )
    return set(session.execute(query).scalars())


def _refusal(
    order: models.Order,
    rule: RemedyRule,
    days: int | None,
    settled: bool,
    returned: bool,
    *,
    is_lost: bool = False,
) -> str | None:
    if order.status in ("cancelled", "refunded") or (order.status == "lost" and not is_lost):
        return "order_closed"
    if returned:
        return "already_returned"
    if settled:
        return "already_settled"
    if days is None:
        return "not_delivered"
    return "too_late" if days > rule.days else None


def find_offer(
    session: Session,
    order: models.Order,
    matter: str,
    pieces: Mapping[int, int],
    today: date,
    language: str,
    *,
    again: bool = False,
    shown: bool = False,
) -> Found:
    """As `offered`, for a row; with `again` also for pieces that were put right before."""
    rule = _rule(order, matter)
    claim = _claim(order, rule, _lines(session, order, rule, today, language, again=again), pieces)
    in_stock = all(
        warehouse_with(session, line.variant_id, pieces[line.item.line_id]) is not None
        for line in claim.lines
    )
    steps = _steps_offered(rule, claim, in_stock)
    # Who gets all of it back paid the delivery for nothing.
    fee = order.shipping if claim.is_whole_order else 0
    wanted = remedy_policy().wants_photo(matter, claim.value)
    bounds = Bounds(
        unseen=wanted and not shown,
        claims=claims_of(session, order, today),
        left=min(order.total - _paid_back(session, order), claim.value.amount + fee - _given(session, claim)),
        shipping=fee,
    )
    options = [_resolution(step, rule, claim, bounds, today) for step in steps]
    offer = RemedyOffer(
        order_number=order.number,
        matter=matter,
        titles=tuple(line.item.title for line in claim.lines),
        resolutions=tuple(option for option in options if option is not None),
        sold_out=not in_stock,
        rule=rule.id,
        source=rule.source,
        photo_wanted=wanted,
    )
    return Found(offer, rule, claim, bounds)


def _claim(
    order: models.Order, rule: RemedyRule, lines: Sequence[JudgedLine], pieces: Mapping[int, int]
) -> Claim:
    by_id = {line.item.line_id: line for line in lines}
    if not pieces or not set(pieces) <= set(by_id):
        raise ValueError(f"Expected line ids of the order, {sorted(by_id)}; got {sorted(pieces)}.")
    for line_id, quantity in pieces.items():
        if not 1 <= quantity <= by_id[line_id].item.quantity:
            raise ValueError(f"Expected 1 to {by_id[line_id].item.quantity} pieces; got {quantity}.")
    chosen = tuple(by_id[line_id] for line_id in sorted(pieces))
    for line in chosen:
        if line.item.refusal_code is not None:
            raise RemedyRefused(line.item.refusal_code, rule.id, sku=line.item.sku)
    everything = all(pieces.get(line.item.line_id) == line.item.quantity for line in lines)
    return Claim(chosen, dict(pieces), order.currency, everything)


def _steps_offered(rule: RemedyRule, claim: Claim, in_stock: bool) -> list[Step]:
    """The steps whose conditions hold, each resolution once, in the ladder's order."""
    steps: dict[str, Step] = {}
    for step in rule.ladder:
        if (
            step.resolution not in steps
            and _holds(step, claim, in_stock)
            and not set(step.only_without) & set(steps)
        ):
            steps[step.resolution] = step
    return list(steps.values())


def _holds(step: Step, claim: Claim, in_stock: bool) -> bool:
    if step.resolution == "resend" and not in_stock:
        return False
    if step.categories and any(line.category not in step.categories for line in claim.lines):
        return False
    if step.days is not None and claim.days > step.days:
        return False
    return step.value is None or remedy_policy().is_within(claim.value, step.value)


def _resolution(step: Step, rule: RemedyRule, claim: Claim, bounds: Bounds, today: date) -> Resolution | None:
    amount = _amount(step, claim, bounds)
    # Not twice the same money, whoever paid it back before.
    if step.resolution not in ("resend", "repair") and not 0 < amount.amount <= bounds.left:
        return None
    cost = claim.value if step.resolution == "resend" else amount
    goods = _goods(step, rule, claim)
    least = (
        step.level if claim.days <= rule.presumed_days else max(step.level, "agent", key=REMEDY_LEVELS.index)
    )
    # The shop's records of returns know whole lines only.
    if step.resolution == "full_refund" and goods == "send_back" and not claim.is_whole_lines:
        least = max(least, "agent", key=REMEDY_LEVELS.index)
    if bounds.unseen and not remedy_policy().is_within(cost, remedy_policy().photos.above):
        least = max(least, remedy_policy().photos.level, key=REMEDY_LEVELS.index)
    send_by = today + timedelta(days=rule.send_days) if goods == "send_back" else None
    return Resolution(
        name=step.resolution,
        amount=amount,
        cost=cost,
        goods=goods,
        level=remedy_policy().level(cost, bounds.claims, least=least),
        due_by=_due_by(step, rule, send_by, today),
        send_by=send_by,
        least=least,
    )


def _amount(step: Step, claim: Claim, bounds: Bounds) -> Money:
    if step.resolution in SHARES:
        return Money(-(-claim.value.amount * step.percent // 100), claim.currency)
    if step.resolution == "full_refund":
        return Money(min(claim.value.amount + bounds.shipping, bounds.left), claim.currency)
    return Money(0, claim.currency)


def _goods(step: Step, rule: RemedyRule, claim: Claim) -> Goods:
    if rule.matter == "missing_item":
        return "none"
    if step.resolution in SHARES:
        return "keep"
    if step.resolution == "repair":
        return "send_back"
    kept = all(line.category in rule.keep_categories for line in claim.lines)
    return "keep" if kept or remedy_policy().is_within(claim.value, rule.keep) else "send_back"


def _due_by(step: Step, rule: RemedyRule, send_by: date | None, today: date) -> date:
    days = {
        "keep_and_credit": rule.credit_days,
        "resend": rule.resend_days,
        "repair": rule.repair_days,
    }.get(step.resolution, rule.refund_days)
    # What waits for the goods can't be done before they may be here.
    first = send_by if send_by and step.resolution in ("repair", "full_refund") else today
    return first + timedelta(days=days)


def claims_of(session: Session, order: models.Order, today: date) -> int:
    """How many remedies the order's customer had in the days that the policy counts."""
    since = datetime.combine(today - timedelta(days=remedy_policy().claims_days), datetime.min.time())
    query = (
        select(func.count())
        .select_from(models.Remedy)
        .join(models.Order, models.Order.id == models.Remedy.order_id)
        .where(
            models.Order.customer_id == order.customer_id,
            models.Remedy.granted_at >= since.replace(tzinfo=timezone.utc),
        )
    )
    return int(session.execute(query).scalar_one())


def _paid_back(session: Session, order: models.Order) -> int:
    query = select(func.coalesce(func.sum(models.Refund.amount), 0)).where(models.Refund.order_id == order.id)
    return int(session.execute(query).scalar_one())


def _given(session: Session, claim: Claim) -> int:
    """Money and credits that were given for these lines before."""
    lines = [line.item.line_id for line in claim.lines]
    about = select(models.RemedyLine.remedy_id).where(models.RemedyLine.order_line_id.in_(lines))
    query = select(func.coalesce(func.sum(models.Remedy.amount), 0)).where(models.Remedy.id.in_(about))
    return int(session.execute(query).scalar_one())


def warehouse_with(session: Session, variant_id: int, quantity: int) -> str | None:
    """The fullest warehouse that has so many pieces."""
    query = (
        select(models.Stock.warehouse)
        .where(models.Stock.variant_id == variant_id, models.Stock.quantity >= quantity)
        .order_by(models.Stock.quantity.desc(), models.Stock.warehouse)
        .limit(1)
    )
    name: str | None = session.execute(query).scalar_one_or_none()
    return name
