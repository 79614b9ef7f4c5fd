"""What one visitor does costs the others nothing."""

import asyncio
import gzip
import secrets
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.exchange import wire
from bot.exchange.buckets import Bucket
from bot.exchange.errors import BadBytes, ExchangeAway
from flows.ids import Day
from flows.service import Moment
from storage.engine import close_engine, open_engine
from storage.notes import SealedNote
from tests.sealed.exchange_place import FIRST, NOTES, OTHER, exchange

SLOW = 60
"""Lines that hang at the same time."""


@pytest.fixture
def url(tmp_path: Path) -> str:
    """SQLite alone: what is claimed here does not depend on the database."""
    return f"sqlite+aiosqlite:///{tmp_path / 'waymark.db'}"


async def test_a_service_that_asks_too_often_waits(engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Twenty at once, then one a minute; another service goes on."""
    async with exchange(engine, monkeypatch) as place:
        desk = place.desk()
        for _ in range(20):
            await desk.notes()

        with pytest.raises(ExchangeAway, match="too often"):
            await desk.notes()
        assert await place.desk(OTHER).notes() == ()

        place.clock.passes(minutes=1)

        assert await desk.notes() == ()
        with pytest.raises(ExchangeAway, match="too often"):
            await desk.notes()


async def test_a_flood_of_bad_requests_is_not_looked_at(engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Above fifty a second nobody is asked about in the database; a service that was here before gets through."""
    async with exchange(engine, monkeypatch) as place:
        await place.desk(FIRST).notes()
        bare = {"Host": f"127.0.0.1:{place.port}"}
        answers = await asyncio.gather(*(place.asks("GET", NOTES, bare) for _ in range(55)))
        statuses = sorted(answer.status for answer in answers)
        forged = place.signed("GET", NOTES) | {"Signature": f"waymark=:{'A' * 86}==:"}

        assert statuses == [401] * 50 + [429] * 5
        assert (await place.asks("GET", NOTES, forged)).status == 429
        assert (await place.asks("GET", NOTES, place.signed("GET", NOTES, service=OTHER))).status == 429
        assert await place.desk(FIRST).notes() == ()
        assert (await place.asks("GET", NOTES, bare)).status == 429

        place.clock.passes(seconds=1)

        assert await place.desk(OTHER).notes() == ()


@pytest.mark.parametrize("size", [4097, 2_000_000])
async def test_a_body_that_is_too_large_is_not_read(
    engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    """Also when it does not say its size."""
    async with exchange(engine, monkeypatch) as place:
        body = bytes(size)
        path = wire.ANSWERS
        headers = place.signed("POST", path, body)
        chunked = {name: value for name, value in headers.items() if name != "Content-Length"}
        parts = f"{size:x}\r\n".encode() + body + b"\r\n0\r\n\r\n"

        told = await place.asks("POST", path, headers, body)
        untold = await place.asks("POST", path, chunked | {"Transfer-Encoding": "chunked"}, parts)

        assert (told.status, untold.status) == (413, 413)


async def test_a_body_is_not_unpacked(engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Four kilobytes could become gigabytes; what was signed are the bytes that came."""
    async with exchange(engine, monkeypatch) as place:
        body = gzip.compress(bytes(1040))
        headers = place.signed("POST", wire.OPENED, body) | {"Content-Encoding": "gzip"}

        assert (await place.asks("POST", wire.OPENED, headers, body)).status == 400


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", wire.OPENED, b""),
        ("POST", wire.OPENED, bytes(1039)),
        ("POST", wire.OPENED, bytes(1041)),
        ("POST", wire.OPENED, b"t" * 16 + bytes(1023) + b"x"),
        ("POST", f"{wire.OPENED}?a=b", bytes(1040)),
        ("POST", wire.ANSWERS, bytes(1039)),
        ("POST", f"{wire.ANSWERS}?a=b", bytes(1040)),
        ("POST", wire.FULL, b"2026-02-30".ljust(1040, b"\0")),
        ("POST", wire.FULL, b"2026-2-3".ljust(1040, b"\0")),
        ("POST", wire.FULL, b"2026-11-26 12:00".ljust(1040, b"\0")),
        ("POST", wire.FULL, "٢٠٢٦-".encode().ljust(1040, b"\0")),
        ("POST", f"{wire.FULL}?a=b", bytes(1040)),
        ("GET", f"{wire.NOTES}?after=00", b""),
        ("GET", f"{NOTES}&more=1", b""),
        ("GET", f"{NOTES}x", b""),
        ("GET", NOTES, bytes(16)),
    ],
)
async def test_a_body_of_another_shape_is_refused(
    engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch, method: str, path: str, body: bytes
) -> None:
    """Though it is signed: there is one size and one way to say each thing."""
    async with exchange(engine, monkeypatch) as place:
        answer = await place.asks(method, path, place.signed(method, path, body), body)

        assert (answer.status, answer.body) == (400, b"")


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/"),
        ("GET", "/exchange/1/opened"),
        ("POST", "/exchange/1/notes"),
        ("HEAD", "/exchange/1/notes"),
        ("GET", "/exchange/1/notes/"),
        ("GET", "/exchange/1/../1/notes"),
        ("GET", "//exchange/1/notes"),
        ("GET", "/exchange/1/notes#after"),
        ("GET", "/exchange/2/notes"),
        ("GET", "/healthz"),
        ("GET", "http://127.0.0.1/exchange/1/notes"),
    ],
)
async def test_there_is_nothing_else(
    engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch, method: str, path: str
) -> None:
    """Not in another spelling either."""
    async with exchange(engine, monkeypatch) as place:
        answer = await place.asks(method, path, {"Host": f"127.0.0.1:{place.port}"})

        assert answer.status == 404
        assert "aiohttp" not in answer.head.lower()


async def test_slow_visitors_cost_the_others_nothing(engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those who say nothing, half a header, or a body byte by byte are sent away; services are served meanwhile."""
    monkeypatch.setattr("bot.exchange.serving.PATIENCE", 1.0)
    monkeypatch.setattr("bot.exchange.endpoints.PATIENCE", 1.0)
    async with exchange(engine, monkeypatch) as place:
        headers = place.signed("POST", wire.OPENED, bytes(1040))
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        begun = [
            b"",
            b"GET /exch",
            b"GET / HTTP/1.1\r\nHost: a",
            f"POST {wire.OPENED} HTTP/1.1\r\n{lines}\r\nx".encode(),
        ]
        hanging = [asyncio.create_task(drips(place.port, begun[number % 4])) for number in range(SLOW)]
        await asyncio.sleep(0)

        assert await place.desk().notes() == ()
        async with asyncio.timeout(30):
            await asyncio.gather(*hanging)


async def drips(port: int, begun: bytes) -> None:
    """Send a byte now and then until the other side has had enough."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(begun)
    ends = asyncio.create_task(reader.read())
    while not ends.done():
        if begun:
            writer.write(b"x")
        await asyncio.sleep(0.2)
    await asyncio.gather(ends, return_exceptions=True)
    writer.close()


def test_a_bucket_gives_back_with_time() -> None:
    """And never more than it holds; a clock that was set back takes nothing."""
    bucket = Bucket(2, 60.0)

    assert [bucket.take(1000.0) for _ in range(3)] == [True, True, False]
    assert [bucket.take(1059.0), bucket.take(1061.0), bucket.take(1062.0)] == [False, True, False]
    assert [bucket.take(10.0), bucket.take(71.0)] == [False, True]
    assert [bucket.take(9e9) for _ in range(3)] == [True, True, False]
    bucket.give_back()
    assert [bucket.take(9e9) for _ in range(2)] == [True, False]


def test_a_batch_comes_back_as_it_was() -> None:
    """Sixteen notes and none, with the hour to which each lives."""
    notes = tuple(
        SealedNote(
            bytes([number]) * 16, FIRST, Moment(f"20{number + 10}-02-28T{number:02}:00"), secrets.token_bytes(512)
        )
        for number in range(1, 17)
    )

    assert wire.read_batch(wire.batch(notes), FIRST) == notes
    assert wire.read_batch(wire.batch(()), FIRST) == ()
    assert wire.read_day(wire.day_body(Day("2028-02-29"))) == "2028-02-29"


@pytest.mark.parametrize("given", [b"", bytes(8511), bytes(8513), b"\xff" * 8512])
def test_bytes_that_are_no_batch_are_refused(given: bytes) -> None:
    """A desk does not guess."""
    with pytest.raises(BadBytes):
        wire.read_batch(given, FIRST)


async def test_a_database_that_is_away_refuses_nobody(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It says that it cannot, so that a service does not look for a fault in its key."""
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'waymark.db'}")
    try:
        async with exchange(engine, monkeypatch) as place:
            (tmp_path / "waymark.db").write_bytes(b"no database any more" * 1000)

            assert (await place.asks("GET", NOTES, place.signed("GET", NOTES))).status == 503
    finally:
        await close_engine(engine)
