"""The second adapter: a Vendure shop over its Admin API (https://docs.vendure.io, tested with 3.5)."""

from __future__ import annotations

from sqlalchemy.orm import Session

from shop.connectors.ports import Connector
from shop.connectors.vendure.catalogue import Title, VendureCatalogue, read_titles
from shop.connectors.vendure.client import VendureClient
from shop.connectors.vendure.orders import VendureOrders
from shop.connectors.vendure.queries import PAYMENT_METHODS
from shop.connectors.vendure.returns import VendureReturns
from shop.connectors.vendure.terms import Kept, Terms, read_terms
from shop.settings import VendureSettings

TERMS_SECONDS = 600.0
TITLES_SECONDS = 300.0


class VendureShop:
    """One for a process: the connections, and what is remembered for some minutes. Threads may share it."""

    def __init__(self, settings: VendureSettings, client: VendureClient | None = None) -> None:
        self.client = client or VendureClient(settings)
        self._terms = Kept(lambda: read_terms(self.client), TERMS_SECONDS)
        self._titles = Kept(lambda: read_titles(self.client), TITLES_SECONDS)
        self._methods = Kept(self._read_methods, TERMS_SECONDS)

    def __call__(self, session: Session) -> Connector:
        """The shop for one session of our own database."""
        orders = VendureOrders(self, session)
        return Connector(orders, VendureCatalogue(self), VendureReturns(orders))

    def close(self) -> None:
        """Close its connections."""
        self.client.close()

    def terms(self) -> Terms:
        """What holds for the whole shop."""
        return self._terms.get()

    def titles(self) -> tuple[Title, ...]:
        """What everything on sale is called."""
        return self._titles.get()

    def payment_methods(self) -> dict[str, str]:
        """Their names, in the shop's own language, by code."""
        return self._methods.get()

    def _read_methods(self) -> dict[str, str]:
        found = self.client.query(PAYMENT_METHODS)["paymentMethods"]["items"]
        return {method["code"]: method["name"] for method in found}
