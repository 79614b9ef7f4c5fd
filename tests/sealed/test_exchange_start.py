"""The exchange as an operator starts it: a process of its own, beside the conversation."""

import asyncio
import re
import signal
import socket
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot import clock
from bot.content import ROOT
from bot.exchange.client import Exchange
from bot.exchange.errors import Refused
from bot.sealed.keys import make_keys
from bot.sweeping import sweep_at_full_hours
from flows.service import Moment, ServiceId
from storage.desks import Desks
from storage.directory import Directory
from storage.engine import close_engine, open_engine
from storage.notes import Notes, SealedNote
from tests.botapi.server import BotApiServer
from tests.process import running
from tests.sealed.exchange_place import Clock
from tests.storage.made import BARE

SERVICE = ServiceId("ro-canary-service")
TICKET = b"canary of ticket"


async def test_services_are_served_and_nothing_of_them_is_logged(tmp_path: Path) -> None:
    """Neither who came nor with what, whether it was taken or refused (T29)."""
    url = f"sqlite+aiosqlite:///{tmp_path / 'waymark.db'}"
    keys = make_keys(SERVICE, clock.today())
    engine = open_engine(url)
    await Directory(engine).prepare(lambda: [replace(BARE, id=SERVICE)])
    await Desks(engine).set_key(SERVICE, keys.public.written)
    await close_engine(engine)

    async with (
        BotApiServer() as server,
        running(server, tmp_path, DATABASE_URL=url, EXCHANGE_LISTEN="127.0.0.1:0") as bot,
    ):
        await bot.until("exchange.listening")
        port = re.findall(r"exchange.listening port=(\d+)", bot.said)[0]
        desk = Exchange(f"http://127.0.0.1:{port}", keys)
        # What is signed in the second of the start could have been seen by the process before.
        await asyncio.sleep(1.1)
        assert await desk.notes() == ()
        assert not await desk.opened(TICKET)
        with pytest.raises(Refused):
            await Exchange(f"http://127.0.0.1:{port}", make_keys(SERVICE, clock.today())).opened(TICKET)
        assert await bot.ends(by=signal.SIGTERM) == 0

    assert "exchange.refused" in bot.said
    for canary in (SERVICE, "canary", TICKET.hex(), keys.public.written, "127.0.0.1", "/exchange/", "401", "410"):
        assert canary not in bot.said


async def test_a_port_that_is_taken_stops_the_start_with_one_line(tmp_path: Path) -> None:
    """As with BOT_LISTEN: the operator learns it at once, and not from a service that gets no notes."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        where = f"127.0.0.1:{taken.getsockname()[1]}"
        async with BotApiServer() as server, running(server, tmp_path, EXCHANGE_LISTEN=where) as bot:
            code = await bot.ends()

    assert code == 1
    assert f"EXCHANGE_LISTEN: cannot listen on {where}; is the port taken?" in bot.said
    assert "Traceback" not in bot.said
    assert "keeping.failed" not in bot.said


def test_nothing_of_it_is_loaded_before_it_is_wanted() -> None:
    """Ten megabytes of cryptography that most guides do not need yet."""
    code = (
        "import sys, bot.app, bot.kept, bot.telegram.serving; print({'cryptography', 'http_sf'} & sys.modules.keys())"
    )
    said = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout

    assert said.strip() == "set()"


async def test_without_the_setting_nothing_listens(tmp_path: Path) -> None:
    """A guide without sealed notes opens no port for them."""
    async with BotApiServer() as server, running(server, tmp_path) as bot:
        await bot.until("directory.read")
        await bot.ends(by=signal.SIGTERM)

    assert "exchange." not in bot.said


async def test_what_has_expired_is_deleted_at_the_full_hour(
    engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At the start, and then by the clock alone: nobody has to come (E.4)."""
    moved = Clock("2026-11-26T12:20:00")
    monkeypatch.setattr(clock, "now", moved)
    notes = Notes(engine)
    old, soon = (
        SealedNote(bytes([n]) * 16, SERVICE, Moment(clock.hours_on(clock.this_hour(), n)), bytes(512)) for n in (0, 1)
    )
    for note in (old, soon):
        await notes.keep(note)
    stop = asyncio.Event()

    sweeping = asyncio.create_task(sweep_at_full_hours(notes, stop))
    await swept(engine, 1)
    moved.strikes()
    await swept(engine, 0)

    stop.set()
    await sweeping


async def swept(engine: AsyncEngine, left: int) -> None:
    """Wait until so many rows are left in the table."""
    async with asyncio.timeout(30):
        while True:
            async with engine.connect() as connection:
                rows = (await connection.exec_driver_sql("SELECT count(*) FROM sealed_note")).scalar_one()
            if rows == left:
                return
            await asyncio.sleep(0.1)


def test_the_clock_tells_utc() -> None:
    """All of the exchange looks at this one clock."""
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(minutes=1)
