"""Invents the demo's orders in every state, with parcels, returns and refunds."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from shop.demo.catalogue import Catalogue, Row
from shop.demo.journeys import Journey, Step, index, tracking_number, travel, way, whole_minute
from shop.demo.payments import payments_of, payments_without_order, troubles_of
from shop.demo.people import PEOPLE, Person, Role
from shop.money import Money
from shop.numbers import order_number, return_number
from shop.services.delivery import promised_by, shipping_cost
from shop.services.policies import return_rule

ORDERS = 1500
# How often each state occurs among the orders of people without a name of their own.
STATES = {
    "placed": 35,
    "paid": 55,
    "packed": 60,
    "shipped": 190,
    "in_customs": 60,
    "delayed": 75,
    "delivered": 600,
    "partly_delivered": 50,
    "lost": 30,
    "cancelled": 70,
    "returned": 80,
    "refunded": 60,
}
FIRST_SERIAL = 210_000  # the well-known people's numbers lie below (shop.demo.people)


@dataclass
class OrderBook:
    """Rows by table."""

    orders: list[Row] = field(default_factory=list)
    lines: list[Row] = field(default_factory=list)
    parcels: list[Row] = field(default_factory=list)
    events: list[Row] = field(default_factory=list)
    returns: list[Row] = field(default_factory=list)
    return_lines: list[Row] = field(default_factory=list)
    refunds: list[Row] = field(default_factory=list)
    payments: list[Row] = field(default_factory=list)


@dataclass(frozen=True)
class Plan:
    """What an order is to become. `journeys` are its parcels, the lines shared out among them."""

    state: str
    placed_at: datetime
    journeys: tuple[Journey, ...] = ()
    promised_by: date | None = None


Shelf = Mapping[str, Row]


class Clerk:
    """Writes orders into an OrderBook."""

    def __init__(
        self, catalogue: Catalogue, customers: Sequence[Row], countries: Mapping[str, Any], now: datetime
    ) -> None:
        self.book = OrderBook()
        self.now = now
        self.customers = {row["id"]: row for row in customers}
        self.countries = countries
        self.products = {row["sku"]: row for row in catalogue.products}
        self.variants: dict[int, list[Row]] = {}
        for variant in catalogue.variants:
            self.variants.setdefault(variant["product_id"], []).append(variant)
        self.prices = {(row["product_id"], row["currency"]): row["amount"] for row in catalogue.prices}

    def write(self, number: str, customer: Row, skus: Sequence[str], plan: Plan, rng: random.Random) -> Row:
        """One order with all that belongs to it."""
        order_id = len(self.book.orders) + 1
        parcels = [self._parcel(order_id, customer, journey, rng) for journey in plan.journeys]
        lines = [
            self._line(
                order_id, sku, customer, parcels[place * len(parcels) // len(skus)] if parcels else None, rng
            )
            for place, sku in enumerate(skus)
        ]
        goods = sum(line["unit_price"] * line["quantity"] for line in lines)
        shipping = self._shipping(goods, customer)
        order = {
            "id": order_id,
            "number": number,
            "customer_id": customer["id"],
            "email": customer["email"],
            "status": plan.state,
            "currency": customer["currency"],
            "total": goods + shipping,
            "shipping": shipping,
            "country": customer["country"],
            "ship_to": [customer["name"], *customer["address"]],
            "placed_at": whole_minute(plan.placed_at),
            "promised_by": plan.promised_by,
        }
        self.book.orders.append(order)
        if plan.state == "returned":
            self._returned(order, lines, rng)
        elif plan.state == "refunded" or (plan.state == "cancelled" and rng.random() < 0.7):
            self._refund(order, order["total"], None, plan.placed_at + timedelta(days=2), None)
        given_back = any(refund["order_id"] == order_id for refund in self.book.refunds)
        self.book.payments.extend(payments_of(order, given_back=given_back))
        return order

    def _line(self, order_id: int, sku: str, customer: Row, parcel: Row | None, rng: random.Random) -> Row:
        product = self.products[sku]
        variants = self.variants[product["id"]]
        line = {
            "id": len(self.book.lines) + 1,
            "order_id": order_id,
            "variant_id": variants[min(len(variants) - 1, int(rng.triangular(0, len(variants))))]["id"],
            "parcel_id": parcel["id"] if parcel else None,
            "quantity": 1 if product["size_chart_id"] or rng.random() < 0.8 else 2,
            "unit_price": self.prices[product["id"], customer["currency"]],
        }
        self.book.lines.append(line)
        return line

    def _parcel(self, order_id: int, customer: Row, journey: Journey, rng: random.Random) -> Row:
        country = customer["country"]
        carrier = rng.choice(self.countries[country]["carriers"])
        number = len(self.book.parcels) + 1
        parcel = {
            "id": number,
            "order_id": order_id,
            "carrier": carrier,
            "tracking_number": tracking_number(carrier, country, number),
            "status": journey.status,
            "expected_from": journey.expected_from,
            "expected_to": journey.expected_to,
            "delivered_at": journey.delivered_at,
        }
        self.book.parcels.append(parcel)
        self.book.events.extend(
            {
                "parcel_id": number,
                "position": position,
                "code": scan.code,
                "at": scan.at,
                "place": scan.place,
                "country": scan.country,
            }
            for position, scan in enumerate(journey.scans)
        )
        return parcel

    def _shipping(self, goods: int, customer: Row) -> int:
        """As the shop's price list has it."""
        return shipping_cost(customer["country"], Money(goods, customer["currency"])).amount

    def going_back(self, order: Row, line: Row, status: str) -> None:
        """A return of one line that is under way (opened) or here (received), its money not yet sent."""
        self._return(order, [line], status, "does_not_fit", self.delivered_at(order) + timedelta(hours=20))

    def delivered_at(self, order: Row) -> datetime:
        """When the last parcel of a delivered order arrived."""
        parcels = [parcel for parcel in self.book.parcels if parcel["order_id"] == order["id"]]
        arrived: datetime = max(parcel["delivered_at"] for parcel in parcels)
        return arrived

    def _returned(self, order: Row, lines: Sequence[Row], rng: random.Random) -> None:
        opened_at = self.delivered_at(order) + timedelta(days=rng.randint(1, 4), hours=3)
        reason = rng.choice(("changed_mind", "does_not_fit", "does_not_fit", "not_as_described"))
        self._return(order, lines, "closed", reason, opened_at)

    def _return(
        self, order: Row, lines: Sequence[Row], status: str, reason: str, opened_at: datetime
    ) -> None:
        rule = return_rule(order["country"], "clothing", on=order["placed_at"].date())
        number = len(self.book.returns) + 1
        self.book.returns.append(
            {
                "id": number,
                "rma": return_number(f"demo return {number:06d}".encode()[-8:]),
                "order_id": order["id"],
                "status": status,
                "reason": reason,
                "paid_by": rule.paid_by,
                "send_by": rule.send_by(opened_at.date()),
                "ship_to": list(rule.address),
                "rule": rule.id,
                "policy_digest": "",
                "idempotency_key": f"demo:{order['number']}",
                "request_digest": "",
                "opened_at": opened_at,
            }
        )
        self.book.return_lines.extend({"return_id": number, "order_line_id": line["id"]} for line in lines)
        goods = sum(line["unit_price"] * line["quantity"] for line in lines)
        money = {"opened": "awaiting_goods", "received": "approved", "closed": "sent"}[status]
        self._refund(order, goods, number, opened_at, rule.refund_by(opened_at.date()), money)

    def _refund(
        self,
        order: Row,
        amount: int,
        return_id: int | None,
        requested_at: datetime,
        due_by: date | None,
        status: str = "sent",
    ) -> None:
        sent_on = min(requested_at.date() + timedelta(days=5), self.now.date())
        self.book.refunds.append(
            {
                "id": len(self.book.refunds) + 1,
                "order_id": order["id"],
                "return_id": return_id,
                "amount": amount,
                "currency": order["currency"],
                "status": status,
                "requested_at": requested_at,
                "due_by": due_by or requested_at.date() + timedelta(days=14),
                "sent_on": sent_on if status == "sent" else None,
            }
        )


def make_orders(
    catalogue: Catalogue, customers: Sequence[Row], countries: Mapping[str, Any], now: datetime
) -> OrderBook:
    """All orders; `now` is the moment that everything lies before."""
    clerk = Clerk(catalogue, customers, countries, now)
    for person in PEOPLE.values():
        for role in person.orders:
            _write_role(clerk, person, role)
    clerk.book.payments.extend(payments_without_order(now))
    rng = random.Random("orders")
    shoppers = [row for row in customers if row["id"] > len(PEOPLE)]
    plans = sorted(_plans(clerk, shoppers, rng), key=lambda planned: planned[1].placed_at)
    serial = FIRST_SERIAL
    for customer, plan in plans:
        serial += rng.randint(1, 7)
        least = 2 if plan.state == "partly_delivered" else 1
        skus = _basket(clerk, plan.state, rng, least)
        clerk.write(order_number(serial), customer, skus, plan, rng)
    _send_some_back(clerk)
    return clerk.book


def _send_some_back(clerk: Clerk) -> None:
    """Every second of the larger orders delivered of late has something on its way back, or here already."""
    lines: dict[int, list[Row]] = {}
    for line in clerk.book.lines:
        lines.setdefault(line["order_id"], []).append(line)
    since = clerk.now - timedelta(days=8)
    sealed = {row["id"] for row in clerk.products.values() if row["return_class"] != "standard"}
    products = {row["id"]: row["product_id"] for rows in clerk.variants.values() for row in rows}
    delivered = [
        order
        for order in clerk.book.orders
        if order["status"] == "delivered"
        and order["customer_id"] > len(PEOPLE)
        and len(lines[order["id"]]) >= 3
        and products[lines[order["id"]][0]["variant_id"]] not in sealed
        and since < clerk.delivered_at(order) < clerk.now - timedelta(days=2)
    ]
    for place, order in enumerate(delivered[::2]):
        clerk.going_back(order, lines[order["id"]][0], ("opened", "received")[place % 2])


def _plans(clerk: Clerk, shoppers: Sequence[Row], rng: random.Random) -> Iterable[tuple[Row, Plan]]:
    wanted = ORDERS - len(clerk.book.orders)
    states = list(STATES)
    for state in [*states * 2, *rng.choices(states, list(STATES.values()), k=wanted - 2 * len(states))]:
        customer = rng.choice(shoppers)
        if state == "in_customs":
            customer = rng.choice([row for row in shoppers if clerk.countries[row["country"]]["customs"]])
        yield customer, plan(state, _route(clerk, customer), clerk.now, rng)


def _basket(clerk: Clerk, state: str, rng: random.Random, least: int) -> list[str]:
    returnable = [sku for sku, row in clerk.products.items() if row["return_class"] == "standard"]
    choice = returnable if state == "returned" else list(clerk.products)
    return rng.sample(choice, max(least, rng.choice((1, 1, 1, 2, 2, 3, 4))))


@dataclass(frozen=True)
class Route:
    """The way to one customer."""

    country: str
    steps: Sequence[Step]
    days: Sequence[int]
    customs: bool

    def until(self, code: str, at: datetime, rng: random.Random) -> Journey:
        """A journey whose newest scan is `code`."""
        return travel(self.steps, index(self.steps, code), at, self.days, rng)


def _route(clerk: Clerk, customer: Row) -> Route:
    terms = clerk.countries[customer["country"]]
    steps = way(customer["country"], terms, customer["city"])
    return Route(customer["country"], steps, terms["days"], terms["customs"])


def plan(state: str, route: Route, now: datetime, rng: random.Random) -> Plan:
    """A plan for an order that is in `state` now."""
    hours = timedelta(hours=rng.uniform(2, 30))
    if state in ("placed", "paid", "cancelled"):
        placed_at = now - (hours if state != "cancelled" else timedelta(days=rng.uniform(3, 120)))
        promised = promised_by(route.country, ordered_on=placed_at.date())
        return Plan(state, placed_at, promised_by=None if state == "cancelled" else promised)
    journeys = _JOURNEYS[state](route, now, rng)
    placed_at = min(journey.scans[0].at for journey in journeys) - timedelta(hours=rng.uniform(5, 28))
    promised = max(journey.expected_to for journey in journeys) + timedelta(days=1)
    if state in ("delayed", "lost"):
        promised = now.date() - timedelta(days=rng.randint(2, 6) if state == "delayed" else 18)
    return Plan(state, placed_at, tuple(journeys), max(promised, placed_at.date() + timedelta(days=1)))


def _ago(now: datetime, rng: random.Random, least: float, most: float) -> datetime:
    return now - timedelta(days=rng.uniform(least, most))


def _shipped(route: Route, now: datetime, rng: random.Random) -> list[Journey]:
    code = rng.choice(("picked_up", "arrived_hub", "in_transit", "in_transit", "out_for_delivery"))
    journey = route.until(code, _ago(now, rng, 0.05, 0.9), rng)
    if code == "out_for_delivery" and rng.random() < 0.5:
        journey = journey.then("delivery_attempted", journey.scans[-1].at + timedelta(hours=1))
        if rng.random() < 0.5:
            journey = journey.then("available_for_pickup", journey.scans[-1].at + timedelta(minutes=30))
    return [journey]


def _delayed(route: Route, now: datetime, rng: random.Random) -> list[Journey]:
    slow = Route(route.country, route.steps, [route.days[1] + 6, route.days[1] + 10], route.customs)
    journey = slow.until("in_transit", _ago(now, rng, 2.5, 4), rng)
    # With the delay the carrier names new days; what the shop promised stays as it was.
    renamed = Journey(journey.scans, now.date() + timedelta(days=1), now.date() + timedelta(days=4))
    return [renamed.then("delayed", _ago(now, rng, 0.4, 1.8))]


def _delivered(route: Route, now: datetime, rng: random.Random) -> list[Journey]:
    return [route.until("delivered", _ago(now, rng, 0.2, rng.choice((9, 25, 45, 200))), rng)]


def _came_back(route: Route, now: datetime, rng: random.Random) -> list[Journey]:
    return [route.until("delivered", _ago(now, rng, 14, 80), rng)]


def _partly(route: Route, now: datetime, rng: random.Random) -> list[Journey]:
    return [
        route.until("delivered", _ago(now, rng, 0.4, 1.5), rng),
        route.until("arrived_hub", _ago(now, rng, 0.1, 0.9), rng),
    ]


def _lost(route: Route, now: datetime, rng: random.Random) -> list[Journey]:
    journey = route.until("arrived_hub", _ago(now, rng, 24, 40), rng)
    return [journey.then("lost", _ago(now, rng, 1, 6))]


def _in_customs(route: Route, now: datetime, rng: random.Random) -> list[Journey]:
    code = "in_customs" if route.customs else "out_for_delivery"
    return [route.until(code, _ago(now, rng, 1.2, 3) if route.customs else now - timedelta(hours=2), rng)]


_JOURNEYS: Mapping[str, Callable[[Route, datetime, random.Random], list[Journey]]] = {
    "packed": lambda route, now, rng: [route.until("label_created", _ago(now, rng, 0.05, 0.8), rng)],
    "shipped": _shipped,
    "in_customs": _in_customs,
    "delayed": _delayed,
    "delivered": _delivered,
    "partly_delivered": _partly,
    "lost": _lost,
    "returned": _came_back,
    "refunded": _lost,
}

_WOMEN: Mapping[Role, tuple[str, ...]] = {
    "under_way": ("DRE-501",),
    "delivered": ("DRE-502", "SNK-101"),
    "delayed": ("JAC-401",),
    "in_customs": ("HPH-101",),
    "old": ("COA-411",),
    "sealed": ("CRE-101", "SWE-311"),
    "partly_delivered": ("LAM-101", "MUG-111"),
    "placed": ("BOO-123",),
    "returned": ("JEA-602",),
}
_MEN: Mapping[Role, tuple[str, ...]] = {
    "under_way": ("SHI-203",),
    "delivered": ("SHI-201", "SNK-102"),
    "delayed": ("JAC-402",),
    "in_customs": ("HPH-101",),
    "old": ("COA-412",),
    "sealed": ("EAR-111", "SWE-312"),
    "partly_delivered": ("SPK-121", "POW-151"),
    "placed": ("BOO-121",),
    "returned": ("JEA-601",),
}


def _write_role(clerk: Clerk, person: Person, role: Role) -> None:
    customer = clerk.customers[person.customer_id]
    rng = random.Random(f"{person.key} {role}")
    skus = (_WOMEN if person.wears == "women" else _MEN)[role]
    made = _role_plan(role, _route(clerk, customer), clerk.now, rng)
    order = clerk.write(person.orders[role], customer, skus, made, rng)
    clerk.book.payments.extend(troubles_of(order, role))


def _role_plan(role: Role, route: Route, now: datetime, rng: random.Random) -> Plan:
    """The same for everyone, so that a test may rely on it."""
    afternoon = timedelta(hours=14, minutes=20)
    fixed: Mapping[Role, tuple[str, str, timedelta]] = {
        "under_way": ("shipped", "in_transit", timedelta(hours=7)),
        "delivered": ("delivered", "delivered", timedelta(days=5) - afternoon),
        "old": ("delivered", "delivered", timedelta(days=400) - afternoon),
        "sealed": ("delivered", "delivered", timedelta(days=4) - afternoon),
    }
    if role in fixed:
        state, code, ago = fixed[role]
        journey = route.until(code, now - ago, rng)
        placed_at = journey.scans[0].at - timedelta(hours=9)
        return Plan(state, placed_at, (journey,), journey.expected_to + timedelta(days=1))
    if role == "placed":
        placed_at = now - timedelta(hours=1)
        return Plan("paid", placed_at, promised_by=promised_by(route.country, ordered_on=placed_at.date()))
    if role == "in_customs" and not route.customs:
        made = plan("in_customs", route, now, rng)
        return Plan("shipped", made.placed_at, made.journeys, made.promised_by)
    return plan(role, route, now, rng)
