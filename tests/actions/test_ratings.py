"""When a rating may be asked for, what counts as stars, and which words explain them."""

from __future__ import annotations

import time
from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet

from actions.rated import (
    is_comment,
    is_number,
    moment_to_rate,
    note_answered,
    rating_action,
    sounds_like,
    typed_score,
)


def tracker(
    text: str = "",
    intent: str = "nlu_fallback",
    confidence: float = 0.9,
    *,
    before: str = "utter_rated_low",
    slots: dict[str, Any] | None = None,
    form: str | None = None,
    **message: Any,
) -> Tracker:
    """A tracker right after a typed message that follows the response `before`."""
    parse = {
        "text": text,
        "intent": {"name": intent, "confidence": confidence},
        "entities": [],
        "language": {"code": "en", "confidence": 1.0},
        "metadata": {},
        **message,
    }
    events = [{"event": "bot", "metadata": {"utter_action": before}}, {"event": "user", "text": text}]
    loop = {"name": form} if form else {}
    return Tracker("id", slots or {}, parse, events, False, None, loop, "action_listen")


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("4", 4),
        (" 5! ", 5),
        ("4/5", 4),
        ("3 stars", 3),
        ("5 étoiles", 5),
        ("1 звезда", 1),
        ("２", 2),
        ("٣", 3),
        ("4점", 4),
        ("★★★★☆", 4),
        ("⭐️⭐️⭐️", 3),
        ("0", None),
        ("6", None),
        ("3.5", None),
        ("3,5", None),
        ("4/10", None),
        ("-1", None),
        ("★★★★★★", None),
        ("five", None),
        ("4 pairs of shoes", None),
        ("", None),
    ],
)
def test_stars_are_whole_and_from_one_to_five(text: str, score: int | None) -> None:
    assert typed_score(text) == score


def test_a_long_message_is_looked_at_in_no_time() -> None:
    begun = time.perf_counter()
    assert not is_number("4" + " " * 500 + "x")
    assert time.perf_counter() - begun < 0.2


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("4", "action_take_rating"),
        ("6", "action_take_rating"),
        ("3.5", "action_take_rating"),
        ("-1", "action_take_rating"),
        ("1234567", None),
        ("where is my order 4", None),
    ],
)
def test_numbers_are_stars_only_while_stars_are_asked_for(text: str, action: str | None) -> None:
    asked = {"rating_asked": {"order_number": None}}
    assert rating_action(tracker(text, before="utter_welcome", metadata=asked)) == action
    assert rating_action(tracker(text, before="utter_welcome")) is None
    assert rating_action(tracker(text, before="utter_welcome", metadata=asked, form="size_form")) is None


COMMENTS = [
    ("it took for ever", "nlu_fallback", 0.9),
    ("the answer was vague", "complain", 0.9),
    ("why was nobody there?", "complain", 0.9),
    ("the size chart was confusing", "ask_size", 0.99),
    ("the parcel came late", "report_late_parcel", 1.0),
    ("thank you, but it took me a whole hour", "thank", 0.9),
    ("perhaps a return", "request_return", 0.4),
]
NO_COMMENTS = [
    ("thank you", "thank", 1.0),
    ("no", "deny", 1.0),
    ("bye", "goodbye", 1.0),
    ("a person please", "talk_to_human", 1.0),
    ("I want to return my shoes", "request_return", 0.97),
    ("where is my other order?", "nlu_fallback", 0.9),
    ("what size fits?", "ask_size", 0.5),
]


@pytest.mark.parametrize(("text", "intent", "confidence"), COMMENTS)
def test_words_after_few_stars_explain_them(text: str, intent: str, confidence: float) -> None:
    assert is_comment(tracker(text, intent, confidence))
    assert not is_comment(tracker(text, intent, confidence, before="utter_welcome"))


@pytest.mark.parametrize(("text", "intent", "confidence"), NO_COMMENTS)
def test_what_is_clearly_something_else_is_no_comment(text: str, intent: str, confidence: float) -> None:
    assert not is_comment(tracker(text, intent, confidence))


def test_a_statement_after_many_stars_may_be_a_question() -> None:
    text = "where is my parcel"
    assert not is_comment(tracker(text, "ask_shipping_status", 0.95, before="utter_rated_best"))
    assert is_comment(tracker(text, "ask_shipping_status", 0.95, before="utter_rated_fair"))
    assert is_comment(tracker("slow", "ask_delivery_time", 0.95, before="utter_rated_best"))


def test_the_number_of_an_order_is_no_comment() -> None:
    number = {"entity": "order_number", "value": "SO-1000001"}
    late = tracker("SO-1000001 was late", "report_late_parcel", 0.9, entities=[number])
    assert not is_comment(late)


def test_a_pressed_button_is_no_comment() -> None:
    pressed = tracker("My parcel is late", "report_late_parcel", 1.0)
    del pressed.latest_message["language"]
    assert not is_comment(pressed)
    assert rating_action(pressed) is None


def test_what_a_comment_sounds_like_is_offered_only_where_it_is_a_matter() -> None:
    def ranked(*names: tuple[str, float]) -> Tracker:
        ranking = [{"name": name, "confidence": confidence} for name, confidence in names]
        return tracker("x", intent_ranking=ranking)

    late = ranked(("nlu_fallback", 0.9), ("report_late_parcel", 0.7), ("complain", 0.6))
    assert sounds_like(late) == "report_late_parcel"
    assert sounds_like(ranked(("complain", 0.9), ("ask_size", 0.1))) is None


def told(matter: str, **slots: Any) -> list[EventType]:
    return [SlotSet("matter", matter), *(SlotSet(name, value) for name, value in slots.items())]


def test_what_was_answered_is_remembered_once() -> None:
    known = tracker(slots={"answered": ["ask_size"]})
    assert note_answered(known, told("ask_price")) == [SlotSet("answered", ["ask_size", "ask_price"])]
    assert note_answered(known, told("ask_size")) == []
    assert note_answered(known, []) == []
    assert note_answered(known, told("greet")) == []


@pytest.mark.parametrize("outcome", ["not_found", "too_many_guesses", "given_up", "code_unsent"])
def test_a_form_that_led_nowhere_has_answered_nothing(outcome: str) -> None:
    assert note_answered(tracker(slots={"outcome": outcome}), told("ask_order_status")) == []


def test_what_goes_to_a_person_is_not_answered() -> None:
    assert note_answered(tracker(), told("request_refund", handoff_reason="approval")) == []


@pytest.mark.parametrize(
    ("slots", "form"),
    [
        ({}, None),
        ({"answered": []}, None),
        ({"answered": ["ask_size"]}, "parcel_form"),
        ({"answered": ["ask_size"], "paused_form": {"form": "size_form", "slots": {}}}, None),
        ({"answered": ["ask_size"], "second_request": {"turn": "1", "intent": "ask_price"}}, None),
    ],
)
def test_there_is_no_moment_to_rate_while_something_is_open(slots: dict[str, Any], form: str | None) -> None:
    assert moment_to_rate(tracker(slots=slots, form=form)) is None


def test_the_moment_to_rate_names_what_was_answered() -> None:
    done = tracker(slots={"answered": ["ask_size"], "second_request": {"turn": "1", "intent": None}})
    assert moment_to_rate(done) == {"ask": True, "matters": ["ask_size"]}
