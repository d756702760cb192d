"""What the actions share, without a bot around it: how a turn ends, and what is read from words."""

from __future__ import annotations

from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.events import ActiveLoop, EventType, FollowupAction, SlotSet

from actions.aftersales import items_named, paid_by
from actions.care import summary_of
from actions.choosing import is_brief
from actions.dialogue import closing, first_look_or_opening, is_first_look
from actions.doubts import form_for_order, likely_readings
from actions.presales import measurements_of
from actions.recommended import is_very_brief
from actions.shop_access import may_see, shopper_of
from actions.which_product import is_named, named_product, without_details
from shop.services.identity import Proof
from shop.services.products import ProductMatch
from shop.services.returns import ReturnableItem


def tracker(
    *,
    slots: dict[str, Any] | None = None,
    form: str | None = None,
    events: list[EventType] | None = None,
    **message: Any,
) -> Tracker:
    """A tracker after a message; `message` is its parse."""
    loop = {"name": form} if form else {}
    return Tracker("id", slots or {}, message, events or [], False, None, loop, "action_listen")


def item(line_id: int, title: str, paid: str = "shopper") -> ReturnableItem:
    return ReturnableItem(line_id, "SKU", title, "", 1, True, None, "rule", None, paid)  # type: ignore[arg-type]


PAUSED = {"paused_form": {"form": "size_form", "slots": {}}}


@pytest.mark.parametrize(
    ("slots", "form", "events", "then"),
    [
        ({}, None, [], "action_listen"),
        ({}, "parcel_form", [], "parcel_form"),
        ({}, "parcel_form", [ActiveLoop(None)], "action_listen"),
        (PAUSED, None, [], "size_form"),
        (
            {"paused_form": {"form": "size_form", "slots": {}}},
            None,
            [SlotSet("paused_form", None)],
            "action_listen",
        ),
        (
            {"paused_form": {"form": "size_form", "slots": {}}},
            None,
            [SlotSet("handoff_reason", "failed")],
            "action_hand_over",
        ),
    ],
)
def test_how_a_turn_ends(slots: dict[str, Any], form: str | None, events: list[EventType], then: str) -> None:
    assert [event["name"] for event in closing(tracker(slots=slots, form=form), events)] == [then]


def test_an_answer_may_choose_what_follows() -> None:
    assert closing(tracker(form="parcel_form"), [FollowupAction("size_form")]) == []


MARK = {"event": "action", "name": "a_form"}
SLOT = {"event": "slot", "name": "x", "value": 1}
USER = {"event": "user"}
DOUBT = {"event": "action", "name": "action_admit_doubt"}


@pytest.mark.parametrize(
    ("events", "first_look", "asked"),
    [
        ([USER, SLOT, MARK, SLOT], True, 1),  # Rasa's own mark before the candidates
        ([USER, {"event": "active_loop"}, SLOT, MARK, SLOT], False, 1),  # the form was just opened
        (
            [USER, {"event": "action_execution_rejected"}, {"event": "action"}, {"event": "bot"}, MARK],
            False,
            0,
        ),
        ([USER, {"event": "action"}, USER, SLOT, MARK], True, 1),
        ([USER, DOUBT, {"event": "followup"}, {"event": "active_loop"}, SLOT, MARK, SLOT], False, 1),
        ([USER, {"event": "action_execution_rejected"}, DOUBT, {"event": "bot"}, MARK], False, 0),
    ],
)
def test_a_form_knows_whether_it_looks_first(events: list[EventType], first_look: bool, asked: int) -> None:
    assert is_first_look(tracker(events=events)) is first_look
    assert first_look_or_opening(tracker(events=events)) == asked


PROVEN = {"proven_orders": ["SO-1001007"]}


@pytest.mark.parametrize(
    ("shopper", "slots", "proof", "customer_id"),
    [
        ({"proof": "signed", "customer_id": 7}, {}, Proof.SIGNED, 7),
        ({"proof": "anonymous", "customer_id": 7}, {}, Proof.ANONYMOUS, None),
        ({"proof": "signed", "customer_id": None}, {}, Proof.ANONYMOUS, None),
        (
            {"proof": "order_email", "customer_id": 7},
            {"proven_orders": ["SO-1001007"]},
            Proof.ORDER_EMAIL,
            None,
        ),
        (None, {"customer_id": 7, "proof": "signed"}, Proof.ANONYMOUS, None),
    ],
)
def test_only_the_storefront_vouches_for_a_customer(
    shopper: dict[str, Any] | None, slots: dict[str, Any], proof: Proof, customer_id: int | None
) -> None:
    who = shopper_of(tracker(slots=slots, metadata={"shopper": shopper}))
    assert (who.proof, who.customer_id) == (proof, customer_id)


def test_a_claim_in_the_message_proves_nothing() -> None:
    entities = [{"entity": "customer_id", "value": 7}, {"entity": "proven_orders", "value": "SO-1001007"}]
    assert not may_see(tracker(entities=entities), "SO-1001007")


@pytest.mark.parametrize(
    ("text", "named"),
    [("the linen shirt", [1]), ("BOTH SNEAKERS", [2]), ("everything", []), ("the shirt and the sneaker", [])],
)
def test_items_are_known_by_their_titles(text: str, named: list[int]) -> None:
    items = (item(1, "Linen summer shirt"), item(2, "Court sneaker"))
    assert [found.line_id for found in items_named(text, items)] == named


@pytest.mark.parametrize(
    ("reason", "policy", "payer"),
    [
        ("damaged", "shopper", "shop"),
        ("wrong_item", "shopper", "shop"),
        ("changed_mind", "shopper", "shopper"),
        ("changed_mind", "shop", "shop"),
        (None, "shopper", "shopper"),
    ],
)
def test_the_shop_pays_where_it_is_at_fault(reason: str | None, policy: str, payer: str) -> None:
    assert paid_by([item(1, "Shirt", policy)], reason) == payer


@pytest.mark.parametrize(
    ("matches", "at_hand", "sku"),
    [
        ([], None, None),
        ([], "PAGE", "PAGE"),
        ([("A", 0.9)], "PAGE", "A"),
        ([("A", 0.9), ("B", 0.85)], "PAGE", None),
        ([("A", 0.9), ("PAGE", 0.5)], "PAGE", "PAGE"),
        ([("A", 0.5)], None, None),
        ([("A", 0.7), ("B", 0.5)], None, "A"),
    ],
)
def test_which_product_is_meant(
    matches: list[tuple[str, float]], at_hand: str | None, sku: str | None
) -> None:
    assert named_product([ProductMatch(name, name, score) for name, score in matches], at_hand) == sku


@pytest.mark.parametrize(
    ("title", "words", "named"),
    [
        ("Zip hoodie", "and in the hoodies?", True),
        ("Scented candle fig and cedar", "which size in this one", False),
        ("Quilted make-up bag", "which size should I take", False),
        ("亚麻夏季衬衫", "这件亚麻的穿多大", True),
        ("亚麻夏季衬衫", "我该穿多大", False),
    ],
)
def test_a_likeness_is_not_a_name(title: str, words: str, named: bool) -> None:
    assert is_named(ProductMatch("A", title, 0.5), words) is named


def test_numbers_and_details_name_no_product() -> None:
    details = [{"entity": "height", "start": 4, "end": 10}]
    assert without_details("I'm 175 cm tall, 28 cm", details) == "I'm tall, cm"


def test_measurements_come_in_the_services_names() -> None:
    entities = [
        {"entity": "height", "value": 175.0},
        {"entity": "size", "value": "42", "system": "EU"},
        {"entity": "email", "value": "a@b.example"},
    ]
    found = measurements_of(tracker(entities=entities))
    assert found == {"height_cm": 175.0, "usual_size": "42", "usual_system": "EU"}


def test_readings_are_the_plausible_ones() -> None:
    ranking = [
        ("nlu_fallback", 0.4),
        ("ask_size", 0.3),
        ("greet", 0.2),
        ("complain", 0.16),
        ("request_return", 0),
    ]
    heard = tracker(intent_ranking=[{"name": name, "confidence": confidence} for name, confidence in ranking])
    assert [choice["payload"] for choice in likely_readings(heard)] == ["/ask_size", "/complain"]


def test_a_summary_holds_no_proof() -> None:
    slots = {"order_email": "a@b.example", "proven_orders": ["SO-1001007"], "current_order": "SO-1001007"}
    summary = summary_of(tracker(slots=slots, text="help", intent={"name": "talk_to_human"}))
    assert summary["order_number"] == "SO-1001007"
    assert "a@b.example" not in str(summary)


def in_doubt(text: str, language: str, **ranking: float) -> Tracker:
    """A tracker after a message about an order that may mean what `ranking` says."""
    return tracker(
        text=text,
        intent={"name": "nlu_fallback", "confidence": 0.8},
        intent_ranking=[{"name": name, "confidence": confidence} for name, confidence in ranking.items()],
        entities=[{"entity": "order_number", "value": "SO-1234566"}],
        metadata={"language": language},
        slots={"matter": "request_return"},
    )


@pytest.mark.parametrize(
    ("text", "language", "ranking", "form"),
    [
        # Nothing is asked of it: the order for what was spoken of.
        ("I meant SO-1234566", "en", {"request_invoice": 0.7}, "return_form"),
        ("and SO-1234566?", "en", {"ask_order_status": 0.3}, "return_form"),
        ("SO-1234566 です", "ja", {}, "return_form"),
        # Few words, but they ask for something.
        ("Rechnung für SO-1234566", "de", {"request_invoice": 0.8}, None),
        ("请取消订单 SO-1234566 的发货", "zh", {"cancel_order": 0.5}, None),
        # Its delivery fee, whatever else is likelier.
        (
            "请退还订单 SO-1234566 的运费",
            "zh",
            {"request_refund": 0.73, "ask_shipping_cost": 0.2},
            "refund_form",
        ),
        ("Versandkosten von SO-1234566 zurück", "de", {"request_refund": 0.81}, "refund_form"),
        (
            "rivoglio le spese di spedizione di SO-1234566",
            "it",
            {"ask_shipping_cost": 0.81, "request_refund": 0.19},
            "refund_form",
        ),
        ("رسوم الشحن للطلب SO-1234566", "ar", {"request_refund": 0.3}, "refund_form"),
        # What it costs, or the money for the goods.
        (
            "what is the delivery fee on an order like my last one, SO-1234566",
            "en",
            {"ask_shipping_cost": 0.8},
            None,
        ),
        ("I would like to have my money for SO-1234566", "en", {"request_refund": 0.5}, None),
    ],
)
def test_what_an_order_is_named_for(
    text: str, language: str, ranking: dict[str, float], form: str | None
) -> None:
    assert form_for_order(in_doubt(text, language, **ranking)) == form


@pytest.mark.parametrize(
    ("text", "brief", "very_brief"),
    [
        ("", True, True),
        ("the blue one", True, True),
        ("the one that I ordered on Monday", True, False),
        ("请退还订单SO-1234566的运费", True, False),
        ("请退还订单 SO-1234566 的运费", True, False),
        ("我想问一下我的 iPhone 保护壳订单现在到底怎么样了为什么还没有到", False, False),
        ("SO-1234566 です", True, True),
        ("이거 말고 다른 거", True, True),
        ("蓝色的", True, True),
    ],
)
def test_spaces_do_not_make_a_sentence_short(text: str, brief: bool, very_brief: bool) -> None:
    assert (is_brief(text), is_very_brief(text)) == (brief, very_brief)
