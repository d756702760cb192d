"""The demo storefront: what a shop's own web site does besides carrying the chat.

It is mounted at `/store` by whoever serves the demo, and runs alone with `python -m shop.storefront`.
"""

from shop.storefront.application import create_storefront
from shop.storefront.settings import StorefrontSettings

__all__ = ["StorefrontSettings", "create_storefront"]
