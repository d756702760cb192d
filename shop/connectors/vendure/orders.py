"""Orders of a Vendure shop, as far as the shopper who asks may see them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from shop.connectors.ports import OrderOwner
from shop.connectors.vendure import queries
from shop.connectors.vendure.cancelling import Cancelling
from shop.connectors.vendure.reading import Json, VendureOrder, newest, owner_of
from shop.errors import CustomerNotFound, OrderNotFound
from shop.numbers import normalise_order_number
from shop.services.cancellations import Cancelled, CancelOptions
from shop.services.customers import Customer
from shop.services.identity import Proof, Shopper, may_see
from shop.services.orders import OrderDetail, OrderSummary
from shop.services.parcels import OrderTracking
from shop.services.payments import Payment, PaymentReport, payment_report
from shop.tracking_numbers import normalise

if TYPE_CHECKING:
    from shop.connectors.vendure import VendureShop

# The alphabet and length of the default OrderCodeStrategy, which leaves out 0, I and O
# (@vendure/core 3.5, src/common/generate-public-id.ts). A merchant may also number orders as we do.
_CODE = re.compile(r"(?<![A-Z0-9])(?=[A-Z]*[1-9])(?=[1-9]*[A-Z])[1-9A-HJ-NP-Z]{16}(?![A-Z0-9])")
# How far back a tracking number is looked for: Vendure can't be asked for one.
_TRACKED_ORDERS = 50


@dataclass(frozen=True)
class VendureOrders:
    """`shop.connectors.ports.OrderSource`."""

    shop: VendureShop
    session: Session

    def read_order_number(self, text: str) -> str | None:
        plain = unicodedata.normalize("NFKC", text).strip().lstrip("#").strip().upper()
        return plain if _CODE.fullmatch(plain) else normalise_order_number(text)

    def find_order_number(self, text: str) -> str | None:
        found = _CODE.search(unicodedata.normalize("NFKC", text).upper())
        return found[0] if found else None

    def order_owner(self, order_number: str) -> OrderOwner | None:
        found = self.shop.client.query(queries.OWNER, {"code": order_number})["orders"]["items"]
        return owner_of(found[0]) if found else None

    def get_customer(self, customer_id: int) -> Customer:
        found = self.shop.client.query(queries.CUSTOMER, {"id": str(customer_id)})["customer"]
        if found is None:
            raise CustomerNotFound(customer_id)
        homes = sorted(found["addresses"] or [], key=lambda home: not home["defaultShippingAddress"])
        terms = self.shop.terms()
        return Customer(
            customer_id=int(found["id"]),
            name=f"{found['firstName']} {found['lastName']}".strip(),
            email=found["emailAddress"],
            language=terms.language.split("_")[0],
            country=homes[0]["country"]["code"] if homes else "",
            currency=terms.currency,
        )

    def list_orders(
        self, shopper: Shopper, *, limit: int = 5, skip: int = 0, language: str = "en"
    ) -> list[OrderSummary]:
        return [order.summary() for order in self.visible(shopper, skip + limit, language)[skip:]]

    def get_order(self, shopper: Shopper, order_number: str, *, language: str = "en") -> OrderDetail:
        return self.order(shopper, order_number, language).detail()

    def track_order(
        self, shopper: Shopper, order_number: str, *, today: date, language: str = "en"
    ) -> OrderTracking:
        return self.order(shopper, order_number, language).tracking(today)

    def track_orders(
        self, shopper: Shopper, *, today: date, limit: int = 5, language: str = "en"
    ) -> list[OrderTracking]:
        return [order.tracking(today) for order in self.visible(shopper, limit, language)]

    def find_by_tracking_number(
        self, shopper: Shopper, tracking_number: str, *, today: date, language: str = "en"
    ) -> OrderTracking:
        written = normalise(tracking_number)
        for order in self.visible(shopper, _TRACKED_ORDERS, language):
            if any(normalise(parcel.tracking_number) == written for parcel in order.parcels):
                return order.tracking(today)
        raise OrderNotFound(tracking_number)

    def report_payments(self, shopper: Shopper, order_number: str, *, today: date) -> PaymentReport:
        order = self.order(shopper, order_number)
        payments, refunds = order.payments(self.shop.payment_methods()), order.told_refunds()
        return payment_report(order.number, order.to_be_charged, payments, refunds, today=today)

    def payments_without_order(self, _shopper: Shopper, *, today: date) -> list[Payment]:  # noqa: ARG002
        """None: what failed belongs to a cart that may be under way still."""
        return []

    def cancel_options(
        self, shopper: Shopper, order_number: str, *, today: date, language: str = "en"
    ) -> CancelOptions:
        return Cancelling(self, shopper, order_number, language).options(today)

    def cancel(
        self,
        shopper: Shopper,
        order_number: str,
        line_ids: Sequence[int] | None = None,
        *,
        idempotency_key: str,
        today: date,
        language: str = "en",
    ) -> Cancelled:
        return Cancelling(self, shopper, order_number, language).carry_out(line_ids, idempotency_key, today)

    def order(self, shopper: Shopper, order_number: str, language: str = "en") -> VendureOrder:
        """One the shopper may see. Raises OrderNotFound."""
        number = self.read_order_number(order_number)
        found = self._by_code([number], 1, language) if number else []
        if not found or not may_see(shopper, found[0].owner):
            raise OrderNotFound(order_number)
        return found[0]

    def visible(self, shopper: Shopper, limit: int, language: str) -> list[VendureOrder]:
        """All the shopper may see, newest first."""
        orders = self._by_code(sorted(shopper.order_numbers), limit, language)
        if shopper.customer_id is not None and shopper.proof >= Proof.ONE_TIME_CODE:
            orders += self._of_customer(shopper.customer_id, limit, language)
        return newest(orders, limit)

    def _by_code(self, codes: Sequence[str], limit: int, language: str) -> list[VendureOrder]:
        if not codes:
            return []
        answer = self._ask(queries.ORDERS_BY_CODE, {"codes": list(codes), "take": limit}, language)
        return self._read(answer["orders"])

    def _of_customer(self, customer_id: int, limit: int, language: str) -> list[VendureOrder]:
        answer = self._ask(queries.ORDERS_OF_CUSTOMER, {"id": str(customer_id), "take": limit}, language)
        return self._read(answer["customer"]["orders"]) if answer["customer"] else []

    def _ask(self, document: str, variables: Json, language: str) -> Json:
        return self.shop.client.query(document, variables, language=self.shop.terms().spoken(language))

    def _read(self, page: Json) -> list[VendureOrder]:
        terms = self.shop.terms()
        return [VendureOrder(data, terms) for data in page["items"]]
