"""Which language a conversation is in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable
from typing import Any

from rasa.shared.core.trackers import DialogueStateTracker

from locales.sentences import LANGUAGES

DEFAULT = "en"
# How sure the detector must be of a first message, and of one that would change the conversation's language.
SURE_ENOUGH = 0.5
SURE_OF_A_CHANGE = 0.8
_NOT = re.compile(
    r"\b(?:not|don['’]?t|can['’]?t|no|ne|pas|nicht|kein\w*|não|nao|non|не|нет|لا|ما|مش)\b"
    r"|不|ませ|ない|못|몰라|안 "
)
# "Can you or can't you" is how Chinese asks.
_WHETHER = re.compile(r"能不能|可不可以|可以不可以|会不会|是不是")
# How each language is called in the others: beginnings, or the letters they share, without accents.
_NAMES: dict[str, tuple[str, ...]] = {
    "en": ("english", "ingles", "anglais", "englisch", "английск", "英语", "英文", "英語", "영어", "نجليزي"),
    "es": (
        *("spanish", "espanol", "castellano", "espagnol", "spanisch", "espanhol", "spagnolo", "испанск"),
        *("西班牙", "スペイン", "스페인", "سباني"),
    ),
    "fr": (
        *("french", "frances", "francais", "franzosisch", "французск", "法语", "法文", "フランス", "프랑스"),
        "فرنسي",
    ),
    "de": (
        *("german", "aleman", "allemand", "deutsch", "alemao", "tedesco", "немецк", "德语", "ドイツ", "독일"),
        "لماني",
    ),
    "pt": ("portug", "portog", "португальск", "葡萄牙", "ポルトガル", "포르투갈", "برتغالي"),
    "it": ("italian", "italien", "итальянск", "意大利", "イタリア", "이탈리아", "يطالي"),
    "ru": ("russian", "ruso", "russe", "russisch", "russo", "русск", "俄语", "ロシア", "러시아", "روسي"),
    "zh": (
        *(
            "chinese",
            "mandarin",
            "chino",
            "chinois",
            "chinesisch",
            "chines",
            "cinese",
            "китайск",
            "中文",
            "汉语",
        ),
        *("普通话", "中国語", "중국어", "صيني"),
    ),
    "ja": (
        *("japanese", "japones", "japonais", "japanisch", "giapponese", "японск", "日语", "日本語", "일본어"),
        "ياباني",
    ),
    "ko": ("korean", "coreano", "coreen", "koreanisch", "корейск", "韩语", "韓国語", "한국어", "كوري"),
    "ar": ("arab", "арабск", "阿拉伯", "アラビア", "아랍", "عرب"),
}


def language_of(tracker: DialogueStateTracker) -> str:
    """The language of the latest message: as the worker settled it, else as it was detected."""
    message = tracker.latest_message
    if message is None:
        return DEFAULT
    detected = message.parse_data.get("language") or {}
    return settled((message.metadata or {}).get("language"), detected.get("code"))


def conversation_language(
    parse: dict[str, Any], so_far: str | None, locale: str | None, spoken: Collection[str] = LANGUAGES
) -> str:
    """The language to answer in: of this message where that is clear, else so far, else of the page.

    `spoken` are the languages that have sentences; no other is ever the answer.
    """
    detected = parse.get("language") or {}
    code, confidence = detected.get("code"), detected.get("confidence", 0.0)
    clear = confidence >= (SURE_OF_A_CHANGE if so_far and so_far != code else SURE_ENOUGH)
    return settled(code if clear else None, so_far, locale, spoken=spoken)


def wished_language(text: str, so_far: str, spoken: Collection[str] = LANGUAGES) -> str:
    """The language that `text`, a wish to change it, names beside the one so far; else the one so far.

    A language that someone does *not* speak is no wish for it.
    """
    if _NOT.search(_WHETHER.sub("", text.casefold())):
        return so_far
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(character for character in plain if not unicodedata.combining(character))
    composed = unicodedata.normalize("NFC", text.casefold())
    named = [
        code
        for code, names in _NAMES.items()
        if code in spoken and code != so_far and any(name in plain or name in composed for name in names)
    ]
    return named[0] if len(named) == 1 else so_far


def settled(*candidates: str | None, spoken: Collection[str] = LANGUAGES) -> str:
    """The first candidate we speak; ``pt-BR`` and ``zh_Hant`` count as their language."""
    return next(iter(spoken_of(candidates, spoken)), DEFAULT)


def spoken_of(candidates: Iterable[str | None], spoken: Collection[str] = LANGUAGES) -> list[str]:
    """Those of `candidates` we speak, each once, as plain languages."""
    bases = [(candidate or "").replace("_", "-").partition("-")[0].lower() for candidate in candidates]
    return [base for base in dict.fromkeys(bases) if base in spoken]
