"""Late, missing and lost parcels: verdicts by the rule, one search a parcel, and what is lost as a claim."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
import yaml
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shop import models
from shop.demo.people import PEOPLE
from shop.errors import OrderNotFound, PolicyInvalid, RemedyRefused, TraceRefused
from shop.services.identity import Proof, Shopper
from shop.services.orders import get_order
from shop.services.parcels import track_order
from shop.services.policies import POLICIES
from shop.services.remedies import claimable_lines, grant, offered
from shop.services.traces import ParcelCase, judge_parcels, load_trace_rules, open_trace, trace_rule
from tests.shop.days import TODAY
from tests.shop.shoppers import signed_in

JONAS = PEOPLE["jonas"]
DELAYED, DELIVERED = JONAS.orders["delayed"], JONAS.orders["delivered"]
RULE = trace_rule(TODAY)


def late_by(session: Session, days: int | None, number: str = DELAYED) -> None:
    row = session.execute(select(models.Order).where(models.Order.number == number)).scalar_one()
    row.promised_by = None if days is None else TODAY - timedelta(days=days)
    session.flush()


def case(session: Session, number: str, key: str = "jonas", after: int = 0) -> ParcelCase:
    (found,) = judge_parcels(session, signed_in(key), number, today=TODAY + timedelta(days=after))
    return found


def parcel(session: Session, number: str) -> models.Parcel:
    query = select(models.Parcel).join(models.Order, models.Order.id == models.Parcel.order_id)
    found: models.Parcel = session.execute(query.where(models.Order.number == number)).scalar_one()
    return found


@pytest.mark.parametrize(
    ("days", "verdict"),
    [
        (None, "in_time"),
        (0, "in_time"),
        (1, "late"),
        (RULE.trace_days - 1, "late"),
        (RULE.trace_days, "trace_due"),
        (RULE.lost_days - 1, "trace_due"),
        (RULE.lost_days, "lost"),
    ],
)
def test_a_late_parcel_is_judged_by_its_days(session: Session, days: int | None, verdict: str) -> None:
    late_by(session, days)
    assert case(session, DELAYED).verdict == verdict


@pytest.mark.parametrize(
    ("after", "verdict"),
    [
        (0, "to_search"),
        (RULE.report_days - 5, "to_search"),
        (RULE.report_days + 1, "too_old"),
    ],
)
def test_a_delivered_parcel_is_judged_by_its_days(session: Session, after: int, verdict: str) -> None:
    assert case(session, DELIVERED, after=after).verdict == verdict


def test_a_parcel_delivered_today_may_still_turn_up(session: Session) -> None:
    row = parcel(session, DELIVERED)
    assert row.delivered_at is not None
    row.delivered_at += timedelta(days=(TODAY - row.delivered_at.date()).days)
    session.flush()
    found = case(session, DELIVERED)
    assert (found.verdict, found.trace_on) == ("just_delivered", TODAY + timedelta(days=RULE.settle_days))
    with pytest.raises(TraceRefused):
        open_trace(session, signed_in("jonas"), DELIVERED, found.tracking_number, today=TODAY)


@pytest.mark.parametrize(
    ("status", "verdict"),
    [
        ("in_customs", "at_customs"),
        ("available_for_pickup", "waiting"),
        ("returned_to_sender", "coming_back"),
        ("lost", "lost"),
    ],
)
def test_where_a_parcel_is_outweighs_how_late_it_is(session: Session, status: str, verdict: str) -> None:
    late_by(session, RULE.trace_days + 1)
    parcel(session, DELAYED).status = status
    session.flush()
    assert case(session, DELAYED).verdict == verdict


def test_customs_have_their_days(session: Session) -> None:
    found = case(session, PEOPLE["harriet"].orders["in_customs"], "harriet")
    assert found.customs_since is not None
    assert found.customs_usual_by == found.customs_since + timedelta(days=RULE.customs_days)


def test_a_search_is_opened_once(session: Session) -> None:
    late_by(session, RULE.trace_days)
    number = case(session, DELAYED).tracking_number
    trace = open_trace(session, signed_in("jonas"), DELAYED, number, today=TODAY)
    assert (trace.reason, trace.rule) == ("late", RULE.id)
    assert trace.answer_by == TODAY + timedelta(days=RULE.answer_days)
    later = TODAY + timedelta(days=2)
    assert open_trace(session, signed_in("jonas"), DELAYED, number, today=later) == trace
    assert case(session, DELAYED).verdict == "tracing"
    count = select(func.count()).select_from(models.Trace)
    assert session.execute(count).scalar_one() == 1


def test_what_is_not_found_in_time_is_lost(session: Session) -> None:
    late_by(session, RULE.trace_days)
    open_trace(session, signed_in("jonas"), DELAYED, case(session, DELAYED).tracking_number, today=TODAY)
    assert case(session, DELAYED, after=RULE.answer_days).verdict == "tracing"
    assert case(session, DELAYED, after=RULE.answer_days + 1).verdict == "lost"


def test_a_delivered_parcel_without_an_answer_is_claimed(session: Session) -> None:
    number = case(session, DELIVERED).tracking_number
    trace = open_trace(session, signed_in("jonas"), DELIVERED, number, today=TODAY)
    assert trace.reason == "missing"
    assert case(session, DELIVERED, after=RULE.answer_days + 1).verdict == "unanswered"


def test_no_search_too_early_nor_for_another(session: Session) -> None:
    late_by(session, 1)
    number = case(session, DELAYED).tracking_number
    with pytest.raises(TraceRefused) as caught:
        open_trace(session, signed_in("jonas"), DELAYED, number, today=TODAY)
    assert caught.value.verdict == "late"
    with pytest.raises(OrderNotFound):
        open_trace(session, signed_in("camille"), DELAYED, number, today=TODAY)
    with pytest.raises(OrderNotFound):
        judge_parcels(session, signed_in("camille"), DELAYED, today=TODAY)
    with pytest.raises(ValueError, match="parcel of order"):
        open_trace(session, signed_in("jonas"), DELAYED, "another", today=TODAY)


def test_parcels_are_judged_in_the_order_they_are_told(session: Session) -> None:
    number = JONAS.orders["partly_delivered"]
    told = track_order(session, signed_in("jonas"), number, today=TODAY).parcels
    cases = judge_parcels(session, signed_in("jonas"), number, today=TODAY)
    assert [found.tracking_number for found in cases] == [found.tracking_number for found in told]
    assert sorted(found.is_delivered for found in cases) == [False, True]


def test_what_came_back_is_closed(session: Session) -> None:
    assert case(session, JONAS.orders["returned"]).verdict == "closed"


def test_a_lost_parcel_is_put_right_once(session: Session) -> None:
    row = (
        session.execute(
            select(models.Order)
            .where(models.Order.status == "lost", models.Order.customer_id.is_not(None))
            .order_by(models.Order.total)
        )
        .scalars()
        .first()
    )
    assert row is not None
    shopper = Shopper(row.customer_id, Proof.SIGNED)
    (before,) = judge_parcels(session, shopper, row.number, today=TODAY)
    assert before.verdict == "lost"
    pieces = {line.line_id: line.quantity for line in get_order(session, shopper, row.number).lines}
    offer = offered(session, shopper, row.number, "missing_item", pieces, today=TODAY)
    refund = next(option for option in offer.resolutions if option.name == "full_refund")
    assert (refund.amount.amount, refund.goods) == (row.total, "none")
    grant(
        session,
        shopper,
        row.number,
        "missing_item",
        pieces,
        "full_refund",
        story="",
        idempotency_key="lost",
        today=TODAY,
        level=refund.level,
    )
    (after,) = judge_parcels(session, shopper, row.number, today=TODAY)
    assert after.verdict == "settled"
    with pytest.raises(RemedyRefused):
        offered(session, shopper, row.number, "missing_item", pieces, today=TODAY)


def test_what_was_lost_never_came_damaged(session: Session) -> None:
    row = (
        session.execute(
            select(models.Order).where(models.Order.status == "lost", models.Order.customer_id.is_not(None))
        )
        .scalars()
        .first()
    )
    assert row is not None
    shopper = Shopper(row.customer_id, Proof.SIGNED)
    assert not claimable_lines(session, shopper, row.number, "damaged", today=TODAY).claimable
    assert claimable_lines(session, shopper, row.number, "missing_item", today=TODAY).claimable


def test_a_parcel_that_is_merely_late_is_not_missing(session: Session) -> None:
    late_by(session, RULE.trace_days)
    lines = claimable_lines(session, signed_in("jonas"), DELAYED, "missing_item", today=TODAY)
    assert {line.refusal_code for line in lines.items} == {"not_delivered"}


@pytest.mark.parametrize(
    "fields", [{"surprise": 1}, {"effective_from": "soon"}, {"trace_days": 20}, {"trace_days": 0}]
)
def test_a_rule_that_cannot_be_is_refused_at_load(tmp_path: Path, fields: dict[str, object]) -> None:
    shipped = yaml.safe_load((POLICIES / "traces.yml").read_text(encoding="utf-8"))
    path = tmp_path / "traces.yml"
    path.write_text(yaml.safe_dump({"rules": [{**shipped["rules"][0], **fields}]}), encoding="utf-8")
    with pytest.raises(PolicyInvalid):
        load_trace_rules(path)
