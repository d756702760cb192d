"""How often both requests of a message are found, and how often a second one is imagined."""

from __future__ import annotations

from pathlib import Path

import yaml

from bot.nlu.pipeline import Pipeline


def two_requests(pipeline: Pipeline, folder: Path) -> dict[str, float]:
    """Shares of the messages in `folder`: files of `- text:` with its one or two `intents:`.

    Empty where there are none. The order of the two is not judged.
    """
    both, imagined = [], []
    for path in sorted(folder.glob("*.yml")):
        for message in yaml.safe_load(path.read_text("utf-8")):
            found = {request["name"] for request in pipeline.parse(message["text"])["requests"]}
            if len(message["intents"]) > 1:
                both.append(found == set(message["intents"]))
            else:
                imagined.append(bool(found))
    shares = {"both_requests_found": both, "second_request_imagined": imagined}
    return {name: round(sum(judged) / len(judged), 4) for name, judged in shares.items() if judged}
