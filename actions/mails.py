"""Mails in the shopper's words."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from locales.sentences import LANGUAGES, ROOT, Sentences
from shop.mail import Mail


@lru_cache(maxsize=1)
def _sentences() -> Sentences:
    paths = {language: ROOT / language / "mail.ftl" for language in LANGUAGES}
    return Sentences(
        {language: [(f"{language}/{path.name}", path.read_text("utf-8"))] for language, path in paths.items()}
    )


def one_time_code_mail(language: str, order_number: str) -> Callable[[str, str, int], Mail]:
    """Writes the mail with a one-time code: `(address, code, minutes)` to Mail."""

    def write(address: str, code: str, minutes: int) -> Mail:
        sentences, spoken = _sentences(), language if language in LANGUAGES else "en"
        subject = sentences.format(spoken, "mail_one_time_code_subject", code=code)
        text = sentences.format(
            spoken, "mail_one_time_code_text", code=code, minutes=minutes, order_number=order_number
        )
        return Mail(address, subject, text)

    return write
