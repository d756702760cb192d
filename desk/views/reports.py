"""Reports, for agents."""

from __future__ import annotations

import re
from datetime import date, timedelta

from fastapi import APIRouter, Query, Request
from starlette.responses import JSONResponse, Response

from desk.application import desk_of
from desk.errors import InvalidRequest
from desk.models import utc_now
from desk.replies import RatingReport
from desk.services.reports import report_ratings
from desk.views.callers import require_agent

router = APIRouter(prefix="/reports", tags=["reports"])
DAYS = 30
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


@router.get("/ratings", response_model=RatingReport)
async def ratings(
    request: Request,
    since: str | None = Query(None, alias="from", max_length=10),
    until: str | None = Query(None, alias="to", max_length=10),
) -> Response:
    """The ratings given from one UTC day to another, both included; by default of the last thirty days."""
    await require_agent(request)
    last = _day("to", until) or utc_now().date()
    first = _day("from", since) or last - timedelta(days=DAYS - 1)
    if first > last:
        raise InvalidRequest({"from": f"{first} is after {last}"})
    return JSONResponse(await desk_of(request).database.read(report_ratings, first, last))


def _day(field: str, text: str | None) -> date | None:
    if text is None:
        return None
    try:
        day = date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        day = None
    # The last days of the calendar have no day after them, the first none before.
    if day is None or not date.min.year < day.year < date.max.year:
        raise InvalidRequest({field: "is not a day such as 2026-01-31"})
    return day
