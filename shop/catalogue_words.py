"""`python -m shop.catalogue_words [folder]`: write the products' titles where the bot reads them.

One `<language>.yml` of `SKU: title` each. The bot may run where no shop's database is, so it reads files.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import yaml
from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import models
from shop.database import ShopDatabase
from shop.settings import Settings

FOLDER = Path("data/products")


def titles_by_language(session: Session) -> dict[str, dict[str, str]]:
    """Every product's title by language and SKU, in the catalogue's order."""
    rows = session.execute(
        select(models.ProductTranslation.language, models.Product.sku, models.ProductTranslation.title)
        .join(models.Product, models.ProductTranslation.product_id == models.Product.id)
        .order_by(models.Product.id)
    )
    found: dict[str, dict[str, str]] = {}
    for language, sku, title in rows:
        found.setdefault(language, {})[sku] = title
    return found


def write_titles(titles: dict[str, dict[str, str]], folder: Path) -> Iterable[Path]:
    """Writes one file for each language; yields their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    for language, of in sorted(titles.items()):
        path = folder / f"{language}.yml"
        content = yaml.safe_dump(of, allow_unicode=True, sort_keys=False, width=200)
        path.write_text("# Written by `python -m shop.catalogue_words`.\n" + content, "utf-8")
        yield path


def main() -> int:
    """Writes the titles of the database that SHOP_DATABASE_URL names; 0 when done."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    database = ShopDatabase(Settings.from_environment().database_url)
    try:
        with database.session() as session:
            titles = titles_by_language(session)
    finally:
        database.close()
    count = sum(1 for _ in write_titles(titles, folder))
    print(f"Titles of {count} languages are in {folder}/")
    return 0


if __name__ == "__main__":
    sys.exit(main())
