"""Trouser sizes of waist and length in inches, as sold: `W32 L34`."""

# ruff: noqa: E501 - tables in many scripts, whose widths differ
from __future__ import annotations

import re
from itertools import islice

from bot.nlu.details.detail import Detail

_WAIST = r"(?:w|waist|weite|bundweite|cintura|taille|talla|vita|girovita|талия|обхват|腰围|腰圍|腰|ウエスト|허리|خصر|الخصر)"
_LENGTH = r"(?:l|length|long|leg|inseam|inside leg|länge|laenge|beinlänge|largo|longueur|long\.|comprimento|lunghezza|длина|рост|长度|长|長|裤长|丈|レングス|길이|기장|طول|الطول)"
_LETTERS = re.compile(
    r"(?<![A-Za-z0-9])w\s?(2\d|3\d|4\d|50)\s?[-/,xX×]?\s?l\s?(2[4-9]|3\d|40)(?![0-9A-Za-z])", re.IGNORECASE
)
_BEHIND = re.compile(r"(?<![\w.,/])(2\d|3\d|4\d)w\s?[-/,x]?\s?(2[4-9]|3\d|40)l(?![0-9A-Za-z])", re.IGNORECASE)
_WORDS = re.compile(
    rf"(?<!\w){_WAIST}\s?:?\s?(2\d|3\d|4\d)\s?(?:\"|''|in(?:ch(?:es)?)?)?[\s,/;、]{{0,3}}(?:and |und |y |et |e |и |و ?)?\s?{_LENGTH}\s?:?\s?(2[4-9]|3\d|40)(?![\d.,]\d|\d|\s?cm)",
    re.IGNORECASE,
)
_PAIR = re.compile(
    r"(?<![\w.,/:-])(2[4-9]|3\d|4[0-6])\s?[/xX×]\s?(2[68]|3[02468])(?![\w/:%€$£]|[.,]\d|\s?cm)"
)
_TROUSERS = re.compile(
    r"(?:jeans?|hose|trouser|pants|chino|pantal|vaquer|tejano|calça|calças|брюк|джинс|штан|牛仔裤|裤|褲|ジーンズ|パンツ|デニム|ズボン|청바지|바지|جينز|بنطلون|بنطال|denim|slacks|levi|501"
    r"|size|talla|taille|größe|tamanho|taglia|размер|サイズ|사이즈|مقاس|尺码|码)",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d\d")
_MOST = 8


def find_jeans_sizes(text: str, *, alone: bool = False) -> list[Detail]:
    """`W32 L34`, "32/34" beside trousers or where the message is nothing but numbers (`alone`)."""
    if not _DIGITS.search(text):
        return []
    found = [_detail(m) for p in (_LETTERS, _BEHIND, _WORDS) for m in islice(p.finditer(text), _MOST)]
    if alone or _TROUSERS.search(text):
        found += [_detail(m) for m in islice(_PAIR.finditer(text), _MOST)]
    return found


def _detail(match: re.Match[str]) -> Detail:
    return Detail("size", f"W{match[1]} L{match[2]}", match.start(), match.end())
