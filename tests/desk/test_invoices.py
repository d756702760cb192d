"""Invoices as PDF: of orders proven in the conversation, to nobody else."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import datetime, timezone
from pathlib import Path

import httpx
import pytest

from desk.access import shopper_of
from desk.invoices import invoice_pdf, sentences
from desk.models import Conversation, utc_now
from locales.sentences import LANGUAGES
from shop.database import ShopDatabase
from shop.demo.people import PEOPLE
from shop.demo.seed import seed
from shop.services.identity import Proof, Shopper
from shop.services.invoices import Invoice, issue_invoice
from tests.desk.processes import DeskProcess, begin, client_of, customer_token, expect_error
from tests.desk.workers import FakeWorker

LUCIA = PEOPLE["lucia"]


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ShopDatabase]:
    url = f"sqlite:///{tmp_path_factory.mktemp('shop')}/shop.db"
    seed(url)
    database = ShopDatabase(url)
    yield database
    database.close()


def issued(shop: ShopDatabase, key: str = "lucia", language: str = "en") -> Invoice:
    person = PEOPLE[key]
    with shop.session() as session:
        return issue_invoice(
            session,
            Shopper(person.customer_id, Proof.SIGNED),
            person.orders["delivered"],
            today=datetime.now(timezone.utc).date(),
            language=language,
        )


@pytest.fixture
async def clients(shop: ShopDatabase, worker: FakeWorker, tmp_path: Path) -> AsyncIterator[httpx.AsyncClient]:
    process = DeskProcess(tmp_path, f"sqlite:///{tmp_path}/desk.db", worker)
    process.extra["SHOP_DATABASE_URL"] = shop.url
    process.start()
    async with client_of(process) as http:
        yield http
    process.stop()


async def test_who_may_see_the_order_gets_its_invoice_and_nobody_else(
    shop: ShopDatabase, clients: httpx.AsyncClient
) -> None:
    invoice = issued(shop)
    lucia = await begin(clients, locale="es", customer_token=customer_token(LUCIA.customer_id))
    path = f"/invoices/{invoice.order_number}"
    response = await clients.get(lucia.path + path, headers=lucia.headers)
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/pdf"
    assert response.headers["content-disposition"] == f'attachment; filename="{invoice.number}.pdf"'
    assert response.headers["cache-control"] == "no-store"
    assert response.content.startswith(b"%PDF-")

    guest = await begin(clients)
    other = await begin(clients, customer_token=customer_token(PEOPLE["olivia"].customer_id))
    for shopper in (guest, other):
        refused = await clients.get(shopper.path + path, headers=shopper.headers)
        expect_error(refused, 404, "invoice.not_found")
    for headers in ({}, guest.headers):
        refused = await clients.get(lucia.path + path, headers=headers)
        expect_error(refused, 401, "token.invalid")


async def test_what_was_not_issued_is_not_there(clients: httpx.AsyncClient) -> None:
    lucia = await begin(clients, customer_token=customer_token(LUCIA.customer_id))
    for number in (LUCIA.orders["old"], "SO-0000000", "nonsense", "%00", "1'%20OR%20'1'='1"):
        refused = await clients.get(f"{lucia.path}/invoices/{number}", headers=lucia.headers)
        expect_error(refused, 404, "invoice.not_found")


def test_a_guest_may_see_what_she_has_proven_here() -> None:
    conversation = Conversation(
        id="0" * 32,
        token_hash="",
        site="demo",
        state="bot",
        locale="en",
        language=None,
        page=None,
        proof="anonymous",
        customer_id=None,
        shopper_name=None,
        shopper_email=None,
        created_at=utc_now(),
    )
    assert shopper_of(conversation) == Shopper(None, Proof.ANONYMOUS)
    conversation.snapshot = {"slots": {"proven_orders": ["SO-1003011"]}}
    assert shopper_of(conversation) == Shopper(None, Proof.ORDER_EMAIL, frozenset({"SO-1003011"}))
    conversation.customer_id = 3
    assert shopper_of(conversation) == Shopper(3, Proof.SIGNED, frozenset({"SO-1003011"}))


@pytest.mark.parametrize(
    ("language", "key"),
    [*((language, "misaki") for language in LANGUAGES), ("en", "maryam"), ("ar", "lucia")],
)
def test_every_language_has_the_glyphs_for_every_name(
    shop: ShopDatabase, language: str, key: str, caplog: pytest.LogCaptureFixture
) -> None:
    paper = invoice_pdf(issued(shop, key, language), language)
    assert paper.startswith(b"%PDF-")
    assert b"/FontFile2" in paper
    assert not [record for record in caplog.records if "missing" in record.getMessage()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_are_there(language: str) -> None:
    assert sentences().names(language) == sentences().names("en")
