"""Photos: kept once, sent with one message, seen by those who may, and forgotten when that is due."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, func, or_, select
from sqlalchemy.orm import Session

from desk.errors import (
    PhotoConflict,
    PhotoLimitReached,
    PhotoNotFound,
    PhotoNotUploaded,
    PhotoSent,
    RateLimited,
)
from desk.models import Conversation, Photo, utc_now
from desk.models.conversations import conversations
from desk.models.photos import photos
from desk.photos.reading import Picture
from desk.photos.store import PhotoStore
from desk.services.proofs import guests_with
from desk.tokens import new_id

UNSENT_KEPT = timedelta(days=1)
_AT_ONCE = 200


@dataclass(frozen=True)
class PhotoRules:
    """How many photos a conversation may have, ever and within an hour. 0 is no limit."""

    per_conversation: int
    per_hour: int


def find_repeat(
    session: Session, conversation: Conversation, client_id: str, source_digest: str
) -> Photo | None:
    """The photo that is there already under this client_id. Raises `PhotoConflict` if it is another."""
    query = select(Photo).where(photos.c.conversation_id == conversation.id, photos.c.client_id == client_id)
    earlier: Photo | None = session.execute(query).scalar_one_or_none()
    if earlier and earlier.source_digest != source_digest:
        raise PhotoConflict(client_id)
    return earlier


def check_room(session: Session, conversation: Conversation, rules: PhotoRules) -> None:
    """Raise `PhotoLimitReached` or `RateLimited` when the conversation may have no further photo now."""
    hour_ago = utc_now() - timedelta(hours=1)
    of_it = photos.c.conversation_id == conversation.id
    if rules.per_conversation and _count(session, of_it) >= rules.per_conversation:
        raise PhotoLimitReached(rules.per_conversation)
    if rules.per_hour:
        recent = select(photos.c.created_at).where(of_it, photos.c.created_at > hour_ago)
        times = session.execute(recent.order_by(photos.c.created_at.desc())).scalars().all()
        if len(times) >= rules.per_hour:
            free_at: datetime = times[rules.per_hour - 1] + timedelta(hours=1)
            raise RateLimited("photos", max(1, math.ceil((free_at - utc_now()).total_seconds())))


def keep_photo(
    session: Session,
    conversation: Conversation,
    store: PhotoStore,
    rules: PhotoRules,
    *,
    client_id: str,
    source_digest: str,
    picture: Picture,
) -> Photo:
    """Store a photo that waits for its message; `conversation` is locked. A repeat is the photo from before.

    Raises as `find_repeat` and `check_room`.
    """
    earlier = find_repeat(session, conversation, client_id, source_digest)
    if earlier:
        return earlier
    check_room(session, conversation, rules)
    photo = Photo(
        id=new_id(),
        conversation_id=conversation.id,
        client_id=client_id,
        customer_id=conversation.customer_id,
        source_digest=source_digest,
        digest=hashlib.sha256(picture.jpeg).hexdigest(),
        width=picture.width,
        height=picture.height,
        created_at=utc_now(),
    )
    session.add(photo)
    session.flush()
    # Within the lock: nobody takes the same file away meanwhile.
    store.put(photo.key, picture.jpeg)
    store.put(photo.thumbnail_key, picture.thumbnail)
    return photo


def uploaded_photos(session: Session, conversation: Conversation, ids: Sequence[str]) -> list[Photo]:
    """The photos of the conversation under `ids`, in that order. Raises `PhotoNotUploaded`, `PhotoSent`."""
    found = [_of_conversation(session, conversation.id, photo_id) for photo_id in ids]
    for photo_id, photo in zip(ids, found, strict=True):
        if photo is None:
            raise PhotoNotUploaded(photo_id)
        if photo.seq is not None:
            raise PhotoSent(photo_id)
    return [photo for photo in found if photo]


def photo_of(session: Session, conversation: Conversation, photo_id: str) -> Photo:
    """A photo of the conversation. Raises `PhotoNotFound`."""
    photo = _of_conversation(session, conversation.id, photo_id)
    if photo is None:
        raise PhotoNotFound
    return photo


def take_back(session: Session, conversation: Conversation, store: PhotoStore, photo_id: str) -> None:
    """The shopper does not send this photo after all. Raises `PhotoNotFound`, `PhotoSent`."""
    photo = photo_of(session, conversation, photo_id)
    if photo.seq is not None:
        raise PhotoSent(photo_id)
    _forget(session, store, [photo])


def count_sent_photos(session: Session, conversation_id: str) -> int:
    """How many photos there are in the conversation's messages."""
    return _count(session, photos.c.conversation_id == conversation_id, photos.c.seq.is_not(None))


def forget_unsent(session: Session, store: PhotoStore) -> int:
    """Delete photos that no message has taken within `UNSENT_KEPT`; how many there were, at most 200."""
    query = select(Photo).where(photos.c.seq.is_(None), photos.c.created_at < utc_now() - UNSENT_KEPT)
    return _forget(session, store, session.execute(query.limit(_AT_ONCE)).scalars().all())


def erase_photos_of(session: Session, store: PhotoStore, customer_ids: Iterable[int]) -> int:
    """Delete every photo that these customers sent, also before they signed in; how many, at most 200."""
    ids = list(customer_ids)
    hers = select(conversations.c.id).where(conversations.c.customer_id.in_(ids))
    query = select(Photo).where(or_(photos.c.customer_id.in_(ids), photos.c.conversation_id.in_(hers)))
    return _forget(session, store, session.execute(query.limit(_AT_ONCE)).scalars().all())


def erase_photos_of_guests(session: Session, store: PhotoStore, order_numbers: Iterable[str]) -> int:
    """Delete the photos of guests who have proven one of these orders; how many, at most 200."""
    query = select(Photo).where(photos.c.conversation_id.in_(guests_with(order_numbers)))
    return _forget(session, store, session.execute(query.limit(_AT_ONCE)).scalars().all())


def _forget(session: Session, store: PhotoStore, gone: Sequence[Photo]) -> int:
    """Delete rows and files; a file that another photo of its conversation shows as well stays."""
    session.execute(delete(photos).where(photos.c.id.in_([photo.id for photo in gone])))
    for photo in gone:
        same = (photos.c.conversation_id == photo.conversation_id, photos.c.digest == photo.digest)
        if not _count(session, *same):
            store.delete(photo.key)
            store.delete(photo.thumbnail_key)
    return len(gone)


def _of_conversation(session: Session, conversation_id: str, photo_id: str) -> Photo | None:
    # Whatever a path may hold: PostgreSQL refuses to look for NUL.
    photo: Photo | None = session.get(Photo, photo_id) if photo_id.isalnum() else None
    return photo if photo and photo.conversation_id == conversation_id else None


def _count(session: Session, *conditions: object) -> int:
    return int(session.execute(select(func.count()).select_from(photos).where(*conditions)).scalar_one())
