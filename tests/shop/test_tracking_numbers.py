"""Tracking numbers: real ones are recognised, made ones are valid, mistakes are noticed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop import tracking_numbers
from shop.tracking_numbers import identify

# Published samples: UPU S10 (RB123456785GB), and the lists of the public data set jkeen/tracking_number_data.
PUBLISHED = [
    ("RB123456785GB", "royal_mail"),
    ("1Z5R89390357567127", "ups"),
    ("1Z879E930346834440", "ups"),
    ("986578788855", "fedex"),
    ("477179081230", "fedex"),
    ("041441760228964", "fedex"),
    ("568283610012734", "fedex"),
    ("9505511069605048600624", "usps"),
    ("9405803699300124287899", "usps"),
    ("9361289878700317633795", "usps"),
    ("3318810025", "dhl_express"),
    ("8487135506", "dhl_express"),
]


@pytest.mark.parametrize(("number", "carrier"), PUBLISHED)
def test_published_numbers(number: str, carrier: str) -> None:
    (match,) = identify(number)
    assert (match.carrier, match.tracking_number) == (carrier, number)


@pytest.mark.parametrize(("number", "carrier"), PUBLISHED)
def test_a_wrong_check_digit_is_noticed(number: str, carrier: str) -> None:
    place = 10 if number.endswith("GB") else len(number) - 1
    wrong = number[:place] + str((int(number[place]) + 1) % 10) + number[place + 1 :]
    assert carrier not in {match.carrier for match in identify(wrong)}


def test_found_where_it_stands_in_a_sentence() -> None:
    text = "meu pacote ＲＢ１２３４５６７８５ＢＲ e também 1z5r8939 0357567127, cadê?"
    first, second = identify(text)
    assert (first.carrier, first.tracking_number) == ("correios", "RB123456785BR")
    assert text[first.start : first.end] == "ＲＢ１２３４５６７８５ＢＲ"
    assert (second.carrier, text[second.start : second.end]) == ("ups", "1z5r8939 0357567127")


def test_arabic_digits_and_neighbouring_ideographs() -> None:
    assert identify("رقم الشحنة RX٤٧٣١٢٤٨٢٩AE")[0].tracking_number == "RX473124829AE"
    assert identify("单号RX473124829CN没有更新")[0].carrier == "china_post"


def test_bare_digits_are_not_distinctive() -> None:
    assert not identify("3318810025")[0].distinctive
    assert identify("RB123456785GB")[0].distinctive


@pytest.mark.parametrize(
    "text", ["", "SO-1234566", "hello", "call me at 555 0199", "XX123456785", "1Z", "0" * 500]
)
def test_texts_without_one(text: str) -> None:
    assert [match for match in identify(text) if match.distinctive] == []


@given(st.integers(0, 99_999_999))
def test_made_numbers_are_identified(serial: int) -> None:
    made = {
        tracking_numbers.s10("RX", serial, "JP"): "japan_post",
        tracking_numbers.ups("5R8939", "68", serial % 10_000_000): "ups",
        tracking_numbers.usps("405", "803699300", serial): "usps",
        tracking_numbers.dhl_paket("34043410", serial): "dhl",
        tracking_numbers.fedex_express(77_000_000_000 + serial): "fedex",
        tracking_numbers.fedex_ground(41_000_000_000_000 + serial): "fedex",
        tracking_numbers.dhl_express(300_000_000 + serial): "dhl_express",
    }
    assert {number: identify(number)[0].carrier for number in made} == made


@given(st.text(max_size=200))
def test_spans_lie_in_the_text(text: str) -> None:
    for match in identify(text):
        assert tracking_numbers.normalise(text[match.start : match.end]) == match.tracking_number
