"""What a person may decide: rungs with their bounds, other amounts, and who must be asked for them."""

from __future__ import annotations

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from shop import models
from shop.demo.people import PEOPLE
from shop.errors import (
    IdempotencyConflict,
    OrderNotFound,
    RemedyAmountRefused,
    RemedyBeyondLevel,
    RemedyRefused,
)
from shop.money import Money
from shop.services.orders import get_order
from shop.services.refunds import list_refunds
from shop.services.remedies import RemedyGranted, Resolution, allowed, grant, propose
from shop.services.remedy_proposals import Proposal
from tests.shop.days import TODAY
from tests.shop.shoppers import signed_in

ORDER = PEOPLE["camille"].orders["delivered"]
CAMILLE = signed_in("camille")


def pieces(session: Session) -> dict[int, int]:
    line = get_order(session, CAMILLE, ORDER).lines[0]
    return {line.line_id: line.quantity}


def costing(session: Session, euros: int) -> None:
    """Let what was bought have cost so much."""
    (line_id,) = pieces(session)
    session.execute(
        update(models.OrderLine).where(models.OrderLine.id == line_id).values(unit_price=euros * 100)
    )
    session.execute(
        update(models.Order).where(models.Order.number == ORDER).values(total=euros * 100 + 10_000)
    )


def proposal(session: Session, matter: str = "damaged") -> Proposal:
    return propose(session, CAMILLE, ORDER, matter, pieces(session), today=TODAY)


def may(session: Session, resolution: str, amount: int | None, level: str) -> Resolution:
    money = None if amount is None else Money(amount, "EUR")
    return allowed(
        session, CAMILLE, ORDER, "damaged", pieces(session), resolution, money, level=level, today=TODAY
    )


def decided(session: Session, resolution: str, amount: int | None, **more: object) -> RemedyGranted:
    asked = {
        "story": "",
        "idempotency_key": "approval:1",
        "today": TODAY,
        "level": "agent",
        "again": False,
        **more,
    }
    money = None if amount is None else Money(amount, "EUR")
    return grant(
        session,
        CAMILLE,
        ORDER,
        "damaged",
        pieces(session),
        resolution,
        amount=money,
        **asked,  # type: ignore[arg-type]
    )


def test_each_rung_has_its_bounds(session: Session) -> None:
    costing(session, 500)
    rungs = {rung.resolution.name: rung for rung in proposal(session).rungs}
    assert list(rungs) == ["keep_and_credit", "partial_refund", "resend", "full_refund"]
    assert {name: rung.resolution.level for name, rung in rungs.items()} == {
        "keep_and_credit": "agent",
        "partial_refund": "agent",
        "resend": "lead",
        "full_refund": "lead",
    }
    assert rungs["partial_refund"].most == Money(50_000, "EUR")
    assert rungs["partial_refund"].limits == {"agent": Money(30_000, "EUR"), "lead": None}
    assert rungs["full_refund"].most is None


def test_who_asks_is_told_with_what_she_had_before(session: Session) -> None:
    costing(session, 500)
    before = proposal(session).history
    assert (before.remedies, before.given, before.days) == (0, (), 365)
    assert before.orders >= 9
    other = PEOPLE["camille"].orders["partly_delivered"]
    line = get_order(session, CAMILLE, other).lines[0]
    granted = grant(
        session, CAMILLE, other, "damaged", {line.line_id: 1}, "partial_refund",
        story="", idempotency_key="before", today=TODAY, level="lead",
    )  # fmt: skip
    after = proposal(session).history
    assert (after.remedies, after.given) == (1, (granted.amount,))


def test_after_too_many_remedies_an_agent_may_grant_nothing(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shop.services.remedy_offers.claims_of", lambda *_: 5)
    rungs = proposal(session).rungs
    assert {rung.limits["agent"] for rung in rungs} == {Money(0, "EUR")}
    assert {rung.limits["lead"] for rung in rungs} == {None}
    assert {rung.resolution.level for rung in rungs} == {"lead"}


def test_a_share_may_be_another_amount(session: Session) -> None:
    costing(session, 500)
    assert may(session, "partial_refund", 30_000, "agent").amount == Money(30_000, "EUR")
    granted = decided(session, "partial_refund", 20_001)
    assert granted.amount == Money(20_001, "EUR")
    assert [refund.amount for refund in list_refunds(session, CAMILLE, ORDER)] == [Money(20_001, "EUR")]
    assert decided(session, "partial_refund", 20_001) == granted
    with pytest.raises(IdempotencyConflict):
        decided(session, "partial_refund", 20_002)


def test_a_higher_amount_needs_a_higher_level(session: Session) -> None:
    costing(session, 500)
    with pytest.raises(RemedyBeyondLevel) as caught:
        may(session, "partial_refund", 30_001, "agent")
    assert caught.value.needed == "lead"
    assert may(session, "partial_refund", 30_001, "lead").level == "lead"
    with pytest.raises(RemedyBeyondLevel):
        decided(session, "full_refund", None)


@pytest.mark.parametrize("amount", [0, -1, 50_001])
def test_nobody_gets_back_more_than_she_paid(session: Session, amount: int) -> None:
    costing(session, 500)
    with pytest.raises(RemedyAmountRefused) as caught:
        may(session, "partial_refund", amount, "lead")
    assert caught.value.most == 50_000


def test_what_the_rule_gives_as_a_whole_is_no_other_amount(session: Session) -> None:
    costing(session, 500)
    assert may(session, "full_refund", 50_000, "lead").amount == Money(50_000, "EUR")
    for resolution, amount in (("full_refund", 49_999), ("resend", 1), ("repair", None)):
        with pytest.raises(RemedyRefused) as caught:
            may(session, resolution, amount, "lead")
        assert caught.value.reason == "not_offered"


def test_a_foreign_currency_is_no_amount(session: Session) -> None:
    with pytest.raises(RemedyRefused):
        allowed(
            session, CAMILLE, ORDER, "damaged", pieces(session), "partial_refund", Money(5, "USD"),
            level="lead", today=TODAY,
        )  # fmt: skip


def test_what_was_put_right_meanwhile_is_not_put_right_again(session: Session) -> None:
    decided(session, "keep_and_credit", None, idempotency_key="meanwhile")
    with pytest.raises(RemedyRefused) as caught:
        decided(session, "partial_refund", None)
    assert caught.value.reason == "already_settled"


def test_another_shoppers_order_is_not_found(session: Session) -> None:
    with pytest.raises(OrderNotFound):
        propose(session, signed_in("jonas"), ORDER, "damaged", pieces(session), today=TODAY)
