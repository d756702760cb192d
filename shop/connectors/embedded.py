"""The first adapter: our own tables, through the services that read and write them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from shop.connectors.ports import Connector, OrderOwner
from shop.services import (
    cancellations,
    customers,
    identity,
    orders,
    parcels,
    payments,
    products,
    refunds,
    returns,
)
from shop.services.identity import Shopper


def embedded_shop(session: Session) -> Connector:
    """Our own shop as `session` sees it."""
    return Connector(EmbeddedOrders(session), EmbeddedCatalogue(session), EmbeddedReturns(session))


@dataclass(frozen=True)
class EmbeddedOrders:
    """`shop.connectors.ports.OrderSource`."""

    session: Session

    def read_order_number(self, text: str) -> str | None:
        return identity.read_order_number(self.session, text)

    def find_order_number(self, text: str) -> str | None:
        return identity.find_order_number(self.session, text)

    def order_owner(self, order_number: str) -> OrderOwner | None:
        return identity.order_owner(self.session, order_number)

    def get_customer(self, customer_id: int) -> customers.Customer:
        return customers.get_customer(self.session, customer_id)

    def list_orders(
        self, shopper: Shopper, *, limit: int = 5, skip: int = 0, language: str = "en"
    ) -> list[orders.OrderSummary]:
        return orders.list_orders(self.session, shopper, limit=limit, skip=skip, language=language)

    def get_order(self, shopper: Shopper, order_number: str, *, language: str = "en") -> orders.OrderDetail:
        return orders.get_order(self.session, shopper, order_number, language=language)

    def track_order(
        self, shopper: Shopper, order_number: str, *, today: date, language: str = "en"
    ) -> parcels.OrderTracking:
        return parcels.track_order(self.session, shopper, order_number, today=today, language=language)

    def track_orders(
        self, shopper: Shopper, *, today: date, limit: int = 5, language: str = "en"
    ) -> list[parcels.OrderTracking]:
        return parcels.track_orders(self.session, shopper, today=today, limit=limit, language=language)

    def find_by_tracking_number(
        self, shopper: Shopper, tracking_number: str, *, today: date, language: str = "en"
    ) -> parcels.OrderTracking:
        return parcels.find_by_tracking_number(
            self.session, shopper, tracking_number, today=today, language=language
        )

    def report_payments(self, shopper: Shopper, order_number: str, *, today: date) -> payments.PaymentReport:
        return payments.report_payments(self.session, shopper, order_number, today=today)

    def payments_without_order(self, shopper: Shopper, *, today: date) -> list[payments.Payment]:
        return payments.payments_without_order(self.session, shopper, today=today)

    def cancel_options(
        self, shopper: Shopper, order_number: str, *, today: date, language: str = "en"
    ) -> cancellations.CancelOptions:
        return cancellations.cancel_options(
            self.session, shopper, order_number, today=today, language=language
        )

    def cancel(
        self,
        shopper: Shopper,
        order_number: str,
        line_ids: Sequence[int] | None = None,
        *,
        idempotency_key: str,
        today: date,
        language: str = "en",
    ) -> cancellations.Cancelled:
        return cancellations.cancel(
            self.session,
            shopper,
            order_number,
            line_ids,
            idempotency_key=idempotency_key,
            today=today,
            language=language,
        )


@dataclass(frozen=True)
class EmbeddedCatalogue:
    """`shop.connectors.ports.Catalogue`."""

    session: Session

    def get_product(self, sku: str, language: str = "en", currency: str = "EUR") -> products.Product:
        return products.get_product(self.session, sku, language, currency)

    def find_products(self, text: str, language: str, *, limit: int = 5) -> list[products.ProductMatch]:
        return products.find_products(self.session, text, language, limit=limit)

    def list_currencies(self) -> list[str]:
        return products.list_currencies(self.session)


@dataclass(frozen=True)
class EmbeddedReturns:
    """`shop.connectors.ports.Returns`."""

    session: Session

    def returnable_items(
        self,
        shopper: Shopper,
        order_number: str,
        *,
        today: date,
        reason: str = "changed_mind",
        language: str = "en",
    ) -> returns.ReturnOptions:
        return returns.returnable_items(
            self.session, shopper, order_number, today=today, reason=reason, language=language
        )

    def open_return(
        self,
        shopper: Shopper,
        order_number: str,
        line_ids: Sequence[int],
        reason: str,
        *,
        idempotency_key: str,
        today: date,
        language: str = "en",
    ) -> returns.ReturnOpened:
        return returns.open_return(
            self.session,
            shopper,
            order_number,
            line_ids,
            reason,
            idempotency_key=idempotency_key,
            today=today,
            language=language,
        )

    def list_returns(
        self, shopper: Shopper, order_number: str, *, language: str = "en"
    ) -> list[returns.ReturnOpened]:
        return returns.list_returns(self.session, shopper, order_number, language=language)

    def recent_returns(
        self, shopper: Shopper, *, limit: int = 3, language: str = "en"
    ) -> list[returns.ReturnOpened]:
        return returns.recent_returns(self.session, shopper, limit=limit, language=language)

    def list_refunds(self, shopper: Shopper, order_number: str) -> list[refunds.Refund]:
        return refunds.list_refunds(self.session, shopper, order_number)

    def recent_refunds(self, shopper: Shopper, *, limit: int = 3) -> list[refunds.Refund]:
        return refunds.recent_refunds(self.session, shopper, limit=limit)
