"""What is in stock, by size and colour, and a notice that is kept once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shop import models
from shop.database import ShopDatabase
from shop.errors import EmailInvalid, NotSoldOut, ProductNotFound
from shop.services.availability import check_stock, request_notice

GONE = "TEE-101-XL"


def wanted(session: Session, sku: str, **asked: str) -> list[str | None]:
    return [variant.size for variant in check_stock(session, sku, **asked).wanted]


@pytest.mark.parametrize(
    ("sku", "asked", "sizes"),
    [
        ("TEE-101", {"size": "m"}, ["M"]),
        ("TEE-101", {"size": "50", "system": "EU"}, ["M"]),
        ("TEE-101", {"size": "52", "system": "EU"}, ["L"]),
        ("SOC-652", {"size": "40"}, ["39-42"]),
        ("SNK-103", {"size": "40"}, ["40"]),
        ("MUG-111", {}, [None]),
    ],
)
def test_a_size_is_found_however_it_is_called(
    session: Session, sku: str, asked: dict[str, str], sizes: list[str | None]
) -> None:
    assert wanted(session, sku, **asked) == sizes


def test_all_sizes_without_a_wish(session: Session) -> None:
    stock = check_stock(session, "TEE-101")
    assert [variant.sku for variant in stock.sold_out] == ["TEE-101-XS", GONE]
    assert stock.sold_out[1].back_on is not None
    assert len(stock.in_stock) == 5


def test_a_size_or_colour_that_is_not_made_is_said_to_be_so(session: Session) -> None:
    stock = check_stock(session, "TEE-101", size="99", colour="red")
    assert (stock.size_known, stock.colour_known) == (False, False)
    assert stock.colours == ("navy",)


@pytest.mark.parametrize("colour", ["navy", "blue"])
def test_a_colour_is_known_by_its_family(session: Session, colour: str) -> None:
    assert check_stock(session, "TEE-101", colour=colour).colour_known


def test_an_unknown_product(session: Session) -> None:
    with pytest.raises(ProductNotFound):
        check_stock(session, "NO-SUCH")


def test_the_same_wish_is_stored_once(session: Session) -> None:
    first = request_notice(session, GONE, "June@Example.com ", language="fr")
    again = request_notice(session, GONE.lower(), "june@example.com", language="fr")
    assert (first.already, again.already) == (False, True)
    assert (first.email, first.size) == ("june@example.com", "XL")
    assert session.execute(select(func.count()).select_from(models.StockNotice)).scalar_one() == 1


def test_wishes_made_at_once_are_stored_once(database: ShopDatabase) -> None:
    def wish(_: int) -> bool:
        with database.session() as session:
            return request_notice(session, GONE, "june@example.com").already

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(wish, range(4))) == [False, True, True, True]


def test_nothing_is_noted_for_what_is_in_stock(session: Session) -> None:
    with pytest.raises(NotSoldOut):
        request_notice(session, "TEE-101-M", "june@example.com")


@pytest.mark.parametrize("email", ["", "june", "june@example", "a b@example.com", f"{'x' * 300}@example.com"])
def test_what_is_no_address_is_refused(session: Session, email: str) -> None:
    with pytest.raises(EmailInvalid):
        request_notice(session, GONE, email)


def test_a_product_is_no_variant(session: Session) -> None:
    with pytest.raises(ProductNotFound):
        request_notice(session, "TEE-101", "june@example.com")
