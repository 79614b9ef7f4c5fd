"""Desks and keys of services, on SQLite and on PostgreSQL: what is revoked stays so, and takes its notes along."""

from dataclasses import replace

import pytest
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine

from flows.service import Service
from storage.changes import Changes, compare
from storage.desks import Desks, DeskState
from storage.directory import Directory
from storage.engine import close_engine, open_engine
from storage.errors import StoreUnavailable
from storage.notes import FoundKind, Notes
from tests.storage.made import BARE
from tests.storage.notes_made import EXPIRES, NOW, A, B, answered, hour_before, kept, note, opened

FINGERPRINT = "0f" * 32
TODAY = "2026-11-26"
SERVICES = replace(BARE, id=A, public_key="key one"), replace(BARE, id=B, public_key="key two")


async def filled(engine: AsyncEngine, *services: Service) -> Desks:
    """Desks beside a directory with two services that have keys."""
    await Directory(engine).prepare(lambda: services or SERVICES)
    return Desks(engine)


async def test_when_a_service_last_looked_is_known_by_the_hour(engine: AsyncEngine) -> None:
    """One row a service, the last hour alone; being full is kept beside it."""
    desks = Desks(engine)

    await desks.full(A, TODAY)
    await desks.fetched(A, "2026-11-26T08:00")
    await desks.fetched(A, NOW)
    await desks.fetched(B, NOW)

    assert await desks.all() == {A: DeskState(NOW, TODAY), B: DeskState(NOW, "")}
    await desks.full(A, "")
    assert (await desks.all())[A] == DeskState(NOW, "")


@pytest.mark.parametrize("hour", ["2026-11-26T08:01", "2026-11-26", "", "now"])
async def test_a_minute_in_which_somebody_worked_is_refused(hour: str) -> None:
    """It would tell when staff sits at the desk (T33)."""
    engine = open_engine("sqlite+aiosqlite:////proc/none/waymark.db")

    with pytest.raises(ValueError, match="full"):
        await Desks(engine).fetched(A, hour)
    await close_engine(engine)


@pytest.mark.parametrize("day", ["2026-11-31", "20261126", "today", "2026-11-26T08:00"])
async def test_only_a_day_can_be_full(day: str) -> None:
    """It comes from the desk, over the network."""
    engine = open_engine("sqlite+aiosqlite:////proc/none/waymark.db")

    with pytest.raises(ValueError, match=r"day|isoformat|range"):
        await Desks(engine).full(A, day)
    await close_engine(engine)


async def test_a_key_is_read_as_it_is_now(engine: AsyncEngine) -> None:
    """Not as at the last reading of the directory: a key that was revoked a second ago counts no more."""
    desks = await filled(engine)

    assert await desks.public_key(A) == "key one"
    assert await desks.set_key(A, "key three")
    assert await desks.public_key(A) == "key three"
    assert await desks.public_key(BARE.id) == ""
    assert not await desks.set_key(BARE.id, "key")


async def test_another_key_closes_what_waits_for_the_one_before(engine: AsyncEngine) -> None:
    """It could not be opened; the box says so at once, as long as the note would have waited."""
    desks, notes = await filled(engine), Notes(engine)
    waits, (done, sealed), other = await kept(notes), await answered(notes), await kept(notes, B)

    await desks.set_key(A, "key one")
    assert await notes.waiting(A, NOW) == (waits,)
    await desks.set_key(A, "key three")

    assert await notes.waiting(A, NOW) == ()
    assert (await notes.look(waits.ticket, hour_before(EXPIRES))).kind is FoundKind.CLOSED
    assert (await notes.look(waits.ticket, EXPIRES)).kind is FoundKind.NOTHING
    assert (await notes.look(done.ticket, NOW)).sealed == sealed
    assert await notes.waiting(B, NOW) == (other,)


async def test_an_import_closes_what_waits_for_a_key_that_it_takes(engine: AsyncEngine) -> None:
    """An entry that loses its key or leaves; one that changes otherwise keeps its notes."""
    desks, notes = await filled(engine), Notes(engine)
    first, second = SERVICES
    of_a, of_b = await kept(notes), await kept(notes, B)

    await Directory(engine).apply(Changes(changed=((first, replace(first, name="Other")),)))
    assert await notes.waiting(A, NOW) == (of_a,)
    await Directory(engine).apply(compare(SERVICES, (replace(first, public_key=""),), whole=True))

    assert (await notes.waiting(A, NOW), await notes.waiting(B, NOW)) == ((), ())
    for one in (of_a, of_b):
        assert (await notes.look(one.ticket, NOW)).kind is FoundKind.CLOSED
    assert await desks.public_key(second.id) == ""


async def test_a_revoked_key_is_gone_and_never_forgotten(engine: AsyncEngine) -> None:
    """With what waits for it; a second time changes nothing but is no error."""
    desks, notes = await filled(engine), Notes(engine)
    waits, open_ = await kept(notes), await opened(notes)

    assert not await desks.is_revoked(FINGERPRINT)
    assert await desks.revoke(A, FINGERPRINT, TODAY, NOW) == 1
    assert await desks.revoke(A, FINGERPRINT, TODAY, NOW) == 0

    assert (await desks.public_key(A), await desks.public_key(B)) == ("", "key two")
    assert await desks.is_revoked(FINGERPRINT)
    assert await desks.revoked() == {FINGERPRINT}
    for one in (waits, open_):
        assert (await notes.look(one.ticket, NOW)).kind is FoundKind.CLOSED


async def test_a_note_does_not_wait_for_a_key_that_is_gone(engine: AsyncEngine) -> None:
    """It was sealed a moment before the key was revoked, or replaced."""
    desks, notes = await filled(engine), Notes(engine)

    assert await notes.keep(note(), "key one")
    await desks.revoke(A, FINGERPRINT, TODAY, NOW)

    assert not await notes.keep(note(), "key one")
    assert not await notes.keep(note(B), "key one")
    assert (await notes.waiting(A, NOW), await notes.waiting(B, NOW)) == ((), ())


async def test_a_key_is_revoked_with_its_notes_or_not_at_all(engine: AsyncEngine) -> None:
    """The program ends in the middle: the key is not gone while notes wait for it, nor the other way round."""
    desks, notes = await filled(engine), Notes(engine)
    waits = await kept(notes)

    def interrupt(*about: object) -> None:
        if str(about[2]).startswith("DELETE FROM sealed_note"):
            raise KeyboardInterrupt

    event.listen(engine.sync_engine, "after_cursor_execute", interrupt)
    with pytest.raises(KeyboardInterrupt):
        await desks.revoke(A, FINGERPRINT, TODAY, NOW)
    event.remove(engine.sync_engine, "after_cursor_execute", interrupt)

    assert (await desks.public_key(A), await desks.is_revoked(FINGERPRINT)) == ("key one", False)
    assert await notes.waiting(A, NOW) == (waits,)


async def test_without_a_database_there_is_one_error() -> None:
    """It names no service."""
    engine = open_engine("sqlite+aiosqlite:////proc/none/waymark.db")
    desks = Desks(engine)

    for act in (
        desks.fetched(A, NOW),
        desks.full(A, TODAY),
        desks.all(),
        desks.public_key(A),
        desks.set_key(A, "canary"),
        desks.revoke(A, FINGERPRINT, TODAY, NOW),
        desks.is_revoked(FINGERPRINT),
        desks.revoked(),
    ):
        with pytest.raises(StoreUnavailable) as error:
            await act
        assert A not in str(error.value)
        assert "canary" not in str(error.value)
    await close_engine(engine)
