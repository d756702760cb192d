"""Height, weight, chest, waist, hips and foot length in metric and imperial, in each script's way of writing.

Factors: an inch is 2.54 cm, a pound 0.45359237 kg (international yard and pound agreement, 1959); a stone is
14 pounds; a Chinese jin is 0.5 kg (State Council order, 1959), a German Pfund is colloquially the same.
"""

# ruff: noqa: E501 - tables in many scripts, whose widths differ
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from bot.nlu.details.currency_words import PAYING
from bot.nlu.details.detail import Detail, Places
from bot.nlu.details.said_numbers import said_number_at, said_words_at, said_words_before
from bot.nlu.details.words import LABEL_PATTERNS

_N = r"\d{1,3}(?:[.,]\d{1,2})?"
_CM = r"(?:cm\.?|cms|㎝|см\.?|centi\w{0,8}|centí\w{0,8}|cent[ií]m\w{0,8}|zentimeter\w{0,2}|сантиметр\w{0,3}|сант\w{0,5}|厘米|公分|センチ(?:メートル)?|센티(?:미터)?|센치|سم|سنتي\w{0,6}|سنتم)"
_MM = r"(?:mm|мм|毫米|ミリ|밀리)"
_M = r"(?:m|м|mt|mts|met(?:er|re)s?|metros?|mètres?|metri|metro|метр\w{0,2}|米|メートル|미터|متر)"
_IN = r"(?:\"|''|in(?:ch(?:es)?)?\.?|pulgadas?|pouces?|zoll|pollici|polegadas?|дюйм\w{0,3}|英寸|インチ|인치|بوص[ةه]|انش|إنش)"
_FT = r"(?:'|ft\.?|feet|foot|pies|pieds|fuß|英尺|フィート|피트|قدم)"
_KG = r"(?:kgs?\.?|㎏|kilo\w{0,6}|quilos?|chil[io]\w{0,6}|кг|кило\w{0,7}|公斤|千克|キロ(?:グラム)?|킬로(?:그램)?|키로|كيلو\w{0,5}|كغم?|كجم|ك\.?غ)"
_LB = r"(?:lbs?\.?|pounds?|libras?|livres|libbre|фунт\w{0,3}|磅|ポンド|파운드|رطل|باوند)"
_ST = r"(?:st\.?|stones?)"
_END = r"(?![A-Za-zÀ-ž\u0400-\u04ff\u0600-\u06ff])"
_START = r"(?<![\d.,A-Za-zÀ-ž\u0400-\u04ff#])"
_FLAGS = re.IGNORECASE
_ANY_NUMBER = re.compile(r"[\d一二三四五六七八九十百]|f(?:oo|ee)?t(?![a-z])", re.IGNORECASE)
_IN_WORDS = re.compile(
    r"m[eè]t(?:er|re|ro)|метр|متر|미터|センチ|센[티치]|cent[iíè]m|сант|[kq]u?ilo|chil[io]|кило|(?<!\w)(?:cm|kg|см|кг)|سم|كيلو",
    re.IGNORECASE,
)
_MOST_NUMBERS = 20  # in one message; whoever writes more is not giving her measurements


@dataclass(frozen=True)
class _Number:
    """A number with a unit, before it is known what it measures; `size` is in cm or kg."""

    kind: str
    size: float
    start: int
    end: int


def _number(text: str) -> float:
    return float(text.replace(",", "."))


_FEET = re.compile(rf"{_START}([3-7])\s?{_FT}\s?-?(?:(\d{{1,2}}(?:[.,]5)?)(?:\s?{_IN})?)?{_END}", _FLAGS)
_FEET_SAID = re.compile(
    r"(?<![a-z])(four|five|six)[ -](?:foot|feet|ft)(?:[ -](?:and )?(one|two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2})(?![a-z\d]))?",
    _FLAGS,
)
_SAID = {
    w: n
    for n, w in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"], 1
    )
}
_METRES_AND = re.compile(rf"{_START}([12])\s?{_M}\s?(\d{{1,2}})(?!\d)", _FLAGS)
_METRES = re.compile(rf"{_START}([012][.,]\d{{1,2}})\s?{_M}{_END}", _FLAGS)
_CENTIMETRES = re.compile(rf"{_START}({_N})\s?-?{_CM}{_END}", _FLAGS)
_MILLIMETRES = re.compile(rf"{_START}(\d{{3}})\s?{_MM}{_END}", _FLAGS)
_INCHES = re.compile(rf"{_START}(\d{{1,2}}(?:[.,]\d{{1,2}})?)\s?{_IN}{_END}", _FLAGS)
_STONES = re.compile(rf"{_START}(\d{{1,2}}(?:[.,]5)?)\s?{_ST}\s?(?:(\d{{1,2}})\s?(?:{_LB})?)?{_END}", _FLAGS)
_POUNDS = re.compile(rf"{_START}({_N})\s?{_LB}{_END}", _FLAGS)
_KILOGRAMS = re.compile(rf"{_START}({_N})\s?-?{_KG}{_END}", _FLAGS)
_JIN = re.compile(rf"{_START}(\d{{2,3}})\s?(?:斤|Pfund|市斤)", _FLAGS)
_HAN = "一二三四五六七八九"
_HAN_METRES = re.compile(rf"一(?:米|公尺)([{_HAN}])([{_HAN}])?(?![{_HAN}十百])")
_HAN_MASS = re.compile(rf"(一百)?(?:零([{_HAN}])|([{_HAN}])?十([{_HAN}])?|([{_HAN}]))?(斤|公斤|千克)")
_PLAIN = re.compile(r"(?<![\d.,:/#A-Za-z\u00c0-\u05ff-])\d{1,3}(?:[.,]\d{1,2})?(?![\d%€$£:/])(?![.,]\d)")
# "un metro e", "один метр", "متر و": the centimetres follow in words or digits.
_METRE_AND = re.compile(
    r"(?<![A-Za-z\d\u00c0-\u05ff.,])(?:(?:1|una?|uno|um|eine?n?|one|a|один|одного|일|一)\s?)?"
    r"(?:metr[oe]|mètre|meters?|метра?|مترا?|米|公尺|メートル|미터)(?![A-Za-z\u00c0-\u05ff])(?:\s(?:واحد|واحدة)(?=\s))?"
    r"\s?(?:(?:y|e|et|und|and|и|с|con|com)\s|و\s?)?",
    _FLAGS,
)
_AWAY = re.compile(r"(?<![^\W_])(?:à|a|en|auf|на|в|at|within)\s\Z", _FLAGS)
_ONE_AND = re.compile(
    r"(?<![A-Za-z\d\u00c0-\u05ff.,])(?:(?:uno|um|eins|ein|one|un)(?:\s(?:y|e|et|con|com|und|and)\s|\s?)|1\s)",
    _FLAGS,
)
_HEIGHT_IS = re.compile(
    r"\s?(?:is|es|é|è|ist|est|около|примерно|составляет|이|가|은|는|は|が|是|有|حوالي)?[\s:]{0,2}", _FLAGS
)
_CM_WORD = re.compile(rf"(?<![A-Za-z\d]){_CM}{_END}", _FLAGS)
_KG_WORD = re.compile(rf"(?<![A-Za-z\d]){_KG}{_END}", _FLAGS)
_UNIT_FIRST = re.compile(
    rf"(?<![\w.,])(?<!\d\s)(?:(?P<metres>(?-i:m|mt|м))\.?\s?(?=[12][.,]\d)|(?P<centimetres>cm|см)\.?\s?(?=\d\d)|(?P<kilograms>kg|кг)\.?\s?(?=\d\d))"
    rf"(?P<number>{_N})(?!\d|[.,]\d|\s?{_CM}|\s?{_M}{_END}|\s?{_KG})",
    _FLAGS,
)
_CHI = re.compile(
    r"(?<![\d.])(?P<chi>[1-4](?:\.\d)?|[一二两兩三四])\s?尺(?!码|碼|寸)\s?(?:(?P<cun>[1-9一二三四五六七八九])(?![\d一二三四五六七八九十])寸?)?"
)
_BARE_HEIGHT = re.compile(
    r"(?<![\d.,:#A-Za-z\u00c0-\u05ff-])(?:(?P<metres>[12][.,]\d{2})|(?P<centimetres>1[4-9]\d|20\d))(?![\d%€$£:]|[.,]\d)"
)
_BESIDE_WEIGHT = re.compile(r"[^\d.!?;。]{0,24}")
_RIGHT_BESIDE_WEIGHT = re.compile(
    r"\s?[,/、&+-]?\s?(?:y|e|et|und|and|и|و|con|com|mit|bei|avec|pour|por|per|a|at|で|と|に|에|이고|,)?\s?",
    _FLAGS,
)
_PAYING = re.compile(PAYING, _FLAGS)
# What stands between a number and the word it belongs to: "78 cm de cintura", "96 в груди".
_BELONGS_TO = re.compile(
    r"\s?(?P<of>(?:de|di|du|of|do|da|del|della|dei|dal|dalla|ao|au|в|во|по|in|um|an|am)\s(?:la |el |los |las |the |die |der |my )?|d'|от )?"
    r"(?:(?:contorno|circunferencia|circunferência|circonferenza|giro|tour|обхвате?)\s(?:de la |de |della |dei |di )?)?",
    _FLAGS,
)
_JOIN = re.compile(
    r"(?:(?<!\w)(?:y|e|et|und|and|и|plus|with|con|com|avec|mit|а)\s|[,;&+、،]\s?|\sو\s?)\Z", _FLAGS
)
_THREE = re.compile(r"(?<![\d./-])(\d{2,3})\s?[-/x×]\s?(\d{2,3})\s?[-/x×]\s?(\d{2,3})(?![\d./-])")
_RANGES = {"height": (50, 230), "weight": (20, 260), "chest": (45, 170), "waist": (40, 170), "hips": (45, 180), "foot_length": (9, 35), "inseam": (35, 110)}  # fmt: skip


def find_measurements(text: str, *, alone: bool = False) -> list[Detail]:
    """Measurements in levelled `text`, as centimetres or kilograms rounded to one decimal.

    `alone`: the message is nothing but numbers, so that "175 and 68" may be read as height and weight.
    """
    if not (_ANY_NUMBER.search(text) or _IN_WORDS.search(text) or LABEL_PATTERNS["height"].search(text)):
        return []
    numbers = _numbers_with_unit(text)
    found = [d for n in numbers if (d := _named(n, text, numbers)) is not None]
    found += _labelled_plain(text, numbers)
    found += _beside_weight(text, found)
    if not found and (three := _three_sizes(text)):
        return three
    return found or (_pair(text) if alone else [])


def _numbers_with_unit(text: str) -> list[_Number]:
    found: list[_Number] = []
    places = Places()

    def add(kind: str, size: float, match: re.Match[str]) -> None:
        if places.take(*match.span()):
            found.append(_Number(kind, round(float(size), 1), match.start(), match.end()))

    for m in islice(_FEET.finditer(text), _MOST_NUMBERS):
        if m[2] and _number(m[2]) < 12:
            add("feet", (int(m[1]) * 12 + _number(m[2])) * 2.54, m)
        elif not m[2]:
            add("feet", int(m[1]) * 12 * 2.54, m)
    for m in islice(_FEET_SAID.finditer(text), _MOST_NUMBERS):
        inches = (m[2] or "0").lower()
        add(
            "feet",
            (_SAID[m[1].lower()] * 12 + _SAID.get(inches, int(inches) if inches.isdigit() else 0)) * 2.54,
            m,
        )
    for m in islice(_METRES_AND.finditer(text), _MOST_NUMBERS):
        add("length", int(m[1]) * 100 + int(m[2]) * (10 if len(m[2]) == 1 else 1), m)
    for m in islice(_METRES.finditer(text), _MOST_NUMBERS):
        add("length", _number(m[1]) * 100, m)
    for m in islice(_CENTIMETRES.finditer(text), _MOST_NUMBERS):
        add("length", _number(m[1]), m)
    for m in islice(_MILLIMETRES.finditer(text), _MOST_NUMBERS):
        add("millimetres", int(m[1]) / 10, m)
    for m in islice(_STONES.finditer(text), _MOST_NUMBERS):
        add("mass", (_number(m[1]) * 14 + int(m[2] or 0)) * 0.45359237, m)
    for m in islice(_POUNDS.finditer(text), _MOST_NUMBERS):
        add("mass", _number(m[1]) * 0.45359237, m)
    for m in islice(_KILOGRAMS.finditer(text), _MOST_NUMBERS):
        add("mass", _number(m[1]), m)
    for m in islice(_JIN.finditer(text), _MOST_NUMBERS):
        add("mass", int(m[1]) / 2, m)
    for m in islice(_HAN_METRES.finditer(text), _MOST_NUMBERS):
        add("length", 100 + 10 * _han(m[1]) + _han(m[2]), m)
    for m in islice(_HAN_MASS.finditer(text), _MOST_NUMBERS):
        if said := _han_mass(m):
            add("mass", said, m)
    for m in islice(_INCHES.finditer(text), _MOST_NUMBERS):
        add("inches", _number(m[1]) * 2.54, m)
    for m in islice(_UNIT_FIRST.finditer(text), _MOST_NUMBERS):
        times = 100 if m["metres"] else 1
        add("mass" if m["kilograms"] else "length", _number(m["number"]) * times, m)
    for m in islice(_CHI.finditer(text), _MOST_NUMBERS):
        chi = _number(m["chi"]) if m["chi"][0].isdigit() else _han(m["chi"])
        cun = int(m["cun"]) if (m["cun"] or "").isdigit() else _han(m["cun"])
        add("worn" if cun or "." in m["chi"] else "chi", (chi + cun / 10) * 100 / 3, m)
    found += [said for said in _said(text) if places.take(said.start, said.end)]
    return sorted(found, key=lambda n: n.start)[:_MOST_NUMBERS]


def _said(text: str) -> Iterator[_Number]:
    """Heights and weights in words: "un metro e settanta", "сто семьдесят сантиметров", "sesenta kilos"."""
    for m in islice(_METRE_AND.finditer(text), _MOST_NUMBERS):
        more = said_number_at(text, m.end())
        if more and 10 <= more.value <= 99 and not _AWAY.search(text[: m.start()]):
            if _KG_WORD.match(text, more.end + text.startswith(" ", more.end)):
                continue
            unit = _CM_WORD.match(text, more.end + text.startswith(" ", more.end))
            yield _Number("length", 100.0 + more.value, m.start(), unit.end() if unit else more.end)
    for kind, pattern in (("length", _CM_WORD), ("mass", _KG_WORD)):
        for m in islice(pattern.finditer(text), _MOST_NUMBERS):
            if before := said_words_before(text, m.start()):
                yield _Number(kind, float(before.value), before.start, m.end())
    if not LABEL_PATTERNS["height"].search(text):
        return
    for m in islice(_ONE_AND.finditer(text), _MOST_NUMBERS):
        more = said_number_at(text, m.end())
        if more and 20 <= more.value <= 99:
            yield _Number("said", 100.0 + more.value, m.start(), more.end)
    for m in islice(LABEL_PATTERNS["height"].finditer(text), _MOST_NUMBERS):
        start = m2.end() if (m2 := _HEIGHT_IS.match(text, m.end())) else m.end()
        whole = said_words_at(text, start)
        if whole and whole.value >= 120:
            yield _Number("said", float(whole.value), start, whole.end)


def _han(digit: str | None) -> int:
    if digit in ("两", "兩"):
        return 2
    return _HAN.index(digit) + 1 if digit else 0


def _han_mass(match: re.Match[str]) -> float:
    """ "一百二十斤" in kilograms; a digit right after the hundred counts tens: "一百二"."""
    hundred, units, tens, rest, short, unit = match.groups()
    number = 100 * bool(hundred) + _han(units) + _han(rest)
    if "十" in match.group():
        number += 10 * (_han(tens) or 1)
    number += _han(short) * (10 if hundred else 1)
    return number / 2 if unit == "斤" else float(number)


def _label_near(
    text: str, start: int, end: int, taken: list[tuple[int, int]], names: tuple[str, ...]
) -> str | None:
    """The label that stands nearest, before the number or right behind it, with no other number between."""
    before = max([e for s, e in taken if e <= start], default=0)
    after = min([s for s, e in taken if s >= end], default=len(text))
    left, right = text[max(before, start - 32) : start], text[end : min(after, end + 18)]
    if named := _belongs_to(left, text[end : min(after, end + 40)], names):
        return named
    best: tuple[int, str] | None = None
    for name in names:
        for m in LABEL_PATTERNS[name].finditer(left):
            distance = len(left) - m.end()
            if best is None or distance < best[0]:
                best = (distance, name)
        m2 = LABEL_PATTERNS[name].search(right)
        # Words come before their number more often than behind it, unless a comma has closed the thought.
        if m2 and not re.search(r"[,;.،、，。]", right[: m2.start()]):
            distance = m2.start() + 4
            if best is None or distance < best[0]:
                best = (distance, name)
    if best and best[1] == "other" and (said := _said_before(left, names)):
        return said  # "my foot is 24 cm long"
    return best[1] if best else None


def _belongs_to(left: str, right: str, names: tuple[str, ...]) -> str | None:
    """The label right behind, where the one before has its own number: "70 cm de cintura y 98 de cadera"."""
    m = _BELONGS_TO.match(right)
    place = m.end() if m else 0
    behind = [
        (found.end(), name)
        for name in names
        if name != "other" and (found := LABEL_PATTERNS[name].match(right, place))
    ]
    if not behind:
        return None
    join = _JOIN.search(left)
    ends = [found.end() for name in names for found in LABEL_PATTERNS[name].finditer(left)]
    is_next_to_label = join is None and len(left) - max(ends, default=-9) <= 2
    if is_next_to_label or not (join or (m and m["of"])):
        return None
    return max(behind)[1]


def _said_before(left: str, names: tuple[str, ...]) -> str | None:
    """The part of the body that was spoken of last, unless a thing came after it."""
    last = {name: m.end() for name in names for m in LABEL_PATTERNS[name].finditer(left)}
    nearest = max(last, key=lambda name: last[name], default=None)
    return nearest if nearest in ("foot_length", "inseam", "chest", "waist", "hips", "height") else None


def _meaning(label: str | None, size: float) -> str | None:
    """What "taille" measures at `size` centimetres: in German the waist, in French the height."""
    if label != "taille":
        return label
    return "height" if size >= 135 or 1 <= size <= 2.2 else "waist" if size >= 55 else "size"


_LENGTH_LABELS = ("inseam", "height", "chest", "waist", "hips", "foot_length", "taille", "other")


def _named(number: _Number, text: str, numbers: list[_Number]) -> Detail | None:
    spans = [(n.start, n.end) for n in numbers if n is not number]
    if number.kind == "mass":
        return _detail("weight", number)
    if number.kind == "feet":
        return _detail("height", number)
    label = _meaning(_label_near(text, number.start, number.end, spans, _LENGTH_LABELS), number.size)
    if label == "other" or (number.kind == "said" and label != "height"):
        return None
    if label and (d := _detail(label, number)):
        return d
    # "my foot measures 26 cm": where the nearest label cannot be meant, the next one is.
    others = tuple(n for n in _LENGTH_LABELS if n not in (label, "other", "taille"))
    label = _label_near(text, number.start, number.end, spans, others) if label else None
    if label and (d := _detail(label, number)):
        return d
    if number.kind == "millimetres":
        return _detail("foot_length", number) if 200 <= number.size * 10 <= 330 else None
    if number.kind == "worn":
        return _detail("waist", number)
    if number.kind in ("inches", "chi", "said"):
        return None
    return _detail("height", number) if 120 <= number.size <= 215 else None


def _detail(entity: str, number: _Number) -> Detail | None:
    low, high = _RANGES[entity]
    if not low <= number.size <= high:
        return None
    return Detail(
        entity, number.size, number.start, number.end, {"unit": "kg" if entity == "weight" else "cm"}
    )


_MEASURES = ("height", "weight", "chest", "waist", "hips", "inseam")
_PLAIN_LABELS = (*_MEASURES, "taille", "size", "other")


def _labelled_plain(text: str, numbers: list[_Number]) -> list[Detail]:
    """Numbers without a unit, right beside a word that names the measure: "chest 96", "身高170 体重60"."""
    places = Places()
    for n in numbers:
        places.take(n.start, n.end)
    plain = [m for m in islice(_PLAIN.finditer(text), _MOST_NUMBERS) if places.take(*m.span())]
    spans = [(n.start, n.end) for n in numbers] + [(m.start(), m.end()) for m in plain]
    found = []
    for m in plain:
        others = [s for s in spans if s != (m.start(), m.end())]
        label = _label_near(text, m.start(), m.end(), others, _PLAIN_LABELS)
        size = _number(m.group())
        label = _meaning(label, size)
        if label == "height" and 1.2 <= size <= 2.2:
            size *= 100
        if label in _MEASURES and (label != "height" or size >= 100):
            if label in ("chest", "waist", "hips", "inseam") and size < 50:
                continue  # inches or centimetres: cannot be told without a unit
            detail = _detail(label, _Number("plain", round(size, 1), m.start(), m.end()))
            found += [detail] if detail else []
    return found


def _beside_weight(text: str, found: list[Detail]) -> list[Detail]:
    """A bare number beside a weight that can only be a height: "1.62 y 55 kilos", "174, 66 kg"."""
    weights = [d for d in found if d.entity == "weight" and 30 <= float(d.value) <= 200]
    if not weights or any(d.entity == "height" for d in found):
        return []
    spans = [(d.start, d.end) for d in found]
    for m in islice(_BARE_HEIGHT.finditer(text), _MOST_NUMBERS):
        if any(s < m.end() and m.start() < e for s, e in spans):
            continue
        gap = _BESIDE_WEIGHT if m["metres"] else _RIGHT_BESIDE_WEIGHT
        size = _number(m.group()) * (100 if m["metres"] else 1)
        if not 130 <= size <= 215 or _PAYING.search(text, max(0, m.start() - 16), m.start()):
            continue
        if any(gap.fullmatch(text, *sorted((m.end(), w.start))) or gap.fullmatch(text, *sorted((w.end, m.start()))) for w in weights):  # fmt: skip
            return [Detail("height", round(size, 1), m.start(), m.end(), {"unit": "cm"})]
    return []


def _three_sizes(text: str) -> list[Detail]:
    """ "90-60-90" is bust, waist and hips."""
    for m in islice(_THREE.finditer(text), _MOST_NUMBERS):
        sizes = [int(g) for g in m.groups()]
        if all(50 <= s <= 150 for s in sizes) and sizes[1] <= sizes[0] + 10:
            names = ("chest", "waist", "hips")
            return [
                Detail(n, float(s), *m.span(i + 1), {"unit": "cm"})
                for i, (n, s) in enumerate(zip(names, sizes, strict=True))
            ]
    return []


def _pair(text: str) -> list[Detail]:
    """Two bare numbers that can only be a height and a weight."""
    plain = list(_PLAIN.finditer(text.replace("/", " ").replace("-", " ")))
    if len(plain) != 2:
        return []
    sizes = [_number(m.group()) for m in plain]
    sizes = [s * 100 if 1.3 <= s <= 2.1 else s for s in sizes]
    tall, heavy = (0, 1) if sizes[0] >= sizes[1] else (1, 0)
    if not (140 <= sizes[tall] <= 210 and 35 <= sizes[heavy] <= 139):
        return []
    return [
        Detail("height", round(sizes[tall], 1), *plain[tall].span(), {"unit": "cm"}),
        Detail("weight", round(sizes[heavy], 1), *plain[heavy].span(), {"unit": "kg"}),
    ]
