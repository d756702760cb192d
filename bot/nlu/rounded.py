"""Trained weights in a byte each: a half of the memory, of the archive and of the time to pack it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix

from bot.nlu.vectors import Array, Places

_MOST = 127
# Rows of nothing but zeros need a scale too.
_LEAST = 1e-12


@dataclass(frozen=True)
class Rounded:
    """A matrix of features x columns. `scale` has what one unit of each row's bytes is worth."""

    steps: npt.NDArray[np.int8]
    scale: Array

    @classmethod
    def of(cls, matrix: Array) -> Rounded:
        """`matrix` to the nearest 127th of the greatest number of each row."""
        scale = np.maximum(np.abs(matrix).max(axis=1, initial=0.0), _LEAST) / _MOST
        return cls(np.rint(matrix / scale[:, None]).astype(np.int8), scale.astype(np.float32))

    def times(self, places: Places, values: Array) -> Array:
        """A vector with `values` in `places`, times the matrix."""
        return np.asarray((values * self.scale[places]) @ self.steps[places].astype(np.float32))

    def times_each(self, matrix: csr_matrix) -> Array:
        """Each row of `matrix`, times this one."""
        return np.asarray(matrix @ (self.steps * self.scale[:, None]))

    def arrays(self, name: str) -> dict[str, npt.NDArray[Any]]:
        """What is stored, under `name`."""
        return {name: self.steps, f"{name}_scale": self.scale}

    @classmethod
    def stored(cls, arrays: Mapping[str, npt.NDArray[Any]], name: str) -> Rounded:
        """What `arrays` of the same name gave."""
        return cls(arrays[name], arrays[f"{name}_scale"])
