"""Links that can be taken back, on SQLite and on PostgreSQL: whole or not at all, and nothing about anybody."""

import asyncio
from dataclasses import replace

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.ext.asyncio import AsyncEngine

from flows.ids import CountryCode, Day, LanguageCode, PageId
from storage.engine import close_engine, open_engine
from storage.errors import StoreUnavailable
from storage.link import ALPHABET, SHAPE, Link, Meaning, new_code
from storage.links import AT_ONCE, Links
from storage.migrations import migrate
from storage.totals import LINK_TOTALS, Totals

TODAY = "2026-11-24"
OLDEST = "2026-08-26"
MEANING = Meaning(LanguageCode("ro"), PageId("f-hub"), CountryCode("RO"), "Cluj ș", Day("2027-11-24"))
LATER = ("sealed_note", "note_state", "sealed_answer", "desk", "revoked_key", "complaint")
"""Tables of later releases."""
BARE = Meaning(LanguageCode("en"), PageId("hello"), None, "", Day(TODAY))


async def test_a_link_comes_back_as_it_was_made(engine: AsyncEngine) -> None:
    """With a region or without a country, by label and code."""
    links = Links(engine)
    made = (*await links.make(MEANING, "B", 3), *await links.make(BARE, "A", 1))

    assert await links.known() == tuple(sorted(made, key=lambda one: (one.label, one.code)))
    assert await links.live(TODAY) == {link.code: link.meaning for link in made}


async def test_a_link_is_live_until_the_end_of_its_last_day(engine: AsyncEngine) -> None:
    """Days alone are compared: no time of day is kept."""
    links = Links(engine)
    (last,) = await links.make(BARE, "A", 1)

    assert await links.live(TODAY) == {last.code: BARE}
    assert await links.live("2026-11-25") == {}
    assert (last.state(TODAY), last.state("2026-11-25")) == ("live", "expired")


async def test_a_revoked_link_is_no_longer_live(engine: AsyncEngine) -> None:
    """The others of its label are; revoking twice is no error."""
    links = Links(engine)
    first, second = await links.make(MEANING, "A", 2)

    await links.revoke((first.code, first.code))
    await links.revoke((first.code,))

    assert set(await links.live(TODAY)) == {second.code}
    assert replace(first, is_revoked=True) in await links.known()


async def test_links_are_replaced_by_others_that_mean_the_same(engine: AsyncEngine) -> None:
    """Old ones are revoked in the same moment; one that is not live is left as it is."""
    links = Links(engine)
    old, kept, dead = await links.make(MEANING, "A", 3)
    (ended,) = await links.make(replace(MEANING, valid_until=Day("2026-11-23")), "A", 1)
    await links.revoke((dead.code,))

    pairs = await links.rotate((old.code, dead.code, ended.code), TODAY)

    assert [before for before, _ in pairs] == [old]
    (new,) = (after for _, after in pairs)
    assert (new.meaning, new.label, new.code != old.code) == (MEANING, "A", True)
    assert set(await links.live(TODAY)) == {kept.code, new.code}


@pytest.mark.parametrize("ending", [KeyboardInterrupt, asyncio.CancelledError])
async def test_what_is_interrupted_leaves_nothing_half_made(engine: AsyncEngine, ending: type[BaseException]) -> None:
    """Ctrl-C after the first of many steps: no new link, and no old one revoked."""
    links = Links(engine)
    many = await links.make(MEANING, "A", AT_ONCE + 1)

    def interrupt() -> None:
        raise ending

    with pytest.raises(ending):
        await links.make(MEANING, "B", AT_ONCE + 1, interrupt)
    with pytest.raises(ending):
        await links.rotate([link.code for link in many], TODAY, interrupt)

    assert set(await links.known()) == set(many)


async def test_each_step_of_many_is_told(engine: AsyncEngine) -> None:
    """So that a terminal shows progress; ten thousand codes are all different."""
    told: list[None] = []
    made = await Links(engine).make(MEANING, "A", 10_000, lambda: told.append(None))

    assert len(told) == 10_000 / AT_ONCE
    assert len({link.code for link in made}) == 10_000
    assert len(await Links(engine).live(TODAY)) == 10_000


async def test_many_links_share_one_meaning_in_memory(engine: AsyncEngine) -> None:
    """The bot holds every live code."""
    links = Links(engine)
    await links.make(MEANING, "A", 50)

    assert len({id(meaning) for meaning in (await links.live(TODAY)).values()}) == 1


async def test_links_that_ended_long_ago_are_forgotten(engine: AsyncEngine) -> None:
    """With their labels, ninety days after their last day."""
    links = Links(engine)
    await links.make(replace(MEANING, valid_until=Day("2026-08-25")), "Old", 1)
    (kept,) = await links.make(replace(MEANING, valid_until=Day(OLDEST)), "A", 1)

    await links.forget(OLDEST)

    assert await links.known() == (kept,)


@pytest.mark.parametrize(("opens", "shown"), [(0, None), (1, None), (19, None), (20, 20), (29, 20), (30, 30)])
async def test_opens_below_twenty_never_leave_storage(engine: AsyncEngine, opens: int, shown: int | None) -> None:
    """And others are rounded down, over all days together (T32)."""
    totals = Totals(engine, table=LINK_TOTALS)
    for number in range(opens):
        totals.add("k3vq7xwm")
        await totals.write(f"2026-11-{number % 20 + 1:02}", OLDEST)

    assert await totals.shown(OLDEST) == ({"k3vq7xwm": shown} if shown else {})


async def test_opens_and_feedback_are_counted_apart(engine: AsyncEngine) -> None:
    """And opens of a revoked link stay until their days are over."""
    links, opens, taps = Links(engine), Totals(engine, table=LINK_TOTALS), Totals(engine)
    (link,) = await links.make(MEANING, "A", 1)
    for _ in range(20):
        opens.add(link.code)
        taps.add("yes")
    await opens.write(TODAY, OLDEST)
    await taps.write(TODAY, OLDEST)
    await links.revoke((link.code,))

    assert (await opens.shown(OLDEST), await taps.shown(OLDEST)) == ({link.code: 20}, {"yes": 20})
    await opens.write("2027-02-23", "2026-11-25")
    assert await opens.shown(OLDEST) == {}


async def test_nothing_but_these_columns_is_kept_of_a_link(engine: AsyncEngine) -> None:
    """No person, no time of day, no day on which somebody made or revoked it. A new column has to be argued here."""
    await migrate(engine)

    async with engine.connect() as connection:
        columns = await connection.run_sync(
            lambda sync: {
                name: [column["name"] for column in inspect(sync).get_columns(name)] for name in ("link", "link_total")
            }
        )

    assert columns == {
        "link": ["code", "language", "country", "region", "page", "label", "state", "valid_until"],
        "link_total": ["code", "day", "total"],
    }


async def test_a_database_of_the_release_before_is_brought_up(engine: AsyncEngine) -> None:
    """It has the directory and totals, and no table for links."""
    totals = Totals(engine)
    for _ in range(20):
        totals.add("yes")
    await totals.write(TODAY, OLDEST)
    async with engine.begin() as connection:
        for table in ("link", "link_total", *LATER):
            await connection.execute(text(f"DROP TABLE {table}"))
        await connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))

    assert await Links(engine).live(TODAY) == {}
    assert len(await Links(engine).make(MEANING, "A", 1)) == 1
    assert await totals.shown(OLDEST) == {"yes": 20}


async def test_without_a_database_there_is_one_error() -> None:
    """It holds nothing of a row."""
    engine = open_engine("sqlite+aiosqlite:////proc/none/waymark.db")
    links = Links(engine)

    for act in (
        links.live(TODAY),
        links.known(),
        links.make(MEANING, "Canary", 1),
        links.revoke(("canary",)),
        links.rotate(("canary",), TODAY),
        links.forget(OLDEST),
    ):
        with pytest.raises(StoreUnavailable) as error:
            await act
        assert "anary" not in str(error.value)
    await close_engine(engine)


def test_a_code_is_eight_signs_that_nobody_mistakes() -> None:
    """And a new one is another one than those that are there."""
    codes = {new_code(()) for _ in range(2000)}

    assert len(codes) == 2000
    assert all(SHAPE.fullmatch(code) for code in codes)
    assert not set("0o1lieau") & set(ALPHABET)
    assert set("".join(codes)) == set(ALPHABET)


def test_a_code_that_is_taken_is_not_given_again() -> None:
    """However many there are."""

    class AllButOne:
        seen = 0

        def __contains__(self, code: object) -> bool:
            self.seen += 1
            return self.seen < 5

    taken = AllButOne()

    assert SHAPE.fullmatch(new_code(taken))
    assert taken.seen == 5


def test_a_revoked_link_stays_revoked_after_its_last_day() -> None:
    """What was taken back is not said to have ended by itself."""
    assert Link("k3vq7xwm", BARE, "A", is_revoked=True).state("2030-01-01") == "revoked"
