"""Not asking for a while somebody who fails again and again."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock

FAILURES_TO_OPEN = 3
OPEN_SECONDS = 30.0
# Nobody for whom a shopper waits is left alone for longer, whatever they ask for.
LONGEST_WAIT_SECONDS = 600.0


@dataclass
class CircuitBreaker:
    """Closed until `failures_to_open` failures in a row, then open for `open_seconds`, then one trial.

    The trial closes it, or opens it for another while. Who asks to be left alone is, for `longest_wait` at
    most. Threads may share it; it holds no lock while the call it guards is under way.
    """

    failures_to_open: int = FAILURES_TO_OPEN
    open_seconds: float = OPEN_SECONDS
    longest_wait: float = LONGEST_WAIT_SECONDS
    clock: Callable[[], float] = time.monotonic
    _failures: int = 0
    _shut_until: float | None = None
    _lock: Lock = field(default_factory=Lock, repr=False)

    def allows(self) -> bool:
        """Whether to call now. In the half-open state only the first who asks may, until its call ends."""
        with self._lock:
            if self._shut_until is None:
                return True
            if self.clock() < self._shut_until:
                return False
            # Whoever got the trial and never came back must not keep everybody out.
            self._shut_until = self.clock() + self.open_seconds
            return True

    def is_open(self) -> bool:
        """Whether a call would be refused now. Takes no trial."""
        with self._lock:
            return self._shut_until is not None and self.clock() < self._shut_until

    def succeeded(self) -> None:
        """The call was answered."""
        with self._lock:
            self._failures, self._shut_until = 0, None

    def failed(self, wait: float = 0.0) -> None:
        """The call was not answered; `wait`: seconds for which the other side asked to be left alone."""
        with self._lock:
            self._failures += 1
            trips = self._failures >= self.failures_to_open or self._shut_until is not None
            seconds = max(self.open_seconds if trips else 0.0, min(wait, self.longest_wait))
            if seconds:
                self._shut_until = self.clock() + seconds
