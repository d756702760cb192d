"""Well-kept language detectors to stand beside ours, limited to the shop's languages as ours is."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

from langdetect import detector_factory
from langdetect.lang_detect_exception import LangDetectException

from bot.nlu import LANGUAGES

Detect = Callable[[str], str]
UNKNOWN = "unknown"


def detectors() -> dict[str, Detect]:
    """By name; lingua only where it is installed."""
    lingua = limited_lingua()
    return {"langdetect": limited_langdetect, **({"lingua": lingua} if lingua else {})}


def limited_langdetect(text: str) -> str:
    """langdetect, seeded, with no chance for languages that the shop does not speak."""
    detector_factory.init_factory()
    detector = detector_factory._factory.create()
    detector.seed = 0
    shop = [name for name in detector.langlist if name.split("-")[0] in LANGUAGES]
    detector.set_prior_map({name: 1 / len(shop) for name in shop})
    detector.append(text)
    try:
        return str(detector.detect()).split("-")[0]
    except LangDetectException:
        return UNKNOWN


def limited_lingua() -> Detect | None:
    """lingua with its most accurate models."""
    try:
        lingua: Any = importlib.import_module("lingua")
    except ImportError:
        return None
    codes = [getattr(lingua.IsoCode639_1, code.upper()) for code in LANGUAGES]
    detector = lingua.LanguageDetectorBuilder.from_iso_codes_639_1(*codes).build()

    def detect(text: str) -> str:
        found = detector.detect_language_of(text)
        return str(found.iso_code_639_1.name).lower() if found else UNKNOWN

    return detect
