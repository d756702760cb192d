"""The account's doors: signing in, a new password, her orders with their parcels, the chat's token."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, Extra, conint, constr
from sqlalchemy.orm import Session

from shop.database import ShopDatabase
from shop.errors import CustomerNotFound, SignInRefused
from shop.services.accounts import is_session_current
from shop.services.accounts import sign_in as sign_in_with
from shop.services.customers import get_customer
from shop.services.identity import Proof, Shopper
from shop.services.orders import OrderLine, get_order
from shop.services.parcels import OrderTracking, Parcel, track_orders
from shop.services.password_resets import check_reset, reset_password
from shop.services.passwords import LONGEST, SHORTEST
from shop.storefront import queries, sessions
from shop.storefront.catalogue import Data, Language
from shop.storefront.errors import SignedOut
from shop.storefront.settings import StorefrontSettings

_MOST_ORDERS = 20
_LARGEST_ID = 2**31 - 1  # PostgreSQL's integer


class SignIn(BaseModel):
    """Whom to be."""

    customer_id: conint(strict=True, ge=1, le=_LARGEST_ID)  # type: ignore[valid-type]

    class Config:
        extra = Extra.forbid


class WithPassword(BaseModel):
    """An account's address and password."""

    email: constr(strict=True, max_length=254)  # type: ignore[valid-type]
    password: constr(strict=True, max_length=1024)  # type: ignore[valid-type]

    class Config:
        extra = Extra.forbid


class Link(BaseModel):
    """The token of a link in a mail."""

    token: constr(strict=True, max_length=128)  # type: ignore[valid-type]

    class Config:
        extra = Extra.forbid


class NewPassword(Link):
    """A link's token and the password it sets."""

    password: constr(strict=True, max_length=1024)  # type: ignore[valid-type]


def router(settings: StorefrontSettings, database: ShopDatabase) -> APIRouter:
    """The routes below `/api` that know a customer."""
    routes = APIRouter()

    @routes.get("/customers")
    def customers(limit: int = Query(24, ge=1, le=500)) -> Data:
        with database.session() as session:
            people = queries.demo_customers(session, limit=limit)
        return {"customers": [_customer(person) for person in people]}

    @routes.post("/session")
    def sign_in(request: Request, response: Response, wanted: SignIn) -> Data:
        with database.session() as session:
            person = queries.demo_customer(session, wanted.customer_id)
        if person is None:
            raise CustomerNotFound(wanted.customer_id)
        sessions.remember(request, response, settings, person.customer_id)
        return {"customer": _customer(person)}

    @routes.post("/session/password")
    def sign_in_with_password(request: Request, response: Response, given: WithPassword) -> Data:
        with database.session() as session:
            customer_id = sign_in_with(session, given.email, given.password)
            person = queries.demo_customer(session, customer_id)
        if person is None:
            raise SignInRefused
        sessions.remember(request, response, settings, person.customer_id)
        return {"customer": _customer(person)}

    @routes.post("/password-reset/check")
    def look_at_link(link: Link) -> Data:
        with database.session() as session:
            until = check_reset(session, link.token)
        return {"expires_at": _instant(until), "shortest": SHORTEST, "longest": LONGEST}

    @routes.post("/password-reset", status_code=204)
    def set_password(request: Request, wanted: NewPassword) -> Response:
        with database.writing() as session:
            reset_password(session, wanted.token, wanted.password)
        response = Response(status_code=204)
        sessions.forget(request, response)
        return response

    @routes.get("/session")
    def who(request: Request) -> Data:
        with database.session() as session:
            person = _signed_in(session, request)
        return {"customer": None if person is None else _customer(person)}

    @routes.delete("/session", status_code=204)
    def sign_out(request: Request) -> Response:
        response = Response(status_code=204)
        sessions.forget(request, response)
        return response

    @routes.get("/account/orders")
    def orders(request: Request, language: Language = "en") -> Data:
        with database.session() as session:
            person = _required(session, request)
            shopper = Shopper(customer_id=person.customer_id, proof=Proof.SIGNED)
            today = datetime.now(timezone.utc).date()
            tracked = track_orders(session, shopper, today=today, limit=_MOST_ORDERS, language=language)
            return {"orders": [_order(session, shopper, tracking, language) for tracking in tracked]}

    @routes.get("/widget-token")
    def token(request: Request) -> Data:
        with database.session() as session:
            customer = get_customer(session, _required(session, request).customer_id)
        return {"token": sessions.widget_token(settings, customer)}

    def _signed_in(session: Session, request: Request) -> queries.DemoCustomer | None:
        known = sessions.signed_in(request, settings)
        if known is None or not is_session_current(session, known.customer_id, known.since):
            return None
        return queries.demo_customer(session, known.customer_id)

    def _required(session: Session, request: Request) -> queries.DemoCustomer:
        person = _signed_in(session, request)
        if person is None:
            raise SignedOut
        return person

    return routes


def _customer(person: queries.DemoCustomer) -> Data:
    return {
        "customer_id": person.customer_id,
        "name": person.name,
        "country": person.country,
        "language": person.language,
        "orders": person.orders,
        "hint": person.latest,
    }


def _order(session: Session, shopper: Shopper, tracking: OrderTracking, language: str) -> Data:
    summary = tracking.order
    detail = get_order(session, shopper, summary.order_number, language=language)
    promised_by = None if tracking.promised_by is None else tracking.promised_by.isoformat()
    return {
        "order_number": summary.order_number,
        "placed_on": summary.placed_on.isoformat(),
        "status": summary.status,
        "total": summary.total.as_data(),
        "shipping": detail.shipping.as_data(),
        "promised_by": promised_by,
        "items": [_line(line) for line in detail.lines],
        "parcels": [_parcel(parcel) for parcel in tracking.parcels],
    }


def _line(line: OrderLine) -> Data:
    return {
        "sku": line.sku,
        "title": line.title,
        "image": line.image,
        "size": line.size,
        "colour": line.colour,
        "quantity": line.quantity,
        "price": line.unit_price.as_data(),
    }


def _parcel(parcel: Parcel) -> Data:
    expected: dict[str, str] | None = None
    if parcel.expected_from is not None and parcel.expected_to is not None:
        expected = {"from": parcel.expected_from.isoformat(), "to": parcel.expected_to.isoformat()}
    return {
        "carrier": parcel.carrier,
        "carrier_name": parcel.carrier_name,
        "tracking_number": parcel.tracking_number,
        "status": parcel.status,
        "expected": expected,
        "delivered_at": _instant(parcel.delivered_at),
        "events": [
            {"code": event.code, "at": _instant(event.at), "place": event.place, "country": event.country}
            for event in parcel.events
        ],
    }


def _instant(at: datetime | None) -> Any:
    return None if at is None else at.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
