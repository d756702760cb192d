"""One turn of a conversation: a message and a snapshot in, an answer and the next snapshot out."""

# ruff: noqa: ARG002 - Rasa's interface names the arguments, needed or not.

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rasa.core.actions.action import Action, ActionExecutionRejection
from rasa.core.channels.channel import OutputChannel, UserMessage
from rasa.core.nlg import NaturalLanguageGenerator
from rasa.core.policies.policy import PolicyPrediction
from rasa.core.processor import MessageProcessor
from rasa.shared.core.constants import DEFAULT_INTENTS
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, Event
from rasa.shared.core.trackers import DialogueStateTracker

from actions.approvals import DECIDED
from actions.shop_access import looking_up_once
from bot.action_endpoint import InProcessActions
from bot.errors import PayloadInvalid, TurnFailed
from bot.language import conversation_language, wished_language
from bot.nlg import FluentNaturalLanguageGenerator
from bot.tracker_store import Snapshot, SnapshotTrackerStore, doubted

_PAYLOAD = re.compile(r"/(?P<intent>[A-Za-z_][\w-]*)\s*(?P<entities>\{.*\})?", re.DOTALL)
_LOOKS_LIKE_PAYLOAD = re.compile(r"[\s/]+")
_PARSE_FIELDS = ("intent", "entities", "intent_ranking", "language", "mood", "requests")
_ENTITY_MAX_CHARACTERS = 200
# What travels beside the words of a message.
_FOR_THE_DESK = ("handoff", "rating", "approval", "settled")

Parse = dict[str, Any]


@dataclass(frozen=True)
class Turn:
    """What the desk asks. `context` holds locale, language, site, page, shopper and photos as the protocol
    says, `approvals` that wait for a person, and the `decision` that this turn carries out.
    """

    turn_id: str
    conversation_id: str
    text: str
    payload: str | None
    context: dict[str, Any]
    snapshot: Snapshot | None


class Dialogue:
    """A loaded model. Holds nothing between turns; two turns of one conversation must not run at once."""

    def __init__(self, model: Path, *, action_seconds: float) -> None:
        self.model = model.name
        generator = FluentNaturalLanguageGenerator()
        self._spoken = generator.sentences.languages
        self._store = SnapshotTrackerStore()
        self._processor = _Processor(
            model_path=model,
            tracker_store=self._store,
            lock_store=None,
            generator=generator,
            action_endpoint=InProcessActions(seconds=action_seconds),
            on_circuit_break=_refuse_to_go_round,
        )
        self._store.domain = self._processor.domain

    async def parse(self, text: str, context: dict[str, Any]) -> Parse:
        """The message's intent, entities, language and mood. Text is text, also with a leading slash.

        Photos without a word are a detail like any other: what they are about, the dialogue must ask.
        """
        if not text:
            return _without_words("inform", text)
        # Rasa takes a leading slash for an intent's name, so the model reads the text without it.
        lead = _LOOKS_LIKE_PAYLOAD.match(text)
        shift = lead.end() if lead and "/" in lead.group() else 0
        metadata = {"language": context.get("language"), "locale": context.get("locale")}
        parsed = await self._processor.parse_message(UserMessage(text[shift:] or "-", metadata=metadata))
        found = {key: parsed[key] for key in _PARSE_FIELDS if key in parsed}
        # UserMessage strips, so that offsets count from the first character that is not white space.
        shift += len(text[shift:]) - len(text[shift:].lstrip())
        return {"text": text, **found, "entities": [_shifted(entity, shift) for entity in parsed["entities"]]}

    async def turn(self, turn: Turn) -> dict[str, Any]:
        """Answer a message. Raises `BotError`: `PayloadInvalid` is the turn's fault, `TurnFailed` ours."""
        if turn.payload is not None:
            parse = parse_payload(turn.payload, turn.text, self._processor.domain)
            _check_decision(parse, turn)
            if not turn.context.get("decision"):
                parse = with_what_was_doubted(parse, turn.snapshot)
        else:
            parse = await self.parse(turn.text, turn.context)
        context = turn.context
        language = conversation_language(parse, context.get("language"), context.get("locale"), self._spoken)
        if parse["intent"]["name"] == "change_language" and language == context.get("language"):
            language = wished_language(turn.text, language, self._spoken)
        channel = _Collector()
        message = UserMessage(
            parse["text"],
            output_channel=channel,
            sender_id=turn.conversation_id,
            input_channel="storeside",
            message_id=turn.turn_id,
            parse_data=parse,
            metadata={**context, "turn_id": turn.turn_id, "language": language},
        )
        self._store.put(turn.conversation_id, turn.snapshot)
        try:
            with looking_up_once():
                await self._processor.handle_message(message)
        finally:
            snapshot = self._store.take(turn.conversation_id)
        if not channel.messages:
            raise TurnFailed(turn.turn_id, "no action said anything")
        return {
            "model": self.model,
            "language": language,
            "parse": parse,
            "messages": [_as_message(message) for message in channel.messages],
            **{name: _last(channel.messages, name) for name in _FOR_THE_DESK},
            "snapshot": snapshot,
        }


def with_what_was_doubted(parse: Parse, snapshot: Snapshot | None) -> Parse:
    """A reading that the shopper chose tells what her words before it meant: they count in its place."""
    before = doubted(snapshot)
    if before is None or parse["entities"]:
        return parse
    return {**parse, "text": before["text"], "entities": before["parse_data"].get("entities", [])}


def parse_payload(payload: str, title: str, domain: Domain) -> Parse:
    """What a button's payload, such as ``/inform{"sku": "..."}``, means. Raises `PayloadInvalid`."""
    match = _PAYLOAD.fullmatch(payload)
    if match is None or match["intent"] not in set(domain.intents) - set(DEFAULT_INTENTS):
        raise PayloadInvalid("a known intent", payload)
    try:
        entities = json.loads(match["entities"] or "{}")
    except ValueError as error:
        raise PayloadInvalid("details as a JSON object", payload) from error
    for name, value in entities.items():
        if name not in domain.entities:
            raise PayloadInvalid("details the domain knows", payload)
        if not isinstance(value, (str, int, float, bool)) or len(str(value)) > _ENTITY_MAX_CHARACTERS:
            raise PayloadInvalid("short plain values", payload)
    return {
        **_without_words(match["intent"], title),
        "entities": [
            {"entity": name, "value": value, "start": 0, "end": len(title), "extractor": "payload"}
            for name, value in entities.items()
        ],
    }


def _without_words(intent: str, text: str) -> Parse:
    """The parse of what no word had to be read for."""
    found = {"name": intent, "confidence": 1.0}
    return {
        "text": text,
        "intent": found,
        "intent_ranking": [found],
        "entities": [],
        "mood": {"label": "neutral", "anger": 0.0},
    }


def _check_decision(parse: Parse, turn: Turn) -> None:
    """Only the desk decides: raises `PayloadInvalid` where the payload says so and the desk does not."""
    if (parse["intent"]["name"] == DECIDED) != bool(turn.context.get("decision")):
        raise PayloadInvalid("a decision from the desk, with its payload", turn.payload or "")


class _Collector(OutputChannel):  # type: ignore[misc]
    """Keeps each message of the bot whole, where Rasa's own channels take it apart."""

    def __init__(self) -> None:
        self.messages: list[dict[str, Any]] = []

    @classmethod
    def name(cls) -> str:
        return "storeside"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        self.messages.append(message)


class _Processor(MessageProcessor):  # type: ignore[misc]
    """Rasa's processor, except that a failing action fails the turn, where Rasa logs it and stays silent."""

    def predict_next_with_tracker_if_should(
        self, tracker: DialogueStateTracker
    ) -> tuple[Action, PolicyPrediction]:
        action, prediction = super().predict_next_with_tracker_if_should(tracker)
        return _Watched(action), prediction

    async def _run_action(
        self,
        action: Action,
        tracker: DialogueStateTracker,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
        prediction: PolicyPrediction,
    ) -> bool:
        goes_on: bool = await super()._run_action(action, tracker, output_channel, nlg, prediction)
        if isinstance(action, _Watched) and action.error is not None:
            raise TurnFailed(tracker.sender_id, f"{action.name()} failed") from action.error
        return goes_on


class _Watched(Action):  # type: ignore[misc]
    """An action that remembers what it raised."""

    def __init__(self, action: Action) -> None:
        self._action = action
        self.error: Exception | None = None

    def name(self) -> str:
        return str(self._action.name())

    async def run(
        self,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
        tracker: DialogueStateTracker,
        domain: Domain,
    ) -> list[Event]:
        try:
            events: list[Event] = await self._action.run(output_channel, nlg, tracker, domain)
        except ActionExecutionRejection:
            raise
        except Exception as error:
            self.error = error
            raise
        return events

    def event_for_successful_execution(self, prediction: PolicyPrediction) -> ActionExecuted:
        return self._action.event_for_successful_execution(prediction)


def _refuse_to_go_round(tracker: DialogueStateTracker, _channel: Any, _nlg: Any) -> None:
    raise TurnFailed(tracker.sender_id, "the dialogue went round in a circle")


def _shifted(entity: dict[str, Any], shift: int) -> dict[str, Any]:
    return {**entity, "start": entity["start"] + shift, "end": entity["end"] + shift}


def _as_message(message: dict[str, Any]) -> dict[str, Any]:
    return {
        "response": message.get("utter_action"),
        "text": message["text"],
        "buttons": message.get("buttons") or [],
        "card": (message.get("custom") or {}).get("card"),
    }


def _last(messages: list[dict[str, Any]], name: str) -> dict[str, Any] | None:
    """What travels with the last message that has it: an offer may be found impossible in its own turn."""
    found = ((message.get("custom") or {}).get(name) for message in reversed(messages))
    return next(filter(None, found), None)
