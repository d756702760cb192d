"""Conversations between turns, as compact snapshots of bounded size.

A snapshot is plain JSON: the slots, the active form, and of the last turns only what anybody still asks
for (what was meant, in which mood, which wordings were used). So turn 200 costs what turn 5 costs, and the
desk can keep it beside the answer.
"""

# ruff: noqa: ARG002 - Rasa's interface names the arguments, needed or not.

from __future__ import annotations

from collections.abc import Iterable
from itertools import dropwhile
from typing import Any

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, ActiveLoop, BotUttered, Event, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

VERSION = 1
TURNS_KEPT = 4
_PARSE_KEPT = ("intent", "entities", "language", "mood")

# What the shopper said is kept while the bot asks her what she meant by it.
ASKS_WHAT_WAS_MEANT = "utter_unsure_readings"

_KEPT = {event.type_name: event for event in (UserUttered, BotUttered, ActionExecuted)}

Snapshot = dict[str, Any]


class SnapshotTrackerStore(TrackerStore):  # type: ignore[misc]
    """Holds snapshots by conversation. The worker puts one in before a turn and takes it out afterwards;
    under `rasa shell` they stay until the process ends.
    """

    def __init__(
        self,
        domain: Domain | None = None,
        event_broker: EventBroker | None = None,
        host: EndpointConfig | None = None,
        **kwargs: Any,
    ) -> None:
        """The arguments are those with which Rasa makes a tracker store named in endpoints.yml."""
        super().__init__(domain, event_broker, **kwargs)
        self._snapshots: dict[str, Snapshot] = {}

    def put(self, conversation_id: str, snapshot: Snapshot | None) -> None:
        """Let the next turn of the conversation begin where `snapshot` ended; None begins a new one."""
        if snapshot is not None:
            self._snapshots[conversation_id] = snapshot

    def take(self, conversation_id: str) -> Snapshot | None:
        """The conversation's snapshot, which is forgotten here."""
        return self._snapshots.pop(conversation_id, None)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep the tracker's snapshot in place of the one before."""
        before = self._snapshots.get(tracker.sender_id)
        self._snapshots[tracker.sender_id] = snapshot_of(tracker, before)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker:
        """The conversation's tracker; a new one listens at once, so that no session has to be started."""
        return restored(sender_id, self._snapshots.get(sender_id), self.domain)

    async def keys(self) -> Iterable[str]:
        """The ids of the conversations held."""
        return self._snapshots.keys()


def snapshot_of(tracker: DialogueStateTracker, before: Snapshot | None = None) -> Snapshot:
    """The tracker's state as plain JSON. `before` is the snapshot it was restored from."""
    loop = tracker.active_loop_name
    return {
        "version": VERSION,
        "turns": (before or {}).get("turns", 0) + 1,
        "slots": {
            name: slot.value for name, slot in tracker.slots.items() if slot.value != slot.initial_value
        },
        "loop": loop,
        "events": _with_doubted_words(_last_turns(_that_count(tracker)), tracker),
    }


def doubted(snapshot: Snapshot | None) -> dict[str, Any] | None:
    """The message that the shopper was just asked about, as a `user` event with its text; else None."""
    said = [event for event in (snapshot or {}).get("events", []) if event["event"] == "user"]
    return said[-1] if said and said[-1]["text"] else None


def restored(sender_id: str, snapshot: Snapshot | None, domain: Domain) -> DialogueStateTracker:
    """A listening tracker in the state of `snapshot`. Slots the domain no longer has are left out."""
    tracker = DialogueStateTracker(sender_id, domain.slots)
    for event in _events(snapshot or {}, {slot.name for slot in domain.slots}):
        tracker.update(event, domain)
    return tracker


def _events(snapshot: Snapshot, known: set[str]) -> Iterable[Event]:
    for data in snapshot.get("events", []):
        # By name: Event.from_parameters looks through all event classes anew for each event.
        yield _KEPT[data["event"]]._from_parameters(data)
    for name, value in snapshot.get("slots", {}).items():
        if name in known:
            yield SlotSet(name, value)
    if snapshot.get("loop"):
        yield ActiveLoop(snapshot["loop"])
    yield ActionExecuted(ACTION_LISTEN_NAME)


def _that_count(tracker: DialogueStateTracker) -> list[Event]:
    """What has happened. Where a form begins anew, Rasa takes back its last run; what was said in it still
    counts for the mood, and tells where the turns begin.
    """
    applied = set(map(id, tracker.applied_events()))
    return [event for event in tracker.events if id(event) in applied or isinstance(event, UserUttered)]


def _last_turns(events: list[Event]) -> list[dict[str, Any]]:
    starts = [index for index, event in enumerate(events) if isinstance(event, UserUttered)]
    first = starts[-TURNS_KEPT] if len(starts) >= TURNS_KEPT else 0
    compact = (_compact(event) for event in events[first:])
    # What comes before the first message, such as the opening listen, tells nothing.
    return list(dropwhile(lambda data: data["event"] != "user", (data for data in compact if data)))


def _with_doubted_words(events: list[dict[str, Any]], tracker: DialogueStateTracker) -> list[dict[str, Any]]:
    answered = [event["metadata"].get("utter_action") for event in events if event["event"] == "bot"]
    if answered[-1:] == [ASKS_WHAT_WAS_MEANT]:
        latest = next(event for event in reversed(events) if event["event"] == "user")
        latest["text"] = tracker.latest_message.text
    return events


def _compact(event: Event) -> dict[str, Any] | None:
    """The event without what no later turn asks for; None when that is all of it."""
    if isinstance(event, UserUttered):
        parse = {key: event.parse_data[key] for key in _PARSE_KEPT if key in event.parse_data}
        return {"event": "user", "text": None, "parse_data": parse}
    if isinstance(event, BotUttered):
        kept = {key: event.metadata[key] for key in ("utter_action", "wording") if key in event.metadata}
        return {"event": "bot", "text": None, "data": {}, "metadata": kept}
    if isinstance(event, ActionExecuted) and event.action_name != ACTION_LISTEN_NAME:
        return {"event": "action", "name": event.action_name}
    return None
