"""Late, missing and held parcels, without a bot around them: what the order's state makes of the words."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.orders import ActionAskParcelFormParcelSearched, ActionTellParcel, ValidateParcelForm
from actions.shop_access import close_shop, today
from shop.demo.people import PEOPLE, Role
from shop.demo.seed import seed


@pytest.fixture(scope="module")
def shop_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The demo shop as it is today."""
    url = f"sqlite:///{tmp_path_factory.mktemp('shop')}/shop.db"
    seed(url, today=today())
    return url


@pytest.fixture(autouse=True)
def shop(shop_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("SHOP_DATABASE_URL", shop_url)
    yield
    close_shop()


def tracker(person: str, role: Role, intent: str, *likely: str, text: str = "", **slots: Any) -> Tracker:
    ranking = [{"name": name, "confidence": 0.4} for name in (intent, *likely)]
    shopper = {"proof": "signed", "customer_id": PEOPLE[person].customer_id}
    message = {
        "intent": {"name": intent, "confidence": 0.9},
        "intent_ranking": ranking,
        "entities": [],
        "text": text,
        "metadata": {"shopper": shopper, "language": "en", "turn_id": "t"},
    }
    known = {"order_number": PEOPLE[person].orders[role], **slots}
    return Tracker("id", known, message, [], False, None, {}, "action_listen")


def told(at: Tracker) -> list[dict[str, Any]]:
    dispatcher = CollectingDispatcher()
    asyncio.run(ActionTellParcel().run(dispatcher, at, {}))
    return list(dispatcher.messages)


def responses(at: Tracker) -> list[str]:
    return [message["response"] for message in told(at)]


def payloads(at: Tracker) -> list[str]:
    return [choice["payload"] for message in told(at) for choice in message.get("choices", ())]


def searched_is_asked(at: Tracker) -> bool:
    form, dispatcher = ValidateParcelForm(), CollectingDispatcher()
    asyncio.run(form.get_validation_events(dispatcher, at, {}))
    slots = form.domain_slots({})
    return "parcel_searched" in asyncio.run(form.required_slots(slots, dispatcher, at, {}))


LATE, MISSING, CUSTOMS = "report_late_parcel", "report_missing_parcel", "report_customs_problem"


@pytest.mark.parametrize(
    ("person", "role", "intent", "said"),
    [
        ("harriet", "delayed", LATE, ["utter_parcel_delayed", "utter_late_wait"]),
        ("harriet", "delayed", MISSING, ["utter_parcel_delayed", "utter_late_wait"]),
        ("olivia", "under_way", MISSING, ["utter_parcel_in_transit", "utter_late_in_time"]),
        ("olivia", "old", LATE, ["utter_parcel_delivered", "utter_missing_too_old"]),
        ("olivia", "placed", LATE, ["utter_order_paid"]),
        ("olivia", "returned", MISSING, ["utter_parcel_delivered"]),
        ("olivia", "in_customs", LATE, ["utter_parcel_in_customs", "utter_customs_hold"]),
        (
            "harriet",
            "in_customs",
            CUSTOMS,
            ["utter_parcel_in_customs", "utter_customs_outside", "utter_customs_hold"],
        ),
        (
            "jonas",
            "under_way",
            CUSTOMS,
            ["utter_parcel_in_transit", "utter_customs_domestic", "utter_customs_not_held"],
        ),
        ("olivia", "under_way", "ask_shipping_status", ["utter_parcel_in_transit"]),
    ],
)
def test_the_state_tells_what_is_said(person: str, role: Role, intent: str, said: list[str]) -> None:
    assert responses(tracker(person, role, intent)) == said


def test_a_search_is_opened_once_whatever_is_said_again() -> None:
    at = tracker("lucia", "delayed", LATE)
    assert responses(at) == ["utter_parcel_delayed", "utter_trace_opened"]
    assert responses(tracker("lucia", "delayed", LATE)) == ["utter_parcel_delayed", "utter_trace_known"]


@pytest.mark.parametrize("intent", [LATE, MISSING])
def test_still_nothing_of_what_is_marked_as_delivered_is_missing(intent: str) -> None:
    assert searched_is_asked(tracker("camille", "delivered", intent))
    assert not searched_is_asked(tracker("camille", "delayed", intent))
    assert not searched_is_asked(tracker("camille", "old", intent))


def test_where_is_it_is_a_late_or_missing_parcel_where_words_and_state_agree() -> None:
    assert searched_is_asked(tracker("camille", "delivered", "ask_shipping_status", MISSING))
    assert not searched_is_asked(tracker("camille", "delivered", "ask_shipping_status"))
    late = tracker("giulia", "delayed", "ask_shipping_status", LATE)
    assert responses(late) == ["utter_parcel_delayed", "utter_late_wait"]
    in_time = tracker("giulia", "under_way", "ask_shipping_status", LATE)
    assert responses(in_time) == ["utter_parcel_in_transit"]


def test_who_has_looked_gets_a_search_and_who_has_not_looks_first() -> None:
    first = tracker("beatriz", "delivered", "deny", parcel_matter=MISSING, parcel_searched=False)
    assert responses(first) == ["utter_missing_look"]
    looked = tracker("beatriz", "delivered", "affirm", parcel_matter=MISSING, parcel_searched=True)
    assert responses(looked) == ["utter_trace_opened"]


@pytest.mark.parametrize(
    ("intent", "text", "searched"),
    [
        ("affirm", "yes, everywhere", {"parcel_searched": True}),
        ("deny", "no", {"parcel_searched": False}),
        ("deny", "no, it is not with the neighbours", {}),
        (MISSING, "still nothing", {"parcel_searched": True}),
        ("inform", "hm", {}),
    ],
)
def test_a_plain_yes_or_no_is_read(intent: str, text: str, searched: dict[str, bool]) -> None:
    at = tracker("beatriz", "delivered", intent, text=text, requested_slot="parcel_searched")
    assert ValidateParcelForm().extract_parcel_searched(CollectingDispatcher(), at, {}) == searched


def test_the_steps_are_told_once() -> None:
    dispatcher = CollectingDispatcher()
    at = tracker("jonas", "delivered", MISSING)
    asyncio.run(ActionAskParcelFormParcelSearched().run(dispatcher, at, {}))
    again = tracker("jonas", "delivered", MISSING)
    text = f"Order {again.get_slot('order_number')}: have you looked?"
    again.events.append({"event": "bot", "text": text, "metadata": {"utter_action": "utter_missing_steps"}})
    asyncio.run(ActionAskParcelFormParcelSearched().run(dispatcher, again, {}))
    assert [message["response"] for message in dispatcher.messages] == [
        "utter_missing_steps",
        "utter_ask_parcel_searched",
    ]


@pytest.mark.parametrize(
    ("role", "intent"), [("delayed", LATE), ("delivered", MISSING), ("in_customs", CUSTOMS)]
)
def test_what_may_be_wrong_is_a_button_away(role: Role, intent: str) -> None:
    offered = payloads(tracker("thiago", role, "ask_shipping_status"))
    assert any(payload.startswith(f"/{intent}{{") for payload in offered)


def test_customs_offer_the_invoice_and_a_person() -> None:
    offered = payloads(tracker("harriet", "in_customs", CUSTOMS))
    number = PEOPLE["harriet"].orders["in_customs"]
    assert f'/request_invoice{{"order_number": "{number}"}}' in offered
    assert "/talk_to_human" in offered
