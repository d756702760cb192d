"""The pipeline of config.yml without the rest of Rasa: trained and asked in-process, for measurements.

The same components through the same interface as in a served model; only Rasa's graph and its archive are
left out.
"""

from __future__ import annotations

import copy
import importlib
from pathlib import Path
from typing import Any

import yaml
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, METADATA, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.language import LANGUAGE
from bot.nlu.mood import MOOD
from bot.nlu.phrase_data import PhraseMessage
from bot.nlu.requests import REQUESTS
from bot.nlu.training_data import Example

_OUTPUT = (TEXT, INTENT, INTENT_RANKING_KEY, ENTITIES, LANGUAGE, MOOD, REQUESTS)


class Pipeline:
    """Trained components in their order."""

    def __init__(self, components: list[Any]) -> None:
        self._components = components

    @classmethod
    def train(cls, config: Path, examples: list[Example], folder: Path) -> Pipeline:
        """Trains the components of `config` on `examples`, stores them in `folder`, loads them from there."""
        data = TrainingData([as_message(e) for e in examples])
        storage = LocalModelStorage.create(folder)
        context = ExecutionContext(GraphSchema({}))
        loaded = []
        for place, setting in enumerate(yaml.safe_load(config.read_text("utf-8"))["pipeline"]):
            module, name = setting["name"].rsplit(".", 1)
            kind = getattr(importlib.import_module(module), name)
            settings = {**kind.get_default_config(), **{k: v for k, v in setting.items() if k != "name"}}
            resource = Resource(f"{name}{place}")
            component = kind.create(settings, storage, resource, context)
            if hasattr(component, "train"):
                component.train(data)
                component = kind.load(settings, storage, resource, context)
            if hasattr(component, "process_training_data"):
                data = component.process_training_data(data)
            loaded.append(component)
        return cls(loaded)

    def parse(self, text: str, metadata: dict[str, Any] | None = None) -> dict[str, Any]:
        """Rasa's parse of `text`, with `language` and `mood`."""
        messages = [Message({TEXT: text, METADATA: metadata})]
        for component in self._components:
            messages = component.process(messages)
        return {name: copy.copy(messages[0].get(name)) for name in _OUTPUT}


def as_message(example: Example) -> Message:
    """A training phrase in Rasa's form."""
    mood = {"mood": example.mood}
    about = {"language": example.language}
    return PhraseMessage.build(example.text, example.intent, intent_metadata=about, example_metadata=mood)
