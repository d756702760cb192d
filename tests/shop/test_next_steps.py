"""What can be done with an order now: nothing is offered that the services would refuse at once."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import models
from shop.demo.people import PEOPLE, Role
from shop.errors import OrderNotFound
from shop.services.addresses import address_options
from shop.services.cancellations import cancel_options
from shop.services.identity import ANONYMOUS, Proof, Shopper
from shop.services.invoices import issue_invoice
from shop.services.next_steps import STEPS, next_steps
from shop.services.order_changes import change_options
from shop.services.returns import returnable_items
from tests.shop.days import TODAY
from tests.shop.shoppers import signed_in


@pytest.mark.parametrize(
    ("role", "steps"),
    [
        ("placed", ("change", "readdress", "cancel")),
        ("delivered", ("return", "exchange", "put_right", "invoice")),
        ("old", ("put_right", "claim", "invoice")),
        ("returned", ("ask_for_money", "invoice")),
    ],
)
def test_each_state_has_its_own(session: Session, role: Role, steps: tuple[str, ...]) -> None:
    number = PEOPLE["lucia"].orders[role]
    assert next_steps(session, signed_in("lucia"), number, today=TODAY) == steps


def test_every_state_leads_somewhere_and_nothing_offered_is_refused(session: Session) -> None:
    states = session.execute(select(models.Order.status).distinct()).scalars().all()
    assert len(states) >= 10
    for state in states:
        query = select(models.Order).where(models.Order.status == state)
        order = session.execute(query).scalars().first()
        shopper = Shopper(order.customer_id, Proof.SIGNED)
        steps = next_steps(session, shopper, order.number, today=TODAY)
        assert steps, f"nothing can be done with an order that is {state}"
        assert [step for step in STEPS if step in steps] == list(steps)
        if "cancel" in steps:
            assert cancel_options(session, shopper, order.number, today=TODAY).refusal is None
        if "change" in steps:
            assert change_options(session, shopper, order.number).refusal is None
        if "readdress" in steps:
            options = address_options(session, shopper, order.number)
            assert options.refusal is None or options.redirects
        if "return" in steps:
            assert returnable_items(session, shopper, order.number, today=TODAY).returnable
        if "invoice" in steps:
            assert issue_invoice(session, shopper, order.number, today=TODAY).number


def test_another_s_order_tells_nothing(session: Session) -> None:
    for shopper in (ANONYMOUS, signed_in("jonas")):
        with pytest.raises(OrderNotFound):
            next_steps(session, shopper, PEOPLE["lucia"].orders["placed"], today=TODAY)
