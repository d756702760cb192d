"""The titles that the bot's understanding reads are those of the demo shop."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from shop.catalogue_words import main
from shop.demo.seed import seed

ROOT = Path(__file__).parents[2]


def test_the_files_written_are_the_ones_shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    url = f"sqlite:///{tmp_path}/shop.db"
    seed(url)
    monkeypatch.setenv("SHOP_DATABASE_URL", url)
    monkeypatch.setattr("sys.argv", ["catalogue_words", str(tmp_path / "words")])
    assert main() == 0
    shipped = sorted((ROOT / "data/products").glob("*.yml"))
    assert [p.name for p in sorted((tmp_path / "words").glob("*.yml"))] == [p.name for p in shipped]
    for path in shipped:
        written = yaml.safe_load((tmp_path / "words" / path.name).read_text("utf-8"))
        assert written == yaml.safe_load(path.read_text("utf-8")), (
            f"{path.name}: run python -m shop.catalogue_words"
        )
