"""What is remembered of a shop for some minutes."""

from __future__ import annotations

import pytest

from shop.connectors.vendure import terms
from shop.connectors.vendure.terms import Kept
from shop.errors import ShopUnavailable


class Clock:
    """Stands still until it is moved."""

    now = 100.0

    def monotonic(self) -> float:
        return self.now


class Source:
    """Gives what it has, and counts."""

    def __init__(self) -> None:
        self.value: str | None = None
        self.asked = 0

    def read(self) -> str:
        self.asked += 1
        if self.value is None:
            raise ShopUnavailable("unreachable", "nobody there")
        return self.value


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(terms, "time", made)
    return made


def test_it_is_read_once_and_again_when_it_is_old(clock: Clock) -> None:
    source = Source()
    source.value = "one"
    kept = Kept(source.read, 60)
    assert (kept.get(), kept.get(), source.asked) == ("one", "one", 1)
    source.value = "two"
    clock.now += 59
    assert kept.get() == "one"
    clock.now += 1
    assert (kept.get(), source.asked) == ("two", 2)


def test_the_old_value_serves_while_the_shop_is_away(clock: Clock) -> None:
    source = Source()
    source.value = "one"
    kept = Kept(source.read, 60)
    kept.get()
    source.value = None
    clock.now += 60
    assert (kept.get(), kept.get(), source.asked) == ("one", "one", 2)
    source.value = "two"
    clock.now += 1
    assert kept.get() == "two"


def test_many_who_wait_hear_of_one_failure(clock: Clock) -> None:
    source = Source()
    kept = Kept(source.read, 60)
    for _ in range(12):
        with pytest.raises(ShopUnavailable):
            kept.get()
    assert source.asked == 1
    source.value = "one"
    clock.now += 1
    assert kept.get() == "one"
