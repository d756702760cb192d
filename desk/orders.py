"""A shopper's orders for the agent who helps her: read from the shop, shown as the cards show them."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from desk.models import Conversation
from desk.wire import language_of, timestamp
from shop.database import ShopDatabase
from shop.money import Money
from shop.services.identity import Proof, Shopper
from shop.services.orders import OrderSummary
from shop.services.parcels import OrderTracking, Parcel, track_orders

_LIMIT = 10


def shopper_orders(database: ShopDatabase, conversation: Conversation) -> list[dict[str, Any]]:
    """The newest orders of the signed-in shopper, each with its parcels; empty for everyone else."""
    if conversation.customer_id is None:
        return []
    shopper = Shopper(customer_id=conversation.customer_id, proof=Proof.SIGNED)
    today = datetime.now(timezone.utc).date()
    with database.session() as session:
        tracked = track_orders(
            session, shopper, today=today, limit=_LIMIT, language=language_of(conversation)
        )
        return [_order(tracking) for tracking in tracked]


def _order(tracking: OrderTracking) -> dict[str, Any]:
    order: OrderSummary = tracking.order
    return {
        "order_number": order.order_number,
        "placed_on": order.placed_on.isoformat(),
        "status": order.status,
        "total": _money(order.total),
        "image": order.image,
        "items": order.items,
        "title": order.title,
        "payload": None,
        "parcels": [parcel_card(parcel, tracking) for parcel in tracking.parcels],
    }


def parcel_card(parcel: Parcel, tracking: OrderTracking) -> dict[str, Any]:
    """The parcel as the page draws it: carrier, events newest first, what is expected."""
    expected = None
    if parcel.expected_from and parcel.expected_to:
        expected = {"from": parcel.expected_from.isoformat(), "to": parcel.expected_to.isoformat()}
    return {
        "type": "parcel",
        "order_number": parcel.order_number,
        "carrier": parcel.carrier,
        "carrier_name": parcel.carrier_name,
        "tracking_number": parcel.tracking_number,
        "status": parcel.status,
        "expected": expected,
        "promised_by": tracking.promised_by.isoformat() if tracking.promised_by else None,
        "last_place": parcel.last_place,
        "as_of": timestamp(parcel.as_of) if parcel.as_of else None,
        "events": [
            {
                "code": event.code,
                "at": timestamp(event.at),
                "place": event.place,
                "country": event.country,
                "words": event.words,
            }
            for event in parcel.events
        ],
        "url": None,
    }


def _money(money: Money) -> dict[str, Any]:
    return {"amount": money.amount, "currency": money.currency}
