"""Fills an empty database with the demo, and keeps it dated relative to today."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timezone
from typing import Literal

from sqlalchemy import Date, Integer, insert, select, text
from sqlalchemy.orm import Session

from shop import models
from shop.database import ShopDatabase, lock_schema, migrate
from shop.demo.catalogue import Catalogue, Row, load_catalogue, load_titles, source_digest
from shop.demo.customers import load_countries, make_customers, make_subscriptions
from shop.demo.guides import load_guides
from shop.demo.loyalty import Loyalty, make_loyalty
from shop.demo.orders import OrderBook, make_orders
from shop.demo.values import load_values
from shop.models.base import UtcDateTime
from shop.models.upsert import insert_or_replace
from shop.services.policies import cite, return_rule


@dataclass(frozen=True)
class SeedOutcome:
    """What `seed` did. `days` is how far dates were moved; `stale`: the demo's sources have changed."""

    action: Literal["filled", "moved", "kept", "not_a_demo"]
    days: int = 0
    stale: bool = False

    @property
    def sentence(self) -> str:
        """For the log."""
        did = {
            "filled": "filled an empty database",
            "moved": f"moved all dates by {self.days} days",
            "kept": "is up to date",
            "not_a_demo": "the database holds a shop of its own; left alone",
        }[self.action]
        return f"{did}; its sources have changed since, `make reset` rebuilds it" if self.stale else did


def seed(url: str, *, today: date | None = None) -> SeedOutcome:
    """Migrate, fill when empty, move dates when filled on an earlier day, and load new translations.

    Safe to run from several processes at once, and again at any time. `today` is the UTC day by default.
    """
    day = today or datetime.now(timezone.utc).date()
    migrate(url)
    database = ShopDatabase(url)
    try:
        with database.writing() as session:
            lock_schema(session)
            return _seed(session, day)
    finally:
        database.close()


def _seed(session: Session, today: date) -> SeedOutcome:
    remembered = session.get(models.DemoSeed, 1)
    if remembered is None:
        if session.execute(select(models.Product.id).limit(1)).first() is not None:
            return SeedOutcome("not_a_demo")
        _fill(session, today)
        return SeedOutcome("filled")
    _load_translations(session)
    stale = remembered.source_digest != source_digest()
    days = (today - remembered.today).days
    if days == 0:
        return SeedOutcome("kept", stale=stale)
    _move_dates(session, days)
    remembered.today = today
    return SeedOutcome("moved", days, stale)


def _fill(session: Session, today: date) -> None:
    now = datetime.combine(today, time(), timezone.utc)
    countries = load_countries()
    catalogue = load_catalogue(today)
    customers = make_customers(countries, now)
    book = make_orders(catalogue, customers, countries, now)
    _insert_catalogue(session, catalogue)
    _insert(session, models.Customer, customers)
    _insert_orders(session, book)
    _insert(session, models.Subscription, make_subscriptions(now))
    _insert_loyalty(session, make_loyalty(now))
    session.add(models.DemoSeed(id=1, today=today, source_digest=source_digest()))
    _load_translations(session)
    session.flush()
    _advance_sequences(session)


def _insert_catalogue(session: Session, catalogue: Catalogue) -> None:
    _insert(session, models.SizeChart, catalogue.size_charts)
    _insert(session, models.SizeRow, catalogue.size_rows)
    _insert(session, models.Product, catalogue.products)
    _insert(session, models.ProductTranslation, catalogue.translations)
    _insert(session, models.Variant, catalogue.variants)
    _insert(session, models.ProductAttribute, catalogue.attributes)
    _insert(session, models.GuideStep, catalogue.guide_steps)
    _insert(session, models.CareNote, catalogue.care_notes)
    _insert(session, models.Price, catalogue.prices)
    _insert(session, models.Stock, catalogue.stock)


def _insert_orders(session: Session, book: OrderBook) -> None:
    _insert(session, models.Order, book.orders)
    _insert(session, models.Parcel, book.parcels)
    _insert(session, models.ParcelEvent, book.events)
    _insert(session, models.OrderLine, book.lines)
    countries = {order["id"]: order["country"] for order in book.orders}
    for returned in book.returns:
        rule = return_rule(countries[returned["order_id"]], "clothing", on=returned["opened_at"].date())
        returned["policy_digest"] = cite(session, rule, now=returned["opened_at"])
    _insert(session, models.Return, book.returns)
    _insert(session, models.ReturnLine, book.return_lines)
    _insert(session, models.Refund, book.refunds)
    payments = [{**row, "id": place} for place, row in enumerate(book.payments, 1)]
    _insert(session, models.Payment, payments)


def _insert_loyalty(session: Session, loyalty: Loyalty) -> None:
    _insert(session, models.Promotion, loyalty.promotions)
    _insert(session, models.CouponUse, loyalty.coupon_uses)
    _insert(session, models.Member, loyalty.members)
    _insert(session, models.PointsEntry, loyalty.points)
    _insert(session, models.GiftCard, loyalty.gift_cards)


def _insert(session: Session, model: type[models.Base], rows: Sequence[Row]) -> None:
    table = models.Base.metadata.tables[model.__tablename__]
    session.execute(insert(table), [{name: row[name] for name in row if name in table.c} for row in rows])


def _load_translations(session: Session) -> None:
    skus = {sku: number for number, sku in session.execute(select(models.Product.id, models.Product.sku))}
    insert_or_replace(session, models.ProductTranslation, load_titles(skus))
    named = select(models.ProductAttribute.name, models.ProductAttribute.value).where(
        models.ProductAttribute.unit.is_(None)
    )
    facts = {(name, value) for name, value in session.execute(named)}
    insert_or_replace(session, models.AttributeTranslation, load_values(facts))
    step = models.GuideStep
    english = select(step.product_id, step.position, step.text).where(step.language == "en")
    insert_or_replace(session, step, load_guides(tuple(row) for row in session.execute(english)))


# What the shop knows about itself stays where it is; all else is the demo's story and moves with today.
_UNMOVED = frozenset(
    {
        "demo_seed",
        "guess_counters",
        "cited_rules",
        "invoice_series",
        "stock_notices",
        "one_time_codes",
        "outbox_mails",
        "touches",
        "touch_watch",
    }
)


def _move_dates(session: Session, days: int) -> None:
    sqlite = session.get_bind().dialect.name == "sqlite"
    for table in models.Base.metadata.sorted_tables:
        columns = {column.name: column.type for column in table.columns}
        moved = [
            f"{name} = {_moved(name, kind, sqlite)}"
            for name, kind in columns.items()
            if isinstance(kind, (Date, UtcDateTime))
        ]
        if moved and table.name not in _UNMOVED:
            values = {"days": f"{days:+d} days"} if sqlite else {"days": days}
            # Only names of our own tables and columns; SQLAlchemy has no date arithmetic for both databases.
            session.execute(text(f"UPDATE {table.name} SET {', '.join(moved)}"), values)  # noqa: S608


def _moved(name: str, kind: object, sqlite: bool) -> str:
    if sqlite:
        # The very format SQLAlchemy stores, six digits of fraction, so that texts still sort as moments.
        return (
            f"date({name}, :days)"
            if isinstance(kind, Date)
            else f"strftime('%Y-%m-%d %H\\:%M\\:%f000', {name}, :days)"
        )
    return f"{name} + :days" if isinstance(kind, Date) else f"{name} + :days * INTERVAL '1 day'"


def _advance_sequences(session: Session) -> None:
    # Rows came with their ids; PostgreSQL's own counters must follow.
    if session.get_bind().dialect.name != "postgresql":
        return
    for table in models.Base.metadata.sorted_tables:
        key = table.primary_key.columns.values()
        if len(key) == 1 and key[0].name == "id" and isinstance(key[0].type, Integer):
            sequence = f"pg_get_serial_sequence('{table.name}', 'id')"
            newest = f"SELECT coalesce(max(id), 1) FROM {table.name}"  # noqa: S608 - our own table's name
            session.execute(text(f"SELECT setval({sequence}, ({newest}))"))
