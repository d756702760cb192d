"""`python -m bot.nlu.check`: everything wrong with the training files, before anything is trained from them.

Exits 0 when all is well (thin and one-sided intents, repeated and nearly equal phrases are only reported), 1
with one line `file:line: problem` for each error.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from bot.errors import TrainingDataError, TrainingDataErrors
from bot.nlu.balance import near_duplicates, one_sided
from bot.nlu.concepts import read_lexicon
from bot.nlu.training_data import Example, intents_of_domain, read_folder, repeats, thin


def check(data: Path, domain: Path | None, concepts: Path) -> list[Example]:
    """The phrases in `data`; raises `TrainingDataErrors` with all that is wrong."""
    errors: list[TrainingDataError] = []
    intents: set[str] | None = None
    try:
        intents = intents_of_domain(domain) if domain and domain.exists() else None
    except TrainingDataError as error:
        errors.append(error)
    found = read_folder(data, intents)
    errors += found.errors
    try:
        read_lexicon(concepts)
    except TrainingDataError as error:
        errors.append(error)
    if errors:
        raise TrainingDataErrors(errors)
    return found.examples


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m bot.nlu.check", description="Check the training phrases."
    )
    parser.add_argument("--nlu", type=Path, default=Path("data/nlu"), help="folder of <language>/<topic>.yml")
    parser.add_argument(
        "--domain", type=Path, default=Path("domain.yml"), help="file or folder that names the intents"
    )
    parser.add_argument(
        "--concepts", type=Path, default=Path("data/concepts"), help="folder of <language>.yml"
    )
    parser.add_argument("--fewest", type=int, default=20, help="report intents with fewer phrases than this")
    options = parser.parse_args(arguments)
    try:
        examples = check(options.nlu, options.domain, options.concepts)
    except TrainingDataErrors as errors:
        for error in errors.errors:
            print(error.message, file=sys.stderr)
        print(
            f"{len(errors.errors)} errors in the training files; nothing is trained from them.",
            file=sys.stderr,
        )
        return 1
    for code, intent, count in thin(examples, options.fewest):
        print(f"thin: {count} phrases of {intent} in {code}")
    for first, other in near_duplicates(examples):
        here, there = (f"{e.file}:{e.line} ({e.intent})" for e in (other, first))
        print(f"alike: {here} and {there}")
    for code, intent, problem in one_sided(examples):
        print(f"one-sided: {intent} in {code}: {problem}")
    for first, again in repeats(examples):
        print(f"repeated: {again.file}:{again.line} says the same as {first.file}:{first.line}")
    count = len({e.intent for e in examples})
    languages = len({e.language for e in examples})
    print(f"{len(examples)} phrases of {count} intents in {languages} languages are sound.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
