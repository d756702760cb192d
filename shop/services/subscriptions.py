"""What a customer wants to be written about, and switching it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timezone

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import models
from shop.connectors.seam import embedded_only
from shop.errors import NotSignedIn
from shop.models.upsert import insert_or_touch
from shop.services.identity import Proof, Shopper

# What goes without having been chosen. A newsletter needs consent: Directive 2002/58/EC, article 13(1).
TOPICS = {"newsletter": False, "order_updates": True}


@dataclass(frozen=True)
class Switched:
    """`changed` is False where the topic stood so already."""

    topic: str
    subscribed: bool
    changed: bool


@embedded_only("a customer's subscriptions")
def subscriptions(session: Session, shopper: Shopper) -> dict[str, bool]:
    """Every topic of TOPICS and whether the shopper gets it. Raises NotSignedIn."""
    customer_id = _customer_id(shopper)
    rows = session.execute(
        select(models.Subscription.topic, models.Subscription.subscribed).where(
            models.Subscription.customer_id == customer_id
        )
    )
    return {**TOPICS, **{topic: subscribed for topic, subscribed in rows if topic in TOPICS}}


@embedded_only("a customer's subscriptions")
def switch_subscription(
    session: Session, shopper: Shopper, topic: str, subscribed: bool, *, now: datetime | None = None
) -> Switched:
    """Subscribe to `topic` or unsubscribe. Raises NotSignedIn; ValueError for a topic that is none."""
    if topic not in TOPICS:
        raise ValueError(f"Expected one of {', '.join(TOPICS)}; got {topic!r}.")
    moment = now or datetime.now(timezone.utc)
    key = {"customer_id": _customer_id(shopper), "topic": topic}
    insert_or_touch(session, models.Subscription, {**key, "subscribed": TOPICS[topic], "changed_at": moment})
    row = session.get(models.Subscription, (key["customer_id"], topic), populate_existing=True)
    changed = row.subscribed != subscribed
    if changed:
        row.subscribed, row.changed_at = subscribed, moment
        session.flush()
    return Switched(topic, subscribed, changed)


def _customer_id(shopper: Shopper) -> int:
    if shopper.customer_id is None or shopper.proof < Proof.SIGNED:
        raise NotSignedIn
    return shopper.customer_id
