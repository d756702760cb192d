"""The bot's error family.

Every error has a stable `code`, an HTTP `status` for when it reaches the worker's edge, `fields` (plain JSON values
that name what was at fault) and a message that says what was expected, what came and what to do.
"""

from __future__ import annotations

from typing import Any, ClassVar


class BotError(Exception):
    """Base of everything the bot raises on purpose."""

    code: ClassVar[str] = "bot.error"
    status: ClassVar[int] = 500

    def __init__(self, message: str, **fields: Any) -> None:
        super().__init__(message)
        self.message = message
        self.fields = fields

    def as_json(self) -> dict[str, Any]:
        """The error as every room writes it: `{"error": {"code", "message", "fields"}}`."""
        return {"error": {"code": self.code, "message": self.message, "fields": self.fields}}


class TrainingDataError(BotError):
    """Something in the training files would spoil the model; `fields` name `file` and `line`."""

    code = "training_data.invalid"
    status = 422

    def __init__(self, file: str, line: int, problem: str, **fields: Any) -> None:
        super().__init__(f"{file}:{line}: {problem}", file=file, line=line, **fields)
        self.file = file
        self.line = line
        self.problem = problem


class TrainingDataErrors(BotError):
    """All that a check of the training files found, one `TrainingDataError` per line at fault."""

    code = "training_data.invalid"
    status = 422

    def __init__(self, errors: list[TrainingDataError]) -> None:
        super().__init__("\n".join(e.message for e in errors), errors=[e.fields for e in errors])
        self.errors = errors


class ComponentConfigError(BotError):
    """A setting in config.yml cannot work: unknown language, broken pattern, number out of range."""

    code = "nlu.config"
    status = 500


class ModelFormatError(BotError):
    """A stored model was written by another version of a component: train again."""

    code = "nlu.model_format"
    status = 500
