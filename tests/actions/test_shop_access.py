"""What actions look up: once in a turn, unless something may have changed, and anew in the next."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from actions.shop_access import Enquiry, ask_shop, close_shop, look_up, look_up_ahead, looking_up_once
from shop.errors import OrderNotFound


@pytest.fixture(autouse=True)
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("SHOP_DATABASE_URL", f"sqlite:///{tmp_path}/shop.db")
    yield
    close_shop()


class Service:
    """A service of the shop that counts how often it is asked."""

    asked = 0

    def __call__(self, _session: Any, *_details: Any, **_more: Any) -> int:
        self.asked += 1
        return self.asked


async def test_the_same_is_asked_once_and_something_else_too() -> None:
    service = Service()
    with looking_up_once():
        pieces = {2: 1, 1: 3}
        answers = [await look_up(service, "SO-1", pieces, day=1) for _ in range(3)]
        assert await look_up(service, "SO-2", pieces, day=1) == 2
        assert await look_up(service, "SO-1", {1: 2}, day=1) == 3
        assert await look_up(service, "SO-1", pieces, day=2) == 4
    assert answers == [1, 1, 1]


async def test_what_can_not_be_compared_is_asked_each_time() -> None:
    service = Service()
    with looking_up_once():
        wishes = {"red", "wide"}
        assert await look_up(service, wishes) == 1
        assert await look_up(service, wishes) == 2


async def test_the_next_message_is_answered_anew() -> None:
    service = Service()
    for times in (1, 2):
        with looking_up_once():
            assert await look_up(service, "SO-1") == times
    assert await look_up(service, "SO-1") == 3
    assert await look_up(service, "SO-1") == 4


async def test_a_form_knows_what_its_turn_knows() -> None:
    service = Service()
    with looking_up_once():
        with looking_up_once():
            assert await look_up(service, "SO-1") == 1
        assert await look_up(service, "SO-1") == 1


async def test_what_may_have_changed_is_looked_up_anew() -> None:
    service, write = Service(), Service()

    def refuses(session: Any) -> None:
        raise LookupError

    with looking_up_once():
        assert await look_up(service, "SO-1") == 1
        assert await ask_shop(write, "SO-1") == 1
        assert await look_up(service, "SO-1") == 2
        with pytest.raises(LookupError):
            await ask_shop(refuses)
        assert await look_up(service, "SO-1") == 3


async def test_an_error_is_no_answer() -> None:
    tries = Service()

    def refuses(session: Any) -> None:
        tries(session)
        raise LookupError

    with looking_up_once():
        for _ in range(2):
            with pytest.raises(LookupError):
                await look_up(refuses)
    assert tries.asked == 2


async def test_what_was_asked_ahead_is_known_and_what_was_refused_is_not() -> None:
    service, refused = Service(), Service()

    def refuses(session: Any, number: str) -> None:
        refused(session)
        raise OrderNotFound(number)

    with looking_up_once():
        assert await look_up(service, "SO-0") == 1
        await look_up_ahead(
            Enquiry(service, "SO-0"), Enquiry(refuses, "SO-1"), Enquiry(service, "SO-2", day=1)
        )
        assert service.asked == 2
        assert await look_up(service, "SO-2", day=1) == 2
        assert await look_up(Enquiry(service, "SO-2", day=1)) == 2
        with pytest.raises(OrderNotFound):
            await look_up(refuses, "SO-1")
    assert refused.asked == 2


async def test_nothing_is_asked_ahead_where_it_would_be_forgotten() -> None:
    service = Service()
    await look_up_ahead(Enquiry(service, "SO-1"))
    assert service.asked == 0
