"""Every written conversation, through a real worker."""

import pytest

from tests.bot.cast import Cast
from tests.bot.serving import WorkerProcess
from tests.conversations.dialogues import Dialogue, Reading, all_dialogues, play

MISREAD_AT_MOST = 0.02


@pytest.fixture(scope="module")
def reading() -> Reading:
    return Reading()


@pytest.mark.parametrize("dialogue", all_dialogues(), ids=lambda dialogue: dialogue.where)
def test_the_conversation_goes_as_written(
    dialogue: Dialogue, worker: WorkerProcess, cast: Cast, reading: Reading
) -> None:
    play(dialogue, worker, cast, reading)


def test_hardly_anything_typed_in_them_was_misread(reading: Reading) -> None:
    told = "\n".join(reading.misread)
    assert len(reading.misread) <= MISREAD_AT_MOST * reading.typed, f"of {reading.typed}:\n{told}"
