"""The day on which these tests' demo shop was seeded."""

from __future__ import annotations

from datetime import date, datetime, timezone

TODAY = date(2026, 3, 18)
NOON = datetime(2026, 3, 18, 12, tzinfo=timezone.utc)
