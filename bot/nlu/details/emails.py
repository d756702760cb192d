"""E-mail addresses. Bounded repeats only, so that no text can make the search slow."""

from __future__ import annotations

import re

from bot.nlu.details.detail import Detail

_EMAIL = re.compile(
    r"(?<![\w.+-])[A-Za-z0-9_][\w.+%-]{0,63}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}[A-Za-z]{2,24}",
    re.ASCII,
)


def find_emails(text: str) -> list[Detail]:
    """E-mail addresses in levelled `text`; the domain is lower-cased, the local part is left as written."""
    if "@" not in text:
        return []
    found = []
    for match in _EMAIL.finditer(text):
        local, domain = match.group().rsplit("@", 1)
        found.append(Detail("email", f"{local}@{domain.lower()}", match.start(), match.end()))
    return found
