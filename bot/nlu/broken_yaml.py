"""Where a YAML file is broken, as a person would say it."""

from __future__ import annotations

from pathlib import Path

import yaml

from bot.errors import TrainingDataError


def broken_yaml(path: Path, error: yaml.MarkedYAMLError) -> TrainingDataError:
    """The error with the line to correct.

    For a quote or bracket that is never closed that is where it was opened; PyYAML's own mark is the
    end of the file.
    """
    opened = error.context is not None and ("scanning" in error.context or "flow" in error.context)
    mark = error.context_mark if opened and error.context_mark else error.problem_mark or error.context_mark
    line = mark.line + 1 if mark else 1
    return TrainingDataError(
        str(path), line, f"broken YAML: {error.problem or error.context}; correct the line."
    )
