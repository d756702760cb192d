"""Erasure: nothing of a customer is left anywhere, but what an invoice must keep, for as long as it must."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from sqlalchemy import JSON, String, Text, cast, select, update
from sqlalchemy.orm import Session

from shop import models
from shop.demo.people import PEOPLE
from shop.errors import ErasureWaits, PrivacyRequestNotFound
from shop.services.addresses import Destination, change_address
from shop.services.erasure import (
    DELETED,
    ERASED_NAME,
    IMPERSONAL,
    PERSONAL,
    erase,
    open_erasures,
    release_invoiced,
)
from shop.services.identity import Proof, Shopper
from shop.services.invoices import issue_invoice
from shop.services.privacy import OPEN_ORDERS, request_privacy
from tests.shop.days import NOON, TODAY
from tests.shop.shoppers import signed_in, with_code

JONAS = PEOPLE["jonas"]
FORMER = "jonas.before@shopper.example"
SECRET = "Hinterhof 99"


def asked(session: Session) -> str:
    return request_privacy(session, signed_in("jonas"), "erasure", idempotency_key="k", now=NOON).reference


def asked_by_guest(session: Session, kind: str = "erasure") -> str:
    number, guest = JONAS.orders["delivered"], with_code("jonas", "delivered")
    asked = request_privacy(session, guest, kind, order_number=number, idempotency_key=f"g{kind}", now=NOON)
    return asked.reference


def leave_traces(session: Session) -> None:
    """Something of hers in every table that can hold it."""
    moved = Destination("Jonas Becker", (SECRET, "10115 Berlin"), "+4915112345678")
    number = JONAS.orders["placed"]
    change_address(session, signed_in("jonas"), number, moved, idempotency_key="m", today=TODAY)
    hers = JONAS.customer_id
    order = session.execute(select(models.Order).where(models.Order.number == number)).scalar_one()
    variant = session.execute(select(models.Variant.id).limit(1)).scalar_one()
    parcel = models.Parcel(
        order_id=order.id, carrier="dhl", tracking_number="T1", status="delivered", delivered_at=NOON
    )
    session.add(parcel)
    session.flush()
    signed = f"Signed by {JONAS.name}, {SECRET}"
    session.add(models.ParcelEvent(parcel_id=parcel.id, position=1, code="delivered", at=NOON, words=signed))
    session.get(models.Customer, hers).phone = "+4915112345678"
    session.add_all(
        [
            models.OutboxMail(recipient=FORMER.upper(), subject="code", text=SECRET, written_at=NOON),
            models.StockNotice(variant_id=variant, email=FORMER, language="de", requested_at=NOON),
            models.AccountChange(
                customer_id=hers,
                kind="email",
                before=FORMER,
                after=JONAS.email,
                made_at=NOON,
                idempotency_key="a",
            ),
            models.Account(customer_id=hers, password_hash=f"hash of {SECRET}", wrong_passwords=1),
            models.PasswordReset(
                token_digest="d", customer_id=hers, expires_at=NOON, sent_with=f"for {SECRET}"
            ),
            models.Remedy(
                number="REM-TEST",
                order_id=order.id,
                matter="damaged",
                resolution="partial_refund",
                amount=1,
                currency="EUR",
                goods="keep",
                level="bot",
                due_by=TODAY,
                story=f"It was left at {SECRET}.",
                rule="eu.damaged.v1",
                policy_digest="",
                idempotency_key="r",
                request_digest="",
                granted_at=NOON,
            ),
        ]
    )
    session.flush()


def close_orders(session: Session) -> None:
    mine = models.Order.customer_id == JONAS.customer_id
    session.execute(
        update(models.Order).where(mine, models.Order.status.in_(OPEN_ORDERS)).values(status="delivered")
    )


def places_of(session: Session, needle: str) -> set[str]:
    """The columns of any table that hold the text."""
    return {
        f"{table.name}.{column.name}"
        for table in models.Base.metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, (String, Text, JSON))
        and session.execute(select(column).where(cast(column, Text).ilike(f"%{needle}%")).limit(1)).first()
    }


@pytest.mark.parametrize("ask", [asked, asked_by_guest])
@pytest.mark.parametrize("needle", [JONAS.email, FORMER, SECRET, "+4915112345678", JONAS.name])
def test_nothing_of_her_is_left(session: Session, needle: str, ask: Callable[[Session], str]) -> None:
    leave_traces(session)
    asked_by_guest(session, "export")
    reference = ask(session)
    close_orders(session)
    assert places_of(session, needle)
    erase(session, reference, now=NOON)
    assert places_of(session, needle) == set()


def test_every_column_is_blanked_kept_or_goes() -> None:
    """Who adds a table or a column says here what an erasure does with it."""
    tables = models.Base.metadata.tables
    groups = [set(PERSONAL), set(DELETED), set(IMPERSONAL)]
    assert set().union(*groups) == set(tables)
    assert sum(map(len, groups)) == len(tables)
    for name, (blanked, others) in PERSONAL.items():
        assert sorted([*blanked.split(), *others.split()]) == sorted(tables[name].columns.keys()), name


def test_no_impersonal_table_has_a_column_that_sounds_personal() -> None:
    personal = ("email", "phone", "recipient", "name", "address", "story", "text")
    innocent = {
        "product_attributes.name",
        "attribute_translations.text",
        "size_charts.name",
        "guide_steps.text",
    }
    found = {
        f"{name}.{column.name}"
        for name in IMPERSONAL
        for column in models.Base.metadata.tables[name].columns
        if any(word in column.name.split("_") for word in personal)
    }
    assert found == innocent, "say in shop/services/erasure.py what an erasure does with them"


def test_it_waits_for_open_orders_and_is_done_once(session: Session) -> None:
    reference = asked(session)
    with pytest.raises(ErasureWaits, match=JONAS.orders["placed"]):
        erase(session, reference)
    ((known, due_by, waiting),) = open_erasures(session)
    assert (known, due_by > TODAY, JONAS.orders["placed"] in waiting) == (reference, True, True)
    close_orders(session)
    erase(session, reference)
    assert open_erasures(session) == []
    for wrong in (reference, "DP-NOTHING"):
        with pytest.raises(PrivacyRequestNotFound):
            erase(session, wrong)


def test_an_invoice_keeps_its_address_for_its_years(session: Session) -> None:
    number = JONAS.orders["delivered"]
    shopper = Shopper(JONAS.customer_id, Proof.SIGNED)
    issue_invoice(session, shopper, number, today=date(2026, 3, 1))
    reference = asked(session)
    close_orders(session)
    erased = erase(session, reference)
    assert number in erased.kept
    assert erased.kept_until == date(2034, 12, 31)
    order = session.execute(select(models.Order).where(models.Order.number == number)).scalar_one()
    assert order.ship_to
    assert release_invoiced(session, today=erased.kept_until) == 0
    assert release_invoiced(session, today=erased.kept_until + timedelta(days=1)) == len(erased.kept)
    assert order.ship_to == []


def test_other_customers_are_left_alone(session: Session) -> None:
    before = places_of(session, PEOPLE["misaki"].email)
    reference = asked(session)
    close_orders(session)
    erase(session, reference)
    assert places_of(session, PEOPLE["misaki"].email) == before
    names = session.execute(select(models.Customer.name)).scalars().all()
    assert names.count(ERASED_NAME) == 1


def test_an_address_that_is_no_customers_takes_its_orders_along(session: Session) -> None:
    number, hers = JONAS.orders["delivered"], models.Order.customer_id == JONAS.customer_id
    order = session.execute(select(models.Order).where(models.Order.number == number)).scalar_one()
    order.email = FORMER
    mail = models.OutboxMail(recipient=FORMER, subject="code", text="123456", written_at=NOON)
    notice = models.StockNotice(variant_id=1, email=FORMER.upper(), language="de", requested_at=NOON)
    session.add_all([mail, notice])
    session.flush()
    elsewhere = places_of(session, JONAS.email)
    issue_invoice(session, signed_in("jonas"), number, today=date(2026, 3, 1))
    reference = asked_by_guest(session)
    # The customer's other orders are not under this address, and are not waited for.
    erased = erase(session, reference)
    assert (erased.customer_id, erased.kept, erased.kept_until) == (None, (number,), date(2034, 12, 31))
    assert places_of(session, FORMER) == set()
    assert places_of(session, JONAS.email) == elsewhere
    assert session.get(models.Customer, JONAS.customer_id).name == JONAS.name
    assert order.ship_to
    assert release_invoiced(session, today=date(2035, 1, 1)) == 1
    others = select(models.Order).where(hers, models.Order.number != number)
    assert all(other.ship_to and other.email == JONAS.email for other in session.execute(others).scalars())
    with pytest.raises(PrivacyRequestNotFound):
        erase(session, reference)
