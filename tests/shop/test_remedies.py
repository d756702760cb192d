"""Putting things right: what is offered, by which rule, who may grant it, and granting it once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from shop import models
from shop.database import ShopDatabase
from shop.demo.people import PEOPLE, Role
from shop.errors import IdempotencyConflict, OrderNotFound, RemedyBeyondLevel, RemedyRefused
from shop.money import Money
from shop.services.orders import OrderLine, get_order
from shop.services.refunds import list_refunds
from shop.services.remedies import (
    REMEDY_MATTERS,
    REMEDY_REFUSALS,
    RemedyGranted,
    RemedyOffer,
    claimable_lines,
    grant,
    list_remedies,
    offered,
)
from shop.services.remedy_rules import remedy_policy
from shop.services.returns import list_returns, returnable_items
from tests.shop.days import TODAY
from tests.shop.shoppers import signed_in


def line(session: Session, role: Role, place: int = 0, key: str = "camille") -> OrderLine:
    return get_order(session, signed_in(key), PEOPLE[key].orders[role]).lines[place]


def offer(
    session: Session, matter: str, role: Role, place: int = 0, key: str = "camille", **more: object
) -> RemedyOffer:
    found = line(session, role, place, key)
    asked = {"today": TODAY, "shown": True, **more}
    pieces = {found.line_id: found.quantity}
    return offered(session, signed_in(key), PEOPLE[key].orders[role], matter, pieces, **asked)  # type: ignore[arg-type]


def put_right(
    session: Session,
    matter: str = "damaged",
    resolution: str = "keep_and_credit",
    role: Role = "delivered",
    place: int = 0,
    key: str = "camille",
    **more: object,
) -> RemedyGranted:
    found = line(session, role, place, key)
    asked = {
        "story": "The handle is off.",
        "idempotency_key": "k1",
        "today": TODAY,
        "shown": True,
        **more,
    }
    pieces = {found.line_id: found.quantity}
    return grant(
        session,
        signed_in(key),
        PEOPLE[key].orders[role],
        matter,
        pieces,
        resolution,
        **asked,  # type: ignore[arg-type]
    )


def names(found: RemedyOffer) -> list[str]:
    return [option.name for option in found.resolutions]


@pytest.mark.parametrize("matter", REMEDY_MATTERS)
@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("delivered", [None, None]),
        ("under_way", ["not_delivered"]),
        ("partly_delivered", [None, "not_delivered"]),
        ("returned", ["already_returned"]),
    ],
)
def test_what_may_be_brought_up(
    session: Session, matter: str, role: Role, expected: list[str | None]
) -> None:
    found = claimable_lines(
        session, signed_in("camille"), PEOPLE["camille"].orders[role], matter, today=TODAY
    )
    assert [item.refusal_code for item in found.items] == expected
    assert set(expected) <= {None, *REMEDY_REFUSALS}
    assert found.rule == f"eu.{matter}.v1"


@pytest.mark.parametrize(
    ("matter", "expected"),
    [
        ("damaged", ["keep_and_credit", "partial_refund", "resend", "full_refund"]),
        ("wrong_item", ["keep_and_credit", "resend", "full_refund"]),
        ("missing_item", ["resend", "full_refund"]),
        ("warranty", ["repair", "resend"]),
    ],
)
def test_the_ladder_of_each_matter(session: Session, matter: str, expected: list[str]) -> None:
    found = offer(session, matter, "delivered")
    assert names(found) == expected
    assert found.source.startswith("Directive (EU) 2019/771")


def test_amounts_follow_from_the_price(session: Session) -> None:
    price = line(session, "delivered").unit_price.amount
    credit, share, resend, refund = offer(session, "damaged", "delivered").resolutions
    assert credit.amount.amount == -(-price * 40 // 100)
    assert share.amount.amount == -(-price * 30 // 100)
    assert (resend.amount.amount, resend.cost.amount) == (0, price)
    assert refund.amount == Money(price, "EUR")
    assert (credit.goods, share.goods, refund.goods) == ("keep", "keep", "send_back")
    assert refund.due_by == TODAY + timedelta(days=28)  # fourteen days to send it, fourteen to pay


@pytest.mark.parametrize(
    ("key", "prefix"),
    [
        ("jonas", "eu"),
        ("harriet", "uk"),
        ("xinyi", "cn"),
        ("misaki", "jp"),
        ("seoyeon", "kr"),
        ("thiago", "br"),
        ("ekaterina", "ru"),
        ("maryam", "world"),
        ("olivia", "world"),
    ],
)
@pytest.mark.parametrize("matter", REMEDY_MATTERS)
def test_each_country_has_its_rule(session: Session, key: str, prefix: str, matter: str) -> None:
    found = offer(session, matter, "delivered", key=key)
    assert found.rule == f"{prefix}.{matter}.v1"
    assert found.resolutions


def test_a_fault_that_is_no_longer_presumed_is_for_a_person(session: Session) -> None:
    levels = {option.level for option in offer(session, "warranty", "old").resolutions}  # 400 days
    assert levels == {"agent"}


def test_the_last_day_counts_and_the_next_does_not(session: Session) -> None:
    delivered_on = TODAY - timedelta(days=5)
    offer(session, "warranty", "delivered", today=delivered_on + timedelta(days=730))
    with pytest.raises(RemedyRefused) as caught:
        offer(session, "warranty", "delivered", today=delivered_on + timedelta(days=731))
    assert (caught.value.reason, caught.value.rule) == ("too_late", "eu.warranty.v1")


def test_what_is_sold_out_is_not_promised(session: Session) -> None:
    session.execute(update(models.Stock).values(quantity=0))
    found = offer(session, "damaged", "delivered")
    assert found.sold_out
    assert "resend" not in names(found)
    # The law's other way is then open at once.
    assert names(offer(session, "warranty", "sealed")) == ["full_refund"]


def test_beauty_can_not_be_repaired_and_stays(session: Session) -> None:
    session.execute(update(models.Stock).values(quantity=5))
    found = offer(session, "warranty", "sealed")
    assert names(found) == ["resend"]
    assert found.resolutions[0].goods == "keep"


def test_a_credit_is_booked_for_the_customer(session: Session) -> None:
    granted = put_right(session)
    credit = session.execute(select(models.Credit)).scalar_one()
    assert (credit.customer_id, credit.amount) == (PEOPLE["camille"].customer_id, granted.amount.amount)
    assert credit.valid_until == granted.due_by == TODAY + timedelta(days=365)
    assert granted.number.startswith("REM-")
    assert list_remedies(session, signed_in("camille"), granted.order_number) == [granted]


def test_part_of_the_price_goes_back_at_once(session: Session) -> None:
    granted = put_right(session, resolution="partial_refund")
    (refund,) = list_refunds(session, signed_in("camille"), granted.order_number)
    assert (refund.amount, refund.status, refund.due_by) == (granted.amount, "approved", granted.due_by)
    assert refund.rma is None


def test_all_of_the_price_waits_for_the_goods(session: Session) -> None:
    granted = put_right(session, resolution="full_refund")
    (opened,) = list_returns(session, signed_in("camille"), granted.order_number)
    assert (opened.rma, opened.rule, opened.refund) == (granted.rma, "eu.damaged.v1", granted.amount)
    assert (opened.send_by, opened.paid_by) == (granted.send_by, "shop")
    (refund,) = list_refunds(session, signed_in("camille"), granted.order_number)
    assert refund.status == "awaiting_goods"


def test_new_goods_leave_the_stock(session: Session) -> None:
    pieces = select(func.sum(models.Stock.quantity))
    before = session.execute(pieces).scalar_one()
    granted = put_right(session, "missing_item", "resend")
    resend = session.execute(select(models.Resend)).scalar_one()
    assert (resend.quantity, resend.status) == (1, "to_pack")
    assert session.execute(pieces).scalar_one() == before - 1
    assert (granted.goods, granted.amount.amount) == ("none", 0)


def test_a_repair_names_where_to_send_it(session: Session) -> None:
    granted = put_right(session, "warranty", "repair")
    assert granted.ship_to[-1] == "Germany"
    assert granted.send_by == TODAY + timedelta(days=14)
    assert granted.due_by == TODAY + timedelta(days=44)
    assert list_refunds(session, signed_in("camille"), granted.order_number) == []


def test_what_was_put_right_is_settled(session: Session) -> None:
    granted = put_right(session)
    with pytest.raises(RemedyRefused) as caught:
        put_right(session, resolution="full_refund", idempotency_key="k2")
    assert caught.value.reason == "already_settled"
    options = returnable_items(session, signed_in("camille"), granted.order_number, today=TODAY)
    assert [item.refusal_code for item in options.items] == ["already_settled", None]
    # A person may do more.
    more = put_right(session, resolution="partial_refund", idempotency_key="k3", level="agent")
    assert more.level == "agent"


def test_never_more_than_was_paid(session: Session) -> None:
    first = put_right(session, resolution="partial_refund")
    rest = put_right(session, resolution="full_refund", idempotency_key="k2", level="lead")
    price = line(session, "delivered").unit_price
    assert first.amount + rest.amount == price
    with pytest.raises(RemedyRefused, match="already_returned"):
        put_right(session, resolution="partial_refund", idempotency_key="k3", level="lead")


def test_beyond_the_bots_limit_a_person_grants(session: Session) -> None:
    session.execute(update(models.OrderLine).values(unit_price=models.OrderLine.unit_price + 20_000))
    session.execute(update(models.Order).values(total=models.Order.total + 90_000))
    session.expire_all()
    levels = {option.name: option.level for option in offer(session, "damaged", "delivered").resolutions}
    assert levels["full_refund"] == "agent"
    with pytest.raises(RemedyBeyondLevel) as caught:
        put_right(session, resolution="full_refund")
    assert (caught.value.needed, caught.value.rule) == ("agent", "eu.damaged.v1")
    assert list_remedies(session, signed_in("camille"), PEOPLE["camille"].orders["delivered"]) == []
    assert put_right(session, resolution="full_refund", level="agent").level == "agent"


def test_many_claims_call_for_a_person(session: Session) -> None:
    put_right(session, idempotency_key="k1")
    put_right(session, place=1, idempotency_key="k2")
    assert {option.level for option in offer(session, "damaged", "sealed").resolutions} == {"agent"}


def test_one_of_two_pieces(session: Session) -> None:
    session.execute(update(models.OrderLine).values(quantity=2))
    session.expire_all()
    found = line(session, "delivered")
    number = PEOPLE["camille"].orders["delivered"]
    one = offered(session, signed_in("camille"), number, "damaged", {found.line_id: 1}, today=TODAY)
    both = offered(session, signed_in("camille"), number, "damaged", {found.line_id: 2}, today=TODAY)
    assert both.resolutions[1].amount.amount == pytest.approx(2 * one.resolutions[1].amount.amount, abs=1)
    # Half a line can't be sent back by itself.
    assert one.resolutions[-1].level != "bot"


def test_the_whole_order_brings_its_delivery_back(session: Session) -> None:
    number = PEOPLE["camille"].orders["delivered"]
    order = get_order(session, signed_in("camille"), number)
    pieces = {found.line_id: found.quantity for found in order.lines}
    found = offered(session, signed_in("camille"), number, "missing_item", pieces, today=TODAY)
    assert found.resolutions[-1].amount == order.summary.total


def test_the_same_key_grants_once(database: ShopDatabase) -> None:
    with database.session() as session:
        first = put_right(session, resolution="partial_refund")
    with database.session() as session:
        assert put_right(session, resolution="partial_refund") == first
        assert len(list_refunds(session, signed_in("camille"), first.order_number)) == 1


def test_the_same_key_for_something_else_is_refused(session: Session) -> None:
    put_right(session)
    with pytest.raises(IdempotencyConflict):
        put_right(session, resolution="full_refund")


def test_one_line_is_put_right_once_whoever_asks_at_once(database: ShopDatabase) -> None:
    with database.session() as session:
        pieces = {line(session, "delivered").line_id: 1}
    number = PEOPLE["camille"].orders["delivered"]

    def attempt(key: int) -> str:
        asked = {"story": "", "idempotency_key": f"at-once-{key}", "today": TODAY}
        try:
            with database.session() as session:
                return grant(
                    session,
                    signed_in("camille"),
                    number,
                    "damaged",
                    pieces,
                    "partial_refund",
                    **asked,  # type: ignore[arg-type]
                ).number
        except RemedyRefused as refusal:
            return refusal.reason

    with ThreadPoolExecutor(6) as pool:
        answers = sorted(pool.map(attempt, range(6)))
    assert answers.count("already_settled") == 5, answers


def test_what_is_not_offered_is_not_granted(session: Session) -> None:
    with pytest.raises(RemedyRefused) as caught:
        put_right(session, "missing_item", "keep_and_credit")
    assert caught.value.reason == "not_offered"


def test_another_shoppers_order_is_not_found(session: Session) -> None:
    found = line(session, "delivered")
    number = PEOPLE["camille"].orders["delivered"]
    with pytest.raises(OrderNotFound):
        offered(session, signed_in("jonas"), number, "damaged", {found.line_id: 1}, today=TODAY)
    with pytest.raises(OrderNotFound):
        grant(
            session,
            signed_in("jonas"),
            number,
            "damaged",
            {found.line_id: 1},
            "resend",
            story="",
            idempotency_key="k",
            today=TODAY,
        )


@pytest.mark.parametrize(
    ("matter", "pieces"), [("damaged", {}), ("damaged", {10**6: 1}), ("damaged", None), ("bored", None)]
)
def test_a_call_that_makes_no_sense(session: Session, matter: str, pieces: dict[int, int] | None) -> None:
    number = PEOPLE["camille"].orders["delivered"]
    asked = {line(session, "delivered").line_id: 7} if pieces is None else pieces
    with pytest.raises(ValueError, match="Expected"):
        offered(session, signed_in("camille"), number, matter, asked, today=TODAY)


def test_the_rule_is_kept_as_it_read(session: Session) -> None:
    granted = put_right(session)
    row = session.execute(select(models.Remedy).filter_by(number=granted.number)).scalar_one()
    kept = session.get(models.CitedRule, row.policy_digest)
    assert kept.body["id"] == "eu.damaged.v1"
    assert kept.body["ladder"][0]["resolution"] == "keep_and_credit"


def test_without_a_photo_more_than_a_little_needs_a_person(session: Session) -> None:
    found = offer(session, "damaged", "delivered", shown=False)
    assert found.photo_wanted
    levels = {option.name: option.level for option in found.resolutions}
    # Of little worth each, though the goods are not: a small sum needs no photo.
    little = remedy_policy().photos.above
    assert levels == {
        option.name: "bot" if remedy_policy().is_within(option.cost, little) else "agent"
        for option in found.resolutions
    }
    assert (levels["partial_refund"], levels["full_refund"]) == ("bot", "agent")
    with pytest.raises(RemedyBeyondLevel) as refused:
        put_right(session, resolution="full_refund", shown=False)
    assert refused.value.fields["needed"] == "agent"
    assert put_right(session, resolution="full_refund").level == "bot"


def test_nobody_needs_to_see_what_is_not_there(session: Session) -> None:
    found = offer(session, "missing_item", "delivered", shown=False)
    assert not found.photo_wanted
    assert {option.level for option in found.resolutions} == {"bot"}
