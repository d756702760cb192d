"""Whose orders and goods Storeside tells: our own shop's, or another's through the ports (docs/shop.md)."""

from __future__ import annotations

from sqlalchemy.orm import Session

from shop.connectors.ports import Connector
from shop.connectors.seam import connector_of
from shop.database import ShopDatabase
from shop.settings import Settings


def open_shop(settings: Settings, *, database_url: str | None = None) -> ShopDatabase:
    """Our database, at `database_url` or the settings', connected to the shop that the settings name."""
    url = database_url or settings.database_url
    if settings.vendure is None:
        return ShopDatabase(url)
    from shop.connectors.vendure import VendureShop

    return ShopDatabase(url, VendureShop(settings.vendure))


def connected(session: Session) -> Connector:
    """The shop behind the session: the one it is connected to, else our own."""
    from shop.connectors.embedded import embedded_shop

    return connector_of(session) or embedded_shop(session)
