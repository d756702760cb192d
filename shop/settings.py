"""What the shop reads from the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, cast, get_args

LOCAL_URLS = ("http://127.0.0.1:", "http://localhost:")
SmtpSecurity = Literal["starttls", "tls", "none"]


@dataclass(frozen=True)
class SmtpSettings:
    """The shop's mail server. `security` "none" is for a server on the same machine only."""

    host: str
    port: int
    sender: str
    user: str = ""
    password: str = ""
    security: SmtpSecurity = "starttls"


@dataclass(frozen=True)
class TrackingSettings:
    """Whom to ask for parcels: 17TRACK at `url`, with the account's `key`.

    `timeout_seconds` bounds a question with all its attempts, `every_minutes` how often it is put for the
    same parcel, `watch_seconds` how often the desk looks which parcels under way are due; 0 is never.
    """

    key: str
    url: str = "https://api.17track.net/track/v2.2"
    timeout_seconds: float = 4.0
    every_minutes: float = 5.0
    watch_seconds: float = 60.0

    @property
    def is_local(self) -> bool:
        """Whether nobody outside this machine is asked."""
        return self.url.startswith(LOCAL_URLS)


@dataclass(frozen=True)
class VendureSettings:
    """A Vendure shop: its Admin API's address, and an administrator who may read and cancel orders.

    `channel` is the token of the channel, empty for the default one. `seconds` bounds one question with all
    its tries.
    """

    url: str
    user: str
    password: str = field(repr=False)
    channel: str = ""
    seconds: float = 4.0


@dataclass(frozen=True)
class Settings:
    """`database_url`: any SQLAlchemy URL of SQLite or PostgreSQL (`SHOP_DATABASE_URL`).

    `smtp`: None where no mail server is set; then `outbox` is the file to which the demo writes its mails
    instead, None outside the demo. `tracking`: None where parcels are only what the shop's own tables say.
    `pages_url`: where the shop's pages are, for links in mails (`SHOP_URL`).
    `vendure`: the shop whose orders and goods are told, None for our own.
    """

    database_url: str = "sqlite:///var/shop.db"
    smtp: SmtpSettings | None = None
    outbox: Path | None = None
    tracking: TrackingSettings | None = None
    pages_url: str = "http://127.0.0.1:8000"
    vendure: VendureSettings | None = None

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> Settings:
        """Settings from `environment`, by default the process's own. Raises ValueError for a wrong one."""
        values = os.environ if environment is None else environment
        demo = values.get("STORESIDE_DEMO") == "1"
        return cls(
            database_url=values.get("SHOP_DATABASE_URL") or cls.database_url,
            smtp=_smtp(values),
            outbox=Path(values.get("SHOP_OUTBOX") or "var/outbox.log") if demo else None,
            tracking=_tracking(values),
            pages_url=_pages_url(values),
            vendure=_vendure(values),
        )


def _pages_url(values: Mapping[str, str]) -> str:
    url = values.get("SHOP_URL") or f"http://127.0.0.1:{values.get('PORT') or 8000}"
    if not url.startswith(("http://", "https://")):
        raise ValueError(f"Expected SHOP_URL to be the address of the shop's pages; got {url!r}.")
    return url.rstrip("/")


def _smtp(values: Mapping[str, str]) -> SmtpSettings | None:
    host = values.get("SMTP_HOST")
    if not host:
        return None
    security = values.get("SMTP_SECURITY") or "starttls"
    if security not in get_args(SmtpSecurity):
        raise ValueError(f"Expected SMTP_SECURITY to be one of starttls, tls, none; got {security!r}.")
    port = values.get("SMTP_PORT") or {"starttls": "587", "tls": "465"}.get(security, "25")
    if not port.isdecimal():
        raise ValueError(f"Expected SMTP_PORT to be a number; got {port!r}.")
    sender = values.get("SMTP_SENDER") or ""
    if "@" not in sender:
        raise ValueError(f"Expected SMTP_SENDER to be the shop's e-mail address; got {sender!r}.")
    return SmtpSettings(
        host=host,
        port=int(port),
        sender=sender,
        user=values.get("SMTP_USER") or "",
        password=values.get("SMTP_PASSWORD") or "",
        security=cast(SmtpSecurity, security),
    )


def _tracking(values: Mapping[str, str]) -> TrackingSettings | None:
    key = values.get("TRACKING_KEY")
    if not key:
        return None
    default = TrackingSettings(key)
    url = (values.get("TRACKING_URL") or default.url).rstrip("/")
    if not url.startswith(("https://", *LOCAL_URLS)):
        raise ValueError(
            f"Expected TRACKING_URL to begin with https://, as the key goes with it; got {url!r}."
        )
    return TrackingSettings(
        key=key,
        url=url,
        timeout_seconds=_number(values, "TRACKING_TIMEOUT_SECONDS", default.timeout_seconds, highest=7.0),
        every_minutes=_number(values, "TRACKING_EVERY_MINUTES", default.every_minutes, highest=1440.0),
        watch_seconds=_number(values, "TRACKING_WATCH_SECONDS", default.watch_seconds, highest=3600.0)
        if values.get("TRACKING_WATCH_SECONDS") != "0"
        else 0.0,
    )


def _number(values: Mapping[str, str], name: str, default: float, *, highest: float) -> float:
    written = values.get(name)
    if not written:
        return default
    try:
        number = float(written)
    except ValueError:
        number = -1.0
    if not 0 < number <= highest:
        raise ValueError(f"Expected {name} to be a number above 0, up to {highest:g}; got {written!r}.")
    return number


def _vendure(values: Mapping[str, str]) -> VendureSettings | None:
    connector = values.get("SHOP_CONNECTOR") or "embedded"
    if connector not in ("embedded", "vendure"):
        raise ValueError(f"Expected SHOP_CONNECTOR to be embedded or vendure; got {connector!r}.")
    if connector == "embedded":
        return None
    given = {name: values.get(name) or "" for name in ("VENDURE_URL", "VENDURE_USER", "VENDURE_PASSWORD")}
    if missing := [name for name, value in given.items() if not value]:
        raise ValueError(f"Expected {', '.join(missing)} where SHOP_CONNECTOR is vendure; got nothing.")
    url = given["VENDURE_URL"]
    if not url.startswith(("https://", "http://")):
        raise ValueError(f"Expected VENDURE_URL to be the address of an Admin API; got {url!r}.")
    seconds = values.get("VENDURE_SECONDS") or "4"
    if not seconds.isdecimal() or int(seconds) < 1:
        raise ValueError(f"Expected VENDURE_SECONDS to be whole seconds; got {seconds!r}.")
    return VendureSettings(
        url=url,
        user=given["VENDURE_USER"],
        password=given["VENDURE_PASSWORD"],
        channel=values.get("VENDURE_CHANNEL") or "",
        seconds=float(seconds),
    )
