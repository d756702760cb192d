"""A parcel as data for the pages that draw it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from shop.services.parcels import OrderTracking, Parcel


def parcel_card(parcel: Parcel, tracking: OrderTracking) -> dict[str, Any]:
    """The card `parcel` (docs/protocol.md): carrier, events newest first, what is expected."""
    first_day = parcel.expected_from or parcel.expected_to
    expected = (
        {"from": first_day.isoformat(), "to": parcel.expected_to.isoformat()}
        if first_day and parcel.expected_to
        else None
    )
    return {
        "type": "parcel",
        "order_number": parcel.order_number,
        "carrier": parcel.carrier,
        "carrier_name": parcel.carrier_name,
        "tracking_number": parcel.tracking_number,
        "status": parcel.status,
        "expected": expected,
        "promised_by": tracking.promised_by.isoformat() if tracking.promised_by else None,
        "last_place": parcel.last_place,
        "as_of": _moment(parcel.as_of) if parcel.as_of else None,
        "events": [
            {
                "code": event.code,
                "at": _moment(event.at),
                "place": event.place,
                "country": event.country,
                "words": event.words,
            }
            for event in parcel.events
        ],
        "url": None,
    }


def _moment(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"
