"""Two requests in one message: "where is it, and can I still return it?"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
# Ways to speak of one thing; a message that holds two of them still wants one answer.
_ONE_MATTER = (
    frozenset(
        [
            *("ask_shipping_status", "ask_order_status", "ask_delivery_time"),
            *("report_late_parcel", "report_missing_parcel"),
        ]
    ),
    # Whoever is told when or for how much it comes has been told that it does.
    frozenset({"ask_ship_to", "ask_delivery_time"}),
    frozenset({"ask_ship_to", "ask_shipping_cost"}),
    frozenset({"ask_customs", "report_customs_problem"}),
    frozenset({"ask_promotion", "report_payment_problem"}),
    frozenset({"ask_warranty", "claim_warranty"}),
    frozenset({"request_return", "ask_return_policy"}),
    frozenset({"cancel_order", "change_order"}),
    frozenset({"ask_refund_status", "ask_return_status", "request_refund"}),
    _REMEDIES,
    frozenset({"report_damaged_item", "report_wrong_item", "claim_warranty"}),
)
# The least confidence in a request that the whole message must give, and where its own part is clear.
_BORNE_OUT, _BORNE_OUT_WHEN_CERTAIN = 1e-3, 1e-5
_CERTAIN = 0.98
# The least that the request written first must have of it to be taken up first, the other having the most.
_LEADS = 0.15


@dataclass(frozen=True)
class Request:
    """What a part of the message asks for, with the place of that part."""

    name: str
    confidence: float
    start: int
    end: int


def two_requests(
    thoughts: Sequence[Request], ranking: Sequence[Mapping[str, Any]], sure: float
) -> list[dict[str, Any]]:
    """The first two different requests among `thoughts`; their order, unless it is clearly about the second.

    Empty where there is but one. `ranking` is that of the whole message: a request that it does not bear
    out, such as one in a story told around another, is none.
    """
    found: dict[str, Request] = {}
    for thought in thoughts:
        if thought.confidence >= sure and thought.name not in _NO_REQUEST:
            found.setdefault(thought.name, thought)
    names = set(found)
    if names & {"threaten_dispute", "talk_to_human"}:
        return []
    if names & _TROUBLES and names & _REMEDIES:
        found = {name: request for name, request in found.items() if name not in _TROUBLES}
    both = list(found.values())[:2]
    names = {request.name for request in both}
    if len(names) < 2 or any(names <= matter for matter in _ONE_MATTER):
        return []
    whole = {entry["name"]: entry["confidence"] for entry in ranking}
    least = _BORNE_OUT_WHEN_CERTAIN if min(r.confidence for r in both) >= _CERTAIN else _BORNE_OUT
    if not _is_about(ranking[0]["name"], names) or min(whole.get(name, 0.0) for name in names) < least:
        return []
    if whole[both[0].name] < _LEADS:
        both.reverse()
    return [asdict(request) for request in both]


def request_beside_details(
    thoughts: Sequence[Request], ranking: Sequence[dict[str, Any]], sure: float
) -> list[dict[str, Any]]:
    """`ranking`, led by the one sure request of `thoughts` where all that stands beside it are details.

    "Where is SO-1234566? My mail is a@b.com" is as clear as its first half.
    """
    requests = [t for t in thoughts if t.confidence >= sure and t.name not in _NO_REQUEST]
    details = [t for t in thoughts if t.name == "inform"]
    if len(requests) != 1 or not details or len(details) + 1 != len(thoughts):
        return list(ranking)
    found = requests[0]
    if ranking[0]["name"] == found.name and ranking[0]["confidence"] >= found.confidence:
        return list(ranking)
    rest = [
        {**entry, "confidence": min(entry["confidence"], 1 - found.confidence)}
        for entry in ranking
        if entry["name"] != found.name
    ]
    return [{"name": found.name, "confidence": found.confidence}, *rest]


def _is_about(name: str, names: set[str]) -> bool:
    return name in names or any(name in matter and names & matter for matter in _ONE_MATTER)
