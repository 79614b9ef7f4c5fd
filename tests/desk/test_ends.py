"""The desk can be killed or cut off at any moment: nothing is lost, nothing goes out twice, nothing can be read."""

import asyncio
import signal
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any, Final

import aiohttp
import pytest

from bot import clock
from tests.desk.conftest import Opened
from tests.desk.place import CONTACT, HEAR, SAY, Place
from tests.desk.staff import PASSPHRASE, DeskProcess, Staff, command, ran, staff

ASK: Final = {"form": "ask", "name": "Ana Beatrix"}
SECRET: Final = (CONTACT, SAY, HEAR, "Ana Beatrix")
"""What must be nowhere on the disk."""
LARGEST: Final = 10_000_000
"""Bytes of a file that is looked through."""


@asynccontextmanager
async def desk(place: Place, key_file: Path) -> AsyncIterator[tuple[DeskProcess, Staff]]:
    """The real command, and somebody in front of its page."""
    options = ("--key", str(key_file), "--exchange", place.url, "--listen", "127.0.0.1:0")
    async with (
        command(key_file.parent, *options, typed=f"{PASSPHRASE}\n") as process,
        staff(await process.address()) as someone,
    ):
        if "Last look" not in someone.sees:
            await someone.presses("/look")
        yield process, someone


async def test_a_note_is_opened_and_answered(opened: Opened, key_file: Path) -> None:
    """The whole way, with the real command, and the person reads the answer once."""
    async with opened({"code": "one"}) as (place, (person,)), desk(place, key_file) as (process, someone):
        await someone.presses("/open")
        assert "A lawyer" in someone.sees
        await someone.presses("/note/1/check", **ASK)
        await someone.presses("/note/1/send")
        assert "Answered" in someone.sees

        found = await place.answer(person)

        assert found is not None
        assert "Ana Beatrix" in found.text
        assert await place.answer(person) is None
        assert await process.ends(signal.SIGINT) == 0
        assert process.said.rstrip().endswith("The desk has ended. Open notes stay sealed on this computer.")


async def test_killed_between_open_and_show(opened: Opened, key_file: Path) -> None:
    """The exchange has deleted the note already: the sealed copy here is the only one, and it is not lost."""
    async with opened({"code": "one"}) as (place, _):
        place.wire.cut = "/exchange/1/opened"
        async with desk(place, key_file) as (process, someone):
            opening = _begin(someone.presses("/open"))
            await place.wire.held.wait()
            await process.ends(signal.SIGKILL)
            await _over(opening)
        place.wire.cut = ""

        async with desk(place, key_file) as (_, someone):
            assert "Kept sealed" in someone.sees
            await someone.goes("/note/1")
            assert "A lawyer" in someone.sees


async def test_killed_between_answer_and_its_confirmation(opened: Opened, key_file: Path) -> None:
    """The answer has arrived once; after a new start the desk finds that out and sends nothing else."""
    async with opened({"code": "one"}) as (place, (person,)):
        async with desk(place, key_file) as (process, someone):
            await someone.presses("/open")
            await someone.presses("/note/1/check", **ASK)
            place.wire.cut = "/exchange/1/answers"
            sending = _begin(someone.presses("/note/1/send"))
            await place.wire.held.wait()
            await process.ends(signal.SIGKILL)
            await _over(sending)
        place.wire.cut = ""

        async with desk(place, key_file) as (_, someone):
            assert "Note 1: The answer is in the box" in someone.sees
            await someone.goes("/note/1")

        found = await place.answer(person)
        assert found is not None
        assert "Ana Beatrix" in found.text
        assert await place.answer(person) is None


async def test_an_answer_waits_until_the_network_is_back(opened: Opened, key_file: Path) -> None:
    """It is sealed once, and no second one can be written in the meantime."""
    async with opened({"code": "one"}) as (place, (person,)), desk(place, key_file) as (_, someone):
        await someone.presses("/open")
        await someone.presses("/note/1/check", **ASK)
        place.wire.is_away = True
        await someone.presses("/note/1/send")
        assert "Not sent yet" in someone.sees
        assert "internet connection" in someone.sees
        await someone.goes("/note/1")
        assert "Nothing is here" in someone.sees

        place.wire.is_away = False
        await someone.goes("/")
        await someone.presses("/look")

        assert "Answered" in someone.sees
        assert await place.answer(person) is not None


async def test_a_note_of_another_key_costs_nothing(opened: Opened, key_file: Path) -> None:
    """It is said calmly, the exchange is told nothing, and the next note can be opened."""
    notes = ({"code": "one", "is_stranger": True}, {"code": "two"})
    async with opened(*notes) as (place, _), desk(place, key_file) as (_, someone):
        place.wire.passed.clear()
        for number in ("1", "2"):
            await someone.goes("/")
            if "/open" in someone.html:
                await someone.presses("/open", note=number)

        await someone.goes("/")

        assert "cannot be opened with your key" in someone.sees
        assert "Show note" in someone.sees
        assert [path for path in place.wire.passed if path.endswith("opened")] == ["/exchange/1/opened"]


async def test_a_note_that_was_taken_back_is_gone_calmly(opened: Opened, key_file: Path) -> None:
    """And its sealed copy is not kept."""
    async with opened({"code": "one"}) as (place, (person,)), desk(place, key_file) as (_, someone):
        await place.notes.take_back(person.box.ticket, clock.this_hour())

        await someone.presses("/open")

        assert "This note is not there any more" in someone.sees
        assert list(key_file.with_suffix(".notes").iterdir()) == []


async def test_nothing_readable_is_on_the_disk(opened: Opened, key_file: Path, tmp_path: Path) -> None:
    """While a note is open, after it was answered, and after the desk was killed: no contact, no word, no answer."""
    async with opened({"code": "one", "is_call": True}) as (place, _), desk(place, key_file) as (process, someone):
        await someone.presses("/open")
        assert CONTACT in someone.sees
        open_now = _traces(tmp_path, *SECRET)
        await someone.presses("/note/1/check", **ASK)
        await someone.presses("/note/1/send")
        answered = _traces(tmp_path, *SECRET)
        await process.ends(signal.SIGKILL)

        assert (open_now, answered, _traces(tmp_path, *SECRET)) == ([], [], [])
        assert SAY not in process.said


async def test_the_code_words_outlive_the_answer_alone(opened: Opened, key_file: Path) -> None:
    """The person may call because of it; the contact is gone by then."""
    async with opened({"code": "one", "is_call": True}) as (place, _), desk(place, key_file) as (_, someone):
        await someone.presses("/open")
        await someone.presses("/note/1/check", **ASK)
        await someone.presses("/note/1/send")

        await someone.goes("/note/1")

        assert f"They say {SAY} You say {HEAR}" in someone.sees
        assert CONTACT not in someone.sees
        assert "A lawyer" not in someone.sees
        await someone.presses("/note/1/finish", sure="yes")
        assert list(key_file.with_suffix(".notes").iterdir()) == []


async def test_full_today_and_room_again(opened: Opened, key_file: Path) -> None:
    """Said to the exchange, and taken back."""
    async with opened({"code": "one"}) as (place, _), desk(place, key_file) as (_, someone):
        await someone.presses("/full", full="yes")
        full = await place.full_on()
        await someone.presses("/full", full="no")

        assert full
        assert not await place.full_on()


async def test_a_key_that_was_blocked_is_told(opened: Opened, key_file: Path) -> None:
    """In one line, with what to do."""
    async with opened({"code": "one"}) as (place, _):
        await place.blocked()
        async with desk(place, key_file) as (_, someone):
            await someone.goes("/")
            assert "does not let this desk in" in someone.sees


async def test_a_wrong_passphrase_opens_nothing(key_file: Path) -> None:
    """One line, and what to do."""
    options = ("--key", str(key_file), "--exchange", "http://127.0.0.1:9", "--listen", "127.0.0.1:0")

    code, said = await ran(key_file.parent, *options, typed="another passphrase\n")

    assert code == 1
    assert "does not open the key" in said
    assert "Traceback" not in said


@pytest.mark.parametrize("change", ["cut", "altered", "empty"])
async def test_a_broken_key_file_is_told(key_file: Path, change: str) -> None:
    """No trace of the program's inside, and nothing is written."""
    _break(key_file, change)
    options = ("--key", str(key_file), "--exchange", "http://127.0.0.1:9", "--listen", "127.0.0.1:0")

    code, said = await ran(key_file.parent, *options, typed=f"{PASSPHRASE}\n")

    assert code == 1
    assert "Traceback" not in said
    assert not key_file.with_suffix(".notes").exists()


def _begin(work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
    return asyncio.create_task(work)


async def _over(task: asyncio.Task[None]) -> None:
    """What the browser was doing has ended with the desk."""
    with suppress(aiohttp.ClientError, ConnectionError):
        await task


def _break(file: Path, change: str) -> None:
    content = file.read_bytes()
    middle = len(content) // 2
    altered = content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :]
    file.write_bytes({"cut": content[:middle], "altered": altered, "empty": b""}[change])


def _holds(path: Path, wanted: list[bytes]) -> bool:
    try:
        content = path.read_bytes() if path.is_file() and path.stat().st_size < LARGEST else b""
    except OSError:
        return False
    return any(word in content for word in wanted)


def _traces(folder: Path, *words: str) -> list[str]:
    """Files that hold one of these words, here and where programs put what they do not keep."""
    wanted = [word.encode() for word in words] + [word.encode("utf-16-le") for word in words]
    shared = Path("/tmp").glob("*")  # noqa: S108  # the shared folder is looked through, not used
    return [str(path) for path in (*folder.rglob("*"), *shared) if _holds(path, wanted)]
