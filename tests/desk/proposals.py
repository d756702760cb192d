"""What the bot would propose for goods of the demo shop, as it travels to the desk."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from sqlalchemy import update

from shop import models
from shop.database import ShopDatabase
from shop.demo.people import PEOPLE
from shop.money import Money
from shop.services.identity import Proof, Shopper
from shop.services.orders import get_order
from shop.services.remedies import Rung, propose


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
    items = [
        {
            "line_id": item.line_id,
            "sku": item.sku,
            "title": item.title,
            "image": item.image,
            "quantity": quantity,
        }
        for item, quantity in found.items
    ]
    history = {
        "since": found.history.since.isoformat(),
        "orders": found.history.orders,
        "remedies": found.history.remedies,
        "given": [],
        "days": found.history.days,
    }
    return {
        "order_number": number,
        "intent": "report_damaged_item",
        "matter": "damaged",
        "items": items,
        "story": "The sole is coming off.",
        "resolution": resolution,
        "proof": "signed",
        "rungs": [_rung(rung) for rung in found.rungs],
        "rule": found.rule,
        "source": found.source,
        "history": history,
    }


def _rung(rung: Rung) -> dict[str, Any]:
    option = rung.resolution
    return {
        "resolution": option.name,
        "amount": _money(option.amount),
        "cost": _money(option.cost),
        "goods": option.goods,
        "level": option.level,
        "due_by": option.due_by.isoformat(),
        "send_by": option.send_by.isoformat() if option.send_by else None,
        "most": _money(rung.most),
        "limits": {level: _money(limit) for level, limit in rung.limits.items()},
    }


def _money(money: Money | None) -> dict[str, Any] | None:
    return dict(money.as_data()) if money else None
