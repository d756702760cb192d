"""Messages: what may be one, and how each gets its number."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from desk.database import tell
from desk.errors import ClientIdConflict, EmptyMessage, MessageTooLong, NotText
from desk.facts import Published
from desk.hub import AGENTS, conversation_topic
from desk.models import Agent, Conversation, Message, Turn, utc_now
from desk.models.messages import messages
from desk.models.turns import turns
from desk.notices import notice
from desk.services.conversations import tell_agents
from desk.wire import agent_message_of, language_of, message_of

PAGE_LIMIT = 200
TRANSCRIPT_LIMIT = 1000
_NOT_TEXT = re.compile("[\0\ud800-\udfff]")
# Not "C*": a newer emoji is "unassigned" to this Python, and still visible.
_INVISIBLE = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp"})
_BY_CLIENT_ID = select(Message).where(
    messages.c.conversation_id == bindparam("conversation_id"), messages.c.client_id == bindparam("client_id")
)


def check_text(text: str, limit: int, *, beside_photos: bool = False) -> None:
    """Raise `MessageTooLong`, `NotText` or `EmptyMessage` when `text` cannot be a message.

    Beside photos it may be empty.
    """
    if len(text) > limit:
        raise MessageTooLong(limit, len(text))
    wrong = _NOT_TEXT.search(text)
    if wrong:
        raise NotText(wrong.start())
    if not beside_photos and all(unicodedata.category(character) in _INVISIBLE for character in text):
        raise EmptyMessage


def is_text(value: str) -> bool:
    """Whether a database would take `value`."""
    return not _NOT_TEXT.search(value)


def post_reply(
    session: Session, conversation: Conversation, agent: Agent, client_id: str, text: str
) -> Message:
    """Store an agent's message, checked by `check_text`; it is no repeat (`find_earlier`).

    The conversation is hers and locked.
    """
    conversation.unread = 0
    message = add_message(
        session,
        conversation,
        author="agent",
        client_id=client_id,
        text=text,
        agent_id=agent.id,
        agent_name=agent.name,
    )
    tell_agents(session, conversation)
    return message


def add_system_message(
    session: Session, conversation: Conversation, code: str, **values: str | int
) -> Message:
    """Tell the shopper, in the conversation's language, what happened around her."""
    text = notice(language_of(conversation), code, **values)
    return add_message(session, conversation, author="system", text=text, code=code)


def add_message(
    session: Session, conversation: Conversation, *, author: str, text: str, **fields: Any
) -> Message:
    """Give a message the next number of its conversation, store it, and tell everyone after the commit."""
    conversation.last_seq += 1
    message = Message(
        conversation_id=conversation.id,
        seq=conversation.last_seq,
        author=author,
        text=text,
        language=language_of(conversation),
        created_at=utc_now(),
        **fields,
    )
    session.add(message)
    if author != "system":
        conversation.last_author, conversation.last_text = author, text
        conversation.last_photos = len(message.photos or ())
        conversation.last_at = message.created_at
    shopper_event: Any = {"type": "message.created", "message": message_of(message)}
    tell(session, Published(conversation_topic(conversation.id), shopper_event))
    agent_event: Any = {
        "type": "message.created",
        "conversation_id": conversation.id,
        "message": agent_message_of(message),
    }
    tell(session, Published(AGENTS, agent_event))
    return message


def messages_after(
    session: Session, conversation_id: str, after: int, limit: int = PAGE_LIMIT
) -> list[Message]:
    """At most `limit` messages with a number above `after`, in order."""
    query = (
        select(Message)
        .where(messages.c.conversation_id == conversation_id, messages.c.seq > after)
        .order_by(messages.c.seq)
        .limit(limit)
    )
    return list(session.execute(query).scalars())


def transcript(session: Session, conversation_id: str) -> list[tuple[Message, Turn | None]]:
    """The newest `TRANSCRIPT_LIMIT` messages in order, a shopper's with the turn it asked for."""
    asked_for = (turns.c.conversation_id == messages.c.conversation_id) & (turns.c.seq == messages.c.seq)
    query = (
        select(Message, Turn)
        .outerjoin(turns, asked_for)
        .where(messages.c.conversation_id == conversation_id)
        .order_by(messages.c.seq.desc())
        .limit(TRANSCRIPT_LIMIT)
    )
    return [(message, turn) for message, turn in reversed(session.execute(query).all())]


def find_earlier(
    session: Session,
    conversation: Conversation,
    author: str,
    client_id: str,
    text: str,
    payload: str | None,
    photos: Sequence[str] = (),
) -> Message | None:
    """The message that is there already under this client_id. Raises `ClientIdConflict` if it differs.

    `photos` are ids.
    """
    key = {"conversation_id": conversation.id, "client_id": client_id}
    earlier: Message | None = session.execute(_BY_CLIENT_ID, key).scalar_one_or_none()
    if earlier and (earlier.author, earlier.text, earlier.payload, photo_ids(earlier)) != (
        author,
        text,
        payload,
        list(photos),
    ):
        raise ClientIdConflict(client_id, earlier.seq)
    return earlier


def photo_ids(message: Message) -> list[str]:
    """The ids of the photos that came with a message."""
    return [photo["id"] for photo in message.photos or ()]


def is_offered(session: Session, conversation: Conversation, payload: str, text: str) -> bool:
    """Whether a message of the bot in this conversation offered `payload`, on a button or a card.

    A button is sent with its title as `text`: the transcript must not say "No" where "Yes" was chosen.
    """
    query = (
        select(messages.c.offers, messages.c.buttons)
        .where(messages.c.conversation_id == conversation.id, messages.c.offers.is_not(None))
        .order_by(messages.c.seq.desc())
    )
    for offers, buttons in session.execute(query):
        titles = {button["title"].strip() for button in buttons if button["payload"] == payload}
        if payload in offers and (not titles or text.strip() in titles):
            return True
    return False
