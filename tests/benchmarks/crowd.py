"""People who tap as fast as they are answered: each waits for the answer and the new screen, then taps again."""

import random
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

FIRST: Final = 7_000_000_001
"""The account of the first person."""
FIRST_MESSAGE: Final = 1000
FIRST_CALLBACK: Final = 4_000_000_000_000_000_000
FEWEST: Final = 2
"""Buttons of a screen on which anything but leaving can be tapped."""


class NeverAnswered(Exception):
    """A tap stayed without an answer or without a screen."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What the people do. After `taps` taps another person stands where this one stood, with the same screen.

    So no token bucket ever runs empty, and no message has to be sent anew. `leaves`: the last of these taps is the last
    button of the last row. `payloads` are those of the links through which the first people come.
    """

    chats: int = 16
    payloads: tuple[str, ...] = ("",)
    taps: int | None = None
    leaves: bool = False
    people: int | None = None
    seed: int = 1


@dataclass(slots=True)
class Shown:
    """The screen that stands in a chat."""

    text: str
    markup: dict[str, Any]
    buttons: tuple[str, ...]
    """The data of those that make a tap."""


@dataclass(slots=True)
class Chat:
    """One person at a time, and what this one waits for."""

    payload: str
    person: int = 0
    message: int = 0
    shown: Shown | None = None
    home: Shown | None = None
    callback: str = ""
    waits_answer: bool = False
    waits_screen: bool = False
    since: float = 0.0
    taps: int = 0

    @property
    def buttons(self) -> tuple[str, ...]:
        """What can be tapped now."""
        return self.shown.buttons if self.shown else ()


@dataclass(slots=True)
class Seen:
    """What was seen since the last look: seconds from each tap to its screen."""

    times: list[float] = field(default_factory=list)
    taps: int = 0


class Crowd:
    """The people. `says` and `taps` bring to the bot what they do."""

    def __init__(self, plan: Plan, says: Callable[[Chat, str], None], taps: Callable[[Chat, str], None]) -> None:
        self._plan = plan
        self._says = says
        self._taps = taps
        self._chance = random.Random(plan.seed)  # noqa: S311  # walks, no secrets
        self._chats = [Chat(plan.payloads[number % len(plan.payloads)]) for number in range(plan.chats)]
        self._by_person: dict[int, Chat] = {}
        self._by_callback: dict[str, Chat] = {}
        self._resting: deque[Chat] = deque()
        self._paused = True
        self._people = 0
        self._callbacks = 0
        self._messages = FIRST_MESSAGE
        self.seen = Seen()

    @property
    def people(self) -> int:
        """How many people there were."""
        return self._people

    @property
    def at_rest(self) -> bool:
        """Whether nobody waits for anything."""
        return len(self._resting) == len(self._chats)

    def come(self) -> None:
        """All people come by their links; nobody taps yet."""
        for chat in self._chats:
            self._another(chat)
            chat.message = self.next_message()
            chat.waits_screen, chat.since = True, time.perf_counter()
            self._says(chat, f"/start {chat.payload}".strip())

    def begin(self) -> None:
        """Everybody taps from now on, as soon as the screen is there."""
        self._paused = False
        while self._resting:
            self._tap(self._resting.popleft())

    def rest(self) -> None:
        """Nobody taps any more, once what was tapped is answered."""
        self._paused = True

    def looked(self) -> Seen:
        """What was seen since the last look."""
        seen, self.seen = self.seen, Seen()
        return seen

    def next_message(self) -> int:
        """The number of a new message."""
        self._messages += 1
        return self._messages

    def answered(self, callback: str) -> None:
        """The waiting sign ended on a button."""
        chat = self._by_callback.pop(callback, None)
        if chat is not None and chat.callback == callback:
            chat.waits_answer = False
            self._go_on(chat)

    def showed(self, person: int, message: int, text: str, markup: dict[str, Any] | None) -> Chat | None:
        """A screen was sent or edited; the chat, if somebody is there."""
        chat = self._by_person.get(person)
        if chat is None:
            return None
        rows = (markup or {}).get("inline_keyboard", ())
        buttons = tuple([button["callback_data"] for row in rows for button in row if "callback_data" in button])
        chat.message, chat.shown = message, Shown(text, markup or {}, buttons)
        if chat.home is None:
            chat.home = chat.shown
        if chat.waits_screen:
            chat.waits_screen = False
            if chat.callback:
                self.seen.times.append(time.perf_counter() - chat.since)
            self._go_on(chat)
        return chat

    def _go_on(self, chat: Chat) -> None:
        if chat.waits_answer or chat.waits_screen:
            return
        if chat.callback:
            self.seen.taps += 1
            chat.callback = ""
        if self._paused:
            self._resting.append(chat)
        else:
            self._tap(chat)

    def _tap(self, chat: Chat) -> None:
        if self._is_over(chat) and not self._followed(chat):
            self._resting.append(chat)
            return
        data = self._choice(chat)
        self._callbacks += 1
        chat.callback = str(FIRST_CALLBACK + self._callbacks)
        self._by_callback[chat.callback] = chat
        chat.waits_answer = chat.waits_screen = True
        chat.taps += 1
        chat.since = time.perf_counter()
        self._taps(chat, data)

    def _is_over(self, chat: Chat) -> bool:
        """Whether this person has tapped enough, or can only leave."""
        is_done = self._plan.taps is not None and chat.taps >= self._plan.taps
        return is_done or len(chat.buttons) < FEWEST

    def _followed(self, chat: Chat) -> bool:
        """Whether somebody else stands here now; False when no people are left."""
        if self._plan.people is not None and self._people >= self._plan.people:
            return False
        if self._plan.taps is not None:
            self._another(chat)
        if self._plan.leaves or len(chat.buttons) < FEWEST:
            chat.shown = chat.home
        return True

    def _choice(self, chat: Chat) -> str:
        """A button by chance, never the last one, which leaves, but at the end of a life that ends so."""
        if self._plan.leaves and chat.taps + 1 == self._plan.taps:
            return chat.buttons[-1]
        return chat.buttons[self._chance.randrange(len(chat.buttons) - 1)]

    def _another(self, chat: Chat) -> None:
        """The next person, to whom the bot showed this screen before it was started."""
        self._by_person.pop(chat.person, None)
        chat.person = FIRST + self._people
        self._people += 1
        chat.taps = 0
        if chat.shown is not None:
            chat.message = self.next_message()
        self._by_person[chat.person] = chat
