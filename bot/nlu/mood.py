"""`MoodEstimator`: how the shopper feels, as a label and as anger in 0..1."""

# ruff: noqa: ARG003 - the signatures are Rasa's
from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import METADATA, METADATA_EXAMPLE, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.ensemble import Ensemble, Settings, fit
from bot.nlu.features import Phrase
from bot.nlu.featurizer import PHRASE, PhraseFeaturizer
from bot.nlu.network import Schooling
from bot.nlu.source import source_digest

MOOD = "mood"
NEUTRAL = {"label": "neutral", "anger": 0.0}


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class MoodEstimator(GraphComponent):  # type: ignore[misc]
    """Sets `mood: {label, anger}`; learns from the examples' metadata `mood`, absent meaning neutral."""

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        model: Ensemble | None = None,
    ) -> None:
        schooling = Schooling(units=int(config["units"]), rounds=int(config["rounds"]))
        self._settings = Settings(
            c=float(config["c"]), kinds=config["kinds"], schooling=schooling, balance=float(config["balance"])
        )
        self._annoyed = float(config["annoyed_counts"])
        self._angry_from = float(config["angry_from"])
        self._storage = model_storage
        self._resource = resource
        self._model = model

    @classmethod
    def required_components(cls) -> list[type]:
        return [PhraseFeaturizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            # Inverse strength of regularisation.
            "c": 0.3,
            # Weight of each kind of feature, by its mark in bot/nlu/features.py.
            "kinds": {"k": 4.0, "f": 3.0},
            # Size of the network, and how often it sees every phrase.
            "units": 64,
            "rounds": 6,
            # How far the rarer moods are lifted: most phrases are neutral, most angry shoppers are not.
            "balance": 0.5,
            # How much of the probability of "annoyed" counts as anger.
            "annoyed_counts": 0.4,
            # From this much anger on a message is called angry.
            "angry_from": 0.4,
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
    ) -> MoodEstimator:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> MoodEstimator:
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, Ensemble.read(folder, "mood"))

    def train(self, training_data: TrainingData) -> Resource:
        examples = [m for m in training_data.intent_examples if m.get(TEXT)]
        rows = [mood_features(m.get(PHRASE)) for m in examples]
        self._model = fit(rows, [mood_of(m) for m in examples], self._settings)
        with self._storage.write_to(self._resource) as folder:
            self._model.write(folder, "mood")
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            message.set(MOOD, self._estimate(message.get(PHRASE)), add_to_output=True)
        return messages

    def _estimate(self, phrase: Phrase | None) -> dict[str, Any]:
        if self._model is None or phrase is None:
            return dict(NEUTRAL)
        found = dict(
            zip(self._model.labels, self._model.probabilities(mood_features(phrase)).tolist(), strict=True)
        )
        anger = min(found.get("angry", 0.0) + self._annoyed * found.get("annoyed", 0.0), 1.0)
        calmer = {label: share for label, share in found.items() if label != "angry"}
        label = "angry" if anger >= self._angry_from or not calmer else max(calmer, key=lambda c: calmer[c])
        return {"label": label, "anger": round(anger, 4)}


def mood_of(example: Message) -> str:
    """The mood that a training example is marked with."""
    about = (example.get(METADATA) or {}).get(METADATA_EXAMPLE)
    return str(about.get("mood", "neutral")) if isinstance(about, dict) else "neutral"


def mood_features(phrase: Phrase) -> list[str]:
    """The phrase's features and those of its form."""
    return [*phrase.features, *phrase.form]
