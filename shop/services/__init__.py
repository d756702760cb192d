"""What may be done with the shop's data, one noun per file. Only services write.

Every service is a plain function `f(session, ...)` that returns frozen dataclasses and raises `shop.errors`.
The caller owns the transaction: `with ShopDatabase(url).session() as session: ...`.
"""
