"""A hundred thousand buttons that were changed or made up: each has a kind screen with its last row (T37)."""

import base64
import random
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any, Final

import pytest

from bot.content import ROOT, Content
from bot.turns import Turns
from bot.view import View
from flows.callback import BYTES, LONG_BYTES, packer
from flows.event import Back, DangerNow, Leave
from tests.hostile import values
from tests.hostile.ear import Ear
from tests.hostile.judge import repeated

BUTTONS: Final = 100_000
SEED: Final = 37
LIMIT: Final = 64
FRONT: Final = 16
"""Bits in front of a button, its version among them."""

PAGES: Final[dict[str, Any]] = {
    name: page
    for file in ROOT.glob("flows/pages/*.toml")
    for name, page in tomllib.loads(file.read_text("utf-8"))["page"].items()
}


class Maker:
    """Makes data out of that of real buttons."""

    def __init__(self, seed: int, real: tuple[str, ...]) -> None:
        self._chance = random.Random(seed)  # noqa: S311  # repeatable on purpose
        self._real = real
        self._ways: tuple[Callable[[], str], ...] = (
            self._one, self._flipped, self._flipped, self._flipped, self._cut, self._crossed, self._of_another_version,
            self._retyped, self._at_random, self._said,
        )  # fmt: skip

    def __iter__(self) -> Iterator[str]:
        while True:
            yield self._chance.choice(self._ways)()

    def _one(self) -> str:
        return self._chance.choice(self._real)

    def _bits(self) -> int:
        data = self._one()
        return int.from_bytes(base64.urlsafe_b64decode(data + "=" * (-len(data) % 4)))

    def _flipped(self) -> str:
        bits = self._bits()
        for _ in range(self._chance.choice((1, 1, 2, 5, 40))):
            bits ^= 1 << self._chance.randrange(self._chance.choice((BYTES, BYTES, LONG_BYTES)) * 8)
        return written(bits)

    def _cut(self) -> str:
        data = self._one()
        at = self._chance.randrange(len(data) + 1)
        return self._chance.choice((data[:at], data[at:], data + data[:at], data[:at] + "=" * 3))

    def _crossed(self) -> str:
        """The first bits of one button before the last bits of another."""
        mask = (1 << self._chance.randrange(BYTES * 8)) - 1
        return written(self._bits() & ~mask | self._bits() & mask)

    def _of_another_version(self) -> str:
        """The version stands in front."""
        return written(self._bits() ^ self._chance.randrange(1, 1 << FRONT) << BYTES * 8 - FRONT)

    def _retyped(self) -> str:
        return values.changed(self._chance, self._one())

    def _at_random(self) -> str:
        size = self._chance.choice((BYTES, BYTES, LONG_BYTES, BYTES - 1, BYTES + 1, 48, 0))
        made = self._chance.randbytes(size)
        random_line = base64.urlsafe_b64encode(made).decode().rstrip("=")
        return self._one()[:2] + random_line[2:] if self._chance.random() < 0.8 else random_line

    def _said(self) -> str:
        return values.text(self._chance)[: self._chance.choice((LIMIT, 5000))]


def written(bits: int) -> str:
    """Bits as a button carries them: a longer one where there are more."""
    size = LONG_BYTES if bits >> BYTES * 8 else BYTES
    return base64.urlsafe_b64encode(bits.to_bytes(size)).decode().rstrip("=")


class Reader:
    """Looks at a screen as its page's author would: what stands in its last row, and where its buttons lead."""

    def __init__(self, content: Content) -> None:
        self._atlas = content.atlas

    def wrong(self, view: View) -> Iterator[str]:
        """Everything about this screen that is not as it has to be."""
        page = PAGES[view.page.removesuffix("-warning")]
        if page["kind"] == "exit":
            if view.rows:
                yield "buttons after leaving"
            return
        if not (view.title or view.body):
            yield "an empty screen"
        back = () if view.page == "lang" and not view.place.trail else (Back(),)
        row = (*back, DangerNow(), *(() if page["exit"] == "none" else (Leave(),)))
        if [button.data for button in view.rows[-1]] != [*map(packer(self._atlas, view.place), row)]:
            yield f"another last row on {view.page}"
        if view.protected != page.get("protected", False):
            yield f"{view.page} can be forwarded and must not, or the other way round"
        buttons = [button for row in view.rows for button in row]
        if not all(button.label and bool(button.data) != bool(button.copies) for button in buttons):
            yield "a button without words, or with no way or two"
        if any(len(button.data.encode()) > LIMIT for button in buttons):
            yield "a button with too much data"
        yield from repeated({"text": f"{view.title}\n{view.body}"})


def test_every_button_has_a_screen_with_its_last_row(turns: Turns, content: Content, pressed: tuple[str, ...]) -> None:
    """Flipped bits, cut and crossed lines, other versions, other alphabets, and plain rubbish."""
    reader, wrong, pages = Reader(content), Counter[str](), Counter[str]()

    with Ear().listening() as ear:
        for data in islice(Maker(SEED, pressed), BUTTONS):
            view = turns.press(data)
            pages[view.page] += 1
            wrong.update(reader.wrong(view))

    assert wrong == {}
    assert ear.heard == 0
    assert len(pages) > 100, "the changed buttons have to reach the guide"
    assert pages["sys-error"] > BUTTONS / 10, "and some have to be beyond reading"


def test_the_walk_knows_enough_buttons(pressed: tuple[str, ...]) -> None:
    """A hundred thousand changes of three buttons would prove little."""
    assert len(pressed) > 5000
    assert all(len(data.encode()) <= LIMIT for data in pressed)


@pytest.mark.parametrize(
    "data", ["", "=", "====", "A", "\0", "\ud800", "٠" * 54, "-_" * 27, "+/" * 27, " " * 54, "A" * 10**6]
)
def test_what_no_button_can_carry_shows_the_kind_page(turns: Turns, data: str) -> None:
    """It is nobody's fault, and the way on stands there."""
    assert turns.press(data).page == "sys-error"
