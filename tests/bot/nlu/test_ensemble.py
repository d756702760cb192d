"""The models under intent and mood: they learn, they say how sure they are, they are stored without code."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from scipy.sparse import csr_matrix

from bot.errors import ModelFormatError
from bot.nlu.ensemble import Ensemble, Settings, best_temperature, calibrate, fit, softmax
from bot.nlu.network import Schooling
from bot.nlu.rounded import Rounded
from bot.nlu.vectors import Vectoriser

SETTINGS = Settings(c=0.3, kinds={"k": 3.0}, schooling=Schooling(units=16, rounds=12, batch=16))


def phrases(count: int = 60) -> tuple[list[list[str]], list[str]]:
    """Three labels, each with words of its own among words of all."""
    chance = np.random.default_rng(3)
    rows, labels = [], []
    for number in range(count):
        label = ("parcel", "price", "size")[number % 3]
        own = [f"a:{label}{chance.integers(3)}" for _ in range(2)]
        common = [f"a:word{chance.integers(20)}" for _ in range(4)]
        rows.append([*own, *common, f"k:{label.upper()}"])
        labels.append(label)
    return rows, labels


@pytest.fixture(scope="module")
def model() -> Ensemble:
    return fit(*phrases(), SETTINGS)


def test_what_was_taught_is_known(model: Ensemble) -> None:
    rows, labels = phrases()
    best = [model.labels[int(model.probabilities(row).argmax())] for row in rows]
    assert best == labels


def test_a_shared_concept_carries_over_to_unknown_words(model: Ensemble) -> None:
    found = model.probabilities(["a:neverseen", "k:SIZE"])
    assert model.labels[int(found.argmax())] == "size"


def test_probabilities_are_ones_to_share(model: Ensemble) -> None:
    for features in ([], ["a:neverseen"], ["k:SIZE", "k:PRICE"]):
        found = model.probabilities(features)
        assert found.sum() == pytest.approx(1.0)
        assert (found >= 0).all()


def test_stored_and_read_again_it_answers_the_same(model: Ensemble, tmp_path: Path) -> None:
    model.write(tmp_path, "intent")
    again = Ensemble.read(tmp_path, "intent")
    for row in phrases()[0][:6]:
        assert again.probabilities(row) == pytest.approx(model.probabilities(row))


def test_another_format_is_refused(model: Ensemble, tmp_path: Path) -> None:
    model.write(tmp_path, "intent")
    about = json.loads((tmp_path / "intent.json").read_text("utf-8"))
    (tmp_path / "intent.json").write_text(json.dumps({**about, "format": 2}), "utf-8")
    with pytest.raises(ModelFormatError, match="train again"):
        Ensemble.read(tmp_path, "intent")


def test_a_single_label_is_no_mistake() -> None:
    model = fit([["a:hello"], ["a:hi"], ["a:hey"]], ["greet"] * 3, SETTINGS)
    assert model.probabilities(["a:hello"]).tolist() == [1.0]


def test_two_labels_are_no_mistake() -> None:
    rows, labels = phrases()
    model = fit(rows, ["size" if label == "size" else "other" for label in labels], SETTINGS)
    assert model.labels[int(model.probabilities(["k:SIZE", "a:size1"]).argmax())] == "size"


def test_one_training_is_like_the_other(model: Ensemble) -> None:
    again = fit(*phrases(), SETTINGS)
    assert again.probabilities(["k:SIZE"]) == pytest.approx(model.probabilities(["k:SIZE"]), abs=1e-3)


def test_who_is_too_sure_is_cooled() -> None:
    margins = np.array([[9.0, 0.0]] * 6 + [[0.0, 9.0]] * 4)
    truth = np.zeros(10, dtype=np.int64)
    assert best_temperature(margins, truth) > 3
    assert softmax(margins, best_temperature(margins, truth))[0, 0] == pytest.approx(0.6, abs=0.1)


def test_a_small_group_is_calibrated_with_all() -> None:
    margins = np.zeros((300, 2))
    margins[:, 0] = 2.0
    groups = np.array(["en"] * 290 + ["ja"] * 10)
    assert set(calibrate(margins, np.zeros(300, dtype=np.int64), groups)) == {"", "en"}


def test_phrases_are_learnt_from_as_messages_are_judged() -> None:
    rows = [["a:x", "k:Y", "k:Y"], ["a:x"], ["k:Y", "a:x", "a:x"], [], ["a:seen once"]]
    vectoriser, matrix = Vectoriser.learn(rows, {"k": 3.0})
    assert set(vectoriser.vocabulary) == {"a:x", "k:Y"}
    for row, learnt in zip(rows, matrix.toarray(), strict=True):
        places, values = vectoriser.vector(row)
        judged = np.zeros(len(vectoriser.vocabulary), np.float32)
        judged[places] = values
        assert learnt == pytest.approx(judged, abs=1e-6)
        assert np.linalg.norm(judged) == pytest.approx(1.0 if len(places) else 0.0)


def test_nothing_to_learn_from_is_no_vector() -> None:
    vectoriser, matrix = Vectoriser.learn([], {})
    assert (len(vectoriser.vocabulary), matrix.shape) == (0, (0, 0))


def test_rounded_weights_are_near_the_learnt_ones() -> None:
    learnt = np.random.default_rng(1).standard_normal((40, 7)).astype(np.float32)
    learnt[3] = 0.0
    rounded = Rounded.of(learnt)
    whole = rounded.times_each(csr_matrix(np.eye(40, dtype=np.float32)))
    assert np.abs(whole - learnt).max() <= np.abs(learnt).max() / 127
    assert rounded.times(np.array([3, 5]), np.array([1.0, 2.0], np.float32)) == pytest.approx(2 * whole[5])
    again = Rounded.stored(rounded.arrays("weights"), "weights")
    assert (again.steps == rounded.steps).all()
    assert (again.scale == rounded.scale).all()
