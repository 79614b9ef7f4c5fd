"""The program with its clock put forward: `python -m tests.sealed.shifted FILE COMMAND...`, seconds in the file.

The file is read each time, so that hours pass for a program that runs.
"""

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot import clock


def shift(file: Path) -> None:
    """Put the clock forward by what stands in the file, as of each look at it."""
    clock.now = lambda: datetime.now(UTC) + timedelta(seconds=float(file.read_text()))


if __name__ == "__main__":
    shift(Path(sys.argv.pop(1)))
    from bot.cli import main

    main()
