"""Who is writing, and which agents look on: known to this process only, never stored."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Any

from desk.events import AgentRef
from desk.hub import AGENTS, Hub, conversation_topic
from desk.models import Agent

_TYPING_SECONDS = 6.0


class Presence:
    """Typing signs end by themselves, so that a closed page leaves none behind."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._typing: dict[tuple[str, str], asyncio.TimerHandle] = {}
        self._names: dict[str, str] = {}
        self._pages: Counter[str] = Counter()

    def types(self, conversation_id: str, who: str) -> None:
        """`who` ("shopper" or "agent") is writing now."""
        earlier = self._typing.pop((conversation_id, who), None)
        if earlier is None:
            self._publish(conversation_id, who, who)
        else:
            earlier.cancel()
        self._typing[conversation_id, who] = asyncio.get_running_loop().call_later(
            _TYPING_SECONDS, self.stops_typing, conversation_id, who
        )

    def stops_typing(self, conversation_id: str, who: str) -> None:
        """`who` has sent, or has stopped writing."""
        timer = self._typing.pop((conversation_id, who), None)
        if timer is not None:
            timer.cancel()
            self._publish(conversation_id, who, None)

    def agent_is_typing(self, conversation_id: str) -> bool:
        """Whether an agent is writing in this conversation."""
        return (conversation_id, "agent") in self._typing

    def _publish(self, conversation_id: str, who: str, author: str | None) -> None:
        event: Any = {"type": "typing.changed", "author": author}
        if who == "agent":
            self._hub.publish(conversation_topic(conversation_id), event)
        else:
            event["conversation_id"] = conversation_id
            self._hub.publish(AGENTS, event)

    def agent_came(self, agent: Agent) -> None:
        """One more page of this agent is connected."""
        self._names[agent.id] = agent.name
        self._pages[agent.id] += 1
        self._tell_agents()

    def agent_left(self, agent: Agent) -> None:
        """One page of this agent less."""
        self._pages[agent.id] -= 1
        self._tell_agents()

    def _tell_agents(self) -> None:
        refs = [AgentRef(id=id_, name=self._names[id_]) for id_, pages in self._pages.items() if pages > 0]
        event: Any = {"type": "agents.changed", "agents": sorted(refs, key=lambda ref: ref["name"])}
        self._hub.publish(AGENTS, event)
