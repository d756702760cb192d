"""Training data that Rasa's cache can tell apart without reading every token and feature of it.

Rasa fingerprints the data after each component, down to the last token: minutes for some thirty thousand
phrases. What our components add follows from the phrases, the components' settings and their sources.
"""

from __future__ import annotations

import copy
import hashlib

from rasa.shared.nlu.training_data.training_data import TrainingData


class PhraseData(TrainingData):  # type: ignore[misc]
    """The same messages, with the marks of the components that have worked on them."""

    _digest: str

    @classmethod
    def of(cls, data: TrainingData, mark: str) -> PhraseData:
        """`data`, and that a component with the settings and sources in `mark` has worked on it."""
        made = copy.copy(data)
        made.__class__ = cls
        before = data.fingerprint()
        made._digest = hashlib.sha256(f"{before}\0{mark}".encode()).hexdigest()
        return made  # type: ignore[no-any-return]

    def fingerprint(self) -> str:
        return self._digest
