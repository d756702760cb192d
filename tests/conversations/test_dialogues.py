"""Every written conversation, through a real worker."""

import pytest

from tests.bot.cast import Cast
from tests.bot.serving import WorkerProcess
from tests.conversations.dialogues import Dialogue, all_dialogues, play


@pytest.mark.parametrize("dialogue", all_dialogues(), ids=lambda dialogue: dialogue.where)
def test_the_conversation_goes_as_written(dialogue: Dialogue, worker: WorkerProcess, cast: Cast) -> None:
    play(dialogue, worker, cast)
