"""The bot worker: answers the desk's turns, on loopback, with a bearer token. ``python -m bot`` runs it."""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
import os
import socket
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from bot.errors import BotError, RequestInvalid, TokenInvalid, WorkerNotReady
from bot.lean_rasa import needs_tensorflow, spare_tensorflow
from bot.settings import SettingInvalid, Settings

if TYPE_CHECKING:
    from bot.turns import Dialogue, Turn

logger = logging.getLogger(__name__)

HOST = "127.0.0.1"
_BODY_MAX_BYTES = 2_000_000
_BACKLOG = 2048
_CONTEXT = {
    "locale": str,
    "language": str,
    "site": str,
    "page": dict,
    "shopper": dict,
    "photos": list,
    "rating_asked": dict,
    "approvals": dict,
    "decision": dict,
}
_KINDS: dict[type[Any], str] = {str: "text", dict: "an object", list: "a list"}


class _Lock(asyncio.Lock):
    """A conversation's lock; `wanted` counts who holds or awaits it, so that the last one forgets it."""

    wanted = 0


class Worker:
    """The HTTP face of a `Dialogue`; `dialogue` is None until the model is loaded."""

    def __init__(self, settings: Settings, dialogue: Dialogue | None = None) -> None:
        self.settings = settings
        self.dialogue = dialogue
        self._locks: dict[str, _Lock] = {}

    def app(self, load: Callable[[], Dialogue] | None = None) -> Starlette:
        """The ASGI application. With `load`, it answers at once and loads the model meanwhile."""

        @asynccontextmanager
        async def lifespan(_app: Starlette) -> AsyncIterator[None]:
            loading = asyncio.create_task(self._load(load)) if load else None
            yield
            if loading:
                loading.cancel()

        return Starlette(
            routes=[
                Route("/health", self.health),
                Route("/turns", self.turns, methods=["POST"]),
                Route("/parse", self.parse, methods=["POST"]),
            ],
            exception_handlers={BotError: _answer_error, Exception: _answer_unforeseen},
            lifespan=lifespan,
        )

    async def _load(self, load: Callable[[], Dialogue]) -> None:
        try:
            self.dialogue = await asyncio.to_thread(load)
        except Exception:
            # Nothing to serve: end, and let the runner say so and start anew.
            logger.exception("The model could not be loaded")
            os._exit(1)
        logger.info("Serving model %s on port %d", self.dialogue.model, self.settings.port)

    async def health(self, _request: Request) -> JSONResponse:
        """200 once a turn would be answered."""
        if self.dialogue is None:
            return JSONResponse({"ready": False, "model": None}, 503)
        return JSONResponse({"ready": True, "model": self.dialogue.model})

    async def turns(self, request: Request) -> JSONResponse:
        """Answer a message of a conversation."""
        dialogue, body = await self._admitted(request)
        turn = self._turn(body)
        async with self._alone(turn.conversation_id):
            return JSONResponse(await dialogue.turn(turn))

    async def parse(self, request: Request) -> JSONResponse:
        """Understand a message without answering it."""
        dialogue, body = await self._admitted(request)
        context = _context(body)
        return JSONResponse({"parse": await dialogue.parse(self._text(body, context), context)})

    async def _admitted(self, request: Request) -> tuple[Dialogue, dict[str, Any]]:
        given = request.headers.get("authorization", "")
        if not hmac.compare_digest(given.encode(), f"Bearer {self.settings.token}".encode()):
            raise TokenInvalid()
        try:
            body = json.loads(await _bounded_body(request))
        except (ValueError, RecursionError) as error:
            raise RequestInvalid("body", "JSON") from error
        if not isinstance(body, dict):
            raise RequestInvalid("body", "a JSON object")
        if self.dialogue is None:
            raise WorkerNotReady()
        return self.dialogue, body

    def _turn(self, body: dict[str, Any]) -> Turn:
        from bot.turns import Turn

        context = _context(body)
        return Turn(
            turn_id=_field(body, "turn_id", str),
            conversation_id=_field(body, "conversation_id", str),
            text=self._text(body, context),
            payload=_field(body, "payload", str, optional=True),
            context=context,
            snapshot=_field(body, "snapshot", dict, optional=True),
        )

    def _text(self, body: dict[str, Any], context: dict[str, Any]) -> str:
        if context["photos"] and body.get("text") == "":
            return ""
        text: str = _field(body, "text", str)
        limit = self.settings.message_max_characters
        if not text.strip() or len(text) > limit:
            raise RequestInvalid("text", f"1 to {limit} characters, not only white space")
        if "\0" in text or any("\ud800" <= character <= "\udfff" for character in text):
            raise RequestInvalid("text", "characters that UTF-8 can carry, without NUL")
        return text

    @asynccontextmanager
    async def _alone(self, conversation_id: str) -> AsyncIterator[None]:
        """Turns of one conversation wait for each other; those of different ones never do."""
        lock = self._locks.setdefault(conversation_id, _Lock())
        lock.wanted += 1
        try:
            async with lock:
                yield
        finally:
            lock.wanted -= 1
            if not lock.wanted:
                del self._locks[conversation_id]


async def _bounded_body(request: Request) -> bytes:
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > _BODY_MAX_BYTES:
            raise RequestInvalid("body", f"at most {_BODY_MAX_BYTES} bytes")
    return bytes(body)


def _field(body: dict[str, Any], name: str, kind: type[Any], *, optional: bool = False) -> Any:
    value = body.get(name)
    if value is None and optional:
        return None
    if not isinstance(value, kind) or value == "":
        raise RequestInvalid(name, _KINDS[kind])
    return value


def _context(body: dict[str, Any]) -> dict[str, Any]:
    context = _field(body, "context", dict, optional=True) or {}
    return {name: _field(context, name, kind, optional=True) for name, kind in _CONTEXT.items()}


async def _answer_error(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, BotError)
    if error.status >= 500 and not isinstance(error, WorkerNotReady):
        logger.error("%s", error.message, exc_info=error.__cause__ or error)
    return JSONResponse(error.as_json(), error.status)


async def _answer_unforeseen(_request: Request, error: Exception) -> JSONResponse:
    logger.error("A turn failed unforeseen", exc_info=error)
    return JSONResponse(
        {"error": {"code": "turn.failed", "message": "The turn failed; try it again.", "fields": {}}}, 500
    )


def newest_model(models: Path) -> Path:
    """The newest ``.tar.gz`` in `models`. Raises FileNotFoundError with what to do."""
    found = sorted(models.glob("*.tar.gz"), key=lambda path: path.stat().st_mtime)
    if not found:
        raise FileNotFoundError(f"Expected a trained model in {models}/, found none; run `make train`.")
    return found[-1]


def load_dialogue(model: Path, settings: Settings) -> Dialogue:
    """Import Rasa, without TensorFlow where the model allows it, and load `model`."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    if not needs_tensorflow(model):
        spare_tensorflow()
    # The packages that Rasa pins warn about their own age; what they say goes where the log is not looked at.
    logging.captureWarnings(True)
    logging.getLogger("py.warnings").setLevel(logging.ERROR)
    import structlog

    # Rasa tells structlog everything at debug level, at length and with what shoppers wrote.
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    from bot.turns import Dialogue

    return Dialogue(model, action_seconds=settings.action_seconds)


class PortTaken(Exception):
    """Somebody else listens where the worker should."""


def listen(port: int) -> socket.socket:
    """`port` of loopback, taken. Raises `PortTaken`."""
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, port))
        listener.listen(_BACKLOG)
    except OSError as error:
        listener.close()
        raise PortTaken(
            f"Expected to listen on {HOST} port {port}; got: {error.strerror}. "
            "Stop what listens there, or set WORKER_PORT."
        ) from error
    return listener


def main() -> None:
    """Serve the newest model until told to stop."""
    import uvicorn

    from actions.shop_access import ShopSettingInvalid, shop_settings

    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    logging.getLogger("bot").setLevel(logging.INFO)
    # ``python -m bot.worker`` names this module __main__.
    logger.setLevel(logging.INFO)
    try:
        settings = Settings.from_environment()
        # A wrong one would show only when a shopper asks for something.
        shop_settings()
        model = newest_model(settings.models)
        # Before the model, which takes a while to load only to find the port taken.
        listener = listen(settings.port)
    except (SettingInvalid, ShopSettingInvalid, FileNotFoundError, PortTaken) as error:
        sys.exit(str(error))
    app = Worker(settings).app(lambda: load_dialogue(model, settings))
    config = uvicorn.Config(app, host=HOST, port=settings.port, log_level="warning", ws="none")
    uvicorn.Server(config).run(sockets=[listener])


if __name__ == "__main__":
    main()
