"""The first adapter: our own tables, through the services that read and write them."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy.orm import Session

from shop.connectors.ports import Catalogue, Connector, OrderSource, Returns
from shop.connectors.seam import PORTED, Port

# Imported for their services, which mark themselves as `ported`.
from shop.services import (  # noqa: F401
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


@dataclass(frozen=True)
class EmbeddedPort:
    """One of `shop.connectors.ports`: each method is the ported service of its name, in `session`.

    That services have the ports' signatures is held by a test.
    """

    session: Session
    port: Port

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name not in PORTED[self.port]:
            raise AttributeError(name)
        return functools.partial(PORTED[self.port][name], self.session)


def embedded_shop(session: Session) -> Connector:
    """Our own shop as `session` sees it."""
    return Connector(
        cast(OrderSource, EmbeddedPort(session, "orders")),
        cast(Catalogue, EmbeddedPort(session, "catalogue")),
        cast(Returns, EmbeddedPort(session, "returns")),
    )
