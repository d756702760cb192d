"""What 17TRACK answers, read strictly, in the shop's own words.

Shapes, statuses and sub-statuses as in 17TRACK's documentation of its Tracking API v2.2
(asset.17track.net/api/document/v2.2_en, "Tracking details", "Status") and help.17track.net,
"Understanding Tracking Status: Main Status & Substatus" and "Error Codes and Troubleshooting".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timezone
from typing import Any

from shop.connectors.tracking import CarrierAnswer, ParcelEvent, Tracking

# Sub-statuses, below them the main statuses for a sub-status that is newer than this table. What cannot be
# delivered as it is (a wrong address, a refusal, damage) is delayed: nobody promises another attempt.
CODES = {
    "InfoReceived": "label_created",
    "InTransit_PickedUp": "picked_up",
    "InTransit_Departure": "in_transit",
    "InTransit_Arrival": "in_transit",
    "InTransit_Other": "in_transit",
    "InTransit_CustomsProcessing": "in_customs",
    "InTransit_CustomsRequiringInformation": "in_customs",
    "InTransit_CustomsReleased": "customs_cleared",
    "OutForDelivery_Other": "out_for_delivery",
    "AvailableForPickup_Other": "available_for_pickup",
    "DeliveryFailure_Other": "delivery_attempted",
    "DeliveryFailure_NoBody": "delivery_attempted",
    "DeliveryFailure_Security": "delayed",
    "DeliveryFailure_Rejected": "delayed",
    "DeliveryFailure_InvalidAddress": "delayed",
    "Delivered_Other": "delivered",
    "Exception_Returning": "returned_to_sender",
    "Exception_Returned": "returned_to_sender",
    "Exception_Lost": "lost",
    "Exception_Destroyed": "lost",
    "Exception_NoBody": "delayed",
    "Exception_Security": "delayed",
    "Exception_Damage": "delayed",
    "Exception_Rejected": "delayed",
    "Exception_Delayed": "delayed",
    "Exception_Cancel": "delayed",
    "Exception_Other": "delayed",
    "Expired_Other": "delayed",
    "InTransit": "in_transit",
    "OutForDelivery": "out_for_delivery",
    "AvailableForPickup": "available_for_pickup",
    "DeliveryFailure": "delivery_attempted",
    "Delivered": "delivered",
    "Exception": "delayed",
    "Expired": "delayed",
}
# An event's `stage`, where it has no sub-status.
STAGES = {
    "PickedUp": "picked_up",
    "Departure": "in_transit",
    "Arrival": "in_transit",
    "Returning": "returned_to_sender",
    "Returned": "returned_to_sender",
}
NOT_FOUND = "NotFound"
MOST_EVENTS = 200
_PLACE_CHARACTERS = 80
_WORDS_CHARACTERS = 300
_COUNTRY = re.compile(r"[A-Z]{2}")
_INVISIBLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]+")


class Unreadable(Exception):
    """The answer is JSON, but not what 17TRACK's documentation describes; says which part."""


def results_of(answer: Any) -> dict[str, dict[str, Any] | int] | int:
    """By number, what was accepted or the code of its rejection; one code where all was refused.

    Raises Unreadable. What is asked for need not be among them.
    """
    answer = _object(answer, "the answer")
    code = answer.get("code")
    if not isinstance(code, int) or isinstance(code, bool):
        raise Unreadable("code")
    if code != 0:
        return code
    data = _object(answer.get("data"), "data")
    found: dict[str, dict[str, Any] | int] = {}
    for accepted in _objects(data.get("accepted"), "data.accepted"):
        found.setdefault(str(accepted.get("number")), accepted)
    for rejected in _objects(data.get("rejected"), "data.rejected"):
        reason = _object(rejected.get("error"), "data.rejected.error").get("code")
        if isinstance(reason, int):
            found.setdefault(str(rejected.get("number")), reason)
    return found


def tracking_of(result: dict[str, Any], carrier: str, number: str, now: datetime) -> Tracking | None:
    """The parcel, or None where the carrier does not know the number. Raises Unreadable."""
    info = _object(result.get("track_info"), "track_info")
    latest = _object(info.get("latest_status"), "track_info.latest_status")
    status, sub_status = latest.get("status"), latest.get("sub_status")
    if status == NOT_FOUND:
        return None
    code = code_of(sub_status) or code_of(status)
    if code is None:
        raise Unreadable(f"track_info.latest_status.status {status!r}")
    providers = _objects(
        _object(info.get("tracking"), "track_info.tracking").get("providers"), "track_info.tracking.providers"
    )
    events = sorted(_events(providers), key=lambda event: event.at, reverse=True)[:MOST_EVENTS]
    expected = _expected(info)
    as_of, answer = _freshness(providers, now)
    return Tracking(carrier, number, code, tuple(events), *expected, as_of, answer)


def code_of(status: Any) -> str | None:
    """One of PARCEL_STATES for a sub-status or a main status; None for anything else."""
    if not isinstance(status, str):
        return None
    return CODES.get(status) or CODES.get(status.partition("_")[0])


def _events(providers: list[dict[str, Any]]) -> Iterator[ParcelEvent]:
    for provider in providers:
        for event in _objects(provider.get("events"), "events"):
            at = _moment(event.get("time_utc")) or _moment(event.get("time_iso"))
            if at is None:
                continue  # a scan without its moment can't be put in order
            address = event.get("address")
            address = address if isinstance(address, dict) else {}
            stage = event.get("stage")
            yield ParcelEvent(
                code=code_of(event.get("sub_status"))
                or code_of(stage)
                or (STAGES.get(stage) if isinstance(stage, str) else None)
                or "in_transit",
                at=at,
                place=_text(address.get("city"), _PLACE_CHARACTERS)
                or _text(event.get("location"), _PLACE_CHARACTERS),
                country=_country(address.get("country")),
                words=_text(event.get("description"), _WORDS_CHARACTERS),
            )


def _expected(info: dict[str, Any]) -> tuple[date | None, date | None]:
    metrics = info.get("time_metrics")
    span = metrics.get("estimated_delivery_date") if isinstance(metrics, dict) else None
    if not isinstance(span, dict):
        return None, None
    # The days of the place of delivery, as written: not those of UTC.
    first, last = _day(span.get("from")), _day(span.get("to"))
    first, last = first or last, last or first
    return (first, last) if first is None or last is None or first <= last else (last, first)


def _freshness(providers: list[dict[str, Any]], now: datetime) -> tuple[datetime | None, CarrierAnswer]:
    """When a carrier last answered 17TRACK, which itself asks only every few hours."""
    reached = [found for found in providers if found.get("latest_sync_status", "Success") == "Success"]
    if providers and not reached:
        return None, "unanswered"
    synced = [_moment(found.get("latest_sync_time")) for found in reached]
    return min(now, max((at for at in synced if at is not None), default=now)), "known"


def _moment(written: Any) -> datetime | None:
    try:
        moment = datetime.fromisoformat(written.replace("Z", "+00:00"))
        return moment.astimezone(timezone.utc) if moment.tzinfo else None
    except (AttributeError, TypeError, ValueError, OverflowError):
        return None


def _day(written: Any) -> date | None:
    try:
        return date.fromisoformat(written[:10])
    except (TypeError, ValueError):
        return None


def _country(written: Any) -> str | None:
    return written if isinstance(written, str) and _COUNTRY.fullmatch(written) else None


def _text(written: Any, longest: int) -> str | None:
    """One clean line: what can't be seen, or turns the writing around, is left out."""
    if not isinstance(written, str):
        return None
    return " ".join(_INVISIBLE.sub(" ", written[: 4 * longest]).split())[:longest].rstrip() or None


def _object(value: Any, where: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise Unreadable(f"{where}: expected an object")
    return value


def _objects(value: Any, where: str) -> list[dict[str, Any]]:
    if value is None:
        return []
    if not isinstance(value, list) or not all(isinstance(part, dict) for part in value):
        raise Unreadable(f"{where}: expected a list of objects")
    return value
