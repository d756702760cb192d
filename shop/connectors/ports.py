"""What Storeside asks of a shop's system. An adapter answers with the same shapes as our own services.

`shop.connectors.embedded` is the adapter for our own tables, `shop.connectors.vendure` the one for Vendure.
What a system has no notion of raises ConnectorCannot; where it gives no usable answer, ShopUnavailable.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from shop.services.cancellations import Cancelled, CancelOptions
    from shop.services.customers import Customer
    from shop.services.identity import Shopper
    from shop.services.orders import OrderDetail, OrderSummary
    from shop.services.parcels import OrderTracking
    from shop.services.payments import Payment, PaymentReport
    from shop.services.products import Product, ProductMatch
    from shop.services.refunds import Refund
    from shop.services.returns import ReturnOpened, ReturnOptions

OUTAGES = (
    "unreachable",  # no connection, or it was cut
    "too_slow",
    "busy",  # 429 or 503, and no time left to wait
    "broken",  # another status that is no answer
    "not_json",  # HTML, nothing at all, or half of an answer
    "too_large",
    "refused",  # our credentials or our question
)


@dataclass(frozen=True)
class OrderOwner:
    """Whose order it is. For proofs: never told to anyone. `customer_id` is None for a guest's order."""

    number: str
    email: str
    customer_id: int | None


class OrderSource(Protocol):
    """Orders with their lines, parcels and payments. All amounts are minor units of the order's currency."""

    def read_order_number(self, text: str) -> str | None:
        """`text` as the shop writes an order number; None where it can't be one."""

    def find_order_number(self, text: str) -> str | None:
        """The first order number in a sentence that the understanding does not find by itself."""

    def order_owner(self, order_number: str) -> OrderOwner | None:
        """Whoever asks; None for an order that does not exist, at the same cost."""

    def get_customer(self, customer_id: int) -> Customer:
        """Raises CustomerNotFound."""

    def list_orders(
        self, shopper: Shopper, *, limit: int = 5, skip: int = 0, language: str = "en"
    ) -> list[OrderSummary]:
        """The shopper's orders after the newest `skip`, newest first; empty when nothing is proved."""

    def get_order(self, shopper: Shopper, order_number: str, *, language: str = "en") -> OrderDetail:
        """Raises OrderNotFound for an unknown one and for another's, as do all that follow."""

    def track_order(
        self, shopper: Shopper, order_number: str, *, today: date, language: str = "en"
    ) -> OrderTracking:
        """The order's parcels."""

    def track_orders(
        self, shopper: Shopper, *, today: date, limit: int = 5, language: str = "en"
    ) -> list[OrderTracking]:
        """`track_order` for each of `list_orders`."""

    def find_by_tracking_number(
        self, shopper: Shopper, tracking_number: str, *, today: date, language: str = "en"
    ) -> OrderTracking:
        """The order that a tracking number belongs to, among those the shopper may see."""

    def report_payments(self, shopper: Shopper, order_number: str, *, today: date) -> PaymentReport:
        """What the order's payments amount to."""

    def payments_without_order(self, shopper: Shopper, *, today: date) -> list[Payment]:
        """Attempts of which no order came, as far as the shop keeps them."""

    def cancel_options(
        self, shopper: Shopper, order_number: str, *, today: date, language: str = "en"
    ) -> CancelOptions:
        """What of the order can be cancelled."""

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
        """Cancel these lines, or the whole order, once for a key. Raises ProofTooWeak, ChangeRefused."""


class Catalogue(Protocol):
    """Products with their variants, prices and stock."""

    def get_product(self, sku: str, language: str = "en", currency: str = "EUR") -> Product:
        """By its own or a variant's SKU; in `currency` where that is sold in. Raises ProductNotFound."""

    def find_products(self, text: str, language: str, *, limit: int = 5) -> list[ProductMatch]:
        """Products that `text` may mean, best first."""

    def list_currencies(self) -> list[str]:
        """The currencies in which everything has a price."""


class Returns(Protocol):
    """Goods on their way back, and money on its way back."""

    def returnable_items(
        self,
        shopper: Shopper,
        order_number: str,
        *,
        today: date,
        reason: str = "changed_mind",
        language: str = "en",
    ) -> ReturnOptions:
        """What of the order may come back."""

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
    ) -> ReturnOpened:
        """Open a return, once for a key."""

    def list_returns(
        self, shopper: Shopper, order_number: str, *, language: str = "en"
    ) -> list[ReturnOpened]:
        """The order's returns, newest first."""

    def recent_returns(self, shopper: Shopper, *, limit: int = 3, language: str = "en") -> list[ReturnOpened]:
        """The newest returns of all orders the shopper may see."""

    def list_refunds(self, shopper: Shopper, order_number: str) -> list[Refund]:
        """The order's refunds, newest first."""

    def recent_refunds(self, shopper: Shopper, *, limit: int = 3) -> list[Refund]:
        """The newest refunds without a return, of all orders the shopper may see."""


@dataclass(frozen=True)
class Connector:
    """One shop, for one session of our own database, where an adapter keeps what it did under which key."""

    orders: OrderSource
    catalogue: Catalogue
    returns: Returns
