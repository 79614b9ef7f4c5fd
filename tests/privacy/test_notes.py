"""A note in Arabic through three processes and a browser: sent, opened, answered, read elsewhere, and then nowhere."""

import asyncio
import re
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
from playwright.async_api import Page

from bot import clock
from bot.content import Content
from bot.sealed.keys import make_keys
from bot.sealed.sealing import open_note
from flows.callback import unpack
from flows.event import More
from flows.ids import LanguageCode
from flows.service import ServiceId, service_code
from storage.engine import close_engine, open_engine
from storage.notes import Notes
from tests.botapi.person import Person
from tests.botapi.server import BotApiServer
from tests.privacy.databases import Database
from tests.privacy.office import ARABIC, SERVICE, World
from tests.privacy.places import below, of_process
from tests.privacy.runs import Grounds
from tests.process import Process, running

PASSPHRASE = "orbit lantern quiet maple stone"
CONTACT = "+40712345678"
PEPPER = "7d" * 32
PORT = re.compile(r"exchange.listening.*?port=(\d+)")


@pytest.fixture
def world(
    folders: Grounds, database_of: Callable[[str, Grounds], Database], content: Content, request: pytest.FixtureRequest
) -> World:
    office, clock = folders.whole / "office", folders.whole / "clock"
    office.mkdir()
    clock.write_text("0")
    return World(folders, office, clock, database_of(getattr(request, "param", "sqlite"), folders), content)


@asynccontextmanager
async def bot(world: World, server: BotApiServer) -> AsyncIterator[tuple[Process, str]]:
    """The bot with its exchange, and the address of that."""
    settings = {**world.grounds.settings, **world.database.settings}
    async with running(
        server, world.grounds.start, program=world.program("run"),
        EXCHANGE_LISTEN="127.0.0.1:0", BOX_PEPPER=PEPPER, **settings,
    ) as process:  # fmt: skip
        await process.until("directory.read")
        await process.until("exchange.listening")
        yield process, f"http://127.0.0.1:{PORT.findall(process.said)[-1]}"


async def taps(world: World, person: Person, *labels: str) -> None:
    """Tap what has these words, also behind More."""
    for label in labels:
        while not (found := [one for one in person.labels if label in one]):
            pressed = [button["callback_data"] for button in person.buttons if "callback_data" in button]
            onward = [data for data in pressed if isinstance(unpack(world.content.atlas, data)[1], More)]
            assert onward, f"no {label!r} among {person.labels}: {person.screen.text}"
            await person.presses(onward[0])
        await person.taps(next((one for one in found if one == label), found[0]))


async def comes_to_send(world: World, person: Person) -> None:
    """From the first screen to the last word before a note is sent, by taps and one contact."""
    words = world.words
    name = next(one.name for one in world.content.atlas.directory.services if one.code == service_code(SERVICE))  # type: ignore[arg-type]  # an id
    await person.sends("/start ar_RO_f-hub")
    await taps(world, person, words("f-hub", "all"), name[:20], words("f-card", "contact"), words("f-way", "callme"))
    await taps(
        world, person, words("f-note-age", "no"), words("f-note-on"), words("note-help-lawyer"), words("f-note-on")
    )
    await taps(
        world, person, words("note-soon-today"), words("f-note-skip"), words("f-note-on"), words("f-note", "call")
    )
    await person.sends(CONTACT)
    await taps(world, person, "الثلاثاء", words("f-note-on"), "9", words("f-note-on"), words("note-voice-voice"))
    await taps(world, person, words("note-message-no"), words("note-others-hang-up"), words("f-call", "words"))
    while words("f-consent", "send") not in person.labels:
        await taps(world, person, words("more"))


async def sends_a_note(world: World, person: Person) -> str:
    """The whole way; gives the code."""
    await comes_to_send(world, person)
    await taps(world, person, world.words("f-consent", "send"))
    # Codes are slow on purpose, and the libraries for them are loaded at the first one.
    await until(lambda: len(person.bot_messages) == 1 and person.screen.protected)
    return next(line for line in person.screen.text.splitlines() if len(line.split()) == 5 and ":" not in line)


async def until(is_so: Callable[[], bool]) -> None:
    """Wait until the chat shows it."""
    async with asyncio.timeout(30):
        while not is_so():  # noqa: ASYNC110  # a chat tells nobody of it
            await asyncio.sleep(0.05)


@asynccontextmanager
async def desk(world: World, url: str) -> AsyncIterator[str]:
    """The desk of the service in Romanian; gives the address that opens it once."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, *world.program("desk", "--key", f"{SERVICE}.key", "--exchange", url, "--lang", "ro"),
        "--listen", "127.0.0.1:0", cwd=world.office, env=world._environment(world.office),
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    assert process.stdin
    assert process.stdout
    process.stdin.write(f"{PASSPHRASE}\n".encode())
    process.stdin.close()
    said = ""
    async with asyncio.timeout(60):
        while not (found := re.search(r"http://127\.0\.0\.1:\d+/start/\S+", said)):
            line = await process.stdout.readline()
            assert line, said
            said += line.decode()
    try:
        yield found[0]
    finally:
        process.send_signal(signal.SIGTERM)
        await process.communicate()


@pytest.mark.browser
@pytest.mark.parametrize("world", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)], indirect=True)
async def test_a_note_leaves_nothing_behind(world: World, server: BotApiServer, page: Page) -> None:
    """Done when: sent in Arabic, answered at the desk, read with the code from another account; then it is nowhere."""
    await world.gives(
        world.office, "desk", "keygen", "--service", SERVICE, "--out", ".", typed=f"{PASSPHRASE}\n{PASSPHRASE}\n"
    )
    await world.gives(world.grounds.start, "directory", "key", SERVICE, str(world.office / f"{SERVICE}.pub"), "--yes")
    person, another = server.person(), server.person()
    speech = world.content.catalogues[LanguageCode("ro")].words
    async with bot(world, server) as (process, url):
        code = await sends_a_note(world, person)
        world.strikes()
        async with desk(world, url) as address:
            await page.goto(address)
            await opened(page, speech)
            shown = await page.content()
            answer = await answered(page, speech)
        await another.sends("/start ar")
        await another.sends("/menu")
        await taps(world, another, world.words("home", "code"))
        await another.sends(code)
        await until(lambda: answer.splitlines()[0] in another.screen.text)
        kept = (*of_process(process.pid), *below(world.grounds.whole))
        assert await process.ends(by=signal.SIGTERM) == 0

    assert CONTACT in shown
    needles = (code, CONTACT, CONTACT[3:], answer.splitlines()[0], str(person.id), str(another.id))
    everything = [*kept, *below(world.grounds.whole), *below(world.office)]
    for name, content in (*((one.name, one.content) for one in everything), ("output", process.said.encode())):
        for needle in needles:
            assert needle.encode() not in content, f"{needle!r} stands in {name}"
    assert world.database.rows()["sealed_note"] == world.database.rows()["sealed_answer"] == 0


async def opened(page: Page, speech: Callable[..., str]) -> None:
    """Press until the note of this hour is there, then open it."""
    label = speech("desk-open", args={"number": 1})
    for _ in range(60):
        button = page.get_by_role("button", name=label, exact=True)
        if await button.count():
            await button.click()
            return
        await asyncio.sleep(0.5)
        await page.get_by_role("button", name=speech("desk-look")).click()
    pytest.fail(await page.inner_text("body"))


async def answered(page: Page, speech: Callable[..., str]) -> str:
    """The first of the answers, with a name; gives the text that the person will read."""
    form = page.locator("details.answer").filter(has_text=speech("desk-form-ask"))
    await form.locator("summary").click()
    await form.locator("input[type='text'], input:not([type])").first.fill("Ana")
    await form.get_by_role("button", name=speech("desk-preview")).click()
    text = await page.locator(".exact").first.inner_text()
    await page.get_by_role("button", name=speech("desk-send")).click()
    await page.locator(".notice").wait_for()
    return text


async def test_a_bot_that_is_killed_while_it_sends_leaves_a_whole_note_or_none(
    world: World, server: BotApiServer
) -> None:
    """At whatever step between the tap and the code: what waits can be opened by the service, and there is no half."""
    keys = make_keys(ServiceId(SERVICE), clock.today())
    (world.office / "key").write_text(f"{keys.public.written}\n")
    await world.gives(world.grounds.start, "directory", "key", SERVICE, str(world.office / "key"), "--yes")
    engine = open_engine(f"sqlite+aiosqlite:///{world.grounds.start / 'waymark.db'}")
    seen, person = set(), server.person()
    for moment in (0.0, 0.3, 0.6, 1.2, 3.0):
        async with bot(world, server) as (process, _):
            await comes_to_send(world, person)
            data = next(
                one["callback_data"] for one in person.buttons if one["text"] == world.words("f-consent", "send")
            )
            await person.presses_quickly(data)
            await asyncio.sleep(moment)
            await process.ends(by=signal.SIGKILL)
        waiting = await Notes(engine).waiting(ServiceId(SERVICE), clock.this_hour())
        letters = [open_note(note.sealed, keys, note.ticket, note.expires) for note in waiting]
        assert all((letter.contact, letter.language) == (CONTACT, ARABIC) for letter in letters)
        seen.add(len(letters))
    await close_engine(engine)

    assert {0, 1} <= seen
