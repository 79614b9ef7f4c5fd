"""A person in a story: opens, taps, types and looks, through the same turns as every door."""

from collections.abc import Mapping

from bot.content import Content
from bot.turns import Turns
from bot.view import Context, View
from flows.callback import pack, unpack
from flows.event import Back, Choose, DangerNow, Leave, Look, Media, More, Part, Pick, Press, Tick
from flows.ids import ChoiceId
from flows.service import ServiceId, service_code
from flows.verbs import Clearing

PLAIN: Mapping[str, Press] = {"back": Back(), "danger": DangerNow(), "leave": Leave()}


class Walker:
    """Walks by ids, not by words. Between taps the place is packed and unpacked, as a real button does it."""

    def __init__(self, content: Content, today: str) -> None:
        self._atlas = content.atlas
        self._turns = Turns(content, lambda: today, "waymark_bot")
        self.view = self._turns.start()

    def opens(self, payload: str) -> None:
        self.view = self._turns.start(payload)

    def types(self, words: str) -> None:
        self.view = self._turns.typed(words, self._context)

    def commands(self, name: str) -> None:
        self.view = self._turns.command(name, self._context)

    def sends_media(self) -> None:
        self.view = self._turns.event(Media(), self._context)

    def taps(self, name: str) -> None:
        """Tap a choice by its id, or `back`, `danger`, `leave`, `pick:ro`, `part:2`, `tick:0`, `service:ro-pr-1`."""
        self.presses(PLAIN.get(name) or _press(name))

    def presses(self, press: Press) -> None:
        """Press the button that does this; More is pressed until it is on the screen."""
        for _ in range(12):
            data = pack(self._atlas, self.view.place, press)
            if data in self.buttons:
                self.view = self._turns.press(data)
                return
            self.view = self._turns.press(self._more())
        raise AssertionError(f"{self.view.page}: no button does {press}")

    @property
    def buttons(self) -> tuple[str, ...]:
        """The data of all buttons on the screen."""
        return tuple(button.data for row in self.view.rows for button in row if button.data)

    @property
    def is_empty(self) -> bool:
        """Whether the screen was left."""
        return Clearing.SCREEN in self.view.effects

    @property
    def copies(self) -> tuple[str, ...]:
        """The numbers that can be copied."""
        return tuple(button.copies for row in self.view.rows for button in row if button.copies)

    @property
    def _context(self) -> Context:
        return Context(self.view.language, self.view.country)

    def _more(self) -> str:
        for data in self.buttons:
            if isinstance(unpack(self._atlas, data)[1], More):
                return data
        raise AssertionError(f"{self.view.page}: that button is not there, and nothing leads to more of them")


def _press(name: str) -> Press:
    kind, colon, value = name.partition(":")
    if not colon:
        return Choose(ChoiceId(name))
    if kind == "pick":
        return Pick(value)
    if kind == "service":
        return Look(service_code(ServiceId(value)))
    return Part(int(value)) if kind == "part" else Tick(int(value))


def look(view: View) -> str:
    """The screen as plain text, for a failure that a person can read."""
    rows = "\n".join(" | ".join(button.label for button in row) for row in view.rows)
    return f"[{view.page}] {view.title}\n{view.body}\n{rows}"
