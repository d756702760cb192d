"""Sentences in the shopper's language: Fluent files filled with names, dates, money and lists.

A message may have variants, other wordings of the same thing, written as Fluent attributes::

    utter_greet = Hello!
        .v2 = Hi there!

``format(language, "utter_greet.v2")`` gives the second one, ``variants()`` names them all. Nothing ever
falls back to another language: a sentence that is missing, or lacks one of its variables, raises
`SentenceError`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Literal

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time, format_timedelta
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, format_percent, get_currency_precision
from babel.units import format_unit
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

LANGUAGES: tuple[str, ...] = ("en", "es", "fr", "de", "pt", "it", "ru", "zh", "ja", "ko", "ar")
ROOT = Path(__file__).parent
# Texts of pages: the web build reads these, each with names of its own.
PAGES = frozenset({"widget", "storefront", "desk"})

_LOCALES = {"zh": "zh_Hans"}
_RIGHT_TO_LEFT = frozenset({"ar"})
_NEAR_DAYS = 180
_VARIANT = re.compile(r"v[2-9]")


# What is filled in may end in an abbreviation's dot ("ر.س."), which also ends the sentence. U+2069 ends what
# was filled in, U+200F keeps its direction.
_DOT_AFTER_ABBREVIATION = re.compile(r"(\.\u200f?\u2069)\.(?!\.)")


class SentenceError(Exception):
    """A sentence is not there, is written wrongly, or was not given one of its variables."""


@dataclass(frozen=True)
class Money:
    """An amount in minor units (cents, yen) of an ISO 4217 currency."""

    amount_minor: int
    currency: str


@dataclass(frozen=True)
class Country:
    """A country by its ISO 3166 alpha-2 code; its name stands in the nominative, without an article."""

    code: str


@dataclass(frozen=True)
class Percent:
    """From `low` to `high` per cent; the same twice is one number."""

    low: float
    high: float


@dataclass(frozen=True)
class Measure:
    """A number with a unit as the catalogue writes them: "2.9" and "kg", "24" and "months"."""

    number: str
    unit: str


@dataclass(frozen=True)
class Age:
    """How long ago something was, in minutes: "3 hours ago"."""

    minutes: int


Value = (
    str
    | int
    | float
    | date
    | datetime
    | Money
    | Measure
    | Country
    | Percent
    | Age
    | list[str]
    | list[Country]
)
# The catalogue's units by their CLDR names and how long they are written; others stay as they are.
_UNITS: dict[str, tuple[str, Literal["short", "long"]]] = {
    "°C": ("temperature-celsius", "short"),
    "cm": ("length-centimeter", "short"),
    "days": ("duration-day", "long"),
    "g": ("mass-gram", "short"),
    "GB": ("digital-gigabyte", "short"),
    "h": ("duration-hour", "long"),
    "kg": ("mass-kilogram", "short"),
    "l": ("volume-liter", "short"),
    "lm": ("light-lumen", "short"),
    "m": ("length-meter", "short"),
    "min": ("duration-minute", "long"),
    "ml": ("volume-milliliter", "short"),
    "mm": ("length-millimeter", "short"),
    "months": ("duration-month", "long"),
    "oz": ("mass-ounce", "short"),
    "W": ("power-watt", "short"),
}


class Sentences:
    """The sentences of all languages that have files. Immutable once loaded, so threads may share it."""

    def __init__(
        self, sources: dict[str, list[tuple[str, str]]], today: Callable[[], date] | None = None
    ) -> None:
        """`sources` maps a language to its files as (name, text); `today` is for tests of dates."""
        self._today = today or (lambda: datetime.now(timezone.utc).date())
        self._languages = {language: _Language(language, files) for language, files in sources.items()}

    @classmethod
    def load(cls, root: Path = ROOT) -> Sentences:
        """Read ``root/<language>/*.ftl`` for every language that has any, without the `PAGES`."""
        paths = {
            language: [path for path in sorted((root / language).glob("*.ftl")) if path.stem not in PAGES]
            for language in LANGUAGES
        }
        return cls(
            {
                language: [(str(path.relative_to(root)), path.read_text("utf-8")) for path in files]
                for language, files in paths.items()
                if files
            }
        )

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that have sentences, in the order of `LANGUAGES` where they are among them."""
        return tuple(self._languages)

    def format(self, language: str, name: str, /, **values: Value) -> str:
        """Fill the sentence `name` (or ``name.v2``, one of its variants) for `language`.

        Dates, money, numbers, countries and lists are written as that language writes them. Raises
        `SentenceError`.
        """
        sentences = self._language(language)
        return sentences.format(
            name, {key: self._native(value, sentences.locale) for key, value in values.items()}
        )

    def variants(self, language: str, name: str) -> tuple[str, ...]:
        """The names under which `format` gives the wordings of `name`: itself, then ``name.v2`` and on."""
        return self._language(language).variants(name)

    def names(self, language: str) -> frozenset[str]:
        """The names of all sentences of `language`, without variants."""
        return frozenset(self._language(language).messages)

    def variables(self, language: str, name: str) -> frozenset[str]:
        """The variables that `name` (one wording) uses, also through terms and other messages."""
        return self._language(language).variables(name)

    def file_of(self, language: str, name: str) -> str:
        """The file in which `name` is written, relative to the root, such as ``en/talk.ftl``."""
        return self._language(language).files[name]

    def _language(self, language: str) -> _Language:
        try:
            return self._languages[language]
        except KeyError:
            raise SentenceError(
                f"Expected a language with sentences ({', '.join(self._languages)}), got {language!r}."
            ) from None

    def _native(self, value: Value, locale: Locale) -> str | int | float:
        if isinstance(value, Money):
            amount = Decimal(value.amount_minor).scaleb(-get_currency_precision(value.currency))
            return format_currency(amount, value.currency, locale=locale)
        if isinstance(value, Country):
            return str(locale.territories.get(value.code, value.code))
        if isinstance(value, Percent):
            ends = dict.fromkeys([value.low, value.high])
            return "\u2013".join(
                format_percent(Decimal(str(end)).scaleb(-2), locale=locale, decimal_quantization=False)
                for end in ends
            )
        if isinstance(value, Measure):
            return _measure(value, locale)
        if isinstance(value, Age):
            return format_timedelta(-timedelta(minutes=value.minutes), add_direction=True, locale=locale)
        if isinstance(value, datetime):
            return f"{self._day(value.date(), locale)} {format_time(value, 'short', locale=locale)}"
        if isinstance(value, date):
            return self._day(value, locale)
        if isinstance(value, list):
            return format_list([str(self._native(part, locale)) for part in value], locale=locale)
        return value

    def _day(self, day: date, locale: Locale) -> str:
        # No weekday: inside a sentence it would need the case that only a translator knows.
        near = abs((day - self._today()).days) <= _NEAR_DAYS
        return (
            format_skeleton("MMMMd", day, locale=locale) if near else format_date(day, "long", locale=locale)
        )


def _measure(measure: Measure, locale: Locale) -> str:
    number = Decimal(measure.number)
    known = _UNITS.get(measure.unit)
    if known is None:
        return f"{format_decimal(number, locale=locale)} {measure.unit}"
    unit, length = known
    text = format_unit(number, unit, length, locale=locale)
    # Where long and short are alike, CLDR gives only the short one, and Babel the unit's own name.
    return format_unit(number, unit, "short", locale=locale) if unit in text else text


class _Language:
    def __init__(self, language: str, files: list[tuple[str, str]]) -> None:
        self.language = language
        self.locale = Locale.parse(_LOCALES.get(language, language))
        # The marks keep an order number readable inside right-to-left text; elsewhere they are only noise.
        self._bundle = FluentBundle(
            [_LOCALES.get(language, language)], use_isolating=language in _RIGHT_TO_LEFT
        )
        self.messages: dict[str, ast.Message] = {}
        self.files: dict[str, str] = {}
        self._terms: dict[str, ast.Term] = {}
        for name, text in files:
            self._read(name, text)

    def _read(self, file: str, text: str) -> None:
        resource = FluentResource(text)
        for entry in resource.body:
            if isinstance(entry, ast.Junk):
                raise SentenceError(
                    f"Expected Fluent in {file}, got: {(entry.content or '').strip()[:120]!r}."
                )
            if isinstance(entry, ast.Term):
                self._terms[entry.id.name] = entry
            if isinstance(entry, ast.Message):
                if entry.id.name in self.messages:
                    raise SentenceError(
                        f"{entry.id.name} is in {file} and in {self.files[entry.id.name]}; keep one."
                    )
                self.messages[entry.id.name] = entry
                self.files[entry.id.name] = file
        self._bundle.add_resource(resource)

    def variants(self, name: str) -> tuple[str, ...]:
        attributes = (attribute.id.name for attribute in self._message(name).attributes)
        return (name, *(f"{name}.{attribute}" for attribute in attributes if _VARIANT.fullmatch(attribute)))

    def variables(self, name: str) -> frozenset[str]:
        base, _, attribute = name.partition(".")
        return frozenset(self._variables(self._pattern(self._message(base), attribute)))

    def format(self, name: str, values: dict[str, str | int | float]) -> str:
        base, _, attribute = name.partition(".")
        self._message(base)
        message = self._bundle.get_message(base)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            raise SentenceError(
                f"The sentence {name} has no text in {self.language}; write it in {self.files[base]}."
            )
        text, errors = self._bundle.format_pattern(pattern, values)
        if errors or not isinstance(text, str):
            given = ", ".join(sorted(values)) or "none"
            raise SentenceError(
                f"The sentence {name} in {self.language} got the variables {given}: {errors}."
            )
        return _DOT_AFTER_ABBREVIATION.sub(r"\1", text)

    def _message(self, name: str) -> ast.Message:
        try:
            return self.messages[name]
        except KeyError:
            raise SentenceError(
                f"There is no sentence {name} in {self.language}; write it in locales/."
            ) from None

    def _pattern(self, message: ast.Message, attribute: str) -> ast.Pattern | None:
        if not attribute:
            return message.value
        return next((part.value for part in message.attributes if part.id.name == attribute), None)

    def _variables(self, node: ast.BaseNode | None) -> Iterator[str]:
        if node is None:
            return
        references = _References()
        references.visit(node)
        yield from references.variables
        for name in references.messages:
            yield from self._variables(self.messages[name].value if name in self.messages else None)
        for name in references.terms:
            yield from self._variables(self._terms[name].value if name in self._terms else None)


class _References(Visitor):  # type: ignore[misc]
    """Collects what a Fluent pattern refers to."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.messages: set[str] = set()
        self.terms: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.messages.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.terms.add(node.id.name)
        self.generic_visit(node)
