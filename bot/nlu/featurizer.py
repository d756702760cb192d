"""`PhraseFeaturizer`: computes the features of a message once, for intent, mood and doubt alike."""

# ruff: noqa: ARG002, ARG003 - the signatures are Rasa's
from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.constants import TOKENS_NAMES
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.clauses import clauses
from bot.nlu.concepts import Lexicon, lexicon_digest, read_lexicon
from bot.nlu.entities import DETAILS
from bot.nlu.features import Phrase, phrase_of
from bot.nlu.language import language_of
from bot.nlu.phrase_data import PhraseData
from bot.nlu.source import source_digest

PHRASE = "phrase_features"
CLAUSES = "clause_features"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class PhraseFeaturizer(GraphComponent):  # type: ignore[misc]
    """Sets a `Phrase` on each message, and one for each of its thoughts where it has several.

    The lexicon is read at training and travels with the model.
    """

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        lexicon: Lexicon | None = None,
    ) -> None:
        self._folder = Path(config["concepts"])
        self._storage = model_storage
        self._resource = resource
        self._lexicon = lexicon or Lexicon({})

    @classmethod
    def required_components(cls) -> list[type]:
        return [Tokenizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            # Folder of the concept files, relative to where training runs.
            "concepts": "data/concepts",
        }

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str:
        return source_digest() + lexicon_digest(Path(config.get("concepts", "data/concepts")))

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> PhraseFeaturizer:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> PhraseFeaturizer:
        with model_storage.read_from(resource) as folder:
            entries = json.loads((folder / "concepts.json").read_text("utf-8"))
        return cls(config, model_storage, resource, Lexicon(entries))

    def train(self, training_data: TrainingData) -> Resource:
        self._lexicon = read_lexicon(self._folder)
        with self._storage.write_to(self._resource) as folder:
            (folder / "concepts.json").write_text(json.dumps(self._lexicon.entries), "utf-8")
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        for message in training_data.training_examples:
            if message.get(TEXT) is not None:
                message.set(PHRASE, self._phrase(message, 0, len(message.get(TEXT))))
        return PhraseData.of(training_data, source_digest() + lexicon_digest(self._folder))

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            text = message.get(TEXT)
            if text is not None:
                message.set(PHRASE, self._phrase(message, 0, len(text)))
                spans = clauses(text, language_of(message))
                if len(spans) > 1:
                    message.set(CLAUSES, [(*span, self._phrase(message, *span)) for span in spans])
        return messages

    def _phrase(self, message: Message, start: int, end: int) -> Phrase:
        """The features of what stands from `start` to `end` in the message."""
        text, language = message.get(TEXT)[start:end], language_of(message)
        tokens = [t for t in message.get(TOKENS_NAMES[TEXT]) or [] if start <= t.start and t.end <= end]
        details = [d for d in message.get(DETAILS) or [] if d["start"] < end and start < d["end"]]
        return phrase_of(text, tokens, details, self._lexicon.find(text, language), language)
