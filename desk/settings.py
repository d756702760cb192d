"""What the desk reads from the environment. `docs/protocol.md` lists it all."""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

SECRETS = Path("var/secrets")
SETTINGS = (
    "PORT",
    "HOST",
    "DESK_DATABASE_URL",
    "SHOP_DATABASE_URL",
    "WORKER_URLS",
    "WORKER_TOKEN",
    "SITE_KEYS",
    "MESSAGE_MAX_CHARACTERS",
    "TURN_DEADLINE_SECONDS",
    "TURN_ATTEMPTS",
    "TURN_LEASE_SECONDS",
    "TURN_CONCURRENCY",
    "MESSAGES_PER_MINUTE",
    "CONVERSATIONS_PER_MINUTE",
    "SIGN_INS_PER_MINUTE",
    "SESSION_HOURS",
    "RATING_PAUSE_DAYS",
    "TOUCH_SECONDS",
    "PHOTO_FOLDER",
    "PHOTO_MAX_BYTES",
    "PHOTOS_PER_HOUR",
    "PHOTOS_PER_CONVERSATION",
    "FORGET_SECONDS",
    "APPROVAL_HOURS",
    "STORESIDE_DEMO",
)
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


class SettingInvalid(Exception):
    """A variable of the environment does not say what it must say."""


@dataclass(frozen=True)
class Settings:
    """A rate of 0, per minute or hour, means no limit. `site_keys` maps a site to its HS256 secret or PEM."""

    port: int = 8000
    host: str = "127.0.0.1"
    database_url: str = "sqlite:///var/desk.db"
    shop_database_url: str = "sqlite:///var/shop.db"
    worker_urls: tuple[str, ...] = ("http://127.0.0.1:8001",)
    worker_token: str = field(default="", repr=False)
    site_keys: Mapping[str, str] = field(default_factory=dict, repr=False)
    message_max_characters: int = 4000
    turn_deadline_seconds: float = 10.0
    turn_attempts: int = 3
    turn_lease_seconds: float = 4.0
    turn_concurrency: int = 32
    messages_per_minute: int = 120
    conversations_per_minute: int = 60
    sign_ins_per_minute: int = 5
    session_hours: float = 12.0
    rating_pause_days: int = 7
    touch_seconds: float = 5.0
    photo_folder: Path = Path("var/photos")
    photo_max_bytes: int = 10_000_000
    photos_per_hour: int = 20
    photos_per_conversation: int = 60
    forget_seconds: float = 600.0
    approval_hours: float = 24.0
    demo: bool = False

    @property
    def request_max_bytes(self) -> int:
        """Room for the longest message even when each character is an escaped surrogate pair (12 bytes)."""
        return 16_384 + 12 * self.message_max_characters

    @property
    def on_loopback(self) -> bool:
        """Whether only this machine can reach the desk."""
        return self.host in _LOOPBACK

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> Settings:
        """Settings from `environment`, by default the process's own. Raises `SettingInvalid`."""
        values = os.environ if environment is None else environment
        return cls(
            port=_whole(values, "PORT", cls.port, lowest=0, highest=65_535),
            host=values.get("HOST") or cls.host,
            database_url=_database_url(values, "DESK_DATABASE_URL", cls.database_url),
            shop_database_url=_database_url(values, "SHOP_DATABASE_URL", cls.shop_database_url),
            worker_urls=_urls(values.get("WORKER_URLS") or ",".join(cls.worker_urls)),
            worker_token=values.get("WORKER_TOKEN") or secret(SECRETS / "worker-token"),
            site_keys=_site_keys(values.get("SITE_KEYS")),
            message_max_characters=_whole(
                values, "MESSAGE_MAX_CHARACTERS", cls.message_max_characters, lowest=1
            ),
            turn_deadline_seconds=_number(values, "TURN_DEADLINE_SECONDS", cls.turn_deadline_seconds),
            turn_attempts=_whole(values, "TURN_ATTEMPTS", cls.turn_attempts, lowest=1),
            turn_lease_seconds=_number(values, "TURN_LEASE_SECONDS", cls.turn_lease_seconds),
            turn_concurrency=_whole(values, "TURN_CONCURRENCY", cls.turn_concurrency, lowest=1),
            messages_per_minute=_whole(values, "MESSAGES_PER_MINUTE", cls.messages_per_minute),
            conversations_per_minute=_whole(values, "CONVERSATIONS_PER_MINUTE", cls.conversations_per_minute),
            sign_ins_per_minute=_whole(values, "SIGN_INS_PER_MINUTE", cls.sign_ins_per_minute),
            session_hours=_number(values, "SESSION_HOURS", cls.session_hours),
            rating_pause_days=_whole(values, "RATING_PAUSE_DAYS", cls.rating_pause_days),
            touch_seconds=_number(values, "TOUCH_SECONDS", cls.touch_seconds, lowest=0),
            photo_folder=Path(values.get("PHOTO_FOLDER") or cls.photo_folder),
            photo_max_bytes=_whole(values, "PHOTO_MAX_BYTES", cls.photo_max_bytes, lowest=1000),
            photos_per_hour=_whole(values, "PHOTOS_PER_HOUR", cls.photos_per_hour),
            photos_per_conversation=_whole(values, "PHOTOS_PER_CONVERSATION", cls.photos_per_conversation),
            forget_seconds=_number(values, "FORGET_SECONDS", cls.forget_seconds),
            approval_hours=_number(values, "APPROVAL_HOURS", cls.approval_hours, lowest=1e-4),
            demo=values.get("STORESIDE_DEMO", "") == "1",
        )


def secret(path: Path) -> str:
    """The secret kept in `path`; made there, readable by its owner only, when there is none.

    Several processes may ask at once for a secret that does not exist: each writes a file of its own and
    tries to link it into place, which only the first can; so nobody ever reads a half-written one.
    """
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(48))
        try:
            os.link(draft, path)
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    return path.read_text("utf-8").strip()


def _number(values: Mapping[str, str], name: str, default: float, *, lowest: float = 0.05) -> float:
    text = values.get(name)
    if not text:
        return default
    try:
        number = float(text)
    except ValueError:
        raise SettingInvalid(f"Expected {name} to be a number, got {text!r}.") from None
    if not lowest <= number < 1e9:
        raise SettingInvalid(f"Expected {name} to be at least {lowest:g}, got {text!r}.")
    return number


def _whole(
    values: Mapping[str, str], name: str, default: int, *, lowest: int = 0, highest: int = 10**9
) -> int:
    text = values.get(name)
    number = _number(values, name, default, lowest=lowest)
    if number != int(number) or number > highest:
        raise SettingInvalid(
            f"Expected {name} to be a whole number from {lowest} to {highest}, got {text!r}."
        )
    return int(number)


def _database_url(values: Mapping[str, str], name: str, default: str) -> str:
    text = values.get(name) or default
    try:
        url = make_url(text)
        url.get_dialect()
        backend = url.get_backend_name()
    except ArgumentError:
        backend = None
    if backend not in ("sqlite", "postgresql"):
        # Without what it says: there may be a password in it.
        raise SettingInvalid(
            f"Expected {name} to be like sqlite:///var/desk.db or postgresql://user@host/database; "
            "got something else."
        )
    return text


def _urls(text: str) -> tuple[str, ...]:
    urls = tuple(url.strip().rstrip("/") for url in text.split(",") if url.strip())
    if not urls or not all(url.startswith(("http://", "https://")) for url in urls):
        raise SettingInvalid(f"Expected WORKER_URLS to be http addresses with commas between, got {text!r}.")
    return urls


def _site_keys(text: str | None) -> Mapping[str, str]:
    if not text:
        return {"demo": secret(SECRETS / "site-key")}
    try:
        keys = json.loads(text)
    except ValueError:
        keys = None
    if not isinstance(keys, dict) or not all(
        isinstance(key, str) and len(key) >= 32 for key in keys.values()
    ):
        raise SettingInvalid(
            'Expected SITE_KEYS to be a JSON object such as {"demo": "<32 characters or more, or PEM>"}.'
        )
    for site, key in keys.items():
        if is_pem(key):
            _check_pem(site, key)
    return keys


def is_pem(key: str) -> bool:
    """Whether a site's key is a PEM, hence RS256; else it is a secret, hence HS256."""
    return key.lstrip().startswith("-----BEGIN")


def _check_pem(site: str, key: str) -> None:
    from jwt.algorithms import RSAAlgorithm

    try:
        RSAAlgorithm(RSAAlgorithm.SHA256).prepare_key(key)
    except Exception as error:
        raise SettingInvalid(
            f"Expected SITE_KEYS to have an RSA public key in PEM for site {site!r}; what is there is none."
        ) from error
