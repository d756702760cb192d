"""Two requests in one message: "where is it, and can I still return it?"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from bot.nlu import SMALL_TALK

REQUESTS = "requests"
# What is said around a request rather than asked for beside it; who wants a person is another case.
_NO_REQUEST = (SMALL_TALK - {"talk_to_human"}) | {"out_of_scope", "complain", "give_praise", "give_feedback"}
# Who reports that something went wrong and says what should be done about it has asked for one thing.
_TROUBLES = frozenset(
    [
        *("report_late_parcel", "report_missing_parcel", "report_damaged_item", "report_wrong_item"),
        *("report_missing_item", "claim_warranty", "report_payment_problem", "report_customs_problem"),
    ]
)
_REMEDIES = frozenset({"request_return", "request_exchange", "request_refund", "cancel_order"})


@dataclass(frozen=True)
class Request:
    """What a part of the message asks for, with the place of that part."""

    name: str
    confidence: float
    start: int
    end: int


def two_requests(thoughts: Sequence[Request], sure: float) -> list[dict[str, Any]]:
    """The first two different requests among `thoughts`, in their order; empty where there is but one."""
    found: dict[str, Request] = {}
    for thought in thoughts:
        if thought.confidence >= sure and thought.name not in _NO_REQUEST:
            found.setdefault(thought.name, thought)
    names = set(found)
    if names & {"threaten_dispute", "talk_to_human"}:
        return []
    if names & _TROUBLES and names & _REMEDIES:
        found = {name: request for name, request in found.items() if name not in _TROUBLES}
    return [asdict(request) for request in list(found.values())[:2]] if len(found) > 1 else []
