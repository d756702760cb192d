"""A message as the finders of words see it: its levelled text, language, region, day and words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timezone
from functools import cached_property, lru_cache
from itertools import islice
from typing import NamedTuple

from bot.nlu import LANGUAGES
from bot.nlu.text import normalise, script_of, without_accents

_FIRST_WORDS = 250
_LAST_CHARACTERS = 600
_LAST_WORDS = 100
_WORD = re.compile(r"[^\W_]+")
_ARTICLE = "\u0627\u0644"
_LANGUAGES_BY_SCRIPT = {"kana": "ja", "hangul": "ko", "han": "zh", "cyrillic": "ru", "arabic": "ar"}
_LOCALE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z]{4})?[-_]([A-Za-z]{2})\b")


class Word(NamedTuple):
    """A run of letters and digits; `plain` is folded, without accents, one form per Arabic letter."""

    plain: str
    raw: str
    start: int
    end: int


@dataclass(frozen=True)
class Reading:
    """`text` is levelled; `region` the storefront's ISO 3166 code; "tomorrow" follows `today`."""

    text: str
    language: str | None
    region: str | None
    today: date

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The text's words in order; of a very long text the first and the last, where requests stand."""
        matches = list(islice(_WORD.finditer(self.text), _FIRST_WORDS))
        if len(matches) == _FIRST_WORDS:
            tail = self.text.find(" ", max(matches[-1].end(), len(self.text) - _LAST_CHARACTERS))
            matches += islice(_WORD.finditer(self.text, tail), _LAST_WORDS) if tail >= 0 else ()
        return tuple(Word(fold(m.group()), m.group(), m.start(), m.end()) for m in matches)

    def on(self, text: str) -> Reading:
        """The same message with other text: a part of it, or all with details blanked out."""
        other = replace(self, text=text)
        if "words" in self.__dict__ and len(text) == len(self.text):
            other.__dict__["words"] = tuple(w for w in self.words if text[w.start] != " ")
        return other

    def word(self, place: int) -> str:
        """The plain word at `place`, or an empty string outside the text."""
        return self.words[place].plain if 0 <= place < len(self.words) else ""


def read(
    text: str, language: str | None = None, locale: str | None = None, now: str | None = None
) -> Reading:
    """A reading of levelled `text`; `locale` like `de-AT`, `now` an ISO date or time, else today in UTC."""
    region = _LOCALE.match(locale or "")
    language = language if language in LANGUAGES else language_by_script(text)
    return Reading(text, language, region[1].upper() if region else None, day_of(now))


def day_of(now: str | None) -> date:
    """The UTC day of an ISO date or time; today's where there is none or it cannot be read."""
    try:
        moment = datetime.fromisoformat(str(now).replace("Z", "+00:00")) if now else None
    except ValueError:
        moment = None
    moment = moment or datetime.now(timezone.utc)
    return (moment.astimezone(timezone.utc) if moment.tzinfo else moment).date()


def language_by_script(text: str) -> str | None:
    """The language that the script tells, or None for Latin letters."""
    scripts = {script_of(c) for c in text[:400]}
    return next((code for script, code in _LANGUAGES_BY_SCRIPT.items() if script in scripts), None)


def kind_of(character: str) -> str:
    """`katakana` or `hiragana`, else the script; an empty string for what is no letter."""
    if "\u30a0" <= character <= "\u30ff":
        return "katakana"
    return "hiragana" if "\u3040" <= character <= "\u309f" else script_of(character or " ")


@lru_cache(maxsize=20_000)
def fold(word: str) -> str:
    """`word` in the one form in which words are compared."""
    return without_accents(normalise(word))


@lru_cache(maxsize=4_000)
def arabic_forms(word: str) -> tuple[str, ...]:
    """A folded Arabic word, and what is left of it without joined conjunction, preposition and article."""
    forms = [word]
    if len(word) > 3 and word[0] in "\u0648\u0641":
        forms.append(word[1:])
    for form in list(forms):
        if form.startswith("\u0644\u0644") and len(form) > 4:
            forms += [form[2:], _ARTICLE + form[2:]]
        elif form[0] in "\u0628\u0644\u0643" and len(form) > 3:
            forms.append(form[1:])
    forms += [form[2:] for form in list(forms) if form.startswith(_ARTICLE) and len(form) > 4]
    return tuple(dict.fromkeys(forms))
