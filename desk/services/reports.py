"""Reports: what the ratings of a period say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta, timezone
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desk.models import Agent, Rating
from desk.models.agents import agents
from desk.models.ratings import ratings
from desk.notices import BEST
from desk.wire import rating_of

COMMENTS = 20

# Language, agent's id, whether it is an order's, score.
_Key = tuple[str, str | None, bool, int]


def report_ratings(session: Session, since: date, until: date) -> dict[str, Any]:
    """The ratings from the UTC day `since` to `until`, both included, as `desk.replies.RatingReport`."""
    columns = ratings.c
    start, end = _midnight(since), _midnight(until + timedelta(days=1))
    is_of_order = (columns.order_number != "").label("is_of_order")
    query = (
        select(columns.language, columns.agent_id, is_of_order, columns.score, func.count())
        .where(columns.score.is_not(None), columns.rated_at >= start, columns.rated_at < end)
        .group_by(columns.language, columns.agent_id, is_of_order, columns.score)
    )
    counts: Counter[_Key] = Counter()
    for language, agent_id, of_order, score, count in session.execute(query):
        counts[language, agent_id, bool(of_order), score] += count
    asked = select(func.count()).where(
        columns.order_number == "", columns.asked_at >= start, columns.asked_at < end
    )
    return {
        "since": since.isoformat(),
        "until": until.isoformat(),
        "asked": session.execute(asked).scalar_one(),
        **_share(counts.items()),
        "scores": [
            sum(count for key, count in counts.items() if key[3] == score) for score in range(1, BEST + 1)
        ],
        "by_language": [
            {"language": language, **share} for language, share in _shares(counts, lambda key: key[0])
        ],
        "by_answerer": _answerers(session, counts),
        "comments": _comments(session, start, end),
    }


def _answerers(session: Session, counts: Counter[_Key]) -> list[dict[str, Any]]:
    names = {row.id: row.name for row in session.execute(select(agents.c.id, agents.c.name))}
    return [
        {**_answered_by(agent_id, names.get(agent_id), of_order=of_order), **share}
        for (agent_id, of_order), share in _shares(counts, lambda key: (key[1], key[2]))
    ]


def _answered_by(agent_id: str | None, name: str | None, *, of_order: bool) -> dict[str, Any]:
    if of_order:
        return {"answered_by": "shop", "agent": None}
    if agent_id is None:
        return {"answered_by": "bot", "agent": None}
    return {"answered_by": "agent", "agent": {"id": agent_id, "name": name or ""}}


def _comments(session: Session, start: datetime, end: datetime) -> list[dict[str, Any]]:
    columns = ratings.c
    query = (
        select(Rating, Agent)
        .outerjoin(agents, agents.c.id == columns.agent_id)
        .where(columns.comment.is_not(None), columns.rated_at >= start, columns.rated_at < end)
        .order_by(columns.rated_at.desc(), columns.conversation_id)
        .limit(COMMENTS)
    )
    return [
        {
            **rating_of(rating),
            "conversation_id": rating.conversation_id,
            "language": rating.language,
            "matters": rating.matters,
            **_answered_by(
                rating.agent_id, agent.name if agent else None, of_order=bool(rating.order_number)
            ),
        }
        for rating, agent in session.execute(query)
    ]


def _shares(counts: Counter[_Key], of: Callable[[_Key], Any]) -> list[tuple[Any, dict[str, Any]]]:
    """The counts by what `of` says of them, the most rated first."""
    parts: dict[Any, list[tuple[_Key, int]]] = {}
    for item in counts.items():
        parts.setdefault(of(item[0]), []).append(item)
    shares = [(part, _share(items)) for part, items in parts.items()]
    return sorted(shares, key=lambda share: (-share[1]["count"], str(share[0])))


def _share(items: Iterable[tuple[_Key, int]]) -> dict[str, Any]:
    scores = [(key[3], count) for key, count in items]
    total = sum(count for _, count in scores)
    average = sum(score * count for score, count in scores) / total if total else None
    return {"count": total, "average": round(average, 2) if average is not None else None}


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), timezone.utc)
