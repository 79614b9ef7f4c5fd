"""Whether the time of a code that opens nothing tells why: each kind in turn, as a ratio to one that was never made."""

import random
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Final

from bot.clock import hours_on, this_hour
from bot.letterbox.letters import Errand
from bot.letterbox.post import Post
from bot.sealed.code import place_of
from flows.ids import LanguageCode
from flows.note_page import BOX
from flows.outcome import Deed
from flows.place import Place
from flows.service import ServiceId
from storage.engine import close_engine, open_engine
from storage.migrations import migrate
from storage.note_tables import NOTE_STATE

CODES: Final = 8
PASSES: Final = 5
PEPPER: Final = b"p" * 32
SERVICE: Final = ServiceId("benchmark")
KINDS: Final = ("never made", "never made, others", "opened, no answer yet", "its time is over")


async def wrong_codes() -> list[tuple[str, float]]:
    """Milliseconds of a look with each kind of code, and their ratios to one that was never made.

    A second set of codes that were never made shows what is noise.
    """
    with tempfile.TemporaryDirectory() as folder:
        engine = open_engine(f"sqlite+aiosqlite:///{Path(folder) / 'waymark.db'}")
        await migrate(engine)
        codes = {kind: [f"{kind} {number}" for number in range(CODES)] for kind in KINDS}
        rows = [*_rows(codes[KINDS[2]], 72), *_rows(codes[KINDS[3]], -1)]
        async with engine.begin() as connection:
            await connection.execute(NOTE_STATE.insert(), rows)
        post = Post(engine, lambda _: None, lambda _: (), lambda _: False, _pepper)
        taken = await _taken(post, codes)
        await close_engine(engine)
    first = taken[KINDS[0]]
    costs = [(f"look with a code {kind}: ms", milli) for kind, milli in taken.items()]
    return costs + [(f"{kind} / never made", milli / first) for kind, milli in taken.items()]


async def _pepper() -> bytes:
    return PEPPER


def _rows(codes: Sequence[str], hours: int) -> list[dict[str, str]]:
    tickets = (place_of(code, PEPPER).ticket.hex() for code in codes)
    until = hours_on(this_hour(), hours)
    return [{"ticket": ticket, "service": SERVICE, "expires": until, "state": "opened"} for ticket in tickets]


async def _taken(post: Post, codes: Mapping[str, Sequence[str]]) -> dict[str, float]:
    """The median of single looks, in which the kinds take turns in an order by chance."""
    looks: dict[str, list[float]] = {kind: [] for kind in codes}
    order = random.Random(0)  # noqa: S311  # repeatable
    for number in range(PASSES * CODES):
        for kind in order.sample(sorted(codes), len(codes)):
            place = Place(BOX, LanguageCode("en"))
            asker = f"{kind} {number}".encode()
            errand = Errand(Deed.LOOK, place, place.language, codes[kind][number % CODES], asker=asker)
            begun = time.perf_counter()
            await post.perform(errand)
            looks[kind].append((time.perf_counter() - begun) * 1e3)
    return {kind: median(found) for kind, found in looks.items()}
