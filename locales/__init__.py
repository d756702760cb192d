"""Every sentence the shop chat says, one folder per language, and the library that fills them."""
