"""A shopper's orders for the agent who helps her: read from the shop, shown as the cards show them."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from desk.models import Conversation
from desk.wire import language_of
from shop.database import ShopDatabase
from shop.parcel_cards import parcel_card
from shop.services.identity import Proof, Shopper
from shop.services.orders import OrderSummary
from shop.services.parcels import OrderTracking, track_orders

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
        "total": order.total.as_data(),
        "image": order.image,
        "items": order.items,
        "title": order.title,
        "payload": None,
        "parcels": [parcel_card(parcel, tracking) for parcel in tracking.parcels],
    }
