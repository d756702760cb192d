"""Cancelling elsewhere while others write to our own database: nobody waits, and nothing is done half."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone
from types import SimpleNamespace
from typing import Any, cast

import pytest
from sqlalchemy import select

from shop.connectors.ports import OrderOwner
from shop.connectors.vendure.cancelling import Cancelling
from shop.connectors.vendure.orders import VendureOrders
from shop.database import ShopDatabase
from shop.models import ConnectorRequest, GuessCounter
from shop.services.identity import Proof, Shopper
from tests.connectors.merchants import Merchant
from tests.shop.days import TODAY

OWNER = OrderOwner("T1", "ann@example.com", 7)
PAYMENTS: list[dict[str, Any]] = [
    {"id": name, "state": "Settled", "amount": 500, "refunds": []} for name in ("p1", "p2")
]
PLAN = {
    "titles": ["Lamp"],
    "whole": True,
    "lines": {"1": 1},
    "fulfillments": [],
    "releases": [],
    "refunds": [{"payment": payment["id"], "amount": 500, "before": 0} for payment in PAYMENTS],
    "refund": {"amount": 1000, "currency": "EUR"},
    "refund_by": TODAY.isoformat(),
    "rule": "changes-1",
}


class BusyShop:
    """Takes every mutation; while it does, somebody else writes to our database."""

    def __init__(self, database: ShopDatabase) -> None:
        self.database = database
        self.done: list[str] = []

    def mutate(self, _document: str, variables: Mapping[str, Any]) -> dict[str, Any]:
        self.done.append(str(variables.get("payment", "goods")))
        with self.database.writing() as session:
            session.add(
                GuessCounter(scope=f"{len(self.done)}", guesses=1, last_at=datetime.now(timezone.utc))
            )
        return {"answer": {"state": "Settled"}}


class Prepared(Cancelling):
    """An order that is read already, and what is to be done with it."""

    def __init__(self, orders: Any) -> None:
        self._orders, self._client = orders, orders.shop.client
        self._shopper, self._language = Shopper(7, Proof.SIGNED), "en"
        data = {"id": "1", "lines": [{"id": "1", "quantity": 1}], "payments": PAYMENTS, "fulfillments": []}
        self._order = cast(Any, SimpleNamespace(number=OWNER.number, owner=OWNER, data=data))

    def _plan(self, line_ids: Any, today: Any) -> dict[str, Any]:  # noqa: ARG002
        return PLAN


@pytest.mark.parametrize("way", ["session", "writing"])
def test_others_write_while_the_other_shop_takes_its_time(embedded: Merchant, way: str) -> None:
    shop = BusyShop(ShopDatabase(embedded.database.url))
    for _ in range(2):
        with getattr(embedded.database, way)() as session:
            orders = cast(VendureOrders, SimpleNamespace(session=session, shop=SimpleNamespace(client=shop)))
            cancelled = Prepared(orders).carry_out(None, "key-1", TODAY)
        assert cancelled.refund is not None
        assert shop.done == ["goods", "p1", "p2"]
    with embedded.database.session() as session:
        assert session.execute(select(ConnectorRequest.done_at)).scalar_one() is not None
    shop.database.close()
