"""Places and presses as callback data: one opaque line of at most 64 bytes, with a version.

The bits are laid out in `LAYOUT`, below those of a link or a note that is put together, and written as URL-safe base64
(RFC 4648, part 5), which Telegram accepts as it is.
"""

import base64
import binascii
import zlib
from collections.abc import Callable
from functools import lru_cache, partial
from typing import Final

from flows import note_page
from flows.atlas import Atlas
from flows.errors import NotCallbackData
from flows.event import Back, Choose, DangerNow, Leave, Look, More, OtherLanguage, Part, Pick, Press, Set, Show, Tick
from flows.ids import HELLO, ChoiceId, CountryCode, LanguageCode, PageId
from flows.link import Link
from flows.note_bits import NOTE_BITS, note_bits, note_of
from flows.page import Audience
from flows.place import NEEDS, TRAIL_LIMIT, Place
from flows.service import CODE_BITS
from flows.services import NO_FILTERS, WHOM, Filters

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
WIDTHS: Final = tuple(width for _, width in LAYOUT)
WHOLE: Final = sum(WIDTHS)
BYTES: Final = -(-WHOLE // 8)
LINK_BITS: Final = 3 * PAGE_BITS
"""Language, country and page of a link, above the version: a button without them is shorter, as all were once."""
LONG_BYTES: Final = -(-(WHOLE + LINK_BITS) // 8)
NOTED_BYTES: Final = -(-(WHOLE + NOTE_BITS) // 8)
ABOVE: Final = {BYTES: 0, LONG_BYTES: LINK_BITS, NOTED_BYTES: NOTE_BITS}
"""Bits above the version in buttons of each size."""
PRESS_AT: Final = sum(WIDTHS[2:])
ARGUMENT_AT: Final = sum(WIDTHS[3:])
STEPS_AT: Final = tuple(range((TRAIL_LIMIT - 1) * PAGE_BITS, -1, -PAGE_BITS))
TRAIL_MASK: Final = (1 << TRAIL_LIMIT * PAGE_BITS) - 1
FIELDS: Final = tuple(
    (name, sum(WIDTHS[number + 1 :]), (1 << width) - 1)
    for number, (name, width) in enumerate(LAYOUT)
    if not name.startswith("trail-")
)
"""Each field before the trail, with where its bits stand and their mask."""
SAFE: Final = bytes.maketrans(b"+/", b"-_")
NOTHING: Final = (1 << 10) - 1
CODES: Final = 26 * 26

AUDIENCES: Final = (Audience.PERSON, Audience.HELPER, Audience.WORKER, Audience.POCKET)
PRESSES: Final = (Show, Choose, Part, More, Tick, Pick, Back, DangerNow, Leave, Look, Set, OtherLanguage)
KINDS: Final = {press: number for number, press in enumerate(PRESSES)}
NUMBERED: Final = {PRESSES.index(press): press for press in (Part, More, Tick, Look)}
SETTABLE: Final = ("none", *FILTER_BITS, "page", *note_page.AT, "kind")
SET_BITS: Final = 16
BARE: Final = {PRESSES.index(press): press for press in (Show, Back, DangerNow, Leave, OtherLanguage)}


def pack(atlas: Atlas, place: Place, press: Press) -> str:
    """The callback data of a button that stands at `place` and does `press`."""
    return packer(atlas, place)(press)


def packer(atlas: Atlas, place: Place) -> Callable[[Press], str]:
    """The callback data of every button that stands at `place`: what they share is laid out once."""
    trail = [atlas.codes[page] for page in place.trail]
    values = (
        VERSION, 0, 0, letters(place.language), letters(place.country),
        place.simple, AUDIENCES.index(place.audience), place.part, place.more, NEEDS.index(place.need),
        *_filters(place.filters), place.service, place.ticks,
        atlas.codes[place.page], *trail, *[0] * (TRAIL_LIMIT - len(trail)),
    )  # fmt: skip
    shared = 0
    for value, width in zip(values, WIDTHS, strict=True):
        shared = shared << width | value
    if place.note is not None:
        return partial(_packed, shared | note_bits(place.note) << WHOLE, NOTED_BYTES)
    if place.link is None:
        return partial(_packed, shared, BYTES)
    return partial(_packed, shared | _link_bits(atlas, place.link) << WHOLE, LONG_BYTES)


def _packed(shared: int, size: int, press: Press) -> str:
    number = shared | _press_bits(press)
    return binascii.b2a_base64(number.to_bytes(size), newline=False).translate(SAFE, b"=").decode()


def unpack(atlas: Atlas, data: str) -> tuple[Place, Press]:
    """The place and press of a button; a page that is gone leads home, any other surprise raises NotCallbackData."""
    bits, trail, size, above = _bits(data)
    if bits["version"] != VERSION or bits["need"] >= len(NEEDS):
        raise NotCallbackData
    if bits["whom"] >= len(WHOM):
        raise NotCallbackData
    place = Place(
        page=atlas.page_coded(bits["page"]),
        language=_language(atlas, bits["language"]),
        country=_country(atlas, bits["country"]),
        trail=_trail(atlas, trail),
        part=bits["part"],
        more=bits["more"],
        ticks=bits["ticks"],
        need=NEEDS[bits["need"]],
        filters=_read_filters(bits),
        service=bits["service"],
        simple=bool(bits["simple"]),
        audience=AUDIENCES[bits["audience"]],
        link=_link(atlas, above) if size == LONG_BYTES else None,
        note=note_of(above) if size == NOTED_BYTES else None,
    )
    return place, _press(atlas, place.page, bits["press"], bits["argument"])


@lru_cache(maxsize=4096)
def _press_bits(press: Press) -> int:
    return KINDS[type(press)] << PRESS_AT | _argument(press) << ARGUMENT_AT


def choice_code(choice: ChoiceId) -> int:
    """Sixteen bits that stay the same when choices are added, removed or put in another order."""
    return zlib.crc32(choice.encode()) & 0xFFFF


@lru_cache(maxsize=2048)
def letters(code: str | None) -> int:
    """Two letters as a number below 676; no code at all is 1023."""
    if code is None:
        return NOTHING
    first, second = code.lower().encode()
    return (first - 97) * 26 + second - 97


@lru_cache(maxsize=4096)
def _filters(filters: Filters) -> tuple[int, ...]:
    speaks = letters(filters.speaks or None)
    return (
        WHOM.index(filters.whom), speaks, filters.region,
        filters.open_now, filters.no_papers, filters.no_name, filters.access,
    )  # fmt: skip


def _read_filters(bits: dict[str, int]) -> Filters:
    if tuple([bits[name] for name in FILTER_BITS]) == _filters(NO_FILTERS):
        return NO_FILTERS
    speaks = _text(bits["speaks"]) if bits["speaks"] < CODES else ""
    flags = {name: bool(bits[name]) for name in ("open_now", "no_papers", "no_name", "access")}
    return Filters(WHOM[bits["whom"]], speaks, bits["region"], **flags)


def _bits(data: str) -> tuple[dict[str, int], int, int, int]:
    """The fields before the trail, the trail as one number, the size in bytes, and what a longer button has above."""
    try:
        raw = base64.b64decode(data + "=" * (-len(data) % 4), altchars=b"-_", validate=True)
    except (ValueError, binascii.Error) as error:
        raise NotCallbackData from error
    number = int.from_bytes(raw)
    above = number >> WHOLE
    if len(raw) not in ABOVE or above >> ABOVE[len(raw)]:
        raise NotCallbackData
    return {name: number >> at & mask for name, at, mask in FIELDS}, number & TRAIL_MASK, len(raw), above


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


def _link_bits(atlas: Atlas, link: Link) -> int:
    language, country = letters(link.language), letters(link.country)
    return (language << PAGE_BITS | country) << PAGE_BITS | atlas.codes[link.page]


def _link(atlas: Atlas, number: int) -> Link:
    """What a link of ours can open, whatever the number says."""
    page = atlas.page_coded(number & NOTHING)
    return Link(
        _language(atlas, number >> 2 * PAGE_BITS),
        _country(atlas, number >> PAGE_BITS & NOTHING),
        page if atlas.pages[page].link else HELLO,
    )


def _trail(atlas: Atlas, number: int) -> tuple[PageId, ...]:
    if not number:
        return ()
    codes = (number >> at & (1 << PAGE_BITS) - 1 for at in STEPS_AT)
    return tuple([atlas.page_coded(code) for code in codes if code in atlas.pages_by_code])
