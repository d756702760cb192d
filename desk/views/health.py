"""Would a message be answered now?"""

from __future__ import annotations

import asyncio

from fastapi import APIRouter, Request
from starlette.responses import JSONResponse, Response

from desk.application import desk_of
from desk.replies import Health

router = APIRouter(tags=["operation"])
_FRESH_SECONDS = 1.0


@router.get("/health", response_model=Health, responses={503: {"model": Health}})
async def health(request: Request) -> Response:
    """200 when the database answers and a worker is ready, else 503 with the part that is not."""
    desk = desk_of(request)
    database, _ = await asyncio.gather(
        desk.database_answers(), desk.workers.probe_if_older_than(_FRESH_SECONDS)
    )
    workers = desk.workers
    ready = database and workers.ready > 0
    body = {
        "ready": ready,
        "database": "ok" if database else "no answer",
        "workers": {"ready": workers.ready, "known": workers.known},
        "model": workers.model,
    }
    return JSONResponse(body, 200 if ready else 503)
