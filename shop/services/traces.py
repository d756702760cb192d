"""Parcels that are late, missing or lost: what the policy gives, and the carrier's search, opened once."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache
from pathlib import Path

import yaml
from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import models
from shop.errors import PolicyInvalid, TraceRefused
from shop.numbers import trace_number
from shop.services.identity import Shopper
from shop.services.orders import find_order, lock_order
from shop.services.policies import POLICIES, cite

UNDELIVERED_VERDICTS = (
    "in_time",  # the promised day is not over yet, or none was promised
    "late",  # past the promised day, but not long enough for a trace
    "trace_due",  # late enough: the carrier is to be asked
    "at_customs",  # with the authorities, whom no carrier can search
    "waiting",  # at a pickup point
    "coming_back",  # on its way back to the shop
    "lost",  # said so by the carrier, or taken as lost by the rule
)
DELIVERED_VERDICTS = (
    "just_delivered",  # scanned so lately that it may still turn up
    "to_search",  # a trace once the shopper has looked around
    "unanswered",  # traced, and the day of the answer is over
    "too_old",  # delivered longer ago than a carrier searches
)
PARCEL_VERDICTS = (
    *UNDELIVERED_VERDICTS,
    *DELIVERED_VERDICTS,
    "tracing",  # a trace is open
    "settled",  # the shop has put it right
    "closed",  # the order was cancelled, refunded or sent back
)
AT_CUSTOMS = frozenset({"in_customs", "export_customs"})
TRACEABLE = frozenset({"trace_due", "to_search"})
_CLOSED = frozenset({"cancelled", "returned", "refunded"})


@dataclass(frozen=True)
class TraceRule:
    """When parcels are traced and taken as lost; all in days, see `shop/policies/traces.yml`."""

    id: str
    effective_from: date
    source: str
    trace_days: int
    lost_days: int
    answer_days: int
    settle_days: int
    report_days: int
    customs_days: int


@dataclass(frozen=True)
class Trace:
    """A search that the carrier was asked for; the shopper has an answer by `answer_by`."""

    number: str
    reason: str
    opened_on: date
    answer_by: date
    rule: str


@dataclass(frozen=True)
class ParcelCase:
    """How one parcel stands by `rule`. `verdict` is one of PARCEL_VERDICTS.

    `trace_on` is the first day a trace is opened on, None where none ever is. `customs_since` and
    `customs_usual_by` are set while it is at customs.
    """

    tracking_number: str
    verdict: str
    delivered_on: date | None
    days_late: int
    trace_on: date | None
    trace: Trace | None
    customs_since: date | None
    customs_usual_by: date | None
    rule: str

    @property
    def is_delivered(self) -> bool:
        """Whether the carrier says so."""
        return self.delivered_on is not None


def judge_parcels(
    session: Session, shopper: Shopper, order_number: str, *, today: date
) -> tuple[ParcelCase, ...]:
    """The order's parcels in the order of `track_order`, none before it is packed. Raises OrderNotFound."""
    order = find_order(session, shopper, order_number)
    return tuple(case for _, case in _cases(session, order, today))


def open_trace(
    session: Session, shopper: Shopper, order_number: str, tracking_number: str, *, today: date
) -> Trace:
    """Ask the carrier to search for a parcel, once: asked again it gives the same trace again.

    Reads and writes in one go: give it a transaction of its own, or one from `ShopDatabase.writing()`.
    Raises OrderNotFound, TraceRefused; ValueError for a parcel of another order.
    """
    lock_order(session, shopper, order_number)
    order = find_order(session, shopper, order_number)
    found = [pair for pair in _cases(session, order, today) if pair[1].tracking_number == tracking_number]
    if not found:
        raise ValueError(f"Expected a parcel of order {order.number}; got {tracking_number!r}.")
    parcel, case = found[0]
    if case.trace is not None:
        return case.trace
    if case.verdict not in TRACEABLE:
        raise TraceRefused(case.verdict, case.rule)
    rule = trace_rule(order.placed_at.date())
    now = datetime.now(timezone.utc)
    row = models.Trace(
        parcel_id=parcel.id,
        number=trace_number(hashlib.sha256(f"{parcel.carrier} {parcel.tracking_number}".encode()).digest()),
        reason="missing" if case.is_delivered else "late",
        opened_at=now,
        opened_on=today,
        answer_by=today + timedelta(days=rule.answer_days),
        rule=rule.id,
        policy_digest=cite(session, rule, now=now),
    )
    session.add(row)
    session.flush()
    return _told(row)


def lost_parcels(session: Session, order: models.Order, today: date) -> set[int]:
    """Ids of the order's undelivered parcels that the rule takes as lost, put right or not."""
    rule = trace_rule(order.placed_at.date())
    rows = _rows(session, order)
    return {
        parcel.id
        for parcel, trace in rows
        if parcel.delivered_at is None and _is_lost(parcel, trace, rule, _days_late(order, today), today)
    }


def trace_rule(on: date) -> TraceRule:
    """The rule in force on the day an order was placed. There always is one."""
    rules = _shipped_rules()
    return max(
        [rule for rule in rules if rule.effective_from <= on] or rules[:1],
        key=lambda rule: rule.effective_from,
    )


def load_trace_rules(path: Path) -> tuple[TraceRule, ...]:
    """Read a policy file, oldest rule first. Raises PolicyInvalid, naming the rule and what is wrong."""
    rules = []
    for written in yaml.safe_load(path.read_text(encoding="utf-8"))["rules"]:
        where = f"rule {written.get('id')!r} of {path.name}"
        if set(written) != {field.name for field in fields(TraceRule)}:
            names = ", ".join(field.name for field in fields(TraceRule))
            raise PolicyInvalid(f"Expected {names} in {where}; got {', '.join(written)}.")
        if not isinstance(written["effective_from"], date):
            raise PolicyInvalid(
                f"Expected effective_from: YYYY-MM-DD in {where}; got {written['effective_from']!r}."
            )
        if not 0 < written["trace_days"] < written["lost_days"]:
            raise PolicyInvalid(f"Expected trace_days above 0 and below lost_days in {where}.")
        rules.append(TraceRule(**written))
    if not rules or len({rule.id for rule in rules}) < len(rules):
        raise PolicyInvalid(f"Expected rules in {path.name}, each with an id of its own.")
    return tuple(sorted(rules, key=lambda rule: rule.effective_from))


@lru_cache(maxsize=1)
def _shipped_rules() -> tuple[TraceRule, ...]:
    return load_trace_rules(POLICIES / "traces.yml")


def _cases(session: Session, order: models.Order, today: date) -> Iterator[tuple[models.Parcel, ParcelCase]]:
    rule = trace_rule(order.placed_at.date())
    rows = _rows(session, order)
    over = _parcels_over(session, order)
    days_late = _days_late(order, today)
    for parcel, trace in rows:
        verdict = over.get(parcel.id) or _verdict(parcel, trace, order, rule, today)
        since = _customs_since(session, parcel) if parcel.status in AT_CUSTOMS else None
        delivered_on = parcel.delivered_at.date() if parcel.delivered_at else None
        yield (
            parcel,
            ParcelCase(
                tracking_number=parcel.tracking_number,
                verdict=verdict,
                delivered_on=delivered_on,
                days_late=0 if delivered_on else days_late,
                trace_on=_trace_on(order, delivered_on, rule),
                trace=_told(trace) if trace else None,
                customs_since=since,
                customs_usual_by=since and since + timedelta(days=rule.customs_days),
                rule=rule.id,
            ),
        )


def _rows(session: Session, order: models.Order) -> Sequence[tuple[models.Parcel, models.Trace | None]]:
    query = (
        select(models.Parcel, models.Trace)
        .outerjoin(models.Trace, models.Trace.parcel_id == models.Parcel.id)
        .where(models.Parcel.order_id == order.id)
        .order_by(models.Parcel.id)
    )
    return [(parcel, trace) for parcel, trace in session.execute(query)]


def _verdict(
    parcel: models.Parcel, trace: models.Trace | None, order: models.Order, rule: TraceRule, today: date
) -> str:
    if order.status in _CLOSED:
        return "closed"
    if parcel.delivered_at is not None:
        return _delivered_verdict(trace, (today - parcel.delivered_at.date()).days, rule, today)
    days_late = _days_late(order, today)
    if _is_lost(parcel, trace, rule, days_late, today):
        return "lost"
    if parcel.status == "returned_to_sender":
        return "coming_back"
    if parcel.status == "available_for_pickup":
        return "waiting"
    if trace is not None:
        return "tracing"
    if parcel.status in AT_CUSTOMS:
        return "at_customs"
    if days_late >= rule.trace_days:
        return "trace_due"
    return "late" if days_late else "in_time"


def _delivered_verdict(trace: models.Trace | None, days: int, rule: TraceRule, today: date) -> str:
    if trace is not None:
        return "unanswered" if today > trace.answer_by else "tracing"
    if days < rule.settle_days:
        return "just_delivered"
    return "to_search" if days <= rule.report_days else "too_old"


def _is_lost(
    parcel: models.Parcel, trace: models.Trace | None, rule: TraceRule, days_late: int, today: date
) -> bool:
    if parcel.status == "lost":
        return True
    if parcel.status in AT_CUSTOMS or parcel.status in ("returned_to_sender", "available_for_pickup"):
        return False
    return days_late >= rule.lost_days or (trace is not None and today > trace.answer_by)


def _days_late(order: models.Order, today: date) -> int:
    return max(0, (today - order.promised_by).days) if order.promised_by else 0


def _trace_on(order: models.Order, delivered_on: date | None, rule: TraceRule) -> date | None:
    if delivered_on is not None:
        return delivered_on + timedelta(days=rule.settle_days)
    return order.promised_by and order.promised_by + timedelta(days=rule.trace_days)


def _parcels_over(session: Session, order: models.Order) -> dict[int, str]:
    """Parcels with nothing left to settle: put right in all lines, or sent back at least in part."""
    query = (
        select(models.OrderLine.parcel_id, models.RemedyLine.remedy_id, models.ReturnLine.return_id)
        .outerjoin(models.RemedyLine, models.RemedyLine.order_line_id == models.OrderLine.id)
        .outerjoin(models.ReturnLine, models.ReturnLine.order_line_id == models.OrderLine.id)
        .where(models.OrderLine.order_id == order.id, models.OrderLine.parcel_id.is_not(None))
    )
    lines: dict[int, list[tuple[bool, bool]]] = {}
    for parcel_id, remedy_id, return_id in session.execute(query):
        lines.setdefault(parcel_id, []).append((remedy_id is not None, return_id is not None))
    over = {parcel_id: "closed" for parcel_id, found in lines.items() if any(back for _, back in found)}
    over |= {parcel_id: "settled" for parcel_id, found in lines.items() if all(done for done, _ in found)}
    return over


def _customs_since(session: Session, parcel: models.Parcel) -> date | None:
    """The day of the newest scan of this stay with the authorities."""
    query = (
        select(models.ParcelEvent.at)
        .where(models.ParcelEvent.parcel_id == parcel.id, models.ParcelEvent.code == parcel.status)
        .order_by(models.ParcelEvent.position)
    )
    at: datetime | None = session.execute(query).scalars().first()
    return at.date() if at else None


def _told(row: models.Trace) -> Trace:
    return Trace(row.number, row.reason, row.opened_on, row.answer_by, row.rule)
