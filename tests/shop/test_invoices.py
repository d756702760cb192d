"""Invoices: numbered once, with the VAT of where the order went."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import yaml
from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import models
from shop.database import ShopDatabase
from shop.demo.people import PEOPLE
from shop.errors import InvoiceRefused, OrderNotFound, PolicyInvalid
from shop.money import Money
from shop.services.identity import ANONYMOUS, Proof, Shopper
from shop.services.invoices import NO_INVOICE, get_invoice, issue_invoice
from shop.services.policies import POLICIES
from shop.services.vat import load_invoice_policy, vat_of, without_vat
from tests.shop.days import TODAY
from tests.shop.shoppers import signed_in, with_order

CAMILLE = PEOPLE["camille"].orders


def test_asked_twice_it_is_the_same_invoice(session: Session) -> None:
    first = issue_invoice(session, signed_in("camille"), CAMILLE["delivered"], today=TODAY)
    again = issue_invoice(session, signed_in("camille"), CAMILLE["delivered"], today=date(2027, 1, 1))
    other = issue_invoice(session, signed_in("camille"), CAMILLE["old"], today=TODAY)
    assert again == first
    assert (first.number, other.number) == ("INV-2026-000001", "INV-2026-000002")
    assert first.issued_on == TODAY
    assert get_invoice(session, with_order("camille", "delivered"), CAMILLE["delivered"]) == first


def test_its_sums_are_the_orders(session: Session) -> None:
    invoice = issue_invoice(session, signed_in("camille"), CAMILLE["delivered"], today=TODAY, language="fr")
    assert (invoice.rule, invoice.percent, invoice.exempt) == ("eu.oss.v1", Decimal(20), False)
    assert invoice.net + invoice.vat == invoice.total
    assert sum(line.gross.amount for line in invoice.lines) == invoice.total.amount
    for line in invoice.lines:
        assert line.net + line.vat == line.gross
        assert line.vat.amount == pytest.approx(line.net.amount * 0.2, abs=1)
    assert invoice.seller.vat_id.startswith("DE")
    assert invoice.bill_to[0] == PEOPLE["camille"].name
    assert invoice.delivered_on


def test_what_leaves_the_union_has_no_vat(session: Session) -> None:
    invoice = issue_invoice(session, signed_in("misaki"), PEOPLE["misaki"].orders["delivered"], today=TODAY)
    assert (invoice.exempt, invoice.percent, invoice.vat) == (True, Decimal(0), Money(0, "JPY"))
    assert invoice.net == invoice.total


@pytest.mark.parametrize(
    ("country", "goods", "on", "rule", "percent"),
    [
        ("DE", Money(11900, "EUR"), date(2026, 1, 1), "eu.oss.v1", "19"),
        ("FI", Money(10000, "EUR"), date(2024, 8, 31), "eu.oss.v1", "24"),
        ("FI", Money(10000, "EUR"), date(2024, 9, 1), "eu.oss.v1", "25.5"),
        ("EE", Money(10000, "EUR"), date(2025, 7, 1), "eu.oss.v1", "24"),
        ("GB", Money(16200, "GBP"), date(2026, 1, 1), "gb.consignment.v1", "20"),
        ("GB", Money(16201, "GBP"), date(2026, 1, 1), "world.export.v1", "0"),
        ("US", Money(10000, "USD"), date(2026, 1, 1), "world.export.v1", "0"),
        ("ZZ", Money(10000, "EUR"), date(2026, 1, 1), "world.export.v1", "0"),
    ],
)
def test_the_vat_of_a_country(country: str, goods: Money, on: date, rule: str, percent: str) -> None:
    vat = vat_of(country, goods, on=on)
    assert (vat.rule, vat.percent) == (rule, Decimal(percent))
    assert vat.source


@pytest.mark.parametrize(("gross", "percent", "net"), [(11900, "19", 10000), (1, "25.5", 1), (999, "0", 999)])
def test_vat_is_taken_out_of_the_price(gross: int, percent: str, net: int) -> None:
    assert without_vat(gross, Decimal(percent)) == net


@pytest.mark.parametrize(("status", "reason"), [("placed", "unpaid"), ("cancelled", "cancelled")])
def test_what_was_not_sold_has_no_invoice(session: Session, status: str, reason: str) -> None:
    order = session.execute(select(models.Order).where(models.Order.status == status).limit(1)).scalar_one()
    shopper = Shopper(order.customer_id, Proof.SIGNED)
    with pytest.raises(InvoiceRefused) as refused:
        issue_invoice(session, shopper, order.number, today=TODAY)
    assert refused.value.reason == reason
    assert reason in NO_INVOICE


@pytest.mark.parametrize("shopper", [ANONYMOUS, signed_in("lucia"), with_order("camille", "old")])
def test_nobody_gets_anothers_invoice(session: Session, shopper: Shopper) -> None:
    issue_invoice(session, signed_in("camille"), CAMILLE["delivered"], today=TODAY)
    for service in (get_invoice, lambda *asked: issue_invoice(*asked, today=TODAY)):
        with pytest.raises(OrderNotFound):
            service(session, shopper, CAMILLE["delivered"])


def test_one_that_was_never_issued_is_not_there(session: Session) -> None:
    with pytest.raises(OrderNotFound):
        get_invoice(session, signed_in("camille"), CAMILLE["delivered"])


def test_numbers_have_no_gaps_and_no_doubles(database: ShopDatabase) -> None:
    wanted = [CAMILLE["delivered"], CAMILLE["old"], CAMILLE["sealed"], CAMILLE["delivered"]] * 2

    def issue(number: str) -> str:
        with database.session() as session:
            return issue_invoice(session, signed_in("camille"), number, today=TODAY).number

    with ThreadPoolExecutor(8) as pool:
        numbers = list(pool.map(issue, wanted))
    assert sorted(set(numbers)) == [f"INV-2026-{serial:06d}" for serial in (1, 2, 3)]
    assert len(set(zip(wanted, numbers, strict=True))) == 3


@pytest.mark.parametrize("broken", ["source", "rates", "seller_vat_id", "id"])
def test_a_policy_that_lacks_something_is_refused(tmp_path: Path, broken: str) -> None:
    document = yaml.safe_load((POLICIES / "invoices.yml").read_text("utf-8"))
    del document["rules"][0][broken]
    path = tmp_path / "invoices.yml"
    path.write_text(yaml.safe_dump(document), "utf-8")
    with pytest.raises(PolicyInvalid):
        load_invoice_policy(path)
