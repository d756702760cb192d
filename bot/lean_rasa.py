"""Rasa without TensorFlow: 4 s and 180 MB to import in place of 15 s and 530 MB.

Rasa imports TensorFlow for three base classes that only its neural components use. A model without such
components answers exactly the same when those classes are empty, so the worker puts stand-ins in their place,
after asking the model what it is made of.
"""

from __future__ import annotations

import json
import sys
import tarfile
import types
from pathlib import Path

# What is named on the way to a prediction but never called there: the first two by `rasa.utils.train_utils`,
# the third, which imports every neural component, by the account of its training that a model carries.
_STAND_INS = {
    "rasa.utils.tensorflow.callback": ("RasaTrainingLogger", "RasaModelCheckpoint"),
    "rasa.utils.tensorflow.data_generator": ("RasaBatchDataGenerator",),
    "rasa.graph_components.validators.default_recipe_validator": ("DefaultV1RecipeValidator",),
}
_NEURAL = (
    "DIETClassifier",
    "ResponseSelector",
    "TEDPolicy",
    "UnexpecTEDIntentPolicy",
    "ConveRTFeaturizer",
    "LanguageModelFeaturizer",
)


def needs_tensorflow(model: Path) -> bool:
    """Whether the trained `model` (a ``.tar.gz``) has a component that computes with TensorFlow."""
    with tarfile.open(model) as archive:
        metadata = archive.extractfile("metadata.json")
        if metadata is None:
            return True
        nodes = json.load(metadata)["predict_schema"]["nodes"].values()
    return any(node["uses"].endswith(_NEURAL) for node in nodes)


def spare_tensorflow() -> None:
    """Keep TensorFlow out of this process. To be called before Rasa is imported; harmless when it was."""
    if "tensorflow" in sys.modules:
        return
    # None makes `import tensorflow` an ImportError, which spaCy's thinc understands as "not installed".
    sys.modules["tensorflow"] = None  # type: ignore[assignment]
    for name, classes in _STAND_INS.items():
        stand_in = types.ModuleType(
            name, "A stand-in of bot.lean_rasa: this process runs without TensorFlow."
        )
        for class_name in classes:
            setattr(stand_in, class_name, type(class_name, (), {}))
        sys.modules[name] = stand_in
