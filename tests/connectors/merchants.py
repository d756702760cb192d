"""Two shops with the same kinds of orders: what the contract needs to know of each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timezone

from sqlalchemy import func, select

from shop import models
from shop.connectors.vendure import VendureShop
from shop.database import ShopDatabase, migrate
from shop.demo.people import PEOPLE
from shop.services.identity import Proof, Shopper
from shop.services.parcels import track_order
from shop.services.products import get_product
from shop.settings import VendureSettings
from tests.connectors.vendure_goods import ASKING
from tests.connectors.vendure_orders import Clerk
from tests.shop.days import TODAY

TRACKING = "RR473124829DE"
STRANGER = "stranger@example.com"
LUCIA = "lucia@example.com"


@dataclass(frozen=True)
class Merchant:
    """A shop behind the ports.

    `orders` are numbers by role; `another` gives one that is still open, with so many lines.

    `shirt` is a product with a variant in stock (`variant`) and one sold out (`gone`); `title` is Spanish.
    """

    name: str
    database: ShopDatabase
    today: date
    shopper: Shopper
    stranger: Shopper
    email: str
    orders: dict[str, str]
    tracking: str
    another: Callable[[int], str]
    shirt: str
    variant: str
    gone: str
    title: str
    price: int

    def guest(self, number: str, *, coded: bool = False) -> Shopper:
        """Who has proved this order by number and e-mail, or also by a code."""
        numbers = frozenset({number})
        proof = Proof.ONE_TIME_CODE if coded else Proof.ORDER_EMAIL
        return Shopper(None, proof, numbers, numbers if coded else frozenset())


def demo_merchant(url: str) -> Merchant:
    """The embedded demo shop as it is on TODAY."""
    database = ShopDatabase(url)
    lucia = PEOPLE["lucia"]
    shopper = Shopper(lucia.customer_id, Proof.SIGNED)
    with database.session() as session:
        shirt = get_product(session, "TEE-101", "es").summary
        way = track_order(session, shopper, lucia.orders["under_way"], today=TODAY)
    return Merchant(
        name="embedded",
        database=database,
        today=TODAY,
        shopper=shopper,
        stranger=Shopper(PEOPLE["harriet"].customer_id, Proof.SIGNED),
        email=lucia.email,
        orders={
            "open": lucia.orders["placed"],
            "under_way": lucia.orders["under_way"],
            "delivered": lucia.orders["delivered"],
            "partly_delivered": lucia.orders["partly_delivered"],
        },
        tracking=way.parcels[0].tracking_number,
        another=lambda items: _open_demo_order(database, items),
        shirt="TEE-101",
        variant="TEE-101-M",
        gone="TEE-101-XL",
        title=shirt.title,
        price=shirt.price.amount,
    )


def vendure_merchant(clerk: Clerk, url: str) -> Merchant:
    """A Vendure shop with the same kinds of orders; `url` is an empty database for what we keep of it."""
    customer = clerk.register(LUCIA, "Lucía", "Romero")
    stranger = clerk.register(STRANGER, "Stra", "Nger")
    orders = {
        "delivered": clerk.place(LUCIA, {"LINEN-S": 1, "MUG-1": 2}),
        "partly_delivered": clerk.place(LUCIA, {"LINEN-L": 1, "MUG-1": 1}),
        "under_way": clerk.place(LUCIA, {"MUG-1": 1}),
        "open": clerk.place(LUCIA, {"LINEN-L": 1, "MUG-1": 1}),
    }
    clerk.move(clerk.pack(orders["delivered"]), "Shipped", "Delivered")
    clerk.move(clerk.pack(orders["partly_delivered"], ["LINEN-L"]), "Shipped", "Delivered")
    clerk.move(clerk.pack(orders["partly_delivered"], ["MUG-1"]), "Shipped")
    clerk.move(clerk.pack(orders["under_way"], tracking=TRACKING), "Shipped")
    clerk.place(STRANGER, {"MUG-1": 1})
    migrate(url)
    items = ({"MUG-1": 1}, {"MUG-1": 2, "LINEN-L": 1})
    return Merchant(
        name="vendure",
        database=ShopDatabase(url, VendureShop(settings_for(clerk))),
        today=datetime.now(timezone.utc).date(),
        shopper=Shopper(customer, Proof.SIGNED),
        stranger=Shopper(stranger, Proof.SIGNED),
        email=LUCIA,
        orders=orders,
        tracking=TRACKING,
        another=lambda count: clerk.place(LUCIA, items[count - 1]),
        shirt="linen-shirt",
        variant="LINEN-L",
        gone="LINEN-M",
        title="Camisa de lino",
        price=4990,
    )


def settings_for(clerk: Clerk) -> VendureSettings:
    """How Storeside signs in there. The time is generous: a busy machine is not what is tested."""
    return VendureSettings(clerk.server.admin_url, *ASKING, seconds=30)


def _open_demo_order(database: ShopDatabase, lines: int) -> str:
    count = select(func.count()).where(models.OrderLine.order_id == models.Order.id).scalar_subquery()
    query = select(models.Order.number).where(models.Order.status == "paid", count == lines)
    with database.session() as session:
        return str(session.execute(query.order_by(models.Order.id)).scalars().first())
