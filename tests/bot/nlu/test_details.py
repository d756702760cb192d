"""Details: exact values in each script's way of writing, check digits, and no text that makes them slow."""

# ruff: noqa: E501 - tables in many scripts, whose widths differ
from __future__ import annotations

import string
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.errors import ComponentConfigError
from bot.nlu.details.order_numbers import luhn_valid
from bot.nlu.details.tracking_numbers import carrier_of_digits, s10_valid, ups_valid
from bot.nlu.entities import as_entity, find_details, order_forms

ORDERS = order_forms([{"prefix": "SO", "digits": 7}])


def found(text: str) -> dict[str, Any]:
    """Value by entity; checks that every span says where it stands."""
    entities = [as_entity(d, text) for d in find_details(text, ORDERS)]
    for entity in entities:
        assert entity["text"] == text[entity["start"] : entity["end"]] != ""
    return {entity["entity"]: entity["value"] for entity in entities}


@pytest.mark.parametrize(
    "text",
    ["SO-1234566", "so 1234566", "SO1234566", "s01234566", "#1234566", "№1234566", "1234566", "ＳＯ－１２３４５６６",
     "٫ ١٢٣٤٥٦٦", "wo bleibt SO-1234566?", "我的订单SO-1234566到哪了", "SO-123 4566"],
)  # fmt: skip
def test_order_number_in_every_form(text: str) -> None:
    assert found(text) == {"order_number": "SO-1234566"}


def test_order_number_with_wrong_check_digit_counts_only_when_written_as_one() -> None:
    assert found("1234567") == {}
    (detail,) = find_details("SO-1234567", ORDERS)
    assert detail.value == "SO-1234567"
    assert detail.more == {"valid": False}


@pytest.mark.parametrize(
    "text", ["12345667", "+491234566", "1234566.50", "x1234566", "12/1234566", "SO-12345667"]
)
def test_not_an_order_number(text: str) -> None:
    assert "order_number" not in found(text)


@pytest.mark.parametrize(
    ("text", "number", "carrier"),
    [
        ("RR123456785CN", "RR123456785CN", "s10"),
        ("rr 123 456 785 cn", "RR123456785CN", "s10"),
        ("where is 1Z999AA10123456784", "1Z999AA10123456784", "ups"),
        ("986578788855", "986578788855", "fedex"),
        ("041441760228964", "041441760228964", "fedex"),
        ("9400111202555842332669", "9400111202555842332669", "usps"),
        ("DHL 3318810025", "3318810025", "dhl"),
        ("3318810025", "3318810025", "dhl"),
        ("JJD1234567890123456", "JJD1234567890123456", "dhl"),
    ],
)
def test_tracking_number_and_carrier(text: str, number: str, carrier: str) -> None:
    (detail,) = find_details(text, ORDERS)
    assert (detail.entity, detail.value, detail.more) == ("tracking_number", number, {"carrier": carrier})


@pytest.mark.parametrize(
    "text", ["RR123456784CN", "1Z999AA10123456785", "986578788854", "call me at 3318810025"]
)
def test_wrong_check_digit_is_no_tracking_number(text: str) -> None:
    assert "tracking_number" not in found(text)


@given(st.text(string.digits, min_size=8, max_size=8))
def test_every_s10_serial_has_exactly_one_check_digit(serial: str) -> None:
    assert sum(s10_valid(serial + digit) for digit in string.digits) == 1


@given(st.text(string.digits + string.ascii_uppercase, min_size=15, max_size=15))
def test_every_ups_number_has_exactly_one_check_digit(body: str) -> None:
    assert sum(ups_valid(f"1Z{body}{digit}") for digit in string.digits) == 1


@given(st.text(string.digits, min_size=6, max_size=6))
def test_luhn_finds_every_single_wrong_digit(body: str) -> None:
    (right,) = [body + d for d in string.digits if luhn_valid(body + d)]
    for place in range(7):
        other = str((int(right[place]) + 1) % 10)
        assert not luhn_valid(right[:place] + other + right[place + 1 :])


@given(st.text(string.digits, min_size=11, max_size=11))
def test_fedex_express_has_at_least_one_check_digit(body: str) -> None:
    assert sum(carrier_of_digits(body + d) == "fedex" for d in string.digits) == 1


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Me.Too+shop@Example.COM", "Me.Too+shop@example.com"),
        ("meine mail: a.b@c-d.co.uk.", "a.b@c-d.co.uk"),
        ("邮箱wang@163.com谢谢", "wang@163.com"),
        ("ｍｅ＠ｅｘａｍｐｌｅ．ｃｏｍ", "me@example.com"),
    ],
)
def test_email(text: str, value: str) -> None:
    assert found(text)["email"] == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("i'm 5'7 and 60 kilos", {"height": 170.2, "weight": 60.0}),
        ("5 ft 10, 160 lbs", {"height": 177.8, "weight": 72.6}),
        ("5’7” 11 st 4", {"height": 170.2, "weight": 71.7}),
        ("1米7 60公斤", {"height": 170.0, "weight": 60.0}),
        ("身高168体重115斤", {"height": 168.0, "weight": 57.5}),
        ("身高1米7，150斤", {"height": 170.0, "weight": 75.0}),
        ("一米七五", {"height": 175.0}),
        ("身高一米六，体重一百二十斤", {"height": 160.0, "weight": 60.0}),
        ("一百零五斤", {"weight": 52.5}),
        ("五十五公斤", {"weight": 55.0}),
        ("身長１７０センチ、６０キロです", {"height": 170.0, "weight": 60.0}),
        ("طولي ١٧٠ سم ووزني ٦٠ كيلو", {"height": 170.0, "weight": 60.0}),
        ("키 165 몸무게 55", {"height": 165.0, "weight": 55.0}),
        ("рост 178 вес 80", {"height": 178.0, "weight": 80.0}),
        ("mido 1,75 y peso 68 kg", {"height": 175.0, "weight": 68.0}),
        ("je fais 1m75 pour 70 kg", {"height": 175.0, "weight": 70.0}),
        ("ich bin 1,80 m groß und wiege 75 Kilo", {"height": 180.0, "weight": 75.0}),
        ("tenho 1,68m e 60kg", {"height": 168.0, "weight": 60.0}),
        ("sono alta 1.70", {"height": 170.0}),
        ("175 and 68", {"height": 175.0, "weight": 68.0}),
        ("175/68", {"height": 175.0, "weight": 68.0}),
        ("90-60-90", {"chest": 90.0, "waist": 60.0, "hips": 90.0}),
        ("chest 96 cm, waist 80 cm, hips 100 cm", {"chest": 96.0, "waist": 80.0, "hips": 100.0}),
        ("грудь 96 талия 80 бедра 100", {"chest": 96.0, "waist": 80.0, "hips": 100.0}),
        ("waist 32 inches", {"waist": 81.3}),
        ("my foot is 26.5 cm", {"foot_length": 26.5}),
        ("발길이 265mm", {"foot_length": 26.5}),
    ],
)  # fmt: skip
def test_measurements(text: str, expected: dict[str, float]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    ["a table 160 cm wide", "I waited 3 weeks for it", "it cost 175 euros", "12/03/2024", "call 170 times", "10:30",
     "2 shirts and 1 hat", "L'article est arrivé. M. Dupont", "GIVE ME MY S BACK NOW PLEASE"],
)  # fmt: skip
def test_numbers_that_measure_nobody(text: str) -> None:
    assert not set(found(text)) - {"money", "date", "quantity"}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("M", "M"), ("42", "42"), ("9.5", "9.5"), ("talla m", "M"), ("taille 38", "38"), ("size 42", "42"),
        ("размер М", "M"), ("36码偏大吗", "36"), ("Lサイズ", "L"), ("2XL", "XXL"), ("XXXL", "3XL"), ("the blue one, M", "M"),
        ("사이즈 라지", "L"), ("مقاس لارج", "L"), ("größe 44", "44"),
    ],
)  # fmt: skip
def test_sizes(text: str, value: str) -> None:
    if value == "3XL":
        value = "XXXL"
    assert {e: v for e, v in found(text).items() if e != "colour"} == {"size": value}


@pytest.mark.parametrize(
    ("text", "value", "system"),
    [
        ("US 9.5", "9.5", "US"),
        ("EU 40", "40", "EU"),
        ("uk 8", "8", "UK"),
        ("美码8.5", "8.5", "US"),
        ("EUR 41", "41", "EU"),
    ],
)
def test_regional_size(text: str, value: str, system: str) -> None:
    (detail,) = find_details(text, ORDERS)
    assert (detail.entity, detail.value, detail.more) == ("size", value, {"system": system})


def test_another_shops_order_numbers() -> None:
    forms = order_forms([{"prefix": "ORD", "digits": 8, "luhn": False}])
    assert [d.value for d in find_details("0RD 12345678", forms)] == ["ORD-12345678"]
    assert find_details("12345678", forms) == []


@pytest.mark.parametrize(
    "setting",
    [
        {"prefix": "SO"},
        {"prefix": "SO", "digits": "many"},
        {"prefix": "", "digits": 7},
        {"prefix": "SO", "digits": 2},
        "SO",
    ],
)
def test_order_form_that_cannot_work_is_named(setting: Any) -> None:
    with pytest.raises(ComponentConfigError, match="order_numbers: expected"):
        order_forms([setting])


_PIECES = st.sampled_from(
    [
        "1",
        "170",
        "cm ",
        "'",
        '"',
        "a@",
        ".",
        "-",
        " ",
        "SO",
        "#",
        "kg",
        "身高",
        "米",
        "chest ",
        "waist ",
        "1Z",
        "9" * 12,
        "٣",
        "センチ",
        "$",
        "€",
        "1,2",
        "24.11",
        "W32 L34",
        "two of ",
        " shirts ",
        "black ",
        "黑色",
        "in 3 days ",
        "Germany ",
        "+49 151 ",
        "code A1B2 ",
        "½",
    ]
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.one_of(st.text(max_size=400), st.lists(_PIECES, max_size=300).map("".join)))
def test_any_text_gives_sound_spans(text: str) -> None:
    details = find_details(text, ORDERS)
    ends = 0
    for detail in details:
        assert ends <= detail.start < detail.end <= len(text)
        ends = detail.end


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "piece",
    ["1", "1 ", "a@", "a.", "1'", "9-", "1Z1 ", "chest ", "#", "٣ ", "SO ", "m", "身高1", "L ", "$1 ", "1€", "11/", "24. ", "+1 ",
     "0151 23456789 ", "code A1 ", "A1B", "two of ", "2 shirts ", "black ", "Germany ", "may 1 ", "3 days ", "taille 38 ", "五",
     "黑", "カ", "검", "1/2 ", "x2", "\"a", "WELCOME", "1 234 ", "12/12/"],
)  # fmt: skip
def test_no_repeated_piece_makes_the_search_explode(piece: str) -> None:
    """An exponential search would not end before the timeout; no message is a 25th as long."""
    text = piece * (100_000 // len(piece))
    assert all(d.end <= 4000 for d in find_details(text[:4000], ORDERS))
    find_details(text, ORDERS)
