"""Waits until the desk would answer a message, then says where everything is: ``python -m desk.announce``."""

from __future__ import annotations

import sys
import time
import urllib.error
import urllib.request

from desk.settings import Settings

_WITHIN_SECONDS = 120.0
_PAUSE_SECONDS = 0.2


def main() -> int:
    """Print the addresses; 1 when the desk is not ready within two minutes."""
    settings = Settings.from_environment()
    base = (
        f"http://{settings.host if settings.host not in ('0.0.0.0', '::') else '127.0.0.1'}:{settings.port}"  # noqa: S104
    )
    if not _wait(f"{base}/api/v1/health"):
        print(
            f"Storeside is not ready after {_WITHIN_SECONDS:.0f} s: {base}/api/v1/health says why.",
            file=sys.stderr,
        )
        return 1
    print(_announcement(base, settings), flush=True)
    return 0


def _wait(url: str) -> bool:
    until = time.monotonic() + _WITHIN_SECONDS
    while time.monotonic() < until:
        try:
            with urllib.request.urlopen(url, timeout=5):  # noqa: S310 - our own address
                return True
        except (urllib.error.URLError, OSError):
            time.sleep(_PAUSE_SECONDS)
    return False


def _announcement(base: str, settings: Settings) -> str:
    lines = [
        "Storeside is ready.",
        "",
        f"  Shop and chat   {base}/",
        f"  Desk            {base}/desk",
        f"  Protocol        {base}/api/v1/openapi.json",
    ]
    if settings.demo and settings.on_loopback:
        from desk.demo import AGENTS, PASSWORD

        lines += ["", f"  Sign in at the desk with the password {PASSWORD} as"]
        lines += [f"    {name:<8} {email}" for name, email in AGENTS.items()]
    width = max(map(len, lines)) + 2
    return "\n".join(["", "─" * width, *lines, "─" * width, "", "  Stop with Ctrl-C.", ""])


if __name__ == "__main__":
    sys.exit(main())
