"""Parcels from the shop's own tables: its own record, or what carriers said when they were last asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import models
from shop.connectors.tracking import CarrierAnswer, ParcelEvent, Tracking
from shop.errors import TrackingNumberUnknown
from shop.tracking_numbers import normalise


@dataclass(frozen=True)
class EmbeddedTracking:
    """A TrackingSource that is never unavailable."""

    session: Session

    def track(self, carrier: str, number: str) -> Tracking:
        """As the port has it; only the shop's own parcels are known."""
        row = self.session.execute(
            select(models.Parcel).filter_by(carrier=carrier, tracking_number=normalise(number))
        ).scalar_one_or_none()
        if row is None:
            raise TrackingNumberUnknown(carrier)
        return self.track_all([row])[row.id]

    def track_all(self, parcels: Sequence[models.Parcel]) -> dict[int, Tracking]:
        """The same for rows at hand, by their ids, in two queries."""
        ids = [parcel.id for parcel in parcels]
        events = self._events(ids)
        query = select(models.TrackingCheck).where(models.TrackingCheck.parcel_id.in_(ids))
        checks = {check.parcel_id: check for check in self.session.execute(query).scalars()}
        return {
            parcel.id: _tracking(parcel, events.get(parcel.id, []), checks.get(parcel.id))
            for parcel in parcels
        }

    def _events(self, parcel_ids: Sequence[int]) -> dict[int, list[ParcelEvent]]:
        newest_first = (models.ParcelEvent.at.desc(), models.ParcelEvent.position.desc())
        query = select(models.ParcelEvent).where(models.ParcelEvent.parcel_id.in_(parcel_ids))
        events: dict[int, list[ParcelEvent]] = {}
        for row in self.session.execute(query.order_by(*newest_first)).scalars():
            event = ParcelEvent(row.code, row.at, row.place, row.country, row.words)
            events.setdefault(row.parcel_id, []).append(event)
        return events


def _tracking(
    parcel: models.Parcel, events: Sequence[ParcelEvent], check: models.TrackingCheck | None
) -> Tracking:
    return Tracking(
        carrier=parcel.carrier,
        number=parcel.tracking_number,
        status=parcel.status,
        events=tuple(events),
        expected_from=parcel.expected_from,
        expected_to=parcel.expected_to,
        as_of=check.answered_at if check else None,
        answer=cast(CarrierAnswer, check.answer) if check else "known",
    )
