"""`IntentClassifier`: what the shopper wants, with a ranking and calibrated confidence."""

# ruff: noqa: ARG003 - the signatures are Rasa's
from __future__ import annotations

from typing import Any

import rasa.nlu.classifiers.classifier
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from threadpoolctl import threadpool_limits

from bot.nlu.ensemble import Ensemble, Settings, fit
from bot.nlu.features import Phrase
from bot.nlu.featurizer import CLAUSES, PHRASE, PhraseFeaturizer
from bot.nlu.language import language_of
from bot.nlu.network import Schooling
from bot.nlu.requests import REQUESTS, Request, request_beside_details, two_requests
from bot.nlu.source import source_digest


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentClassifier(GraphComponent, rasa.nlu.classifiers.classifier.IntentClassifier):  # type: ignore[misc]
    """One ensemble for all languages over words, characters and the concepts that the languages share."""

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        model: Ensemble | None = None,
    ) -> None:
        schooling = Schooling(units=int(config["units"]), rounds=int(config["rounds"]))
        self._settings = Settings(c=float(config["c"]), kinds=config["kinds"], schooling=schooling)
        self._ranking = int(config["ranking_length"])
        self._sure_of_both = float(config["sure_of_both"])
        self._storage = model_storage
        self._resource = resource
        self._model = model

    @classmethod
    def required_components(cls) -> list[type]:
        return [PhraseFeaturizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            # Inverse strength of regularisation of the support vector machine.
            "c": 0.3,
            # Weight of each kind of feature, by its mark in bot/nlu/features.py; 1 where not named.
            "kinds": {"k": 3.0},
            # Size of the network, and how often it sees every phrase.
            "units": 192,
            "rounds": 8,
            # How many intents the ranking names.
            "ranking_length": 10,
            # How sure each of two requests in one message must be, taken by itself.
            "sure_of_both": 0.8,
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
    ) -> IntentClassifier:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> IntentClassifier:
        # A second thread takes none of one message's few sums; it would only wait, on a core others need.
        threadpool_limits(1, user_api="blas")
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, Ensemble.read(folder, "intent"))

    def train(self, training_data: TrainingData) -> Resource:
        examples = [m for m in training_data.intent_examples if m.get(TEXT)]
        rows = [m.get(PHRASE).features for m in examples]
        languages = [language_of(m) or "" for m in examples]
        self._model = fit(rows, [m.get(INTENT) for m in examples], self._settings, languages)
        with self._storage.write_to(self._resource) as folder:
            self._model.write(folder, "intent")
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            thoughts = [
                Request(**self._rank(phrase)[0], start=start, end=end)
                for start, end, phrase in message.get(CLAUSES) or []
            ]
            ranking = self._rank(message.get(PHRASE))
            if thoughts:
                ranking = request_beside_details(thoughts, ranking, self._sure_of_both)
            message.set(
                INTENT, dict(ranking[0]) if ranking else {"name": None, "confidence": 0.0}, add_to_output=True
            )
            message.set(INTENT_RANKING_KEY, ranking[: self._ranking], add_to_output=True)
            message.set(REQUESTS, two_requests(thoughts, ranking, self._sure_of_both), add_to_output=True)
        return messages

    def _rank(self, phrase: Phrase | None) -> list[dict[str, Any]]:
        if self._model is None or phrase is None:
            return []
        found = self._model.probabilities(phrase.features, phrase.language)
        best = found.argsort()[::-1]
        return [{"name": self._model.labels[i], "confidence": float(found[i])} for i in best]
