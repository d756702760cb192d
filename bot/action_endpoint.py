"""Runs the actions inside the worker, in place of the action server that `rasa run actions` starts."""

# ruff: noqa: ARG002 - Rasa's interface names the arguments, needed or not.

from __future__ import annotations

import asyncio
from typing import Any

from rasa.core.actions.action import ActionExecutionRejection
from rasa.utils.endpoints import EndpointConfig
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection as ActionRejectedItself

import bot.rasa_shortcuts  # noqa: F401 - puts them in place
from bot.errors import ActionTimedOut


class InProcessActions(EndpointConfig):  # type: ignore[misc]
    """What Rasa takes for an action server: `request()` runs the action here and now."""

    def __init__(self, package: str = "actions", *, seconds: float) -> None:
        """`package` holds the actions; one that takes longer than `seconds` fails."""
        super().__init__(enable_selective_domain=True)
        self._seconds = seconds
        self._executor = ActionExecutor()
        self._executor.register_package(package)

    async def request(self, *args: Any, json: dict[str, Any], **kwargs: Any) -> dict[str, Any] | None:
        """Run the action that `json` (Rasa's action call) names; whatever it raises reaches the turn."""
        try:
            answer: dict[str, Any] | None = await asyncio.wait_for(self._executor.run(json), self._seconds)
        except ActionRejectedItself as rejection:
            raise ActionExecutionRejection(rejection.action_name, str(rejection)) from rejection
        except asyncio.TimeoutError as error:
            raise ActionTimedOut(json["next_action"], self._seconds) from error
        return answer
