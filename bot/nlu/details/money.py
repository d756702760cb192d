"""Amounts of money: a decimal number of major units and the currency's ISO 4217 code."""

# ruff: noqa: E501 - tables in many scripts, whose widths differ
from __future__ import annotations

import re
from itertools import islice

from bot.nlu.details.currency_words import BY_REGION, CODES, DOUBTFUL, JOINED, PAYING, SIGNS, WORDS
from bot.nlu.details.detail import Detail
from bot.nlu.details.number_words import han_number
from bot.nlu.details.reading import Reading, fold

_AMOUNT = r"(?:\d{1,3}(?:[.,' ]\d{3}){1,3}(?:[.,]\d{1,2})?(?!\d)|\d{1,7}(?:[.,]\d{1,3})?)"
_SIGN = "|".join(map(re.escape, sorted(SIGNS, key=len, reverse=True)))
_CODE = "|".join(CODES.split())
_LATIN_WORD = "|".join(
    re.escape(w.replace("_", " ")).replace(r"\*", r"\w{0,5}")
    for w in sorted((w for line in WORDS.values() for w in line.split()), key=len, reverse=True)
)
_JOINED_WORD = "|".join(sorted((w for line in JOINED.values() for w in line.split()), key=len, reverse=True))
# Arabic prepositions, Chinese, Japanese and Korean words are written onto the number.
_START = r"(?<![\dA-Za-z\u00c0-\u05ff_.,/#-])"
_BEFORE = re.compile(
    rf"(?:(?<![A-Za-z])(?P<sign>{_SIGN})|(?<![A-Za-z])(?P<code>{_CODE}|Rs\.?))\s?(?P<amount>{_AMOUNT})(?P<k>[kK](?![A-Za-z]))?"
)
_EURO_CENT = re.compile(rf"{_START}(?P<amount>\d{{1,5}})\s?(?P<sign>€|£)(?P<cents>\d{{2}})(?!\d)")
_BEHIND = re.compile(
    rf"{_START}(?P<amount>{_AMOUNT})(?:,-|,--)?\s?(?P<k>[kK]|тыс\.?\s|mil\s|Mio\.?\s|million\s)?\s?"
    rf"(?:(?P<sign>{_SIGN})|(?P<word>{_CODE}|{_LATIN_WORD})(?![A-Za-z\u00c0-\u05ff\u0620-\u064a]))",
    re.IGNORECASE,
)
_JOINED = re.compile(
    rf"(?<![\d.,/-])(?:(?P<amount>{_AMOUNT})\s?(?P<unit>[万萬만千천百백])?\s?(?:(?P<rest>\d{{1,4}})\s?(?P<small>[千천])?)?"
    rf"|(?P<han>[一二三四五六七八九十百千万两]{{1,9}}))\s?(?P<word>{_JOINED_WORD})"
)
_UNITS = {"万": 10_000, "萬": 10_000, "만": 10_000, "千": 1_000, "천": 1_000, "百": 100, "백": 100}
_CURRENCY = {fold(w.replace("_", " ").rstrip("*.")): c for c, line in WORDS.items() for w in line.split()}
_STEMS = {fold(w.rstrip("*")): c for c, line in WORDS.items() for w in line.split() if w.endswith("*")}
_CURRENCY |= {w: c for c, line in JOINED.items() for w in line.split()}
_PAYING = re.compile(PAYING, re.IGNORECASE)
_HINT = re.compile(rf"{_SIGN}|\d|[一二三四五六七八九十百千万两]")
_SIGNED = re.compile(
    "[" + "".join(re.escape(c) for c in sorted({c for sign in SIGNS for c in sign if not c.isalpha()})) + "]"
)
# A number with a letter right behind or before it may have a currency there.
_UNIT = re.compile(r"[\d一二三四五六七八九十百千万两][\s.,–-]{0,3}[^\W\d_]|[A-Z]{3}\s?\d")
_MOST = 12


def find_money(reading: Reading) -> list[Detail]:
    """Amounts with a currency; `currency` and `unit` hold its ISO code, `value` has at most two decimals."""
    text = reading.text
    if not _HINT.search(text):
        return []
    if not (_SIGNED.search(text) or _UNIT.search(text)):
        return []
    found: list[Detail] = [_euro_cent(m) for m in islice(_EURO_CENT.finditer(text), _MOST)]
    for pattern in (_BEFORE, _BEHIND, _JOINED):
        found += [d for m in islice(pattern.finditer(text), _MOST) if (d := _amount(m, reading))]
    return found


def _euro_cent(match: re.Match[str]) -> Detail:
    return _detail(int(match["amount"]) + int(match["cents"]) / 100, SIGNS[match["sign"]], match)


def _amount(match: re.Match[str], reading: Reading) -> Detail | None:
    groups = match.groupdict()
    currency = _currency(groups, reading)
    if _counts_things(match):
        return None
    doubtful = _is_doubtful(groups.get("word")) or _is_like_a_size(match)
    if currency is None or (doubtful and not _speaks_of_paying(match, reading)):
        return None
    number = float(han_number(groups["han"]) or 0) if groups.get("han") else _number(groups)
    return _detail(number, currency, match) if number else None


def _number(groups: dict[str, str | None]) -> float | None:
    """The amount with its unit: "5万", "3만 5천", "30k"."""
    number = decimal(groups["amount"] or "0")
    if times := groups.get("k"):
        number *= 1_000_000 if times.lower().startswith(("mio", "million")) else 1_000
    if unit := groups.get("unit"):
        return number * _UNITS[unit] + int(groups["rest"] or 0) * (1_000 if groups["small"] else 1)
    return None if groups.get("rest") else number


def _detail(number: float, currency: str, match: re.Match[str]) -> Detail:
    return Detail(
        "money", round(number, 2), match.start(), match.end(), {"currency": currency, "unit": currency}
    )


def _currency(groups: dict[str, str | None], reading: Reading) -> str | None:
    sign, word = groups.get("sign"), groups.get("word") or groups.get("code")
    if sign:
        plain = SIGNS[sign.upper() if sign.upper() in SIGNS else sign]
        if sign in ("¥", "￥"):
            return (
                {"zh": "CNY"}.get(reading.language or "", "JPY")
                if reading.region not in ("CN", "JP")
                else {"CN": "CNY", "JP": "JPY"}[reading.region]
            )
        return _by_region(plain, reading) if sign in ("$", "kr") else plain
    if not word:
        return None
    if word.upper() in CODES.split():
        return "CNY" if word.upper() == "RMB" else word.upper()
    plain_word = fold(word.rstrip("."))
    found = _CURRENCY.get(word) or _CURRENCY.get(plain_word)
    found = found or next((c for stem, c in _STEMS.items() if plain_word.startswith(stem)), None)
    return _by_region(found, reading) if found else None


def _by_region(currency: str, reading: Reading) -> str:
    return BY_REGION.get(currency, {}).get(reading.region or "", currency)


def _is_doubtful(word: str | None) -> bool:
    return bool(word) and (word or "").lower().rstrip(".") in DOUBTFUL


def _counts_things(match: re.Match[str]) -> bool:
    """ "一块手表" is a watch, "两百块" and "五块的" are money."""
    behind = match.string[match.end() : match.end() + 1]
    return (
        match.group()[-1] in "块塊"
        and "\u3400" <= behind <= "\u9fff"
        and behind not in "钱錢的左以吗嗎了呢吧啊到不多就都是买買"
    )


def _is_like_a_size(match: re.Match[str]) -> bool:
    """ "EUR 41" is a shoe."""
    return re.fullmatch(r"EUR\s?(?:1[6-9]|[2-4]\d|50)(?:[.,]5)?", match.group()) is not None


def _speaks_of_paying(match: re.Match[str], reading: Reading) -> bool:
    word = (match.groupdict().get("word") or "").lower().rstrip(".")
    if word in ("р", "kr", "块", "塊", "won", "lira", "real", "rs"):
        return True
    around = (
        reading.text[max(0, match.start() - 32) : match.start()]
        + reading.text[match.end() : match.end() + 16]
    )
    return _PAYING.search(around) is not None


def decimal(text: str) -> float:
    """A number with a decimal point or comma and grouped thousands: "1.234,50", "1,234.50", "3.000", "49,9"."""
    digits = text.replace(" ", "").replace("'", "")
    last = max(digits.rfind("."), digits.rfind(","))
    if last < 0:
        return float(digits)
    separators = {c for c in digits if c in ".,"}
    behind = len(digits) - last - 1
    if (
        behind == 3
        and (len(separators) == 1)
        and len(digits[: digits.find(digits[last])]) <= 3
        and digits[0] != "0"
    ):
        return float(re.sub(r"[.,]", "", digits))
    return float(re.sub(r"[.,]", "", digits[:last]) + "." + digits[last + 1 :])
