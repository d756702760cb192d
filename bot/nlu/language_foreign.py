"""Names a language the shop does not speak: by its script alone, or where our own words are few."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from bot.nlu.language_phrases import PhraseEvidence, has_digit_letters, looks_like_name
from bot.nlu.language_profiles import foreign_scores, own_scores, profiles

# Scripts that no language of the shop is written in: first and last letter, and the language most of it is.
_OTHER_SCRIPTS = (
    *((0x370, 0x3FF, "el"), (0x1F00, 0x1FFF, "el"), (0x530, 0x58F, "hy"), (0x590, 0x5FF, "he")),
    *((0x900, 0x97F, "hi"), (0x980, 0x9FF, "bn"), (0xA00, 0xA7F, "pa"), (0xA80, 0xAFF, "gu")),
    *((0xB80, 0xBFF, "ta"), (0xC00, 0xC7F, "te"), (0xC80, 0xCFF, "kn"), (0xD00, 0xD7F, "ml")),
    *((0xD80, 0xDFF, "si"), (0xE00, 0xE7F, "th"), (0xE80, 0xEFF, "lo"), (0x1000, 0x109F, "my")),
    *((0x10A0, 0x10FF, "ka"), (0x1200, 0x137F, "am"), (0x1780, 0x17FF, "km")),
)
_LAUGHTER = re.compile(r"[a-z]{0,2}([a-z]{1,2})\1{2,}[a-z]?|(?:[hjkeaix]{1,2}){3,}|[ахзи]{4,}")
_LETTERS_OF_A_SCRIPT = 6  # fewer are decoration
_WORDS_ENOUGH = 4
_LETTERS_ENOUGH = 12
# Found on all training phrases in fifths and on sentences of 23 languages, see docs/understanding.md.
_KNOWN_AT_MOST = 0.5  # part of the letters that stand in words of the language it would be
_AHEAD = 4.0  # log-odds of langdetect's profiles, and as many more for each letter:
_AHEAD_BY_LETTER = 0.1
_AHEAD_SHORT = 14.0  # for fewer than four words


def language_of_script(plain: str) -> str | None:
    """The language of a script that is none of the shop's and that most letters of `plain` are in."""
    if plain.isascii():
        return None
    letters = [ord(character) for character in plain if character.isalpha()]
    counts: Counter[str] = Counter(
        code for point in letters for first, last, code in _OTHER_SCRIPTS if first <= point <= last
    )
    code, count = counts.most_common(1)[0] if counts else ("", 0)
    return code if count >= _LETTERS_OF_A_SCRIPT and count * 2 > len(letters) else None


def foreign_language(text: str, words: Sequence[str], evidence: PhraseEvidence) -> str | None:
    """The language of `words` where it is clearly none of the shop's."""
    words = [word for word in words if not _LAUGHTER.fullmatch(word)]
    letters = sum(map(len, words))
    if len(words) < _WORDS_ENOUGH and letters < _LETTERS_ENOUGH:
        return None
    if (
        evidence.letters_known(words) >= _KNOWN_AT_MOST * letters
        or looks_like_name(text)
        or any(map(has_digit_letters, words))
    ):
        return None
    sums = profiles().sums(part for word in words for part in word.split("'"))
    scores = foreign_scores(sums)
    best = max(scores, key=lambda name: scores[name])
    ahead = scores[best] - float(own_scores(sums).max())
    needed = _AHEAD + _AHEAD_BY_LETTER * letters if len(words) >= _WORDS_ENOUGH else _AHEAD_SHORT
    return best if ahead > needed else None
