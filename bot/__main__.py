"""`python -m bot`."""

import gc

from bot.streams import keep_standard_streams

# Before anything opens a file that would get one of their numbers.
keep_standard_streams()

from bot.cli import main  # noqa: E402  # as said above

try:
    main()
finally:
    # The process ends and takes everything with it; nobody has to look for garbage before.
    gc.freeze()
