"""Ratings: asked for once a conversation, when nothing is open; given by a star, explained by words."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desk.database import tell
from desk.errors import RatingInvalid
from desk.facts import Published
from desk.hub import AGENTS
from desk.models import Agent, Conversation, Message, Rating, utc_now
from desk.models.messages import messages
from desk.models.ratings import ratings
from desk.notices import BEST, rating_question
from desk.services.messages import add_message
from desk.wire import language_of, rating_of

_STARS = re.compile(r"/rate(?![\w-])\s*(?P<details>.*)", re.DOTALL)
_ORDER_CHARACTERS = 32


@dataclass(frozen=True)
class Stars:
    """What a star's payload says: 1 to 5, for an order or, with None, for the conversation."""

    score: int
    order_number: str | None


def read_stars(payload: str | None) -> Stars | None:
    """The stars of ``/rate{"rating": 4, "order_number": "..."}``; None for any other payload.

    Raises `RatingInvalid` when the rating is not a whole number from 1 to 5.
    """
    found = _STARS.fullmatch(payload or "")
    if found is None:
        return None
    try:
        details = json.loads(found["details"] or "{}")
    except (ValueError, RecursionError):
        raise RatingInvalid(found["details"]) from None
    known = isinstance(details, dict) and set(details) <= {"rating", "order_number"}
    score, order = (details.get("rating"), details.get("order_number")) if known else (None, None)
    if type(score) is not int or not 1 <= score <= BEST:
        raise RatingInvalid(score if known else found["details"])
    if order is not None and not (isinstance(order, str) and 0 < len(order) <= _ORDER_CHARACTERS):
        raise RatingInvalid(order)
    return Stars(score, order)


def ask_rating(
    session: Session,
    conversation: Conversation,
    *,
    matters: list[str],
    pause_days: int,
    agent: Agent | None = None,
) -> bool:
    """Ask how satisfied the shopper is, unless she was asked here before, or anywhere within `pause_days`.

    `agent` has just closed the matter; without one, whoever of the agents wrote here last is rated, else the
    bot. The caller sees to it that nothing is open. True when she was asked.
    """
    if session.get(Rating, (conversation.id, "")) or _asked_lately(session, conversation, pause_days):
        return False
    language = language_of(conversation)
    question, names = rating_question(language)
    buttons = [
        {"title": name, "payload": f'/rate{{"rating": {score}}}'} for score, name in enumerate(names, 1)
    ]
    message = add_message(
        session,
        conversation,
        author="bot",
        text=question,
        buttons=buttons,
        offers=[button["payload"] for button in buttons],
        response="ask_rating",
    )
    session.add(
        Rating(
            conversation_id=conversation.id,
            order_number="",
            customer_id=conversation.customer_id,
            language=language,
            matters=matters,
            agent_id=agent.id if agent else _last_agent(session, conversation),
            asked_at=message.created_at,
        )
    )
    return True


def _asked_lately(session: Session, conversation: Conversation, pause_days: int) -> bool:
    if conversation.customer_id is None:
        return False
    columns = ratings.c
    since = utc_now() - timedelta(days=pause_days)
    query = select(columns.asked_at).where(
        columns.customer_id == conversation.customer_id, columns.asked_at > since
    )
    return session.execute(query.limit(1)).first() is not None


def _last_agent(session: Session, conversation: Conversation) -> str | None:
    query = (
        select(messages.c.agent_id)
        .where(messages.c.conversation_id == conversation.id, messages.c.author == "agent")
        .order_by(messages.c.seq.desc())
        .limit(1)
    )
    agent_id: str | None = session.execute(query).scalar_one_or_none()
    return agent_id


def give_rating(session: Session, conversation: Conversation, stars: Stars) -> Rating:
    """Store the stars; later ones for the same thing take the place of those before."""
    now = utc_now()
    order_number = stars.order_number or ""
    rating: Rating | None = session.get(Rating, (conversation.id, order_number))
    if rating is None:
        rating = Rating(
            conversation_id=conversation.id,
            order_number=order_number,
            customer_id=conversation.customer_id,
            language=language_of(conversation),
            asked_at=now,
        )
        session.add(rating)
    rating.score, rating.rated_at, rating.language = stars.score, now, language_of(conversation)
    _tell(session, conversation)
    return rating


def comment_rating(session: Session, conversation: Conversation, text: str) -> None:
    """Keep the shopper's words with the stars that she gave last; without any they are just a message."""
    columns = ratings.c
    given = select(Rating).where(columns.conversation_id == conversation.id, columns.rated_at.is_not(None))
    latest = session.execute(given.order_by(columns.rated_at.desc()).limit(1)).scalar_one_or_none()
    if latest:
        latest.comment = text
        _tell(session, conversation)


def ratings_of(session: Session, conversation_id: str) -> list[Rating]:
    """The conversation's ratings that have stars, the conversation's own first."""
    query = (
        select(Rating)
        .where(ratings.c.conversation_id == conversation_id, ratings.c.score.is_not(None))
        .order_by(ratings.c.order_number)
    )
    return list(session.execute(query).scalars())


def rating_asked(session: Session, message: Message) -> dict[str, Any] | None:
    """What the stars are for that are the last thing said before a shopper's `message`; None without any."""
    query = (
        select(messages.c.offers)
        .where(
            messages.c.conversation_id == message.conversation_id,
            messages.c.seq < message.seq,
            messages.c.author != "shopper",
        )
        .order_by(messages.c.seq.desc())
        .limit(1)
    )
    for payload in session.execute(query).scalar_one_or_none() or []:
        # What a worker offers is its own affair; what cannot be pressed asks for nothing.
        with suppress(RatingInvalid):
            if stars := read_stars(payload):
                return {"order_number": stars.order_number}
    return None


def may_be_stars(session: Session, message: Message) -> bool:
    """Whether a shopper's message is stars pressed, or words while the stars are the last thing said."""
    if message.payload is not None:
        return read_stars(message.payload) is not None
    return rating_asked(session, message) is not None


def _tell(session: Session, conversation: Conversation) -> None:
    session.flush()
    event: Any = {
        "type": "rating.changed",
        "conversation_id": conversation.id,
        "ratings": [rating_of(rating) for rating in ratings_of(session, conversation.id)],
    }
    tell(session, Published(AGENTS, event))
