"""The page: one HTML file with the bars, the plots, the intents that go wrong and their phrases."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from html import escape
from typing import Any

from benchmarks.understanding.answers import FALLBACK, Answer
from benchmarks.understanding.bars import BY_KEY, Verdict, verdicts, written
from benchmarks.understanding.figures import (
    Row,
    calibration_curve,
    confused_pairs,
    language_by_length,
    mood_curve,
    worst_intents,
)
from benchmarks.understanding.plots import bar_plot, line_plot
from benchmarks.understanding.run import Run
from benchmarks.understanding.style import STYLE

_MARKS = {True: ("met", "✓ met"), False: ("missed", "✗ missed"), None: ("none", "not measured")}
_FIGURES: tuple[tuple[str, str], ...] = (
    ("accuracy", "accuracy"),
    ("macro_f1", "macro-F1"),
    ("macro_f1_after_doubt", "macro-F1, doubted counts as missed"),
    ("doubted", "doubted"),
    ("surely_wrong", "surely wrong"),
    ("right_or_offered", "right or offered"),
    ("nonsense_through", "nonsense through"),
    ("calibration_error", "ECE"),
    ("angry_found", "angry found"),
    ("calm_taken_for_angry", "calm taken for angry"),
)
_DETECTION: tuple[tuple[str, str], ...] = (
    ("detected", "5+ words"),
    ("langdetect", "langdetect"),
    ("lingua", "lingua"),
    ("detected_short", "1-3 words"),
    ("langdetect_short", "langdetect"),
    ("lingua_short", "lingua"),
)


def page(run: Run) -> str:
    """The whole document; it needs no other file."""
    parts = [_head(run), _bars(run), _figures(run), _calibration(run), _language(run), _mood(run)]
    parts += [_details(run), _learning(run), _beside(run), _intents(run)]
    title = "How well the bot understands"
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{STYLE}</style></head><body><main><h1>{title}</h1>"
        + "\n".join(p for p in parts if p)
        + "</main></body></html>"
    )


def _head(run: Run) -> str:
    answers, languages = len(run.answers), len({a.example.language for a in run.answers})
    said = f"{answers} phrases of {escape(run.phrases)} in {languages} languages, none of them taught."
    text = f"<p>{said} Taught: {run.taught} phrases.</p>"
    if run.untaught:
        text += f"<p>Asked for, but taught by no phrase: {escape(', '.join(run.untaught))}.</p>"
    return text


def _bars(run: Run) -> str:
    found = verdicts(run.rows(), run.summary, run.beside)
    rows = [[v.title, v.wanted, v.reached, v.at, _mark(v)] for v in found]
    return _section("Bars", _table(["figure", "bar", "reached", "furthest from it", ""], rows))


def _mark(verdict: Verdict) -> str:
    name, text = _MARKS[verdict.met]
    return f'<b class="{name}">{text}</b>'


def _figures(run: Run) -> str:
    rows = run.rows()
    text = _by_language(rows, _FIGURES)
    speed = ", ".join(f"{escape(k.replace('_', ' '))}: {v:g}" for k, v in run.summary.items())
    note = "Shares of phrases in per cent; F1 and ECE in 0..1. Intents are judged before doubt unless said."
    return _section("By language", f"<p>{note}</p>{text}<p>{speed}</p>")


def _by_language(rows: Sequence[Row], columns: Sequence[tuple[str, str]]) -> str:
    lines = [
        [r.language, str(r.phrases), *(_cell(key, float(getattr(r, key))) for key, _ in columns)]
        for r in rows
    ]
    return _table(["", "phrases", *(title for _, title in columns)], lines)


def _cell(key: str, value: float) -> str:
    """The figure, coloured where there is a bar for it."""
    unit = "" if key.startswith("macro") or key == "calibration_error" else "%"
    text = "–" if math.isnan(value) else written(value, unit).replace(" %", "")
    met = BY_KEY[key].met(value) if key in BY_KEY else None
    return text if met is None else f'<span class="{_MARKS[met][0]}">{text}</span>'


def _calibration(run: Run) -> str:
    bins = calibration_curve(run.answers)
    if not bins:
        return ""
    plot = line_plot(
        {"all languages": [(b.confidence, b.right) for b in bins]},
        x_title="confidence",
        y_title="share right",
        diagonal=True,
    )
    rows = [[f"{b.confidence:.2f}", f"{b.right:.2f}", str(b.phrases)] for b in bins]
    return _section("Calibration", _beside_plot(plot, _table(["confidence", "right", "phrases"], rows)))


def _language(run: Run) -> str:
    groups = language_by_length(run.answers)
    if not any(g["phrases"] for g in groups):
        return ""
    names = [n for n in ("ours", "langdetect", "lingua") if any(_number(g[n]) >= 0 for g in groups)]
    plot = bar_plot(
        [str(g["words"]) for g in groups],
        {n: [_number(g[n]) for g in groups] for n in names},
        y_title="right language, by words",
        y_range=(0.5, 1.0),
    )
    note = "<p>Asked without a conversation; all detectors know the shop's languages only. Bars from 0.5.</p>"
    return _section("Language", note + plot + _by_language(run.rows(), _DETECTION))


def _mood(run: Run) -> str:
    points = mood_curve(run.answers)
    names = [n for n in ("angry", "annoyed", "calm") if not math.isnan(points[0][n])]
    if not names:
        return ""
    series = {n: [(p["threshold"], p[n]) for p in points] for n in names}
    plot = line_plot(series, x_title="threshold of anger", y_title="share that reaches it")
    return _section("Mood", f"<p>Share of phrases whose anger reaches the threshold.</p>{plot}")


def _details(run: Run) -> str:
    keys = ("of", "right", "wrong", "missed", "precision", "recall", "f1")
    rows = [[escape(str(row[key])) for key in keys] for row in run.details]
    return _section("Details", _table(list(keys), rows)) if rows else ""


def _learning(run: Run) -> str:
    if not run.learning:
        return ""
    codes = list(run.learning[-1]["macro_f1"])
    series = {"all": [(float(p["part"]), _number(p["macro_f1"].get("all"))) for p in run.learning]}
    plot = line_plot(series, x_title="part of the phrases", y_title="macro-F1")
    rows = [
        [f"{p['part']:.0%}", str(p["phrases"]), *(_f1(p["macro_f1"].get(code)) for code in codes)]
        for p in run.learning
    ]
    return _section("Learning curve", plot + _table(["part", "phrases", *codes], rows))


def _beside(run: Run) -> str:
    if not run.beside:
        return ""
    ours, default = run.beside["ours"], run.beside["default"]
    rows = [[escape(k.replace("_", " ")), _f1(ours[k]), _f1(default[k])] for k in ours]
    by = run.beside["macro_f1"]
    rows += [
        [f"macro f1, {escape(code)}", _f1(value), _f1(by["default"].get(code))]
        for code, value in by["ours"].items()
    ]
    said = f"Rasa's default pipeline (count vectors and DIET, {run.beside['epochs']} epochs)"
    note = f"<p>{said}, trained on the same phrases and asked the same ones in this run.</p>"
    return _section("Beside Rasa's default pipeline", note + _table(["", "ours", "default"], rows))


def _intents(run: Run) -> str:
    rows = run.rows()
    codes = [r.language for r in rows]
    text = "".join(_of_language(code, run.of(code), shown=code == "all") for code in reversed(codes))
    return _section("Intents that go wrong", text)


def _of_language(code: str, answers: Sequence[Answer], *, shown: bool) -> str:
    worst = [
        [escape(w.intent), f"{w.f1:.2f}", str(w.phrases), _phrases(w.missed, lambda a: f" → {a.best}")]
        for w in worst_intents(answers)
    ]
    pairs = [
        [escape(c.intent), escape(c.taken_for), str(c.count), _phrases(c.phrases, _doubt)]
        for c in confused_pairs(answers)
    ]
    text = "<h3>Lowest F1</h3>" + _table(["intent", "F1", "phrases", "taken for something else"], worst)
    text += "<h3>Confused most often</h3>" + _table(["intent", "taken for", "times", "phrases"], pairs)
    return f"<details{' open' if shown else ''}><summary>{escape(code)}</summary>{text}</details>"


def _phrases(answers: Iterable[Answer], after: Callable[[Answer], str]) -> str:
    lines = (
        f'<li><q lang="{escape(a.example.language)}" dir="auto">{escape(_short(a.example.text))}</q>'
        f"<small>{escape(after(a))}</small></li>"
        for a in answers
    )
    return f"<ul>{''.join(lines)}</ul>"


def _doubt(answer: Answer) -> str:
    return " (doubted)" if answer.intent == FALLBACK else f" ({answer.confidence:.2f})"


def _short(text: str, most: int = 160) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def _number(value: Any) -> float:
    return float(value) if isinstance(value, (int, float)) else math.nan


def _f1(value: Any) -> str:
    number = _number(value)
    return "–" if math.isnan(number) else f"{number:.3f}".rstrip("0").rstrip(".")


def _section(title: str, text: str) -> str:
    return f"<section><h2>{escape(title)}</h2>{text}</section>"


def _beside_plot(plot: str, table: str) -> str:
    return f'<div class="pair"><div>{plot}</div>{table}</div>'


def _table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of cells that are HTML already; it scrolls by itself on a narrow screen."""
    head = "".join(f"<th>{escape(c)}</th>" for c in columns)
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    return f'<div class="wide" tabindex="0">{table}</div>'
