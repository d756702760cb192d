"""What a shopper wants to be written about."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import matter_words
from actions.dialogue import PERSON, Answer, entity, text_of
from actions.matters import Choice
from actions.second_request import is_taken_up
from actions.shop_access import ask_shop, is_signed_in, language_of, look_up, shopper_of
from actions.words import says
from shop.services.subscriptions import TOPICS, subscriptions, switch_subscription

MATTER = "manage_subscription"
ON, OFF = "on", "off"


class ActionManageSubscription(Answer):
    """Switch what was asked for; else say what is on and offer to switch. A guest is told how she can."""

    action = "action_manage_subscription"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        over = [SlotSet("matter", MATTER)]
        if not is_signed_in(tracker):
            # Whether an address is on a list is nobody else's business.
            dispatcher.utter_message(response="utter_subscription_guest", choices=[PERSON])
            return over
        topic, wanted = wish_of(tracker)
        if wanted is None:
            await self._ask(dispatcher, tracker)
            return over
        done = await ask_shop(switch_subscription, shopper_of(tracker), topic, wanted == ON)
        state = "done" if done.changed else "already"
        dispatcher.utter_message(
            response=f"utter_subscription_{state}_{wanted}",
            topic=topic,
            choices=[switch(topic, subscribed=not done.subscribed)],
        )
        return over

    async def _ask(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        stands = await look_up(subscriptions, shopper_of(tracker))
        dispatcher.utter_message(
            response="utter_subscriptions",
            choices=[switch(topic, subscribed=not subscribed) for topic, subscribed in stands.items()],
            **{topic: ON if subscribed else OFF for topic, subscribed in stands.items()},
        )


def wish_of(tracker: Tracker) -> tuple[str, str | None]:
    """The topic of TOPICS, and "on", "off" or None where that was not said. A button says both."""
    topic, _, wanted = str(entity(tracker, "subscription") or "").partition(":")
    if topic in TOPICS and wanted in (ON, OFF):
        return topic, wanted
    text, language = text_of(tracker), language_of(tracker)
    topic = "order_updates" if says(text, matter_words.ORDER_UPDATES, language) else "newsletter"
    if is_taken_up(tracker):
        return topic, None
    if says(text, matter_words.OFF, language):
        return topic, OFF
    return topic, ON if says(text, matter_words.ON, language) else None


def switch(topic: str, *, subscribed: bool) -> Choice:
    """A button that subscribes to `topic`, or unsubscribes."""
    wanted = ON if subscribed else OFF
    return {
        "title": f"button_{topic}_{wanted}",
        "payload": f'/{MATTER}{{"subscription": "{topic}:{wanted}"}}',
    }
