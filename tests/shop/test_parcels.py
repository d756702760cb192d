"""Where parcels are."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from shop.demo.people import PEOPLE, Role
from shop.errors import OrderNotFound
from shop.services.orders import list_orders
from shop.services.parcels import OrderTracking, find_by_tracking_number, track_order, track_orders
from tests.shop.days import TODAY
from tests.shop.shoppers import signed_in, with_order


def track(session: Session, role: Role, key: str = "lucia", days: int = 0) -> OrderTracking:
    number = PEOPLE[key].orders[role]
    return track_order(session, signed_in(key), number, today=TODAY + timedelta(days=days))


def test_a_parcel_under_way(session: Session) -> None:
    tracking = track(session, "under_way")
    (parcel,) = tracking.parcels
    assert (tracking.order.status, parcel.status) == ("shipped", "in_transit")
    assert parcel.expected_from
    assert parcel.expected_to
    assert parcel.expected_from <= parcel.expected_to
    assert tracking.promised_by
    assert tracking.promised_by >= TODAY
    assert (tracking.days_late, tracking.days_without_news) == (0, 1)
    assert parcel.carrier_name in ("Correos", "UPS")


def test_events_come_newest_first_and_lead_to_the_status(session: Session) -> None:
    for tracking in track_orders(session, signed_in("xinyi"), today=TODAY, limit=20):
        for parcel in tracking.parcels:
            moments = [event.at for event in parcel.events]
            assert moments == sorted(moments, reverse=True)
            assert parcel.events[0].code == parcel.status
            assert parcel.last_place == parcel.events[0].place
            assert parcel.events[-1].code == "label_created"


def test_a_late_parcel_counts_the_days(session: Session) -> None:
    tracking = track(session, "delayed")
    assert tracking.order.status == tracking.parcels[0].status == "delayed"
    assert tracking.promised_by
    assert tracking.days_late == (TODAY - tracking.promised_by).days > 0
    assert track(session, "delayed", days=3).days_late == tracking.days_late + 3


def test_what_has_arrived_is_not_late(session: Session) -> None:
    tracking = track(session, "delivered", days=90)
    (parcel,) = tracking.parcels
    assert (tracking.days_late, tracking.days_without_news, parcel.expected_to) == (0, None, None)
    assert parcel.delivered_at
    assert parcel.delivered_at.date() == TODAY - timedelta(days=5)


def test_customs_on_the_way(session: Session) -> None:
    (parcel,) = track(session, "in_customs", "thiago").parcels
    assert parcel.status == "in_customs"
    assert {"export_customs", "in_transit"} <= {event.code for event in parcel.events}
    assert "export_customs" not in {event.code for event in track(session, "delivered").parcels[0].events}


def test_an_order_in_two_parcels(session: Session) -> None:
    tracking = track(session, "partly_delivered")
    assert [parcel.status for parcel in tracking.parcels] == ["delivered", "arrived_hub"]


def test_an_order_that_is_not_packed_has_no_parcel(session: Session) -> None:
    tracking = track(session, "placed")
    assert (tracking.parcels, tracking.days_without_news) == ((), None)
    assert tracking.promised_by
    assert tracking.promised_by > TODAY


def test_all_at_once_is_the_same_as_one_by_one(session: Session) -> None:
    shopper = signed_in("seoyeon")
    tracked = track_orders(session, shopper, today=TODAY, limit=20)
    assert [tracking.order for tracking in tracked] == list_orders(session, shopper, limit=20)
    for tracking in tracked:
        assert track_order(session, shopper, tracking.order.order_number, today=TODAY) == tracking


def test_by_tracking_number_only_for_whom_it_is(session: Session) -> None:
    tracking = track(session, "under_way")
    number = tracking.parcels[0].tracking_number
    written = f" {number[:4].lower()} {number[4:]}"
    assert find_by_tracking_number(session, signed_in("lucia"), written, today=TODAY) == tracking
    for other in (signed_in("jonas"), with_order("lucia", "delivered")):
        with pytest.raises(OrderNotFound):
            find_by_tracking_number(session, other, number, today=TODAY)
