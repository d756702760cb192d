"""What is read of a delivery from a message, and that each answer has all it needs, for every country."""

from __future__ import annotations

import asyncio
from datetime import date, timedelta
from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.delivery import (
    Wish,
    corrects_delivery,
    countries_named,
    home_of,
    question_of,
    tell,
    told_now,
)
from actions.matters import FORMS
from actions.second_request import TAKE_UP
from actions.shop_access import today
from locales.sentences import Sentences
from shop.money import Money
from shop.services.delivery import delivered_countries

SENTENCES = Sentences.load()
QUESTIONS = [intent for intent, form in FORMS.items() if form == "destination_form"]
USER = {"event": "user"}
TAKEN_UP = {"event": "action", "name": TAKE_UP}


def tracker(
    intent: str = "inform",
    *details: dict[str, Any],
    slots: dict[str, Any] | None = None,
    events: list[dict[str, Any]] | None = None,
    **message: Any,
) -> Tracker:
    """A tracker after a message of `intent` with `details`."""
    parse = {"intent": {"name": intent, "confidence": 0.9}, "entities": list(details), **message}
    return Tracker("id", slots or {}, parse, events or [USER], False, None, {}, "action_listen")


def country(code: str) -> dict[str, Any]:
    return {"entity": "country", "value": code}


@pytest.mark.parametrize(
    ("codes", "named"),
    [
        ([], []),
        (["FR"], ["FR"]),
        (["DE"], ["DE"]),
        (["DE", "CA"], ["CA"]),
        (["CA", "DE"], ["CA"]),
        (["SE", "NO", "SE"], ["SE", "NO"]),
        (["'; DROP", "fr"], []),
    ],
)
def test_the_origin_is_no_destination_beside_another(codes: list[str], named: list[str]) -> None:
    assert countries_named(tracker("inform", *map(country, codes))) == named


def test_a_second_request_keeps_its_country() -> None:
    slots = {
        "second_request": {"turn": "1", "intent": None, "details": [country("NO")]},
        "matter": QUESTIONS[0],
    }
    later = tracker(slots=slots, events=[USER, TAKEN_UP])
    assert countries_named(later) == ["NO"]
    assert question_of(later) == QUESTIONS[0]
    assert countries_named(tracker(slots=slots, events=[USER, TAKEN_UP, USER])) == []


@pytest.mark.parametrize(
    ("locale", "home"), [("pt-BR", "BR"), ("zh-Hans-CN", "CN"), ("de_CH", "CH"), ("de", None), ("", None)]
)
def test_the_page_s_region_is_home(locale: str, home: str | None) -> None:
    assert asyncio.run(home_of(tracker(metadata={"locale": locale}))) == home


def test_a_day_and_a_value_are_taken_from_the_message() -> None:
    said = tracker(
        "ask_delivery_time",
        {"entity": "date", "value": "2026-12-24"},
        {"entity": "money", "value": 79.9, "currency": "EUR"},
    )
    assert told_now(said) == {
        "question": "ask_delivery_time",
        "wanted_by": "2026-12-24",
        "value": {"amount": 7990, "currency": "EUR"},
    }


def test_a_new_question_is_not_about_the_old_day() -> None:
    assert told_now(tracker("ask_delivery_time"))["wanted_by"] is None
    assert "wanted_by" not in told_now(tracker("inform", country("FR")))


def test_the_details_of_another_matter_are_left_alone() -> None:
    asked = {"delivery": {"question": "ask_customs"}}
    other = tracker("ask_size", {"entity": "date", "value": "2026-12-24"}, slots=asked)
    assert told_now(other) == {"question": "ask_customs"}


@pytest.mark.parametrize(
    ("last", "intent", "details", "destination", "corrects"),
    [
        ("utter_delivery_cost", "inform", [country("FR")], {}, True),
        ("utter_customs_outside", "inform", [{"entity": "money", "value": 5.0, "currency": "EUR"}], {}, True),
        ("utter_delivery_cost", "deny", [], {"assumed": True}, True),
        ("utter_delivery_cost", "deny", [], {"assumed": False}, False),
        ("utter_delivery_cost", "inform", [{"entity": "email", "value": "a@example.com"}], {}, False),
        ("utter_greet", "inform", [country("FR")], {}, False),
        (None, "inform", [country("FR")], {}, False),
    ],
)
def test_what_corrects_an_answer(
    last: str | None, intent: str, details: list[dict[str, Any]], destination: dict[str, Any], corrects: bool
) -> None:
    said = tracker(intent, *details, slots={"destination": destination})
    assert corrects_delivery(said, last) is corrects


# Where rules were being changed when they were looked up, see shop/policies/duties.yml.
UNSETTLED = {"BR", "CN", "JP", "RU"}


def wishes(question: str, currency: str) -> list[Wish]:
    """With every day and value that make a difference."""
    days: list[date | None] = [None, *(today() + timedelta(days=days) for days in range(-1, 30))]
    values = [None, Money(1, currency), Money(99_999_999, currency), Money(5_000, "THB")]
    if question == "ask_delivery_time":
        return [Wish(question, day, None, assumed=False) for day in days]
    return [Wish(question, None, value, assumed=True) for value in values]


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("code", [*delivered_countries(), "KP"])
def test_every_answer_has_all_its_variables(code: str, question: str) -> None:
    for wish in wishes(question, delivered_countries().get(code, "EUR")):
        dispatcher = CollectingDispatcher()
        tell(dispatcher, code, wish)
        (message,) = dispatcher.messages
        for name in [message["response"], *message["also"]]:
            for language in ("en", "ja"):
                for wording in SENTENCES.variants(language, name):
                    assert SENTENCES.variables(language, wording) <= set(message), (name, code, wish)
        assert ("utter_country_assumed" in message["also"]) == wish.assumed
        if question == "ask_customs" and code != "KP":
            assert "utter_customs_estimate" in message["also"]
            assert "utter_customs_source" in message["also"]
            assert ("utter_customs_unsettled" in message["also"]) == (code in UNSETTLED)
