"""`HandoffPolicy`: when a person should take over.

Four reasons, the gravest first: the shopper speaks of dying, she threatens with a dispute, she asks for a
person, or she is angry (at once, or gathering over her last messages). An action that gives up, or that fails
to understand her twice in a row, asks for a person by setting the slot `handoff_reason`.
"""

# ruff: noqa: ARG002 - Rasa's interface names the arguments, needed or not.

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from rasa.core.policies.policy import Policy, PolicyPrediction
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, SlotSet, UserUttered
from rasa.shared.core.generator import TrackerWithCachedStates
from rasa.shared.core.trackers import DialogueStateTracker

from actions.crisis_words import speaks_of_dying
from bot.policies.anger import Patience

ACTION_HAND_OVER = "action_hand_over"
REASON_SLOT = "handoff_reason"
# Nothing but a code, of an order, a coupon or a gift card: its capitals are no shouting.
_CODE = re.compile(r"\W*(?=\S*\d)[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*\W*")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.POLICY_WITHOUT_END_TO_END_SUPPORT, is_trainable=True)
class HandoffPolicy(Policy):  # type: ignore[misc]
    """Predicts `action_hand_over`, then silence. It learns nothing: Rasa only asks every policy to train."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Defaults of config.yml."""
        return {
            # Above RulePolicy (6): a form must not hold back someone who wants a person.
            "priority": 7,
            # Anger (0..1) of one message that hands over at once.
            "anger_at_once": 0.75,
            # Anger gathered over the last messages, each counting `cooling` times as much as the next one.
            "anger_gathered": 0.95,
            "cooling": 0.55,
            # A calm message never hands over for what came before it.
            "anger_still": 0.3,
        }

    def train(
        self, training_trackers: list[TrackerWithCachedStates], domain: Domain, **kwargs: Any
    ) -> Resource:
        """Nothing to learn, nothing to store."""
        return self._resource

    def predict_action_probabilities(
        self,
        tracker: DialogueStateTracker,
        domain: Domain,
        rule_only_data: dict[str, Any] | None = None,
        **kwargs: Any,
    ) -> PolicyPrediction:
        """Certain of handing over, certain of listening right after it, or without any opinion."""
        if tracker.latest_action_name == ACTION_HAND_OVER:
            return self._certain(ACTION_LISTEN_NAME, domain)
        reason = tracker.get_slot(REASON_SLOT) or self._reason(tracker)
        if reason is None:
            return self._prediction(self._default_predictions(domain))
        return self._certain(ACTION_HAND_OVER, domain, [SlotSet(REASON_SLOT, reason)])

    def _certain(self, action: str, domain: Domain, events: list[SlotSet] | None = None) -> PolicyPrediction:
        probabilities = self._default_predictions(domain)
        probabilities[domain.index_for_action(action)] = 1.0
        # An active form claims the turn as a "no user" prediction, which only another one can overrule.
        return self._prediction(probabilities, events=events, is_no_user_prediction=True)

    def _reason(self, tracker: DialogueStateTracker) -> str | None:
        if tracker.latest_action_name != ACTION_LISTEN_NAME:
            return None
        messages = list(newest_messages(tracker))
        intents = [message.intent.get("name") for message in messages]
        if messages and is_in_danger(messages[0]):
            return "crisis"
        if intents[:1] == ["threaten_dispute"]:
            return "dispute"
        if intents[:1] == ["talk_to_human"]:
            return "asked"
        return "angry" if self._is_too_angry([anger_of(message) for message in messages]) else None

    def _is_too_angry(self, angers: list[float]) -> bool:
        patience = Patience(
            at_once=self.config["anger_at_once"],
            gathered=self.config["anger_gathered"],
            cooling=self.config["cooling"],
            still=self.config["anger_still"],
        )
        return patience.is_over(angers)


def newest_messages(tracker: DialogueStateTracker) -> Iterator[UserUttered]:
    """The shopper's messages since the last handoff, newest first: what a person has dealt with is over."""
    for event in reversed(tracker.events):
        if isinstance(event, ActionExecuted) and event.action_name == ACTION_HAND_OVER:
            return
        if isinstance(event, UserUttered):
            yield event


def is_in_danger(message: UserUttered) -> bool:
    """Whether the message sounds as if its writer might harm herself."""
    languages = {(message.parse_data.get("language") or {}).get("code"), message.metadata.get("language")}
    return any(speaks_of_dying(message.text or "", language) for language in languages if language)


def anger_of(message: UserUttered) -> float:
    """The message's anger in 0..1; a message without a known mood, or with nothing but a code, is calm."""
    if _CODE.fullmatch(message.text or ""):
        return 0.0
    return float((message.parse_data.get("mood") or {}).get("anger") or 0.0)
