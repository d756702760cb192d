"""What every kind of detail is handed over as."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any


@dataclass(frozen=True)
class Detail:
    """A span of the message with its meaning.

    `value` is a string, or a number in centimetres or kilograms; `more` holds what only some kinds have
    (`unit`, `system`, `carrier`, `valid`).
    """

    entity: str
    value: str | float
    start: int
    end: int
    more: dict[str, Any] = field(default_factory=dict)


def shifted(detail: Detail, by: int) -> Detail:
    """`detail` as it stands in a text that has `by` more characters before it."""
    return replace(detail, start=detail.start + by, end=detail.end + by) if by else detail


class Places:
    """Which characters of a text are taken; the time to take some does not grow with how many are."""

    def __init__(self) -> None:
        self._taken = bytearray()

    def take(self, start: int, end: int) -> bool:
        """Takes `start:end` if all of it is free; says whether it was."""
        if len(self._taken) < end:
            self._taken.extend(bytes(end - len(self._taken)))
        if any(self._taken[start:end]):
            return False
        self._taken[start:end] = b"\1" * (end - start)
        return True


def without_overlaps(details: list[Detail]) -> list[Detail]:
    """The details in the order of the text; where two overlap, the one that came first in the list stays."""
    places = Places()
    return sorted((d for d in details if places.take(d.start, d.end)), key=lambda d: d.start)
