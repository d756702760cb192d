"""Order and return numbers."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop.numbers import normalise_order_number, order_number, return_number


@pytest.mark.parametrize(
    "written",
    [
        "SO-1234566",
        "so1234566",
        " so 1234566 ",
        "#1234566",
        "1234566",
        "ＳＯ－１２３４５６６",
        "№1234566",
        "SO-١٢٣٤٥٦٦",
        "SO–1234566",
    ],
)
def test_ways_of_writing_an_order_number(written: str) -> None:
    assert normalise_order_number(written) == "SO-1234566"


@pytest.mark.parametrize(
    "written",
    ["", "SO-1234567", "SO-123456", "SO-12345660", "order", "RMA-1234566", "1234566 please", "²234566"],
)
def test_what_is_no_order_number(written: str) -> None:
    assert normalise_order_number(written) is None


@given(st.integers(0, 999_999), st.integers(0, 6), st.integers(1, 9))
def test_one_wrong_digit_is_always_noticed(serial: int, place: int, off: int) -> None:
    number = order_number(serial)
    digits = list(number[3:])
    digits[place] = str((int(digits[place]) + off) % 10)
    assert normalise_order_number(number) == number
    assert normalise_order_number("".join(digits)) is None


@given(st.text(max_size=40))
def test_no_text_breaks_it(text: str) -> None:
    found = normalise_order_number(text)
    assert found is None or found.startswith("SO-")


def test_a_serial_past_six_digits_is_refused() -> None:
    with pytest.raises(ValueError, match="six digits"):
        order_number(1_000_000)


def test_return_numbers_are_readable_on_the_phone() -> None:
    numbers = {return_number(hashlib.sha256(bytes([n])).digest()) for n in range(200)}
    assert len(numbers) == 200
    assert not set("".join(number[4:] for number in numbers)) & set("01OIL")
