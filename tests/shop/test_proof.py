"""What moves money or goods: not by number and address alone, and by the code as well as by signing in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from shop import models
from shop.demo.people import PEOPLE
from shop.errors import OrderNotFound, ProofTooWeak
from shop.services.exchanges import exchange_offer, open_exchange
from shop.services.identity import Proof, Shopper
from shop.services.one_time_codes import coded_with
from shop.services.orders import get_order
from shop.services.refunds import refund_shipping
from shop.services.remedies import grant
from shop.services.returns import open_return
from tests.shop.days import TODAY
from tests.shop.shoppers import signed_in, with_code, with_order

JONAS = PEOPLE["jonas"]
NUMBER = JONAS.orders["delivered"]
Move = Callable[[Session, Shopper], Any]


def exchange(session: Session, shopper: Shopper) -> Any:
    line = get_order(session, shopper, NUMBER).lines[0]
    variant = exchange_offer(session, shopper, NUMBER, line.line_id, today=TODAY).others[0].sku
    return open_exchange(
        session, shopper, NUMBER, line.line_id, variant, "does_not_fit", idempotency_key="k", today=TODAY
    )


def send_back(session: Session, shopper: Shopper) -> Any:
    line = get_order(session, shopper, NUMBER).lines[0].line_id
    return open_return(session, shopper, NUMBER, [line], "other", idempotency_key="k", today=TODAY)


def remedy(session: Session, shopper: Shopper, level: str = "bot") -> Any:
    line = get_order(session, shopper, NUMBER).lines[0]
    pieces = {line.line_id: line.quantity}
    asked = {"story": "It is torn.", "idempotency_key": "k", "today": TODAY, "level": level}
    return grant(session, shopper, NUMBER, "damaged", pieces, "partial_refund", **asked)  # type: ignore[arg-type]


def fee(session: Session, shopper: Shopper) -> Any:
    late = {"shipping": 500, "promised_by": TODAY - timedelta(days=30)}
    session.execute(update(models.Order).where(models.Order.number == NUMBER).values(**late))
    return refund_shipping(session, shopper, NUMBER, today=TODAY)


@pytest.mark.parametrize("move", [send_back, exchange, remedy, fee])
def test_number_and_address_move_nothing(session: Session, move: Move) -> None:
    refunds = select(func.count(models.Refund.id))
    before = session.execute(refunds).scalar_one()
    with pytest.raises(ProofTooWeak):
        move(session, with_order("jonas", "delivered"))
    assert session.execute(refunds).scalar_one() == before
    assert session.execute(select(func.count(models.Remedy.id))).scalar_one() == 0


@pytest.mark.parametrize("shopper", [with_code("jonas", "delivered"), signed_in("jonas")])
@pytest.mark.parametrize("move", [send_back, exchange, remedy, fee])
def test_a_code_is_worth_a_signature(session: Session, move: Move, shopper: Shopper) -> None:
    assert move(session, shopper)


def test_an_agent_answers_for_who_asks(session: Session) -> None:
    assert remedy(session, with_order("jonas", "delivered"), level="agent").level == "agent"


def test_a_code_counts_for_the_orders_of_its_mailbox(session: Session) -> None:
    coded, other = JONAS.orders["delivered"], JONAS.orders["under_way"]
    misakis = PEOPLE["misaki"].orders["delivered"]
    guest = Shopper(None, Proof.ONE_TIME_CODE, frozenset({coded, other, misakis}), frozenset({coded}))
    assert coded_with(session, guest, other) == {coded}
    assert coded_with(session, guest, misakis) == frozenset()
    with pytest.raises(OrderNotFound):
        coded_with(session, guest, PEOPLE["lucia"].orders["placed"])
