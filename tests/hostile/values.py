"""Texts and values that nobody would send by accident; every text holds a canary."""

import json
import random
import string
from typing import Any, Final

from tests.telegram.updates import CANARY

HUGE: Final = CANARY * (2**20 // len(CANARY))
"""A text of a megabyte."""
DEEP: Final = '[{"x":' * 100 + f'"{CANARY}"' + "}]" * 100
"""Lists in tables in lists, as JSON."""
MANY: Final = {f"{CANARY}{number}": number for number in range(5000)}
"""Thousands of keys."""
LEVELS: Final = 10_000
"""Levels of the nesting that no reader of JSON takes."""

SURROGATES: Final = ("\ud800", "\udfff", "\udc00\ud800")
INVISIBLE: Final = tuple(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x200B, 0xFEFF)))
"""Signs that turn the direction of what follows (Unicode TR 9), or that nobody sees."""
CONTROLS: Final = ("\0", "\x1b[31m", "\r\n", "\x7f", "\x85", "\u2028", "\t", "\b")
MARKUP: Final = (
    "<b>", "</b>", "<a href='tg://user?id=1'>", "&lt;", "&#0;", "&amp;lt;", "*bold*", "[x](https://loopback.invalid)",
    "```", "||", "{ $x }", "%s%n", "{0}", "${x}", "<!--", "<tg-spoiler>", "' OR 1=1 --", "../../etc/passwd", "\\u0000",
)  # fmt: skip
PICTURES: Final = (
    "👩‍👩‍👧‍👦",
    "🏴‍☠️",
    "🇷🇴",
    "e" + "\u0301\u0316\u0334" * 60,
    "ﷺ" * 20,
    "𝕳𝖊𝖑𝖕",
    "٠١٢",
    "ｓｔａｒｔ",
    "İ",
    "ß",
)
WORDS: Final = (
    "help", "he is going to kill me", "I want to die", "I am 15", "english", ".", "0", "leave", "", " ", "/", "/ start",
    "danger", "police",
)  # fmt: skip
COMMANDS: Final = (
    "/start", "/START", "/start@waymark_bot", "/start@another_bot", "/danger", "/menu", "/leave", "/language@other",
    "/privacy", "/developer_info", "/help", "/settings", "/start_", "/start\n", "/start\u2003", "//start", "/dangér",
)  # fmt: skip
PAYLOADS: Final = (
    "en_RO_home", "en_RO_danger", "en", "_RO", "xx_YY_zz", "en_RO_home_more", "__danger", "en_RO_w-admin", "EN_ro_HOME",
    "en_XZ_f-hub", "en__", "_", "-", "A" * 64, "en_RO_" + "x" * 900,
)  # fmt: skip
SMALL: Final[tuple[Any, ...]] = (
    None, True, False, 0, 1, -1, -0.0, 1.5, 1e308, float("nan"), float("inf"), 2**31 - 1, 2**31, 2**52 - 1, 2**52,
    2**63, 2**64, 2**70, -(2**31), -(2**52), -(2**63), -(10**400), "", "0", "1", "private", "group", "kicked", "member",
    "\0", "\ud800",
)  # fmt: skip
HOLDERS: Final = ("[]", "{}", "[[]]", "[null]", '{"": null}', '{"id": true}', DEEP)
HEAVY: Final[tuple[Any, ...]] = (HUGE, MANY, [CANARY] * 5000)


def text(chance: random.Random) -> str:
    """A hostile text."""
    parts = [_part(chance) for _ in range(chance.choice((1, 1, 2, 3, 6)))]
    made = chance.choice(("", " ", "")).join(parts)
    return made * chance.choice((1, 1, 1, 1, 2, 30)) if len(made) < 400 else made


def command(chance: random.Random) -> str:
    """A command, of ours or not, with whatever behind it."""
    behind = chance.choice((chance.choice(PAYLOADS), payload(chance), _part(chance), ""))
    return chance.choice(COMMANDS) + chance.choice((" ", "  ", "\n", "")) + behind


def payload(chance: random.Random) -> str:
    """What stands behind a start, a known one with some of its characters changed, or anything."""
    if chance.random() < 0.2:
        return "".join(chance.choices(string.ascii_letters + string.digits + "_-", k=chance.randrange(80)))
    return changed(chance, chance.choice(PAYLOADS))


def changed(chance: random.Random, known: str) -> str:
    """The text with a character more, less, or another one, a few times."""
    made = list(known)
    for _ in range(chance.choice((0, 1, 1, 2, 4))):
        at = chance.randrange(len(made) + 1)
        new = chance.choice((chance.choice(string.printable), chance.choice(INVISIBLE), chance.choice("_-aA0")))
        made[at : at + chance.randrange(2)] = [new] * chance.randrange(2)
    return "".join(made)


def value(chance: random.Random) -> Any:
    """Anything that JSON can hold, and a little more."""
    where = chance.random()
    if where < 0.6:
        return chance.choice(SMALL)
    if where < 0.7:
        return json.loads(chance.choice(HOLDERS))
    return text(chance) if where < 0.97 else chance.choice(HEAVY)


def _part(chance: random.Random) -> str:
    kind = chance.choice((WORDS, WORDS, MARKUP, INVISIBLE, CONTROLS, PICTURES, SURROGATES, (CANARY,), (CANARY,)))
    if chance.random() < 0.001:
        return HUGE
    return str(chance.choice(kind))
