"""What came damaged, wrong or not at all, or failed later: which goods, what happened, what is wanted."""

# ruff: noqa: ARG002 - Rasa's interface names the arguments, needed or not.

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions import words
from actions.aftersales import ARRIVED, EVERYTHING
from actions.approvals import approved_option, waiting
from actions.choosing import is_brief, is_question, means_all, named_titles, place_named
from actions.dialogue import REQUESTED, confidence_of, entity, intent_of, text_of
from actions.doubts import plausible
from actions.matters import MATTERS
from actions.one_time_code import CODE, CodeForm
from actions.photo_answers import has_no_photo, says_no_photo
from actions.photos import is_shown, photos_of
from actions.second_request import is_taken_up
from actions.shop_access import is_signed_in, language_of, look_up, may_see, once, shopper_of, today
from actions.tracking import ask_carriers
from actions.whose_order import orders_of
from shop.errors import RemedyRefused
from shop.services.orders import get_order
from shop.services.remedies import (
    ClaimableLine,
    ClaimableLines,
    RemedyOffer,
    Resolution,
    claimable_lines,
    offered,
)

MATTER_OF = {
    "report_damaged_item": "damaged",
    "report_wrong_item": "wrong_item",
    "report_missing_item": "missing_item",
    "claim_warranty": "warranty",
}
# How sure a message must be of another of these matters to correct the one under way, and when it may.
SURE_OF_A_CORRECTION = 0.8
CORRECTABLE = frozenset({"remedy_lines", "photos", "remedy_choice", "remedy_confirmed"})
# From how many characters on a first message tells what happened, where words are shorter than elsewhere.
NUMBERED = re.compile(r"[A-Za-z-]*\d[\d-]*")
LONG_ENOUGH = {"zh": 30, "ja": 40, "ko": 45}
# While the story is asked for, whatever these were taken for tells it, if not for sure a goodbye or a stop.
TELLS_A_STORY = frozenset(
    {"complain", "nlu_fallback", "out_of_scope", "inform", "goodbye", "stop", "greet", "thank", "ask_size"}
    | set(MATTERS["aftersales"])
)


class ValidateRemedyForm(CodeForm):
    """Finds the order, its pieces, what happened, what is wanted of the policy's offer, and the proof."""

    form = "remedy_form"
    further = (
        "remedy_lines",
        "remedy_pieces",
        "remedy_story",
        "photos",
        "remedy_choice",
        CODE,
        "remedy_confirmed",
    )
    slots = ("order_number", "order_email", *further)
    then = "action_grant_remedy"

    async def required_slots(
        self,
        domain_slots: list[str],
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: dict[str, Any],
    ) -> list[str]:
        """The number of pieces only where a line has several; no story of what is simply missing; a photo
        where the policy wants one.
        """
        slots = await super().required_slots(domain_slots, dispatcher, tracker, domain)
        if await most_pieces(tracker) < 2:
            slots.remove("remedy_pieces")
        if matter_of(tracker) == "missing_item":
            slots.remove("remedy_story")
        if not await is_photo_wanted(tracker):
            slots.remove("photos")
        return slots

    async def obvious_order(self, tracker: Tracker) -> str | None:
        """The order spoken of just now, the one with the product named, or the only one that has arrived."""
        if spoken_of := tracker.get_slot("current_order"):
            return str(spoken_of)
        orders = await orders_of(tracker) if is_signed_in(tracker) else []
        arrived = [order.order_number for order in orders if order.status in ARRIVED]
        sku = entity(tracker, "product")
        with_it = [number for number in arrived if await has_product(tracker, number, sku)] if sku else []
        found = with_it or arrived
        return found[0] if len(found) == 1 else None

    async def extract_remedy_lines(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """The goods chosen by button, or named, also beforehand."""
        if chosen := entity(tracker, "return_line"):
            return {"remedy_lines": [chosen]}
        if tracker.get_slot("remedy_lines") or not is_order_known(tracker):
            return {}
        named = await lines_named(tracker)
        return {"remedy_lines": named} if named else {}

    async def validate_remedy_lines(
        self, value: list[Any], dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """Line ids of this order that something can be done about."""
        if not is_order_known(tracker):
            return {"remedy_lines": None}
        allowed = [item.line_id for item in (await lines_of(tracker)).claimable]
        lines = allowed if EVERYTHING in value else [line for line in allowed if str(line) in map(str, value)]
        return {"remedy_lines": lines or None}

    async def extract_remedy_pieces(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """How many, by button, as a number, or all."""
        if tracker.get_slot(REQUESTED) != "remedy_pieces":
            return {}
        count = await most_pieces(tracker)
        if means_all(text_of(tracker), count, language_of(tracker)):
            return {"remedy_pieces": count}
        told = entity(tracker, "quantity") or pieces_named(text_of(tracker), language_of(tracker))
        return {"remedy_pieces": told} if str(told).isdecimal() else {}

    async def validate_remedy_pieces(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """From one to as many as were ordered."""
        fits = 1 <= int(value) <= await most_pieces(tracker)
        return {"remedy_pieces": int(value) if fits else None}

    def extract_remedy_story(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """What happened, in her own words: when asked, or in a first message long enough to tell it."""
        text = text_of(tracker)
        if tracker.get_slot(REQUESTED) == "remedy_story":
            is_nothing = intent_of(tracker) in ("affirm", "deny") and is_brief(text)
            return {} if is_nothing else {"remedy_story": text}
        told = intent_of(tracker) in MATTER_OF and tells_a_story(text, language_of(tracker))
        return {"remedy_story": text} if told and not tracker.get_slot("remedy_story") else {}

    def extract_photos(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """None, by button or in words, or after a second request without one. Photos are noted already."""
        if tracker.get_slot(REQUESTED) != "photos" or is_shown(tracker):
            return {}
        return {"photos": []} if has_no_photo(tracker) else {}

    def extract_remedy_choice(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """The resolution by button, or named once they were offered, also as a change of mind."""
        if chosen := entity(tracker, "resolution"):
            return {"remedy_choice": chosen}
        if tracker.get_slot(REQUESTED) not in ("remedy_choice", "remedy_confirmed"):
            return {}
        named = resolution_named(text_of(tracker), language_of(tracker))
        return {"remedy_choice": named} if named else {}

    def extract_remedy_confirmed(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """A clear yes or no to the terms; naming another way is neither."""
        if tracker.get_slot(REQUESTED) != "remedy_confirmed" or intent_of(tracker) not in ("affirm", "deny"):
            return {}
        named = resolution_named(text_of(tracker), language_of(tracker))
        if named not in (None, (tracker.get_slot("remedy_terms") or {}).get("name")):
            return {}
        return {"remedy_confirmed": intent_of(tracker) == "affirm"}

    def validate_remedy_confirmed(
        self, value: bool, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """A no ends the matter."""
        return {"remedy_confirmed": value, **({} if value else {"outcome": "declined"})}

    async def check(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> dict[str, Any]:
        """Once the order is known: refuse what the policy refuses, and choose where there is no choice."""
        changes = {"remedy_matter": corrected_matter(tracker), **await super().check(dispatcher, tracker)}
        tracker.slots.update(changes)
        if tracker.get_slot("outcome") or not is_order_known(tracker):
            return changes
        if not tracker.get_slot("remedy_lines"):
            changes |= await self._find_lines(dispatcher, tracker)
            tracker.slots.update(changes)
        chosen = tracker.get_slot("remedy_lines")
        if chosen and waiting(tracker, tracker.get_slot("order_number"), chosen):
            return {**changes, "outcome": "waiting"}
        if chosen and not tracker.get_slot("outcome"):
            changes |= await self._settle_choice(dispatcher, tracker)
        return changes

    def _take_up(self, tracker: Tracker) -> list[EventType]:
        """What a person offers is answered first; another claim that was under way waits for that."""
        return [] if tracker.get_slot("remedy_approved") else super()._take_up(tracker)

    async def _find_lines(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> dict[str, Any]:
        lines = await lines_of(tracker)
        if not lines.claimable:
            return {"outcome": "refused"}
        asked = tracker.get_slot(REQUESTED) == "remedy_lines"
        if asked and intent_of(tracker) == "deny":
            return {"outcome": "declined"}
        if len(lines.items) == 1:
            return {"remedy_lines": [lines.items[0].line_id]}
        if named := await lines_named(tracker):
            return {"remedy_lines": named}
        named_items = named_titles(text_of(tracker), [item.title for item in lines.items])
        for item in [lines.items[place] for place in named_items if asked]:
            dispatcher.utter_message(
                response=f"utter_remedy_refused_{item.refusal_code}", items=[item.title], rule=lines.rule
            )
        return {}

    async def _settle_choice(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> dict[str, Any]:
        """Which resolution, of those offered; the only one goes without saying."""
        asked, wished = tracker.get_slot(REQUESTED), tracker.get_slot("remedy_choice")
        if await most_pieces(tracker) > 1 and not tracker.get_slot("remedy_pieces"):
            return {}
        try:
            offer = await offer_of(tracker)
        except RemedyRefused:
            # Put right meanwhile: by this very turn, if it comes a second time.
            return {} if tracker.get_slot("remedy_confirmed") else {"outcome": "refused"}
        names = [option.name for option in offer.resolutions]
        if not names:
            return {"outcome": "nothing_offered"}
        if asked == "remedy_choice" and wished not in names:
            place = place_named(text_of(tracker), len(names), language_of(tracker))
            wished = None if place is None else names[place]
            if wished is None and intent_of(tracker) == "deny":
                return {"outcome": "declined"}
        if entity(tracker, "money") and asked in ("remedy_choice", "remedy_confirmed"):
            dispatcher.utter_message(response="utter_remedy_amount_fixed", rule=offer.rule)
        chosen = wished if wished in names else names[0] if len(names) == 1 else None
        terms = next((terms_of(option) for option in offer.resolutions if option.name == chosen), None)
        # What was agreed to is what was told: other terms are asked for anew.
        same = terms == tracker.get_slot("remedy_terms")
        confirmed = tracker.get_slot("remedy_confirmed") if same else None
        return {"remedy_choice": chosen, "remedy_terms": terms, "remedy_confirmed": confirmed}

    async def is_answer(self, tracker: Tracker, slot: str | None) -> bool:
        """While the story is asked for, nearly anything tells it; else details of orders."""
        if slot == "remedy_story":
            return not is_question(text_of(tracker)) or intent_of(tracker) in TELLS_A_STORY
        if slot == "photos":
            return not is_question(text_of(tracker))
        return slot in ("order_number", "order_email") and await super().is_answer(tracker, slot)

    async def is_choice(self, tracker: Tracker, slot: str | None) -> bool:
        """Goods of the order, a story, or a way to put it right, in words."""
        text, language = text_of(tracker), language_of(tracker)
        if slot == "remedy_story":
            return intent_of(tracker) in TELLS_A_STORY and not is_question(text)
        if slot == "photos":
            return bool(photos_of(tracker)) or says_no_photo(tracker)
        if slot in ("remedy_choice", "remedy_confirmed"):
            named = resolution_named(text, language) or entity(tracker, "money")
            return named is not None and not is_question(text)
        if slot == "remedy_lines" and is_order_known(tracker):
            items = (await lines_of(tracker)).items
            return bool(await lines_named(tracker) or named_titles(text, [item.title for item in items]))
        if slot == "remedy_pieces":
            return bool(entity(tracker, "quantity")) or pieces_named(text, language) is not None
        return await super().is_choice(tracker, slot)


def matter_of(tracker: Tracker) -> str:
    """What happened, of REMEDY_MATTERS: as the form knows it, else as the latest message tells it."""
    known: str | None = tracker.get_slot("remedy_matter")
    likely = (MATTER_OF[found["name"]] for found in plausible(tracker) if found["name"] in MATTER_OF)
    return known or matter_told(tracker) or next(likely, "damaged")


def matter_told(tracker: Tracker) -> str | None:
    """The matter that the latest message brings, or a second request that comes now."""
    return MATTER_OF.get((tracker.get_slot("matter") if is_taken_up(tracker) else intent_of(tracker)) or "")


def corrected_matter(tracker: Tracker) -> str:
    """The matter after the latest message, which may correct what was told before."""
    sure = confidence_of(tracker) >= SURE_OF_A_CORRECTION
    told = matter_told(tracker) if sure and tracker.get_slot(REQUESTED) in CORRECTABLE else None
    return told or matter_of(tracker)


def intent_of_matter(tracker: Tracker) -> str:
    """The intent that the shopper came with, for the agent who may take over."""
    return next(intent for intent, matter in MATTER_OF.items() if matter == tracker.get_slot("remedy_matter"))


def is_order_known(tracker: Tracker) -> bool:
    """Whether the shop may be asked about the order at hand."""
    number = tracker.get_slot("order_number")
    return bool(number) and may_see(tracker, number) and not tracker.get_slot("outcome")


async def lines_of(tracker: Tracker) -> ClaimableLines:
    """The order's lines, judged for the matter at hand."""
    number = tracker.get_slot("order_number")
    if matter_of(tracker) == "missing_item":
        # What is taken as lost may have arrived meanwhile.
        await once((ask_carriers, number), lambda: ask_carriers(tracker, number))
    return await look_up(
        claimable_lines,
        shopper_of(tracker),
        number,
        matter_of(tracker),
        today=today(),
        language=language_of(tracker),
    )


async def pieces_of(tracker: Tracker) -> dict[int, int]:
    """How many pieces of which line the matter is about."""
    chosen = tracker.get_slot("remedy_lines") or []
    lines = [item for item in (await lines_of(tracker)).items if item.line_id in chosen]
    told = tracker.get_slot("remedy_pieces") if len(lines) == 1 else None
    return {item.line_id: min(told or item.quantity, item.quantity) for item in lines}


async def most_pieces(tracker: Tracker) -> int:
    """How many pieces the one line chosen has; 0 where none or several are chosen."""
    chosen = tracker.get_slot("remedy_lines") or []
    if len(chosen) != 1 or not is_order_known(tracker):
        return 0
    return sum(item.quantity for item in (await lines_of(tracker)).items if item.line_id in chosen)


async def offer_of(tracker: Tracker) -> RemedyOffer:
    """What the policy offers for the pieces at hand, or what a person offers instead."""
    pieces, matter = await pieces_of(tracker), matter_of(tracker)
    offer = await look_up(
        offered,
        shopper_of(tracker),
        tracker.get_slot("order_number"),
        matter,
        pieces,
        today=today(),
        language=language_of(tracker),
        shown=is_shown(tracker),
    )
    if approved := tracker.get_slot("remedy_approved"):
        option = await approved_option(tracker, approved, matter, pieces)
        return replace(offer, resolutions=(replace(option, level="bot"),), sold_out=False)
    return offer


async def is_photo_wanted(tracker: Tracker) -> bool:
    """Whether the policy would rather see the pieces at hand; not once a person has judged them."""
    if tracker.get_slot("remedy_approved"):
        return False
    if not tracker.get_slot("remedy_lines") or not is_order_known(tracker):
        return False
    # A number that was only just read is still text, and may be too high.
    if await most_pieces(tracker) > 1 and not isinstance(tracker.get_slot("remedy_pieces"), int):
        return False
    try:
        return (await offer_of(tracker)).photo_wanted
    except RemedyRefused:
        return False


def terms_of(option: Resolution) -> dict[str, Any]:
    """What the shopper is told and agrees to, as JSON."""
    return {
        "name": option.name,
        "amount": dict(option.amount.as_data()),
        "goods": option.goods,
        "level": option.level,
    }


async def has_product(tracker: Tracker, order_number: str, sku: str) -> bool:
    """Whether the product is in this order."""
    order = await look_up(get_order, shopper_of(tracker), order_number)
    return any(line.sku == sku for line in order.lines)


async def lines_named(tracker: Tracker) -> list[int]:
    """Ids of the lines meant: by the product found in the message, by name, by place, or all of them."""
    lines = await lines_of(tracker)
    items = lines.claimable
    if found := [item.line_id for item in items if item.sku == entity(tracker, "product")]:
        return found
    text, language = text_of(tracker), language_of(tracker)
    places = named_titles(text, [item.title for item in lines.items])
    if named := [lines.items[place] for place in places]:
        return [item.line_id for item in named if item in items]
    if tracker.get_slot(REQUESTED) != "remedy_lines":
        return []
    if means_all(text, len(items), language):
        return [item.line_id for item in items]
    place = place_named(text, len(items), language)
    return [] if place is None else [items[place].line_id]


def pieces_named(text: str, language: str) -> int | None:
    """How many, told by nothing but a number, in digits or as a word up to three."""
    digits = re.fullmatch(r"\W*(\d{1,4})\W*", words.plain(text))
    if digits:
        return int(digits[1])
    counts = words.places(text, words.COUNTS, language) if is_brief(text) else []
    return counts[0] + 1 if len(counts) == 1 else None


def tells_a_story(text: str, language: str) -> bool:
    """Whether a first message is long enough, without its numbers, to say what happened."""
    said = NUMBERED.sub("", text).strip()
    return len(said) >= LONG_ENOUGH.get(language, 70)


def on_their_way(items: Sequence[ClaimableLine]) -> list[str]:
    """Titles of what has not been delivered yet."""
    return [item.title for item in items if item.refusal_code == "not_delivered"]


def resolution_named(text: str, language: str) -> str | None:
    """The resolution given in words; the more particular one where several are."""
    named = words.places(text, words.RESOLUTIONS, language)
    return words.RESOLUTION_NAMES[named[0]] if named else None
