"""Where a service takes its data from: our own tables, or the shop that the session is connected to.

A service marked `ported` is a method of the same name and arguments on one of the ports. What can only read
our own tables is marked `embedded_only` and refuses where the orders and goods are another shop's: an answer
from our tables would be about somebody else.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, Concatenate, Literal, ParamSpec, Protocol, TypeVar

from sqlalchemy.orm import Session

from shop.connectors.ports import Connector
from shop.errors import ConnectorCannot

Port = Literal["orders", "catalogue", "returns"]
P = ParamSpec("P")
Answer = TypeVar("Answer")
Service = Callable[Concatenate[Any, P], Answer]
# By port, the services marked so far: those of the modules that are imported.
PORTED: dict[Port, dict[str, Callable[..., Any]]] = {"orders": {}, "catalogue": {}, "returns": {}}


class Connect(Protocol):
    """Gives the connected shop as a session sees it; one for a process."""

    def __call__(self, session: Session) -> Connector:
        """The shop, keeping its notes in `session`."""

    def close(self) -> None:
        """Close its connections."""


def connector_of(session: Session) -> Connector | None:
    """The shop that the session is connected to, None where it is our own. One object for each session."""
    connect: Connect | None = session.info.get("connect")
    if connect is None:
        return None
    if "connector" not in session.info:
        session.info["connector"] = connect(session)
    connector: Connector = session.info["connector"]
    return connector


def ported(port: Port) -> Callable[[Service[P, Answer]], Service[P, Answer]]:
    """Marks a service that the connected shop answers, through `port`, in place of our tables."""

    def mark(service: Service[P, Answer]) -> Service[P, Answer]:
        @functools.wraps(service)
        def answer(session: Session, /, *args: P.args, **kwargs: P.kwargs) -> Answer:
            connector = connector_of(session)
            if connector is None:
                return service(session, *args, **kwargs)
            method: Callable[P, Answer] = getattr(getattr(connector, port), service.__name__)
            return method(*args, **kwargs)

        PORTED[port][service.__name__] = service
        return answer

    return mark


def embedded_only(wanted: str) -> Callable[[Service[P, Answer]], Service[P, Answer]]:
    """Marks a service that gives `wanted` from our own tables only; elsewhere it raises ConnectorCannot."""

    def mark(service: Service[P, Answer]) -> Service[P, Answer]:
        @functools.wraps(service)
        def answer(session: Session, /, *args: P.args, **kwargs: P.kwargs) -> Answer:
            if connector_of(session) is not None:
                raise ConnectorCannot(wanted, "only the embedded shop has that")
            return service(session, *args, **kwargs)

        return answer

    return mark


def is_embedded(session: Session) -> bool:
    """Whether orders and goods are in our own tables."""
    return connector_of(session) is None
