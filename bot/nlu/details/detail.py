"""What every kind of detail is handed over as."""

from __future__ import annotations

from dataclasses import dataclass, field
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

    def overlaps(self, other: Detail) -> bool:
        return self.start < other.end and other.start < self.end


def without_overlaps(details: list[Detail]) -> list[Detail]:
    """The details in the order of the text; where two overlap, the one that came first in the list stays."""
    kept: list[Detail] = []
    for detail in details:
        if not any(detail.overlaps(other) for other in kept):
            kept.append(detail)
    return sorted(kept, key=lambda d: d.start)
