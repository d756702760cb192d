"""The demo seed: complete, the same everywhere, dated relative to today, safe to repeat."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from shop import models
from shop.database import ShopDatabase, migrate
from shop.demo import catalogue
from shop.demo.people import PEOPLE, ROLES
from shop.demo.seed import seed
from shop.models.base import UtcDateTime
from shop.parcel_states import PARCEL_STATES
from shop.services.orders import ORDER_STATES
from shop.services.parcels import track_order
from shop.tracking_numbers import CARRIERS, identify
from tests.shop.days import TODAY
from tests.shop.shoppers import signed_in

START_OF_DAY = datetime.combine(TODAY, time(), timezone.utc)


def count(session: Session, model: type[models.Base]) -> int:
    return int(session.execute(select(func.count()).select_from(model)).scalar_one())


def test_as_much_as_a_shop_needs(session: Session) -> None:
    assert count(session, models.Product) >= 120
    assert count(session, models.Customer) == 400
    assert count(session, models.Order) == 1500
    countries = session.execute(select(models.Customer.country).distinct()).scalars().all()
    languages = session.execute(select(models.Customer.language).distinct()).scalars().all()
    assert len(countries) == 20
    assert set(languages) == {"en", "es", "fr", "de", "pt", "it", "ru", "zh", "ja", "ko", "ar"}


def test_orders_in_every_state_and_parcels_at_many_carriers(session: Session) -> None:
    states = dict(
        session.execute(select(models.Order.status, func.count()).group_by(models.Order.status)).all()
    )
    assert set(states) == set(ORDER_STATES)
    assert min(states.values()) >= 20
    carriers = set(session.execute(select(models.Parcel.carrier).distinct()).scalars())
    assert len(carriers) >= 15
    assert carriers <= set(CARRIERS)
    assert set(session.execute(select(models.ParcelEvent.code).distinct()).scalars()) <= set(PARCEL_STATES)


def test_every_tracking_number_holds(session: Session) -> None:
    for carrier, number in session.execute(select(models.Parcel.carrier, models.Parcel.tracking_number)):
        (match,) = identify(number)
        assert (match.carrier, match.tracking_number) == (carrier, number)


def test_nothing_lies_in_the_future_that_has_happened(session: Session) -> None:
    newest = select(func.max(models.ParcelEvent.at)).scalar_subquery()
    assert session.execute(select(newest)).scalar_one() < START_OF_DAY
    assert session.execute(select(func.max(models.Order.placed_at))).scalar_one() < START_OF_DAY
    shipped_first = session.execute(
        select(func.count())
        .select_from(models.Order)
        .join(models.Parcel, models.Parcel.order_id == models.Order.id)
        .join(models.ParcelEvent, models.ParcelEvent.parcel_id == models.Parcel.id)
        .where(models.ParcelEvent.at < models.Order.placed_at)
    ).scalar_one()
    assert shipped_first == 0


def test_the_parcels_status_is_its_newest_event(session: Session) -> None:
    newest = (
        select(models.ParcelEvent.parcel_id, func.max(models.ParcelEvent.position).label("position"))
        .group_by(models.ParcelEvent.parcel_id)
        .subquery()
    )
    rows = session.execute(
        select(models.Parcel.status, models.ParcelEvent.code)
        .join(newest, newest.c.parcel_id == models.Parcel.id)
        .join(
            models.ParcelEvent,
            (models.ParcelEvent.parcel_id == newest.c.parcel_id)
            & (models.ParcelEvent.position == newest.c.position),
        )
    ).all()
    assert rows
    assert all(status == code for status, code in rows)


def test_the_well_known_people_have_the_orders_they_are_known_for(session: Session) -> None:
    assert {person.language for person in PEOPLE.values()} == {
        "en", "es", "fr", "de", "pt", "it", "ru", "zh", "ja", "ko", "ar",
    }  # fmt: skip
    for key, person in PEOPLE.items():
        assert set(person.orders) == set(ROLES)
        tracked = {
            role: track_order(session, signed_in(key), number, today=TODAY)
            for role, number in person.orders.items()
        }
        assert tracked["under_way"].parcels[0].status == "in_transit"
        assert tracked["under_way"].days_late == 0
        assert tracked["delivered"].parcels[0].status == "delivered"
        assert tracked["delayed"].days_late > 0
        assert tracked["in_customs"].parcels[0].status in ("in_customs", "out_for_delivery")


def test_it_is_the_same_on_every_database(seeded_sqlite: Path, seeded_postgresql: str) -> None:
    def content(url: str) -> list[list[tuple[object, ...]]]:
        database = ShopDatabase(url)
        with database.session() as session:
            found = [
                [tuple(row) for row in session.execute(select(table).order_by(*table.primary_key))]
                for table in models.Base.metadata.sorted_tables
                if table.name != "cited_rules"
            ]
        database.close()
        return found

    assert content(f"sqlite:///{seeded_sqlite}") == content(seeded_postgresql)


def test_seeding_again_changes_nothing(database_url: str) -> None:
    assert seed(database_url, today=TODAY).action == "kept"


@pytest.mark.parametrize("days", [1, 40, -3])
def test_on_another_day_every_date_moves(database_url: str, database: ShopDatabase, days: int) -> None:
    columns = (
        (models.ParcelEvent.at, models.ParcelEvent.parcel_id, models.ParcelEvent.position),
        (models.Order.promised_by, models.Order.id),
        (models.Refund.sent_on, models.Refund.id),
        (models.Stock.back_on, models.Stock.variant_id),
    )

    def dates() -> list[date | datetime | None]:
        with database.session() as session:
            return [
                moment
                for column, *order in columns
                for moment in session.execute(select(column).order_by(*order)).scalars()
            ]

    before = dates()
    outcome = seed(database_url, today=TODAY + timedelta(days=days))
    assert (outcome.action, outcome.days) == ("moved", days)
    assert dates() == [value and value + timedelta(days=days) for value in before]
    assert seed(database_url, today=TODAY + timedelta(days=days)).action == "kept"


def test_moved_moments_still_sort_as_text_in_sqlite(seeded_sqlite: Path, tmp_path: Path) -> None:
    copy = tmp_path / "moved.db"
    copy.write_bytes(seeded_sqlite.read_bytes())
    seed(f"sqlite:///{copy}", today=TODAY + timedelta(days=2))
    database = ShopDatabase(f"sqlite:///{copy}")
    with database.session() as session:
        for table in models.Base.metadata.sorted_tables:
            for column in table.columns:
                if isinstance(column.type, UtcDateTime):
                    lengths = text(f"SELECT DISTINCT length({column.name}) FROM {table.name}")
                    assert set(session.execute(lengths).scalars()) <= {26, None}
    database.close()


def test_new_rows_get_ids_of_their_own(session: Session) -> None:
    session.add(
        models.Customer(
            name="New", email="new@shopper.example", language="en", country="GB", currency="GBP",
            address=[], created_at=START_OF_DAY,
        )
    )  # fmt: skip
    session.flush()
    assert count(session, models.Customer) == 401


def test_processes_may_seed_at_once(empty_url: str) -> None:
    with ThreadPoolExecutor(3) as pool:
        actions = sorted(
            outcome.action for outcome in pool.map(lambda _: seed(empty_url, today=TODAY), range(3))
        )
    assert actions == ["filled", "kept", "kept"]


def test_a_merchants_own_shop_is_left_alone(empty_url: str) -> None:
    migrate(empty_url)
    database = ShopDatabase(empty_url)
    with database.session() as session:
        own = {"sku": "OWN-1", "category": "home", "kind": "mug", "brand": "Own", "audience": "unisex"}
        session.add(models.Product(**own, colour="red", return_class="standard"))
    assert seed(empty_url, today=TODAY).action == "not_a_demo"
    with database.session() as session:
        assert count(session, models.Product) == 1
    database.close()


def test_new_titles_are_loaded_into_an_old_demo(
    database_url: str, database: ShopDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "it.yml").write_text("MUG-111: Tazza in gres\n", encoding="utf-8")
    monkeypatch.setattr(catalogue, "TITLES", tmp_path)
    seed(database_url, today=TODAY)
    with database.session() as session:
        product = session.execute(select(models.Product).filter_by(sku="MUG-111")).scalar_one()
        assert session.get(models.ProductTranslation, (product.id, "it")).title == "Tazza in gres"


def test_the_command(tmp_path: Path) -> None:
    environment = {**os.environ, "SHOP_DATABASE_URL": f"sqlite:///{tmp_path}/var/shop.db"}
    command = [sys.executable, "-W", "error", "-m", "shop.demo"]
    for expected in ("filled an empty database", "is up to date"):
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        assert expected in done.stdout
        assert not done.stderr
