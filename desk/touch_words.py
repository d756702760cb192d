"""The words of what the shop tells of its own accord, from ``locales/<language>/touches.ftl``."""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from typing import Any

from locales.sentences import LANGUAGES, ROOT, Sentences
from shop.mail import Mail
from shop.parcel_cards import parcel_card
from shop.services.stock_notices import DueNotice
from shop.services.touch_jobs import TouchJob

FILE = "touches.ftl"
STARS = (1, 2, 3, 4, 5)
# What follows the sentence of a kind where the day is known.
MORE = {
    "received": ("ships_on", "utter_touch_ships"),
    "packed": ("to_on", "utter_touch_expected"),
    "shipped": ("to_on", "utter_touch_expected"),
    "delayed": ("to_on", "utter_touch_expected"),
}
# Kinds of which the shopper may want to know more, and the intent that tells her.
QUESTIONS = {
    **dict.fromkeys(("delayed", "late", "lost"), "report_late_parcel"),
    "in_customs": "report_customs_problem",
    **dict.fromkeys(("delivery_attempted", "returned_to_sender"), "ask_shipping_status"),
    "delivered": "report_missing_parcel",
}
_WITHOUT_CARD = frozenset({"packed"})
_WITHOUT_SPACES = frozenset({"zh", "ja"})


@dataclass(frozen=True)
class TouchMessage:
    """A message of the bot: its response's name, text, buttons of title and payload, card."""

    response: str
    text: str
    buttons: list[dict[str, str]]
    card: dict[str, Any] | None


def touch_message(job: TouchJob, language: str, said: int = 0) -> TouchMessage:
    """What the chat says in `language`; in other words than the time before where it was `said` already."""
    return TouchMessage(
        response=f"utter_touch_{job.kind}",
        text=_text(job, language, said),
        buttons=_buttons(job, language),
        card=parcel_card(job.parcel, job.tracking) if job.parcel and job.kind not in _WITHOUT_CARD else None,
    )


def touch_mail(job: TouchJob) -> Mail:
    """The same as a mail in the customer's own language."""
    language = spoken(job.language)
    words = sentences()
    closing = "mail_touch_rate" if job.touch == "satisfaction" else "mail_touch_ask"
    text = "\n\n".join(
        [
            words.format(language, "mail_touch_hello", name=job.name),
            _text(job, language, 0),
            words.format(language, closing),
            words.format(language, "mail_touch_stop"),
        ]
    )
    subject = words.format(language, f"mail_touch_subject_{job.kind}", order_number=job.order_number)
    return Mail(job.email, _plain(subject), text, key=job.key)


def stock_mail(due: DueNotice) -> Mail:
    """The mail to who waited for something to come back."""
    language, words = spoken(due.language), sentences()
    named = {"title": f"{due.title} ({due.size})" if due.size else due.title}
    return Mail(
        due.email,
        _plain(words.format(language, "mail_stock_subject", **named)),
        words.format(language, "mail_stock_text", **named),
        key=f"stock-{due.notice_id}-{due.requested_at:%Y%m%d%H%M%S}",
    )


def spoken(language: str) -> str:
    """The language itself, English where there are no sentences in it."""
    return language if language in LANGUAGES else "en"


@functools.cache
def sentences() -> Sentences:
    """Only our file of each language: the bot's own many sentences stay with the bot."""
    return Sentences(
        {
            language: [(f"{language}/{FILE}", (ROOT / language / FILE).read_text("utf-8"))]
            for language in LANGUAGES
        }
    )


def _text(job: TouchJob, language: str, said: int) -> str:
    words = sentences()
    wordings = words.variants(language, f"utter_touch_{job.kind}")
    texts = [words.format(language, wordings[said % len(wordings)], **job.values)]
    needed, more = MORE.get(job.kind, (None, ""))
    if needed in job.values:
        texts.append(words.format(language, more, **job.values))
    return ("" if language in _WITHOUT_SPACES else " ").join(texts)


def _buttons(job: TouchJob, language: str) -> list[dict[str, str]]:
    words = sentences()
    if job.touch == "satisfaction":
        return [
            {
                "title": words.format(language, "button_touch_stars", stars=stars),
                "payload": _payload("rate", rating=stars, order_number=job.order_number),
            }
            for stars in STARS
        ]
    if job.kind not in QUESTIONS:
        return []
    title = "button_touch_not_here" if job.kind == "delivered" else "button_touch_what_now"
    return [
        {
            "title": words.format(language, title),
            "payload": _payload(QUESTIONS[job.kind], order_number=job.order_number),
        }
    ]


def _payload(intent: str, **details: str | int) -> str:
    return f"/{intent}{json.dumps(details)}"


def _plain(subject: str) -> str:
    """Without the marks of direction that keep a number readable in a text, but not in a list of mails."""
    return subject.translate({ord(mark): None for mark in "\u2068\u2069"})
