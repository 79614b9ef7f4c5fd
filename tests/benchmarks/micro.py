"""What the parts of one tap cost in this process, in microseconds, over a walk by chance in four countries."""

import gc
import random
import time
from collections.abc import Callable, Sequence
from statistics import median
from typing import Any, TypeVar

from bot.clock import this_minute
from bot.content import Content, read_content
from bot.telegram.incoming import ChatId, MessageId, read
from bot.telegram.methods import Edit
from bot.telegram.screen import keyboard_of, text_of
from bot.telegram.session import body_of
from bot.turns import Turns
from bot.view import View
from flows.atlas import Atlas
from flows.callback import packer, unpack
from flows.event import Press
from flows.place import Place
from flows.screen import screen
from flows.turn import step
from locales.localiser import Localiser
from tests.benchmarks.bots import LINKS

T = TypeVar("T")

TAPS = 2000
PASSES = 5


def micro_costs() -> list[tuple[str, float]]:
    """The names of the parts, in the order of a tap, with what each costs."""
    content = read_content()
    atlas, now = content.atlas, this_minute()
    pressed, views = walk(content)
    places = [unpack(atlas, data) for data in pressed]
    screens = [(screen(atlas, view.place, now), view.language) for view in views]
    fresh = Localiser(content.catalogues, content.lines)
    walked = Turns(content, this_minute)
    packs = [(view.place, presses(atlas, view)) for view in views]
    edits = [edit(view) for view in views]
    updates = [update(data) for data in pressed]
    return [
        ("read the update", cost(read, updates)),
        ("unpack the button", cost(lambda data: unpack(atlas, data), pressed)),
        ("advance", cost(lambda known: step(atlas, *known, now), places)),
        ("lay out a screen", cost(lambda view: screen(atlas, view.place, now), views)),
        ("render it anew", cost(lambda known: fresh.render_all(*known), screens)),
        ("pack all its buttons", cost(lambda known: _pack(atlas, *known), packs)),
        ("make the keyboard", cost(keyboard_of, views)),
        ("make the body", cost(body_of, edits)),
        ("whole press, as on the walk", cost(lambda data: Turns.press(walked, data), pressed, once=True)),
        ("whole press, screens known", cost(walked.press, pressed)),
    ]


def cost(part: Callable[[T], object], inputs: Sequence[T], *, once: bool = False) -> float:
    """Microseconds for one input: the median over several passes, or those of the first one."""
    gc.collect()
    passes = []
    for _ in range(1 if once else PASSES):
        begun = time.perf_counter()
        for one in inputs:
            part(one)
        passes.append(time.perf_counter() - begun)
    return median(passes) / len(inputs) * 1e6


def _pack(atlas: Atlas, place: Place, presses: Sequence[Press]) -> None:
    packed = packer(atlas, place)
    for press in presses:
        packed(press)


def presses(atlas: Atlas, view: View) -> tuple[Press, ...]:
    """What the buttons of a view do."""
    return tuple(unpack(atlas, button.data)[1] for row in view.rows for button in row if button.data)


def walk(content: Content) -> tuple[list[str], list[View]]:
    """What was pressed, and the views that this showed."""
    chance = random.Random(1)  # noqa: S311  # a walk, no secrets
    turns = Turns(content, this_minute)
    pressed: list[str] = []
    views: list[View] = []
    view = turns.start(LINKS[0])
    while len(views) < TAPS:
        data = [button.data for row in view.rows for button in row if button.data]
        if len(data) < 2 or len(views) % (TAPS // len(LINKS)) == 0:
            view = turns.start(LINKS[len(views) * len(LINKS) // TAPS])
            data = [button.data for row in view.rows for button in row if button.data]
        pressed.append(chance.choice(data[:-1]))
        view = turns.press(pressed[-1])
        views.append(view)
    return pressed, views


def edit(view: View) -> Edit:
    """The call that shows a view."""
    return Edit(chat_id=ChatId(1), message_id=MessageId(1), text=text_of(view), reply_markup=keyboard_of(view))


def update(data: str) -> dict[str, Any]:
    """A tap as it comes, without what nobody looks at."""
    person = {"id": 7_000_000_001, "type": "private"}
    message = {"message_id": 5, "date": 1_790_000_000, "chat": person}
    return {"update_id": 1, "callback_query": {"id": "1", "from": person, "data": data, "message": message}}
