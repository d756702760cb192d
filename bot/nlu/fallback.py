"""`DoubtClassifier`: says `nlu_fallback` where the intent is not to be trusted, the ranking behind it."""

# ruff: noqa: ARG003 - the signatures are Rasa's
from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import rasa.nlu.classifiers.classifier
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.constants import DEFAULT_NLU_FALLBACK_INTENT_NAME
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu import SMALL_TALK
from bot.nlu.details.detail import Detail
from bot.nlu.entities import DETAILS, blank_out, only_details
from bot.nlu.features import Phrase, is_word, word_features
from bot.nlu.featurizer import PHRASE, PhraseFeaturizer
from bot.nlu.language import LANGUAGE
from bot.nlu.requests import REQUESTS
from bot.nlu.source import source_digest
from bot.nlu.text import level

INFORM = "inform"


@dataclass(frozen=True)
class Limits:
    """When to doubt; see the component's defaults."""

    confidence: float
    small_talk: float
    ahead: float
    familiar: float


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class DoubtClassifier(GraphComponent, rasa.nlu.classifiers.classifier.IntentClassifier):  # type: ignore[misc]
    """Knows which words and runs of letters were seen in training, and what a message says beyond details."""

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        seen: frozenset[str] = frozenset(),
    ) -> None:
        self._limits = Limits(
            float(config["threshold"]),
            float(config["small_talk_threshold"]),
            float(config["ambiguity_threshold"]),
            float(config["familiar"]),
        )
        self._storage = model_storage
        self._resource = resource
        self._seen = seen

    @classmethod
    def required_components(cls) -> list[type]:
        return [PhraseFeaturizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            # The best intent needs this much confidence; a matter of the shop, which can be offered as a
            # button, more than small talk, which cannot...
            "threshold": 0.86,
            "small_talk_threshold": 0.6,
            # ...and must be this far ahead of the second.
            "ambiguity_threshold": 0.1,
            # With no known word at all: the part of the message's runs of letters that training
            # must have seen.
            "familiar": 0.6,
        }

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str:
        return source_digest()

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> DoubtClassifier:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> DoubtClassifier:
        with model_storage.read_from(resource) as folder:
            seen = json.loads((folder / "seen.json").read_text("utf-8"))
        return cls(config, model_storage, resource, frozenset(seen))

    def train(self, training_data: TrainingData) -> Resource:
        self._seen = seen_features(m.get(PHRASE) for m in training_data.intent_examples if m.get(TEXT))
        with self._storage.write_to(self._resource) as folder:
            (folder / "seen.json").write_text(json.dumps(sorted(self._seen)), "utf-8")
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            ranking = message.get(INTENT_RANKING_KEY) or []
            settled = settle(message, ranking, self._seen, self._limits)
            message.set(INTENT, settled[0], add_to_output=True)
            message.set(INTENT_RANKING_KEY, settled, add_to_output=True)
        return messages


def settle(
    message: Message, ranking: list[dict[str, Any]], seen: frozenset[str], limits: Limits
) -> list[dict[str, Any]]:
    """The ranking with `inform` first for bare details, or `nlu_fallback` first where there is doubt."""
    if not ranking:
        return [{"name": DEFAULT_NLU_FALLBACK_INTENT_NAME, "confidence": 1.0}]
    if says_only_details(message.get(TEXT) or "", message.get(DETAILS) or []):
        return with_inform(ranking)
    if requests := message.get(REQUESTS):
        return led_by(ranking, requests[0])
    foreign = (message.get(LANGUAGE) or {}).get("foreign")
    if foreign or is_doubtful(message.get(PHRASE), ranking, seen, limits):
        # The confidence is the bound that was missed, as Rasa's own FallbackClassifier has it.
        return [{"name": DEFAULT_NLU_FALLBACK_INTENT_NAME, "confidence": limits.confidence}, *ranking]
    return ranking


def is_doubtful(
    phrase: Phrase | None, ranking: Sequence[dict[str, Any]], seen: frozenset[str], limits: Limits
) -> bool:
    """Whether the best intent is weak, hardly ahead, or about a message of which nothing is known."""
    best = float(ranking[0]["confidence"])
    second = float(ranking[1]["confidence"]) if len(ranking) > 1 else 0.0
    needed = limits.small_talk if ranking[0]["name"] in SMALL_TALK else limits.confidence
    if best < needed or best - second < limits.ahead:
        return True
    return phrase is None or familiarity(phrase, seen) < limits.familiar


def familiarity(phrase: Phrase, seen: frozenset[str]) -> float:
    """1 where a word, detail or concept is known; else the part of the letter runs that training has seen."""
    if any(f in seen for f in phrase.features if f[0] in "wadk"):
        return 1.0
    runs = [
        f
        for word in phrase.words
        if is_word(word)
        for f in word_features(word)
        if f[0] == "c" and len(f) >= 5
    ]
    return sum(f in seen for f in runs) / len(runs) if runs else 0.0


def seen_features(phrases: Iterable[Phrase]) -> frozenset[str]:
    """Words, details, concepts and runs of three and more letters of the training phrases.

    Marks are left out ("?!" alone says nothing), but an emoji that is a training phrase of its own counts.
    """
    seen: set[str] = set()
    for phrase in phrases:
        alone = len(phrase.words) == 1
        for feature in phrase.features:
            kind, rest = feature[0], feature[2:]
            if (
                kind in "dk"
                or (kind == "c" and len(feature) >= 5)
                or (kind in "wa" and (alone or is_word(rest)))
            ):
                seen.add(feature)
    return frozenset(seen)


def says_only_details(text: str, details: Sequence[dict[str, Any]]) -> bool:
    """Whether `text` holds details and nothing beside them but words that join or name them."""
    if not details or "?" in text or "？" in text or "؟" in text:
        return False
    spans = [Detail(d["entity"], d["value"], d["start"], d["end"]) for d in details]
    return only_details(blank_out(level(text), spans))


def led_by(ranking: list[dict[str, Any]], request: dict[str, Any]) -> list[dict[str, Any]]:
    """The request to begin with put first, as sure as its part of the message is: two divide the whole."""
    first = {"name": request["name"], "confidence": request["confidence"]}
    rest = 1.0 - request["confidence"]
    others = [{**r, "confidence": r["confidence"] * rest} for r in ranking if r["name"] != request["name"]]
    return [first, *others]


def with_inform(ranking: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """`inform` put first with near certainty, the others sharing what is left."""
    if not any(r["name"] == INFORM for r in ranking):
        return ranking
    others = [r for r in ranking if r["name"] != INFORM]
    rest = sum(r["confidence"] for r in others) or 1.0
    scaled = [{**r, "confidence": 0.02 * r["confidence"] / rest} for r in others]
    return [{"name": INFORM, "confidence": 0.98}, *scaled]
