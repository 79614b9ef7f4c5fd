"""Letters for the claims about sealing: one plain, the longest that can be, and any that hypothesis thinks of."""

from typing import Final

from hypothesis import strategies as st

from bot.sealed.note_bytes import SIZES, Letter
from flows.note import ACCESS, CONTACT_LIMIT, DAYS, HELP, HOURS, OTHERS, PAIRS, SOON, VOICE, WHOM, Call, Note
from flows.service import ServiceId

SERVICE: Final = ServiceId("ro-example")
EXPIRES: Final = "2026-11-29T19:00"
TICKET: Final = bytes(range(16))
REPLY: Final = bytes.fromhex("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a")
"""A public key: Alice's of RFC 7748, part 6.1."""
PLAIN: Final = Letter(
    SERVICE, EXPIRES, "ar", "RO", Note(help=frozenset({"lawyer"})), reply=REPLY, say="kite", they_say="lamp"
)
WIDE: Final = "\U00020000"
"""A character of four bytes."""
LONGEST: Final = Letter(
    SERVICE, EXPIRES, "ar", "RO",
    Note(frozenset(HELP), WHOM[-1], SOON[-1], frozenset(ACCESS), digits=True, pair=PAIRS - 1, call=Call(
        frozenset(range(len(DAYS))), frozenset(range(len(HOURS))), 31, VOICE[-1],
        may_leave_message=True, others=OTHERS[-1], has_contact=True,
    )),
    reply=REPLY, zone="A" * SIZES["zone"], contact=WIDE * CONTACT_LIMIT,
    say=WIDE * (SIZES["say"] // 4), they_say=WIDE * (SIZES["they_say"] // 4),
)  # fmt: skip

SIGNS: Final = st.characters(categories=("L", "N", "P", "S", "Zs"))
CALLS: Final = st.builds(
    Call,
    days=st.frozensets(st.integers(0, len(DAYS) - 1)),
    hours=st.frozensets(st.integers(0, len(HOURS) - 1)),
    zone=st.integers(0, 31),
    voice=st.sampled_from(VOICE),
    may_leave_message=st.booleans(),
    others=st.sampled_from(OTHERS),
    has_contact=st.booleans(),
)
NOTES: Final = st.builds(
    Note,
    help=st.frozensets(st.sampled_from(HELP), min_size=1),
    whom=st.sampled_from(WHOM),
    soon=st.sampled_from(SOON),
    access=st.frozensets(st.sampled_from(ACCESS)),
    digits=st.booleans(),
    pair=st.integers(0, PAIRS - 1),
    call=st.none() | CALLS,
)


def texts(most: int, signs: int) -> st.SearchStrategy[str]:
    """Texts of so many bytes and signs at most."""
    return st.text(SIGNS, max_size=signs).filter(lambda text: len(text.encode()) <= most)


@st.composite
def letters(draw: st.DrawFn) -> Letter:
    """Any letter that can be written."""
    note = draw(NOTES)
    calls = note.call is not None
    return Letter(
        SERVICE,
        EXPIRES,
        draw(st.from_regex("[a-z]{2}", fullmatch=True)),
        draw(st.from_regex("[A-Z]{2}", fullmatch=True)),
        note,
        reply=REPLY,
        zone=draw(texts(SIZES["zone"], 40)) if calls else "",
        contact=draw(st.text(SIGNS, min_size=1, max_size=CONTACT_LIMIT)) if calls else "",
        say=draw(texts(SIZES["say"], 40)),
        they_say=draw(texts(SIZES["they_say"], 40)),
    )
