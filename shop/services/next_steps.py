"""What a shopper can do now with an order, by its state and the rules in force."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from shop.connectors.seam import is_embedded
from shop.errors import ConnectorCannot
from shop.services.addresses import address_options
from shop.services.cancellations import cancel_options
from shop.services.identity import Shopper
from shop.services.order_rules import change_rule
from shop.services.orders import find_order
from shop.services.returns import FAULTS, returnable_items

# In the order in which they are offered.
STEPS = (
    "change",  # another size, more or fewer, one thing more
    "readdress",  # another address, or another way to receive it that the carrier offers
    "cancel",
    "return",
    "exchange",
    "put_right",  # what came broken, wrong or not at all
    "claim",  # what failed later
    "refund",  # of an order that is lost
    "ask_for_money",  # where money is that is on its way back
    "invoice",
)
_ARRIVED = frozenset({"delivered", "partly_delivered"})
_MONEY_GOES_BACK = frozenset({"cancelled", "returned", "refunded"})
_HAS_INVOICE = frozenset({"shipped", "in_customs", "delayed", *_ARRIVED, "returned", "refunded"})


def next_steps(session: Session, shopper: Shopper, order_number: str, *, today: date) -> tuple[str, ...]:
    """Those of STEPS that would not be refused at once. Raises OrderNotFound."""
    if not is_embedded(session):
        return _steps_elsewhere(session, shopper, order_number, today)
    order = find_order(session, shopper, order_number)
    rule, address = change_rule(order.placed_at.date()), address_options(session, shopper, order_number)
    possible = {
        "change": order.status in rule.change,
        "readdress": address.refusal is None or bool(address.redirects),
        "cancel": order.status in rule.cancel,
        "refund": order.status == "lost",
        "ask_for_money": order.status in _MONEY_GOES_BACK,
        "invoice": order.status in _HAS_INVOICE,
    }
    if order.status in _ARRIVED:
        back = returnable_items(session, shopper, order_number, today=today).returnable
        faulty = returnable_items(
            session, shopper, order_number, today=today, reason=sorted(FAULTS)[0]
        ).returnable
        possible |= {
            "return": bool(back),
            "exchange": bool(back),
            "put_right": bool(back or faulty),
            "claim": not back,
        }
    return tuple(step for step in STEPS if possible.get(step))


def _steps_elsewhere(session: Session, shopper: Shopper, order_number: str, today: date) -> tuple[str, ...]:
    """Of a connected shop's order; none while a clerk has it open."""
    try:
        options = cancel_options(session, shopper, order_number, today=today)
    except ConnectorCannot:
        return ()
    possible = {"cancel": options.refusal is None, "ask_for_money": options.status in _MONEY_GOES_BACK}
    return tuple(step for step in STEPS if possible.get(step))
