"""Numbers from ten to 199 in words, found at a place of the text: "setenta y cuatro", "vierundsiebzig", "百六十八"."""

# ruff: noqa: E501 - tables in many scripts, whose widths differ
from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from bot.nlu.details.number_words import han_number

# Units from one, numbers from ten to nineteen, tens from twenty; "|" parts ways of writing one number.
_TABLES: dict[str, tuple[str, str, str]] = {
    "en": ("one two three four five six seven eight nine", "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", "twenty thirty forty|fourty fifty sixty seventy eighty ninety"),
    "es": ("uno|un|una dos tres cuatro cinco seis siete ocho nueve", "diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve", "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa"),
    "fr": ("un|une deux trois quatre cinq six sept huit neuf", "dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf", "vingt trente quarante cinquante soixante septante quatre-vingt|quatre-vingts|huitante nonante"),
    "de": ("ein|eins zwei|zwo drei vier fünf|fuenf sechs sieben acht neun", "zehn elf zwölf|zwoelf dreizehn vierzehn fünfzehn|fuenfzehn sechzehn siebzehn achtzehn neunzehn", "zwanzig dreißig|dreissig vierzig fünfzig|fuenfzig sechzig siebzig achtzig neunzig"),
    "pt": ("um|uma dois|duas três quatro cinco seis sete oito nove", "dez onze doze treze quatorze|catorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove", "vinte trinta quarenta cinquenta|cinqüenta sessenta setenta oitenta noventa"),
    "it": ("uno|un|una due tre quattro cinque sei sette otto nove", "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove", "venti trenta quaranta cinquanta sessanta settanta ottanta novanta"),
    "ru": ("один|одна|одного два|две|двух три|трех четыре|четырех пять|пяти шесть|шести семь|семи восемь|восьми девять|девяти", "десять|десяти одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать", "двадцать|двадцати тридцать|тридцати сорок|сорока пятьдесят|пятидесяти шестьдесят|шестидесяти семьдесят|семидесяти восемьдесят|восьмидесяти девяносто|девяноста"),
    "ar": ("واحد|واحدة اثنين|اتنين|اثنان|تنين|ثنين|جوج ثلاثة|ثلاث|تلاتة|تلات اربعة|اربع خمسة|خمس ستة|ست سبعة|سبع ثمانية|ثماني|ثمان|تمنية|تمانية تسعة|تسع", "عشرة|عشر احدعشر اثناعشر ثلاثةعشر اربعةعشر خمسةعشر ستةعشر سبعةعشر ثمانيةعشر تسعةعشر", "عشرين|عشرون ثلاثين|ثلاثون|تلاتين اربعين|اربعون|ربعين خمسين|خمسون ستين|ستون سبعين|سبعون ثمانين|ثمانون|تمانين تسعين|تسعون"),
}  # fmt: skip
# What stands between tens and units, and what says a hundred before them.
_BETWEEN = {"en": ("-", " "), "es": (" y ",), "fr": ("-", " ", " et ", "-et-"), "pt": (" e ",), "ru": (" ",)}
_HUNDRED = {
    "en": ("a hundred and ", "one hundred and ", "a hundred ", "one hundred ", "hundred and "), "es": ("ciento ",), "fr": ("cent ", "cent-"), "de": ("hundert", "einhundert", "hundertund", "einhundertund"),
    "pt": ("cento e ",), "it": ("cento", "cento ", "centoe", "cento e "), "ru": ("сто ",), "ar": ("مية و", "ميه و", "مئة و", "مئه و", "مائة و", "ميت و"),
}  # fmt: skip


class SaidNumber(NamedTuple):
    """A number in words or digits, with where it stands."""

    value: int
    start: int
    end: int


def _spelled(language: str) -> dict[str, int]:
    """Every way in which a language writes ten to 99."""
    units, teens, tens = ([words.split("|") for words in line.split()] for line in _TABLES[language])
    found = {word: 10 + n for n, words in enumerate(teens) for word in words}
    for ten, words in enumerate(tens, 2):
        found |= dict.fromkeys(words, ten * 10)
        for unit, ones in enumerate(units, 1):
            found |= {
                w: ten * 10 + unit for t in words for o in ones for w in _compound(language, t, o, unit)
            }
    if language == "fr":
        for base, value in (("soixante", 60), ("quatre-vingt", 80)):
            for n, words in enumerate(teens, 10):
                found |= {f"{base}{gap}{w}": value + n for w in words for gap in ("-", " ", " et ", "-et-")}
    if language == "es":
        for unit, ones in enumerate(units, 1):
            found |= {f"veinti{o}": 20 + unit for o in ones}
        found |= {"veintidós": 22, "veintitrés": 23, "veintiséis": 26, "veintiún": 21}
    return found


def _compound(language: str, tens: str, ones: str, unit: int) -> list[str]:
    if language == "de":
        return [f"{ones}und{tens}"] if ones != "eins" else []
    if language == "it":
        stem = tens[:-1] if unit in (1, 8) else tens
        return [stem + ones, tens + ones, *([f"{tens}tré"] if unit == 3 else [])]
    if language == "ar":
        return [f"{ones} و{tens}", f"{ones} و {tens}", f"{ones}و{tens}"]
    return [f"{tens}{between}{ones}" for between in _BETWEEN[language]]


def _forms(word: str) -> set[str]:
    """A word as it is, without accents, and with French blanks for hyphens."""
    plain = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
    return {f for w in (word, unicodedata.normalize("NFC", plain)) for f in (w, w.replace("-", " "))}


def _plain(written: str) -> str:
    """One form per letter; the result is as long as `written`, or empty where that cannot be."""
    plain = written.lower().translate(_SAME)
    return plain if len(plain) == len(written) else ""


_SAME = str.maketrans("أإآىةё\u00a0\t\n", "ااايهе   ")
_VALUES: dict[str, int] = {}
_SMALL: dict[str, int] = {
    _plain(_word): _unit
    for _table in _TABLES.values()
    for _unit, _words in enumerate(_table[0].split(), 1)
    for _word in _words.split("|")
}
for _language in _TABLES:
    for _word, _value in _spelled(_language).items():
        for _form in _forms(_word):
            _VALUES[_plain(_form)] = _value
            for _hundred in _HUNDRED[_language]:
                _VALUES[_plain(_hundred + _form)] = 100 + _value
_BOUND = re.compile(r"(?<=[^\W\d_])(?![^\W\d_])|(?<![^\W\d_])(?=[^\W\d_])")
_HAN = re.compile(r"[一二三四五六七八九十百零〇]{1,6}")
_HAN_BEFORE = re.compile(r"[一二三四五六七八九十百零〇]{1,6}\Z")
_HANGUL = re.compile(r"(백)?\s?(?:([이삼사오육칠팔구])?(십))?([일이삼사오육륙칠팔구])?")
_HANGUL_BEFORE = re.compile(r"(?<![가-힣])(백)?\s?(?:([이삼사오육칠팔구])?(십))?([일이삼사오육륙칠팔구])?\Z")
_SINO = {c: n for n, c in enumerate("일이삼사오육칠팔구", 1)} | {"륙": 6}
_DIGITS = re.compile(r"\d{1,3}(?![\d/:%x×]|[.,]\d)")
_LONGEST = 40


def said_number_at(text: str, place: int) -> SaidNumber | None:
    """The number in digits or words that begins at `place`."""
    if m := _DIGITS.match(text, place):
        return SaidNumber(int(m.group()), place, m.end())
    return said_words_at(text, place)


def said_words_at(text: str, place: int) -> SaidNumber | None:
    """The number in words that begins at `place`."""
    plain = _plain(text[place : place + _LONGEST])
    ends = [m.start() for m in _BOUND.finditer(plain) if m.start()]
    if place + _LONGEST >= len(text):
        ends.append(len(plain))
    for end in reversed(ends):
        if value := _VALUES.get(plain[:end]):
            return SaidNumber(value, place, place + end)
    if m := _HAN.match(text, place):
        return _positive(_han(m.group()), place, m.end())
    m = _HANGUL.match(text, place)
    return _positive(_sino(m), place, m.end()) if m and m.group() else None


def said_words_before(text: str, place: int, *, small: bool = False) -> SaidNumber | None:
    """The number in words that ends at `place`, or one blank before it; `small`: one to nine as well."""
    end = place - 1 if text[place - 1 : place] in (" ", "-") else place
    first = max(0, end - _LONGEST)
    plain = _plain(text[first:end])
    for m in _BOUND.finditer(plain):
        value = _VALUES.get(plain[m.start() :]) or (small and _SMALL.get(plain[m.start() :]))
        if value:
            return SaidNumber(value, first + m.start(), end)
    part = text[max(0, end - 6) : end]
    if m2 := _HAN_BEFORE.search(part):
        return _positive(_han(m2.group()), end - len(m2.group()), end)
    m2 = _HANGUL_BEFORE.search(part)
    if m2 is None or not m2.group():
        return None
    return _positive(_sino(m2), end - len(m2.group().lstrip()), end)


def _positive(value: int, start: int, end: int) -> SaidNumber | None:
    return SaidNumber(value, start, end) if value else None


def _han(written: str) -> int:
    """ "七四" is 74 as well as "七十四"."""
    if len(written) == 2 and not set(written) & set("十百"):
        return int("".join(str("〇一二三四五六七八九".find(c.replace("零", "〇"))) for c in written))
    return han_number(written) or 0


def _sino(match: re.Match[str]) -> int:
    hundred, times, ten, unit = match.groups()
    if not (hundred or ten):
        return 0
    return 100 * bool(hundred) + (10 * _SINO.get(times or "일", 1) if ten else 0) + _SINO.get(unit or "", 0)
