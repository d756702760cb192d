"""Dates as ISO 8601 days: written out, in numbers, or relative to the message's day.

Names of months and weekdays are the CLDR's (Babel), with everyday abbreviations beside them. A general parser
(dateparser was weighed) takes milliseconds for a message and finds dates in sizes and prices.
"""

# ruff: noqa: E501 - tables in many scripts, whose widths differ
from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from itertools import islice

from babel import Locale

from bot.nlu.details.date_words import AGO, DAYS, EXTRA_MONTHS, IN, LAST, LEADING, NEXT, RELATIVE
from bot.nlu.details.detail import Detail
from bot.nlu.details.lookup import Hit, Phrases
from bot.nlu.details.number_words import han_number, number_word
from bot.nlu.details.reading import Reading, fold

_EUROPEAN = ("en", "es", "fr", "de", "pt", "it", "ru", "ar")
_LATIN = ("en", "es", "fr", "de", "pt", "it")
_MONTH_FIRST_REGIONS = frozenset(["US", "PH", "FM", "PR"])
_MONTH_FIRST_LANGUAGES = frozenset(["zh", "ja", "ko"])
_ISO = re.compile(r"(?<![\w./-])(20\d\d)[-./](\d{1,2})[-./](\d{1,2})(?![\w/-]|\.\d)")
_NUMERIC = re.compile(
    r"(?<![A-Za-zÀ-ӿ\d_./,+-])(\d{1,2})([./-])(\d{1,2})(?:(?:\2)(20\d\d|\d\d)|(\.))?(?![A-Za-zÀ-ӿ\d_/%€$£-]|[.,]\d|\s?(?:€|\$|cm|kg|mm))"
)
_EAST = re.compile(
    r"(?:(20\d\d)\s?[年년]\s?)?(?<!\d)(\d{1,2}|[一二三四五六七八九十]{1,2})\s?[月월]\s?(\d{1,2}|[一二三四五六七八九十]{1,3})\s?[日号號일]"
)
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|o|a|e)?\Z")
_YEAR = re.compile(r"20\d\d\Z")
_BETWEEN = re.compile(
    r"[\s.,'-]{0,3}(?:(?:de|del|of|di|d|го|e|من|شهر|the|th|st|nd|rd|er)[\s.]{1,2}){0,2}(?:شهر )?\Z"
)
_SPOKEN = re.compile(r"[\d年月日号天周週曜주]")
_FRACTIONS = frozenset(["1/2", "1/3", "2/3", "1/4", "3/4", "24/7", "9/11"])
_LEADING = frozenset(map(fold, LEADING.split()))
_NEXT, _LAST = frozenset(map(fold, NEXT.split())), frozenset(map(fold, LAST.split()))
_IN, _AGO = frozenset(map(fold, IN.split())), frozenset(map(fold, AGO.split()))
_DAYS = {fold(word): days for word, days in DAYS.items()}
# Month names and their abbreviations that are other words: only right beside a day, and not before a verb.
_VERBS = frozenset(["be", "have", "not", "i", "we", "need", "take", "also", "or", "well", "get"])
_EAST_WEEKDAYS = re.compile(
    r"(下|这|這|本|上)(?:个|個)?(?:周|週|星期|礼拜)([一二三四五六日天])|(来週|今週|先週)の?([月火水木金土日])曜|(다음\s?주|이번\s?주|지난\s?주)\s?([월화수목금토일])요일"
)
_EAST_IN = re.compile(r"(\d{1,2}|[一二两三四五六七八九十])\s?(天|日|일)\s?(后|後|후|뒤|前|전)")
_MOST = 12


def find_dates(reading: Reading) -> list[Detail]:
    """Dates that hold a number, absolute ones and "in 3 days"; the latter have `relative`."""
    if not _SPOKEN.search(reading.text):
        return []
    return [*_numeric(reading), *_eastern(reading), *_written(reading), *_eastern_relative(reading)]


def _numeric(reading: Reading) -> Iterator[Detail]:
    for m in islice(_ISO.finditer(reading.text), _MOST):
        if day := _day(int(m[1]), int(m[2]), int(m[3])):
            yield _detail(day, m.start(), m.end())
    for m in islice(_NUMERIC.finditer(reading.text), _MOST):
        if not _is_plainly_a_date(m, reading):
            continue
        one, two = int(m[1]), int(m[3])
        month_first = reading.region in _MONTH_FIRST_REGIONS or reading.language in _MONTH_FIRST_LANGUAGES
        day_number, month = (two, one) if month_first else (one, two)
        if month > 12 >= day_number:
            day_number, month = month, day_number
        if day := _resolve(m[4], month, day_number, reading.today):
            yield _detail(
                day, m.start(), m.end() - (1 if m[5] and reading.text[m.end() :].strip() == "" else 0)
            )


def _is_plainly_a_date(match: re.Match[str], reading: Reading) -> bool:
    """Whether "12/11" and the like stand as a date: with a year, a closing full stop, a word for dates before it."""
    one, separator, two, year, stop = match.groups()
    if year:
        return separator != "-" or len(year) == 4 or len(one) == len(two) == 2
    if match.group() in _FRACTIONS or separator == "-" or (two == "10" and int(one) <= 10):
        return False
    if stop and (match.end() < len(reading.text.rstrip()) or len(two) == 2):
        return True
    before = next((w.plain for w in reversed(reading.words) if w.end <= match.start()), "")
    if before in _LEADING and reading.text[: match.start()].rstrip()[-1:].isalpha():
        return True
    return separator == "/" and len(two) == 2 and int(one) + int(two) > 12


def _eastern(reading: Reading) -> Iterator[Detail]:
    for m in islice(_EAST.finditer(reading.text), _MOST):
        month, day_number = (int(g) if g.isdigit() else han_number(g) for g in (m[2], m[3]))
        if month and day_number and (day := _resolve(m[1], month, day_number, reading.today)):
            yield _detail(day, m.start(), m.end())


@cache
def _months(language: str | None) -> dict[str, int]:
    found: dict[str, int] = {}
    for code in dict.fromkeys([*([language] if language in _EUROPEAN else []), "en", *_LATIN]):
        own = code in (language, "en") or language is None
        months = Locale.parse(code).months
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in months[context][width].items():
                    plain = fold(name.rstrip("."))
                    if (own or len(plain) >= 4) and not plain.isdigit():
                        found.setdefault(plain, number)
        if own:
            found.update({fold(name): number for name, number in EXTRA_MONTHS.get(code, {}).items()})
    return found


@cache
def _month_phrases(language: str | None) -> Phrases:
    return Phrases((name, str(number)) for name, number in _months(language).items())


def _written(reading: Reading) -> Iterator[Detail]:
    if not any(c.isdigit() for c in reading.text):
        return
    for hit in _month_phrases(reading.language).find(reading):
        if hit.first >= 0 and (found := _around_month(hit, reading)):
            yield found


def _around_month(hit: Hit, reading: Reading) -> Detail | None:
    """The date whose month stands at `hit`: a day before it, else behind it; a year behind both."""
    words, month = reading.words, int(hit.value)
    place, last = _day_before(hit, reading), hit.last
    if place is not None:
        start = words[place].start
    elif (
        hit.last + 1 < len(words)
        and _DAY.match(words[hit.last + 1].plain)
        and _joined(reading, hit.last, hit.last + 1)
    ):
        place = last = hit.last + 1
        start = hit.start
        if reading.words[hit.first].raw == "may" and words[place].plain.isdigit():
            return None  # "I may 5"
        if reading.word(last + 1) in _DAYS:
            return None
    else:
        return None
    if reading.word(last + 1) in _VERBS and hit.phrase in ("may", "mar", "march"):
        return None
    day_word = _DAY.match(words[place].plain)
    year = None
    for behind in (last + 1, last + 2):
        if behind < len(words) and _YEAR.match(words[behind].plain) and _joined(reading, last, behind, 8):
            year, last = words[behind].plain, behind
            break
    day = _resolve(year, month, int(day_word[1]) if day_word else 0, reading.today)
    return _detail(day, start, words[last].end) if day else None


def _day_before(hit: Hit, reading: Reading) -> int | None:
    for place in (hit.first - 1, hit.first - 2, hit.first - 3):
        if place < 0:
            break
        if _DAY.match(reading.words[place].plain):
            return (
                place if _BETWEEN.match(reading.text[reading.words[place].end : hit.start].lower()) else None
            )
    return None


def _joined(reading: Reading, left: int, right: int, most: int = 3) -> bool:
    between = reading.text[reading.words[left].end : reading.words[right].start]
    return len(between) <= most and not any(c in ";!?/:" for c in between)


@cache
def _relative_phrases(language: str | None) -> Phrases:
    codes = dict.fromkeys([*([language] if language else _LATIN), "en"])
    return Phrases((name, str(days)) for code in codes for name, days in RELATIVE[code].items())


@cache
def _weekdays(language: str | None) -> dict[str, int]:
    found: dict[str, int] = {}
    for code in dict.fromkeys(
        [*([language] if language in _EUROPEAN else []), *([] if language else _LATIN), "en"]
    ):
        for context in ("format", "stand-alone"):
            found |= {
                fold(name.split("-")[0]): number
                for number, name in Locale.parse(code).days[context]["wide"].items()
            }
    return found | {fold("пятницу"): 4, fold("среду"): 2, fold("субботу"): 5}


def find_relative_dates(reading: Reading) -> list[Detail]:
    """Days told by words from the message's own day ("tomorrow", "next Friday"); all have `relative`."""
    return list(_relative(reading))


def _relative(reading: Reading) -> Iterator[Detail]:
    for hit in _relative_phrases(reading.language).find(reading):
        if hit.phrase not in ("morgen", "manana", "اليوم") or not _is_morning(hit, reading):
            yield _detail(reading.today + timedelta(days=int(hit.value)), hit.start, hit.end, relative=True)
    weekdays = _weekdays(reading.language)
    for place, word in enumerate(reading.words):
        if word.plain in weekdays:
            yield from _weekday(place, weekdays[word.plain], reading)
        elif word.plain in _DAYS:
            yield from _days_away(place, _DAYS[word.plain], reading)


def _is_morning(hit: Hit, reading: Reading) -> bool:
    """ "Guten Morgen", "por la mañana"; "اليوم" behind a preposition is a day of the week's round."""
    return reading.word(hit.first - 1) in ("guten", "am", "heute", "jeden", "la", "esta", "cada", "في")


def _weekday(place: int, weekday: int, reading: Reading) -> Iterator[Detail]:
    around = {reading.word(place - 1), reading.word(place + 1)}
    if around & _LAST:
        back = (reading.today.weekday() - weekday - 1) % 7 + 1
        yield _weekday_detail(place, -back, reading)
    elif around & _NEXT:
        yield _weekday_detail(place, (weekday - reading.today.weekday() - 1) % 7 + 1, reading)


def _weekday_detail(place: int, days: int, reading: Reading) -> Detail:
    word = reading.words[place]
    return _detail(reading.today + timedelta(days=days), word.start, word.end, relative=True)


def _days_away(place: int, unit: int, reading: Reading) -> Iterator[Detail]:
    """ "in 3 days", "3 days ago", "vor 3 Tagen"."""
    if place == 0:
        return
    amount = reading.words[place - 1]
    count = (
        int(amount.plain)
        if amount.plain.isdigit() and len(amount.plain) <= 2
        else number_word(amount.plain, reading.language)
    )
    if not count:
        return
    before, after = reading.word(place - 2), reading.word(place + 1)
    sign = -1 if after in _AGO or before in ("hace", "vor", "ha", "قبل") else 1 if before in _IN else 0
    if sign:
        start = reading.words[place - 2].start if before in _IN | _AGO and place >= 2 else amount.start
        yield _detail(
            reading.today + timedelta(days=sign * count * unit),
            start,
            reading.words[place].end,
            relative=True,
        )


def _eastern_relative(reading: Reading) -> Iterator[Detail]:
    if reading.language not in ("zh", "ja", "ko"):
        return
    for m in islice(_EAST_WEEKDAYS.finditer(reading.text), _MOST):
        when, name = next((m[i], m[i + 1]) for i in (1, 3, 5) if m[i])
        weeks = 1 if when[0] in "下来다" else -1 if when[0] in "上先지" else 0
        weekday = next(
            s.index(name)
            for s in ("一二三四五六日", "月火水木金土日", "월화수목금토일", "一二三四五六天")
            if name in s
        )
        monday = reading.today - timedelta(days=reading.today.weekday())
        yield _detail(monday + timedelta(days=7 * weeks + weekday), m.start(), m.end(), relative=True)
    for m in islice(_EAST_IN.finditer(reading.text), _MOST):
        count = int(m[1]) if m[1].isdigit() else han_number(m[1]) or 0
        yield _detail(
            reading.today + timedelta(days=-count if m[3] in "前전" else count),
            m.start(),
            m.end(),
            relative=True,
        )


def _resolve(year: str | None, month: int, day: int, today: date) -> date | None:
    """The day in the year given, else in that year in which it lies nearest to `today`."""
    if year:
        return _day(int(year) if len(year) == 4 else 2000 + int(year), month, day)
    days = [d for y in (today.year - 1, today.year, today.year + 1) if (d := _day(y, month, day))]
    return min(days, key=lambda d: abs(d - today), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _detail(day: date, start: int, end: int, *, relative: bool = False) -> Detail:
    return Detail("date", day.isoformat(), start, end, {"relative": True} if relative else {})
