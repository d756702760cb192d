"""Whatever the shop tells of its own accord has its words in every language, in the chat and by mail."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timezone

import pytest

from desk.touch_words import STARS, sentences, stock_mail, touch_mail, touch_message
from locales.sentences import LANGUAGES
from shop.connectors.tracking import ParcelEvent
from shop.money import Money
from shop.services.orders import OrderSummary
from shop.services.parcels import OrderTracking, Parcel
from shop.services.stock_notices import DueNotice
from shop.services.touch_jobs import TouchJob
from shop.services.touch_news import EXCEPTIONS, KINDS, TOUCHES

NUMBER, TRACKING = "SO-1003003", "RX300000015DE"
AT = datetime(2026, 3, 18, 12, tzinfo=timezone.utc)
PARCEL = Parcel(
    order_number=NUMBER,
    carrier="dhl",
    carrier_name="DHL",
    tracking_number=TRACKING,
    status="in_transit",
    expected_from=None,
    expected_to=date(2026, 3, 20),
    delivered_at=None,
    last_place="Leipzig",
    events=(ParcelEvent("in_transit", AT, "Leipzig", "DE"),),
)
SUMMARY = OrderSummary(NUMBER, AT, "shipped", Money(4900, "EUR"), "/images/TEE-101.svg", 1, "T-shirt")
JOB = TouchJob(
    key="0" * 32,
    lease="1" * 32,
    touch="shipped",
    kind="shipped",
    in_chat=True,
    by_mail=True,
    attempts=1,
    customer_id=1,
    name="Ana Ruiz",
    email="ana@example.com",
    language="en",
    order_number=NUMBER,
    values={
        "order_number": NUMBER,
        "carrier": "DHL",
        "tracking_number": TRACKING,
        "ships_on": date(2026, 3, 19),
        "promised_on": date(2026, 3, 21),
        "to_on": date(2026, 3, 20),
        "since_on": date(2026, 3, 17),
    },
    tracking=OrderTracking(SUMMARY, (PARCEL,), date(2026, 3, 21), 0, 0),
    parcel=PARCEL,
)


def job(kind: str, language: str = "en") -> TouchJob:
    touch = "exception" if kind in (*EXCEPTIONS, "late") else kind.removesuffix("_unpaid")
    assert touch in TOUCHES
    return replace(JOB, touch=touch, kind=kind, language=language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_touch_is_said_in_every_language(language: str, kind: str) -> None:
    said = touch_message(job(kind), language)
    assert NUMBER in said.text
    assert said.response == f"utter_touch_{kind}"
    mail = touch_mail(job(kind, language))
    assert (mail.recipient, mail.key) == ("ana@example.com", JOB.key)
    assert NUMBER in mail.subject
    assert "\u2068" not in mail.subject
    assert said.text in mail.text
    assert "Ana Ruiz" in mail.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_lacks_a_sentence_or_a_variable(language: str) -> None:
    assert sentences().names(language) == sentences().names("en")
    for name in sentences().names("en"):
        needed = sentences().variables("en", name)
        wordings = sentences().variants(language, name)
        assert len(wordings) == len(sentences().variants("en", name)), name
        # A carrier may be meant without being named again.
        assert {sentences().variables(language, wording) | {"carrier"} for wording in wordings} == {
            needed | {"carrier"}
        }, name


@pytest.mark.parametrize("language", set(LANGUAGES) - {"en"})
def test_no_language_borrows_english(language: str) -> None:
    words = sentences()
    values = {
        "order_number": NUMBER,
        "carrier": "DHL",
        "tracking_number": TRACKING,
        "name": "x",
        "title": "x",
    }
    days = dict.fromkeys(("ships_on", "promised_on", "to_on", "since_on"), date(2026, 3, 20))
    for name in words.names("en"):
        texts = [words.format(spoken, name, **values, **days, stars=3) for spoken in (language, "en")]
        assert texts[0] != texts[1], name


def test_the_tracking_number_and_the_carrier_are_told_with_shipped() -> None:
    text = touch_message(job("shipped"), "en").text
    assert TRACKING in text
    assert "DHL" in text
    assert "March 20" in text


def test_a_day_that_is_not_known_is_not_told() -> None:
    unknown = replace(job("received"), values={"order_number": NUMBER}, parcel=None)
    assert touch_message(unknown, "en").text == (
        f"Thank you for your order! We have received order {NUMBER}."
    )
    assert "March 19" in touch_message(job("received"), "en").text


def test_the_second_time_it_is_said_in_other_words() -> None:
    first, second, third = (touch_message(job("shipped"), "de", said).text for said in range(3))
    assert first != second
    assert first == third


@pytest.mark.parametrize("language", LANGUAGES)
def test_satisfaction_is_asked_with_five_stars(language: str) -> None:
    said = touch_message(job("satisfaction"), language)
    assert [button["payload"] for button in said.buttons] == [
        f'/rate{{"rating": {stars}, "order_number": "{NUMBER}"}}' for stars in STARS
    ]
    assert len({button["title"] for button in said.buttons}) == 5


@pytest.mark.parametrize("kind", ["delayed", "late", "in_customs", "lost", "delivered"])
def test_what_may_be_asked_next_is_a_button_about_this_order(kind: str) -> None:
    (button,) = touch_message(job(kind), "it").buttons
    assert f'"order_number": "{NUMBER}"' in button["payload"]


def test_the_card_is_the_parcel_it_is_about() -> None:
    card = touch_message(job("out_for_delivery"), "en").card
    assert card is not None
    assert (card["type"], card["tracking_number"]) == ("parcel", TRACKING)
    assert touch_message(job("packed"), "en").card is None
    assert touch_message(replace(job("received"), parcel=None), "en").card is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_goods_that_are_back_are_named(language: str) -> None:
    due = DueNotice(7, AT, "TEE-101-XL", "Leinenhemd", "XL", "ana@example.com", language)
    mail = stock_mail(due)
    assert "Leinenhemd (XL)" in mail.subject
    assert "Leinenhemd (XL)" in mail.text
    assert "Leinenhemd (" not in stock_mail(replace(due, size=None)).text


def test_a_language_without_words_is_spoken_to_in_english() -> None:
    assert touch_mail(job("packed", "nl")).text == touch_mail(job("packed", "en")).text
