"""What the bot worker reads from the environment."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

TOKEN_FILE = Path("var/secrets/worker-token")


class SettingInvalid(Exception):
    """A variable of the environment does not say what it must say."""


@dataclass(frozen=True)
class Settings:
    """Times are in seconds.

    `action_seconds` is shorter than the desk's deadline for a turn, so that the desk hears why a turn failed.
    """

    port: int
    token: str
    models: Path
    message_max_characters: int
    action_seconds: float

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> Settings:
        """Settings from `environment`, by default the process's own; makes a token if there is none.

        Raises `SettingInvalid`.
        """
        values = os.environ if environment is None else environment
        return cls(
            port=int(_number(values, "WORKER_PORT", 8001, lowest=1, highest=65_535)),
            token=values.get("WORKER_TOKEN") or secret(TOKEN_FILE),
            models=Path(values.get("MODELS_DIR") or "models"),
            message_max_characters=int(_number(values, "MESSAGE_MAX_CHARACTERS", 4000, lowest=1)),
            action_seconds=0.8 * _number(values, "TURN_DEADLINE_SECONDS", 10, lowest=0),
        )


def _number(
    values: Mapping[str, str], name: str, default: float, *, lowest: float, highest: float = 1e9
) -> float:
    text = values.get(name)
    if not text:
        return default
    try:
        number = float(text)
    except ValueError:
        raise SettingInvalid(f"Expected {name} to be a number, got {text!r}.") from None
    if not lowest <= number <= highest:
        raise SettingInvalid(f"Expected {name} to be from {lowest:g} to {highest:g}, got {text!r}.")
    return number


def secret(path: Path) -> str:
    """The secret kept in `path` (mode 0600), made when there is none; racing processes agree on one."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(secrets.token_urlsafe(32))
    try:
        # A link appears whole or not at all: nobody ever reads half a secret.
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
    return path.read_text().strip()
