"""Turns: one at a time per conversation, in order, under a lease, answered once.

A turn is leased in the transaction that makes it the conversation's oldest open one: when its message is
stored, or when the turn before it ends. So the way of a message costs two transactions, and a crash between
them leaves a lease that runs out and is taken over.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import bindparam, exists, func, select, update
from sqlalchemy.orm import Session

from desk.database import tell
from desk.errors import PayloadNotOffered
from desk.facts import Published, TurnJob
from desk.hub import AGENTS
from desk.models import Approval, Conversation, Message, Turn, utc_now
from desk.models.messages import messages
from desk.models.turns import turns
from desk.services import approvals as approval_service
from desk.services import conversations as conversation_service
from desk.services.handoffs import queue_conversation
from desk.services.messages import (
    add_message,
    add_system_message,
    find_earlier,
    is_offered,
    photo_ids,
)
from desk.services.photos import uploaded_photos
from desk.services.proofs import note_proven, proven_in
from desk.services.ratings import (
    Stars,
    ask_rating,
    comment_rating,
    give_rating,
    may_be_stars,
    rating_asked,
    read_stars,
)
from desk.states import OPEN_TURNS, ConversationState, TurnKind, TurnState
from desk.tokens import new_id
from desk.wire import language_of
from desk.worker import TurnRating, TurnReply
from locales.sentences import LANGUAGES

_log = logging.getLogger(__name__)
_ERROR_CHARACTERS = 500
# What a turn that carries a decision out is to the bot. No message of the bot ever offers it.
DECIDED = "/approval_decided"
_OLDEST_OPEN_TURN = (
    select(Turn)
    .where(turns.c.conversation_id == bindparam("conversation_id"), turns.c.status.in_(OPEN_TURNS))
    .order_by(turns.c.seq)
    .limit(1)
)


@dataclass(frozen=True)
class TurnRules:
    """`owner` is this desk process; seconds are seconds; `attempts` bounds how often a turn may fail.

    A customer is asked for a rating at most once in `rating_pause_days`.
    `approval_hours`: how long an approval waits for a decision.
    """

    owner: str
    lease_seconds: float
    deadline_seconds: float
    attempts: int
    rating_pause_days: int
    approval_hours: float


def post_message(
    session: Session,
    conversation: Conversation,
    rules: TurnRules,
    *,
    client_id: str,
    text: str,
    payload: str | None,
    page: dict[str, Any] | None,
    photos: Sequence[str] = (),
) -> Message:
    """Store a shopper's message, checked by `check_text`, together with the turn it asks for.

    `conversation` is locked; `photos` are ids. A repeat returns the message that is there already.
    Stars are stored at once, whoever has the word. A resolved conversation is the bot's again, unless the
    message is stars, or may be: of typed ones only the worker knows.
    Raises `ClientIdConflict`, `PayloadNotOffered`, `RatingInvalid`, `PhotoNotUploaded`, `PhotoSent`.
    """
    earlier = find_earlier(session, conversation, "shopper", client_id, text, payload, photos)
    if earlier:
        return earlier
    stars = read_stars(payload)
    if payload is not None and not is_offered(session, conversation, payload, text):
        raise PayloadNotOffered
    uploaded = uploaded_photos(session, conversation, photos)
    resolved = conversation.current_state is ConversationState.RESOLVED
    if page is not None:
        conversation.page = page
    message = add_message(
        session,
        conversation,
        author="shopper",
        client_id=client_id,
        text=text,
        payload=payload,
        page=page,
        photos=[{"id": photo.id, "width": photo.width, "height": photo.height} for photo in uploaded] or None,
    )
    for photo in uploaded:
        photo.seq = message.seq
    conversation.unread += 1
    if stars:
        give_rating(session, conversation, stars)
    if resolved and not may_be_stars(session, message):
        conversation_service.reopen(session, conversation)
    conversation_service.tell_agents(session, conversation)
    _add_turn(session, conversation, message, rules)
    return message


def _add_turn(session: Session, conversation: Conversation, message: Message, rules: TurnRules) -> None:
    waiting = _oldest_open_turn(session, conversation.id) is not None
    kind = TurnKind.ANSWER if _bot_answers(session, conversation, message) else TurnKind.PARSE
    turn = Turn(
        id=new_id(),
        conversation_id=conversation.id,
        seq=message.seq,
        kind=kind.value,
        status=TurnState.PENDING.value,
        created_at=message.created_at,
    )
    message.turn_id = turn.id
    session.add(turn)
    if not waiting:
        _lease(session, conversation, turn, message, rules)


def _bot_answers(session: Session, conversation: Conversation, message: Message) -> bool:
    """Whether a message is the bot's to answer: it has the word, or nobody has and she is asked for stars."""
    state = conversation.current_state
    return state is ConversationState.BOT or (
        state is ConversationState.RESOLVED and may_be_stars(session, message)
    )


def add_decision_turn(
    session: Session, conversation: Conversation, message: Message, approval: Approval, rules: TurnRules
) -> Turn:
    """The turn that carries the decision about `approval` out, told of by the system's `message`."""
    waiting = _oldest_open_turn(session, conversation.id) is not None
    turn = Turn(
        id=new_id(),
        conversation_id=conversation.id,
        seq=message.seq,
        kind=TurnKind.DECISION.value,
        status=TurnState.PENDING.value,
        created_at=message.created_at,
    )
    message.turn_id = approval.decision_turn_id = turn.id
    session.add(turn)
    session.flush()
    if not waiting:
        _lease(session, conversation, turn, message, rules)
    return turn


def reopen_turn(session: Session, conversation: Conversation, turn: Turn, rules: TurnRules) -> None:
    """Let a turn that has ended be taken once more."""
    turn.status, turn.attempts = TurnState.PENDING.value, 0
    turn.lease_owner = turn.lease = turn.lease_until = turn.finished_at = turn.error = None
    session.flush()
    take_next(session, conversation, rules)


def answer_what_waits(session: Session, conversation: Conversation, rules: TurnRules) -> None:
    """The bot has the word again: it answers what the shopper wrote since anybody last answered her.

    Those messages were only read along with, because a person was to answer. Now nobody else will.
    """
    columns = messages.c
    answered = select(func.max(columns.seq)).where(
        columns.conversation_id == conversation.id, columns.author.in_(("bot", "agent"))
    )
    waiting = select(Turn).where(
        turns.c.conversation_id == conversation.id,
        turns.c.seq > func.coalesce(answered.scalar_subquery(), 0),
        turns.c.kind == TurnKind.PARSE.value,
    )
    for turn in session.execute(waiting).scalars():
        turn.kind, turn.status, turn.attempts = TurnKind.ANSWER.value, TurnState.PENDING.value, 0
        turn.lease_owner = turn.lease = turn.lease_until = turn.finished_at = turn.error = None
        conversation.unread += 1
    session.flush()
    conversation_service.tell_agents(session, conversation)
    take_next(session, conversation, rules)


def take_next(session: Session, conversation: Conversation, rules: TurnRules) -> None:
    """Lease the conversation's oldest open turn, unless somebody works on it."""
    turn = _oldest_open_turn(session, conversation.id)
    if turn is None or (turn.lease_until is not None and turn.lease_until > utc_now()):
        return
    if turn.attempts >= rules.attempts:
        _log.error("turn %s was taken %d times and never ended", turn.id, turn.attempts)
        _fail(session, conversation, turn, "given up after several crashes", forget=True)
        take_next(session, conversation, rules)
        return
    message = session.get(Message, (conversation.id, turn.seq))
    _lease(session, conversation, turn, message, rules)


def _oldest_open_turn(session: Session, conversation_id: str) -> Turn | None:
    key = {"conversation_id": conversation_id}
    turn: Turn | None = session.execute(_OLDEST_OPEN_TURN, key).scalar_one_or_none()
    return turn


def _lease(
    session: Session, conversation: Conversation, turn: Turn, message: Message, rules: TurnRules
) -> None:
    now = utc_now()
    decides = turn.kind == TurnKind.DECISION.value
    answers_words = not decides and message.payload is None
    if not decides and not _bot_answers(session, conversation, message):
        turn.kind = TurnKind.PARSE.value
    turn.status = TurnState.RUNNING.value
    turn.attempts += 1
    turn.lease_owner = rules.owner
    turn.lease = new_id()
    turn.lease_until = now + timedelta(seconds=rules.lease_seconds)
    turn.deadline = now + timedelta(seconds=rules.deadline_seconds)
    tell(
        session,
        TurnJob(
            turn_id=turn.id,
            conversation_id=conversation.id,
            seq=turn.seq,
            kind=turn.kind,
            lease=turn.lease,
            attempts=turn.attempts,
            deadline=turn.deadline,
            text=DECIDED if decides else message.text,
            payload=DECIDED if decides else message.payload,
            context={
                **_context(session, conversation, message, turn, rules),
                "rating_asked": rating_asked(session, message) if answers_words else None,
            },
            snapshot=conversation.snapshot,
        ),
    )


def _context(
    session: Session, conversation: Conversation, message: Message, turn: Turn, rules: TurnRules
) -> dict[str, Any]:
    decides = turn.kind == TurnKind.DECISION.value
    page = conversation.page or {}
    return {
        "locale": conversation.locale,
        "language": conversation.language,
        "site": conversation.site,
        "page": {"url": page.get("url"), "sku": page.get("sku"), "cart": page.get("cart") or []},
        "photos": photo_ids(message),
        "shopper": {
            "proof": conversation.proof,
            "customer_id": conversation.customer_id,
            "name": conversation.shopper_name,
            "email": conversation.shopper_email,
        },
        "approvals": approval_service.pending_facts(session, conversation, rules.approval_hours),
        "decision": approval_service.decision_facts(session, turn.id) if decides else None,
    }


def finish_turn(session: Session, job: TurnJob, reply: TurnReply, attempts: int, rules: TurnRules) -> bool:
    """Store what the worker made of a turn: its parse and, while the bot has the word, answers and handoff.

    False when the lease was lost meanwhile: somebody else answers, and this answer is dropped.
    """
    held = _held(session, job)
    if held is None:
        return False
    conversation, turn = held
    message = session.get(Message, (conversation.id, turn.seq))
    decides = turn.kind == TurnKind.DECISION.value
    if not decides:
        _store_parse(session, conversation, message, reply)
    has_the_word = turn.kind == TurnKind.ANSWER.value and _bot_answers(session, conversation, message)
    if has_the_word and not _is_stars(message, reply):
        conversation_service.reopen(session, conversation)
    bot_speaks = has_the_word or decides
    _end(turn, TurnState.DONE if bot_speaks or turn.kind == TurnKind.PARSE.value else TurnState.DROPPED)
    turn.attempts, turn.model = attempts, reply.model
    if bot_speaks:
        asker_id: int | None = job.context["shopper"]["customer_id"]
        _store_answer(session, conversation, turn, reply, rules, asker_id)
        # The customer for whom the turn began signed out, or another signed in, before it ended.
        if asker_id not in (None, conversation.customer_id):
            conversation.snapshot = None
    conversation_service.tell_agents(session, conversation)
    take_next(session, conversation, rules)
    return True


def _is_stars(message: Message, reply: TurnReply) -> bool:
    """Whether a message was stars, and nothing but that: no reason to open a resolved matter again."""
    typed = reply.rating is not None and reply.rating.score is not None
    return (typed or read_stars(message.payload) is not None) and reply.handoff is None


def fail_turn(
    session: Session, job: TurnJob, error: str, attempts: int, rules: TurnRules, *, forget: bool
) -> bool:
    """No worker answered in time: the conversation goes to a person, and the shopper is told.

    A turn that was only to be parsed fails silently: a person reads the message anyway. With `forget` the
    snapshot goes too: it may be what no worker could work with, and would spoil every turn after this one.
    A decision that no worker was reached for (without `forget`) is carried out when one is there again.
    False when the lease was lost meanwhile.
    """
    held = _held(session, job)
    if held is None:
        return False
    conversation, turn = held
    turn.attempts = attempts
    _fail(session, conversation, turn, error, forget=forget)
    take_next(session, conversation, rules)
    return True


def _fail(session: Session, conversation: Conversation, turn: Turn, error: str, *, forget: bool) -> None:
    _end(turn, TurnState.FAILED)
    turn.error = error[:_ERROR_CHARACTERS]
    if turn.kind == TurnKind.DECISION.value:
        if forget:
            approval_service.give_up(session, conversation, turn.id)
        return
    message = session.get(Message, (conversation.id, turn.seq))
    if turn.kind == TurnKind.ANSWER.value and _bot_answers(session, conversation, message):
        if conversation.current_state is ConversationState.RESOLVED and read_stars(message.payload):
            return  # the stars are stored: nothing is lost but the thanks
        conversation_service.reopen(session, conversation)
        if forget:
            conversation.snapshot = None
        add_system_message(session, conversation, "turn.failed")
        summary = {
            "intent": conversation.intent,
            "topic": None,
            "language": language_of(conversation),
            "mood": conversation.mood,
            "order_number": None,
            "sku": (conversation.page or {}).get("sku"),
            "last_text": message.text,
            "facts": {},
        }
        queue_conversation(session, conversation, reason="failed", urgency=1, summary=summary)


def _held(session: Session, job: TurnJob) -> tuple[Conversation, Turn] | None:
    conversation = conversation_service.lock_conversation(session, job.conversation_id)
    turn = session.get(Turn, job.turn_id)
    if conversation is None or turn is None or turn.lease != job.lease:
        return None
    return (conversation, turn) if turn.status == TurnState.RUNNING.value else None


def _end(turn: Turn, state: TurnState) -> None:
    turn.status = state.value
    turn.lease_owner = turn.lease = turn.lease_until = None
    turn.finished_at = utc_now()


def _store_parse(session: Session, conversation: Conversation, message: Message, reply: TurnReply) -> None:
    parse = reply.parse
    if parse is None:
        return
    message.parse = parse
    intent, mood = parse.get("intent"), parse.get("mood")
    conversation.intent = intent.get("name") if isinstance(intent, dict) else None
    conversation.mood = mood if isinstance(mood, dict) else None
    event: Any = {
        "type": "message.parsed",
        "conversation_id": conversation.id,
        "seq": message.seq,
        "parse": parse,
    }
    tell(session, Published(AGENTS, event))


def _store_answer(
    session: Session,
    conversation: Conversation,
    turn: Turn,
    reply: TurnReply,
    rules: TurnRules,
    asker_id: int | None,
) -> None:
    if reply.language in LANGUAGES and reply.language != conversation.language:
        conversation.language = reply.language
        conversation_service.tell_shopper(session, conversation)
    later = conversation.last_seq > turn.seq
    proven_before = proven_in(conversation.snapshot)
    conversation.snapshot = reply.snapshot
    note_proven(session, conversation, proven_before)
    for answer in reply.messages:
        add_message(
            session,
            conversation,
            author="bot",
            text=answer.text,
            buttons=answer.buttons,
            card=answer.card,
            offers=sorted(set(_payloads(answer.buttons)) | set(_payloads(answer.card))) or None,
            response=answer.response,
            turn_id=turn.id,
        )
    if reply.approval is not None:
        approval_service.request_approval(
            session, conversation, turn, reply.approval, rules.approval_hours, customer_id=asker_id
        )
    if reply.settled is not None:
        approval_service.settle(session, conversation, reply.settled)
    if reply.rating is not None:
        _store_rating(session, conversation, turn, reply.rating, rules, asks=reply.handoff is None)
    if turn.kind == TurnKind.DECISION.value:
        if reply.handoff is not None:
            approval_service.hand_over_decided(session, conversation, turn.id, reply.handoff.reason)
    elif reply.handoff is None:
        # Answered up to here; what came after it waits for its own turn.
        conversation.unread = _still_open(session, turn) if later else 0
    else:
        queue_conversation(session, conversation, **reply.handoff.dict())


def _store_rating(
    session: Session,
    conversation: Conversation,
    turn: Turn,
    rating: TurnRating,
    rules: TurnRules,
    *,
    asks: bool,
) -> None:
    if rating.score is not None:
        give_rating(session, conversation, Stars(rating.score, rating.order_number))
    if rating.comment:
        message = session.get(Message, (conversation.id, turn.seq))
        comment_rating(session, conversation, message.text)
    # Who has written on meanwhile is not done yet.
    if rating.ask and asks and not _still_open(session, turn):
        ask_rating(session, conversation, matters=rating.matters, pause_days=rules.rating_pause_days)


def _still_open(session: Session, turn: Turn) -> int:
    query = select(func.count()).where(
        turns.c.conversation_id == turn.conversation_id,
        turns.c.seq > turn.seq,
        turns.c.kind != TurnKind.DECISION.value,
        turns.c.status.in_(OPEN_TURNS),
    )
    return int(session.execute(query).scalar_one())


def _payloads(value: Any) -> Iterator[str]:
    """Every string under a key "payload", wherever it is in a button or a card."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "payload" and isinstance(inner, str):
                yield inner
            else:
                yield from _payloads(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _payloads(inner)


def has_open_answer(session: Session, conversation_id: str) -> bool:
    """Whether the bot is at work on an answer."""
    turn = _oldest_open_turn(session, conversation_id)
    return turn is not None and turn.kind == TurnKind.ANSWER.value


def abandoned_conversations(session: Session, limit: int) -> list[str]:
    """Conversations with an open turn that nobody works on: its lease ran out or was given up."""
    other = turns.alias()
    at_work = exists().where(
        other.c.conversation_id == turns.c.conversation_id,
        other.c.status == TurnState.RUNNING.value,
        other.c.lease_until >= utc_now(),
    )
    query = (
        select(turns.c.conversation_id)
        .where(turns.c.status.in_(OPEN_TURNS), ~at_work)
        .group_by(turns.c.conversation_id)
        .limit(limit)
    )
    return list(session.execute(query).scalars())


def take_over(session: Session, conversation_id: str, rules: TurnRules) -> None:
    """Lease the oldest open turn of a conversation that `abandoned_conversations` named."""
    conversation = conversation_service.lock_conversation(session, conversation_id)
    if conversation is not None:
        take_next(session, conversation, rules)


def renew_leases(session: Session, leases: list[str], rules: TurnRules) -> None:
    """This process is still at work on the turns that it took under `leases`."""
    until = utc_now() + timedelta(seconds=rules.lease_seconds)
    session.execute(
        update(turns)
        .where(turns.c.lease.in_(leases), turns.c.status == TurnState.RUNNING.value)
        .values(lease_until=until)
    )


def release_leases(session: Session, rules: TurnRules) -> None:
    """This process is ending: others may take what it has not finished, at no cost of an attempt."""
    session.execute(
        update(turns)
        .where(turns.c.lease_owner == rules.owner, turns.c.status == TurnState.RUNNING.value)
        .values(
            status=TurnState.PENDING.value,
            lease_owner=None,
            lease=None,
            lease_until=None,
            attempts=turns.c.attempts - 1,
        )
    )
