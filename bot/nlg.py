"""Answers in the shopper's language, filled from `locales/`."""

# ruff: noqa: ARG002 - Rasa's interface names the arguments, needed or not.

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.language import language_of, spoken_of
from locales.sentences import ROOT, Age, Country, Measure, Money, Percent, SentenceError, Sentences

# What travels beside a response without being one of its variables.
_NOT_VARIABLES = frozenset(
    [
        *("text", "image", "json_message", "template", "response", "attachment", "buttons", "elements"),
        *(
            "quick_replies",
            "custom",
            "domain_responses",
            "choices",
            "also",
            "lines",
            "card",
            "handoff",
            "rating",
            "approval",
            "settled",
            "languages",
        ),
    ]
)
_FOR_THE_DESK = ("card", "handoff", "approval", "settled", "rating")
_WITHOUT_SPACES = frozenset({"zh", "ja"})


class FluentNaturalLanguageGenerator(NaturalLanguageGenerator):  # type: ignore[misc]
    """Fills a response from the Fluent files and chooses another wording than the last time.

    Beside the variables a response may carry `choices` (buttons), `lines` (further sentences, each on a line
    and with values of its own: ``{"sentence": name, ...}``), `also` (names of sentences that continue the
    text, below the lines where there are any), `card`, `handoff`, `approval`, `settled` and `rating` (data
    for the desk) and `languages` (or locales), in which to say it instead of the conversation's, one below
    the other, as far as they are spoken; the buttons are in the first of them.
    """

    def __init__(self, endpoint_config: EndpointConfig | None = None, domain: Domain | None = None) -> None:
        """`endpoint_config` may name another folder of sentences as `locales`."""
        settings = endpoint_config.kwargs if endpoint_config else {}
        self.sentences = Sentences.load(Path(settings.get("locales", ROOT)))

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any
    ) -> dict[str, Any]:
        """The message for the response `utter_action`. Raises `SentenceError` where a sentence is missing."""
        languages = spoken_of(kwargs.get("languages") or [], self.sentences.languages) or [
            language_of(tracker)
        ]
        wordings = [self._wording(utter_action, language, tracker) for language in languages]
        also = kwargs.get("also") or []
        given = {key: value for key, value in kwargs.items() if key not in _NOT_VARIABLES}
        texts = [
            self._text(language, wording, kwargs.get("lines") or [], also, given)
            for language, wording in zip(languages, wordings, strict=True)
        ]
        message: dict[str, Any] = {
            "text": "\n".join(texts),
            "buttons": [self._button(languages[0], choice) for choice in kwargs.get("choices") or []],
            "wording": wordings[0],
        }
        custom = {key: kwargs[key] for key in _FOR_THE_DESK if kwargs.get(key)}
        return {**message, "custom": custom} if custom else message

    def _text(
        self,
        language: str,
        wording: str,
        lines: list[dict[str, Any]],
        also: list[str],
        given: dict[str, Any],
    ) -> str:
        """The response in its `wording`, the `lines` below it, and the sentences `also`."""
        if not lines:
            return self._passage(language, [wording, *also], given)
        texts = [
            self._passage(language, [wording], given),
            *(self._passage(language, [line["sentence"]], {**given, **line}) for line in lines),
        ]
        return "\n".join([*texts, self._passage(language, also, given)] if also else texts)

    def _passage(self, language: str, names: list[str], given: dict[str, Any]) -> str:
        """The sentences `names`, one after the other."""
        values = {key: self._native(language, key, value) for key, value in given.items()}
        texts = [self._filled(language, name, values) for name in names]
        return ("" if language in _WITHOUT_SPACES else " ").join(texts)

    def _wording(self, response: str, language: str, tracker: DialogueStateTracker) -> str:
        """The variant after the one used last; the first in a fresh conversation."""
        variants = self.sentences.variants(language, response)
        for event in reversed(tracker.events):
            if isinstance(event, BotUttered) and event.metadata.get("utter_action") == response:
                used = event.metadata.get("wording")
                return (
                    variants[(variants.index(used) + 1) % len(variants)] if used in variants else variants[0]
                )
        return variants[0]

    def _filled(self, language: str, name: str, values: dict[str, Any]) -> str:
        needed = self.sentences.variables(language, name)
        return self.sentences.format(language, name, **{key: values[key] for key in values if key in needed})

    def _button(self, language: str, choice: dict[str, Any]) -> dict[str, str]:
        """A choice's `title` names a sentence; `label` is shown as it is (a product's name, a size)."""
        if "label" in choice:
            return {"title": choice["label"], "payload": choice["payload"]}
        values = {
            key: self._native(language, key, value) for key, value in (choice.get("values") or {}).items()
        }
        return {
            "title": self.sentences.format(language, choice["title"], **values),
            "payload": choice["payload"],
        }

    def _native(self, language: str, key: str, value: Any) -> Any:
        """JSON as the sentences take it: ISO days under ``*_on``, times under ``*_at``,
        ``{"amount", "currency"}`` for money, ``{"number", "unit"}`` for a measure,
        ``{"percent": [low, high]}``, ``{"minutes_ago": n}``, ``{"country": code}``,
        ``{"countries": [code, ...]}`` and ``{"names": [...]}`` for lists, ``{"sentences": [...]}`` for
        a list of sentences by name, ``{"words": [...]}`` for codes of the catalogue such as colour_navy.
        """
        if isinstance(value, dict):
            if set(value) == {"amount", "currency"}:
                return Money(value["amount"], value["currency"])
            if set(value) == {"number", "unit"}:
                return Measure(value["number"], value["unit"])
            if set(value) == {"words"}:
                return [self._word(language, name) for name in value["words"]]
            if set(value) == {"sentences"}:
                return [self.sentences.format(language, name) for name in value["sentences"]]
            if set(value) == {"percent"}:
                return Percent(*value["percent"])
            if set(value) == {"minutes_ago"}:
                return Age(value["minutes_ago"])
            if set(value) == {"country"}:
                return Country(value["country"])
            if set(value) == {"countries"}:
                return [Country(code) for code in value["countries"]]
            if set(value) == {"names"}:
                return list(value["names"])
            raise SentenceError(
                f"Expected text, a number, money, a country or a list as {key}, "
                f"got an object with {set(value)}."
            )
        if isinstance(value, str) and key.endswith("_on"):
            return date.fromisoformat(value)
        if isinstance(value, str) and key.endswith("_at"):
            return datetime.fromisoformat(value.replace("Z", "+00:00"))
        return value

    def _word(self, language: str, name: str) -> str:
        """The word for a code; one that came with a new product shows as it is until it is given a word."""
        if name in self.sentences.names(language):
            return self.sentences.format(language, name)
        return name.partition("_")[2].replace("_", " ")
