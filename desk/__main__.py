"""Runs the desk: ``python -m desk``. Brings the schema up to date first."""

from __future__ import annotations

import asyncio
import gc
import logging
import socket
import sys
from types import FrameType
from typing import Any

import uvicorn
from sqlalchemy.exc import DBAPIError

from desk.application import Desk, create_application
from desk.connections import BoundedHttp
from desk.database import migrate
from desk.demo import is_demo, prepare_agents
from desk.settings import SettingInvalid, Settings
from shop.settings import Settings as ShopSettings

_log = logging.getLogger("desk")
_GRACE_SECONDS = 3
_BACKLOG = 2048


class Server(uvicorn.Server):
    """Ends at once when asked to: whoever waits in a long poll or a WebSocket is woken, not waited for."""

    def __init__(self, config: uvicorn.Config, desk: Desk) -> None:
        super().__init__(config)
        self._desk = desk
        self._loop: asyncio.AbstractEventLoop | None = None

    async def serve(self, sockets: Any = None) -> None:
        """Serve until a signal comes."""
        self._loop = asyncio.get_running_loop()
        await super().serve(sockets)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """A signal came."""
        super().handle_exit(sig, frame)
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._desk.hub.close)


class CannotStart(Exception):
    """What keeps the desk from starting, in a sentence for the operator."""


def listen(settings: Settings) -> socket.socket:
    """The address to serve at, taken. Raises `CannotStart`."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listener = socket.socket(family)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((settings.host, settings.port))
        # Who connects before we serve waits a moment. Only a listening socket keeps others from this port.
        listener.listen(_BACKLOG)
    except OSError as error:
        listener.close()
        raise CannotStart(
            f"Expected to listen on {settings.host} port {settings.port}; got: {error.strerror or error}. "
            "Stop what listens there, or set PORT or HOST."
        ) from error
    return listener


def prepare(settings: Settings) -> None:
    """Bring the database up to date. Raises `CannotStart` where there is none."""
    try:
        migrate(settings.database_url)
        prepare_agents(settings)
    except (DBAPIError, OSError, ImportError) as error:
        reason = str(getattr(error, "orig", None) or error).split()
        raise CannotStart(
            f"Expected the database of DESK_DATABASE_URL to answer; got: {' '.join(reason)}. "
            "Start it, or set DESK_DATABASE_URL to one that is there."
        ) from error


def main() -> int:
    """Serve until asked to stop; 2 when the environment is wrong."""
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    for chatty in ("httpx", "httpcore", "alembic"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    try:
        settings, shop_settings = Settings.from_environment(), ShopSettings.from_environment()
    except (SettingInvalid, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    if settings.demo and not is_demo(settings):
        _log.warning("the demo's agents stay out: the desk listens on %s, not on loopback", settings.host)
    try:
        # First of all: whoever finds the port taken must not touch the database of the one who has it.
        listener = listen(settings)
        prepare(settings)
    except CannotStart as error:
        print(error, file=sys.stderr)
        return 2
    app = create_application(settings, shop_settings)
    config = uvicorn.Config(
        app,
        host=settings.host,
        port=settings.port,
        http=BoundedHttp,
        # uvicorn's other implementation needs a newer websockets than the bot's packages allow.
        ws="wsproto",
        ws_max_size=settings.request_max_bytes,
        # A few hundred bytes of deflated zeros become megabytes before anybody counts them.
        ws_per_message_deflate=False,
        access_log=False,
        server_header=False,
        log_config=None,
        timeout_graceful_shutdown=_GRACE_SECONDS,
    )
    # What was imported stays: the collector need not look at it again and again.
    gc.freeze()
    Server(config, app.state.desk).run(sockets=[listener])
    return 0


if __name__ == "__main__":
    sys.exit(main())
