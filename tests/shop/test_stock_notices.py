"""Who waits for goods is told when they are back: the longest waiting first, no more than there are."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from shop import models
from shop.database import ShopDatabase
from shop.demo.advance import NothingToAdvance, restock
from shop.errors import ProductNotFound
from shop.services.availability import request_notice
from shop.services.stock_notices import claim_notices, settle_notice, variants_back
from shop.services.touch_policy import touch_policy
from tests.shop.days import NOON

GONE = "TEE-101-XL"


def wait(session: Session, *names: str) -> None:
    for place, name in enumerate(names):
        request_notice(session, GONE, f"{name}@example.com", now=NOON - timedelta(hours=9 - place))


def told(session: Session, now: datetime = NOON) -> list[str]:
    due = claim_notices(session, GONE, now=now)
    for notice in due:
        settle_notice(session, notice, now=now)
    return [notice.email.partition("@")[0] for notice in due]


def sell_out(session: Session) -> None:
    variant = select(models.Variant.id).where(models.Variant.sku == GONE).scalar_subquery()
    sold = update(models.Stock).where(models.Stock.variant_id == variant).values(quantity=0)
    session.execute(sold.execution_options(synchronize_session=False))


def test_nobody_is_told_of_what_is_not_there(session: Session) -> None:
    wait(session, "ann")
    assert variants_back(session, now=NOON) == []
    assert told(session) == []


def test_the_longest_waiting_first_and_no_more_than_the_stock(session: Session) -> None:
    wait(session, "ann", "bea", "cleo")
    restock(session, GONE, 2)
    assert variants_back(session, now=NOON) == [GONE]
    assert told(session) == ["ann", "bea"]
    assert variants_back(session, now=NOON) == []
    assert told(session) == []
    restock(session, GONE, 1)
    assert told(session) == ["cleo"]
    assert variants_back(session, now=NOON) == []


def test_a_piece_that_nobody_came_for_is_offered_to_the_next(session: Session) -> None:
    wait(session, "ann", "bea")
    restock(session, GONE, 1)
    assert told(session) == ["ann"]
    assert told(session, NOON + touch_policy().notice - timedelta(minutes=1)) == []
    assert told(session, NOON + touch_policy().notice + timedelta(minutes=1)) == ["bea"]


def test_who_was_told_may_ask_anew(session: Session) -> None:
    wait(session, "ann")
    restock(session, GONE, 1)
    assert told(session) == ["ann"]
    sell_out(session)
    wait(session, "ann")
    restock(session, GONE, 1)
    later = NOON + touch_policy().notice + timedelta(minutes=1)
    assert told(session, later) == ["ann"]


def test_a_mail_that_failed_is_tried_again_and_given_up_in_the_end(session: Session) -> None:
    wait(session, "ann")
    restock(session, GONE, 1)
    now, tries = NOON, 0
    for pause in (*touch_policy().retries, timedelta(days=1)):
        (due,) = claim_notices(session, GONE, now=now)
        settle_notice(session, due, now=now, error="no server")
        tries += 1
        assert claim_notices(session, GONE, now=now + pause / 2 if tries < 5 else now + pause) == []
        now += pause + timedelta(seconds=1)
    assert tries == 5
    assert variants_back(session, now=now) == []
    assert session.execute(select(models.StockNotice.error)).scalar_one() == "no server"


def test_a_notice_may_be_erased_while_its_mail_is_on_its_way(session: Session) -> None:
    wait(session, "ann")
    restock(session, GONE, 1)
    (due,) = claim_notices(session, GONE, now=NOON)
    session.execute(delete(models.StockNotice).execution_options(synchronize_session=False))
    settle_notice(session, due, now=NOON)
    assert told(session) == []


def test_several_at_once_tell_each_once(database: ShopDatabase) -> None:
    with database.session() as session:
        wait(session, "ann", "bea", "cleo")
        restock(session, GONE, 2)

    def claim(_: int) -> list[str]:
        with database.writing() as session:
            return [due.email for due in claim_notices(session, GONE, now=NOON)]

    with ThreadPoolExecutor(4) as pool:
        claimed = [email for emails in pool.map(claim, range(4)) for email in emails]
    assert sorted(claimed) == ["ann@example.com", "bea@example.com"]


def test_the_size_and_the_title_are_named_in_her_language(session: Session) -> None:
    request_notice(session, GONE, "ann@example.com", language="fr", now=NOON)
    restock(session, GONE.lower(), 1)
    (due,) = claim_notices(session, GONE, now=NOON)
    assert (due.size, due.language) == ("XL", "fr")
    english = session.execute(
        select(models.ProductTranslation.title)
        .join(models.Product, models.Product.id == models.ProductTranslation.product_id)
        .where(models.Product.sku == due.sku.rpartition("-")[0], models.ProductTranslation.language == "fr")
    ).scalar_one()
    assert due.title == english


def test_what_does_not_exist_or_is_no_number_does_not_come_in(session: Session) -> None:
    with pytest.raises(ProductNotFound):
        restock(session, "NO-SUCH", 1)
    with pytest.raises(NothingToAdvance):
        restock(session, GONE, 0)
