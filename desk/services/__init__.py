"""What can be done with conversations: the only code that writes. Plain functions ``f(session, ...)``."""
