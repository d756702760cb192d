"""`LanguageDetector`: which of the shop's languages a message is written in, or that it is in none.

Evidence, in this order: the script; words and letters of our own training phrases; n-gram frequencies of
langdetect. Priors: the language of the conversation so far and the storefront's locale. What belongs to no
language (numbers, e-mails, links, emoji) is left out, and words never seen in training, which are mostly
names of products, weigh little against the conversation's language.
"""

# ruff: noqa: ARG003 - the signatures are Rasa's
from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import METADATA, METADATA_INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu import LANGUAGES
from bot.nlu.concepts import lexicon_digest, read_lexicon
from bot.nlu.language_foreign import foreign_language, language_of_script
from bot.nlu.language_phrases import (
    PhraseEvidence,
    as_russian_keys,
    has_digit_letters,
    lexicon_words,
    prepared,
    split_words,
    whole_words,
)
from bot.nlu.language_profiles import own_scores, profiles
from bot.nlu.source import source_digest
from bot.nlu.text import script_of

Scores = npt.NDArray[np.float64]

LANGUAGE = "language"
_SCRIPTS: dict[str, tuple[str, ...]] = {
    "latin": ("en", "es", "fr", "de", "pt", "it"),
    "cyrillic": ("ru",),
    "arabic": ("ar",),
    "hangul": ("ko",),
    "kana": ("ja",),
    "han": ("zh", "ja"),
}
_LATIN = [LANGUAGES.index(code) for code in _SCRIPTS["latin"]]
_NOT_LATIN = np.array([float(code not in _SCRIPTS["latin"]) for code in LANGUAGES])
# Languages of these scripts are told by the script alone: there is no second look for a foreign one.
_SPACELESS = (_SCRIPTS["hangul"], _SCRIPTS["kana"], _SCRIPTS["han"])
# Letters of these scripts say about as much as a short word of another.
_WEIGHTS = {"han": 3.0, "kana": 3.0, "hangul": 3.0}
_FOREIGN_SCRIPT = 2.5  # log-odds against a language in letters that are not its own ("arigatou", "nihao")
_DIGIT_IN_WORD = 6.0  # log-odds for Arabic in "3ayez", of which two words tell enough
_WRONG_KEYBOARD = 9.0  # log-odds for Russian where "cnjg", a word of nobody's, is its "стоп"
_SIMPLE_TO_READ = 250  # characters; more adds time, not certainty


@dataclass(frozen=True)
class Weights:
    """How much each kind of evidence counts; found by trial on held-out phrases."""

    words: float
    letters: float
    langdetect: float
    conversation: float
    locale: float
    unseen: float


@dataclass(frozen=True)
class Detected:
    """One of the shop's languages and its probability; `foreign` is the one it really is, if it is none."""

    code: str
    confidence: float
    foreign: str | None = None


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class LanguageDetector(GraphComponent):  # type: ignore[misc]
    """Sets `language: {code, confidence}` on each message, with `foreign` where the shop does not speak it.

    It learns words and letters from the training phrases.
    """

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        evidence: PhraseEvidence | None = None,
    ) -> None:
        self._weights = Weights(**{name: float(config[f"{name}_weight"]) for name in Weights.__annotations__})
        self._default = str(config["default"])
        self._concepts = Path(config["concepts"])
        self._storage = model_storage
        self._resource = resource
        self._evidence = evidence or PhraseEvidence.empty()

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            # For a message without a letter, in a conversation without a language.
            "default": "en",
            # Folder of the concept files, whose words are of known language too.
            "concepts": "data/concepts",
            # Weights of the log-likelihoods of whole words and of letters in our phrases, and
            # of langdetect's n-grams.
            "words_weight": 1.0,
            "letters_weight": 0.6,
            "langdetect_weight": 0.07,
            # Log-odds in favour of the conversation's language so far and of the page's language.
            "conversation_weight": 2.5,
            "locale_weight": 1.2,
            # What a word never seen in training still counts once the conversation has a language.
            "unseen_weight": 0.25,
        }

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LanguageDetector:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> LanguageDetector:
        with model_storage.read_from(resource) as folder:
            evidence = PhraseEvidence.read(folder)
        return cls(config, model_storage, resource, evidence)

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str:
        return source_digest() + lexicon_digest(Path(config.get("concepts", "data/concepts")))

    def train(self, training_data: TrainingData) -> Resource:
        phrases = ((m.get(TEXT), language_of(m)) for m in training_data.training_examples if m.get(TEXT))
        known = [(text, code) for text, code in phrases if code]
        self._evidence = PhraseEvidence.learn([*known, *lexicon_words(read_lexicon(self._concepts))])
        with self._storage.write_to(self._resource) as folder:
            self._evidence.write(folder)
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        for message in training_data.training_examples:
            if message.get(TEXT):
                code = language_of(message)
                known = {"code": code, "confidence": 1.0} if code else self._detect(message)
                message.set(LANGUAGE, known, add_to_output=True)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            message.set(LANGUAGE, self._detect(message), add_to_output=True)
        return messages

    def _detect(self, message: Message) -> dict[str, Any]:
        context = message.get(METADATA) or {}
        found = detect(
            message.get(TEXT) or "",
            self._evidence,
            self._weights,
            conversation=known_language(context.get("language")),
            locale=known_language(context.get("locale")),
            default=self._default,
        )
        about = {"code": found.code, "confidence": round(found.confidence, 4)}
        return {**about, "foreign": found.foreign} if found.foreign else about


def known_language(locale: object) -> str | None:
    """`pt-BR` or `zh_Hant` as one of the shop's codes, or None."""
    code = re.split(r"[-_]", locale)[0].lower() if isinstance(locale, str) else ""
    return code if code in LANGUAGES else None


def language_of(message: Message) -> str | None:
    """The language found in, or given by the training file for, `message`."""
    found = message.get(LANGUAGE)
    if isinstance(found, dict):
        return str(found["code"])
    metadata = message.get(METADATA) or {}
    about = metadata.get(METADATA_INTENT) if isinstance(metadata, dict) else None
    return known_language(about.get("language")) if isinstance(about, dict) else None


def detect(
    text: str,
    evidence: PhraseEvidence,
    weights: Weights,
    *,
    conversation: str | None = None,
    locale: str | None = None,
    default: str = "en",
) -> Detected:
    """The language of `text`, given what is known of the conversation.

    In a foreign language nothing speaks for another of ours than the conversation's or the page's.
    """
    text = text[: 4 * _SIMPLE_TO_READ]
    plain = prepared(text)[:_SIMPLE_TO_READ]
    scores = np.zeros(len(LANGUAGES))
    for known, weight in ((conversation, weights.conversation), (locale, weights.locale)):
        if known:
            scores[LANGUAGES.index(known)] += weight
    if conversation is None and locale is None:
        scores[LANGUAGES.index(default)] += 0.01
    foreign = language_of_script(plain)
    candidates = candidates_by_script(plain)
    if candidates is None or foreign:
        return Detected(*_best(scores, LANGUAGES), foreign)
    code, confidence = _weighed(text, plain, scores, candidates, evidence, weights, conversation)
    if candidates not in _SPACELESS:
        foreign = foreign_language(text, whole_words(plain), evidence)
    if foreign:
        return Detected(*_best(scores, LANGUAGES), foreign)
    return Detected(code, confidence)


def _weighed(
    text: str,
    plain: str,
    scores: Scores,
    candidates: Sequence[str],
    evidence: PhraseEvidence,
    weights: Weights,
    conversation: str | None,
) -> tuple[str, float]:
    """The best of `candidates` and its probability; `scores` are the priors."""
    if len(candidates) == 1:
        return _best(scores, candidates)
    latin = candidates == _SCRIPTS["latin"]
    if latin:
        scores = scores - _FOREIGN_SCRIPT * _NOT_LATIN
        candidates = LANGUAGES
    words = split_words(plain)
    doubtful = weights.unseen if conversation else 1.0
    scores = scores + evidence.scores(words, weights.words, weights.letters, doubtful)
    seen = evidence.seen(words)
    sure = min(1.0, doubtful + sum(seen) / len(seen)) if seen else doubtful
    scores += weights.langdetect * sure * profile_evidence(plain, latin)
    if latin:
        scores += odd_spelling(words, seen, evidence)
    best, confidence = _best(scores, candidates)
    if conversation and conversation in candidates and not evidence.tells(text, words, best, conversation):
        return conversation, max(0.5, _share(scores, candidates, conversation))
    return best, confidence


def _best(scores: Scores, candidates: Sequence[str]) -> tuple[str, float]:
    best = max(candidates, key=lambda code: scores[LANGUAGES.index(code)])
    return best, _share(scores, candidates, best)


def _share(scores: Scores, candidates: Sequence[str], code: str) -> float:
    """The probability of `code` among `candidates`."""
    found = scores[[LANGUAGES.index(candidate) for candidate in candidates]]
    return float(np.exp(scores[LANGUAGES.index(code)] - found.max()) / np.exp(found - found.max()).sum())


def candidates_by_script(text: str) -> tuple[str, ...] | None:
    """The languages of the script that most of `text` is in; None where there is no letter of ours."""
    counts: Counter[str] = Counter(script_of(c) for c in text)
    weighted = {s: counts[s] * _WEIGHTS.get(s, 1.0) for s in _SCRIPTS if counts[s]}
    if not weighted:
        return None
    east_asian = weighted.get("han", 0) + weighted.get("kana", 0)
    weighted |= {s: east_asian for s in ("han", "kana") if s in weighted}
    script = max(weighted, key=lambda s: weighted[s])
    if script in ("han", "kana"):
        # A single kana is a fashion in Chinese shop talk.
        return _SCRIPTS["kana"] if counts["kana"] > 1 or counts["kana"] >= counts["han"] else _SCRIPTS["han"]
    return _SCRIPTS[script]


def odd_spelling(words: Sequence[str], seen: Sequence[bool], evidence: PhraseEvidence) -> Scores:
    """Evidence for Arabic with digits as letters, and for Russian typed on an English keyboard."""
    scores = np.zeros(len(LANGUAGES))
    unseen = [word for word, known in zip(words, seen, strict=True) if not known]
    scores[LANGUAGES.index("ar")] = _DIGIT_IN_WORD * min(2, sum(map(has_digit_letters, unseen)))
    if evidence.is_of(map(as_russian_keys, unseen), "ru"):
        scores[LANGUAGES.index("ru")] = _WRONG_KEYBOARD
    return scores


def profile_evidence(plain: str, latin: bool) -> Scores:
    """langdetect's log-likelihood of each of `LANGUAGES`, relative to their mean."""
    found = own_scores(profiles().sums(part for word in whole_words(plain) for part in word.split("'")))
    if not latin:
        return np.asarray(found - found.mean())
    # langdetect knows no Latin spelling of the others: neither for nor against them.
    scores = np.zeros(len(LANGUAGES))
    scores[_LATIN] = found[_LATIN] - found[_LATIN].mean()
    return scores
