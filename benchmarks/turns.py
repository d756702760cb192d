"""What a turn costs through the whole stack, early and late in a conversation, and what the processes weigh.

A turn is measured as its shopper feels it: from sending `POST messages` to having read the stored answer.
Beside it, in the same run, the same turns in Rasa's own `InMemoryTrackerStore`, which keeps every event.
"""

import argparse
import asyncio
import os
import tempfile
import time
import uuid
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx

from benchmarks.report import publish, resident_megabytes, spread
from bot.settings import Settings
from bot.worker import load_dialogue, newest_model
from shop.demo.people import PEOPLE
from tests.stack import Stack, running_stack

GUEST_TURNS = (
    "hello",
    "thank you so much",
    "which size fits me",
    "never mind",
    "what is the weather tomorrow",
)
UNLIMITED = {"MESSAGES_PER_MINUTE": "0", "CONVERSATIONS_PER_MINUTE": "0"}


class Conversation:
    """One shopper talking to a running Storeside over its public HTTP API."""

    def __init__(self, client: httpx.Client, customer_token: str | None = None) -> None:
        self._client = client
        opened = client.post(
            "/api/v1/conversations", json={"locale": "en", "site": "demo", "customer_token": customer_token}
        ).raise_for_status()
        self._path = f"/api/v1/conversations/{opened.json()['id']}/messages"
        self._headers = {"Authorization": f"Bearer {opened.json()['token']}"}
        self._seen = 0
        #: Milliseconds from each message's storing to its answer's, by the desk's own clock.
        self.stored_in: list[float] = []

    def turn(self, text: str) -> float:
        """Sends a message and waits for the bot's answer. Returns the time it took, in milliseconds."""
        begin = time.perf_counter()
        sent = self._client.post(
            self._path, json={"client_id": str(uuid.uuid4()), "text": text}, headers=self._headers
        ).raise_for_status()
        own = self._seen = sent.json()["seq"]
        stored_at = datetime.fromisoformat(sent.json()["created_at"].replace("Z", "+00:00"))
        while True:
            page = self._client.get(
                self._path, params={"after": self._seen, "wait": 10}, headers=self._headers
            ).raise_for_status()
            messages: list[dict[str, Any]] = page.json()["messages"]
            self._seen = max([self._seen, *(message["seq"] for message in messages)])
            answers = [one for one in messages if one["author"] == "bot" and one["seq"] > own]
            if answers:
                felt = (time.perf_counter() - begin) * 1000
                answered_at = datetime.fromisoformat(answers[0]["created_at"].replace("Z", "+00:00"))
                self.stored_in.append((answered_at - stored_at).total_seconds() * 1000)
                return felt
            if not messages:
                raise AssertionError(
                    f"no answer to {text!r} within 10 s; the state is {page.json()['state']}"
                )


def widget_token(client: httpx.Client) -> str:
    customer_id = PEOPLE["olivia"].customer_id
    client.post("/store/api/session", json={"customer_id": customer_id}).raise_for_status()
    token: str = client.get("/store/api/widget-token").raise_for_status().json()["token"]
    return token


def through_the_stack(stack: Stack, turns: int) -> list[dict[str, Any]]:
    with httpx.Client(base_url=stack.url, timeout=30) as client:
        warm_up = Conversation(client)
        for text in GUEST_TURNS * 4:
            warm_up.turn(text)
        talk = Conversation(client)
        samples = [talk.turn(GUEST_TURNS[number % len(GUEST_TURNS)]) for number in range(turns)]
        signed_in = Conversation(client, widget_token(client))
        number = PEOPLE["olivia"].orders["under_way"]
        lookups = [signed_in.turn(f"where is order {number}?") for _ in range(100)]
    late = samples[-20:]
    return [
        {"what": "a turn, any", **spread(samples)},
        {"what": "of it, message stored to answer stored", **spread(talk.stored_in)},
        {"what": "turns 1 to 20", **spread(samples[:20])},
        {"what": f"turns {turns - 19} to {turns}", **spread(late)},
        {"what": "a turn that looks up a parcel", **spread(lookups)},
    ]


def memory(stack: Stack) -> list[dict[str, Any]]:
    return [
        {"process": name, "resident MB": round(resident_megabytes(process.pid))}
        for name, process in stack.processes.items()
    ]


async def in_process(turns: int, tracker_store: str) -> list[float]:
    """The milliseconds of each turn of one conversation inside one process, without the desk around it.

    The model, the actions and the sentences are the same; `tracker_store` says who keeps the conversation.
    """
    settings = Settings.from_environment()
    model = newest_model(settings.models)
    dialogue = load_dialogue(model, settings)

    from rasa.core.channels.channel import UserMessage
    from rasa.core.processor import MessageProcessor
    from rasa.core.tracker_store import InMemoryTrackerStore

    from bot.action_endpoint import InProcessActions
    from bot.nlg import FluentNaturalLanguageGenerator
    from bot.turns import Turn

    context: dict[str, Any] = {"locale": "en", "language": "en", "site": "demo", "page": {}, "shopper": {}}
    snapshot = None
    rasa = MessageProcessor(
        model_path=model,
        tracker_store=InMemoryTrackerStore(None),
        lock_store=None,
        generator=FluentNaturalLanguageGenerator(),
        action_endpoint=InProcessActions(seconds=settings.action_seconds),
    )
    rasa.tracker_store.domain = rasa.domain
    samples = []
    for number in range(turns):
        text = GUEST_TURNS[number % len(GUEST_TURNS)]
        begin = time.perf_counter()
        if tracker_store == "snapshot":
            answer = await dialogue.turn(Turn(str(number), "long", text, None, context, snapshot))
            snapshot = answer["snapshot"]
        else:
            metadata = {**context, "turn_id": str(number)}
            await rasa.handle_message(UserMessage(text, sender_id="long", metadata=metadata))
        samples.append((time.perf_counter() - begin) * 1000)
    return samples


def tracker_rows(turns: int) -> list[dict[str, Any]]:
    rows = []
    for name, store in (
        ("Storeside's bounded snapshot", "snapshot"),
        ("Rasa's InMemoryTrackerStore", "rasa"),
    ):
        samples = asyncio.run(in_process(turns, store))
        early, late = spread(samples[4:24]), spread(samples[-20:])
        rows.append(
            {
                "tracker": name,
                "turns 5 to 24, p50 ms": early["p50"],
                f"turns {turns - 19} to {turns}, p50 ms": late["p50"],
                "grows by": f"x{late['p50'] / early['p50']:.2f}",
            }
        )
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", type=int, default=200, help="how long the conversation is (default 200)")
    turns = parser.parse_args().turns
    with tempfile.TemporaryDirectory() as folder, running_stack(Path(folder), **UNLIMITED) as stack:
        publish(
            "turns",
            f"A turn over HTTP, message in to stored answer out, ms, {turns} turns",
            through_the_stack(stack, turns),
        )
        publish("memory", "What the processes hold after that", memory(stack))
        os.environ["SHOP_DATABASE_URL"] = stack.environment["SHOP_DATABASE_URL"]
        publish("tracker", "The same conversation in one process, without the desk", tracker_rows(turns))


if __name__ == "__main__":
    main()
