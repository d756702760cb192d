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
    rf"(?<![A-Za-z]){_SYSTEM.format(1)}(?:\s?size)?\s?-?\s?(?P<n1>\d{{1,2}}(?:[.,]5|\s?1/2|\s?½)?)(?![\d%€$£]|[.,]\d)"
    rf"|(?<![\d.,/#-])(?P<n2>\d{{1,2}}(?:[.,]5|\s?1/2|\s?½)?)\s?{_SYSTEM.format(2)}(?![A-Za-z])",
    re.IGNORECASE,
)
_HALF = re.compile(
    r"(?<![\d.,:/#\w-])(\d{1,2})\s?(?:1/2|½)(?![\w/]|\s?(?:h|hours?|days?|weeks?|stunden?|tage|horas|heures|jours|ore|giorni|час|cm|kg|kilo))",
    re.IGNORECASE,
)
# A number that is worn, and one at the end of a thought ("the pumps in 39").
_WORN = re.compile(
    r"(?<!\w)(?:calz[oa]|chausse|trage?|hab[e']?|ношу|calço|wear(?:s|ing)?|fais|porto|uso|visto|rentre dans)(?: (?:du|un|una|il|la|el|o|um|a|an|in|sonst|normalerweise|normal|meist|immer|usually|normalmente|обычно|eine?|bei \w{2,12}|sempre|siempre))*"
    r" (1[6-9]|[2-5]\d)(?:[.,]5)?(?![\w/%€$£]|[.,]\d|\s?(?:cm|kg|mm|€|%|euro|jahre|anos|años|ans|anni|лет|days|kilo))",
    re.IGNORECASE,
)
_IN_SIZE = re.compile(
    r"(?<=[a-zß-ž] )(?:in|en|em|auf)(?: (?:der|la|a|el|un))? (3[4-9]|4\d|50)(?:[.,]5)?(?=\s?(?:[?!.,;)](?!\d)|$| (?:bitte|please|or|oder|und|and|por favor|svp|o|ou|y|e|et)(?!\w)))",
    re.IGNORECASE,
)
_ER = re.compile(r"(?<!\w)(3[2-9]|4[0-9]|5[0-4])er(?!\w)")
_APPAREL = r"(?:t-?shirt|shirt|tee|dress|jersey|jacket|coat|hoodie|sweater|jumper|top|pants|trousers|shorts|leggings|skirt|blouse|polo|vest|cardigan|pullover|sweatshirt|swimsuit|parka|robe|pyjamas|pajamas|suit|blazer)s?"
_WORD_WORN = re.compile(
    rf"(?<!\w)(?:(extra small|extra large|small|medium|large) {_APPAREL}(?!\w)|(?:in|in a|in the|an?|the) (extra small|extra large|small|medium|large)(?=\s?(?:[?!.,;)]|$| (?:or|and|please|fit|instead|too|will|would|is)(?!\w))))",
    re.IGNORECASE,
)
_KIDS = re.compile(
    r"(?<![\d/.,])((?:5|6|7|8|9|10|11|12|13|14|15|16|17)[0-9]/(?:5|6|7|8|9|10|11|12|13|14|15|16|17)[0-9])(?![\d/])"
)
_NUMBER = re.compile(
    r"(?<![\d.,:/#\w-])(\d{1,2}(?:[.,]5)?)(?![\d%€$£:/]|[.,]\d|\s?(?:cm|kg|mm|%|€|\$|£|[つ個枚足着点箱件双个個条只套개벌켤장])|\s?本(?!革))"
)
_CJK_NUMBER = re.compile(r"(?<![\d.,:/#-])(\d{1,2}(?:[.,]5)?)\s?(?:码|碼|号|號|サイズ|사이즈)(半)?")
# Brazil's P, M, G: only behind the word for size.
_BRAZILIAN = re.compile(
    r"(?<!\w)(?:tamanho|tam\.?)\s(?:é\s|o\s)?(PP|P|M|X?GG?|EXG)(?:\s?(?:ou|e|/|,)\s?(?:o\s)?(PP|P|M|X?GG?|EXG))?(?![\w'])",
    re.IGNORECASE,
)
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
_DIGIT = re.compile(r"\d")
_MOST = 40
_CYRILLIC = str.maketrans("ХхМмСсLl", "XXMMSSLL")


def find_sizes(text: str, *, alone: bool = False) -> list[Detail]:
    """Sizes in levelled `text`: capitals such as `XL`, or `42.5`, with `system` (EU, UK, ...) where named.

    `alone`: the message is nothing but details, so that a bare number or a small letter is a size.
    """
    labels = list(islice(LABEL_PATTERNS["size"].finditer(text), 40))
    numbered = _DIGIT.search(text) is not None
    found = _regional(text) if numbered else []
    found += _capitals(text, told=alone or bool(labels))
    for m in islice(_CJK_NUMBER.finditer(text) if numbered else (), _MOST):
        half = ".5" if m[2] and m[1].isdigit() else ""
        found.append(Detail("size", m[1].replace(",", ".") + half, m.start(1), m.end() if half else m.end(1)))
    for m in islice(_BRAZILIAN.finditer(text), _MOST):
        found += [Detail("size", m[i].upper(), *m.span(i)) for i in (1, 2) if m[i]]
    for m in islice(_ANY_CASE.finditer(text), _MOST):
        if alone or _beside(m, labels):
            found.append(_letter(m))
    found += [
        Detail("size", _WORDS[m.group().lower()], m.start(), m.end())
        for m in _WORD.finditer(text)
        if alone or _beside(m, labels, 12) or not m.group().isascii()
    ]
    found += _worded(text)
    if not numbered:
        return found
    found += _worn(text, labelled=alone or bool(labels))
    for m in islice(_NUMBER.finditer(text), _MOST):
        if (alone or _beside(m, labels, 14)) and 2 <= float(m[1].replace(",", ".")) <= 64:
            found.append(Detail("size", m[1].replace(",", "."), m.start(1), m.end(1)))
    return found


def _worded(text: str) -> list[Detail]:
    """English words for letters: "a large jersey", "in medium"."""
    found = []
    for m in islice(_WORD_WORN.finditer(text), _MOST):
        group = 1 if m[1] else 2
        found.append(Detail("size", _WORDS[m[group].lower()], m.start(group), m.end(group)))
    return found


def _worn(text: str, *, labelled: bool) -> list[Detail]:
    """Halves written out, numbers that someone wears or wants a thing in, children's sizes."""
    found = []
    for m in islice(_HALF.finditer(text), _MOST):
        found.append(Detail("size", f"{m[1]}.5", m.start(), m.end()))
    for pattern in (_WORN, _IN_SIZE, _ER):
        for m in islice(pattern.finditer(text), _MOST):
            half = re.match(r"[.,]5", text[m.end(1) :])
            found.append(
                Detail("size", m[1] + (".5" if half else ""), m.start(1), m.end(1) + (2 if half else 0))
            )
    if labelled:
        found += [Detail("size", m[1], m.start(), m.end()) for m in islice(_KIDS.finditer(text), _MOST)]
    return found


def _regional(text: str) -> list[Detail]:
    found = []
    for m in islice(_REGION.finditer(text), _MOST):
        system = (m["s1"] or m["s2"]).upper()
        if m["s1"] and m["s1"].lower() in ("au", "it") and not m["s1"].isupper():
            continue  # the French "au", the English "it"
        if m["s2"] and m["s2"].lower() in ("it", "us") and not m["s2"].isupper():
            continue  # the English words "it" and "us"
        value = re.sub(r"\s?(?:1/2|½)", ".5", m["n1"] or m["n2"]).replace(",", ".")
        found.append(Detail("size", value, m.start(), m.end(), {"system": _SYSTEMS.get(system, system)}))
    return found


def _letter(match: re.Match[str]) -> Detail:
    value = match[1].translate(_CYRILLIC).upper().replace(" ", "")
    for times in (3, 4):  # 3XL and XXXL are one size
        value = "X" * times + "L" if value == f"{times}XL" else value
    return Detail("size", "XXL" if value == "2XL" else value, match.start(1), match.end(1))


def _capitals(text: str, *, told: bool) -> list[Detail]:
    """Capital letters; `M` is a size of its own accord only where the words around it are not all capitals."""
    matches = list(islice(_CAPITAL.finditer(text), _MOST))
    if matches and not told:
        letters = [c for c in text if c.isalpha() and (c.isupper() or c.islower())]
        told = sum(c.isupper() for c in letters) * 2 <= len(letters) or len(letters) <= 4
    return [_letter(m) for m in matches if told or len(m[1]) > 1]


def _beside(match: re.Match[str], labels: list[re.Match[str]], reach: int = 8) -> bool:
    return any(
        -1 <= match.start() - label.end() <= reach or -1 <= label.start() - match.end() <= 2
        for label in labels
    )
