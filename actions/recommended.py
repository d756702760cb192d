"""What was recommended last, and whether a message goes on from it: "cheaper", "in blue", "another one"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from rasa_sdk import Tracker

from actions.choosing import is_brief, is_question, is_short
from actions.last_words import last_response
from actions.matters import MATTERS
from actions.shop_access import language_of
from actions.wishes import Said, read
from shop.money import Money
from shop.services.recommendations import Wishes

SLOT = "recommended"
# The action that recommends and compares.
GO_ON = "action_recommend"
# Responses after which a message may go on choosing, and those of them that ask for something.
SHOWS = ("utter_recommend", "utter_compare", "utter_ask_recommend", "utter_ask_compare")
ASKS = ("utter_ask_recommend", "utter_ask_compare")
# Words that stand for going on whatever a short message was taken for.
GOING_ON = frozenset({"cheaper", "other", "compare"})
# Intents of messages that go on, where wishes are all they hold; and of those that may be something else.
REPLYING = frozenset({"ask_recommendation", "inform", "affirm", "deny", "nlu_fallback", "out_of_scope"})
MISTAKEN = frozenset(
    {"ask_price", "ask_promotion", "ask_availability", "ask_help", "request_exchange", "report_wrong_item"}
)
# Never: what ends the talk, and what is about an order.
ELSEWHERE = frozenset({"talk_to_human", "threaten_dispute", "goodbye", "change_language", "stop"})
SURE = 0.6
# Words that nobody uses but who chooses, and how sure the reading must be where there are none.
SEEKING = frozenset({"gift", "similar", "compare"})
LIKELY = 0.3
# Readings of "do you have sneakers?" that looks around rather than asks about one pair.
LOOKING = frozenset({"ask_availability", "ask_recommendation"})
FEW_WORDS = 4
FEW_CHARACTERS = 10


@dataclass(frozen=True)
class Recommended:
    """How the choosing stands: the wishes so far, SKUs ever and last shown, and what was asked."""

    wishes: Wishes = field(default_factory=Wishes)
    shown: tuple[str, ...] = ()
    last: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()

    def as_slot(self) -> dict[str, Any]:
        """As JSON."""
        return asdict(self)


def recommended(tracker: Tracker) -> Recommended | None:
    """What the slot remembers."""
    kept: Mapping[str, Any] | None = tracker.get_slot(SLOT)
    if not kept:
        return None
    wishes = dict(kept["wishes"])
    for bound in ("most", "least"):
        wishes[bound] = Money(**wishes[bound]) if wishes[bound] else None
    for codes in ("goods", "features"):
        wishes[codes] = tuple(wishes[codes])
    return Recommended(Wishes(**wishes), *(tuple(kept[name]) for name in ("shown", "last", "asked")))


def goes_on(tracker: Tracker) -> bool:
    """Whether the latest message goes on from a recommendation just made, whatever it was taken for.

    Short replies say too little by themselves: "another one" sounds like an exchange, "cheaper" like a
    question about a price.
    """
    response = last_response(tracker) or ""
    if not response.startswith(SHOWS) or not tracker.get_slot(SLOT) or has_gone_on(tracker):
        return False
    intent = tracker.latest_message.get("intent") or {}
    name, sure = intent.get("name"), float(intent.get("confidence") or 0.0) >= SURE
    text, details = text_of(tracker), details_of(tracker)
    if name == "ask_recommendation":
        return True
    asked = response.startswith(ASKS)
    named = {found["entity"] for found in details} & {"sku", "product"}
    if name == "stop" and "other" in read(text, [], language_of(tracker)).turns and is_very_brief(text):
        return True
    if (name in ELSEWHERE and sure) or "sku" in named or (named and not asked and name not in REPLYING):
        return False
    said = read(text, details, language_of(tracker))
    if asked and (name == "deny" or "anything" in said.turns):
        return True
    if not is_brief(text):
        return False
    if said.turns & GOING_ON and (is_very_brief(text) or name in REPLYING | MISTAKEN):
        return True
    return _tells_wishes(said, asked=asked) and _may_tell(text, said, name, asked=asked)


def has_gone_on(tracker: Tracker) -> bool:
    """Whether the latest message has been answered by a recommendation already."""
    for event in reversed(tracker.events):
        if event["event"] == "user":
            return False
        if event["event"] == "action" and event.get("name") == GO_ON:
            return True
    return False


def _tells_wishes(said: Said, *, asked: bool) -> bool:
    return said.says_something or bool(said.numbers and (asked or {"most", "least"} & said.turns))


def _may_tell(text: str, said: Said, intent: str | None, *, asked: bool) -> bool:
    if intent in REPLYING or (intent == "ask_availability" and (said.colour or said.size)):
        return True
    return (asked or is_very_brief(text)) and not is_question(text)


def is_very_brief(text: str) -> bool:
    """Whether `text` is a few words only."""
    return is_short(text, FEW_WORDS, FEW_CHARACTERS)


def seeks_goods(tracker: Tracker, readings: Sequence[Mapping[str, Any]]) -> bool:
    """Whether a message that may mean several things looks for something to buy: `readings` are what it may
    mean, as `{name, confidence}`, the likeliest first.
    """
    if not readings or tracker.active_loop_name:
        return False
    said = read(text_of(tracker), details_of(tracker), language_of(tracker))
    shares = {found["name"]: found["confidence"] for found in readings}
    share = shares.get("ask_recommendation", 0.0)
    if share and said.turns & SEEKING and (said.says_something or said.turns & GOING_ON):
        return True
    if share >= LIKELY and said.says_something:
        return True
    others = (said.audience, said.features, said.colour, said.size, said.money, said.numbers)
    if not said.goods or readings[0]["name"] not in MATTERS["presales"]:
        return False
    names_one = any(letter.isdigit() for letter in text_of(tracker))
    return any(others) or (readings[0]["name"] in LOOKING and not names_one)


def said_now(tracker: Tracker) -> tuple[str, Said]:
    """The words to go by, and what they say: the latest message's, or those before it that were unclear and
    that a button made a request.
    """
    language = language_of(tracker)
    text, details = text_of(tracker), details_of(tracker)
    said = read(text, details, language)
    if said.says_something or not (last_response(tracker) or "").startswith("utter_unsure"):
        return text, said
    earlier = [event for event in tracker.events if event["event"] == "user"][:-1]
    if not earlier:
        return text, said
    before = earlier[-1]
    details = (before.get("parse_data") or {}).get("entities") or []
    return before.get("text") or "", read(before.get("text") or "", details, language)


def text_of(tracker: Tracker) -> str:
    """The latest message as typed."""
    return tracker.latest_message.get("text") or ""


def details_of(tracker: Tracker) -> list[dict[str, Any]]:
    """The details of the latest message."""
    return tracker.latest_message.get("entities") or []
