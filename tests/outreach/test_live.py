"""The links in memory: what opens, what is counted, and what goes on when the database does not."""

import asyncio
from collections import Counter
from pathlib import Path

import pytest

from bot.clock import days_ago, today
from bot.content import Content
from bot.kept import keep
from bot.outreach.live import LiveLinks
from bot.outreach.live_reading import links_kept_live, read_links
from bot.settings import Settings
from bot.turns import Turns
from flows.ids import CountryCode, Day, LanguageCode, PageId
from storage.engine import close_engine, open_engine
from storage.link import Meaning
from storage.links import Links
from storage.totals import LINK_TOTALS, Totals

CODE = "k3vq7xwm"
LAST = Day("2026-11-24")
MEANING = Meaning(LanguageCode("ro"), PageId("f-hub"), CountryCode("RO"), "", LAST)
FAR = Meaning(LanguageCode("ro"), PageId("f-hub"), CountryCode("RO"), "", Day("2999-01-01"))


@pytest.fixture
def turns(content: Content) -> Turns:
    turns = Turns(content, lambda: "2026-11-24T23:59")
    turns.links.use({CODE: MEANING})
    return turns


def test_a_live_code_opens_what_it_means(turns: Turns) -> None:
    """As the plain link would."""
    opened = turns.start(CODE)

    assert (opened.page, opened.language, opened.country, opened.code) == ("f-hub", "ro", "RO", CODE)
    assert opened.place == turns.start("ro_RO_f-hub").place


@pytest.mark.parametrize("payload", ["k3vq7xwn", CODE.upper(), CODE + "x", CODE + "_xx", "_" + CODE, ""])
def test_any_other_code_is_the_neutral_start(turns: Turns, payload: str) -> None:
    """Nothing tells one that was never made from one that was taken back."""
    assert turns.start(payload, LanguageCode("pt")) == turns.start("", LanguageCode("pt"))
    assert turns.start(payload).code == ""


def test_a_code_ends_with_its_last_day_without_a_reading(content: Content) -> None:
    """The last reading may be days old while the database is away."""
    turns = Turns(content, lambda: "2026-11-25T00:00")
    turns.links.use({CODE: MEANING})

    assert turns.start(CODE) == turns.start()


def test_opens_are_counted_only_where_that_is_on() -> None:
    """Off means that there is no number anywhere."""
    links = LiveLinks()
    links.opened(CODE)
    links.counts = True
    links.opened(CODE)

    assert links.opens == {CODE: 1}


async def test_what_was_made_and_revoked_is_there_after_the_next_reading(tmp_path: Path) -> None:
    """Without a restart."""
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'waymark.db'}")
    links, live = Links(engine), LiveLinks()
    (link,) = await links.make(FAR, "A", 1)

    first = await read_links(links, live), live.meaning(link.code, today())
    await links.revoke((link.code,))
    second = await read_links(links, live), live.meaning(link.code, today())
    await close_engine(engine)

    assert (first, second) == ((True, FAR), (True, None))


@pytest.mark.parametrize("fault", ["corrupt", "a folder"])
async def test_a_database_that_dies_takes_no_link_away(
    tmp_path: Path, fault: str, caplog: pytest.LogCaptureFixture
) -> None:
    """The last reading goes on; one line says so, and nothing of a link stands in it."""
    file = tmp_path / "waymark.db"
    engine = open_engine(f"sqlite+aiosqlite:///{file}")
    links, live = Links(engine), LiveLinks()
    (link,) = await links.make(FAR, "Canary", 1)
    await read_links(links, live)
    await close_engine(engine)
    file.unlink()
    if fault == "corrupt":
        file.write_bytes(b"not a database " * 100)
    else:
        file.mkdir()

    stop = asyncio.Event()
    async with links_kept_live(engine, live, stop):
        await asyncio.sleep(0.2)
    await close_engine(engine)

    assert live.meaning(link.code, today()) == FAR
    assert [record.getMessage() for record in caplog.records if record.name == "waymark"] == ["links.not-read"]


@pytest.mark.parametrize("is_on", [True, False])
async def test_opens_reach_the_database_at_the_end_of_the_program(
    content: Content, tmp_path: Path, *, is_on: bool
) -> None:
    """They are written with the totals of feedback, and by nobody while a person waits."""
    url = f"sqlite+aiosqlite:///{tmp_path / 'waymark.db'}"
    engine = open_engine(url)
    (link,) = await Links(engine).make(FAR, "A", 1)
    turns, stop = Turns(content, today), asyncio.Event()
    settings = Settings(database_url=url, count_links=is_on, _env_file=None)  # type: ignore[call-arg, arg-type]  # pydantic's own

    keeping = asyncio.create_task(keep(settings, turns, Counter(), stop, asyncio.Event()))
    async with asyncio.timeout(10):
        while not turns.start(link.code).code:  # noqa: ASYNC110  # nothing tells when a reading was taken up
            await asyncio.sleep(0.01)
    for _ in range(25):
        turns.links.opened(turns.start(link.code).code)
    stop.set()
    await keeping

    assert await Totals(engine, table=LINK_TOTALS).shown(days_ago(90)) == ({link.code: 20} if is_on else {})
    await close_engine(engine)
