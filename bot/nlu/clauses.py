"""Where one thought of a message ends and the next begins: sentence ends, commas and joining words."""

from __future__ import annotations

import re

# Words that join two requests, by language; they begin the second.
_JOINING: dict[str, tuple[str, ...]] = {
    "en": ("and", "also", "but", "plus", "another thing", "while i'm at it", "by the way", "btw", "then"),
    "es": ("y", "e", "pero", "además", "ademas", "también", "tambien", "otra cosa", "de paso", "aparte"),
    "fr": ("et", "mais", "aussi", "sinon", "autre chose", "au passage", "en plus", "puis"),
    "de": ("und", "aber", "außerdem", "ausserdem", "noch was", "nebenbei", "übrigens", "dann", "zudem"),
    "pt": ("e", "mas", "também", "tambem", "além disso", "outra coisa", "aliás", "depois"),
    "it": ("e", "ed", "ma", "anche", "inoltre", "poi", "un'altra cosa", "già che ci sono"),
    "ru": ("и", "а", "но", "также", "ещё", "еще", "кстати", "заодно", "потом"),
    "zh": ("还有", "另外", "而且", "并且", "顺便", "同时", "還有", "順便", "以及", "然后", "再问"),
    "ja": ("あと", "それと", "それから", "また", "ついでに", "あわせて", "ちなみに", "そして"),
    "ko": ("그리고", "또", "근데", "그런데", "하고", "아니면", "참고로", "추가로", "그리구"),
    "ar": ("و", "كمان", "وكمان", "أيضا", "ايضا", "وأيضا", "بس", "ثم", "وبعدين", "بالمناسبة"),
}
_WITHOUT_SPACES = frozenset({"zh", "ja"})
_SENTENCE_END = r"[!?;\n\u3002\uff01\uff1f\uff1b\u061f\u061b\u2026]+|(?<!\d)\.+|\.+(?!\d)"
# A decimal point or a number's comma ends no thought.
_END = rf"{_SENTENCE_END}|(?<!\d),+|,+(?!\d)|[\uff0c\u3001\u060c]|(?<=\s)[+&](?=\s)"
_HAN_OR_KANA = "[\u3040-\u30ff\u3400-\u9fff]"
# What else ends a thought: a space where none belongs; Korean polite and joining endings (not "-고 싶어요").
_SPACE_BETWEEN = rf"(?<={_HAN_OR_KANA})\s+(?={_HAN_OR_KANA})"
_OWN_ENDS = {
    "zh": _SPACE_BETWEEN,
    "ja": _SPACE_BETWEEN,
    "ko": "(?<=[가-힣])(?:요|죠|까|니다|고|구요)(?=\\s(?!싶|있|계))",
}
_LETTER = re.compile(r"[^\W\d_]")
_MOST = 5
_FEWEST_LETTERS = 5
_FEWEST_LETTERS_WITHOUT_SPACES = 3


def _pattern(language: str) -> re.Pattern[str]:
    words = sorted(_JOINING[language], key=len, reverse=True)
    end = f"{_END}|{_OWN_ENDS[language]}" if language in _OWN_ENDS else _END
    if language in _WITHOUT_SPACES:
        joined = "|".join(map(re.escape, words))
        return re.compile(rf"(?P<end>{end})|(?P<join>{joined})")
    joined = "|".join(re.escape(word) for word in words if word != "و")
    # In Arabic "and" is written onto the next word.
    front = r"|(?<=\s)(?P<onto>\u0648)(?=[^\W\d_]{2})" if language == "ar" else ""
    return re.compile(rf"(?P<end>{end})|(?<!\w)(?P<join>{joined})(?!\w){front}", re.IGNORECASE)


_PATTERNS = {language: _pattern(language) for language in _JOINING}
_SENTENCES = re.compile(rf"(?P<end>{_SENTENCE_END})")


def clauses(text: str, language: str | None) -> list[tuple[int, int]]:
    """Spans of the thoughts in `text`, in order; scraps too short to be one go with what comes after them.

    One span for a text that holds a single thought. Of a long story the sentences are its thoughts; its first
    ones, if they are too many, are one.
    """
    pattern = _PATTERNS.get(language or "")
    if pattern is None:
        return [(0, len(text))]
    fewest = _FEWEST_LETTERS_WITHOUT_SPACES if language in _WITHOUT_SPACES else _FEWEST_LETTERS
    spans = _spans(text, pattern, fewest)
    if len(spans) > _MOST:
        spans = _spans(text, _SENTENCES, fewest)
    if len(spans) > _MOST:
        spans = [(0, spans[-_MOST][1]), *spans[1 - _MOST :]]
    return spans if len(spans) > 1 else [(0, len(text))]


def _spans(text: str, pattern: re.Pattern[str], fewest: int) -> list[tuple[int, int]]:
    cuts = [match.end() if match["end"] else match.start() for match in pattern.finditer(text)]
    spans: list[tuple[int, int]] = []
    start = 0
    for cut in [*cuts, len(text)]:
        if len(_LETTER.findall(text, start, cut)) >= fewest:
            spans.append((start, cut))
            start = cut
    if start < len(text) and spans:
        spans[-1] = (spans[-1][0], len(text))
    return spans
