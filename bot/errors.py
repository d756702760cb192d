"""The bot's error family.

Every error has a stable `code`, an HTTP `status` for when it reaches the worker's edge, `fields` (plain JSON
values that name what was at fault) and a message that says what was expected, what came and what to do.
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


class RequestInvalid(BotError):
    """The desk's request cannot be understood; `fields` name the `field`. Not to be sent again as it is."""

    code = "request.invalid"
    status = 422

    def __init__(self, field: str, expected: str) -> None:
        super().__init__(f"Expected {expected} as {field}; correct the request.", field=field)


class TokenInvalid(BotError):
    """The request does not carry the secret that desk and worker share."""

    code = "token.invalid"
    status = 401

    def __init__(self) -> None:
        super().__init__(
            "Expected the worker's token as `Authorization: Bearer ...`; set WORKER_TOKEN on both sides."
        )


class PayloadInvalid(BotError):
    """A payload that no message of the bot can have offered."""

    code = "payload.invalid"
    status = 422

    def __init__(self, expected: str, payload: str) -> None:
        super().__init__(
            f"Expected a payload with {expected}; send what the person typed as text.", payload=payload[:200]
        )


class WorkerNotReady(BotError):
    """The model is still being loaded."""

    code = "worker.not_ready"
    status = 503

    def __init__(self) -> None:
        super().__init__("Expected a loaded model; it is still loading. Try again in some seconds.")


class TurnFailed(BotError):
    """An action failed, so that there is no answer and no new snapshot; the turn may be tried again."""

    code = "turn.failed"
    status = 500

    def __init__(self, turn: str, problem: str) -> None:
        super().__init__(
            f"Expected an answer to {turn}: {problem}. Try the turn again, then hand it to a person."
        )


class ActionTimedOut(BotError):
    """An action took longer than a turn may; its cause is the shop or a carrier."""

    code = "action.timed_out"
    status = 504

    def __init__(self, action: str, seconds: float) -> None:
        super().__init__(
            f"Expected {action} within {seconds:g} s; it is still waiting for the shop.", action=action
        )
