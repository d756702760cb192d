"""`LanguageDetector`: which of the shop's languages a message is written in.

Evidence, in this order: the script; n-gram frequencies of langdetect, limited to the shop's languages;
words and letters of our own training phrases. Priors: the language of the conversation so far and the
storefront's locale. What belongs to no language (numbers, e-mails, links, emoji) is left out, and words
never seen in training, which are mostly names of products, weigh little against the conversation's
language.
"""

# ruff: noqa: ARG003 - the signatures are Rasa's
from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any

import langdetect
import numpy as np
import numpy.typing as npt
from langdetect.detector import Detector
from langdetect.detector_factory import DetectorFactory
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import METADATA, METADATA_INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.errors import ModelFormatError
from bot.nlu import LANGUAGES
from bot.nlu.concepts import Lexicon, lexicon_digest, read_lexicon
from bot.nlu.source import source_digest
from bot.nlu.text import level, normalise, script_of

Scores = npt.NDArray[np.float64]

LANGUAGE = "language"
_FORMAT = 1
_PROFILES = {**{code: code for code in LANGUAGES if code != "zh"}, "zh-cn": "zh", "zh-tw": "zh"}
_SCRIPTS: dict[str, tuple[str, ...]] = {
    "latin": ("en", "es", "fr", "de", "pt", "it"),
    "cyrillic": ("ru",),
    "arabic": ("ar",),
    "hangul": ("ko",),
    "kana": ("ja",),
    "han": ("zh", "ja"),
}
# Letters of these scripts say about as much as a short word of another.
_WEIGHTS = {"han": 3.0, "kana": 3.0, "hangul": 3.0}
_NOT_LANGUAGE = re.compile(
    r"https?://\S{1,300}|www\.\S{1,300}|\S{0,64}@\S{1,200}|[#A-Za-z-]{0,20}\d[A-Za-z\d-]{0,40}", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_HAN_OR_KANA = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_FOREIGN_SCRIPT = 2.5  # log-odds against a language in letters that are not its own ("arigatou", "nihao")
_INTERNATIONAL = 3  # a word of more languages than this tells none of them apart
_SIMPLE_TO_READ = 400  # characters; more adds time, not certainty


@dataclass(frozen=True)
class Weights:
    """How much each kind of evidence counts; found by trial on held-out phrases."""

    words: float
    letters: float
    langdetect: float
    conversation: float
    locale: float
    unseen: float


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class LanguageDetector(GraphComponent):  # type: ignore[misc]
    """Sets `language: {code, confidence}` on each message; learns common words from the training phrases."""

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
            "langdetect_weight": 0.15,
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
            evidence = PhraseEvidence.read(folder / "phrases.json")
        return cls(config, model_storage, resource, evidence)

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str:
        return source_digest() + lexicon_digest(Path(config.get("concepts", "data/concepts")))

    def train(self, training_data: TrainingData) -> Resource:
        phrases = ((m.get(TEXT), language_of(m)) for m in training_data.training_examples if m.get(TEXT))
        known = [(text, code) for text, code in phrases if code]
        self._evidence = PhraseEvidence.learn([*known, *lexicon_words(read_lexicon(self._concepts))])
        with self._storage.write_to(self._resource) as folder:
            self._evidence.write(folder / "phrases.json")
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
        code, confidence = detect(
            message.get(TEXT) or "",
            self._evidence,
            self._weights,
            conversation=known_language(context.get("language")),
            locale=known_language(context.get("locale")),
            default=self._default,
        )
        return {"code": code, "confidence": round(confidence, 4)}


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
) -> tuple[str, float]:
    """The language of `text` and the probability that it is that, given what is known of the conversation."""
    text = _NOT_LANGUAGE.sub(" ", level(text[: 4 * _SIMPLE_TO_READ]))[:_SIMPLE_TO_READ]
    scores = np.zeros(len(LANGUAGES))
    for known, weight in ((conversation, weights.conversation), (locale, weights.locale)):
        if known:
            scores[LANGUAGES.index(known)] += weight
    if conversation is None and locale is None:
        scores[LANGUAGES.index(default)] += 0.01
    candidates = candidates_by_script(text)
    if candidates is None:
        return _best(scores, LANGUAGES)
    if candidates == _SCRIPTS["latin"]:
        foreign = [place for place, code in enumerate(LANGUAGES) if code not in candidates]
        scores[foreign] -= _FOREIGN_SCRIPT
        candidates = LANGUAGES
    if len(candidates) > 1:
        doubtful = weights.unseen if conversation else 1.0
        scores = scores + evidence.words(text, weights, doubtful)
        sure = min(1.0, doubtful + evidence.share_seen(text))
        scores += weights.langdetect * sure * profile_evidence(text)
        if conversation in candidates and not evidence.tells(
            text, _best(scores, candidates)[0], conversation
        ):
            return conversation, max(0.5, _share(scores, candidates, conversation))
    return _best(scores, candidates)


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


@lru_cache(maxsize=1)
def _profiles() -> DetectorFactory:
    """langdetect's profiles of the shop's languages only: fewer wrong answers, a fifth of the memory."""
    folder = Path(langdetect.__file__).parent / "profiles"
    factory = DetectorFactory()
    factory.load_json_profile([(folder / name).read_text("utf-8") for name in _PROFILES])
    factory.set_seed(0)
    return factory


@lru_cache(maxsize=1)
def _profile_logs() -> tuple[dict[str, int], Scores]:
    """The profiles as a table: the row of each n-gram, and its log-probability in each profile."""
    frequencies = _profiles().word_lang_prob_map
    table = np.asarray(list(frequencies.values()))
    return {gram: row for row, gram in enumerate(frequencies)}, np.log(_smoothing() + table)


def _smoothing() -> float:
    """What langdetect adds to every probability."""
    return float(Detector.ALPHA_DEFAULT / Detector.BASE_FREQ)


class _ExactDetector(Detector):  # type: ignore[misc]
    """langdetect without its dice: every n-gram counts once, where the original draws them at random."""

    def log_likelihoods(self) -> Scores:
        self.cleaning_text()
        rows, logs = _profile_logs()
        return np.asarray(logs[[rows[gram] for gram in self._extract_ngrams()]].sum(axis=0))


def profile_evidence(text: str) -> Scores:
    """langdetect's log-likelihood of each of `LANGUAGES`, relative to their mean."""
    detector = _ExactDetector(_profiles())
    detector.append(text)
    found = dict(zip(detector.langlist, detector.log_likelihoods(), strict=True))
    scores = np.full(len(LANGUAGES), -np.inf)
    for profile, code in _PROFILES.items():
        place = LANGUAGES.index(code)
        scores[place] = max(scores[place], found[profile])
    if candidates_by_script(text) == _SCRIPTS["latin"]:
        # langdetect knows no Latin spelling of the others: neither for nor against them.
        native = [LANGUAGES.index(code) for code in _SCRIPTS["latin"]]
        likely = scores[native] - scores[native].mean()
        scores = np.zeros(len(LANGUAGES))
        scores[native] = likely
        return scores
    return np.asarray(scores - scores.mean())


class PhraseEvidence:
    """How often each word and each run of letters stands in our own phrases of each language."""

    def __init__(self, words: Mapping[str, list[int]], letters: Mapping[str, list[int]]) -> None:
        self._words = dict(zip(words, _log_odds(words, smoothing=0.3), strict=True))
        self._letter_rows = {gram: row for row, gram in enumerate(letters)}
        self._letter_table = _log_odds(letters, smoothing=0.5)
        self._counts = {"words": dict(words), "letters": dict(letters)}

    @classmethod
    def empty(cls) -> PhraseEvidence:
        return cls({}, {})

    @classmethod
    def learn(cls, phrases: Iterable[tuple[str, str]]) -> PhraseEvidence:
        """Counts words and letters of `(text, language)` phrases."""
        words: dict[str, list[int]] = defaultdict(lambda: [0] * len(LANGUAGES))
        letters: dict[str, list[int]] = defaultdict(lambda: [0] * len(LANGUAGES))
        for text, code in [*phrases, *all_function_words()]:
            place = LANGUAGES.index(code)
            for word in split_words(_NOT_LANGUAGE.sub(" ", level(text))):
                words[word][place] += 1
                for gram in letter_grams(word):
                    letters[gram][place] += 1
        return cls(words, {gram: counts for gram, counts in letters.items() if sum(counts) > 1})

    def share_seen(self, text: str) -> float:
        """Part of the words of `text` that stand in some phrase, 0..1."""
        words = split_words(text)
        return sum(word in self._words for word in words) / len(words) if words else 0.0

    def tells(self, text: str, new: str, old: str) -> bool:
        """Whether `text` is a clear switch to `new`: it has a word of it that is none of `old`.

        "ok" and "no" are words of many languages, and a row of capitals is the name of a product.
        """
        if looks_like_name(text):
            return False
        words = split_words(text)
        counts = [found for word in words if (found := self._counts["words"].get(word))]
        there, before = LANGUAGES.index(new), LANGUAGES.index(old)
        own = [found for found in counts if sum(n > 0 for n in found) <= _INTERNATIONAL]
        if any(found[there] and not found[before] for found in own):
            return True
        return not counts and len(words) > 3

    def words(self, text: str, weights: Weights, doubtful: float) -> Scores:
        """Summed log-odds of the words of `text`; a word in no phrase counts by its letters, `doubtful`."""
        total = np.zeros(len(LANGUAGES))
        for word in split_words(text):
            seen = self._words.get(word)
            spelt = weights.letters * self._spelling(word)
            total += doubtful * spelt if seen is None else weights.words * seen + spelt / 2
        return total

    def _spelling(self, word: str) -> Scores:
        """Log-odds of the letters of `word`.

        Overlapping n-grams are not independent: their mean, times a third of the letters, is closer
        to the truth.
        """
        rows = [row for gram in letter_grams(word) if (row := self._letter_rows.get(gram)) is not None]
        if not rows:
            return np.zeros(len(LANGUAGES))
        return np.asarray(self._letter_table[rows].sum(axis=0) * ((len(word) + 2) / 3 / len(rows)))

    def write(self, path: Path) -> None:
        path.write_text(json.dumps({"format": _FORMAT, "languages": LANGUAGES, **self._counts}), "utf-8")

    @classmethod
    def read(cls, path: Path) -> PhraseEvidence:
        stored = json.loads(path.read_text("utf-8"))
        if stored.get("format") != _FORMAT or tuple(stored["languages"]) != LANGUAGES:
            raise ModelFormatError(
                "The model's language counts were written by another version; train again.", file=path.name
            )
        return cls(stored["words"], stored["letters"])


def lexicon_words(lexicon: Lexicon) -> list[tuple[str, str]]:
    """`(word, language)` of the concepts' whole words and phrases; beginnings of words are none."""
    return [
        (entry, code)
        for code, named in lexicon.entries.items()
        for entries in named.values()
        for entry in entries
        if not entry.endswith("*")
    ]


def all_function_words() -> list[tuple[str, str]]:
    """`(word, language)` of every language's little words."""
    return [(word, code) for code in LANGUAGES for word in function_words(code)]


def function_words(code: str) -> list[str]:
    """The little words of a language, from spaCy's stop word lists."""
    module = import_module(f"spacy.lang.{code}.stop_words")
    return sorted(module.STOP_WORDS)


def _log_odds(counts: Mapping[str, list[int]], smoothing: float) -> Scores:
    """A row of log-probabilities in each language for each key, relative to their mean over the languages."""
    if not counts:
        return np.zeros((0, len(LANGUAGES)))
    table = np.asarray(list(counts.values()), dtype=float)
    totals = np.maximum(table.sum(axis=0), 1.0)
    # Every language is treated as if it had the same number of phrases.
    logs = np.log(table * (totals.mean() / totals) + smoothing)
    return np.asarray(logs - logs.mean(axis=1, keepdims=True))


def looks_like_name(text: str) -> bool:
    """Two or more words that all begin with a capital, but are not shouted: "Nike Air Max"."""
    words = _WORD.findall(text)
    capitals = all(word != word.lower() for word in words)
    return len(words) > 1 and capitals and not all(word.isupper() for word in words)


def split_words(text: str) -> list[str]:
    """Runs of letters; Chinese and Japanese, which have no spaces, by one and two letters."""
    found: list[str] = []
    for word in _WORD.findall(normalise(text)):
        if _HAN_OR_KANA.search(word):
            found += [*word, *(word[i : i + 2] for i in range(len(word) - 1))]
        else:
            found.append(word)
    return found


@lru_cache(maxsize=4_000)
def letter_grams(word: str) -> tuple[str, ...]:
    """Runs of one to four letters of `word` with its edges marked."""
    padded = f" {word} "
    return tuple(
        padded[i : i + n] for n in range(1, 5) for i in range(len(padded) - n + 1) if padded[i : i + n] != " "
    )
