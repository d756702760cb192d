"""Agents decide about what the bot may not grant itself."""

from __future__ import annotations

import asyncio

from fastapi import APIRouter, Request
from sqlalchemy.orm import Session
from starlette.responses import JSONResponse, Response

from desk.access import agent_approval
from desk.application import desk_of
from desk.events import Approval as ApprovalEvent
from desk.proposals import ApprovalRead
from desk.remedies import check_allowed, wanted_of
from desk.requests import Decision
from desk.services import decisions
from desk.services.messages import check_text
from desk.views.callers import require_agent
from desk.wire import approval_of

router = APIRouter(prefix="/desk/approvals", tags=["agent"])
REASON_MAX_CHARACTERS = 1000


@router.post("/{approval_id}/decision", response_model=ApprovalRead)
async def decide(request: Request, approval_id: str, body: Decision) -> Response:
    """Grant it, grant something else, or refuse. Of several agents one wins; her repeat is harmless."""
    agent, desk = await require_agent(request), desk_of(request)
    if body.reason is not None:
        check_text(body.reason, REASON_MAX_CHARACTERS)
    wanted = wanted_of(await desk.database.read(agent_approval, agent, approval_id), body)
    approval, is_open = await desk.database.read(decisions.find_open, approval_id, agent, wanted)
    if is_open:
        await asyncio.to_thread(check_allowed, desk.shop_database, approval, wanted, agent.level)

    def service(session: Session) -> ApprovalEvent:
        return approval_of(decisions.decide(session, approval_id, agent, wanted, desk.rules))

    return JSONResponse(await desk.database.write(service))
