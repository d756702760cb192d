"""Vendure's states in ours."""

from __future__ import annotations

import pytest

from shop import parcel_states
from shop.connectors.vendure.states import (
    ORDER_STATES,
    PARCEL_STATES,
    PAYMENT_STATES,
    REFUND_STATES,
    order_status,
    told,
)
from shop.errors import ConnectorCannot
from shop.services import orders, payments, refunds


def test_every_state_is_one_of_ours() -> None:
    assert set(ORDER_STATES.values()) <= set(orders.ORDER_STATES)
    assert set(PARCEL_STATES.values()) <= set(parcel_states.PARCEL_STATES)
    assert set(PAYMENT_STATES.values()) <= set(payments.PAYMENT_STATES)
    assert set(REFUND_STATES.values()) <= set(refunds.REFUND_STATES)


@pytest.mark.parametrize(
    ("state", "found", "paid", "refunded", "status"),
    [
        ("PaymentAuthorized", [], False, False, "placed"),
        ("PaymentSettled", [], True, False, "paid"),
        ("PaymentSettled", ["label_created"], True, False, "packed"),
        ("PartiallyShipped", ["in_transit", "label_created"], True, False, "shipped"),
        ("Delivered", ["delivered"], True, False, "delivered"),
        ("Delivered", ["delivered"], True, True, "refunded"),
        ("Cancelled", [], True, True, "cancelled"),
        # A merchant's own states, and those in which a clerk has it open, are told by what has happened.
        ("Modifying", [], True, False, "paid"),
        ("Modifying", ["in_transit"], True, False, "shipped"),
        ("ArrangingAdditionalPayment", [], False, False, "placed"),
        ("AwaitingPickup", ["delivered", "in_transit"], True, False, "partly_delivered"),
        ("Archived", ["delivered"], True, False, "delivered"),
    ],
)
def test_an_order_is_told_by_state_and_parcels(
    state: str, found: list[str], paid: bool, refunded: bool, status: str
) -> None:
    assert order_status(state, found, paid=paid, refunded=refunded) == status


def test_a_parcels_unknown_state_is_not_guessed() -> None:
    with pytest.raises(ConnectorCannot, match="'Lost'"):
        told(PARCEL_STATES, "Lost", "a parcel")
