"""Clothing and shoe sizes: letters, regional numbers, and a bare number where the message is about size."""

# ruff: noqa: E501 - tables in many scripts, whose widths differ
from __future__ import annotations

import re
from itertools import islice

from bot.nlu.details.detail import Detail
from bot.nlu.details.words import LABEL_PATTERNS

_LETTERS = r"(?:XXXXL|XXXL|XXL|XL|XXXS|XXS|XS|[2-6]\s?XL|[SML])"
_SEP = r"(?<![A-Za-zÀ-ž\u0400-\u04ff0-9'&.])"
_NEXT = r"(?![A-Za-zÀ-ž\u0400-\u04ff0-9'&]|\.[A-Za-z]|\. [A-Z])"
_CAPITAL = re.compile(rf"{_SEP}({_LETTERS}){_NEXT}")
_ANY_CASE = re.compile(rf"{_SEP}({_LETTERS}|[ХXх]{{0,3}}[LlМмСс]){_NEXT}", re.IGNORECASE)
_SYSTEM = r"(?P<s{0}>EUR?|UK|GB|US|USA|FR|IT|JP|CN|KR|AU|欧码|欧|美码|英码|美国|英国)"
_REGION = re.compile(
    rf"(?<![A-Za-z]){_SYSTEM.format(1)}(?:\s?size)?\s?-?\s?(?P<n1>\d{{1,2}}(?:[.,]5)?)(?![\d%€$£]|[.,]\d)"
    rf"|(?<![\d.,/#-])(?P<n2>\d{{1,2}}(?:[.,]5)?)\s?{_SYSTEM.format(2)}(?![A-Za-z])",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?<![\d.,:/#\w-])(\d{1,2}(?:[.,]5)?)(?![\d%€$£:/]|[.,]\d|\s?(?:cm|kg|mm|%|€|\$|£))")
_CJK_NUMBER = re.compile(r"(?<![\d.,:/#-])(\d{1,2}(?:[.,]5)?)\s?(?:码|碼|号|號|サイズ|사이즈)")
_SYSTEMS = {
    "EUR": "EU",
    "GB": "UK",
    "USA": "US",
    "欧码": "EU",
    "欧": "EU",
    "美码": "US",
    "美国": "US",
    "英码": "UK",
    "英国": "UK",
}
_WORDS = {
    "extra small": "XS", "extra large": "XL", "x-large": "XL", "x-small": "XS", "small": "S", "medium": "M", "large": "L",
    "mediana": "M", "mittel": "M", "小号": "S", "小碼": "S", "中号": "M", "中碼": "M", "大号": "L", "大碼": "L", "加大": "XL",
    "스몰": "S", "미디움": "M", "미디엄": "M", "라지": "L", "엑스라지": "XL", "سمول": "S", "ميديم": "M", "ميديوم": "M", "لارج": "L",
    "اكس لارج": "XL", "إكس لارج": "XL",
}  # fmt: skip
_WORD = re.compile(
    r"(?<![A-Za-z\u0600-\u06ff])(?:"
    + "|".join(map(re.escape, sorted(_WORDS, key=len, reverse=True)))
    + r")(?![a-z\u0600-\u06ff])",
    re.IGNORECASE,
)
_CYRILLIC = str.maketrans("ХхМмСсLl", "XXMMSSLL")


def find_sizes(text: str, *, alone: bool = False) -> list[Detail]:
    """Sizes in levelled `text`: capitals such as `XL`, or `42.5`, with `system` (EU, UK, ...) where named.

    `alone`: the message is nothing but details, so that a bare number or a small letter is a size.
    """
    labels = list(islice(LABEL_PATTERNS["size"].finditer(text), 40))
    found = _regional(text)
    found += [_letter(m) for m in _CAPITAL.finditer(text) if alone or labels or _stands_out(text, m)]
    for m in _CJK_NUMBER.finditer(text):
        found.append(Detail("size", m[1].replace(",", "."), m.start(1), m.end(1)))
    for m in _ANY_CASE.finditer(text):
        if alone or _beside(m, labels):
            found.append(_letter(m))
    found += [
        Detail("size", _WORDS[m.group().lower()], m.start(), m.end())
        for m in _WORD.finditer(text)
        if alone or _beside(m, labels, 12) or not m.group().isascii()
    ]
    for m in _NUMBER.finditer(text):
        if (alone or _beside(m, labels, 14)) and 2 <= float(m[1].replace(",", ".")) <= 64:
            found.append(Detail("size", m[1].replace(",", "."), m.start(1), m.end(1)))
    return found


def _regional(text: str) -> list[Detail]:
    found = []
    for m in _REGION.finditer(text):
        system = (m["s1"] or m["s2"]).upper()
        if m["s2"] and m["s2"].lower() in ("it", "us") and not m["s2"].isupper():
            continue  # the English words "it" and "us"
        value = (m["n1"] or m["n2"]).replace(",", ".")
        found.append(Detail("size", value, m.start(), m.end(), {"system": _SYSTEMS.get(system, system)}))
    return found


def _letter(match: re.Match[str]) -> Detail:
    value = match[1].translate(_CYRILLIC).upper().replace(" ", "")
    for times in (3, 4):  # 3XL and XXXL are one size
        value = "X" * times + "L" if value == f"{times}XL" else value
    return Detail("size", "XXL" if value == "2XL" else value, match.start(1), match.end(1))


def _stands_out(text: str, match: re.Match[str]) -> bool:
    """A capital letter is a size of its own accord only where the words around it are not all capitals."""
    letters = [c for c in text if c.isalpha() and (c.isupper() or c.islower())]
    return len(match[1]) > 1 or sum(c.isupper() for c in letters) * 2 <= len(letters) or len(letters) <= 4


def _beside(match: re.Match[str], labels: list[re.Match[str]], reach: int = 8) -> bool:
    return any(
        -1 <= match.start() - label.end() <= reach or -1 <= label.start() - match.end() <= 2
        for label in labels
    )
