"""Vendure's states and ours.

Sources: the default order process of @vendure/core 3.5 (src/config/order/default-order-process.ts) with
https://docs.vendure.io/guides/core-concepts/orders/, for fulfillments
https://docs.vendure.io/reference/typescript-api/fulfillment/fulfillment-state/, for refunds
https://docs.vendure.io/reference/typescript-api/payment/refund-state/.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from shop.errors import ConnectorCannot

# A cart is an order that was never placed: it is nobody's business here, whatever its state.
ORDER_STATES: Mapping[str, str] = {
    "PaymentAuthorized": "placed",
    "PaymentSettled": "paid",
    "PartiallyShipped": "shipped",
    "Shipped": "shipped",
    "PartiallyDelivered": "partly_delivered",
    "Delivered": "delivered",
    "Cancelled": "cancelled",
}
PARCEL_STATES: Mapping[str, str] = {
    "Created": "label_created",
    "Pending": "label_created",
    "Shipped": "in_transit",
    "Delivered": "delivered",
}
PAYMENT_STATES: Mapping[str, str] = {
    "Created": "authorised",
    "Authorized": "authorised",
    "Settled": "captured",
    "Declined": "declined",
    "Error": "declined",
    "Cancelled": "released",
}
REFUND_STATES: Mapping[str, str] = {"Pending": "approved", "Settled": "sent"}
# States in which a clerk has the order open: what it will be is not settled.
IN_WORK = frozenset({"Modifying", "ArrangingAdditionalPayment"})


def order_status(state: str, parcels: Sequence[str], *, paid: bool, refunded: bool) -> str:
    """One of ours. `parcels` are our states of those not cancelled; a merchant's own state is told by them.

    `paid`: the money for all of it was taken; `refunded`: and all of it went back.
    """
    status = ORDER_STATES.get(state) or _by_facts(parcels, paid=paid)
    if status in ("placed", "paid") and "label_created" in parcels:
        return "packed"
    return "refunded" if refunded and status != "cancelled" else status


def _by_facts(parcels: Sequence[str], *, paid: bool) -> str:
    if parcels and all(parcel == "delivered" for parcel in parcels):
        return "delivered"
    if "delivered" in parcels:
        return "partly_delivered"
    if "in_transit" in parcels:
        return "shipped"
    return "paid" if paid else "placed"


def told(table: Mapping[str, str], state: str, what: str) -> str:
    """Our state for Vendure's. Raises ConnectorCannot for one of the merchant's own."""
    if state not in table:
        raise ConnectorCannot(f"the state of {what}", f"{state!r} is none of Vendure's own states")
    return table[state]
