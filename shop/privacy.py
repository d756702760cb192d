"""`python -m shop.privacy`: the erasures that wait; with a reference, that one is done."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime, timezone

from shop.database import ShopDatabase
from shop.errors import ShopError
from shop.services.erasure import erase, open_erasures, release_invoiced
from shop.settings import Settings


def main(arguments: Sequence[str]) -> int:
    """List or erase in the database that SHOP_DATABASE_URL names; 0 when it was done."""
    database = ShopDatabase(Settings.from_environment().database_url)
    try:
        with database.writing() as session:
            released = release_invoiced(session, today=datetime.now(timezone.utc).date())
            for reference in arguments:
                erased = erase(session, reference)
                until = f"; {len(erased.kept)} invoiced until {erased.kept_until}" if erased.kept else ""
                whose = "a guest" if erased.customer_id is None else f"customer {erased.customer_id}"
                print(f"{erased.reference}: {whose} is erased{until}")
            for reference, due_by, orders in [] if arguments else open_erasures(session):
                print(f"{reference}: by {due_by}{', waits for ' + ', '.join(orders) if orders else ''}")
        print(f"Addresses on old invoices blanked: {released}")
    except ShopError as error:
        print(error.message, file=sys.stderr)
        return 1
    finally:
        database.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
