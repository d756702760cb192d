"""Looks again and again what the shop has to tell its customers, and tells it: in the chat and by mail."""

from __future__ import annotations

import asyncio
import functools
import logging
from collections.abc import Callable, Coroutine
from datetime import datetime, timezone
from typing import Any, TypeVar

from sqlalchemy.exc import SQLAlchemyError

from desk.database import DeskDatabase
from desk.errors import Unavailable
from desk.rounds import make_rounds
from desk.services.touches import is_here, tell_touch
from desk.touch_words import stock_mail, touch_mail, touch_message
from shop.database import ShopDatabase
from shop.errors import MailFailed
from shop.mail import Mail, Mailbox, NoMailbox
from shop.services.stock_notices import DueNotice, claim_notices, settle_notice, variants_back
from shop.services.touch_jobs import TouchJob
from shop.services.touch_news import find_news, note_news
from shop.services.touches import has_missed, is_due, settle_touch, take_missed, take_touches

_log = logging.getLogger(__name__)
_BATCH = 10
# Who begins a conversation waits no longer for what she missed; it then comes a little later.
_WELCOME_SECONDS = 1.0
_GRACE_SECONDS = 3.0

Result = TypeVar("Result")


class TouchTeller:
    """One per desk process; several share the work, each touch being leased. `seconds` 0: it does nothing."""

    def __init__(
        self, database: DeskDatabase, shop_database: ShopDatabase, mailbox: Mailbox, seconds: float
    ) -> None:
        self._database = database
        self._shop = shop_database
        self._mailbox = mailbox
        self._seconds = seconds
        self._watching = False
        self._tasks: set[asyncio.Task[None]] = set()

    async def watch(self) -> None:
        """For ever: tell what is due."""
        if self._seconds:
            await make_rounds(self.look, self._seconds, "orders are not watched now")

    async def look(self) -> None:
        """Once: note what has happened, tell what is due, mail who waits for goods."""
        found = await self._ask_shop(find_news, now=_now())
        if found or not self._watching:
            await self._tell_shop(note_news, found, now=_now())
            self._watching = True
        while await self._ask_shop(is_due, now=_now()):
            for job in await self._tell_shop(take_touches, now=_now(), limit=_BATCH):
                await self._finish(self._tell(job))
        await self._mail_notices()

    def welcome(self, customer_id: int) -> asyncio.Task[None] | None:
        """The customer is here: tell her, in the background, what she missed."""
        if not self._seconds:
            return None
        return self._begin(self._catch_up(customer_id))

    async def welcome_first(self, customer_id: int) -> None:
        """As `welcome`, waiting a moment for it, so that a conversation begins with what was missed."""
        if task := self.welcome(customer_id):
            await asyncio.wait({task}, timeout=_WELCOME_SECONDS)

    async def stop(self) -> None:
        """Let what is being told end within a moment: a mail that was sent must be known to be sent."""
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=_GRACE_SECONDS)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def _begin(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _finish(self, work: Coroutine[Any, Any, None]) -> None:
        """Wait for it; when the waiting is cancelled, it goes on by itself."""
        await asyncio.shield(self._begin(work))

    async def _catch_up(self, customer_id: int) -> None:
        try:
            if await self._ask_shop(has_missed, customer_id, now=_now()):
                for job in await self._tell_shop(take_missed, customer_id, now=_now()):
                    await self._tell(job)
        except (SQLAlchemyError, Unavailable) as error:
            _log.warning("what a customer missed is not told now: %s", type(error).__name__)

    async def _tell(self, job: TouchJob) -> None:
        """Both ways, each by itself: a mail server that is down keeps nobody's chat waiting."""
        chat, chat_error = await self._tell_in_chat(job) if job.in_chat else (None, None)
        mail, mail_error = await self._mail(touch_mail, job) if job.by_mail else (None, None)
        error = chat_error or mail_error
        await self._tell_shop(settle_touch, job, now=_now(), chat=chat, mail=mail, error=error)
        # She may have come just between looking for her conversation and noting that she has none.
        if chat == "missed" and await self._database.read(is_here, job.customer_id):
            self.welcome(job.customer_id)

    async def _tell_in_chat(self, job: TouchJob) -> tuple[str | None, str | None]:
        write = functools.partial(touch_message, job)
        try:
            told = await self._database.write(tell_touch, job.customer_id, job.key, write)
        except (SQLAlchemyError, Unavailable) as error:
            _log.warning("touch %s could not be told: %s", job.key, type(error).__name__)
            return None, type(error).__name__
        return ("told" if told else "missed"), None

    async def _mail(self, write: Callable[[Any], Mail], about: Any) -> tuple[str | None, str | None]:
        if isinstance(self._mailbox, NoMailbox):
            return "unreachable", None
        try:
            await asyncio.to_thread(self._mailbox.send, write(about))
        except MailFailed as error:
            _log.warning("a mail was not sent: %s", error.message)
            return None, error.message
        return "told", None

    async def _mail_notices(self) -> None:
        if isinstance(self._mailbox, NoMailbox):
            return
        for sku in await self._ask_shop(variants_back, now=_now()):
            due: list[DueNotice] = await self._tell_shop(claim_notices, sku, now=_now())
            for notice in due:
                await self._finish(self._mail_notice(notice))

    async def _mail_notice(self, notice: DueNotice) -> None:
        _, error = await self._mail(stock_mail, notice)
        await self._tell_shop(settle_notice, notice, now=_now(), error=error)

    async def _ask_shop(self, service: Callable[..., Result], *args: Any, **kwargs: Any) -> Result:
        def call() -> Result:
            with self._shop.session() as session:
                return service(session, *args, **kwargs)

        return await asyncio.to_thread(call)

    async def _tell_shop(self, service: Callable[..., Result], *args: Any, **kwargs: Any) -> Result:
        def call() -> Result:
            with self._shop.writing() as session:
                return service(session, *args, **kwargs)

        return await asyncio.to_thread(call)


def _now() -> datetime:
    return datetime.now(timezone.utc)
