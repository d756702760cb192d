"""The figures of `benchmarks.understanding` on answers whose figures are known; its reader, page, command."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from html.parser import HTMLParser
from pathlib import Path

import pytest
import yaml

from benchmarks.understanding import answers as answers_module
from benchmarks.understanding.__main__ import main
from benchmarks.understanding.answers import FALLBACK, Answer, answer
from benchmarks.understanding.bars import Verdict, verdicts
from benchmarks.understanding.figures import (
    Bin,
    calibration_curve,
    confused_pairs,
    language_by_length,
    measure,
    mood_curve,
    rows_of,
    words,
    worst_intents,
)
from benchmarks.understanding.learning import part_of
from benchmarks.understanding.page import page
from benchmarks.understanding.phrases import read_phrases
from benchmarks.understanding.run import Run, as_json, untaught
from bot.errors import TrainingDataErrors
from bot.nlu import LANGUAGES
from bot.nlu.training_data import Example

ROOT = Path(__file__).parents[2]
PHRASE = "where is my order now"


def made(
    intent: str,
    best: str,
    confidence: float = 0.95,
    *,
    offered: Sequence[str] = (),
    language: str = "en",
    text: str = PHRASE,
    detected: str | None = None,
    mood: str = "neutral",
    found: str = "neutral",
    others: dict[str, str] | None = None,
) -> Answer:
    """An answer; one with readings `offered` is in doubt."""
    example = Example(text, intent, language, mood, "made.yml", 1)
    anger = 0.8 if found == "angry" else 0.1
    taken = FALLBACK if offered else best
    ranking = tuple(offered) or (best,)
    told = detected or language
    return Answer(example, taken, best, ranking, confidence, told, found, anger, 1.0, others or {})


TAKEN_WRONGLY = made("returns", "track", 0.85)
MADE = [
    made("track", "track"),
    made("track", "track", 0.35, offered=("track", "returns")),
    TAKEN_WRONGLY,
    made("returns", "greet", 0.35, offered=("greet", "returns", "track")),
    made("returns", "returns"),
    made("out_of_scope", "greet", 0.65),
    made("out_of_scope", "out_of_scope"),
    made(FALLBACK, "greet", 0.9),
    made(FALLBACK, "greet", 0.2, offered=("greet", "track")),
]


def test_shares_leave_gibberish_out_but_for_nonsense() -> None:
    row = measure("en", MADE)
    assert row.phrases == 7
    assert row.accuracy == 4 / 7
    assert row.doubted == 2 / 7
    assert row.surely_wrong == 2 / 7
    assert row.right_or_offered == 5 / 7
    assert row.nonsense_through == 2 / 4


def test_macro_f1_is_the_mean_of_the_intents_asked_for() -> None:
    row = measure("en", MADE)
    assert row.macro_f1 == pytest.approx((4 / 5 + 1 / 2 + 2 / 3) / 3)
    assert row.macro_f1_after_doubt == pytest.approx((1 / 2 + 1 / 2 + 2 / 3) / 3)


def test_calibration_bins_hold_phrases_of_about_one_confidence() -> None:
    bins = calibration_curve([*MADE, made("track", "track", 1.0)])
    assert [b.phrases for b in bins] == [2, 1, 1, 4]
    assert [b.right for b in bins] == [0.5, 0, 0, 1]
    assert [b.confidence for b in bins] == pytest.approx([0.35, 0.65, 0.85, (3 * 0.95 + 1) / 4])
    assert calibration_curve([made("track", "greet", 0.5)]) == [Bin(0.5, 0.0, 1)]
    assert measure("en", MADE).calibration_error == pytest.approx((3 * 0.05 + 2 * 0.15 + 0.85 + 0.65) / 7)


def test_annoyed_phrases_count_neither_as_angry_nor_as_calm() -> None:
    moods = [("angry", "angry"), ("angry", "angry"), ("angry", "annoyed"), ("annoyed", "angry")]
    moods += [("neutral", "angry"), ("neutral", "neutral"), ("happy", "happy"), ("happy", "neutral")]
    answers = [made("track", "track", mood=mood, found=found) for mood, found in moods]
    row = measure("en", answers)
    assert (row.angry_found, row.calm_taken_for_angry) == (2 / 3, 1 / 4)
    at = {point["threshold"]: point for point in mood_curve(answers)}
    assert at[0.05] == {"threshold": 0.05, "angry": 1, "annoyed": 1, "calm": 1}
    assert at[0.5] == {"threshold": 0.5, "angry": 2 / 3, "annoyed": 1, "calm": 1 / 4}
    assert (at[0.95]["angry"], at[0.95]["calm"]) == (0, 0)


def test_languages_are_counted_by_words() -> None:
    answers = [
        made("track", "track", others={"langdetect": "de"}),
        made("track", "track", detected="de", others={"langdetect": "en"}),
        made("track", "track", text="where now", others={"langdetect": "en"}),
        made("inform", "inform", text="so it is for me", detected="de"),
        made("track", "track", text="4000017", detected="unknown"),
    ]
    row = measure("en", answers)
    assert (row.detected, row.langdetect) == (1 / 2, 1 / 2)
    assert (row.detected_short, row.langdetect_short) == (1, 1)
    assert math.isnan(row.lingua)
    assert [g["phrases"] for g in language_by_length(answers)] == [1, 0, 2, 0]
    assert words(made("track", "track", language="zh", text="我的包裹在哪里？").example) == 4


def test_what_no_phrase_tells_is_not_a_number() -> None:
    gibberish, whole = rows_of([made(FALLBACK, "greet", 0.9)])
    assert (gibberish.language, whole.language, whole.phrases) == ("en", "all", 0)
    assert whole.nonsense_through == 1
    assert math.isnan(whole.accuracy)
    nothing = measure("all", [])
    assert math.isnan(nothing.macro_f1)
    assert math.isnan(nothing.calibration_error)
    assert not [*worst_intents([]), *confused_pairs([]), *calibration_curve([])]


def test_confused_pairs_come_by_their_number() -> None:
    found = confused_pairs([*MADE, TAKEN_WRONGLY])
    assert [(c.intent, c.taken_for, c.count) for c in found] == [
        ("returns", "track", 2),
        ("out_of_scope", "greet", 1),
        ("returns", "greet", 1),
    ]
    assert found[0].phrases == (TAKEN_WRONGLY, TAKEN_WRONGLY)
    assert len(confused_pairs(MADE, most=1)) == 1


def test_the_worst_intents_come_with_their_missed_phrases() -> None:
    worst = worst_intents([*MADE, made("greet", "greet", language="de")])
    assert [w.intent for w in worst] == ["greet", "returns", "out_of_scope", "track"]
    assert [w.f1 for w in worst] == pytest.approx([2 / 4, 2 / 4, 2 / 3, 4 / 5])
    assert [a.best for a in worst[1].missed] == ["track", "greet"]
    assert worst_intents([made("greet", "greet")]) == []


def test_an_answer_is_read_from_a_parse_with_or_without_language_and_mood() -> None:
    example = MADE[0].example
    parse = {
        "intent": {"name": FALLBACK, "confidence": 0.6},
        "intent_ranking": [{"name": FALLBACK, "confidence": 0.6}]
        + [{"name": n, "confidence": c} for n, c in (("a", 0.4), ("b", 0.3), ("c", 0.2), ("d", 0.1))],
    }
    bare = answer(example, parse, 1.0)
    assert (bare.intent, bare.best, bare.offered, bare.confidence) == (FALLBACK, "a", ("a", "b", "c"), 0.4)
    assert (bare.language, bare.mood, bare.anger) == ("unknown", "neutral", 0)
    full = answer(example, {**parse, "language": {"code": "de"}, "mood": {"label": "angry", "anger": 1}}, 1.0)
    assert (full.language, full.mood, full.anger) == ("de", "angry", 1)
    nothing = answer(example, {"intent": {"name": None}, "intent_ranking": []}, 1.0)
    assert (nothing.intent, nothing.best, nothing.confidence) == (FALLBACK, FALLBACK, 0)


def bars_of(answers: Sequence[Answer], **summary: float) -> dict[str, Verdict]:
    return {v.title: v for v in verdicts(rows_of(answers), summary)}


def test_bars_are_met_missed_or_not_measured() -> None:
    right = [made("track", "track", 0.99), made("returns", "returns", 0.99)]
    bars = bars_of([*right, made("out_of_scope", "out_of_scope", 0.99)], parse_p50_ms=3.0, parse_p99_ms=10.1)
    assert bars["intent, macro-F1, each language"].met is True
    assert bars["out of scope and gibberish taken for a request"].met is True
    assert bars["parse on one core, p50"].met is True
    assert bars["parse on one core, p99"].met is False
    assert bars["parse on one core, p99"].reached == "10.1 ms"
    assert bars["angry found"].met is None
    assert bars["training from nothing"].reached == "not measured"
    missed = bars_of(MADE)
    assert missed["wrong without doubt, each language"].met is False
    assert missed["calibration error (ECE)"].met is False
    assert missed["right, or among three readings offered in doubt"].reached == "71.4 %"


def test_a_bar_of_each_language_is_missed_where_one_language_misses_it() -> None:
    answers = [made("track", "track") for _ in range(99)] + [made("returns", "track", language="de")]
    bars = bars_of(answers)
    assert bars["wrong without doubt, each language"].met is False
    assert bars["wrong without doubt, each language"].reached == "1.0 %"
    assert bars["wrong without doubt, each language"].at == "de 100.0 %"
    # This one is for all languages together.
    assert bars["right, or among three readings offered in doubt"].met is True
    assert bars["right, or among three readings offered in doubt"].at == "de 0.0 %"


def test_we_stand_beside_other_detectors_and_the_default_pipeline() -> None:
    title = "language of five words and more, beside"
    assert bars_of([made("track", "track")])[title].met is None
    assert bars_of([made("track", "track", others={"langdetect": "de"})])[title].met is True
    assert bars_of([made("track", "track", others={"langdetect": "en"})])[title].met is True
    others = {"langdetect": "en", "lingua": "en"}
    assert bars_of([made("track", "track", detected="de", others=others)])[title].met is False
    default = {"macro_f1": 0.8, "parse_p50_ms": 20.0}
    for ours, met in (({"macro_f1": 0.9, "parse_p50_ms": 2.0}, True), (default, False)):
        found = verdicts(rows_of(MADE), {}, {"ours": ours, "default": default})
        assert [v.met for v in found[-2:]] == [met, met]


NOT_OURS = """version: "3.1"
nlu:
- intent: faq/returns
  examples: |
    - can I send [shoes](item) back
    - what of size [42]{"entity": "size"}

- synonym: shoes
  examples: |
    - sneakers
"""
OURS = """version: "3.1"
nlu:
- intent: track
  metadata: {language: de}
  examples:
  - text: wo ist es
  - text: WO IST ES
    metadata: {mood: angry}
"""
STORIES = "version: '3.1'\nstories:\n- story: one\n  steps:\n  - intent: greet\n"


def put(file: Path, text: str) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
    return file


def test_a_file_with_our_metadata_is_read(tmp_path: Path) -> None:
    file = put(tmp_path / "phrases.yml", OURS)
    assert read_phrases(file) == [
        Example("wo ist es", "track", "de", "neutral", str(file), 6),
        Example("WO IST ES", "track", "de", "angry", str(file), 7),
    ]


def test_a_file_without_metadata_takes_the_language_of_its_name(tmp_path: Path) -> None:
    expected = [("can I send shoes back", "faq", 5), ("what of size 42", "faq", 6)]
    names = {"nlu.yml": "all", "nlu_en.yml": "en", "en.yml": "en", "fr/faq.yml": "fr"}
    for name, language in names.items():
        found = read_phrases(put(tmp_path / name, NOT_OURS))
        assert [(e.text, e.intent, e.line) for e in found] == expected
        assert {e.language for e in found} == {language}
        assert {e.mood for e in found} == {"neutral"}


def test_a_folder_is_read_whole_and_other_files_are_passed_over(tmp_path: Path) -> None:
    put(tmp_path / "a" / "de.yml", OURS)
    put(tmp_path / "en" / "faq.yaml", NOT_OURS)
    put(tmp_path / "stories.yml", STORIES)
    put(tmp_path / "notes.txt", "no YAML: [")
    old = {"rasa_nlu_data": {"common_examples": [{"text": "salut", "intent": "greet", "entities": []}]}}
    put(tmp_path / "nlu_fr.json", json.dumps(old))
    found = [(e.language, e.intent) for e in read_phrases(tmp_path)]
    assert found == [("de", "track"), ("de", "track"), ("en", "faq"), ("en", "faq"), ("fr", "greet")]


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        (STORIES, 1, "not a Rasa NLU file: expected a list under `nlu:`."),
        ("just words", 1, "not a Rasa NLU file: expected a list under `nlu:`."),
        ("", 1, "not a Rasa NLU file: expected a list under `nlu:`."),
        ("version: '3.1'\nnlu: none\n", 2, "not a Rasa NLU file: expected a list under `nlu:`."),
        ("nlu:\n- examples: |\n    - a\n", 2, "expected a block that begins with `intent:`."),
        ("nlu:\n- intent: greet\n", 2, "intent greet: expected phrases under `examples:`."),
        ("nlu:\n- intent: greet\n  examples:\n  - txt: hi\n", 4, "intent greet: expected `- text:`."),
    ],
)
def test_what_is_no_nlu_file_is_told_with_its_line(
    tmp_path: Path, text: str, line: int, problem: str
) -> None:
    file = put(tmp_path / "file.yml", text)
    with pytest.raises(TrainingDataErrors) as raised:
        read_phrases(file)
    assert f"{file}:{line}: {problem}" in raised.value.message


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    for file in (put(tmp_path / "broken.yml", "nlu: [\n"), tmp_path / "none.yml"):
        with pytest.raises(TrainingDataErrors, match=file.name):
            read_phrases(file)
    latin = tmp_path / "latin.yml"
    latin.write_bytes("nlu: é".encode("latin-1"))
    with pytest.raises(TrainingDataErrors, match="not readable as YAML in UTF-8"):
        read_phrases(latin)
    put(tmp_path / "empty" / "stories.yml", STORIES)
    with pytest.raises(TrainingDataErrors, match="expected phrases under `nlu:`, found none"):
        read_phrases(tmp_path / "empty")


class Page(HTMLParser):
    """Checks that every tag is closed where it belongs, and collects what is asked of it."""

    VOID = frozenset({"meta", "br", "hr", "img", "input", "link"})

    def __init__(self, html: str) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.texts: dict[str, list[str]] = {}
        self.feed(html)
        self.close()
        assert self.opened == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._note(tag, attrs)
        if tag not in self.VOID:
            self.opened.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._note(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        assert self.opened.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.opened:
            self.texts.setdefault(self.opened[-1], []).append(data)

    def _note(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.links += [str(v) for name, v in attrs if name in ("href", "src", "xlink:href", "action")]


def run_of_all_languages() -> Run:
    answers = [made("track", "returns", 0.7, language=code, text=f"<{code}> & co") for code in LANGUAGES]
    answers += [made("returns", "returns", language=code, mood="angry", found="angry") for code in LANGUAGES]
    points = dict.fromkeys((*LANGUAGES, "all"), 0.5)
    figures = {"macro_f1": 0.5, "parse_p50_ms": 2.0}
    by_language = dict.fromkeys(LANGUAGES, 0.5)
    figure = {"right": 1, "wrong": 0, "missed": 0, "precision": 1.0, "recall": 1.0, "f1": 1.0}
    return Run(
        "<made>.yml",
        10,
        answers,
        {"parse_p50_ms": 2.0, "details_f1": 1.0},
        [{"of": "all", **figure}],
        [{"part": part, "phrases": 5, "macro_f1": points} for part in (0.5, 1.0)],
        {
            "epochs": 1,
            "ours": figures,
            "default": figures,
            "macro_f1": {"ours": by_language, "default": by_language},
        },
        ("greet",),
    )


def test_the_page_holds_every_language_and_needs_nothing_else() -> None:
    html = page(run_of_all_languages())
    parsed = Page(html)
    assert set(parsed.texts["summary"]) == {*LANGUAGES, "all"}
    assert {*LANGUAGES, "all"} <= set(parsed.texts["td"])
    assert {f"<{code}> & co" for code in LANGUAGES} <= set(parsed.texts["q"])
    assert parsed.links == []
    assert not parsed.tags & {"script", "link", "img", "iframe"}
    assert not any(word in html for word in ("http:", "https:", "url(", "@import"))
    headings = {"Bars", "By language", "Calibration", "Language", "Mood", "Details", "Learning curve"}
    assert headings | {"Intents that go wrong"} <= set(parsed.texts["h2"])
    assert "greet" in "".join(parsed.texts["p"])


def test_the_page_can_do_without_what_was_not_measured() -> None:
    for answers in ([made(FALLBACK, "greet", 0.9)], [made("track", "track", language="all")]):
        parsed = Page(page(Run("made.yml", 1, answers, {})))
        assert "Learning curve" not in parsed.texts["h2"]
        assert "not measured" in parsed.texts["b"]


def test_the_json_holds_what_the_page_holds_and_null_for_what_was_not_measured() -> None:
    found = json.loads(json.dumps(as_json(run_of_all_languages()), allow_nan=False))
    assert {row["language"] for row in found["rows"]} == {*LANGUAGES, "all"} == set(found["confused"])
    assert found["rows"][-1]["accuracy"] == 0.5
    assert found["rows"][-1]["lingua"] is None
    assert found["confused"]["de"] == [
        {"intent": "track", "taken_for": "returns", "count": 1, "phrases": ["<de> & co"]}
    ]
    assert found["untaught_intents"] == ["greet"]
    assert untaught(MADE, {"track", "out_of_scope"}) == ("returns",)


def test_parts_hold_every_intent_of_every_language_and_the_smaller_parts() -> None:
    phrases = [
        Example(f"{code} {intent} {n}", intent, code, "neutral", "made.yml", n)
        for code in ("en", "de")
        for intent in ("greet", "track")
        for n in range(8 if intent == "greet" else 1)
    ]
    quarter, half = part_of(phrases, 0.25), part_of(phrases, 0.5)
    assert (len(quarter), len(half)) == (2 * (2 + 1), 2 * (4 + 1))
    assert set(quarter) <= set(half) <= set(phrases)
    assert set(part_of(phrases, 1.0)) == set(phrases)


TAUGHT = {
    "en": {
        "greet": ["hello there", "good morning to you", "hi, how are you", "hey there"],
        "track_order": ["where is my order", "track my parcel", "when does my package come", "order status"],
        "return_item": ["I want to send it back", "return these shoes", "how do I return it", "send it back"],
    },
    "de": {
        "greet": ["hallo zusammen", "guten Morgen", "hi, wie geht es", "guten Tag"],
        "track_order": [
            "wo ist meine Bestellung",
            "Paket verfolgen",
            "wann kommt mein Paket",
            "Lieferstatus",
        ],
        "return_item": [
            "ich will es zurückschicken",
            "Schuhe zurückgeben",
            "wie gebe ich es zurück",
            "Retoure",
        ],
    },
}
ASKED = {
    "en": {
        "greet": ["hello"],
        "track_order": ["where is my parcel now please"],
        "return_item": ["return it"],
    },
    "de": {"greet": ["guten Abend"], "track_order": ["wo ist mein Paket"], "return_item": ["zurückgeben"]},
}


def nlu(language: str, intents: dict[str, list[str]]) -> str:
    blocks = [
        {"intent": name, "metadata": {"language": language}, "examples": [{"text": t} for t in texts]}
        for name, texts in intents.items()
    ]
    return yaml.safe_dump({"version": "3.1", "nlu": blocks}, allow_unicode=True, sort_keys=False)


def taught_in(folder: Path) -> Path:
    for code, intents in TAUGHT.items():
        put(folder / code / "all.yml", nlu(code, intents))
    return folder


def test_the_command_trains_asks_and_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    # The real ones take seconds to load.
    monkeypatch.setattr(answers_module, "detectors", lambda: {"langdetect": lambda _: "en"})
    monkeypatch.chdir(ROOT)
    data = taught_in(tmp_path / "taught")
    for code, intents in ASKED.items():
        put(tmp_path / "asked" / f"{code}.yml", nlu(code, intents))
    json_file, html_file = tmp_path / "out" / "found.json", tmp_path / "out" / "found.html"
    out = ["--json", str(json_file), "--html", str(html_file), "--details", str(tmp_path / "none")]
    assert main([str(tmp_path / "asked"), "--data", str(data), *out]) == 0
    found = json.loads(json_file.read_text("utf-8"))
    assert (found["training_phrases"], found["phrases"]) == (24, str(tmp_path / "asked"))
    assert [(r["language"], r["phrases"]) for r in found["rows"]][-1] == ("all", 6)
    assert {r["language"] for r in found["rows"]} == {"en", "de", "all"}
    assert all(0 <= r["accuracy"] <= 1 for r in found["rows"])
    assert found["rows"][-1]["lingua"] is found["rows"][-1]["angry_found"] is None
    assert found["untaught_intents"] == found["details"] == found["learning_curve"] == []
    assert {"parse_p50_ms", "parse_p99_ms", "training_seconds", "worker_memory_mb"} <= found.keys()
    assert set(Page(html_file.read_text("utf-8")).texts["summary"]) == {"en", "de", "all"}
    assert str(html_file) in capsys.readouterr().out
    assert main([str(tmp_path / "asked"), "--data", str(data), *out, "--part", "0.5"]) == 0
    assert json.loads(json_file.read_text("utf-8"))["training_phrases"] == 12


def test_the_command_tells_what_is_wrong_before_it_trains(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, stories = taught_in(tmp_path / "taught"), put(tmp_path / "stories.yml", STORIES)
    out = ["--json", str(tmp_path / "found.json"), "--html", str(tmp_path / "found.html")]
    assert main([str(stories), "--data", str(data), *out]) == 1
    assert f"{stories}:1: not a Rasa NLU file" in capsys.readouterr().err
    assert main([str(data), "--data", str(tmp_path / "nowhere"), *out]) == 1
    assert "expected training phrases" in capsys.readouterr().err
    assert not (tmp_path / "found.json").exists()
