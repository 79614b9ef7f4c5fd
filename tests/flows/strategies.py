"""Any place, any press and any event, for property tests."""

from dataclasses import replace

from hypothesis import strategies as st

from flows.callback import FILTER_BITS, SET_BITS, TICK_BITS
from flows.event import (
    Arrive,
    Back,
    Choose,
    DangerNow,
    Event,
    Leave,
    Look,
    Media,
    More,
    Part,
    Pick,
    Press,
    Set,
    Show,
    Tick,
    Topic,
    Typed,
)
from flows.ids import AT_SEA, ChoiceId, CountryCode, LanguageCode, PageId
from flows.link import Link
from flows.link_page import linked_pages
from flows.note import ACCESS, DAYS, HELP, HOURS, OTHERS, PAIRS, SOON, VOICE, Call, Note
from flows.note import WHOM as WHO
from flows.page import Audience
from flows.place import MORES, NEEDS, PARTS, TRAIL_LIMIT, Place
from flows.service import CODE_BITS
from flows.services import WHOM, Filters
from tests.flows.content import real_atlas

pages = st.sampled_from(sorted(real_atlas().pages))
letters = st.text("abcdefghijklmnopqrstuvwxyz", min_size=2, max_size=2)


services = st.one_of(
    st.just(0), st.sampled_from(sorted(real_atlas().directory.by_code)), st.integers(0, (1 << CODE_BITS) - 1)
)


def filters() -> st.SearchStrategy[Filters]:
    """Any filters that a button can carry."""
    return st.builds(
        Filters,
        whom=st.sampled_from(WHOM),
        speaks=st.one_of(st.just(""), letters),
        region=st.integers(0, (1 << FILTER_BITS["region"]) - 1),
        open_now=st.booleans(),
        no_papers=st.booleans(),
        no_name=st.booleans(),
        access=st.booleans(),
    )


def links() -> st.SearchStrategy[Link]:
    """Any link that can be put together."""
    return st.builds(
        Link,
        language=st.sampled_from(real_atlas().languages),
        country=st.one_of(st.none(), st.just(AT_SEA), st.sampled_from(sorted(real_atlas().countries))),
        page=st.sampled_from(linked_pages(real_atlas())),
    )


def notes() -> st.SearchStrategy[Note]:
    """Any note that can be put together."""
    calls = st.builds(
        Call,
        days=st.frozensets(st.integers(0, len(DAYS) - 1)),
        hours=st.frozensets(st.integers(0, len(HOURS) - 1)),
        zone=st.integers(0, 31),
        voice=st.sampled_from(VOICE),
        may_leave_message=st.booleans(),
        others=st.sampled_from(OTHERS),
        has_contact=st.booleans(),
    )
    return st.builds(
        Note,
        help=st.frozensets(st.sampled_from(HELP)),
        whom=st.sampled_from(WHO),
        soon=st.sampled_from(SOON),
        access=st.frozensets(st.sampled_from(ACCESS)),
        digits=st.booleans(),
        pair=st.integers(0, PAIRS - 1),
        call=st.one_of(st.none(), calls),
    )


def places() -> st.SearchStrategy[Place]:
    """Any place that a button can carry, sound or not: a link, a note, or neither."""
    nothing: dict[str, Link | Note] = {}
    above = st.one_of(
        st.just(nothing), links().map(lambda link: {"link": link}), notes().map(lambda note: {"note": note})
    )
    return st.tuples(_bare_places(), above).map(lambda made: replace(made[0], **made[1]))


def _bare_places() -> st.SearchStrategy[Place]:
    return st.builds(
        Place,
        page=pages,
        language=st.sampled_from(real_atlas().languages),
        country=st.one_of(st.none(), st.just(AT_SEA), st.sampled_from(sorted(real_atlas().countries))),
        trail=st.lists(pages, max_size=TRAIL_LIMIT).map(tuple),
        part=st.integers(0, PARTS - 1),
        more=st.integers(0, MORES - 1),
        ticks=st.integers(0, (1 << TICK_BITS) - 1),
        need=st.sampled_from(NEEDS),
        filters=filters(),
        service=services,
        simple=st.booleans(),
        audience=st.sampled_from((Audience.PERSON, Audience.HELPER, Audience.WORKER, Audience.POCKET)),
    )


def choices() -> st.SearchStrategy[ChoiceId]:
    """Choices of some page, and choices that no page has."""
    known = sorted({choice for page in real_atlas().pages for choice in real_atlas().choices(page)})
    return st.one_of(st.sampled_from(known), st.text(max_size=8).map(ChoiceId))


def presses() -> st.SearchStrategy[Press]:
    """Whatever a button can ask for."""
    return st.one_of(
        st.just(Show()),
        st.just(Back()),
        st.just(DangerNow()),
        st.just(Leave()),
        st.builds(Choose, choices()),
        st.builds(Part, st.integers(0, PARTS - 1)),
        st.builds(More, st.integers(0, MORES - 1)),
        st.builds(Tick, st.integers(0, TICK_BITS)),
        st.builds(Look, services),
        st.builds(Set, st.sampled_from(("none", *FILTER_BITS, "page")), st.integers(0, (1 << SET_BITS) - 1)),
        st.builds(Pick, st.one_of(st.sampled_from(("en", "ro", "gb", "xz", "us")), letters)),
    )


def events() -> st.SearchStrategy[Event]:
    """Whatever can happen."""
    arrivals = st.builds(
        Arrive,
        page=st.one_of(st.none(), pages, st.text(max_size=12).map(PageId)),
        language=st.one_of(st.none(), st.sampled_from(real_atlas().languages), st.text(max_size=3).map(LanguageCode)),
        country=st.one_of(st.none(), st.sampled_from(("RO", "GB", "XZ")), st.text(max_size=3)).map(
            lambda code: None if code is None else CountryCode(code)
        ),
    )
    return st.one_of(presses(), st.just(Media()), st.builds(Typed, st.sampled_from(Topic)), arrivals)
