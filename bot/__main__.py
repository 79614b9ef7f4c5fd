"""`python -m bot`."""

from bot.streams import keep_standard_streams

# Before anything opens a file that would get one of their numbers.
keep_standard_streams()

from bot.cli import main  # noqa: E402  # as said above

main()
