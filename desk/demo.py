"""The demo's agents. Their password is public: they sign in only where nobody else reaches the desk."""

from __future__ import annotations

from sqlalchemy.orm import Session

from desk.database import create_desk_engine, lock_schema
from desk.passwords import hash_password
from desk.services.agents import add_agent, disable_agent, find_agent
from desk.settings import Settings

PASSWORD = "storeside-demo"  # noqa: S105 - public on purpose, see above
# Who may grant what no other agent may.
LEAD = "Aiko"
AGENTS = {
    "Maya": "maya@storeside.example",
    "Jonas": "jonas@storeside.example",
    "Aiko": "aiko@storeside.example",
}


def is_demo(settings: Settings) -> bool:
    """Whether the demo's agents may sign in."""
    return settings.demo and settings.on_loopback


def prepare_agents(settings: Settings) -> None:
    """Create the demo's agents where they may be, disable them where they may not."""
    engine = create_desk_engine(settings.database_url).execution_options(sqlite_begin="IMMEDIATE")
    try:
        with Session(engine, future=True) as session, session.begin():
            lock_schema(session.connection())
            for name, email in AGENTS.items():
                if not is_demo(settings):
                    disable_agent(session, email)
                    continue
                agent = find_agent(session, email)
                if agent is None or agent.disabled_at is not None:
                    hashed = hash_password(PASSWORD)
                    agent = add_agent(session, name=name, email=email, password_hash=hashed)
                agent.level = "lead" if name == LEAD else "agent"
    finally:
        engine.dispose()
