"""How anger gathers over a conversation and cools again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Patience:
    """When anger (0..1 for each message) is more than a bot should deal with.

    `at_once` is too much for a single message. Over several, anger gathers: each message counts `cooling`
    times as much as the one after it, and `gathered` is too much in sum. A message calmer than `still` is
    never too much, whatever came before it.
    """

    at_once: float
    gathered: float
    cooling: float
    still: float

    def is_over(self, angers: Sequence[float]) -> bool:
        """Whether the anger of the last messages, newest first, is too much."""
        if not angers or angers[0] < self.still:
            return False
        gathered = sum(anger * self.cooling**age for age, anger in enumerate(angers))
        return angers[0] >= self.at_once or gathered >= self.gathered
