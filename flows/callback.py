"""Places and presses as callback data: one opaque line of at most 64 bytes, with a version.

The bits are laid out in `LAYOUT` and written as URL-safe base64 (RFC 4648, part 5), which Telegram accepts as it is.
"""

import base64
import binascii
import zlib
from typing import Final

from flows.atlas import Atlas
from flows.errors import NotCallbackData
from flows.event import Back, Choose, DangerNow, Leave, Look, More, Part, Pick, Press, Set, Show, Tick
from flows.ids import ChoiceId, CountryCode, LanguageCode, PageId
from flows.page import Audience
from flows.place import NEEDS, TRAIL_LIMIT, Place
from flows.service import CODE_BITS
from flows.services import WHOM, Filters

VERSION: Final = 1
LIMIT: Final = 64
"""Bytes of callback data (Bot API reference, InlineKeyboardButton)."""

TICK_BITS: Final = 68
PAGE_BITS: Final = 10
FILTER_BITS: Final = {
    "whom": 3, "speaks": 10, "region": 7, "open_now": 1, "no_papers": 1, "no_name": 1, "access": 1,
}  # fmt: skip
LAYOUT: Final = (
    ("version", 4), ("press", 4), ("argument", CODE_BITS), ("language", 10), ("country", 10), ("simple", 1),
    ("audience", 2), ("part", 6), ("more", 4), ("need", 4), *FILTER_BITS.items(), ("service", CODE_BITS),
    ("ticks", TICK_BITS), ("page", PAGE_BITS), *((f"trail-{step}", PAGE_BITS) for step in range(TRAIL_LIMIT)),
)  # fmt: skip
BYTES: Final = -(-sum(width for _, width in LAYOUT) // 8)
NOTHING: Final = (1 << 10) - 1
CODES: Final = 26 * 26

AUDIENCES: Final = (Audience.PERSON, Audience.HELPER, Audience.WORKER)
PRESSES: Final = (Show, Choose, Part, More, Tick, Pick, Back, DangerNow, Leave, Look, Set)
NUMBERED: Final = {PRESSES.index(press): press for press in (Part, More, Tick, Look)}
SETTABLE: Final = ("none", *FILTER_BITS)
SET_BITS: Final = 16
BARE: Final = {PRESSES.index(press): press for press in (Show, Back, DangerNow, Leave)}


def pack(atlas: Atlas, place: Place, press: Press) -> str:
    """The callback data of a button that stands at `place` and does `press`."""
    trail = [atlas.codes[page] for page in place.trail]
    values = [
        VERSION, PRESSES.index(type(press)), _argument(press), letters(place.language), letters(place.country),
        place.simple, AUDIENCES.index(place.audience), place.part, place.more, NEEDS.index(place.need),
        *_filters(place.filters), place.service, place.ticks,
        atlas.codes[place.page], *trail, *[0] * (TRAIL_LIMIT - len(trail)),
    ]  # fmt: skip
    number = 0
    for value, (_, width) in zip(values, LAYOUT, strict=True):
        number = number << width | value
    return base64.urlsafe_b64encode(number.to_bytes(BYTES)).rstrip(b"=").decode()


def unpack(atlas: Atlas, data: str) -> tuple[Place, Press]:
    """The place and press of a button; a page that is gone leads home, any other surprise raises NotCallbackData."""
    bits = _bits(data)
    if bits["version"] != VERSION or bits["audience"] >= len(AUDIENCES) or bits["need"] >= len(NEEDS):
        raise NotCallbackData
    if bits["whom"] >= len(WHOM):
        raise NotCallbackData
    place = Place(
        page=atlas.page_coded(bits["page"]),
        language=_language(atlas, bits["language"]),
        country=_country(atlas, bits["country"]),
        trail=_trail(atlas, bits),
        part=bits["part"],
        more=bits["more"],
        ticks=bits["ticks"],
        need=NEEDS[bits["need"]],
        filters=_read_filters(bits),
        service=bits["service"],
        simple=bool(bits["simple"]),
        audience=AUDIENCES[bits["audience"]],
    )
    return place, _press(atlas, place.page, bits["press"], bits["argument"])


def choice_code(choice: ChoiceId) -> int:
    """Sixteen bits that stay the same when choices are added, removed or put in another order."""
    return zlib.crc32(choice.encode()) & 0xFFFF


def letters(code: str | None) -> int:
    """Two letters as a number below 676; no code at all is 1023."""
    if code is None:
        return NOTHING
    first, second = code.lower().encode()
    return (first - 97) * 26 + second - 97


def _filters(filters: Filters) -> tuple[int, ...]:
    speaks = letters(filters.speaks or None)
    return (
        WHOM.index(filters.whom), speaks, filters.region,
        filters.open_now, filters.no_papers, filters.no_name, filters.access,
    )  # fmt: skip


def _read_filters(bits: dict[str, int]) -> Filters:
    speaks = _text(bits["speaks"]) if bits["speaks"] < CODES else ""
    flags = {name: bool(bits[name]) for name in ("open_now", "no_papers", "no_name", "access")}
    return Filters(WHOM[bits["whom"]], speaks, bits["region"], **flags)


def _bits(data: str) -> dict[str, int]:
    try:
        raw = base64.b64decode(data + "=" * (-len(data) % 4), altchars=b"-_", validate=True)
    except (ValueError, binascii.Error) as error:
        raise NotCallbackData from error
    if len(raw) != BYTES:
        raise NotCallbackData
    number, values = int.from_bytes(raw), {}
    for name, width in reversed(LAYOUT):
        values[name] = number & (1 << width) - 1
        number >>= width
    if number:
        raise NotCallbackData
    return values


def _argument(press: Press) -> int:
    match press:
        case Choose(choice):
            return choice_code(choice)
        case Part(number) | More(number) | Tick(number) | Look(number):
            return number
        case Set(name, value):
            return SETTABLE.index(name) << SET_BITS | value
        case Pick(code):
            return letters(code)
        case _:
            return 0


def _press(atlas: Atlas, page: PageId, kind: int, argument: int) -> Press:
    if kind == PRESSES.index(Choose):
        return next((Choose(choice) for choice in atlas.choices(page) if choice_code(choice) == argument), Show())
    if kind == PRESSES.index(Pick):
        return Pick(_text(argument)) if argument < CODES else Show()
    if kind == PRESSES.index(Set):
        name, value = argument >> SET_BITS, argument & (1 << SET_BITS) - 1
        return Set(SETTABLE[name], value) if name < len(SETTABLE) else Show()
    numbered = NUMBERED.get(kind)
    return numbered(argument) if numbered else BARE.get(kind, Show)()


def _text(number: int) -> str:
    return chr(97 + number // 26) + chr(97 + number % 26)


def _language(atlas: Atlas, number: int) -> LanguageCode:
    code = LanguageCode(_text(number)) if number < CODES else atlas.languages[0]
    return code if code in atlas.languages else atlas.languages[0]


def _country(atlas: Atlas, number: int) -> CountryCode | None:
    code = CountryCode(_text(number).upper()) if number < CODES else None
    return code if atlas.knows_country(code) else None


def _trail(atlas: Atlas, bits: dict[str, int]) -> tuple[PageId, ...]:
    codes = (bits[f"trail-{step}"] for step in range(TRAIL_LIMIT))
    return tuple(atlas.page_coded(code) for code in codes if code in atlas.pages_by_code)
