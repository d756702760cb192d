"""The actions' one way to the shop: who asks, which language, which day, and services off the event loop."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Awaitable, Callable, Hashable, Iterator, Sequence
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from datetime import date, datetime, timezone
from typing import Any, Generic, TypeVar

from rasa_sdk import Tracker
from sqlalchemy.orm import Session

from shop.connectors import open_shop
from shop.database import ShopDatabase
from shop.errors import ShopError
from shop.mail import Mailbox, mailbox
from shop.services.identity import Proof, Shopper
from shop.settings import Settings

Answer = TypeVar("Answer")
# What was looked up already while a turn, or a form by itself, looks at a message.
_KNOWN: ContextVar[dict[Hashable, Any] | None] = ContextVar("known", default=None)


@functools.lru_cache(maxsize=4)
def _shop(settings: Settings) -> ShopDatabase:
    return open_shop(settings)


class ShopSettingInvalid(Exception):
    """A variable of the environment does not say what the shop needs; the message names it."""


def shop_settings() -> Settings:
    """What the shop reads from the environment. Raises ShopSettingInvalid."""
    try:
        return Settings.from_environment()
    except ValueError as error:
        raise ShopSettingInvalid(str(error)) from error


def close_shop() -> None:
    """Close the connections to the shop; the next question opens new ones."""
    shop_database().close()
    _shop.cache_clear()


class Enquiry(Generic[Answer]):
    """A service that only reads and what it is asked: `Enquiry(get_order, shopper, number)`."""

    def __init__(self, service: Callable[..., Answer], *args: Any, **kwargs: Any) -> None:
        self.service, self.args, self.kwargs = service, args, kwargs
        self.key: Hashable = (service, _hashable(args), _hashable(kwargs))

    def of(self, session: Session) -> Answer:
        """Ask it now, in the thread of `session`."""
        return self.service(session, *self.args, **self.kwargs)


async def ask_shop(service: Callable[..., Answer], *args: Any, **kwargs: Any) -> Answer:
    """Call ``service(session, *args, **kwargs)`` in a thread, in a transaction of its own."""
    try:
        return await _ask(service, *args, **kwargs)
    finally:
        forget_look_ups()


async def _ask(service: Callable[..., Answer], *args: Any, **kwargs: Any) -> Answer:
    def call() -> Answer:
        with shop_database().session() as session:
            return service(session, *args, **kwargs)

    return await asyncio.to_thread(call)


@contextmanager
def looking_up_once() -> Iterator[None]:
    """Within it, `look_up` and `once` ask each question once, until `ask_shop` may have changed something."""
    if _KNOWN.get() is not None:
        yield
        return
    token = _KNOWN.set({})
    try:
        yield
    finally:
        _KNOWN.reset(token)


def forget_look_ups() -> None:
    """What was looked up may be true no more."""
    if known := _KNOWN.get():
        known.clear()


async def look_up(service: Callable[..., Answer] | Enquiry[Answer], *args: Any, **kwargs: Any) -> Answer:
    """As `ask_shop`, of a service that only reads: asked again in the same turn, it is known already."""
    asked = service if isinstance(service, Enquiry) else Enquiry(service, *args, **kwargs)
    return await once(asked.key, lambda: _ask(asked.of))


async def look_up_ahead(*asked: Enquiry[Any]) -> None:
    """Ask at once what is going to be looked up in this turn: it takes one thread and one transaction.

    What the shop refuses is met by whoever looks it up.
    """
    known = _KNOWN.get()
    if known is not None:
        known.update(await _ask(_answers, [one for one in asked if one.key not in known]))


def _answers(session: Session, asked: Sequence[Enquiry[Any]]) -> dict[Hashable, Any]:
    answers = {}
    for one in asked:
        with suppress(ShopError):
            answers[one.key] = one.of(session)
    return answers


async def once(question: Hashable, ask: Callable[[], Awaitable[Answer]]) -> Answer:
    """What `ask` answers to `question`; an error is no answer, and it is asked again after one."""
    known = _KNOWN.get()
    if known is None:
        return await ask()
    if question not in known:
        known[question] = await ask()
    answer: Answer = known[question]
    return answer


def _hashable(value: Any) -> Hashable:
    """`value` for a key; what can't be compared is like nothing else, and asked for each time."""
    if isinstance(value, dict):
        return tuple((key, _hashable(part)) for key, part in sorted(value.items()))
    if isinstance(value, (list, tuple)):
        return tuple(map(_hashable, value))
    try:
        hash(value)
    except TypeError:
        return object()
    hashable: Hashable = value
    return hashable


def shop_database() -> ShopDatabase:
    """The shop's database, also for services that need more than one transaction: call those in a thread."""
    return _shop(shop_settings())


def shop_page(path: str) -> str:
    """The address of a page of the shop, for a mail."""
    return shop_settings().pages_url + path


def shop_mailbox() -> Mailbox:
    """Where the shop's mails go."""
    settings = shop_settings()
    return mailbox(settings, _shop(settings))


def metadata_of(tracker: Tracker) -> dict[str, Any]:
    """What the desk knows of the latest message: language, page, shopper. None of it is her claim."""
    metadata: dict[str, Any] = tracker.latest_message.get("metadata") or {}
    return metadata


def shopper_of(tracker: Tracker) -> Shopper:
    """Who asks: signed in by the storefront for this message, or with orders proved in this conversation."""
    shopper = metadata_of(tracker).get("shopper") or {}
    proven = frozenset(tracker.get_slot("proven_orders") or [])
    now = datetime.now(timezone.utc)
    coded = proven & still_counting(tracker.get_slot("coded_orders"), now)
    mailboxes = frozenset(still_counting(tracker.get_slot("coded_mailboxes"), now))
    if shopper.get("proof") == "signed" and shopper.get("customer_id") is not None:
        return Shopper(int(shopper["customer_id"]), Proof.SIGNED, proven, coded, mailboxes)
    if coded:
        return Shopper(None, Proof.ONE_TIME_CODE, proven, coded, mailboxes)
    return Shopper(None, Proof.ORDER_EMAIL if proven else Proof.ANONYMOUS, proven, coded, mailboxes)


def still_counting(given: dict[str, str] | None, now: datetime) -> set[str]:
    """What a code was given back for, of `{what: until}`, where it counts still."""
    return {what for what, until in (given or {}).items() if now < datetime.fromisoformat(until)}


def turn_key(tracker: Tracker) -> str:
    """The key under which this turn does something once, however often it is tried."""
    return str(metadata_of(tracker).get("turn_id") or tracker.latest_message.get("message_id"))


def is_signed_in(tracker: Tracker) -> bool:
    """Whether the storefront vouches for the shopper."""
    return shopper_of(tracker).proof is Proof.SIGNED


def may_see(tracker: Tracker, order_number: str) -> bool:
    """Whether the shop may be asked for this order without a further proof."""
    shopper = shopper_of(tracker)
    return shopper.proof is Proof.SIGNED or order_number in shopper.order_numbers


def language_of(tracker: Tracker) -> str:
    """The conversation's language: as the worker settled it, else as it was detected."""
    detected = (tracker.latest_message.get("language") or {}).get("code")
    return str(metadata_of(tracker).get("language") or detected or "en")


def locale_of(tracker: Tracker) -> str:
    """The page's locale (`pt-BR`), which may name a country; else the conversation's language."""
    return str(metadata_of(tracker).get("locale") or language_of(tracker))


def page_sku(tracker: Tracker) -> str | None:
    """The SKU of the product page the shopper is looking at."""
    page = metadata_of(tracker).get("page") or {}
    return page.get("sku")


def page_cart(tracker: Tracker) -> list[str]:
    """The SKUs in the cart as the page told them, which is the shopper's own word."""
    cart = (metadata_of(tracker).get("page") or {}).get("cart")
    return [str(sku) for sku in cart] if isinstance(cart, list) else []


def today() -> date:
    """The UTC day."""
    return datetime.now(timezone.utc).date()
