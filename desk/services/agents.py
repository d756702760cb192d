"""Agents and their sessions."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from desk.models import Agent, AgentSession, utc_now
from desk.models.agents import agent_sessions, agents
from desk.services.handoffs import requeue_conversations
from desk.tokens import new_id, new_token, token_hash


def add_agent(
    session: Session, *, name: str, email: str, password_hash: str, level: str | None = None
) -> Agent:
    """A new agent, or a new name and password for the one with this e-mail. Old sessions end.

    Without a `level` a new one is an agent, and a known one keeps hers.
    """
    agent = find_agent(session, email)
    if agent is None:
        agent = Agent(
            id=new_id(),
            name=name,
            email=email.strip().lower(),
            password_hash=password_hash,
            created_at=utc_now(),
            level=level or "agent",
        )
        session.add(agent)
    else:
        agent.name, agent.password_hash, agent.disabled_at = name, password_hash, None
        agent.level = level or agent.level
        session.execute(delete(agent_sessions).where(agent_sessions.c.agent_id == agent.id))
    return agent


def find_agent(session: Session, email: str) -> Agent | None:
    """The agent with this e-mail, in any case of letters."""
    query = select(Agent).where(agents.c.email == email.strip().lower())
    found: Agent | None = session.execute(query).scalar_one_or_none()
    return found


def list_agents(session: Session) -> list[Agent]:
    """All agents, also disabled ones, by name."""
    return list(session.execute(select(Agent).order_by(agents.c.name, agents.c.id)).scalars())


def disable_agent(session: Session, email: str) -> bool:
    """Keep an agent from signing in and end her sessions; False when there is none with this e-mail.

    Whoever waits for her answer waits in the queue again.
    """
    agent = find_agent(session, email)
    if agent is None:
        return False
    agent.disabled_at = utc_now()
    session.execute(delete(agent_sessions).where(agent_sessions.c.agent_id == agent.id))
    requeue_conversations(session, agent)
    return True


def open_session(session: Session, agent_id: str, hours: float) -> str:
    """Sign an agent in; returns the cookie's value, which is not stored. Ended sessions are swept out."""
    now = utc_now()
    session.execute(delete(agent_sessions).where(agent_sessions.c.expires_at < now))
    token = new_token()
    session.add(
        AgentSession(
            token_hash=token_hash(token),
            agent_id=agent_id,
            created_at=now,
            expires_at=now + timedelta(hours=hours),
        )
    )
    return token


def close_session(session: Session, token: str) -> None:
    """Sign out. A session that has ended already is no error."""
    session.execute(delete(agent_sessions).where(agent_sessions.c.token_hash == token_hash(token)))


def agent_of_session(session: Session, token: str) -> Agent | None:
    """Who is signed in with this cookie; None when nobody."""
    query = (
        select(Agent)
        .join(agent_sessions, agent_sessions.c.agent_id == agents.c.id)
        .where(
            agent_sessions.c.token_hash == token_hash(token),
            agent_sessions.c.expires_at > utc_now(),
            agents.c.disabled_at.is_(None),
        )
    )
    found: Agent | None = session.execute(query).scalar_one_or_none()
    return found
