"""Anger gathers over messages and cools between them."""

from __future__ import annotations

import pytest

from bot.policies.anger import Patience

PATIENCE = Patience(at_once=0.75, gathered=0.95, cooling=0.55, still=0.3)


@pytest.mark.parametrize(
    ("angers", "over"),
    [
        ([], False),
        ([0.0], False),
        ([0.74], False),
        ([0.75], True),
        ([0.1, 0.9, 0.9, 0.9], False),  # she has calmed down
        ([0.6, 0.65], True),  # and again, and it had not cooled
        ([0.6, 0.0, 0.65], False),  # a calm message lies between
        ([0.4, 0.4, 0.4, 0.4], False),  # irritated, and civil
        ([0.5, 0.5, 0.5, 0.5], True),
    ],
)
def test_when_it_is_too_much(angers: list[float], over: bool) -> None:
    assert PATIENCE.is_over(angers) is over
