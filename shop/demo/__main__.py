"""`python -m shop.demo`: fill the shop's database with the demo, or bring yesterday's demo to today."""

from __future__ import annotations

import sys
import time

from shop.demo.seed import seed
from shop.settings import Settings


def main() -> int:
    """Seed the database that SHOP_DATABASE_URL names; 0 when it is ready."""
    began = time.monotonic()
    outcome = seed(Settings.from_environment().database_url)
    print(f"Demo shop: {outcome.sentence} ({time.monotonic() - began:.1f} s)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
