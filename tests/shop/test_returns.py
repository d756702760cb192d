"""What may come back, and opening a return once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shop import models
from shop.database import ShopDatabase
from shop.demo.people import PEOPLE, Role
from shop.errors import IdempotencyConflict, OrderNotFound, ReturnRefused
from shop.services.orders import get_order
from shop.services.policies import return_rule
from shop.services.refunds import list_refunds
from shop.services.returns import (
    REFUSALS,
    ReturnOpened,
    list_returns,
    open_return,
    returnable_items,
)
from tests.shop.days import TODAY
from tests.shop.shoppers import signed_in

CAMILLE = PEOPLE["camille"]


def items(session: Session, role: Role, key: str = "camille", **asked: object) -> dict[str, str | None]:
    options = returnable_items(session, signed_in(key), PEOPLE[key].orders[role], today=TODAY, **asked)  # type: ignore[arg-type]
    assert {item.refusal_code for item in options.items} <= {None, *REFUSALS}
    return {item.sku: item.refusal_code for item in options.items}


def send_back(
    session: Session, lines: int = 1, reason: str = "does_not_fit", key: str = "k1", role: Role = "delivered"
) -> ReturnOpened:
    order = get_order(session, signed_in("camille"), CAMILLE.orders[role])
    ids = [line.line_id for line in order.lines[:lines]]
    return open_return(
        session, signed_in("camille"), CAMILLE.orders[role], ids, reason, idempotency_key=key, today=TODAY
    )


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("delivered", {"DRE-502": None, "SNK-101": None}),
        ("under_way", {"DRE-501": "not_delivered"}),
        ("placed", {"BOO-123": "not_delivered"}),
        ("old", {"COA-411": "window_closed"}),
        ("sealed", {"CRE-101": "hygiene", "SWE-311": None}),
        ("partly_delivered", {"LAM-101": None, "MUG-111": "not_delivered"}),
        ("returned", {"JEA-602": "already_returned"}),
    ],
)
def test_what_may_come_back(session: Session, role: Role, expected: dict[str, str | None]) -> None:
    assert items(session, role) == expected


def test_every_answer_cites_its_rule(session: Session) -> None:
    options = returnable_items(session, signed_in("camille"), CAMILLE.orders["sealed"], today=TODAY)
    assert options.rule == "eu.withdrawal.v1"
    assert {item.sku: item.rule for item in options.items} == {
        "CRE-101": "eu.hygiene.v1",
        "SWE-311": "eu.withdrawal.v1",
    }


def test_a_fault_opens_what_a_whim_does_not(session: Session) -> None:
    assert items(session, "sealed", reason="damaged") == {"CRE-101": None, "SWE-311": None}
    assert items(session, "old", reason="damaged") == {"COA-411": None}  # two years in the EU


def test_the_last_day_counts_and_the_next_does_not(session: Session) -> None:
    number = CAMILLE.orders["delivered"]
    options = returnable_items(session, signed_in("camille"), number, today=TODAY)
    last_day = options.items[0].send_by
    assert last_day == TODAY - timedelta(days=5) + timedelta(days=30)
    for day, allowed in ((last_day, True), (last_day + timedelta(days=1), False)):
        later = returnable_items(session, signed_in("camille"), number, today=day)
        assert later.items[0].returnable is allowed


@pytest.mark.parametrize(
    ("key", "rule", "paid_by"),
    [
        ("jonas", "eu.withdrawal.v1", "shop"),
        ("harriet", "uk.cancellation.v1", "shop"),
        ("xinyi", "cn.seven_days.v1", "shopper"),
        ("misaki", "jp.mail_order.v1", "shopper"),
        ("seoyeon", "kr.withdrawal.v1", "shopper"),
        ("thiago", "br.regret.v1", "shop"),
        ("ekaterina", "ru.distance.v1", "shopper"),
        ("maryam", "gulf.goodwill.v1", "shop"),
        ("olivia", "us.goodwill.v1", "shop"),
        ("emiliano", "mx.revocation.v1", "shopper"),
    ],
)
def test_each_country_has_its_rule(session: Session, key: str, rule: str, paid_by: str) -> None:
    number = PEOPLE[key].orders["delivered"]
    options = returnable_items(session, signed_in(key), number, today=TODAY)
    assert (options.rule, options.paid_by) == (rule, paid_by)
    assert all(item.returnable for item in options.items)


def test_opening_a_return(session: Session) -> None:
    opened = send_back(session)
    line = get_order(session, signed_in("camille"), CAMILLE.orders["delivered"]).lines[0]
    assert opened.rma.startswith("RMA-")
    assert [item.sku for item in opened.items] == ["DRE-502"]
    assert opened.refund is not None
    assert opened.refund.amount == line.unit_price.amount * line.quantity
    assert (opened.paid_by, opened.rule) == ("shop", "eu.withdrawal.v1")
    assert opened.send_by == TODAY + timedelta(days=14)
    assert opened.refund_by == opened.send_by + timedelta(days=5)
    assert opened.ship_to[-1] == "Germany"
    assert items(session, "delivered") == {"DRE-502": "already_returned", "SNK-101": None}
    (refund,) = list_refunds(session, signed_in("camille"), CAMILLE.orders["delivered"])
    assert (refund.rma, refund.status, refund.amount) == (opened.rma, "awaiting_goods", opened.refund)
    assert list_returns(session, signed_in("camille"), CAMILLE.orders["delivered"]) == [opened]


def test_all_lines_bring_the_whole_total_back_in_the_eu(session: Session) -> None:
    order = get_order(session, signed_in("camille"), CAMILLE.orders["delivered"])
    assert send_back(session, lines=2).refund == order.summary.total


def test_the_same_key_opens_once(database: ShopDatabase) -> None:
    with database.session() as session:
        first = send_back(session)
    with database.session() as session:
        assert send_back(session) == first
        assert (
            session.execute(
                select(func.count()).select_from(models.Return).filter_by(rma=first.rma)
            ).scalar_one()
            == 1
        )


def test_the_same_key_for_something_else_is_refused(session: Session) -> None:
    send_back(session)
    with pytest.raises(IdempotencyConflict):
        send_back(session, lines=2)
    with pytest.raises(IdempotencyConflict):
        send_back(session, reason="damaged")


def test_a_refused_line_opens_nothing(session: Session) -> None:
    with pytest.raises(ReturnRefused) as caught:
        send_back(session, lines=2, role="sealed")
    assert (caught.value.reason, caught.value.rule, caught.value.sku) == (
        "hygiene",
        "eu.hygiene.v1",
        "CRE-101",
    )
    assert list_returns(session, signed_in("camille"), CAMILLE.orders["sealed"]) == []


def test_one_line_comes_back_once_whoever_asks_at_once(database: ShopDatabase) -> None:
    number = CAMILLE.orders["delivered"]
    with database.session() as session:
        line = get_order(session, signed_in("camille"), number).lines[0].line_id

    def attempt(key: int) -> str:
        asked = {"idempotency_key": f"at-once-{key}", "today": TODAY}
        try:
            with database.session() as session:
                return open_return(session, signed_in("camille"), number, [line], "other", **asked).rma  # type: ignore[arg-type]
        except ReturnRefused as refusal:
            return refusal.reason

    with ThreadPoolExecutor(6) as pool:
        answers = sorted(pool.map(attempt, range(6)))
    assert answers.count("already_returned") == 5, answers


def test_another_shoppers_order_is_not_found(session: Session) -> None:
    number = CAMILLE.orders["delivered"]
    for attempt in (
        lambda: returnable_items(session, signed_in("jonas"), number, today=TODAY),
        lambda: open_return(
            session, signed_in("jonas"), number, [1], "other", idempotency_key="k", today=TODAY
        ),
        lambda: list_returns(session, signed_in("jonas"), number),
        lambda: list_refunds(session, signed_in("jonas"), number),
    ):
        with pytest.raises(OrderNotFound):
            attempt()


@pytest.mark.parametrize(("line_ids", "reason"), [([], "other"), ([10**6], "other"), ([1], "because")])
def test_a_call_that_makes_no_sense(session: Session, line_ids: list[int], reason: str) -> None:
    with pytest.raises(ValueError, match="Expected"):
        open_return(
            session,
            signed_in("camille"),
            CAMILLE.orders["delivered"],
            line_ids,
            reason,
            idempotency_key="k",
            today=TODAY,
        )


def test_the_rule_is_kept_as_it_read(session: Session) -> None:
    opened = send_back(session)
    row = session.execute(select(models.Return).filter_by(rma=opened.rma)).scalar_one()
    kept = session.get(models.CitedRule, row.policy_digest)
    assert kept.body["id"] == "eu.withdrawal.v1"
    assert kept.body["window_days"] == return_rule("FR", "clothing").window_days


def test_money_that_came_back_last_time(session: Session) -> None:
    (refund,) = list_refunds(session, signed_in("camille"), CAMILLE.orders["returned"])
    assert refund.status == "sent"
    assert refund.sent_on
    assert refund.sent_on <= TODAY
    assert refund.rma
