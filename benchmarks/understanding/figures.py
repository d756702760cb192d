"""The figures: what the answers say about accuracy, doubt, language, mood and calibration."""

from __future__ import annotations

import statistics
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from sklearn.metrics import f1_score

from benchmarks.understanding.answers import FALLBACK, Answer
from bot.nlu import LANGUAGES
from bot.nlu.training_data import Example

NONSENSE = frozenset({FALLBACK, "out_of_scope"})
NAN = float("nan")
# Words of a phrase: name of the group, fewest, most.
LENGTHS = (("1-3", 1, 3), ("4", 4, 4), ("5-9", 5, 9), ("10+", 10, 10_000))


@dataclass(frozen=True)
class Row:
    """Figures of one language; shares in 0..1, NaN where no phrase tells."""

    language: str
    phrases: int
    accuracy: float
    macro_f1: float
    macro_f1_after_doubt: float
    doubted: float
    surely_wrong: float
    right_or_offered: float
    nonsense_through: float
    detected: float
    detected_short: float
    langdetect: float
    langdetect_short: float
    lingua: float
    lingua_short: float
    angry_found: float
    calm_taken_for_angry: float
    calibration_error: float


def rows_of(answers: Sequence[Answer]) -> list[Row]:
    """A row for each language that occurs, then one for all."""
    codes = [code for code in LANGUAGES if any(a.example.language == code for a in answers)]
    rows = [measure(code, [a for a in answers if a.example.language == code]) for code in codes]
    return [*rows, measure("all", answers)]


def measure(language: str, answers: Sequence[Answer]) -> Row:
    """Phrases marked as gibberish count for `nonsense_through` alone."""
    known = [a for a in answers if a.example.intent != FALLBACK]
    nonsense = [a for a in answers if a.example.intent in NONSENSE]
    worded = [a for a in known if tells_language(a.example)]
    long = [a for a in worded if words(a.example) >= 5]
    short = [a for a in worded if words(a.example) <= 3]
    truth = [a.example.intent for a in known]
    angry = [a for a in known if a.example.mood == "angry"]
    calm = [a for a in known if a.example.mood in ("neutral", "happy")]
    return Row(
        language,
        len(known),
        share(a.best == a.example.intent for a in known),
        macro_f1(truth, [a.best for a in known]),
        macro_f1(truth, [a.intent for a in known]),
        share(a.intent == FALLBACK for a in known),
        share(a.intent not in (FALLBACK, a.example.intent) for a in known),
        share(understood_or_offered(a) for a in known),
        share(a.intent not in NONSENSE for a in nonsense),
        detected(long),
        detected(short),
        detected(long, "langdetect"),
        detected(short, "langdetect"),
        detected(long, "lingua"),
        detected(short, "lingua"),
        share(a.mood == "angry" for a in angry),
        share(a.mood == "angry" for a in calm),
        calibration_error(known),
    )


def understood_or_offered(answer: Answer) -> bool:
    """Right, or in doubt with the right intent among the three that could be offered."""
    offered = answer.intent == FALLBACK and answer.example.intent in answer.offered
    return offered or answer.intent == answer.example.intent


def tells_language(example: Example) -> bool:
    """Whether there is a language to find: a known one, and letters beyond a number or an address."""
    worded = example.intent != "inform" and any(c.isalpha() for c in example.text)
    return worded and example.language in LANGUAGES


def words(example: Example) -> int:
    """Words of the phrase; in Chinese and Japanese two letters count as one."""
    if example.language in ("zh", "ja"):
        return -(-sum(c.isalpha() for c in example.text) // 2)
    return len(example.text.split())


def detected(answers: Sequence[Answer], by: str | None = None) -> float:
    """Share of the right language, ours or by another detector; NaN where that one was not asked."""
    if by is not None and not all(by in a.others for a in answers):
        return NAN
    return share((a.others[by] if by else a.language) == a.example.language for a in answers)


def language_by_length(answers: Sequence[Answer]) -> list[dict[str, object]]:
    """For each group of lengths the share of right languages, ours and of the other detectors."""
    worded = [a for a in answers if a.example.intent != FALLBACK and tells_language(a.example)]
    found: list[dict[str, object]] = []
    for name, fewest, most in LENGTHS:
        group = [a for a in worded if fewest <= words(a.example) <= most]
        others = {by: detected(group, by) for by in ("langdetect", "lingua")}
        found.append({"words": name, "phrases": len(group), "ours": detected(group), **others})
    return found


def macro_f1(truth: Sequence[str], best: Sequence[str]) -> float:
    """The mean F1 of the intents that were asked for; one that only ever was an answer has none."""
    if not truth:
        return NAN
    return float(f1_score(truth, best, labels=sorted(set(truth)), average="macro", zero_division=0))


def share(found: Iterable[bool]) -> float:
    values = list(found)
    return sum(values) / len(values) if values else NAN


@dataclass(frozen=True)
class Bin:
    """Phrases of about one confidence: their mean confidence and the share that was right."""

    confidence: float
    right: float
    phrases: int


def calibration_curve(answers: Sequence[Answer]) -> list[Bin]:
    """Ten bins of equal width, of the intent before doubt; empty ones left out."""
    known = [a for a in answers if a.example.intent != FALLBACK]
    bins: dict[int, list[Answer]] = defaultdict(list)
    for a in known:
        bins[min(int(a.confidence * 10), 9)].append(a)
    return [
        Bin(
            statistics.fmean(a.confidence for a in held),
            share(a.best == a.example.intent for a in held),
            len(held),
        )
        for _, held in sorted(bins.items())
    ]


def calibration_error(answers: Sequence[Answer]) -> float:
    """Expected calibration error over ten bins of confidence (Guo et al., 2017)."""
    bins = calibration_curve(answers)
    total = sum(b.phrases for b in bins)
    return sum(abs(b.confidence - b.right) * b.phrases for b in bins) / total if total else NAN


def mood_curve(answers: Sequence[Answer]) -> list[dict[str, float]]:
    """For thresholds of anger the share of angry, annoyed and calm phrases that reach it."""
    known = [a for a in answers if a.example.intent != FALLBACK]
    groups = {"angry": ("angry",), "annoyed": ("annoyed",), "calm": ("neutral", "happy")}
    anger = {name: [a.anger for a in known if a.example.mood in moods] for name, moods in groups.items()}
    thresholds = [round(t, 2) for t in np.arange(0.05, 1.0, 0.05).tolist()]
    return [
        {"threshold": t, **{name: share(a >= t for a in of) for name, of in anger.items()}}
        for t in thresholds
    ]


@dataclass(frozen=True)
class IntentFigures:
    """One intent of one language, with phrases that were misunderstood."""

    intent: str
    phrases: int
    f1: float
    missed: tuple[Answer, ...]


def worst_intents(answers: Sequence[Answer], most: int = 8) -> list[IntentFigures]:
    """The intents of lowest F1, worst first, those that are always right left out."""
    known = [a for a in answers if a.example.intent != FALLBACK]
    names = sorted({a.example.intent for a in known})
    if not names:
        return []
    scores = f1_score(
        [a.example.intent for a in known],
        [a.best for a in known],
        labels=names,
        average=None,
        zero_division=0,
    )
    found = [_intent_figures(n, float(f), known) for n, f in zip(names, scores, strict=True) if f < 1]
    return sorted(found, key=lambda i: (i.f1, i.intent))[:most]


def _intent_figures(name: str, f1: float, known: Sequence[Answer]) -> IntentFigures:
    own = [a for a in known if a.example.intent == name]
    return IntentFigures(name, len(own), f1, tuple(a for a in own if a.best != name)[:3])


@dataclass(frozen=True)
class Confusion:
    """How often one intent was taken for another, with some of the phrases."""

    intent: str
    taken_for: str
    count: int
    phrases: tuple[Answer, ...]


def confused_pairs(answers: Sequence[Answer], most: int = 10) -> list[Confusion]:
    """The pairs confused most often, before doubt."""
    wrong: dict[tuple[str, str], list[Answer]] = defaultdict(list)
    for a in answers:
        if a.example.intent not in (FALLBACK, a.best):
            wrong[a.example.intent, a.best].append(a)
    ordered = Counter({pair: len(held) for pair, held in sorted(wrong.items())}).most_common(most)
    return [Confusion(*pair, count, tuple(wrong[pair][:3])) for pair, count in ordered]
