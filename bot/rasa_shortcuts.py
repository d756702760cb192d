"""What Rasa does at length in every turn, done shortly. Importing this puts it in place, once."""

from __future__ import annotations

import functools
from typing import Any

from rasa.core import processor
from rasa.core.actions.action import RemoteAction
from rasa.shared.core.events import Event
from rasa.shared.core.slots import Slot


def _trusted(_self: RemoteAction, _result: dict[str, Any]) -> bool:
    return True


def _copy(slot: Slot) -> Slot:
    copied = object.__new__(type(slot))
    copied.__dict__.update(slot.__dict__)
    return copied


class _AsTheyAre:
    @staticmethod
    def deepcopy(value: Any) -> Any:
        return value


# Every answer of an action server is held against a JSON schema, and that schema against its own: nine tenths
# of a turn's time. Here the answer comes from rasa_sdk itself, in this process.
RemoteAction._validate_action_result = _trusted
# All event classes are searched, subclass by subclass, for each event of an answer.
Event.resolve_by_type = staticmethod(functools.cache(Event.resolve_by_type))
# A form copies the tracker, and with it all slots, several times a turn; `copy.copy` asks each how to.
Slot.__copy__ = _copy
# What debug messages tell is copied to the last detail, told or not. The module copies for nothing else.
processor.copy = _AsTheyAre
