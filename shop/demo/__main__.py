"""`python -m shop.demo`: fill the shop's database with the demo, or bring yesterday's demo to today.

`python -m shop.demo advance SO-1003003 [out_for_delivery]` lets an order's next thing happen,
`python -m shop.demo restock TEE-101-XL 3` lets goods come in.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from datetime import datetime, timezone

from shop.database import ShopDatabase
from shop.demo.advance import NothingToAdvance, advance, restock
from shop.demo.seed import seed
from shop.errors import ShopError
from shop.settings import Settings


def main(arguments: Sequence[str] | None = None) -> int:
    """Seed the database that SHOP_DATABASE_URL names, or make something happen in it; 0 when it is done."""
    parser = argparse.ArgumentParser(prog="python -m shop.demo", description=__doc__)
    commands = parser.add_subparsers(dest="command")
    advancing = commands.add_parser("advance", help="let an order's next thing happen")
    advancing.add_argument("order_number")
    advancing.add_argument("state", nargs="?", help="go on up to this state, or into this trouble")
    restocking = commands.add_parser("restock", help="let goods come in")
    restocking.add_argument("sku")
    restocking.add_argument("pieces", type=int)
    asked = parser.parse_args(arguments)
    url = Settings.from_environment().database_url
    return _happen(url, asked) if asked.command else _seed(url)


def _seed(url: str) -> int:
    began = time.monotonic()
    outcome = seed(url)
    print(f"Demo shop: {outcome.sentence} ({time.monotonic() - began:.1f} s)")
    return 0


def _happen(url: str, asked: argparse.Namespace) -> int:
    database = ShopDatabase(url)
    try:
        with database.writing() as session:
            if asked.command == "advance":
                state = advance(session, asked.order_number, asked.state, now=datetime.now(timezone.utc))
                print(f"Order {asked.order_number}: {state}")
            else:
                restock(session, asked.sku, asked.pieces)
                print(f"{asked.sku}: {asked.pieces} more")
    except (NothingToAdvance, ShopError) as error:
        print(error, file=sys.stderr)
        return 2
    finally:
        database.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
