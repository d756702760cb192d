"""The bot: understanding (`bot.nlu`), dialogue (`bot.policies`) and the worker that serves both."""
