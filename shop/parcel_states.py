"""The one list of what a carrier may say of a parcel; every carrier's own words are mapped to it."""

from __future__ import annotations

PARCEL_STATES = (
    "label_created",
    "picked_up",
    "in_transit",
    "export_customs",
    "in_customs",
    "customs_cleared",
    "arrived_hub",
    "out_for_delivery",
    "delivery_attempted",
    "available_for_pickup",
    "delayed",
    "delivered",
    "lost",
    "returned_to_sender",
)
# Nothing more is expected of these.
ENDED = frozenset({"delivered", "lost", "returned_to_sender"})
