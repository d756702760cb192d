"""Agents sign in and out."""

from __future__ import annotations

import asyncio
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import JSONResponse, Response

from desk.access import signed_in_agent
from desk.application import desk_of
from desk.errors import WrongCredentials
from desk.models import Agent
from desk.passwords import check_password
from desk.replies import AgentSession
from desk.requests import Credentials
from desk.services.agents import close_session, find_agent, open_session
from desk.tokens import csrf_token
from desk.views.callers import (
    COOKIE,
    LOOPBACK_COOKIE,
    address,
    on_plain_loopback,
    require_agent,
    require_same_origin,
    session_cookie,
)

router = APIRouter(prefix="/agents/session", tags=["agent"])


@router.post("", response_model=AgentSession)
async def sign_in(request: Request, body: Credentials) -> Response:
    """Sign in: sets the session cookie and answers with the CSRF token."""
    desk = desk_of(request)
    require_same_origin(request)
    desk.sign_in_address_limit.take(address(request))
    desk.sign_in_limit.take(f"{body.email.strip().lower()} {address(request)}")
    agent = await desk.database.read(find_agent, body.email)
    stored = agent.password_hash if agent and agent.disabled_at is None else None
    right = await asyncio.to_thread(check_password, stored, body.password)
    if agent is None or not right:
        raise WrongCredentials
    token = await desk.database.write(open_session, agent.id, desk.settings.session_hours)
    response = JSONResponse(_session(agent, token))
    lifetime = int(desk.settings.session_hours * 3600)
    for name, secure in _cookies(request):
        response.set_cookie(
            name, token, max_age=lifetime, path="/", secure=secure, httponly=True, samesite="strict"
        )
    return response


@router.get("", response_model=AgentSession)
async def show(request: Request) -> Response:
    """Who is signed in."""
    token = session_cookie(request)
    agent = await desk_of(request).database.read(signed_in_agent, token)
    return JSONResponse(_session(agent, str(token)))


@router.delete("", status_code=204, response_class=Response)
async def sign_out(request: Request) -> Response:
    """Sign out: the session ends here and in every tab."""
    await require_agent(request)
    await desk_of(request).database.write(close_session, str(session_cookie(request)))
    response = Response(status_code=204)
    for name, secure in _cookies(request):
        response.delete_cookie(name, path="/", secure=secure, httponly=True, samesite="strict")
    return response


def _cookies(request: Request) -> list[tuple[str, bool]]:
    """The cookies to set, as (name, Secure)."""
    names = [(COOKIE, True)]
    return [*names, (LOOPBACK_COOKIE, False)] if on_plain_loopback(request) else names


def _session(agent: Agent, token: str) -> dict[str, Any]:
    return {
        "agent": {"id": agent.id, "name": agent.name, "email": agent.email, "level": agent.level},
        "csrf_token": csrf_token(token),
    }
