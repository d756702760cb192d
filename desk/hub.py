"""Who listens to what in this process. A hint only: the database is the truth.

Whoever misses an event reads the messages after the last sequence number it has seen. So a second hub that
hears of other desk processes (over Redis, say) only has to call `publish` here.
"""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from desk.errors import RateLimited
from desk.events import AgentEvent, ShopperEvent

AGENTS = "agents"
# Many tabs and devices; more of one conversation only make each of its messages dear.
CONVERSATION_LISTENERS = 32
_RETRY_SECONDS = 5


def conversation_topic(conversation_id: str) -> str:
    """The topic of a conversation's shopper."""
    return f"conversation:{conversation_id}"


class Event:
    """An event on its way: its data, and its JSON, encoded once for all who get it."""

    __slots__ = ("_encoded", "data")

    def __init__(self, data: ShopperEvent | AgentEvent) -> None:
        self.data: Mapping[str, Any] = data
        self._encoded: str | None = None

    @property
    def encoded(self) -> str:
        """The JSON text of the event."""
        if self._encoded is None:
            self._encoded = json.dumps(self.data, ensure_ascii=False, separators=(",", ":"))
        return self._encoded


class Subscription:
    """A bounded queue of events of one topic. `overflowed`: some were dropped, read the database again."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._events: list[Event] = []
        self._ready = asyncio.Event()
        self._overflow = asyncio.Event()
        self.closed = False

    @property
    def overflowed(self) -> bool:
        """Whether events were dropped because the reader was too slow."""
        return self._overflow.is_set()

    async def wait_for_overflow(self) -> None:
        """Wait until events are dropped; perhaps for ever."""
        await self._overflow.wait()

    def put(self, event: Event) -> None:
        """Add an event, or mark the subscription as overflowed when its reader is too slow."""
        if len(self._events) >= self._limit:
            self._overflow.set()
        else:
            self._events.append(event)
        self._ready.set()

    def close(self) -> None:
        """Wake the reader for the last time."""
        self.closed = True
        self._ready.set()

    async def take(self) -> list[Event]:
        """Wait until there is something, and take it all. Empty when closed or overflowed."""
        await self._ready.wait()
        self._ready.clear()
        events, self._events = self._events, []
        return events

    async def take_within(self, seconds: float) -> list[Event]:
        """As `take`; empty also when nothing came within `seconds`."""
        try:
            return await asyncio.wait_for(self.take(), seconds)
        except asyncio.TimeoutError:
            return []


class Hub:
    """Publishes events to the subscriptions of a topic. Used from the event loop only."""

    def __init__(self) -> None:
        self._topics: dict[str, set[Subscription]] = defaultdict(set)
        self.closed = False

    def subscribe(self, topic: str, limit: int = 256, listeners: int | None = None) -> Subscription:
        """Listen to `topic` until `unsubscribe`. Raises `RateLimited` where `listeners` listen already."""
        if listeners is not None and len(self._topics.get(topic, ())) >= listeners:
            raise RateLimited("connections that wait for one conversation", _RETRY_SECONDS)
        subscription = Subscription(limit)
        self._topics[topic].add(subscription)
        if self.closed:
            subscription.close()
        return subscription

    def unsubscribe(self, topic: str, subscription: Subscription) -> None:
        """Stop listening."""
        listeners = self._topics.get(topic)
        if listeners is not None:
            listeners.discard(subscription)
            if not listeners:
                del self._topics[topic]

    def publish(self, topic: str, data: ShopperEvent | AgentEvent) -> None:
        """Give `data` to everyone who listens to `topic`."""
        listeners = self._topics.get(topic)
        if listeners:
            event = Event(data)
            for subscription in listeners:
                subscription.put(event)

    def close(self) -> None:
        """The process is ending: wake everyone who waits, so that nobody is waited for."""
        self.closed = True
        for listeners in self._topics.values():
            for subscription in listeners:
                subscription.close()
