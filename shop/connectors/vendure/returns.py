"""Money on its way back from a Vendure shop. It has no return requests: those are for a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from shop.connectors.vendure.orders import VendureOrders
from shop.errors import ConnectorCannot
from shop.services.identity import Shopper
from shop.services.refunds import Refund
from shop.services.returns import ReturnOpened, ReturnOptions

# How many orders are looked through for what went back lately.
_ORDERS = 10
_NO_RETURNS = "Vendure has refunds and modifications of orders, but no return requests"


@dataclass(frozen=True)
class VendureReturns:
    """`shop.connectors.ports.Returns`."""

    orders: VendureOrders

    def returnable_items(
        self,
        shopper: Shopper,
        order_number: str,
        *,
        today: date,  # noqa: ARG002
        reason: str = "changed_mind",  # noqa: ARG002
        language: str = "en",
    ) -> ReturnOptions:
        self.orders.order(shopper, order_number, language)
        raise ConnectorCannot("which items may come back", _NO_RETURNS)

    def open_return(
        self,
        shopper: Shopper,
        order_number: str,
        line_ids: Sequence[int],  # noqa: ARG002
        reason: str,  # noqa: ARG002
        *,
        idempotency_key: str,  # noqa: ARG002
        today: date,  # noqa: ARG002
        language: str = "en",
    ) -> ReturnOpened:
        self.orders.order(shopper, order_number, language)
        raise ConnectorCannot("return requests", _NO_RETURNS)

    def list_returns(
        self, shopper: Shopper, order_number: str, *, language: str = "en"
    ) -> list[ReturnOpened]:
        """None, as there can't be any. Raises OrderNotFound."""
        self.orders.order(shopper, order_number, language)
        return []

    def recent_returns(
        self,
        _shopper: Shopper,
        *,
        limit: int = 3,  # noqa: ARG002
        language: str = "en",  # noqa: ARG002
    ) -> list[ReturnOpened]:
        """None, as there can't be any."""
        return []

    def list_refunds(self, shopper: Shopper, order_number: str) -> list[Refund]:
        """Newest first. Raises OrderNotFound, and ConnectorCannot for a refund that failed."""
        return self.orders.order(shopper, order_number).told_refunds()

    def recent_refunds(self, shopper: Shopper, *, limit: int = 3) -> list[Refund]:
        """Newest first, of the shopper's newest orders."""
        found = [order.told_refunds() for order in self.orders.visible(shopper, _ORDERS, "en")]
        refunds = [refund for refunds in found for refund in refunds]
        return sorted(refunds, key=lambda refund: refund.due_by, reverse=True)[:limit]
