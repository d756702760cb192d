"""The page on which a shopper pays what an exchange costs more."""

from __future__ import annotations

from datetime import datetime, timezone

from fastapi import APIRouter
from pydantic import BaseModel, Extra, constr

from shop.database import ShopDatabase
from shop.services.payment_requests import Payable, pay, payable
from shop.storefront.catalogue import Data, Language


class Wanted(BaseModel):
    """The reference in the page's address."""

    reference: constr(strict=True, max_length=64)  # type: ignore[valid-type]

    class Config:
        extra = Extra.forbid


class Paid(Wanted):
    """A reference and the way to pay that was chosen."""

    method: constr(strict=True, max_length=40)  # type: ignore[valid-type]


def router(database: ShopDatabase) -> APIRouter:
    """The routes below `/api`; who has the reference may see the page and pay, as with any bill."""
    routes = APIRouter()

    @routes.post("/payment-requests/check")
    def look(wanted: Wanted, language: Language = "en") -> Data:
        today = datetime.now(timezone.utc).date()
        with database.session() as session:
            return _page(payable(session, wanted.reference, today=today, language=language))

    @routes.post("/payment-requests")
    def settle(paid: Paid, language: Language = "en") -> Data:
        now = datetime.now(timezone.utc)
        with database.writing() as session:
            return _page(pay(session, paid.reference, paid.method, now=now, language=language))

    return routes


def _page(page: Payable) -> Data:
    return {
        "title": page.title,
        "size": page.size,
        "amount": page.request.amount.as_data(),
        "status": page.request.status,
        "pay_by": page.request.pay_by.isoformat(),
        "methods": list(page.methods),
    }
