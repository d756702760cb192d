"""How two requests in one message are judged."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

from benchmarks.understanding.two_requests import two_requests

MESSAGES = """
- text: both
  intents: [ask_price, ask_ship_to]
- text: half
  intents: [ask_price, ask_size]
- text: plain
  intents: [ask_price]
- text: imagined
  intents: [ask_price]
"""
FOUND = {"both": ["ask_ship_to", "ask_price"], "half": [], "plain": [], "imagined": ["ask_price", "ask_size"]}


def test_found_and_imagined_are_shares_of_their_own_messages(tmp_path: Path) -> None:
    (tmp_path / "en.yml").write_text(MESSAGES, "utf-8")
    pipeline: Any = SimpleNamespace(parse=lambda text: {"requests": [{"name": name} for name in FOUND[text]]})
    assert two_requests(pipeline, tmp_path) == {"both_requests_found": 0.5, "second_request_imagined": 0.5}


def test_without_messages_nothing_is_said(tmp_path: Path) -> None:
    pipeline: Any = None
    assert two_requests(pipeline, tmp_path) == {}
