"""Number words from one to twelve in the shop's languages, as plain words."""

# ruff: noqa: E501 - tables in many scripts, whose widths differ
from __future__ import annotations

from bot.nlu.details.reading import fold

_WORDS: dict[str, str] = {
    "en": "one two three four five six seven eight nine ten eleven twelve",
    "es": "uno|un|una dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "fr": "un|une deux trois quatre cinq six sept huit neuf dix onze douze",
    "de": "ein|eine|einen|eins zwei|zwo drei vier fünf|fuenf sechs sieben acht neun zehn elf zwölf|zwoelf",
    "pt": "um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze",
    "it": "uno|un|una due tre quattro cinque sei sette otto nove dieci undici dodici",
    "ru": "один|одна|одну|одно два|две|двух|двое|пару три|трех|трое четыре|четырех пять|пяти шесть|шести семь восемь"
    " девять десять одиннадцать двенадцать",
    "ar": "واحد|واحدة|وحدة اثنين|اثنتين|ثنتين|اثنان|جوج|زوز|تنين|اتنين ثلاث|ثلاثة|تلات|تلاتة اربع|اربعة خمس|خمسة ست|ستة سبع|سبعة"
    " ثمان|ثماني|ثمانية|تمن تسع|تسعة عشر|عشرة احدعشر اثناعشر",
}  # fmt: skip
# "six" is French and English, "sei" Italian for six; where the values differ ("once", "sept") the language decides.
NUMBER_WORDS: dict[str, dict[str, int]] = {
    language: {fold(w): n for n, words in enumerate(line.split(), 1) for w in words.split("|")}
    for language, line in _WORDS.items()
}
HAN_DIGITS = {c: n for n, c in enumerate("一二三四五六七八九", 1)} | {"两": 2, "兩": 2, "〇": 0, "零": 0}
KOREAN: dict[str, int] = {
    "한": 1, "하나": 1, "두": 2, "둘": 2, "세": 3, "셋": 3, "네": 4, "넷": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8,
    "아홉": 9, "열": 10, "열한": 11, "열두": 12,
}  # fmt: skip
JAPANESE: dict[str, int] = {
    "ひと": 1, "ふた": 2, "みっ": 3, "よっ": 4, "いつ": 5, "むっ": 6, "なな": 7, "やっ": 8, "ここの": 9,
}  # fmt: skip
_LATIN = ("es", "fr", "de", "pt", "it", "en")


def number_word(word: str, language: str | None) -> int | None:
    """What a plain `word` counts in `language`, or in any language of its script where that is unknown."""
    if language in NUMBER_WORDS:
        return NUMBER_WORDS[language].get(word)
    if language is not None:
        return NUMBER_WORDS["en"].get(word)
    return next((NUMBER_WORDS[c][word] for c in _LATIN if word in NUMBER_WORDS[c]), None)


def han_number(digits: str) -> int | None:
    """ "一百五十" -> 150, "两千三" -> 2300, up to 9999 times ten thousand (万); None where it is no number."""
    total = section = 0
    last, unit = -1, 1
    for c in digits:
        if c in HAN_DIGITS:
            last = HAN_DIGITS[c]
        elif c in _UNITS:
            section += (last if last >= 0 else 1) * _UNITS[c]
            last, unit = -1, _UNITS[c]
        elif c in "万萬":
            total += (section + max(last, 0)) * 10_000
            section, last, unit = 0, -1, 10_000
        else:
            return None
    if last >= 0:
        # A digit right behind a unit counts the next lower one: "一百二" is 120, "一百零二" is 102.
        section += last * (unit // 10 if unit > 10 and "零" not in digits else 1)
    return total + section


_UNITS = {"十": 10, "百": 100, "千": 1000}
