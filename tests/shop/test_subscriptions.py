"""What a customer is written about."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from shop import models
from shop.demo.people import PEOPLE
from shop.errors import NotSignedIn
from shop.services.identity import ANONYMOUS
from shop.services.subscriptions import TOPICS, Switched, subscriptions, switch_subscription
from tests.shop.days import NOON
from tests.shop.shoppers import signed_in, with_order


def test_a_topic_is_switched_both_ways_and_stays_so(session: Session) -> None:
    before = subscriptions(session, signed_in("olivia"))
    assert set(before) == set(TOPICS)
    for wanted in (False, True):
        switched = switch_subscription(session, signed_in("olivia"), "newsletter", wanted, now=NOON)
        assert switched.subscribed is wanted
        assert subscriptions(session, signed_in("olivia"))["newsletter"] is wanted
    assert subscriptions(session, signed_in("olivia"))["order_updates"] is True


def test_what_stands_so_already_is_left(session: Session) -> None:
    first = switch_subscription(session, signed_in("harriet"), "newsletter", True, now=NOON)
    again = switch_subscription(session, signed_in("harriet"), "newsletter", True)
    assert first == Switched("newsletter", True, changed=True)
    assert again == Switched("newsletter", True, changed=False)
    row = session.get(models.Subscription, (PEOPLE["harriet"].customer_id, "newsletter"))
    assert row.changed_at == NOON


def test_a_topic_never_chosen_stands_at_its_default(session: Session) -> None:
    assert switch_subscription(session, signed_in("olivia"), "order_updates", True).changed is False
    assert switch_subscription(session, signed_in("olivia"), "order_updates", False).changed is True


def test_only_who_is_signed_in_switches(session: Session) -> None:
    for shopper in (ANONYMOUS, with_order("olivia", "delivered")):
        with pytest.raises(NotSignedIn):
            subscriptions(session, shopper)
        with pytest.raises(NotSignedIn):
            switch_subscription(session, shopper, "newsletter", False)


def test_an_unknown_topic_is_a_fault(session: Session) -> None:
    with pytest.raises(ValueError, match="newsletter"):
        switch_subscription(session, signed_in("olivia"), "everything", False)
