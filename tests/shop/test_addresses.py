"""Another address while nothing is packed; afterwards what the carrier lets recipients do."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import models
from shop.demo.people import PEOPLE
from shop.errors import AddressInvalid, ChangeRefused, IdempotencyConflict, ProofTooWeak
from shop.services.addresses import Destination, address_options, change_address, checked_destination
from shop.services.order_rules import WAYS_TO_REDIRECT, redirect_of
from tests.shop.days import TODAY
from tests.shop.shoppers import signed_in, with_order
from tests.shop.test_cancellations import any_order

LUCIA = signed_in("lucia")
PLACED = PEOPLE["lucia"].orders["placed"]
OLD = Destination("Lucía Romero", ("Calle de la Paz, 14, 3.º B", "46003 Valencia"), None)
NEW = Destination("Ana Ruiz", ("Gran Vía 5, 2.º A", "28013 Madrid"), "+34600111222")


def test_the_address_is_changed_once(session: Session) -> None:
    options = address_options(session, LUCIA, PLACED)
    assert (options.refusal, options.destination, options.country) == (None, OLD, "ES")
    for _ in range(2):
        done = change_address(session, LUCIA, PLACED, NEW, idempotency_key="k", today=TODAY)
        assert done == NEW
    assert address_options(session, LUCIA, PLACED).destination == NEW
    kept = session.execute(select(models.OrderChange)).scalars().all()
    assert [change.before["ship_to"] for change in kept] == [["Lucía Romero", *OLD.lines]]
    with pytest.raises(IdempotencyConflict):
        change_address(session, LUCIA, PLACED, OLD, idempotency_key="k", today=TODAY)


def test_what_is_not_told_stays() -> None:
    assert checked_destination(OLD, phone="+34 600 111 222") == Destination(
        OLD.recipient, OLD.lines, "+34600111222"
    )
    assert checked_destination(OLD, recipient="Ana Ruiz").lines == OLD.lines
    moved = checked_destination(OLD, lines=["Gran Vía 5", " 28013  Madrid, "])
    assert moved == Destination(OLD.recipient, ("Gran Vía 5", "28013 Madrid"), None)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"lines": ["Gran Vía 5"]}, "too_short"),
        ({"lines": ["Gran Vía", "Madrid"]}, "no_number"),
        ({"lines": ["Gran Vía 5", "x" * 81]}, "too_long"),
        ({"lines": ["1", "2", "3", "4", "5", "6"]}, "too_long"),
        ({"phone": "12"}, "bad_phone"),
        ({"phone": "call me"}, "bad_phone"),
        ({"recipient": "Lucía Romero"}, "nothing_new"),
        ({}, "nothing_new"),
    ],
)
def test_what_is_no_address(changes: dict[str, object], reason: str) -> None:
    with pytest.raises(AddressInvalid) as caught:
        checked_destination(OLD, **changes)  # type: ignore[arg-type]
    assert caught.value.reason == reason


def test_line_breaks_and_hidden_marks_do_not_reach_the_label() -> None:
    new = checked_destination(OLD, recipient="Ana\nRuiz\u202e", lines=["Gran\tVía 5", "28013 Madrid\x00"])
    assert new == Destination("Ana Ruiz", ("Gran Vía 5", "28013 Madrid"), None)


@pytest.mark.parametrize(
    ("status", "refusal"),
    [("packed", "packed"), ("shipped", "under_way"), ("delivered", "delivered"), ("cancelled", "cancelled")],
)
def test_too_late(session: Session, status: str, refusal: str) -> None:
    shopper, number = any_order(session, status)
    assert address_options(session, shopper, number).refusal == refusal
    with pytest.raises(ChangeRefused) as caught:
        change_address(session, shopper, number, NEW, idempotency_key="k", today=TODAY)
    assert caught.value.reason == refusal


def test_number_and_address_do_not_redirect(session: Session) -> None:
    with pytest.raises(ProofTooWeak):
        change_address(session, with_order("lucia", "placed"), PLACED, NEW, idempotency_key="k", today=TODAY)


@pytest.mark.parametrize(
    ("carrier", "status", "country", "allowed"),
    [
        ("dhl_express", "in_transit", "JP", set(WAYS_TO_REDIRECT)),
        ("ups", "arrived_hub", "ES", {"other_address", "pickup_point", "another_day"}),
        ("dhl", "in_transit", "DE", {"pickup_point"}),
        ("fedex", "in_transit", "US", {"pickup_point", "another_day"}),
        ("fedex", "in_transit", "BR", None),
        ("correos", "in_transit", "ES", None),
        ("ups", "out_for_delivery", "ES", None),
        ("ups", "in_customs", "US", None),
    ],
)
def test_what_carriers_allow(carrier: str, status: str, country: str, allowed: set[str] | None) -> None:
    redirect = redirect_of(models.Parcel(carrier=carrier, status=status), country)
    assert (set(redirect.allows) if redirect else None) == allowed
    if redirect:
        assert redirect.source.startswith("https://")
        assert isinstance(redirect.checked, date)
