"""Clothing and shoe sizes: letters, regional numbers, and a bare number where the message is about size."""

# ruff: noqa: E501 - tables in many scripts, whose widths differ
from __future__ import annotations

import re
from itertools import islice

from bot.nlu.details.detail import Detail
from bot.nlu.details.said_numbers import said_words_at, said_words_before
from bot.nlu.details.words import LABEL_PATTERNS

_LETTERS = r"(?:XXXXL|XXXL|XXL|XL|XXXS|XXS|XS|[2-6]\s?XL|[SML])"
_SEP = r"(?<![A-Za-zÀ-ž\u0400-\u04ff0-9'&.])"
_NEXT = r"(?![A-Za-zÀ-ž\u0400-\u04ff0-9'&]|\.[A-Za-z]|\. [A-Z])"
_CAPITAL = re.compile(rf"{_SEP}({_LETTERS}){_NEXT}")
_ANY_CASE = re.compile(rf"{_SEP}({_LETTERS}|[ХXх]{{0,3}}[LlМмСс]){_NEXT}", re.IGNORECASE)
# What a nation is called beside its sizes.
_NATIONS = {
    "EU": r"europe(?:an|[oa]s?|us?)|européen(?:ne)?s?|europ[äa]ische\w?|europei?[oa]|европейск\w{2,3}|евро(?=размер)|欧洲|歐洲|歐碼|ヨーロッパ|欧州|유럽|(?:ال)?[أا]وروبي[ةه]?",
    "UK": r"british|brit[áâa]nn?ic[oa]|britannique|anglais(?:e)?|ingl[eé]s[ae]?|inglês|englische\w?|britische\w?|британск\w{2,3}|английск\w{2,3}|イギリス|영국|(?:ال)?بريطاني[ةه]?|(?:ال)?[إا]نجليزي[ةه]?|英國",
    "US": r"american[oa]?|américaine?|amerikanische\w?|estadounidense|американск\w{2,3}|アメリカ|미국|(?:ال)?[أا]مي?ريكي[ةه]?|(?:ال)?[أا]ميركي[ةه]?|美國|美碼",
    "IT": r"italian[oa]?|italienne?|italienische\w?|итальянск\w{2,3}|イタリア|이탈리아|(?:ال)?[إا]يطالي[ةه]?|意大利",
    "FR": r"french|francés|francesa|français(?:e)?|francês|francese|französische\w?|французск\w{2,3}|フランス|프랑스|(?:ال)?فرنسي[ةه]?|法码|法国",
    "JP": r"japanese|japon[eé]sa?|japonais(?:e)?|japonês|giapponese|japanische\w?|японск\w{2,3}|日码|日本",
    "KR": r"korean|韩码|한국|韓国",
    "RU": r"российск\w{2,3}|russian",
    "BR": r"brasileir[oa]|brazilian",
}
_NATION = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _NATIONS.items()}
_CODES = r"EUR?|USA?|UK|GB|FR|IT|JP|CN|KR|AU|欧码|美码|英码|欧"
_NAMES = "|".join([*_NATIONS.values(), "美国|英国"])
# In every name above, so that most texts are not searched for them all.
_STEMS = (
    "europ",
    "européen",
    "европ",
    "евро",
    "欧洲",
    "歐",
    "ヨーロッパ",
    "欧州",
    "유럽",
    "وروبي",
    "brit",
    "angl",
    "ingl",
    "engl",
    "британ",
    "англ",
    "イギリス",
    "영국",
    "بريطان",
    "نجليز",
    "英",
    "americ",
    "amérique",
    "américain",
    "amerik",
    "estadoun",
    "америк",
    "アメリカ",
    "미국",
    "مريك",
    "ميرك",
    "美",
    "itali",
    "italien",
    "итал",
    "イタリア",
    "이탈리아",
    "يطالي",
    "意大利",
    "french",
    "franc",
    "franz",
    "франц",
    "フランス",
    "프랑스",
    "فرنس",
    "法",
    "japan",
    "japon",
    "giappon",
    "япон",
    "日",
    "일본",
    "korea",
    "韩",
    "한국",
    "韓",
    "росс",
    "russ",
    "brasil",
    "brazil",
    "franç",
)
_HALVES = r"(?:y medi[oa]|e mezz[oa]|et demie?|e mei[oa]|and a half|(?:ein|und ein(?:e)?)[ -]?halbe?|с половиной|و\s?نصف?)(?![^\W\d_])|[码碼号]半|半(?![天个年月小价折场])|반(?![가-힣])"
_HALF_OR_NONE = rf"(?:[.,]5(?!\d)|\s?(?:1/2|½|{_HALVES}))?"
_SIZE_WORD = r"(?:sizing|sizes?|men's|women's|mens|womens|gr(?:ö|oe)(?:ß|ss)e|talla|taille|pointure|tamanho|numeraç?(?:ção|ción)|taglia|misura|numerazione|número|размер\w{0,2}|сетк\w|サイズ|規格|表記|사이즈|尺码|尺碼|码|碼|号|مقاس|نمرة)"


def _regional_pattern(systems: str) -> re.Pattern[str]:
    """A number with one of `systems` before or behind it."""
    return re.compile(
        rf"(?<![A-Za-z\u00c0-\u05ff])(?P<s1>{systems})(?:[\s-]?の?{_SIZE_WORD}){{0,2}}\s?(?:だと|では|で|は|なら|の|이면|으?로는|으?로|은|는|기준|是|为|:|=|is|ist|es|est|é|è|-)?\s?(?P<n1>\d{{1,2}}{_HALF_OR_NONE})(?![\d%€$£]|[.,]\d)(?:-?(?:й|го|ый)(?!\w)|\s?码)?"
        rf"|(?<![\d.,/#-])(?P<n2>\d{{1,2}}{_HALF_OR_NONE})(?:-?(?:й|го|ый)|\s?[码碼号])?\s?(?:\(|in |en |em |по |на |-)?(?P<s2>{systems})(?![A-Za-z\u00c0-\u05ff\u0620-\u064a])",
        re.IGNORECASE,
    )


_BY_CODE = _regional_pattern(_CODES)
_BY_NATION = _regional_pattern(_NAMES)
_SYSTEM_BEHIND = re.compile(rf"\s?\(?({_CODES}|{_NAMES})(?![A-Za-z\u00c0-\u05ff])", re.IGNORECASE)
_THOUGHT_ENDS = re.compile(
    r"\s*(?:[?!.,;:)،؟。、？！]|\Z|(?:y|e|et|und|and|or|o|ou|oder|и|или|في|أو|por favor|please|bitte|svp|is|ist|es|est|é|è)(?!\w)|です|でしょ|がいい|예요|이에요|입니다)"
)
_HALF_SAID = re.compile(rf"(?<![\d.,:/#-])(?P<digits>\d{{1,2}})?\s?(?:{_HALVES})", re.IGNORECASE)
_HALF_HINT = re.compile(r"medi[oa]|mezz[oa]|demi|mei[oa]|half|halb|половин|نص|半|반", re.IGNORECASE)
_NO_HALF_SIZE = re.compile(
    r"\s?(?:h(?:ours?|oras?|eures?)?|stunden?|ore|час\w{0,3}|минут\w?|min\w{0,6}|tage?|days?|d[ií]as?|jours?|giorni|дн\w{1,3}|weeks?|wochen?|semanas?|semaines?|settimane|months?|years?|years|jahre?|años|anos|ans|anni|лет|год\w?|cm|kg|kilo\w{0,3}|сантиметр\w{0,2}|см|кг|"
    r"metr\w{1,2}|euros?|€|\$|%|ساع\w{1,2}|يوم|شهر|سن[ةه]|متر|كيلو|سم)(?![^\W\d_])",
    re.IGNORECASE,
)
_HOURS_AND_HALF = re.compile(r"(?:h|hours?|horas?|heures?|stunden?|ore)\s\Z", re.IGNORECASE)
_SAID_BEHIND_LABEL = re.compile(
    r"[\s:]{0,2}(?:(?:un|una|il|la|el|die|der|o|du|es|is|ist|est|é|è|um|number)\s)?", re.IGNORECASE
)
_BEHIND_LABEL = re.compile(
    r"[はがをもで:은는이가]?\s?(\d{1,2}(?:[.,]5)?)(?![\d%€$£:/]|[.,]\d|\s?(?:cm|kg|mm|[つ個枚足着点箱件双個个條只套개벌켤장回番日月年分人円元]))"
)
_WEARING = re.compile(
    r"(?<!\w)(?:calz[oa]|calço|chausse|trage|ho il|porto|ношу|wear|uso|visto)\s", re.IGNORECASE
)
_HAN_SIZE = re.compile(r"[码碼](?!半)")
_MILLIMETRES = re.compile(
    r"(?<![\d.,/#A-Za-z:-])(?P<mm>2[0-9][05]|30[05]|310)(?![\d%€$£:/A-Za-z]|[.,]\d|\s?(?:원|명|개|그램|점|포인트|번|호|일|시|분|페이지|장|쪽|만|천|건|년|층|월|미리|밀리|센|킬로|키로|kg|cm|mm|ml))"
)
_SHOES = re.compile(
    r"신발|운동화|구두|스니커즈|부츠|샌들|슬리퍼|로퍼|단화|런닝화|러닝화|등산화|축구화|농구화|펌프스|하이힐|워커|발\s?볼|신어|신는|신습|신었|신으|신고\s?(?:있|다)|사이즈|치수"
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
    "美国": "US",
    "英国": "UK",
    "欧码": "EU",
    "欧": "EU",
    "美码": "US",
    "英码": "UK",
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


def find_sizes(text: str, *, alone: bool = False, language: str | None = None) -> list[Detail]:
    """Sizes in levelled `text`: capitals such as `XL`, or `42.5`, with `system` (EU, UK, ...) where named.

    `alone`: the message is nothing but details, so that a bare number or a small letter is a size.
    """
    labels = list(islice(LABEL_PATTERNS["size"].finditer(text), 40))
    numbered = _DIGIT.search(text) is not None
    found = _regional(text, labelled=alone or bool(labels)) if numbered else []
    found += _said(text, labels, alone=alone)
    if language == "ko" and numbered:
        found += _korean_shoes(text, alone=alone)
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
    for label in labels:
        joined = _BEHIND_LABEL.match(text, label.end())
        if joined and 15 <= float(joined[1].replace(",", ".")) <= 64:
            found.append(Detail("size", joined[1].replace(",", "."), joined.start(1), joined.end(1)))
    for m in islice(_NUMBER.finditer(text), _MOST):
        if (alone or _beside(m, labels, 14)) and 2 <= float(m[1].replace(",", ".")) <= 64:
            found.append(Detail("size", m[1].replace(",", "."), m.start(1), m.end(1)))
    return found


def _said(text: str, labels: list[re.Match[str]], *, alone: bool) -> list[Detail]:
    """Sizes in words and halves said: "quarantadue e mezzo", "42 et demi EU", "size forty-one", "四十二码"."""
    found = []
    for m in islice(_HALF_SAID.finditer(text) if _HALF_HINT.search(text) else (), _MOST):
        if _NO_HALF_SIZE.match(text, m.end()) or _HOURS_AND_HALF.search(text, 0, m.start()):
            continue
        said = None if m["digits"] else said_words_before(text, m.start(), small=True)
        number = int(m["digits"]) if m["digits"] else said.value if said else 0
        start = said.start if said else m.start()
        found += _with_system(text, f"{number}.5", start, m.end(), sure=alone or 33 <= number <= 50 or _label_ends(labels, start))  # fmt: skip
    starts = [m.end() for m in (*labels, *islice(_WEARING.finditer(text), _MOST))]
    for place in starts:
        m2 = _SAID_BEHIND_LABEL.match(text, place)
        whole = said_words_at(text, m2.end() if m2 else place)
        if whole and 15 <= whole.value <= 64:
            found += _with_system(text, str(whole.value), whole.start, whole.end, sure=True)
    for m in islice(_HAN_SIZE.finditer(text), _MOST):
        whole = said_words_before(text, m.start())
        if whole and 15 <= whole.value <= 64:
            found.append(Detail("size", str(whole.value), whole.start, m.end()))
    return found


def _label_ends(labels: list[re.Match[str]], place: int) -> bool:
    return any(0 <= place - label.end() <= 6 for label in labels)


def _with_system(text: str, value: str, start: int, end: int, *, sure: bool) -> list[Detail]:
    """The size with the system named behind it; without one only where it is `sure`."""
    m = _SYSTEM_BEHIND.match(text, end)
    if m and not value.startswith("0"):
        return [Detail("size", value, start, m.end(), {"system": _system(m[1])})]
    return [Detail("size", value, start, end)] if sure and not value.startswith("0") else []


def _korean_shoes(text: str, *, alone: bool) -> list[Detail]:
    """Shoe sizes as Koreans give them, in millimetres without the unit: "신발 260"."""
    return [
        Detail("size", m["mm"], m.start(), m.end(), {"system": "KR"})
        for m in islice(_MILLIMETRES.finditer(text), _MOST)
        if alone or _SHOES.search(text, max(0, m.start() - 20), m.end() + 14)
    ]


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


def _system(written: str) -> str:
    named = next((name for name, pattern in _NATION.items() if pattern.fullmatch(written)), None)
    return named or _SYSTEMS.get(written.upper(), written.upper())


def _regional(text: str, *, labelled: bool) -> list[Detail]:
    found = []
    lower = text.lower()
    named = any(stem in lower for stem in _STEMS)
    by_nation = list(islice(_BY_NATION.finditer(text), _MOST)) if named else []
    for m in [*islice(_BY_CODE.finditer(text), _MOST), *by_nation]:
        digits = int(re.findall(r"\d+", m["n1"] or m["n2"])[0])
        is_size = labelled or (digits >= 30 and _THOUGHT_ENDS.match(text, m.end()))
        if m.re is _BY_NATION and not is_size:
            continue
        if m["s1"] and m["s1"].lower() in ("au", "it") and not m["s1"].isupper():
            continue  # the French "au", the English "it"
        if m["s2"] and m["s2"].lower() in ("it", "us") and not m["s2"].isupper():
            continue  # the English words "it" and "us"
        value = re.sub(rf"\s?(?:1/2|½|{_HALVES})", ".5", m["n1"] or m["n2"], flags=re.IGNORECASE).replace(
            ",", "."
        )
        found.append(Detail("size", value, m.start(), m.end(), {"system": _system(m["s1"] or m["s2"])}))
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
