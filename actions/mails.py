"""Mails in the shopper's words."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from actions.shop_access import shop_page
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
        return _written(
            language,
            address,
            "mail_one_time_code_subject",
            "mail_one_time_code_text",
            code=code,
            minutes=minutes,
            order_number=order_number,
        )

    return write


def reset_link_mail(language: str) -> Callable[[str, str | None, int], Mail]:
    """Writes the mail with the link to set a password, or that there is no account."""

    def write(address: str, token: str | None, minutes: int) -> Mail:
        if token is None:
            return _written(language, address, "mail_no_account_subject", "mail_no_account_text")
        link = shop_page(f"/account/reset?token={token}")
        return _written(
            language, address, "mail_reset_link_subject", "mail_reset_link_text", link=link, minutes=minutes
        )

    return write


def account_code_mail(language: str) -> Callable[[str, str | None, int], Mail]:
    """Writes the mail with the code for a change of the account, or that there is no account."""

    def write(address: str, code: str | None, minutes: int) -> Mail:
        if code is None:
            return _written(language, address, "mail_no_account_subject", "mail_no_account_text")
        return _written(
            language,
            address,
            "mail_one_time_code_subject",
            "mail_account_code_text",
            code=code,
            minutes=minutes,
        )

    return write


def new_address_mail(language: str) -> Callable[[str, str | None, int], Mail]:
    """Writes the mail with the code for a new address, or that an account has it already."""

    def write(address: str, code: str | None, minutes: int) -> Mail:
        if code is None:
            return _written(language, address, "mail_address_taken_subject", "mail_address_taken_text")
        return _written(
            language,
            address,
            "mail_one_time_code_subject",
            "mail_new_address_text",
            code=code,
            minutes=minutes,
        )

    return write


def account_changed_mail(language: str, kind: str) -> Callable[[str], Mail]:
    """Writes to the owner of an account that its e-mail address or phone (`kind`) was changed."""
    return lambda address: _written(
        language, address, "mail_account_changed_subject", "mail_account_changed_text", kind=kind
    )


def _written(language: str, address: str, subject: str, text: str, **values: Any) -> Mail:
    sentences, spoken = _sentences(), language if language in LANGUAGES else "en"
    return Mail(
        address,
        _filled(sentences, spoken, subject, values),
        _filled(sentences, spoken, text, values),
    )


def _filled(sentences: Sentences, language: str, name: str, values: dict[str, Any]) -> str:
    needed = sentences.variables(language, name)
    return sentences.format(language, name, **{key: values[key] for key in values if key in needed})
