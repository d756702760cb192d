"""Training data that Rasa can copy and tell apart without reading every token and feature of it.

Rasa fingerprints the data after each component, down to the last token, and copies and compares all phrases
each time one importer hands them to another: minutes for some fifty thousand of them. What our components
add follows from the phrases, the components' settings and their sources.
"""

from __future__ import annotations

import copy
import hashlib
import json
from typing import Any

from rasa.shared.nlu.constants import INTENT, METADATA, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

_AS_WRITTEN = {TEXT, INTENT, METADATA}


class PhraseMessage(Message):  # type: ignore[misc]
    """A training phrase; what it holds is never changed in place, so that copies may share it."""

    _cached_fingerprint: str | None

    def __hash__(self) -> int:
        # Looking for repeated phrases, Rasa would fingerprint all of them, and all copies of them again.
        return hash(self.data.get(TEXT))

    def __deepcopy__(self, memo: dict[int, Any]) -> PhraseMessage:
        copied = PhraseMessage.__new__(PhraseMessage)
        copied.__dict__.update(self.__dict__, data=dict(self.data), features=list(self.features))
        return copied

    def fingerprint(self) -> str:
        if self._cached_fingerprint is None and self.data.keys() <= _AS_WRITTEN and not self.features:
            self._cached_fingerprint = hashlib.sha256(
                json.dumps(self.data, sort_keys=True).encode()
            ).hexdigest()
        return str(super().fingerprint())


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
