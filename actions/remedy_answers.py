"""What the remedy form asks, and how it ends: put right at once, or proposed to a person who may."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.aftersales import EVERYTHING
from actions.approvals import (
    approval_key,
    proposal_of,
    settled_as,
    tell_requested,
    tell_waiting,
    waiting,
)
from actions.dialogue import NO, PERSON, STOP, YES, Question
from actions.endings import OrderEnding
from actions.matters import Choice, about_order
from actions.photos import is_shown
from actions.remedies import (
    intent_of_matter,
    lines_of,
    matter_of,
    most_pieces,
    offer_of,
    on_their_way,
    pieces_of,
)
from actions.shop_access import ask_shop, language_of, shopper_of, today, turn_key
from actions.whose_order import ask_order_email, ask_which_order
from shop.errors import RemedyBeyondLevel, RemedyRefused
from shop.money import Money
from shop.services.remedies import RemedyGranted, RemedyOffer, Resolution, grant

# More than so many pieces are a number to be typed, not a row of buttons.
MOST_BUTTONS = 6
NO_PHOTO: Choice = {"title": "button_no_photo", "payload": '/inform{"photo_choice": "none"}'}


class ActionAskRemedyFormOrderNumber(Question):
    """Which order?"""

    action = "action_ask_remedy_form_order_number"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        await ask_which_order(dispatcher, tracker, "utter_ask_which_order_to_return")
        return []


class ActionAskRemedyFormOrderEmail(Question):
    """Which address belongs to the order?"""

    action = "action_ask_remedy_form_order_email"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        ask_order_email(dispatcher, tracker)
        return []


class ActionAskRemedyFormRemedyLines(Question):
    """Which of the goods? What is still on its way is said to be."""

    action = "action_ask_remedy_form_remedy_lines"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        lines = await lines_of(tracker)
        choices: list[Choice] = [
            {"label": item.title, "payload": f'/inform{{"return_line": "{item.line_id}"}}'}
            for item in lines.claimable
        ]
        if len(choices) > 1:
            choices.append(
                {"title": "button_everything", "payload": f'/inform{{"return_line": "{EVERYTHING}"}}'}
            )
        coming = on_their_way(lines.items)
        dispatcher.utter_message(
            response="utter_ask_remedy_lines",
            also=["utter_remedy_on_its_way"] if coming else [],
            choices=[*choices, *([about_order("ask_shipping_status", lines.order_number)] if coming else [])],
            order_number=lines.order_number,
            items=coming,
        )
        return []


class ActionAskRemedyFormRemedyPieces(Question):
    """How many of them?"""

    action = "action_ask_remedy_form_remedy_pieces"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        count = await most_pieces(tracker)
        choices = [
            {"label": str(pieces), "payload": f'/inform{{"quantity": "{pieces}"}}'}
            for pieces in range(1, count + 1)
        ]
        dispatcher.utter_message(
            response="utter_ask_remedy_pieces",
            choices=choices if count <= MOST_BUTTONS else [],
            count=count,
        )
        return []


class ActionAskRemedyFormRemedyStory(Question):
    """What happened?"""

    action = "action_ask_remedy_form_remedy_story"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        dispatcher.utter_message(response=f"utter_ask_remedy_story_{matter_of(tracker)}")
        return []


class ActionAskRemedyFormPhotos(Question):
    """A photo of it? Having none is an answer, too."""

    action = "action_ask_remedy_form_photos"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:  # noqa: ARG002
        dispatcher.utter_message(response="utter_ask_remedy_photos", choices=[NO_PHOTO])
        return []


class ActionAskRemedyFormRemedyChoice(Question):
    """What the rule offers, as buttons."""

    action = "action_ask_remedy_form_remedy_choice"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        offer = await offer_of(tracker)
        dispatcher.utter_message(
            response="utter_ask_remedy_choice",
            also=["utter_remedy_sold_out"] if offer.sold_out else [],
            items=list(offer.titles),
            rule=offer.rule,
            choices=[button(option) for option in offer.resolutions],
        )
        return []


class ActionAskRemedyFormRemedyConfirmed(Question):
    """The terms, and a yes or no."""

    action = "action_ask_remedy_form_remedy_confirmed"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        offer = await offer_of(tracker)
        option = next(found for found in offer.resolutions if found.name == tracker.get_slot("remedy_choice"))
        response = "utter_ask_remedy_confirmed" if option.level == "bot" else "utter_ask_remedy_approval"
        unseen = option.level != "bot" and offer.photo_wanted and not is_shown(tracker)
        dispatcher.utter_message(
            response=response,
            also=[*sentences_of(option.name, option.goods), *(["utter_remedy_unseen"] if unseen else [])],
            choices=[YES, NO],
            **values_of(offer, option),
        )
        return []


class ActionGrantRemedy(OrderEnding):
    """Put it right, propose it to a person, or say why not."""

    action = "action_grant_remedy"
    ends_in = OrderEnding.ends_in | {"nothing_offered", "waiting"}

    def matter_of(self, tracker: Tracker) -> str:
        """What went wrong with the goods."""
        return intent_of_matter(tracker)

    async def tell_outcome(self, dispatcher: CollectingDispatcher, tracker: Tracker, outcome: str) -> None:
        """Left as it is, nothing to offer, with a person already, or against the policy."""
        if outcome == "refused":
            await self._refuse(dispatcher, tracker)
        elif outcome == "waiting":
            number, lines = tracker.get_slot("order_number"), tracker.get_slot("remedy_lines")
            tell_waiting(dispatcher, waiting(tracker, number, lines))
        else:
            told = settled_offer(tracker, "turned_down")
            dispatcher.utter_message(response=f"utter_remedy_{outcome}", choices=[PERSON, STOP], **told)

    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Grant it, once for this turn, or put it before who may."""
        try:
            granted = await self._grant(tracker)
        except RemedyBeyondLevel:
            tell_requested(dispatcher, tracker, await self._proposal(tracker))
        except RemedyRefused as refusal:
            told = settled_offer(tracker, "refused")
            number = tracker.get_slot("order_number")
            tell_refusal(dispatcher, refusal.reason, refusal.rule, number, **told)
        else:
            tell_remedy(dispatcher, granted, **settled_offer(tracker, "granted", granted.number))
        return []

    async def _refuse(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        lines = await lines_of(tracker)
        # What a person offers may have sold out, where the goods themselves could be brought up.
        codes = [item.refusal_code for item in lines.items if item.refusal_code] or ["not_offered"]
        titles = [item.title for item in lines.items]
        told = settled_offer(tracker, "refused")
        tell_refusal(dispatcher, codes[0], lines.rule, lines.order_number, titles, **told)

    async def _proposal(self, tracker: Tracker) -> dict[str, Any]:
        choice, intent = tracker.get_slot("remedy_choice"), intent_of_matter(tracker)
        return await proposal_of(tracker, matter_of(tracker), await pieces_of(tracker), choice, intent)

    async def _grant(self, tracker: Tracker) -> RemedyGranted:
        approved = tracker.get_slot("remedy_approved")
        decided = {}
        if approved:
            decided = {"level": approved["level"], "amount": Money(**approved["amount"]), "again": False}
        return await ask_shop(
            grant,
            shopper_of(tracker),
            tracker.get_slot("order_number"),
            matter_of(tracker),
            await pieces_of(tracker),
            tracker.get_slot("remedy_choice"),
            story=tracker.get_slot("remedy_story") or "",
            idempotency_key=approval_key(approved["id"]) if approved else turn_key(tracker),
            today=today(),
            language=language_of(tracker),
            shown=is_shown(tracker),
            **decided,
        )


def settled_offer(tracker: Tracker, outcome: str, number: str | None = None) -> dict[str, Any]:
    """What the desk is told of the end of an offer by a person; nothing where there was none."""
    approved = tracker.get_slot("remedy_approved")
    return {"settled": settled_as(approved["id"], outcome, number)} if approved else {}


def button(option: Resolution) -> Choice:
    """A resolution to choose, with what it is worth."""
    return {
        "title": f"button_remedy_{option.name}",
        "payload": f'/inform{{"resolution": "{option.name}"}}',
        "values": {"amount": dict(option.amount.as_data())} if option.amount.amount else {},
    }


def sentences_of(resolution: str, goods: str) -> list[str]:
    """The terms, and what becomes of the goods where that is not said with them."""
    about_goods = goods in ("keep", "send_back") and resolution in ("resend", "full_refund")
    return [f"utter_remedy_terms_{resolution}", *([f"utter_remedy_goods_{goods}"] if about_goods else [])]


def values_of(offer: RemedyOffer, option: Resolution) -> dict[str, Any]:
    """The variables of the terms."""
    values = {
        "items": list(offer.titles),
        "amount": dict(option.amount.as_data()),
        "due_by_on": option.due_by.isoformat(),
        "rule": offer.rule,
    }
    return {**values, **({"send_by_on": option.send_by.isoformat()} if option.send_by else {})}


def tell_refusal(
    dispatcher: CollectingDispatcher,
    code: str,
    rule: str,
    order_number: str,
    titles: list[str] | None = None,
    **told: Any,
) -> None:
    """Why nothing can be done, with a person who may see it differently, and the parcel if it is coming."""
    coming = [about_order("ask_shipping_status", order_number)] if code == "not_delivered" else []
    dispatcher.utter_message(
        response=f"utter_remedy_refused_{code}",
        also=["utter_return_refused_person"],
        items=titles or [],
        rule=rule,
        choices=[*coming, PERSON, STOP],
        **told,
    )


def tell_remedy(
    dispatcher: CollectingDispatcher,
    granted: RemedyGranted,
    response: str = "utter_remedy_granted",
    first: Sequence[str] = (),
    **told: Any,
) -> None:
    """What was done, under its number, `first` before the terms; where to send the goods that come back."""
    address = ["utter_remedy_address"] if granted.ship_to else []
    sent = {"send_by_on": granted.send_by.isoformat()} if granted.send_by else {}
    dispatcher.utter_message(
        response=response,
        also=[*first, *sentences_of(granted.resolution, granted.goods), *address],
        number=granted.number,
        items=list(granted.titles),
        amount=dict(granted.amount.as_data()),
        due_by_on=granted.due_by.isoformat(),
        rule=granted.rule,
        address=", ".join(granted.ship_to),
        return_number=granted.rma or granted.number,
        **sent,
        **told,
    )
