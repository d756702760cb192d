"""The figures of `benchmarks.details` on answers whose figures are known, and its bad input."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
import yaml

from benchmarks.details import (
    Comparison,
    Fact,
    compare,
    expected_facts,
    fact,
    figures,
    found_facts,
    main,
    table,
)
from bot.nlu.details.detail import Detail

ROOT = Path(__file__).parents[2]


def comparison(expected: list[Fact], found: list[Fact], language: str = "en") -> Comparison:
    return Comparison(language, "text", Counter(expected), Counter(found), 0.1)


def test_figures_count_exact_values() -> None:
    red, blue, two = ("colour", "red"), ("colour", "blue"), ("quantity", "2.0")
    comparisons = [comparison([red, two], [red]), comparison([red, red], [red, blue], "de")]
    of = figures(comparisons)
    assert (of.right, of.wrong, of.missed) == (2, 1, 2)
    assert (of.precision, of.recall, of.f1) == (2 / 3, 1 / 2, 4 / 7)
    assert figures(comparisons, "quantity").recall == 0
    assert figures([], "phone").f1 == figures([]).precision == figures([]).recall == 1
    assert [row["of"] for row in table(comparisons)] == ["colour", "quantity", "de", "en", "all"]


def test_values_are_compared_with_their_unit() -> None:
    assert fact("size", "42", {"system": "EU"}) == ("size", "42 EU") != fact("size", "42", {})
    assert fact("money", 49.9, {"currency": "EUR"}) == ("money", "49.90 EUR")
    assert fact("height", 175, {"unit": "cm"}) == ("height", "175.0")


def test_what_is_not_judged_is_left_out() -> None:
    assert not found_facts(
        [Detail("product", "TEE-101", 0, 1), Detail("date", "2026-07-02", 0, 1, {"relative": True})]
    )
    assert not expected_facts([{"entity": "product", "value": "TEE-101"}])


def test_the_files_are_asked_in_their_language(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [
        {"text": "2 Stück in Rosa", "details": [{"entity": "quantity", "value": 2}]},
        {"text": "hallo", "details": []},
    ]
    (tmp_path / "de.yml").write_text(yaml.safe_dump(rows, allow_unicode=True), "utf-8")
    (one, two) = compare(tmp_path, None)
    assert (one.language, one.found) == ("de", Counter({("quantity", "2.0"): 1, ("colour", "pink"): 1}))
    assert two.found == Counter()
    out = tmp_path / "out.json"
    main([str(tmp_path), "--json", str(out), "--misses", "--products", str(ROOT / "data/products")])
    assert "2 Stück" in capsys.readouterr().out
    assert json.loads(out.read_text("utf-8"))["rows"][-1]["wrong"] == 1


def test_a_folder_without_files_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main([str(tmp_path)])
    assert f"expected <language>.yml files in {tmp_path}" in capsys.readouterr().err
