"""Vendure's orders as our services tell them."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import date, datetime, timezone
from typing import Any

from shop.connectors.ports import OrderOwner
from shop.connectors.tracking import ParcelEvent
from shop.connectors.vendure.states import (
    PARCEL_STATES,
    PAYMENT_STATES,
    REFUND_STATES,
    order_status,
    told,
)
from shop.connectors.vendure.terms import Terms
from shop.money import Money
from shop.parcel_states import ENDED
from shop.services.change_log import refund_due
from shop.services.orders import OrderDetail, OrderLine, OrderSummary
from shop.services.parcels import OrderTracking, Parcel
from shop.services.payments import Payment, lapses_on
from shop.services.refunds import Refund
from shop.tracking_numbers import CARRIERS, identify

Json = dict[str, Any]
_ADDRESS = ("fullName", "company", "streetLine1", "streetLine2")


@dataclass(frozen=True)
class VendureOrder:
    """One order as it came, with the shop's terms."""

    data: Json
    terms: Terms

    @property
    def number(self) -> str:
        """Its code."""
        return str(self.data["code"])

    @property
    def owner(self) -> OrderOwner:
        """Whose it is."""
        return owner_of(self.data)

    @property
    def placed_at(self) -> datetime:
        """UTC."""
        return moment(self.data["orderPlacedAt"])

    @property
    def country(self) -> str:
        """ISO 3166 alpha-2, empty where nothing is delivered."""
        return str((self.data["shippingAddress"] or {}).get("countryCode") or "")

    @property
    def is_settled(self) -> bool:
        """Whether all that is to be paid has been taken."""
        return sum(self._amounts("Settled")) >= int(self.data["totalWithTax"])

    @property
    def total(self) -> Money:
        """What it costs; of a cancelled one, which Vendure counts down to 0, what was paid or reserved."""
        paid = sum(self._amounts("Authorized", "Settled", "Cancelled"))
        return self.money(paid if self.data["state"] == "Cancelled" and paid else self.data["totalWithTax"])

    @property
    def to_be_charged(self) -> Money:
        """What it costs with what is on its way back: so much must have been taken by now."""
        pending = sum(refund["total"] for refund in self.refunds if refund["state"] == "Pending")
        is_open = self.data["state"] != "Cancelled"
        return self.money(self.data["totalWithTax"] + pending) if is_open else self.total

    @property
    def status(self) -> str:
        """One of ours."""
        settled = sum(self._amounts("Settled"))
        back = sum(refund["total"] for refund in self.refunds if refund["state"] == "Settled")
        parcels = [parcel.status for parcel in self.parcels]
        return order_status(self.data["state"], parcels, paid=self.is_settled, refunded=0 < settled <= back)

    @property
    def refunds(self) -> list[Json]:
        """As they came, oldest first."""
        made = [refund for payment in self.data["payments"] or [] for refund in payment["refunds"]]
        return sorted(made, key=lambda refund: (refund["createdAt"], int(refund["id"])))

    @property
    def parcels(self) -> tuple[Parcel, ...]:
        """Fulfillments that were not cancelled. Vendure knows no scans: its events are their states."""
        made = [found for found in self.data["fulfillments"] or [] if found["state"] != "Cancelled"]
        return tuple(self._parcel(found) for found in sorted(made, key=lambda found: int(found["id"])))

    def summary(self) -> OrderSummary:
        """As a row of a list."""
        lines = self.lines()
        return OrderSummary(
            order_number=self.number,
            placed_at=self.placed_at,
            status=self.status,
            total=self.total,
            image=lines[0].image if lines else "",
            items=sum(line.quantity for line in lines),
            title=lines[0].title if lines else "",
        )

    def detail(self) -> OrderDetail:
        """With its lines. Vendure promises no day."""
        parcels = self.parcels
        days = [parcel.delivered_at.date() for parcel in parcels if parcel.delivered_at]
        return OrderDetail(
            summary=self.summary(),
            lines=self.lines(),
            shipping=self.money(self.data["shippingWithTax"]),
            ship_to=address_lines(self.data["shippingAddress"] or {}),
            country=self.country,
            promised_by=None,
            delivered_on=max(days) if days and len(days) == len(parcels) else None,
        )

    def lines(self) -> tuple[OrderLine, ...]:
        """What is still ordered; of an order that was cancelled whole, what had been."""
        cancelled = self.data["state"] == "Cancelled"
        pieces = "orderPlacedQuantity" if cancelled else "quantity"
        return tuple(self._line(line, line[pieces]) for line in self.data["lines"] if line[pieces])

    def stored_price(self, line_ids: Set[int]) -> int:
        """What these lines cost, as Vendure stores it."""
        lines = [line for line in self.data["lines"] if int(line["id"]) in line_ids]
        return sum(line["proratedUnitPriceWithTax"] * line["quantity"] for line in lines)

    def tracking(self, today: date) -> OrderTracking:
        """Its parcels; without a promised day nothing is late."""
        parcels = self.parcels
        open_events = [found.events[0] for found in parcels if found.status not in ENDED and found.events]
        waits = [(today - event.at.date()).days for event in open_events]
        return OrderTracking(
            order=self.summary(),
            parcels=parcels,
            promised_by=None,
            days_late=0,
            days_without_news=max(0, *waits) if waits else None,
        )

    def payments(self, methods: dict[str, str]) -> tuple[Payment, ...]:
        """Oldest first; `methods` are names by code."""
        made = sorted(self.data["payments"] or [], key=lambda found: (found["createdAt"], int(found["id"])))
        return tuple(self._payment(payment, methods) for payment in made)

    def told_refunds(self) -> list[Refund]:
        """Newest first. Raises ConnectorCannot for one that failed: only a person can say more."""
        return [self._refund(refund) for refund in reversed(self.refunds)]

    def money(self, stored: int) -> Money:
        """In the order's currency."""
        return self.terms.money(stored, self.data["currencyCode"])

    def _amounts(self, *states: str) -> list[int]:
        return [found["amount"] for found in self.data["payments"] or [] if found["state"] in states]

    def _line(self, line: Json, quantity: int) -> OrderLine:
        variant = line["productVariant"]
        product = variant["product"]
        return OrderLine(
            line_id=int(line["id"]),
            sku=product["slug"],
            variant_sku=variant["sku"],
            title=product["name"],
            size=option_of(variant, "size"),
            colour=option_of(variant, "colo"),
            quantity=quantity,
            unit_price=self.money(line["proratedUnitPriceWithTax"]),
            image=picture(line) or picture(product),
        )

    def _parcel(self, fulfillment: Json) -> Parcel:
        status = told(PARCEL_STATES, fulfillment["state"], "a parcel")
        number = fulfillment["trackingCode"] or ""
        known = [found for found in identify(number) if found.distinctive] if number else []
        carrier = known[0].carrier if known else ""
        events = self._events(fulfillment)
        return Parcel(
            order_number=self.number,
            carrier=carrier,
            carrier_name=CARRIERS.get(carrier) or fulfillment["method"],
            tracking_number=number,
            status=status,
            expected_from=None,
            expected_to=None,
            delivered_at=events[0].at if status == "delivered" else None,
            last_place=None,
            events=tuple(events),
        )

    def _events(self, fulfillment: Json) -> list[ParcelEvent]:
        """Newest first; where the history is short, at least the state it is in."""
        entries = (self.data.get("history") or {}).get("items") or []
        passed = [
            ParcelEvent(PARCEL_STATES[entry["data"]["to"]], moment(entry["createdAt"]), None, None)
            for entry in entries
            if str(entry["data"].get("fulfillmentId")) == fulfillment["id"]
            and entry["data"].get("to") in PARCEL_STATES
        ]
        events = sorted(passed, key=lambda event: event.at, reverse=True)
        status = PARCEL_STATES[fulfillment["state"]]
        if not events or events[0].code != status:
            events.insert(0, ParcelEvent(status, moment(fulfillment["updatedAt"]), None, None))
        return events

    def _payment(self, payment: Json, methods: dict[str, str]) -> Payment:
        status = told(PAYMENT_STATES, payment["state"], "a payment")
        back = sum(refund["total"] for refund in payment["refunds"] if refund["state"] == "Settled")
        attempted_on = moment(payment["createdAt"]).date()
        return Payment(
            method=methods.get(payment["method"]) or str(payment["method"]),
            amount=self.money(payment["amount"]),
            status="refunded" if status == "captured" and back >= payment["amount"] else status,
            decline_reason=None,
            attempted_on=attempted_on,
            release_by=lapses_on(attempted_on) if status == "authorised" else None,
        )

    def _refund(self, refund: Json) -> Refund:
        status = told(REFUND_STATES, refund["state"], "a refund")
        made_on = moment(refund["createdAt"]).date()
        return Refund(
            order_number=self.number,
            amount=self.money(refund["total"]),
            status=status,
            rma=None,
            due_by=refund_due(self.country, self.placed_at.date(), made_on),
            sent_on=moment(refund["updatedAt"]).date() if status == "sent" else None,
        )


def owner_of(order: Json) -> OrderOwner:
    """Whose order it is. An id of a merchant's own making, no whole number, belongs to no account here."""
    customer = order["customer"] or {"id": "", "emailAddress": ""}
    number = int(customer["id"]) if str(customer["id"]).isdecimal() else None
    return OrderOwner(order["code"], customer["emailAddress"], number)


def moment(text: str) -> datetime:
    """Vendure's moments are ISO 8601 in UTC with a Z, which Python 3.10 does not read."""
    return datetime.fromisoformat(text.replace("Z", "+00:00")).astimezone(timezone.utc)


def option_of(variant: Json, group: str) -> str | None:
    """The name of the variant's option in the group whose code has `group` in it."""
    return next((found["name"] for found in variant["options"] if group in found["group"]["code"]), None)


def picture(entry: Json) -> str:
    """The address of its picture, empty where it has none."""
    return str((entry["featuredAsset"] or {}).get("preview") or "")


def address_lines(address: Json) -> tuple[str, ...]:
    """As they go on the label, without the country."""
    place = " ".join(filter(None, (address.get("postalCode"), address.get("city"))))
    return tuple(filter(None, [*(address.get(name) for name in _ADDRESS), place, address.get("province")]))


def newest(orders: Sequence[VendureOrder], limit: int) -> list[VendureOrder]:
    """The newest of them, each once."""
    single = {order.number: order for order in orders}
    return sorted(single.values(), key=lambda order: order.placed_at, reverse=True)[:limit]
