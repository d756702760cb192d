"""What the demo storefront reads from the environment, and the key it signs with."""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

DEFAULT_KEY_FILE = Path("var/secrets/site-key")


@dataclass(frozen=True)
class StorefrontSettings:
    """`site` is the storefront's name at the desk, `site_key` the secret the two share (HS256)."""

    site_key: str = field(repr=False)
    site: str = "demo"

    def __post_init__(self) -> None:
        if not self.site_key or self.site_key.startswith("-----BEGIN"):
            raise ValueError(
                f"Expected a shared secret as the key of site {self.site!r}; got "
                f"{'a PEM key' if self.site_key else 'nothing'}. The demo storefront signs with HS256 only."
            )

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> StorefrontSettings:
        """The key of site "demo" in `SITE_KEYS` (a JSON object), else the one kept in `var/secrets/`."""
        values = os.environ if environment is None else environment
        stated = values.get("SITE_KEYS")
        if not stated:
            return cls(site_key=kept_secret(DEFAULT_KEY_FILE))
        return cls(site_key=_key_of(cls.site, stated))

    @property
    def cookie_key(self) -> bytes:
        """The key of the session cookie: derived, so that a token for the chat is never a session."""
        return hmac.new(self.site_key.encode(), b"storefront session", hashlib.sha256).digest()


def kept_secret(path: Path) -> str:
    """The secret in `path`, made at first use (mode 0600). Safe where several processes start at once."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    made = path.with_name(f"{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
    try:
        if not path.exists():
            with os.fdopen(os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
                file.write(secrets.token_urlsafe(48))
            # A link, unlike an open, appears with its content: nobody can read half a secret.
            os.link(made, path)
    except FileExistsError:
        pass
    finally:
        made.unlink(missing_ok=True)
    return path.read_text(encoding="utf-8").strip()


def _key_of(site: str, stated: str) -> str:
    try:
        keys = json.loads(stated)
    except ValueError as error:
        raise ValueError(
            'Expected SITE_KEYS as JSON such as {"demo": "<secret>"}; it is not JSON.'
        ) from error
    key = keys.get(site) if isinstance(keys, dict) else None
    if not isinstance(key, str):
        raise ValueError(f"Expected SITE_KEYS to be a JSON object with a secret for {site!r}; it has none.")
    return key
