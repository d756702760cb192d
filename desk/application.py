"""Puts the desk together: one `Desk` with everything a view needs, and the ASGI application around it."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
from collections.abc import AsyncIterator
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from sqlalchemy import text
from starlette.exceptions import HTTPException
from starlette.requests import HTTPConnection
from starlette.responses import JSONResponse, Response

from desk.approval_watch import ApprovalWatch
from desk.carrier_watch import carrier_watch
from desk.database import DeskDatabase
from desk.demo import is_demo
from desk.errors import (
    DeskError,
    InvalidJson,
    InvalidRequest,
    MethodNotAllowed,
    PathNotFound,
    Unexpected,
    UnknownField,
)
from desk.facts import CustomerHere, Published, QueueMoved, TurnJob
from desk.hub import Hub
from desk.keeper import Keeper
from desk.limits import RateLimit
from desk.middleware import BodyLimit, Faults, SecurityHeaders
from desk.notices import sentences
from desk.pages import DIST, HashedAssets, pages_router
from desk.photos.store import FolderStore
from desk.presence import Presence
from desk.queue import QueueWatch
from desk.runner import TurnRunner
from desk.services.photos import PhotoRules
from desk.services.turns import TurnRules
from desk.settings import Settings, is_pem
from desk.touch_teller import TouchTeller
from desk.touch_words import sentences as touch_sentences
from desk.worker import Workers
from shop.connectors import open_shop
from shop.mail import mailbox
from shop.settings import Settings as ShopSettings

_log = logging.getLogger(__name__)
_MESSAGE_BURST, _CONVERSATION_BURST = 40, 60
# Photos unpacked at once: each may take some hundred megabytes for a moment.
_PHOTOS_AT_ONCE = 2


class Desk:
    """One per process: settings, database, hub, workers, limits. Views reach it with `desk_of(request)`."""

    def __init__(self, settings: Settings, shop_settings: ShopSettings) -> None:
        self.settings = settings
        self.hub = Hub()
        self.database = DeskDatabase(settings.database_url, self._committed)
        self.shop_database = open_shop(shop_settings, database_url=settings.shop_database_url)
        self.workers = Workers(settings.worker_urls, settings.worker_token)
        self.rules = TurnRules(
            owner=secrets.token_hex(16),
            lease_seconds=settings.turn_lease_seconds,
            deadline_seconds=settings.turn_deadline_seconds,
            attempts=settings.turn_attempts,
            rating_pause_days=settings.rating_pause_days,
            approval_hours=settings.approval_hours,
        )
        self.runner = TurnRunner(self.database, self.workers, self.hub, self.rules, settings.turn_concurrency)
        self.touches = TouchTeller(
            self.database,
            self.shop_database,
            mailbox(shop_settings, self.shop_database),
            settings.touch_seconds,
        )
        self.carriers = carrier_watch(settings, shop_settings.tracking, self.shop_database)
        self.queue = QueueWatch(self.database, self.hub)
        self.approvals = ApprovalWatch(self.database, self.workers, self.rules)
        self.presence = Presence(self.hub)
        self.message_limit = RateLimit("messages", settings.messages_per_minute, _MESSAGE_BURST)
        self.conversation_limit = RateLimit(
            "new conversations", settings.conversations_per_minute, _CONVERSATION_BURST
        )
        per_minute = settings.sign_ins_per_minute
        self.sign_in_limit = RateLimit("sign-ins", per_minute, max(1, per_minute))
        self.sign_in_address_limit = RateLimit("sign-ins", per_minute * 6, max(1, per_minute * 6))
        self.photos = FolderStore(settings.photo_folder)
        self.photo_rules = PhotoRules(settings.photos_per_conversation, settings.photos_per_hour)
        self.photo_slots = asyncio.Semaphore(_PHOTOS_AT_ONCE)
        self.keeper = Keeper(self.database, self.shop_database, self.photos, settings.forget_seconds)
        self._tasks: list[asyncio.Task[None]] = []

    def _committed(self, facts: list[Any]) -> None:
        for fact in facts:
            if isinstance(fact, Published):
                self.hub.publish(fact.topic, fact.event)
            elif isinstance(fact, TurnJob):
                self.runner.run(fact)
            elif isinstance(fact, QueueMoved):
                self.queue.moved()
            elif isinstance(fact, CustomerHere):
                self.touches.welcome(fact.customer_id)

    async def start(self) -> None:
        """Begin to work: watch workers and queue, take over what an earlier process left behind."""
        await self.queue.learn()
        await asyncio.to_thread(sentences)
        await asyncio.to_thread(touch_sentences)
        watches = [
            self.workers.watch(),
            self.queue.watch(),
            self.runner.sweep(),
            self.touches.watch(),
            self.keeper.watch(),
            self.approvals.watch(),
        ]
        if self.carriers:
            watches.append(self.carriers.watch())
        for work in watches:
            self._tasks.append(asyncio.create_task(work))

    async def stop(self) -> None:
        """End within a few seconds, without losing a turn."""
        self.hub.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.touches.stop()
        if self.carriers:
            await self.carriers.stop()
        with contextlib.suppress(DeskError):
            await self.runner.stop()
        await self.workers.close()
        self.database.close()
        self.shop_database.close()

    async def database_answers(self) -> bool:
        """Whether the database can be read."""
        try:
            await self.database.read(lambda session: session.execute(text("SELECT 1")).scalar())
        except DeskError:
            return False
        return True


def desk_of(connection: HTTPConnection) -> Desk:
    """The desk that serves this request or socket."""
    desk: Desk = connection.app.state.desk
    return desk


def create_application(settings: Settings, shop_settings: ShopSettings | None = None) -> FastAPI:
    """The whole service. The schema is there already: `desk.database.migrate` ran before.

    `shop_settings` say by which server the shop's mails go; by default there is none.
    """
    from desk.views import (
        agents,
        approvals,
        conversations,
        events,
        handoffs,
        health,
        invoices,
        messages,
        photos,
        reports,
    )

    desk = Desk(settings, shop_settings or ShopSettings())

    @contextlib.asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        await desk.start()
        yield
        await desk.stop()

    app = FastAPI(
        title="Storeside",
        version="1",
        description="Conversations between shoppers, a bot and agents. See docs/protocol.md.",
        openapi_url="/api/v1/openapi.json",
        docs_url=None,
        redoc_url=None,
        lifespan=lifespan,
    )
    app.state.desk = desk
    views = (conversations, messages, photos, invoices, agents, handoffs, approvals, reports, health)
    for view in views:
        app.include_router(view.router, prefix="/api/v1")
    app.include_router(photos.agent_router, prefix="/api/v1")
    app.include_router(events.router, prefix="/api/v1")
    _mount_storefront(app, desk)
    app.mount("/assets", HashedAssets(directory=DIST / "assets", check_dir=False))
    app.include_router(pages_router())
    _handle_errors(app)
    app.add_middleware(BodyLimit, limit=settings.request_max_bytes)
    app.add_middleware(Faults)
    app.add_middleware(SecurityHeaders)
    return app


def _mount_storefront(app: FastAPI, desk: Desk) -> None:
    from shop.storefront import StorefrontSettings, create_storefront

    key = desk.settings.site_keys.get("demo", "")
    if not desk.shop_database.is_embedded:
        # The demo's customers are not the connected shop's: their ids would be taken for somebody else's.
        _log.info("another shop is connected (SHOP_CONNECTOR): the demo shop is not served")
        return
    if not is_demo(desk.settings):
        # There anybody may sign in as any customer, and would then be believed by the bot.
        _log.info("no demo on loopback (STORESIDE_DEMO=1): the demo shop is not served")
        return
    if not key or is_pem(key):
        _log.info("no shared secret for the site demo: its storefront is not served")
        return
    app.mount("/store", create_storefront(StorefrontSettings(site_key=key), desk.shop_database))


def _handle_errors(app: FastAPI) -> None:
    app.add_exception_handler(DeskError, _answer)
    app.add_exception_handler(RequestValidationError, _answer_invalid)
    app.add_exception_handler(HTTPException, _answer_http)


async def _answer(_request: Request, error: Any) -> Response:
    return error_response(error)


def error_response(error: DeskError) -> Response:
    """The one shape of all errors."""
    return JSONResponse(error.as_json(), error.status, headers=dict(error.headers))


async def _answer_invalid(_request: Request, invalid: Any) -> Response:
    return error_response(validation_error(invalid.errors()))


def validation_error(problems: Any) -> DeskError:
    """What pydantic found wrong, as an error of the family."""
    kinds = {problem["type"] for problem in problems}
    if kinds & {"json_invalid", "value_error.jsondecode"}:
        return InvalidJson("something else")
    fields = {_field(problem["loc"]): str(problem["msg"]) for problem in problems}
    unknown = [_field(problem["loc"]) for problem in problems if problem["type"] == "value_error.extra"]
    return UnknownField(unknown) if unknown else InvalidRequest(fields)


def _field(location: Any) -> str:
    parts = [str(part) for part in location if part not in ("body", "query", "path", "__root__")]
    name = ".".join(parts)[:100] or "body"
    # The name of an unknown field is whatever the client sent.
    return name.encode("utf-8", "backslashreplace").decode("utf-8")


async def _answer_http(request: Request, error: Any) -> Response:
    cause = error.__cause__
    if isinstance(cause, DeskError):
        return error_response(cause)
    if error.status_code == 404:
        return error_response(PathNotFound(request.url.path))
    if error.status_code == 405:
        return error_response(MethodNotAllowed(request.method))
    if error.status_code == 400:
        return error_response(InvalidJson("something else"))
    return JSONResponse(Unexpected().as_json(), error.status_code)


__all__ = ["Desk", "create_application", "desk_of", "error_response", "validation_error"]
