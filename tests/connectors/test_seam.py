"""The ports, the services and the page about them agree, and our tables answer for nobody else's shop."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from shop.connectors import ports
from shop.connectors.embedded import embedded_shop
from shop.connectors.ports import OUTAGES, Connector
from shop.connectors.vendure.catalogue import VendureCatalogue
from shop.connectors.vendure.orders import VendureOrders
from shop.connectors.vendure.returns import VendureReturns
from shop.connectors.vendure.states import ORDER_STATES
from shop.database import ShopDatabase, migrate
from shop.errors import CodeRefused, ConnectorCannot
from shop.money import Money
from shop.services.addresses import Destination
from shop.services.availability import Availability
from shop.services.identity import Proof, Shopper
from shop.services.order_changes import Wish
from shop.services.recommendations import Wishes
from shop.size_advice import Measurements
from tests.shop.days import NOON, TODAY

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "shop.md").read_text("utf-8")
# Our own shop's are the services themselves.
ADAPTERS: dict[type[Any], type[Any]] = {
    ports.OrderSource: VendureOrders,
    ports.Catalogue: VendureCatalogue,
    ports.Returns: VendureReturns,
}
# Ours whoever the shop is: who guesses, and which code was sent.
OURS = frozenset({"guess_counters", "one_time_codes", "alembic_version"})


def methods(port: type) -> dict[str, Callable[..., Any]]:
    return {
        name: method for name, method in vars(port).items() if inspect.isfunction(method) and name[0] != "_"
    }


@pytest.mark.parametrize("port", ADAPTERS)
def test_adapters_take_what_the_port_says(port: type[Any]) -> None:
    for name, method in methods(port).items():
        wanted = [
            (parameter.name.lstrip("_"), parameter.kind, parameter.default)
            for parameter in inspect.signature(method).parameters.values()
        ]
        given = [
            (parameter.name.lstrip("_"), parameter.kind, parameter.default)
            for parameter in inspect.signature(getattr(ADAPTERS[port], name)).parameters.values()
        ]
        assert given == wanted, f"{ADAPTERS[port].__name__}.{name}"


@pytest.mark.parametrize("port", ADAPTERS)
def test_services_are_asked_as_the_port_says(port: type[Any]) -> None:
    """What a service is given goes on to the connected shop as it is."""
    ported = ported_services()
    for name, method in methods(port).items():
        service = inspect.unwrap(ported.pop(name))
        _, *wanted = inspect.signature(method).parameters.values()
        _, *given = inspect.signature(service).parameters.values()
        assert [(one.name.lstrip("_"), one.kind, one.default, one.annotation) for one in given] == [
            (one.name.lstrip("_"), one.kind, one.default, one.annotation) for one in wanted
        ], name
        assert service.__annotations__["return"] == method.__annotations__["return"], name


def test_our_own_shop_has_every_method_on_its_port() -> None:
    with Session(future=True) as session:
        shop = embedded_shop(session)
    for port, embedded in zip(ADAPTERS, (shop.orders, shop.catalogue, shop.returns), strict=True):
        assert all(callable(getattr(embedded, name)) for name in methods(port))
        assert not hasattr(embedded, "nothing_like_it")


def test_every_ported_service_has_its_method() -> None:
    assert set(ported_services()) == {name for port in ADAPTERS for name in methods(port)}


@pytest.mark.parametrize("name", sorted(name for port in ADAPTERS for name in methods(port)))
def test_every_method_is_in_the_table(name: str) -> None:
    rows = [line for line in PAGE.splitlines() if re.match(r"\| (orders|catalogue|returns): ", line)]
    assert any(f"`{name}`" in row for row in rows)


@pytest.mark.parametrize(
    "name", [*OUTAGES, *ORDER_STATES, "SHOP_CONNECTOR", "VENDURE_URL", "VENDURE_SECONDS"]
)
def test_it_is_documented(name: str) -> None:
    assert f"`{name}`" in PAGE


# Services that need neither: terms by country, codes sent by us, and that nothing is known there.
WITHOUT_EITHER = frozenset(
    {
        "is_embedded",
        "check_code",
        "check_mailbox_code",
        "shopper_country",
        "return_terms",
        "parcels_to_ask_for",
        "due_parcels",
        "alternatives_to",
        "public_code_in",
    }
)


def ported_services() -> dict[str, Callable[..., Any]]:
    """The services that another shop answers, by name."""
    found = {}
    for file in sorted((ROOT / "shop" / "services").glob("*.py")):
        for node in ast.parse(file.read_text("utf-8")).body:
            marks = [ast.unparse(mark) for mark in getattr(node, "decorator_list", [])]
            if isinstance(node, ast.FunctionDef) and any(mark.startswith("ported(") for mark in marks):
                module = importlib.import_module(f"shop.services.{file.stem}")
                found[node.name] = getattr(module, node.name)
    return found


class AskedThere(Exception):
    """The connected shop was asked, as it should be."""


class Elsewhere:
    """A port of which nothing is known but that it was asked."""

    def __getattr__(self, name: str) -> Any:
        raise AskedThere(name)


class Nowhere:
    """A shop somewhere else."""

    def __call__(self, session: Session) -> Connector:  # noqa: ARG002
        return Connector(Elsewhere(), Elsewhere(), Elsewhere())

    def close(self) -> None:
        pass


def services() -> list[Callable[..., Any]]:
    """Every service that an action asks."""
    found: dict[str, Callable[..., Any]] = {}
    for file in sorted((ROOT / "actions").glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args):
                continue
            if node.func.id in ("ask_shop", "look_up", "Enquiry") and isinstance(node.args[0], ast.Name):
                module = importlib.import_module(f"actions.{file.stem}")
                if service := getattr(module, node.args[0].id, None):
                    found[service.__name__] = service
    return list(found.values())


VALUES: dict[str, Any] = {
    "shopper": Shopper(1, Proof.SIGNED, frozenset({"SO-1003003"}), frozenset({"SO-1003003"})),
    "is_new": False,
    "order_number": "SO-1003003",
    "tracking_number": "RR473124829DE",
    "sku": "TEE-101",
    "skus": ["TEE-101", "SHI-202"],
    "variant_sku": "TEE-101-M",
    "customer_id": 1,
    "text": "TEE-101",
    "language": "en",
    "first": "TEE-101",
    "second": "SHI-202",
    "pieces": {1: 1},
    "destination": Destination("Lucía Romero", ("Calle de la Paz, 14", "46003 Valencia"), None),
    "currency": "EUR",
    "country": "ES",
    "today": TODAY,
    "line_ids": [1],
    "line_id": 1,
    "lines": [1],
    "reason": "changed_mind",
    "email": "lucia@example.com",
    "code": "123456",
    "rma": "RMA-7F3K9Q2M",
    "idempotency_key": "key",
    "conversation_id": "conversation",
    "rival": Money(100, "EUR"),
    "quantity": 2,
    "wish": Wish(1, None, 2),
    "wishes": Wishes(),
    "measurements": Measurements(height_cm=170),
    "difference": 0,
    "matter": "damaged",
    "resolution": "partial_refund",
    "topic": "newsletter",
    "subscribed": True,
    "kind": "export",
    "now": NOON,
    "stock": Availability("TEE-101", "Heavy cotton T-shirt", (), (), True, True),
    "amount": Money(100, "EUR"),
    "address": "lucia@example.com",
    "given": None,
    "story": "It came broken.",
    "level": "bot",
    "mailbox": None,
    "write": None,
}


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ShopDatabase]:
    """A database whose orders and goods are another shop's; reading our own fails the test."""
    url = f"sqlite:///{tmp_path_factory.mktemp('ours')}/shop.db"
    migrate(url)
    database = ShopDatabase(url, Nowhere())

    def refuse(_c: Any, _cursor: Any, statement: str, *_: Any) -> None:
        tables = set(re.findall(r"(?:FROM|INTO|UPDATE|JOIN) (?!SET)(\w+)", statement))
        assert tables <= OURS, f"our own {tables} were asked: {statement}"

    event.listen(database.engine, "before_cursor_execute", refuse)
    yield database
    database.close()


@pytest.mark.parametrize("service", services(), ids=lambda service: service.__name__)
def test_nobody_asks_our_tables_about_another_shop(
    elsewhere: ShopDatabase, service: Callable[..., Any]
) -> None:
    _, *parameters = inspect.signature(inspect.unwrap(service)).parameters.values()
    needed = [parameter for parameter in parameters if parameter.default is parameter.empty]
    given = {parameter.name: VALUES[parameter.name.lstrip("_")] for parameter in needed}
    positional = [given[p.name] for p in needed if p.kind is not p.KEYWORD_ONLY]
    named = {p.name: given[p.name] for p in needed if p.kind is p.KEYWORD_ONLY}
    with elsewhere.session() as session:
        try:
            service(session, *positional, **named)
        except (AskedThere, ConnectorCannot):
            return
        except CodeRefused:
            pass
    assert service.__name__ in WITHOUT_EITHER
