"""How many pieces a shopper wants: a number beside a word for pieces, for a thing of the shop, or for wanting."""

# ruff: noqa: E501 - tables in many scripts, whose widths differ
from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from bot.nlu.details.detail import Detail
from bot.nlu.details.goods import is_goods
from bot.nlu.details.number_words import KOREAN, han_number, number_word
from bot.nlu.details.reading import Reading, fold

_PIECES = frozenset(
    fold(w)
    for w in """
    piece pieces pc pcs pair pairs unit units item items pack packs set sets copy copies box boxes qty
    stück stueck stk stck paar exemplare packungen pieza piezas par pares unidad unidades ud uds juego juegos
    pièce pièces paire paires unité unités exemplaire exemplaires lot lots peça peças unidade unidades pezzo pezzi paio
    paia unità confezioni штука штуки штук шт пара пары пар единиц единицы экземпляра упаковки упаковок комплекта
    قطع قطعه حبات حبه ازواج زوج وحدات اطقم علب كراتين
    """.split()  # noqa: SIM905
)
_ONE_COUNTS = frozenset(
    map(
        fold,
        [
            "piece",
            "pc",
            "stück",
            "stueck",
            "stk",
            "pieza",
            "unidad",
            "pièce",
            "exemplaire",
            "peça",
            "unidade",
            "pezzo",
            "штука",
            "штуку",
            "шт",
            "قطعه",
            "حبه",
        ],
    )
)
_DOZEN = frozenset(
    map(
        fold,
        ["dozen", "dutzend", "docena", "douzaine", "dúzia", "dozzina", "дюжина", "дюжину", "دزينة", "درزن"],
    )
)
_HALF = frozenset(map(fold, ["half", "halbes", "media", "demi", "meia", "mezza", "полдюжины", "نصف"]))
_DUAL = frozenset(
    map(
        fold,
        [
            "قطعتين",
            "قطعتان",
            "حبتين",
            "زوجين",
            "فستانين",
            "قميصين",
            "حقيبتين",
            "شنطتين",
            "ساعتين_يد",
            "علبتين",
            "بنطلونين",
            "عبايتين",
            "جاكيتين",
            "حذائين",
            "كوبين",
        ],
    )
)
_HOURS = frozenset(["ساعه", "ساعات"])
_WATCH = frozenset(
    map(
        fold,
        [
            "يد",
            "اليد",
            "ذكية",
            "ذكيه",
            "حائط",
            "رجالية",
            "نسائية",
            "سمارت",
            "ابل",
            "كاسيو",
            "جدارية",
            "منبه",
            "مثل",
        ],
    )
)
# "from 2 to 4", "4 instead of 2": what stands before the count that is left, and between the two.
_FROM = frozenset(map(fold, "from von de da из с со от من du des dal dalle".split()))  # noqa: SIM905
_TO = frozenset(map(fold, "to auf a à para до الى إلى".split()))  # noqa: SIM905
_INSTEAD = re.compile(
    r"(?:instead of|rather than|not|statt|anstatt|anstelle von|en vez de|en lugar de|au lieu d[e']|plutôt que|em vez de|ao invés de|em lugar de|invece di|al posto di|вместо|а не|بدل|بدلا من|بدلًا من|مو|مش)(?:\s(?:the|den|der|las?|los|les|os|as|i|le|من|ال))?\s\Z",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"(?:改成|改为|改為|换成|換成|变成|變成|增加到|减少到|じゃなくて?|ではなくて?|でなく|の代わりに|말고|아니고|아니라|대신에?)[、,\s]{0,2}\Z"
)
_INTO = re.compile(
    r"\s?(?:から|を|より|改|变|到|加到|减到|[,、]?\s?(?:而)?是|에서|을|를)[、,\s]{0,2}(?:合計|全部で|共|总共|총)?"
)
_OF = frozenset(["ديال", "د", "of", "von", "de", "di", "из", "من", "davon"])
_THEM = frozenset(
    map(
        fold,
        [
            "them",
            "those",
            "these",
            "davon",
            "denen",
            "estos",
            "estas",
            "esos",
            "esas",
            "ellos",
            "ellas",
            "ceux",
            "celles",
            "desses",
            "dessas",
            "destes",
            "destas",
            "deles",
            "delas",
            "questi",
            "queste",
            "quelli",
            "quelle",
            "них",
            "этих",
            "таких",
            "هذا",
            "هذه",
            "هاي",
            "منها",
            "منهم",
        ],
    )
)
_WANT = frozenset(
    map(fold, """
    want need take order buy get quiero necesito llevo compro pido queremos comprar voudrais veux prends commande prendrai
    prendre möchte brauche nehme bestelle kaufe bestellen nehmen kaufen quero preciso levo comprar vorrei voglio prendo ordino
    prendere хочу нужно возьму закажу куплю надо заказать ابي ابغي اريد عايز بدي محتاج بغيت بغينا نبغي ابغى عاوز عايزه عاوزه ودي نحب en ne davon
    """.split())  # noqa: SIM905
)  # fmt: skip
_NO_PIECES = frozenset(
    map(fold, """
    day days week weeks month months year years hour hours minute minutes star stars percent times euro euros dollar dollars
    tag tage tagen woche wochen monat monate jahr jahre stunden uhr sterne prozent mal día días semana semanas mes meses año
    años horas estrellas veces jour jours semaine semaines mois an ans heures étoiles fois dias mês anos horas estrelas vezes
    giorni settimane mesi anni ore stelle volte дня дней недели недель месяца лет часа часов звезды звезд раза
    ايام اسابيع اشهر سنوات ساعات نجوم مرات ساعتين am pm cm kg
    """.split())  # noqa: SIM905
)  # fmt: skip
_ORDINAL = frozenset(
    map(
        fold,
        [
            "the",
            "der",
            "die",
            "das",
            "el",
            "la",
            "los",
            "las",
            "le",
            "les",
            "o",
            "a",
            "os",
            "as",
            "il",
            "i",
            "gli",
            "no",
            "number",
            "nr",
            "size",
            "talla",
            "taille",
            "größe",
            "tamanho",
            "taglia",
            "размер",
            "مقاس",
            "und",
        ],
    )
)
_MODELS = frozenset(
    [
        "iphone",
        "ipad",
        "galaxy",
        "pixel",
        "redmi",
        "note",
        "series",
        "model",
        "gen",
        "version",
        "ps",
        "xbox",
        "windows",
        "pro",
        "max",
        "air",
        "watch",
        "airpods",
        "switch",
        "serie",
        "modell",
        "modelo",
        "modele",
    ]
)
_TIMES = re.compile(
    r"(?<![\w.,/])(?:[x×]\s?(\d{1,2})(?![\w/]|[.,]\d|\s?[x×]|\s?(?:cm|mm))|(\d{1,2})\s?[x×](?![\w×]|\s?\d))",
    re.IGNORECASE,
)
_HAN = re.compile(
    r"(?<![第\d.,那哪每另/年月A-KN-RT-WYZa-z-])(?<![A-WYZa-z0-9-][A-Za-z])(?<!XM)(?<!这(?=[一1]))(\d{1,3}|[二三四五六七八九]?十[一二三四五六七八九]?|[一两兩二三四五六七八九])\s?"
    r"(?:件|双|雙|条|條|只(?!能|有|是|要|想|剩)|隻|套|个|個|本(?!书店)|台|瓶|盒|支|副|顶|對|对|枚|把|张|張|份)"
    r"(?!月|多月|小时|小時|钟|鐘|星期|礼拜|工作|人|问题|問題|字|地址|步|孩子|号码|包裹|订单|訂單|色|颜色|选|地方|原因|国家|半|目|星|图|照|截图|优惠|券|快递|仓)"
)
_HAN_WANT = re.compile(r"(?:要|买|買|来|订|訂|购|購|加|拿|换|退|下单|下了)[了]?\s?\Z")
_KANA = re.compile(
    r"(?<![第\d.,/月A-KN-RT-WYZa-z-])(?<![A-WYZa-z0-9-][A-Za-z])(?<!XM)(\d{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])\s?(つ|個|枚|足|着|点|本|台|セット|箱|袋|組|ペア|冊|缶)"
    r"(?!目|星|の?質問|月|前|確認|お聞き|お伺い|[かヶヵケ]月|で迷)"
)
_KANA_WANT = re.compile(
    r"\s?(?:だけ|ずつ|、)?(?:を|ほど)?\s?(?:ください|下さい|お願い|注文|欲しい|ほしい|購入|買)"
)
_HANGUL = re.compile(
    rf"(?<![\w.,/])(\d{{1,3}}|{'|'.join(sorted(KOREAN, key=len, reverse=True))})\s?(?:개|벌|켤레|장|세트|매|대|병|박스|자루|쌍|족)"
    r"(?!월|년|국|인|점|째|시간|당|\s?중에|\s?별|\s?질문)"
)
_HANGUL_WANT = re.compile(
    r"\s?(?:만|씩|를|을)?\s?(?:더\s)?(?:주문|구매|살|사고|사려|주세요|부탁|시켰|샀|필요|추가|장바)"
)
_MOST = 12


def find_quantities(reading: Reading) -> list[Detail]:
    """Counts of pieces, 1 to 999; not of days, stars, percents, and not "the second one"."""
    finders = {"zh": _chinese, "ja": _japanese, "ko": _korean}
    finder = finders.get(reading.language or "")
    found = list(finder(reading.text)) if finder else []
    for m in islice(_TIMES.finditer(reading.text), _MOST):
        if count := int(m[1] or m[2]):
            found.append(_detail(count, m.start(), m.end()))
    return _as_wanted([*found, *_worded(reading)], reading)


def _as_wanted(found: list[Detail], reading: Reading) -> list[Detail]:
    """Without the counts that are to be another: the first of "from 2 to 4", the second of "4 instead of 2"."""
    if not found:
        return found
    text = reading.text
    counts = sorted(found, key=lambda d: d.start)
    kept = [d for d in counts if not _INSTEAD.search(text, max(0, d.start - 24), d.start)]
    kept = kept if kept else counts
    left: set[int] = set()
    for first, second in pairwise(kept):
        between = text[first.end : second.start]
        if len(between) > 16:
            continue
        words = [fold(w) for w in re.findall(r"[^\W\d_]+", between)]
        before = re.findall(r"[^\W\d_]+", text[max(0, first.start - 12) : first.start])
        is_from = bool(before) and fold(before[-1]) in _FROM and not _TO.isdisjoint(words[-1:])
        if is_from or _CHANGED.search(between) or _INTO.fullmatch(between):
            left.add(first.start)
    return _completed([d for d in kept if d.start not in left], reading)


def _completed(counts: list[Detail], reading: Reading) -> list[Detail]:
    """ "from 3 pieces to 5": the bare number is the one wanted."""
    found = []
    places = {w.start: n for n, w in enumerate(reading.words)}
    for d in counts:
        place = places.get(d.start, -9)
        wanted = _bare_goal(place, reading) if reading.word(place - 1) in _FROM else None
        found.append(wanted or d)
    return found


def _bare_goal(place: int, reading: Reading) -> Detail | None:
    for distance in (1, 2, 3):
        count = _count(reading.word(place + distance + 1), reading.language)
        if reading.word(place + distance) not in _TO or not count:
            continue
        word = reading.words[place + distance + 1]
        if re.match(r"\s*(?:[.,;!?)]|\Z)", reading.text[word.end :]):
            return _detail(count, word.start, word.end)
    return None


def _worded(reading: Reading) -> Iterator[Detail]:
    for place, word in enumerate(reading.words):
        if word.plain in _DUAL:
            yield _detail(2, word.start, word.end)
            continue
        if word.plain in _DOZEN:
            half = _HALF & {reading.word(place - 1), reading.word(place - 2)}
            times = _count(reading.word(place - 1), reading.language) or 1
            yield _detail(6 if half else 12 * times, word.start, word.end)
            continue
        count = _count(word.plain, reading.language)
        if reading.word(place + 1) in _DOZEN:
            continue
        if count and _counts_pieces(place, count, word.plain, reading):
            yield _detail(count, word.start, word.end)


def _count(word: str, language: str | None) -> int | None:
    if word.isdigit() and len(word) <= 3:
        return int(word)
    return number_word(word, language)


def _counts_pieces(place: int, count: int, word: str, reading: Reading) -> bool:
    if not _stands_free(place, reading):
        return False
    before, after = reading.word(place - 1), [reading.word(place + n) for n in (1, 2, 3)]
    if (
        before in _ORDINAL
        and word.isdigit()
        and before not in ("i", "a", "und", "la", "las", "los", "les", "il", "die")
    ):
        return False
    if before in _MODELS and word.isdigit():
        return False
    if count == 1:
        return (word.isdigit() and after[0] in _PIECES) or after[0] in _ONE_COUNTS
    if (
        after[0] in _PIECES
        or (after[0] in _OF and after[1] in _THEM)
        or after[0] in ("davon", "منها", "ديال")
    ):
        return True
    if _goods_follow(after, place, reading):
        return True
    return count <= 12 and _is_wanted(place, word, reading)


def _stands_free(place: int, reading: Reading) -> bool:
    """No part of a decimal, a range, a date or a fraction."""
    word = reading.words[place]
    before, after = reading.text[max(0, word.start - 1) : word.start], reading.text[word.end : word.end + 2]
    return before not in list(".,/:#-+") and not (
        after[:1] in list("/:%°+") or re.match(r"[.,]\d|-\d", after)
    )


def _goods_follow(after: list[str], place: int, reading: Reading) -> bool:
    """A thing of the shop follows, with at most two words in between and nothing that parts or counts."""
    for distance, word in enumerate(after, 1):
        if not word or word in _NO_PIECES or word.isdigit() or (distance < 3 and word in _ORDINAL):
            return False
        gap = reading.text[reading.words[place + distance - 1].end : reading.words[place + distance].start]
        if any(c in ".,;:!?()\u060c/" for c in gap):
            return False
        if is_goods(word):
            watch = reading.word(place + distance + 1)
            return word not in _HOURS or watch in _WATCH
    return False


def _is_wanted(place: int, word: str, reading: Reading) -> bool:
    """ "I'll take two": a word for wanting right before, and the thought ends behind."""
    if reading.word(place - 1) not in _WANT or (word.isdigit() and int(word) > 9):
        return False
    rest = reading.text[reading.words[place].end :].lstrip(" ")
    return (
        not rest
        or rest[0] in ".,;!?)\u060c\u061f"
        or re.match(
            r"(?:please|bitte|pls|por favor|s'il|svp|per favore|пожалуйста|in|en|em|im)(?!\w)", rest, re.I
        )
        is not None
    )


def _chinese(text: str) -> Iterator[Detail]:
    for m in islice(_HAN.finditer(text), _MOST):
        count = int(m[1]) if m[1].isdigit() else han_number(m[1]) or 0
        if count > 1 or (
            count == 1
            and _HAN_WANT.search(text, max(0, m.start() - 4), m.start())
            and text[m.end() - 1] not in "个個"
        ):
            yield _detail(count, m.start(), m.end())


def _japanese(text: str) -> Iterator[Detail]:
    for m in islice(_KANA.finditer(text), _MOST):
        count = int(m[1]) if m[1].isdigit() else han_number(m[1]) or 0
        if count > 1 or (count == 1 and _KANA_WANT.match(text, m.end())):
            yield _detail(count, m.start(), m.end())


def _korean(text: str) -> Iterator[Detail]:
    for m in islice(_HANGUL.finditer(text), _MOST):
        count = int(m[1]) if m[1].isdigit() else KOREAN[m[1]]
        if count > 1 or (count == 1 and _HANGUL_WANT.match(text, m.end())):
            yield _detail(count, m.start(), m.end())


def _detail(count: int, start: int, end: int) -> Detail:
    return Detail("quantity", count, start, end)
