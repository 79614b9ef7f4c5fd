"""Which services take notes today, which are slow or full, and which are hidden until a complaint was looked at."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot import clock
from bot.letterbox.standing import as_they_stand, is_slow
from bot.sealed.keys import make_keys
from flows.ids import Day
from flows.service import ServiceId
from storage.complaints import Complaints
from storage.desks import Desks
from storage.directory import Directory
from tests.letterbox.staff import SERVICE
from tests.storage.made import BARE

ROMANIAN = replace(BARE, timezone="Europe/Bucharest")


@pytest.mark.parametrize(
    ("fetched", "now", "slow"),
    [
        ("2026-11-25T08:00", "2026-11-26T18:00", False),
        ("2026-11-24T08:00", "2026-11-26T06:00", True),
        ("2026-11-27T15:00", "2026-11-30T09:00", False),
        ("2026-11-27T15:00", "2026-12-01T09:00", True),
        ("2026-11-26T23:00", "2026-11-27T23:00", False),
        ("", "2026-11-26T18:00", True),
    ],
)
def test_a_whole_working_day_without_a_look_is_slow(fetched: str, now: str, *, slow: bool) -> None:
    """In the service's own time; Saturday and Sunday do not count (E.6)."""
    assert is_slow(ROMANIAN, fetched, datetime.fromisoformat(now).replace(tzinfo=UTC)) is slow


def test_a_service_without_a_time_zone_has_that_of_the_server() -> None:
    """Nobody knows its own."""
    assert is_slow(replace(BARE, timezone="Nowhere/None"), "2026-11-24T08:00", datetime(2026, 11, 26, 6, tzinfo=UTC))


async def test_what_the_bot_shows_of_services(engine: AsyncEngine) -> None:
    """A key that is good today opens the way; full and slow are said; a proved red complaint hides."""
    ids = [ServiceId(f"ro-{name}") for name in ("plain", "open", "full", "ended", "hidden")]
    services = {id_: replace(BARE, id=id_) for id_ in ids}
    for id_ in ids[1:]:
        made = "2024-01-01" if id_ == "ro-ended" else clock.today()
        services[id_] = replace(services[id_], public_key=make_keys(id_, made).public.written)
    await Directory(engine).prepare(services.values)
    await Desks(engine).fetched(ids[1], clock.this_hour())
    await Desks(engine).full(ids[2], Day(clock.today()))
    await Complaints(engine).make(ids[4], "money", proved=True, day=Day(clock.today()))

    shown = {one.id: one for one in await as_they_stand(engine, services.values())}

    assert set(shown) == set(ids[:4])
    now = clock.this_minute()
    assert [shown[id_].accepts_notes(now) for id_ in ids[:4]] == [False, True, False, False]
    assert not shown[ids[1]].is_slow
    assert shown[ids[2]].is_slow
    assert SERVICE not in shown
