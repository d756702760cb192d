"""What the bot would propose for goods of the demo shop, as it travels to the desk."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from sqlalchemy import update

from shop import models
from shop.database import ShopDatabase
from shop.demo.people import PEOPLE
from shop.services.fee_proposals import FEE_REFUND, propose_fee
from shop.services.identity import Proof, Shopper
from shop.services.orders import get_order
from shop.services.remedies import propose


def proposal(shop_url: str, person: str, resolution: str, price: int) -> dict[str, Any]:
    """A claim about the first item of somebody's delivered order, which cost `price` whole units."""
    number = PEOPLE[person].orders["delivered"]
    shopper = Shopper(PEOPLE[person].customer_id, Proof.SIGNED)
    database = ShopDatabase(shop_url)
    with database.writing() as session:
        line = get_order(session, shopper, number).lines[0]
        session.execute(
            update(models.OrderLine)
            .where(models.OrderLine.id == line.line_id)
            .values(unit_price=price * 100, quantity=1)
        )
        session.execute(
            update(models.Order).where(models.Order.number == number).values(total=price * 100 + 5000)
        )
        today = datetime.now(timezone.utc).date()
        found = propose(session, shopper, number, "damaged", {line.line_id: 1}, today=today)
    database.close()
    return {
        **found.as_data(),
        "intent": "report_damaged_item",
        "story": "The sole is coming off.",
        "resolution": resolution,
        "proof": "signed",
    }


def fee_proposal(shop_url: str, person: str, fee: int) -> dict[str, Any]:
    """The delivery fee of somebody's late order, which cost `fee` whole units."""
    number = PEOPLE[person].orders["delayed"]
    database = ShopDatabase(shop_url)
    with database.writing() as session:
        session.execute(
            update(models.Order)
            .where(models.Order.number == number)
            .values(shipping=fee * 100, total=fee * 100 + 5000)
        )
        today = datetime.now(timezone.utc).date()
        shopper = Shopper(PEOPLE[person].customer_id, Proof.SIGNED)
        found = propose_fee(session, shopper, number, today=today)
    database.close()
    return {
        **found.as_data(),
        "intent": "request_refund",
        "story": "",
        "resolution": FEE_REFUND,
        "proof": "signed",
    }
