"""The shop's rules, versioned, in `shop/policies/*.yml`; every answer cites its rule's id."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

POLICIES = Path(__file__).parent.parent / "policies"


@dataclass(frozen=True)
class ReturnRule:
    """One return rule. `id` is what answers cite (eu.withdrawal.v1).

    `window_days` counts from delivery; `refund_days` from the day the return is opened.
    """

    id: str
    window_days: int
    paid_by: Literal["shop", "shopper"]
    refund_days: int
    source: str


def return_rule(country: str, category: str) -> ReturnRule:
    """The rule for goods of `category` delivered to `country` (ISO 3166 alpha-2). There always is one."""
    raise NotImplementedError
