"""The process beside the running guide that reads and checks content anew, and hands it to `bot/handover.py`."""

import gc
import os
import pickle
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from bot.checking import sound_content
from bot.clock import today
from bot.errors import WrongSetting
from bot.handover import RESTING, REVIEWED
from flows.errors import BrokenContent

POLITE: Final = 5
"""How much the reading steps back behind the taps, where both need the same core (nice(2))."""


def main() -> None:
    """`python -m bot.reader FOLDER [reviewed] [resting]` writes parts: at last all content, or what is wrong."""
    os.nice(POLITE)
    # The process ends soon and takes everything with it; nobody has to look for garbage before.
    gc.disable()
    # One pickler for all: what stood in a part is only named in those after it.
    parts = pickle.Pickler(sys.stdout.buffer, pickle.HIGHEST_PROTOCOL)
    for part in _parts(Path(sys.argv[1]), frozenset(sys.argv[2:])):
        parts.dump(part)


def _parts(root: Path, asked: frozenset[str]) -> Iterator[object]:
    """What is large first, one by one, so that the other process can do something else in between."""
    try:
        content = sound_content(today(), root, only_reviewed=REVIEWED in asked)
    except BrokenContent as broken:
        yield broken.findings
        return
    except WrongSetting as refusal:
        yield refusal
        return
    content = content.at_rest() if RESTING in asked else content
    yield from content.catalogues.values()
    yield from (content.keywords, content.atlas, content.standings, content)


if __name__ == "__main__":
    main()
    gc.freeze()
