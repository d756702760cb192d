"""Agents on the command line: ``python -m desk.agents add --name Maya --email maya@shop.example``."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Sequence

from sqlalchemy.orm import Session

from desk.database import create_desk_engine, migrate
from desk.passwords import MINIMUM_CHARACTERS, hash_password
from desk.services.agents import add_agent, disable_agent, list_agents
from desk.settings import Settings
from shop.services.remedies import REMEDY_LEVELS

LEVELS = REMEDY_LEVELS[1:]


def main(arguments: Sequence[str] | None = None) -> int:
    """Add, list or disable agents. The password is asked for, or read from a pipe; never an argument."""
    chosen = _parser().parse_args(arguments)
    url = Settings.from_environment().database_url
    migrate(url)
    engine = create_desk_engine(url).execution_options(sqlite_begin="IMMEDIATE")
    try:
        if chosen.command == "add":
            return _add(engine, chosen.name, chosen.email, chosen.level)
        with Session(engine, future=True) as session, session.begin():
            return _disable(session, chosen.email) if chosen.command == "disable" else _list(session)
    finally:
        engine.dispose()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m desk.agents", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    add = commands.add_parser("add", help="a new agent, or a new name and password for a known e-mail")
    add.add_argument("--name", required=True, help="as shoppers see it")
    add.add_argument("--email", required=True)
    add.add_argument("--level", choices=LEVELS, help="what she may grant; agent unless told")
    commands.add_parser("list", help="all agents")
    disable = commands.add_parser("disable", help="end the sessions of an agent and let her sign in no more")
    disable.add_argument("--email", required=True)
    return parser


def _add(engine: object, name: str, email: str, level: str | None) -> int:
    if not name.strip() or "@" not in email:
        print("Expected a name and an e-mail address.", file=sys.stderr)
        return 2
    password = getpass.getpass("Password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    if len(password) < MINIMUM_CHARACTERS:
        print(f"Expected a password of at least {MINIMUM_CHARACTERS} characters.", file=sys.stderr)
        return 2
    hashed = hash_password(password)
    with Session(engine, future=True) as session, session.begin():
        agent = add_agent(session, name=name.strip(), email=email, password_hash=hashed, level=level)
        print(f"{agent.name} <{agent.email}> can sign in, as {agent.level}.")
    return 0


def _list(session: Session) -> int:
    for agent in list_agents(session):
        print(f"{agent.name} <{agent.email}> {agent.level}{' (disabled)' if agent.disabled_at else ''}")
    return 0


def _disable(session: Session, email: str) -> int:
    if disable_agent(session, email):
        print(f"{email} can sign in no more.")
        return 0
    print(f"Expected the e-mail of an agent, got {email}.", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
