"""Parcels that are late, missing, lost or held at customs: what the policy gives for each."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.customs import tell_customs
from actions.delivery_fees import tell_fee_of_late
from actions.dialogue import PERSON, STOP, intent_of
from actions.doubts import plausible
from actions.matters import Choice, about_order
from actions.shop_access import Enquiry, ask_shop, language_of, look_up, shopper_of, today
from shop.errors import ConnectorCannot, NotDeliveredTo
from shop.money import Money
from shop.services.delivery import ships_from
from shop.services.duties import import_charges
from shop.services.orders import get_order
from shop.services.parcels import OrderTracking
from shop.services.remedies import list_remedies
from shop.services.traces import (
    UNDELIVERED_VERDICTS,
    ParcelCase,
    Trace,
    judge_parcels,
    open_trace,
)

LATE, MISSING, CUSTOMS = "report_late_parcel", "report_missing_parcel", "report_customs_problem"
# From how likely on another reading of "where is it?" counts, where the order's state speaks for it.
LIKELY = 0.25
LOOKED: Choice = {"title": "button_looked_everywhere", "payload": '/inform{"parcel_searched": "yes"}'}
LOOK_FIRST: Choice = {"title": "button_look_first", "payload": '/inform{"parcel_searched": "no"}'}
# What follows the state of a parcel; the others need more than a sentence.
SENTENCES = {
    "in_time": "utter_late_in_time",
    "late": "utter_late_wait",
    "coming_back": "utter_parcel_coming_back",
    "just_delivered": "utter_missing_wait",
    "to_search": "utter_missing_look",
    "too_old": "utter_missing_too_old",
    "tracing": "utter_trace_known",
    "unanswered": "utter_trace_unanswered",
    "lost": "utter_parcel_claim",
}
ASKING_FOR_A_PERSON = frozenset({"coming_back", "too_old"})
CLAIMED = frozenset({"lost", "unanswered"})
FEE_MATTERS = frozenset({*UNDELIVERED_VERDICTS, "tracing"})
_TROUBLE_OF = {
    **dict.fromkeys(("late", "trace_due", "lost"), LATE),
    **dict.fromkeys(("just_delivered", "to_search", "unanswered"), MISSING),
    "at_customs": CUSTOMS,
}


async def cases_of(tracker: Tracker, number: str) -> tuple[ParcelCase, ...]:
    """How each parcel of the order stands; nothing where the shop's system does not tell."""
    with suppress(ConnectorCannot):
        return await look_up(cases_asked(tracker, number))
    return ()


def cases_asked(tracker: Tracker, number: str) -> Enquiry[tuple[ParcelCase, ...]]:
    """How each parcel of the order stands."""
    return Enquiry(judge_parcels, shopper_of(tracker), number, today=today())


def matter_meant(tracker: Tracker, told: str, cases: Sequence[ParcelCase]) -> str:
    """What the words mean of this order: nothing delivered is missing yet, nothing delivered is late."""
    delivered = [case.is_delivered for case in cases]
    by_state = MISSING if delivered and all(delivered) else None if any(delivered) else LATE
    if told in (LATE, MISSING):
        return by_state or told
    trouble = by_state == MISSING or any(case.days_late for case in cases)
    likely = {
        found["name"]
        for found in plausible(tracker)
        if found["confidence"] >= LIKELY and intent_of(tracker) == told
    }
    return by_state if by_state and trouble and likely & {LATE, MISSING} and told != CUSTOMS else told


def concerned(matter: str, cases: Sequence[ParcelCase]) -> list[ParcelCase]:
    """The parcels that a late or a missing one may be."""
    delivered = matter == MISSING and any(case.is_delivered for case in cases)
    return [case for case in cases if case.is_delivered == delivered]


def is_to_search(matter: str, cases: Sequence[ParcelCase]) -> bool:
    """Whether the shopper should look around before the carrier does."""
    return any(case.verdict == "to_search" for case in concerned(matter, cases))


def says_more(matter: str, cases: Sequence[ParcelCase]) -> bool:
    """Whether anything follows where the parcels are."""
    return matter == CUSTOMS or any(case.verdict not in ("waiting", "closed") for case in cases)


def troubles_of(number: str, cases: Sequence[ParcelCase]) -> list[Choice]:
    """Buttons for what may be wrong with the parcels in their state."""
    intents = {_TROUBLE_OF[case.verdict]: None for case in cases if case.verdict in _TROUBLE_OF}
    return [about_order(intent, number) for intent in intents]


async def tell_trouble(
    dispatcher: CollectingDispatcher, tracker: Tracker, tracking: OrderTracking, cases: Sequence[ParcelCase]
) -> None:
    """What is done about each parcel concerned, and the delivery fee of a late order."""
    for case in cases:
        if case.verdict == "at_customs":
            tell_hold(dispatcher, tracking, case, [PERSON])
        elif case.verdict == "settled":
            await tell_put_right(dispatcher, tracker, tracking.order.order_number)
        else:
            await tell_case(dispatcher, tracker, tracking, case)
    if not cases or any(case.verdict in FEE_MATTERS for case in cases):
        await tell_fee_of_late(dispatcher, tracker, tracking.order.order_number)


async def tell_case(
    dispatcher: CollectingDispatcher, tracker: Tracker, tracking: OrderTracking, case: ParcelCase
) -> None:
    """One parcel: a trace where one is due, else what its verdict says."""
    number = tracking.order.order_number
    is_due = case.verdict == "trace_due" or (
        case.verdict == "to_search" and tracker.get_slot("parcel_searched") is True
    )
    if is_due:
        opened = await ask_shop(open_trace, shopper_of(tracker), number, case.tracking_number, today=today())
        tell_case_sentence(dispatcher, "utter_trace_opened", tracking, case, opened, [PERSON])
    elif case.verdict in SENTENCES and not (case.verdict == "in_time" and tracking.promised_by is None):
        choices = [PERSON, STOP] if case.verdict in ASKING_FOR_A_PERSON else [PERSON]
        if case.verdict in CLAIMED:
            choices = [claim(number), PERSON]
        tell_case_sentence(dispatcher, SENTENCES[case.verdict], tracking, case, case.trace, choices)


def tell_case_sentence(
    dispatcher: CollectingDispatcher,
    response: str,
    tracking: OrderTracking,
    case: ParcelCase,
    trace: Trace | None,
    choices: list[Choice],
) -> None:
    """A sentence about one parcel with all that it may want to say."""
    carriers = {parcel.tracking_number: parcel.carrier_name for parcel in tracking.parcels}
    days = {
        "promised_on": tracking.promised_by,
        "trace_on": case.trace_on,
        "opened_on": trace and trace.opened_on,
        "answer_by_on": trace and trace.answer_by,
    }
    dispatcher.utter_message(
        response=response,
        order_number=tracking.order.order_number,
        carrier=carriers[case.tracking_number],
        trace=trace.number if trace else "",
        choices=choices,
        **{name: day.isoformat() for name, day in days.items() if day},
    )


def claim(order_number: str) -> Choice:
    """A button that begins the claim for what was lost: once more, or the money."""
    return {**about_order("report_missing_item", order_number), "title": "button_parcel_claim"}


async def tell_put_right(dispatcher: CollectingDispatcher, tracker: Tracker, number: str) -> None:
    """What the shop has done already for what got lost."""
    granted = await look_up(list_remedies, shopper_of(tracker), number, language=language_of(tracker))
    dispatcher.utter_message(
        response="utter_parcel_put_right",
        remedy=granted[0].number,
        choices=[PERSON],
    )


def tell_hold(
    dispatcher: CollectingDispatcher, tracking: OrderTracking, case: ParcelCase, choices: list[Choice]
) -> None:
    """Since when customs have the parcel, until when that is usual, and what they may want."""
    invoice = about_order("request_invoice", tracking.order.order_number)
    if case.customs_since is None or case.customs_usual_by is None:
        dispatcher.utter_message(response="utter_customs_wanted", choices=[invoice, *choices])
        return
    dispatcher.utter_message(
        response="utter_customs_hold_long" if case.customs_usual_by < today() else "utter_customs_hold",
        also=["utter_customs_wanted"],
        since_on=case.customs_since.isoformat(),
        usual_by_on=case.customs_usual_by.isoformat(),
        choices=[invoice, *choices],
    )


async def tell_customs_problem(
    dispatcher: CollectingDispatcher, tracker: Tracker, tracking: OrderTracking, cases: Sequence[ParcelCase]
) -> None:
    """Who pays what, then since when it is held, what may be wanted, and who helps."""
    number = tracking.order.order_number
    order = await look_up(get_order, shopper_of(tracker), number, language=language_of(tracker))
    goods = Money(order.summary.total.amount - order.shipping.amount, order.summary.total.currency)
    with suppress(NotDeliveredTo):  # an order from when the shop still delivered there
        tell_customs(dispatcher, import_charges(order.country, goods), ships_from().country, [])
    held = [case for case in cases if case.verdict == "at_customs"]
    for case in held:
        tell_hold(dispatcher, tracking, case, [PERSON])
    if not held:
        dispatcher.utter_message(
            response="utter_customs_not_held",
            also=["utter_customs_wanted"],
            order_number=number,
            choices=[about_order("request_invoice", number), PERSON],
        )
