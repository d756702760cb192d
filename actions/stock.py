"""Is it in stock, in which size and colour, and a notice when it is back."""

# ruff: noqa: ARG002 - Rasa's interface names the arguments, needed or not.

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import words
from actions.dialogue import REQUESTED, Answer, Question, ShopForm, entity, offer_person, settled, text_of
from actions.product_words import NOTIFY
from actions.shop_access import ask_shop, is_signed_in, language_of, look_up, shopper_of
from actions.stock_answers import tell_in_stock, tell_sold_out, tell_what_is_not_made
from shop.connectors.seam import is_embedded
from shop.errors import EmailInvalid, NotSoldOut, ProductNotFound
from shop.services.availability import Notice, check_stock, request_notice
from shop.services.customers import get_customer


async def tell_stock(
    dispatcher: CollectingDispatcher, tracker: Tracker, sku: str, question: dict[str, Any]
) -> list[EventType]:
    """What of the product can be bought now; for what can't, a notice."""
    stock = await look_up(
        check_stock,
        sku,
        size=question.get("size"),
        system=question.get("system"),
        colour=question.get("colour"),
        language=language_of(tracker),
    )
    if not (stock.size_known and stock.colour_known):
        await tell_what_is_not_made(dispatcher, tracker, stock, question)
    notify = words.says(question.get("text") or "", NOTIFY, language_of(tracker))
    # Who is told of a question still open would take "shall I?" for a part of it.
    may_offer = not tracker.get_slot("paused_form") and not tracker.active_loop_name
    may_watch = (may_offer or notify) and await look_up(is_embedded)
    offered = [variant.sku for variant in stock.sold_out] if may_watch else []
    wishes = question.get("size") is not None and stock.size_known
    if stock.in_stock and (not wishes or not stock.sold_out):
        tell_in_stock(dispatcher, stock, wishes=wishes, notify=notify)
        offered = offered if notify else []
    else:
        await tell_sold_out(
            dispatcher, tracker, stock, question, wishes=wishes, offers=bool(offered), notify=notify
        )
    if not offered:
        return []
    events: list[EventType] = [SlotSet("notice_variants", offered)]
    if notify:
        address = question.get("email")
        return [
            *events,
            *([SlotSet("notice_email", address)] if address else []),
            FollowupAction("notice_form"),
        ]
    return events


class ValidateNoticeForm(ShopForm):
    """What shall be watched, and where to write; a signed-in shopper's address is known."""

    form = "notice_form"
    slots = ("notice_variant", "notice_email")
    then = "action_request_notice"

    async def required_slots(
        self,
        domain_slots: list[str],
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: dict[str, Any],
    ) -> list[str]:
        """No address of who is signed in."""
        return ["notice_variant", *([] if is_signed_in(tracker) else ["notice_email"])]

    def extract_notice_variant(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """The only one that is sold out, the one chosen, or the one of the size named."""
        if tracker.get_slot("notice_variant"):
            return {}
        variants = tracker.get_slot("notice_variants") or []
        if len(variants) == 1:
            return {"notice_variant": variants[0]}
        if chosen := entity(tracker, "notice_variant"):
            return {"notice_variant": chosen}
        size = str(entity(tracker, "size") or text_of(tracker)).strip().upper()
        named = [sku for sku in variants if sku.upper().endswith(f"-{size}")]
        return {"notice_variant": named[0]} if len(named) == 1 else {}

    def validate_notice_variant(
        self, value: str, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """One of those that were offered."""
        offered = tracker.get_slot("notice_variants") or []
        return {"notice_variant": value if value in offered else None}

    def extract_notice_email(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """Any address the message holds."""
        email = entity(tracker, "email")
        return {"notice_email": email} if email else {}

    def validate_notice_email(
        self, value: str, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """The service looks at it more closely."""
        return {"notice_email": str(value)[:254]}

    async def check(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> dict[str, Any]:
        """Say so where an address was asked for and something like one came."""
        if not (tracker.get_slot("notice_variants") or []):
            return {"outcome": "nothing_to_watch"}
        if unreadable(tracker):
            dispatcher.utter_message(response="utter_notice_email_unreadable")
        return {}

    async def is_answer(self, tracker: Tracker, slot: str | None) -> bool:
        """A size or an address, whatever else the message was taken for."""
        return unreadable(tracker) or any(
            entity(tracker, name) for name in ("email", "size", "notice_variant")
        )


class ActionAskNoticeFormNoticeVariant(Question):
    """Which size?"""

    action = "action_ask_notice_form_notice_variant"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        variants = tracker.get_slot("notice_variants") or []
        stock = await look_up(check_stock, variants[0], language=language_of(tracker))
        dispatcher.utter_message(
            response="utter_ask_notice_size",
            title=stock.title,
            choices=[
                {"label": variant.size, "payload": f'/inform{{"notice_variant": "{variant.sku}"}}'}
                for variant in stock.variants
                if variant.sku in variants and variant.size
            ],
        )
        return []


class ActionAskNoticeFormNoticeEmail(Question):
    """Which address?"""

    action = "action_ask_notice_form_notice_email"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        dispatcher.utter_message(response="utter_ask_notice_email")
        return []


class ActionRequestNotice(Answer):
    """Store the wish once and confirm it."""

    action = "action_request_notice"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        over = [*settled(), SlotSet("matter", "ask_availability")]
        variant = tracker.get_slot("notice_variant")
        if tracker.get_slot("outcome") or not variant:
            offer_person(dispatcher)
            return over
        try:
            notice = await ask_shop(
                request_notice, variant, await self._address(tracker), language=language_of(tracker)
            )
        except NotSoldOut:
            stock = await look_up(check_stock, variant, language=language_of(tracker))
            dispatcher.utter_message(response="utter_notice_not_sold_out", title=stock.title)
            return over
        except (EmailInvalid, ProductNotFound):
            offer_person(dispatcher)
            return over
        dispatcher.utter_message(
            response="utter_notice_already" if notice.already else "utter_notice_stored",
            email=notice.email,
            title=named(notice),
        )
        return over

    async def _address(self, tracker: Tracker) -> str:
        told = tracker.get_slot("notice_email")
        customer_id = shopper_of(tracker).customer_id
        if told or customer_id is None:
            return str(told or "")
        return (await look_up(get_customer, customer_id)).email


def unreadable(tracker: Tracker) -> bool:
    """Whether an address was asked for and something like one came, which is none."""
    asked = tracker.get_slot(REQUESTED) == "notice_email"
    return asked and "@" in text_of(tracker) and not entity(tracker, "email")


def named(notice: Notice) -> str:
    """What is watched: the title, with the size where there are several."""
    return f"{notice.title} ({notice.size})" if notice.size else notice.title
