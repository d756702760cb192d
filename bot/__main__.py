"""``python -m bot`` runs the worker."""

from bot.worker import main

main()
