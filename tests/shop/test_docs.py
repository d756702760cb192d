"""What a reader needs by name stands in docs/shop.md."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from shop import errors
from shop.connectors.tracking import CarrierAnswer
from shop.demo.people import ROLES
from shop.parcel_states import PARCEL_STATES
from shop.services.addresses import ADDRESS_FAULTS
from shop.services.invoices import NO_INVOICE
from shop.services.memberships import TIERS
from shop.services.order_changes import WISH_REFUSALS
from shop.services.order_rules import CLOSED_BY_STATE, WAYS_TO_REDIRECT
from shop.services.orders import ORDER_STATES
from shop.services.payment_requests import REQUEST_FAULTS, REQUEST_STATES
from shop.services.payments import DECLINE_REASONS, FINDINGS, PAYMENT_STATES
from shop.services.privacy import PRIVACY_KINDS, PRIVACY_STATES
from shop.services.promotions import COUPON_STATES, KINDS
from shop.services.refunds import FEE_VERDICTS, REFUND_STATES
from shop.services.remedies import REMEDY_LEVELS, REMEDY_MATTERS, REMEDY_REFUSALS, RESOLUTIONS
from shop.services.returns import EXCHANGE_STATES, REFUSALS, RETURN_REASONS, RETURN_STATES
from shop.services.sizes import REASONS
from shop.services.subscriptions import TOPICS
from shop.services.touch_news import EXCEPTIONS, TOUCHES
from shop.services.touches import WAY_STATES
from shop.services.traces import PARCEL_VERDICTS

TEXT = (Path(__file__).parents[2] / "docs" / "shop.md").read_text(encoding="utf-8")
CODES = [kind.code for kind in errors.ShopError.__subclasses__() if kind.__module__ == "shop.errors"]
NAMES = [
    *(*CODES, *ROLES, *ORDER_STATES, *PARCEL_STATES, *REFUND_STATES, *REFUSALS, *RETURN_REASONS, *REASONS),
    *(*NO_INVOICE, *PAYMENT_STATES, *FINDINGS, *DECLINE_REASONS, *TOPICS, *PRIVACY_KINDS, *PRIVACY_STATES),
]
NAMES += [*RETURN_STATES, *EXCHANGE_STATES, *FEE_VERDICTS]
NAMES += [*PARCEL_VERDICTS, *REQUEST_STATES, *REQUEST_FAULTS]
NAMES += [*REMEDY_MATTERS, *RESOLUTIONS, *REMEDY_LEVELS, *REMEDY_REFUSALS]
NAMES += [*WISH_REFUSALS, *ADDRESS_FAULTS, *WAYS_TO_REDIRECT, *CLOSED_BY_STATE.values()]
NAMES += [*errors.TRACKING_REASONS, *get_args(CarrierAnswer)]
NAMES += [*COUPON_STATES, *KINDS, *TIERS]
NAMES += [*TOUCHES, *EXCEPTIONS, *WAY_STATES]


@pytest.mark.parametrize("name", sorted({*NAMES, "SHOP_DATABASE_URL", "TRACKING_WATCH_SECONDS"}))
def test_it_is_documented(name: str) -> None:
    assert f"`{name}`" in TEXT


def test_codes_are_unique() -> None:
    assert len(CODES) == len(set(CODES)) >= 10
