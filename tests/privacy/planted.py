"""People whose every trait can be told from everything else on the machine, so that a trace of one is a find."""

import random
import secrets
import string
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

Chance = random.Random

LARGEST_ID: Final = 2**47
"""SQLite writes whole numbers up to this in six bytes; none of them is zero here, so no chance hit comes up."""
LETTERS: Final = string.ascii_lowercase


@dataclass(frozen=True, slots=True)
class Value:
    """One thing that a person carries. `number` is set where it could also be kept as a number."""

    kind: str
    text: str
    number: int | float | None = None


def _word(chance: Chance) -> str:
    """Looks like a name in two scripts, and is nobody's."""
    return "".join(chance.choices(LETTERS, k=11)).capitalize() + " Ўжé"


def _foreign(chance: Chance) -> str:
    """The same in a script whose letters programs like to escape."""
    return "".join(chance.choices("абвгдежзиклмнопрстуфхцчшщ", k=14)).capitalize()


def _sentence(chance: Chance) -> str:
    return f"{_word(chance)} 100% & <b>, {_word(chance)}"


def _plain(chance: Chance) -> str:
    return chance.choice(LETTERS) + "".join(chance.choices(string.ascii_letters + string.digits + "_", k=23))


def _code(chance: Chance) -> str:
    return "qx-x-" + "".join(chance.choices(LETTERS, k=12))


def _phone(chance: Chance) -> str:
    """No country has the code 999."""
    return f"+999{chance.randrange(10**11, 10**12)}"


def _id(chance: Chance) -> int:
    return chance.randrange(LARGEST_ID // 2, LARGEST_ID)


def _long(chance: Chance) -> int:
    return chance.randrange(2**61, 2**63)


def _degrees(chance: Chance) -> float:
    return round(chance.uniform(10, 80), 13)


MADE: Final[Mapping[str, Callable[[Chance], str | int | float]]] = {
    "id": _id,
    "first name": _word,
    "last name": _word,
    "username": _plain,
    "language code": _code,
    "words": _sentence,
    "edited words": _sentence,
    "quoted words": _sentence,
    "start payload": _plain,
    "file id": _plain,
    "unique file id": _plain,
    "caption": _sentence,
    "phone": _phone,
    "friend": _foreign,
    "friend's id": _id,
    "latitude": _degrees,
    "longitude": _degrees,
    "callback id": _long,
    "chat instance": _long,
    "forwarder": _foreign,
    "group": _foreign,
    "inline query": _sentence,
    "made-up data": _plain,
    "unheard-of": _sentence,
}
"""What a person carries, and how it is made up."""


@dataclass(frozen=True, slots=True)
class Planted:
    """A person who does not exist."""

    values: Mapping[str, Value]

    def __getitem__(self, kind: str) -> str:
        return self.values[kind].text

    @property
    def id(self) -> int:
        """The account."""
        return int(self["id"])

    @property
    def user(self) -> dict[str, object]:
        """The account as the Bot API writes it."""
        return {
            "id": self.id,
            "is_bot": False,
            "first_name": self["first name"],
            "last_name": self["last name"],
            "username": self["username"],
            "language_code": self["language code"],
        }


def plant(number: int, seed: int | None = None) -> tuple[Planted, ...]:
    """So many people, new ones each time: what an earlier run left somewhere is not found again as theirs."""
    chance = random.Random(secrets.randbits(64) if seed is None else seed)  # noqa: S311  # people, no secrets
    return tuple(Planted({kind: _value(kind, make(chance)) for kind, make in MADE.items()}) for _ in range(number))


def _value(kind: str, made: str | float) -> Value:
    return Value(kind, made) if isinstance(made, str) else Value(kind, str(made), made)


def values_of(people: tuple[Planted, ...]) -> Iterator[Value]:
    """Everything that they carry."""
    for person in people:
        yield from person.values.values()
